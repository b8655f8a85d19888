import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isOutputType,
  isRequiredArgument,
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
  return `subscription { ${subscription} ${selection(schema, field.type, 0)} }`;
}

/** The selection of every field that a type, or any member of it, has and that needs no arguments. */
export function everyFieldOf(schema: GraphQLSchema, typename: string): string {
  const type = schema.getType(typename);
  if (!isOutputType(type)) throw new Error(`There is no type ${typename} to be read.`);
  return selection(schema, type, 0);
}

function selection(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (isUnionType(named) || isInterfaceType(named)) {
    const members = schema.getPossibleTypes(named);
    return `{ __typename ${members.map((each) => `... on ${each.name} ${selection(schema, each, depth)}`).join(' ')} }`;
  }
  const fields = Object.values(named.getFields()).flatMap((each) => {
    if (each.args.some(isRequiredArgument)) return [];
    if (isCompositeType(getNamedType(each.type)) && depth === deepest) return [];
    return [`${each.name} ${selection(schema, each.type, depth + 1)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
