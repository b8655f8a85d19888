import { describe, expect, it } from 'vitest';
import type { AccessStatus } from '../../src/context.js';
import { GatewayError } from '../../src/errors.js';
import { silent } from '../../src/lib/log.js';
import type { Soon } from '../../src/lib/soon.js';
import { SignIns } from '../../src/server/sign-ins.js';
import { Tokens } from '../../src/server/tokens.js';
import { handClock } from '../support/clock.js';

/** Sign-ins at a GWS that answers as told. */
function signIns(open: () => Soon<never>) {
  const clock = handClock();
  const tokens = new Tokens({ secret: 'x'.repeat(32), lifetimeMs: 1_000, now: clock.now });
  const sessions = { open, nameOf: () => 'somebody', named: () => [], signOut: async () => {} };
  const { token } = tokens.issue({ id: 'u1', userName: 'a1' }, { authorization: 'Basic x' });
  const house = new SignIns({ sessions, tokens, warnMs: 100, clock, log: silent });
  return { house, clock, as: { authorization: `Bearer ${token}` } };
}

describe('the access of a token', () => {
  it.each([
    ['refuses its credentials', 'UNAUTHENTICATED', 1],
    ['is away', 'UPSTREAM_UNAVAILABLE', 3],
  ] as const)('asks GWS again only if that did not say no: when it %s', async (_what, code, times) => {
    let asked = 0;
    const { house, as } = signIns(() => {
      asked += 1;
      return Promise.reject(new GatewayError(code, 'no'));
    });

    for (let request = 0; request < 3; request++)
      await expect(async () => house.access(as).agent()).rejects.toMatchObject({ code });

    expect(asked).toBe(times);
  });

  it('has the session at once where it is at hand, until it ends', async () => {
    const session = {
      identity: { id: 'u1' },
      ending: new Promise(() => {}),
      ended: false,
      keep() {},
      letGo() {},
    };
    const { house, as } = signIns(() => session as never);
    const access = house.access(as);
    expect([access.agent(), access.agent()]).toEqual([session, session]);
    access.listen({ changed: () => {} });
    await house.signOut('u1', 'Test.');
    expect(() => access.agent()).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });

  it('that ends while GWS is asked is not used', async () => {
    let answer = (_session: never) => {};
    const { house, as } = signIns(() => new Promise((resolve) => (answer = resolve)));
    const session = house.access(as).agent();

    await house.signOut('u1', 'Test.');
    answer({ identity: { id: 'u1' }, ending: new Promise(() => {}), ended: false } as never);

    await expect(session).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('tells the end to who listens too late', () => {
    const { house, clock, as } = signIns(() => Promise.reject(new Error('not asked')));
    const access = house.access(as);
    const told: string[] = [];
    const listener = { changed: ({ state }: AccessStatus) => void told.push(state) };
    access.listen(listener);

    clock.turn(5_000);
    access.listen(listener);

    expect(told).toEqual(['EXPIRING', 'EXPIRED', 'EXPIRED']);
    expect(clock.waiting).toBe(0);
  });
});
