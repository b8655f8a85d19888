/** What was published for an agent, in the order in which it was, and with the text that must arrive. */
export interface Published {
  readonly n: number;
  readonly channel: string;
  readonly text: string;
  readonly at: number;
}

/** What a subscription has seen, one letter for each kind of thing. */
export type Entry =
  /** `StreamOpened`; so many had been published by then. */
  | { readonly see: 'O'; readonly published: number }
  | { readonly see: 'G'; readonly reason: string }
  /** A snapshot, and the numbers in it. */
  | { readonly see: 'S'; readonly numbers: readonly number[] }
  /** An event, and the number in it. */
  | { readonly see: 'E'; readonly n: number | undefined }
  /** The end: a code. */
  | { readonly see: 'X'; readonly code: string };

export interface Law {
  /** The topics of the subscription. */
  readonly channels: readonly string[];
  /** How far from its place a message may come, where GWS itself has changed the order. @default 0 */
  readonly slack?: number;
}

/**
 * Judges what one subscription has seen, across all its reconnects: no event lost without a gap to cover it, none twice,
 * order kept. What was published before it opened is owed to nobody; nor is what follows the last event seen.
 *
 * @returns what is wrong, a sentence each
 */
export function judge(
  history: readonly Entry[],
  published: readonly Published[],
  { channels, slack = 0 }: Law,
): string[] {
  const wrong: string[] = [];
  const owed = published.filter(({ channel }) => channels.includes(channel));
  const places = new Map(owed.map(({ n }, place) => [n, place]));
  const opened = history.find((entry) => entry.see === 'O');
  if (!opened) return ['never opened'];
  const firstOwed = owed.findIndex(({ n }) => n > opened.published);
  /** Where in the history each place was seen, in the order of the history. */
  const seen = new Map<number, number>();
  const told = new Set<number>();
  const covers: number[] = [];
  let last = -1;
  for (const [index, entry] of history.entries()) {
    if (entry.see === 'G') covers.push(index);
    if (entry.see === 'S') for (const n of entry.numbers) told.add(places.get(n) ?? -1);
    if (entry.see !== 'E' || entry.n === undefined) continue;
    const place = places.get(entry.n);
    if (place === undefined) {
      wrong.push(`${entry.n} was never published on its topics`);
      continue;
    }
    if (seen.has(place)) wrong.push(`${entry.n} came twice`);
    else if (place < last - slack) wrong.push(`${entry.n} came after ${owed[last]?.n}`);
    if (!seen.has(place)) seen.set(place, index);
    last = Math.max(last, place);
  }
  if (firstOwed < 0) return wrong;
  for (let place = firstOwed; place < last; place++) {
    if (seen.has(place) || told.has(place)) continue;
    const before = latest(seen, (other) => other < place - slack);
    const after = earliest(seen, (other) => other > place + slack);
    if (!covers.some((gap) => gap > before && gap < after))
      wrong.push(`${owed[place]?.n} of ${owed[place]?.channel} is lost`);
  }
  return wrong;
}

function latest(seen: ReadonlyMap<number, number>, which: (place: number) => boolean): number {
  let found = -1;
  for (const [place, index] of seen) if (which(place)) found = Math.max(found, index);
  return found;
}

function earliest(seen: ReadonlyMap<number, number>, which: (place: number) => boolean): number {
  let found = Number.POSITIVE_INFINITY;
  for (const [place, index] of seen) if (which(place)) found = Math.min(found, index);
  return found;
}

/** Whether subscriptions of one agent agree on the order of what both have seen. @returns the first on which they do not */
export function disagreement(one: readonly Entry[], other: readonly Entry[]): number | undefined {
  const numbersOf = (history: readonly Entry[]) =>
    history.flatMap((entry) => (entry.see === 'E' && entry.n !== undefined ? [entry.n] : []));
  const theirs = numbersOf(other);
  const both = new Set(theirs);
  const mine = numbersOf(one).filter((n) => both.has(n));
  const common = new Set(mine);
  return theirs.filter((n) => common.has(n)).find((n, index) => n !== mine[index]);
}

/** A history in one line: `O 1-5 G:UPSTREAM_SESSION_LOST 9 S X:1006`. */
export function compact(history: readonly Entry[]): string {
  const words: string[] = [];
  let from: number | undefined;
  let to: number | undefined;
  const flush = () => {
    if (from !== undefined) words.push(from === to ? `${from}` : `${from}-${to}`);
    from = undefined;
  };
  for (const entry of history) {
    if (entry.see === 'E') {
      if (entry.n === undefined) continue;
      if (from === undefined || to === undefined || entry.n !== to + 1) {
        flush();
        from = entry.n;
      }
      to = entry.n;
      continue;
    }
    flush();
    if (entry.see === 'O') words.push('O');
    if (entry.see === 'S') words.push(`S(${entry.numbers})`);
    if (entry.see === 'G') words.push(`G:${entry.reason}`);
    if (entry.see === 'X') words.push(`X:${entry.code}`);
  }
  flush();
  return words.join(' ');
}
