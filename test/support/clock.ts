import type { Clock } from '../../src/lib/clock.js';

/** A clock that only its owner turns. */
export interface HandClock extends Clock {
  /** How many wait for a moment to come. */
  readonly waiting: number;
  /** Lets so much time pass, forwards or back; whose moment has come is called in order. */
  turn(ms: number): void;
}

export function handClock(start = Date.parse('2026-01-05T09:00:00Z')): HandClock {
  let now = start;
  const waiting = new Set<{ readonly at: number; readonly what: () => void }>();
  return {
    now: () => now,
    after(ms, what) {
      const entry = { at: now + ms, what };
      waiting.add(entry);
      return () => void waiting.delete(entry);
    },
    get waiting() {
      return waiting.size;
    },
    turn(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = [...waiting].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
        if (!next) break;
        waiting.delete(next);
        now = Math.max(now, next.at);
        next.what();
      }
      now = end;
    },
  };
}
