import type { FaultRule } from './fault-rule.js';
import type { Random } from './random.js';

/** What a rule needs to know about a request. */
export interface Suspect {
  /** Path with query. */
  readonly target: string;
  readonly method: string;
  readonly user: string | undefined;
  /** Names of the `/meta/` channels in a Bayeux request. */
  readonly metas: readonly string[];
}

export interface ActiveFault {
  readonly id: string;
  readonly rule: FaultRule;
  readonly hits: number;
  clear(): void;
}

const SPOILERS: ReadonlySet<string> = new Set(['slow', 'cut', 'split-utf8', 'duplicate', 'reorder']);

/** The faults in force. The first one that fits wins. */
export class Faults {
  readonly #active = new Map<string, Fault>();
  #count = 0;

  constructor(private readonly random: Random) {}

  add(rule: FaultRule): Fault {
    const id = `f${++this.#count}`;
    const fault = new Fault(id, rule, () => this.#active.delete(id));
    this.#active.set(id, fault);
    return fault;
  }

  /** The fault that replaces the answer, asked once when a request arrives. */
  onArrival(suspect: Suspect): FaultRule | undefined {
    return this.#hit(suspect, false);
  }

  /** The fault that spoils the answer, asked once when it leaves. */
  onDeparture(suspect: Suspect): FaultRule | undefined {
    return this.#hit(suspect, true);
  }

  get active(): readonly ActiveFault[] {
    return [...this.#active.values()];
  }

  clear(id?: string): boolean {
    if (id !== undefined) return this.#active.delete(id);
    this.#active.clear();
    return true;
  }

  #hit(suspect: Suspect, spoils: boolean): FaultRule | undefined {
    for (const fault of this.#active.values()) {
      if (fault.spoils !== spoils || fault.spent || !fault.fits(suspect)) continue;
      const { probability = 1 } = fault.rule;
      if (probability < 1 && this.random.next() >= probability) continue;
      fault.hits++;
      return fault.rule;
    }
    return undefined;
  }
}

/** A rule and how often it has struck. */
class Fault implements ActiveFault {
  hits = 0;
  readonly #path: RegExp | undefined;

  constructor(
    readonly id: string,
    readonly rule: FaultRule,
    readonly clear: () => void,
  ) {
    const path = rule.match?.path;
    if (path !== undefined && !path.startsWith('/')) this.#path = new RegExp(path);
  }

  /** It spoils the real answer rather than take its place. */
  get spoils(): boolean {
    return SPOILERS.has(this.rule.kind);
  }

  get spent(): boolean {
    return this.rule.times !== undefined && this.hits >= this.rule.times;
  }

  fits({ target, method, user, metas }: Suspect): boolean {
    const match = this.rule.match ?? {};
    if (match.method !== undefined && match.method.toUpperCase() !== method) return false;
    if (match.user !== undefined && match.user !== user) return false;
    if (match.meta !== undefined && !metas.includes(match.meta)) return false;
    if (match.path === undefined) return true;
    return this.#path ? this.#path.test(target) : target.startsWith(match.path);
  }
}
