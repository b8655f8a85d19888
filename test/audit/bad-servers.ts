/** Servers that do wrong: an audit that none of them fails would show nothing. */
import { createHash } from 'node:crypto';
import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { useServer } from 'graphql-ws/use/ws';
import { createSchema, createYoga } from 'graphql-yoga';
import { type WebSocket, WebSocketServer } from 'ws';

export interface BadServer extends AsyncDisposable {
  readonly url: string;
}

/** The subscription of {@link startPlain}. */
export const ticks = 'subscription { ticks }';

/** Yoga and graphql-ws, put together as their documentation has it. */
export async function startPlain(): Promise<BadServer> {
  const schema = createSchema({
    typeDefs: `
      type Query { self: Query! other: Query! }
      type Mutation { nothing: Boolean }
      type Subscription { ticks: Int! }`,
    resolvers: {
      Query: { self: () => ({}), other: () => ({}) },
      Subscription: {
        ticks: {
          async *subscribe() {
            for (let tick = 0; ; tick += 1) {
              yield { ticks: tick };
              await delay(100);
            }
          },
        },
      },
    },
  });
  const yoga = createYoga({ schema, logging: false });
  const server = createServer(yoga);
  const webSockets = new WebSocketServer({ server, path: yoga.graphqlEndpoint });
  useServer({ schema }, webSockets);
  return listening(server);
}

/** Takes everything, from everybody, wherever it is sent, and answers as it pleases. */
export async function startCareless(): Promise<BadServer> {
  const lenient: ServerOptions = { headersTimeout: 0, requestTimeout: 0, maxHeaderSize: 64 * 1024 * 1024 };
  const server = createServer(lenient, answerAnything);
  server.maxHeadersCount = 0;
  server.on('clientError', (_error, socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'));
  const webSockets = new WebSocketServer({
    noServer: true,
    maxPayload: 0,
    maxFragments: 0,
    handleProtocols: (offered) => [...offered][0] ?? false,
  });
  server.on('upgrade', (request, socket, head) =>
    webSockets.handleUpgrade(request, socket, head, saysAnything),
  );
  return listening(server);
}

const self = { name: 'self', args: [], type: { kind: 'OBJECT', name: 'Query', ofType: null } };
const data = {
  __typename: 'Query',
  __schema: { queryType: { name: 'Query' }, types: [{ name: 'Query', kind: 'OBJECT', fields: [self] }] },
};
const anything = JSON.stringify({ data, extensions: { polluted: 'yes', hint: 'Did you mean this?' } });

const answerAnything: RequestListener = (request, response) => {
  const { origin = '*', accept = '' } = request.headers;
  let body = '';
  request.setEncoding('utf8').on('data', (text: string) => {
    if (body.length < 100_000) body += text;
  });
  request.on('end', () => {
    const deep = /\[\[\[|\.\.\.F1 /.test(body);
    const type = {
      'content-type': 'text/event-stream; charset=latin1',
      'access-control-allow-origin': origin,
    };
    response.writeHead(deep ? 500 : request.method === 'PUT' ? 201 : 200, type);
    const events = `event: hello\ndata: {}\n\nwhat is this\n\nevent: next\ndata: ${anything}\n\nevent: complete\n\n`;
    response.end(accept.includes('event-stream') ? `${events}event: next\ndata: ${anything}\n\n` : anything);
  });
};

function saysAnything(socket: WebSocket): void {
  const ids: Record<string, boolean> = {};
  const say = (message: object) => socket.send(JSON.stringify(message));
  say({ type: 'welcome' });
  socket.on('error', () => {});
  socket.on('message', (text) => {
    const { type, id, payload } = JSON.parse(/^[{[]/.test(String(text)) ? String(text) : '{}') as any;
    if (type === 'connection_init') say({ type: 'connection_ack', payload: 'hello' });
    else if (type === 'ping' && payload?.token) say({ type: 'pong', payload });
    else if (type === 'pong') socket.close(1000);
    else if (type === 'complete' && !ids[id]) socket.close(1000);
    else if (type === 'complete') say({ id, type: 'complete' });
    else if (type === 'subscribe') {
      // Looked up in an ordinary object, which has a `constructor`.
      if (id in ids && ids[id] !== true) return socket.close(4409);
      ids[id] = true;
      for (const each of ['next', 'complete', 'next'])
        say({ id, type: each, payload: { data, deep: 'polluted' } });
    }
  });
}

/** Grants every upgrade, and says nothing any more. */
export async function startDeaf(): Promise<BadServer> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (bytes) => {
      const key = /^sec-websocket-key: *(\S+)/im.exec(String(bytes))?.[1];
      if (key === undefined) return;
      const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
      const protocol = /^sec-websocket-protocol: *([^\s,]+)/im.exec(String(bytes))?.[1];
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: ${accept}\r\n${protocol ? `sec-websocket-protocol: ${protocol}\r\n` : ''}\r\n`,
      );
      socket.resume();
    });
  });
  return listening(server);
}

export async function listening(server: Server | TcpServer): Promise<BadServer> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    async [Symbol.asyncDispose]() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
