import { type GraphQLSchema, lexicographicSortSchema, printSchema, specifiedDirectives } from 'graphql';
import { builder } from './builder.js';
import { withCheckedIds } from './checked-ids.js';
import { deliveryDirective, describeDelivery, withDirectives } from './delivery.js';
import './media/index.js';

builder.queryType({ description: 'What can be read. Everything is read from GWS as the agent who asks.' });
builder.mutationType({
  description:
    'What can be done. Each operation of GWS is one mutation, named after its medium and its verb, and tells what became of it.',
});
builder.subscriptionType({ description: 'What can be watched, over graphql-ws or server-sent events.' });

/** The schema, made of every medium. The printed contract is `schema/schema.graphql`. */
export const schema: GraphQLSchema = withCheckedIds(
  describeDelivery(builder.toSchema({ directives: [...specifiedDirectives, deliveryDirective] })),
);

/** The schema as text, sorted, with its directives. */
export function printContract(): string {
  return `${withDirectives(schema, printSchema(lexicographicSortSchema(schema)))}\n`;
}
