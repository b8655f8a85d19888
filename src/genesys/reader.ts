import DataLoader from 'dataloader';
import { GatewayError, isNotFound } from '../errors.js';
import { isObject, lastSegment } from '../lib/decode.js';
import type { Envelope, Rest, RestPath, RestQuery } from './rest.js';
import { isUsable } from './rest-path.js';

/** A collection of GWS resources: where all of them are, where one of them is, and how one is read. */
export interface Collection<T> {
  readonly all: RestPath;
  one(id: string): RestPath;
  /** Query parameters that narrow all of them down, e.g. to those of a name. */
  readonly allQuery?: RestQuery;
  /** Query parameters that a read of one needs, e.g. the group that owns a workbin. */
  readonly oneQuery?: RestQuery;
  /** The member of the answer that holds all, e.g. `workbins`. */
  readonly plural: string;
  /** The member of the answer that holds one, e.g. `workbin`. */
  readonly singular: string;
  /** Other members that may hold all or one, where GWS is not known to keep to one spelling. */
  readonly spellings?: readonly string[];
  /** Reads one; undefined when it cannot be read. */
  read(item: unknown): T | undefined;
  idOf(item: T): string;
  /** Which of all belong to the collection, if GWS answers with more. */
  keep?(item: T): boolean;
}

interface Key {
  readonly collection: Collection<unknown>;
  /** undefined: all of them. */
  readonly id: string | undefined;
}

/**
 * The REST reads of one operation, or of one event: those of the same tick are gathered, and each resource is
 * asked for once. Whoever reads several resources of one collection causes one request for the collection.
 */
export class Reader {
  readonly #rest: Rest;
  readonly #envelopes = new Map<string, Promise<Envelope>>();
  readonly #items: DataLoader<Key, unknown, string>;

  constructor(rest: Rest) {
    this.#rest = rest;
    this.#items = new DataLoader((keys) => this.#load(keys), { cacheKeyFn: nameOf });
  }

  /** All resources of a collection. */
  async all<T>(collection: Collection<T>): Promise<T[]> {
    return (await this.#items.load({ collection, id: undefined })) as T[];
  }

  /** @throws {GatewayError} `NOT_FOUND` and whatever else GWS answers */
  async one<T>(collection: Collection<T>, id: string): Promise<T> {
    return (await this.#items.load({ collection, id })) as T;
  }

  /** One GET, sent once however often it is asked for. */
  get(path: RestPath, query: RestQuery = {}): Promise<Envelope> {
    const url = `${path}?${JSON.stringify(query)}`;
    let envelope = this.#envelopes.get(url);
    if (!envelope) {
      envelope = this.#rest.get(path, { query });
      this.#envelopes.set(url, envelope);
    }
    return envelope;
  }

  async #load(keys: readonly Key[]): Promise<unknown[]> {
    const wanted = new Map<string, Set<string | undefined>>();
    for (const { collection, id } of keys) {
      const ids = wanted.get(urlOfAll(collection));
      if (ids) ids.add(id);
      else wanted.set(urlOfAll(collection), new Set([id]));
    }
    return Promise.all(
      keys.map(async ({ collection, id }) => {
        const ids = wanted.get(urlOfAll(collection));
        const known = this.#envelopes.has(urlOfAll(collection));
        try {
          if (id === undefined) return await this.#readAll(collection);
          if ((ids?.size ?? 0) < 2 && !known) return await this.#readOne(collection, id);
          return await this.#readFromAll(collection, id);
        } catch (error) {
          return error;
        }
      }),
    );
  }

  async #readAll<T>(collection: Collection<T>): Promise<T[]> {
    const envelope = await this.get(collection.all, queryOfAll(collection));
    const items = allIn(collection, envelope);
    const uris = envelope['uris'];
    const read = items
      ? items.flatMap((item) => collection.read(item) ?? [])
      : Array.isArray(uris)
        ? await this.#readEach(collection, uris)
        : [];
    return collection.keep ? read.filter((item) => collection.keep?.(item)) : read;
  }

  /**
   * For a GWS that answers with addresses in spite of `fields=*`. Only their last segments, the ids, are used.
   * What could name nothing, or has gone since it listed them, is left out.
   */
  async #readEach<T>(collection: Collection<T>, uris: readonly unknown[]): Promise<T[]> {
    const ids = uris.flatMap((uri) => (typeof uri === 'string' ? (lastSegment(uri) ?? []) : []));
    const each = [...new Set(ids)].filter(isUsable).map((id) =>
      this.#readOne(collection, id).then(
        (item) => [item],
        (error: unknown) => {
          if (isNotFound(error)) return [];
          throw error;
        },
      ),
    );
    return (await Promise.all(each)).flat() as T[];
  }

  async #readOne<T>(collection: Collection<T>, id: string): Promise<T> {
    const path = collection.one(id);
    const envelope = await this.get(path, collection.oneQuery);
    const item = oneIn(collection, envelope);
    const read = item && collection.read(item);
    if (read !== undefined) return read;
    throw new GatewayError(
      'UPSTREAM_ERROR',
      `Expected a \`${collection.singular}\` from GWS, got an answer without a readable one.`,
    );
  }

  async #readFromAll<T>(collection: Collection<T>, id: string): Promise<T> {
    try {
      const all = await this.#readAll(collection);
      const found = all.find((item) => collection.idOf(item) === id);
      if (found !== undefined) return found;
    } catch {
      // GWS may refuse the collection, or it may be too large, where a single read is fine.
    }
    return this.#readOne(collection, id);
  }
}

/** All that an answer has of a collection, in whichever spelling; undefined when it has no list. */
function allIn(
  { plural, spellings = [] }: Collection<unknown>,
  envelope: Envelope,
): readonly unknown[] | undefined {
  return [plural, ...spellings].map((name) => envelope[name]).find(Array.isArray);
}

/** The one that an answer has, or the first of a list. */
function oneIn(
  { singular, plural, spellings = [] }: Collection<unknown>,
  envelope: Envelope,
): Record<string, unknown> | undefined {
  const others = [plural, ...spellings].flatMap((name) => envelope[name]);
  return [envelope[singular], ...others].find(isObject);
}

function queryOfAll({ allQuery }: Collection<unknown>): RestQuery {
  return { fields: '*', ...allQuery };
}

function urlOfAll(collection: Collection<unknown>): string {
  return `${collection.all}?${JSON.stringify(queryOfAll(collection))}`;
}

function nameOf({ collection, id }: Key): string {
  return `${urlOfAll(collection)} ${JSON.stringify([id ?? null, collection.oneQuery ?? null])}`;
}
