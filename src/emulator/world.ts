import { type Agent, Agents } from './agents.js';
import { AsyncFailures } from './async-failures.js';
import type { Settings } from './options.js';
import { Outbox } from './outbox.js';
import { Random } from './random.js';

/** Where GWS believes it lives. Real installations print such addresses too, and nobody can call them. */
const INTERNAL_BASE = 'https://gws.internal.invalid/api/v2';

/** What every medium shares: the people, the chance, and the way to tell somebody something. */
export class World {
  readonly random: Random;
  readonly agents: Agents;
  readonly outbox = new Outbox();
  readonly asyncFailures = new AsyncFailures();
  readonly #references = new Map<string, number>();

  constructor(readonly settings: Settings) {
    this.random = new Random(settings.seed);
    this.agents = new Agents(this.random, settings.agents);
  }

  /** The next `referenceId` of an agent, or none if this GWS does not give any ("CometD notifications"). */
  nextReference(agent: Agent): number | undefined {
    if (!this.settings.referenceIds) return undefined;
    const next = (this.#references.get(agent.userName) ?? 0) + 1;
    this.#references.set(agent.userName, next);
    return next;
  }
}

/** A reference as it appears in a message: the member is absent when there is none. */
export function reference(referenceId: number | undefined): { referenceId?: number } {
  return referenceId === undefined ? {} : { referenceId };
}

/** The absolute `uri` of a resource. */
export function uriOf(path: string): string {
  return INTERNAL_BASE + path;
}

/** A `uri` and the `path` that goes with it. */
export function place(path: string): { uri: string; path: string } {
  return { uri: uriOf(path), path };
}

/** A moment as GWS writes it: `2024-05-14 09:41:07.000+0200`. The centre is always on summer time. */
export function wireTime(moment: Date): string {
  const local = new Date(moment.getTime() + 2 * 3_600_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 23)}+0200`;
}
