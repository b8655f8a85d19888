import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../src/emulator/index.js';
import { eventually } from '../support/eventually.js';
import { basic, type TestGateway } from '../support/gateway.js';
import type { RawSocket } from '../support/raw-socket.js';
import {
  answered,
  ask,
  bearer,
  everywhere,
  expectAlive,
  expectSignedOff,
  expectSignedOut,
  fields,
  hours,
  me,
  proofs,
  refusalOf,
  secret,
  sessions,
  signedIn,
  signedInAs,
  signIn,
  signInAgain,
  start,
  statusEvents,
  tab,
  tokenOf,
} from '../support/sign-in.js';
import { transports } from '../support/transports.js';

describe('signOut', () => {
  it.each(transports)('over $name ends everything of the agent, and of nobody else', async (over) => {
    await using house = await start();
    const { gateway, emulator } = house;
    const open = await everywhere(house);
    const others = await tokenOf(gateway, 'a2');
    await using other = await tab(gateway, bearer(others));

    expect(await ask(gateway, 'mutation { signOut }', bearer(open.token), over)).toEqual({
      data: { signOut: true },
    });

    await expectSignedOut(house, open);
    await expectAlive(emulator, other);
    expect(await ask(gateway, me, bearer(others))).toEqual(signedInAs('a2'));
    // The password is as good as before, and a token from now on too.
    expect(await ask(gateway, me, bearer(await tokenOf(gateway)), over)).toEqual(signedInAs('a1'));
  });

  it('is answered before the socket is closed', async () => {
    await using house = await start();
    await using socket = await tab(house.gateway, bearer(await tokenOf(house.gateway)));
    socket.subscribe('status', statusEvents);
    expect(await socket.event('status', 'SessionStatus')).toMatchObject({ state: 'ACTIVE' });

    expect(await answered(socket, '1', 'mutation { signOut }')).toEqual({ data: { signOut: true } });

    await socket.next('1', 'complete');
    expect(await socket.event('status', 'SessionStatus')).toMatchObject({ state: 'SIGNED_OUT' });
    await expectSignedOff(socket);
  });

  it('by a token needs neither a session nor GWS', async () => {
    await using house = await start({}, { lingerMs: 0 });
    const { gateway, emulator } = house;
    const token = await tokenOf(gateway);
    await eventually('the session has ended', async () => (await sessions(gateway)).length === 0);
    await emulator.close();

    const answer = await ask(gateway, 'mutation { signOut }', bearer(token));

    expect(answer).toEqual({ data: { signOut: true } });
    expect(await refusalOf(gateway, bearer(token))).toBe('UNAUTHENTICATED');
  });

  it('holds also for tokens of a clock that was set back since', async () => {
    await using house = await start();
    const { gateway, clock } = house;
    const token = await tokenOf(gateway);
    clock.turn(-2 * hours);
    const later = await tokenOf(gateway);

    await ask(gateway, 'mutation { signOut }', bearer(later));

    for (const each of [token, later]) expect(await refusalOf(gateway, bearer(each))).toBe('UNAUTHENTICATED');
    expect(await ask(gateway, me, bearer(await tokenOf(gateway)))).toEqual(signedInAs('a1'));
  });

  it('without credentials is refused', async () => {
    await using house = await start();

    for (const over of transports)
      expect(await refusalOf(house.gateway, {}, over, 'mutation { signOut }')).toBe('UNAUTHENTICATED');
  });
});

describe('an administrator', () => {
  const post = (gateway: TestGateway, path: string, init: RequestInit = {}) =>
    fetch(`${gateway.adminUrl}${path}`, { method: 'POST', ...init });

  it('sees who is signed in, and no secrets', async () => {
    await using house = await start();
    const { gateway } = house;
    const token = await tokenOf(gateway);
    await using _tab = await tab(gateway, bearer(token));

    const response = await fetch(`${gateway.adminUrl}/sessions`);
    const text = await response.text();

    expect(response.status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      sessions: [
        {
          agent: expect.any(String),
          userName: 'a1',
          state: 'connected',
          since: expect.any(String),
          openedAt: expect.any(String),
          ageSeconds: expect.any(Number),
          clients: 1,
        },
      ],
    });
    expect(text).not.toMatch(/demo|gws1_|Basic|authorization|JSESSIONID/);
  });

  it('signs an agent out everywhere', async () => {
    await using house = await start();
    const { gateway, emulator } = house;
    const open = await everywhere(house);
    await using other = await tab(gateway, { authorization: basic('a2') });
    const { agent } = (await sessions(gateway)).find(({ userName }) => userName === 'a1');

    const response = await post(gateway, `/sessions/${encodeURIComponent(agent)}/sign-out`);

    expect(await response.json()).toEqual({ status: 'signed out', session: true, clients: 5 });
    await expectSignedOut(house, open);
    await expectAlive(emulator, other);
  });

  it('takes the tokens from an agent who has nothing open', async () => {
    await using house = await start({}, { lingerMs: 0 });
    const { gateway } = house;
    const { token, agent } = await signedIn(gateway);
    await eventually('the session has ended', async () => (await sessions(gateway)).length === 0);

    const response = await post(gateway, `/sessions/${agent.id}/sign-out`);

    expect(await response.json()).toEqual({ status: 'signed out', session: false, clients: 0 });
    expect(await refusalOf(gateway, bearer(token))).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['GET', '/sessions/x/sign-out', {}, 405],
    ['POST', '/sessions', {}, 405],
    ['POST', '/sessions/%zz/sign-out', {}, 400],
    ['POST', '/sessions//sign-out', {}, 404],
    ['POST', '/sessions/x', {}, 404],
    ['POST', '/sessions/x/sign-out', { origin: 'https://evil.example' }, 403],
    ['POST', '/sessions/x/sign-out', { 'sec-fetch-site': 'cross-site' }, 403],
    ['GET', '/sessions', { 'sec-fetch-site': 'same-origin' }, 403],
  ])('is refused %s %s with %o', async (method, path, headers, status) => {
    await using house = await start();

    const response = await fetch(`${house.gateway.adminUrl}${path}`, { method, headers });

    expect(response.status).toBe(status);
  });

  it('is somebody who comes in by the admin port', async () => {
    await using house = await start();

    for (const [method, path] of [
      ['GET', '/sessions'],
      ['POST', '/sessions/x/sign-out'],
    ])
      expect((await fetch(`${house.gateway.url}${path}`, { method: method as string })).status).toBe(404);
  });
});

describe('an agent whom GWS throws out', () => {
  it('is told so by the status, and closed with 4403; the password is tried once', async () => {
    await using house = await start();
    const { gateway, emulator } = house;
    const open = await everywhere(house);
    const [socket] = open.sockets as [RawSocket];
    socket.subscribe('status', statusEvents);
    expect(await socket.event('status', 'SessionStatus')).toMatchObject({ state: 'ACTIVE' });
    await using other = await tab(gateway, { authorization: basic('a2') });
    const before = proofs(emulator);

    emulator.changePassword('a1', 'new');

    expect(await socket.event('status', 'SessionStatus')).toMatchObject({ state: 'REVOKED' });
    for (const each of open.sockets) await expectSignedOff(each);
    for (const stream of open.streams)
      expect(await stream.end()).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    // Whoever comes again with the old password, as clients do after 4403.
    for (const over of transports)
      for (const as of [bearer(open.token), { authorization: basic('a1') }])
        expect(await refusalOf(gateway, as, over)).toBe(signInAgain(over));
    expect(proofs(emulator) - before).toBe(1);
    await expectAlive(emulator, other);
    await using again = await tab(gateway, bearer(await tokenOf(gateway, 'a1', 'new')));
    await expectAlive(emulator, again);
  });
});

describe('an agent whose session GWS ends', () => {
  it.each<[string, FaultRule]>([
    ['401', { kind: 'html', status: 401 }],
    ['403', { kind: 'html', status: 403 }],
    ['403 and why', { kind: 'status', status: 403 }],
    ['a redirect to a login page', { kind: 'redirect' }],
  ])('with %s is signed in again once, and closed with 4403 when that is refused', async (_how, fault) => {
    await using house = await start();
    const { gateway, emulator } = house;
    const token = await tokenOf(gateway);
    await using socket = await tab(gateway, bearer(token));
    const before = proofs(emulator);
    emulator.fault({ ...fault, match: { path: '/api/v2/me' } });
    emulator.fault({ ...fault, match: { meta: 'connect' } });

    // Answers the poll that is held: the next one meets the refusal.
    emulator.setService('Chat', 'Inactive');

    await expectSignedOff(socket);
    for (const over of transports)
      expect(await refusalOf(gateway, bearer(token), over)).toBe(signInAgain(over));
    expect(proofs(emulator) - before).toBe(1);
  });
});

describe('what is logged', () => {
  it('holds no password, token or secret, whatever happens to them', async () => {
    await using house = await start({ passThrough: true });
    const { gateway, emulator, clock, log } = house;
    const first = await tokenOf(gateway);
    await gateway.query(signIn('a1', 'mistyped'), { as: null });
    await using socket = await tab(gateway, bearer(first));
    const { data } = await answered(socket, '1', `mutation { refreshSession ${fields} }`);
    const token = data?.['refreshSession'].token;
    await refusalOf(gateway, bearer(`${token}x`));
    await fetch(`${gateway.adminUrl}/sessions/${data?.['refreshSession'].agent.id}/sign-out`, {
      method: 'POST',
    });
    await socket.closed;
    await using another = await tab(gateway, bearer(await tokenOf(gateway)));
    emulator.changePassword('a1', 'new');
    await another.closed;
    const last = await tokenOf(gateway, 'a2');
    clock.turn(8 * hours);
    await refusalOf(gateway, bearer(last));

    expect(log.told('An administrator signs the agent out.')).toHaveLength(1);
    const metrics = await (await fetch(`${gateway.adminUrl}/metrics`)).text();
    for (const text of [log.text(), metrics]) {
      expect(text).not.toMatch(/demo|mistyped|gws1_|Bearer|Basic/);
      for (const each of [first, token, last, secret, basic('a1').slice(6)]) expect(text).not.toContain(each);
    }
  });
});
