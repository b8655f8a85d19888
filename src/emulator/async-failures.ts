/** What becomes of an operation that GWS has accepted: it fails later, or nothing is ever heard of it. */
export interface AsyncFailure {
  /** The medium whose operation it is, for example `call`; each medium's file names its own. */
  readonly medium: string;
  /**
   * The `operationName`.
   *
   * @default the next operation of the medium, whichever it is
   */
  readonly verb?: string;
  /**
   * True: no notification follows at all.
   *
   * @default false
   */
  readonly silent?: boolean;
  readonly errorMessage?: string;
  readonly errorCode?: number;
}

/** What a notification of failure says. */
export interface FailureText {
  readonly errorMessage: string;
  readonly errorCode?: number;
}

/** Failures that are planned for agents' next operations. Each strikes once. */
export class AsyncFailures {
  readonly #planned = new Map<string, AsyncFailure[]>();

  plan(userName: string, failure: AsyncFailure): void {
    this.#planned.set(userName, [...(this.#planned.get(userName) ?? []), failure]);
  }

  /** The failure that an operation meets, which is used up by that. */
  take(userName: string, medium: string, verb: string): AsyncFailure | undefined {
    const planned = this.#planned.get(userName) ?? [];
    const index = planned.findIndex(
      (failure) => failure.medium === medium && (failure.verb ?? verb) === verb,
    );
    const [failure] = index < 0 ? [] : planned.splice(index, 1);
    return failure;
  }
}

/** The members of a notification that tells of a failure. */
export function failureText({ errorMessage, errorCode }: AsyncFailure): FailureText {
  return {
    errorMessage: errorMessage ?? 'The request failed in the back end',
    ...(errorCode === undefined ? {} : { errorCode }),
  };
}
