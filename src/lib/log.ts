import { oneLine } from './one-line.js';

/** What the gateway needs of a logger: attributes first, then a sentence. A pino logger fits as it is. */
export interface Logger {
  debug(attributes: object, sentence: string): void;
  info(attributes: object, sentence: string): void;
  warn(attributes: object, sentence: string): void;
  error(attributes: object, sentence: string): void;
}

/** Says nothing. */
export const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };

/** The longest text in a record, in characters. */
const longestText = 256;
const mostMembers = 32;
const mostLevels = 4;

/**
 * A log in which nobody can write but us. Ids, names and reasons come from outside: each is one line of at most 256
 * characters without control characters, so that a record is one line and harms no terminal. Of anything but plain data
 * only its kind is told: an error's message, or what else an object holds, may be a secret.
 */
export function careful(log: Logger): Logger {
  return {
    debug: (attributes, sentence) => log.debug(cleanedMembers(attributes, mostLevels), said(sentence)),
    info: (attributes, sentence) => log.info(cleanedMembers(attributes, mostLevels), said(sentence)),
    warn: (attributes, sentence) => log.warn(cleanedMembers(attributes, mostLevels), said(sentence)),
    error: (attributes, sentence) => log.error(cleanedMembers(attributes, mostLevels), said(sentence)),
  };
}

const said = (text: string) => oneLine(text, longestText);

function cleaned(value: unknown, levels: number): unknown {
  if (typeof value === 'string') return said(value);
  if (value instanceof Date) return value;
  if (value instanceof Error) return said(value.name);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? '…' : value;
  if (levels === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, mostMembers).map((each) => cleaned(each, levels - 1));
  return Object.getPrototypeOf(value) === Object.prototype ? cleanedMembers(value, levels) : '…';
}

function cleanedMembers(value: object, levels: number): object {
  const members = Object.entries(value).slice(0, mostMembers);
  return Object.fromEntries(members.map(([name, each]) => [said(name), cleaned(each, levels - 1)]));
}
