import { createHash } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import pino from 'pino';
import { type Config, ConfigError, readConfig } from './config.js';
import { createGateway } from './gateway.js';

const usage = `gws-graphql — a GraphQL subscription gateway for Genesys Web Services

  gws-graphql                serve the gateway; settings come from the environment (docs/operating.md)
  gws-graphql emulator       serve the embedded contact centre alone (--help for its options)
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
  onSignal(config.DRAIN_SECONDS, closers);
  try {
    let upstreamUrl = config.GWS_URL;
    if (upstreamUrl === undefined) {
      const { startEmulator } = await import('./emulator/index.js');
      const emulator = await startEmulator({ port: config.EMULATOR_PORT, script: true });
      closers.push(() => emulator.close());
      upstreamUrl = new URL(emulator.url);
    }
    const gateway = createGateway({
      upstream: {
        url: upstreamUrl,
        cometdPath: config.GWS_COMETD_PATH,
        appendMessageType: config.GWS_COMETD_URL_SUFFIX,
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
    welcome({ url, adminUrl, upstreamUrl, embedded, graphiql });
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
}

function welcome({ url, adminUrl, upstreamUrl, embedded, graphiql }: Started): void {
  const local = (address: string) => address.replace('127.0.0.1', 'localhost');
  const lines = [
    `gws-graphql serves  ${local(url)}/graphql (HTTP, server-sent events, WebSocket)`,
    ...(graphiql ? [`GraphiQL            ${local(url)}/graphql in a browser`] : []),
    ...(adminUrl ? [`Health and metrics  ${local(adminUrl)}/readyz, /metrics`] : []),
    `Upstream            ${embedded ? 'the embedded contact centre, ' : ''}${local(upstreamUrl.origin)}`,
  ];
  if (embedded) lines.push('', ...signInHelp());
  lines.push('', 'Then paste this operation, and watch:', '', firstOperation, '');
  console.log(lines.join('\n'));
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
