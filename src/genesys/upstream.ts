import { Agent, type ClientRequest, type IncomingMessage } from 'node:http';
import { type AgentOptions, Agent as SecureAgent } from 'node:https';
import { Pool } from 'undici';
import { Turnstile } from '../lib/turnstile.js';
import type { ResponseHeaders } from './agent-context.js';
import { Upgrades } from './upgrades.js';

/** What Bayeux may go over, in its own words. */
export type CometdTransportName = 'websocket' | 'long-polling';

export interface UpstreamOptions {
  /** Where GWS is, e.g. `http://gws:8080`. A path is a context path in front of everything; `/api/v2` at its end is understood. */
  readonly url: URL;
  /** The REST base. @default '/api/v2' */
  readonly apiPath?: string;
  /** The CometD endpoint, which the GWS documentation does not print. @default '/api/v2/notifications' */
  readonly cometdPath?: string;
  /** Certificates (PEM) to trust for https. Without it, those Node trusts. */
  readonly ca?: string;
  /** How long one REST request may take altogether, in milliseconds. @default 10_000 */
  readonly timeoutMs?: number;
  /** The longest answer that is read, REST and CometD, in bytes; a longer one fails. @default 8_388_608 // 8 MiB */
  readonly maxResponseBytes?: number;
  /** Whether CometD requests go to `…/handshake`, `…/connect` as stock clients do. Off: all to the endpoint itself, which every server takes. @default false */
  readonly appendMessageType?: boolean;
  /**
   * What agents' CometD sessions may go over, the first that GWS takes. By long polling where it takes no WebSocket, if
   * that is among them.
   *
   * @default ['long-polling']
   */
  readonly cometdTransports?: readonly CometdTransportName[];
  /** How many REST connections at most; further requests wait their turn. @default 256 */
  readonly connections?: number;
  /** How many agents may sign in at the same time; the others wait their turn. @default 64 */
  readonly signInsAtOnce?: number;
  /** How long an agent waits for its turn to sign in, in milliseconds. @default 60_000 */
  readonly turnPatienceMs?: number;
}

/** The shared way to one GWS. Cookies and credentials are per request, never per connection. */
export interface Upstream extends AsyncDisposable {
  readonly origin: string;
  /** What stands before a REST path, e.g. `/ctx/api/v2`. */
  readonly apiBase: string;
  readonly cometdUrl: string;
  readonly appendMessageType: boolean;
  readonly cometdTransports: readonly CometdTransportName[];
  readonly upgrades: Upgrades;
  /** Whom to trust: for connections that are opened elsewhere. */
  readonly tls: { readonly rejectUnauthorized: true; readonly ca?: string };
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  /** Through which everybody goes who signs in: thousands begin at nine. */
  readonly signIns: Turnstile;
  readonly turnPatienceMs: number;
  /** REST connections. */
  readonly pool: Pool;
  /** CometD connections. A request tells its {@link ResponseListener} under {@link listener} in its options. */
  readonly agent: Agent;
  /** Waits briefly for REST requests under way, then closes every connection. */
  close(): Promise<void>;
}

/** Who hears of a response that came over {@link Upstream.agent}. */
export interface ResponseListener {
  /** The headers, before any of the body. */
  headers(headers: ResponseHeaders): void;
  /** The body is longer than `maxResponseBytes`: the connection is being cut. */
  tooLarge(): void;
}

/** The member of a request's options (or of its `URL`) that holds its {@link ResponseListener}. */
export const listener = Symbol('response listener');

/** Opens the connections lazily: nothing is sent before the first request. */
export function openUpstream(options: UpstreamOptions): Upstream {
  const {
    url,
    apiPath = '/api/v2',
    cometdPath = '/api/v2/notifications',
    ca,
    timeoutMs = 10_000,
    maxResponseBytes = 8 * 1024 * 1024,
    appendMessageType = false,
    cometdTransports = ['long-polling'],
    connections = 256,
    signInsAtOnce = 64,
    turnPatienceMs = 60_000,
  } = options;
  const api = trimmed(apiPath);
  const path = trimmed(url.pathname);
  const context = api !== '' && path.endsWith(api) ? path.slice(0, -api.length) : path;
  // Said in so many words, so that no variable of the process (NODE_TLS_REJECT_UNAUTHORIZED) takes it back.
  const tls: Upstream['tls'] = { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) };

  const pool = new Pool(url.origin, {
    connections,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: { timeout: timeoutMs, ...tls },
  });
  const agent = createAgent(url.protocol === 'https:', tls, maxResponseBytes);

  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      agent.destroy();
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, 1_000);
      });
      await Promise.race([pool.close(), patience]);
      clearTimeout(timer);
      await pool.destroy();
    })();
    return closing;
  };

  return {
    origin: url.origin,
    apiBase: context + api,
    cometdUrl: url.origin + context + trimmed(cometdPath),
    appendMessageType,
    cometdTransports,
    upgrades: new Upgrades(),
    tls,
    timeoutMs,
    maxResponseBytes,
    signIns: new Turnstile({ atOnce: signInsAtOnce }),
    turnPatienceMs,
    pool,
    agent,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function trimmed(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '' : `/${inner}`;
}

/**
 * One keep-alive pool for all agents' CometD requests, which all go to one address. By default Node keeps 256 free
 * sockets, so that a broadcast to a thousand sessions closes and reopens 744 of them: here none is closed for being too
 * many.
 */
function createAgent(secure: boolean, tls: AgentOptions, maxResponseBytes: number): Agent {
  const options: AgentOptions = { keepAlive: true, maxFreeSockets: Number.POSITIVE_INFINITY, ...tls };
  const agent = secure ? new SecureAgent(options) : new Agent(options);
  // `addRequest` is Node's own, undocumented way in and the only place that sees request and options together.
  const inner = agent as unknown as {
    addRequest: (request: ClientRequest, options: object) => void;
    getName(): string;
  };
  const addRequest = inner.addRequest.bind(agent);
  let connection: object | undefined;
  inner.addRequest = (request, requestOptions: RequestOptions) => {
    const { [listener]: owner } = requestOptions;
    request.prependOnceListener('response', (response) => receive(response, owner, maxResponseBytes));
    connection ??= withoutSecrets(requestOptions);
    addRequest(request, connection);
  };
  // Node would put it together from all options, which are the same here, several times for each request.
  inner.getName = () => 'gws';
  return agent;
}

interface RequestOptions {
  readonly [listener]?: ResponseListener;
  readonly headers?: unknown;
}

/** A pooled socket keeps the options of the request it was opened for: those must not hold anybody's secrets. */
function withoutSecrets({ [listener]: _owner, headers: _headers, ...connection }: RequestOptions): object {
  return connection;
}

function receive(response: IncomingMessage, owner: ResponseListener | undefined, limit: number): void {
  owner?.headers(response.headers);
  // The CometD client's XMLHttpRequest appends raw chunks to a string: a character split over two chunks would be lost.
  response.setEncoding('utf8');
  let bytes = 0;
  response.on('data', (chunk: string) => {
    bytes += Buffer.byteLength(chunk);
    if (bytes <= limit || response.destroyed) return;
    owner?.tooLarge();
    response.destroy();
  });
}
