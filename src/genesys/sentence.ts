/** One line of at most `length` characters, without control characters: fit for a log and a client's error message. */
export function oneLine(text: string, length: number): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  const line = text.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

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
