import { CometD } from 'cometd';
import { adapt } from 'cometd-nodejs-client';
import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { basic, Desk } from './desk.js';

/** Waits until the emulator holds a poll of somebody. */
async function held(emulator: Emulator): Promise<void> {
  await expect
    .poll(() => emulator.requests.some(({ status, body }) => status === 0 && isConnect(body)), {
      interval: 5,
    })
    .toBe(true);
}

function isConnect(body: unknown): boolean {
  return Array.isArray(body) && body[0]?.channel === '/meta/connect';
}

describe('a CometD session', () => {
  it('begins with a handshake, next to the cookies of the HTTP session', async () => {
    await using emulator = await startEmulator({ pollTimeoutMs: 1234 });
    const desk = new Desk(emulator, 'a1');
    const me = await desk.get('/me');
    expect(me.headers.getSetCookie()).toHaveLength(2);
    const { json } = await desk.handshake();
    expect(json).toMatchObject([
      {
        channel: '/meta/handshake',
        successful: true,
        version: '1.0',
        supportedConnectionTypes: ['long-polling'],
        advice: { reconnect: 'retry', timeout: 1234, interval: 0 },
        ext: { ack: true },
      },
    ]);
    expect([...desk.cookies.keys()].sort()).toEqual(['AWSELB', 'BAYEUX_BROWSER', 'JSESSIONID']);
    expect(emulator.sessions()).toEqual([{ userName: 'a1', clientId: desk.clientId, channels: [] }]);
  });

  it('keeps both cookies when the handshake is the first request', async () => {
    await using emulator = await startEmulator({ csrf: false });
    const desk = new Desk(emulator, 'a1');
    const { headers } = await desk.handshake();
    const names = headers.getSetCookie().map((cookie) => cookie.split('=')[0]);
    expect(names).toEqual(['BAYEUX_BROWSER', 'JSESSIONID', 'AWSELB']);
  });

  it('needs somebody signed in', async () => {
    await using emulator = await startEmulator({ csrf: false });
    const desk = new Desk(emulator, 'a1', { password: 'wrong' });
    const { status, json } = await desk.handshake();
    expect([status, json.statusCode]).toEqual([401, 20]);
  });

  it('hears what is published to its agent, on its channels', async () => {
    await using emulator = await startEmulator();
    await using first = await Desk.open(emulator, 'a1', '/v2/me/chats', '/x');
    await using second = await Desk.open(emulator, 'a2', '/v2/me/chats');
    for (const data of [{ n: 'Müller' }, null, 'Zoë', 7, ['👋']])
      emulator.publish('a1', '/v2/me/chats', data);
    emulator.publish('a1', '/v2/me/calls', 'not subscribed');
    emulator.publish('a2', '/v2/me/chats', 'for a2');
    emulator.publish('*', '/x', 'last');
    await first.next((data) => data === 'last');
    expect(await second.next(() => true)).toBe('for a2');
    expect(first.heard).toEqual([]);
    expect(() => emulator.publish('nobody', '/x', 1)).toThrow("no agent 'nobody'");
  });

  it.each(['/v2/me/*', '/v2/**', '/**'])('understands the wildcard %s', async (channel) => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', channel);
    await emulator.subscribed('a1', '/v2/me/emails');
    emulator.publish('a1', '/v2/me/emails', 'hello');
    expect(await desk.next((_, heardOn) => heardOn === '/v2/me/emails')).toBe('hello');
  });

  it('is awaited by subscribed()', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    const subscribed = emulator.subscribed('a1', '/v2/me/chats');
    await desk.subscribe('/v2/me/chats');
    await subscribed;
    await expect(emulator.subscribed('a1', '/v2/me/calls', 20)).rejects.toThrow('did not subscribe');
  });

  it('unsubscribes and disconnects', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    await desk.subscribe('/a', '/b');
    await desk.bayeux({ channel: '/meta/unsubscribe', subscription: '/a' });
    expect(emulator.sessions()[0]?.channels).toEqual(['/b']);
    expect((await desk.bayeux({ channel: '/meta/disconnect' })).json[0].successful).toBe(true);
    expect(emulator.sessions()).toEqual([]);
  });

  it('may not publish, nor subscribe to nonsense', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    expect((await desk.bayeux({ channel: '/x', data: 1 })).json[0].error).toBe('403::publish_denied');
    for (const channel of ['/', 'x', '//', '/meta/connect']) {
      expect((await desk.subscribe(channel)).json[0]).toMatchObject({ successful: false, error: /^403/ });
    }
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '[{'],
    ['an empty batch', []],
    ['null', [null]],
    ['a message without channel', [{ id: '1' }]],
  ])('answers 400 to %s', async (_, body) => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    expect((await desk.call('POST', '/api/v2/notifications', body)).status).toBe(400);
  });

  it('expires when it does not connect', async () => {
    await using emulator = await startEmulator({ maxIntervalMs: 100 });
    const desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    await expect.poll(() => emulator.sessions(), { timeout: 5000 }).toEqual([]);
    expect((await desk.connect()).json[0]).toMatchObject({ successful: false, error: /^402/ });
  });

  it('expires too when its held poll is abandoned', async () => {
    await using emulator = await startEmulator({ maxIntervalMs: 100, record: true });
    await using desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    desk.listen();
    await held(emulator);
    await desk[Symbol.asyncDispose]();
    await expect.poll(() => emulator.sessions(), { timeout: 5000 }).toEqual([]);
  });

  it('is closed to everybody else, client id or not', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    const thief = await Desk.open(emulator, 'a2');
    thief.clientId = desk.clientId;
    thief.cookies.set('BAYEUX_BROWSER', desk.cookies.get('BAYEUX_BROWSER') ?? '');
    expect((await thief.subscribe('/v2/me/chats')).json[0].error).toMatch(/^402/);
    expect((await thief.bayeux({ channel: '/meta/disconnect' })).json[0].successful).toBe(false);
    expect(emulator.sessions()).toHaveLength(1);
  });
});

describe('recovery', () => {
  it('answers 402 to a forgotten session, and a new handshake hears again', async () => {
    await using emulator = await startEmulator({ record: true });
    await using desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    await desk.subscribe('/v2/me/chats');
    const poll = desk.connect();
    await held(emulator);
    emulator.expireCometSession('a1');
    await poll;
    const refused = await desk.connect();
    expect(refused.status).toBe(200);
    expect(refused.json[0]).toMatchObject({
      channel: '/meta/connect',
      successful: false,
      error: '402::session_unknown',
      advice: { reconnect: 'handshake', interval: 0 },
    });
    await desk.handshake();
    await desk.subscribe('/v2/me/chats');
    desk.listen();
    emulator.publish('a1', '/v2/me/chats', 'again');
    expect(await desk.next(() => true)).toBe('again');
  });

  it('sends again what was not acknowledged, after a cut answer', async () => {
    await using emulator = await startEmulator({ record: true });
    await using desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    await desk.subscribe('/v2/me/chats');
    const first = desk.connect();
    await held(emulator);
    const cut = emulator.fault({ kind: 'cut', match: { meta: 'connect' }, times: 1 });
    emulator.publish('a1', '/v2/me/chats', 'one');
    await expect(first).rejects.toThrow();
    expect(cut.hits).toBe(1);
    emulator.publish('a1', '/v2/me/chats', 'two');
    desk.listen();
    expect(await desk.next(() => true)).toBe('one');
    expect(await desk.next(() => true)).toBe('two');
  });

  it('loses it without the extension', async () => {
    await using emulator = await startEmulator({ ack: false, record: true });
    await using desk = await Desk.open(emulator, 'a1');
    expect((await desk.handshake()).json[0]).not.toHaveProperty('ext');
    await desk.subscribe('/v2/me/chats');
    const first = desk.connect();
    await held(emulator);
    emulator.fault({ kind: 'cut', match: { meta: 'connect' }, times: 1 });
    emulator.publish('a1', '/v2/me/chats', 'one');
    await expect(first).rejects.toThrow();
    emulator.publish('a1', '/v2/me/chats', 'two');
    desk.listen();
    expect(await desk.next(() => true)).toBe('two');
  });

  it('keeps messages for a client that comes back with id and cookies', async () => {
    await using emulator = await startEmulator({ record: true });
    await using desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    await desk.subscribe('/v2/me/chats');
    desk.listen();
    await held(emulator);
    await desk[Symbol.asyncDispose]();
    emulator.publish('a1', '/v2/me/chats', 'meanwhile');
    await using heir = new Desk(emulator, 'a1');
    for (const [name, value] of desk.cookies) heir.cookies.set(name, value);
    heir.csrf = desk.csrf;
    heir.clientId = desk.clientId;
    heir.lastAck = desk.lastAck;
    heir.listen();
    expect(await heir.next(() => true)).toBe('meanwhile');
  });

  it('warns a browser with two sessions', async () => {
    await using emulator = await startEmulator({ record: true });
    await using first = await Desk.open(emulator, 'a1');
    await first.handshake();
    first.listen();
    await held(emulator);
    await using second = await Desk.open(emulator, 'a1');
    for (const [name, value] of first.cookies) second.cookies.set(name, value);
    second.csrf = first.csrf;
    await second.handshake();
    expect((await second.connect()).json[0].advice).toMatchObject({
      'multiple-clients': true,
      reconnect: 'retry',
      interval: 2000,
    });
  });
});

describe('the wire', () => {
  it.each([
    ['wrapped', { channel: '/v2/me/chats', data: { messageType: 'X', chat: {} } }],
    ['unwrapped', { channel: '/v2/me/chats', messageType: 'X', chat: {} }],
    ['no-channel', { data: { messageType: 'X', chat: {} } }],
  ] as const)('shapes notifications: %s', async (messageForm, expected) => {
    await using emulator = await startEmulator({ messageForm });
    const desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    await desk.subscribe('/v2/me/chats');
    emulator.publish('a1', '/v2/me/chats', { messageType: 'X', chat: {} });
    const { json } = await desk.connect();
    expect(json[0]).toEqual(expected);
    expect(json[1]).toMatchObject({ channel: '/meta/connect', successful: true });
  });

  it('accepts the type of message as a suffix of the URL, or does not', async () => {
    const hands = [
      { channel: '/meta/handshake', version: '1.0', supportedConnectionTypes: ['long-polling'] },
    ];
    await using both = await startEmulator();
    const desk = await Desk.open(both, 'a1');
    for (const path of ['', '/', '/handshake']) {
      expect((await desk.call('POST', `/api/v2/notifications${path}`, hands)).json[0].successful).toBe(true);
    }
    expect((await desk.call('POST', '/api/v2/notifications/elsewhere', hands)).status).toBe(404);
    await using strict = await startEmulator({ urlSuffix: 'none' });
    const other = await Desk.open(strict, 'a1');
    expect((await other.call('POST', '/api/v2/notifications', hands)).status).toBe(200);
    expect((await other.call('POST', '/api/v2/notifications/handshake', hands)).status).toBe(404);
  });

  it('serves a stock CometD client', async () => {
    adapt();
    // The stock client has one cookie jar for all and no CSRF; for a single agent without it, that will do.
    await using emulator = await startEmulator({ csrf: false });
    const client = new CometD();
    client.configure({
      url: `${emulator.url}/api/v2/notifications`,
      logLevel: 'warn',
      requestHeaders: { Authorization: basic('a1', 'demo') },
    });
    client.unregisterTransport('websocket');
    client.unregisterTransport('callback-polling');
    const heard = new Promise((resolve) => {
      client.addListener('/meta/handshake', () => {
        client.subscribe('/v2/me/chats', ({ data }) => resolve(data));
      });
    });
    client.handshake();
    await emulator.subscribed('a1', '/v2/me/chats');
    emulator.publish('a1', '/v2/me/chats', { text: 'Grüße 👋' });
    expect(await heard).toEqual({ text: 'Grüße 👋' });
    await new Promise<void>((resolve) => client.disconnect(() => resolve()));
    expect(emulator.sessions()).toEqual([]);
  });
});
