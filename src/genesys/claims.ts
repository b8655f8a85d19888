import type { AgentEvent } from './event.js';
import type { AgentSession } from './session.js';

/**
 * What belongs to which operation of a session, so that none takes the outcome of another: where GWS gives no number,
 * two operations may wait for the same change.
 */
class Claims {
  readonly #waiting = new Set<Claim>();
  readonly #taken = new WeakSet<AgentEvent>();

  /** Claims for an operation that waits for its outcome on these channels. */
  claim(channels: readonly string[]): Claim {
    const claim = new Claim(this, channels);
    this.#waiting.add(claim);
    return claim;
  }

  release(claim: Claim): void {
    this.#waiting.delete(claim);
  }

  take(event: AgentEvent): void {
    this.#taken.add(event);
  }

  /** Whether an event belongs to an operation already, as its outcome or by its number. */
  holds(event: AgentEvent): boolean {
    const { referenceId } = event;
    return (
      this.#taken.has(event) ||
      (referenceId !== undefined && [...this.#waiting].some(({ number }) => number === referenceId))
    );
  }

  countOn(channel: string): number {
    return [...this.#waiting].filter(({ channels }) => channels.includes(channel)).length;
  }
}

/** The claims of one operation under way. */
export class Claim {
  /** The number that GWS gave the operation, once it has. */
  number: number | undefined;
  readonly #alone = new WeakSet<AgentEvent>();

  constructor(
    readonly all: Claims,
    readonly channels: readonly string[],
  ) {}

  /** Whether an event can be its outcome: it has its number, or one of both has none and nobody else claims it. */
  admits(event: AgentEvent): boolean {
    const { referenceId } = event;
    if (referenceId !== undefined && this.number !== undefined) return referenceId === this.number;
    return !this.all.holds(event);
  }

  /** Takes an event for its outcome. */
  take(event: AgentEvent): true {
    this.all.take(event);
    return true;
  }

  /** Notes, while an event that names nobody comes in, whether no other operation waits where it is told. */
  noteAlone(event: AgentEvent): void {
    if (this.all.countOn(event.topic) === 1) this.#alone.add(event);
  }

  /** Whether the event named nobody, and no other operation waited where it was told. */
  isAlone(event: AgentEvent): boolean {
    return this.#alone.has(event);
  }

  release(): void {
    this.all.release(this);
  }
}

const claimsBySession = new WeakMap<AgentSession, Claims>();

export function claimsOf(session: AgentSession): Claims {
  const known = claimsBySession.get(session) ?? new Claims();
  claimsBySession.set(session, known);
  return known;
}
