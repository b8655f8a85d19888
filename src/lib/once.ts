/** Keeps what was done under a key, so that it is not done again: a click that is repeated is harmless. */
export class Once<T> {
  readonly #entries = new Map<
    string,
    { readonly what: string; readonly result: Promise<T>; until: number }
  >();

  constructor(
    /** How long a key is remembered once what it stands for is done. Milliseconds. */
    readonly windowMs: number,
    /** How many keys are remembered; the oldest give way. */
    readonly limit: number,
    readonly now: () => number = Date.now,
  ) {}

  /**
   * Does `work`, or answers what became of it the first time.
   *
   * @param what is done under the key; another thing under the same key is a mistake
   * @param clash makes the error for that
   * @returns the first result; a rejection is not remembered
   */
  do(key: string, what: string, work: () => Promise<T>, clash: () => Error): Promise<T> {
    const known = this.#entries.get(key);
    if (known && known.until > this.now()) {
      return known.what === what ? known.result : Promise.reject(clash());
    }
    const result = work();
    const entry = { what, result, until: Number.POSITIVE_INFINITY };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    result.then(
      () => {
        entry.until = this.now() + this.windowMs;
      },
      () => {
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
      },
    );
    this.#sweep();
    return result;
  }

  #sweep(): void {
    for (const [key, { until }] of this.#entries) {
      if (until <= this.now() || this.#entries.size > this.limit) this.#entries.delete(key);
    }
  }
}
