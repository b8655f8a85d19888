/** A small schema with everything that can go wrong in it, and values of every kind for it. */
import {
  buildSchema,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLScalarType,
  type GraphQLUnionType,
} from 'graphql';
import { isThenable } from '../../../src/engine/unusual.js';
import type { Chance } from './documents.js';

export const synthetic = buildSchema(`
  type Query { it: Thing all: [Thing] cat: Cat strict: Cat! node: Node later: Cat n(number: Int! = 3): Int }
  type Subscription { it: Thing! all: [Thing] cat: Cat }
  interface Node { id: ID! name: String best: Node }
  union Thing = Cat | Dog
  enum Color { RED GREEN BLUE }
  scalar JSON
  scalar DateTime
  scalar Odd
  type Cat implements Node {
    id: ID! name: String best: Node
    color: Color colors: [Color!] lives: Int! weight: Float good: Boolean! born: DateTime data: JSON odd: Odd
    tags: [String] friends: [Thing!]! matrix: [[Int]!] self: Cat kin: [[Node]]
    echo(word: String = "x", number: Int!, color: Color, at: DateTime, words: [String!]): String
    method: String getter: String travels: String promised: Int promisedList: [Int] throws: ID throwsHard: ID!
    informed: String variadic: String careful: String changesArguments(word: String = "x"): String schema: Int told: JSON
  }
  type Dog implements Node { id: ID! name: String best: Node bark: String! lives: Int owner: Cat! }
`);

function typeNamed(name: string): GraphQLObjectType {
  const type = synthetic.getType(name);
  if (!(type instanceof GraphQLObjectType)) throw new Error(`${name} is no object type.`);
  return type;
}

const resolvers: Record<string, (...given: any[]) => unknown> = {
  echo: (_source, args) => JSON.stringify(args),
  // As Pothos's resolvers: they take what they need.
  method: ({ method }) => method,
  travels: async () => 'far',
  promised: ({ lives }) => (lives === 7 ? Promise.reject(new Error('not seven')) : Promise.resolve(lives)),
  promisedList: () => [1, Promise.resolve(2), Promise.reject(new Error('three'))],
  throws: ({ id }) => {
    if (id === 'bad') throw new Error('bad');
    return id;
  },
  throwsHard: ({ id }) => {
    if (id === 'bad') throw new Error('bad');
    return id;
  },
  informed: (_source, _args, _context, info: GraphQLResolveInfo) => info.fieldName,
  variadic: (...given) => (given[3] as GraphQLResolveInfo).path.key,
  careful: (...given) => {
    try {
      return `${(given[3] as GraphQLResolveInfo).fieldNodes.length} nodes`;
    } catch {
      return 'none';
    }
  },
  changesArguments: (_source, args) => {
    args.word += '!';
    return args.word;
  },
  schema: (...given) => Object.keys((given[3] as GraphQLResolveInfo).schema.getTypeMap()).length,
  told: (_source, _args, context) => context,
};
for (const [name, resolve] of Object.entries(resolvers)) {
  const field = typeNamed('Cat').getFields()[name];
  if (field) field.resolve = resolve;
}

// A type by its members, one by a function, and one by what is asked of each member.
typeNamed('Dog').isTypeOf = (value) => typeof value === 'object' && value !== null && 'bark' in value;
typeNamed('Cat').isTypeOf = (value: any) =>
  value?.doubtful
    ? (Promise.resolve(true) as never)
    : typeof value === 'object' && value !== null && 'lives' in value;
(synthetic.getType('Thing') as GraphQLUnionType).resolveType = (value: any) => value?.kind;
Object.assign((synthetic.getType('Color') as any).getValue('GREEN'), { value: 2 });
Object.assign((synthetic.getType('Color') as any).getValue('BLUE'), { value: null });
scalar('DateTime').serialize = (value: any) => value.toISOString();
scalar('DateTime').parseValue = (value) => new Date(String(value));
scalar('DateTime').parseLiteral = (node: any) => new Date(node.value);
scalar('Odd').serialize = (value: any) => (typeof value?.make === 'function' ? value.make() : value);

function scalar(name: string): GraphQLScalarType {
  return synthetic.getType(name) as GraphQLScalarType;
}

const strings = [
  '',
  'a',
  'bad',
  'Mia',
  '"quoted" \\ and\nbroken\t',
  'a\u2028b\u2029c',
  '\ud800',
  'x\udc00y',
  '😀 ü —',
  '\u0000\u001f\u007f',
  '</script>',
  '__proto__',
  'RED',
  'x'.repeat(300),
];

/** Nothing that a type would expect, or only just. */
const strange: ((tree: () => unknown) => unknown)[] = [
  () => undefined,
  () => null,
  ...[Number.NaN, Number.POSITIVE_INFINITY, -0, 1.5, 2 ** 31, 2 ** 53, 1e21, -7, 0, 1, 7].map(
    (each) => () => each,
  ),
  ...[true, false, 10n, Symbol('s'), '7', '1.5', ...strings].map((each) => () => each),
  () => new Date(0),
  () => new Date(Number.NaN),
  () => [],
  () => [null],
  () => [[1, null], [], null, ['2']],
  () => Array(2),
  () => new Set([1, 2]),
  () => [1, 2][Symbol.iterator](),
  () => ({}),
  () => Object.create(null),
  () => JSON.parse('{"__proto__": {"a": 1}, "toString": 2, "b": {"constructor": "\\ud800"}}'),
  () => ({ toJSON: (key: string) => `called ${key}` }),
  () => ({ inner: { toJSON: (key: string) => `called ${key}` } }),
  () => ({ valueOf: () => 7 }),
  () => new String('boxed'),
  () => () => 'called',
  () => () => undefined,
  () => (args: object) => JSON.stringify(args),
  () => () => {
    throw new Error('thrown');
  },
  () => new Error('a value'),
  () => Promise.resolve('late'),
  () => rejected(),
  () => JSON.parse('{"then": "not a promise"}'),
  // biome-ignore lint/suspicious/noThenProperty: a thenable that is no promise.
  () => ({ then: (done: (value: unknown) => void) => done('thenable') }),
  () => ({ make: () => undefined }),
  () => ({ make: () => () => 1 }),
  () => ({ make: () => ({ toJSON: (key: string) => key }) }),
  () => ({ make: () => 10n }),
  () => ({ make: () => Promise.resolve(1) }),
  (tree) => [tree(), tree()],
  (tree) => tree(),
];

function rejected(): Promise<never> {
  const promise = Promise.reject(new Error('refused'));
  // It is the data's own, and graphql-js may never come to it.
  promise.catch(() => {});
  return promise;
}

/** A value as the type says, but one of `oddity` is not. */
export function dataOf(chance: Chance, oddity: number, depth = 2): unknown {
  const odd = () => chance(oddity) === 0;
  const tree = () => dataOf(chance, oddity, depth - 1);
  const or = (make: () => unknown) => {
    if (!odd()) return make();
    return strange[chance(strange.length)]?.(tree);
  };
  const some = (make: () => unknown) => Array.from({ length: chance(3) }, make);
  // Where one item is promised and another throws, graphql-js itself leaves a rejection to nobody.
  const item = (make: () => unknown) => [or(make)].map((each) => (isThenable(each) ? null : each))[0];
  const nothing = () => chance(5) === 0;
  const maybe = (make: () => unknown) => or(() => (nothing() ? null : make()));
  const text = () => strings[chance(strings.length)];
  const below = () =>
    depth > 0 ? tree() : { kind: 'Dog', __typename: 'Dog', id: 'd', bark: 'wau', owner: null };
  const node = { id: or(() => (nothing() ? 7 : text())), name: maybe(text), best: maybe(below) };
  if (chance(3) === 0) {
    return {
      ...node,
      kind: or(() => 'Dog'),
      __typename: 'Dog',
      bark: or(text),
      lives: maybe(() => 9),
      owner: or(below),
    };
  }
  return {
    ...node,
    kind: or(() => 'Cat'),
    ...(nothing() ? {} : { __typename: or(() => 'Cat') }),
    ...(odd() ? { doubtful: true } : {}),
    color: maybe(() => ['RED', 2, null][chance(3)]),
    colors: maybe(() => some(() => item(() => 'RED'))),
    lives: or(() => 9 - chance(4)),
    weight: maybe(() => chance(100) / 7),
    good: or(() => chance(2) === 0),
    born: maybe(() => new Date(chance(2 ** 31))),
    data: maybe(() => ({ [String(text())]: text(), list: [1, null, { deep: text() }] })),
    odd: maybe(() => [text()].map((told) => ({ make: () => [told, 1.5, Number.NaN] }))[0]),
    tags: maybe(() => some(() => item(text))),
    friends: or(() => (depth > 0 ? some(tree) : [])),
    matrix: maybe(() => some(() => item(() => some(() => item(() => chance(9)))))),
    kin: maybe(() => some(() => item(() => (depth > 0 ? some(tree) : [])))),
    self: maybe(below),
    method: maybe(text),
    get getter() {
      return node.name;
    },
  };
}
