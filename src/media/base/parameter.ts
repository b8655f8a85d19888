/** The parameters of operations: what clients write, how it is checked, and what GWS is sent. */
import { GatewayError } from '../../errors.js';
import { path } from '../../genesys/rest.js';
import { isObject } from '../../lib/decode.js';

/** One parameter of an operation. */
export interface Parameter {
  /** Its GraphQL type. */
  readonly type: unknown;
  readonly required: boolean;
  readonly description: string;
  /** GWS's name for it, where it differs from ours. */
  readonly wire?: string | undefined;
  /** Refuses what GWS could not mean. @throws {GatewayError} `BAD_REQUEST` naming the argument */
  check?(value: unknown, name: string): void;
  /** GWS's word for the value. @default the value itself */
  translate?(value: unknown): unknown;
  /** What GWS is sent in place of one member of this name: members of the request. */
  send?(value: unknown, uriOf: (path: string) => string): Readonly<Record<string, unknown>>;
}

type Wire = { readonly wire?: string };

/** A text, not empty and not longer than `longest` characters. */
export function textParameter(
  description: string,
  { longest = 10_000, wire }: Wire & { longest?: number } = {},
): Parameter {
  return {
    type: 'String',
    required: false,
    description,
    wire,
    check: (value, name) => checkText(value, name, longest),
  };
}

/** @throws {GatewayError} `BAD_REQUEST` when it is empty or too long */
export function checkText(value: unknown, name: string, longest: number): void {
  const { length } = String(value);
  if (length === 0) throw badArgument(name, 'must not be empty');
  if (length > longest)
    throw badArgument(name, `must not be longer than ${longest} characters, has ${length}`);
}

/** An id of GWS. */
export function idParameter(description: string, { wire }: Wire = {}): Parameter {
  return { type: 'ID', required: false, description, wire, check: checkId };
}

/** @throws {GatewayError} `BAD_REQUEST` when it could not name anything in an address */
export function checkId(value: unknown, name: string): void {
  checkText(value, name, 512);
  if (String(value).trim() === '') throw badArgument(name, 'must not be blank');
  try {
    path`/${String(value)}`;
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    throw badArgument(name, error.message.replace(/^An id /, '').replace(/\.$/, ''));
  }
}

export function flagParameter(description: string, { wire }: Wire = {}): Parameter {
  return { type: 'Boolean', required: false, description, wire };
}

/** One word of a few. @param words GWS's word for each value of the GraphQL enum */
export function wordParameter(
  type: unknown,
  description: string,
  words: Readonly<Record<string, string>>,
  { wire }: Wire = {},
): Parameter {
  return { type, required: false, description, wire, translate: (value) => words[String(value)] };
}

/** User data: a flat map, as GWS keeps it. */
export function userDataParameter(description: string): Parameter {
  return {
    type: 'JSON',
    required: true,
    description,
    wire: 'userData',
    check(value, name) {
      if (!isObject(value)) throw badArgument(name, 'must be an object of keys and values');
      if (Object.keys(value).length === 0) throw badArgument(name, 'must have at least one key');
    },
  };
}

/** Keys of user data. */
export function keysParameter(description: string): Parameter {
  return {
    type: ['String'],
    required: true,
    description,
    wire: 'keys',
    check(value, name) {
      if (!Array.isArray(value) || value.length === 0) throw badArgument(name, 'must name at least one key');
      if (value.includes('')) throw badArgument(name, 'must not name an empty key');
    },
  };
}

/** Refuses parameters that mean something only beside another. */
export function onlyWith(other: string, ...names: string[]) {
  return (values: Readonly<Record<string, unknown>>): void => {
    const alone = names.find((name) => values[name] != null && values[other] == null);
    if (alone !== undefined) throw badArgument(alone, `means something only together with \`${other}\``);
  };
}

export function required(parameter: Parameter): Parameter {
  return { ...parameter, required: true };
}

export function badArgument(name: string, what: string): GatewayError {
  return new GatewayError('BAD_REQUEST', `\`${name}\` ${what}.`, { argument: name });
}
