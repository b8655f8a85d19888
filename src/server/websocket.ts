import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { GraphQLSchema } from 'graphql';
import { handleProtocols, makeServer } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { GatewayError } from '../errors.js';
import { Counts } from '../lib/counts.js';
import type { Logger } from '../lib/log.js';
import { Rota } from '../lib/rota.js';
import { type ClientSocket, type KeepAlive, OwnedWebSocket } from './client-socket.js';
import type { credentialsReader } from './credentials.js';
import { DirectStream } from './direct-stream.js';
import { coded } from './documents.js';
import type { Door } from './door.js';
import type { Ending } from './endings.js';
import { GraphqlSocket, type House } from './graphql-socket.js';
import type { Limits } from './limits.js';
import type { Admitted, Caller, Pipeline } from './pipeline.js';
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

/**
 * GraphQL over WebSocket at `/graphql`, sub-protocol `graphql-transport-ws` only.
 *
 * @see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 * @see ./client-socket.ts for what becomes of clients that do not read, or are not there any more
 */
export function serveWebSocket(options: WebSocketOptions): WebSockets {
  const { server, schema, pipeline, credentials, signIns, limits, door, log, maxFrameBytes } = options;
  const { keepAlive, maxBufferBytes, initTimeoutMs } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    WebSocket: OwnedWebSocket,
    // Kept here.
    clientTracking: false,
    maxPayload: maxFrameBytes * hardLimitFactor,
    maxFragments,
    perMessageDeflate: false,
    autoPong: false,
    handleProtocols,
  });
  sockets.on('wsClientError', (_error, socket) => refuseRaw(socket, noHandshake));
  const clients = new Set<ClientSocket>();
  const ofAgent = new Counts<string>();
  let refusing = false;
  let emptied = () => {};

  const isFull = () => limits.isFull('MAX_SOCKETS', clients.size);

  server.on('upgrade', (request, socket, head) => {
    // A stranger who resets the connection now must not become an uncaught error.
    socket.on('error', destroy);
    const refusal =
      door.refusal(request) ?? (refusing ? closing : undefined) ?? (isFull() ? full : undefined);
    if (refusal) return refuseRaw(socket, refusal);
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const presented = credentials.fromHeaders(request.headers);
      clients.add(new GraphqlSocket(webSocket, request.socket, presented, house).client);
    });
  });

  const graphql = makeServer<Record<string, unknown>, GraphqlSocket>({
    async onConnect(context) {
      const { extra: socket, connectionParams } = context;
      const access = signIns.access(credentials.fromConnection(socket.presented ?? {}, connectionParams));
      socket.initialised(context, access);
      if (!access.presented) return true;
      try {
        const found = access.agent();
        if (found instanceof Promise) await found;
      } catch (error) {
        // Whoever GWS refuses may sign in again (4403). Anything else, such as a GWS that is away or demands a
        // new password, is told by the operations, which have a code for it.
        return !(error instanceof GatewayError && error.code === 'UNAUTHENTICATED');
      }
      return enter(socket, access.agentId);
    },
    onSubscribe({ extra: socket }, _id, payload) {
      try {
        const size =
          Buffer.byteLength(payload.query ?? '') + sizeOf(payload.variables) + sizeOf(payload.extensions);
        if (size > maxFrameBytes)
          return [
            coded('PAYLOAD_TOO_LARGE', `The operation has ${size} bytes; ${maxFrameBytes} are allowed.`),
          ];
        const admitted = pipeline.admit(payload, socket.caller as Caller);
        if (!('document' in admitted)) return admitted;
        socket.asks(admitted);
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
    onOperation({ extra: socket }, id, _payload, { rootValue }, result) {
      if (!(result instanceof DirectStream)) return undefined;
      socket.takeOver(rootValue as Admitted, id, result);
      // For graphql-ws there is nothing to iterate, and nobody waits for a result any more.
      return {};
    },
    onComplete: ({ extra: socket }) => socket.done(),
    execute: (args) => {
      const admitted = args.rootValue as Admitted;
      return (admitted.caller.client as ClientSocket).outbox.execute(() => pipeline.run(admitted));
    },
    subscribe: (args) => pipeline.subscribe(args.rootValue as Admitted),
    // Waited for by the socket, with patience for what has come and could not be read yet.
    connectionInitWaitTimeout: 0,
  });

  const house: House = {
    ...{ graphql, log, silenceMs: keepAlive.silenceMs, maxBufferBytes, initTimeoutMs },
    rota: new Rota(keepAlive.pingMs, (client) => client.ping()),
    ended: options.ended,
    closed({ client, agent }) {
      clients.delete(client);
      if (agent !== undefined) ofAgent.remove(agent);
      if (clients.size === 0) emptied();
    },
  };

  /** Takes a socket in among those of its agent, if there may be one more. */
  function enter(socket: GraphqlSocket, agentId: string | undefined): boolean {
    const { client } = socket;
    if (agentId === undefined || client.ending) return true;
    if (limits.isFull('MAX_SOCKETS_PER_AGENT', ofAgent.of(agentId), { agent: agentId })) {
      client.end('LIMIT_EXCEEDED');
      return false;
    }
    ofAgent.add(agentId);
    socket.agent = agentId;
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

/** The same for all connections. */
function destroy(this: Duplex): void {
  this.destroy();
}

/** In bytes of JSON. What is nested too deeply to be written is refused for that. */
function sizeOf(value: unknown): number {
  try {
    return value === undefined || value === null ? 0 : Buffer.byteLength(JSON.stringify(value));
  } catch {
    return 0;
  }
}
