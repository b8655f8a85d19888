/** Other paths, methods and requests than the ones that are served. */
import { demand, type Row } from '../audit.js';
import { Frames } from '../frames.js';
import { send } from '../http.js';
import { Socket } from '../socket.js';
import { streamHeaders } from '../stream.js';
import type { Target } from '../target.js';
import { requestLines, Wire } from '../wire.js';

const others: Readonly<Record<string, (path: string) => string>> = {
  root: () => '/',
  slash: (path) => `${path}/`,
  below: (path) => `${path}/x`,
  beside: (path) => `${path}x`,
  double: (path) => `/${path}`,
  dots: (path) => `/x/..${path}`,
  encoded: (path) => path.replace(/.$/, (last) => `%${last.charCodeAt(0).toString(16)}`),
  upper: (path) => path.toUpperCase(),
};

async function unserved(target: Target, path: string): Promise<void> {
  const { status, text } = await send(target, {
    path,
    body: { query: '{ __typename }' },
    headers: streamHeaders,
  });
  demand(
    status < 500 && !text.includes('"__typename"'),
    `it was answered with ${status} ${text.slice(0, 80)}`,
  );
}

async function unopened(target: Target, path: string): Promise<void> {
  // On a bare connection: a client would tidy the path.
  const { frames, status } = await Frames.ask(target, 'graphql-transport-ws', path);
  await frames[Symbol.asyncDispose]();
  demand(status >= 400 && status < 500, `it was answered with ${status}`);
}

/** @throws {Unmet} unless these bytes are answered with 4xx, or the connection is ended */
async function refused(target: Target, ...bytes: readonly (string | Buffer)[]): Promise<void> {
  await using wire = await Wire.open(target);
  for (const each of bytes) {
    // Who has answered by now may not read any more.
    if (wire.bytes.length === 0) await wire.write(each);
  }
  const { status } = await wire.head().catch((error: unknown) => {
    if (wire.ended) return { status: 400 };
    throw error;
  });
  demand(status >= 400 && status < 500, `it was answered with ${status}`);
}

const body = '{"query":"{ __typename }"}';
const json = { 'content-type': 'application/json' };

export const paths: readonly Row[] = [
  ...Object.entries(others).flatMap(([kind, pathOf]): Row[] => {
    const path = (target: Target) => pathOf(new URL(target.url).pathname);
    return [
      [
        `sec-path-${kind}-http`,
        `MUST NOT answer operations on another path (${kind})`,
        (target) => unserved(target, path(target)),
      ],
      [
        `sec-path-${kind}-ws`,
        `MUST refuse sockets on another path with 4xx (${kind})`,
        (target) => unopened(target, path(target)),
      ],
    ];
  }),
  ['sec-malformed', 'MUST refuse what is no HTTP', (target) => refused(target, 'HELLO\r\n\r\n')],
  [
    'sec-smuggling',
    'MUST refuse a request with two lengths',
    (target) => {
      const lengths = { 'content-length': String(body.length), 'transfer-encoding': 'chunked' };
      return refused(target, `${requestLines(target, 'POST', { ...json, ...lengths })}\r\n0\r\n\r\n${body}`);
    },
  ],
  [
    'sec-headers-huge',
    'MUST refuse a megabyte of headers',
    (target) =>
      refused(target, `${requestLines(target, 'POST', json)}x: `, 'a'.repeat(1_048_576), '\r\n\r\n'),
  ],
  [
    'sec-headers-many',
    'MUST refuse a hundred thousand headers',
    (target) => refused(target, requestLines(target, 'POST', json), 'a: b\r\n'.repeat(100_000), '\r\n'),
  ],
  [
    'sec-batch-http',
    'MUST refuse several operations in one request with 4xx',
    (target) => batch(target, 'application/json'),
  ],
  [
    'sec-batch-sse',
    'MUST refuse several operations in one request for an event stream with 4xx',
    (target) => batch(target, 'text/event-stream'),
  ],
  [
    'sec-batch-ws',
    'MUST close the socket with 4400 on several messages or operations in one',
    async (target) => {
      const payload = { query: '{ __typename }' };
      const message = { id: '1', type: 'subscribe', payload };
      for (const several of [
        [message, { ...message, id: '2' }],
        { ...message, payload: [payload, payload] },
      ]) {
        await using socket = await Socket.acknowledged(target);
        socket.send(several);
        await socket.closes(4400);
        demand(socket.about('1').length === 0, 'it was answered');
      }
    },
  ],
  [
    'sec-nosniff-http',
    'SHOULD forbid guesses at the type of answers',
    (target) => answerHas(target, 'x-content-type-options', /^nosniff$/i),
  ],
  [
    'sec-no-store-http',
    'SHOULD let nobody keep answers',
    (target) => answerHas(target, 'cache-control', /no-store/i),
  ],
];

async function batch(target: Target, accept: string): Promise<void> {
  const operation = { query: '{ __typename }' };
  const { status, text } = await send(target, {
    body: Array(20).fill(operation),
    headers: { ...streamHeaders, accept },
  });
  demand(
    status >= 400 && status < 500 && !text.includes('"__typename"'),
    `it was answered with ${status} ${text.slice(0, 80)}`,
  );
}

async function answerHas(target: Target, name: string, value: RegExp): Promise<void> {
  const headers = { ...streamHeaders, accept: 'application/json' };
  for (const each of [body, '{', '{"query":"{"}']) {
    const { status, headers: got } = await send(target, { body: each, headers });
    demand(value.test(String(got[name])), `an answer with status ${status} says ${name}: ${got[name]}`);
  }
}
