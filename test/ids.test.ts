/**
 * Ids that clients name, on their way into GWS's addresses: whatever they hold they name one thing, in one place, or
 * nothing is sent.
 */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { schema } from '../src/schema.js';
import { callsOf, fieldsOf } from './coverage/calls.js';
import { type ForeignPair, startForeignPair } from './support/foreign-pair.js';
import { openSocket, type RawSocket } from './support/raw-socket.js';

/** What would mean something else in an address, taken by itself or in the company of others. */
const pieces = [
  '..',
  '.',
  '/',
  '\\',
  '%2f',
  '%2F',
  '%2e',
  '%00',
  '?',
  '#',
  '&',
  '=',
  ';',
  ':',
  '@',
  '*',
  '+',
  ' ',
];
const hostile = fc.oneof(
  fc
    .array(fc.constantFrom(...pieces, '7', 'me', 'admin', 'http://thief.example', 'ß', '漢', '👋'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);
/** What cannot name anything, and is refused. */
const useless = [
  '',
  ' ',
  '.',
  '..',
  '../me',
  '..\\me',
  'a/../b',
  'a\u0000',
  '\r\nX: y',
  '\u0085',
  '\ud800',
  'x'.repeat(513),
];

/** Everything that takes an id. Where a subscription reads only after it has begun, the query of that name shows what. */
const calls = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
  (type) =>
    fieldsOf(type).flatMap((field) =>
      callsOf(field)
        .filter((call) => call.includes('"7"') && !/^(signIn|refreshSession)\b/.test(call))
        .map((call) => `${type?.name.toLowerCase()} ${call.replaceAll(/(, )?\bafter: "7"/g, '')}`)
        .filter((call) => documentOf(call).includes('$id: ID!')),
    ),
);

/** The document of a call, with a variable wherever it says "7" and means an id. */
function documentOf(call: string): string {
  const [kind = '', ...words] = call.split(' ');
  const field = words.join(' ').replaceAll(/(\b(?:\w+Id|id)): "7"/g, '$1: $id');
  return `${kind} ${field.includes('$id') ? '($id: ID!)' : ''} { ${field} { __typename } }`;
}

let pair: ForeignPair;
let socket: RawSocket;
let count = 0;

/** What GWS is asked for, as it stands in the request line, and how it ended. */
async function ask(document: string, id: string): Promise<{ paths: string[]; errors: any[] }> {
  const before = pair.gws.requests.length;
  const name = String(++count);
  socket.subscribe(name, document, { id });
  const { type, payload } = await socket.next(name);
  if (payload?.[0]?.extensions?.code === 'GRAPHQL_VALIDATION_FAILED')
    throw new Error(`${document}: ${payload[0].message}`);
  if (type !== 'error' && document.startsWith('subscription')) socket.send({ type: 'complete', id: name });
  const paths = pair.gws.requests
    .slice(before)
    .map(({ path }) => path)
    .filter((path) => path !== '/notifications');
  return { paths, errors: type === 'error' ? payload : (payload.errors ?? []) };
}

beforeAll(async () => {
  pair = await startForeignPair({ lingerMs: 60_000 });
  socket = await openSocket(pair.gateway.url);
  await socket.init({ authorization: 'Basic YTE6ZGVtbw==' });
  return async () => {
    await socket[Symbol.asyncDispose]();
    await pair[Symbol.asyncDispose]();
  };
});

/** The same with 7 wherever the id stands, by itself. */
function told(path: string, id: string): string {
  return path
    .split(/([/?&=])/)
    .map((part) => (part === encodeURIComponent(id) ? '7' : part))
    .join('');
}

const kinds = ['query', 'mutation', 'subscription'].map(
  (kind) => [kind, [...new Set(calls)].filter((call) => call.startsWith(kind))] as const,
);

it.each(kinds.slice(0, 2))(
  'Every %s sends an id as one segment, and asks for nothing else',
  async (_kind, calls) => {
    expect(calls.length).toBeGreaterThan(15);
    for (const call of calls) {
      const document = documentOf(call);
      const { paths: plain } = await ask(document, '7');
      await fc.assert(
        fc.asyncProperty(hostile, async (id) => {
          const { paths, errors } = await ask(document, id);
          const [{ extensions }] = [...errors, { extensions: undefined }];
          const refused = extensions?.code === 'BAD_REQUEST';
          if (refused) expect([call, extensions.argument]).toEqual([call, expect.any(String)]);
          expect([call, paths.map((path) => told(path, id))]).toEqual([call, refused ? [] : plain]);
        }),
        { numRuns: 8, seed: 5 },
      );
    }
  },
);

it.each(kinds)(
  'Every %s refuses an id that can name nothing, and names the argument',
  async (_kind, calls) => {
    expect(calls.length).toBeGreaterThan(15);
    for (const call of calls) {
      for (const id of useless) {
        const { paths, errors } = await ask(documentOf(call), id);
        const extensions = { code: 'BAD_REQUEST', argument: expect.any(String) };
        expect([call, id, paths, errors]).toMatchObject([call, id, [], [{ extensions }]]);
      }
    }
  },
);
