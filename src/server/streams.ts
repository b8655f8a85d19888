import type { ServerResponse } from 'node:http';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { GatewayError } from '../errors.js';
import type { ClientSocket } from './client-socket.js';
import { type Ending, endingOfError } from './endings.js';

type Events = AsyncGenerator<ExecutionResult, void, void>;

export interface StreamsOptions {
  /** How long the client of an event stream may take nothing of what waits for it, in milliseconds. */
  readonly silenceMs: number;
  /** Called once for each subscription that has ended. */
  ended(ending: Ending): void;
}

/** The subscriptions of all transports, each followed to its end. */
export class Streams {
  readonly #options: StreamsOptions;
  readonly #overHttp = new Set<Stream>();
  #refusal: GraphQLError | undefined;

  constructor(options: StreamsOptions) {
    this.#options = options;
  }

  /** What to tell who subscribes over HTTP now; undefined while they are welcome. */
  get refusal(): GraphQLError | undefined {
    return this.#refusal;
  }

  /** The subscriptions that have a connection of their own; `leave` sends their clients away. */
  overHttp(): readonly { leave(): void }[] {
    return [...this.#overHttp].map((stream) => ({ leave: () => stream.end(closing()) }));
  }

  /** The bytes that wait unread in the connections of event streams. */
  get bytes(): number {
    return [...this.#overHttp].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Takes no more over HTTP. */
  refuse(): void {
    this.#refusal = new GraphQLError('', { originalError: closing() });
  }

  /** Counts a subscription that never began. */
  failed(errors: ExecutionResult['errors']): void {
    this.#options.ended(endingOfError(errors?.[0]));
  }

  /** @param transport what it is told over: a WebSocket, or an HTTP response */
  follow(events: Events, transport: Pick<ClientSocket, 'ending'> | ServerResponse | undefined): Events {
    const socket = transport && 'ending' in transport ? transport : undefined;
    const response = socket ? undefined : (transport as ServerResponse | undefined);
    const stream = new Stream(events, {
      response,
      silenceMs: this.#options.silenceMs,
      ended: (ending) => {
        this.#overHttp.delete(stream);
        this.#options.ended(ending === 'CLIENT_LEFT' ? (socket?.ending ?? ending) : ending);
      },
    });
    if (!socket) this.#overHttp.add(stream);
    return stream;
  }
}

function closing(): GatewayError {
  return new GatewayError(
    'GATEWAY_CLOSING',
    'The gateway is going away. Subscribe again, after the last cursor.',
  );
}

interface StreamOptions {
  readonly response: ServerResponse | undefined;
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

  get bytes(): number {
    return this.#options.response?.writableLength ?? 0;
  }

  next(): Promise<IteratorResult<ExecutionResult, void>> {
    const { response, silenceMs } = this.#options;
    // Node cuts the connection when nothing has been taken for so long; a silent one is sent a comment now and then.
    response?.socket?.setTimeout(silenceMs);
    if (this.#ended) return this.#last();
    return new Promise((resolve, reject) => {
      this.#interrupt = (error) => {
        this.#error = undefined;
        reject(error);
      };
      this.#events.next().then(
        (result) => {
          this.#interrupt = undefined;
          if (result.done) this.#settle('COMPLETED');
          resolve(result);
        },
        (error) => {
          this.#interrupt = undefined;
          this.#settle(endingOfError(error));
          reject(error);
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
  end(error: GatewayError): void {
    if (this.#ended) return;
    this.#settle(endingOfError(error));
    this.#error = error;
    this.#interrupt?.(error);
    void this.#events.return();
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
    return error ? Promise.reject(error) : Promise.resolve({ done: true, value: undefined });
  }

  #settle(ending: Ending): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#options.ended(ending);
  }
}
