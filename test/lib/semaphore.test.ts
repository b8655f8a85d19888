import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Semaphore } from '../../src/lib/semaphore.js';

/** Lets everything that waits for a promise go on. */
const settled = () => new Promise(setImmediate);

describe('a semaphore', () => {
  it('lets so many through, and the next when one is done', async () => {
    const semaphore = new Semaphore(2);
    const through: string[] = [];
    const enter = async (name: string) => {
      const done = await semaphore.acquire();
      through.push(name);
      return done;
    };
    const [a, b] = await Promise.all([enter('a'), enter('b')]);
    const c = enter('c');
    const d = enter('d');
    await settled();
    expect(through).toEqual(['a', 'b']);
    b?.();
    const cDone = await c;
    await settled();
    expect(through).toEqual(['a', 'b', 'c']);
    a?.();
    await d;
    cDone();
    expect(through).toEqual(['a', 'b', 'c', 'd']);
  });

  it('counts whoever says twice that they are done once', async () => {
    const semaphore = new Semaphore(1);
    const done = await semaphore.acquire();
    done();
    done();
    await semaphore.acquire();
    let through = false;
    void semaphore.acquire().then(() => {
      through = true;
    });
    await settled();
    expect(through).toBe(false);
  });

  it('never lets more through than allowed, and everybody in their order', async () => {
    const act = fc.constantFrom('enter', 'enter', 'leave first', 'leave last');
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 50 }),
        fc.integer({ min: 1, max: 4 }),
        async (acts, limit) => {
          const semaphore = new Semaphore(limit);
          const inside: (() => void)[] = [];
          const order: number[] = [];
          let names = 0;
          for (const each of acts) {
            if (each === 'enter') {
              const name = names++;
              void semaphore.acquire().then((done) => {
                order.push(name);
                inside.push(done);
              });
            } else if (each === 'leave first') inside.shift()?.();
            else inside.pop()?.();
            await settled();
            expect(inside.length).toBeLessThanOrEqual(limit);
            // Nobody waits while there is room.
            if (inside.length < limit) expect(order).toHaveLength(names);
          }
          while (order.length < names) {
            inside.shift()?.();
            await settled();
          }
          expect(order).toEqual(Array.from({ length: names }, (_, name) => name));
        },
      ),
      { numRuns: 200 },
    );
  });
});
