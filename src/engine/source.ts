import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  locatedError,
  OperationTypeNode,
} from 'graphql';
import { isThenable } from './unusual.js';

export interface SourceOptions {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
}

type Variables = Readonly<Record<string, unknown>> | undefined;

/** Opens the events of one operation, at once if its field does: them, or the errors that there are instead. */
export type Source = (contextValue: unknown, variableValues: Variables) => Opened | Promise<Opened>;

type Opened = AsyncIterable<unknown> | ExecutionResult;

/** As many wrong variables are told as graphql-js tells. */
const variableErrors = { maxErrors: 50 };

/**
 * graphql-js's `createSourceEventStream` for one operation, with what is the same each time found out once: in a storm
 * everybody asks the same. What is not one plain field is left to graphql-js.
 */
export function compileSource({ schema, document, operationName }: SourceOptions): Source {
  const operation = getOperationAST(document, operationName);
  const type = schema.getSubscriptionType();
  const node = operation && fieldIn(operation.selectionSet.selections);
  const field = node && type?.getFields()[node.name.value];
  const { subscribe } = field ?? {};
  if (!type || !field || !subscribe || operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    return (contextValue, variableValues) =>
      createSourceEventStream({ schema, document, operationName, contextValue, variableValues });
  }
  const key = (node.alias ?? node.name).value;
  const definitions = operation.variableDefinitions ?? [];
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  const always: GraphQLResolveInfo = {
    schema,
    fragments,
    operation,
    fieldName: field.name,
    fieldNodes: [node],
    parentType: type,
    returnType: field.type,
    path: { prev: undefined, key, typename: type.name },
    rootValue: undefined,
    variableValues: {},
  };

  let none: Record<string, unknown> | undefined;
  const argumentsOf = (values: Record<string, unknown>) => {
    if (node.arguments?.length) return getArgumentValues(field, node, values);
    // Those that are there all the same.
    none ??= getArgumentValues(field, node, {});
    return { ...none };
  };
  const opened = (source: unknown): AsyncIterable<unknown> => {
    if (source instanceof Error) throw source;
    if (!isAsyncIterable(source)) throw new TypeError(`${type.name}.${field.name} opened no events.`);
    return source;
  };
  const failed = (error: unknown) => ({ errors: [locatedError(error, [node], [key])] });

  return (contextValue, given) => {
    const { coerced = {}, errors } =
      definitions.length === 0 ? {} : getVariableValues(schema, definitions, given ?? {}, variableErrors);
    if (errors) return { errors };
    try {
      const info = definitions.length === 0 ? always : { ...always, variableValues: coerced };
      const source: unknown = subscribe(undefined, argumentsOf(coerced), contextValue, info);
      return isThenable(source) ? Promise.resolve(source).then(opened).catch(failed) : opened(source);
    } catch (error) {
      return failed(error);
    }
  };
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

function fieldIn([selection, ...others]: readonly { readonly kind: Kind }[]): FieldNode | undefined {
  if (others.length > 0 || selection?.kind !== Kind.FIELD) return undefined;
  const field = selection as FieldNode;
  return field.directives?.length ? undefined : field;
}
