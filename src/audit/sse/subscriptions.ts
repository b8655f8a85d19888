/** Subscriptions as server-sent events. All of these need one that the server has. */
import { setTimeout as delay } from 'node:timers/promises';
import { demand, type Row, Skipped } from '../audit.js';
import { begin, send } from '../http.js';
import { EventStream, streamHeaders } from '../stream.js';

export const subscriptions: readonly Row[] = [
  [
    'sse-subscription',
    'MUST tell the events of a subscription as next, and leave it open',
    async (target) => {
      await using stream = await EventStream.subscribe(target);
      await delay(target.quietMs);
      demand(!stream.ended && stream.events.every(({ event }) => event === 'next'), 'the stream ended');
    },
  ],
  [
    'sse-headers-first',
    'MUST send the head of the answer while the subscription is open',
    async (target) => {
      await using begun = await begin(target, {
        body: { query: target.subscription },
        headers: streamHeaders,
      });
      const type = String(begun.response.headers['content-type']);
      demand(
        type.startsWith('text/event-stream'),
        `it was answered with ${begun.response.statusCode} ${type}`,
      );
      demand(!begun.response.complete, 'the answer was over');
      // A refusal is over at once, and shows nothing.
      await using stream = await EventStream.subscribe(target);
      demand(!stream.ended, 'the stream ended');
    },
  ],
  [
    'sse-length-open',
    'MUST NOT announce the length of a stream',
    async (target) => {
      await using stream = await EventStream.subscribe(target);
      demand(stream.headers['content-length'] === undefined, `it says ${stream.headers['content-length']}`);
    },
  ],
  [
    'sse-streams-isolated',
    'MUST keep streams apart: the end of one is not that of another',
    async (target) => {
      await using stream = await EventStream.subscribe(target);
      const other = await EventStream.subscribe(target);
      await other[Symbol.asyncDispose]();
      await delay(target.quietMs);
      demand(!stream.ended, 'the neighbour ended');
    },
  ],
  [
    'sse-abort',
    'MUST end a subscription with its connection: whoever leaves may come again and again',
    async (target) => {
      for (let round = 0; round < 8; round += 1) {
        await using stream = await EventStream.subscribe(target);
        demand(!stream.ended, 'the stream ended');
      }
    },
  ],
  [
    'sse-subscription-json',
    'MUST refuse a subscription that is asked for as JSON',
    async (target) => {
      // Where there is none, the refusal shows nothing.
      await using _ = await EventStream.subscribe(target);
      const headers = { ...streamHeaders, accept: 'application/json' };
      const { status, text } = await send(target, { body: { query: target.subscription }, headers });
      demand(status >= 400 || /"errors"/.test(text), `it was answered with ${status} ${text.slice(0, 80)}`);
    },
  ],
  [
    'sse-get-subscription',
    'MAY take subscriptions by GET as a stream, or refuse them with 4xx',
    async (target) => {
      const query = { query: target.subscription };
      const headers = { accept: 'text/event-stream', 'apollo-require-preflight': 'true' };
      await using stream = await EventStream.open(target, undefined, { method: 'GET', query, headers });
      if (stream.status >= 400 && stream.status < 500) return;
      demand(stream.isEventStream, `it was answered with ${stream.status} ${stream.type}`);
      const { event, data } = await stream.next();
      demand(event === 'next', `the stream began with ${event}`);
      if (JSON.parse(data).errors) throw new Skipped('the server does not take the subscription');
    },
  ],
];
