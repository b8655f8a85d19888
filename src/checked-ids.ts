import {
  type GraphQLArgument,
  type GraphQLField,
  GraphQLID,
  type GraphQLInputField,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
} from 'graphql';
import { checkId } from './media/base/parameter.js';

type Place = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>;
type Check = (values: Readonly<Record<string, unknown>>) => void;

/**
 * Has the ids that queries and subscriptions are given checked before anything is asked of GWS: what could name nothing
 * is refused with `BAD_REQUEST`, and the argument named. The operations check theirs with all their parameters.
 */
export function withCheckedIds(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) before(field, 'resolve');
  for (const field of Object.values(schema.getSubscriptionType()?.getFields() ?? {}))
    before(field, 'subscribe');
  return schema;
}

function before(field: GraphQLField<unknown, unknown>, step: 'resolve' | 'subscribe'): void {
  const check = checkOf(field.args);
  const work = field[step];
  if (!check || !work) return;
  field[step] = (root, values, context, info) => {
    check(values);
    return work(root, values, context, info);
  };
}

/** Checks the ids among these; undefined where there are none. */
function checkOf(places: readonly Place[], within = ''): Check | undefined {
  const checks = places.flatMap(({ name, type }): Check[] => {
    const inner = getNullableType(type);
    const told = `${within}${name}`;
    const each =
      inner === GraphQLID
        ? (value: unknown) => checkId(value, told)
        : isInputObjectType(inner)
          ? (checkOf(Object.values(inner.getFields()), `${told}.`) as ((value: unknown) => void) | undefined)
          : undefined;
    return each ? [(values) => values[name] != null && each(values[name])] : [];
  });
  return checks.length === 0
    ? undefined
    : (values) => {
        for (const check of checks) check(values);
      };
}
