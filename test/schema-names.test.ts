import { type GraphQLArgument, type GraphQLField, getNullableType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../src/schema.js';

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const typeOf = ({ type }: GraphQLArgument) => String(getNullableType(type));
/** What the name of a mutation begins with. */
const mediumOf = (name: string) => /^(imSession|[a-z]+)(?=[A-Z])/.exec(name)?.[0] ?? '';

/** Each verb, with the mutations of the media that have it. */
const verbs = new Map<string, GraphQLField<unknown, unknown>[]>();
for (const mutation of mutations) {
  const verb = mutation.name.slice(mediumOf(mutation.name).length);
  verbs.set(verb, [...(verbs.get(verb) ?? []), mutation]);
}
const shared = [...verbs].filter(([, fields]) => fields.length > 1);

describe('the names of the schema', () => {
  it.each(shared)('mean the same wherever a medium has %s', (_verb, fields) => {
    const types = new Map<string, Set<string>>();
    for (const argument of fields.flatMap(({ args }) => args))
      types.set(argument.name, (types.get(argument.name) ?? new Set()).add(typeOf(argument)));
    // Which calls and which chats a supervisor can follow are words of their own.
    types.delete('supervisorMonitoringMode');
    expect([...types].filter(([, each]) => each.size > 1)).toEqual([]);
  });

  it('say whom and what by ids, never in one of the spellings that GWS has for an address', () => {
    const addresses = mutations.flatMap(({ name, args }) =>
      args.filter((each) => /(uri|path)$/i.test(each.name)).map((each) => `${name}(${each.name})`),
    );
    expect(addresses).toEqual([]);
  });

  it('call what an operation is about `id`', () => {
    const others = mutations.filter(({ name, args }) =>
      args.some((each) => each.name === `${mediumOf(name)}Id`),
    );
    // What these are about is the interaction.
    expect(others.map(({ name }) => name)).toEqual(['workbinAddInteraction', 'workbinPullInteraction']);
  });
});
