import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation asks for, as much as can be counted without executing it. */
export interface Figures {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /** The requests to GWS that it may cause, at most, if lists have {@link assumedListSize} items. */
  readonly cost: number;
}

/** The cost of a field, in its `extensions`: how many requests to GWS it causes. */
export interface FieldCost {
  /** How many it causes; those of all items of a list are made together. */
  readonly requests?: number;
  /** How many it causes for every item of the lists that it stands in. */
  readonly requestsEach?: number;
}

/** Nobody knows how long a list will be. */
const assumedListSize = 10;

interface Sum {
  /** On the level of the selections themselves. */
  fields: number;
  depth: number;
  aliases: number;
  directives: number;
  once: number;
  each: number;
}

const nothing: Readonly<Sum> = { fields: 0, depth: 0, aliases: 0, directives: 0, once: 0, each: 0 };

/**
 * Measures the operation of a document that asks for the most, fragments counted as often as they are spread. The work
 * is in proportion to the document's length, also where fragments multiply each other. A document that does not fit the
 * schema is measured all the same.
 */
export function measure(schema: GraphQLSchema, document: DocumentNode): Figures {
  const operations = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const measured = operations.map(operationMeasure(schema, document));
  const most = (name: keyof Figures) => Math.max(0, ...measured.map((each) => each[name]));
  return {
    depth: most('depth'),
    aliases: most('aliases'),
    directives: most('directives'),
    rootFields: most('rootFields'),
    cost: most('cost'),
  };
}

function operationMeasure(schema: GraphQLSchema, document: DocumentNode) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const known = new Map<string, Sum>();

  function ofSelections({ selections }: SelectionSetNode, parent: GraphQLCompositeType | undefined): Sum {
    const sum = { ...nothing };
    const add = (each: Readonly<Sum>) => {
      sum.fields += each.fields;
      sum.depth = Math.max(sum.depth, each.depth);
      sum.aliases += each.aliases;
      sum.directives += each.directives;
      sum.once += each.once;
      sum.each += each.each;
    };
    for (const selection of selections) {
      sum.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        add(ofFragment(selection.name.value));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(ofSelections(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent));
      } else {
        if (selection.alias) sum.aliases++;
        if (selection.name.value === '__schema' || selection.name.value === '__type') {
          sum.fields++;
          continue;
        }
        const field = fieldOf(parent, selection.name.value);
        const inner = selection.selectionSet
          ? ofSelections(selection.selectionSet, compositeOf(field))
          : nothing;
        const { requests = 0, requestsEach = 0 } = (field?.extensions ?? {}) as FieldCost;
        const times = field && isListType(getNullableType(field.type)) ? assumedListSize : 1;
        add({
          ...inner,
          fields: 1,
          depth: inner.depth + 1,
          once: inner.once + requests,
          each: inner.each * times + requestsEach,
        });
      }
    }
    return sum;
  }

  function ofFragment(name: string): Readonly<Sum> {
    const before = known.get(name);
    if (before) return before;
    const fragment = fragments.get(name);
    if (!fragment) return nothing;
    // A fragment that spreads itself is refused by validation; here it is enough not to follow it.
    known.set(name, nothing);
    const sum = ofSelections(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value));
    sum.directives += fragment.directives?.length ?? 0;
    known.set(name, sum);
    return sum;
  }

  function typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  return (operation: OperationDefinitionNode): Figures => {
    const root = schema.getRootType(operation.operation) ?? undefined;
    const sum = ofSelections(operation.selectionSet, root);
    return {
      depth: sum.depth,
      aliases: sum.aliases,
      directives: sum.directives + (operation.directives?.length ?? 0),
      rootFields: sum.fields,
      // Each of them asks GWS, besides what is in it.
      cost: sum.fields + sum.once + sum.each,
    };
  };
}

function fieldOf(
  parent: GraphQLCompositeType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function compositeOf(field: GraphQLField<unknown, unknown> | undefined): GraphQLCompositeType | undefined {
  const type = field && getNamedType(field.type);
  return isCompositeType(type) ? type : undefined;
}
