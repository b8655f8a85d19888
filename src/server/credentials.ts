import type { IncomingHttpHeaders } from 'node:http';
import { isObject } from '../lib/decode.js';

/** The headers that prove who an agent is, by lower-case name. */
export type Credentials = Readonly<Record<string, string>>;

/** The headers that a client sent to prove who it is; undefined when there are none. */
export type PresentedCredentials = Credentials | undefined;

/**
 * Finds the credentials a client presents: by HTTP header, or over WebSocket in `connectionParams`, where
 * they win over the headers of the upgrade.
 *
 * @param names the headers passed on to GWS, in lower case; `authorization` is always among them
 */
export function credentialsReader(names: readonly string[]): {
  fromHeaders(headers: Headers | IncomingHttpHeaders): PresentedCredentials;
  fromConnection(headers: IncomingHttpHeaders, connectionParams: unknown): PresentedCredentials;
} {
  const wanted = new Set(['authorization', ...names.map((name) => name.toLowerCase())]);

  function pick(value: (name: string) => unknown): PresentedCredentials {
    let found: Record<string, string> | undefined;
    for (const name of wanted) {
      const each = value(name);
      if (typeof each !== 'string' || each.trim() === '') continue;
      found ??= {};
      found[name] = each;
    }
    return found;
  }

  function fromHeaders(headers: Headers | IncomingHttpHeaders): PresentedCredentials {
    return isFetchHeaders(headers) ? pick((name) => headers.get(name)) : pick((name) => headers[name]);
  }

  return {
    fromHeaders,
    fromConnection(headers, connectionParams) {
      const params = lowerCased(connectionParams);
      // Some clients put all their headers into one member.
      const nested = lowerCased(params['headers']);
      return pick((name) => params[name] ?? nested[name]) ?? fromHeaders(headers);
    },
  };
}

function isFetchHeaders(headers: Headers | IncomingHttpHeaders): headers is Headers {
  return typeof headers.get === 'function';
}

function lowerCased(value: unknown): Record<string, unknown> {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name.toLowerCase(), each]));
}
