import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { handClock } from '../support/clock.js';
import { eventually } from '../support/eventually.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { basic, startGateway } from '../support/gateway.js';
import {
  answered,
  ask,
  bearer,
  codeOf,
  expectAlive,
  fields,
  hours,
  me,
  proofs,
  refusalOf,
  secret,
  sessions,
  signedInAs,
  signIn,
  signInAgain,
  start,
  tab,
  tokenOf,
} from '../support/sign-in.js';
import { transports } from '../support/transports.js';

describe('signIn', () => {
  it.each(transports)('over $name gives a token that is taken on every transport', async (over) => {
    await using house = await start();
    const { gateway, clock } = house;

    const answer = await ask(gateway, signIn(), {}, over);

    const { token, expiresAt, agent } = answer?.data?.['signIn'] ?? {};

    expect(agent).toEqual({ id: expect.any(String), userName: 'a1' });
    expect(Date.parse(expiresAt)).toBe(clock.now() + 8 * hours);
    for (const each of transports)
      expect(await ask(gateway, me, bearer(token), each)).toEqual(signedInAs('a1'));
  });

  it.each(transports)('over $name without arguments is for whoever asks', async (over) => {
    await using house = await start({ passThrough: true });
    const { gateway, emulator } = house;
    const headers = { ssid: 'sf-a4', surl: 'https://sf.example/id/1' };

    const answer = await ask(gateway, `mutation { signIn ${fields} }`, headers, over);
    const { token } = answer?.data?.['signIn'] ?? {};

    expect(await ask(gateway, me, { authorization: `bearer  ${token}` }, over)).toEqual(signedInAs('a4'));
    expect(emulator.requests.at(-1)?.headers).toMatchObject(headers);
  });

  it.each([
    ['a wrong password', signIn('a1', 'guess'), 'UNAUTHENTICATED'],
    ['an unknown agent', signIn('nobody'), 'UNAUTHENTICATED'],
    ['an empty password', signIn('a1', ''), 'UNAUTHENTICATED'],
    ['nothing at all', 'mutation { signIn { token } }', 'UNAUTHENTICATED'],
    ['a name alone', 'mutation { signIn(userName: "a1") { token } }', 'BAD_REQUEST'],
    ['a password alone', 'mutation { signIn(password: "demo") { token } }', 'BAD_REQUEST'],
    ['an empty name', signIn(''), 'BAD_REQUEST'],
    ['a name with a colon', signIn('a1:demo', ''), 'BAD_REQUEST'],
    ['a name that is too long', signIn('a'.repeat(257)), 'BAD_REQUEST'],
    ['an agent who needs a new password', signIn('a3'), 'PASSWORD_CHANGE_REQUIRED'],
  ])('fails with %s, on every transport', async (_what, query, code) => {
    await using house = await start({ mustChangePassword: ['a3'] });

    for (const over of transports) expect(await refusalOf(house.gateway, {}, over, query)).toBe(code);
  });

  it('fails with UPSTREAM_UNAVAILABLE while GWS is away', async () => {
    await using house = await start();
    await house.emulator.close();

    expect(codeOf(await house.gateway.query(signIn(), { as: null }))).toBe('UPSTREAM_UNAVAILABLE');
  });

  it('on a socket changes nothing of whose it is', async () => {
    await using house = await start();
    const { gateway, emulator } = house;
    await using socket = await tab(gateway, { authorization: basic('a1') });

    expect(await answered(socket, '1', signIn('a2'))).toMatchObject({
      data: { signIn: { agent: { userName: 'a2' } } },
    });

    expect(await answered(socket, '2', me)).toEqual(signedInAs('a1'));
    await expectAlive(emulator, socket);
  });
});

describe('a token', () => {
  it('says nothing of what it stands for, and is never the same twice', async () => {
    await using house = await start();
    const [one, other] = [await tokenOf(house.gateway), await tokenOf(house.gateway)];

    expect(one).not.toBe(other);
    expect(one).toMatch(/^[\w-]+$/);
    const text = Buffer.from(one.replace('gws1_', ''), 'base64url').toString('latin1');
    expect(text).not.toMatch(/demo|a1|Basic|authorization|expires/);
  });

  it.each(transports)('that was tampered with is refused over $name, and GWS not asked', async (over) => {
    await using house = await start();
    const { gateway, emulator } = house;
    const token = await tokenOf(gateway);
    const before = proofs(emulator);
    const changed = (at: number) =>
      token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
    const forged = [
      ...[5, 20, 30, 60, token.length - 1].map(changed),
      ...['gws1_', token.slice(0, -1), token.slice(0, 40), `${token}A`, `${token}==`],
      `gws1_${Buffer.from(JSON.stringify({ agent: { id: 'x' } })).toString('base64url')}`,
    ];

    for (const each of forged) expect(await refusalOf(gateway, bearer(each), over)).toBe(signInAgain(over));

    expect(proofs(emulator)).toBe(before);
  });

  it.each(transports)('that has expired is refused over $name', async (over) => {
    await using house = await start();
    const { gateway, clock, emulator } = house;
    const token = await tokenOf(gateway);
    clock.turn(8 * hours - 1);
    expect(await ask(gateway, me, bearer(token), over)).toEqual(signedInAs('a1'));
    const before = proofs(emulator);

    clock.turn(1);

    expect(await refusalOf(gateway, bearer(token), over)).toBe(signInAgain(over));
    expect(proofs(emulator)).toBe(before);
  });

  it('outlives a restart with the same secret, and no other', async () => {
    await using emulator = await startEmulator();
    const clock = handClock();
    const before = await startGateway(emulator.url, { secret, clock });
    const token = await tokenOf(before);
    await before.close();
    await using same = await startGateway(emulator.url, { secret, clock });
    await using other = await startGateway(emulator.url, { secret: `another ${secret}`, clock });

    for (const over of transports) {
      expect(await ask(same, me, bearer(token), over)).toEqual(signedInAs('a1'));
      expect(await refusalOf(other, bearer(token), over)).toBe(signInAgain(over));
    }
  });

  it('goes before all other credentials, and never to GWS', async () => {
    await using house = await start({ passThrough: true });
    const { gateway, emulator } = house;
    const token = await tokenOf(gateway, 'a2');

    const answer = await ask(gateway, me, { ...bearer(token), ssid: 'sf-a1', surl: 'https://sf.example' });

    expect(answer).toEqual(signedInAs('a2'));
    expect(JSON.stringify(emulator.requests)).not.toContain('gws1_');
  });

  it('whose password GWS no longer takes is tried once and never again', async () => {
    await using house = await start({}, { lingerMs: 0 });
    const { gateway, emulator } = house;
    const token = await tokenOf(gateway);
    await eventually('the session has ended', async () => (await sessions(gateway)).length === 0);
    emulator.changePassword('a1', 'new');
    const before = proofs(emulator);

    for (const over of [...transports, ...transports])
      expect(await refusalOf(gateway, bearer(token), over)).toBe(signInAgain(over));

    expect(proofs(emulator) - before).toBe(1);
  });

  it('whose credentials GWS knows as another agent by now is refused', async () => {
    await using pair = await startForeignPair({ lingerMs: 0 });
    const { gws, gateway } = pair;
    gws.answer('GET /me', { statusCode: 0, user: { id: 'u1', userName: 'a1' } });
    const token = await tokenOf(gateway);
    await eventually('the session has ended', async () => (await sessions(gateway)).length === 0);
    gws.answer('GET /me', { statusCode: 0, user: { id: 'u2', userName: 'a1' } });

    for (const over of transports)
      expect(await refusalOf(gateway, bearer(token), over)).toBe(signInAgain(over));

    expect(await tokenOf(gateway)).not.toBe(token);
  });
});
