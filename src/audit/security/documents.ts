/**
 * Documents that cost a server more than they cost who sends them.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html
 */
import { demand, type Row, Skipped } from '../audit.js';
import { ShownSchema } from '../shown-schema.js';
import type { Target } from '../target.js';
import { type Answer, demandRefused, demandUnharmed, type Operation, ways } from '../ways.js';

type Attack = readonly [
  id: string,
  name: Row[1],
  operation: Operation | ((target: Target) => Operation | Promise<Operation>),
  judge?: (answer: Answer) => void,
];

function many(count: number, each: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => each(at)).join(' ');
}

/** So many fields, each with the ones below. */
function nested(fields: readonly string[]): string {
  return `${fields.map((name) => `{ ${name} `).join('')}{ __typename }${' }'.repeat(fields.length)}`;
}

async function aliases(target: Target): Promise<Operation> {
  const [root] = (await ShownSchema.of(target))?.roots ?? [];
  const fields = many(200, (at) => `a${at}: __typename`);
  return { query: root ? `{ ${root} { ${fields} } }` : `{ ${fields} }` };
}

async function rootFields(target: Target): Promise<Operation> {
  const roots = (await ShownSchema.of(target))?.roots ?? [];
  const field = (at: number) =>
    roots.length > 0 ? `${roots[at % roots.length]} { __typename }` : '__typename';
  return { query: `{ ${many(25, (at) => `r${at}: ${field(at)}`)} }` };
}

async function depth(target: Target): Promise<Operation> {
  const schema = await ShownSchema.of(target);
  if (!schema) throw new Skipped('the server does not show its schema, so that no deep query can be written');
  const chain = schema.chain(24);
  if (!chain) throw new Skipped('the schema has no types that come round');
  return { query: nested(chain) };
}

function production(operation: Operation): (target: Target) => Operation {
  return (target) => {
    if (!target.production) throw new Skipped('asked for by --production only');
    return operation;
  };
}

/** Fragments that each spread the next one twice: told one by one they are 2 to the power of 24 fields. */
const bomb = `{ ...F0 } ${many(24, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F24 on Query { __typename }`;

function demandFewErrors(answer: Answer): void {
  demandRefused(answer);
  demand((answer.errors?.length ?? 0) <= 101, `it was answered with ${answer.errors?.length} errors`);
}

function demandNoTrace(answer: Answer): void {
  demandRefused(answer);
  demand(
    !/\bat [^"]*[(/\\][^"]*:\d+:\d+|"stack/.test(answer.text),
    `a stack came: ${answer.text.slice(0, 120)}`,
  );
}

function demandNoHint(answer: Answer): void {
  demandRefused(answer);
  demand(!/did you mean/i.test(answer.text), `it was answered with ${answer.text.slice(0, 120)}`);
}

/** JSON that is deep: an array in an array, so many times. */
function deepJson(levels: number): Operation {
  return `{"query":"{ __typename }","variables":{"deep":${'['.repeat(levels)}${']'.repeat(levels)}}}`;
}

const polluting = '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}';
const pollution = `{"query":"{ __typename }","variables":${polluting},"extensions":${polluting}}`;

function demandUnpolluted(answer: Answer): void {
  demandUnharmed(answer);
  demand(!answer.text.includes('polluted'), `it was answered with ${answer.text.slice(0, 120)}`);
}

export const attacks: readonly Attack[] = [
  ['aliases', 'MUST refuse an operation with 200 aliases', aliases],
  ['root-fields', 'MUST refuse an operation with 25 root fields', rootFields],
  ['depth', 'MUST refuse an operation 24 fields deep', depth],
  [
    'nesting',
    'MUST refuse a document too deep to parse',
    { query: '{a'.repeat(10_000) + '}'.repeat(10_000) },
  ],
  [
    'nesting-values',
    'MUST refuse a value too deep to parse',
    { query: `{ __typename @include(if: ${'['.repeat(10_000)}${']'.repeat(10_000)}) }` },
  ],
  [
    'tokens',
    'MUST refuse a document of 3,500 tokens',
    { query: many(700, (at) => `query Q${at} { __typename }`), operationName: 'Q0' },
  ],
  [
    'directives',
    'MUST refuse a flood of directives',
    { query: `{ ${many(60, () => '__typename @skip(if: false)')} }` },
  ],
  [
    'directives-unknown',
    'MUST refuse a field with 500 unknown directives',
    { query: `{ __typename ${many(500, () => '@a')} }` },
  ],
  [
    'fragment-cycle',
    'MUST refuse fragments that go round',
    { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' },
  ],
  [
    'fragment-bomb',
    'MUST answer or refuse fragments that multiply, without multiplying them',
    { query: bomb },
    demandUnharmed,
  ],
  [
    'errors',
    'MUST NOT answer a document with more than a hundred errors',
    { query: `{ ${many(400, (at) => `x${at}`)} }` },
    demandFewErrors,
  ],
  ['traces', 'MUST NOT tell of its stack', { query: '{ __typename @include(if: "no") }' }, demandNoTrace],
  ['deep-json', 'MUST survive variables 5,000 levels deep', deepJson(5_000), demandUnharmed],
  [
    'pollution',
    'MUST take __proto__ and constructor in variables as nothing special',
    pollution,
    demandUnpolluted,
  ],
  [
    'introspection',
    'MUST refuse introspection in production',
    production({ query: '{ __schema { queryType { name } } __type(name: "Query") { name } }' }),
  ],
  [
    'suggestions',
    'MUST NOT suggest names in production',
    production({ query: 'query ($a: Strin) { __typename }' }),
    demandNoHint,
  ],
];

export const documents: readonly Row[] = attacks.flatMap(([id, name, operation, judge = demandRefused]) =>
  Object.entries(ways).map(
    ([wayName, way]): Row => [
      `sec-${id}-${wayName}`,
      name,
      async (target) =>
        judge(await way(target, typeof operation === 'function' ? await operation(target) : operation)),
    ],
  ),
);
