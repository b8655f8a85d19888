import type { IncomingMessage } from 'node:http';
import WebSocket from 'ws';

export interface SocketOptions {
  /** @default 'graphql-transport-ws'; null offers none */
  readonly protocol?: string | null;
  readonly headers?: Record<string, string>;
  /** @default '/graphql' */
  readonly path?: string;
}

/** A message of graphql-transport-ws. */
export interface SocketMessage {
  readonly type: string;
  readonly id?: string;
  readonly payload?: any;
}

/** A WebSocket without a library's manners: it sends what it is told and keeps what comes. */
export interface RawSocket extends AsyncDisposable {
  readonly socket: WebSocket;
  /** Resolves with the close code and reason. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  send(message: object | string | Buffer): void;
  /** Says `connection_init` and waits for the answer. */
  init(payload?: unknown): Promise<void>;
  subscribe(id: string, query: string, variables?: object): void;
  /** The next message about this operation that has not been handed out; of this type, skipping others. */
  next(id: string, type?: string): Promise<SocketMessage>;
  /** The next event of this GraphQL type in the operation's only root field. */
  event(id: string, typename: string): Promise<any>;
}

const patienceMs = 15_000;

/** Resolves once the socket is open, rejects with `UpgradeRefused` when the server answers otherwise. */
export async function openSocket(gatewayUrl: string, options: SocketOptions = {}): Promise<RawSocket> {
  const { protocol = 'graphql-transport-ws', headers = {}, path = '/graphql' } = options;
  const url = gatewayUrl.replace('http', 'ws') + path;
  const socket =
    protocol === null ? new WebSocket(url, { headers }) : new WebSocket(url, protocol, { headers });
  const messages: SocketMessage[] = [];
  const waiting: (() => void)[] = [];
  const wake = () => {
    for (const each of waiting.splice(0)) each();
  };
  let gone: { readonly code: number; readonly reason: string } | undefined;
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)));
    wake();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => {
      gone = { code, reason: String(reason) };
      resolve(gone);
      wake();
    });
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('unexpected-response', (_request, response: IncomingMessage) => {
      response.resume();
      reject(new UpgradeRefused(response.statusCode ?? 0));
    });
    socket.once('error', reject);
  });
  // Whoever is interested in the end waits for `closed`.
  socket.on('error', () => {});

  async function take(wanted: (message: SocketMessage) => boolean, what: string): Promise<SocketMessage> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const index = messages.findIndex(wanted);
      if (index >= 0) return messages.splice(index, 1)[0] as SocketMessage;
      if (gone) throw new Error(`The socket was closed (${gone.code} ${gone.reason}) before ${what} came.`);
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`${what} never came.`)), deadline - Date.now());
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  const self: RawSocket = {
    socket,
    closed,
    send(message) {
      socket.send(
        typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message),
      );
    },
    async init(payload) {
      self.send({ type: 'connection_init', ...(payload !== undefined && { payload }) });
      await take(({ type }) => type === 'connection_ack', 'connection_ack');
    },
    subscribe: (id, query, variables) =>
      self.send({ id, type: 'subscribe', payload: { query, ...(variables && { variables }) } }),
    next: (id, type) =>
      take(
        (message) => message.id === id && (type === undefined || message.type === type),
        `${type ?? 'a message'} for ${id}`,
      ),
    async event(id, typename) {
      for (;;) {
        const { payload } = await self.next(id, 'next');
        if (payload.errors) throw new Error(`errors came: ${JSON.stringify(payload.errors)}`);
        const [value] = Object.values(payload.data ?? {}) as { __typename?: string }[];
        if (value?.__typename === typename) return value;
      }
    },
    async [Symbol.asyncDispose]() {
      if (!gone) socket.terminate();
      await closed;
    },
  };
  return self;
}

/** The server answered the upgrade with an HTTP status. */
export class UpgradeRefused extends Error {
  override readonly name = 'UpgradeRefused';

  constructor(readonly status: number) {
    super(`The upgrade was answered with ${status}`);
  }
}
