import { z } from 'zod';
import type { Agent } from '../agents.js';
import { missing, notNow, readParameters, unsupported } from '../answers.js';
import { type FailureText, failureText } from '../async-failures.js';
import { LateFailure } from '../late-failure.js';
import { operationName } from '../router.js';
import { reference, type World } from '../world.js';

/** Who does something; each medium adds to what. */
export interface Deed {
  readonly agent: Agent;
  /** Absent where nothing is correlated: voice and IM know no references. */
  readonly referenceId?: number | undefined;
}

/** Reads the parameters of an operation, and answers how to do it. */
export type Verb<D> = (body: unknown) => (deed: D) => unknown;

/** The operations of a resource, by `operationName`. */
export type Verbs<D> = Readonly<Record<string, Verb<D>>>;

/** An operation: its parameters, and what happens. What `run` returns, if anything, joins the answer. */
export function verb<D, T>(parameters: z.ZodType<T>, run: (deed: D, parameters: T) => unknown): Verb<D> {
  return (body) => {
    const read = readParameters(parameters, body);
    return (deed) => run(deed, read);
  };
}

/** The table of a medium, and how it says that something went wrong after all. */
export interface Table<D extends Deed> {
  /** The name by which an `AsyncFailure` means this medium. */
  readonly medium: string;
  readonly verbs: Verbs<D>;
  /** Tells the agent of a failure, in the way of this medium. */
  readonly fail: (deed: D, failure: FailureText) => void;
  /** Whether the HTTP answer carries the reference. */
  readonly answersReference?: boolean;
}

/**
 * Carries out operations: name, state, parameters, planned failures, and then the deed itself. A deed that throws
 * a `LateFailure` was accepted all the same.
 */
export class Operations<D extends Deed> {
  constructor(
    private readonly world: World,
    private readonly table: Table<D>,
  ) {}

  /** Throws a refusal as GWS would word it. `allows` says whether a verb is valid for the state. */
  perform(deed: D, body: unknown, allows: (verb: string) => boolean = () => true): object {
    const { medium, verbs, fail, answersReference = false } = this.table;
    const name = operationName(body);
    const read = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (!read) throw unsupported(name);
    if (!allows(name)) throw notNow(name);
    const run = read(body);
    const accepted = { statusCode: 0, ...(answersReference ? reference(deed.referenceId) : {}) };
    const failure = this.world.asyncFailures.take(deed.agent.userName, medium, name);
    try {
      if (!failure) return { ...accepted, ...(run(deed) as object | undefined) };
      if (!failure.silent) fail(deed, failureText(failure));
    } catch (error) {
      if (!(error instanceof LateFailure)) throw error;
      fail(deed, error.text);
    }
    return accepted;
  }
}

export const none = z.looseObject({});
export const map = z.record(z.string(), z.unknown());
/** "saveLAR" and the like: a boolean in the tables, a string in a sample. */
export const flag = z.union([z.boolean(), z.enum(['true', 'false'])]);

const data = z.looseObject({ userData: map });
/** The table says `userData`, the sample `keys`; both are understood. */
const keys = z.looseObject({
  keys: z.array(z.string()).optional(),
  userData: z.union([z.array(z.string()), map]).optional(),
});

/** The three operations on attached data that all resources share. `change` edits the data and tells of it. */
export function userDataVerbs<D>(
  change: (deed: D, edit: (data: Map<string, unknown>) => void) => void,
): Verbs<D> {
  const put = verb<D, z.infer<typeof data>>(data, (deed, { userData }) =>
    change(deed, (all) => {
      for (const [key, value] of Object.entries(userData)) all.set(key, value);
    }),
  );
  return {
    AttachUserData: put,
    UpdateUserData: put,
    DeleteUserData: (body) => {
      const { keys: listed, userData } = readParameters(keys, body);
      if (!listed && !userData) throw missing('keys');
      const gone = listed ?? (Array.isArray(userData) ? userData : Object.keys(userData ?? {}));
      return (deed) =>
        change(deed, (all) => {
          for (const key of gone) all.delete(key);
        });
    },
  };
}

/** The id at the end of a `uri` or `path`: the rest is an address that nobody can call. */
export function idIn(uri: string): string {
  return (
    uri
      .split(/[/?]/)
      .filter((part) => part !== '')
      .at(-1) ?? ''
  );
}
