import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { compileSource, type Source } from './source.js';
import { compileWriter, type Writer, type WriterOptions } from './writer.js';

export interface PlansOptions {
  readonly schema: GraphQLSchema;
  /**
   * How many writers are kept.
   *
   * @default 1_000
   */
  readonly limit?: number;
  /**
   * How many characters of documents and variables they may be made of, all together. Larger ones are not kept.
   *
   * @default 8_388_608
   */
  readonly limitCharacters?: number;
}

/** The writers of operations that were asked for lately. Whoever asks the same gets the same one. */
export class Plans {
  readonly #schema: GraphQLSchema;
  readonly #plans: LRUCache<string, { readonly writer: Writer | undefined }>;
  /** The operations of each document, by their names. */
  readonly #operations = new WeakMap<DocumentNode, Map<OperationName, Operation>>();
  #count = 0;

  constructor({ schema, limit = 1_000, limitCharacters = 8 * 1024 * 1024 }: PlansOptions) {
    this.#schema = schema;
    this.#plans = new LRUCache({ max: limit, maxSize: limitCharacters });
  }

  /** How many are kept. */
  get size(): number {
    return this.#plans.size;
  }

  /**
   * The writer of an operation; undefined if graphql-js executes it, see {@link compileWriter}.
   *
   * @param operation its document is known by identity, so parse a text once; its variables are JSON, in any order
   */
  writerOf(operation: Omit<WriterOptions, 'schema'>): Writer | undefined {
    const { document, operationName, variableValues } = operation;
    const key = keyOf(this.#operation(document, operationName), variableValues);
    let plan = this.#plans.get(key);
    if (!plan) {
      plan = { writer: compileWriter({ ...operation, schema: this.#schema }) };
      this.#plans.set(key, plan, { size: key.length + (document.loc?.end ?? 0) });
    }
    return plan.writer;
  }

  /** What opens the events of an operation. */
  sourceOf(document: DocumentNode, operationName: OperationName): Source {
    return this.#operation(document, operationName).source;
  }

  #operation(document: DocumentNode, operationName: OperationName): Operation {
    let known = this.#operations.get(document);
    if (!known) {
      known = new Map();
      this.#operations.set(document, known);
    }
    let operation = known.get(operationName);
    if (!operation) {
      const schema = this.#schema;
      operation = {
        number: this.#count++,
        matter: variablesThatMatter(schema, document, operationName),
        source: compileSource({ schema, document, operationName }),
      };
      known.set(operationName, operation);
    }
    return operation;
  }
}

type OperationName = string | null | undefined;

/** What is the same for all who ask for an operation. */
interface Operation {
  readonly number: number;
  /** Which variables say how its events are written. */
  readonly matter: readonly string[];
  readonly source: Source;
}

/** Names an operation with the variables that matter. */
function keyOf({ number, matter }: Operation, variables: WriterOptions['variableValues']): string {
  if (matter.length === 0) return String(number);
  const given = variables ?? {};
  const values = matter.filter((name) => name in given).map((name) => [name, given[name]]);
  return values.length > 0 ? JSON.stringify([number, values], inOrder) : String(number);
}

/**
 * The variables that say how an event is written. Those that only say which events there are do not: arguments of a
 * subscription's field, whose resolver takes the event and nothing else. A cursor is such a one, and everybody has another.
 */
function variablesThatMatter(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: OperationName,
): readonly string[] {
  const operation = getOperationAST(document, operationName);
  if (!operation) return [];
  const fields = schema.getSubscriptionType()?.getFields();
  const ignores = (selection: SelectionNode) =>
    operation.operation === OperationTypeNode.SUBSCRIPTION &&
    selection.kind === Kind.FIELD &&
    (fields?.[selection.name.value]?.resolve?.length ?? 0) === 1;
  const roots = new Set(operation.selectionSet.selections.filter(ignores));
  const names = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Field: (field) => (roots.has(field) ? { ...field, arguments: [] } : undefined),
    Variable: ({ name }) => void names.add(name.value),
  });
  return [...names].sort();
}

/** For JSON.stringify: the members of objects in the order of their names. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
