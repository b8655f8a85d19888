import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Random } from '../../src/emulator/random.js';
import { basic } from '../support/gateway.js';
import type { Entry } from './checker.js';
import { after, type Built, builtFrom, type Desk, documentOf, type Kind } from './kinds.js';
import { namesIn, numbersIn } from './marks.js';

/** How long a client waits for a pong, and how often it asks for one. Milliseconds. */
const pingMs = 1_000;
const pongPatienceMs = 4_000;

export interface ClientOptions {
  readonly desk: Desk;
  readonly url: string;
  readonly kinds: readonly Kind[];
  readonly random: Random;
  /** How many messages have been published for the agent by now. */
  published(): number;
  /** The text of a numbered message as it was published. */
  textOf(n: number): string | undefined;
  /** Something that must never happen. */
  foul(what: string): void;
}

/** A tab of an agent: one socket, subscriptions that are taken up again after their last cursors. */
export class ChaosClient {
  readonly streams: readonly ChaosStream[];
  readonly #options: ClientOptions;
  readonly #client: Client;
  #stopped = false;
  connects = 0;

  constructor(options: ClientOptions) {
    this.#options = options;
    const { desk, url, kinds, foul } = options;
    let pong: NodeJS.Timeout | undefined;
    this.#client = createClient({
      url,
      webSocketImpl: listening((frame) => {
        for (const name of namesIn(frame))
          if (name !== desk.userName) foul(`was sent words of ${name}: ${frame.slice(0, 300)}`);
      }),
      retryAttempts: 0,
      // Where a socket that is about to close is met by a new operation, the client repeats it with an old cursor.
      lazyCloseTimeout: 3_600_000,
      keepAlive: pingMs,
      connectionParams: { authorization: basic(desk.userName) },
      on: {
        connected: () => {
          this.connects += 1;
        },
        ping: (received) => {
          if (!received) pong = setTimeout(() => this.#client.terminate(), pongPatienceMs);
        },
        pong: (received) => {
          if (received) clearTimeout(pong);
        },
        closed: () => clearTimeout(pong),
      },
    });
    this.streams = kinds.map((kind) => new ChaosStream(kind, this.#client, options));
  }

  get desk(): Desk {
    return this.#options.desk;
  }

  start(): void {
    for (const stream of this.streams) stream.start();
  }

  /** Does something, and does not care what becomes of it. */
  mutate(query: string, told: (outcome: string) => void): void {
    if (this.#stopped) return;
    this.#client.subscribe<Record<string, { readonly __typename: string }>>(
      { query },
      {
        next: ({ data, errors }) =>
          told(data?.['outcome']?.__typename ?? String(errors?.[0]?.extensions?.['code'])),
        error: () => told('interrupted'),
        complete: () => {},
      },
    );
  }

  /** The tab is closed without a word, and opened again some time later. */
  leave(awayMs: number): void {
    for (const stream of this.streams) stream.rest(awayMs);
    this.#client.terminate();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const stream of this.streams) stream.stop();
    this.#client.terminate();
    await this.#client.dispose();
  }
}

/** One subscription for as long as the chaos lasts, and everything it has seen. */
export class ChaosStream {
  readonly history: Entry[] = [];
  /** What a client shows now. */
  built: Built = builtFrom({});
  delivered = 0;
  resumed = 0;
  /** The highest number seen. */
  highest = 0;
  /** The longest time without anything new. Milliseconds. */
  silenceMs = 0;
  #heardAt = performance.now();
  #cursor: string | undefined;
  #restUntil = 0;
  #timer: NodeJS.Timeout | undefined;
  #unsubscribe: (() => void) | undefined;
  #stopped = false;
  #failures = 0;

  constructor(
    readonly kind: Kind,
    private readonly client: Client,
    private readonly options: ClientOptions,
  ) {}

  start(): void {
    const query = documentOf(this.kind, this.options.desk);
    const variables = { after: this.#cursor };
    let over = false;
    const end = (code: string, cursor?: string) => {
      if (over) return;
      over = true;
      unsubscribe?.();
      this.#again(code, cursor);
    };
    const unsubscribe: (() => void) | undefined = this.client.subscribe<{ readonly item: any }>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (over) return;
          if (errors || !data) end(codeOf(errors));
          else this.#see(data.item);
        },
        error: (error) => end(codeOf(error), (error as any)?.[0]?.extensions?.cursor),
        complete: () => end('complete'),
      },
    );
    this.#unsubscribe = unsubscribe;
  }

  rest(ms: number): void {
    this.#restUntil = performance.now() + ms;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#unsubscribe?.();
  }

  #see(item: any): void {
    const { desk, foul, published, textOf } = this.options;
    this.#failures = 0;
    const now = performance.now();
    this.silenceMs = Math.max(this.silenceMs, now - this.#heardAt);
    this.#heardAt = now;
    this.#cursor = item.cursor;
    if (item.__typename === 'StreamOpened') {
      this.history.push({ see: 'O', published: published() });
    } else if (item.__typename === 'Gap') {
      this.history.push({ see: 'G', reason: item.reason });
    } else if (item.__typename.endsWith('Snapshot')) {
      this.history.push({ see: 'S', numbers: numbersIn(JSON.stringify(item)) });
      this.built = builtFrom(item);
    } else {
      const raw = JSON.stringify(item.raw);
      const [n, ...more] = numbersIn(raw);
      if (more.length > 0) foul(`${this.kind.name}: one event with several numbers: ${raw}`);
      if (n !== undefined && !raw.includes(textOf(n) ?? ''))
        foul(`${this.kind.name}: ${n} came with another text: ${raw.slice(0, 300)}`);
      this.history.push({ see: 'E', n });
      this.delivered += 1;
      this.highest = Math.max(this.highest, n ?? 0);
      this.built = after(this.built, item);
    }
    if (item.__typename !== 'Gap' && !item.cursor) foul(`${desk.userName}: ${item.__typename} has no cursor`);
  }

  #again(code: string, cursor?: string): void {
    this.#unsubscribe = undefined;
    if (this.#stopped) return;
    const last = this.history.at(-1);
    if (last?.see !== 'X' || last.code !== code) this.history.push({ see: 'X', code });
    if (code === 'CURSOR_INVALID') this.options.foul(`${this.kind.name}: CURSOR_INVALID`);
    if (cursor !== undefined) this.#cursor = cursor;
    this.resumed += 1;
    this.#failures += 1;
    const backoff = Math.min(100 * 2 ** this.#failures, 2_000) * (0.5 + this.options.random.next());
    const delay = Math.max(backoff, this.#restUntil - performance.now());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.start(), delay);
  }
}

function codeOf(error: unknown): string {
  if (Array.isArray(error)) return String(error[0]?.extensions?.code ?? error[0]?.message);
  const { code, message } = (error ?? {}) as { code?: number; message?: string };
  return String(code ?? message ?? 'nothing');
}

/** A WebSocket of which every frame is looked at as it comes. */
function listening(look: (frame: string) => void): unknown {
  return class extends WebSocket {
    constructor(...args: ConstructorParameters<typeof WebSocket>) {
      super(...args);
      this.on('message', (data) => look(String(data)));
      // One that is left before it was open says so here, and to nobody else.
      this.on('error', () => {});
    }
  };
}
