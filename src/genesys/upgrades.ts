/** How long it is believed that GWS, or a proxy before it, takes no WebSocket. Milliseconds. */
const memoryMs = 600_000;

/** These say that GWS is away or busy, and nothing about WebSockets. */
const passing = new Set([429, 500, 502, 503, 504]);

/** What is known of GWS's readiness for WebSockets, so that of thousands of agents not each has to find out. */
export class Upgrades {
  readonly #now: () => number;
  #refusedAt = Number.NEGATIVE_INFINITY;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whether none was refused lately. */
  get promising(): boolean {
    return this.#now() - this.#refusedAt > memoryMs;
  }

  /** An upgrade was answered with this status. Answers whether that says something about those to come. */
  refused(status: number): boolean {
    if (passing.has(status)) return false;
    this.#refusedAt = this.#now();
    return true;
  }

  /** Whether it is time to tell the operator; asking is telling. */
  tell(): boolean {
    if (this.#now() - this.#toldAt <= memoryMs) return false;
    this.#toldAt = this.#now();
    return true;
  }
}
