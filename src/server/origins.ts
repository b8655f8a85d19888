import type { IncomingHttpHeaders } from 'node:http';

/** What a gateway makes of the `Origin` of a request. */
export interface OriginRule {
  /** Whether a request may come from where it says it does. */
  allows(headers: IncomingHttpHeaders): boolean;
  /** Whether pages of this origin may read answers, although they are not the gateway's own. */
  lists(origin: string | undefined): origin is string;
}

/**
 * Programs send no `Origin` and are let in: what they may do is decided by credentials that they send on purpose, since
 * the gateway takes no cookie. Browsers send one, and are let in from the gateway's own pages and from the origins
 * listed, compared exactly as browsers write them.
 */
export function originRule(listed: readonly string[]): OriginRule {
  const lists = (origin: string | undefined): origin is string =>
    origin !== undefined && listed.includes(origin);
  return {
    allows: (headers) =>
      headers.origin === undefined || lists(headers.origin) || ownOrigins(headers).includes(headers.origin),
    lists,
  };
}

/**
 * The origin that the client knows the gateway by. TLS ends in front of us, so the scheme is what the proxy there tells
 * (`X-Forwarded-Proto`), or either one: that header can only take one of the two away.
 */
function ownOrigins({ host, 'x-forwarded-proto': forwarded }: IncomingHttpHeaders): string[] {
  const [told] = String(forwarded ?? '').split(',');
  const scheme = told?.trim().toLowerCase();
  const schemes = scheme === 'http' || scheme === 'https' ? [scheme] : ['http', 'https'];
  return schemes
    .map((each) => `${each}://${host}`)
    .filter((url) => host !== undefined && URL.canParse(url))
    .map((url) => new URL(url).origin);
}
