import { GatewayError } from '../errors.js';

const LONGEST_ID = 512;

/** Query parameters; a list is joined by commas, undefined is left out. */
export type RestQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A REST path with its values encoded. Made by {@link path} only. As a string it is its encoded self. */
export class RestPath {
  /** As it goes on the wire, below the API base: `/me/workbins/7%2F1`. */
  readonly encoded: string;
  /** Without the values, for logs and messages: `/me/workbins/{}`. */
  readonly template: string;
  /** Nominal: an object that merely looks like this is not a path. */
  declare protected readonly made: true;

  /** @internal */
  constructor(encoded: string, template: string) {
    this.encoded = encoded;
    this.template = template;
  }

  toString(): string {
    return this.encoded;
  }
}

/**
 * A REST path under the API base whose interpolated values are encoded, one segment each:
 * path`/me/workbins/${id}`.
 *
 * @throws {GatewayError} `BAD_REQUEST` for a value that is empty, would climb (`.` or `..`, alone or between slashes),
 *   holds control characters or a lone surrogate, or is longer than 512 characters.
 */
export function path(strings: TemplateStringsArray, ...values: string[]): RestPath {
  let encoded = strings[0] ?? '';
  let template = encoded;
  values.forEach((value, index) => {
    const next = strings[index + 1] ?? '';
    if (!encoded.endsWith('/') || (next !== '' && !next.startsWith('/'))) {
      throw new TypeError(`A value must fill a whole segment of ${strings.join('{}')}`);
    }
    encoded += segment(value) + next;
    template += `{}${next}`;
  });
  if (!encoded.startsWith('/')) throw new TypeError(`Expected a path from '/', got ${template}`);
  return new RestPath(encoded, template);
}

/**
 * The query string, with its `?`, or `''`. A list is joined by commas, as GWS reads `fields` and `subresources`.
 *
 * @throws {GatewayError} `BAD_REQUEST` for a lone surrogate.
 */
export function queryString(query: RestQuery = {}): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const values = typeof value === 'string' ? [value] : value;
    pairs.push(`${encode(name)}=${values.map(encode).join(',')}`);
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Whether a value can name anything in a path. */
export function isUsable(value: string): boolean {
  try {
    segment(value);
    return true;
  } catch {
    return false;
  }
}

function segment(value: string): string {
  if (value === '') throw badId('it cannot name anything');
  // Alone they survive percent-encoding; beside an encoded slash they survive a proxy that decodes before it looks.
  if (/(^|[/\\])\.\.?([/\\]|$)/.test(value)) throw badId('it cannot name anything');
  if (value.length > LONGEST_ID) throw badId(`it is longer than ${LONGEST_ID} characters`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  if (/[\u0000-\u001f\u007f-\u009f]/.test(value)) throw badId('it holds control characters');
  return encode(value);
}

function encode(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw badId('it is not well-formed Unicode');
  }
}

function badId(why: string): GatewayError {
  return new GatewayError('BAD_REQUEST', `An id is not usable: ${why}.`);
}
