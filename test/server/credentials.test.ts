import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { credentialsReader } from '../../src/server/credentials.js';
import { eventually } from '../support/eventually.js';
import { basic, startGateway, type TestGateway } from '../support/gateway.js';
import { openSocket, type RawSocket } from '../support/raw-socket.js';
import { SocketClosed, transports } from '../support/transports.js';

const me = '{ me { userName } }';
const serviceEvents = 'subscription { serviceEvents { __typename } }';
/** A Salesforce session of an agent, as the embedded contact centre accepts it. */
const salesforce = (userName: string) => ({ ssid: `sf-${userName}`, surl: 'https://sf.example/id/1' });

/** Messages that the gateway sent to the CometD server. */
function bayeux(emulator: Emulator, channel: string, user = 'a1'): unknown[] {
  return emulator.requests
    .filter((request) => request.user === user)
    .flatMap(({ body }) => (Array.isArray(body) ? body : []))
    .filter((message) => message.channel === channel);
}

/** How often GWS was asked whether an agent is who they say. */
function signIns(emulator: Emulator, user = 'a1'): number {
  return emulator.requests.filter(({ path, user: asked }) => path === '/api/v2/me' && asked === user).length;
}

async function subscribed(gateway: TestGateway, params: object, query = serviceEvents): Promise<RawSocket> {
  const socket = await openSocket(gateway.url);
  await socket.init(params);
  socket.subscribe('1', query);
  await socket.event('1', 'StreamOpened');
  return socket;
}

describe('credentialsReader', () => {
  const read = credentialsReader(['SSID', 'surl']);

  it('finds the headers it was told of, and no others', () => {
    expect(
      read.fromHeaders({ authorization: 'Basic x', ssid: 's', surl: 'u', cookie: 'JSESSIONID=1', host: 'h' }),
    ).toEqual({ authorization: 'Basic x', ssid: 's', surl: 'u' });
    expect(read.fromHeaders(new Headers({ Authorization: 'Basic x', 'X-Other': 'y' }))).toEqual({
      authorization: 'Basic x',
    });
  });

  it('finds nothing in nothing', () => {
    expect(read.fromHeaders({})).toBeUndefined();
    expect(read.fromHeaders({ authorization: ' ' })).toBeUndefined();
    for (const params of [undefined, null, 'Basic x', [], { authorization: 7 }, { headers: 'x' }]) {
      expect(read.fromConnection({}, params)).toBeUndefined();
    }
  });

  it.each([
    ['authorization', { authorization: 'Basic x' }],
    ['any case', { AuthoriZation: 'Basic x' }],
    ['headers, nested', { headers: { Authorization: 'Basic x' } }],
    ['Headers, nested, beside others', { Headers: { authorization: 'Basic x', accept: '*/*' }, tab: 1 }],
  ])('finds connectionParams with %s', (_what, params) => {
    expect(read.fromConnection({}, params)).toEqual({ authorization: 'Basic x' });
  });

  it('takes connectionParams before the headers of the upgrade, all or none', () => {
    const upgrade = { authorization: 'Basic upgrade', ssid: 'upgrade' };

    expect(read.fromConnection(upgrade, { authorization: 'Basic params' })).toEqual({
      authorization: 'Basic params',
    });
    expect(read.fromConnection(upgrade, {})).toEqual(upgrade);
    expect(read.fromConnection(upgrade, { authorization: '' })).toEqual(upgrade);
  });

  it('passes on nothing but `authorization` when told of no headers', () => {
    expect(credentialsReader([]).fromHeaders({ authorization: 'Basic x', ssid: 's' })).toEqual({
      authorization: 'Basic x',
    });
  });
});

describe('Signing in', () => {
  it.each(transports)('works by HTTP Basic over $name', async (transport) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);

    const answers = await transport.ask(gateway.url, { query: me }, { authorization: basic('a3') });

    expect(answers).toEqual([{ data: { me: { userName: 'a3' } } }]);
  });

  it.each(transports)('works by pass-through headers over $name', async (transport) => {
    await using emulator = await startEmulator({ passThrough: true, record: true });
    await using gateway = await startGateway(emulator.url);

    const answers = await transport.ask(gateway.url, { query: me }, salesforce('a4'));

    expect(answers).toEqual([{ data: { me: { userName: 'a4' } } }]);
    expect(emulator.requests[0]?.headers).toMatchObject(salesforce('a4'));
    expect(emulator.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('passes on only the headers it is set to', async () => {
    await using emulator = await startEmulator({ passThrough: true });
    await using gateway = await startGateway(emulator.url, { passHeaders: ['x-token'] });

    for (const transport of transports) {
      const [answer] = await transport.ask(gateway.url, { query: me }, salesforce('a4'));
      expect(answer?.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }
  });

  it.each([
    ['Authorization', { Authorization: basic('a2') }, {}],
    ['headers.authorization', { headers: { AUTHORIZATION: basic('a2') } }, {}],
    ['headers of the upgrade', undefined, { authorization: basic('a2') }],
    ['pass-through headers of the upgrade', {}, salesforce('a2')],
  ])('works over WebSocket by %s', async (_what, params, headers) => {
    await using emulator = await startEmulator({ passThrough: true });
    await using gateway = await startGateway(emulator.url);
    await using socket = await openSocket(gateway.url, { headers });

    await socket.init(params);

    socket.subscribe('1', me);
    expect((await socket.next('1')).payload).toEqual({ data: { me: { userName: 'a2' } } });
    socket.subscribe('2', serviceEvents);
    await socket.event('2', 'StreamOpened');
    expect(emulator.sessions()).toMatchObject([{ userName: 'a2' }]);
  });

  it.each([
    ['a line break', { authorization: 'Basic x\r\nX-Forged: 1' }],
    ['characters beyond Latin-1', { authorization: 'Basic Żółć' }],
    ['nothing that GWS understands', { authorization: 'Bearer abc' }],
  ])('with %s is refused like a wrong password', async (_what, params) => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);
    await using socket = await openSocket(gateway.url);

    await expect(socket.init(params)).rejects.toThrow('4403');

    expect(emulator.requests.filter(({ headers }) => 'x-forged' in headers)).toEqual([]);
  });

  it('lets an agent in whose password GWS wants changed, so that the operations can say so', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using socket = await openSocket(gateway.url);
    emulator.fault({
      match: { path: '/api/v2/me' },
      kind: 'status',
      status: 403,
      statusCode: 8,
      statusMessage: 'Change it',
    });

    await socket.init({ authorization: basic('a1') });
    socket.subscribe('1', '{ me { id } }');

    expect((await socket.next('1')).payload).toMatchObject({
      errors: [{ extensions: { code: 'PASSWORD_CHANGE_REQUIRED', statusCode: 8 } }],
    });
  });

  it('asks GWS once about refused credentials, not on every retry', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);
    const wrong = { authorization: basic('a1', 'wrong') };

    for (const transport of [...transports, ...transports]) {
      const answer = transport.ask(gateway.url, { query: me }, wrong);
      if (transport.name === 'graphql-ws') await expect(answer).rejects.toThrow(SocketClosed);
      else expect((await answer)[0]?.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    }

    expect(signIns(emulator)).toBe(1);
    // The right password is another matter.
    const [answer] = await transports[0].ask(gateway.url, { query: me }, { authorization: basic('a1') });
    expect(answer).toEqual({ data: { me: { userName: 'a1' } } });
  });

  it('by twenty tabs at once asks GWS once and shakes hands once', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);

    const tabs = await Promise.all(
      Array.from({ length: 20 }, () => subscribed(gateway, { authorization: basic('a1') })),
    );

    expect(signIns(emulator)).toBe(1);
    expect(bayeux(emulator, '/meta/handshake')).toHaveLength(1);
    emulator.setService('Chat', 'Inactive');
    await Promise.all(tabs.map((tab) => tab.event('1', 'ServiceStateChange')));
    for (const tab of tabs) await tab[Symbol.asyncDispose]();
  });
});

describe('Two tabs of one agent', () => {
  it('share one upstream session, whatever they ask and by whichever transport', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);
    await using first = await subscribed(gateway, { authorization: basic('a1') });
    await using second = await subscribed(
      gateway,
      { authorization: basic('a1') },
      'subscription { chatEvents { __typename } }',
    );
    const third = gateway.sse(serviceEvents);
    await third.until('StreamOpened');
    await gateway.query('{ chats { id } }');

    expect(emulator.sessions()).toHaveLength(1);
    expect(bayeux(emulator, '/meta/handshake')).toHaveLength(1);
    emulator.setService('Chat', 'Inactive');
    emulator.offerChat('a1');
    await first.event('1', 'ServiceStateChange');
    await second.event('1', 'ChatStateChange');
    await third.until('ServiceStateChange');
  });

  it('share it also when their credentials are worded differently', async () => {
    await using emulator = await startEmulator({ passThrough: true });
    await using gateway = await startGateway(emulator.url);
    await using first = await subscribed(gateway, { authorization: basic('a1') });
    await using second = await subscribed(gateway, salesforce('a1'));

    expect(emulator.sessions()).toHaveLength(1);
    emulator.setService('Chat', 'Inactive');
    await first.event('1', 'ServiceStateChange');
    await second.event('1', 'ServiceStateChange');
  });

  it('do not share it with a third one that has a wrong password', async () => {
    await using emulator = await startEmulator({ passThrough: true });
    await using gateway = await startGateway(emulator.url);
    await using tab = await subscribed(gateway, { authorization: basic('a1') });

    for (const wrong of [basic('a1', 'wrong'), basic('a1', ''), basic('A1'), 'Basic YTE=']) {
      await using thief = await openSocket(gateway.url);
      await expect(thief.init({ authorization: wrong })).rejects.toThrow('4403');
      const [answer] = await transports[0].ask(gateway.url, { query: me }, { authorization: wrong });
      expect(answer).toMatchObject({
        data: { me: null },
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }

    emulator.setService('Chat', 'Inactive');
    await tab.event('1', 'ServiceStateChange');
    expect(emulator.sessions()).toHaveLength(1);
  });

  it('leave one after the other: the session stays with the second', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url, { lingerMs: 0 });
    await using first = await subscribed(gateway, { authorization: basic('a1') });
    await using second = await subscribed(gateway, { authorization: basic('a1') });

    first.socket.terminate();
    await first.closed;

    for (const state of ['Inactive', 'Active'] as const) {
      emulator.setService('Chat', state);
      await second.event('1', 'ServiceStateChange');
    }
    expect(bayeux(emulator, '/meta/handshake')).toHaveLength(1);
    expect(bayeux(emulator, '/meta/disconnect')).toHaveLength(0);
  });
});

describe('The session of an agent who left', () => {
  it('is found warm by a page reload', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url, { lingerMs: 60_000 });
    const before = await subscribed(gateway, { authorization: basic('a1') });
    before.socket.terminate();
    await before.closed;

    await using after = await subscribed(gateway, { authorization: basic('a1') });

    expect(signIns(emulator)).toBe(1);
    expect(bayeux(emulator, '/meta/handshake')).toHaveLength(1);
    expect(bayeux(emulator, '/meta/subscribe')).toHaveLength(1);
    emulator.setService('Chat', 'Inactive');
    await after.event('1', 'ServiceStateChange');
  });

  it('says /meta/disconnect after a while, and the next tab begins anew', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url, { lingerMs: 50 });
    const before = await subscribed(gateway, { authorization: basic('a1') });
    before.socket.terminate();

    await eventually('goodbye was said', () => bayeux(emulator, '/meta/disconnect').length === 1);
    await eventually('the session is gone', () => emulator.sessions().length === 0);

    await using after = await subscribed(gateway, { authorization: basic('a1') });
    expect(bayeux(emulator, '/meta/handshake')).toHaveLength(2);
    emulator.setService('Chat', 'Inactive');
    await after.event('1', 'ServiceStateChange');
  });
});

describe('An agent whom GWS throws out', () => {
  it('is told UNAUTHENTICATED in every subscription, and nobody else is', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);
    await using thrownOut = await subscribed(gateway, { authorization: basic('a1') });
    const stream = gateway.sse('subscription { chatEvents { __typename } }');
    await stream.until('StreamOpened');
    await using other = await subscribed(gateway, { authorization: basic('a2') });
    const before = signIns(emulator);

    emulator.changePassword('a1', 'new password');

    expect((await thrownOut.next('1', 'error')).payload).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(await stream.end()).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await thrownOut.closed).code).toBe(4403);
    // Refused credentials are tried once more and never again: accounts lock.
    await using back = await openSocket(gateway.url);
    await expect(back.init({ authorization: basic('a1') })).rejects.toThrow('4403');
    expect(signIns(emulator) - before).toBe(1);
    emulator.setService('Chat', 'Inactive');
    await other.event('1', 'ServiceStateChange');
    expect(bayeux(emulator, '/meta/handshake')).toHaveLength(1);
  });

  it('comes back with the new password', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using thrownOut = await subscribed(gateway, { authorization: basic('a1') });
    emulator.changePassword('a1', 'new');
    await thrownOut.next('1', 'error');

    await using back = await subscribed(gateway, { authorization: basic('a1', 'new') });

    emulator.setService('Chat', 'Inactive');
    await back.event('1', 'ServiceStateChange');
  });

  it('is signed in again unnoticed when only the cookie has expired', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using tab = await subscribed(gateway, { authorization: basic('a1') });

    emulator.expireHttpSession('a1');

    emulator.setService('Chat', 'Inactive');
    await tab.event('1', 'ServiceStateChange');
    tab.subscribe('2', me);
    expect((await tab.next('2')).payload).toEqual({ data: { me: { userName: 'a1' } } });
  });
});
