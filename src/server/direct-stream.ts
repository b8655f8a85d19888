import type { ExecutionResult, GraphQLError } from 'graphql';
import { Mailbox, type Taker } from '../lib/mailbox.js';
import { type Ending, endingOfError } from './endings.js';
import type { Outbox } from './outbox.js';

export interface DirectStreamOptions {
  readonly source: AsyncIterable<unknown>;
  /** What graphql-ws calls the operation. */
  readonly id: string;
  readonly outbox: Outbox;
  /** The result of an event as JSON, if that is to be had without waiting. */
  write(event: unknown): Buffer | undefined;
  /** The result of an event, masked. */
  execute(event: unknown): Promise<ExecutionResult>;
  /** What a client is told of an error. */
  mask(error: unknown): GraphQLError;
  /** Called once. */
  ended(ending: Ending): void;
}

const tail = Buffer.from('}');

/**
 * A subscription over WebSocket, whose results are written to the socket as they come. To graphql-ws, which keeps the
 * protocol, it is an iterator that yields nothing and only ends: it says `complete` or `error` then, and returns the iterator
 * when the client completes or leaves. So no promise is made for an event, where nothing is waited for.
 *
 * Whoever does not read is waited for: events stay in the mailbox, which is bounded, while the outbox has no room.
 */
export class DirectStream implements AsyncGenerator<never, void, void>, Taker<unknown> {
  readonly #options: DirectStreamOptions;
  readonly #head: Buffer;
  readonly #source: AsyncIterator<unknown>;
  /** Those who wait until it is ready. */
  readonly #waiting: (() => void)[] = [];
  #begun = false;
  /** An event is being executed by graphql-js; those behind it wait. */
  #busy = false;
  #awaitsRoom = false;
  #over = false;
  /** How it ends for graphql-ws, once that is known. */
  #outcome: { readonly error: unknown } | undefined;
  #tell: (() => void) | undefined;
  /** The end has come while an event was still being executed. */
  #after: (() => void) | undefined;

  constructor(options: DirectStreamOptions) {
    this.#options = options;
    this.#head = Buffer.from(`{"id":${JSON.stringify(options.id)},"type":"next","payload":`);
    this.#source = options.source[Symbol.asyncIterator]();
  }

  get ended(): boolean {
    return this.#over;
  }

  /** The end. Reading begins with the first call: by then graphql-ws knows the subscription. */
  next(): Promise<IteratorResult<never, void>> {
    if (!this.#begun) {
      this.#begun = true;
      if (this.#source instanceof Mailbox) this.#source.readBy(this);
      else void this.#pull();
    }
    return new Promise((resolve, reject) => {
      this.#tell = () => {
        const error = this.#outcome?.error;
        this.#outcome = { error: undefined };
        if (error === undefined) resolve({ done: true, value: undefined });
        else reject(this.#options.mask(error));
      };
      if (this.#outcome) this.#tell();
    });
  }

  async return(): Promise<IteratorResult<never, void>> {
    this.#finish('CLIENT_LEFT', undefined);
    await this.#source.return?.();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<never, void>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  ready(): boolean {
    if (this.#busy) return false;
    if (this.#options.outbox.hasRoom) return true;
    if (!this.#awaitsRoom) {
      this.#awaitsRoom = true;
      this.#options.outbox.whenRoom(() => {
        this.#awaitsRoom = false;
        this.#proceed();
      });
    }
    return false;
  }

  take(event: unknown): void {
    const payload = this.#options.write(event);
    if (payload) this.#options.outbox.frame(this.#head, payload, tail);
    else void this.#execute(event);
  }

  /** Ends it with an error, or because there is nothing more to tell; what was handed out before is told before. */
  end(error: Error | undefined): void {
    const finish = () => this.#finish(error ? endingOfError(error) : 'COMPLETED', error);
    if (this.#busy) this.#after = finish;
    else finish();
  }

  /** Ends it with an error at once: what has not been told is told from the client's cursor on. */
  stop(error: Error): void {
    this.#finish(endingOfError(error), error);
    void this.#source.return?.();
  }

  async #execute(event: unknown): Promise<void> {
    this.#busy = true;
    try {
      const { errors, ...rest } = await this.#options.execute(event);
      const payload = Buffer.from(JSON.stringify({ ...rest, ...(errors && { errors }) }));
      if (!this.#over) this.#options.outbox.frame(this.#head, payload, tail);
    } catch (error) {
      this.stop(error as Error);
    }
    this.#busy = false;
    this.#after?.();
    this.#proceed();
  }

  /** From a source that cannot hand out of its own accord. */
  async #pull(): Promise<void> {
    try {
      while (!this.#over) {
        const { done, value } = await this.#source.next();
        if (done) break;
        if (this.#over) return;
        this.take(value);
        while (!this.ready() && !this.#over)
          await new Promise<void>((resolve) => this.#waiting.push(resolve));
      }
      this.end(undefined);
    } catch (error) {
      this.end(error as Error);
    }
  }

  #proceed(): void {
    if (this.#source instanceof Mailbox) this.#source.proceed();
    for (const go of this.#waiting.splice(0)) go();
  }

  #finish(ending: Ending, error: unknown): void {
    if (this.#over) return;
    this.#over = true;
    this.#outcome = { error };
    this.#options.ended(ending);
    this.#tell?.();
    this.#proceed();
  }
}
