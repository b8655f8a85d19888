import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCometdTransport } from './genesys/cometd.js';
import type { LogLimits } from './genesys/log.js';
import { MemoryLog } from './genesys/memory-log.js';
import { createProbe } from './genesys/probe.js';
import { createRest, proveCredentials, refreshCsrf } from './genesys/rest.js';
import { Sessions } from './genesys/sessions.js';
import { openUpstream, type UpstreamOptions } from './genesys/upstream.js';
import { type Clock, systemClock } from './lib/clock.js';
import { type Logger, silent } from './lib/log.js';
import { Semaphore } from './lib/semaphore.js';
import { channelOf, identityIn } from './media/index.js';
import { schema } from './schema.js';
import { credentialsReader } from './server/credentials.js';
import { graphiqlPage } from './server/graphiql.js';
import { adminListener, answerHealth } from './server/health.js';
import { createMetrics } from './server/metrics.js';
import { originRule } from './server/origins.js';
import { createPipeline } from './server/pipeline.js';
import { SignIns } from './server/sign-ins.js';
import { Tokens } from './server/tokens.js';
import { serveWebSocket } from './server/websocket.js';

export interface GatewayOptions {
  /** Where GWS is and how it is spoken to. */
  readonly upstream: UpstreamOptions;
  /** Where clients come in. @default 0 // any free port */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** Where operators look: health and metrics. Left out: nowhere. */
  readonly adminPort?: number;
  readonly log?: Logger;
  /** Headers passed on to GWS besides `authorization`. @default ['ssid', 'surl'] */
  readonly passHeaders?: readonly string[];
  /**
   * Seals tokens and cursors, and keys what is kept of credentials. Left out: random, which is fine for one process
   * until it is restarted.
   */
  readonly secret?: string;
  /** How long a token is taken. @default 28_800_000 // 8 hours */
  readonly tokenMs?: number;
  /** How long before its expiry a token is said to expire. @default 300_000 // 5 minutes */
  readonly tokenWarningMs?: number;
  /** The clock by which tokens expire. */
  readonly clock?: Clock;
  /** Origins that browsers may come from, besides the gateway's own. @default [] */
  readonly allowedOrigins?: readonly string[];
  /** The operation shown in GraphiQL; without one there is no GraphiQL. */
  readonly graphiql?: string;
  /** @default true */
  readonly introspection?: boolean;
  /** How long a session outlives its last user, and a topic its last listener. @default 30_000 // half a minute */
  readonly lingerMs?: number;
  /** How long a new listener waits for GWS. @default 10_000 // 10 seconds */
  readonly openTimeoutMs?: number;
  /** How many events may wait unread in one subscription. @default 1_000 */
  readonly maxUnreadEvents?: number;
  /** How many bytes of events may wait unread in one subscription. @default 1_048_576 // 1 MiB */
  readonly maxUnreadBytes?: number;
  /** How much of each agent's past is kept for those who come back. */
  readonly history?: Partial<LogLimits>;
  /** @default 65_536 // 64 KiB */
  readonly maxFrameBytes?: number;
  /** @default 524_288 // 512 KiB */
  readonly maxBodyBytes?: number;
  /** CometD's delays, for tests. */
  readonly cometd?: {
    readonly backoffIncrementMs?: number;
    readonly maxBackoffMs?: number;
    readonly maxNetworkDelayMs?: number;
  };
}

export interface Gateway extends AsyncDisposable {
  /** Begins to take clients. @returns where, e.g. `http://127.0.0.1:4000` */
  listen(): Promise<{ readonly url: string; readonly adminUrl: string | undefined }>;
  /** Takes no more, ends every socket and agent session. May be called twice. */
  close(): Promise<void>;
}

/** How many agents may shake hands with GWS at the same time. */
const handshakesAtOnce = 64;

/** After an upstream restart every agent shall be back within ten seconds of it. */
const longestBackoffMs = 8_000;

/** The assembly: every room is opened here and told of the others. */
export function createGateway(options: GatewayOptions): Gateway {
  const { log = silent, host = '127.0.0.1', lingerMs = 30_000, openTimeoutMs = 10_000 } = options;
  const { maxUnreadEvents = 1_000, maxUnreadBytes = 1024 * 1024 } = options;
  const { maxFrameBytes = 64 * 1024, maxBodyBytes = 512 * 1024 } = options;
  const history = { events: 1_000, bytes: 4 * 1024 * 1024, ageMs: 600_000, ...options.history };
  const { tokenMs = 28_800_000, tokenWarningMs = 300_000, clock = systemClock } = options;
  const secret = options.secret ?? randomBytes(32).toString('base64url');
  let open = true;

  // Towards GWS
  const upstream = openUpstream(options.upstream);
  const handshakes = new Semaphore(handshakesAtOnce);
  const metrics = createMetrics(() => sessions.all());
  const sessions = new Sessions({
    log,
    meter: metrics.session,
    lingerMs,
    openTimeoutMs,
    mailbox: { events: maxUnreadEvents, bytes: maxUnreadBytes },
    openLog: (_agent, cursors) => new MemoryLog(history, cursors),
    secret,
    signIn: async (context) => identityIn(await proveCredentials(upstream, context)),
    connectRest: (context, relogin) => createRest(upstream, context, { relogin, log }),
    connectTransport: (context, events, relogin) =>
      createCometdTransport({
        upstream,
        context,
        log,
        events,
        relogin,
        refreshCsrf: () => refreshCsrf(upstream, context),
        handshakeTurn: () => handshakes.acquire(),
        channelOf,
        maxBackoffMs: longestBackoffMs,
        ...options.cometd,
      }),
  });

  // Towards clients
  const credentials = credentialsReader(options.passHeaders ?? ['ssid', 'surl']);
  const allowedOrigins = options.allowedOrigins ?? [];
  const tokens = new Tokens({ secret, lifetimeMs: tokenMs, now: clock.now });
  const signIns = new SignIns({ sessions, tokens, warnMs: tokenWarningMs, clock, log });
  const pipeline = createPipeline({
    schema,
    log,
    credentials,
    signIns,
    allowedOrigins,
    maxBodyBytes,
    introspection: options.introspection ?? true,
    ...(options.graphiql !== undefined && { graphiql: graphiqlPage({ defaultQuery: options.graphiql }) }),
  });
  const health = { probe: createProbe(upstream), open: () => open };
  const server = createServer((request, response) => {
    if (!answerHealth(health, request, response)) pipeline(request, response);
  });
  const webSocket = serveWebSocket({
    server,
    pipeline,
    credentials,
    signIns,
    originAllowed: originRule(allowedOrigins),
    log,
    maxFrameBytes,
  });
  const admin =
    options.adminPort === undefined
      ? undefined
      : createServer(adminListener({ ...health, registry: metrics.registry, signIns, log }));

  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      open = false;
      await webSocket.close();
      await sessions.close();
      for (const each of [server, admin]) {
        each?.close();
        each?.closeAllConnections();
      }
      await upstream.close();
    })();
    return closing;
  };

  return {
    async listen() {
      const url = await listening(server, options.port ?? 0, host);
      const adminUrl = admin && (await listening(admin, options.adminPort ?? 0, host));
      return { url, adminUrl };
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function listening(server: ReturnType<typeof createServer>, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`);
    });
  });
}
