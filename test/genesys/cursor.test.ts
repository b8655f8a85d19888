import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorsFor } from '../../src/genesys/cursor.js';

const ann = cursorsFor('a secret', 'ann');
const place = { epoch: 'AAAAbbbbCCCC', seq: 4711 };

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'taken';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('a cursor', () => {
  it('names one place', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 9, maxLength: 9 }),
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        (bytes, seq) => {
          const each = { epoch: Buffer.from(bytes).toString('base64url'), seq };
          expect(ann.open(ann.seal(each))).toEqual(each);
        },
      ),
    );
  });

  it('is the same after a restart with the same secret', () => {
    expect(cursorsFor('a secret', 'ann').open(ann.seal(place))).toEqual(place);
  });

  it("is not taken from another agent, nor under another gateway's secret", () => {
    expect(codeOf(() => cursorsFor('a secret', 'bob').open(ann.seal(place)))).toBe('CURSOR_INVALID');
    expect(codeOf(() => cursorsFor('another', 'ann').open(ann.seal(place)))).toBe('CURSOR_INVALID');
  });

  it('is not taken when anything of it was changed', () => {
    const cursor = ann.seal(place);
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), fc.constantFrom(...'AZaz09-_.= '), (index, letter) => {
        fc.pre(cursor[index] !== letter);
        const forged = cursor.slice(0, index) + letter + cursor.slice(index + 1);
        expect(codeOf(() => ann.open(forged))).toBe('CURSOR_INVALID');
      }),
    );
  });

  it('is not taken when it is no cursor at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(codeOf(() => ann.open(text))).toBe('CURSOR_INVALID');
      }),
    );
    expect(codeOf(() => ann.open('x'.repeat(1_000_000)))).toBe('CURSOR_INVALID');
    expect(codeOf(() => ann.open(`${ann.seal(place)}${ann.seal(place)}`))).toBe('CURSOR_INVALID');
  });
});
