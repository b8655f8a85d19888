import {
  buildSchema,
  createSourceEventStream,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  parse,
  print,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileSource } from '../../src/engine/source.js';

const schema = buildSchema(`
  type Query { nothing: Int }
  enum Colour { RED GREEN }
  input Range { from: Int! = 1 to: Int }
  type Subscription {
    heard(count: Int! = 3, colour: Colour, ranges: [Range!]): Int
    fails: Int
    failsLater: Int
    answersError: Int
    answersNothing: Int
    hasNoSource: Int
  }
`);

/** What a field was opened with, as its only event. */
const heard: GraphQLFieldResolver<unknown, unknown> = async function* (root, args, context, info) {
  const { fieldName, fieldNodes, returnType, parentType, path, fragments, rootValue, operation } = info;
  const told = {
    fieldName,
    path,
    rootValue,
    fragments: Object.keys(fragments),
    same: info.schema === schema,
  };
  const types = { returnType: String(returnType), parentType: String(parentType) };
  const nodes = [...fieldNodes, operation].map((node) => print(node));
  yield { root, args, context, variables: info.variableValues, nodes, ...types, ...told };
};
const resolvers: Record<string, GraphQLFieldResolver<unknown, unknown>> = {
  heard,
  fails() {
    throw new Error('It failed.');
  },
  failsLater: () => Promise.reject(new Error('It failed later.')),
  answersError: () => new Error('It answered an error.'),
};
for (const [name, subscribe] of Object.entries(resolvers)) {
  const field = schema.getSubscriptionType()?.getFields()[name];
  if (field) field.subscribe = subscribe;
}

type Asked = readonly [
  text: string,
  variables?: Record<string, unknown> | undefined,
  operationName?: string | undefined,
];

async function both([text, variableValues, operationName]: Asked) {
  const document = parse(text);
  const contextValue = { agent: 'ann' };
  const mine = compileSource({ schema, document, operationName });
  const theirs = { schema, document, operationName, contextValue, variableValues };
  return {
    mine: await outcome(mine(contextValue, variableValues)),
    theirs: await outcome(createSourceEventStream(theirs)),
  };
}

async function outcome(opened: ReturnType<ReturnType<typeof compileSource>>) {
  const source = await opened;
  if (!(Symbol.asyncIterator in source)) return JSON.stringify(source);
  const events: unknown[] = [];
  for await (const event of source) events.push(event);
  return JSON.stringify(events);
}

const range = 'subscription ($from: Int!, $to: Int) { heard(ranges: [{ from: $from, to: $to }]) }';
const two = 'subscription A { heard(count: 1) } subscription B { second: heard(count: 2) }';

describe('the source of an operation', () => {
  it.each<Asked>([
    ['subscription { heard }'],
    ['subscription { heard(count: 7, colour: GREEN) }'],
    ['subscription { other: heard }'],
    [range, { from: 2 }],
    [range, { from: 2, to: null, more: 'than declared' }],
    ['subscription ($count: Int! = 9) { heard(count: $count) }'],
    ['subscription ($count: Int) { heard(count: $count) }', {}],
    [two, {}, 'A'],
    [two, {}, 'B'],
    ['subscription { ...Root } fragment Root on Subscription { heard }'],
    ['subscription { heard } fragment Root on Subscription { heard }'],
    ['subscription { ... on Subscription { heard(count: 4) } }'],
    ['subscription ($not: Boolean!) { heard(count: 8) @skip(if: $not) }', { not: false }],
  ])('opens %s as graphql-js does', async (...asked) => {
    const { mine, theirs } = await both(asked as unknown as Asked);
    expect(mine).toContain('"agent":"ann"');
    expect(mine).toBe(theirs);
  });

  it.each<Asked>([
    [range],
    [range, { from: 'two' }],
    [range, { from: 'two', to: [] }],
    ['subscription ($count: Int) { heard(count: $count) }', { count: null }],
    ['subscription { fails }'],
    ['subscription { again: failsLater }'],
    ['subscription { answersError }'],
    ['subscription { unknown }'],
  ])('tells of %s with %j what graphql-js tells', async (...asked) => {
    const { mine, theirs } = await both(asked as unknown as Asked);
    expect(mine).toContain('"errors":[{');
    expect(mine).toBe(theirs);
  });

  it('tells of a field that opens nothing, rather than wait for ever', async () => {
    const fields = schema.getSubscriptionType()?.getFields();
    if (fields?.['answersNothing']) fields['answersNothing'].subscribe = () => undefined;
    const open = compileSource({
      ...{ schema, document: parse('subscription { answersNothing }'), operationName: undefined },
    });
    const opened = await open({}, {});
    expect(opened).toMatchObject({ errors: [{ path: ['answersNothing'] }] });
  });

  it('waits for nothing where its field does not', async () => {
    const field = schema.getSubscriptionType()?.getFields()['answersNothing'];
    const document = parse('subscription { answersNothing }');
    const open = () => compileSource({ schema, document, operationName: undefined })({}, {});
    const events = (async function* () {})();
    if (field) field.subscribe = () => events;
    expect(open()).toBe(events);
    if (field) field.subscribe = async () => events;
    expect(open()).toBeInstanceOf(Promise);
    expect(await open()).toBe(events);
  });

  it('finds out once what is the same each time', async () => {
    const told: GraphQLResolveInfo[] = [];
    const field = schema.getSubscriptionType()?.getFields()['answersNothing'];
    if (field) field.subscribe = (_root, _args, _context, info) => void told.push(info);
    const document = parse('subscription { answersNothing }');
    const open = compileSource({ schema, document, operationName: undefined });
    await open({}, {});
    await open({}, {});
    expect(told).toHaveLength(2);
    expect(told[0]?.fieldNodes).toBe(told[1]?.fieldNodes);
  });

  it.each(['heard(ranges: [{}])', 'heard'])('is given arguments of its own each time: %s', async (field) => {
    const document = parse(`subscription { ${field} }`);
    const open = compileSource({ schema, document, operationName: undefined });
    const [one, other] = (await Promise.all(
      [open({}, {}), open({}, {})].map(async (opened) => {
        for await (const event of (await opened) as AsyncIterable<{ args: object }>) return event.args;
        return undefined;
      }),
    )) as [object, object];
    expect(one).toEqual(other);
    expect(one).not.toBe(other);
  });
});
