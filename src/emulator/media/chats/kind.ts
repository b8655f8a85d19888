import type { Agent } from '../../agents.js';
import type { FailureText } from '../../async-failures.js';
import { AGENT_LINES, CUSTOMER_LINES } from '../../content.js';
import type { Random } from '../../random.js';
import type { ItemKind, Move, StateResource } from '../medium.js';
import { depart, join, revokeFollowers } from './comings-and-goings.js';
import type { Conversation } from './conversation.js';

/** What a new chat may be given; the rest is left to chance. */
export interface ChatWishes {
  readonly id?: string;
  /** The customer's name. */
  readonly customer?: string;
  /** Added to what every chat has. */
  readonly userData?: Readonly<Record<string, unknown>>;
}

/** The room where all chats are. */
export interface ChatRoom {
  open(random: Random, wishes?: ChatWishes): Conversation;
  find(id: string): Conversation | undefined;
  /** An agent has joined: their supervisors may follow. */
  joined(chat: Conversation, agent: Agent): void;
  /** Something ended: a chat that is over for everybody is cleared away. */
  settle(chat: Conversation): void;
}

/** Chats in workbins: "AddChat" takes them out of an agent's hands, "PullChat" makes them live again. */
export class ChatKind implements ItemKind {
  readonly medium = 'chat';
  readonly plural = 'chats';

  constructor(private readonly room: ChatRoom) {}

  create(random: Random, wishes: ChatWishes = {}): StateResource {
    const chat = this.room.open(random, wishes);
    chat.write({ type: 'Text', from: chat.customer, text: random.pick(CUSTOMER_LINES) });
    const somebody = chat.newcomer('Nachtschicht', 'External');
    chat.write({ type: 'Text', from: somebody, text: random.pick(AGENT_LINES) });
    chat.parked = true;
    return chat.stateResource();
  }

  pulled({ id }: StateResource, { agent, nickname, referenceId }: Move): void {
    const chat = this.room.find(id);
    if (!chat) return;
    chat.parked = false;
    join(chat, chat.seat(agent, 'Member', 'Invited'), nickname, referenceId);
    this.room.joined(chat, agent);
  }

  putAway(id: string, { agent, referenceId }: Move): StateResource | undefined {
    const chat = this.room.find(id);
    const seat = chat?.seats.get(agent.userName);
    const theirs = seat?.role === 'Member' && (seat.state === 'Chatting' || seat.state === 'LeftChat');
    if (!chat || !seat || !theirs) return undefined;
    chat.parked = true;
    depart(chat, seat, 'InWorkbin', referenceId);
    revokeFollowers(chat);
    return chat.stateResource();
  }

  failed(id: string, { agent, referenceId }: Move, failure: FailureText): void {
    this.room.find(id)?.tellError(agent, failure, referenceId);
  }

  discarded({ id }: StateResource): void {
    const chat = this.room.find(id);
    if (!chat) return;
    chat.parked = false;
    this.room.settle(chat);
  }
}
