import { oneLine } from '../lib/one-line.js';

/**
 * What may be logged of a library's words: its sentences, not the objects between them, which hold cookies,
 * credentials and customers' messages.
 */
export function onlySentences(args: readonly unknown[]): string {
  const told = args.map((arg) => {
    if (typeof arg === 'string') return arg;
    if (arg instanceof Error) return arg.name;
    return typeof arg === 'number' || typeof arg === 'boolean' ? String(arg) : '…';
  });
  return oneLine(told.join(' '), 200);
}
