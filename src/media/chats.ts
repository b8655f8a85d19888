/**
 * Chats: the conversations an agent is offered, holds and leaves, with their transcript.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/ChatOverview
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import type { Collection } from '../genesys/reader.js';
import { path } from '../genesys/rest.js';
import { type Memory, topic } from '../genesys/topic.js';
import { integer, lastSegment, list, maybe, number, readTime, text } from '../lib/decode.js';
import { eventType, topicUnion } from './base/event.js';
import { type InteractionRecord, InteractionState, interactionType } from './base/interaction.js';
import { openEnum, openFields } from './base/open-enum.js';
import { Participant } from './base/participant.js';
import { InteractionDirection, NotificationType, Visibility } from './base/vocabulary.js';
import { participant, sessionResource } from './base/wire.js';

// What Genesys sends

const chatResource = sessionResource.extend({ chatType: text });
type ChatRecord = InteractionRecord<z.output<typeof chatResource>>;

export const chatStateChange = z.object({
  notificationType: text,
  chat: maybe(chatResource.transform((chat): ChatRecord => ({ ...chat, medium: 'chat' }))),
  errorMessage: text,
  errorCode: integer,
});

const message = z.object({
  index: integer,
  type: text,
  from: maybe(participant),
  text,
  noticeText: text,
  url: text,
  messageType: text,
  visibility: text,
  timestamp: text,
  timestampSeconds: number,
});

/**
 * The members that name a chat come and go between versions of GWS, and none of them is an id: it is the last
 * segment of the address.
 */
export const messageLogUpdated = z
  .object({ notificationType: text, chatUri: text, chatPath: text, messages: list(message) })
  .transform(({ messages = [], ...rest }) => {
    const chatId = lastSegment(rest.chatPath) ?? lastSegment(rest.chatUri);
    return { ...rest, chatId, messages: withIds(chatId, messages) };
  });

type MessageRecord = z.output<typeof message> & { readonly id: string };

/**
 * GWS gives messages no id, and `index` repeats and has holes. This one is made of everything that does not
 * change when GWS sends a message again, so that the same message is the same however often it comes.
 */
function withIds(chatId: string | undefined, messages: readonly z.output<typeof message>[]): MessageRecord[] {
  const seen = new Map<string, number>();
  return messages.map((each) => {
    const { index, timestampSeconds, timestamp, type, from, text: said, noticeText, url } = each;
    const what = JSON.stringify([
      chatId,
      index,
      timestampSeconds ?? timestamp,
      from?.participantId,
      type,
      said ?? noticeText ?? url,
    ]);
    const ordinal = seen.get(what) ?? 0;
    seen.set(what, ordinal + 1);
    return { ...each, id: createHash('sha1').update(`${what}${ordinal}`).digest('base64url') };
  });
}

// What the gateway remembers: GWS pushes a chat's log after Accept and never again

const transcriptLimits = { chats: 200, messages: 1_000 };

/** Transcripts by chat, in the order in which the messages were first seen. */
type Transcripts = Map<string, Map<string, MessageRecord>>;

const transcripts: Memory<Transcripts> = {
  create: () => new Map(),
  remember(chats, { type, message: read }: AgentEvent) {
    if (type !== 'MessageLogUpdate') return;
    const { chatId, messages } = read as z.output<typeof messageLogUpdated>;
    if (chatId === undefined) return;
    const transcript = chats.get(chatId) ?? new Map<string, MessageRecord>();
    chats.delete(chatId);
    chats.set(chatId, transcript);
    for (const each of messages) if (!isTyping(each)) transcript.set(each.id, each);
    dropOldest(transcript, transcriptLimits.messages);
    dropOldest(chats, transcriptLimits.chats);
  },
};

function isTyping({ type }: MessageRecord): boolean {
  return /^typing(started|stopped)$/i.test(type?.trim() ?? '');
}

/** A Map keeps the order of insertion: its first entries are the oldest. */
function dropOldest(map: Map<string, unknown>, limit: number): void {
  for (const key of map.keys()) {
    if (map.size <= limit) return;
    map.delete(key);
  }
}

/** `/v2/me/chats` */
export const chatTopic = topic(
  '/v2/me/chats',
  [
    {
      event: 'ChatStateChange',
      messageTypes: ['ChatStateChangeMessage'],
      keys: ['chat'],
      schema: chatStateChange,
    },
    {
      event: 'MessageLogUpdate',
      messageTypes: ['MessageLogUpdated', 'MessageLogUpdatedMessage'],
      keys: ['messages', 'chatUri', 'chatPath'],
      schema: messageLogUpdated,
    },
  ],
  transcripts,
);

/** The chats that the agent has now. */
export const chats: Collection<ChatRecord> = {
  all: path`/me/chats`,
  one: (chatId) => path`/me/chats/${chatId}`,
  plural: 'chats',
  singular: 'chat',
  read: (resource) => {
    const read = chatResource.safeParse(resource);
    return read.success ? { ...read.data, medium: 'chat' } : undefined;
  },
  idOf: (chat) => chat.id,
};

// What clients see

const MessageType = openEnum('ChatMessageType', 'What kind of entry of a chat a message is.', {
  Text: 'Somebody wrote something: `text`.',
  ParticipantJoined: 'Somebody joined.',
  ParticipantLeft: 'Somebody left.',
  ParticipantRejoined: 'Somebody came back.',
  TypingStarted: 'Somebody types.',
  TypingStopped: 'Somebody stopped typing.',
  CustomNotice: 'A notice between programs: `noticeText`.',
  NicknameUpdated: 'Somebody has a new name: `noticeText`.',
  PushUrl: 'An address to open: `url`.',
  Notice: 'A notice of Chat Server: `text`.',
  TranscriptSaveDone: 'The transcript has been saved.',
});

const ChatMessage = builder.objectRef<MessageRecord>('ChatMessage').implement({
  description: 'One entry of a chat.',
  fields: (t) => ({
    id: t.exposeID('id', {
      description:
        'Made by the gateway, since GWS gives messages none: the same message has the same id, however often it is told.',
    }),
    index: t.exposeInt('index', {
      nullable: true,
      description: "GWS's counter. It repeats and has holes: neither a key nor a position.",
    }),
    ...openFields(t, 'type', MessageType, ({ type }) => type, 'What kind of entry it is.'),
    from: t.field({
      type: Participant,
      nullable: true,
      description: 'Who it is from.',
      resolve: ({ from }) => from ?? null,
    }),
    text: t.exposeString('text', { nullable: true, description: 'What was written.' }),
    noticeText: t.exposeString('noticeText', { nullable: true, description: 'What the notice says.' }),
    url: t.exposeString('url', { nullable: true, description: 'The address to open.' }),
    messageType: t.exposeString('messageType', {
      nullable: true,
      description: "The sender's own label for the message; GWS repeats it only if configured to.",
    }),
    ...openFields(t, 'visibility', Visibility, ({ visibility }) => visibility, 'Who sees it.'),
    timestamp: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was sent. Null when GWS does not say or says it unreadably.',
      resolve: ({ timestamp, timestampSeconds }) => readTime(timestamp) ?? readTime(timestampSeconds),
    }),
    timestampRaw: t.exposeString('timestamp', {
      nullable: true,
      description: '`timestamp` as GWS wrote it.',
    }),
    timestampSeconds: t.exposeFloat('timestampSeconds', {
      nullable: true,
      description: 'The same moment as GWS counts it: milliseconds since 1970, in spite of the name.',
    }),
  }),
});

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
      resolve: async (chat, _arguments, context) => {
        const session = await context.agent();
        return [...(session.recall(chatTopic).get(chat.id)?.values() ?? [])];
      },
    }),
  }),
});

const ChatStateChange = eventType<z.output<typeof chatStateChange>>(
  'ChatStateChange',
  'A chat of the agent changed, or an operation on it failed. GWS: `ChatStateChangeMessage`.',
  (t) => ({
    ...openFields(
      t,
      'notificationType',
      NotificationType,
      ({ message: { notificationType } }) => notificationType,
      'What changed.',
    ),
    chat: t.field({
      type: Chat,
      nullable: true,
      description: 'The chat as it is now. Null when GWS tells of a failure without naming the chat.',
      resolve: ({ message: { chat } }) => chat ?? null,
    }),
    errorMessage: t.string({
      nullable: true,
      description: 'Why the operation failed, in the words of GWS.',
      resolve: ({ message: { errorMessage } }) => errorMessage ?? null,
    }),
    errorCode: t.int({
      nullable: true,
      description: "GWS's number for the failure.",
      resolve: ({ message: { errorCode } }) => errorCode ?? null,
    }),
  }),
);

const MessageLogUpdate = eventType<z.output<typeof messageLogUpdated>>(
  'MessageLogUpdate',
  'New messages in a chat; right after Accept, all of them. GWS: `MessageLogUpdated`.',
  (t) => ({
    ...openFields(
      t,
      'notificationType',
      NotificationType,
      ({ message: { notificationType } }) => notificationType,
      'What happened.',
    ),
    chatId: t.id({
      nullable: true,
      description: 'The chat, taken from the last part of `chatPath` or `chatUri`: GWS sends no id.',
      resolve: ({ message: { chatId } }) => chatId ?? null,
    }),
    chatUri: t.string({
      nullable: true,
      description: "GWS's address of the chat. Not meant to be called: use `chatId`.",
      resolve: ({ message: { chatUri } }) => chatUri ?? null,
    }),
    chatPath: t.string({
      nullable: true,
      description: '`chatUri` without the host.',
      resolve: ({ message: { chatPath } }) => chatPath ?? null,
    }),
    messages: t.field({
      type: [ChatMessage],
      description: 'The messages, in order.',
      resolve: ({ message: { messages } }) => messages,
    }),
    chat: t.field({
      type: Chat,
      nullable: true,
      description: 'The chat as it is now, read by REST. Null when it cannot be read.',
      resolve: async ({ message: { chatId } }, _arguments, context) =>
        chatId === undefined ? null : (await context.reader()).one(chats, chatId),
    }),
  }),
);

const ChatEvent = topicUnion('ChatEvent', 'What `chatEvents` yields. GWS topic: `/v2/me/chats`.', [
  ChatStateChange,
  MessageLogUpdate,
]);

// How they ask

builder.queryFields((t) => ({
  chats: t.field({
    type: [Chat],
    nullable: true,
    description: 'The chats that the agent has now. GWS: GET `/me/chats`.',
    resolve: async (_root, _arguments, context) => (await context.reader()).all(chats),
  }),
  chat: t.field({
    type: Chat,
    nullable: true,
    description: 'One chat of the agent. GWS: GET `/me/chats/{id}`.',
    args: { id: t.arg.id({ required: true, description: "The chat's interaction id." }) },
    resolve: async (_root, { id }, context) => (await context.reader()).one(chats, id),
  }),
}));

builder.subscriptionField('chatEvents', (t) =>
  t.field({
    type: ChatEvent,
    description:
      'Everything that happens to the chats of the agent, or to one of them. Begins with `StreamOpened`. GWS topic: `/v2/me/chats`.',
    args: {
      chatId: t.arg.id({
        description: 'Only this chat. What GWS does not attribute to any chat is told all the same.',
      }),
    },
    subscribe: async (_root, { chatId }, context) => {
      const session = await context.agent();
      return session.listen(chatTopic, {
        wants: (event) => {
          const about = chatIdOf(event);
          return chatId == null || about === undefined || about === chatId;
        },
      });
    },
    resolve: (item) => item as never,
  }),
);

/** The chat that an event is about; undefined when GWS does not say. */
export function chatIdOf({ type, message: read }: AgentEvent): string | undefined {
  if (type === 'ChatStateChange') return (read as z.output<typeof chatStateChange>).chat?.id;
  if (type === 'MessageLogUpdate') return (read as z.output<typeof messageLogUpdated>).chatId;
  return undefined;
}
