import type { IncomingMessage, Server } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { CloseCode, handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { GatewayError } from '../errors.js';
import { Counts } from '../lib/counts.js';
import { isObject } from '../lib/decode.js';
import type { Logger } from '../lib/log.js';
import type { ClientAccess } from './access.js';
import { ClientSocket, type KeepAlive } from './client-socket.js';
import type { credentialsReader } from './credentials.js';
import { coded } from './documents.js';
import type { Door } from './door.js';
import { closeCodes, type Ending } from './endings.js';
import { Farewell } from './farewell.js';
import type { Limits } from './limits.js';
import type { Admitted, Pipeline } from './pipeline.js';
import { type Refusal, refuseRaw } from './refusal.js';
import type { SignIns } from './sign-ins.js';

export interface WebSocketOptions {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  readonly pipeline: Pipeline;
  readonly credentials: ReturnType<typeof credentialsReader>;
  readonly signIns: Pick<SignIns, 'access'>;
  readonly limits: Limits;
  readonly door: Pick<Door, 'refusal'>;
  readonly log: Logger;
  /** The largest operation, in bytes. A larger one is answered with an error. */
  readonly maxFrameBytes: number;
  /** How many bytes may wait in a socket for its client to read. */
  readonly maxBufferBytes: number;
  readonly keepAlive: KeepAlive;
  /** How long a client may take to send `connection_init`, in milliseconds. */
  readonly initTimeoutMs: number;
  /** Called for each socket that has ended. */
  ended(ending: Ending): void;
}

/** The WebSockets of all clients. */
export interface WebSockets {
  /** The sockets open at this moment. */
  clients(): readonly ClientSocket[];
  /** Takes no more: upgrades are answered 503. */
  refuse(): void;
  /** Resolves once every socket has ended. */
  ended(): Promise<void>;
}

/**
 * A frame this many times the limit closes its socket (1009) unread; up to there only its operation fails,
 * and its neighbours on the socket go on.
 */
const hardLimitFactor = 16;

/** Into so many frames a message may be cut. */
const maxFragments = 64;

const noHandshake: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'This is not the beginning of a WebSocket.',
  headers: { 'Sec-WebSocket-Version': '13' },
};
const closing: Refusal = { status: 503, code: 'GATEWAY_CLOSING', message: 'The gateway is going away.' };
const full: Refusal = {
  status: 503,
  code: 'LIMIT_EXCEEDED',
  message: 'There are as many WebSockets as there may be (MAX_SOCKETS).',
};

/** graphql-ws keeps this with every socket. */
interface Extra extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly client: ClientSocket;
  access?: ClientAccess;
  /** `connection_init` has come. */
  initialised?: boolean;
  farewell?: Farewell;
  /** Takes the socket out of those of its agent. */
  leave?(): void;
  /** Lets go of the agent's session. */
  release?(): void;
}

/**
 * GraphQL over WebSocket at `/graphql`, sub-protocol `graphql-transport-ws` only.
 *
 * @see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 * @see ./client-socket.ts for what becomes of clients that do not read, or are not there any more
 */
export function serveWebSocket(options: WebSocketOptions): WebSockets {
  const { server, schema, pipeline, credentials, signIns, limits, door, log, maxFrameBytes } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes * hardLimitFactor,
    maxFragments,
    perMessageDeflate: false,
    autoPong: false,
    handleProtocols,
  });
  sockets.on('wsClientError', (_error, socket) => refuseRaw(socket, noHandshake));
  const clients = new Set<ClientSocket>();
  const ofAgent = new Counts();
  let refusing = false;
  let emptied = () => {};

  const isFull = () => clients.size >= limits.most('MAX_SOCKETS') && limits.refuses('MAX_SOCKETS');

  server.on('upgrade', (request, socket, head) => {
    // A stranger who resets the connection now must not become an uncaught error.
    socket.on('error', () => socket.destroy());
    const refusal =
      door.refusal(request) ?? (refusing ? closing : undefined) ?? (isFull() ? full : undefined);
    if (refusal) return refuseRaw(socket, refusal);
    sockets.handleUpgrade(request, socket, head, (webSocket) => serve(webSocket, request));
  });

  function serve(webSocket: WebSocket, request: IncomingMessage): void {
    let closed: ReturnType<typeof graphql.opened> | undefined;
    const client: ClientSocket = new ClientSocket(webSocket, {
      ...options,
      tcp: request.socket,
      ended(ending) {
        options.ended(ending);
        extra.release?.();
        // Its subscriptions end at once, not when the client has agreed to it.
        void closed?.(1000, ending);
      },
    });
    const extra: Extra = { socket: webSocket, request, client };
    const late = () => {
      if (extra.initialised) return;
      client.close(
        CloseCode.ConnectionInitialisationTimeout,
        'Connection initialisation timeout',
        'PROTOCOL_VIOLATED',
      );
    };
    // When a whole shift comes at once the time may be over before the process has come to read what has long been there.
    const waiting = setTimeout(() => setImmediate(() => setImmediate(late)), options.initTimeoutMs);
    webSocket.once('close', () => {
      clearTimeout(waiting);
      clients.delete(client);
      extra.leave?.();
      if (clients.size === 0) emptied();
    });
    clients.add(client);
    closed = graphql.opened(
      {
        protocol: webSocket.protocol,
        send: (text) => client.outbox.send(text),
        close: (code = 1000, reason = '') =>
          client.close(
            code,
            reason,
            code === closeCodes.UNAUTHENTICATED ? 'UNAUTHENTICATED' : 'PROTOCOL_VIOLATED',
          ),
        onMessage: (take) =>
          webSocket.on('message', (data) =>
            take(withQuery(String(data))).catch((error: unknown) => {
              if (client.ending) return;
              if ((error as Error).message?.startsWith('Unexpected message of type')) {
                // One that only servers send. The library throws at it; the protocol has a code for it.
                return client.close(CloseCode.BadRequest, 'Unexpected message', 'PROTOCOL_VIOLATED');
              }
              log.error({ error: (error as Error).name }, 'A message of a client could not be dealt with.');
              client.end('INTERNAL_ERROR');
            }),
          ),
      },
      extra,
    );
  }

  const graphql = makeServer<Record<string, unknown>, Extra>({
    async onConnect(context) {
      const { extra, connectionParams } = context;
      extra.initialised = true;
      const access = signIns.access(credentials.fromConnection(extra.request.headers, connectionParams));
      const farewell = new Farewell();
      const release = access.listen((_status, error) => {
        if (error) farewell.say(() => extra.client.end('UNAUTHENTICATED'));
      });
      Object.assign(extra, { access, farewell, release });
      if (extra.client.ending) release();
      if (!access.presented) return true;
      try {
        await access.agent();
      } catch (error) {
        // Whoever GWS refuses may sign in again (4403). Anything else, such as a GWS that is away or demands a
        // new password, is told by the operations, which have a code for it.
        return !(error instanceof GatewayError && error.code === 'UNAUTHENTICATED');
      }
      return enter(extra, access.agentId);
    },
    async onSubscribe({ extra }, id, payload) {
      const { access, client, farewell } = extra;
      try {
        const size =
          Buffer.byteLength(payload.query ?? '') + sizeOf(payload.variables) + sizeOf(payload.extensions);
        if (size > maxFrameBytes)
          return [
            coded('PAYLOAD_TOO_LARGE', `The operation has ${size} bytes; ${maxFrameBytes} are allowed.`),
          ];
        const admitted = await pipeline.admit(payload, {
          ...{ access: access as ClientAccess, client },
          socket: { id, outbox: client.outbox },
        });
        if (!('document' in admitted)) return admitted;
        farewell?.begun();
        // Carried to `execute` and `subscribe` below.
        return {
          schema,
          document: admitted.document,
          operationName: admitted.operationName,
          rootValue: admitted,
        };
      } catch (error) {
        // A thrown error would close the socket (4500) and take every neighbour with it.
        return [pipeline.mask(error)];
      }
    },
    onComplete: ({ extra }) => extra.farewell?.done(),
    execute: (args) => {
      const admitted = args.rootValue as Admitted;
      return (admitted.caller.client as ClientSocket).outbox.execute(() => pipeline.run(admitted));
    },
    subscribe: (args) => pipeline.subscribe(args.rootValue as Admitted),
    // Waited for below, with patience for what has come and could not be read yet.
    connectionInitWaitTimeout: 0,
  });

  /** Takes a socket in among those of its agent, if there may be one more. */
  function enter(extra: Extra, agentId: string | undefined): boolean {
    const { client } = extra;
    if (agentId === undefined || client.ending) return true;
    const full = ofAgent.of(agentId) >= limits.most('MAX_SOCKETS_PER_AGENT');
    if (full && limits.refuses('MAX_SOCKETS_PER_AGENT', { agent: agentId })) {
      client.end('LIMIT_EXCEEDED');
      return false;
    }
    extra.leave = ofAgent.add(agentId);
    return true;
  }

  return {
    clients: () => [...clients],
    refuse() {
      refusing = true;
    },
    ended: () =>
      clients.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            emptied = resolve;
          }),
  };
}

/** graphql-ws expects a `query` also of those who name a trusted document by its hash. */
function withQuery(text: string): string {
  if (!/"(documentId|persistedQuery)"/.test(text)) return text;
  try {
    const message: unknown = JSON.parse(text);
    if (!isObject(message) || !isObject(message['payload']) || message['payload']['query'] != null)
      return text;
    return JSON.stringify({ ...message, payload: { ...message['payload'], query: '' } });
  } catch {
    return text;
  }
}

/** In bytes of JSON. What is nested too deeply to be written is refused for that. */
function sizeOf(value: unknown): number {
  try {
    return value === undefined || value === null ? 0 : Buffer.byteLength(JSON.stringify(value));
  } catch {
    return 0;
  }
}
