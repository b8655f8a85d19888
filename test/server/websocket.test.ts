import { request } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { eventually } from '../support/eventually.js';
import { basic, startGateway, type TestGateway } from '../support/gateway.js';
import { memoryLog } from '../support/memory-log.js';
import { openSocket, type RawSocket, UpgradeRefused } from '../support/raw-socket.js';

const serviceEvents =
  'subscription { serviceEvents { __typename ... on ServiceStateChange { service { type state } } } }';
const chatEvents = 'subscription { chatEvents { __typename } }';
const unresolved = 'OPERATION_RESOLUTION_FAILURE';
const workbinEvents = 'subscription { workbinEvents { __typename } }';

async function signedIn(gateway: TestGateway, as = 'a1'): Promise<RawSocket> {
  const socket = await openSocket(gateway.url);
  await socket.init({ authorization: basic(as) });
  return socket;
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** Subscribes and waits until the stream is open. */
async function open(socket: RawSocket, id: string, query: string, variables?: object): Promise<void> {
  socket.subscribe(id, query, variables);
  await socket.event(id, 'StreamOpened');
}

/** Shows that a subscription to the services still delivers. */
async function expectAlive(emulator: Emulator, socket: RawSocket, id: string): Promise<void> {
  emulator.setService('Chat', 'Inactive');
  expect(await socket.event(id, 'ServiceStateChange')).toMatchObject({ service: { state: 'INACTIVE' } });
  emulator.setService('Chat', 'Active');
  expect(await socket.event(id, 'ServiceStateChange')).toMatchObject({ service: { state: 'ACTIVE' } });
}

/** The gateway and the contact centre have nothing left of any agent. */
async function expectNothingLeft(emulator: Emulator, gateway: TestGateway): Promise<void> {
  await eventually('no CometD session is left', () => emulator.sessions().length === 0);
  expect(emulator.workbinSubscriptions()).toEqual([]);
  await eventually('no agent session is left', async () => (await agentSessions(gateway)) === 0);
}

async function agentSessions(gateway: TestGateway): Promise<number> {
  const metrics = await (await fetch(`${gateway.adminUrl}/metrics`)).text();
  const counts = [...metrics.matchAll(/^gws_agent_sessions\{.*\} (\d+)$/gm)].map(([, count]) =>
    Number(count),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

describe('The WebSocket upgrade', () => {
  it.each(['/', '/graphql/', '/graphql2', '/subscriptions'])('on %s is answered 404', async (path) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    await expect(openSocket(gateway.url, { path })).rejects.toThrow(new UpgradeRefused(404));
  });

  it('takes a query string, as load balancers and clients add one', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    await using socket = await openSocket(gateway.url, { path: '/graphql?tab=1' });
    await socket.init();
  });

  it.each(['https://evil.example', 'https://desk.example.evil.example', 'http://desk.example', 'null'])(
    'from the foreign origin %s is answered 403',
    async (origin) => {
      await using emulator = await startEmulator();
      await using gateway = await startGateway(emulator.url, { allowedOrigins: ['https://desk.example'] });

      await expect(openSocket(gateway.url, { headers: { origin } })).rejects.toThrow(new UpgradeRefused(403));
    },
  );

  it("from the gateway's own pages and from a listed origin is fine", async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { allowedOrigins: ['https://desk.example'] });

    for (const origin of [gateway.url, 'https://desk.example']) {
      await using socket = await openSocket(gateway.url, { headers: { origin } });
      await socket.init({ authorization: basic('a1') });
    }
  });

  it('without a sub-protocol is closed with 4406', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    await using socket = await openSocket(gateway.url, { protocol: null });

    expect((await socket.closed).code).toBe(4406);
  });

  it.each(['graphql-ws', 'chat'])('with the sub-protocol %s is closed with 4406', async (protocol) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    expect(await closeCodeByHand(gateway.url, protocol)).toBe(4406);
  });

  it('that is reset midway harms nobody', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using neighbour = await signedIn(gateway);
    await open(neighbour, '1', serviceEvents);

    for (const path of ['/graphql', '/elsewhere']) {
      const upgrade = request(gateway.url + path, { headers: upgradeHeaders('graphql-transport-ws') });
      upgrade.on('error', () => {});
      upgrade.on('socket', (socket: Socket) =>
        socket.once('connect', () => setImmediate(() => socket.resetAndDestroy())),
      );
      upgrade.end();
    }

    await expectAlive(emulator, neighbour, '1');
  });
});

describe('A socket', () => {
  it('answers a query with one result and complete', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await signedIn(gateway);

    socket.subscribe('1', '{ me { userName } }');

    expect(await socket.next('1')).toEqual({
      id: '1',
      type: 'next',
      payload: { data: { me: { userName: 'a1' } } },
    });
    expect(await socket.next('1')).toEqual({ id: '1', type: 'complete' });
  });

  it.each([
    ['a syntax error', 'subscription { chatEvents {', undefined, /Syntax Error/, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { none { id } }', undefined, /"none"/, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a query that is too large',
      `{ me { userName } } #${'x'.repeat(64 * 1024)}`,
      undefined,
      /65536 are allowed/,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'variables that are too large',
      'query ($id: ID!) { chat(id: $id) { id } }',
      { id: 'ü'.repeat(40 * 1024) },
      /65536 are allowed/,
      'PAYLOAD_TOO_LARGE',
    ],
  ])('fails only the operation with %s', async (_what, query, variables, message, code) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await signedIn(gateway);
    await open(socket, 'neighbour', serviceEvents);

    socket.subscribe('bad', query, variables);

    const { type, payload } = await socket.next('bad');
    expect(type).toBe('error');
    expect(payload).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
    await expectAlive(emulator, socket, 'neighbour');
    // The id is free again.
    socket.subscribe('bad', '{ me { userName } }');
    expect(await socket.next('bad')).toMatchObject({ type: 'next', payload: { data: { me: {} } } });
  });

  it.each([
    ['that nothing identifies', '{"query":"query A { me { id } } query B { me { id } }"}', unresolved],
    ['that is not in the document', '{"query":"{ me { id } }","operationName":"B"}', unresolved],
    [
      'whose variables do not fit',
      '{"query":"query ($id: ID!) { chat(id: $id) { id } }","variables":{"id":[1]}}',
      'BAD_REQUEST',
    ],
    [
      'whose variables are nested deeper than a stack is high',
      `{"query":"{ me { id } }","variables":{"x":${'['.repeat(25_000)}${']'.repeat(25_000)}}}`,
      'BAD_REQUEST',
    ],
    [
      'whose fields are nested deeper than a stack is high',
      `{"query":"${'{a'.repeat(20_000)}${'}'.repeat(20_000)}"}`,
      'LIMIT_EXCEEDED',
    ],
  ])('fails only the operation %s', async (_what, payload, code) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await signedIn(gateway);
    await open(socket, 'neighbour', serviceEvents);

    socket.send(`{"id":"bad","type":"subscribe","payload":${payload}}`);

    const { payload: answer } = await socket.next('bad');
    expect(answer.errors ?? answer).toMatchObject([{ message: expect.any(String), extensions: { code } }]);
    await expectAlive(emulator, socket, 'neighbour');
  });

  it('takes an operation just below the limit', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await signedIn(gateway);
    const query = '{ me { userName } } #';

    socket.subscribe('1', query.padEnd(64 * 1024, 'x'));

    expect(await socket.next('1')).toMatchObject({ type: 'next', payload: { data: { me: {} } } });
  });

  it('that sends a frame beyond the hard limit is closed with 1009, and it alone', async () => {
    await using emulator = await startEmulator();
    const log = memoryLog();
    await using gateway = await startGateway(emulator.url, { log });
    const printed = vi.spyOn(console, 'error');
    await using neighbour = await signedIn(gateway);
    await open(neighbour, '1', serviceEvents);
    await using stranger = await signedIn(gateway, 'a2');
    await open(stranger, '1', serviceEvents);
    await using socket = await signedIn(gateway);
    await open(socket, '1', serviceEvents);

    socket.subscribe('2', `{ me { id } } #${'x'.repeat(1024 * 1024)}`);

    expect((await socket.closed).code).toBe(1009);
    // It is the stranger's fault and not ours: worth a line in the log, and no stack on the console.
    expect(log.told('A WebSocket failed.')).toHaveLength(1);
    expect(printed).not.toHaveBeenCalled();
    await expectAlive(emulator, neighbour, '1');
    expect(await stranger.event('1', 'ServiceStateChange')).toMatchObject({ service: { state: 'INACTIVE' } });
  });

  it.each([
    ['binary garbage', Buffer.from([0xff, 0x00, 0xc3, 0x28, 0xf0, 0x9f]), 4400],
    ['text that is not JSON', '{"type":', 4400],
    ['JSON that is no message', '[1]', 4400],
    ['an unknown type', '{"type":"start","id":"1"}', 4400],
    ['a subscribe without a query', '{"type":"subscribe","id":"x","payload":{}}', 4400],
    ['a second connection_init', '{"type":"connection_init"}', 4429],
    [
      'an id that is taken',
      JSON.stringify({ type: 'subscribe', id: 'mine', payload: { query: chatEvents } }),
      4409,
    ],
  ])('that sends %s is closed, and it alone', async (_what, message, code) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using neighbour = await signedIn(gateway);
    await open(neighbour, '1', serviceEvents);
    await using socket = await signedIn(gateway);
    await open(socket, 'mine', chatEvents);

    socket.send(message);

    expect((await socket.closed).code).toBe(code);
    await expectAlive(emulator, neighbour, '1');
    await eventually('the topic of the closed socket is left', () =>
      emulator.sessions().every(({ channels }) => !channels.includes('/v2/me/chats')),
    );
  });

  it('that subscribes before it has said who it is is closed with 4401', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await openSocket(gateway.url);

    socket.subscribe('1', serviceEvents);

    expect((await socket.closed).code).toBe(4401);
  });

  it('that never says who it is is closed with 4408', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await openSocket(gateway.url);

    expect((await socket.closed).code).toBe(4408);
  });

  it('may come without credentials: its operations say that they are missing', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await openSocket(gateway.url);
    await socket.init();

    socket.subscribe('1', serviceEvents);

    expect(await socket.next('1')).toMatchObject({
      payload: { errors: [{ path: ['serviceEvents'], extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    socket.subscribe('2', '{ __typename }');
    expect(await socket.next('2')).toMatchObject({ payload: { data: { __typename: 'Query' } } });
  });

  it('carries twenty subscriptions, on one upstream session with each topic subscribed once', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);
    await using socket = await signedIn(gateway);
    const topics = [serviceEvents, chatEvents, workbinEvents];
    const ids = Array.from({ length: 20 }, (_, index) => `s${index}`);

    await Promise.all(ids.map((id, index) => open(socket, id, topics[index % 3] ?? '')));
    emulator.setService('Chat', 'Inactive');
    emulator.offerChat('a1');
    emulator.addToWorkbin('Drafts', { medium: 'email' });

    const types = ['ServiceStateChange', 'ChatStateChange', 'WorkbinStateChange'];
    const events = await Promise.all(ids.map((id, index) => socket.event(id, types[index % 3] ?? '')));
    expect(events).toHaveLength(20);
    expect(emulator.sessions()).toHaveLength(1);
    const subscribed = emulator.requests
      .flatMap(({ body }) => (Array.isArray(body) ? body : []))
      .filter(({ channel }) => channel === '/meta/subscribe')
      .flatMap(({ subscription }) => subscription);
    expect(subscribed.sort()).toEqual(['/notifications/services', '/v2/me/chats', '/v2/me/workbins']);
  });
});

describe('A client that leaves', () => {
  it('a silent topic frees it upstream while the socket lives on', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await signedIn(gateway);
    await open(socket, 'silent', chatEvents);
    await open(socket, 'bins', workbinEvents);
    await open(socket, 'neighbour', serviceEvents);

    socket.send({ id: 'silent', type: 'complete' });
    socket.send({ id: 'bins', type: 'complete' });

    await eventually('both topics are left', () =>
      emulator.sessions().every(({ channels }) => channels.join() === '/notifications/services'),
    );
    await eventually('the workbins are left', () => emulator.workbinSubscriptions().length === 0);
    await expectAlive(emulator, socket, 'neighbour');
  });

  it('hears nothing more of the operation it completed', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await signedIn(gateway);
    await open(socket, 'left', serviceEvents);
    await open(socket, 'kept', serviceEvents);

    socket.send({ id: 'left', type: 'complete' });
    // Messages of one socket are dealt with in order: with the answer, the completion is done too.
    socket.subscribe('fence', '{ __typename }');
    await socket.next('fence', 'complete');
    await expectAlive(emulator, socket, 'kept');

    socket.subscribe('left', '{ __typename }');
    expect(await socket.next('left')).toMatchObject({ payload: { data: { __typename: 'Query' } } });
  });

  it('by a broken connection frees everything', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);
    await using socket = await signedIn(gateway);
    await open(socket, '1', chatEvents);
    await open(socket, '2', workbinEvents);
    await open(socket, '3', serviceEvents);
    expect(emulator.workbinSubscriptions()).not.toEqual([]);

    socket.socket.terminate();

    await expectNothingLeft(emulator, gateway);
    const said = emulator.requests
      .flatMap(({ body }) => (Array.isArray(body) ? body : []))
      .map(({ channel }) => channel);
    expect(said).toContain('/meta/disconnect');
  });

  it.each(['handshake', 'subscribe'] as const)(
    'while GWS has not answered the %s frees everything',
    async (meta) => {
      // What GWS does not answer may keep the goodbye from it: then the session ends there by its own patience.
      await using emulator = await startEmulator({ maxIntervalMs: 500 });
      await using gateway = await startGateway(emulator.url, { openTimeoutMs: 500 });
      const fault = emulator.fault({ kind: 'stall', match: { meta } });
      await using socket = await signedIn(gateway);
      socket.subscribe('1', chatEvents);
      await eventually('GWS was asked', () => fault.hits > 0);

      socket.socket.terminate();

      await eventually('no agent session is left', async () => (await agentSessions(gateway)) === 0);
      fault.clear();
      await expectNothingLeft(emulator, gateway);
    },
  );

  it('while GWS has not answered the Subscribe of a workbin frees everything', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, {
      upstream: { url: new URL(emulator.url), timeoutMs: 500 },
    });
    const fault = emulator.fault({ kind: 'stall', match: { method: 'POST', path: '/api/v2/me/workbins' } });
    await using socket = await signedIn(gateway);
    socket.subscribe('1', workbinEvents);
    await eventually('GWS was asked', () => fault.hits > 0);

    socket.socket.terminate();

    await eventually('no agent session is left', async () => (await agentSessions(gateway)) === 0);
    fault.clear();
    await expectNothingLeft(emulator, gateway);
  });

  it('an operation that is still opening does not get it later, and frees it', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await signedIn(gateway);
    await open(socket, 'neighbour', serviceEvents);
    const fault = emulator.fault({ kind: 'slow', delayMs: 300, match: { meta: 'subscribe' } });
    socket.subscribe('1', chatEvents);
    await eventually('GWS was asked', () =>
      emulator.sessions().some(({ channels }) => channels.includes('/v2/me/chats')),
    );

    socket.send({ id: '1', type: 'complete' });

    await eventually('GWS has answered', () => fault.hits > 0);
    await eventually('the topic is left', () =>
      emulator.sessions().every(({ channels }) => channels.join() === '/notifications/services'),
    );
    await expectAlive(emulator, socket, 'neighbour');
  });

  it('without a word for too long is a slow reader: its subscription ends, its neighbours go on', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { maxUnreadEvents: 20 });
    await using slow = await signedIn(gateway);
    await open(slow, '1', 'subscription { serviceEvents { __typename ... on Event { raw } } }');
    await using neighbour = await signedIn(gateway);
    await open(neighbour, '1', serviceEvents);
    const tcp = (slow.socket as unknown as { _socket: Socket })._socket;
    tcp.pause();
    // More than the buffers of two sockets take.
    const padding = 'x'.repeat(256 * 1024);
    const total = 100;
    for (let count = 0; count < total; count++) {
      emulator.publish('a1', '/notifications/services', {
        messageType: 'ServiceStateChangeMessage',
        padding,
        service: { id: `${count}`, type: 'Chat', state: 'Active' },
      });
      await neighbour.event('1', 'ServiceStateChange');
    }
    tcp.resume();

    expect(await slow.next('1', 'error')).toMatchObject({
      payload: [{ extensions: { code: 'SUBSCRIBER_TOO_SLOW' } }],
    });
    // The socket itself is fine.
    slow.subscribe('2', '{ me { userName } }');
    expect(await slow.next('2')).toMatchObject({ payload: { data: { me: { userName: 'a1' } } } });
  });
});

describe('A gateway that closes', () => {
  it('closes its sockets with 1012 and says goodbye to GWS', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);
    await using socket = await signedIn(gateway);
    await open(socket, '1', workbinEvents);

    await gateway.close();

    expect(await socket.closed).toEqual({ code: 1012, reason: 'GATEWAY_CLOSING' });
    expect(emulator.sessions()).toEqual([]);
    expect(emulator.workbinSubscriptions()).toEqual([]);
  });
});

function upgradeHeaders(protocol: string): Record<string, string> {
  return {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': Buffer.from('0123456789abcdef').toString('base64'),
    'sec-websocket-protocol': protocol,
  };
}

/** A WebSocket library would not go on without its sub-protocol: this one reads the close frame itself. */
function closeCodeByHand(gatewayUrl: string, protocol: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const upgrade = request(`${gatewayUrl}/graphql`, { headers: upgradeHeaders(protocol) });
    upgrade.once('error', reject);
    upgrade.once('upgrade', (_response, socket, head) => {
      let bytes: Buffer = head;
      const look = () => {
        // FIN and close; unmasked length; two bytes of code.
        if (bytes.length < 4 || bytes[0] !== 0x88) return;
        resolve(bytes.readUInt16BE(2));
        socket.destroy();
      };
      socket.on('data', (chunk: Buffer) => {
        bytes = Buffer.concat([bytes, chunk]);
        look();
      });
      look();
    });
    upgrade.end();
  });
}
