import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeeper, lengthOf, pruned } from '../../src/lib/depth.js';

const nested = (levels: number) => JSON.parse(`${'{"a":['.repeat(levels / 2)}${']}'.repeat(levels / 2)}`);

describe('JSON', () => {
  it('is the very value when it is not too deep', () => {
    const value = nested(200);
    expect(pruned(value)).toBe(value);
    expect(isDeeper(value)).toBe(false);
  });

  it('loses what is nested too deeply, and nothing beside it', () => {
    const value = { beside: 7, deep: nested(200) };
    expect(isDeeper(value)).toBe(true);
    expect(JSON.stringify(pruned(value))).toBe(JSON.stringify(value).replace('{"a":[]}', '{"a":null}'));
  });

  it('is looked at no deeper than it may be', () => {
    const value = nested(200_000);
    expect(isDeeper(value)).toBe(true);
    expect(() => JSON.stringify(pruned(value))).not.toThrow();
  });

  it('keeps keys that mean something to a program', () => {
    const value = JSON.parse('{"__proto__":{"a":{"b":1}},"constructor":{"prototype":[[1]]}}');
    expect(JSON.stringify(pruned(value, 2))).toBe(
      '{"__proto__":{"a":null},"constructor":{"prototype":null}}',
    );
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it('is as long as its text, but for what is escaped', () => {
    const plain = fc.stringMatching(/^[a-z ü€]*$/);
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: fc.constantFrom('a', ' ', 'ü', '€') }), plain, (value, key) => {
        for (const each of [value, [value, value], { [key]: value, more: value }])
          expect(lengthOf(each)).toBe(JSON.stringify(each).length);
      }),
    );
    expect(lengthOf(nested(202))).toBeNaN();
  });
});
