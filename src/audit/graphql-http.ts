/** GraphQL over HTTP: the audits of the package `graphql-http`, with its ids. */
import { serverAudits } from 'graphql-http';
import type { Audit, Outcome, Suite } from './audit.js';
import { settled } from './target.js';

const pauseMs = 1_000;

/** @see https://github.com/graphql/graphql-http */
export const graphqlHttp: Suite = {
  name: 'graphql-http',
  audits(options) {
    const { url, headers, patienceMs } = settled(options);
    async function fetchFn(address: string, init: RequestInit = {}): Promise<Response> {
      for (let left = 10; ; left -= 1) {
        const response = await fetch(address, {
          ...init,
          // A GET that no page can send without being asked: servers may refuse others.
          headers: { 'apollo-require-preflight': 'true', ...headers, ...(init.headers as object) },
          signal: AbortSignal.timeout(patienceMs),
        });
        if (response.status !== 429 || left === 0) return response;
        await response.body?.cancel();
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
    return serverAudits({ url, fetchFn }).map(
      ({ id, name, fn }): Audit => ({ id, name, fn: () => outcomeOf(fn) }),
    );
  },
};

async function outcomeOf(fn: ReturnType<typeof serverAudits>[number]['fn']): Promise<Outcome> {
  try {
    const result = await fn();
    return result.status === 'ok' ? { status: 'ok' } : { status: 'failed', reason: result.reason };
  } catch (error) {
    return { status: 'failed', reason: (error as Error).message };
  }
}
