import type { Agent, Agents } from '../../agents.js';
import { missing, Refusal, unknown } from '../../answers.js';
import type { Conversation } from './conversation.js';

/** Where a chat is to go: an agent, or a queue. */
export interface Target {
  readonly agent: Agent | undefined;
}

/**
 * Reads `targetUri`: the uri or path of a user, or of a queue. Only its last segment counts, because the rest
 * is an address that nobody can call.
 */
export function readTarget(agents: Agents, targetUri: string): Target {
  const segments = targetUri.split(/[/?]/).filter((segment) => segment !== '');
  const name = segments.at(-1) ?? '';
  const agent = agents.findById(name) ?? agents.find(name);
  if (!agent && !segments.includes('queues')) throw unknown('Target', targetUri);
  return { agent };
}

/** The target of a transfer: exactly one of `targetUri` and `queueName`. */
export function readTransferTarget(
  agents: Agents,
  { targetUri, queueName }: { targetUri?: string | undefined; queueName?: string | undefined },
): Target {
  if (targetUri === undefined && queueName === undefined) throw missing('targetUri');
  if (targetUri === undefined) return { agent: undefined };
  if (queueName !== undefined)
    throw new Refusal(10, "Exactly one of 'targetUri' and 'queueName' is expected");
  return readTarget(agents, targetUri);
}

/** The colleague who is asked in. A queue stands for the first who is not in the chat yet. */
export function readColleague(agents: Agents, chat: Conversation, targetUri: string): Agent {
  const { agent } = readTarget(agents, targetUri);
  const colleague = agent ?? agents.all.find(({ userName }) => !chat.seats.has(userName));
  if (!colleague) throw unknown('Agent for', targetUri);
  return colleague;
}
