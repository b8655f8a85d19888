/**
 * Chats: the conversations an agent is offered, holds and leaves, with their transcript.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/ChatOverview
 */
import type { z } from 'zod';
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import { path } from '../genesys/rest.js';
import { type Topic, topic } from '../genesys/topic.js';
import { text } from '../lib/decode.js';
import {
  type InteractionRecord,
  InteractionState,
  interactionType,
  liveInteractions,
} from './base/interaction.js';
import {
  ChatMessage,
  type Conversation,
  conversationFields,
  type MessageLog,
  MessageLogUpdate,
  messageLog,
  type Transcripts,
  transcriptOf,
  transcripts,
  withTranscript,
} from './base/message-log.js';
import { openFields } from './base/open-enum.js';
import { Participant } from './base/participant.js';
import { resourceFields } from './base/resource-fields.js';
import { interactionIdIn, interactionsIn, stateChange, stateChangeType } from './base/state-change.js';
import { travels } from './base/travel.js';
import { InteractionDirection } from './base/vocabulary.js';
import { sessionResource } from './base/wire.js';

// What Genesys sends

const chatResource = sessionResource.extend({ chatType: text });
type ChatRecord = InteractionRecord<z.output<typeof chatResource>> & Pick<Conversation, 'transcript'>;

// What clients see

/** The chat in a workbin, a member of `union Interaction`. */
export const ChatInteraction = interactionType({
  medium: 'chat',
  name: 'ChatInteraction',
  description:
    'A chat lying in a workbin. GWS says little about it there: no state, no participants. To talk with the customer the agent pulls it; from then on it is a `Chat`. GWS: `chatStateResourceV2`.',
  schema: chatResource,
  contentMembers: ['chats', 'chat'],
  stateMembers: ['chatStateResourceV2'],
  fields: (t) => ({
    ...openFields(t, 'chatType', InteractionDirection, ({ chatType }) => chatType, 'Who began it.'),
    participants: t.field({
      type: [Participant],
      description: 'Who takes part; nobody while it lies in a workbin.',
      resolve: ({ participants }) => participants ?? [],
    }),
  }),
});

/** `/v2/me/chats` */
export const chatTopic: Topic<Transcripts> = topic(
  '/v2/me/chats',
  [
    stateChange('ChatStateChange', ['ChatStateChangeMessage'], ChatInteraction),
    {
      event: 'MessageLogUpdate',
      messageTypes: ['MessageLogUpdated', 'MessageLogUpdatedMessage'],
      keys: ['messages', 'chatUri', 'chatPath'],
      schema: messageLog('chat'),
    },
  ],
  transcripts,
);

/** The chats that the agent has now. */
export const chats = liveInteractions(ChatInteraction, {
  all: path`/me/chats`,
  one: (chatId) => path`/me/chats/${chatId}`,
});

/** A chat of the agent. */
export const Chat = builder.objectRef<ChatRecord>('Chat').implement({
  description:
    'A chat of the agent. Usually INVITED, then CHATTING, perhaps LEFT_CHAT, then COMPLETED; INVITED may also end as COMPLETED (rejected) or REVOKED (nobody answered).',
  interfaces: [InteractionState as never],
  fields: (t) => ({
    ...openFields(t, 'chatType', InteractionDirection, ({ chatType }) => chatType, 'Who began it.'),
    participants: t.field({
      type: [Participant],
      description: 'Who takes part. Often empty right after Accept and after the end.',
      resolve: ({ participants }) => participants ?? [],
    }),
    messages: t.field({
      type: [ChatMessage],
      description:
        'The transcript as far as the gateway has seen it, oldest first, without typing notices. GWS tells it once, after Accept, and only while the topic is subscribed: keep a `chatEvents` subscription open to have all of it.',
      resolve: async ({ id, transcript }, _arguments, context) =>
        transcript ? [...transcript] : transcriptOf((await context.agent()).recall(chatTopic), id),
    }),
  }),
});

const ChatStateChange = stateChangeType('ChatStateChange', {
  description: 'A chat of the agent changed, or an operation on it failed. GWS: `ChatStateChangeMessage`.',
  name: 'chat',
  type: { ...ChatInteraction, ref: Chat },
});

builder.objectFields(MessageLogUpdate, (t) => ({
  ...conversationFields(t, 'chat'),
  chat: t.field({
    ...travels,
    type: Chat,
    nullable: true,
    description:
      'The chat as it is now, read by REST. Null when it cannot be read, or the log is not of a chat.',
    resolve: async ({ message: { medium, id } }, _arguments, context) =>
      medium !== 'chat' || id === undefined ? null : (await context.reader()).one(chats, id),
  }),
}));

// How they ask

resourceFields({
  one: 'chat',
  all: 'chats',
  name: 'Chat',
  words: ['a chat', 'chats'],
  type: Chat,
  topic: chatTopic,
  members: [ChatStateChange, MessageLogUpdate],
  collection: chats,
  idsIn: chatIdsIn,
  statesIn: interactionsIn,
  model: (session) => withTranscript(session.recall(chatTopic)),
});

/** The chat that an event is about; undefined when GWS does not say. */
export function chatIdOf(event: AgentEvent): string | undefined {
  return event.type === 'MessageLogUpdate' ? (event.message as MessageLog).id : interactionIdIn(event);
}

function chatIdsIn(event: AgentEvent): string[] | undefined {
  const id = chatIdOf(event);
  return id === undefined ? undefined : [id];
}
