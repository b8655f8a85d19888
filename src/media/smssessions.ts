/**
 * Text messages: conversations much like chats, with an agent. The documentation mentions them in passing: one
 * operation, its notification, and neither topic nor reads. Those here are what their siblings have.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/SMSAddComment
 */
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import { path } from '../genesys/rest.js';
import { type Topic, topic } from '../genesys/topic.js';
import { text } from '../lib/decode.js';
import { interactionType, liveInteractions } from './base/interaction.js';
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
import { interactionIdsIn, interactionsIn, stateChange, stateChangeType } from './base/state-change.js';
import { travels } from './base/travel.js';
import { InteractionDirection } from './base/vocabulary.js';
import { sessionResource } from './base/wire.js';

// What Genesys sends

const smssessionResource = sessionResource.extend({ smssessionType: text });

// What clients see

const SMSSession = interactionType({
  medium: 'smssession',
  name: 'SMSSession',
  description:
    'A conversation of the agent in text messages. Not known to lie in workbins: there it has only its medium. GWS: `smssession`.',
  schema: smssessionResource,
  contentMembers: ['smssessions', 'smssession', 'smsession'],
  stateMembers: ['smssessionStateResourceV2'],
  fields: (t) => ({
    ...openFields(
      t,
      'smssessionType',
      InteractionDirection,
      ({ smssessionType }) => smssessionType,
      'Who began it.',
    ),
    participants: t.field({
      type: [Participant],
      description: 'Who takes part.',
      resolve: ({ participants }) => participants ?? [],
    }),
    messages: t.field({
      type: [ChatMessage],
      description:
        'The transcript as far as the gateway has seen it, oldest first, without typing notices: keep an `smssessionEvents` subscription open to have all of it.',
      resolve: async ({ id, transcript }: Conversation, _arguments, context) =>
        transcript ? [...transcript] : transcriptOf((await context.agent()).recall(smssessionTopic), id),
    }),
  }),
});

/** `/v2/me/smssessions`, which the documentation does not name. */
export const smssessionTopic: Topic<Transcripts> = topic(
  '/v2/me/smssessions',
  [
    stateChange(
      'SMSsessionStateChange',
      ['SMSsessionStateChangeMessage', 'SMSessionStateChangeMessage'],
      SMSSession,
    ),
    {
      event: 'MessageLogUpdate',
      messageTypes: ['MessageLogUpdated', 'MessageLogUpdatedMessage'],
      keys: ['smssessionUri', 'smssessionPath', 'messages'],
      schema: messageLog('smssession'),
    },
  ],
  transcripts,
);

/** The conversations in text messages that the agent has now. */
export const smssessions = liveInteractions(SMSSession, {
  all: path`/me/smssessions`,
  one: (id) => path`/me/smssessions/${id}`,
});

const SMSsessionStateChange = stateChangeType('SMSsessionStateChange', {
  description:
    'A conversation of the agent in text messages changed, or an operation on it failed. GWS: `SMSsessionStateChangeMessage`.',
  name: 'smssession',
  type: SMSSession,
});

builder.objectFields(MessageLogUpdate, (t) => ({
  ...conversationFields(t, 'smssession'),
  smssession: t.field({
    ...travels,
    type: SMSSession.ref,
    nullable: true,
    description:
      'The conversation as it is now, read by REST. Null when it cannot be read, or the log is not of text messages.',
    resolve: async ({ message: { medium, id } }, _arguments, context) =>
      medium !== 'smssession' || id === undefined ? null : (await context.reader()).one(smssessions, id),
  }),
}));

// How they ask

resourceFields({
  one: 'smssession',
  all: 'smssessions',
  name: 'SMSsession',
  words: ['a conversation in text messages', 'conversations in text messages'],
  type: SMSSession.ref,
  topic: smssessionTopic,
  members: [SMSsessionStateChange, MessageLogUpdate],
  collection: smssessions,
  idsIn: smssessionIdsIn,
  statesIn: interactionsIn,
  model: (session) => withTranscript(session.recall(smssessionTopic)),
});

/** The conversation that an event is about; undefined when GWS does not say. */
export function smssessionIdsIn(event: AgentEvent): string[] | undefined {
  if (event.type !== 'MessageLogUpdate') return interactionIdsIn(event);
  const { id } = event.message as MessageLog;
  return id === undefined ? undefined : [id];
}
