/**
 * The tolerant door: small zod readers that turn what GWS sends, `unknown`, into what the rest may rely on.
 *
 * GWS's documentation and its servers disagree about names, types and presence. So a reader here never makes
 * a whole message fail for one odd member: a member of an unusable type reads as absent. Only what a message
 * cannot be understood without (an id, a state resource) is required by the schemas built from these.
 */
import { z } from 'zod';

/** A string, or a number or boolean as text; anything else is absent. */
export const text = z.transform(readText).optional();

/** An opaque id: a non-empty string or an integer as text. Required. */
export const id = z.union([z.string().min(1), z.number().int().transform(String)], 'expected an id');

/** A 32-bit integer, also as numeric text; anything else is absent. */
export const integer = z.transform(readInteger).optional();

/** A finite number of any size, also as numeric text; anything else is absent. */
export const number = z.transform(readNumber).optional();

/** A boolean, also as "true"/"false" or 1/0; anything else is absent. */
export const flag = z
  .union([
    z.boolean(),
    z
      .string()
      .trim()
      .toLowerCase()
      .pipe(z.enum(['true', 'false']))
      .transform((word) => word === 'true'),
    z.literal([0, 1]).transform((bit) => bit === 1),
  ])
  .optional()
  .catch(undefined);

/** Anything at all, untouched and by reference: customers' keys such as `__proto__` stay data. */
export const anything = z.unknown().optional();

/** A list whose unreadable items are left out. A lone object counts as absent: GWS writes `{}` for "none". */
export function list<T extends z.ZodType>(item: T) {
  const reader = compiled(item);
  return z
    .transform((value) => {
      if (!Array.isArray(value)) return undefined;
      const items: z.output<T>[] = [];
      for (const each of value) {
        const read = reader().safeParse(each);
        if (read.success) items.push(read.data);
      }
      return items;
    })
    .optional();
}

/** A list of words; a lone word counts as a list of one. */
export const words = z
  .transform((value) => {
    if (typeof value === 'string') return [value];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
  })
  .optional();

/**
 * The same schema for what comes often, made into one function when it is first asked for: that reads in half the time, and
 * with a fraction of the garbage.
 *
 * @see https://zod.dev/compile
 */
export function compiled<T extends z.ZodType>(schema: T): () => T {
  let reader: T | undefined;
  return () => (reader ??= z.compile(schema));
}

/** An object read by `schema`; anything it cannot read is absent. */
export function maybe<T extends z.ZodType>(schema: T) {
  return schema.optional().catch(undefined);
}

/** See {@link text}. Most members of most messages are texts, so this is a plain function rather than a union of readers. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** See {@link integer}. */
export function readInteger(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*-?\d+\s*$/.test(value) ? Number(value) : value;
  return Number.isInteger(number) && Math.abs(number as number) <= 0x7fffffff
    ? (number as number)
    : undefined;
}

/** See {@link number}. */
function readNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return Number.isFinite(number) ? (number as number) : undefined;
}

/** Whether a value is a JSON object (not null, not a list). */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The last path segment of a GWS `uri` or `path`: the only thing the gateway ever takes from one.
 * Blanks inside, a query string and a trailing slash are survived.
 *
 * @returns undefined when there is none.
 */
export function lastSegment(uri: string | undefined): string | undefined {
  const segment = uri
    ?.replace(/\s+/g, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .pop();
  if (!segment) return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
