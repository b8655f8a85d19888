import { expect } from 'vitest';
import { eventually } from './eventually.js';
import type { Stream } from './gateway.js';

/** What every event subscription of these tests asks for. */
export const eventFields = `
  __typename
  ... on StreamOpened { cursor live }
  ... on Gap { cursor reason since }
  ... on Event { cursor raw referenceId receivedAt }
`;

/** A subscription that is read as it comes. */
export interface Watch {
  readonly items: readonly any[];
  /** The errors it ended with; undefined while it lives or when it ended without any. */
  readonly errors: readonly { message: string; extensions?: Record<string, unknown> }[] | undefined;
  readonly ended: boolean;
  /** The reasons of the gaps told so far. */
  readonly gaps: readonly string[];
  /** The numbers of {@link numbered} messages received so far. */
  readonly numbers: readonly number[];
  /** Resolves once the stream has opened. */
  opened(): Promise<void>;
  /** Resolves with the first item that fits, now or later. */
  find(what: string, fits: (item: any) => boolean): Promise<any>;
  /** Resolves with the errors it ends with. */
  end(): Promise<Watch['errors']>;
}

export function watch(stream: Stream): Watch {
  const items: any[] = [];
  let errors: Watch['errors'];
  let ended = false;
  void (async () => {
    try {
      for (;;) {
        const result = await patiently(stream);
        if (result.errors) errors = result.errors as never;
        else items.push(Object.values(result.data ?? {})[0]);
      }
    } catch (error) {
      if (Array.isArray(error)) errors = error as never;
      ended = true;
    }
  })();
  const self: Watch = {
    items,
    get errors() {
      return errors;
    },
    get ended() {
      return ended;
    },
    get gaps() {
      return items.filter(({ __typename }) => __typename === 'Gap').map(({ reason }) => reason);
    },
    get numbers() {
      return items.flatMap(({ raw }) => (typeof raw?.n === 'number' ? [raw.n] : []));
    },
    async opened() {
      await self.find('the stream opens', ({ __typename }) => __typename === 'StreamOpened');
    },
    find: (what, fits) =>
      eventually(`${what}; so far: ${JSON.stringify(items).slice(-500)}, ${JSON.stringify(errors)}`, () => {
        const found = items.find(fits);
        if (!found && ended) throw new Error(`The stream ended before ${what}: ${JSON.stringify(errors)}`);
        return found;
      }),
    async end() {
      await eventually('the stream ends', () => ended);
      return errors;
    },
  };
  return self;
}

/** The next result, however long it takes: whoever watches says themselves how long they wait. */
async function patiently(stream: Stream): ReturnType<Stream['next']> {
  for (;;) {
    try {
      return await stream.next();
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'nothing came') throw error;
    }
  }
}

/** A message of no known type that carries a number, so that a hole between two of them is seen. */
export const numbered = (n: number) => ({ messageType: 'Numbered', n });

/** Somebody who publishes numbered messages without pause, from 1. */
export interface Traffic {
  readonly sent: number;
  stop(): void;
}

export function traffic(publish: (n: number) => void): Traffic {
  let sent = 0;
  const timer = setInterval(() => publish(++sent), 3);
  return {
    get sent() {
      return sent;
    },
    stop: () => clearInterval(timer),
  };
}

/**
 * Checks what a watch has received of numbered traffic: in order, nothing twice, nothing missing but before a gap, the
 * last one there, and every place with a cursor of its own.
 */
export function expectContinuity(
  { items }: Watch,
  { first = 1, last }: { first?: number; last: number },
): void {
  let expected: number | undefined = first;
  let latest = 0;
  for (const { __typename, raw } of items) {
    if (__typename === 'Gap') expected = undefined;
    if (typeof raw?.n !== 'number') continue;
    if (expected !== undefined) expect(raw.n).toBe(expected);
    expect(raw.n).toBeGreaterThan(latest);
    latest = raw.n;
    expected = latest + 1;
  }
  expect(latest).toBe(last);
  const cursors = items.map(({ cursor }) => cursor);
  expect(cursors.every((cursor) => typeof cursor === 'string' && cursor !== '')).toBe(true);
  expect(new Set(cursors).size).toBe(cursors.length);
}
