import type { IncomingHttpHeaders } from 'node:http';

/** Whether a request may come from where its `Origin` says. */
export type OriginRule = (headers: IncomingHttpHeaders) => boolean;

/**
 * Programs send no `Origin` and are let in; browsers do, and are let in from the gateway's own pages and from
 * the origins listed, compared exactly.
 */
export function originRule(allowed: readonly string[]): OriginRule {
  return ({ origin, host }) => {
    if (origin === undefined || allowed.includes(origin)) return true;
    try {
      return new URL(origin).host === host;
    } catch {
      return false;
    }
  };
}
