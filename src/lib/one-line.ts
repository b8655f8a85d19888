/** One line of at most `length` characters, without control characters: fit for a log and a client's error message. */
export function oneLine(text: string, length: number): string {
  // Signs that turn the direction of writing would let a text pose as another.
  const line = text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
