/**
 * So many levels of JSON are handed on. JSON can be read however deep it is, but not written: what is nested some
 * thousand levels deep would fail wherever it is printed, compared or kept.
 */
export const mostLevels = 200;

/** A JSON value without what is nested deeper than `most` levels, which is null there; the very value when nothing is. */
export function pruned(value: unknown, most: number = mostLevels): unknown {
  return isDeeper(value, most) ? cut(value, most) : value;
}

/** Whether a JSON value is nested deeper than `most` levels. */
export function isDeeper(value: unknown, most: number = mostLevels): boolean {
  return Number.isNaN(lengthOf(value, most));
}

/**
 * How long a JSON value is as text, not counting what is escaped in it; NaN if it is nested deeper than `most` levels. Every
 * message is asked both, and walked through once.
 */
export function lengthOf(value: unknown, most: number = mostLevels): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return String(value).length;
  if (most === 0) return Number.NaN;
  // The last member has no comma: in its place stands the second bracket.
  let length = 1;
  if (Array.isArray(value)) for (const each of value) length += lengthOf(each, most - 1) + 1;
  else
    for (const key in value)
      length += key.length + 4 + lengthOf((value as Record<string, unknown>)[key], most - 1);
  return Math.max(length, 2);
}

function cut(value: unknown, most: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (most === 0) return null;
  if (Array.isArray(value)) return value.map((each) => cut(each, most - 1));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cut(each, most - 1)]));
}
