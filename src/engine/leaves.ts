/** Leaves as JSON text: enums by a table, the scalars of GraphQL and all others by what they serialise to. */
import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLScalarType,
  GraphQLString,
  isEnumType,
} from 'graphql';
import { isThenable, unusual } from './unusual.js';

/** Writes a value of a leaf type; throws what is not one. */
export type WriteLeaf = (value: unknown) => string;

const writers = new WeakMap<GraphQLLeafType, WriteLeaf>();

/** What writes the values of a leaf type that are there, and not promised. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  let write = writers.get(type);
  if (!write) {
    write = isEnumType(type) ? enumWriter(type) : scalarWriter(type);
    writers.set(type, write);
  }
  return write;
}

function enumWriter(type: GraphQLEnumType): WriteLeaf {
  const names = new Map(type.getValues().map(({ name, value }) => [value as unknown, JSON.stringify(name)]));
  return (value) => {
    const name = names.get(value);
    if (name === undefined) throw unusual;
    return name;
  };
}

/** What has the right type already is what it serialises to. */
function scalarWriter(type: GraphQLScalarType): WriteLeaf {
  const write: WriteLeaf = (value) => textOf(type.serialize(value));
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value) => (typeof value === 'string' ? quoted(value) : write(value));
    case GraphQLBoolean:
      return (value) => (typeof value === 'boolean' ? String(value) : write(value));
    case GraphQLInt:
      return (value) => (((value as number) | 0) === value ? String(value) : write(value));
    case GraphQLFloat:
      return (value) => (Number.isFinite(value) ? String(value) : write(value));
    default:
      return write;
  }
}

/** What a scalar was serialised to. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || value === undefined || isThenable(value)) throw unusual;
  // JSON.stringify would tell it the name of its field.
  if (typeof (value as Partial<Date>).toJSON === 'function') throw unusual;
  // Functions and symbols have no text, and graphql-js's result would lack the field.
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw unusual;
  return text;
}

/** What JSON writes as it is: no quotation mark, backslash, control character or half of a pair. */
const plain = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/** Most texts are plain, and to look costs half of what JSON.stringify does. */
function quoted(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(text);
}
