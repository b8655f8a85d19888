import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { oneLine } from './lib/one-line.js';
import {
  defaultLimits,
  type LimitMode,
  type LimitName,
  type LimitSettings,
  limitModes,
  limitsOf,
} from './server/limits.js';
import { readManifest } from './server/trusted-documents.js';

/** Everything the process was told, read once. */
export type Config = z.output<typeof settings>;

/** A setting is wrong; the message is the one sentence to show. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

// Every message is what was expected: it ends the sentence "NAME is not usable: expected …".
const numberFrom = (least: number, most: number, what: string) =>
  z.coerce.number(what).min(least, what).max(most, what);
const wholeFrom = (least: number, most: number, what: string) => numberFrom(least, most, what).int(what);
const port = wholeFrom(0, 65_535, 'a port number from 0 to 65535');
const seconds = (least: number) => numberFrom(least, 86_400, `a number of seconds, ${least} or more`);
const onOff = z.enum(['on', 'off'], 'on or off').transform((word) => word === 'on');
const commaSeparated = z.string().transform((text) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== ''),
);
/** Compared exactly with what browsers send: anything else would never match, and nobody would know why. */
const origins = commaSeparated.refine(
  (each) => each.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
  'origins such as https://desk.example, separated by commas',
);
const hosts = commaSeparated.refine(
  (each) => each.every((name) => /^([\w.-]+|\[[\da-f:.]+\])$/i.test(name)),
  'names such as desk.example, without port, separated by commas',
);
/** What every HTTP request has for itself cannot prove who an agent is. */
const ownHeaders =
  /^(accept|connection|content-.*|cookie|expect|host|keep-alive|origin|te|trailer|transfer-encoding|upgrade)$/i;
const headerNames = commaSeparated.refine(
  (each) => each.every((name) => /^[\w!#$%&'*+\-.^`|~]+$/.test(name) && !ownHeaders.test(name)),
  "names of HTTP headers, separated by commas, none of them HTTP's own",
);
const eachTransport = 'websocket, long-polling or both, separated by a comma';
const cometdTransports = commaSeparated.pipe(
  z
    .array(z.enum(['websocket', 'long-polling'], eachTransport), eachTransport)
    .min(1, eachTransport)
    .refine((names) => new Set(names).size === names.length, eachTransport),
);
const bytes = (fallback: number) =>
  wholeFrom(1_024, 1_073_741_824, 'a number of bytes, 1024 or more').default(fallback);
/** `12`, `off`, `warn:12`, `enforce:12`. Without a word of its own, a limit goes by `LIMITS`. */
const limit = z.string().transform((text, context) => {
  const [, mode, digits] = /^(?:(warn|enforce):)?(\d{1,9})$/.exec(text) ?? [];
  const most = Number(digits);
  if (text === 'off') return { most: Number.POSITIVE_INFINITY, mode: 'off' as LimitMode };
  if (most >= 1) return { most, mode: mode as LimitMode | undefined };
  context.addIssue('a number, 1 or more, which may stand behind warn: or enforce:, or off');
  return z.NEVER;
});
const limits = Object.fromEntries(Object.keys(defaultLimits).map((name) => [name, limit.optional()])) as {
  [name in LimitName]: z.ZodOptional<typeof limit>;
};
const manifestFile = z.string().transform((file, context) => {
  try {
    return readManifest(file);
  } catch (error) {
    context.addIssue((error as Error).message);
    return z.NEVER;
  }
});
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The only place that knows the names of environment variables. The names are part of the contract. */
const settings = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: port.default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Health and metrics. */
  ADMIN_PORT: port.default(4002),
  LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(', ')}`).optional(),

  /** Where GWS is. Unset: the embedded contact centre. */
  GWS_URL: z
    .url({ protocol: /^https?$/, error: 'an http or https address' })
    .transform((url) => new URL(url))
    .refine(({ username, password, search, hash }) => username + password + search + hash === '', {
      error: 'an address without user, password, query or fragment',
    })
    .optional(),
  GWS_COMETD_PATH: z.string().startsWith('/', 'a path that begins with /').default('/api/v2/notifications'),
  /** Whether `/handshake`, `/connect` are appended to it, as stock CometD clients do. */
  GWS_COMETD_URL_SUFFIX: onOff.default(false),
  /** What CometD sessions may go over, the first that GWS takes. */
  GWS_COMETD_TRANSPORTS: cometdTransports.default(['long-polling']),
  /** A file with certificates (PEM) to trust for an https upstream. */
  GWS_CA_FILE: z
    .string()
    .transform((file, context) => {
      try {
        const text = readFileSync(file, 'utf8');
        // Node would take anything, trust nobody by it, and say so with every request.
        for (const certificate of text.match(/-----BEGIN[\s\S]+?-----END CERTIFICATE-----/g) ?? [text])
          new X509Certificate(certificate);
        return text;
      } catch {
        context.addIssue('a readable file with certificates (PEM)');
        return z.NEVER;
      }
    })
    .optional(),
  /** Headers that prove who an agent is, passed on to GWS besides `authorization`. */
  GWS_PASS_HEADERS: headerNames.default(['ssid', 'surl']),
  /** How long one REST request may take. */
  GWS_TIMEOUT_SECONDS: seconds(0.1).default(10),
  /** How long an agent session outlives its last user, and a topic its last listener. */
  GWS_LINGER_SECONDS: seconds(0).default(30),

  EMULATOR: onOff.optional(),
  EMULATOR_PORT: port.default(4001),

  /** Seals tokens and cursors, and keys what is kept of credentials. */
  SESSION_SECRET: z.string().min(32, 'at least 32 characters').optional(),
  /** How long a token of `signIn` is taken, and how long before its expiry clients are warned. */
  TOKEN_SECONDS: seconds(1).default(28_800),
  TOKEN_WARNING_SECONDS: seconds(0).default(300),
  ALLOWED_ORIGINS: origins.default([]),
  /** The names in `Host` that the gateway goes by. Empty: any. */
  ALLOWED_HOSTS: hosts.default([]),
  GRAPHIQL: onOff.optional(),
  INTROSPECTION: onOff.optional(),
  /** How long a shutdown may take. */
  DRAIN_SECONDS: seconds(0).default(20),

  /** How many agents may shake hands with GWS in a second, how many at once after a quiet time. */
  MAX_HANDSHAKES_PER_SECOND: numberFrom(0.1, 100_000, 'a number of handshakes, 0.1 or more').default(200),
  MAX_HANDSHAKE_BURST: wholeFrom(1, 100_000, 'a number of handshakes, 1 or more').default(64),
  /** How many agents may sign in at the same time. */
  MAX_SIGN_INS_AT_ONCE: wholeFrom(1, 10_000, 'a number of agents, 1 or more').default(64),
  /** How often GWS may refuse one user name within 15 minutes. */
  MAX_REFUSED_SIGN_INS: wholeFrom(1, 1_000_000, 'a number of sign-ins, 1 or more').default(10),
  /** How long an agent may wait for its turn at either. */
  MAX_TURN_SECONDS: seconds(0.1).default(60),

  /** What becomes of operations and clients over a limit, unless the limit says so itself. */
  LIMITS: z.enum(limitModes, `one of ${limitModes.join(', ')}`).default('enforce'),
  ...limits,
  /** The documents that clients may send, and what becomes of others. */
  TRUSTED_DOCUMENTS: manifestFile.optional(),
  TRUSTED_DOCUMENTS_MODE: z.enum(limitModes, `one of ${limitModes.join(', ')}`).default('enforce'),

  /** How long the headers of a request may take to arrive, and all of it. */
  MAX_HEADER_SECONDS: seconds(0.1).default(10),
  MAX_REQUEST_SECONDS: seconds(0.1).default(20),
  MAX_FRAME_BYTES: bytes(64 * 1024),
  MAX_BODY_BYTES: bytes(512 * 1024),
  MAX_RESPONSE_BYTES: bytes(8 * 1024 * 1024),
  /** The largest result of a query or a mutation. */
  MAX_RESULT_BYTES: bytes(8 * 1024 * 1024),
  /** Events that may wait unread in one subscription, and their bytes. */
  MAX_UNREAD_EVENTS: wholeFrom(1, 1_000_000, 'a number of events, 1 or more').default(1_000),
  MAX_UNREAD_BYTES: bytes(1024 * 1024),
  /** Bytes that may wait in one client's socket. */
  MAX_SOCKET_BUFFER_BYTES: bytes(1024 * 1024),
  /** What is kept of each agent's past events for subscriptions that come back: so many, so large, so old. */
  MAX_LOG_EVENTS: wholeFrom(1, 1_000_000, 'a number of events, 1 or more').default(1_000),
  MAX_LOG_BYTES: bytes(4 * 1024 * 1024),
  MAX_LOG_SECONDS: seconds(0).default(600),
});

/** Variables with these beginnings are ours: one we do not know is a slip of the pen. */
const ours = /^((GWS|EMULATOR|MAX|LIMITS?|TRUSTED_DOCUMENTS)(_|$)|TOKEN_(SEC|WARN))/;

/** Named by the design, built later: to ignore them in silence would be a lie. */
const notYet = ['REDIS_URL'];

/**
 * Reads the settings.
 *
 * @throws {ConfigError} for the first setting that is wrong or unknown, naming it and what was expected
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is how many deployments say "not set".
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  for (const name of notYet) {
    if (name in present) throw new ConfigError(`${name} is not supported by this version.`);
  }
  for (const name of Object.keys(present)) {
    if (ours.test(name) && !(name in settings.shape)) {
      throw new ConfigError(
        `${oneLine(name, 80)} is not a setting of gws-graphql; see docs/operating.md for those there are.`,
      );
    }
  }
  const read = settings.safeParse(present);
  if (!read.success) {
    const [issue] = read.error.issues;
    const name = String(issue?.path[0]);
    // A secret's value is not repeated, nor is one that may hold a password.
    const came = /SECRET|URL|FILE/.test(name)
      ? ''
      : `, got ${JSON.stringify(oneLine(String(present[name]), 80))}`;
    throw new ConfigError(`${name} is not usable: expected ${issue?.message}${came}.`);
  }
  if (
    'TRUSTED_DOCUMENTS_MODE' in present &&
    !read.data.TRUSTED_DOCUMENTS &&
    read.data.TRUSTED_DOCUMENTS_MODE !== 'off'
  ) {
    throw new ConfigError(
      'TRUSTED_DOCUMENTS is not set: TRUSTED_DOCUMENTS_MODE needs the file that it is about.',
    );
  }
  const production = read.data.NODE_ENV === 'production';
  if (!read.data.GWS_URL && (read.data.EMULATOR === false || (production && read.data.EMULATOR !== true))) {
    throw new ConfigError(
      'GWS_URL is not set: name your GWS, or set EMULATOR=on for the embedded contact centre.',
    );
  }
  if (read.data.TOKEN_WARNING_SECONDS >= read.data.TOKEN_SECONDS) {
    throw new ConfigError(
      `TOKEN_WARNING_SECONDS is not usable: expected less than TOKEN_SECONDS (${read.data.TOKEN_SECONDS}), got "${read.data.TOKEN_WARNING_SECONDS}".`,
    );
  }
  if (production && read.data.SESSION_SECRET === undefined) {
    throw new ConfigError('SESSION_SECRET is not set: in production it is required, at least 32 characters.');
  }
  return read.data;
}

/** The limits of operations and clients, each with what becomes of who is over it. */
export function limitsIn(config: Config): LimitSettings {
  const set = (Object.keys(defaultLimits) as LimitName[]).flatMap((name) => {
    const limit = config[name];
    return limit ? [[name, { most: limit.most, mode: limit.mode ?? config.LIMITS }]] : [];
  });
  return limitsOf(Object.fromEntries(set), config.LIMITS);
}
