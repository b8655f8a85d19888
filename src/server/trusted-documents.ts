import { readFileSync } from 'node:fs';
import { printExecutableGraphQLDocument } from '@graphql-tools/documents';
import { type GraphQLError, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Logger } from '../lib/log.js';
import { coded, hashOf, type OperationParams } from './documents.js';
import type { LimitMode } from './limits.js';

/** The manifest of graphql-codegen's client preset (hash to text), or that of Apollo's `generate-persisted-query-manifest`. */
const manifest = z.union([
  z
    .object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) })
    .transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const)),
  z.record(z.string(), z.string()).transform((texts) => Object.entries(texts)),
]);

/** The documents by their hashes, without `sha256:`. */
export type Manifest = ReadonlyMap<string, string>;

/**
 * Reads a manifest.
 *
 * @throws {Error} with what was expected in its place
 */
export function readManifest(file: string): Manifest {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error('a readable file of JSON');
  }
  const read = manifest.safeParse(content);
  if (!read.success) throw new Error("a manifest: an object of documents by hash, as graphql-codegen's");
  return new Map(read.data.map(([hash, text]) => [bare(hash), text]));
}

export interface TrustedDocumentsOptions {
  readonly manifest: Manifest;
  /** What becomes of documents that are not in the manifest. `off`: nobody looks, but hashes are understood. */
  readonly mode: LimitMode;
  readonly log: Logger;
  /** Called for each operation whose document is not in the manifest. */
  untrusted(mode: LimitMode): void;
}

/** Of so many texts of clients it is remembered whether they are trusted. */
const mostRemembered = 1_000;
/** Nobody trusts a longer one. */
const mostTokens = 10_000;

/** The documents that clients may send, known before any client came. */
export class TrustedDocuments {
  readonly #options: TrustedDocumentsOptions;
  /** In codegen's normal form. */
  readonly #texts: ReadonlySet<string>;
  readonly #trusted = new LRUCache<string, boolean>({ max: mostRemembered });

  constructor(options: TrustedDocumentsOptions) {
    this.#options = options;
    this.#texts = new Set([...options.manifest.values()].map(normal));
  }

  /** The text of the document that an operation names by its text or its hash; an error if it must not be executed. */
  textOf(params: OperationParams): unknown {
    const { manifest, mode, log, untrusted } = this.#options;
    const { query } = params;
    if (query === undefined || query === null || query === '') {
      const hash = hashIn(params);
      if (hash === undefined) return query;
      return (
        manifest.get(hash) ??
        coded('DOCUMENT_NOT_TRUSTED', 'Expected the hash of a trusted document; this one is not among them.')
      );
    }
    if (mode === 'off' || typeof query !== 'string' || this.#trusts(query)) return query;
    untrusted(mode);
    if (mode === 'enforce') return notTrusted();
    log.warn({ document: hashOf(query) }, 'A document that is not trusted.');
    return query;
  }

  #trusts(text: string): boolean {
    let trusted = this.#trusted.get(text);
    if (trusted === undefined) {
      trusted = this.#options.manifest.has(hashOf(text)) || this.#texts.has(normal(text));
      this.#trusted.set(text, trusted);
    }
    return trusted;
  }
}

/**
 * The hash by which an operation names its document, if it does: `documentId` as GraphQL over HTTP has it, or
 * `extensions.persistedQuery.sha256Hash` as Apollo's clients do.
 *
 * @see https://github.com/graphql/graphql-over-http/pull/264
 */
export function hashIn({ documentId, extensions }: OperationParams): string | undefined {
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)
    ?.persistedQuery?.sha256Hash;
  const hash = documentId ?? persisted;
  return typeof hash === 'string' ? bare(hash) : undefined;
}

function bare(hash: string): string {
  return hash.replace(/^sha256:/, '');
}

function notTrusted(): GraphQLError {
  return coded('DOCUMENT_NOT_TRUSTED', 'Expected one of the trusted documents; this text is none of them.');
}

/** A document in the form that codegen gives it in its manifest, whatever the order and the white space it was written in. */
function normal(text: string): string {
  try {
    return printExecutableGraphQLDocument(parse(text, { maxTokens: mostTokens, noLocation: true }));
  } catch {
    // What cannot be read is like nothing else.
    return text;
  }
}
