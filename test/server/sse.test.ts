import { type IncomingMessage, request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { eventually } from '../support/eventually.js';
import { basic, startGateway, type TestGateway } from '../support/gateway.js';
import { readEvents } from '../support/transports.js';

const serviceEvents =
  'subscription { serviceEvents { __typename ... on ServiceStateChange { service { type state } } } }';

interface EventStream extends AsyncDisposable {
  readonly response: Response;
  /** The next event, whatever it is; undefined at the end. */
  next(): Promise<{ readonly event: string; readonly data: string } | undefined>;
  abort(): void;
}

/** A stream of server-sent events, seen as it is on the wire. */
async function openStream(gateway: TestGateway, query: string, as = 'a1'): Promise<EventStream> {
  const abort = new AbortController();
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: basic(as) },
    body: JSON.stringify({ query }),
    signal: abort.signal,
  });
  const events = readEvents(response);
  return {
    response,
    next: async () => (await events.next()).value ?? undefined,
    abort: () => abort.abort(),
    async [Symbol.asyncDispose]() {
      abort.abort();
    },
  };
}

function opened(field: string) {
  return { event: 'next', data: JSON.stringify({ data: { [field]: { __typename: 'StreamOpened' } } }) };
}

async function nothingLeft(emulator: Emulator, gateway: TestGateway): Promise<void> {
  await eventually('no CometD session is left', () => emulator.sessions().length === 0);
  expect(emulator.workbinSubscriptions()).toEqual([]);
  await eventually('no agent session is left', async () => {
    const metrics = await (await fetch(`${gateway.adminUrl}/metrics`)).text();
    return !/^gws_agent_sessions\{/m.test(metrics);
  });
}

describe('A stream of server-sent events', () => {
  it('is one operation: `next` for each result', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using stream = await openStream(gateway, serviceEvents);

    expect(stream.response.status).toBe(200);
    expect(stream.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(await stream.next()).toEqual(opened('serviceEvents'));
    emulator.setService('Chat', 'Inactive');
    const change = await stream.next();
    expect(change?.event).toBe('next');
    expect(JSON.parse(change?.data ?? '')).toEqual({
      data: {
        serviceEvents: { __typename: 'ServiceStateChange', service: { type: 'CHAT', state: 'INACTIVE' } },
      },
    });
  });

  it('says `complete` after the one result of a query, and ends', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using stream = await openStream(gateway, '{ me { userName } }');

    expect(await stream.next()).toEqual({ event: 'next', data: '{"data":{"me":{"userName":"a1"}}}' });
    expect(await stream.next()).toEqual({ event: 'complete', data: '' });
    expect(await stream.next()).toBeUndefined();
  });

  it('answers a query that comes by GET; subscriptions have to come by POST (door.test.ts)', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const url = `${gateway.url}/graphql?query=${encodeURIComponent('{ me { userName } }')}`;
    const headers = { accept: 'text/event-stream', authorization: basic('a1') };
    const events = readEvents(await fetch(url, { headers }));

    expect((await events.next()).value).toEqual({
      event: 'next',
      data: '{"data":{"me":{"userName":"a1"}}}',
    });
    expect((await events.next()).value).toEqual({ event: 'complete', data: '' });
  });

  it('keeps characters whole, however long the event', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const query = 'subscription { chatEvents { __typename ... on MessageLogUpdate { messages { text } } } }';
    await using stream = await openStream(gateway, query);
    const text = '😀 Żółć 花子 '.repeat(20_000);

    await stream.next();
    emulator.publish('a1', '/v2/me/chats', {
      messageType: 'MessageLogUpdated',
      chatPath: '/me/chats/c1',
      messages: [{ index: 1, type: 'Text', text }],
    });

    const { data } = JSON.parse((await stream.next())?.data ?? '');
    expect(data.chatEvents.messages).toEqual([{ text }]);
  });

  it('ends with the errors as last `next`, and `complete`', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const [drafts] = emulator.workbins;
    const query = `subscription { workbinEvents(workbinId: "${drafts?.id}") { __typename } }`;
    await using stream = await openStream(gateway, query);
    expect(await stream.next()).toEqual(opened('workbinEvents'));
    await stream.next();

    emulator.publish('a1', '/v2/me/workbins', {
      messageType: 'WorkbinSubscriptionStateChangeMessage',
      id: drafts?.id,
      stateResource: 'RequestFailed',
    });

    expect(JSON.parse((await stream.next())?.data ?? '')).toEqual({
      data: { workbinEvents: { __typename: 'WorkbinSubscriptionStateChange' } },
    });
    const last = await stream.next();
    expect(last?.event).toBe('next');
    expect(JSON.parse(last?.data ?? '')).toMatchObject({
      errors: [{ message: expect.stringContaining('workbin'), extensions: { code: 'REQUEST_FAILED' } }],
    });
    expect(await stream.next()).toEqual({ event: 'complete', data: '' });
    expect(await stream.next()).toBeUndefined();
    await nothingLeft(emulator, gateway);
  });

  it('that never opens says why in one `next`, and `complete`', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { openTimeoutMs: 300 });
    emulator.fault({ kind: 'stall', match: { meta: 'handshake' } });

    await using stream = await openStream(gateway, serviceEvents);

    expect(JSON.parse((await stream.next())?.data ?? '')).toMatchObject({
      errors: [{ path: ['serviceEvents'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }],
    });
    expect(await stream.next()).toEqual({ event: 'complete', data: '' });
  });

  it('shares the session of the agent with its neighbours', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using first = await openStream(gateway, serviceEvents);
    await using second = await openStream(gateway, 'subscription { chatEvents { __typename } }');

    expect(await first.next()).toEqual(opened('serviceEvents'));
    expect(await second.next()).toEqual(opened('chatEvents'));

    expect(emulator.sessions()).toMatchObject([{ userName: 'a1' }]);
  });

  it('ends with GATEWAY_CLOSING when the gateway closes', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using stream = await openStream(gateway, serviceEvents);
    await stream.next();

    await gateway.close();

    expect(JSON.parse((await stream.next())?.data ?? '')).toMatchObject({
      errors: [{ extensions: { code: 'GATEWAY_CLOSING' } }],
    });
    expect(await stream.next()).toEqual({ event: 'complete', data: '' });
    expect(emulator.sessions()).toEqual([]);
  });
});

describe('A client that goes away', () => {
  it('from a silent stream frees everything upstream', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);
    await using stream = await openStream(gateway, 'subscription { workbinEvents { __typename } }');
    await stream.next();
    expect(emulator.workbinSubscriptions()).not.toEqual([]);

    stream.abort();

    await nothingLeft(emulator, gateway);
    const said = emulator.requests.flatMap(({ body }) => (Array.isArray(body) ? body : []));
    expect(said.map(({ channel }) => channel)).toContain('/meta/disconnect');
  });

  it.each(['handshake', 'subscribe'] as const)(
    'while GWS has not answered the %s yet frees everything',
    async (meta) => {
      // What GWS does not answer may keep the goodbye from it: then the session ends there by its own patience.
      await using emulator = await startEmulator({ maxIntervalMs: 500 });
      await using gateway = await startGateway(emulator.url, {
        cometd: { backoffIncrementMs: 50, maxBackoffMs: 200, maxNetworkDelayMs: 500 },
      });
      const fault = emulator.fault({ kind: 'stall', match: { meta } });
      const abort = new AbortController();
      const response = fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          authorization: basic('a1'),
        },
        body: JSON.stringify({ query: serviceEvents }),
        signal: abort.signal,
      });
      response.catch(() => {});
      await eventually('GWS was asked', () => fault.hits > 0);

      abort.abort();
      await expect(response).rejects.toThrow();
      // GWS recovers, so that the subscription opens after all: for nobody.
      fault.clear();

      await eventually('the agent session came and went', async () => {
        const metrics = await (await fetch(`${gateway.adminUrl}/metrics`)).text();
        return !/^gws_agent_sessions\{/m.test(metrics);
      });
      await nothingLeft(emulator, gateway);
    },
  );

  it('without a word reads too slowly: that stream ends, others go on', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { maxUnreadEvents: 20 });
    await using neighbour = await openStream(gateway, serviceEvents);
    await neighbour.next();
    const slow = await paused(gateway, 'subscription { serviceEvents { __typename ... on Event { raw } } }');
    const padding = 'x'.repeat(256 * 1024);
    for (let count = 0; count < 120; count++) {
      emulator.publish('a1', '/notifications/services', {
        messageType: 'ServiceStateChangeMessage',
        padding,
        service: { id: `${count}`, type: 'Chat', state: 'Active' },
      });
      expect((await neighbour.next())?.data).toContain('ServiceStateChange');
    }

    const told = await rest(slow);

    expect(told).toMatch(/"code":"SUBSCRIBER_TOO_SLOW".*event: complete/s);
    expect(told.match(/"ServiceStateChange"/g)?.length).toBeLessThan(120);
  });
});

/** The answer to an operation, its body unread. */
function paused(gateway: TestGateway, query: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: basic('a1'),
    };
    const asked = request(`${gateway.url}/graphql`, { method: 'POST', headers }, (response) => {
      response.socket.pause();
      resolve(response);
    });
    asked.once('error', reject);
    asked.end(JSON.stringify({ query }));
  });
}

async function rest(response: IncomingMessage): Promise<string> {
  response.socket.resume();
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  return text;
}
