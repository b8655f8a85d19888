import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { GatewayError } from '../errors.js';

/** So many user names are remembered with the credentials by which they came in last. */
const mostNames = 50_000;

export interface GuessesOptions {
  /** How often GWS may refuse a user name. @default 10 */
  readonly most?: number;
  /** Within how long, in milliseconds. @default 900_000 // 15 minutes */
  readonly windowMs?: number;
}

/**
 * Keeps the gateway from being a tool for guessing passwords, or for locking accounts at GWS: whoever's name GWS has
 * refused too often is not asked about for a while. Credentials by which an agent came in before are taken all the same:
 * nobody is locked out by a stranger's guesses.
 */
export class Guesses {
  readonly #limiter: RateLimiterMemory;
  /** By name, what GWS has accepted last. Both hashed. */
  readonly #accepted = new LRUCache<string, string>({ max: mostNames });

  constructor({ most = 10, windowMs = 900_000 }: GuessesOptions = {}) {
    this.#limiter = new RateLimiterMemory({ points: most, duration: windowMs / 1_000 });
  }

  /**
   * Lets `ask` ask GWS whether these credentials are right. What is under way counts as refused until it is answered, so
   * that many guesses at once are not more than many in a row.
   *
   * @param name whose they are, `credentials` which: hashes will do
   * @throws {GatewayError} `RATE_LIMITED`; and whatever `ask` rejects with
   */
  async count<T>(name: string, credentials: string, ask: () => Promise<T>): Promise<T> {
    const known = this.#accepted.get(name) === credentials;
    if (!known) await this.#take(name);
    let refused = false;
    try {
      const answer = await ask();
      this.#accepted.set(name, credentials);
      return answer;
    } catch (error) {
      refused = error instanceof GatewayError && error.code === 'UNAUTHENTICATED';
      // Known or not, they are a guess from now on.
      if (refused && this.#accepted.get(name) === credentials) this.#accepted.delete(name);
      throw error;
    } finally {
      if (!refused && !known) await this.#giveBack(name);
    }
  }

  async #take(name: string): Promise<void> {
    try {
      await this.#limiter.consume(name);
    } catch (limit) {
      if (!(limit instanceof RateLimiterRes)) throw limit;
      throw new GatewayError('RATE_LIMITED', 'GWS has refused this user too often. Try again later.', {
        retryAfterMs: limit.msBeforeNext,
      });
    }
  }

  async #giveBack(name: string): Promise<void> {
    const { consumedPoints } = await this.#limiter.reward(name);
    if (consumedPoints <= 0) await this.#limiter.delete(name);
  }
}
