import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { GraphQLError } from 'graphql';
import { createClient } from 'graphql-ws';
import { describe, expect, it } from 'vitest';
import WebSocket, { WebSocketServer } from 'ws';
import { startEmulator } from '../../src/emulator/index.js';
import { silent } from '../../src/lib/log.js';
import type { ClientAccess } from '../../src/server/access.js';
import { closeCodes, type Ending, endings } from '../../src/server/endings.js';
import { Limits, limitsOf } from '../../src/server/limits.js';
import { Streams } from '../../src/server/streams.js';
import { eventually } from '../support/eventually.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { basic, type Stream, startGateway, type TestGateway } from '../support/gateway.js';
import { terminations } from '../support/metrics.js';
import { openSocket, type RawSocket } from '../support/raw-socket.js';

const services = 'subscription { serviceEvents { __typename } }';
const bins = 'subscription { workbinEvents { __typename } }';

describe('The reasons for which things end', () => {
  it('are these, and no others: clients and alarms go by them', () => {
    expect(endings).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'NOT_FOUND',
      'BAD_REQUEST',
      'INVALID_STATE',
      'CONFLICT',
      'PASSWORD_CHANGE_REQUIRED',
      'UPSTREAM_ERROR',
      'UPSTREAM_UNAVAILABLE',
      'UPSTREAM_TIMEOUT',
      'REQUEST_FAILED',
      'CURSOR_INVALID',
      'SUBSCRIBER_TOO_SLOW',
      'PAYLOAD_TOO_LARGE',
      'LIMIT_EXCEEDED',
      'RATE_LIMITED',
      'DOCUMENT_NOT_TRUSTED',
      'GATEWAY_CLOSING',
      'INTERNAL_ERROR',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'OPERATION_RESOLUTION_FAILURE',
      'COMPLETED',
      'CLIENT_LEFT',
      'CONNECTION_LOST',
      'PROTOCOL_VIOLATED',
    ]);
  });

  it('close sockets with codes after which a client comes back', () => {
    expect(closeCodes).toEqual({
      GATEWAY_CLOSING: 1012,
      SUBSCRIBER_TOO_SLOW: 1013,
      INTERNAL_ERROR: 1013,
      LIMIT_EXCEEDED: 1013,
      UNAUTHENTICATED: 4403,
    });
  });
});

describe.each([...new Set(Object.values(closeCodes))])('A socket closed with %i', (code) => {
  it("is opened again by graphql-ws's client, and its subscription with it", async () => {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    let sockets = 0;
    server.on('connection', (socket) => {
      sockets += 1;
      const first = sockets === 1;
      socket.on('message', (data) => {
        const { type, id } = JSON.parse(String(data));
        if (type === 'connection_init') socket.send('{"type":"connection_ack"}');
        else if (first) socket.close(code);
        else socket.send(JSON.stringify({ id, type: 'next', payload: { data: { told: sockets } } }));
      });
    });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const retryWait = () => Promise.resolve();
    const client = createClient({ url: `ws://127.0.0.1:${port}`, webSocketImpl: WebSocket, retryWait });
    try {
      const results = client.iterate({ query: services });

      expect((await results.next()).value).toEqual({ data: { told: 2 } });
    } finally {
      await client.dispose();
      server.close();
    }
  });
});

describe('A subscription, whatever its transport', () => {
  async function* source(error?: Error) {
    yield { data: { n: 1 } };
    if (error) throw error;
  }

  it.each([
    ['COMPLETED', undefined],
    ['INTERNAL_ERROR', new TypeError('a mistake of ours')],
  ])('ends once, with %s', async (reason, error) => {
    const told: Ending[] = [];
    const limits = new Limits({ settings: limitsOf(), log: silent, exceeded() {} });
    const streams = new Streams({ limits, silenceMs: 1_000, ended: (ending) => void told.push(ending) });
    const access = { agentId: 'u1', listen() {}, leave() {} } as unknown as ClientAccess;
    const stream = streams.follow(source(error), { access }, (each) => each as GraphQLError);

    await stream.next();
    await Promise.allSettled([stream.next(), stream.next()]);
    await stream.return();

    expect(told).toEqual([reason]);
    expect(streams.overHttp()).toEqual([]);
  });
});

const ways = [
  ['a WebSocket', (gateway: TestGateway, query: string) => gateway.subscribe(query)],
  ['server-sent events', (gateway: TestGateway, query: string) => gateway.sse(query)],
] as const;

/** The code with which a stream ends, or never opens. */
async function codeOf(stream: Stream): Promise<unknown> {
  return (await stream.end())?.[0]?.extensions?.['code'];
}

describe.each(ways)('A subscription over %s', (_way, subscribe) => {
  it.each([
    ['UPSTREAM_UNAVAILABLE', 'while GWS is away', services],
    [
      'CURSOR_INVALID',
      'after a cursor of nobody',
      'subscription { serviceEvents(after: "x") { __typename } }',
    ],
  ])('ends with %s, told and counted, %s', async (code, what, query) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { openTimeoutMs: 300 });
    if (what.includes('away')) emulator.fault({ kind: 'stall', match: { meta: 'handshake' } });

    expect(await codeOf(subscribe(gateway, query))).toBe(code);
    expect(await terminations(gateway, 'subscription', code)).toBe(1);
  });

  it('ends with FORBIDDEN where GWS denies the topic', async () => {
    await using pair = await startForeignPair();
    pair.gws.deny('/notifications/services');

    expect(await codeOf(subscribe(pair.gateway, services))).toBe('FORBIDDEN');
    expect(await terminations(pair.gateway, 'subscription', 'FORBIDDEN')).toBe(1);
  });

  it('ends with REQUEST_FAILED where GWS takes a Subscribe back', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const [drafts] = emulator.workbins;
    const stream = subscribe(
      gateway,
      `subscription { workbinEvents(workbinId: "${drafts?.id}") { __typename } }`,
    );
    await stream.until('WorkbinSubscriptionStateChange');

    emulator.publish('a1', '/v2/me/workbins', {
      messageType: 'WorkbinSubscriptionStateChangeMessage',
      id: drafts?.id,
      stateResource: 'RequestFailed',
    });

    expect(await codeOf(stream)).toBe('REQUEST_FAILED');
    expect(await terminations(gateway, 'subscription', 'REQUEST_FAILED')).toBe(1);
  });

  it('ends with CLIENT_LEFT at once when its client leaves a silent topic', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const [stream, neighbour] = [subscribe(gateway, bins), subscribe(gateway, services)];
    await stream.until('StreamOpened');
    await neighbour.until('StreamOpened');

    stream.stop();

    await eventually('it is counted', () => terminations(gateway, 'subscription', 'CLIENT_LEFT'));
    await eventually('the topic is left', () =>
      emulator.sessions().every(({ channels }) => channels.join() === '/notifications/services'),
    );
    emulator.setService('Chat', 'Inactive');
    await neighbour.until('ServiceStateChange');
  });
});

describe('A socket', () => {
  it.each([
    ['PROTOCOL_VIOLATED', 4400, (socket: RawSocket) => socket.send('{"type":')],
    ['PROTOCOL_VIOLATED', 4429, (socket: RawSocket) => socket.send({ type: 'connection_init' })],
    ['PROTOCOL_VIOLATED', 1009, (socket: RawSocket) => socket.send('x'.repeat(2 << 20))],
    ['CLIENT_LEFT', 1000, (socket: RawSocket) => socket.socket.close(1000)],
    ['CLIENT_LEFT', 4499, (socket: RawSocket) => socket.socket.close(4499)],
    ['CONNECTION_LOST', 1006, (socket: RawSocket) => socket.socket.terminate()],
  ])('ends with %s (%i), and its subscriptions with it', async (reason, code, end) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await openSocket(gateway.url);
    await socket.init({ authorization: basic('a1') });
    socket.subscribe('1', services);
    await socket.event('1', 'StreamOpened');

    end(socket);

    expect((await socket.closed).code).toBe(code);
    await eventually('the socket is counted', () => terminations(gateway, 'socket', reason));
    expect(await terminations(gateway, 'subscription', reason)).toBe(1);
    await eventually('nothing is left', () => emulator.sessions().length === 0);
    expect(await terminations(gateway, 'socket', '')).toBe(0);
  });

  it('ends with UNAUTHENTICATED (4403) when GWS refuses its credentials', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await openSocket(gateway.url);

    socket.send({ type: 'connection_init', payload: { authorization: basic('a1', 'wrong') } });

    expect((await socket.closed).code).toBe(4403);
    expect(await terminations(gateway, 'socket', 'UNAUTHENTICATED')).toBe(1);
  });
});
