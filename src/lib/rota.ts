/** In so many shifts a round is made. */
const shiftCount = 12;

/** Calls on each of its members once in a period, a few at a time: with one timer for all of them, while there are any. */
export class Rota<T> {
  readonly #periodMs: number;
  readonly #call: (member: T) => void;
  readonly #shifts = Array.from({ length: shiftCount }, () => new Set<T>());
  #now = 0;
  #size = 0;
  #timer: NodeJS.Timeout | undefined;

  /** @param call must not throw */
  constructor(periodMs: number, call: (member: T) => void) {
    this.#periodMs = periodMs;
    this.#call = call;
  }

  /** Calls on it for the first time in about a period. */
  add(member: T): void {
    this.#shifts[this.#now]?.add(member);
    this.#size += 1;
    this.#timer ??= setInterval(() => this.#turn(), this.#periodMs / shiftCount);
  }

  delete(member: T): void {
    if (!this.#shifts.some((shift) => shift.delete(member))) return;
    this.#size -= 1;
    if (this.#size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #turn(): void {
    this.#now = (this.#now + 1) % shiftCount;
    for (const member of this.#shifts[this.#now] ?? []) this.#call(member);
  }
}
