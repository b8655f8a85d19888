/**
 * One subscriber's bounded queue, read as an async iterator.
 *
 * It is written by hand because an async generator that waits cannot be interrupted: its `return()` resolves
 * only once the awaited event has come, and a client that left a silent topic would hold it for ever.
 */
export interface MailboxOptions {
  /** How many items may wait unread. One more ends the mailbox with {@link MailboxOptions.overflow}. */
  readonly limit: number;
  /** Makes the error that the reader meets, after what still waits, when the mailbox was full. */
  overflow(): Error;
  /** Called once when the mailbox ends, whoever ended it. */
  onEnd(): void;
}

interface Reader<T> {
  resolve(result: IteratorResult<T, undefined>): void;
  reject(error: Error): void;
}

export class Mailbox<T> implements AsyncGenerator<T, undefined, undefined> {
  readonly #options: MailboxOptions;
  readonly #items: T[] = [];
  readonly #readers: Reader<T>[] = [];
  #held = false;
  #ended = false;
  #error: Error | undefined;

  constructor(options: MailboxOptions) {
    this.#options = options;
  }

  /** Whether it still takes items. */
  get open(): boolean {
    return !this.#ended;
  }

  /** Lets items wait without handing them out, until {@link release}. */
  hold(): void {
    this.#held = true;
  }

  /** Hands out `first`, then everything that came during the hold, then what comes. */
  release(first: T): void {
    this.#held = false;
    this.#items.unshift(first);
    this.#deliver();
  }

  /** Puts an item at the end. After the end it is ignored. */
  push(item: T): void {
    if (this.#ended) return;
    if (this.#items.length >= this.#options.limit) {
      this.end(this.#options.overflow());
      return;
    }
    this.#items.push(item);
    this.#deliver();
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

  next(): Promise<IteratorResult<T, undefined>> {
    return new Promise((resolve, reject) => {
      this.#readers.push({ resolve, reject });
      this.#deliver();
    });
  }

  /** The reader leaves: at once, also while it waits for a next item. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.#items.length = 0;
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

  #deliver(): void {
    while (this.#readers.length > 0) {
      if (!this.#held && this.#items.length > 0) {
        this.#readers.shift()?.resolve({ done: false, value: this.#items.shift() as T });
      } else if (this.#ended) {
        const reader = this.#readers.shift();
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
