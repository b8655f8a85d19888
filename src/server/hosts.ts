import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal } from './refusal.js';

/** Why a request may not come in by the name that it calls us; undefined if it may. */
export type HostRule = (headers: IncomingHttpHeaders) => Refusal | undefined;

/** A name or an address, and a port: anything else could be another URL in disguise, or none, over which yoga stumbles. */
const syntax = /^([\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

const malformed: Refusal = { status: 400, code: 'BAD_REQUEST', message: 'The Host is not a host.' };
const unknown: Refusal = {
  status: 421,
  code: 'FORBIDDEN',
  message: 'The gateway does not go by the name in Host: it is not in ALLOWED_HOSTS.',
};

/**
 * A page whose name its owner points at our address (DNS rebinding) is of our own origin to a browser. It calls us by
 * that name, though, and so can be told from our own pages where our names are known.
 *
 * @param names those, without port; empty: any
 */
export function hostRule(names: readonly string[]): HostRule {
  const ours = new Set(names.map((name) => name.toLowerCase()));
  const refusalOf = (host: string | undefined) => {
    const name = syntax.exec(host ?? '')?.[1];
    if (host !== undefined && (name === undefined || !URL.canParse(`http://${host}`))) return malformed;
    return ours.size === 0 || (name !== undefined && ours.has(name.toLowerCase())) ? undefined : unknown;
  };
  // Nearly all who come call us by the same name.
  let last: { readonly host: string | undefined; readonly refusal: Refusal | undefined } | undefined;
  return ({ host }) => {
    if (!last || last.host !== host) last = { host, refusal: refusalOf(host) };
    return last.refusal;
  };
}
