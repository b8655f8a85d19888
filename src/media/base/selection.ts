/** What a client asks of a field, for reads that can bring more than one answer. */
import {
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
} from 'graphql';

/**
 * Whether one of these fields is asked for, without arguments, of what a field resolves to. Only ever a hint of
 * how to read: whoever guesses wrong reads once more.
 */
export function asksFor(
  { fieldNodes, fragments, variableValues }: GraphQLResolveInfo,
  names: readonly string[],
) {
  const asks = (node: SelectionNode): boolean => {
    if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false;
    if (getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false) return false;
    if (node.kind === 'Field') return names.includes(node.name.value) && !node.arguments?.length;
    const fragment = node.kind === 'InlineFragment' ? node : fragments[node.name.value];
    return fragment?.selectionSet.selections.some(asks) ?? false;
  };
  return fieldNodes.some(({ selectionSet }) => selectionSet?.selections.some(asks));
}
