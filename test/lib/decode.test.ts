import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  anything,
  compiled,
  flag,
  id,
  integer,
  isObject,
  lastSegment,
  list,
  maybe,
  number,
  text,
  words,
} from '../../src/lib/decode.js';

describe('the readers', () => {
  it.each([
    ['text', 'a', 'a', text],
    ['text', '', '', text],
    ['text', 7, '7', text],
    ['text', false, 'false', text],
    ['text', null, undefined, text],
    ['text', undefined, undefined, text],
    ['text', ['a'], undefined, text],
    ['text', {}, undefined, text],
    ['integer', 7, 7, integer],
    ['integer', -7, -7, integer],
    ['integer', '7', 7, integer],
    ['integer', ' 007 ', 7, integer],
    ['integer', 7.5, undefined, integer],
    ['integer', '7.5', undefined, integer],
    ['integer', '', undefined, integer],
    ['integer', 0x7fffffff, 0x7fffffff, integer],
    ['integer', 0x80000000, undefined, integer],
    ['integer', '99999999999999999999', undefined, integer],
    ['integer', true, undefined, integer],
    ['integer', null, undefined, integer],
    ['number', 1715672671000, 1715672671000, number],
    ['number', '1715672671000', 1715672671000, number],
    ['number', ' 1.5 ', 1.5, number],
    ['number', '', undefined, number],
    ['number', ' ', undefined, number],
    ['number', { length: { toString: 1, valueOf: 1 } }, undefined, number],
    ['number', ' ', undefined, number],
    ['number', 'x', undefined, number],
    ['number', '1e999', undefined, number],
    ['number', [], undefined, number],
    ['flag', true, true, flag],
    ['flag', 'false', false, flag],
    ['flag', ' TRUE ', true, flag],
    ['flag', 1, true, flag],
    ['flag', 0, false, flag],
    ['flag', 2, undefined, flag],
    ['flag', 'yes', undefined, flag],
    ['flag', null, undefined, flag],
    ['words', ['a', 'b'], ['a', 'b'], words],
    ['words', ['a', 1, null, {}, 'b'], ['a', 'b'], words],
    ['words', 'a', ['a'], words],
    ['words', [], [], words],
    ['words', {}, undefined, words],
    ['words', null, undefined, words],
    ['list', ['a', 7, '', null, {}], ['a', '7'], list(id)],
    ['list', {}, undefined, list(id)],
    ['list', 'a', undefined, list(id)],
    ['maybe', { id: 'a', more: 1 }, { id: 'a' }, maybe(z.object({ id }))],
    ['maybe', {}, undefined, maybe(z.object({ id }))],
    ['maybe', [], undefined, maybe(z.object({ id }))],
  ])('%s reads %j as %j', (_name, value, expected, reader) => {
    expect((reader as z.ZodType).parse(value)).toEqual(expected);
  });

  it('never fail, whatever comes', () => {
    const readers = [
      text,
      integer,
      number,
      flag,
      words,
      list(id),
      list(z.object({ id })),
      maybe(z.object({ id })),
      anything,
    ];
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        for (const reader of readers) expect(reader.safeParse(value).success).toBe(true);
      }),
    );
  });

  it('can be made into functions, none of them left to be interpreted', () => {
    const item = z.object({
      id,
      text,
      integer,
      number,
      flag,
      words,
      anything,
      list: list(id),
      maybe: maybe(id),
    });
    expect(() => z.compile(item, { strict: true })).not.toThrow();
    for (const value of [{ id: 1, number: '7', flag: 'x', maybe: [] }, { text: {}, id: 'a' }, { id: '' }, 7])
      expect(compiled(item)().safeParse(value)).toEqual(item.safeParse(value));
  });

  it('id takes a text or a whole number, and insists on it', () => {
    expect(id.parse('0004Qb77')).toBe('0004Qb77');
    expect(id.parse(17)).toBe('17');
    for (const value of ['', 1.5, null, undefined, {}, ['a'], true])
      expect(id.safeParse(value).success).toBe(false);
  });

  it('anything is handed on as it is, not copied', () => {
    const map = JSON.parse('{"__proto__":{"a":1},"b":2}');
    expect(z.object({ map: anything }).parse({ map }).map).toBe(map);
  });

  it.each([
    [{}, true],
    [Object.create(null), true],
    [[], false],
    [null, false],
    ['x', false],
    [undefined, false],
  ])('isObject(%j) is %j', (value, expected) => {
    expect(isObject(value)).toBe(expected);
  });
});

describe('lastSegment', () => {
  it.each([
    ['http://gws:8080/api/v2/chats/0004', '0004'],
    ['/chats/0004', '0004'],
    ['/chats/0004/', '0004'],
    ['/chats/0004//', '0004'],
    ['/chats/0004?index=1/2', '0004'],
    ['/chats/0004/?a=b', '0004'],
    ['/chats/0004#top', '0004'],
    ['http: //localhost: 8080/chats/ 0004 ', '0004'],
    ['0004', '0004'],
    ['/chats/a%2Fb%20c', 'a/b c'],
    ['/chats/100%', '100%'],
    ['/', undefined],
    ['', undefined],
    ['?x', undefined],
    [undefined, undefined],
  ])('of %j is %j', (uri, expected) => {
    expect(lastSegment(uri)).toBe(expected);
  });

  it('finds any id again that was encoded into an address', () => {
    // Blanks are what GWS is known to lose; everything else must come back.
    const anyId = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(anyId, fc.constantFrom('', '/', '?x=/1', '/?y#z'), (each, tail) => {
        expect(lastSegment(`http://gws/api/v2/chats/${encodeURIComponent(each)}${tail}`)).toBe(each);
      }),
    );
  });
});
