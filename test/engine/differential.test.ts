/** What the writer writes is what graphql-js answers, to the letter, whatever is asked of whatever data. */
import fc from 'fast-check';
import { getNamedType, isAbstractType, isObjectType } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { topics } from '../../src/media/index.js';
import { schema } from '../../src/schema.js';
import { fixture, fixtures } from '../support/fixture.js';
import { type Chance, documentOf } from './support/documents.js';
import { executed, valid, written } from './support/executed.js';
import { dataOf, synthetic } from './support/synthetic.js';

const variables = fc.record(
  {
    yes: fc.boolean(),
    no: fc.boolean(),
    given: fc.boolean(),
    number: fc.integer({ min: -5, max: 5 }),
    word: fc.option(fc.constantFrom('w', '\ud800', '"')),
  },
  { requiredKeys: ['given'] },
);

/** Dice by a seed: thousands of throws make one document, too many for fast-check to make smaller. */
const chances = fc.noShrink(fc.integer()).map((seed): Chance => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
});

vi.setConfig({ testTimeout: 120_000 });

/** So many documents and events, the same ones in every run. */
const runs = (numRuns: number) => ({ numRuns, seed: 6 });

describe('of a schema with everything in it', () => {
  /** Compares, and counts what it met: what is never written is never wrong. */
  function compare(oddity: number, numRuns: number) {
    const seen = { written: 0, waiting: 0, failed: 0 };
    fc.assert(
      fc.property(chances, variables, (chance, variableValues) => {
        const operation = chance(2) === 0 ? 'query' : 'subscription';
        const text = documentOf(synthetic, chance, { operation, depth: 4 });
        const document = valid(synthetic, text);
        fc.pre(document !== undefined);
        const some = () => dataOf(chance, oddity);
        const rootValue = {
          it: some(),
          all: [some(), null],
          cat: some(),
          strict: some(),
          node: some(),
          n: () => 7,
        };
        const asked = { schema: synthetic, document, variableValues, rootValue, contextValue: { of: 'Ann' } };
        const mine = written(asked);
        const theirs = executed(asked);
        if (mine !== undefined) expect(mine, text).toBe(theirs.text);
        if (mine !== undefined) seen.written++;
        else if (theirs.errors) seen.failed++;
        else if (theirs.text === undefined) seen.waiting++;
      }),
      runs(numRuns),
    );
    return seen;
  }

  it('what is written of values of every kind is what graphql-js answers', () => {
    const { written, failed, waiting } = compare(30, 1_000);
    expect(written).toBeGreaterThan(300);
    expect(failed).toBeGreaterThan(50);
    expect(waiting).toBeGreaterThan(50);
  });

  it('most is written of values that are as they should be', () => {
    const { written, waiting } = compare(Number.MAX_SAFE_INTEGER, 300);
    expect(written).toBeGreaterThan(2 * (300 - written - waiting));
  });
});

describe('of our schema', () => {
  const events = topics.flatMap((topic) =>
    fixtures('').flatMap((name) => {
      const message = fixture(name);
      return message.channel === topic.channel ? [topic.read(message)] : [];
    }),
  );
  const controls = [
    { type: 'StreamOpened', replayed: 0, live: true },
    { type: 'Gap', reason: 'HISTORY_RESET', since: new Date(1), missed: null },
  ];
  const subscriptions = Object.values(schema.getSubscriptionType()?.getFields() ?? {});

  /** The subscriptions that tell of such events. */
  function telling(type: string): typeof subscriptions {
    const member = schema.getType(type);
    return subscriptions.filter(({ type: yields }) => {
      const union = getNamedType(yields);
      return isAbstractType(union) && isObjectType(member) && schema.isSubType(union, member);
    });
  }

  const nobody = () => Promise.reject(new Error('Nobody is signed in.'));
  const contextValue = { agent: nobody, reader: nobody };

  it('all that came with an event is written, and only what travels is left', () => {
    const types = new Set<string>();
    let left = 0;
    fc.assert(
      fc.property(chances, variables, (chance, variableValues) => {
        const event = chance(10) === 0 ? controls[chance(2)] : events[chance(events.length)];
        const fields = telling(event?.type ?? '');
        const field = fields[chance(fields.length)];
        const text = documentOf(schema, chance, {
          operation: 'subscription',
          field,
          toward: event?.type,
          depth: 5,
        });
        const document = valid(schema, text);
        fc.pre(field !== undefined && document !== undefined);
        const rootValue = { ...event, cursor: 'a/b+c=', receivedAt: new Date(0) };
        const asked = { schema, document, variableValues, rootValue, contextValue };
        const mine = written(asked);
        const theirs = executed(asked);
        expect(theirs.errors, text).toBe(false);
        expect(mine, text).toBe(theirs.text);
        if (mine === undefined) left++;
        else types.add(String(event?.type));
      }),
      runs(1_000),
    );
    expect(types).toEqual(new Set([...events, ...controls].map(({ type }) => type)));
    expect(left).toBeGreaterThan(50);
  });
});
