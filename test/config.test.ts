import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, limitsIn, readConfig } from '../src/config.js';
import { limitsOf } from '../src/server/limits.js';
import { cert, elsewhere, otherKey } from './genesys/tls.js';

const secret = 'a-secret-of-more-than-32-characters';

/** The sentence with which the start stops. */
function refusal(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  throw new Error(`${JSON.stringify(environment)} was accepted.`);
}

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      NODE_ENV: 'development',
      PORT: 4000,
      HOST: '127.0.0.1',
      ADMIN_PORT: 4002,
      GWS_COMETD_PATH: '/api/v2/notifications',
      GWS_COMETD_URL_SUFFIX: false,
      GWS_COMETD_TRANSPORTS: ['long-polling'],
      GWS_PASS_HEADERS: ['ssid', 'surl'],
      GWS_TIMEOUT_SECONDS: 10,
      GWS_LINGER_SECONDS: 30,
      EMULATOR_PORT: 4001,
      ALLOWED_ORIGINS: [],
      ALLOWED_HOSTS: [],
      DRAIN_SECONDS: 20,
      MAX_FRAME_BYTES: 65_536,
      MAX_BODY_BYTES: 524_288,
      MAX_HEADER_SECONDS: 10,
      MAX_REQUEST_SECONDS: 20,
      MAX_HANDSHAKES_PER_SECOND: 200,
      MAX_HANDSHAKE_BURST: 64,
      MAX_SIGN_INS_AT_ONCE: 64,
      MAX_REFUSED_SIGN_INS: 10,
      MAX_TURN_SECONDS: 60,
      MAX_LOG_BYTES: 4_194_304,
      MAX_LOG_EVENTS: 1_000,
      MAX_LOG_SECONDS: 600,
      MAX_SOCKET_BUFFER_BYTES: 1_048_576,
      MAX_UNREAD_BYTES: 1_048_576,
      MAX_RESPONSE_BYTES: 8_388_608,
      MAX_UNREAD_EVENTS: 1_000,
      LIMITS: 'enforce',
      MAX_RESULT_BYTES: 8_388_608,
      TRUSTED_DOCUMENTS_MODE: 'enforce',
      TOKEN_SECONDS: 28_800,
      TOKEN_WARNING_SECONDS: 300,
    });
  });

  it.each([
    ['NODE_ENV', 'staging', 'staging'],
    ['PORT', '8080', 8080],
    ['PORT', '0', 0],
    ['HOST', '0.0.0.0', '0.0.0.0'],
    ['ADMIN_PORT', '9090', 9090],
    ['LOG_LEVEL', 'debug', 'debug'],
    ['LOG_LEVEL', 'silent', 'silent'],
    ['GWS_URL', 'https://gws.example:8443/ctx', new URL('https://gws.example:8443/ctx')],
    ['GWS_COMETD_PATH', '/genesys/cometd', '/genesys/cometd'],
    ['GWS_COMETD_URL_SUFFIX', 'on', true],
    ['GWS_COMETD_URL_SUFFIX', 'off', false],
    ['GWS_COMETD_TRANSPORTS', 'long-polling', ['long-polling']],
    ['GWS_COMETD_TRANSPORTS', ' websocket, long-polling', ['websocket', 'long-polling']],
    ['GWS_COMETD_TRANSPORTS', 'websocket', ['websocket']],
    ['GWS_PASS_HEADERS', 'x-token, RNSID ,', ['x-token', 'RNSID']],
    ['GWS_TIMEOUT_SECONDS', '2.5', 2.5],
    ['GWS_LINGER_SECONDS', '0', 0],
    ['EMULATOR', 'on', true],
    ['EMULATOR_PORT', '4101', 4101],
    ['SESSION_SECRET', secret, secret],
    [
      'ALLOWED_ORIGINS',
      'https://desk.example, http://localhost:3000',
      ['https://desk.example', 'http://localhost:3000'],
    ],
    ['ALLOWED_HOSTS', 'Desk.example, [::1],10.0.0.7', ['Desk.example', '[::1]', '10.0.0.7']],
    ['MAX_HEADER_SECONDS', '0.5', 0.5],
    ['MAX_REQUEST_SECONDS', '60', 60],
    ['GRAPHIQL', 'off', false],
    ['INTROSPECTION', 'on', true],
    ['DRAIN_SECONDS', '0', 0],
    ['MAX_FRAME_BYTES', '131072', 131_072],
    ['MAX_HANDSHAKES_PER_SECOND', '0.5', 0.5],
    ['MAX_HANDSHAKE_BURST', '1', 1],
    ['MAX_SIGN_INS_AT_ONCE', '8', 8],
    ['MAX_TURN_SECONDS', '20', 20],
    ['MAX_REFUSED_SIGN_INS', '3', 3],
    ['MAX_BODY_BYTES', '2048', 2_048],
    ['MAX_RESPONSE_BYTES', '1048576', 1_048_576],
    ['MAX_UNREAD_EVENTS', '50', 50],
    ['TOKEN_SECONDS', '3600', 3_600],
    ['TOKEN_WARNING_SECONDS', '0', 0],
  ])('reads %s=%s', (name, text, value) => {
    expect(readConfig({ [name]: text })[name as 'PORT']).toEqual(value);
  });

  it('reads the certificates that GWS_CA_FILE names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gws-'));
    try {
      const file = join(folder, 'ca.pem');
      const bundle = `# ours\n${cert}\n${elsewhere}`;
      writeFileSync(file, bundle);

      expect(readConfig({ GWS_CA_FILE: file }).GWS_CA_FILE).toBe(bundle);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ['no certificate', 'hello'],
    ['a key', otherKey],
    ['half a certificate', cert.slice(0, 300)],
    ['one certificate that is broken', cert + elsewhere.replace('MII', 'AAA')],
    ['nothing', ''],
  ])('stops at a GWS_CA_FILE with %s, by which nobody could be trusted', (_what, text) => {
    const folder = mkdtempSync(join(tmpdir(), 'gws-'));
    try {
      const file = join(folder, 'ca.pem');
      writeFileSync(file, text);

      expect(refusal({ GWS_CA_FILE: file })).toBe(
        'GWS_CA_FILE is not usable: expected a readable file with certificates (PEM).',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('takes an empty variable as one that is not set', () => {
    expect(readConfig({ PORT: '', GWS_URL: '', REDIS_URL: '', GWS_TYPO: '' })).toEqual(readConfig({}));
  });

  it('leaves the variables of others alone', () => {
    expect(readConfig({ PATH: '/bin', PORTS: 'x', npm_config_port: 'x', GWSX: '1' })).toEqual(readConfig({}));
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '40.5'],
    ['ADMIN_PORT', 'off'],
    ['EMULATOR_PORT', '99999'],
    ['LOG_LEVEL', 'verbose'],
    ['GWS_URL', 'gws.example'],
    ['GWS_URL', 'ftp://gws.example'],
    ['GWS_URL', 'http://me:word@gws.example'],
    ['GWS_URL', 'http://gws.example?x=1'],
    ['GWS_COMETD_PATH', 'notifications'],
    ['GWS_COMETD_URL_SUFFIX', 'yes'],
    ['GWS_COMETD_TRANSPORTS', 'websocket,websocket'],
    ['GWS_COMETD_TRANSPORTS', 'websocket,callback-polling'],
    ['GWS_COMETD_TRANSPORTS', 'WebSocket'],
    ['GWS_COMETD_TRANSPORTS', ','],
    ['GWS_CA_FILE', '/does/not/exist.pem'],
    ['GWS_PASS_HEADERS', 'ssid, not a header'],
    ['GWS_PASS_HEADERS', 'ssid,Cookie'],
    ['GWS_TIMEOUT_SECONDS', '0'],
    ['GWS_TIMEOUT_SECONDS', 'soon'],
    ['GWS_LINGER_SECONDS', '-1'],
    ['EMULATOR', 'true'],
    ['ALLOWED_ORIGINS', 'desk.example'],
    ['ALLOWED_ORIGINS', 'https://desk.example/'],
    ['ALLOWED_ORIGINS', '*'],
    ['ALLOWED_ORIGINS', 'null'],
    ['ALLOWED_HOSTS', 'desk.example:4000'],
    ['ALLOWED_HOSTS', 'https://desk.example'],
    ['ALLOWED_HOSTS', '*'],
    ['MAX_HEADER_SECONDS', '0'],
    ['MAX_REQUEST_SECONDS', 'long'],
    ['GRAPHIQL', '1'],
    ['INTROSPECTION', 'ON'],
    ['DRAIN_SECONDS', 'never'],
    ['MAX_FRAME_BYTES', '0'],
    ['MAX_HANDSHAKES_PER_SECOND', '0'],
    ['MAX_HANDSHAKE_BURST', '1.5'],
    ['MAX_SIGN_INS_AT_ONCE', '0'],
    ['MAX_REFUSED_SIGN_INS', '0'],
    ['MAX_TURN_SECONDS', 'soon'],
    ['MAX_BODY_BYTES', '64k'],
    ['MAX_RESPONSE_BYTES', '-5'],
    ['MAX_UNREAD_EVENTS', '0'],
    ['TOKEN_SECONDS', '0'],
    ['TOKEN_SECONDS', '8h'],
    ['TOKEN_WARNING_SECONDS', '-1'],
    ['TOKEN_WARNING_SECONDS', '28800'],
  ])('stops at %s=%s with one sentence that names it and what was expected', (name, text) => {
    const told = refusal({ [name]: text });

    expect(told).toMatch(new RegExp(`^${name} is not usable: expected [^\\n]+\\.$`));
    expect(told).not.toMatch(/undefined|Invalid input|\bNaN\b/);
  });

  it.each(['SESSION_SECRET', 'GWS_URL'])('does not repeat a bad %s, which may hold a secret', (name) => {
    expect(refusal({ [name]: 'ftp://me:pa55word@gws' })).not.toContain('pa55word');
  });

  it.each([
    'GWS_URI',
    'GWS_',
    'EMULATOR_SEED',
    'MAX_SOCKET',
    'LIMIT',
    'MAX',
    'TRUSTED_DOCUMENTS_FILE',
    'TOKEN_SECS',
  ])('stops at %s, which looks like ours and is not', (name) => {
    expect(refusal({ [name]: '1' })).toMatch(new RegExp(`^${name} is not a setting[^\\n]+\\.$`));
  });

  it('bounds operations and clients as it is told, each limit by its own word or by LIMITS', () => {
    const config = readConfig({
      LIMITS: 'warn',
      MAX_DEPTH: '9',
      MAX_ALIASES: 'enforce:7',
      MAX_COST: 'off',
      MAX_SOCKETS: 'warn:10',
    });

    expect(limitsIn(config)).toEqual({
      ...limitsOf({}, 'warn'),
      MAX_DEPTH: { most: 9, mode: 'warn' },
      MAX_ALIASES: { most: 7, mode: 'enforce' },
      MAX_COST: { most: Number.POSITIVE_INFINITY, mode: 'off' },
      MAX_SOCKETS: { most: 10, mode: 'warn' },
    });
    expect(limitsIn(readConfig({}))).toEqual(limitsOf());
  });

  it.each([
    ['LIMITS', 'sometimes', 'one of off, warn, enforce'],
    ['MAX_DEPTH', '0', 'a number, 1 or more, which may stand behind warn: or enforce:, or off'],
    ['MAX_DEPTH', 'warn', 'a number, 1 or more, which may stand behind warn: or enforce:, or off'],
    ['MAX_COST', 'off:12', 'a number, 1 or more, which may stand behind warn: or enforce:, or off'],
    ['MAX_TOKENS', '1.5', 'a number, 1 or more, which may stand behind warn: or enforce:, or off'],
  ])('stops at %s=%s', (name, value, expected) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      `${name} is not usable: expected ${expected}, got "${value}".`,
    );
  });

  it('reads the trusted documents, or says what is wrong with them', () => {
    const file = new URL('../schema/trusted-documents.json', import.meta.url).pathname;

    expect(readConfig({ TRUSTED_DOCUMENTS: file }).TRUSTED_DOCUMENTS?.size).toBeGreaterThan(100);
    expect(() => readConfig({ TRUSTED_DOCUMENTS: '/nowhere' })).toThrow(
      'TRUSTED_DOCUMENTS is not usable: expected a readable file of JSON, got "/nowhere".',
    );
    expect(() =>
      readConfig({ TRUSTED_DOCUMENTS: file.replace('trusted-documents.json', '../.npmrc') }),
    ).toThrow('expected a readable file of JSON');
    expect(() =>
      readConfig({ TRUSTED_DOCUMENTS: new URL('../tsconfig.json', import.meta.url).pathname }),
    ).toThrow('TRUSTED_DOCUMENTS is not usable: expected');
    expect(() => readConfig({ TRUSTED_DOCUMENTS_MODE: 'warn' })).toThrow('TRUSTED_DOCUMENTS is not set');
  });

  it.each(['REDIS_URL'])(
    'stops at %s, which this version does not support: to ignore it would be a lie',
    (name) => {
      expect(refusal({ [name]: 'x' })).toBe(`${name} is not supported by this version.`);
    },
  );

  it('stops at the first of several mistakes', () => {
    expect(refusal({ PORT: 'x', HOST: '', LOG_LEVEL: 'y' })).toMatch(/^PORT is not usable/);
  });
});

describe('readConfig in production', () => {
  const production = { NODE_ENV: 'production', GWS_URL: 'http://gws', SESSION_SECRET: secret };

  it('takes a GWS and a secret', () => {
    expect(readConfig(production)).toMatchObject({ GWS_URL: new URL('http://gws'), SESSION_SECRET: secret });
  });

  it('stops without GWS_URL, and says how to have the embedded contact centre all the same', () => {
    const { GWS_URL: _url, ...rest } = production;

    expect(refusal(rest)).toMatch(/^GWS_URL is not set: [^\n]*EMULATOR=on[^\n]*\.$/);
    expect(readConfig({ ...rest, EMULATOR: 'on' }).EMULATOR).toBe(true);
  });

  it('stops without SESSION_SECRET, and with a short one', () => {
    const { SESSION_SECRET: _secret, ...rest } = production;

    expect(refusal(rest)).toMatch(/^SESSION_SECRET is not set: [^\n]*\.$/);
    expect(refusal({ ...rest, SESSION_SECRET: 'x'.repeat(31) })).toMatch(/^SESSION_SECRET is not usable/);
  });
});

describe('readConfig outside production', () => {
  it('stops when there is neither a GWS nor an embedded contact centre', () => {
    expect(refusal({ EMULATOR: 'off' })).toMatch(/^GWS_URL is not set/);
    expect(readConfig({ EMULATOR: 'off', GWS_URL: 'http://gws' }).EMULATOR).toBe(false);
  });
});
