import { parse } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { Plans } from '../../src/engine/plans.js';
import { compileWriter } from '../../src/engine/writer.js';
import { schema as contract } from '../../src/schema.js';
import { executed, written } from './support/executed.js';
import { synthetic as schema } from './support/synthetic.js';

const cat = { kind: 'Cat', id: 'c1', name: 'Mia', lives: 9, good: true, color: 2, friends: [] };

function both(text: string, more: { variableValues?: Record<string, unknown>; cat?: object } = {}) {
  const { variableValues, cat: changed = {} } = more;
  const it = { ...cat, ...changed };
  const asked = {
    schema,
    document: parse(text),
    rootValue: { it, cat: it },
    ...(variableValues && { variableValues }),
  };
  return { mine: written(asked), theirs: executed(asked).text };
}

describe('a writer', () => {
  it.each([
    ['aliases, and names of JavaScript', '{ cat { then: id toJSON: id __proto__: id constructor: id } }'],
    [
      'fields asked for more than once',
      '{ cat { id self { id } ...A self { name } } } fragment A on Cat { lives id self { lives } }',
    ],
    [
      'members of a union and of an interface',
      '{ it { __typename ... on Node { id } ... on Dog { bark } ...A } } fragment A on Cat { color }',
    ],
    ['nothing but what is skipped', '{ cat { id @skip(if: true) } }'],
    ['arguments and their defaults', '{ cat { echo(number: 3, color: GREEN) } }'],
    ['a resolver that asks for the schema alone', '{ cat { schema } }'],
  ])('writes %s', (_what, text) => {
    const { mine, theirs } = both(text);
    expect(mine).toBeDefined();
    expect(mine).toBe(theirs);
  });

  it.each([
    ['travels', '{ cat { id travels } }', {}],
    ['is promised', '{ cat { promised } }', { lives: 7 }],
    ['holds promises', '{ cat { promisedList } }', {}],
    ['asks where it stands', '{ cat { informed } }', {}],
    ['asks so without saying that it will', '{ cat { variadic } }', {}],
    ['asks so and says nothing of it', '{ cat { careful } }', {}],
    ['changes its arguments', '{ cat { changesArguments } }', {}],
    ['throws', '{ cat { throws } }', { id: 'bad' }],
    ['has a word that its enum does not know', '{ cat { color } }', { color: 'BLUE' }],
    ['is null and must not be', '{ cat { lives } }', { lives: null }],
    ['is an iterable that may be read only once', '{ cat { tags } }', { tags: new Set(['a']) }],
    ['is of the schema itself', '{ __schema { queryType { name } } }', {}],
  ])('leaves an event to graphql-js of which a field %s', async (_what, text, changed) => {
    expect(both(text, { cat: changed }).mine).toBeUndefined();
  });

  it.each([
    ['a mutation', 'mutation { it }'],
    ['a directive that is not a condition', '{ cat { id @live } }'],
    ['such a one on a fragment', '{ cat { ...A } } fragment A on Cat @live { id }'],
    ['a variable that is missing', 'query ($given: Boolean!) { cat { id @include(if: $given) } }'],
    ['an operation that is not named', 'query A { cat { id } } query B { cat { id } }'],
    ['nothing', 'fragment A on Cat { id }'],
  ])('is not made for %s', (_what, text) => {
    expect(compileWriter({ schema, document: parse(text) })).toBeUndefined();
  });

  it('is made for the operation that is named', () => {
    const document = parse('query A { cat { id } } query B { cat { name } }');
    const write = (operationName: string) =>
      compileWriter({ schema, document, operationName })?.write({ cat }, {});
    expect(write('B')).toBe('{"data":{"cat":{"name":"Mia"}}}');
    expect(write('C')).toBeUndefined();
  });

  it('is made for one set of variables', () => {
    const text =
      'query ($given: Boolean!, $word: String) { cat { id @include(if: $given) echo(number: 1, word: $word) } }';
    for (const variableValues of [
      { given: true },
      { given: false, word: null },
      { given: true, word: '"' },
    ]) {
      const { mine, theirs } = both(text, { variableValues });
      expect(mine).toBeDefined();
      expect(mine).toBe(theirs);
    }
  });

  it('begins no event a second time of a type that travels, and goes on with the others', () => {
    const document = parse('{ it { ... on Cat { self { name travels } } ... on Dog { bark } } }');
    const writer = compileWriter({ schema, document });
    const self = vi.fn(() => cat);
    const dog = { kind: 'Dog', bark: 'wau' };
    expect(writer?.write({ it: { ...cat, self } }, {})).toBeUndefined();
    expect(writer?.write({ it: { ...cat, self } }, {})).toBeUndefined();
    expect(self).toHaveBeenCalledTimes(1);
    expect(writer?.write({ it: dog }, {})).toBe('{"data":{"it":{"bark":"wau"}}}');
  });

  it('does not leave a promise that fails to nobody', async () => {
    const failed = vi.fn();
    process.on('unhandledRejection', failed);
    try {
      const writer = compileWriter({ schema, document: parse('{ cat { promised promisedList } }') });
      writer?.write({ cat: { ...cat, lives: 7 } }, {});
      compileWriter({ schema, document: parse('{ cat { promisedList } }') })?.write({ cat }, {});
      await new Promise((resolve) => setImmediate(resolve));
      expect(failed).not.toHaveBeenCalled();
    } finally {
      process.off('unhandledRejection', failed);
    }
  });
});

describe('plans', () => {
  const document = parse(
    'query A($word: String, $number: Int) { cat { echo(number: 1, word: $word) } } query B { cat { id } }',
  );

  it('have one writer for all who ask the same, in whatever order they name it', () => {
    const plans = new Plans({ schema });
    const writer = plans.writerOf({ document, operationName: 'A', variableValues: { word: 'w', number: 1 } });
    expect(writer).toBeDefined();
    expect(plans.writerOf({ document, operationName: 'A', variableValues: { number: 1, word: 'w' } })).toBe(
      writer,
    );
    expect(plans.size).toBe(1);
  });

  it.each([
    ['a variable that is missing', { document, operationName: 'A', variableValues: {} }],
    ['other variables', { document, operationName: 'A', variableValues: { word: 'x', number: 1 } }],
    [
      'a variable that is null instead of missing',
      { document, operationName: 'A', variableValues: { word: null } },
    ],
    ['another operation', { document, operationName: 'B', variableValues: { word: 'w' } }],
    [
      'another document',
      { document: parse('query A { cat { id } }'), operationName: 'A', variableValues: { word: 'w' } },
    ],
  ])('have another writer for %s', (_what, other) => {
    const plans = new Plans({ schema });
    const writer = plans.writerOf({ document, operationName: 'A', variableValues: { word: 'w' } });
    expect(plans.writerOf(other)).not.toBe(writer);
  });

  it('have one writer for all subscriptions that differ in nothing but which events they want', () => {
    const plans = new Plans({ schema: contract });
    const events = parse(
      'subscription ($after: Cursor, $all: Boolean!) { chatEvents(after: $after) { ... on Event { cursor raw @include(if: $all) } } }',
    );
    const writerOf = (after: string | undefined, all: boolean) =>
      plans.writerOf({ document: events, variableValues: { ...(after && { after }), all } });

    expect(writerOf('a', true)).toBeDefined();
    expect(writerOf('b', true)).toBe(writerOf('a', true));
    expect(writerOf(undefined, true)).toBe(writerOf('a', true));
    expect(writerOf('a', false)).not.toBe(writerOf('a', true));
    expect(plans.size).toBe(2);
  });

  it('remember what is never written', () => {
    const plans = new Plans({ schema });
    for (let each = 0; each < 3; each++) expect(plans.writerOf({ document })).toBeUndefined();
    expect(plans.size).toBe(1);
  });

  it('are kept up to a number, and up to a size', () => {
    const plans = new Plans({ schema, limit: 2 });
    const writers = ['a', 'b', 'c'].map((word) =>
      plans.writerOf({ document, operationName: 'A', variableValues: { word } }),
    );
    expect(plans.size).toBe(2);
    expect(plans.writerOf({ document, operationName: 'A', variableValues: { word: 'c' } })).toBe(writers[2]);
    expect(plans.writerOf({ document, operationName: 'A', variableValues: { word: 'a' } })).not.toBe(
      writers[0],
    );

    const small = new Plans({ schema, limitCharacters: 1_000 });
    expect(
      small.writerOf({ document, operationName: 'A', variableValues: { word: 'x'.repeat(1_000) } }),
    ).toBeDefined();
    expect(small.size).toBe(0);
  });
});
