import type { Agent } from '../../agents.js';
import { place, wireTime } from '../../world.js';
import type { Visibility } from './capabilities.js';

/** Somebody in a chat. */
export interface Participant {
  nickname: string;
  readonly type: 'Customer' | 'Agent' | 'External';
  readonly participantId: string;
  readonly agent?: Agent;
}

/** A line before it has a place in the log. */
export interface Entry {
  readonly type: string;
  readonly from: Participant;
  readonly visibility?: Visibility;
  readonly text?: string;
  readonly noticeText?: string;
  readonly url?: string;
}

/** A line of the log as "MessageLogUpdated" carries it. */
export type Message = Readonly<Record<string, unknown>> & { readonly visibility: Visibility };

/** What was said in a chat, in order. Typing is news, but no history. */
export class MessageLog {
  readonly #history: Message[] = [];
  #index = 0;

  write({ type, from, visibility = 'All', ...rest }: Entry): Message {
    const now = new Date();
    const message = {
      index: ++this.#index,
      type,
      from: wireParticipant(from),
      ...rest,
      visibility,
      timestamp: wireTime(now),
      timestampSeconds: now.getTime(),
    };
    if (!type.startsWith('Typing')) this.#history.push(message);
    return message;
  }

  /** The history as far as somebody may see it. */
  read(mayBeSeen: (visibility: Visibility) => boolean): readonly Message[] {
    return this.#history.filter(({ visibility }) => mayBeSeen(visibility));
  }
}

/** A participant on the wire. Agents have an `id`, equal to the participant's, and the address of the user. */
export function wireParticipant({ nickname, type, participantId, agent }: Participant): object {
  const person = { nickname, type, participantId };
  return agent ? { ...person, id: participantId, ...place(`/users/${agent.id}`) } : person;
}
