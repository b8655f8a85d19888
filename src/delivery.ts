/** What becomes of events that a slow reader has not read: said in the schema, type by type. */
import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLEnumType,
  type GraphQLInterfaceType,
  GraphQLNonNull,
  type GraphQLSchema,
} from 'graphql';
import { eventTypes } from './media/index.js';

const WhenSlow = new GraphQLEnumType({
  name: 'WhenSlow',
  description: 'What becomes of events of a type when a subscription is read more slowly than they come.',
  values: {
    CONFLATE: {
      description:
        'Of the events about one resource only the newest is kept, and a `Gap` (SUBSCRIBER_TOO_SLOW) tells how many were left out: each tells the whole state. Failures are kept.',
    },
    KEEP: {
      description:
        'None is left out. When no more can be kept the subscription ends with `SUBSCRIBER_TOO_SLOW` after those that wait, and `extensions.cursor` says from where to go on.',
    },
  },
});

/** `@delivery(whenSlow: …)` on every event type. */
export const deliveryDirective = new GraphQLDirective({
  name: 'delivery',
  description: 'How events of this type are delivered to a subscription that reads slowly.',
  locations: [DirectiveLocation.OBJECT],
  args: {
    whenSlow: { type: new GraphQLNonNull(WhenSlow), description: 'What becomes of them.' },
  },
});

/** Writes down for every event type what its topic says of it: in its description, and for {@link withDirectives}. */
export function describeDelivery(schema: GraphQLSchema): GraphQLSchema {
  const whole = new Set(eventTypes.flatMap(({ event, resource }) => (resource ? [event] : [])));
  for (const type of schema.getPossibleTypes(schema.getType('Event') as GraphQLInterfaceType)) {
    const whenSlow = whole.has(type.name) ? 'CONFLATE' : 'KEEP';
    type.extensions = { ...type.extensions, whenSlow };
    type.description = `${type.description} ${sentences[whenSlow]}`;
  }
  return schema;
}

const sentences = {
  CONFLATE: 'A subscriber that reads slowly is sent the newest of each resource, after a `Gap`.',
  KEEP: 'Never left out: a subscription that reads too slowly ends, and can go on after its last cursor.',
};

/** Adds the directives to a printed schema: graphql-js prints their definitions only. */
export function withDirectives(schema: GraphQLSchema, printed: string): string {
  return printed.replace(/^type (\w+).*(?= \{$)/gm, (line, name: string) => {
    const whenSlow = schema.getType(name)?.extensions['whenSlow'];
    return whenSlow ? `${line} @delivery(whenSlow: ${String(whenSlow)})` : line;
  });
}
