/** GWS's answers to questions for the past, as clients see them. */
import type { AgentEvent } from '../../genesys/event.js';
import { ErrorMessage, failureFields } from '../base/error-message.js';
import { eventType, topicUnion } from '../base/event.js';
import { ChatMessage } from '../base/message-log.js';
import { HistoryInteraction } from './interaction.js';
import type { ContentMessage, HistoryMessage, IdentifiedMessage } from './wire.js';

const GetInteractionsHistory = eventType<HistoryMessage>(
  'GetInteractionsHistory',
  'The answer to a question for the history. Queries for it wait for this by themselves. GWS: `GetInteractionsHistoryMessage`.',
  (t) => ({
    interactions: t.field({
      type: [HistoryInteraction],
      description: 'The interactions found; none when the question failed.',
      resolve: ({ message: { interactions } }) => interactions,
    }),
    ...failureFields(t),
  }),
);

/** What was said in an interaction of the past. */
export const GetInteractionContent = eventType<ContentMessage>(
  'GetInteractionContent',
  'The answer to a question for one interaction of the past. Queries for it wait for this by themselves. GWS: `GetInteractionContentMessage`.',
  (t) => ({
    historyInteraction: t.field({
      type: HistoryInteraction,
      nullable: true,
      description: 'The interaction. Null when the question failed. GWS: `interaction`.',
      resolve: ({ message: { interaction } }) => interaction ?? null,
    }),
    messages: t.field({
      type: [ChatMessage],
      description: 'What was said. Empty for media that are no conversations.',
      resolve: ({ message: { messages } }) => [...(messages ?? [])],
    }),
    ...failureFields(t),
  }),
);

const IdentifyUCSContact = eventType<IdentifiedMessage>(
  'IdentifyUCSContact',
  'Who a customer is. GWS sends it without `messageType`, as the answer to `IdentifyUCSContact`.',
  (t) => ({
    contactId: t.id({
      nullable: true,
      description: 'The customer, in the contact server. Null when nobody was found.',
      resolve: ({ message: { contactId } }) => contactId ?? null,
    }),
    ...failureFields(t),
  }),
);

/** The event types of the two topics. */
export const historyMembers = [
  GetInteractionsHistory,
  GetInteractionContent,
  IdentifyUCSContact,
  ErrorMessage,
];
export const contactMembers = [IdentifyUCSContact];

/** What the history's subscription yields. */
export const HistoryEvent = topicUnion(
  'HistoryEvent',
  'What `historyEvents` yields. GWS topic: `/v2/ucs/interactions`.',
  historyMembers,
);
/** What the contacts' subscription yields. */
export const ContactEvent = topicUnion(
  'ContactEvent',
  'What `contactEvents` yields. GWS topic: `/v2/me/contacts`.',
  contactMembers,
);

/** The ids of the interactions that an event tells of; undefined when it tells of none. */
export function interactionsIn({ type, message }: AgentEvent): string[] | undefined {
  if (type === 'GetInteractionsHistory') {
    const { interactions, errorMessage } = message as HistoryMessage;
    return errorMessage === undefined ? interactions.map((each) => each.id) : undefined;
  }
  if (type !== 'GetInteractionContent') return undefined;
  const told = (message as ContentMessage).interaction;
  return told && [told.id];
}
