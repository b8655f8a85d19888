import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
// These are CommonJS modules whose named exports Node does not see.
import bayeux, { type CometDServer, type ServerSession } from 'cometd-nodejs-server';
import ackExtension from 'cometd-nodejs-server/ack-extension.js';
import { offerWebSocket } from '../../src/emulator/websocket.js';
import type { CometdTransportName } from '../../src/genesys/upstream.js';

export interface BayeuxMessage {
  readonly id?: string;
  readonly channel: string;
  readonly clientId?: string;
  readonly subscription?: string;
  readonly [member: string]: unknown;
}

/** One request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly cookies: Readonly<Record<string, string>>;
  readonly messages: readonly BayeuxMessage[];
  readonly at: number;
}

/** Answers instead of GWS, by returning true. */
export type Fault = (seen: Seen, response: ServerResponse) => boolean;

export interface FakeGwsOptions {
  readonly ack?: boolean;
  readonly csrf?: boolean;
  /** What agents reach it over; it takes WebSockets only if told so. @default 'long-polling' */
  readonly over?: CometdTransportName;
  /** How long a poll is held, in milliseconds. @default 300 */
  readonly hold?: number;
  readonly port?: number;
  /** Speaks https. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

/**
 * The HTTP and Bayeux side of a GWS, for tests of how it is reached: Basic auth (password = user name), `JSESSIONID`,
 * CSRF, `GET /me`, long polling by `cometd-nodejs-server`. It writes down every request and lets a test answer any.
 */
export class FakeGws implements AsyncDisposable {
  readonly seen: Seen[] = [];
  /** Answers requests instead of GWS for as long as it is set. */
  fault: Fault | undefined;
  /** Users whose credentials are refused. */
  readonly refused = new Set<string>();
  readonly deniedChannels = new Set<string>();
  readonly #options: FakeGwsOptions;
  readonly #sockets = new Set<Socket>();
  readonly #sessions = new Map<string, { user: string; csrf: string }>();
  readonly #agents = new Map<string, { user: string; session: ServerSession }>();
  #http!: Server;
  #cometd!: CometDServer;
  #dropWebSockets = () => {};
  #serial = 0;
  port = 0;
  /** How many connections were opened. */
  connections = 0;

  private constructor(options: FakeGwsOptions) {
    this.#options = options;
  }

  static async start(options: FakeGwsOptions = {}): Promise<FakeGws> {
    const gws = new FakeGws(options);
    await gws.listen(options.port ?? 0);
    return gws;
  }

  get url(): URL {
    return new URL(`http${this.#options.tls ? 's' : ''}://localhost:${this.port}`);
  }

  /** What agents sign in with. */
  get transports(): readonly CometdTransportName[] {
    return [this.#options.over ?? 'long-polling'];
  }

  async listen(port: number): Promise<void> {
    const { ack = true, hold = 300 } = this.#options;
    this.#cometd = bayeux.createCometDServer({ timeout: hold, maxInterval: 5_000, sweepPeriod: 100 });
    if (ack) this.#cometd.addExtension(new ackExtension.AcknowledgedMessagesExtension() as never);
    this.#cometd.policy = {
      canHandshake: (session, _message, done) => {
        // The server's context is shared by all requests: valid only in this very tick.
        const user = this.#userOf(this.#cometd.context.request as IncomingMessage);
        if (user !== undefined) this.#agents.set(session.id, { user, session });
        done(undefined, user !== undefined);
      },
      canSubscribe: (_session, _message, channel, done) =>
        done(undefined, !this.deniedChannels.has(channel.name)),
    };
    const handle = (request: IncomingMessage, response: ServerResponse) =>
      void this.#handle(request, response);
    this.#http = this.#options.tls ? createSecureServer(this.#options.tls, handle) : createServer(handle);
    this.#http.on('connection', (socket: Socket) => {
      this.connections += 1;
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    if (this.#options.over === 'websocket')
      this.#dropWebSockets = offerWebSocket(this.#http, '/api/v2/notifications');
    this.#http.listen(port);
    await once(this.#http, 'listening');
    this.port = (this.#http.address() as AddressInfo).port;
  }

  /** Loses every session and connection, and stays away. */
  async stop(): Promise<void> {
    const closed = once(this.#http, 'close');
    this.#http.close();
    this.cut();
    this.#cometd.close();
    await closed;
    this.#sessions.clear();
    this.#agents.clear();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.listen(this.port);
  }

  /** Cuts every connection. */
  cut(): void {
    this.#dropWebSockets();
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Lets `answer` have the next request that `when` chooses; resolves when it has come. */
  once(when: (seen: Seen) => boolean, answer: Fault): Promise<void> {
    return new Promise((resolve) => {
      this.fault = (seen, response) => {
        if (!when(seen)) return false;
        this.fault = undefined;
        const answered = answer(seen, response);
        resolve();
        return answered;
      };
    });
  }

  /** Publishes to a user's sessions that have subscribed to the channel. Answers how many there were. */
  publish(user: string, channel: string, data: object): number {
    let reached = 0;
    for (const agent of this.#agents.values()) {
      if (agent.user !== user || !agent.session.subscriptions.some(({ name }) => name === channel)) continue;
      agent.session.deliver(null, channel, data);
      reached += 1;
    }
    return reached;
  }

  /** Ends a user's HTTP sessions: the next request without credentials of its own is refused. */
  expire(user: string): void {
    for (const [id, session] of this.#sessions) if (session.user === user) this.#sessions.delete(id);
  }

  /** Makes the CSRF tokens that were given out invalid. */
  rotateCsrf(): void {
    for (const session of this.#sessions.values()) session.csrf = `csrf-${session.user}-${++this.#serial}`;
  }

  /** Makes GWS forget a user's CometD sessions, as when they expire. */
  forget(user: string): void {
    const server = this.#cometd as unknown as {
      _removeServerSession(session: ServerSession, timeout: boolean): void;
    };
    for (const [id, agent] of this.#agents) {
      if (agent.user !== user) continue;
      this.#agents.delete(id);
      (agent.session as unknown as { _scheduler?: { cancel(): void } })._scheduler?.cancel();
      server._removeServerSession(agent.session, true);
    }
  }

  /** Ends a user's CometD sessions by telling the client. */
  disconnect(user: string): void {
    for (const agent of this.#agents.values()) if (agent.user === user) agent.session.disconnect();
  }

  /** How many CometD sessions are known. */
  get sessions(): number {
    return [...this.#agents.keys()].filter((id) => this.#cometd.getServerSession(id)).length;
  }

  /** Every message on a (meta) channel that came. */
  messages(channel: string): BayeuxMessage[] {
    return this.seen.flatMap(({ messages }) => messages).filter((message) => message.channel === channel);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#http.listening) await this.stop();
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const path = (request.url ?? '').split('?')[0] ?? '';
    const isBayeux = path.includes('/notifications');
    const messages = isBayeux && text !== '' ? (JSON.parse(text) as BayeuxMessage[]) : [];
    const { method = '', headers } = request;
    const cookies = cookiesOf(headers.cookie);
    const seen: Seen = { method, path, headers, cookies, messages, at: performance.now() };
    this.seen.push(seen);
    if (this.fault?.(seen, response)) return;
    if (path.endsWith('/me') && method === 'GET') this.#me(request, response);
    else if (isBayeux && this.#allows(request, response)) {
      (request as { body?: unknown }).body = messages;
      // An upgrade asks whether it may come in.
      if (method === 'GET') response.end();
      else this.#cometd.handle(request, response);
    } else if (!response.writableEnded) response.writeHead(404).end();
  }

  #me(request: IncomingMessage, response: ServerResponse): void {
    const credentials = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const [user = '', password] = Buffer.from(credentials, 'base64').toString().split(':');
    if (user === '' || user !== password || this.refused.has(user)) {
      response.writeHead(401, { 'content-type': 'text/html' }).end('<html>Who are you?</html>');
      return;
    }
    let id = sessionIdOf(request);
    if (!this.#sessions.has(id)) {
      id = `s-${user}-${++this.#serial}`;
      this.#sessions.set(id, { user, csrf: `csrf-${user}-${++this.#serial}` });
      response.setHeader('set-cookie', `JSESSIONID=${id}; Path=/; HttpOnly`);
    }
    this.#announce(id, response);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ statusCode: 0, user: { id: user, userName: user } }));
  }

  #announce(id: string, response: ServerResponse): void {
    const session = this.#sessions.get(id);
    if (!this.#options.csrf || session === undefined) return;
    response.setHeader('X-CSRF-HEADER', 'X-CSRF-TOKEN');
    response.setHeader('X-CSRF-TOKEN', session.csrf);
  }

  #allows(request: IncomingMessage, response: ServerResponse): boolean {
    const session = this.#sessions.get(sessionIdOf(request));
    if (session === undefined) {
      response.writeHead(401, { 'content-type': 'text/html' }).end('<html>Who are you?</html>');
      return false;
    }
    if (this.#options.csrf && request.headers['x-csrf-token'] !== session.csrf) {
      response.writeHead(403, { 'content-type': 'text/plain' }).end('Missing or invalid Csrf token');
      return false;
    }
    return true;
  }

  #userOf(request: IncomingMessage): string | undefined {
    return this.#sessions.get(sessionIdOf(request))?.user;
  }
}

function sessionIdOf({ headers }: IncomingMessage): string {
  const { JSESSIONID = '' } = cookiesOf(headers.cookie);
  return JSESSIONID;
}

function cookiesOf(header: string | undefined): Record<string, string> {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='));
  return Object.fromEntries(pairs.filter(([name]) => name).map(([name = '', value = '']) => [name, value]));
}

/** Basic credentials; in these tests the password is the user name. */
export function basic(user: string): { authorization: string } {
  return { authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}` };
}

/** Resolves when `fact` holds; fails with `what` after a generous while. */
export async function until(what: string, fact: () => boolean, ms = 8_000): Promise<void> {
  const end = performance.now() + ms;
  while (!fact()) {
    if (performance.now() > end) throw new Error(`Expected within ${ms} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Whether a request is on a meta channel. */
export function isOn(channel: string): (seen: Seen) => boolean {
  return ({ messages }) => messages.some((message) => message.channel === channel);
}

export const isPoll = isOn('/meta/connect');

/** Whether a request is for an upgrade. */
export const isUpgrade = ({ method, path }: Seen) => method === 'GET' && path.includes('/notifications');

/** Answers with this status and text. */
export function answer(status: number, text = '', headers: Record<string, string> = {}): Fault {
  return (_seen, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(text);
    return true;
  };
}

/** Answers every message of the request with this reply, successful or not. */
export function reply(members: object): Fault {
  return ({ messages }, response) => {
    const replies = messages.map(({ id, channel, subscription }) => ({
      id,
      channel,
      subscription,
      ...members,
    }));
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(replies));
    return true;
  };
}

/** An answer to a poll, as the server of the library would give it, after whatever else it shall bring. */
export function pollAnswer(seen: Seen, response: ServerResponse, ...brings: unknown[]): true {
  const { id } = seen.messages[0] ?? {};
  const reply = { channel: '/meta/connect', id, successful: true };
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify([...brings, reply]));
  return true;
}
