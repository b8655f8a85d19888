/** Whatever clients ask, over every transport: they are answered, and nobody beside them notices. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { schema } from '../../src/schema.js';
import { fieldsOf } from '../coverage/calls.js';
import { oddities, parameters, patience, type Range, startRange } from '../support/fuzz.js';
import { basic, type Result } from '../support/gateway.js';
import { openSocket, type RawSocket } from '../support/raw-socket.js';
import { readEvents } from '../support/transports.js';

const folder = new URL('../../schema/operations/', import.meta.url);
/** The promised operations, but those after which there is no neighbour. */
const operations = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .flatMap((text) => text.split(/\n(?=query|mutation|subscription)/))
  .filter((text) => !/signOut|EndContactCenterSession|ChangePassword/.test(text));

const tokens = fc.oneof(
  fc.constantFrom(
    ...'{}()[]:!$@&|="'.split(''),
    '...',
    '"""',
    'on',
    'fragment',
    'query',
    'subscription',
    '#',
    ',',
  ),
  fc.constantFrom(
    '@include(if: true)',
    '@skip(if: $x)',
    '@nobody(knows: 1)',
    '@defer',
    '@stream',
    '@delivery',
    '__typename',
  ),
  fc.constantFrom(
    '1e400',
    '-0',
    '9'.repeat(400),
    '0x1',
    '"\\u{110000}"',
    '"\\ud800"',
    '{a:{b:[1]}}',
    'null',
    'TRUE',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** A document with some of it gone, doubled, or replaced. */
const bent = fc
  .tuple(fc.constantFrom(...operations), fc.array(fc.tuple(fc.nat(), fc.nat(60), tokens), { maxLength: 6 }))
  .map(([text, cuts]) =>
    cuts.reduce((now, [at, length, token]) => {
      const from = at % (now.length + 1);
      return now.slice(0, from) + token + now.slice(from + (length % 3 === 0 ? 0 : length));
    }, text),
  );

const roots = [...fieldsOf(schema.getQueryType()), ...fieldsOf(schema.getSubscriptionType())].map(
  ({ name }) => name,
);
const values = fc.oneof(
  tokens,
  oddities,
  fc.constantFrom('"7"', '7', '[]', '{}', '$v', '{ userId: "7" }', 'EMAIL'),
);
/** Documents by a grammar of our own, which knows some of the names. */
const { document: grown } = fc.letrec<{ document: string; selection: string }>((tie) => ({
  selection: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(
      '__typename',
      'id',
      'cursor',
      '...F',
      '... on Event { raw }',
      'x: id',
      '__schema { types { name } }',
    ),
    fc
      .tuple(
        fc.constantFrom(...roots, 'nobody'),
        fc.option(values),
        fc.array(tie('selection'), { minLength: 1, maxLength: 4 }),
      )
      .map(
        ([name, value, inner]) => `${name}${value === null ? '' : `(id: ${value})`} { ${inner.join(' ')} }`,
      ),
  ),
  document: fc
    .tuple(
      fc.constantFrom('', 'query', 'subscription', 'query A', 'query ($v: ID!)', 'fragment F on Query'),
      tie('selection'),
      tie('selection'),
    )
    .map(([head, one, two]) => `${head} { ${one} ${two} } fragment F on Chat { id ...F }`),
}));

const documents = fc.oneof(
  { weight: 4, arbitrary: bent },
  { weight: 4, arbitrary: grown },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 400 }).map((n) => `${'{chats'.repeat(n)}${'}'.repeat(n)}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 400 })
      .map((n) => `{${Array.from({ length: n }, (_, i) => `a${i}: services { id }`).join(' ')}}`),
  },
);
/** What goes along with a document, as JSON text. */
const company = fc.oneof(
  fc.constant('"variables":{"v":"7"}'),
  fc
    .tuple(fc.constantFrom('variables', 'operationName', 'extensions', 'query', '__proto__'), oddities)
    .map(([name, value]) => `"${name}":${value}`),
);
const bodies = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(documents, company)
      .map(([query, more]) => `{"query":${JSON.stringify(query)},${more}}`),
  },
  { weight: 1, arbitrary: oddities },
);

/** What fuzzing found once: the body as its text. */
const found: readonly string[] = [
  '{"query":"{ chats { id } }","variables":{"__proto__":{"polluted":true}}}',
  '{"query":"query ($v: ID!) { chat(id: $v) { id } }","variables":{"v":{"toString":"x"}}}',
  '{"query":"{ __proto__ constructor toString }"}',
];

it.each(['HTTP POST', 'server-sent events', 'graphql-ws'])(
  'Over %s whatever is asked is answered',
  async (over) => {
    await using range = await startRange({ maxFrameBytes: 1024 * 1024, maxBodyBytes: 1024 * 1024 });
    await using socket = await openSocket(range.gateway.url);
    await socket.init({ authorization: basic('neighbour') });

    async function check(body: string): Promise<void> {
      const results =
        over === 'graphql-ws'
          ? await overSocket(socket, body)
          : await overHttp(range, body, over !== 'HTTP POST');
      for (const { errors = [] } of results)
        for (const { message, extensions } of errors)
          expect([message, extensions?.['code']]).toEqual([
            expect.any(String),
            expect.not.stringMatching('INTERNAL_ERROR'),
          ]);
      await range.unharmed();
    }

    for (const body of found) await check(body);
    await fc.assert(fc.asyncProperty(bodies, check), parameters(100));
  },
  patience,
);

async function overHttp({ gateway }: Range, body: string, streaming: boolean): Promise<Result[]> {
  const abort = new AbortController();
  const accept = streaming ? 'text/event-stream' : 'application/json';
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, authorization: basic('neighbour') },
    body,
    signal: abort.signal,
  });
  expect(response.status).toBeLessThan(500);
  if (!response.headers.get('content-type')?.includes('event-stream')) {
    const text = await response.text();
    return text.startsWith('{') ? [JSON.parse(text)] : [];
  }
  try {
    for await (const { event, data } of readEvents(response))
      return event === 'next' ? [JSON.parse(data)] : [];
    return [];
  } finally {
    abort.abort();
  }
}

let count = 0;

const isMap = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is no operation at all ends a socket by right: that is tried with the frames. */
async function overSocket(socket: RawSocket, body: string): Promise<Result[]> {
  const payload: unknown = JSON.parse(body);
  const { query, variables, operationName, extensions } = (isMap(payload) ? payload : {}) as Record<
    string,
    unknown
  >;
  const fits =
    typeof query === 'string' &&
    (variables == null || isMap(variables)) &&
    (extensions == null || isMap(extensions)) &&
    (operationName == null || typeof operationName === 'string');
  const text = fits ? body : JSON.stringify({ query: body.slice(0, 10_000) });
  const id = `fuzz ${++count}`;
  socket.send(`{"id":"${id}","type":"subscribe","payload":${text}}`);
  const { type, payload: told } = await socket.next(id);
  if (type === 'next') socket.send({ type: 'complete', id });
  return type === 'error' ? [{ errors: told }] : type === 'next' ? [told] : [];
}
