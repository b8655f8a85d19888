import { setTimeout as delay } from 'node:timers/promises';

/** How long a fact may take to come true: generous, since it is no measurement. */
const patienceMs = 15_000;

/**
 * Waits for a fact that nobody announces.
 *
 * @param look looks whether it is true by now; what it returns, if truthy, is the answer
 * @param fact what is waited for, for the error when it never comes true
 */
export async function eventually<T>(
  fact: string,
  look: () => T | Promise<T>,
): Promise<Exclude<T, false | undefined | null | 0 | ''>> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found) return found as never;
    if (Date.now() > deadline) throw new Error(`It never came true that ${fact}.`);
    await delay(10);
  }
}
