import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { createRest, path, proveCredentials } from '../../src/genesys/rest.js';
import { openUpstream } from '../../src/genesys/upstream.js';
import { silent } from '../../src/lib/log.js';
import { CHATS, createAgent, startAll, tellAll } from './agent.js';
import { FakeGws, until } from './fake-gws.js';

interface Request {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

/**
 * Goes through all requests: whatever belongs to one agent (cookies, CSRF token, CometD session) came with that
 * agent's credentials and no other's. Answers how many such values there were of each kind.
 */
function audit(requests: readonly Request[]): Record<string, number> {
  const owners = new Map<string, string>();
  for (const { headers, body } of requests) {
    const { authorization, cookie = '' } = headers;
    expect(authorization).toBeTypeOf('string');
    const values = String(cookie)
      .split('; ')
      .filter((pair) => pair !== '');
    expect(new Set(values.map((pair) => pair.split('=')[0])).size).toBe(values.length);
    if (headers['x-csrf-token'] !== undefined) values.push(`csrf=${headers['x-csrf-token']}`);
    for (const { clientId } of Array.isArray(body) ? (body as { clientId?: string }[]) : []) {
      if (clientId !== undefined) values.push(`client=${clientId}`);
    }
    for (const value of values) {
      expect(owners.get(value) ?? authorization).toBe(authorization);
      owners.set(value, String(authorization));
    }
  }
  const counts: Record<string, number> = {};
  for (const value of owners.keys()) {
    const kind = value.split('=')[0] ?? '';
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

const names = Array.from({ length: 50 }, (_, index) => `a${index + 1}`);
const basicDemo = (user: string) => ({
  authorization: `Basic ${Buffer.from(`${user}:demo`).toString('base64')}`,
});

describe.each(['long-polling', 'websocket'] as const)('fifty agents on one host over %s', (over) => {
  it('share no cookie, header, browser id or message, over a restart', async () => {
    await using gws = await FakeGws.start({ over, csrf: true, hold: 200 });
    await using upstream = openUpstream({ url: gws.url, cometdTransports: [over] });
    const warnings: string[] = [];
    const log = { ...silent, warn: (_attributes: object, sentence: string) => void warnings.push(sentence) };
    const agents = names.map((user) => createAgent(upstream, user, { log }));
    await startAll(upstream, agents);
    await tellAll(gws, agents, 'one');
    await gws.restart();
    await until(
      'everybody back',
      () => agents.every(({ told }) => told.at(-1)?.startsWith('ready') && told.length > 2),
      15_000,
    );
    await until('everybody polls', () => agents.every(({ transport }) => transport.state === 'connected'));
    await tellAll(gws, agents, 'two');
    await Promise.all(agents.map(({ transport }) => transport.close()));

    for (const { user, texts } of agents) expect(texts()).toEqual([`one ${user}`, `two ${user}`]);
    expect(warnings.filter((sentence) => sentence.includes('cookie jar'))).toEqual([]);
    const counts = audit(gws.seen.map(({ headers, messages }) => ({ headers, body: messages })));
    // Two of each per agent: before the restart and after it.
    expect(counts).toMatchObject({ JSESSIONID: 100, csrf: 100, client: 100 });
    const { BAYEUX_BROWSER } = counts;
    expect(BAYEUX_BROWSER).toBeGreaterThanOrEqual(50);
  }, 40_000);

  it('share nothing in the embedded contact centre either, over a restart', async () => {
    await using gws = await startEmulator({
      agents: 50,
      record: true,
      pollTimeoutMs: 300,
      websocket: over === 'websocket',
    });
    await using upstream = openUpstream({ url: new URL(gws.url), cometdTransports: [over] });
    const agents = names.map((user) => createAgent(upstream, user, { credentials: basicDemo(user) }));
    await startAll(upstream, agents);
    await tellAll(gws, agents, 'one');
    await Promise.all(
      agents.map(async (agent) => {
        const relogin = () => proveCredentials(upstream, agent.context).then(() => {});
        const rest = createRest(upstream, agent.context, { relogin, log: silent });
        const { user } = await rest.get(path`/me`);
        expect(user).toMatchObject({ userName: agent.user });
        await rest.get(path`/me/chats`, { query: { fields: '*' } });
      }),
    );
    await gws.restart();
    await until(
      'everybody back',
      () => agents.every(({ told }) => told.at(-1)?.startsWith('ready') && told.length > 2),
      15_000,
    );
    await tellAll(gws, agents, 'two');
    await Promise.all(agents.map(({ transport }) => transport.close()));

    for (const { user, texts } of agents) expect(texts()).toEqual([`one ${user}`, `two ${user}`]);
    const counts = audit(gws.requests);
    expect(counts).toMatchObject({ JSESSIONID: 100, csrf: 100, client: 100 });
  }, 40_000);
});

describe('the shared connections', () => {
  it('stay open through a broadcast to more sessions than Node keeps free sockets', async () => {
    await using gws = await FakeGws.start({ hold: 20_000 });
    await using upstream = openUpstream({ url: gws.url });
    const agents = Array.from({ length: 300 }, (_, index) =>
      createAgent(upstream, `u${index}`, { maxNetworkDelayMs: 10_000, closeTimeoutMs: 10_000 }),
    );
    await startAll(upstream, agents);
    await until(
      'everybody polls',
      () => agents.every(({ transport }) => transport.state === 'connected'),
      20_000,
    );
    const broadcast = async (text: string) => {
      for (const { user } of agents) gws.publish(user, CHATS, { text });
      await until(`${text} everywhere`, () => agents.every(({ texts }) => texts().includes(text)), 20_000);
    };
    await broadcast('first');
    const opened = gws.connections;
    await broadcast('second');
    await broadcast('third');
    expect(gws.connections - opened).toBeLessThan(10);
    await Promise.all(agents.map(({ transport }) => transport.close()));
    expect(gws.sessions).toBe(0);
  }, 40_000);
});

describe('the environment of the CometD client', () => {
  /** As in a process that has not installed it yet. */
  async function fresh() {
    vi.resetModules();
    return await import('../../src/genesys/cometd/environment.js');
  }

  it('leaves the process as it was, but for one global', async () => {
    const { installCometdEnv } = await fresh();
    // One of ours, in case the client has already been at the real one.
    const original = console.debug;
    console.debug = () => {};
    const { debug, log, warn } = console;
    const descriptor = Object.getOwnPropertyDescriptor(console, 'debug');
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    installCometdEnv(silent);
    installCometdEnv(silent);
    expect(Object.getOwnPropertyDescriptor(console, 'debug')).toEqual(descriptor);
    expect([console.debug, console.log, console.warn]).toEqual([debug, log, warn]);
    console.debug = original;
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    expect(added.filter((name) => name !== 'window')).toEqual([]);
    expect((globalThis as unknown as { window: { console: unknown } }).window.console).not.toBe(console);
  });

  it('opens no WebSocket that nobody owns', async () => {
    const { installCometdEnv } = await fresh();
    installCometdEnv(silent);
    const { WebSocket } = (globalThis as unknown as { window: { WebSocket: new (url: string) => unknown } })
      .window;
    expect(() => new WebSocket('ws://localhost')).toThrow('belong to no agent');
  });

  it('sends and keeps no cookie for a request without an owner', async () => {
    const { installCometdEnv, newXhr } = await fresh();
    installCometdEnv(silent);
    const cookies: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      cookies.push(request.headers.cookie);
      response.writeHead(200, { 'set-cookie': 'JSESSIONID=stray; Path=/' }).end('[]');
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
    for (let nth = 0; nth < 2; nth += 1) {
      await new Promise<void>((resolve, reject) => {
        const xhr = newXhr();
        xhr.open('POST', new URL(url));
        xhr.onload = resolve;
        xhr.onerror = reject;
        xhr.send('[]');
      });
    }
    expect(cookies).toEqual([undefined, undefined]);
    server.closeAllConnections();
    server.close();
  });
});
