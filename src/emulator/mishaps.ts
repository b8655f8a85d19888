/** An operation that will be accepted and then go wrong, once. */
export interface AsyncFailure {
  /** The medium, by the name of its resource: `chat`, `email`, `facebook` ...; or `workbin`. */
  readonly medium: string;
  /**
   * The `operationName`.
   *
   * @default the next operation of the medium, whatever it is
   */
  readonly verb?: string;
  /**
   * True: nothing follows at all. False: the failure notification of the medium follows.
   *
   * @default false
   */
  readonly silent?: boolean;
  /** @default what the medium says when its back end fails */
  readonly errorMessage?: string;
}

/**
 * Failures that are waiting for their operation. GWS answers 200 when it has handed a request on, so everything
 * that goes wrong behind it goes wrong later: with a notification, or without any.
 */
export class Mishaps {
  readonly #waiting: { readonly userName: string; readonly failure: AsyncFailure }[] = [];

  arrange(userName: string, failure: AsyncFailure): void {
    this.#waiting.push({ userName, failure });
  }

  /** The failure that waits for this operation, if there is one. It strikes once. */
  strike(userName: string, medium: string, verb: string): AsyncFailure | undefined {
    const index = this.#waiting.findIndex(
      ({ userName: name, failure }) =>
        name === userName &&
        failure.medium === medium &&
        (failure.verb === undefined || failure.verb === verb),
    );
    return index < 0 ? undefined : this.#waiting.splice(index, 1)[0]?.failure;
  }

  clear(): void {
    this.#waiting.length = 0;
  }
}

/** The back end finds out that it cannot do what GWS has accepted already. The agent hears of it by CometD. */
export class LateFailure extends Error {
  override readonly name = 'LateFailure';
}
