/** Fields as a document asks for them, with whatever arguments. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** The fields of an object; none of what is no object. */
export function fieldsOf(type: GraphQLObjectType | null | undefined): Field[] {
  return Object.values(type?.getFields() ?? {});
}

/** A field with its arguments: every choice of those that are a choice, and once more with everything optional. */
export function callsOf({ name, args }: Field): string[] {
  const chosen = args.reduce<string[][]>(
    (calls, arg) => calls.flatMap((call) => choicesOf(arg).map((each) => [...call, ...each])),
    [[]],
  );
  const optional = args.filter((arg) => !isChoice(arg) && !isRequiredArgument(arg) && !(arg.name in fixed));
  const more = optional.map((arg) => `${arg.name}: ${valuesOf(arg.type)[0]}`);
  const calls = more.length > 0 ? [...chosen, ...chosen.map((call) => [...call, ...more])] : chosen;
  return calls.map((call) => (call.length > 0 ? `${name}(${call.join(', ')})` : name));
}

/** What every operation has, and what shall not make it wait. */
const fixed: Readonly<Record<string, string | undefined>> = {
  wait: 'ACCEPTED',
  timeoutMs: '100',
  idempotencyKey: undefined,
};

function isChoice({ type }: GraphQLArgument): boolean {
  const inner = getNullableType(type);
  return isInputObjectType(inner) && inner.isOneOf;
}

function choicesOf(arg: GraphQLArgument): string[][] {
  const { name, type } = arg;
  if (name in fixed) return fixed[name] === undefined ? [[]] : [[`${name}: ${fixed[name]}`]];
  const values = valuesOf(type).map((value) => [`${name}: ${value}`]);
  if (isRequiredArgument(arg)) return values;
  return isChoice(arg) ? [[], ...values] : [[]];
}

/** Values of a type, as GraphQL writes them. Digits are good as ids, names and tones alike. */
function valuesOf(type: GraphQLInputType): string[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return [`[${valuesOf(inner.ofType)[0]}]`];
  if (isEnumType(inner)) return inner.getValues().map(({ name }) => name);
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields());
    if (inner.isOneOf)
      return fields.flatMap((each) => valuesOf(each.type).map((value) => `{ ${each.name}: ${value} }`));
    return [
      `{ ${fields
        .filter(isRequiredInputField)
        .map((each) => `${each.name}: ${valuesOf(each.type)[0]}`)
        .join(', ')} }`,
    ];
  }
  const scalars: Readonly<Record<string, string>> = {
    Int: '7',
    Float: '7',
    Boolean: 'true',
    JSON: '{ key: "7" }',
  };
  return [scalars[inner.name] ?? '"7"'];
}
