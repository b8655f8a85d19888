import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  typeFromAST,
} from 'graphql';

/** What selections are read with. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The operation's variables, as their types read them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields asked for under one name; the first says which field it is, and all of them what is asked of it. */
export type Asked = readonly [FieldNode, ...FieldNode[]];

/**
 * The fields that are asked for of an object of `type`, by the name they are answered under, in the order in which
 * graphql-js answers them.
 *
 * @throws {GraphQLError} for a condition that cannot be read
 */
export function fieldsOf(
  { schema, fragments, variables }: Selecting,
  type: GraphQLObjectType,
  parents: readonly Pick<FieldNode, 'selectionSet'>[],
): Map<string, Asked> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const spread = new Set<string>();

  function collect(selection: SelectionNode): void {
    if (!isIncluded(selection, variables)) return;
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const asked = fields.get(name);
      if (asked) asked.push(selection);
      else fields.set(name, [selection]);
      return;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentOnce(selection.name.value);
    if (fragment && suits(fragment.typeCondition)) fragment.selectionSet.selections.forEach(collect);
  }

  function fragmentOnce(name: string): FragmentDefinitionNode | undefined {
    if (spread.has(name)) return undefined;
    spread.add(name);
    return fragments.get(name);
  }

  function suits(condition: NamedTypeNode | undefined): boolean {
    const wanted = condition && typeFromAST(schema, condition);
    return !condition || wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
  }

  for (const { selectionSet } of parents) selectionSet?.selections.forEach(collect);
  return fields;
}

function isIncluded(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

/** Whether a directive only says what is asked for. */
export function isCondition({ name: { value } }: DirectiveNode): boolean {
  return value === GraphQLSkipDirective.name || value === GraphQLIncludeDirective.name;
}
