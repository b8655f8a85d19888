import { randomBytes } from 'node:crypto';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCometdTransport } from './genesys/cometd.js';
import type { LogLimits } from './genesys/log.js';
import { MemoryLog } from './genesys/memory-log.js';
import { createProbe } from './genesys/probe.js';
import { createRest, proveCredentials, refreshCsrf } from './genesys/rest.js';
import { Sessions, type SessionsOptions } from './genesys/sessions.js';
import { tellsOfNamelessFailure } from './genesys/topic.js';
import { openUpstream, type UpstreamOptions } from './genesys/upstream.js';
import { type Clock, systemClock } from './lib/clock.js';
import { careful, type Logger, silent } from './lib/log.js';
import { Turnstile } from './lib/turnstile.js';
import { within } from './lib/within.js';
import { channelOf, identityIn } from './media/index.js';
import { schema } from './schema.js';
import type { KeepAlive } from './server/client-socket.js';
import { credentialsReader } from './server/credentials.js';
import { Documents } from './server/documents.js';
import { createDoor } from './server/door.js';
import { spread } from './server/drain.js';
import { graphiqlPage } from './server/graphiql.js';
import { adminListener, answerHealth } from './server/health.js';
import { hostRule } from './server/hosts.js';
import { createHttpServer, type HttpTimeouts } from './server/http-server.js';
import { type LimitSettings, Limits, limitsOf } from './server/limits.js';
import { createMetrics } from './server/metrics.js';
import { overHttp } from './server/over-http.js';
import { createPipeline } from './server/pipeline.js';
import { Rates } from './server/rates.js';
import { SignIns } from './server/sign-ins.js';
import { Streams } from './server/streams.js';
import { Tokens } from './server/tokens.js';
import { TrustedDocuments, type TrustedDocumentsOptions } from './server/trusted-documents.js';
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
  /** The names in `Host` that the gateway goes by, without port. @default [] // any */
  readonly allowedHosts?: readonly string[];
  /** How long clients may take over HTTP, on both ports. */
  readonly timeouts?: Partial<HttpTimeouts>;
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
  /** How many agents may shake hands with GWS in a second, on average. @default 200 */
  readonly handshakesPerSecond?: number;
  /** How many may at once, after a quiet time. @default 64 */
  readonly handshakeBurst?: number;
  /** What may be asked, and how often. Left out: the defaults of `server/limits.ts`, enforced. */
  readonly limits?: Partial<LimitSettings>;
  /** The documents that clients may send, and what becomes of others. Left out: any. */
  readonly trustedDocuments?: Pick<TrustedDocumentsOptions, 'manifest' | 'mode'>;
  /** The largest result of a query or a mutation, in bytes of JSON. @default 8_388_608 // 8 MiB */
  readonly maxResultBytes?: number;
  /** How long a WebSocket may take to send `connection_init`. @default 3_000 // 3 seconds */
  readonly initTimeoutMs?: number;
  /** How often GWS may refuse one user name within 15 minutes, before it is not asked any more. @default 10 */
  readonly maxRefusedSignIns?: number;
  /** @default 65_536 // 64 KiB */
  readonly maxFrameBytes?: number;
  /** @default 524_288 // 512 KiB */
  readonly maxBodyBytes?: number;
  /**
   * How many bytes may wait in one client's socket: above it, results and operations wait.
   *
   * @default 1_048_576 // 1 MiB
   */
  readonly maxSocketBufferBytes?: number;
  /** When silent clients are asked whether they are there, and given up. */
  readonly keepAlive?: Partial<KeepAlive>;
  /**
   * How long {@link Gateway.close} may take to let clients go. Left out: they are sent away at once.
   *
   * @default 0
   */
  readonly drainMs?: number;
  /**
   * Makes each agent's way to the notifications, in place of CometD's: for those who bring the events themselves.
   * REST goes to `upstream` all the same.
   */
  readonly connectTransport?: SessionsOptions['connectTransport'];
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
  /**
   * Is ready no more, sends clients away (1012), spread over the first half of `drainMs`, lets queries and mutations under
   * way finish, ends every agent session. May be called twice.
   */
  close(): Promise<void>;
}

/** How many agents may be shaking hands with GWS at the same time. */
const handshakesAtOnce = 64;

/** How many clients may knock at the same moment; Node's 511 would turn some of a whole shift away. */
const backlog = 4_096;

/** How long a closing gateway waits at least, for frames on their way and for goodbyes. Milliseconds. */
const leastGraceMs = 1_000;

/** How long those who are sent away last may take to answer, in milliseconds. */
const closeGraceMs = 500;

/** After an upstream restart every agent shall be back within ten seconds of it. */
const longestBackoffMs = 8_000;

/** The assembly: every room is opened here and told of the others. */
export function createGateway(options: GatewayOptions): Gateway {
  const { host = '127.0.0.1', lingerMs = 30_000, openTimeoutMs = 10_000 } = options;
  const log = careful(options.log ?? silent);
  const { maxUnreadEvents = 1_000, maxUnreadBytes = 1024 * 1024 } = options;
  const { maxFrameBytes = 64 * 1024, maxBodyBytes = 512 * 1024 } = options;
  const { maxSocketBufferBytes = 1024 * 1024, drainMs = 0 } = options;
  const keepAlive = { pingMs: 12_000, silenceMs: 90_000, ...options.keepAlive };
  const history = { events: 1_000, bytes: 4 * 1024 * 1024, ageMs: 600_000, ...options.history };
  const { tokenMs = 28_800_000, tokenWarningMs = 300_000, clock = systemClock } = options;
  const secret = options.secret ?? randomBytes(32).toString('base64url');
  let open = true;

  // Towards GWS
  const upstream = openUpstream(options.upstream);
  const handshakes = new Turnstile({
    atOnce: handshakesAtOnce,
    perSecond: options.handshakesPerSecond ?? 200,
    burst: options.handshakeBurst ?? 64,
  });
  const metrics = createMetrics({
    sessions: () => sessions.all(),
    unsentBytes: () =>
      webSockets.clients().reduce((sum, { outbox }) => sum + outbox.bytes, 0) + streams.bytes,
    queues: { sign_in: upstream.signIns, handshake: handshakes },
  });
  const sessions = new Sessions({
    log,
    meter: metrics.session,
    lingerMs,
    openTimeoutMs,
    turnPatienceMs: upstream.turnPatienceMs,
    mailbox: { events: maxUnreadEvents, bytes: maxUnreadBytes },
    openLog: (_agent, cursors) => new MemoryLog(history, cursors),
    secret,
    guesses: { most: options.maxRefusedSignIns ?? 10 },
    signIn: async (context, urgent) => identityIn(await proveCredentials(upstream, context, urgent)),
    connectRest: (context, relogin) => createRest(upstream, context, { relogin, log }),
    connectTransport:
      options.connectTransport ??
      ((context, events, relogin) =>
        createCometdTransport({
          upstream,
          context,
          log,
          events,
          relogin,
          refreshCsrf: () => refreshCsrf(upstream, context),
          handshakeTurn: (turn) => handshakes.take(turn),
          channelOf,
          mayRepeat: tellsOfNamelessFailure,
          meter: metrics.cometd,
          maxBackoffMs: longestBackoffMs,
          ...options.cometd,
        })),
  });

  // Towards clients
  const { passHeaders = ['ssid', 'surl'], allowedOrigins = [], timeouts = {} } = options;
  const credentials = credentialsReader(passHeaders);
  const hosts = hostRule(options.allowedHosts ?? []);
  const door = createDoor({
    hosts,
    allowedOrigins,
    passHeaders,
    maxBodyBytes,
    graphiql: options.graphiql === undefined ? undefined : graphiqlPage({ defaultQuery: options.graphiql }),
  });
  const tokens = new Tokens({ secret, lifetimeMs: tokenMs, now: clock.now });
  const signIns = new SignIns({ sessions, tokens, warnMs: tokenWarningMs, clock, log });
  const limits = new Limits({ settings: limitsOf(options.limits), log, exceeded: metrics.exceeded });
  const documents = new Documents({
    schema,
    limits,
    introspection: options.introspection ?? true,
    ...(options.trustedDocuments && {
      trusted: new TrustedDocuments({ ...options.trustedDocuments, log, untrusted: metrics.untrusted }),
    }),
  });
  const streams = new Streams({
    ...{ ...keepAlive, limits },
    ended: (ending) => metrics.ended('subscription', ending),
  });
  const pipeline = createPipeline({
    ...{ schema, log, documents, streams },
    rates: new Rates(limits),
    maxResultBytes: options.maxResultBytes ?? 8 * 1024 * 1024,
  });
  const graphql = door.before(overHttp({ pipeline, credentials, signIns }));
  const health = { probe: createProbe(upstream), open: () => open, sessions: () => sessions.all() };
  const running = new Set<ServerResponse>();
  const server = createHttpServer(timeouts, (request, response) => {
    running.add(response);
    response.once('close', () => running.delete(response));
    if (!open) response.shouldKeepAlive = false;
    if (!answerHealth(health, request, response)) graphql(request, response);
  });
  const webSockets = serveWebSocket({
    server,
    schema,
    pipeline,
    credentials,
    signIns,
    limits,
    initTimeoutMs: options.initTimeoutMs ?? 3_000,
    door,
    log,
    maxFrameBytes,
    maxBufferBytes: maxSocketBufferBytes,
    keepAlive,
    ended: (ending) => metrics.ended('socket', ending),
  });
  const admin =
    options.adminPort === undefined
      ? undefined
      : createHttpServer(
          timeouts,
          adminListener({ ...health, hosts, registry: metrics.registry, signIns, log }),
        );

  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= (async () => {
      const began = performance.now();
      const left = (share: number) => Math.max(drainMs * share - (performance.now() - began), leastGraceMs);
      open = false;
      webSockets.refuse();
      streams.refuse();
      await spread(
        [...webSockets.clients(), ...streams.overHttp()],
        drainMs / 2,
        (client) => void client.leave(),
      );
      for (const response of running) response.shouldKeepAlive = false;
      await within(
        left(0.75),
        Promise.all([webSockets.ended(), ended(running)]).then(() => {}),
      );
      server.close();
      for (const client of webSockets.clients()) client.end('GATEWAY_CLOSING');
      await within(closeGraceMs, webSockets.ended());
      for (const client of webSockets.clients()) client.terminate();
      await within(left(1), sessions.close());
      server.closeAllConnections();
      admin?.close();
      admin?.closeAllConnections();
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

function listening(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog }, () => {
      server.off('error', reject);
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`);
    });
  });
}

/** Resolves once all of these have been answered. */
function ended(responses: ReadonlySet<ServerResponse>): Promise<unknown> {
  return Promise.all(
    [...responses].map((response) => new Promise((resolve) => response.once('close', resolve))),
  );
}
