/** What may be asked for as server-sent events, and how. */
import { demand, type Row } from '../audit.js';
import { type Ask, send } from '../http.js';
import { EventStream, streamHeaders } from '../stream.js';
import type { Target } from '../target.js';

const query = '{ __typename }';

/** @throws {Unmet} unless the status is 4xx, or the stream tells of errors alone */
async function refused(target: Target, ask: Ask): Promise<void> {
  const { status, text } = await send(target, { ...ask, headers: { ...streamHeaders, ...ask.headers } });
  const told = text.includes('"errors"') && !text.includes('"__typename"');
  demand(
    (status >= 400 && status < 500) || (status === 200 && told),
    `it was answered with ${status} ${text.slice(0, 80)}`,
  );
}

/** @throws {Unmet} unless the method is refused with 4xx or 501 */
async function methodRefused(target: Target, method: string): Promise<void> {
  const { status } = await send(target, { method, headers: { accept: 'text/event-stream' } });
  demand((status >= 400 && status < 500) || status === 501, `it was answered with ${status}`);
}

export const requests: readonly Row[] = [
  [
    'sse-asked-for',
    'MUST NOT answer as text/event-stream who did not ask for it',
    async (target) => {
      const headers = { ...streamHeaders, accept: 'application/json' };
      const { status, headers: got, text } = await send(target, { body: { query }, headers });
      demand(
        status === 200 && text.includes('__typename'),
        `it was answered with ${status} ${text.slice(0, 80)}`,
      );
      demand(!String(got['content-type']).startsWith('text/event-stream'), 'the answer is a stream');
    },
  ],
  [
    'sse-get-query',
    'MAY take queries by GET as a stream, or refuse them with 4xx',
    async (target) => {
      const headers = { accept: 'text/event-stream', 'apollo-require-preflight': 'true' };
      await using stream = await EventStream.open(target, undefined, {
        method: 'GET',
        query: { query },
        headers,
      });
      if (stream.status >= 400 && stream.status < 500) return;
      const results = await stream.results();
      demand(
        stream.isEventStream && results[0]?.data,
        `it was answered with ${stream.status} ${stream.type}`,
      );
    },
  ],
  [
    'sse-invalid-json',
    'MUST refuse a body that is no JSON',
    (target) => refused(target, { body: '{ "query' }),
  ],
  [
    'sse-invalid-query',
    'MUST refuse a body without a query',
    (target) => refused(target, { body: { variables: {} } }),
  ],
  [
    'sse-invalid-type',
    'MUST refuse a body that is not said to be JSON with 4xx',
    async (target) => {
      const headers = { ...streamHeaders, 'content-type': 'text/plain' };
      const { status } = await send(target, { body: { query }, headers });
      demand(status >= 400 && status < 500, `it was answered with ${status}`);
    },
  ],
  [
    'sse-put',
    'MUST refuse PUT, which would reserve a single connection',
    (target) => methodRefused(target, 'PUT'),
  ],
  [
    'sse-delete',
    'MUST refuse DELETE, which would end an operation of a single connection',
    (target) => methodRefused(target, 'DELETE'),
  ],
];
