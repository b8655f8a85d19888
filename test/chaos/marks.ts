/** Marks in everything that is said: whose it is, and for what is counted its number. `«a7»`, `«a7#123»` */
export function mark(userName: string, n?: number): string {
  return `«${userName}${n === undefined ? '' : `#${n}`}»`;
}

/** The text of a numbered message: long characters, so that what cuts between bytes cuts within one. */
export function textOf(userName: string, n: number): string {
  return `${mark(userName, n)} Grüße, 你好 🙂🙃`;
}

const pattern = /«(\w+?)(?:#(\d+))?»/g;

export function namesIn(text: string): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([, name]) => name as string));
}

export function numbersIn(text: string): number[] {
  const numbers = [...text.matchAll(pattern)].flatMap(([, , n]) => (n === undefined ? [] : [Number(n)]));
  return [...new Set(numbers)];
}
