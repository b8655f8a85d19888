/** What a desk knows of the resources of one medium: read by REST, changed by events. */
import { isDeepStrictEqual } from 'node:util';
import { isNotFound } from '../../errors.js';
import type { AgentEvent } from '../../genesys/event.js';
import type { Model } from '../../genesys/follow.js';
import { failureIn } from '../../genesys/operation.js';
import type { Collection } from '../../genesys/reader.js';

/** Resources by id. */
export type Resources<T> = ReadonlyMap<string, T>;

export interface ModelOptions<T> {
  readonly collection: Collection<T>;
  /** Only this resource; all if left out. */
  readonly id?: string | undefined;
  /** The resources whose state an event tells; undefined when it tells of none. */
  statesIn(event: AgentEvent): readonly T[] | undefined;
  /** Adds what REST does not tell to a resource just read. */
  complete?(item: T): T;
  /** What an event that tells no state does to the resources; undefined when nothing. @default () => undefined */
  applyElse?(items: Resources<T>, event: AgentEvent): Resources<T> | undefined;
  /** A resource's new state in place of the one before; undefined: it is no longer there. @default (told) => told */
  merge?(told: T, before: T | undefined): T;
}

/** One resource of a collection, or all of them. One that GWS does not know is not there, which is no error. */
export function collectionModel<T>(options: ModelOptions<T>): Model<Resources<T>> {
  const { collection, id, statesIn, applyElse, complete = (item) => item, merge = (told) => told } = options;
  return {
    async read(reader) {
      const items =
        id === undefined ? await reader.all(collection) : await orNone(reader.one(collection, id));
      return new Map(items.map((item) => [collection.idOf(item), complete(item)]));
    },
    apply(items, event) {
      if (failureIn(event)) return undefined;
      const told = statesIn(event);
      if (!told) return applyElse?.(items, event);
      const after = new Map(items);
      for (const item of told) {
        const key = collection.idOf(item);
        if (id === undefined || key === id) after.set(key, merge(item, items.get(key)));
      }
      return after;
    },
    differs(read, { known, events }) {
      const told = events.flatMap((event) => statesIn(event) ?? []).map((item) => collection.idOf(item));
      return told.some((key) => !isDeepStrictEqual(read.get(key), known.get(key)));
    },
  };
}

/** What was read, as a list; an empty one where GWS does not know it, which is no error of who follows it. */
export async function orNone<T>(read: Promise<T>): Promise<T[]> {
  try {
    return [await read];
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}
