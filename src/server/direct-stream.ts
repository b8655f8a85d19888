import type { ExecutionResult, GraphQLError } from 'graphql';
import type { AccessStatus } from '../context.js';
import type { GatewayError } from '../errors.js';
import { Mailbox, type Taker } from '../lib/mailbox.js';
import { type Ending, endingOfError } from './endings.js';
import type { Outbox } from './outbox.js';
import { Payload } from './payloads.js';
import type { Followed, Follower, Place, Subscriber } from './streams.js';

/** How the events of a subscription become results. */
export interface Results {
  /** As JSON, if that is to be had without waiting. */
  write(event: unknown): Payload | undefined;
  /** Masked. */
  execute(event: unknown): Promise<ExecutionResult>;
  /** What a client is told of an error. */
  mask(error: unknown): GraphQLError;
}

export interface DirectStreamOptions {
  readonly source: AsyncIterable<unknown>;
  readonly outbox: Outbox;
  readonly results: Results;
  readonly subscriber: Subscriber;
  readonly place: Place | undefined;
  readonly follower: Follower;
}

/** Who is told of the end of a subscription. */
export interface StreamOwner {
  /** Called once, in the turn in which it ends, with the masked error if there is one. */
  over(stream: DirectStream, error: GraphQLError | undefined): void;
}

/**
 * A subscription over WebSocket, whose results are written to the socket as they come. graphql-ws keeps it among those of the
 * socket and returns it when the client completes or leaves, but does not iterate it: so no promise is made for an event,
 * where nothing is waited for, and nothing of the message that asked for it is kept.
 *
 * Whoever does not read is waited for: events stay in the mailbox, which is bounded, while the outbox has no room.
 *
 * There are as many of these as anything: it keeps little, and makes what it seldom needs when it does.
 */
export class DirectStream implements AsyncGenerator<never, void, void>, Taker<unknown>, Followed {
  /** What its client calls it; to be set before it begins. */
  id = '';
  readonly subscriber: Subscriber;
  readonly place: Place | undefined;
  readonly #follower: Follower;
  readonly #outbox: Outbox;
  readonly #results: Results;
  #head = '';
  readonly #source: AsyncIterator<unknown>;
  /** Goes on reading from a source that cannot hand out of its own accord. */
  #pullOn: (() => void) | undefined;
  /** An event is being executed by graphql-js; those behind it wait. */
  #busy = false;
  #awaitsRoom = false;
  #over = false;
  #error: unknown;
  #owner: StreamOwner | undefined;
  /** The end has come while an event was still being executed. */
  #after: (() => void) | undefined;

  constructor({ source, outbox, results, subscriber, place, follower }: DirectStreamOptions) {
    this.subscriber = subscriber;
    this.place = place;
    this.#follower = follower;
    this.#outbox = outbox;
    this.#results = results;
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Begins to read. By now graphql-ws must know the subscription. */
  begin(owner: StreamOwner): void {
    this.#owner = owner;
    this.#head = `{"id":${inAscii(this.id)},"type":"next","payload":`;
    if (this.#over) this.#tell();
    else if (this.#source instanceof Mailbox) this.#source.readBy(this);
    else void this.#pull();
  }

  /** Nothing: results do not come by this way. */
  async next(): Promise<IteratorResult<never, void>> {
    return { done: true, value: undefined };
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
    if (this.#outbox.hasRoom) return true;
    if (!this.#awaitsRoom) {
      this.#awaitsRoom = true;
      this.#outbox.whenRoom(() => {
        this.#awaitsRoom = false;
        this.#proceed();
      });
    }
    return false;
  }

  take(event: unknown): void {
    const payload = this.#results.write(event);
    if (payload) this.#outbox.frame(this.#head, payload.bytes);
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

  changed(_status: AccessStatus, error: GatewayError | undefined): void {
    if (error) this.stop(error);
  }

  async #execute(event: unknown): Promise<void> {
    this.#busy = true;
    try {
      const { errors, ...rest } = await this.#results.execute(event);
      const payload = new Payload(JSON.stringify({ ...rest, ...(errors && { errors }) }));
      if (!this.#over) this.#outbox.frame(this.#head, payload.bytes);
    } catch (error) {
      this.stop(error as Error);
    }
    this.#busy = false;
    this.#after?.();
    this.#proceed();
  }

  async #pull(): Promise<void> {
    try {
      while (!this.#over) {
        const { done, value } = await this.#source.next();
        if (done) break;
        if (this.#over) return;
        this.take(value);
        while (!this.ready() && !this.#over)
          await new Promise<void>((resolve) => {
            this.#pullOn = resolve;
          });
      }
      this.end(undefined);
    } catch (error) {
      this.end(error as Error);
    }
  }

  #proceed(): void {
    if (this.#source instanceof Mailbox) this.#source.proceed();
    else this.#pullOn?.();
  }

  #finish(ending: Ending, error: unknown): void {
    if (this.#over) return;
    this.#over = true;
    this.#error = error;
    this.#follower.left(this, ending);
    this.#tell();
    this.#proceed();
  }

  #tell(): void {
    this.#owner?.over(this, this.#error === undefined ? undefined : this.#results.mask(this.#error));
  }
}

/** What most clients take for ids: numbers, UUIDs. */
const plain = /^[\w-]*$/;

/** As JSON, with nothing in it that takes more than a byte: frames are cut to measure. */
function inAscii(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
