import { GraphQLError, locatedError } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { GatewayError } from '../../src/errors.js';
import { schema } from '../../src/schema.js';
import { errorMask } from '../../src/server/mask-errors.js';
import { eventually } from '../support/eventually.js';
import { startForeignGws } from '../support/foreign-gws.js';
import { basic, startGateway } from '../support/gateway.js';
import { memoryLog } from '../support/memory-log.js';
import { openSocket } from '../support/raw-socket.js';
import { transports } from '../support/transports.js';

/** Stands for what a customer wrote. */
const canary = 'canary Übergröße 4711';

/** A field of the schema, to be broken. */
const chats = schema.getQueryType()?.getFields()['chats'] as unknown as { resolve(): unknown };

describe('errorMask', () => {
  it("passes on the gateway's own errors: sentence, code and details, without the cause", () => {
    const log = memoryLog();
    const cause = new Error(canary);
    const error = new GatewayError(
      'NOT_FOUND',
      'There is none.',
      { statusCode: 6, httpStatus: 404 },
      { cause },
    );

    const told = errorMask(log)(locatedError(error, [], ['workbin', 0]));

    expect(told.toJSON()).toEqual({
      message: 'There is none.',
      path: ['workbin', 0],
      extensions: { code: 'NOT_FOUND', statusCode: 6, httpStatus: 404 },
    });
    expect(log.entries).toEqual([]);
  });

  it('finds the origin however often it was wrapped', () => {
    const origin = new GatewayError('UPSTREAM_TIMEOUT', 'Too late.');
    const wrapped = new GraphQLError('outer', {
      originalError: new GraphQLError('inner', { originalError: origin }),
      path: ['me'],
    });

    expect(errorMask(memoryLog())(wrapped).toJSON()).toEqual({
      message: 'Too late.',
      path: ['me'],
      extensions: { code: 'UPSTREAM_TIMEOUT' },
    });
  });

  it("passes on GraphQL's own errors, with a code", () => {
    const mask = errorMask(memoryLog());

    const coercion = new GraphQLError('Variable "$id" got invalid value', {
      originalError: new GraphQLError('ID cannot represent value'),
    });
    expect(mask(coercion).toJSON()).toEqual({
      message: 'Variable "$id" got invalid value',
      extensions: { code: 'BAD_REQUEST' },
    });
    const coded = new GraphQLError('Syntax Error', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
    expect(mask(coded).toJSON()).toEqual({
      message: 'Syntax Error',
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });

  it.each([
    ['an error', new TypeError(canary)],
    [
      'an error with lines like those of a stack',
      new Error(`x\n    at ${canary}\n    at home (${canary}:1:1)`),
    ],
    ['an error with a cause', new Error('x', { cause: new Error(canary) })],
    ['an error with members', Object.assign(new Error('x'), { response: { body: canary } })],
    ['an error named after it', Object.assign(new Error(canary), { stack: undefined })],
    ['a string', canary],
    ['an object', { text: canary }],
    ['nothing', undefined],
  ])('hides %s behind an incident', (_what, thrown) => {
    const log = memoryLog();

    const told = errorMask(log)(thrown);

    expect(told.toJSON()).toEqual({
      message: 'Unexpected error.',
      extensions: { code: 'INTERNAL_ERROR', incident: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    expect(log.entries).toMatchObject([
      { level: 'error', attributes: { incident: told.extensions['incident'] } },
    ]);
    expect(log.text()).not.toContain(canary);
  });

  it('tells the log where it happened', () => {
    const log = memoryLog();

    errorMask(log)(new Error(canary));

    expect(log.entries[0]?.attributes['at']).toEqual(
      expect.arrayContaining([expect.stringMatching(/mask-errors\.test\.ts:\d+:\d+/)]),
    );
  });

  it('gives every incident a name of its own', () => {
    const mask = errorMask(memoryLog());
    const error = new Error('x');

    expect(mask(error).extensions['incident']).not.toBe(mask(error).extensions['incident']);
  });
});

describe.each(transports)('Over $name, a mistake of ours', (over) => {
  const mistake = Object.assign(new TypeError(`${canary} is not a function`), { response: { body: canary } });
  const broken = () => {
    throw mistake;
  };

  it.each([
    ['in a resolver', '{ chats { id } }', () => vi.spyOn(chats, 'resolve').mockImplementation(broken)],
    [
      'before anything is resolved',
      `{ x: chat(id: ${'['.repeat(9_000)}${']'.repeat(9_000)}) { id } }`,
      () => ({ mockRestore() {} }),
    ],
  ])('%s is told as an incident, under which the log knows it', async (what, query, breaks) => {
    await using emulator = await startEmulator();
    const log = memoryLog();
    await using gateway = await startGateway(emulator.url, { log });
    const repair = breaks();
    try {
      const [result] = await over.ask(gateway.url, { query }, { authorization: basic('a1') });
      const [error] = result?.errors ?? [];
      // What limits documents may know better what is wrong with one.
      if (what !== 'in a resolver' && error?.extensions?.['code'] !== 'INTERNAL_ERROR') return;
      expect(error).toMatchObject({ message: 'Unexpected error.', extensions: { code: 'INTERNAL_ERROR' } });
      const entries = log.entries.filter(({ attributes }) => attributes['incident'] !== undefined);
      expect(entries).toMatchObject([
        { level: 'error', attributes: { incident: error?.extensions?.['incident'] } },
      ]);
      expect(entries[0]?.attributes['at']).toEqual(
        expect.arrayContaining([expect.stringMatching(/:\d+:\d+/)]),
      );
      expect(JSON.stringify(result) + log.text()).not.toContain(canary);
    } finally {
      repair.mockRestore();
    }
  });
});

describe('A GWS that answers what it should not', () => {
  it.each([
    ['HTML', { status: 200, text: `<html>${canary}</html>` }, 'UPSTREAM_ERROR'],
    ['HTML with 502', { status: 502, text: `<html>${canary}</html>` }, 'UPSTREAM_ERROR'],
    ['HTML with 503', { status: 503, text: `<html>${canary}</html>` }, 'UPSTREAM_UNAVAILABLE'],
    ['HTML with 504', { status: 504, text: `<html>${canary}</html>` }, 'UPSTREAM_TIMEOUT'],
    ['nothing', { status: 200, text: '', type: 'application/json' }, 'UPSTREAM_ERROR'],
    [
      'JSON cut off',
      { status: 200, text: `{"statusCode":0,"chats":[{"id":"${canary}`, type: 'application/json' },
      'UPSTREAM_ERROR',
    ],
    ['a list', { status: 200, text: `["${canary}"]`, type: 'application/json' }, 'UPSTREAM_ERROR'],
    [
      'a statusCode of no use',
      { status: 200, text: `{"statusCode":{},"chats":["${canary}"]}`, type: 'application/json' },
      'UPSTREAM_ERROR',
    ],
  ])(
    'with %s is told as it is, without what it said, and harms nothing beside',
    async (_what, answer, code) => {
      await using gws = await startForeignGws();
      const log = memoryLog();
      await using gateway = await startGateway(gws.url, { log });
      gws.answer('GET /me/chats', answer);

      const result = await gateway.query('{ chats { id } me { userName } }');

      expect(result).toMatchObject({
        data: { chats: null, me: { userName: 'ann.one' } },
        errors: [{ path: ['chats'], extensions: { code } }],
      });
      expect(JSON.stringify(result) + log.text()).not.toContain(canary);
    },
  );

  it.each(['html', 'empty', 'malformed', 'cut', 'reset'] as const)(
    'with %s to the sign-in does not count as a refusal: the next try asks again',
    async (kind) => {
      await using emulator = await startEmulator();
      await using gateway = await startGateway(emulator.url);
      const fault = emulator.fault({ kind, match: { path: '/api/v2/me' } });

      const failed = await gateway.query('{ me { userName } }');
      expect(failed.errors).toMatchObject([{ extensions: { code: expect.stringMatching(/^UPSTREAM_/) } }]);
      await using socket = await openSocket(gateway.url);
      await socket.init({ authorization: basic('a1') });
      fault.clear();

      expect(await gateway.query('{ me { userName } }')).toEqual({ data: { me: { userName: 'a1' } } });
      socket.subscribe('1', '{ me { userName } }');
      expect((await socket.next('1')).payload).toEqual({ data: { me: { userName: 'a1' } } });
    },
  );

  it.each(['html', 'empty', 'malformed', 'cut', 'reset', 'text'] as const)(
    'with %s to a poll is overcome: the subscription goes on',
    async (kind) => {
      await using emulator = await startEmulator();
      await using gateway = await startGateway(emulator.url);
      const events = gateway.subscribe('subscription { serviceEvents { __typename } }');
      await events.until('StreamOpened');

      const fault = emulator.fault({ kind, times: 2, match: { meta: 'connect' }, body: canary });
      if (kind === 'cut') emulator.setService('Chat', 'ReadOnly');
      await eventually('it went wrong', () => fault.hits > 0);
      fault.clear();

      emulator.setService('Chat', 'Inactive');
      expect(await events.until('ServiceStateChange')).toBeDefined();
    },
  );
});

describe('The log of a whole journey', () => {
  it('holds no password, no cookie, no token and nothing that anybody wrote', async () => {
    await using emulator = await startEmulator({ passThrough: true, record: true });
    const log = memoryLog();
    await using gateway = await startGateway(emulator.url, { log });
    emulator.changePassword('a1', 'canary-password');
    const authorization = basic('a1', 'canary-password');
    await using socket = await openSocket(gateway.url);
    await socket.init({ authorization });
    const everything =
      '{ __typename ... on Event { raw } ... on ChatStateChange { chat { messages { text } } } }';
    socket.subscribe('chats', `subscription { chatEvents ${everything} }`);
    socket.subscribe('bins', 'subscription { workbinEvents { __typename ... on Event { raw } } }');
    socket.subscribe('services', 'subscription { serviceEvents { __typename } }');
    for (const id of ['chats', 'bins', 'services']) await socket.event(id, 'StreamOpened');

    // A chat is told, read, and unreadable; everything GWS can do wrong happens once.
    const chat = emulator.offerChat('a1', { text: 'canary-question', userData: { note: 'canary-note' } });
    emulator.customerSays(chat, 'canary-answer');
    await socket.event('chats', 'ChatStateChange');
    emulator.addToWorkbin('Drafts', { medium: 'email', item: { subject: 'canary-subject' } });
    await socket.event('bins', 'WorkbinStateChange');
    emulator.publish('a1', '/v2/me/chats', {
      messageType: 'MessageLogUpdated',
      chatPath: { canary: 'canary-path' },
      messages: 'canary-messages',
    });
    emulator.publish('a1', '/v2/me/workbins', {
      messageType: 'WorkbinStateChangeMessage',
      id: { 'canary-key': 'canary-id' },
      action: ['canary-action'],
    });
    emulator.publish('a1', '/v2/me/workbins', 'canary-text');
    await socket.event('bins', 'UnknownEvent');
    await socket.event('bins', 'UnknownEvent');
    const page = { kind: 'html', status: 500, body: 'canary-page', times: 1 } as const;
    emulator.fault({ ...page, match: { path: '/api/v2/me/chats' } });
    emulator.fault({
      kind: 'status',
      statusCode: 4,
      statusMessage: 'broken',
      times: 1,
      match: { path: '/api/v2/users' },
    });
    socket.subscribe('q1', '{ chats { id messages { text } } users { id } }');
    await socket.next('q1', 'complete');
    socket.subscribe('q2', '{ me { canaryField } }');
    await socket.next('q2', 'error');
    emulator.expireCometSession('a1');
    await socket.event('chats', 'Gap');
    await emulator.restart();
    await socket.event('chats', 'Gap');
    await gateway.query('{ me { userName } }', {
      as: null,
      headers: { ssid: 'canary-ssid', surl: 'canary-surl' },
    });
    await gateway.query('{ me { userName } }', {
      as: null,
      headers: { authorization: basic('a1', 'canary-wrong'), cookie: 'canary-cookie=1' },
    });
    emulator.changePassword('a1', 'canary-newer');
    await socket.next('chats', 'error');
    socket.send('{"canary-frame');
    await socket.closed;
    await gateway.close();

    const told = log.text();
    expect(log.entries.length).toBeGreaterThan(5);
    expect(told).not.toMatch(/canary/i);
    const headers = emulator.requests.flatMap((request) => [
      request.headers.authorization,
      request.headers['x-csrf-token'],
      ...(request.headers.cookie?.split('; ').map((cookie) => cookie.split('=')[1]) ?? []),
    ]);
    const secrets = [...new Set(headers.filter((each) => each !== undefined))].map(String);
    expect(secrets.length).toBeGreaterThan(4);
    for (const secret of secrets) {
      expect(told).not.toContain(secret);
      expect(told).not.toContain(secret.replace('Basic ', ''));
    }
  });
});
