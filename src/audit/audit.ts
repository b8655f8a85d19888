/** What an audit is: one demand on a server, with a name that says how much it matters. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Target, TargetOptions } from './target.js';
import { settled } from './target.js';

/** @see https://www.rfc-editor.org/rfc/rfc2119 */
export type Requirement = 'MUST' | 'SHOULD' | 'MAY';

/** How an audit went; a sentence unless it went well. */
export type Outcome =
  | { readonly status: 'ok' }
  | { readonly status: 'failed' | 'skipped'; readonly reason: string };

/** One demand, to be run against one server as often as one likes. */
export interface Audit {
  /** Names it for ever: what it is called may change. */
  readonly id: string;
  readonly name: `${Requirement} ${string}`;
  fn(): Promise<Outcome>;
}

/** A line of a suite: its check resolves when the demand is met, and throws {@link Unmet} or {@link Skipped}. */
export type Row = readonly [id: string, name: Audit['name'], check: (target: Target) => Promise<void>];

/** Audits of one subject. */
export interface Suite {
  readonly name: string;
  audits(options: TargetOptions): Audit[];
}

/** The server did not do what was demanded; the message says what it did. */
export class Unmet extends Error {
  override readonly name = 'Unmet';
}

/** The demand does not apply to this server; the message says why. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
}

/** @throws {Unmet} with this sentence unless the fact is true */
export function demand(fact: unknown, otherwise: string): asserts fact {
  if (!fact) throw new Unmet(otherwise);
}

/**
 * What a server said. It may be anything: whoever looks into it demands, and never trusts.
 */
// biome-ignore lint/suspicious/noExplicitAny: a look at a member that is not there is an outcome of the audit.
export type Said = any;

/** How often a check is run again that met the server's limit on operations, and the pause before, in milliseconds. */
const again = { times: 10, pauseMs: 1_000 };

/** A suite made of rows. */
export function suite(name: string, rows: readonly Row[]): Suite {
  return {
    name,
    audits(options) {
      const server = settled(options);
      return rows.map(([id, name, check]) => ({
        id,
        name,
        async fn() {
          for (let left = again.times; ; left -= 1) {
            const target: Target = { ...server, limited: false };
            const outcome = await judged(() => check(target));
            // Refused for its haste, a check has shown nothing.
            if (!target.limited) return outcome;
            if (left === 0) return { status: 'failed', reason: 'the server goes on to limit the rate' };
            await delay(again.pauseMs);
          }
        },
      }));
    },
  };
}

async function judged(check: () => Promise<void>): Promise<Outcome> {
  try {
    await check();
    return { status: 'ok' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Skipped) return { status: 'skipped', reason };
    return {
      status: 'failed',
      reason: error instanceof Unmet ? reason : `${(error as Error).name}: ${reason}`,
    };
  }
}

/**
 * Waits for what the server has to do.
 *
 * @throws {Unmet} when it has not happened after `ms`
 */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Unmet(`${what} did not come within ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
