import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A REST answer: JSON, or anything else with its status; or what makes one of the request, at its leisure. */
type Answer =
  | unknown
  | { readonly status: number; readonly text: string; readonly type?: string }
  | ((request: ForeignRequest) => unknown);

export interface ForeignOptions {
  /** In front of `/api/v2`. */
  readonly contextPath?: string;
  readonly csrf?: boolean;
  /** What is made of a published message on its way out. */
  readonly wrap?: (channel: string, data: unknown) => unknown;
}

/** A request that came, for assertions. */
export interface ForeignRequest {
  readonly method: string;
  /** Path and query below `/api/v2`. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: any;
}

/**
 * A GWS that shares no line with the embedded one: Bayeux 1.0 by hand, no ack extension, no URL suffixes, REST
 * answers as told. It shows what the gateway can do without the habits of our own emulator.
 */
export interface ForeignGws extends AsyncDisposable {
  readonly url: string;
  readonly requests: ForeignRequest[];
  readonly channels: ReadonlySet<string>;
  /** `GET /me/workbins` (with or without query) → its answer, from now on. */
  answer(methodAndPath: string, answer: Answer): void;
  /** What answers where no `answer` was given; undefined from it is a 404. */
  otherwise(handler: (request: ForeignRequest) => unknown): void;
  publish(channel: string, data: unknown): void;
  /** Refuses subscriptions to a channel from now on. */
  deny(channel: string): void;
  /** Publishes a Bayeux message as the very text it is, for what would not survive being parsed and printed. */
  publishText(message: string): void;
  /** Cuts the connection of the next poll that brings something, in place of its answer: what it brought is lost. */
  cut(): void;
  /** Forgets the CometD session, as a restart does: the poll meets a 402. */
  forget(): void;
  /** The requests so far whose `METHOD /path?query` matches, those to the notifications left out. */
  asked(methodAndPath: string | RegExp): ForeignRequest[];
  /** Resolves with the requests that match as soon as there are so many. */
  received(methodAndPath: string | RegExp, times?: number): Promise<ForeignRequest[]>;
  /** Resolves when the channel is subscribed. */
  subscribed(channel: string): Promise<void>;
}

/** A CometD session at the server: what is to be sent, and how to let its poll go. */
interface BayeuxClient {
  readonly queue: string[];
  release: (() => void) | undefined;
}

export async function startForeignGws(options: ForeignOptions = {}): Promise<ForeignGws> {
  const { contextPath = '', csrf = false, wrap = (channel, data) => ({ channel, data }) } = options;
  const base = `${contextPath}/api/v2`;
  const answers = new Map<string, Answer>([
    ['GET /me', { statusCode: 0, user: { id: '7c1e5a9b2d3f4a6c8e0b1d2f3a4c5e6f', userName: 'ann.one' } }],
    ['GET /me/workbins', { statusCode: 0, workbins: [] }],
  ]);
  const requests: ForeignRequest[] = [];
  const channels = new Set<string>();
  const denied = new Set<string>();
  const clients = new Map<unknown, BayeuxClient>();
  /** What is published before anybody has shaken hands, for the first who does. */
  const early: string[] = [];
  let fallback: (request: ForeignRequest) => unknown = () => undefined;
  const waiting: (() => void)[] = [];
  let watching: (() => void)[] = [];
  let cutting = false;
  const token = randomUUID();

  function post(message: string): void {
    if (clients.size === 0) early.push(message);
    for (const client of clients.values()) {
      client.queue.push(message);
      client.release?.();
    }
  }

  /** Holds a poll until there is something to say to its client, or it is time to say nothing. */
  async function poll(client: BayeuxClient): Promise<string[]> {
    if (client.queue.length === 0) {
      await new Promise<void>((resolve) => {
        client.release = resolve;
        setTimeout(resolve, 2_000).unref();
      });
    }
    return client.queue.splice(0);
  }

  function goodbye(clientId: unknown): void {
    const client = clients.get(clientId);
    clients.delete(clientId);
    client?.release?.();
  }

  function asked(methodAndPath: string | RegExp): ForeignRequest[] {
    return requests.filter(({ method, path }) => {
      if (path === '/notifications') return false;
      const asked = `${method} ${path}`;
      return typeof methodAndPath === 'string' ? asked === methodAndPath : methodAndPath.test(asked);
    });
  }

  async function bayeux(messages: any[]): Promise<string[]> {
    const replies: string[] = [];
    for (const { channel, id, subscription, clientId: claimed } of messages) {
      const reply: Record<string, unknown> = { channel, id, successful: true, clientId: claimed };
      if (channel === '/meta/handshake') {
        const clientId = randomUUID();
        clients.set(clientId, { queue: early.splice(0), release: undefined });
        channels.clear();
        Object.assign(reply, {
          clientId,
          version: '1.0',
          supportedConnectionTypes: ['long-polling'],
          advice: { reconnect: 'retry', interval: 0, timeout: 2_000 },
        });
      } else if (!clients.has(claimed)) {
        unknownClient(reply);
      } else if (channel === '/meta/disconnect') {
        goodbye(claimed);
      } else if (channel === '/meta/subscribe' && [subscription].flat().some((each) => denied.has(each))) {
        Object.assign(reply, { successful: false, subscription, error: '403:denied:create_denied' });
      } else if (channel === '/meta/subscribe') {
        for (const each of [subscription].flat()) channels.add(each);
        reply['subscription'] = subscription;
        for (const each of watching) each();
      } else if (channel === '/meta/unsubscribe') {
        for (const each of [subscription].flat()) channels.delete(each);
        reply['subscription'] = subscription;
      } else if (channel === '/meta/connect') {
        replies.push(...(await poll(clients.get(claimed) as BayeuxClient)));
        if (!clients.has(claimed)) unknownClient(reply);
      }
      replies.push(JSON.stringify(reply));
    }
    return replies;
  }

  function unknownClient(reply: Record<string, unknown>): void {
    Object.assign(reply, {
      successful: false,
      error: '402::Unknown client',
      advice: { reconnect: 'handshake', interval: 0 },
    });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const url = request.url ?? '';
    const { method = 'GET', headers } = request;
    const json = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    response.setHeader('set-cookie', 'SESSION=foreign; Path=/; HttpOnly; Secure');
    if (csrf) {
      response.setHeader('X-CSRF-HEADER', 'X-Their-Token');
      response.setHeader('X-Their-Token', token);
    }
    if (!url.startsWith(base)) return void json(404, { statusCode: 6, statusMessage: 'no such path' });
    const path = url.slice(base.length);
    const told: ForeignRequest = { method, path, headers, body: text ? JSON.parse(text) : undefined };
    requests.push(told);
    for (const look of waiting.splice(0)) look();
    if (headers.authorization === undefined && headers['ssid'] === undefined) {
      return void response.writeHead(401, { 'content-type': 'text/html' }).end('<html>Login</html>');
    }
    if (csrf && method === 'POST' && headers['x-their-token'] !== token) {
      return void response
        .writeHead(403, { 'content-type': 'text/plain' })
        .end('Missing or invalid Csrf token');
    }
    if (path === '/notifications') {
      const replies = await bayeux(told.body);
      if (cutting && told.body.some(isPoll) && replies.length > told.body.length) {
        cutting = false;
        return void response.destroy();
      }
      return void response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(`[${replies.join(',')}]`);
    }
    let answer = answers.get(`${method} ${path}`) ?? answers.get(`${method} ${path.split('?')[0]}`);
    if (typeof answer === 'function') answer = await answer(told);
    answer ??= await fallback(told);
    if (answer === undefined) return void json(404, { statusCode: 6, statusMessage: 'Not found' });
    if (typeof answer === 'object' && answer !== null && 'text' in answer && 'status' in answer) {
      const {
        status,
        text: body,
        type = 'text/html',
      } = answer as { status: number; text: string; type?: string };
      return void response.writeHead(status, { 'content-type': type }).end(body);
    }
    json(200, answer);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${contextPath}`,
    requests,
    channels,
    answer: (methodAndPath, answer) => void answers.set(methodAndPath, answer),
    otherwise(handler) {
      fallback = handler;
    },
    publish(channel, data) {
      post(JSON.stringify(wrap(channel, data)));
    },
    publishText: post,
    cut() {
      cutting = true;
    },
    deny: (channel) => void denied.add(channel),
    forget() {
      channels.clear();
      for (const clientId of [...clients.keys()]) goodbye(clientId);
    },
    asked,
    async received(methodAndPath, times = 1) {
      for (;;) {
        const found = asked(methodAndPath);
        if (found.length >= times) return found;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    async subscribed(channel) {
      while (!channels.has(channel)) {
        await new Promise<void>((resolve) => {
          watching.push(resolve);
        });
      }
      watching = [];
    },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function isPoll({ channel }: { readonly channel: string }): boolean {
  return channel === '/meta/connect';
}
