import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { basic, Desk } from './desk.js';

describe('signing in', () => {
  it('opens a session with cookies for good credentials', async () => {
    await using emulator = await startEmulator();
    const desk = new Desk(emulator, 'a1');
    const me = await desk.get('/me');
    expect(me.status).toBe(200);
    expect(me.json.user).toMatchObject({
      userName: 'a1',
      firstName: 'Zoë',
      lastName: 'Müller',
      password: '',
    });
    expect(me.json.user.id).toMatch(/^[0-9a-f]{32}$/);
    expect(me.json.user.uri).toBe(`https://gws.internal.invalid/api/v2/users/${me.json.user.id}`);
    expect([...desk.cookies.keys()].sort()).toEqual(['AWSELB', 'JSESSIONID']);
  });

  it('lets the cookie suffice afterwards', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a2');
    desk.sendCredentials = false;
    const me = await desk.get('/me');
    expect(me.json.user.userName).toBe('a2');
    expect(me.headers.getSetCookie()).toEqual([]);
  });

  it.each([
    ['no credentials', {}],
    ['a wrong password', { authorization: basic('a1', 'wrong') }],
    ['an unknown agent', { authorization: basic('nobody', 'demo') }],
    ['an unreadable header', { authorization: 'Basic' }],
    ['another scheme', { authorization: 'Bearer abc' }],
    ['an unknown cookie', { cookie: 'JSESSIONID=123.node1' }],
    ['pass-through headers that are not wanted', { ssid: 'sf-a1', surl: 'https://login.example/id' }],
  ])('refuses %s', async (_, headers) => {
    await using emulator = await startEmulator();
    const response = await fetch(`${emulator.url}/api/v2/me`, { headers: headers as Record<string, string> });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ statusCode: 20, statusMessage: 'User is not authenticated' });
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('refuses a wrong password even beside a good cookie', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    const other = new Desk(emulator, 'a1', { password: 'wrong' });
    for (const [name, value] of desk.cookies) other.cookies.set(name, value);
    expect((await other.get('/me')).status).toBe(401);
  });

  it('gives another agent a session of their own, whatever cookie they bring', async () => {
    await using emulator = await startEmulator();
    const first = await Desk.open(emulator, 'a1');
    const second = new Desk(emulator, 'a2');
    for (const [name, value] of first.cookies) second.cookies.set(name, value);
    expect((await second.get('/me')).json.user.userName).toBe('a2');
    expect(second.cookies.get('JSESSIONID')).not.toBe(first.cookies.get('JSESSIONID'));
  });

  it('accepts pass-through headers when told to', async () => {
    await using emulator = await startEmulator({ passThrough: true });
    const desk = new Desk(emulator, 'a3', { headers: { ssid: 'sf-a3', surl: 'https://login.example/id' } });
    desk.sendCredentials = false;
    expect((await desk.get('/me')).json.user.userName).toBe('a3');
    const stranger = new Desk(emulator, 'x', { headers: { ssid: 'sf-x', surl: 'https://login.example/id' } });
    stranger.sendCredentials = false;
    expect((await stranger.get('/me')).status).toBe(401);
  });
});

describe('CSRF', () => {
  it('announces header and token on every answer, and wants them back on a POST', async () => {
    await using emulator = await startEmulator();
    const desk = new Desk(emulator, 'a1');
    const me = await desk.get('/me');
    expect(me.headers.get('x-csrf-header')).toBe('X-CSRF-TOKEN');
    const token = me.headers.get('x-csrf-token');
    expect((await desk.get('/users')).headers.get('x-csrf-token')).toBe(token);
    const started = await desk.post('/me', {
      operationName: 'StartContactCenterSession',
      channels: ['chat'],
    });
    expect(started.json).toEqual({ statusCode: 0 });
    expect(started.headers.get('x-csrf-token')).toBe(token);
  });

  it.each(['/api/v2/me', '/api/v2/notifications', '/api/v2/notifications/handshake'])(
    'refuses POST %s without the token, in plain text',
    async (path) => {
      await using emulator = await startEmulator();
      const desk = await Desk.open(emulator, 'a1');
      desk.csrf = undefined;
      const refused = await desk.call('POST', path, [{ channel: '/meta/handshake' }]);
      expect(refused.status).toBe(403);
      expect(refused.headers.get('content-type')).toContain('text/plain');
      expect(refused.text).toBe('Missing or invalid Csrf token');
    },
  );

  it('refuses the token of another session', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    desk.csrf = (await Desk.open(emulator, 'a1')).csrf;
    expect((await desk.post('/me', {})).status).toBe(403);
  });

  it('can be switched off', async () => {
    await using emulator = await startEmulator({ csrf: false });
    const desk = new Desk(emulator, 'a1');
    const started = await desk.post('/me', {
      operationName: 'StartContactCenterSession',
      channels: ['chat'],
    });
    expect(started.status).toBe(200);
    expect(started.headers.has('x-csrf-header')).toBe(false);
  });
});

describe('the end of a session', () => {
  it('comes with EndContactCenterSession, for cookie and CometD together', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/*');
    await desk.post('/me', { operationName: 'StartContactCenterSession', channels: ['chat', 'email'] });
    const ready = await desk.next(({ messageType }) => messageType === 'ChannelStateChangeMessageV2');
    expect(ready.channels.map(({ channel }: { channel: string }) => channel)).toEqual(['chat', 'email']);
    expect((await desk.post('/me', { operationName: 'EndContactCenterSession' })).json).toEqual({
      statusCode: 0,
    });
    expect(emulator.sessions()).toEqual([]);
    desk.sendCredentials = false;
    expect((await desk.get('/me')).status).toBe(401);
  });

  it('comes when the cookie expires', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    desk.sendCredentials = false;
    emulator.expireHttpSession('a1');
    expect((await desk.get('/me')).json.statusCode).toBe(20);
    expect((await desk.connect()).status).toBe(401);
  });

  it('comes with a new password, and the old one is refused', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    const neighbour = await Desk.open(emulator, 'a2');
    emulator.changePassword('a1', 'Größe 42');
    expect((await desk.get('/me')).status).toBe(401);
    desk.sendCredentials = false;
    expect((await desk.get('/me')).status).toBe(401);
    expect((await new Desk(emulator, 'a1', { password: 'Größe 42' }).get('/me')).status).toBe(200);
    neighbour.sendCredentials = false;
    expect((await neighbour.get('/me')).status).toBe(200);
  });

  it('tells a held poll soon', async () => {
    await using emulator = await startEmulator({ pollTimeoutMs: 60_000 });
    await using desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    await desk.subscribe('/v2/me/chats');
    desk.sendCredentials = false;
    const held = desk.connect();
    await expect.poll(() => emulator.sessions().length).toBe(1);
    // The poll is surely there once another request of the same connection pool has been answered.
    await desk.get('/me');
    emulator.expireHttpSession('a1');
    expect((await held).status).toBe(200);
    expect((await desk.connect()).status).toBe(401);
  });
});
