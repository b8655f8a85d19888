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
  if (typeof value !== 'object' || value === null) return false;
  if (most === 0) return true;
  const members = Array.isArray(value) ? value : Object.values(value);
  return members.some((each) => isDeeper(each, most - 1));
}

function cut(value: unknown, most: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (most === 0) return null;
  if (Array.isArray(value)) return value.map((each) => cut(each, most - 1));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cut(each, most - 1)]));
}
