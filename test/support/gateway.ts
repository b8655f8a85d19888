import { type Client, createClient, type ExecutionResult } from 'graphql-ws';
import WebSocket from 'ws';
import { createGateway, type GatewayOptions } from '../../src/gateway.js';
import type { LimitSettings } from '../../src/server/limits.js';
import { tellAnswer } from './answered.js';

/** HTTP Basic for an agent of the emulator. */
export function basic(userName: string, password = 'demo'): string {
  return `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`;
}

export type Result = ExecutionResult<Record<string, any>, Record<string, any>>;

export interface TestGateway extends AsyncDisposable {
  readonly url: string;
  readonly adminUrl: string;
  /** A query by HTTP. */
  query(query: string, options?: QueryOptions): Promise<Result>;
  /** A raw POST to /graphql. */
  post(body: string, headers?: Record<string, string>): Promise<Response>;
  /** A graphql-ws client, closed with the gateway. */
  client(authorization?: string, params?: Record<string, unknown>): Client;
  /** A subscription over a graphql-ws client of its own, or the one given. */
  subscribe(query: string, options?: SubscribeOptions): Stream;
  /** A subscription over server-sent events. */
  sse(query: string, options?: QueryOptions): Stream;
  close(): Promise<void>;
}

interface QueryOptions {
  readonly variables?: Record<string, unknown>;
  /** The agent who asks; `a1` if left out, nobody if null. */
  readonly as?: string | null;
  readonly headers?: Record<string, string>;
}

interface SubscribeOptions {
  readonly variables?: Record<string, unknown>;
  readonly as?: string;
  readonly client?: Client;
}

/** What a subscription yields, to be waited for one by one. */
export interface Stream {
  /** The next result, whatever it is. Rejects with what ends the stream. */
  next(): Promise<Result>;
  /** The next event: the value of the only root field. */
  event(): Promise<any>;
  /** Skips to the next event of this type. */
  until(typename: string): Promise<any>;
  /** Resolves with how the stream ends: undefined for a plain end, else the errors. */
  end(): Promise<readonly { message: string; extensions?: Record<string, unknown> }[] | undefined>;
  stop(): void;
}

/** Tests ask for every field that there is, and as fast as they can, which nobody else does. */
const roomy: Partial<LimitSettings> = {
  MAX_TOKENS: { most: Number.POSITIVE_INFINITY, mode: 'off' },
  MAX_COST: { most: Number.POSITIVE_INFINITY, mode: 'off' },
  MAX_OPERATIONS_PER_SECOND: { most: Number.POSITIVE_INFINITY, mode: 'off' },
};

/** The gateway as it is, on free ports, with short delays. */
export async function startGateway(
  upstream: string,
  options: Partial<GatewayOptions> = {},
): Promise<TestGateway> {
  const gateway = createGateway({
    upstream: { url: new URL(upstream), ...options.upstream },
    adminPort: 0,
    limits: roomy,
    lingerMs: 150,
    openTimeoutMs: 3_000,
    cometd: { backoffIncrementMs: 50, maxBackoffMs: 200, maxNetworkDelayMs: 2_000 },
    ...options,
    ...(options.upstream && { upstream: { ...options.upstream, url: new URL(upstream) } }),
  });
  const { url, adminUrl } = await gateway.listen();
  const endpoint = `${url}/graphql`;
  const clients: Client[] = [];
  const streams: Stream[] = [];

  const headersOf = ({ as = 'a1', headers }: QueryOptions) => ({
    'content-type': 'application/json',
    ...(as !== null && { authorization: basic(as) }),
    ...headers,
  });

  const self: TestGateway = {
    url,
    adminUrl: adminUrl ?? '',
    async query(query, options = {}) {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: headersOf(options),
        body: JSON.stringify({ query, variables: options.variables }),
      });
      const result = (await response.json()) as Result;
      tellAnswer(query, result);
      return result;
    },
    post: (body, headers = {}) =>
      fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }),
    client(authorization, params) {
      const client = createClient({
        url: endpoint.replace('http', 'ws'),
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: { ...(authorization !== undefined && { authorization }), ...params },
      });
      clients.push(client);
      return client;
    },
    subscribe(query, { variables, as = 'a1', client = self.client(basic(as)) } = {}) {
      const stream = collect(query, (sink) =>
        client.subscribe({ query, ...(variables && { variables }) }, sink as never),
      );
      streams.push(stream);
      return stream;
    },
    sse(query, options = {}) {
      const stream = collect(query, (sink) => {
        const abort = new AbortController();
        void readEvents(
          endpoint,
          headersOf(options),
          { query, variables: options.variables },
          abort.signal,
          sink,
        );
        return () => abort.abort();
      });
      streams.push(stream);
      return stream;
    },
    async close() {
      for (const stream of streams) stream.stop();
      for (const client of clients) await client.dispose();
      await gateway.close();
    },
    [Symbol.asyncDispose]: () => self.close(),
  };
  return self;
}

interface Sink {
  next(result: Result): void;
  error(error: unknown): void;
  complete(): void;
}

/** How long a test waits for something that should come: generous, since it is no measurement. */
const patience = 15_000;

function collect(query: string, start: (sink: Sink) => () => void): Stream {
  const results: Result[] = [];
  let ended: { readonly error?: unknown } | undefined;
  let wake = () => {};
  const stop = start({
    next(result) {
      tellAnswer(query, result);
      results.push(result);
      wake();
    },
    error(error) {
      ended ??= { error };
      wake();
    },
    complete() {
      ended ??= {};
      wake();
    },
  });
  const changed = async () => {
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([
      new Promise<void>((resolve) => {
        wake = resolve;
      }),
      new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error('nothing came')), patience);
      }),
    ]).finally(() => clearTimeout(timer));
  };
  const self: Stream = {
    async next() {
      for (;;) {
        const result = results.shift();
        if (result) return result;
        if (ended) throw ended.error ?? new Error('the stream has ended');
        await changed();
      }
    },
    async event() {
      const { data, errors } = await self.next();
      if (errors) throw new Error(`errors came: ${JSON.stringify(errors)}`);
      return Object.values(data ?? {})[0];
    },
    async until(typename) {
      for (;;) {
        const event = await self.event();
        if (event.__typename === typename) return event;
      }
    },
    async end() {
      for (;;) {
        const result = results.shift();
        if (result?.errors) return result.errors as never;
        if (result) continue;
        if (ended) return ended.error === undefined ? undefined : asErrors(ended.error);
        await changed();
      }
    },
    stop,
  };
  return self;
}

function asErrors(error: unknown): never {
  if (Array.isArray(error)) return error as never;
  const { code, reason, message } = error as { code?: number; reason?: string; message?: string };
  return [{ message: reason ?? message ?? String(error), extensions: { code: code ?? 'NETWORK' } }] as never;
}

async function readEvents(
  endpoint: string,
  headers: Record<string, string>,
  body: object,
  signal: AbortSignal,
  sink: Sink,
): Promise<void> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { ...headers, accept: 'text/event-stream' },
      body: JSON.stringify(body),
      signal,
    });
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk as Uint8Array).toString('utf8');
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = /^event: (.*)$/m.exec(block)?.[1];
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (event === 'next' && data) sink.next(JSON.parse(data));
        if (event === 'complete') return sink.complete();
      }
    }
    sink.complete();
  } catch (error) {
    if (!signal.aborted) sink.error(error);
  }
}
