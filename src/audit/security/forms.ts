/** Requests that a page of any origin can send without being asked whether it may (CSRF). */
import { demand, type Row } from '../audit.js';
import { type Ask, send } from '../http.js';
import type { Target } from '../target.js';

const boundary = 'audit';
const json = (query: string) => JSON.stringify({ query });
const part = (name: string, value: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const multipart = (query: string) =>
  `${part('operations', json(query))}${part('map', '{}')}${part('query', query)}--${boundary}--\r\n`;
const urlencoded = (query: string) => String(new URLSearchParams({ query }));

type Forge = (query: string) => Ask;

function post(type: string | undefined, bodyOf: (query: string) => string): Forge {
  return (query) => ({
    body: bodyOf(query),
    ...(type !== undefined && { headers: { 'content-type': type } }),
  });
}

const get: Forge = (query) => ({ method: 'GET', query: { query } });

/** A way to send it, and what is sent. */
const forgeries: readonly (readonly [id: string, what: string, Forge, 'query' | 'mutation'])[] = [
  ['urlencoded', 'a form', post('application/x-www-form-urlencoded', urlencoded), 'mutation'],
  [
    'multipart',
    'a form in several parts',
    post(`multipart/form-data; boundary=${boundary}`, multipart),
    'mutation',
  ],
  ['text', 'JSON sent as text/plain', post('text/plain', json), 'mutation'],
  [
    'text-parameter',
    'JSON sent as text/plain;application/json',
    post('text/plain;application/json', json),
    'mutation',
  ],
  ['no-type', 'JSON without a content type', post(undefined, json), 'mutation'],
  [
    'graphql',
    'a document sent as application/graphql',
    post('application/graphql', (query) => query),
    'mutation',
  ],
  ['get-mutation', 'a mutation by GET', get, 'mutation'],
  ['get-bare', 'a query by GET without a header that a page has to ask for', get, 'query'],
];

/** The ways an answer may be asked for: by a form, and by an `EventSource`. */
const accepts = { http: '*/*', sse: 'text/event-stream' };

async function refused(target: Target, ask: Ask, accept: string): Promise<void> {
  const { status, text } = await send(target, {
    ...ask,
    credentials: false,
    headers: { accept, ...ask.headers },
  });
  demand(status >= 400 && status < 500, `it was answered with ${status} ${text.slice(0, 80)}`);
  demand(!/"__typename":/.test(text), `it was executed all the same: ${text.slice(0, 80)}`);
}

export const forms: readonly Row[] = [
  ...forgeries.flatMap(([id, what, forge, operation]) =>
    Object.entries(accepts).map(
      ([way, accept]): Row => [
        `sec-csrf-${id}-${way}`,
        `MUST refuse ${what} with 4xx`,
        (target) =>
          refused(target, forge(operation === 'query' ? '{ __typename }' : target.mutation), accept),
      ],
    ),
  ),
  [
    'sec-csrf-get-subscription',
    'MUST refuse a subscription by GET without a header that a page has to ask for with 4xx',
    (target) => refused(target, get(target.subscription), accepts.sse),
  ],
];
