/**
 * One subscriber's bounded queue, read as an async iterator.
 *
 * It is written by hand because an async generator that waits cannot be interrupted: its `return()` resolves
 * only once the awaited event has come, and a client that left a silent topic would hold it for ever.
 */
export interface MailboxOptions<T> {
  /** How many items may wait unread. */
  readonly limit: number;
  /** How many bytes may wait unread. @default Infinity */
  readonly limitBytes?: number;
  /** How large an item is, in bytes. @default () => 0 */
  sizeOf?(item: T): number;
  /** Makes room when the mailbox is over a limit: what waits, shortened. Left out: nothing can be left out. */
  shorten?(items: readonly T[]): readonly T[];
  /** Makes the error that the reader meets after what still waits; `lost` is the first item that it does not get. */
  overflow(lost: T): Error;
  /** Called once when the mailbox ends, whoever ended it. */
  onEnd(): void;
}

/** A reader to whom items are handed as they come, without a promise for each. */
export interface Taker<T> {
  /** Whether it takes one more now. A taker that was not ready says {@link Mailbox.proceed} when it is. */
  ready(): boolean;
  take(item: T): void;
  /** After the last item: the end, or the error that there is instead. */
  end(error: Error | undefined): void;
}

interface Reader<T> {
  resolve(result: IteratorResult<T, undefined>): void;
  reject(error: Error): void;
}

export class Mailbox<T> implements AsyncGenerator<T, undefined, undefined> {
  readonly #options: MailboxOptions<T>;
  #items: T[] = [];
  /** The first so many of them are no burden: see {@link release}. */
  #exempt = 0;
  #bytes = 0;
  /** Those who wait for a next item; none where there is a taker. */
  #readers: Reader<T>[] | undefined;
  #taker: Taker<T> | undefined;
  #held = false;
  #ended = false;
  #error: Error | undefined;

  constructor(options: MailboxOptions<T>) {
    this.#options = options;
  }

  /** Whether it still takes items. */
  get open(): boolean {
    return !this.#ended;
  }

  /** What waits unread, oldest first. */
  get waiting(): readonly T[] {
    return this.#items;
  }

  /** How many bytes wait unread, as {@link MailboxOptions.sizeOf} counts them. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Lets items wait without handing them out, until {@link release}. */
  hold(): void {
    this.#held = true;
  }

  /**
   * Hands out `first`, then everything that came during the hold, then what comes. `first` is not counted against the
   * limits: it is somebody else's memory, asked for on purpose.
   */
  release(first: readonly T[]): void {
    this.#held = false;
    this.#items = [...first, ...this.#items];
    this.#exempt += first.length;
    this.#deliver();
  }

  /** Puts an item at the end. After the end it is ignored. */
  push(item: T): void {
    if (this.#ended) return;
    // Mostly nothing waits, and somebody is there.
    if (this.#taker && !this.#held && this.#items.length === 0 && this.#taker.ready()) {
      this.#taker.take(item);
      return;
    }
    this.#items.push(item);
    this.#bytes += this.#options.sizeOf?.(item) ?? 0;
    this.#deliver();
    if (!this.#full) return;
    this.#shorten();
    if (!this.#full) return;
    this.end(this.#options.overflow(this.#items.pop() as T));
  }

  /** Ends the mailbox. What waits is still read; then comes `error`, or simply the end. */
  end(error?: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#held = false;
    this.#error = error;
    this.#deliver();
    this.#options.onEnd();
  }

  /** Hands everything from now on to a taker, in place of {@link next}. */
  readBy(taker: Taker<T>): void {
    this.#taker = taker;
    this.#deliver();
  }

  /** The taker is ready again. */
  proceed(): void {
    this.#deliver();
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return new Promise((resolve, reject) => {
      this.#readers ??= [];
      this.#readers.push({ resolve, reject });
      this.#deliver();
    });
  }

  /** The reader leaves: at once, also while it waits for a next item. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.#items.length = 0;
    this.#bytes = 0;
    this.#taker = undefined;
    this.end();
    this.#error = undefined;
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(error: unknown): Promise<IteratorResult<T, undefined>> {
    void this.return();
    return Promise.reject(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  get #full(): boolean {
    const { limit, limitBytes = Number.POSITIVE_INFINITY } = this.#options;
    return this.#items.length - this.#exempt > limit || this.#bytes > limitBytes;
  }

  #shorten(): void {
    const options = this.#options;
    const rest = options.shorten?.(this.#items.slice(this.#exempt));
    if (!rest) return;
    this.#items = [...this.#items.slice(0, this.#exempt), ...rest];
    this.#bytes = rest.reduce((sum, item) => sum + (options.sizeOf?.(item) ?? 0), 0);
  }

  #take(): T {
    const item = this.#items.shift() as T;
    if (this.#exempt > 0) this.#exempt -= 1;
    else this.#bytes -= this.#options.sizeOf?.(item) ?? 0;
    return item;
  }

  #deliver(): void {
    while (this.#taker && !this.#held && this.#items.length > 0 && this.#taker.ready()) {
      this.#taker.take(this.#take());
    }
    if (this.#taker && this.#ended && this.#items.length === 0) {
      const taker = this.#taker;
      this.#taker = undefined;
      taker.end(this.#error);
    }
    const readers = this.#readers;
    while (readers && readers.length > 0) {
      if (!this.#held && this.#items.length > 0) {
        readers.shift()?.resolve({ done: false, value: this.#take() });
      } else if (this.#ended) {
        const reader = readers.shift();
        const error = this.#error;
        this.#error = undefined;
        if (error) reader?.reject(error);
        else reader?.resolve({ done: true, value: undefined });
      } else {
        return;
      }
    }
  }
}
