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

/** Writes a value of a leaf type behind a text; throws what is not one. */
export type WriteLeaf = (text: string, value: unknown) => string;

/**
 * What writes the values of a leaf type that are there, and not promised.
 *
 * @param before stands before each of them
 */
export function leafWriter(type: GraphQLLeafType, before: string): WriteLeaf {
  return isEnumType(type) ? enumWriter(type, before) : scalarWriter(type, before);
}

function enumWriter(type: GraphQLEnumType, before: string): WriteLeaf {
  // Of some fifty names, most never come.
  const names = new Map<unknown, string>();
  return (text, value) => {
    let name = names.get(value);
    if (name === undefined) {
      name = before + JSON.stringify(type.serialize(value));
      names.set(value, name);
    }
    return text + name;
  };
}

/** What has the right type already is what it serialises to. */
function scalarWriter(type: GraphQLScalarType, before: string): WriteLeaf {
  const quote = `${before}"`;
  const writeText = (text: string, value: string) =>
    plain.test(value) ? `${text}${quote}${value}"` : text + before + JSON.stringify(value);
  const write: WriteLeaf = (text, value) => {
    const serialised = type.serialize(value);
    return typeof serialised === 'string' ? writeText(text, serialised) : text + before + textOf(serialised);
  };
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (text, value) => (typeof value === 'string' ? writeText(text, value) : write(text, value));
    case GraphQLBoolean:
      return (text, value) => (typeof value === 'boolean' ? text + before + value : write(text, value));
    case GraphQLInt:
      return (text, value) =>
        ((value as number) | 0) === value ? text + before + value : write(text, value);
    case GraphQLFloat:
      return (text, value) => (Number.isFinite(value) ? text + before + value : write(text, value));
    default:
      return write;
  }
}

/** What a scalar was serialised to that is no text. */
function textOf(value: unknown): string {
  if (value === null || value === undefined || isThenable(value)) throw unusual;
  // JSON.stringify would tell it the name of its field.
  if (typeof (value as Partial<Date>).toJSON === 'function') throw unusual;
  // Functions and symbols have no text, and graphql-js's result would lack the field.
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw unusual;
  return text;
}

/**
 * What JSON writes as it is: no quotation mark, backslash, control character or half of a pair. Most texts are plain, and to
 * look costs half of what JSON.stringify does.
 */
const plain = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;
