/** How many there are of each kind; those that are none take no memory. */
export class Counts<K> {
  readonly #counts = new Map<K, { count: number }>();

  of(key: K): number {
    return this.#counts.get(key)?.count ?? 0;
  }

  add(key: K): void {
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else this.#counts.set(key, { count: 1 });
  }

  /** Takes away what was added. */
  remove(key: K): void {
    const known = this.#counts.get(key);
    if (known && known.count > 1) known.count -= 1;
    else this.#counts.delete(key);
  }
}
