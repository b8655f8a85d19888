import type { Agent, Agents } from '../../agents.js';
import { missing, Refusal } from '../../answers.js';
import { LateFailure } from '../../late-failure.js';

/** The name of whatever does not exist: no queue, account or document is called so, and all other names exist. */
export const NOWHERE = 'nowhere';

/** Queues, in the spellings of the various pages; all mean the same. */
const QUEUE_NAMES = ['queueUri', 'queueName', 'queuePath'] as const;
/** Agents, and queues by their address. */
const TARGET_NAMES = ['userUri', 'targetUri', 'targetPath'] as const;

/** A parameter that says where something is to go, and what it said. */
interface Direction {
  readonly name: string;
  readonly value: string;
}

/** The one parameter out of several spellings. More than one, or one that is no text, is out of range. */
function readOneOf(body: unknown, names: readonly string[]): Direction | undefined {
  const given = names.filter((name) => (body as Record<string, unknown>)[name] !== undefined);
  if (given.length > 1) throw new Refusal(10, `Exactly one of '${given.join("', '")}' is expected`);
  const [name] = given;
  if (name === undefined) return undefined;
  const value = (body as Record<string, unknown>)[name];
  if (typeof value !== 'string' || value === '') throw new Refusal(10, `Parameter '${name}' is not valid`);
  return { name, value };
}

/** Reads a queue that may be left out. */
export function readQueue(body: unknown): Direction | undefined {
  return readOneOf(body, QUEUE_NAMES);
}

/** Reads a queue that must be there, in whatever spelling; `documented` is the one to ask for. */
export function needQueue(body: unknown, documented: (typeof QUEUE_NAMES)[number]): Direction {
  const queue = readQueue(body);
  if (!queue) throw missing(documented);
  return queue;
}

/** Fails if there is no such queue. */
export function checkQueue(queue: Direction | undefined): void {
  if (queue && segmentsOf(queue.value).at(-1) === NOWHERE) throw new LateFailure('Queue not found');
}

/** Reads where a transfer goes. */
export function needTarget(body: unknown, documented: string): Direction {
  const target = readOneOf(body, [...TARGET_NAMES, ...QUEUE_NAMES]);
  if (!target) throw missing(documented);
  return target;
}

/**
 * The agent that a target means; none if it is a queue, or somebody outside. Only the last segment counts,
 * because the rest is an address that nobody can call.
 */
export function resolveTarget(agents: Agents, target: Direction): Agent | undefined {
  if (QUEUE_NAMES.some((name) => name === target.name)) {
    checkQueue(target);
    return undefined;
  }
  const segments = segmentsOf(target.value);
  const name = segments.at(-1) ?? '';
  const agent = agents.findById(name) ?? agents.find(name);
  const elsewhere = segments.includes('queues') || segments.includes('contacts');
  if (!agent && (!elsewhere || name === NOWHERE)) throw new LateFailure('Invalid target');
  return agent;
}

function segmentsOf(uri: string): string[] {
  return uri.split(/[/?]/).filter((segment) => segment !== '');
}
