import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isUnionType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * Where a document asks a union without asking each of its members by name, or all of them by what they have in common:
 * `emailEvents: Gap`.
 */
export function neglected(schema: GraphQLSchema, document: DocumentNode): string[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);

  /** The types that a selection names, its fragments included. */
  const named = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((each) => {
      if (each.kind === Kind.FIELD) return [];
      const fragment = each.kind === Kind.FRAGMENT_SPREAD ? fragments.get(each.name.value) : each;
      if (!fragment) return [];
      return [fragment.typeCondition?.name.value ?? '', ...named(fragment.selectionSet)];
    });

  const found: string[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name, selectionSet }) {
        const union = getNamedType(types.getType());
        if (!selectionSet || !isUnionType(union)) return;
        const known = new Set(named(selectionSet));
        const members = union.getTypes();
        const [first] = members.map((each) => each.getInterfaces());
        const common = first?.some(
          (each) => known.has(each.name) && members.every((member) => member.getInterfaces().includes(each)),
        );
        if (common) return;
        for (const member of members)
          if (!known.has(member.name)) found.push(`${name.value}: ${member.name}`);
      },
    }),
  );
  return found;
}
