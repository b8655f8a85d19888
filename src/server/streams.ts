import type { ServerResponse } from 'node:http';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { AccessStatus } from '../context.js';
import { GatewayError } from '../errors.js';
import { Counts } from '../lib/counts.js';
import type { AccessListener, ClientAccess } from './access.js';
import type { ClientSocket } from './client-socket.js';
import { type Ending, endingOfError } from './endings.js';
import type { LimitName, Limits } from './limits.js';

/** What a client is told of an error. */
type Mask = (error: unknown) => GraphQLError;

export type Events = AsyncGenerator<ExecutionResult, void, void>;

/** Who subscribes, and by what way. */
export interface Subscriber {
  readonly access: ClientAccess;
  /** The WebSocket that it came by; undefined for HTTP. */
  readonly client?: ClientSocket;
  /** Node's own response, over HTTP. */
  readonly response?: ServerResponse | undefined;
}

/** What a subscription takes up as long as it lasts. */
export interface Place {
  /** Takes up what was not known before: whose it is. @returns what to tell if there is no room after all */
  claim(): GatewayError | undefined;
  leave(): void;
}

/** A subscription that is followed to its end. */
export interface Followed extends AccessListener {
  readonly subscriber: Subscriber;
  readonly place: Place | undefined;
}

/** Who follows subscriptions to their end. */
export interface Follower {
  /** To be called once. */
  left(stream: Followed, ending: Ending): void;
}

export interface StreamsOptions {
  /** How long the client of an event stream may take nothing of what waits for it, in milliseconds. */
  readonly silenceMs: number;
  readonly limits: Limits;
  /** Called once for each subscription that has ended. */
  ended(ending: Ending): void;
}

/** The subscriptions of all transports, each followed to its end. */
export class Streams implements Follower {
  readonly #options: StreamsOptions;
  readonly #overHttp = new Set<Stream>();
  readonly #room: Room;
  #refusing = false;

  constructor(options: StreamsOptions) {
    this.#options = options;
    this.#room = { limits: options.limits, ofAgent: new Counts() };
  }

  /** The subscriptions that have a connection of their own; `leave` sends their clients away. */
  overHttp(): readonly { leave(): void }[] {
    return [...this.#overHttp].map((stream) => ({ leave: () => stream.stop(closing()) }));
  }

  /** The bytes that wait unread in the connections of event streams. */
  get bytes(): number {
    return [...this.#overHttp].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Takes no more over HTTP. */
  refuse(): void {
    this.#refusing = true;
  }

  /** Counts a subscription that never began. */
  failed(error: unknown): void {
    this.#options.ended(endingOfError(error));
  }

  /** A place for one more subscription; or what to tell who wants it. */
  place(subscriber: Subscriber): Place | GatewayError {
    if (!subscriber.client && this.#refusing) return closing();
    const seat = new Seat(this.#room, subscriber);
    return seat.claim() ?? seat;
  }

  /**
   * Follows a subscription over HTTP, which also ends with the access of who asked for it.
   *
   * @param mask what the client is told of an error
   */
  follow(events: Events, subscriber: Subscriber, mask: Mask, place?: Place): Events {
    const { silenceMs } = this.#options;
    const stream = new Stream(events, { subscriber, place, mask, silenceMs, follower: this });
    this.#overHttp.add(stream);
    subscriber.access.listen(stream);
    return stream;
  }

  left(stream: Followed, ending: Ending): void {
    const { place, subscriber } = stream;
    place?.leave();
    subscriber.access.leave(stream);
    if (stream instanceof Stream) this.#overHttp.delete(stream);
    this.#options.ended(ending === 'CLIENT_LEFT' ? (subscriber.client?.ending ?? ending) : ending);
  }
}

interface Room {
  readonly limits: Limits;
  readonly ofAgent: Counts<string>;
}

/** A subscription among those of its socket, and of its agent, as far as they are known: counted once among each. */
class Seat implements Place {
  readonly #room: Room;
  readonly #subscriber: Subscriber;
  #onSocket = false;
  #agent: string | undefined;

  constructor(room: Room, subscriber: Subscriber) {
    this.#room = room;
    this.#subscriber = subscriber;
  }

  claim(): GatewayError | undefined {
    const { ofAgent } = this.#room;
    const { client, access } = this.#subscriber;
    if (!this.#onSocket && client) {
      if (this.#isFull('MAX_SUBSCRIPTIONS_PER_SOCKET', client.subscriptions))
        return this.#refused('MAX_SUBSCRIPTIONS_PER_SOCKET');
      this.#onSocket = true;
      client.subscriptions += 1;
    }
    const { agentId } = access;
    if (this.#agent === undefined && agentId !== undefined) {
      if (this.#isFull('MAX_SUBSCRIPTIONS_PER_AGENT', ofAgent.of(agentId)))
        return this.#refused('MAX_SUBSCRIPTIONS_PER_AGENT');
      this.#agent = agentId;
      ofAgent.add(agentId);
    }
    return undefined;
  }

  leave(): void {
    const { client } = this.#subscriber;
    if (this.#onSocket && client) client.subscriptions -= 1;
    if (this.#agent !== undefined) this.#room.ofAgent.remove(this.#agent);
    this.#onSocket = false;
    this.#agent = undefined;
  }

  #isFull(limit: LimitName, taken: number): boolean {
    const { limits } = this.#room;
    return limits.isFull(limit, taken, { agent: this.#subscriber.access.agentId });
  }

  #refused(limit: LimitName): GatewayError {
    this.leave();
    return tooMany(limit);
  }
}

function tooMany(limit: LimitName): GatewayError {
  return new GatewayError('LIMIT_EXCEEDED', `There are as many subscriptions as there may be (${limit}).`, {
    limit,
  });
}

function closing(): GatewayError {
  return new GatewayError(
    'GATEWAY_CLOSING',
    'The gateway is going away. Subscribe again, after the last cursor.',
  );
}

interface StreamOptions {
  readonly subscriber: Subscriber;
  readonly place: Place | undefined;
  readonly mask: Mask;
  readonly silenceMs: number;
  readonly follower: Follower;
}

/** A subscription's results, which may be ended from either side. */
class Stream implements Events, Followed {
  readonly #events: Events;
  readonly #options: StreamOptions;
  #ended = false;
  #error: GatewayError | undefined;
  #interrupt: ((error: GatewayError) => void) | undefined;

  constructor(events: Events, options: StreamOptions) {
    this.#events = events;
    this.#options = options;
  }

  get subscriber(): Subscriber {
    return this.#options.subscriber;
  }

  get place(): Place | undefined {
    return this.#options.place;
  }

  get bytes(): number {
    return this.subscriber.response?.writableLength ?? 0;
  }

  next(): Promise<IteratorResult<ExecutionResult, void>> {
    const { subscriber, silenceMs, mask } = this.#options;
    // Node cuts the connection when nothing has been taken for so long; a silent one is sent a comment now and then.
    subscriber.response?.socket?.setTimeout(silenceMs);
    if (this.#ended) return this.#last();
    return new Promise((resolve, reject) => {
      this.#interrupt = (error) => {
        this.#error = undefined;
        reject(mask(error));
      };
      this.#events.next().then(
        (result) => {
          this.#interrupt = undefined;
          if (result.done) {
            this.#settle('COMPLETED');
            return resolve(this.#last());
          }
          if (result.value.errors) result.value = { ...result.value, errors: result.value.errors.map(mask) };
          resolve(result);
        },
        (error) => {
          this.#interrupt = undefined;
          this.#settle(endingOfError(error));
          reject(mask(error));
        },
      );
    });
  }

  async return(): Promise<IteratorResult<ExecutionResult, void>> {
    this.#settle('CLIENT_LEFT');
    this.#error = undefined;
    await this.#events.return();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<ExecutionResult, void>> {
    await this.return();
    throw error;
  }

  /** Ends it with an error, at once: what has not been told is told from the client's cursor on. */
  stop(error: GatewayError): void {
    if (this.#ended) return;
    this.#settle(endingOfError(error));
    this.#error = error;
    void this.#events.return();
    // What has been told by now is still handed out; what is being worked out is not waited for.
    setImmediate(() => this.#interrupt?.(error));
  }

  changed(_status: AccessStatus, error: GatewayError | undefined): void {
    if (error) this.stop(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  #last(): Promise<IteratorResult<ExecutionResult, void>> {
    const error = this.#error;
    this.#error = undefined;
    return error
      ? Promise.reject(this.#options.mask(error))
      : Promise.resolve({ done: true, value: undefined });
  }

  #settle(ending: Ending): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#options.follower.left(this, ending);
  }
}
