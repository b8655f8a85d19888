/**
 * A JSON value without what is nested deeper than `most` levels, which is null there; the very value when nothing is.
 * JSON can be read however deep it is, but not written.
 */
export function pruned(value: unknown, most: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (most === 0) return null;
  const entries = Object.entries(value).map(([key, each]) => [key, pruned(each, most - 1)] as const);
  if (entries.every(([key, each]) => each === (value as Record<string, unknown>)[key])) return value;
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

/** Whether anything is nested deeper than `most` levels. */
export function isDeeperThan(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((each) => isDeeperThan(each, most - 1));
}
