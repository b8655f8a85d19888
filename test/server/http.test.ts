import { afterEach, describe, expect, it, vi } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { Reader } from '../../src/genesys/reader.js';
import { AgentSession } from '../../src/genesys/session.js';
import { eventually } from '../support/eventually.js';
import { basic, startGateway } from '../support/gateway.js';
import { memoryLog } from '../support/memory-log.js';
import { SocketClosed, streamingTransports, transports } from '../support/transports.js';

/** Stands for what a customer wrote or a secret: it must not be seen where it does not belong. */
const canary = 'canary-4711 Übergröße';
const asA1 = { authorization: basic('a1') };

afterEach(() => {
  vi.restoreAllMocks();
});

/** One pipeline: a rule that holds on one transport holds on all. */
describe.each(transports)('An operation over $name', (transport) => {
  it('is answered to the agent who signed in', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const [a1] = await transport.ask(gateway.url, { query: '{ me { userName } }' }, asA1);
    const [a2] = await transport.ask(
      gateway.url,
      { query: '{ me { userName } }' },
      { authorization: basic('a2') },
    );

    expect(a1).toEqual({ data: { me: { userName: 'a1' } } });
    expect(a2).toEqual({ data: { me: { userName: 'a2' } } });
  });

  it('takes variables and the operation asked for by name', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const [drafts] = emulator.workbins;

    const [answer] = await transport.ask(
      gateway.url,
      {
        query: 'query Other { me { id } } query Wanted($id: ID!) { workbin(id: $id) { displayName } }',
        variables: { id: drafts?.id },
        operationName: 'Wanted',
      },
      asA1,
    );

    expect(answer).toEqual({ data: { workbin: { displayName: 'Drafts' } } });
  });

  it('is UNAUTHENTICATED without credentials, and says where they belong', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);

    const [answer] = await transport.ask(gateway.url, { query: '{ me { userName } }' });

    expect(answer?.data).toEqual({ me: null });
    expect(answer?.errors).toMatchObject([
      {
        message: expect.stringMatching(/authorization.*connectionParams/s),
        path: ['me'],
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ]);
    expect(emulator.requests).toEqual([]);
  });

  it('is UNAUTHENTICATED with a wrong password, and nobody joins a session by it', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const wrong = { authorization: basic('a1', 'wrong') };

    const answer = transport.ask(gateway.url, { query: '{ me { userName } }' }, wrong);

    if (transport.name === 'graphql-ws') {
      await expect(answer).rejects.toThrow(new SocketClosed(4403, 'Forbidden'));
    } else {
      expect(await answer).toMatchObject([
        { data: { me: null }, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
      ]);
    }
  });

  it('with a syntax error is told where it is', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const [answer] = await transport.ask(gateway.url, { query: '{ me { userName ' }, asA1);

    expect(answer?.data).toBeUndefined();
    expect(answer?.errors).toMatchObject([
      {
        message: expect.stringContaining('Syntax Error'),
        locations: [{ line: 1, column: 17 }],
        extensions: { code: 'GRAPHQL_PARSE_FAILED' },
      },
    ]);
  });

  it('with an unknown field is told which', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const [answer] = await transport.ask(gateway.url, { query: '{ me { nickname } }' }, asA1);

    expect(answer?.data).toBeUndefined();
    expect(answer?.errors).toMatchObject([
      {
        message: expect.stringContaining('"nickname"'),
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });

  it('with a variable of the wrong type is told so, and nothing is asked of GWS', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);

    const query = 'query ($id: ID!) { chat(id: $id) { id } }';
    const [answer] = await transport.ask(gateway.url, { query, variables: { id: [1] } }, asA1);

    expect(answer?.data).toBeUndefined();
    expect(answer?.errors).toMatchObject([
      { message: expect.stringContaining('$id'), extensions: { code: 'BAD_REQUEST' } },
    ]);
    expect(emulator.requests.filter(({ path }) => path.includes('/chats'))).toEqual([]);
  });

  it('is refused when the document does not say which one it is', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const query = 'query A { me { id } } query B { me { id } }';
    for (const operationName of [undefined, 'C']) {
      const [answer] = await transport.ask(
        gateway.url,
        { query, ...(operationName !== undefined && { operationName }) },
        asA1,
      );
      expect(answer?.data).toBeUndefined();
      expect(answer?.errors).toMatchObject([{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }]);
    }
  });

  it('about a workbin that GWS does not know is NOT_FOUND', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const [answer] = await transport.ask(gateway.url, { query: '{ workbin(id: "none") { id } }' }, asA1);

    expect(answer).toMatchObject({
      data: { workbin: null },
      errors: [
        {
          message: expect.stringContaining('GET /me/workbins/{}'),
          path: ['workbin'],
          extensions: { code: 'NOT_FOUND', statusCode: 6, httpStatus: 404 },
        },
      ],
    });
  });

  it('keeps its good fields when one fails', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const query = '{ me { userName } chat(id: "gone") { id } chats { id } }';
    const [answer] = await transport.ask(gateway.url, { query }, asA1);

    expect(answer).toMatchObject({
      data: { me: { userName: 'a1' }, chat: null, chats: [] },
      errors: [{ path: ['chat'], extensions: { code: 'NOT_FOUND' } }],
    });
    expect(answer?.errors).toHaveLength(1);
  });

  it('learns of a mistake of ours only the incident, under which the log knows it', async () => {
    await using emulator = await startEmulator();
    const log = memoryLog();
    await using gateway = await startGateway(emulator.url, { log });
    vi.spyOn(Reader.prototype, 'get').mockRejectedValue(new TypeError(canary));

    const [answer] = await transport.ask(gateway.url, { query: '{ me { userName } services { id } }' }, asA1);

    expect(answer).toEqual({
      data: { me: null, services: [] },
      errors: [
        {
          message: 'Unexpected error.',
          path: ['me'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'INTERNAL_ERROR', incident: expect.stringMatching(/^[0-9a-f-]{36}$/) },
        },
      ],
    });
    expect(log.told('An operation met an unexpected error.')).toMatchObject([
      {
        level: 'error',
        attributes: { incident: answer?.errors?.[0]?.extensions?.['incident'], error: 'TypeError' },
      },
    ]);
    expect(log.text()).not.toContain(canary);
  });

  it('may not ask for the schema where introspection is off, and may use everything else', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { introspection: false });

    for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Chat") { name } }']) {
      const [answer] = await transport.ask(gateway.url, { query }, asA1);
      expect(answer?.data).toBeUndefined();
      expect(answer?.errors?.[0]?.message).toMatch(/introspection/i);
    }
    const [me] = await transport.ask(gateway.url, { query: '{ __typename me { userName } }' }, asA1);
    expect(me).toEqual({ data: { __typename: 'Query', me: { userName: 'a1' } } });
  });

  it('may ask for the schema by default', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const query = '{ __schema { subscriptionType { name } } }';
    const [answer] = await transport.ask(gateway.url, { query });

    expect(answer).toEqual({ data: { __schema: { subscriptionType: { name: 'Subscription' } } } });
  });

  it('meets UPSTREAM_UNAVAILABLE while GWS is away', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await emulator.down();

    const [answer] = await transport.ask(gateway.url, { query: '{ me { userName } }' }, asA1);

    expect(answer).toMatchObject({
      data: { me: null },
      errors: [{ path: ['me'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }],
    });
  });
});

describe.each(streamingTransports)('A subscription over $name', (transport) => {
  it('begins with StreamOpened, then delivers what happens', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const query =
      'subscription { serviceEvents { __typename ... on ServiceStateChange { service { type state } } } }';
    const results = transport.ask(gateway.url, { query }, asA1, 2);
    await emulator.subscribed('a1', '/notifications/services');
    emulator.setService('Chat', 'Inactive');

    expect(await results).toEqual([
      { data: { serviceEvents: { __typename: 'StreamOpened' } } },
      {
        data: {
          serviceEvents: { __typename: 'ServiceStateChange', service: { type: 'CHAT', state: 'INACTIVE' } },
        },
      },
    ]);
  });

  it('is UNAUTHENTICATED without credentials', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);

    const query = 'subscription { chatEvents { __typename } }';
    const results = await transport.ask(gateway.url, { query });

    expect(results).toMatchObject([
      { errors: [{ path: ['chatEvents'], extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
    expect(emulator.requests).toEqual([]);
  });

  it('to a workbin that GWS does not know is NOT_FOUND, and ends', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const query = 'subscription { workbinEvents(workbinId: "none") { __typename } }';
    const results = await transport.ask(gateway.url, { query }, asA1);

    expect(results).toMatchObject([
      { errors: [{ path: ['workbinEvents'], extensions: { code: 'NOT_FOUND', statusCode: 6 } }] },
    ]);
  });

  it.each([
    ['a syntax error', 'subscription { chatEvents {', /Syntax Error/],
    ['an unknown field', 'subscription { phoneEvents { __typename } }', /"phoneEvents"/],
  ])('with %s ends before it begins', async (_what, query, message) => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);

    const results = await transport.ask(gateway.url, { query }, asA1);

    expect(results).toHaveLength(1);
    expect(results[0]?.errors?.[0]?.message).toMatch(message);
    expect(emulator.requests.filter(({ path }) => path.includes('notifications'))).toEqual([]);
  });

  it('keeps the good fields of an event when one fails, and goes on', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const query =
      'subscription ($id: ID!) { workbinEvents(workbinId: $id) { __typename ... on WorkbinStateChange { action workbin { displayName } } } }';

    const variables = { id: emulator.workbins.find(({ displayName }) => displayName === 'Drafts')?.id };

    // StreamOpened, what GWS says to the Subscribe, and two changes.
    const results = transport.ask(gateway.url, { query, variables }, asA1, 4);
    await eventually('the workbin is subscribed', () => emulator.workbinSubscriptions().length === 1);
    const fault = emulator.fault({
      kind: 'status',
      status: 500,
      match: { method: 'GET', path: '/api/v2/me/workbins/' },
      times: 1,
    });
    emulator.addToWorkbin('Drafts', { medium: 'email' });
    await eventually('the read has failed', () => fault.hits === 1);
    emulator.removeFromWorkbin('Drafts', { medium: 'email' });

    const [, , failed, whole] = await results;
    expect(failed).toMatchObject({
      data: { workbinEvents: { action: 'ITEM_ADDED', workbin: null } },
      errors: [{ path: ['workbinEvents', 'workbin'], extensions: { code: 'UPSTREAM_ERROR' } }],
    });
    expect(whole).toEqual({
      data: {
        workbinEvents: {
          __typename: 'WorkbinStateChange',
          action: 'ITEM_REMOVED',
          workbin: { displayName: 'Drafts' },
        },
      },
    });
  });

  it('learns of a mistake of ours in an event only the incident, and goes on', async () => {
    await using emulator = await startEmulator();
    const log = memoryLog();
    await using gateway = await startGateway(emulator.url, { log });
    const broken = vi.spyOn(Reader.prototype, 'one').mockRejectedValueOnce(new Error(canary));
    const query =
      'subscription ($id: ID!) { workbinEvents(workbinId: $id) { __typename ... on WorkbinStateChange { workbin { displayName } } } }';

    const variables = { id: emulator.workbins.find(({ displayName }) => displayName === 'Drafts')?.id };

    // StreamOpened, what GWS says to the Subscribe, and two changes.
    const results = transport.ask(gateway.url, { query, variables }, asA1, 4);
    await eventually('the workbin is subscribed', () => emulator.workbinSubscriptions().length === 1);
    emulator.addToWorkbin('Drafts', { medium: 'email' });
    await eventually('the first read has failed', () => broken.mock.calls.length === 1);
    emulator.removeFromWorkbin('Drafts', { medium: 'email' });

    const [, , masked, whole] = await results;
    expect(masked).toMatchObject({
      data: { workbinEvents: { workbin: null } },
      errors: [{ message: 'Unexpected error.', extensions: { code: 'INTERNAL_ERROR' } }],
    });
    expect(whole?.data?.['workbinEvents'].workbin).toEqual({ displayName: 'Drafts' });
    expect(JSON.stringify(masked) + log.text()).not.toContain(canary);
    expect(log.text()).toContain(masked?.errors?.[0]?.extensions?.['incident']);
  });

  it('learns of a mistake of ours at its opening only the incident', async () => {
    await using emulator = await startEmulator();
    const log = memoryLog();
    await using gateway = await startGateway(emulator.url, { log });
    vi.spyOn(AgentSession.prototype, 'listen').mockRejectedValue(new Error(canary));

    const query = 'subscription { chatEvents { __typename } }';
    const results = await transport.ask(gateway.url, { query }, asA1);

    expect(results).toMatchObject([
      {
        errors: [
          {
            message: 'Unexpected error.',
            extensions: { code: 'INTERNAL_ERROR', incident: expect.any(String) },
          },
        ],
      },
    ]);
    expect(JSON.stringify(results) + log.text()).not.toContain(canary);
  });
});

describe('HTTP', () => {
  it('takes queries by GET', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const response = await fetch(
      `${gateway.url}/graphql?query=${encodeURIComponent('{ me { userName } }')}`,
      {
        headers: asA1,
      },
    );

    expect(await response.json()).toEqual({ data: { me: { userName: 'a1' } } });
  });

  it('answers 406 to a subscription that does not accept events, and keeps nothing open for it', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const body = JSON.stringify({ query: 'subscription { chatEvents { __typename } }' });

    const response = await gateway.post(body, { ...asA1, accept: 'application/json' });

    expect(response.status).toBe(406);
    await eventually('the session has ended', () => emulator.sessions().length === 0);
  });

  it.each([
    ['is not JSON', '{"query":', 400],
    ['is not an object', '"query"', 400],
    ['has no query', '{}', 200],
    ['is a batch', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 400],
    ['is larger than allowed', JSON.stringify({ query: `{ __typename } #${'x'.repeat(600 * 1024)}` }), 413],
  ])('refuses a body that %s, and goes on', async (_what, body, status) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const response = await gateway.post(body, asA1);

    expect(response.status).toBe(status);
    expect((await response.json()).errors[0].message).toEqual(expect.any(String));
    expect(await gateway.query('{ me { userName } }')).toEqual({ data: { me: { userName: 'a1' } } });
  });

  it('takes bodies up to the size set', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { maxBodyBytes: 2_048 });
    const body = (bytes: number) => JSON.stringify({ query: `{ __typename } #${'x'.repeat(bytes)}` });

    expect((await gateway.post(body(1_900))).status).toBe(200);
    expect((await gateway.post(body(2_100))).status).toBe(413);
  });

  it('serves nothing but GraphQL and health', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    for (const path of ['/', '/graphql/x', '/metrics', '/api/v2/me', '/favicon.ico']) {
      expect(await fetch(gateway.url + path).then(({ status }) => [path, status])).toEqual([path, 404]);
    }
  });

  it('answers the next request after one that was cut off midway', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const abort = new AbortController();
    const endless = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('{"query":"'));
        abort.abort();
      },
    });

    await expect(
      fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...asA1 },
        body: endless,
        signal: abort.signal,
        duplex: 'half',
      } as RequestInit),
    ).rejects.toThrow();

    expect(await gateway.query('{ me { userName } }')).toEqual({ data: { me: { userName: 'a1' } } });
  });
});
