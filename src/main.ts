import { createHash } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import pino from 'pino';
import { type Config, ConfigError, limitsIn, readConfig } from './config.js';
import { createGateway } from './gateway.js';
import type { LimitSettings } from './server/limits.js';

const usage = `gws-graphql — a GraphQL subscription gateway for Genesys Web Services

  gws-graphql                serve the gateway; settings come from the environment (docs/operating.md)
  gws-graphql emulator       serve the embedded contact centre alone (--help for its options)
  gws-graphql audit URL      audit a GraphQL server, this one or another (--help for its options)
  gws-graphql --help         this text`;

/** The operation that GraphiQL opens with, and that the start prints. */
const firstOperation = `subscription Watch {
  workbinEvents {
    __typename
    ... on WorkbinStateChange {
      action
      workbin { displayName }
      interaction {
        ... on InteractionState {
          id
          medium
          subject
        }
      }
    }
  }
}`;

/** For the header editor: a1 of the embedded contact centre. */
const authorizationLine = `{ "authorization": "Basic ${Buffer.from('a1:demo').toString('base64')}" }`;

/**
 * The process.
 *
 * @param argv what stands behind the program's name
 */
export async function main(argv: readonly string[]): Promise<void> {
  const [command, ...rest] = argv;
  try {
    if (command === 'emulator') await emulate(rest);
    else if (command === 'audit') await audit(rest);
    else if (command === '--help' || command === '-h') console.log(usage);
    else if (command === undefined) await serve(readConfig(process.env));
    else throw new ConfigError(`"${command}" is not a command; try gws-graphql --help.`);
  } catch (error) {
    console.error(`gws-graphql: ${sentenceOf(error)}`);
    process.exitCode = 1;
  }
}

async function serve(config: Config): Promise<void> {
  const production = config.NODE_ENV === 'production';
  const log = pino({ level: config.LOG_LEVEL ?? (production ? 'info' : 'warn') });
  const closers: (() => Promise<void>)[] = [];
  const embedded = config.GWS_URL === undefined;
  const graphiql = config.GRAPHIQL ?? !production;
  const limits = limitsIn(config);
  onSignal(config.DRAIN_SECONDS, closers);
  try {
    let upstreamUrl = config.GWS_URL;
    if (upstreamUrl === undefined) {
      const { startEmulator } = await import('./emulator/index.js');
      const emulator = await startEmulator({
        port: config.EMULATOR_PORT,
        script: true,
        websocket: config.GWS_COMETD_TRANSPORTS.includes('websocket'),
      });
      closers.push(() => emulator.close());
      upstreamUrl = new URL(emulator.url);
    }
    const gateway = createGateway({
      upstream: {
        url: upstreamUrl,
        cometdPath: config.GWS_COMETD_PATH,
        appendMessageType: config.GWS_COMETD_URL_SUFFIX,
        cometdTransports: config.GWS_COMETD_TRANSPORTS,
        timeoutMs: config.GWS_TIMEOUT_SECONDS * 1_000,
        maxResponseBytes: config.MAX_RESPONSE_BYTES,
        signInsAtOnce: config.MAX_SIGN_INS_AT_ONCE,
        turnPatienceMs: config.MAX_TURN_SECONDS * 1_000,
        ...(config.GWS_CA_FILE !== undefined && { ca: config.GWS_CA_FILE }),
      },
      port: config.PORT,
      host: config.HOST,
      adminPort: config.ADMIN_PORT,
      log,
      passHeaders: config.GWS_PASS_HEADERS,
      allowedOrigins: config.ALLOWED_ORIGINS,
      allowedHosts: config.ALLOWED_HOSTS,
      timeouts: {
        headersMs: config.MAX_HEADER_SECONDS * 1_000,
        requestMs: config.MAX_REQUEST_SECONDS * 1_000,
      },
      introspection: config.INTROSPECTION ?? !production,
      lingerMs: config.GWS_LINGER_SECONDS * 1_000,
      handshakesPerSecond: config.MAX_HANDSHAKES_PER_SECOND,
      handshakeBurst: config.MAX_HANDSHAKE_BURST,
      maxUnreadEvents: config.MAX_UNREAD_EVENTS,
      maxUnreadBytes: config.MAX_UNREAD_BYTES,
      history: {
        events: config.MAX_LOG_EVENTS,
        bytes: config.MAX_LOG_BYTES,
        ageMs: config.MAX_LOG_SECONDS * 1_000,
      },
      maxSocketBufferBytes: config.MAX_SOCKET_BUFFER_BYTES,
      drainMs: config.DRAIN_SECONDS * 1_000,
      limits,
      ...(config.TRUSTED_DOCUMENTS && {
        trustedDocuments: { manifest: config.TRUSTED_DOCUMENTS, mode: config.TRUSTED_DOCUMENTS_MODE },
      }),
      maxResultBytes: config.MAX_RESULT_BYTES,
      maxRefusedSignIns: config.MAX_REFUSED_SIGN_INS,
      maxFrameBytes: config.MAX_FRAME_BYTES,
      maxBodyBytes: config.MAX_BODY_BYTES,
      secret: config.SESSION_SECRET ?? developmentSecret(),
      tokenMs: config.TOKEN_SECONDS * 1_000,
      tokenWarningMs: config.TOKEN_WARNING_SECONDS * 1_000,
      ...(graphiql && { graphiql: graphiqlText(embedded) }),
    });
    closers.push(() => gateway.close());
    const { url, adminUrl } = await gateway.listen();
    welcome({ url, adminUrl, upstreamUrl, embedded, graphiql, guards: guardsOf(config, limits) });
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
}

/**
 * In place of `SESSION_SECRET` where none is set, which production does not allow: the same after a restart, so that
 * a developer's cursors are understood again, and no secret from people on this machine.
 */
function developmentSecret(): string {
  const { username } = userInfo();
  return createHash('sha256')
    .update(JSON.stringify(['gws-graphql development', hostname(), username, import.meta.url]))
    .digest('base64url');
}

async function emulate(argv: readonly string[]): Promise<void> {
  const { runEmulator } = await import('./emulator/cli.js');
  const closers: (() => Promise<void>)[] = [];
  onSignal(5, closers);
  const emulator = await runEmulator(argv);
  if (emulator) closers.push(() => emulator.close());
}

async function audit(argv: readonly string[]): Promise<void> {
  const { runAudits } = await import('./audit/cli.js');
  process.exitCode = await runAudits(argv);
}

/**
 * SIGTERM and SIGINT close what has been opened by then, last first; a second one, or a slow end, ends at once. To be
 * called before anything is opened: whoever is told that we run may stop us the moment after.
 */
function onSignal(seconds: number, closers: (() => Promise<void>)[]): void {
  let closing = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (closing) process.exit(1);
      closing = true;
      setTimeout(() => process.exit(1), seconds * 1_000 + 5_000).unref();
      void closeAll(closers).then(() => process.exit(0));
    });
  }
}

async function closeAll(closers: (() => Promise<void>)[]): Promise<void> {
  for (const close of closers.reverse()) {
    await close().catch((error: unknown) => console.error(`gws-graphql: ${sentenceOf(error)}`));
  }
}

interface Started {
  readonly url: string;
  readonly adminUrl: string | undefined;
  readonly upstreamUrl: URL;
  readonly embedded: boolean;
  readonly graphiql: boolean;
  readonly guards: readonly string[];
}

function welcome({ url, adminUrl, upstreamUrl, embedded, graphiql, guards }: Started): void {
  const local = (address: string) => address.replace('127.0.0.1', 'localhost');
  const lines = [
    `gws-graphql serves  ${local(url)}/graphql (HTTP, server-sent events, WebSocket)`,
    ...(graphiql ? [`GraphiQL            ${local(url)}/graphql in a browser`] : []),
    ...(adminUrl ? [`Health and metrics  ${local(adminUrl)}/readyz, /metrics`] : []),
    `Upstream            ${embedded ? 'the embedded contact centre, ' : ''}${local(upstreamUrl.origin)}`,
  ];
  lines.push(...guards);
  if (embedded) lines.push('', ...signInHelp());
  lines.push('', 'Then paste this operation, and watch:', '', firstOperation, '');
  console.log(lines.join('\n'));
}

/** What clients are held to: what an operator wants to see at a glance before any of it is met. */
function guardsOf(config: Config, limits: LimitSettings): string[] {
  const each = Object.entries(limits).map(([name, { most, mode }]) => {
    const word = mode === 'off' ? 'off' : `${mode === 'warn' ? 'warn:' : ''}${most}`;
    return `${name}=${word}`;
  });
  const { TRUSTED_DOCUMENTS: trusted, TRUSTED_DOCUMENTS_MODE: mode } = config;
  const bytes = ['MAX_FRAME_BYTES', 'MAX_BODY_BYTES', 'MAX_RESULT_BYTES', 'MAX_RESPONSE_BYTES'] as const;
  const words = [...bytes.map((name) => `${name}=${config[name]}`), ...each];
  const rows = Array.from({ length: Math.ceil(words.length / 4) }, (_, row) =>
    words.slice(row * 4, row * 4 + 4),
  );
  return [
    ...rows.map((row, index) => `${(index === 0 ? 'Limits' : '').padEnd(20)}${row.join(' ')}`),
    `Trusted documents   ${trusted ? `${trusted.size}, ${mode}` : 'any document is taken (TRUSTED_DOCUMENTS is not set)'}`,
  ];
}

function signInHelp(): string[] {
  return [
    'Agents              a1 a2 a3 a4 a5, password demo (a5 is a supervisor)',
    'Sign in             paste this into the Headers tab of GraphiQL (it is a1:demo):',
    '',
    authorizationLine,
  ];
}

/** What the editor opens with: lines short enough for half a window. */
function graphiqlText(embedded: boolean): string {
  const help = embedded
    ? ['Agents: a1 to a5, password demo.', 'To be a1, paste this into the Headers tab:', authorizationLine]
    : ['Put your credentials into the Headers tab:', '{ "authorization": "Basic …" }'];
  return `${['Welcome to gws-graphql.', '', ...help].map((line) => `# ${line}`.trimEnd()).join('\n')}\n\n${firstOperation}\n`;
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `port ${port} is taken; choose another with PORT, ADMIN_PORT or EMULATOR_PORT.`;
  return error.message;
}
