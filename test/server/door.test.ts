import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import type { GatewayOptions } from '../../src/gateway.js';
import { basic, startGateway } from '../support/gateway.js';
import { memoryLog } from '../support/memory-log.js';
import { errorOf, type RawAnswer, type RawRequest, rawRequest } from '../support/raw-http.js';
import { openSocket } from '../support/raw-socket.js';
import { transports } from '../support/transports.js';

const me = '{ me { userName } }';
const asA1 = { authorization: basic('a1') };
const byGet = `/graphql?query=${encodeURIComponent(me)}`;
const json = { 'content-type': 'application/json' };
const handshake = {
  connection: 'upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  'sec-websocket-protocol': 'graphql-transport-ws',
};

/** Every way in, with an agent's credentials: what is answered when it is open. */
const ways: readonly (readonly [name: string, open: number, request: RawRequest])[] = [
  ['POST', 200, { method: 'POST', headers: { ...json, ...asA1 }, body: JSON.stringify({ query: me }) }],
  ['GET', 200, { path: byGet, headers: asA1 }],
  [
    'server-sent events',
    200,
    {
      method: 'POST',
      headers: { ...json, ...asA1, accept: 'text/event-stream' },
      body: JSON.stringify({ query: me }),
    },
  ],
  ['the upgrade', 101, { headers: { ...handshake, ...asA1 } }],
];

/** What comes of each way in, with these headers besides. */
async function everyWay(
  options: Partial<GatewayOptions>,
  headers: Record<string, string | string[]>,
): Promise<{ open: boolean; answers: RawAnswer[]; executed: number }> {
  await using emulator = await startEmulator({ record: true });
  await using gateway = await startGateway(emulator.url, options);
  const answers: RawAnswer[] = [];
  const opened: boolean[] = [];
  for (const [, status, request] of ways) {
    const answer = await rawRequest(gateway.url, { ...request, headers: { ...request.headers, ...headers } });
    answers.push(answer);
    opened.push(answer.status === status);
  }
  expect(new Set(opened).size, `one rule for all: ${answers.map(({ status }) => status)}`).toBe(1);
  return { open: opened[0] === true, answers, executed: emulator.requests.length };
}

const listed = ['https://desk.example', 'https://desk.example:8443'];

describe('A page of a foreign origin', () => {
  it.each([
    ['another', 'https://evil.example'],
    ['none that has a name (a sandboxed frame, a file)', 'null'],
    ['one that ends in a listed one', 'https://evildesk.example'],
    ['one that begins like a listed one', 'https://desk.example.evil.example'],
    ['a listed one of another scheme', 'http://desk.example'],
    ['a listed one on another port', 'https://desk.example:444'],
    ['a listed one as nobody writes it', 'https://desk.example:443'],
    ['a listed one with a slash', 'https://desk.example/'],
    ['a listed one in capitals', 'https://DESK.example'],
    ['a listed one as user name', 'https://desk.example@evil.example'],
    ['a listed one with a user name', 'https://me@desk.example'],
    ['a listed one behind a blank', ' https://desk.example x'],
    ['a listed one and another', 'https://desk.example, https://evil.example'],
    ['a listed one and itself', 'https://desk.example https://desk.example'],
    ['nothing', ''],
    ['no URL', 'gateway.example:4000'],
    ['a subdomain of our own', 'https://x.gateway.example:4000'],
    ['our own on another port', 'https://gateway.example'],
    ['our own under another scheme than the two', 'ftp://gateway.example:4000'],
    ['our own in capitals', 'https://GATEWAY.example:4000'],
  ])('is refused on every way in: %s', async (_what, origin) => {
    const { open, answers, executed } = await everyWay(
      { allowedOrigins: listed },
      { origin, host: 'gateway.example:4000' },
    );

    expect(open).toBe(false);
    for (const answer of answers) {
      expect(answer.status).toBe(403);
      expect(errorOf(answer)).toEqual({
        message: expect.stringContaining('ALLOWED_ORIGINS'),
        extensions: { code: 'FORBIDDEN' },
      });
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      if (origin.length > 4) expect(answer.body).not.toContain(origin);
    }
    expect(executed).toBe(0);
  });

  it('is refused when it has sent two origins', async () => {
    const { open } = await everyWay(
      { allowedOrigins: listed },
      { origin: ['https://desk.example', 'https://desk.example'] },
    );

    expect(open).toBe(false);
  });
});

describe('Who may come in', () => {
  it.each(listed)('is a page of an origin listed, %s', async (origin) => {
    const { open, answers } = await everyWay({ allowedOrigins: listed }, { origin });

    expect(open).toBe(true);
    for (const { status, headers } of answers) {
      if (status === 101) continue;
      expect(headers['access-control-allow-origin']).toBe(origin);
      expect(headers['vary']).toMatch(/\borigin\b/i);
    }
  });

  it('is a program, which sends no origin', async () => {
    const { open, answers } = await everyWay({}, {});

    expect(open).toBe(true);
    for (const { status, headers } of answers) {
      expect(headers['access-control-allow-origin']).toBeUndefined();
      if (status !== 101) expect(headers['vary']).toMatch(/\borigin\b/i);
    }
  });

  it.each([
    ['the one asked for', 'http://gateway.example:4000', 'gateway.example:4000', undefined, true],
    ['behind TLS that ends in front of us', 'https://gateway.example', 'gateway.example', undefined, true],
    [
      'with the port that its scheme has anyway',
      'https://gateway.example',
      'gateway.example:443',
      undefined,
      true,
    ],
    ['in capitals in Host', 'https://gateway.example', 'Gateway.Example', undefined, true],
    ['an address', 'http://[::1]:4000', '[::1]:4000', undefined, true],
    ['as the proxy tells its scheme', 'https://gateway.example', 'gateway.example', 'https', true],
    ['as the first of two proxies does', 'https://gateway.example', 'gateway.example', 'HTTPS, http', true],
    ['where the proxy tells nonsense', 'https://gateway.example', 'gateway.example', 'gopher', true],
    ['of another scheme than the proxy tells', 'http://gateway.example', 'gateway.example', 'https', false],
    ['of another scheme with its port', 'http://gateway.example', 'gateway.example:443', undefined, false],
    ['on another port', 'http://gateway.example:4000', 'gateway.example', undefined, false],
  ])("is, or is not, a page of the gateway's own origin: %s", async (_what, origin, host, scheme, open) => {
    const told = scheme === undefined ? undefined : { 'x-forwarded-proto': scheme };

    expect((await everyWay({}, { origin, host, ...told })).open).toBe(open);
  });
});

describe('A name in Host', () => {
  const names = { allowedHosts: ['gateway.example', '[::1]'] };

  it.each([
    ['gateway.example', true],
    ['GATEWAY.example:4000', true],
    ['[::1]:4000', true],
    ['evil.example', false],
    ['gateway.example.evil.example', false],
    ['127.0.0.1', false],
  ])('is taken from ALLOWED_HOSTS if there are any: %s, %s', async (host, open) => {
    // The owner of a name may let it lead to us: to a browser, its pages are of our own origin then.
    const result = await everyWay(names, { host, origin: `http://${host.toLowerCase()}` });

    expect(result.open).toBe(open);
    if (!open) {
      expect(result.answers.map(({ status }) => status)).toEqual([421, 421, 421, 421]);
      expect(errorOf(result.answers[0] as RawAnswer).message).toContain('ALLOWED_HOSTS');
      expect(result.executed).toBe(0);
    }
  });

  it.each(['a b', 'a/b', 'me@gateway.example', '[::', '[:::]', 'x:99999', 'x:y', '1.2.3.999'])(
    'that is none is answered 400 with a sentence: "%s"',
    async (host) => {
      const log = memoryLog();
      const { answers } = await everyWay({ log }, { host });

      for (const answer of answers) {
        expect(answer.status).toBe(400);
        expect(errorOf(answer)).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
      }
      expect(log.told('An operation met an unexpected error.')).toEqual([]);
    },
  );

  it('is looked at on the admin port too, but for health', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, names);
    const get = async (path: string, host: string) =>
      (await rawRequest(gateway.adminUrl, { path, headers: { host } })).status;

    for (const path of ['/sessions', '/metrics']) {
      expect(await get(path, 'evil.example')).toBe(421);
      expect(await get(path, 'gateway.example')).toBe(200);
    }
    for (const url of [gateway.url, gateway.adminUrl]) {
      const answer = await rawRequest(url, { path: '/livez', headers: { host: '10.0.0.7' } });
      expect(answer.status).toBe(200);
    }
  });
});

describe('Cookies', () => {
  it("prove nothing on any way in, be they GWS's own of an agent who is signed in", async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);
    const signIn = await fetch(`${emulator.url}/api/v2/me`, { headers: asA1 });
    const stolen = signIn.headers.getSetCookie().map((each) => each.split(';')[0]);
    expect(stolen).toContainEqual(expect.stringMatching(/^JSESSIONID=/));
    await gateway.query(me);
    const before = emulator.requests.length;
    const cookie = [...stolen, `authorization=${basic('a1')}`, `token=${basic('a1')}`].join('; ');

    const answers = await Promise.all(
      transports.slice(0, 2).map(({ ask }) => ask(gateway.url, { query: me }, { cookie })),
    );
    const get = await rawRequest(gateway.url, {
      path: byGet,
      headers: { cookie, 'apollo-require-preflight': 'true' },
    });
    await using socket = await openSocket(gateway.url, { headers: { cookie } });
    await socket.init({ cookie });
    socket.subscribe('1', me);

    const nobody = { data: { me: null }, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };
    expect(answers).toMatchObject([[nobody], [nobody]]);
    expect(JSON.parse(get.body)).toMatchObject(nobody);
    expect((await socket.next('1')).payload).toMatchObject(nobody);
    expect(emulator.requests.length).toBe(before);
  });

  it('are never set', async () => {
    const { answers } = await everyWay({}, {});

    for (const { headers } of answers) expect(headers['set-cookie']).toBeUndefined();
  });
});

describe('A preflight', () => {
  const preflight = (origin?: string): RawRequest => ({
    method: 'OPTIONS',
    headers: {
      ...(origin !== undefined && { origin }),
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });

  it('is answered to origins listed', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { allowedOrigins: listed });

    const { status, headers } = await rawRequest(gateway.url, preflight('https://desk.example'));

    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': 'https://desk.example',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization,content-type',
      vary: expect.stringMatching(/\borigin\b/i),
    });
  });

  it.each([
    ['a foreign origin', 'https://evil.example', 403],
    ['no name', 'null', 403],
    ['nobody', undefined, 405],
  ])('is not to %s', async (_who, origin, expected) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { allowedOrigins: listed });

    const { status, headers } = await rawRequest(gateway.url, preflight(origin));

    expect(status).toBe(expected);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  it('lets a page of an origin listed read why it was refused', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { allowedOrigins: listed });

    const answer = await rawRequest(gateway.url, {
      method: 'POST',
      headers: { origin: 'https://desk.example', 'content-type': 'text/plain' },
      body: '{}',
    });

    expect(answer.status).toBe(415);
    expect(answer.headers['access-control-allow-origin']).toBe('https://desk.example');
  });
});

describe('A POST', () => {
  const mutation = JSON.stringify({ query: 'mutation { signOut }' });

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="utf-8"'])(
    'is taken as %s',
    async (type) => {
      await using emulator = await startEmulator();
      await using gateway = await startGateway(emulator.url);

      const { status, body } = await rawRequest(gateway.url, {
        method: 'POST',
        headers: { 'content-type': type, ...asA1 },
        body: JSON.stringify({ query: me }),
      });

      expect([status, body]).toEqual([200, '{"data":{"me":{"userName":"a1"}}}']);
    },
  );

  it.each([
    ['text/plain', mutation],
    ['text/plain; application/json', mutation],
    ['text/plain, application/json', mutation],
    ['application/json, text/plain', mutation],
    ['application/jsonx', mutation],
    ['application/x-json', mutation],
    ['text/json', mutation],
    ['application/graphql+json', mutation],
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent('mutation { signOut }')}`],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--',
    ],
    ['application/graphql', 'mutation { signOut }'],
    ['', mutation],
    [undefined, mutation],
  ])('is refused as %s, which is not JSON by its name', async (type, body) => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);

    const answer = await rawRequest(gateway.url, {
      method: 'POST',
      headers: { ...asA1, ...(type !== undefined && { 'content-type': type }) },
      body,
    });

    expect(answer.status).toBe(415);
    expect(answer.headers['content-type']).toMatch('application/json');
    expect(errorOf(answer)).toEqual({
      message: expect.stringContaining('application/json'),
      extensions: { code: 'BAD_REQUEST' },
    });
    expect(emulator.requests).toEqual([]);
  });

  it('is refused compressed, which could be much more than it seems', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const answer = await rawRequest(gateway.url, {
      method: 'POST',
      headers: { ...json, 'content-encoding': 'gzip' },
      body: mutation,
    });

    expect([answer.status, errorOf(answer).extensions.code]).toEqual([415, 'BAD_REQUEST']);
  });
});

describe('A GET', () => {
  it.each([
    ['authorization', basic('a1')],
    ['ssid', 'any'],
    ['X-GraphQL-Yoga-CSRF', '1'],
    ['apollo-require-preflight', 'true'],
    ['graphql-require-preflight', ''],
    ['x-requested-with', 'XMLHttpRequest'],
    ['content-type', 'application/json'],
  ])('is taken with %s, which a browser asks for before it sends it', async (name, value) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const { status, body } = await rawRequest(gateway.url, {
      path: '/graphql?query={__typename}',
      headers: { [name]: value },
    });

    expect([status, body]).toEqual([200, '{"data":{"__typename":"Query"}}']);
  });

  it.each([
    ['nothing', {}],
    ['what any page can send', { accept: '*/*', 'accept-language': 'de', 'content-type': 'text/plain' }],
    ['a cookie', { cookie: 'authorization=x' }],
    ['a header of nobody', { 'x-mine': '1' }],
    ['a page as wish, where there is no GraphiQL', { accept: 'text/html' }],
    ['events as wish, as EventSource does', { accept: 'text/event-stream' }],
  ])('is refused with %s, and told which header to add', async (_what, headers) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const answer = await rawRequest(gateway.url, { path: '/graphql?query={__typename}', headers });

    expect(answer.status).toBe(403);
    expect(errorOf(answer)).toEqual({
      message: expect.stringContaining('apollo-require-preflight'),
      extensions: { code: 'FORBIDDEN' },
    });
  });

  it('shows GraphiQL where it is switched on, and executes nothing on the way', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url, { graphiql: '{ me { id } }' });

    for (const path of ['/graphql', byGet]) {
      const { status, headers, body } = await rawRequest(gateway.url, {
        path,
        headers: { accept: 'text/html,*/*;q=0.8', ...asA1 },
      });
      expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(body).toMatch(/^<!doctype html>/i);
    }
    expect(emulator.requests).toEqual([]);
  });

  it.each([
    ['mutation { signOut }', 'application/json'],
    ['mutation { signOut }', 'text/event-stream'],
    ['subscription { serviceEvents { __typename } }', 'application/json'],
    ['subscription { serviceEvents { __typename } }', 'text/event-stream'],
    ['query A { me { id } } mutation B { signOut }&operationName=B', 'application/json'],
  ])('may ask no more than a query: not %s as %s', async (query, accept) => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);

    const { status, headers, body } = await rawRequest(gateway.url, {
      path: `/graphql?query=${encodeURI(query)}`,
      headers: { accept, ...asA1 },
    });

    expect([status, headers['allow']]).toEqual([405, 'POST']);
    expect(body).toContain('has to come by POST');
    expect(emulator.requests).toEqual([]);
  });

  it.each(['variables', 'extensions'])(
    'with %s that are not JSON is told so, and nobody is blamed',
    async (name) => {
      await using emulator = await startEmulator();
      const log = memoryLog();
      await using gateway = await startGateway(emulator.url, { log });

      const answer = await rawRequest(gateway.url, {
        path: `/graphql?query={__typename}&${name}={`,
        headers: { 'x-requested-with': 'test' },
      });

      expect(answer.status).toBe(400);
      expect(errorOf(answer)).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
      expect(log.told('An operation met an unexpected error.')).toEqual([]);
    },
  );
});

describe('Everything else', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'HEAD', 'TRACE', 'OPTIONS', 'PROPFIND'])(
    'is answered 405 with what is allowed: %s',
    async (method) => {
      await using emulator = await startEmulator();
      await using gateway = await startGateway(emulator.url, { graphiql: '{ me { id } }' });

      const { status, headers } = await rawRequest(gateway.url, {
        method,
        headers: { ...json, ...asA1, accept: 'text/html' },
      });

      expect([status, headers['allow']]).toEqual([405, 'GET, POST']);
    },
  );

  it.each([
    '/',
    '/graphql/',
    '/graphql/x',
    '//graphql',
    '/./graphql',
    '/x/../graphql',
    '/Graphql',
    '/%67raphql',
    '/graphql%2f',
    '/graphql%3Fquery',
    '/graphql;x',
    '/graphql#x',
    '/graphql/..%2fgraphql',
    '/graphql/stream',
    '/graphql/health',
    '/health',
    '/graphiql',
    'http://gateway.example/graphql',
    '*',
  ])('is answered 404, by HTTP and as upgrade: %s', async (path) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { graphiql: '{ me { id } }' });

    for (const headers of [{ ...json, ...asA1 }, { accept: 'text/html' }, handshake]) {
      const answer = await rawRequest(gateway.url, { path, headers });
      expect(answer.status).toBe(404);
      expect(errorOf(answer).extensions.code).toBe('NOT_FOUND');
    }
  });

  it.each(['/graphql?x=/health', '/graphql?query={__typename}&x=/health'])(
    'of yoga is shut: its health check does not hear %s',
    async (path) => {
      await using emulator = await startEmulator();
      await using gateway = await startGateway(emulator.url);

      const { headers, body } = await rawRequest(gateway.url, { path, headers: json });

      expect(headers['x-yoga-id']).toBeUndefined();
      expect(body).toMatch(/__typename|Must provide query/);
    },
  );

  it('is refused with more headers than a client has reason to send', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const many = Object.fromEntries(Array.from({ length: 100 }, (_each, index) => [`x-${index}`, '1']));

    const answer = await rawRequest(gateway.url, {
      method: 'POST',
      headers: { ...many, ...json },
      body: JSON.stringify({ query: '{ __typename }' }),
    });

    expect([answer.status, errorOf(answer).extensions.code]).toEqual([431, 'PAYLOAD_TOO_LARGE']);
  });
});
