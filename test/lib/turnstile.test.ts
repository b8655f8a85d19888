import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Turn, Turnstile, type TurnstileOptions } from '../../src/lib/turnstile.js';

/** Lets everything that waits for a promise go on. */
const settled = () => new Promise(setImmediate);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A turnstile, who went through it in order, and how each says that they are done. */
function create(options: TurnstileOptions) {
  const turnstile = new Turnstile(options);
  const through: string[] = [];
  const done = new Map<string, () => void>();
  return {
    turnstile,
    through,
    done: (name: string) => done.get(name)?.(),
    enter: (name: string, turn?: Turn) => {
      void turnstile.take(turn).then(
        (each) => {
          through.push(name);
          done.set(name, each);
        },
        (error: Error) => through.push(`${name}: ${error.message}`),
      );
    },
    async turn(ms: number) {
      await vi.advanceTimersByTimeAsync(ms);
      await settled();
    },
  };
}

describe('A turnstile', () => {
  it('lets so many through at a time, and the next when one is done, which counts once', async () => {
    const { turnstile, enter, through, done, turn } = create({ atOnce: 2 });
    for (const name of ['a', 'b', 'c', 'd']) enter(name);
    await turn(0);
    expect(through).toEqual(['a', 'b']);
    expect(turnstile.waiting).toBe(2);
    done('b');
    done('b');
    await turn(60_000);
    expect(through).toEqual(['a', 'b', 'c']);
    done('a');
    await turn(0);
    expect(through).toEqual(['a', 'b', 'c', 'd']);
    expect(turnstile.waiting).toBe(0);
  });

  it('lets a burst through after a quiet time, then so many in a second', async () => {
    const { enter, through, turn } = create({ perSecond: 10, burst: 3 });
    for (let n = 0; n < 10; n++) enter(String(n));
    await turn(0);
    expect(through).toHaveLength(3);
    await turn(99);
    expect(through).toHaveLength(3);
    await turn(1);
    expect(through).toHaveLength(4);
    await turn(600);
    expect(through).toHaveLength(10);
    // However long it was quiet, no more than the burst.
    await turn(60_000);
    for (let n = 10; n < 20; n++) enter(String(n));
    await turn(0);
    expect(through).toHaveLength(13);
    expect(through).toEqual(through.map((_, n) => String(n)));
  });

  it('lets the urgent through before the rest, as it stands when a turn is free', async () => {
    const { enter, through, done, turn } = create({ atOnce: 1 });
    let c = false;
    enter('a');
    enter('b');
    enter('c', { urgent: () => c });
    enter('d', { urgent: () => true });
    await turn(0);
    c = true;
    done('a');
    await turn(0);
    done('c');
    await turn(0);
    done('d');
    await turn(0);
    expect(through).toEqual(['a', 'c', 'd', 'b']);
  });

  it('spends no turn on those that are gone', async () => {
    const { enter, through, done, turn } = create({ atOnce: 1, perSecond: 1, burst: 2 });
    let gone = false;
    enter('a');
    enter('b', { gone: () => gone });
    enter('c');
    await turn(0);
    gone = true;
    done('a');
    await turn(0);
    expect(through.sort()).toEqual(['a', 'b', 'c']);
    done('b');
    enter('d');
    // `b` had no place to give back.
    await turn(5_000);
    expect(through).not.toContain('d');
  });

  it('fails for those who wait longer than they are patient, and for nobody who went through', async () => {
    const { turnstile, enter, through, done, turn } = create({ atOnce: 1 });
    const patience = { ms: 100, late: () => new Error('too late') };
    enter('a', { patience });
    enter('b', { patience });
    enter('c');
    await turn(200);
    expect(through).toEqual(['a', 'b: too late']);
    expect(turnstile.waiting).toBe(1);
    done('a');
    await turn(0);
    expect(through).toEqual(['a', 'b: too late', 'c']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('never lets more through than allowed, leaves nobody waiting in vain, and keeps the order', async () => {
    const act = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant('enter' as const), urgent: fc.boolean() }) },
      { weight: 3, arbitrary: fc.constant({ do: 'leave' as const }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat({ max: 300 }) }) },
    );
    const options = fc.record({
      atOnce: fc.integer({ min: 1, max: 4 }),
      perSecond: fc.integer({ min: 1, max: 50 }),
      burst: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), options, async (acts, limits) => {
        const rig = create(limits);
        const names = { urgent: 0, patient: 0 };
        const inside: string[] = [];
        let seen = 0;
        let elapsed = 0;
        const look = () => {
          inside.push(...rig.through.slice(seen));
          seen = rig.through.length;
          expect(inside.length).toBeLessThanOrEqual(limits.atOnce);
          expect(seen).toBeLessThanOrEqual(limits.burst + (elapsed * limits.perSecond) / 1_000 + 1e-6);
        };
        for (const each of acts) {
          if (each.do === 'enter') {
            const kind = each.urgent ? 'urgent' : 'patient';
            rig.enter(`${kind} ${names[kind]++}`, { urgent: () => each.urgent });
          } else if (each.do === 'leave') rig.done(inside.shift() ?? '');
          else elapsed += each.ms;
          await rig.turn(each.do === 'wait' ? each.ms : 0);
          look();
        }
        const all = names.urgent + names.patient;
        for (let rounds = 0; rig.through.length < all; rounds++) {
          expect(rounds).toBeLessThan(100);
          for (const name of inside.splice(0)) rig.done(name);
          elapsed += 1_000;
          await rig.turn(1_000);
          look();
        }
        for (const kind of ['urgent', 'patient'] as const) {
          const order = rig.through.filter((name) => name.startsWith(kind));
          expect(order).toEqual(order.map((_, n) => `${kind} ${n}`));
        }
      }),
      { numRuns: 100 },
    );
  });
});
