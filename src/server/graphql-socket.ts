import type { Socket } from 'node:net';
import type { GraphQLError } from 'graphql';
import {
  CloseCode,
  type Context,
  MessageType,
  type Server,
  stringifyMessage,
  type WebSocket,
} from 'graphql-ws';
import type { RawData } from 'ws';
import type { AccessStatus } from '../context.js';
import type { GatewayError } from '../errors.js';
import { isObject } from '../lib/decode.js';
import type { Logger } from '../lib/log.js';
import type { AccessListener, ClientAccess } from './access.js';
import {
  ClientSocket,
  type ClientSocketOptions,
  type OwnedWebSocket,
  type SocketOwner,
} from './client-socket.js';
import type { PresentedCredentials } from './credentials.js';
import type { DirectStream, StreamOwner } from './direct-stream.js';
import { closeCodes, type Ending } from './endings.js';
import { Farewell } from './farewell.js';
import type { Admitted, Caller } from './pipeline.js';

/** What graphql-ws knows of a socket. */
export type SocketContext = Context<Record<string, unknown>, GraphqlSocket>;

/** The same for all sockets. */
export interface House extends ClientSocketOptions {
  readonly graphql: Server<GraphqlSocket>;
  readonly log: Logger;
  /** How long a client may take to send `connection_init`, in milliseconds. */
  readonly initTimeoutMs: number;
  /** Called for each socket that has ended. */
  ended(ending: Ending): void;
  /** Called for each socket whose connection is gone. */
  closed(socket: GraphqlSocket): void;
}

/**
 * A WebSocket between `ws` and graphql-ws, and what is kept with it.
 *
 * graphql-ws iterates what it subscribes to, and keeps the message, and much else, as long as that lasts. A
 * {@link DirectStream} needs no iterating: it is taken from graphql-ws while that deals with the message, which it then takes
 * for dealt with, and is put among the socket's subscriptions afterwards, where graphql-ws finds it when the client completes,
 * leaves, or takes its id once more. Its end is told from here.
 */
export class GraphqlSocket implements WebSocket, SocketOwner, StreamOwner, AccessListener {
  readonly protocol: string;
  readonly client: ClientSocket;
  /** What the upgrade's headers prove. */
  readonly presented: PresentedCredentials;
  /** Who begins operations here, once `connection_init` has come. */
  caller: (Caller & { readonly client: ClientSocket }) | undefined;
  /** Among whose sockets it is counted. */
  agent: string | undefined;
  /** The operation that the message just taken begins. */
  #asking: Admitted | undefined;
  readonly #farewell = new Farewell();
  readonly #house: House;
  readonly #end: ((code: number, reason: string) => Promise<void>) | undefined;
  #context: SocketContext | undefined;
  #take: ((text: string) => Promise<void>) | undefined;
  #initialising: NodeJS.Timeout | undefined;

  /** @param tcp what the WebSocket stands on */
  constructor(webSocket: OwnedWebSocket, tcp: Socket, presented: PresentedCredentials, house: House) {
    this.protocol = webSocket.protocol;
    this.presented = presented;
    this.#house = house;
    this.client = new ClientSocket(webSocket, tcp, this, house);
    // When a whole shift comes at once the time may be over before the process has come to read what has long been there.
    this.#initialising = setTimeout(
      () => setImmediate(() => setImmediate(() => this.#late())),
      house.initTimeoutMs,
    );
    this.#end = house.graphql.opened(this, this);
  }

  /** `connection_init` has come. */
  initialised(context: SocketContext, access: ClientAccess): void {
    this.#context = context;
    // Secrets, which nobody needs any more.
    (context as { connectionParams?: unknown }).connectionParams = undefined;
    clearTimeout(this.#initialising);
    this.#initialising = undefined;
    this.caller = { access, client: this.client };
    access.listen(this);
    if (this.client.ending) access.leave(this);
  }

  /** An operation's message has come, and it may begin. To be called in the turn in which the message is taken. */
  asks(admitted: Admitted): void {
    this.#asking = admitted;
    this.#farewell.begun();
  }

  done(): void {
    this.#farewell.done();
  }

  /** Takes a subscription from graphql-ws, which has just begun it. */
  takeOver(admitted: Admitted, id: string, stream: DirectStream): void {
    this.#farewell.begun();
    const { subscriptions } = this.#context as SocketContext;
    stream.id = id;
    const wanted = id in subscriptions;
    delete subscriptions[id];
    if (wanted) admitted.taken = stream;
    else this.#leave(stream);
  }

  onMessage(take: (text: string) => Promise<void>): void {
    this.#take = take;
  }

  received(data: RawData): void {
    const dealtWith = this.#take?.(withQuery(data.toString()));
    // As far as it begins an operation, that was asked in this very turn.
    const asked = this.#asking;
    this.#asking = undefined;
    dealtWith?.then(asked && (() => this.#dealtWith(asked)), (error: unknown) => {
      this.#stumbled(error);
      if (asked) this.#dealtWith(asked);
    });
  }

  send(text: string): Promise<void> {
    return this.client.outbox.send(text);
  }

  close(code = 1000, reason = ''): void {
    const ending = code === closeCodes.UNAUTHENTICATED ? 'UNAUTHENTICATED' : 'PROTOCOL_VIOLATED';
    this.client.close(code, reason, ending);
  }

  changed(_status: AccessStatus, error: GatewayError | undefined): void {
    if (error) this.#farewell.say(() => this.client.end('UNAUTHENTICATED'));
  }

  ended(ending: Ending): void {
    this.#house.ended(ending);
    this.caller?.access.leave(this);
    // Its subscriptions end at once, not when the client has agreed to it.
    void this.#end?.(1000, ending);
  }

  closed(): void {
    clearTimeout(this.#initialising);
    this.#house.closed(this);
  }

  over(stream: DirectStream, error: GraphQLError | undefined): void {
    this.done();
    const { subscriptions } = this.#context as SocketContext;
    const { id } = stream;
    // Who has completed it, or left, is told nothing.
    if (subscriptions[id] !== stream) return;
    delete subscriptions[id];
    void this.send(
      stringifyMessage(
        error
          ? { id, type: MessageType.Error, payload: [error.toJSON()] }
          : { id, type: MessageType.Complete },
      ),
    );
  }

  /** graphql-ws has nothing more to do with the message. */
  #dealtWith(asked: Admitted): void {
    const stream = asked.taken;
    if (!stream) return;
    if (this.client.ending) this.#leave(stream);
    else {
      (this.#context as SocketContext).subscriptions[stream.id] = stream;
      stream.begin(this);
    }
  }

  #leave(stream: DirectStream): void {
    this.done();
    void stream.return();
  }

  #late(): void {
    if (this.#context) return;
    const { ConnectionInitialisationTimeout } = CloseCode;
    this.client.close(
      ConnectionInitialisationTimeout,
      'Connection initialisation timeout',
      'PROTOCOL_VIOLATED',
    );
  }

  #stumbled(error: unknown): void {
    if (this.client.ending) return;
    if ((error as Error).message?.startsWith('Unexpected message of type')) {
      // One that only servers send. The library throws at it; the protocol has a code for it.
      this.client.close(CloseCode.BadRequest, 'Unexpected message', 'PROTOCOL_VIOLATED');
      return;
    }
    this.#house.log.error({ error: (error as Error).name }, 'A message of a client could not be dealt with.');
    this.client.end('INTERNAL_ERROR');
  }
}

/** graphql-ws expects a `query` also of those who name a trusted document by its hash. */
function withQuery(text: string): string {
  if (!text.includes('"documentId"') && !text.includes('"persistedQuery"')) return text;
  try {
    const message: unknown = JSON.parse(text);
    if (!isObject(message) || !isObject(message['payload']) || message['payload']['query'] != null)
      return text;
    return JSON.stringify({ ...message, payload: { ...message['payload'], query: '' } });
  } catch {
    return text;
  }
}
