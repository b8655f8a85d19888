/** Whatever GWS answers: a query has its data or a code that says why not, and the next one is answered. */
import fc from 'fast-check';
import { getNamedType, isCompositeType } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../src/schema.js';
import { callsOf, fieldsOf } from '../coverage/calls.js';
import { everyFieldOf } from '../support/everything.js';
import { fixtures, fixtureText } from '../support/fixture.js';
import { type Json, mutated, parameters, patience, startRange } from '../support/fuzz.js';
import { answerReads } from '../support/medium.js';

const answers = fixtures('REST.').map((name) => JSON.parse(fixtureText(name)) as Json);
const queries = fieldsOf(schema.getQueryType()).flatMap((field) => {
  const type = getNamedType(field.type);
  const selection = isCompositeType(type) ? everyFieldOf(schema, type.name) : '';
  return callsOf(field)
    .slice(0, 1)
    .map((call) => `{ ${call} ${selection} }`);
});

/** What fuzzing found once: the answer as its text. */
const found: readonly string[] = [
  '{"statusCode":0,"chats":[{"id":"__proto__","uri":"//x/.."}],"uris":["/.."]}',
  '{"__proto__":{"statusCode":0},"constructor":{"prototype":{"polluted":true}}}',
  '{"statusCode":"0","status":{"toString":0},"chat":[[[]]]}',
];

it(
  'Every query is answered, whatever GWS says',
  async () => {
    await using range = await startRange();
    const { gws, gateway } = range;

    async function check(query: string, text: string): Promise<void> {
      gws.otherwise((request) =>
        request.method === 'GET' ? { status: 200, text, type: 'application/json' } : { statusCode: 1 },
      );
      const result = await gateway.query(query, { as: 'neighbour' });
      expect(Object.keys(result)).toContain('data');
      for (const { extensions, message } of result.errors ?? []) {
        expect([message, extensions?.['code']]).not.toEqual([message, 'INTERNAL_ERROR']);
        expect(extensions?.['code']).toMatch(/^[A-Z_]+$/);
      }
      gws.otherwise(answerReads);
      await range.unharmed();
    }

    for (const text of found) for (const query of queries) await check(query, text);
    const cases = fc.tuple(fc.constantFrom(...queries), fc.constantFrom(...answers).chain(mutated));
    await fc.assert(
      fc.asyncProperty(cases, (each) => check(...each)),
      parameters(120),
    );
  },
  patience,
);
