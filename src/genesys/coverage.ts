import type { Place } from './event.js';

/** A stretch in which a log may not have all of something: what came after `from`, up to `to`. */
export interface Lapse {
  /** A `seq`. */
  readonly from: number;
  readonly to: Place;
}

/** So many lapses of one key are told apart; of more the oldest are taken for one. */
const mostLapses = 8;

const none: readonly Lapse[] = [];

/** In which stretches of a log topics, and interests, were not open: by key. */
export class Coverage {
  /** Not in here: never covered. `since` is where the present lapse began; undefined while covered. */
  readonly #keys = new Map<string, { since: number | undefined; lapses: Lapse[] }>();

  /** From this place on the log has all of it; nothing happens if it has already. */
  begin(key: string, place: Place): void {
    const { since, lapses } = this.#keys.get(key) ?? { since: 0, lapses: [] };
    if (since !== undefined && place.seq > since) lapses.push({ from: since, to: place });
    if (lapses.length > mostLapses)
      lapses.splice(0, 2, ...union(lapses.slice(0, 2), Number.POSITIVE_INFINITY));
    this.#keys.set(key, { since: undefined, lapses });
  }

  /** From this place on it has not. @returns whether it had before */
  end(key: string, place: Place): boolean {
    const known = this.#keys.get(key);
    if (known?.since !== undefined || !known) return false;
    known.since = place.seq;
    return true;
  }

  /** Where something of these may be missing, in order. */
  lapses(keys: readonly string[]): readonly Lapse[] {
    let all: readonly Lapse[] = none;
    for (const key of keys) {
      const { lapses } = this.#keys.get(key) ?? {};
      if (lapses?.length) all = [...all, ...lapses];
    }
    return all.length > 1 ? union(all) : all;
  }
}

/** As few lapses as cover the same. @param within how far apart two may be that become one */
function union(lapses: readonly Lapse[], within = 0): Lapse[] {
  const joined: Lapse[] = [];
  for (const lapse of [...lapses].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (!last || lapse.from > last.to.seq + within) joined.push(lapse);
    else if (lapse.to.seq > last.to.seq) joined.splice(-1, 1, { ...last, to: lapse.to });
  }
  return joined;
}
