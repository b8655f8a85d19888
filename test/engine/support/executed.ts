import { type DocumentNode, execute, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { compileWriter } from '../../../src/engine/writer.js';

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variableValues?: Readonly<Record<string, unknown>>;
  readonly rootValue: unknown;
  readonly contextValue?: unknown;
}

/** What graphql-js makes of it: the text; undefined where it waits for something, or where there is no text. */
export function executed({ variableValues, ...asked }: Asked): { text?: string; errors: boolean } {
  const result = execute({ ...asked, ...(variableValues && { variableValues: { ...variableValues } }) });
  if ('then' in result && typeof result.then === 'function') {
    result.then(undefined, () => {});
    return { errors: false };
  }
  const errors = 'errors' in result;
  try {
    return { text: JSON.stringify(result), errors };
  } catch {
    return { errors };
  }
}

/** What the writer makes of it, compiled for it alone. */
export function written({
  schema,
  document,
  variableValues,
  rootValue,
  contextValue,
}: Asked): string | undefined {
  return compileWriter({ schema, document, variableValues })?.write(rootValue, contextValue);
}

// Of one field at the root of a subscription the rule cannot say where variables decide: it throws.
const rules = specifiedRules.filter(({ name }) => !/^(NoUnused|SingleField)/.test(name));

/** The document, if it is valid but for what it declares and does not use, and how many fields a subscription has. */
export function valid(schema: GraphQLSchema, text: string): DocumentNode | undefined {
  const document = parse(text);
  return validate(schema, document, rules).length === 0 ? document : undefined;
}
