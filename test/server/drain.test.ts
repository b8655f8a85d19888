import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { eventually } from '../support/eventually.js';
import type { ForeignGws } from '../support/foreign-gws.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { basic, startGateway, type TestGateway } from '../support/gateway.js';
import { terminations } from '../support/metrics.js';
import { openSocket, type RawSocket, UpgradeRefused } from '../support/raw-socket.js';
import { serverSentEvents } from '../support/transports.js';

const services = 'subscription { serviceEvents { __typename } }';
const chats = 'subscription { chatEvents { __typename } }';
const asA1 = { authorization: basic('a1') };
const me = '{ me { userName } }';
const closing = [{ extensions: { code: 'GATEWAY_CLOSING' } }];
const drainMs = 8_000;

async function signedIn(gateway: TestGateway, as = 'a1'): Promise<RawSocket> {
  const socket = await openSocket(gateway.url);
  await socket.init({ authorization: basic(as) });
  return socket;
}

function goodbyes({ requests }: ForeignGws): number {
  const said = requests.flatMap(({ body }) => (Array.isArray(body) ? body : []));
  return said.filter(({ channel }) => channel === '/meta/disconnect').length;
}

describe('A gateway that is told to end', () => {
  it('is ready no more, takes nobody, sends everybody away with a reason, and answers what it is asked', async () => {
    // Nobody is to say goodbye for having lingered long enough, however busy the machine.
    await using pair = await startForeignPair({ drainMs: 3_600_000, lingerMs: 3_600_000 });
    const { gws, gateway } = pair;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    gws.answer('GET /me/workbins', () => released.then(() => ({ statusCode: 0, workbins: [] })));
    await using socket = await signedIn(gateway);
    socket.subscribe('1', services);
    await socket.event('1', 'StreamOpened');
    const stream = serverSentEvents.ask(gateway.url, { query: chats }, asA1);
    await gws.subscribed('/v2/me/chats');
    const query = gateway.query('{ workbins { id } }');
    await gws.received(/^GET .me.workbins/);

    const closed = gateway.close();

    expect(await socket.closed).toEqual({ code: 1012, reason: 'GATEWAY_CLOSING' });
    expect((await stream).at(-1)).toMatchObject({ errors: closing });
    for (const base of [gateway.url, gateway.adminUrl]) {
      const response = await fetch(`${base}/readyz`);
      expect([response.status, await response.json()]).toEqual([503, { status: 'closing' }]);
    }
    await expect(openSocket(gateway.url)).rejects.toThrow(new UpgradeRefused(503));
    expect(await serverSentEvents.ask(gateway.url, { query: chats }, asA1)).toMatchObject([
      { errors: closing },
    ]);
    expect(await terminations(gateway, 'subscription', 'GATEWAY_CLOSING')).toBe(2);
    expect(await terminations(gateway, 'socket', 'GATEWAY_CLOSING')).toBe(1);
    // GWS has not answered yet, so that nobody has said goodbye to it.
    expect(goodbyes(gws)).toBe(0);
    release();
    expect(await query).toEqual({ data: { workbins: [] } });
    await closed;
    expect(goodbyes(gws)).toBe(1);
  });

  it('lets a socket have its answers before it goes', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { drainMs });
    await using socket = await signedIn(gateway);
    const fault = emulator.fault({
      kind: 'slow',
      delayMs: 500,
      match: { method: 'GET', path: '/api/v2/users' },
    });
    socket.subscribe('1', '{ users { userName } }');
    await eventually('GWS is asked', () => fault.hits > 0);

    const closed = gateway.close();

    expect((await socket.next('1')).payload.errors).toBeUndefined();
    expect((await socket.closed).code).toBe(1012);
    await closed;
  });

  it('spreads its goodbyes, so that not everybody comes back at once', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { drainMs });
    const sockets = await Promise.all(Array.from({ length: 20 }, () => signedIn(gateway)));
    for (const socket of sockets) {
      socket.subscribe('1', services);
      await socket.event('1', 'StreamOpened');
    }
    let gone = 0;
    for (const socket of sockets) void socket.closed.then(() => gone++);

    const closed = gateway.close();
    await Promise.race(sockets.map((socket) => socket.closed));

    // Those whose turn has not come are served as ever.
    expect(gone).toBeLessThan(sockets.length);
    emulator.setService('Chat', 'Inactive');
    const told = await Promise.allSettled(sockets.map((socket) => socket.event('1', 'ServiceStateChange')));
    expect(told.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    await closed;
    const codes = await Promise.all(sockets.map((socket) => socket.closed));
    expect(new Set(codes.map(({ code }) => code))).toEqual(new Set([1012]));
  });

  it('waits for nobody for ever: neither GWS nor a client that does not read', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { drainMs: 100 });
    await using socket = await signedIn(gateway);
    socket.subscribe('1', services);
    await socket.event('1', 'StreamOpened');
    const fault = emulator.fault({ kind: 'stall' });
    socket.subscribe('2', '{ users { userName } }');
    const query = gateway.query('{ users { userName } }').catch(() => 'cut');
    await eventually('GWS is silent', () => fault.hits > 1);
    socket.socket.pause();

    await gateway.close();

    socket.socket.resume();
    expect((await socket.closed).code).toBe(1012);
    await query;
  });

  it('may be told so twice', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    expect((await gateway.query(me)).errors).toBeUndefined();

    await Promise.all([gateway.close(), gateway.close()]);

    expect(emulator.sessions()).toEqual([]);
  });
});
