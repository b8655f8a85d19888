/** Whatever the environment holds: a config, or one sentence that names the setting and repeats no secret. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.js';
import { parameters, patience } from '../support/fuzz.js';

const optional = [
  'GWS_URL',
  'GWS_CA_FILE',
  'SESSION_SECRET',
  'GRAPHIQL',
  'INTROSPECTION',
  'LOG_LEVEL',
  'EMULATOR',
];
const known = [...Object.keys(readConfig({})), ...optional];
const names = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...known) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('GWS_TYPO', 'MAX_', 'REDIS_URL', 'TOKEN_SECS', '__proto__', 'constructor'),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1 }).map((text) => `MAX_${text}`) },
);
/** Stands for a secret; short settings could hold it by chance. */
const secret = 'pa55word-pa55word';
const values = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '1',
    '-1',
    '1e9',
    '1e400',
    'NaN',
    'Infinity',
    '0x10',
    '1_000',
    'on',
    'off',
    'ON',
    'true',
  ),
  fc.constantFrom(
    'production',
    'info',
    'https://gws.example/ctx',
    `http://me:${secret}@gws`,
    `//${secret}`,
    'file:///etc/passwd',
  ),
  fc.constantFrom(
    '/',
    '/dev/null',
    '/etc',
    '/etc/hostname',
    'https://a.example,null',
    '*',
    'ssid,surl',
    'cookie',
    '\u0000',
    'a\nb: c',
  ),
  fc.constantFrom(secret, `${secret}${secret}`, 'x'.repeat(100_000), '\ud800', '\u001b[2J'),
  fc.integer().map(String),
  fc.double().map(String),
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);
const holdsSecrets = /SECRET|URL|FILE/;

/** What fuzzing found once. */
const found: readonly Record<string, string>[] = [
  { PORT: 'x'.repeat(100_000) },
  { 'MAX_\n{"level":60}': '1' },
  { GWS_URL: `http://me:${secret}@gws` },
  { HOST: 'a\nb' },
];

function check(environment: Record<string, string>): void {
  let told: string | undefined;
  try {
    expect(readConfig(environment)).toEqual(expect.objectContaining({ PORT: expect.any(Number) }));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    told = error.message;
  }
  if (told === undefined) return;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  expect(told).toMatch(/^[^\u0000-\u001f\u007f-\u009f]{1,500}\.$/);
  expect(told).toMatch(/^(GWS|EMULATOR|MAX|TOKEN|TRUSTED|[A-Z_]+ )/);
  expect(told).not.toMatch(/undefined|Invalid input/);
  if (holdsSecrets.test(told.split(' ', 1)[0] ?? '')) expect(told).not.toContain(secret);
}

it.each(found)('An environment that was trouble once is none: %#', (environment) => {
  check(environment);
});

it(
  'Whatever is set, the gateway starts or says in one sentence why not',
  () => {
    const environments = fc.dictionary(names, values, { maxKeys: 5, noNullPrototype: true });
    fc.assert(fc.property(environments, check), parameters(2_000));
  },
  patience,
);
