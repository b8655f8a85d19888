interface Doing<T> {
  readonly what: string;
  readonly result: Promise<T>;
}

interface Done<T> extends Doing<T> {
  readonly until: number;
}

export interface OnceOptions {
  /** Called when the last key is forgotten and nothing is under way. */
  emptied?(): void;
  readonly now?: () => number;
}

/** Keeps what was done under a key, so that it is not done again: a click that is repeated is harmless. */
export class Once<T> {
  /** Never forgotten: whoever repeats it now would do it twice. */
  readonly #underWay = new Map<string, Doing<T>>();
  /** In the order in which they were done, and so in the order in which they are forgotten. */
  readonly #done = new Map<string, Done<T>>();
  readonly #emptied: () => void;
  readonly #now: () => number;
  #forgetting: NodeJS.Timeout | undefined;

  constructor(
    /** How long a key is remembered once what it stands for is done. Milliseconds. */
    readonly windowMs: number,
    /** How many keys are remembered of what is done; the oldest give way. */
    readonly limit: number,
    { emptied = () => {}, now = Date.now }: OnceOptions = {},
  ) {
    this.#emptied = emptied;
    this.#now = now;
  }

  /**
   * Does `work`, or answers what became of it the first time.
   *
   * @param what is done under the key; another thing under the same key is a mistake
   * @param clash makes the error for that
   * @returns the first result; a rejection is not remembered
   */
  do(key: string, what: string, work: () => Promise<T>, clash: () => Error): Promise<T> {
    this.#forget();
    const known = this.#underWay.get(key) ?? this.#done.get(key);
    if (known) return known.what === what ? known.result : Promise.reject(clash());
    const result = work();
    this.#underWay.set(key, { what, result });
    result.then(
      () => {
        this.#underWay.delete(key);
        this.#done.set(key, { what, result, until: this.#now() + this.windowMs });
        this.#tidy();
      },
      () => {
        this.#underWay.delete(key);
        this.#tidy();
      },
    );
    return result;
  }

  #forget(): void {
    for (const [key, { until }] of this.#done) {
      if (until > this.#now() && this.#done.size <= this.limit) return;
      this.#done.delete(key);
    }
  }

  /** Forgets in time also when nobody asks: what was done may hold what customers wrote. */
  #tidy(): void {
    this.#forget();
    clearTimeout(this.#forgetting);
    const [oldest] = this.#done.values();
    if (oldest) {
      this.#forgetting = setTimeout(() => this.#tidy(), Math.max(1, oldest.until - this.#now()));
      this.#forgetting.unref();
    } else if (this.#underWay.size === 0) this.#emptied();
  }
}
