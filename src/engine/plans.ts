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
  readonly #names = new WeakMap<DocumentNode, number>();
  /** Which variables say how an operation's events are written, by its name; of each document. */
  readonly #matter = new WeakMap<DocumentNode, Map<string | null | undefined, readonly string[]>>();
  /** What opens the events of each document's operations, by their names. */
  readonly #sources = new WeakMap<DocumentNode, Map<string | undefined, Source>>();
  #documents = 0;

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
    const given = variableValues ?? {};
    const names = this.#matterIn(document, operationName).filter((name) => name in given);
    const asked = [this.#nameOf(document), operationName];
    const matter = names.map((name) => [name, given[name]]);
    const key = matter.length > 0 ? JSON.stringify([...asked, matter], inOrder) : JSON.stringify(asked);
    let plan = this.#plans.get(key);
    if (!plan) {
      plan = { writer: compileWriter({ ...operation, schema: this.#schema }) };
      this.#plans.set(key, plan, { size: key.length + (document.loc?.end ?? 0) });
    }
    return plan.writer;
  }

  /** What opens the events of an operation. */
  sourceOf(document: DocumentNode, operationName: string | undefined): Source {
    const known = this.#sources.get(document) ?? new Map();
    this.#sources.set(document, known);
    const source =
      known.get(operationName) ?? compileSource({ schema: this.#schema, document, operationName });
    known.set(operationName, source);
    return source;
  }

  #matterIn(document: DocumentNode, operationName: string | null | undefined): readonly string[] {
    const known = this.#matter.get(document) ?? new Map();
    this.#matter.set(document, known);
    const matter = known.get(operationName) ?? variablesThatMatter(this.#schema, document, operationName);
    known.set(operationName, matter);
    return matter;
  }

  #nameOf(document: DocumentNode): number {
    let name = this.#names.get(document);
    if (name === undefined) {
      name = this.#documents++;
      this.#names.set(document, name);
    }
    return name;
  }
}

/**
 * The variables that say how an event is written. Those that only say which events there are do not: arguments of a
 * subscription's field, whose resolver takes the event and nothing else. A cursor is such a one, and everybody has another.
 */
function variablesThatMatter(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
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
