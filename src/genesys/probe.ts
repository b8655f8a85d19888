import { distrust } from './trust.js';
import type { Upstream } from './upstream.js';

const patienceMs = 2_000;
const freshMs = 1_000;

/**
 * Asks whether GWS can be reached at all, without credentials: being refused is an answer too.
 *
 * @returns a function that resolves with undefined, or with what is wrong; its answer is kept for a second
 */
export function createProbe(
  upstream: Upstream,
  now: () => number = Date.now,
): () => Promise<string | undefined> {
  let asked: { readonly at: number; readonly answer: Promise<string | undefined> } | undefined;
  return () => {
    if (!asked || now() - asked.at > freshMs) asked = { at: now(), answer: ask(upstream) };
    return asked.answer;
  };
}

async function ask(upstream: Upstream): Promise<string | undefined> {
  try {
    const { statusCode, body } = await upstream.pool.request({
      method: 'GET',
      path: `${upstream.apiBase}/me`,
      headers: { accept: 'application/json', 'accept-encoding': 'identity' },
      headersTimeout: patienceMs,
      signal: AbortSignal.timeout(patienceMs),
    });
    await body.dump();
    return statusCode < 500 ? undefined : `GWS answers ${statusCode}`;
  } catch (error) {
    return distrust(error) ?? 'GWS cannot be reached';
  }
}
