/**
 * Private Facebook messages: conversations much like chats, with an agent or in workbins.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/FacebookPMOverview
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
import { interactionIdIn, interactionsIn, stateChange, stateChangeType } from './base/state-change.js';
import { travels } from './base/travel.js';
import { InteractionDirection } from './base/vocabulary.js';
import { sessionResource } from './base/wire.js';
import { GetInteractionContent, interactionsIn as pastIn } from './history/events.js';
import { contentType } from './history/wire.js';

// What Genesys sends

const facebooksessionResource = sessionResource.extend({ facebooksessionType: text });

// What clients see

/** A conversation in private messages, a member of `union Interaction`. */
export const FacebookSessionInteraction = interactionType({
  medium: 'facebooksession',
  name: 'FacebookSessionInteraction',
  description:
    'A conversation in private Facebook messages. INVITED, then CHATTING, perhaps LEFT_CHAT, then COMPLETED. GWS: `facebooksession`; in workbins `facebooksessionStateResourceV2`.',
  schema: facebooksessionResource,
  contentMembers: ['facebooksessions', 'facebooksession'],
  stateMembers: ['facebooksessionStateResourceV2'],
  fields: (t) => ({
    ...openFields(
      t,
      'facebooksessionType',
      InteractionDirection,
      ({ facebooksessionType }) => facebooksessionType,
      'Who began it.',
    ),
    participants: t.field({
      type: [Participant],
      description:
        'Who takes part. Often empty right after Accept and after the end; nobody while it lies in a workbin.',
      resolve: ({ participants }) => participants ?? [],
    }),
    messages: t.field({
      type: [ChatMessage],
      description:
        'The transcript as far as the gateway has seen it, oldest first, without typing notices. GWS tells it once, after Accept, and only while the topic is subscribed: keep a `facebooksessionEvents` subscription open to have all of it.',
      resolve: async ({ id, transcript }: Conversation, _arguments, context) =>
        transcript ? [...transcript] : transcriptOf((await context.agent()).recall(facebooksessionTopic), id),
    }),
  }),
});

/** `/v2/me/facebooksession` */
export const facebooksessionTopic: Topic<Transcripts> = topic(
  '/v2/me/facebooksession',
  [
    stateChange(
      'FacebooksessionStateChange',
      ['FacebooksessionStateChangeMessage'],
      FacebookSessionInteraction,
    ),
    {
      event: 'MessageLogUpdate',
      messageTypes: ['MessageLogUpdated', 'MessageLogUpdatedMessage'],
      keys: ['messages', 'facebooksessionUri', 'facebooksessionPath'],
      schema: messageLog('facebooksession'),
    },
    // A draft page of the documentation has the history's answer here too.
    { ...contentType, guest: true },
  ],
  transcripts,
);

/** The conversations in private messages that the agent has now. */
export const facebooksessions = liveInteractions(FacebookSessionInteraction, {
  all: path`/me/facebooksessions`,
  one: (id) => path`/me/facebooksessions/${id}`,
});

const FacebooksessionStateChange = stateChangeType('FacebooksessionStateChange', {
  description:
    'A conversation of the agent in private Facebook messages changed, or an operation on it failed. GWS: `FacebooksessionStateChangeMessage`.',
  name: 'facebooksession',
  type: FacebookSessionInteraction,
});

builder.objectFields(MessageLogUpdate, (t) => ({
  ...conversationFields(t, 'facebooksession'),
  facebooksession: t.field({
    ...travels,
    type: FacebookSessionInteraction.ref,
    nullable: true,
    description:
      'The conversation as it is now, read by REST. Null when it cannot be read, or the log is not of private Facebook messages.',
    resolve: async ({ message: { medium, id } }, _arguments, context) =>
      medium !== 'facebooksession' || id === undefined
        ? null
        : (await context.reader()).one(facebooksessions, id),
  }),
}));

// How they ask

resourceFields({
  one: 'facebooksession',
  all: 'facebooksessions',
  name: 'Facebooksession',
  words: ['a conversation in private Facebook messages', 'conversations in private Facebook messages'],
  type: FacebookSessionInteraction.ref,
  topic: facebooksessionTopic,
  members: [FacebooksessionStateChange, MessageLogUpdate, GetInteractionContent],
  collection: facebooksessions,
  idsIn: facebooksessionIdsIn,
  statesIn: interactionsIn,
  model: (session) => withTranscript(session.recall(facebooksessionTopic)),
});

function facebooksessionIdsIn(event: AgentEvent): string[] | undefined {
  const id = facebooksessionIdOf(event);
  return id === undefined ? undefined : [id];
}

/** The conversation that an event is about; undefined when GWS does not say. */
export function facebooksessionIdOf(event: AgentEvent): string | undefined {
  if (event.type === 'MessageLogUpdate') return (event.message as MessageLog).id;
  if (event.type === 'GetInteractionContent') return pastIn(event)?.[0];
  return interactionIdIn(event);
}
