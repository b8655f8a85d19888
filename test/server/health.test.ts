import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { eventually } from '../support/eventually.js';
import { startForeignGws } from '../support/foreign-gws.js';
import { basic, startGateway, type TestGateway } from '../support/gateway.js';
import { memoryLog } from '../support/memory-log.js';
import { metric } from '../support/metrics.js';
import { openSocket } from '../support/raw-socket.js';
import { transports } from '../support/transports.js';

const me = '{ me { userName } }';
const asA1 = { authorization: basic('a1') };

async function get(base: string, path: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(base + path);
  return { status: response.status, body: await response.json() };
}

/** Ready, on both ports. */
async function readiness(gateway: TestGateway): Promise<unknown[]> {
  return Promise.all([get(gateway.url, '/readyz'), get(gateway.adminUrl, '/readyz')]);
}

describe('Health', () => {
  it('is told on both ports: alive, and ready while GWS can be reached', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    for (const base of [gateway.url, gateway.adminUrl]) {
      expect(await get(base, '/livez')).toEqual({ status: 200, body: { status: 'alive' } });
      expect(await get(base, '/readyz?verbose')).toEqual({
        status: 200,
        body: { status: 'ready', upstream: 'reachable', delivery: 'unknown' },
      });
    }
  });

  it.each([
    ['at-least-once', true],
    ['at-most-once', false],
  ])('says that delivery is %s where the ack extension is offered: %s', async (delivery, ack) => {
    await using emulator = await startEmulator({ ack });
    await using gateway = await startGateway(emulator.url);
    await gateway.query(me, { as: 'a2' });
    expect(await get(gateway.url, '/readyz')).toMatchObject({ body: { delivery: 'unknown' } });
    await gateway.subscribe('subscription { serviceEvents { __typename } }').until('StreamOpened');

    expect(await get(gateway.url, '/readyz')).toEqual({
      status: 200,
      body: { status: 'ready', upstream: 'reachable', delivery },
    });
    expect(await metric(gateway, 'gws_sessions_by_delivery', { delivery })).toBe(1);
    await eventually('a2 has lingered out', async () => (await metric(gateway, 'gws_agent_sessions')) === 1);
    expect(await metric(gateway, 'gws_sessions_by_delivery', { delivery: 'unknown' })).toBe(0);
  });

  it('needs no credentials at GWS: to be refused is an answer too', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);

    expect(await readiness(gateway)).toMatchObject([{ status: 200 }, { status: 200 }]);

    expect(emulator.requests).toMatchObject([{ path: '/api/v2/me', status: 401, user: undefined }]);
  });

  it.each([
    ['stalls', { kind: 'stall' }, 'GWS cannot be reached'],
    ['hangs up', { kind: 'reset' }, 'GWS cannot be reached'],
    ['is replaced by a page', { kind: 'html', status: 502 }, 'GWS answers 502'],
  ] as const)('is not ready while GWS %s, and alive', async (_what, fault, reason) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    emulator.fault(fault);

    expect(await readiness(gateway)).toEqual(
      Array(2).fill({ status: 503, body: { status: 'not ready', upstream: reason } }),
    );
    expect(await get(gateway.url, '/livez')).toMatchObject({ status: 200 });
  });

  it('is 404 for anything else on the admin port, GraphQL included', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    for (const path of ['/', '/graphql', '/livez/x']) {
      expect(await get(gateway.adminUrl, path)).toMatchObject({ status: 404 });
    }
  });

  it('is told of a gateway without an admin port on the one it has', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { adminPort: undefined as never });

    expect(gateway.adminUrl).toBe('');
    expect(await get(gateway.url, '/readyz')).toMatchObject({ status: 200 });
    expect((await fetch(`${gateway.url}/metrics`)).status).toBe(404);
  });
});

describe('A gateway that starts while GWS is down', () => {
  it('says so, answers operations with a code, and recovers by itself', async () => {
    await using emulator = await startEmulator();
    await emulator.down();
    await using gateway = await startGateway(emulator.url);

    expect(await readiness(gateway)).toEqual(
      Array(2).fill({ status: 503, body: { status: 'not ready', upstream: 'GWS cannot be reached' } }),
    );
    for (const transport of transports) {
      expect(await transport.ask(gateway.url, { query: me }, asA1)).toMatchObject([
        { data: { me: null }, errors: [{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }] },
      ]);
    }
    // A socket from before stays usable.
    await using socket = await openSocket(gateway.url);
    await socket.init(asA1);
    socket.subscribe('early', 'subscription { serviceEvents { __typename } }');
    expect((await socket.next('early')).payload.errors).toMatchObject([
      { extensions: { code: 'UPSTREAM_UNAVAILABLE' } },
    ]);

    await emulator.up();

    for (const transport of transports) {
      expect(await transport.ask(gateway.url, { query: me }, asA1)).toEqual([
        { data: { me: { userName: 'a1' } } },
      ]);
    }
    socket.subscribe('late', 'subscription { serviceEvents { __typename } }');
    await socket.event('late', 'StreamOpened');
    emulator.setService('Chat', 'Inactive');
    await socket.event('late', 'ServiceStateChange');
    await eventually('the gateway is ready', async () =>
      (await readiness(gateway)).every((answer) => (answer as { status: number }).status === 200),
    );
  });

  it('takes up its subscriptions again when GWS goes away later and returns', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await openSocket(gateway.url);
    await socket.init(asA1);
    socket.subscribe('1', 'subscription { serviceEvents { __typename ... on Gap { reason } } }');
    await socket.event('1', 'StreamOpened');

    await emulator.down();
    await eventually('the gateway has noticed', async () =>
      metric(gateway, 'gws_agent_sessions', { state: 'reconnecting' }),
    );
    socket.subscribe('2', me);
    expect((await socket.next('2')).payload.errors).toMatchObject([
      { extensions: { code: 'UPSTREAM_UNAVAILABLE' } },
    ]);
    await emulator.up();

    expect(await socket.event('1', 'Gap')).toMatchObject({ reason: 'UPSTREAM_SESSION_LOST' });
    emulator.setService('Chat', 'Inactive');
    await socket.event('1', 'ServiceStateChange');
    socket.subscribe('3', me);
    expect((await socket.next('3')).payload).toEqual({ data: { me: { userName: 'a1' } } });
  });
});

describe('Metrics', () => {
  it('count events by topic and type, gaps by reason, and agent sessions by state', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const events = gateway.subscribe('subscription { serviceEvents { __typename } }');
    await events.until('StreamOpened');
    emulator.setService('Chat', 'Inactive');
    emulator.setService('Chat', 'Active');
    await events.until('ServiceStateChange');
    await events.until('ServiceStateChange');

    const labels = { topic: '/notifications/services', type: 'ServiceStateChange' };
    expect(await metric(gateway, 'gws_events_total', labels)).toBe(2);
    await eventually('the session is connected', () =>
      metric(gateway, 'gws_agent_sessions', { state: 'connected' }),
    );
    emulator.expireCometSession('a1');
    await events.until('Gap');
    expect(await metric(gateway, 'gws_gaps_total', { reason: 'UPSTREAM_SESSION_LOST' })).toBe(1);
  });

  it('tell how long ago GWS has answered a poll', async () => {
    await using emulator = await startEmulator({ pollTimeoutMs: 200 });
    await using gateway = await startGateway(emulator.url);
    expect(await metric(gateway, 'gws_poll_age_seconds')).toBe(0);
    const events = gateway.subscribe('subscription { serviceEvents { __typename } }');
    await events.until('StreamOpened');
    await eventually('a poll was answered', () => metric(gateway, 'gws_poll_age_seconds'));
    emulator.fault({ kind: 'stall', match: { meta: 'connect' } });
    await eventually('the age grows', async () => (await metric(gateway, 'gws_poll_age_seconds')) > 0.5);
  });

  it('are those of the process too, and of this gateway alone', async () => {
    await using emulator = await startEmulator();
    await using one = await startGateway(emulator.url);
    await using other = await startGateway(emulator.url);
    await one.query(me);

    expect(await metric(one, 'nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
    expect(await metric(one, 'process_resident_memory_bytes')).toBeGreaterThan(0);
    expect(await metric(one, 'gws_agent_sessions')).toBe(1);
    expect(await metric(other, 'gws_agent_sessions')).toBe(0);
  });
});

describe('A message that cannot be read', () => {
  const topics = ['/v2/me/chats', '/v2/me/workbins', '/notifications/services'] as const;
  const fieldOf = {
    '/v2/me/chats': 'chatEvents',
    '/v2/me/workbins': 'workbinEvents',
    '/notifications/services': 'serviceEvents',
  };
  const canary = 'canary Übergröße 4711';
  /** Messages that no reader of ours takes, with what a customer may have written in them. */
  const malformed: Record<(typeof topics)[number], unknown[]> = {
    '/v2/me/chats': [
      canary,
      7,
      null,
      [canary],
      { messageType: 'ChatStateChangeMessage', [canary]: 1, chat: 5 },
    ],
    '/v2/me/workbins': [
      canary,
      { messageType: 'WorkbinStateChangeMessage', action: canary },
      { messageType: 'WorkbinSubscriptionStateChangeMessage', id: { [canary]: canary } },
    ],
    '/notifications/services': [
      [],
      { messageType: 'ServiceStateChangeMessage', service: canary },
      { messageType: 'ServiceStateChangeMessage', service: { name: canary } },
    ],
  };

  it.each(topics)(
    'on %s is told as UnknownEvent, counted and logged, and the stream lives',
    async (topic) => {
      await using emulator = await startEmulator();
      const log = memoryLog();
      await using gateway = await startGateway(emulator.url, { log });
      await using socket = await openSocket(gateway.url);
      await socket.init(asA1);
      socket.subscribe('1', `subscription { ${fieldOf[topic]} { __typename ... on Event { topic raw } } }`);
      await socket.event('1', 'StreamOpened');

      for (const message of malformed[topic]) {
        emulator.publish('a1', topic, message);
        const event = await socket.event(
          '1',
          topic === '/v2/me/chats' && isPatchy(message) ? 'ChatStateChange' : 'UnknownEvent',
        );
        expect(event.topic).toBe(topic);
        if (typeof message === 'object' && message !== null) expect(event.raw).toEqual(message);
      }

      const unreadable = malformed[topic].filter((message) => !isPatchy(message));
      expect(await metric(gateway, 'gws_messages_unreadable_total', { topic })).toBe(unreadable.length);
      const entries = log.told('A message could not be read.');
      expect(entries).toHaveLength(unreadable.length);
      for (const { level, attributes } of entries) {
        expect(level).toBe('warn');
        expect(attributes).toEqual({ agent: expect.any(String), channel: topic, place: expect.any(String) });
      }
      expect(log.text()).not.toContain(canary);
      if (topic === '/notifications/services') emulator.setService('Chat', 'Inactive');
      if (topic === '/v2/me/chats') emulator.offerChat('a1');
      if (topic === '/v2/me/workbins') emulator.addToWorkbin('Drafts', { medium: 'email' });
      const good = {
        '/v2/me/chats': 'ChatStateChange',
        '/v2/me/workbins': 'WorkbinStateChange',
        '/notifications/services': 'ServiceStateChange',
      };
      await socket.event('1', good[topic]);
    },
  );

  /** A chat that is no object is left out of a message that can be read. */
  function isPatchy(message: unknown): boolean {
    return typeof message === 'object' && message !== null && 'chat' in message;
  }

  it('is logged with what was expected where, in plain words', async () => {
    await using gws = await startForeignGws();
    const log = memoryLog();
    const upstream = { url: new URL(gws.url), appendMessageType: false };
    await using gateway = await startGateway(gws.url, { log, upstream });
    const events = gateway.subscribe('subscription { serviceEvents { __typename } }');
    await events.until('StreamOpened');
    for (const service of [{ id: { [canary]: canary } }, canary]) {
      gws.publish('/notifications/services', { messageType: 'ServiceStateChangeMessage', service });
      await events.until('UnknownEvent');
    }
    const entries = log.told('A message could not be read.');
    expect(entries.map(({ attributes }) => attributes['place'])).toEqual([
      '$.service.id: expected an id',
      '$.service: expected object',
    ]);
  });

  it('of a type that is merely unknown is told as UnknownEvent, and neither counted nor logged', async () => {
    await using gws = await startForeignGws();
    const log = memoryLog();
    const upstream = { url: new URL(gws.url), appendMessageType: false };
    await using gateway = await startGateway(gws.url, { log, upstream });
    const events = gateway.subscribe(
      'subscription { chatEvents { __typename ... on UnknownEvent { messageType raw } } }',
    );
    await events.until('StreamOpened');

    gws.publish('/v2/me/chats', { messageType: 'ChatMoodMessage', mood: canary });

    expect(await events.event()).toEqual({
      __typename: 'UnknownEvent',
      messageType: 'ChatMoodMessage',
      raw: { messageType: 'ChatMoodMessage', mood: canary },
    });
    expect(await metric(gateway, 'gws_messages_unreadable_total')).toBe(0);
    expect(log.text()).not.toContain(canary);
  });

  it("harms no other agent's stream", async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const mine = gateway.subscribe('subscription { serviceEvents { __typename } }');
    const other = gateway.subscribe('subscription { serviceEvents { __typename } }', { as: 'a2' });
    await mine.until('StreamOpened');
    await other.until('StreamOpened');

    emulator.publish('a1', '/notifications/services', 'not an object');
    emulator.setService('Chat', 'Inactive');

    expect(await mine.event()).toEqual({ __typename: 'UnknownEvent' });
    expect(await mine.event()).toEqual({ __typename: 'ServiceStateChange' });
    expect(await other.event()).toEqual({ __typename: 'ServiceStateChange' });
  });
});
