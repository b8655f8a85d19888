import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/emulator/index.js';
import { FakeGws } from './genesys/fake-gws.js';
import { eventually } from './support/eventually.js';
import { basic, startGateway, type TestGateway } from './support/gateway.js';

const fields = '{ state since acknowledges }';
const status = `subscription { upstreamStatus ${fields} }`;
const ways = ['subscribe', 'sse'] as const;

/** Skips to the status of this state. */
async function until(stream: ReturnType<TestGateway['subscribe']>, state: string): Promise<any> {
  for (;;) {
    const told = await stream.event();
    if (told.state === state) return told;
  }
}

describe('upstreamStatus', () => {
  it.each(ways)('by %s tells how it stands, then every change, each with its moment', async (way) => {
    await using gws = await startEmulator({ pollTimeoutMs: 300 });
    await using gateway = await startGateway(gws.url);
    const stream = gateway[way](status);
    const opening = await stream.event();
    expect(opening).toEqual({ state: 'RECONNECTING', since: expect.any(String), acknowledges: null });
    const connected = await stream.event();
    expect(connected).toEqual({ state: 'CONNECTED', since: expect.any(String), acknowledges: true });
    // Nothing else has opened the way to GWS.
    expect(gws.sessions()).toMatchObject([{ userName: 'a1', channels: [] }]);
    const before = Date.now();
    await gws.restart({ downMs: 200 });
    const lost = await stream.event();
    expect(lost).toMatchObject({ state: 'RECONNECTING', acknowledges: true });
    expect(Date.parse(lost.since)).toBeGreaterThanOrEqual(before);
    const back = await stream.event();
    expect(back).toMatchObject({ state: 'CONNECTED' });
    const moments = [opening, connected, lost, back].map(({ since }) => Date.parse(since));
    expect(moments).toEqual([...moments].sort((one, other) => one - other));
  });

  it('begins with how it stands for whoever comes later, and is the same by query', async () => {
    await using gws = await startEmulator({ ack: false });
    await using gateway = await startGateway(gws.url, { lingerMs: 5_000 });
    const query = async () => (await gateway.query(`{ upstreamStatus ${fields} }`)).data?.['upstreamStatus'];
    expect(await query()).toMatchObject({ state: 'RECONNECTING', acknowledges: null });
    // To ask does not open it.
    expect(gws.sessions()).toEqual([]);
    const first = gateway.subscribe(status);
    const connected = await until(first, 'CONNECTED');
    expect(connected.acknowledges).toBe(false);
    expect(await gateway.subscribe(status).event()).toEqual(connected);
    expect(await query()).toEqual(connected);
  });

  it.each(ways)('by %s tells the refused agent so, last, and ends with UNAUTHENTICATED', async (way) => {
    await using gws = await startEmulator({ pollTimeoutMs: 300 });
    await using gateway = await startGateway(gws.url);
    const stream = gateway[way](status);
    const other = gateway[way](status, { as: 'a2' });
    await until(stream, 'CONNECTED');
    await until(other, 'CONNECTED');
    gws.changePassword('a1', 'neu');
    let told: any;
    do told = await stream.event();
    while (told.state === 'RECONNECTING');
    expect(told.state).toBe('AUTH_EXPIRED');
    const errors = await stream.end();
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['UNAUTHENTICATED']);
    await gws.restart();
    expect(await until(other, 'CONNECTED')).toBeDefined();
  });

  it('is left at once, and what it opened is closed after the linger', async () => {
    await using gws = await startEmulator();
    await using gateway = await startGateway(gws.url);
    for (const way of ways) {
      const stream = gateway[way](status);
      await until(stream, 'CONNECTED');
      stream.stop();
      await eventually('GWS was told goodbye', () => gws.sessions().length === 0);
    }
  });

  it('keeps for whoever does not read only the newest, once many wait', async () => {
    const { StatusBoard } = await import('../src/genesys/status.js');
    const board = new StatusBoard(() => new Date());
    let left = 0;
    const watcher = board.watch(() => {
      left++;
    });
    for (let n = 0; n < 100; n++) {
      board.enter('connected', true);
      board.enter('reconnecting', true);
    }
    board.enter('connected', true);
    expect(watcher.waiting.length).toBeLessThanOrEqual(32);
    expect(watcher.waiting.at(-1)).toMatchObject({ state: 'CONNECTED' });
    await watcher.return();
    await watcher.return();
    expect([left, board.watchers]).toEqual([1, 0]);
  });

  it('says whether GWS keeps messages, also when that changes with its restart', async () => {
    await using gws = await FakeGws.start({ ack: true });
    await using gateway = await startGateway(gws.url.href);
    const stream = gateway.subscribe(status, { client: gateway.client(basic('ann', 'ann')) });
    expect(await until(stream, 'CONNECTED')).toMatchObject({ acknowledges: true });
    const { port } = gws;
    await gws.stop();
    await until(stream, 'RECONNECTING');
    await using simpler = await FakeGws.start({ ack: false, port });
    expect(await until(stream, 'CONNECTED')).toMatchObject({ acknowledges: false });
    expect(simpler.sessions).toBe(1);
  });
});
