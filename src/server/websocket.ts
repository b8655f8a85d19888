import type { Server } from 'node:http';
import { GraphQLError, getOperationAST } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { type ErrorCode, GatewayError } from '../errors.js';
import type { Logger } from '../lib/log.js';
import type { ClientAccess } from './access.js';
import type { credentialsReader } from './credentials.js';
import { Farewell } from './farewell.js';
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
}

/**
 * A frame this many times the limit closes its socket (1009) unread; up to there only its operation fails,
 * and its neighbours on the socket go on.
 */
const hardLimitFactor = 16;

/** Closes a socket whose credentials are not taken any more; clients of graphql-ws come back after it. */
const signInAgain = 4403;

/** graphql-ws keeps this with every socket. */
interface Extra extends Record<PropertyKey, unknown> {
  access?: ClientAccess;
  farewell?: Farewell;
}

/**
 * GraphQL over WebSocket at `/graphql`, sub-protocol `graphql-transport-ws` only.
 *
 * @see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 * @returns closes every socket with 1001 and takes no more
 */
export function serveWebSocket(options: WebSocketOptions): { close(): Promise<void> } {
  const { server, pipeline, credentials, signIns, originAllowed, log, maxFrameBytes } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes * hardLimitFactor,
    perMessageDeflate: false,
  });

  server.on('upgrade', (request, socket, head) => {
    // A stranger who resets the connection now must not become an uncaught error.
    socket.on('error', () => socket.destroy());
    const path = request.url?.split('?')[0];
    if (path !== '/graphql') return refuse(socket, '404 Not Found');
    if (!originAllowed(request.headers)) return refuse(socket, '403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      sockets.emit('connection', webSocket, request);
      // In place of graphql-ws's own listener, which prints a stranger's broken frame as a fault of ours.
      webSocket.removeAllListeners('error');
      webSocket.on('error', (error) =>
        log.info({ error: error.name, code: (error as { code?: string }).code }, 'A WebSocket failed.'),
      );
    });
  });

  const disposable = useServer<Record<string, unknown>, Extra>(
    {
      async onConnect(context) {
        const { extra, connectionParams } = context;
        const access = signIns.access(credentials.fromConnection(extra.request.headers, connectionParams));
        const farewell = new Farewell();
        Object.assign(extra, { access, farewell });
        const stop = access.listen((_status, error) => {
          if (error) farewell.say(() => extra.socket.close(signInAgain, 'Sign in again.'));
        });
        extra.socket.once('close', stop);
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
          const { access, farewell } = context.extra;
          const enveloped = pipeline.getEnveloped({ access, params: payload });
          const document = enveloped.parse(payload.query);
          const invalid = enveloped.validate(enveloped.schema, document);
          if (invalid.length > 0) return invalid;
          if (!getOperationAST(document, payload.operationName)) {
            const extensions = { code: 'OPERATION_RESOLUTION_FAILURE' };
            return [new GraphQLError('The document does not say which operation is meant.', { extensions })];
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
            rootValue: { execute: enveloped.execute, subscribe: enveloped.subscribe },
          };
        } catch (error) {
          // A thrown error would close the socket (4500) and take every neighbour with it.
          if (error instanceof GraphQLError) return [error];
          log.error({ error: (error as Error).name }, 'An operation could not be prepared.');
          return [coded('INTERNAL_ERROR', 'Unexpected error.')];
        }
      },
      onComplete: ({ extra }) => extra.farewell?.done(),
      execute: (args) => (args.rootValue as Enveloped).execute({ ...args, rootValue: undefined }),
      subscribe: (args) => (args.rootValue as Enveloped).subscribe({ ...args, rootValue: undefined }),
    },
    sockets as never,
  );

  return {
    async close() {
      await disposable.dispose();
      sockets.close();
    },
  };
}

type Enveloped = Pick<ReturnType<Pipeline['getEnveloped']>, 'execute' | 'subscribe'>;

function coded(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function sizeOf(value: unknown): number {
  return value === undefined || value === null ? 0 : Buffer.byteLength(JSON.stringify(value));
}

function refuse(socket: { end(text: string): unknown; destroy(): unknown }, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  setTimeout(() => socket.destroy(), 1_000).unref();
}
