import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limits } from './limits.js';

/** Within so many seconds the burst may be used up. */
const burstSeconds = 10;

/** How many operations clients begin. */
export class Rates {
  readonly #limits: Limits;
  readonly #buckets: BurstyRateLimiter | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
    const perSecond = limits.most('MAX_OPERATIONS_PER_SECOND');
    if (!Number.isFinite(perSecond)) return;
    const burst = limits.most('MAX_OPERATION_BURST');
    this.#buckets = new BurstyRateLimiter(
      new RateLimiterMemory({ points: perSecond, duration: 1 }),
      new RateLimiterMemory({
        keyPrefix: 'burst',
        points: Number.isFinite(burst) ? burst : Number.MAX_SAFE_INTEGER,
        duration: burstSeconds,
      }),
    );
  }

  /**
   * Counts an operation.
   *
   * @param whose who begins it, each counted apart: a socket, an agent
   * @returns how long to wait, in milliseconds, if it is one too many
   */
  async count(whose: readonly string[]): Promise<number | undefined> {
    for (const each of whose) {
      try {
        await this.#buckets?.consume(each);
      } catch (over) {
        if (!(over instanceof RateLimiterRes)) throw over;
        if (this.#limits.refuses('MAX_OPERATIONS_PER_SECOND')) return Math.max(1, over.msBeforeNext);
      }
    }
    return undefined;
  }
}
