/** Random documents for any schema: valid, and with all that can be written in a selection. */
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** A number from 0 up to, and without, `below`. */
export type Chance = (below: number) => number;

/** What is asked of the root. */
export interface Root {
  readonly operation: 'query' | 'subscription';
  readonly field?: GraphQLField<unknown, unknown> | undefined;
  /** The type of object that selections of unions turn to more often than to others. */
  readonly toward?: string | undefined;
  /** How deep selections go. */
  readonly depth: number;
}

/** Every document declares these; what a test passes for them is its own. */
const declared =
  '($yes: Boolean! = true, $no: Boolean = false, $given: Boolean!, $number: Int = 3, $word: String)';

const conditions = [
  ...['@include(if: true)', '@include(if: $yes)', '@include(if: $given)', '@skip(if: $no)'],
  ...['@skip(if: true)', '@include(if: false)', '@skip(if: $given) @include(if: $yes)'],
];

/** A document that asks for some of what `root` offers. */
export function documentOf(schema: GraphQLSchema, chance: Chance, root: Root): string {
  const fragments: string[] = [];
  /** How many more parts of selections it may have, about. */
  let left = 40;

  function selectionOf(type: GraphQLCompositeType, depth: number): string {
    const size = left > 0 ? 1 + chance(5) : 0;
    left -= size;
    const parts = Array.from({ length: size }, () => partOf(type, depth));
    // Never empty, whatever is skipped.
    return `{ ${parts.join(' ')} ${chance(3) === 0 ? 'own: ' : ''}__typename }`;
  }

  function partOf(type: GraphQLCompositeType, depth: number): string {
    const kind = chance(10);
    if (kind === 0) return `... ${condition()} ${selectionOf(type, depth - 1)}`;
    if (kind === 1 && depth > 0) return fragmentOn(narrowed(type), depth - 1);
    if (kind <= 3 || isUnionType(type)) {
      const member = narrowed(type);
      return `... on ${member.name} ${condition()} ${selectionOf(member, depth - 1)}`;
    }
    return fieldOf(type, depth);
  }

  function fieldOf(type: GraphQLCompositeType, depth: number): string {
    if (isUnionType(type)) return '__typename';
    const fields = Object.values(type.getFields()).filter(
      (each) => depth > 0 || !isCompositeType(getNamedType(each.type)),
    );
    const field = fields[chance(fields.length)];
    return field ? asked(field, depth, aliasOf(field)) : '__typename';
  }

  /** One name has one type, and one set of arguments, wherever in the document. */
  function aliasOf({ name, type, args }: GraphQLField<unknown, unknown>): string {
    const plain = args.length === 0 && chance(3) > 0 && unambiguous(schema, name);
    if (plain) return '';
    const suffix = `${chance(2)}_${String(type).replace(/\W/g, '_')}`;
    return args.length === 0 ? `${name}_${suffix}: ` : '';
  }

  function asked(field: GraphQLField<unknown, unknown>, depth: number, alias: string): string {
    const named = getNamedType(field.type);
    const below = isCompositeType(named) ? selectionOf(named, depth - 1) : '';
    const given = field.args.filter((each) => isRequiredArgument(each) || chance(2) === 0);
    const values = given.map((each) => `${each.name}: ${givenTo(each)}`);
    const list = values.length > 0 ? `(${values.join(', ')})` : '';
    const name = field.args.length > 0 ? `${field.name}_${fragments.length}_${unique++}: ` : alias;
    return `${name}${field.name}${list} ${condition()} ${below}`;
  }
  let unique = 0;

  function givenTo({ type, name }: GraphQLArgument): string {
    if (!isNonNullType(type) && chance(6) === 0) return 'null';
    return literalOf(type, name);
  }

  function literalOf(type: GraphQLInputType, name: string): string {
    if (isNonNullType(type)) return literalOf(type.ofType, name);
    if (isListType(type)) return `[${literalOf(type.ofType, name)}]`;
    if (isEnumType(type)) return type.getValues()[chance(type.getValues().length)]?.name ?? 'null';
    if (type.name === 'Int') return chance(2) === 0 ? '$number' : '42';
    if (type.name === 'String' && chance(2) === 0) return '$word';
    if (type.name === 'DateTime') return '"2024-05-14T07:41:07Z"';
    return '"a\\u2028b"';
  }

  function fragmentOn(type: GraphQLCompositeType, depth: number): string {
    const name = `F${fragments.length}`;
    fragments.push('');
    fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} ${selectionOf(type, depth)}`;
    return `...${name} ${condition()} ${chance(4) === 0 ? `...${name}` : ''}`;
  }

  function narrowed(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isObjectType(type)) {
      const abstract = type.getInterfaces();
      return abstract[chance(abstract.length + 1)] ?? type;
    }
    const members = schema.getPossibleTypes(type);
    const wanted = members.find(({ name }) => name === root.toward);
    if (wanted && chance(4) > 0) return wanted;
    return members[chance(members.length + 1)] ?? type;
  }

  function condition(): string {
    return chance(8) === 0 ? (conditions[chance(conditions.length)] ?? '') : '';
  }

  const type = root.operation === 'query' ? schema.getQueryType() : schema.getSubscriptionType();
  if (!type) throw new Error(`The schema has no ${root.operation}.`);
  const selection = root.field
    ? `{ ${asked(root.field, root.depth, chance(2) === 0 ? 'told: ' : '')} }`
    : selectionOf(type, root.depth);
  return [`${root.operation} Asked${declared} ${selection}`, ...fragments].join('\n');
}

/** Whether all fields of this name have one type, as far as selections can tell them apart. */
function unambiguous(schema: GraphQLSchema, name: string): boolean {
  let types = shapes.get(schema);
  if (!types) {
    types = new Map();
    shapes.set(schema, types);
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const each of Object.values(type.getFields())) {
        types.set(each.name, (types.get(each.name) ?? new Set()).add(shapeOf(each)));
      }
    }
  }
  return types.get(name)?.size === 1;
}

const shapes = new WeakMap<GraphQLSchema, Map<string, Set<string>>>();

function shapeOf({ type, args }: GraphQLField<unknown, unknown>): string {
  const wrapped: GraphQLOutputType = type;
  const named = getNamedType(wrapped);
  return `${String(wrapped).replace(named.name, isCompositeType(named) ? '' : named.name)}${args.length}`;
}
