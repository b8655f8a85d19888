/** Queries, mutations and their errors as server-sent events. */
import { demand, type Row, type Said, Skipped } from '../audit.js';
import { EventStream } from '../stream.js';
import type { Target } from '../target.js';

const query = '{ __typename }';

/** The events of an operation's whole answer, which has to be a stream of them. */
async function streamOf(target: Target, body: object): Promise<EventStream> {
  const stream = await EventStream.open(target, body);
  try {
    demand(stream.isEventStream, `it was answered with ${stream.status} ${stream.type}`);
    await stream.all();
    return stream;
  } catch (error) {
    await stream[Symbol.asyncDispose]();
    throw error;
  }
}

/** @throws {Unmet} unless the answer is one `next`, whose result this is, and `complete` */
async function oneResult(target: Target, body: object): Promise<Said> {
  await using stream = await streamOf(target, body);
  const names = stream.events.map(({ event }) => event);
  demand(names.join() === 'next,complete', `the events were ${names.join(', ') || 'none'}`);
  const [result] = await stream.results();
  return result;
}

const wrong: readonly (readonly [id: string, what: string, body: object])[] = [
  ['syntax', 'a syntax error', { query: '{ __typename' }],
  ['validation', 'a field that is not there', { query: '{ noSuchFieldAnywhere }' }],
  [
    'operation',
    'an operation name that is not in the document',
    { query: 'query A { __typename }', operationName: 'B' },
  ],
  [
    'variables',
    'a variable of another type',
    { query: 'query ($no: Boolean!) { __typename @skip(if: $no) }', variables: { no: 'never' } },
  ],
];

const wrongRows = wrong.map(
  ([id, what, body]): Row => [
    `sse-error-${id}`,
    `MUST tell ${what} by next with errors and complete, or by 4xx`,
    async (target) => {
      await using stream = await EventStream.open(target, body);
      await stream.all();
      if (!stream.isEventStream) {
        demand(
          stream.status >= 400 && stream.status < 500,
          `it was answered with ${stream.status} ${stream.type}`,
        );
        return;
      }
      const results = await stream.results();
      const last = stream.events.at(-1)?.event;
      demand(results.length === 1 && last === 'complete', `there were ${results.length} results and ${last}`);
      const errors = results[0]?.errors;
      demand(Array.isArray(errors) && errors.length > 0, `the result is ${JSON.stringify(results[0])}`);
    },
  ],
);

export const operations: readonly Row[] = [
  [
    'sse-content-type',
    'MUST answer POST with Accept: text/event-stream as text/event-stream, in UTF-8',
    async (target) => {
      await using stream = await streamOf(target, { query });
      const charset = /charset=([^;]*)/i.exec(stream.type)?.[1];
      demand(stream.status === 200, `the status is ${stream.status}`);
      demand(charset === undefined || /^"?utf-8"?$/i.test(charset), `the type is ${stream.type}`);
    },
  ],
  [
    'sse-query',
    'MUST answer a query with one next and complete',
    async (target) => {
      const result = await oneResult(target, { query });
      demand(result?.data?.__typename && !('errors' in result), `the result is ${JSON.stringify(result)}`);
    },
  ],
  [
    'sse-mutation',
    'MUST answer a mutation with one next and complete',
    async (target) => {
      const result = await oneResult(target, { query: target.mutation });
      const [{ message } = { message: '' }] = result?.errors ?? [];
      if (/not configured|mutation/i.test(message)) throw new Skipped(message);
      demand(result?.data, `the result is ${JSON.stringify(result)}`);
    },
  ],
  [
    'sse-variables',
    'MUST take variables and an operation name',
    async (target) => {
      const result = await oneResult(target, {
        query:
          'query A { a: __typename } query B($no: Boolean!) { b: __typename c: __typename @skip(if: $no) }',
        operationName: 'B',
        variables: { no: true },
      });
      demand(Object.keys(result?.data ?? {}).join() === 'b', `the result is ${JSON.stringify(result)}`);
    },
  ],
  [
    'sse-complete-data',
    'MUST give complete a data line, or browsers do not tell of it',
    async (target) => {
      await using stream = await streamOf(target, { query });
      const last = stream.events.at(-1);
      demand(last?.event === 'complete', `the last event is ${last?.event}`);
    },
  ],
  [
    'sse-complete-last',
    'MUST end the answer after complete',
    async (target) => {
      await using stream = await streamOf(target, { query });
      const names = stream.events.map(({ event }) => event);
      demand(
        names.indexOf('complete') === names.length - 1 && stream.ended,
        `the events were ${names.join(', ')}`,
      );
    },
  ],
  [
    'sse-events',
    'MUST send no events but next and complete',
    async (target) => {
      await using stream = await streamOf(target, { query });
      const names = stream.events.map(({ event }) => event);
      const other = names.find((name) => name !== 'next' && name !== 'complete');
      demand(names.length > 0 && other === undefined, `it sent ${other ?? 'none'}`);
    },
  ],
  [
    'sse-lines',
    'MUST send fields and comments only, as the event stream format has them',
    async (target) => {
      await using stream = await streamOf(target, { query });
      const [line] = stream.strangeLines;
      demand(line === undefined, `it sent the line "${line?.slice(0, 80)}"`);
    },
  ],
  [
    'sse-multiline',
    'MUST send texts of several lines so that they arrive whole',
    async (target) => {
      const result = await oneResult(target, { query: '{ __typename """one\n\ntwo""" }' });
      demand(Array.isArray(result?.errors), `the result is ${JSON.stringify(result)}`);
    },
  ],
  [
    'sse-unicode',
    'MUST keep unicode intact in what it quotes',
    async (target) => {
      const result = await oneResult(target, { query: '{ "Zoë 🐘" }' });
      const message = String(result?.errors?.[0]?.message ?? '');
      if (result?.errors && !/Zo|String/.test(message)) throw new Skipped(`it quotes nothing: ${message}`);
      demand(message.includes('Zoë 🐘'), `it says: ${message}`);
    },
  ],
  [
    'sse-not-kept',
    'SHOULD let no cache keep the stream',
    async (target) => {
      await using stream = await streamOf(target, { query });
      const { 'cache-control': cacheControl } = stream.headers;
      demand(/no-(cache|store)/.test(String(cacheControl)), `Cache-Control is ${cacheControl}`);
    },
  ],
  ...wrongRows,
];
