import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ErrorCode } from '../errors.js';
import type { LimitName, Limits } from './limits.js';
import { type Figures, measure } from './measure.js';
import type { TrustedDocuments } from './trusted-documents.js';

/** What a client sends of an operation. Nothing of it has been checked. */
export interface OperationParams {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
  /** The hash of a trusted document, in place of its text. */
  readonly documentId?: unknown;
}

/** A document that may be executed, or what is wrong with it. */
export type Checked =
  | { readonly document: DocumentNode; readonly errors?: undefined }
  | { readonly errors: readonly GraphQLError[]; readonly document?: undefined };

export interface DocumentsOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Whether clients may ask for the schema, and be told names that they may have meant. */
  readonly introspection: boolean;
  /** Left out: any document may be sent, and none by its hash. */
  readonly trusted?: TrustedDocuments;
}

/** What is remembered of a document. */
interface Known {
  readonly checked: Checked;
  /** What it has too much of, where that is only to be told. */
  readonly excesses: readonly Excess[];
}

interface Excess {
  readonly limit: LimitName;
  /** Unknown where counting was given up. */
  readonly found: number | undefined;
}

/** How much is remembered: about the memory of the parsed documents, in bytes. */
const mostRemembered = 32 * 1024 * 1024;
/** A parsed document is about so much larger than its text. */
const parsedFactor = 40;

/** Every document that a client may send, read, measured and validated once. */
export class Documents {
  readonly #options: DocumentsOptions;
  readonly #known = new LRUCache<string, Known>({
    maxSize: mostRemembered,
    sizeCalculation: (_known, text) => 1_024 + text.length * parsedFactor,
  });

  constructor(options: DocumentsOptions) {
    this.#options = options;
  }

  /**
   * The document that an operation names by its text or its hash.
   *
   * @returns errors, each with a code, for one that is not trusted, has a syntax error, asks for too much, or does not
   * fit the schema
   */
  check(params: OperationParams): Checked {
    const { trusted } = this.#options;
    const text = trusted ? trusted.textOf(params) : params.query;
    if (text instanceof GraphQLError) return { errors: [text] };
    if (typeof text !== 'string' || text === '') {
      return { errors: [coded('BAD_REQUEST', 'Expected the text of a document in `query`.')] };
    }
    let known = this.#known.get(text);
    if (!known) {
      known = this.#read(text);
      this.#known.set(text, known);
    }
    for (const { limit, found } of known.excesses) {
      this.#options.limits.refuses(limit, { found, document: hashOf(text).slice(0, 16) });
    }
    return known.checked;
  }

  #read(text: string): Known {
    const { limits } = this.#options;
    const excesses: Excess[] = [];
    try {
      const document = parse(text, { maxTokens: limits.bound('MAX_TOKENS') });
      const figures = { ...measure(this.#options.schema, document), tokens: document.tokenCount ?? 0 };
      for (const [limit, name] of measured) {
        const found = figures[name];
        if (found <= limits.most(limit)) continue;
        excesses.push({ limit, found });
        if (found > limits.bound(limit))
          return { checked: { errors: [this.#tooMuch(limit, found)] }, excesses };
      }
      const errors = this.#validate(document);
      return { checked: errors.length > 0 ? { errors } : { document }, excesses };
    } catch (error) {
      const limit = isTooLong(error) ? 'MAX_TOKENS' : error instanceof RangeError ? 'MAX_DEPTH' : undefined;
      if (limit) {
        // What was counted until then is all that is known: more than there may be, or than can be read.
        return { checked: { errors: [this.#tooMuch(limit)] }, excesses: [{ limit, found: undefined }] };
      }
      if (!(error instanceof GraphQLError)) throw error;
      return { checked: { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] }, excesses };
    }
  }

  #validate(document: DocumentNode): GraphQLError[] {
    const { schema, introspection } = this.#options;
    const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
    return rulesBroken(schema, document, rules).map((error) => {
      // Suggestions tell of the schema what introspection does not.
      const message = introspection ? error.message : error.message.replace(/ Did you mean .*$/s, '');
      return withCode(new GraphQLError(message, { nodes: error.nodes ?? null }), 'GRAPHQL_VALIDATION_FAILED');
    });
  }

  #tooMuch(limit: LimitName, found?: number): GraphQLError {
    const most = this.#options.limits.bound(limit);
    // Whatever may be asked: this is more than can be read.
    if (!Number.isFinite(most))
      return coded('LIMIT_EXCEEDED', 'The document is nested too deeply.', { limit });
    const what = limit.slice('MAX_'.length).toLowerCase().replaceAll('_', ' ');
    return coded(
      'LIMIT_EXCEEDED',
      `The document asks for too much: ${found === undefined ? '' : `${what} ${found}, `}expected ${most} at most (${limit}).`,
      { limit, most, ...(found !== undefined && { found }) },
    );
  }
}

/** Which setting bounds which figure of a document. */
const measured = [
  ['MAX_TOKENS', 'tokens'],
  ['MAX_DEPTH', 'depth'],
  ['MAX_ALIASES', 'aliases'],
  ['MAX_DIRECTIVES', 'directives'],
  ['MAX_ROOT_FIELDS', 'rootFields'],
  ['MAX_COST', 'cost'],
] as const satisfies readonly (readonly [LimitName, keyof Figures | 'tokens'])[];

/** What a document breaks. One rule of graphql-js throws: at `@skip` at the root of a subscription, with a variable. */
function rulesBroken(...args: Parameters<typeof validate>): readonly GraphQLError[] {
  try {
    return validate(...args);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** graphql-js has no other way of saying it. */
function isTooLong(error: unknown): boolean {
  return (
    error instanceof GraphQLError && /^Syntax Error: Document contains more tha[nt] /.test(error.message)
  );
}

function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  error.extensions['code'] ??= code;
  return error;
}

/** An error with a code of the catalogue, for a client. */
export function coded(code: ErrorCode, message: string, details: object = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/** The hash by which documents are known: that of codegen's manifest. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
