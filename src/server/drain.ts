import { setTimeout as delay } from 'node:timers/promises';

/** So many at least are told in a second, however long the window. */
const leastPerSecond = 10;

/**
 * Tells everybody, in a random order and spread over a window, so that they do not all come back at the same moment.
 *
 * @param windowMs over how long; few are told faster
 */
export async function spread<T>(
  everybody: readonly T[],
  windowMs: number,
  tell: (each: T) => void,
): Promise<void> {
  const waiting = everybody
    .map((each) => ({ each, place: Math.random() }))
    .sort((one, other) => one.place - other.place);
  const betweenMs = Math.min(windowMs / waiting.length, 1_000 / leastPerSecond);
  const begun = performance.now();
  for (const [index, { each }] of waiting.entries()) {
    const early = begun + index * betweenMs - performance.now();
    if (early > 1) await delay(early);
    tell(each);
  }
}
