import type { IncomingMessage, Server } from 'node:http';
import { GraphQLError, getOperationAST } from 'graphql';
import { handleProtocols, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type ErrorCode, GatewayError } from '../errors.js';
import { isDeeper, mostLevels } from '../lib/depth.js';
import type { Logger } from '../lib/log.js';
import type { ClientAccess } from './access.js';
import { ClientSocket, type KeepAlive } from './client-socket.js';
import type { credentialsReader } from './credentials.js';
import { closeCodes, type Ending } from './endings.js';
import { Farewell } from './farewell.js';
import { errorMask } from './mask-errors.js';
import type { OriginRule } from './origins.js';
import type { Pipeline, PipelineOptions } from './pipeline.js';

export interface WebSocketOptions {
  readonly server: Server;
  readonly pipeline: Pipeline;
  readonly credentials: ReturnType<typeof credentialsReader>;
  readonly signIns: PipelineOptions['signIns'];
  readonly originAllowed: OriginRule;
  readonly log: Logger;
  /** The largest operation, in bytes. A larger one is answered with an error. */
  readonly maxFrameBytes: number;
  /** How many bytes may wait in a socket for its client to read. */
  readonly maxBufferBytes: number;
  readonly keepAlive: KeepAlive;
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

/** graphql-ws keeps this with every socket. */
interface Extra extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly client: ClientSocket;
  access?: ClientAccess;
  farewell?: Farewell;
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
  const { server, pipeline, credentials, signIns, originAllowed, log, maxFrameBytes } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes * hardLimitFactor,
    perMessageDeflate: false,
    autoPong: false,
    handleProtocols,
  });
  const clients = new Set<ClientSocket>();
  const mask = errorMask(log);
  let refusing = false;
  let emptied = () => {};

  server.on('upgrade', (request, socket, head) => {
    // A stranger who resets the connection now must not become an uncaught error.
    socket.on('error', () => socket.destroy());
    const path = request.url?.split('?')[0];
    if (path !== '/graphql') return refuse(socket, '404 Not Found');
    if (!originAllowed(request.headers)) return refuse(socket, '403 Forbidden');
    if (refusing) return refuse(socket, '503 Service Unavailable');
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
    webSocket.once('close', () => {
      clients.delete(client);
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
            take(String(data)).catch((error: unknown) => {
              if (client.ending) return;
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
      return true;
    },
    async onSubscribe(context, _id, payload) {
      try {
        const size =
          Buffer.byteLength(payload.query ?? '') + sizeOf(payload.variables) + sizeOf(payload.extensions);
        if (size > maxFrameBytes)
          return [
            coded('PAYLOAD_TOO_LARGE', `The operation has ${size} bytes; ${maxFrameBytes} are allowed.`),
          ];
        const { access, client, farewell } = context.extra;
        const enveloped = pipeline.getEnveloped({ access, client, params: payload });
        const document = enveloped.parse(payload.query);
        const invalid = enveloped.validate(enveloped.schema, document);
        if (invalid.length > 0) return invalid;
        if (!getOperationAST(document, payload.operationName)) {
          return [
            coded('OPERATION_RESOLUTION_FAILURE', 'The document does not say which operation is meant.'),
          ];
        }
        const contextValue = await enveloped.contextFactory();
        farewell?.begun();
        return {
          schema: enveloped.schema,
          document,
          operationName: payload.operationName,
          variableValues: payload.variables,
          contextValue,
          // Carried to `execute` and `subscribe` below: hooks may replace them for this very operation.
          rootValue: {
            execute: (args) => client.outbox.execute(() => enveloped.execute(args)),
            subscribe: enveloped.subscribe,
          } satisfies Enveloped,
        };
      } catch (error) {
        // A thrown error would close the socket (4500) and take every neighbour with it.
        return [mask(error)];
      }
    },
    onComplete: ({ extra }) => extra.farewell?.done(),
    execute: (args) => (args.rootValue as Enveloped).execute({ ...args, rootValue: undefined }),
    subscribe: (args) => (args.rootValue as Enveloped).subscribe({ ...args, rootValue: undefined }),
  });

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

type Enveloped = Pick<ReturnType<Pipeline['getEnveloped']>, 'execute' | 'subscribe'>;

function coded(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** @throws {GraphQLError} for what is nested so deeply that it cannot be written */
function sizeOf(value: unknown): number {
  // Which JSON is too deep as an argument, its scalar says: this is for what cannot even be measured.
  if (isDeeper(value, 2 * mostLevels)) throw coded('BAD_REQUEST', 'The variables are nested too deeply.');
  return value === undefined || value === null ? 0 : Buffer.byteLength(JSON.stringify(value));
}

function refuse(socket: { end(text: string): unknown; destroy(): unknown }, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  setTimeout(() => socket.destroy(), 1_000).unref();
}
