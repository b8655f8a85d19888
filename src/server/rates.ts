import type { Limits } from './limits.js';

/** Within so many milliseconds an operation counts, */
const windowMs = 1_000;
/** and within so many the burst may be used up. */
const burstMs = 10_000;

/** What one of them has begun: in the present second, and what was too much for its second in the present ten. */
interface Tally {
  from: number;
  count: number;
  burstFrom: number;
  burst: number;
}

/** How many operations clients begin. */
export class Rates {
  readonly #limits: Limits;
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #now: () => number;
  /** Those who have begun any of late; of the others there is nothing to know. */
  #tallies = new Map<string | number, Tally>();
  #before: ReadonlyMap<string | number, Tally> = new Map();
  #forgetting: NodeJS.Timeout | undefined;

  /** @param now milliseconds that only go forward */
  constructor(limits: Limits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#perSecond = limits.most('MAX_OPERATIONS_PER_SECOND');
    this.#burst = limits.most('MAX_OPERATION_BURST');
    this.#now = now;
  }

  /**
   * Counts an operation.
   *
   * @param whose who begins it: an agent by name, of whom nothing is known a socket by its number; undefined is nobody
   * @returns how long to wait, in milliseconds, if it is one too many
   */
  count(whose: string | number | undefined): number | undefined {
    if (whose === undefined || !Number.isFinite(this.#perSecond)) return undefined;
    const wait = this.#take(this.#tallyOf(whose));
    if (wait === undefined || !this.#limits.refuses('MAX_OPERATIONS_PER_SECOND')) return undefined;
    return Math.max(1, wait);
  }

  /** @returns how long until there is one again, if there is none */
  #take(tally: Tally): number | undefined {
    // Whole numbers are kept where others need a place of their own.
    const now = Math.floor(this.#now());
    if (now >= tally.from + windowMs) {
      tally.from = now;
      tally.count = 0;
    }
    if (tally.count < this.#perSecond) {
      tally.count += 1;
      return undefined;
    }
    if (now >= tally.burstFrom + burstMs) {
      tally.burstFrom = now;
      tally.burst = 0;
    }
    if (tally.burst < this.#burst) {
      tally.burst += 1;
      return undefined;
    }
    return Math.min(tally.from + windowMs, tally.burstFrom + burstMs) - now;
  }

  #tallyOf(whose: string | number): Tally {
    let tally = this.#tallies.get(whose);
    if (!tally) {
      const none = { from: -windowMs, count: 0, burstFrom: -burstMs, burst: 0 };
      tally = this.#before.get(whose) ?? none;
      this.#tallies.set(whose, tally);
      this.#forgetting ??= setInterval(() => this.#forget(), burstMs).unref();
    }
    return tally;
  }

  /** Who has begun nothing for ten seconds has everything again, and need not be remembered. */
  #forget(): void {
    this.#before = this.#tallies;
    this.#tallies = new Map();
    if (this.#before.size > 0) return;
    clearInterval(this.#forgetting);
    this.#forgetting = undefined;
  }
}
