import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { GatewayError } from '../../src/errors.js';
import { AgentContext } from '../../src/genesys/agent-context.js';
import { createRest, path, proveCredentials, type Rest, refreshCsrf } from '../../src/genesys/rest.js';
import { openUpstream, type Upstream, type UpstreamOptions } from '../../src/genesys/upstream.js';
import { silent } from '../../src/lib/log.js';
import { eventually } from '../support/eventually.js';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
type Answering = (asked: Asked, response: ServerResponse, nth: number) => void;

interface Setup extends AsyncDisposable {
  readonly rest: Rest;
  readonly context: AgentContext;
  readonly upstream: Upstream;
  readonly asked: Asked[];
  readonly relogin: ReturnType<typeof vi.fn<() => Promise<void>>>;
  answering: Answering;
}

/** A REST client and a GWS that answers as the test says. */
async function setUp(answering: Answering, options: Partial<UpstreamOptions> = {}): Promise<Setup> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { method = '', url = '', headers } = request;
    const one = { method, url, headers, body };
    asked.push(one);
    setup.answering(one, response, asked.length);
  });
  server.listen(0);
  await once(server, 'listening');
  const url = new URL(`http://localhost:${(server.address() as AddressInfo).port}`);
  const upstream = openUpstream({ url, ...options });
  const context = new AgentContext({ authorization: 'Basic c2VjcmV0' });
  const relogin = vi.fn<() => Promise<void>>(async () => {});
  const setup: Setup = {
    rest: createRest(upstream, context, { relogin, log: silent }),
    context,
    upstream,
    asked,
    relogin,
    answering,
    async [Symbol.asyncDispose]() {
      await upstream.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return setup;
}

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answering {
  return (_asked, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

function text(body: string, status = 200, type: string | null = 'text/html; charset=utf-8'): Answering {
  return (_asked, response) => {
    response.writeHead(status, type === null ? {} : { 'content-type': type }).end(body);
  };
}

/** The error a call ends with. */
async function failureOf(call: Promise<unknown>): Promise<GatewayError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GatewayError);
  return error as GatewayError;
}

const bins = path`/me/workbins`;
const chat = path`/me/chats/${'7 ß'}`;

describe('a REST path', () => {
  it('encodes every value as one segment', () => {
    expect(`${path`/me/workbins/${'a/b?c#d;e%2e ü'}/contents`}`).toBe(
      '/me/workbins/a%2Fb%3Fc%23d%3Be%252e%20%C3%BC/contents',
    );
    expect(path`/users/${'x'}/devices/${'y'}`.template).toBe('/users/{}/devices/{}');
  });

  it.each([
    '',
    '.',
    '..',
    '../me',
    'a/../b',
    'a\\..',
    './',
    'a\u0000',
    '\r\n',
    '\u0085',
    '\ud800',
    'x\udc00',
    'i'.repeat(513),
  ])('refuses the id %j', (id) => {
    expect(() => path`/me/chats/${id}`).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
  });

  it('takes no part of a segment for a value', () => {
    expect(() => path`/me/chat-${'7'}`).toThrow(TypeError);
    expect(() => path`/me/${'7'}x`).toThrow(TypeError);
    expect(() => path`me`).toThrow(TypeError);
  });
});

describe('a read', () => {
  it('asks below the API base with credentials, cookies and a query, and answers the envelope', async () => {
    await using it = await setUp(
      json({ statusCode: 0, workbins: [] }, 200, { 'set-cookie': 'JSESSIONID=a; Path=/' }),
    );
    const envelope = await it.rest.get(bins, {
      query: { fields: '*', subresources: ['a b', 'c'], none: undefined },
    });
    expect(envelope).toEqual({ statusCode: 0, workbins: [] });
    expect(it.asked).toMatchObject([
      { method: 'GET', url: '/api/v2/me/workbins?fields=*&subresources=a%20b,c', body: '' },
    ]);
    expect(it.asked[0]?.headers).toMatchObject({
      accept: 'application/json',
      authorization: 'Basic c2VjcmV0',
    });
    await it.rest.get(chat);
    expect(it.asked[1]).toMatchObject({
      url: '/api/v2/me/chats/7%20%C3%9F',
      headers: { cookie: 'JSESSIONID=a' },
    });
  });

  it.each([
    ['http://localhost', '/api/v2', undefined],
    ['http://localhost/', '/api/v2', undefined],
    ['http://localhost/ctx', '/ctx/api/v2', undefined],
    ['http://localhost/ctx/', '/ctx/api/v2', undefined],
    ['http://localhost/api/v2', '/api/v2', undefined],
    ['http://localhost/ctx/api/v2/', '/ctx/api/v2', undefined],
    ['http://localhost/ctx', '/ctx/api/v3', '/api/v3/'],
  ])('finds the API of %s at %s', async (url, base, apiPath) => {
    await using upstream = openUpstream({ url: new URL(url), ...(apiPath ? { apiPath } : {}) });
    expect(upstream.apiBase).toBe(base);
    const context = base.replace(/\/api.*/, '');
    expect(upstream.cometdUrl).toBe(`http://localhost${context}/api/v2/notifications`);
  });

  it.each([
    [{ statusCode: 0 }, 0],
    [{ statusCode: '0' }, 0],
    [{ statusCode: 7, part: 1 }, 7],
    [{ status: 0 }, 0],
    [{ status: 'ok' }, 0],
    [{ status: ' OK ' }, 0],
  ])('takes %j for a success', async (body, statusCode) => {
    await using it = await setUp(json(body));
    expect(await it.rest.get(bins)).toEqual({ ...body, statusCode });
  });

  it('lets the statusCode win over the HTTP status', async () => {
    await using it = await setUp(json({ statusCode: 0, user: {} }, 500));
    await expect(it.rest.get(bins)).resolves.toMatchObject({ statusCode: 0 });
    it.answering = json({ statusCode: 6 }, 403);
    expect(await failureOf(it.rest.get(bins))).toMatchObject({
      code: 'NOT_FOUND',
      details: { statusCode: 6, httpStatus: 403 },
    });
  });

  it.each([
    [1, 'BAD_REQUEST'],
    ['2', 'INVALID_STATE'],
    [3, 'FORBIDDEN'],
    [4, 'UPSTREAM_ERROR'],
    [5, 'FORBIDDEN'],
    [6, 'NOT_FOUND'],
    [8, 'PASSWORD_CHANGE_REQUIRED'],
    [18, 'CONFLICT'],
    [-5, 'UPSTREAM_ERROR'],
    [4711, 'UPSTREAM_ERROR'],
  ])('takes statusCode %j for %s', async (statusCode, code) => {
    await using it = await setUp(json({ statusCode, statusMessage: 'No\u0000 such\nthing' }));
    const error = await failureOf(it.rest.get(chat));
    expect(error).toMatchObject({ code, details: { statusCode: Number(statusCode), httpStatus: 200 } });
    expect(error.message).toBe(`GWS answered statusCode ${statusCode} to GET /me/chats/{}: No such thing`);
  });

  it('understands the older envelope', async () => {
    await using it = await setUp(json({ status: 'error', errorDescription: 'It broke' }));
    const error = await failureOf(it.rest.get(bins));
    expect(error).toMatchObject({ code: 'UPSTREAM_ERROR', details: { statusCode: -1 } });
    expect(error.message).toContain('It broke');
    it.answering = json({ status: 6, description: 'Where?' });
    expect(await failureOf(it.rest.get(bins))).toMatchObject({
      code: 'NOT_FOUND',
      details: { statusCode: 6 },
    });
    it.answering = json({ status: 'error', description: 'Where?' }, 404);
    expect(await failureOf(it.rest.get(bins))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('bounds what GWS says about a failure', async () => {
    await using it = await setUp(json({ statusCode: 4, statusMessage: 'x'.repeat(5_000) }));
    expect((await failureOf(it.rest.get(bins))).message.length).toBeLessThan(400);
  });

  it.each([
    [403, 'FORBIDDEN'],
    [404, 'NOT_FOUND'],
    [408, 'UPSTREAM_TIMEOUT'],
    [504, 'UPSTREAM_TIMEOUT'],
    [500, 'UPSTREAM_ERROR'],
    [502, 'UPSTREAM_ERROR'],
    [503, 'UPSTREAM_UNAVAILABLE'],
    [400, 'BAD_REQUEST'],
    [413, 'BAD_REQUEST'],
  ])('takes HTTP status %i without an envelope for %s', async (httpStatus, code) => {
    await using it = await setUp(text('<html>SECRET', httpStatus));
    const error = await failureOf(it.rest.get(bins));
    expect(error).toMatchObject({ code, details: { httpStatus } });
    expect(inspect(error)).not.toContain('SECRET');
    it.answering = json(
      { timestamp: 1, status: httpStatus, error: 'as a servlet container says it' },
      httpStatus,
    );
    expect(await failureOf(it.rest.get(bins))).toMatchObject({ code, details: { httpStatus } });
  });

  it.each([
    [text('<html>SECRET</html>'), 'got text/html with status 200'],
    [text('{"SECRET":', 200, 'application/json'), 'got application/json that does not parse with status 200'],
    [text(''), 'got an empty answer with status 200'],
    [text(' \ufeff'), 'got an empty answer'],
    [text('SECRET', 200, null), 'got an answer without content type'],
    [text('["SECRET"]'), 'got a JSON array'],
    [text('{"statusCode":null}'), 'got JSON without statusCode'],
    [text('{"status":"SECRET"}'), 'got JSON without statusCode'],
    [text('', 204), 'got an empty answer with status 204'],
    [text('', 301), 'with status 301'],
  ])('says what it expected and what came, never the body (%#)', async (answering, met) => {
    await using it = await setUp(answering);
    const error = await failureOf(it.rest.get(bins));
    expect(error.code).toBe('UPSTREAM_ERROR');
    expect(error.message).toContain('expected JSON from GET /me/workbins');
    expect(error.message).toContain(met);
    expect(inspect(error)).not.toContain('SECRET');
  });

  it('tolerates a byte order mark and a wrong content type', async () => {
    await using it = await setUp(text('\ufeff\n{"statusCode":0,"name":"Zoë"}', 200, 'text/plain'));
    expect(await it.rest.get(bins)).toEqual({ statusCode: 0, name: 'Zoë' });
  });

  it('takes an object without any status for what was asked, if the HTTP status is a good one', async () => {
    await using it = await setUp(json({ workbins: [] }));
    expect(await it.rest.get(bins)).toEqual({ statusCode: 0, workbins: [] });
    it.answering = json({ workbins: [] }, 500);
    expect(await failureOf(it.rest.get(bins))).toMatchObject({ code: 'UPSTREAM_ERROR' });
  });

  it('keeps odd keys as data', async () => {
    await using it = await setUp(text('{"statusCode":0,"__proto__":{"polluted":1},"constructor":2}'));
    const envelope = await it.rest.get(bins);
    expect(Object.keys(envelope)).toEqual(['statusCode', '__proto__', 'constructor']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('does not read more than it is allowed to', async () => {
    await using it = await setUp(json({ statusCode: 0, filler: 'x'.repeat(2_000) }), {
      maxResponseBytes: 1_000,
    });
    const error = await failureOf(it.rest.get(bins));
    expect(error.code).toBe('UPSTREAM_ERROR');
    expect(error.message).toContain('larger than 1000 bytes');
    it.answering = json({ statusCode: 0 });
    await it.rest.get(bins);
  });

  it('gives up on an answer that does not come, or does not end', async () => {
    await using it = await setUp(() => {}, { timeoutMs: 100 });
    expect(await failureOf(it.rest.get(bins))).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    it.answering = (_asked, response) => {
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    };
    expect(await failureOf(it.rest.get(bins))).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    expect(it.asked).toHaveLength(2);
  });

  it('ends with the reason of its signal', async () => {
    await using it = await setUp(() => {});
    const controller = new AbortController();
    const call = it.rest.get(bins, { signal: controller.signal });
    const ended = expect(call).rejects.toThrow('enough');
    await eventually('GWS is asked', () => it.asked.length > 0);
    controller.abort(new Error('enough'));
    await ended;
    await expect(it.rest.get(bins, { signal: AbortSignal.abort(new Error('never')) })).rejects.toThrow(
      'never',
    );
    expect(it.asked).toHaveLength(1);
  });

  it('ends also while it waits for a connection, and asks for nothing when its turn comes', async () => {
    const held: ServerResponse[] = [];
    await using it = await setUp((_asked, response) => held.push(response), { connections: 1 });
    const first = it.rest.get(bins);
    await eventually('GWS is asked', () => held.length > 0);
    const controller = new AbortController();
    const ended = expect(it.rest.get(bins, { signal: controller.signal })).rejects.toThrow('enough');
    controller.abort(new Error('enough'));
    await ended;
    held[0]?.end('{"statusCode":0}');
    await first;
    it.answering = json({ statusCode: 0 });
    await it.rest.get(bins);
    expect(it.asked).toHaveLength(2);
  });

  it('takes no announcement of an answer for the answer', async () => {
    await using it = await setUp((_asked, response) => {
      response.writeEarlyHints({ link: '</a>; rel=preload', 'set-cookie': 'A=early; Path=/' });
      response.end('{"statusCode":0}');
    });
    expect(await it.rest.get(bins)).toEqual({ statusCode: 0 });
    expect(it.context.requestHeaders(new URL(it.upstream.origin), 'GET')).not.toHaveProperty('cookie');
  });

  it('says that GWS cannot be reached', async () => {
    await using upstream = openUpstream({ url: new URL('http://localhost:9') });
    const rest = createRest(upstream, new AgentContext({}), { relogin: async () => {}, log: silent });
    expect(await failureOf(rest.get(bins))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  });

  it('is repeated once when the connection is reset, and once only', async () => {
    await using it = await setUp((_asked, response, nth) => {
      if (nth === 1) response.destroy();
      else json({ statusCode: 0 })(_asked, response, nth);
    });
    await it.rest.get(bins);
    expect(it.asked).toHaveLength(2);
    it.answering = (_asked, response) => response.destroy();
    expect(await failureOf(it.rest.get(bins))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(it.asked).toHaveLength(4);
  });

  it('never follows a redirect', async () => {
    await using it = await setUp(text('', 307));
    it.relogin.mockRejectedValue(new GatewayError('UNAUTHENTICATED', 'No.'));
    it.answering = (_asked, response) => response.writeHead(307, { location: '/elsewhere' }).end();
    expect(await failureOf(it.rest.get(bins))).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(it.asked).toHaveLength(1);
  });
});

describe('an operation', () => {
  it('is posted as JSON', async () => {
    await using it = await setUp(json({ statusCode: 0, referenceId: 5 }));
    expect(await it.rest.post(chat, { operationName: 'Accept', nickname: 'Zoë' })).toEqual({
      statusCode: 0,
      referenceId: 5,
    });
    expect(it.asked).toMatchObject([
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"operationName":"Accept","nickname":"Zoë"}',
      },
    ]);
  });

  it('is accepted by an empty answer', async () => {
    await using it = await setUp(text(''));
    expect(await it.rest.post(chat, { operationName: 'Accept' })).toEqual({ statusCode: 0 });
  });

  it('is named in its error, its ids are not', async () => {
    await using it = await setUp(json({ statusCode: 2 }));
    const error = await failureOf(it.rest.post(chat, { operationName: 'Accept' }));
    expect(error.message).toBe('GWS answered statusCode 2 to POST /me/chats/{} Accept');
  });

  it('is never sent twice when nobody knows whether it happened', async () => {
    await using it = await setUp((_asked, response) => response.destroy(), { timeoutMs: 100 });
    expect(await failureOf(it.rest.post(chat, {}))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    it.answering = () => {};
    expect(await failureOf(it.rest.post(chat, {}))).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    expect(it.asked).toHaveLength(2);
  });
});

describe('signing in again', () => {
  it.each([
    ['HTTP 401', text('<html>', 401)],
    ['statusCode 20', json({ statusCode: 20 })],
    ['HTTP 401 in the older words', json({ status: 'error' }, 401)],
    ['a redirect', text('', 302)],
    ['a 303', text('', 303)],
    ['a 307', text('', 307)],
  ])('happens once on %s, and the request is repeated once', async (_what, refusal) => {
    await using it = await setUp((asked, response, nth) =>
      (nth === 1 ? refusal : json({ statusCode: 0 }))(asked, response, nth),
    );
    await it.rest.post(chat, {});
    expect(it.relogin).toHaveBeenCalledTimes(1);
    it.answering = refusal;
    expect(await failureOf(it.rest.get(bins))).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(it.relogin).toHaveBeenCalledTimes(2);
    expect(it.asked).toHaveLength(4);
  });

  it('tells the error of a sign-in that fails', async () => {
    await using it = await setUp(text('', 401));
    it.relogin.mockRejectedValue(new GatewayError('UPSTREAM_TIMEOUT', 'Too late.'));
    expect(await failureOf(it.rest.get(bins))).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    expect(it.asked).toHaveLength(1);
  });
});

describe('CSRF', () => {
  const refusal = text('Missing or invalid Csrf token', 403, 'text/plain');

  /** Wants the newest token, which every GET brings. */
  function strict(): { answering: Answering; rotate(): void } {
    let token = 1;
    return {
      rotate: () => {
        token += 1;
      },
      answering: (asked, response, nth) => {
        const answer =
          asked.method === 'POST' && asked.headers['x-tok'] !== `${token}`
            ? refusal
            : json({ statusCode: 0 });
        if (asked.method === 'GET')
          response.setHeader('X-CSRF-HEADER', 'X-Tok').setHeader('X-Tok', `${token}`);
        answer(asked, response, nth);
      },
    };
  }

  it('fetches a token after the documented refusal and repeats the request', async () => {
    const { answering, rotate } = strict();
    await using it = await setUp(answering);
    await it.rest.post(chat, {});
    expect(it.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /api/v2/me/chats/7%20%C3%9F',
      'GET /api/v2/me',
      'POST /api/v2/me/chats/7%20%C3%9F',
    ]);
    rotate();
    await it.rest.post(chat, {});
    expect(it.relogin).not.toHaveBeenCalled();
  });

  it('fetches one token for all who need it at once', async () => {
    const { answering } = strict();
    await using it = await setUp(answering);
    await Promise.all([1, 2, 3, 4, 5].map(() => it.rest.post(chat, {})));
    expect(it.asked.filter(({ method }) => method === 'GET')).toHaveLength(1);
  });

  it('gives up when a fresh token is refused too', async () => {
    await using it = await setUp((asked, response, nth) =>
      (asked.method === 'POST' ? refusal : json({ statusCode: 0 }))(asked, response, nth),
    );
    expect(await failureOf(it.rest.post(chat, {}))).toMatchObject({
      code: 'FORBIDDEN',
      details: { httpStatus: 403 },
    });
    expect(it.asked).toHaveLength(3);
  });

  it('signs in when there is no session to fetch a token with', async () => {
    let signedIn = false;
    await using it = await setUp((asked, response, nth) =>
      (signedIn ? json({ statusCode: 0 }) : asked.method === 'POST' ? refusal : text('', 401))(
        asked,
        response,
        nth,
      ),
    );
    it.relogin.mockImplementation(async () => {
      signedIn = true;
    });
    await it.rest.post(chat, {});
    expect(it.relogin).toHaveBeenCalledTimes(1);
  });

  it('takes another 403 for what it is', async () => {
    await using it = await setUp(text('Forbidden', 403));
    expect(await failureOf(it.rest.post(chat, {}))).toMatchObject({ code: 'FORBIDDEN' });
    expect(it.asked).toHaveLength(1);
  });
});

describe('proving credentials', () => {
  it('answers who the agent is and fills the context', async () => {
    await using it = await setUp(
      json({ statusCode: 0, user: { id: 'u1' } }, 200, { 'set-cookie': 'JSESSIONID=a; Path=/' }),
    );
    expect(await proveCredentials(it.upstream, it.context)).toMatchObject({ user: { id: 'u1' } });
    expect(it.asked).toMatchObject([{ method: 'GET', url: '/api/v2/me' }]);
    expect(it.context.cookieHeader(new URL(it.upstream.origin))).toBe('JSESSIONID=a');
  });

  it.each([
    ['401', text('', 401)],
    ['403', text('', 403)],
    ['302', text('', 302)],
    ['statusCode 20', json({ statusCode: 20 }, 401)],
  ])('is refused by %s, without a second try', async (_what, refusal) => {
    await using it = await setUp(refusal);
    expect(await failureOf(proveCredentials(it.upstream, it.context))).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(it.asked).toHaveLength(1);
    expect(it.relogin).not.toHaveBeenCalled();
  });

  it('does not call it refused when GWS has other troubles', async () => {
    await using it = await setUp(text('', 503));
    expect(await failureOf(proveCredentials(it.upstream, it.context))).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
    });
    it.answering = json({ statusCode: 8 });
    expect(await failureOf(proveCredentials(it.upstream, it.context))).toMatchObject({
      code: 'PASSWORD_CHANGE_REQUIRED',
    });
    it.answering = json({ statusCode: 5 }, 403);
    expect(await failureOf(refreshCsrf(it.upstream, it.context))).toMatchObject({ code: 'FORBIDDEN' });
    it.answering = json({ statusCode: 0 });
    await refreshCsrf(it.upstream, it.context);
  });
});

describe('an upstream', () => {
  it('survives what is not HTTP', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      socket.write('220 mail.example.com SECRET\r\n');
    });
    server.listen(0);
    await once(server, 'listening');
    await using upstream = openUpstream({
      url: new URL(`http://localhost:${(server.address() as AddressInfo).port}`),
    });
    const error = await failureOf(proveCredentials(upstream, new AgentContext({})));
    expect(error.code).toBe('UPSTREAM_ERROR');
    expect(inspect(error)).not.toContain('SECRET');
    server.close();
  });

  it('closes twice, and refuses requests after', async () => {
    await using it = await setUp(json({ statusCode: 0 }));
    await it.rest.get(bins);
    await Promise.all([it.upstream.close(), it.upstream.close()]);
    expect(await failureOf(it.rest.get(bins))).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  });
});
