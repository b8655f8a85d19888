import { describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.js';
import { basic } from '../support/gateway.js';
import {
  answered,
  ask,
  bearer,
  codeOf,
  expectAlive,
  expectSignedOff,
  fields,
  hours,
  me,
  minutes,
  proofs,
  refusalOf,
  said,
  serviceEvents,
  sessions,
  signedInAs,
  signIn,
  start,
  statusEvents,
  tab,
  tokenOf,
} from '../support/sign-in.js';

describe('a socket with a token', () => {
  it('is warned, told that the token expired, and closed with 4403; its neighbours go on', async () => {
    await using house = await start();
    const { gateway, emulator, clock } = house;
    const token = await tokenOf(gateway);
    await using socket = await tab(gateway, bearer(token));
    await using neighbour = await tab(gateway, { authorization: basic('a1') });
    socket.subscribe('status', statusEvents);
    const status = () => socket.event('status', 'SessionStatus');
    const expiresAt = new Date(clock.now() + 8 * hours).toISOString();
    expect(await status()).toMatchObject({ state: 'ACTIVE', expiresAt });

    clock.turn(8 * hours - 5 * minutes);
    expect(await status()).toMatchObject({ state: 'EXPIRING', expiresAt });
    await expectAlive(emulator, socket);

    clock.turn(5 * minutes);
    expect(await status()).toMatchObject({ state: 'EXPIRED', expiresAt });
    expect((await socket.next('status', 'error')).payload).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    await expectSignedOff(socket);
    await neighbour.event('events', 'ServiceStateChange');
    await neighbour.event('events', 'ServiceStateChange');
    await expectAlive(emulator, neighbour);
  });

  it('goes on unnoticed when it is refreshed in time', async () => {
    await using house = await start();
    const { gateway, emulator, clock } = house;
    const first = await tokenOf(gateway);
    await using socket = await tab(gateway, bearer(first));
    socket.subscribe('status', statusEvents);
    const status = async () => (await socket.event('status', 'SessionStatus')).state;
    expect(await status()).toBe('ACTIVE');
    const [proven, handshakes] = [proofs(emulator), said(emulator, '/meta/handshake').length];

    let token = '';
    for (let shift = 0; shift < 3; shift++) {
      clock.turn(8 * hours - minutes);
      expect(await status()).toBe('EXPIRING');
      const { data } = await answered(socket, 'refresh', `mutation { refreshSession ${fields} }`);
      expect(Date.parse(data?.['refreshSession'].expiresAt)).toBe(clock.now() + 8 * hours);
      token = data?.['refreshSession'].token;
      expect(await status()).toBe('ACTIVE');
      await socket.next('refresh', 'complete');
      await expectAlive(emulator, socket);
    }

    expect(await ask(gateway, me, bearer(token))).toEqual(signedInAs('a1'));
    expect(await refusalOf(gateway, bearer(first))).toBe('UNAUTHENTICATED');
    expect([proofs(emulator), said(emulator, '/meta/handshake').length]).toEqual([proven + 1, handshakes]);
  });

  it('goes by a token that was fetched elsewhere', async () => {
    await using house = await start();
    const { gateway, emulator, clock } = house;
    await using socket = await tab(gateway, bearer(await tokenOf(gateway)));
    clock.turn(7 * hours);
    const token = await tokenOf(gateway);

    const { data } = await answered(socket, '1', `mutation { refreshSession(token: "${token}") ${fields} }`);

    expect(data?.['refreshSession'].agent.userName).toBe('a1');
    clock.turn(7 * hours);
    await expectAlive(emulator, socket);
  });

  it("refuses another agent's token, and one that is none, and goes on", async () => {
    await using house = await start();
    const { gateway, emulator } = house;
    await using socket = await tab(gateway, bearer(await tokenOf(gateway)));
    const other = await tokenOf(gateway, 'a2');
    const before = proofs(emulator);
    const refresh = (token: string) => `mutation { refreshSession(token: "${token}") { token } }`;

    expect(codeOf(await answered(socket, '1', refresh(other)))).toBe('FORBIDDEN');
    for (const [index, token] of ['', 'demo', 'gws1_', `${other}x`].entries())
      expect(codeOf(await answered(socket, `t${index}`, refresh(token)))).toBe('UNAUTHENTICATED');

    expect(proofs(emulator)).toBe(before);
    expect(await answered(socket, 'me', me)).toEqual(signedInAs('a1'));
    await expectAlive(emulator, socket);
  });

  it('goes on with the new password after a change of it', async () => {
    await using house = await start();
    const { gateway, emulator } = house;
    const old = await tokenOf(gateway);
    await using socket = await tab(gateway, bearer(old));
    await answered(socket, '1', 'mutation { meChangePassword(newPassword: "n3w: ß") { __typename } }');

    const { data } = await answered(socket, '2', `mutation { refreshSession ${fields} }`);

    expect(await refusalOf(gateway, bearer(old))).toBe('UNAUTHENTICATED');
    expect(await ask(gateway, me, bearer(data?.['refreshSession'].token))).toEqual(signedInAs('a1'));
    await expectAlive(emulator, socket);
  });

  it('leaves nothing behind', async () => {
    await using house = await start();
    const { gateway, clock } = house;
    const socket = await tab(gateway, bearer(await tokenOf(gateway)));
    const stream = gateway.sse(statusEvents, { headers: bearer(await tokenOf(gateway)) });
    await stream.event();
    expect(clock.waiting).toBe(2);
    expect(await sessions(gateway)).toMatchObject([{ clients: 2 }]);

    await socket[Symbol.asyncDispose]();
    stream.stop();

    await eventually('nobody waits any more', () => clock.waiting === 0);
    expect(await sessions(gateway)).toMatchObject([{ clients: 0 }]);
  });
});

describe('a socket without credentials', () => {
  it('is signed in by a token', async () => {
    await using house = await start();
    const { gateway, emulator, clock } = house;
    await using socket = await tab(gateway, undefined);
    expect(codeOf(await answered(socket, '1', statusEvents))).toBe('UNAUTHENTICATED');
    expect(codeOf(await answered(socket, '2', 'mutation { refreshSession { token } }'))).toBe(
      'UNAUTHENTICATED',
    );
    const token = (await answered(socket, '3', signIn())).data?.['signIn'].token;

    await answered(socket, '4', `mutation { refreshSession(token: "${token}") { token } }`);

    socket.subscribe('events', serviceEvents);
    await socket.event('events', 'StreamOpened');
    await expectAlive(emulator, socket);
    clock.turn(8 * hours);
    await expectSignedOff(socket);
  });
});

describe('a socket with a password', () => {
  it('does not expire, and may have a token all the same', async () => {
    await using house = await start();
    const { gateway, emulator, clock } = house;
    await using socket = await tab(gateway, { authorization: basic('a1') });
    const { data } = await answered(socket, '1', `mutation { refreshSession ${fields} }`);
    expect(await answered(socket, '2', '{ sessionStatus { state expiresAt } }')).toEqual({
      data: { sessionStatus: { state: 'ACTIVE', expiresAt: null } },
    });

    clock.turn(8 * hours);

    expect(await refusalOf(gateway, bearer(data?.['refreshSession'].token))).toBe('UNAUTHENTICATED');
    await expectAlive(emulator, socket);
  });
});

describe('a stream of server-sent events with a token', () => {
  it('is warned, and ends with UNAUTHENTICATED when the token expires', async () => {
    await using house = await start();
    const { gateway, clock } = house;
    const headers = bearer(await tokenOf(gateway));
    const events = gateway.sse(serviceEvents, { headers });
    await events.until('StreamOpened');
    const status = gateway.sse(statusEvents, { headers });
    expect(await status.event()).toMatchObject({ state: 'ACTIVE' });

    clock.turn(8 * hours - minutes);
    expect(await status.event()).toMatchObject({ state: 'EXPIRING' });
    clock.turn(minutes);

    expect(await status.event()).toMatchObject({ state: 'EXPIRED' });
    for (const stream of [events, status])
      expect(await stream.end()).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(clock.waiting).toBe(0);
  });
});
