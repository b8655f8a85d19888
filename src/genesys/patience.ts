import { setTimeout as delay } from 'node:timers/promises';
import { isPassing } from '../errors.js';

/** How long to wait before what failed for a passing reason is tried again, on average. */
const delaysMs = [250, 500, 1_000, 2_000];

/**
 * Tries again, a few times and with jitter, what fails because GWS is away: a node that has just come back may answer
 * one request before its other servers are there.
 *
 * @param wanted whether anybody still waits for it; asked after each failure
 * @throws what `work` failed with last
 */
export async function patiently<T>(work: () => Promise<T>, wanted: () => boolean): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const delayMs = delaysMs[attempt];
      if (delayMs === undefined || !isPassing(error) || !wanted()) throw error;
      await delay(delayMs * (0.5 + Math.random()));
    }
  }
}
