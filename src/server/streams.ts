import type { ServerResponse } from 'node:http';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { GatewayError } from '../errors.js';
import { Counts } from '../lib/counts.js';
import type { ClientAccess } from './access.js';
import type { ClientSocket } from './client-socket.js';
import { DirectStream, type DirectStreamOptions } from './direct-stream.js';
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

export interface StreamsOptions {
  /** How long the client of an event stream may take nothing of what waits for it, in milliseconds. */
  readonly silenceMs: number;
  readonly limits: Limits;
  /** Called once for each subscription that has ended. */
  ended(ending: Ending): void;
}

/** The subscriptions of all transports, each followed to its end. */
export class Streams {
  readonly #options: StreamsOptions;
  readonly #overHttp = new Set<Stream>();
  readonly #ofAgent = new Counts();
  readonly #ofSocket = new Counts();
  #refusing = false;

  constructor(options: StreamsOptions) {
    this.#options = options;
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
  place({ access, client }: Subscriber): Place | GatewayError {
    if (!client && this.#refusing) return closing();
    const leaves: (() => void)[] = [];
    /** Counts it among those of a socket, or of an agent, once. */
    const counted = new Set<LimitName>();
    const enter = (limit: LimitName, counts: Counts, key: string | undefined): GatewayError | undefined => {
      if (key === undefined || counted.has(limit)) return undefined;
      const full = counts.of(key) >= this.#options.limits.most(limit);
      if (full && this.#options.limits.refuses(limit, { agent: access.agentId })) return tooMany(limit);
      counted.add(limit);
      leaves.push(counts.add(key));
      return undefined;
    };
    const leave = () => {
      for (const each of leaves.splice(0)) each();
    };
    const claim = () => {
      const refusal =
        enter('MAX_SUBSCRIPTIONS_PER_SOCKET', this.#ofSocket, client && String(client.id)) ??
        enter('MAX_SUBSCRIPTIONS_PER_AGENT', this.#ofAgent, access.agentId);
      if (refusal) leave();
      return refusal;
    };
    return claim() ?? { claim, leave };
  }

  /**
   * Follows a subscription, which also ends with the access of who asked for it.
   *
   * @param mask what the client is told of an error
   */
  follow(events: Events, subscriber: Subscriber, mask: Mask, place?: Place): Events {
    const { response } = subscriber;
    const { silenceMs } = this.#options;
    return this.#follow(
      (ended) => new Stream(events, { response, mask, silenceMs, ended }),
      subscriber,
      place,
    );
  }

  /** Follows a subscription that writes to its socket itself. */
  direct(options: Omit<DirectStreamOptions, 'ended'>, subscriber: Subscriber, place?: Place): DirectStream {
    return this.#follow((ended) => new DirectStream({ ...options, ended }), subscriber, place);
  }

  #follow<T extends Stream | DirectStream>(
    make: (ended: (ending: Ending) => void) => T,
    { access, client }: Subscriber,
    place: Place | undefined,
  ): T {
    let release: (() => void) | undefined;
    const stream = make((ending) => {
      place?.leave();
      release?.();
      if (stream instanceof Stream) this.#overHttp.delete(stream);
      this.#options.ended(ending === 'CLIENT_LEFT' ? (client?.ending ?? ending) : ending);
    });
    if (stream instanceof Stream) this.#overHttp.add(stream);
    release = access.listen((_status, error) => error && stream.stop(error));
    if (stream.ended) release();
    return stream;
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
  readonly response: ServerResponse | undefined;
  readonly mask: Mask;
  readonly silenceMs: number;
  ended(ending: Ending): void;
}

/** A subscription's results, which may be ended from either side. */
class Stream implements Events {
  readonly #events: Events;
  readonly #options: StreamOptions;
  #ended = false;
  #error: GatewayError | undefined;
  #interrupt: ((error: GatewayError) => void) | undefined;

  constructor(events: Events, options: StreamOptions) {
    this.#events = events;
    this.#options = options;
  }

  get ended(): boolean {
    return this.#ended;
  }

  get bytes(): number {
    return this.#options.response?.writableLength ?? 0;
  }

  next(): Promise<IteratorResult<ExecutionResult, void>> {
    const { response, silenceMs, mask } = this.#options;
    // Node cuts the connection when nothing has been taken for so long; a silent one is sent a comment now and then.
    response?.socket?.setTimeout(silenceMs);
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
    this.#options.ended(ending);
  }
}
