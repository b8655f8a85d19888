import type { z } from 'zod';

/**
 * HTTP status per `statusCode`. The reference tabulates the latter ("Return values") and documents a single pair
 * (503 and 4, for a service that is away), so the rest is the nearest meaning.
 */
const HTTP_STATUS: Readonly<Record<number, number>> = {
  1: 400,
  2: 409,
  3: 403,
  4: 500,
  5: 403,
  6: 404,
  10: 400,
  20: 401,
};

/** GWS understood the request and says no: `{statusCode, statusMessage}` and nothing else. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly httpStatus: number;

  constructor(
    readonly statusCode: number,
    message: string,
    httpStatus?: number,
  ) {
    super(message);
    this.httpStatus = httpStatus ?? HTTP_STATUS[statusCode] ?? 500;
  }

  get body(): object {
    return { statusCode: this.statusCode, statusMessage: this.message };
  }
}

export const missing = (name: string) => new Refusal(1, `Required parameter '${name}' is missing`);
export const notNow = (verb: string) =>
  new Refusal(2, `Operation ${verb} is not valid for the current state`);
export const unsupported = (verb: string) => new Refusal(3, `Operation ${verb} is not supported`);
export const forbidden = () => new Refusal(5, 'User has no permission to perform this operation');
export const unknown = (what: string, id: string) => new Refusal(6, `${what} '${id}' is not found`);
export const notSignedIn = () => new Refusal(20, 'User is not authenticated');

/** Reads the parameters of an operation: an absent one is statusCode 1, an unsuitable one 10. */
export function readParameters<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path ?? [];
  const name = String(path[0] ?? 'operationName');
  if (valueAt(body, path) === undefined) throw missing(name);
  throw new Refusal(10, `Parameter '${name}' is not valid`);
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  let value = body;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** Query parameters that say how to answer rather than what to look for. */
const NOT_FILTERS = new Set([
  'fields',
  'subresources',
  'agentGroup',
  'placeGroup',
  'workbinIds',
  'limit',
  'offset',
]);

/**
 * A collection as GWS answers it ("API basics", parameters of GET): only `uris` without `fields`; with
 * `fields=*` full resources; with a list just those members. Any other parameter named like a field filters.
 */
export function collection(
  name: string,
  items: readonly Readonly<Record<string, unknown>>[],
  query: URLSearchParams,
  uriOfItem: (item: Readonly<Record<string, unknown>>) => string,
): object {
  const filters = [...query].filter(
    ([key]) => !NOT_FILTERS.has(key) && items.some((item) => Object.hasOwn(item, key)),
  );
  const found = items.filter((item) => filters.every(([key, value]) => String(item[key]) === value));
  const fields = query.get('fields');
  if (fields === null) return { statusCode: 0, uris: found.map(uriOfItem) };
  return { statusCode: 0, [name]: found.map((item) => project(item, fields)) };
}

function project(item: Readonly<Record<string, unknown>>, fields: string): object {
  const names = list(fields);
  if (names.includes('*')) return item;
  return Object.fromEntries(Object.entries(item).filter(([key]) => names.includes(key)));
}

/** A comma-separated list, forgiving about blanks. */
export function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
