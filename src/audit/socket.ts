/** A WebSocket without a client library's manners: it says what it is told and keeps what comes. */
import { setTimeout as delay } from 'node:timers/promises';
import WebSocket from 'ws';
import { demand, type Said, Skipped, Unmet, within } from './audit.js';
import type { Target } from './target.js';

/** A message of graphql-transport-ws. */
export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: Said;
}

export interface SocketOptions {
  readonly protocols?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The server answered the upgrade with an HTTP status. */
export class UpgradeRefused extends Unmet {
  constructor(readonly status: number) {
    super(`the upgrade was answered with ${status}`);
  }
}

export class Socket implements AsyncDisposable {
  /** Everything that came, in order; what is no JSON is kept as its text. */
  readonly messages: Message[] = [];
  readonly #webSocket: WebSocket;
  readonly #target: Target;
  #taken = new Set<Message>();
  #closed: { readonly code: number; readonly reason: Buffer } | undefined;
  readonly #waiting: (() => void)[] = [];

  private constructor(webSocket: WebSocket, target: Target) {
    this.#webSocket = webSocket;
    this.#target = target;
    const wake = () => {
      for (const each of this.#waiting.splice(0)) each();
    };
    webSocket.on('message', (data) => {
      const message = messageIn(String(data));
      if (JSON.stringify(message.payload ?? null).includes('RATE_LIMITED')) target.limited = true;
      this.messages.push(message);
      wake();
    });
    webSocket.on('close', (code, reason) => {
      this.#closed = { code, reason };
      wake();
    });
    webSocket.on('error', () => {});
  }

  /** Resolves once the server has agreed; rejects with {@link UpgradeRefused} when it answers otherwise. */
  static async open(target: Target, options: SocketOptions = {}): Promise<Socket> {
    const { protocols = ['graphql-transport-ws'], headers = {} } = options;
    const webSocket = new WebSocket(target.url.replace(/^http/, 'ws'), [...protocols], {
      headers: { ...target.headers, ...headers },
      perMessageDeflate: false,
    });
    const socket = new Socket(webSocket, target);
    const open = new Promise<void>((resolve, reject) => {
      webSocket.once('open', resolve);
      webSocket.once('unexpected-response', (_request, response) =>
        reject(new UpgradeRefused(response.statusCode ?? 0)),
      );
      webSocket.once('error', (error) => reject(new Unmet(`the upgrade failed: ${error.message}`)));
    });
    try {
      await within(target.patienceMs, 'an answer to the upgrade', open);
    } catch (error) {
      webSocket.terminate();
      throw error;
    }
    return socket;
  }

  /** Opened and acknowledged. */
  static async acknowledged(target: Target, options?: SocketOptions): Promise<Socket> {
    const socket = await Socket.open(target, options);
    try {
      socket.init();
      await socket.next('connection_ack');
    } catch (error) {
      await socket[Symbol.asyncDispose]();
      throw error;
    }
    return socket;
  }

  get protocol(): string {
    return this.#webSocket.protocol;
  }

  /** Text and bytes go as they are, anything else as JSON. */
  send(message: unknown, options: { readonly fin?: boolean } = {}): void {
    if (this.#webSocket.readyState !== WebSocket.OPEN) return;
    const raw = typeof message === 'string' || Buffer.isBuffer(message);
    this.#webSocket.send(raw ? message : JSON.stringify(message), options);
  }

  /** Says `connection_init`, with the credentials. */
  init(): void {
    const { headers } = this.#target;
    this.send({ type: 'connection_init', ...(Object.keys(headers).length > 0 && { payload: headers }) });
  }

  subscribe(id: string, query: string, rest: object = {}): void {
    this.send({ id, type: 'subscribe', payload: { query, ...rest } });
  }

  /** A ping frame of WebSocket itself; resolves with the pong's bytes. */
  async pong(data: string): Promise<string> {
    const pong = new Promise<string>((resolve) =>
      this.#webSocket.once('pong', (bytes) => resolve(String(bytes))),
    );
    this.#webSocket.ping(data);
    return within(this.#target.patienceMs, 'a pong frame', pong);
  }

  close(code?: number): void {
    this.#webSocket.close(code);
  }

  /** The next message of this type, and about this operation if one is named, that was not taken yet. */
  async next(type: string | readonly string[], id?: string): Promise<Message> {
    const wanted = (message: Message) =>
      !this.#taken.has(message) &&
      [type].flat().includes(message.type) &&
      (id === undefined || message.id === id);
    const what = `${[type].flat().join(' or ')}${id === undefined ? '' : ` for "${id.slice(0, 40)}"`}`;
    const message = await this.#until(what, () => this.messages.find(wanted));
    this.#taken.add(message);
    return message;
  }

  /** What the server said about an operation, in order. */
  about(id: string): Message[] {
    return this.messages.filter((message) => message.id === id);
  }

  /** Whether the socket lives. */
  get open(): boolean {
    return this.#closed === undefined;
  }

  /** How the server closes the socket. */
  async closed(): Promise<{ readonly code: number; readonly reason: Buffer }> {
    const deadline = Date.now() + this.#target.patienceMs;
    while (!this.#closed) await within(Math.max(deadline - Date.now(), 1), 'the close', this.#changed());
    return this.#closed;
  }

  /** @throws {Unmet} unless the server closes the socket with one of these codes */
  async closes(...codes: readonly number[]): Promise<void> {
    const { code, reason } = await this.closed();
    demand(codes.includes(code), `the socket was closed with ${code} ${reason}`.trimEnd());
  }

  /** Listens for a while, and behind everything that is under way. */
  async quiet(): Promise<void> {
    await delay(this.#target.quietMs);
    await this.alive();
  }

  /** @throws {Unmet} unless the socket still answers */
  async alive(): Promise<void> {
    const token = String(Math.random());
    this.send({ type: 'ping', payload: { token } });
    await this.#until('pong', () =>
      this.messages.find(({ type, payload }) => type === 'pong' && payload?.token === token),
    );
  }

  /** @throws {Unmet} unless a query is answered with one result and the end */
  async answers(id: string): Promise<void> {
    this.subscribe(id, '{ __typename }');
    await this.next('complete', id);
    const [{ type, payload } = { type: 'nothing' }] = this.about(id);
    demand(
      type === 'next' && payload?.data?.__typename,
      `a query was answered with ${type} ${JSON.stringify(payload)}`,
    );
  }

  /** Subscribes, and waits for the first event. */
  async stream(id: string): Promise<Message> {
    this.subscribe(id, this.#target.subscription);
    const first = await this.next(['next', 'error', 'complete'], id);
    const { errors = first.type === 'error' ? first.payload : undefined } = first.payload ?? {};
    if (errors && !JSON.stringify(errors).includes('RATE_LIMITED'))
      throw new Skipped(`the server does not take the subscription: ${errors[0]?.message}`);
    demand(first.type === 'next', `the subscription was answered with ${first.type}`);
    return first;
  }

  /** @throws {Unmet} if this subscription has ended, or its socket */
  async goesOn(id: string): Promise<void> {
    await this.alive();
    const end = this.about(id).find(({ type }) => type !== 'next');
    demand(!end, `a neighbour was sent ${end?.type}`);
  }

  #changed(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async #until<T>(what: string, look: () => T | undefined): Promise<T> {
    const deadline = Date.now() + this.#target.patienceMs;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      const { code, reason } = this.#closed ?? {};
      demand(!this.#closed, `the socket was closed (${code} ${reason}) before ${what}`);
      await within(Math.max(deadline - Date.now(), 1), what, this.#changed());
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#webSocket.terminate();
  }
}

function messageIn(text: string): Message {
  try {
    const value = JSON.parse(text);
    return value !== null && typeof value === 'object' ? value : { type: 'no message', payload: text };
  } catch {
    return { type: 'no JSON', payload: text };
  }
}
