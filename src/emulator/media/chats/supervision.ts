import { z } from 'zod';
import type { Agent } from '../../agents.js';
import { forbidden, notNow, Refusal, readParameters, unknown, unsupported } from '../../answers.js';
import { type GwsRequest, operationName } from '../../router.js';
import { join } from './comings-and-goings.js';
import type { Conversation } from './conversation.js';

const ROLES = { Monitor: 'Monitor', Coach: 'Coach', BargeIn: 'BargeIn' } as const;
type SupervisorRole = keyof typeof ROLES;

const watchParameters = z.looseObject({
  supervisorMonitoringMode: z.enum(['NextChat', 'AllChats']).optional(),
  nickname: z.string().optional(),
});
const intrudeParameters = z.looseObject({ supervisorVisibilityMode: z.enum(ROLES) });

interface Watch {
  readonly supervisor: Agent;
  readonly role: SupervisorRole;
  readonly nickname: string | undefined;
  readonly mode: 'NextChat' | 'AllChats';
}

/** Supervisors who follow an agent's chats: "ChatMonitor", "ChatCoach", "ChatBargeIn", "ChatIntrude". */
export class Supervision {
  /** By the agent who is followed. */
  readonly #watches = new Map<string, Watch[]>();

  /** `POST /users/{userId}/channels/chat`: from now on, and with AllChats what is going on already. */
  watch({ agent, body }: GwsRequest, watched: Agent, current: readonly Conversation[]): object {
    const verb = operationName(body);
    if (!agent.supervisor) throw forbidden();
    if (!isRole(verb)) throw unsupported(verb);
    const { supervisorMonitoringMode: mode = 'AllChats', nickname } = readParameters(watchParameters, body);
    const watch = { supervisor: agent, role: verb, nickname, mode };
    const others = (this.#watches.get(watched.userName) ?? []).filter(
      ({ supervisor }) => supervisor !== agent,
    );
    this.#watches.set(watched.userName, [...others, watch]);
    if (mode === 'AllChats') for (const chat of current) admit(chat, watch);
    return { statusCode: 0 };
  }

  /** `POST /users/{userId}/chats/{chatId}`: the chat is offered to the supervisor. */
  intrude({ agent, body }: GwsRequest, chat: Conversation): object {
    const verb = operationName(body);
    if (!agent.supervisor) throw forbidden();
    if (verb !== 'Intrude') throw unsupported(verb);
    const { supervisorVisibilityMode } = readParameters(intrudeParameters, body);
    if (chat.listening.length === 0) throw notNow(verb);
    if (chat.liveSeat(agent)) throw new Refusal(2, 'The supervisor is in the chat');
    chat.tellStatus(chat.seat(agent, supervisorVisibilityMode, 'Invited'));
    return { statusCode: 0 };
  }

  /** An agent has joined a chat: their supervisors come along. */
  follow(chat: Conversation, agent: Agent): void {
    for (const watch of this.#watches.get(agent.userName) ?? []) admit(chat, watch);
    const lasting = this.#watches.get(agent.userName)?.filter(({ mode }) => mode === 'AllChats') ?? [];
    this.#watches.set(agent.userName, lasting);
  }
}

function admit(chat: Conversation, { supervisor, role, nickname }: Watch): void {
  if (chat.liveSeat(supervisor)) return;
  join(chat, chat.seat(supervisor, role, 'Invited'), nickname);
}

function isRole(verb: string): verb is SupervisorRole {
  return Object.hasOwn(ROLES, verb);
}

/** The agent of `/users/{userId}/...`. */
export function watchedAgent(found: Agent | undefined, id: string): Agent {
  if (!found) throw unknown('User', id);
  return found;
}
