import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Coverage } from '../../src/genesys/coverage.js';

const place = (seq: number) => ({ epoch: 'e', seq });

describe('coverage', () => {
  it('tells no lapse of what is covered from the first on', () => {
    const coverage = new Coverage();
    coverage.begin('a', place(0));
    coverage.begin('a', place(3));
    expect(coverage.lapses(['a', 'b'])).toEqual([]);
  });

  it('tells from where to where something was not covered', () => {
    const coverage = new Coverage();
    coverage.begin('a', place(2));
    expect(coverage.end('a', place(5))).toBe(true);
    expect(coverage.end('a', place(6))).toBe(false);
    coverage.begin('a', place(9));
    expect(coverage.lapses(['a'])).toEqual([
      { from: 0, to: place(2) },
      { from: 5, to: place(9) },
    ]);
  });

  it('of several keys, and of many lapses, covers every lapse of each, in order and apart', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom('a', 'b'), fc.boolean(), fc.integer({ min: 0, max: 3 })),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(steps, (taken) => {
        const coverage = new Coverage();
        const missing: number[] = [];
        const covered = new Set<string>();
        const opened = new Set<string>();
        let seq = 0;
        for (const [key, begins, further] of taken) {
          for (let step = 0; step < further; step++) {
            seq += 1;
            if (opened.size > covered.size) missing.push(seq);
          }
          if (begins) {
            if (!opened.has(key)) for (let each = 1; each <= seq; each++) missing.push(each);
            opened.add(key);
            covered.add(key);
            coverage.begin(key, place(seq));
          } else {
            covered.delete(key);
            coverage.end(key, place(seq));
          }
        }
        for (const key of opened) coverage.begin(key, place(seq));
        const lapses = coverage.lapses(['a', 'b']);
        for (const each of missing)
          expect(lapses.some(({ from, to }) => each > from && each <= to.seq)).toBe(true);
        for (const [index, { from }] of lapses.slice(1).entries()) {
          expect(from).toBeGreaterThan(lapses[index]?.to.seq as number);
        }
      }),
    );
  });
});
