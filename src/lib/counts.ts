/** How many there are of each kind; those that are none take no memory. */
export class Counts {
  readonly #counts = new Map<string, number>();

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  /** @returns takes it away again; calling it once more does nothing */
  add(key: string): () => void {
    this.#counts.set(key, this.of(key) + 1);
    let there = true;
    return () => {
      if (!there) return;
      there = false;
      const left = this.of(key) - 1;
      if (left > 0) this.#counts.set(key, left);
      else this.#counts.delete(key);
    };
  }
}
