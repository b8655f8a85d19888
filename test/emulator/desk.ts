import type { Emulator } from '../../src/emulator/index.js';

/** What came back over HTTP. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Whatever is there: a test looks into it. */
  readonly json: any;
}

/** A notification as it left the emulator. */
export interface Heard {
  readonly channel: string;
  /** Whatever is there: a test looks into it. */
  readonly data: any;
}

type BayeuxMessage = Record<string, unknown> & { channel: string };

export interface DeskOptions {
  readonly password?: string;
  readonly headers?: Record<string, string>;
  readonly ack?: boolean;
  readonly url?: string;
}

/** An agent's desk, made of nothing but fetch: cookies, CSRF and Bayeux are written out by hand. */
export class Desk implements AsyncDisposable {
  readonly cookies = new Map<string, string>();
  readonly heard: Heard[] = [];
  csrf: string | undefined;
  clientId = '';
  lastAck = 0;
  sendCredentials = true;
  #id = 0;
  #polling: Promise<void> | undefined;
  readonly #leaving = new AbortController();
  #look: () => void = () => {};

  constructor(
    readonly emulator: Emulator,
    readonly userName: string,
    readonly options: DeskOptions = {},
  ) {}

  /** Signs in and, if channels are given, subscribes and listens from then on. */
  static async open(emulator: Emulator, userName: string, ...channels: string[]): Promise<Desk> {
    const desk = new Desk(emulator, userName);
    await desk.get('/me');
    if (channels.length > 0) {
      await desk.handshake();
      await desk.subscribe(...channels);
      desk.listen();
    }
    return desk;
  }

  get(path: string): Promise<Reply> {
    return this.call('GET', `/api/v2${path}`);
  }

  post(path: string, body: unknown): Promise<Reply> {
    return this.call('POST', `/api/v2${path}`, body);
  }

  async call(method: string, path: string, body?: unknown): Promise<Reply> {
    const { password = 'demo', headers = {}, url = this.emulator.url } = this.options;
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      signal: this.#leaving.signal,
      headers: {
        'content-type': 'application/json',
        ...(this.sendCredentials ? { authorization: basic(this.userName, password) } : {}),
        ...(this.cookies.size > 0
          ? { cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') }
          : {}),
        ...(this.csrf ? { 'x-csrf-token': this.csrf } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      this.cookies.set(name, value);
    }
    this.csrf = response.headers.get('x-csrf-token') ?? this.csrf;
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  }

  bayeux(...messages: BayeuxMessage[]): Promise<Reply> {
    const body = messages.map((message) => ({
      id: String(++this.#id),
      ...(this.clientId ? { clientId: this.clientId } : {}),
      ...message,
    }));
    return this.call('POST', '/api/v2/notifications', body);
  }

  async handshake(): Promise<Reply> {
    this.clientId = '';
    this.lastAck = 0;
    const reply = await this.bayeux({
      channel: '/meta/handshake',
      version: '1.0',
      supportedConnectionTypes: ['long-polling'],
      ext: { ack: this.options.ack ?? true },
    });
    this.clientId = reply.json?.[0]?.clientId ?? '';
    return reply;
  }

  subscribe(...channels: string[]): Promise<Reply> {
    return this.bayeux(...channels.map((subscription) => ({ channel: '/meta/subscribe', subscription })));
  }

  /** One long poll. What it brings is added to what was heard. */
  async connect(extra: Record<string, unknown> = {}): Promise<Reply> {
    const reply = await this.bayeux({
      channel: '/meta/connect',
      connectionType: 'long-polling',
      ext: { ack: this.lastAck },
      ...extra,
    });
    if (!Array.isArray(reply.json)) return reply;
    for (const message of reply.json) {
      if (message?.channel === '/meta/connect') this.lastAck = message.ext?.ack ?? this.lastAck;
      else this.heard.push(message);
    }
    this.#look();
    return reply;
  }

  /** Polls until the desk is left. */
  listen(): void {
    this.#polling = (async () => {
      while (!this.#leaving.signal.aborted) {
        const reply = await this.connect();
        if (reply.status !== 200 || reply.json?.at(-1)?.successful !== true) return;
      }
    })().catch(() => {});
  }

  /** The first notification that fits, now or later; it and all before it are taken off the pile. */
  async next(
    fits: (data: Heard['data'], channel: string) => boolean,
    timeoutMs = 8000,
  ): Promise<Heard['data']> {
    const find = () => this.heard.findIndex(({ channel, data }) => fits(data ?? {}, channel));
    if (find() < 0) {
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => {
          const pile = this.heard.map(({ channel, data }) => `${channel} ${summary(data)}`).join('\n  ');
          reject(new Error(`${this.userName} did not hear what was expected of ${fits}, but:\n  ${pile}`));
        }, timeoutMs);
        this.#look = () => {
          if (find() < 0) return;
          clearTimeout(timer);
          this.#look = () => {};
          resolve();
        };
      });
    }
    return this.heard.splice(0, find() + 1).at(-1)?.data;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#leaving.abort();
    await this.#polling;
  }
}

export function basic(userName: string, password: string): string {
  return `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`;
}

/** A Bayeux-free request, as people with curl make them. */
export async function control(
  emulator: Emulator,
  method: string,
  path: string,
  body?: unknown,
): Promise<Reply> {
  const response = await fetch(`${emulator.url}/control${path}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

/** The id of a workbin by its display name. */
export function workbinId(emulator: Emulator, displayName: string): string {
  const workbin = emulator.workbins.find((each) => each.displayName === displayName);
  if (!workbin) throw new Error(`No workbin ${displayName}`);
  return workbin.id;
}

export function agentId(emulator: Emulator, userName: string): string {
  const agent = emulator.agents.find((each) => each.userName === userName);
  if (!agent) throw new Error(`No agent ${userName}`);
  return agent.id;
}

function summary(data: Heard['data']): string {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const { messageType, notificationType, action, stateResource, chat } = data;
  return [messageType, notificationType, action, stateResource, chat?.state].filter(Boolean).join(' ');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
