import type { Agent } from '../../agents.js';
import type { Random } from '../../random.js';
import { depart, invite } from './comings-and-goings.js';
import type { Conversation } from './conversation.js';
import type { ChatRoom, ChatWishes } from './kind.js';

/** How a customer comes in. */
export interface ChatOffer extends ChatWishes {
  /** What the customer wrote while waiting. */
  readonly text?: string;
}

/** The other side of the chats: what customers do, and the back end that routes them. */
export class Customers {
  constructor(
    private readonly room: ChatRoom,
    private readonly random: Random,
  ) {}

  /** A customer's chat rings at an agent's desk. Answers its id. */
  call(agent: Agent, { text, ...wishes }: ChatOffer = {}, random: Random = this.random): string {
    const chat = this.room.open(random, wishes);
    if (text !== undefined) chat.write({ type: 'Text', from: chat.customer, text });
    invite(chat, agent);
    return chat.id;
  }

  say(chatId: string, text: string): void {
    const chat = this.#present(chatId);
    chat.say({ type: 'Text', from: chat.customer, text });
  }

  type(chatId: string, typing: boolean): void {
    const chat = this.#present(chatId);
    chat.say({ type: typing ? 'TypingStarted' : 'TypingStopped', from: chat.customer });
  }

  /** The customer goes; a chat that nobody has answered yet stops ringing. */
  leave(chatId: string): void {
    const chat = this.#present(chatId);
    chat.customerPresent = false;
    chat.say({ type: 'ParticipantLeft', from: chat.customer });
    chat.tellAll('ParticipantsUpdated');
    for (const seat of chat.live) if (seat.state === 'Invited') depart(chat, seat, 'Revoked');
    this.room.settle(chat);
  }

  comeBack(chatId: string): void {
    const chat = this.room.find(chatId);
    if (!chat || chat.customerPresent) throw new Error(`No customer has left chat '${chatId}'.`);
    chat.customerPresent = true;
    chat.say({ type: 'ParticipantRejoined', from: chat.customer });
    chat.tellAll('ParticipantsUpdated');
  }

  /** The back end takes a chat away from everybody. */
  revoke(chatId: string): void {
    const chat = this.room.find(chatId);
    if (!chat) throw new Error(`There is no chat '${chatId}'.`);
    for (const seat of chat.live) depart(chat, seat, 'Revoked');
    this.room.settle(chat);
  }

  #present(chatId: string): Conversation {
    const chat = this.room.find(chatId);
    if (!chat?.customerPresent) throw new Error(`There is no customer in chat '${chatId}'.`);
    return chat;
  }
}
