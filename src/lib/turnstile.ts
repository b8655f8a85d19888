export interface TurnstileOptions {
  /** How many may be through and not done yet. @default Infinity */
  readonly atOnce?: number;
  /** How many may go through in a second, on average. @default Infinity */
  readonly perSecond?: number;
  /** How many may go through at once after a quiet time, on top of those. @default 1 */
  readonly burst?: number;
  /** Milliseconds that only go forward. @default performance.now */
  readonly now?: () => number;
}

/** How somebody waits. The questions are asked when a turn is free, and must not throw. */
export interface Turn {
  /** Whether it goes before those that are not urgent. @default () => false */
  urgent?(): boolean;
  /** Whether it is not wanted any more: then it costs nobody a turn. @default () => false */
  gone?(): boolean;
  /** How long to wait at most, in milliseconds, and the error to fail with then. @default for ever */
  readonly patience?: { readonly ms: number; late(): Error };
}

interface Waiting extends Turn {
  pass(done: () => void): void;
}

/**
 * Lets so many through at a time, and so many in a second (a token bucket); the others wait, the urgent before the rest,
 * otherwise in order.
 */
export class Turnstile {
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #now: () => number;
  readonly #waiting = new Set<Waiting>();
  #free: number;
  #tokens: number;
  #filledAt: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: TurnstileOptions) {
    const { atOnce = Number.POSITIVE_INFINITY, perSecond = Number.POSITIVE_INFINITY } = options;
    const { burst = 1, now = () => performance.now() } = options;
    this.#free = atOnce;
    this.#perSecond = perSecond;
    this.#burst = Math.max(1, burst);
    this.#now = now;
    this.#tokens = this.#burst;
    this.#filledAt = now();
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Waits for a turn.
   *
   * @returns to be called once when done; calling it again does nothing
   * @throws what `patience` says, when the turn does not come in time
   */
  async take(turn: Turn = {}): Promise<() => void> {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        const waiting: Waiting = { ...turn, pass: resolve };
        this.#waiting.add(waiting);
        this.#next();
        if (!turn.patience || !this.#waiting.has(waiting)) return;
        const { ms, late } = turn.patience;
        timer = setTimeout(() => {
          if (this.#waiting.delete(waiting)) reject(late());
        }, ms);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Lets through whoever may go. */
  #next(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#fill();
    while (this.#free > 0) {
      const next = this.#first();
      if (!next) return;
      if (this.#tokens < 1) {
        this.#timer = setTimeout(
          () => this.#next(),
          Math.ceil(((1 - this.#tokens) * 1_000) / this.#perSecond),
        );
        return;
      }
      this.#tokens--;
      this.#free--;
      this.#waiting.delete(next);
      next.pass(this.#once());
    }
  }

  /** Who goes next. Those that are gone are passed by, and cost nothing. */
  #first(): Waiting | undefined {
    let first: Waiting | undefined;
    for (const waiting of this.#waiting) {
      if (waiting.gone?.()) {
        this.#waiting.delete(waiting);
        waiting.pass(() => {});
      } else if (waiting.urgent?.()) {
        return waiting;
      } else {
        first ??= waiting;
      }
    }
    return first;
  }

  #fill(): void {
    const now = this.#now();
    const gained = Number.isFinite(this.#perSecond)
      ? ((now - this.#filledAt) * this.#perSecond) / 1_000
      : this.#burst;
    this.#filledAt = now;
    this.#tokens = Math.min(this.#burst, this.#tokens + gained);
  }

  #once(): () => void {
    let done = false;
    return () => {
      if (done) return;
      done = true;
      this.#free++;
      this.#next();
    };
  }
}
