import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type Emulator, type FaultRule, startEmulator } from '../../src/emulator/index.js';
import { Desk, workbinId } from './desk.js';

/** Signs in, lets one thing go wrong with `/me`, and asks for it. */
async function meet(rule: FaultRule) {
  await using emulator = await startEmulator();
  const desk = await Desk.open(emulator, 'a1');
  emulator.fault({ match: { path: '/api/v2/me' }, ...rule });
  return await desk.get('/me');
}

describe('faults that take the place of an answer', () => {
  it.each([
    [401, { statusCode: 20, statusMessage: 'User is not authenticated' }],
    [403, { statusCode: 5, statusMessage: 'User has no permission to perform this operation' }],
    [500, { statusCode: 4, statusMessage: 'Internal error' }],
    [503, { statusCode: 4, statusMessage: 'Voice service is not available at this time' }],
  ])('status %i', async (status, envelope) => {
    const reply = await meet({ kind: 'status', status });
    expect([reply.status, reply.json]).toEqual([status, envelope]);
    expect(reply.headers.has('x-csrf-token')).toBe(false);
  });

  it('status with an envelope of choice, even with HTTP 200', async () => {
    const reply = await meet({ kind: 'status', status: 200, statusCode: 99, statusMessage: 'Etwas Neues' });
    expect([reply.status, reply.json]).toEqual([200, { statusCode: 99, statusMessage: 'Etwas Neues' }]);
    expect((await meet({ kind: 'status', status: 200 })).json).toEqual({ statusCode: 0 });
  });

  it('html', async () => {
    const reply = await meet({ kind: 'html' });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toContain('text/html');
    expect(reply.text).toContain('<h1>');
    expect((await meet({ kind: 'html', status: 502, body: '<p>' })).text).toBe('<p>');
  });

  it('empty, text, redirect, malformed', async () => {
    expect(await meet({ kind: 'empty' })).toMatchObject({ status: 200, text: '' });
    expect(await meet({ kind: 'text', body: 'Nö.', status: 418 })).toMatchObject({
      status: 418,
      text: 'Nö.',
    });
    const away = await meet({ kind: 'redirect' });
    expect([away.status, away.headers.get('location')]).toEqual([302, '/login']);
    const broken = await meet({ kind: 'malformed' });
    expect([broken.status, broken.json]).toEqual([200, undefined]);
    expect(broken.text).toMatch(/^\{/);
  });

  it('bayeux: any JSON in place of messages', async () => {
    await using emulator = await startEmulator({ messageForm: 'unwrapped' });
    const desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    for (const body of ['[null]', '[]', '{"channel":"/meta/connect"}']) {
      emulator.fault({ kind: 'bayeux', body, times: 1 });
      expect(await desk.connect()).toMatchObject({ status: 200, text: body });
    }
    emulator.fault({ kind: 'malformed', match: { meta: 'connect' } });
    expect((await desk.connect()).text).toMatch(/^\[\{"channel/);
  });

  it('402 on a connect: the Bayeux reply, and a session that is really gone', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    emulator.fault({ kind: 'status', status: 402, match: { meta: 'connect' } });
    const { status, json } = await desk.connect();
    expect(status).toBe(200);
    expect(json).toEqual([
      {
        id: expect.any(String),
        channel: '/meta/connect',
        successful: false,
        error: '402::Unknown client',
        advice: { reconnect: 'handshake', interval: 0 },
      },
    ]);
    expect(emulator.sessions()).toEqual([]);
  });

  it('reset', async () => {
    await expect(meet({ kind: 'reset' })).rejects.toThrow();
  });

  it('stall, until the connection ends', async () => {
    await using emulator = await startEmulator({ record: true });
    await using desk = await Desk.open(emulator, 'a1');
    const stall = emulator.fault({ kind: 'stall', match: { path: '/api/v2/users' } });
    const stalled = desk.get('/users');
    const outcome = stalled.then(
      () => 'answered',
      () => 'broken',
    );
    await expect.poll(() => stall.hits).toBe(1);
    expect((await desk.get('/me')).status).toBe(200);
    await emulator.restart();
    expect(await outcome).toBe('broken');
    expect(emulator.requests.find(({ path }) => path === '/api/v2/users')?.status).toBe(0);
  });

  it('reach a held poll at once, because it ends early', async () => {
    await using emulator = await startEmulator({ pollTimeoutMs: 60_000, record: true });
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/chats');
    await expect.poll(() => emulator.requests.at(-1)?.status).toBe(0);
    const fault = emulator.fault({ kind: 'status', status: 401, match: { meta: 'connect', user: 'a1' } });
    await expect.poll(() => fault.hits).toBe(1);
    expect(desk.heard).toEqual([]);
  });
});

describe('faults that spoil an answer', () => {
  it('slow: the answer is late, what it caused is not', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/workbins');
    emulator.fault({ kind: 'slow', delayMs: 1000, match: { method: 'post', path: '/api/v2/me/workbins' } });
    let answered = false;
    const subscribed = desk
      .post(`/me/workbins/${workbinId(emulator, 'Drafts')}`, { operationName: 'Subscribe' })
      .then((reply) => {
        answered = true;
        return reply;
      });
    await desk.next(({ stateResource }) => stateResource === 'Subscribed');
    expect(answered).toBe(false);
    expect((await subscribed).json.statusCode).toBe(0);
  });

  it('cut: half of it', async () => {
    await expect(meet({ kind: 'cut' })).rejects.toThrow();
  });

  it('split-utf8: byte by byte, and whole in the end', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    emulator.fault({ kind: 'split-utf8' });
    const chunks = await readChunks(emulator, desk);
    expect(chunks.length).toBeGreaterThan(100);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(200);
    expect(chunks.some((chunk) => chunk.toString('utf8').includes('\ufffd'))).toBe(true);
    expect(JSON.parse(Buffer.concat(chunks).toString('utf8')).user.lastName).toBe('Müller');
  });

  it('duplicate and reorder: the published messages alone', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    await desk.subscribe('/x');
    const poll = async (rule?: FaultRule) => {
      if (rule) emulator.fault({ ...rule, times: 1, match: { meta: 'connect' } });
      emulator.publish('a1', '/x', 1);
      emulator.publish('a1', '/x', 2);
      await new Promise((resolve) => setTimeout(resolve, 30));
      const { json } = await desk.connect();
      expect(json.at(-1).channel).toBe('/meta/connect');
      return json.slice(0, -1).map(({ data }: { data: number }) => data);
    };
    expect(await poll()).toEqual([1, 2]);
    expect(await poll({ kind: 'duplicate' })).toEqual([1, 1, 2, 2]);
    expect(await poll({ kind: 'reorder' })).toEqual([2, 1]);
    expect(await poll()).toEqual([1, 2]);
  });
});

describe('a rule', () => {
  it('matches by path, pattern, method, user and meta', async () => {
    await using emulator = await startEmulator();
    const [first, second] = [await Desk.open(emulator, 'a1'), await Desk.open(emulator, 'a2')];
    const broken = async (match: FaultRule['match'], ask: () => Promise<{ status: number }>) => {
      const fault = emulator.fault({ kind: 'status', status: 500, match });
      const { status } = await ask();
      fault.clear();
      return status === 500;
    };
    expect(await broken({ path: '/api/v2/users?f' }, () => first.get('/users?fields=*'))).toBe(true);
    expect(await broken({ path: '/api/v2/users?f' }, () => first.get('/users'))).toBe(false);
    expect(await broken({ path: 'me$' }, () => first.get('/me'))).toBe(true);
    expect(await broken({ path: 'me$' }, () => first.get('/me/chats'))).toBe(false);
    expect(await broken({ method: 'POST' }, () => first.get('/me'))).toBe(false);
    expect(await broken({ user: 'a1' }, () => first.get('/me'))).toBe(true);
    expect(await broken({ user: 'a1' }, () => second.get('/me'))).toBe(false);
    expect(await broken({ meta: 'subscribe' }, () => first.handshake())).toBe(false);
    expect(await broken({ meta: 'handshake' }, () => first.handshake())).toBe(true);
  });

  it('strikes so many times, counts, and is cleared', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    const twice = emulator.fault({ kind: 'status', status: 500, times: 2 });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await desk.get('/me')).status);
    expect(statuses).toEqual([500, 500, 200, 200]);
    expect(twice.hits).toBe(2);
    const forever = emulator.fault({ kind: 'status', status: 500 });
    expect((await desk.get('/me')).status).toBe(500);
    forever.clear();
    expect((await desk.get('/me')).status).toBe(200);
    emulator.fault({ kind: 'empty' });
    emulator.clearFaults();
    expect((await desk.get('/me')).json.statusCode).toBe(0);
  });

  it('strikes by chance, and by the same chance for the same seed', async () => {
    const strikes = async (seed: number) => {
      await using emulator = await startEmulator({ seed });
      const desk = await Desk.open(emulator, 'a1');
      emulator.fault({ kind: 'status', status: 500, probability: 0.5 });
      const statuses = [];
      for (let i = 0; i < 20; i++) statuses.push((await desk.get('/me')).status);
      return statuses.join();
    };
    const first = await strikes(7);
    expect(first).toContain('500');
    expect(first).toContain('200');
    expect(await strikes(7)).toBe(first);
    expect(await strikes(8)).not.toBe(first);
  });

  it.each([
    [{ kind: 'tired' }, /kind/],
    [{ kind: 'status', status: 7 }, /status/],
    [{ kind: 'status', times: 0 }, /times/],
    [{ kind: 'status', match: { path: '(' } }, /match\.path/],
    [{ kind: 'status', mach: {} }, /mach/],
  ])('is refused if it makes no sense: %o', async (rule, message) => {
    await using emulator = await startEmulator();
    expect(() => emulator.fault(rule as FaultRule)).toThrow(message);
  });
});

/** The chunks of `/me` as they come off the wire. */
function readChunks(emulator: Emulator, desk: Desk): Promise<Buffer[]> {
  return new Promise((resolve, reject) => {
    const cookie = [...desk.cookies].map((pair) => pair.join('=')).join('; ');
    request(`${emulator.url}/api/v2/me`, { headers: { cookie } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(chunks));
    })
      .on('error', reject)
      .end();
  });
}
