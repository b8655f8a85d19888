/** Guessing passwords through the gateway: GWS is asked so often, and then no more. */
import { describe, expect, it, vi } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { GatewayError } from '../../src/errors.js';
import { Guesses } from '../../src/genesys/guesses.js';
import { basic, startGateway } from '../support/gateway.js';
import { openSocket } from '../support/raw-socket.js';
import { transports } from '../support/transports.js';

const me = '{ me { userName } }';
const limited = { errors: [{ extensions: { code: 'RATE_LIMITED', retryAfterMs: expect.any(Number) } }] };

function askedAs(emulator: Emulator, userName: string): number {
  const name = ({ headers }: (typeof emulator.requests)[number]) =>
    Buffer.from(String(headers.authorization).replace('Basic ', ''), 'base64').toString().split(':')[0];
  return emulator.requests.filter((request) => name(request)?.toLowerCase() === userName).length;
}

describe.each(transports)('Over $name', (over) => {
  it('a user whom GWS has refused too often is not asked about any more, and no other is concerned', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url, { maxRefusedSignIns: 3 });
    const signIn = async (userName: string, password: string) => {
      const query = `mutation { signIn(userName: "${userName}", password: "${password}") { token } }`;
      return (await over.ask(gateway.url, { query }))[0];
    };
    for (const guess of ['one', 'two', 'three'])
      expect(await signIn('a1', guess)).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      });

    expect(await signIn('a1', 'four')).toMatchObject(limited);
    expect(await signIn('A1', 'five')).toMatchObject(limited);
    expect(await signIn('a1', 'demo')).toMatchObject(limited);
    expect(askedAs(emulator, 'a1')).toBe(3);
    expect(await signIn('a2', 'demo')).toMatchObject({ data: { signIn: { token: expect.any(String) } } });
    expect((await over.ask(gateway.url, { query: me }, { authorization: basic('a1') }))[0]).toMatchObject(
      limited,
    );
  });
});

describe('Who came in before', () => {
  it('comes in again, whatever strangers guess meanwhile', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url, { maxRefusedSignIns: 3, lingerMs: 0 });
    expect(await gateway.query(me)).toEqual({ data: { me: { userName: 'a1' } } });
    for (let n = 0; n < 6; n++)
      await gateway.query(me, { as: null, headers: { authorization: basic('a1', `x${n}`) } });
    expect(askedAs(emulator, 'a1')).toBeLessThan(10);

    expect(await gateway.query(me)).toEqual({ data: { me: { userName: 'a1' } } });
    await using socket = await openSocket(gateway.url);
    await socket.init({ authorization: basic('a1') });
  });
});

describe('Guesses', () => {
  const refused = new GatewayError('UNAUTHENTICATED', 'No.');
  const refuse = () => Promise.reject(refused);

  it('made at once are no more than guesses in a row', async () => {
    const guesses = new Guesses({ most: 5 });
    const ask = vi.fn(refuse);
    const all = Array.from({ length: 100 }, (_, n) => guesses.count('ann', `guess ${n}`, ask));
    const codes = (await Promise.allSettled(all)).map((each) => (each as PromiseRejectedResult).reason.code);
    expect(ask).toHaveBeenCalledTimes(5);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(95);
  });

  it('do not count what was right, nor what GWS did not say', async () => {
    const guesses = new Guesses({ most: 2 });
    for (let n = 0; n < 20; n++) {
      await guesses.count('ann', `token ${n}`, async () => 'ann');
      const away = guesses.count('ann', 'x', () =>
        Promise.reject(new GatewayError('UPSTREAM_TIMEOUT', 'Late.')),
      );
      await expect(away).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
    }
  });

  it('may be made again when the time is over', async () => {
    vi.useFakeTimers();
    try {
      const guesses = new Guesses({ most: 1, windowMs: 60_000 });
      await expect(guesses.count('ann', 'a', refuse)).rejects.toBe(refused);
      await expect(guesses.count('ann', 'b', refuse)).rejects.toMatchObject({
        code: 'RATE_LIMITED',
        details: { retryAfterMs: 60_000 },
      });
      vi.advanceTimersByTime(60_001);
      await expect(guesses.count('ann', 'b', refuse)).rejects.toBe(refused);
    } finally {
      vi.useRealTimers();
    }
  });

  it('count credentials that are right no more as guesses like any other', async () => {
    const guesses = new Guesses({ most: 1 });
    await guesses.count('ann', 'old', async () => 'ann');
    await expect(guesses.count('ann', 'old', refuse)).rejects.toBe(refused);
    await expect(guesses.count('ann', 'old', refuse)).rejects.toBe(refused);
    await expect(guesses.count('ann', 'old', refuse)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });
});
