import { type GraphQLObjectType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../src/schema.js';

const unions = Object.values(schema.getTypeMap()).filter(isUnionType);

describe('the members of', () => {
  it('some unions are looked at', () => {
    expect(unions.map(({ name }) => name)).toEqual(expect.arrayContaining(['OperationOutcome', 'ChatEvent']));
  });

  // GraphQL refuses a selection in which one name has two types: clients would need an alias for each.
  it.each(unions.map((union) => [union.name, union] as const))(
    '%s can be asked side by side for a field of the same name',
    (_name, union) => {
      const types = new Map<string, Map<string, string[]>>();
      for (const member of union.getTypes() as readonly GraphQLObjectType[]) {
        for (const { name, type } of Object.values(member.getFields())) {
          const byType = types.get(name) ?? new Map<string, string[]>();
          types.set(name, byType);
          byType.set(String(type), [...(byType.get(String(type)) ?? []), member.name]);
        }
      }
      const disagreeing = [...types]
        .filter(([, byType]) => byType.size > 1)
        .map(([field, byType]) => ({ field, types: Object.fromEntries(byType) }));
      expect(disagreeing).toEqual([]);
    },
  );
});
