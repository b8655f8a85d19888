import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isUnionType,
} from 'graphql';

/** Where a selection that follows every field has to stop: a workbin's contents have no workbin, but a chat has users. */
const deepest = 6;

/**
 * The subscription to a topic that asks for every field there is, those read by REST included: whatever a
 * message looks like, none of them may meet an error.
 */
export function everythingOf(schema: GraphQLSchema, subscription: string): string {
  const field = schema.getSubscriptionType()?.getFields()[subscription];
  if (!field) throw new Error(`There is no subscription ${subscription}.`);
  return `subscription { ${subscription} ${selection(field.type, 0)} }`;

  function selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (!isCompositeType(named)) return '';
    if (isUnionType(named) || isInterfaceType(named)) {
      const members = schema.getPossibleTypes(named);
      return `{ __typename ${members.map((each) => `... on ${each.name} ${selection(each, depth)}`).join(' ')} }`;
    }
    const fields = Object.values(named.getFields()).flatMap((each) => {
      if (each.args.length > 0) return [];
      if (isCompositeType(getNamedType(each.type)) && depth === deepest) return [];
      return [`${each.name} ${selection(each.type, depth + 1)}`];
    });
    return `{ __typename ${fields.join(' ')} }`;
  }
}
