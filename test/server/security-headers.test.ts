import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { basic, startGateway, type TestGateway } from '../support/gateway.js';
import { openConnection, type RawRequest, rawRequest } from '../support/raw-http.js';

const json = { 'content-type': 'application/json' };
const upgrade = { connection: 'upgrade', upgrade: 'websocket' };
const post = (query: string, headers = {}): RawRequest => ({
  method: 'POST',
  headers: { ...json, authorization: basic('a1'), ...headers },
  body: JSON.stringify({ query }),
});
const events = { accept: 'text/event-stream' };

let emulator: Emulator;
let gateway: TestGateway;

beforeAll(async () => {
  emulator = await startEmulator();
  gateway = await startGateway(emulator.url, {
    graphiql: '{ me { id } }',
    maxBodyBytes: 5_000,
    allowedOrigins: ['https://desk.example'],
  });
});

afterAll(async () => {
  await gateway.close();
  await emulator.close();
});

/** Every kind of answer there is, by the status with which it comes. */
const answers: readonly (readonly [what: string, status: number, request: RawRequest])[] = [
  ['a query by POST', 200, post('{ me { id } }')],
  ['a query by GET', 200, { path: '/graphql?query={__typename}', headers: json }],
  ['a query as events', 200, post('{ me { id } }', events)],
  ['a query from elsewhere', 200, post('{ me { id } }', { origin: 'https://desk.example' })],
  ['an invalid operation', 400, post('{ nothing }', { accept: 'application/graphql-response+json' })],
  ['a syntax error as events', 200, post('{', events)],
  ['a mutation by GET', 405, { path: '/graphql?query=mutation{signOut}', headers: json }],
  [
    'a subscription as JSON',
    406,
    post('subscription { upstreamStatus { state } }', { accept: 'application/json' }),
  ],
  ['a body that is not JSON', 400, { method: 'POST', headers: json, body: '{' }],
  ['a body of another type', 415, { method: 'POST', headers: { 'content-type': 'text/plain' } }],
  ['a body too large', 413, post(`{ me { id } } #${'x'.repeat(6_000)}`)],
  ['a foreign origin', 403, post('{ me { id } }', { origin: 'https://evil.example' })],
  ['a GET that nobody asked for', 403, {}],
  ['another method', 405, { method: 'PUT' }],
  [
    'a preflight',
    204,
    {
      method: 'OPTIONS',
      headers: { origin: 'https://desk.example', 'access-control-request-method': 'POST' },
    },
  ],
  ['another path', 404, { path: '/' }],
  ['an upgrade on another path', 404, { path: '/', headers: upgrade }],
  ['an upgrade from elsewhere', 403, { headers: { ...upgrade, origin: 'null' } }],
  ['an upgrade without a key', 400, { headers: upgrade }],
  ['an upgrade to something else', 400, { headers: { connection: 'upgrade', upgrade: 'h2c' } }],
  ['a Host that is none', 400, { headers: { host: 'a b' } }],
  ['life', 200, { path: '/livez' }],
  ['readiness', 200, { path: '/readyz' }],
];

const adminAnswers: typeof answers = [
  ['life', 200, { path: '/livez' }],
  ['metrics', 200, { path: '/metrics' }],
  ['sessions', 200, { path: '/sessions' }],
  ['sessions, asked for by a page', 403, { path: '/sessions', headers: { origin: 'https://evil.example' } }],
  ['another method', 405, { path: '/sessions', method: 'POST' }],
  ['another path', 404, { path: '/graphql' }],
];

/** That nobody keeps it, guesses what it is, or shows it as a page that could do something. */
function expectHarmless(
  headers: Record<string, unknown>,
  policy = /^default-src 'none'(;(base-uri|form-action|frame-ancestors) 'none'){3}$/,
): void {
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': expect.stringMatching(policy),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-permitted-cross-domain-policies': 'none',
  });
  for (const unwanted of [
    'strict-transport-security',
    'x-powered-by',
    'server',
    'www-authenticate',
    'set-cookie',
  ]) {
    expect(headers).not.toHaveProperty(unwanted);
  }
}

describe('Every answer is harmless in a browser', () => {
  it.each(answers)('%s (%d)', async (_what, status, request) => {
    const answer = await rawRequest(gateway.url, request);

    expect(answer.status).toBe(status);
    expectHarmless(answer.headers);
  });

  it.each(adminAnswers)('on the admin port: %s (%d)', async (_what, status, request) => {
    const answer = await rawRequest(gateway.adminUrl, request);

    expect(answer.status).toBe(status);
    expectHarmless(answer.headers);
  });

  it.each([
    ['what is not HTTP', 400, 'hello\r\n\r\n'],
    ['what does not come to an end', 408, 'GET /'],
    ['what names no host', 400, 'GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n'],
    [
      'what expects the unexpected',
      200,
      'GET /livez HTTP/1.1\r\nHost: x\r\nExpect: luck\r\nConnection: close\r\n\r\n',
    ],
  ])('on both ports: %s (%d)', async (_what, status, text) => {
    const timeouts = status === 408 ? { headersMs: 50 } : {};
    await using gateway = await startGateway(emulator.url, { timeouts });
    for (const url of [gateway.url, gateway.adminUrl]) {
      await using connection = await openConnection(url);
      connection.write(text);
      const [line, ...lines] = (await connection.ended).split('\r\n\r\n')[0]?.split('\r\n') ?? [];
      expect(line).toContain(` ${status} `);
      expectHarmless(
        Object.fromEntries(
          lines.map((each) => [each.split(': ')[0]?.toLowerCase(), each.replace(/^.*?: /, '')]),
        ),
      );
    }
  });
});

describe('GraphiQL', () => {
  it('runs no script but its own, by a nonce that is new each time', async () => {
    const visit = () => rawRequest(gateway.url, { headers: { accept: 'text/html' } });
    const pages = [await visit(), await visit()];

    const nonces = pages.map(({ headers, body }) => {
      expectHarmless(headers, /script-src 'nonce-[\w+/]{22}=='/);
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
      expect(policy.match(/unsafe-\w+/g)).toEqual(['unsafe-inline']);
      expect(policy).toMatch(/style-src 'unsafe-inline'/);
      expect(policy).not.toMatch(/https?:|\*/);
      const nonce = /'nonce-(.*?)'/.exec(policy)?.[1] ?? '';
      expect(body.indexOf(`<script nonce="${nonce}">`)).toBeGreaterThan(0);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
  });
});
