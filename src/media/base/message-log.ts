/** The log of a conversation: what was said, and who came and went. Chats have one, and other media like them. */
import { createHash } from 'node:crypto';
import type { FieldMap } from '@pothos/core';
import { z } from 'zod';
import { builder, type Types } from '../../builder.js';
import type { AgentEvent } from '../../genesys/event.js';
import type { Memory } from '../../genesys/topic.js';
import { integer, lastSegment, list, maybe, number, text } from '../../lib/decode.js';
import { readTime } from '../../lib/time.js';
import { eventType } from './event.js';
import type { ModelOptions } from './model.js';
import { openEnum, openFields } from './open-enum.js';
import { Participant } from './participant.js';
import { NotificationType, Visibility } from './vocabulary.js';
import { participant } from './wire.js';

// What Genesys sends

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

/** One entry of a log. */
export type MessageRecord = z.output<typeof message> & { readonly id: string };

/** What a `MessageLogUpdated` says, of a conversation of whichever medium. */
export interface MessageLog {
  /** GWS's word for the medium, e.g. `facebooksession`. */
  readonly medium: string;
  readonly notificationType: string | undefined;
  /** The conversation's interaction id; undefined when GWS does not say. */
  readonly id: string | undefined;
  readonly uri: string | undefined;
  readonly path: string | undefined;
  readonly messages: readonly MessageRecord[];
}

/**
 * Reads `MessageLogUpdated`. The members that name the conversation come and go between versions of GWS, and none
 * of them is an id: it is the last segment of the address.
 *
 * @param medium GWS's word, the beginning of those members: `chat` for `chatUri` and `chatPath`
 */
export function messageLog(medium: string): z.ZodType<MessageLog> {
  const address = z.object({ [`${medium}Uri`]: text, [`${medium}Path`]: text });
  const rest = z.object({ notificationType: text, messages: list(message) });
  return z.unknown().transform((data) => {
    const { [`${medium}Uri`]: uri, [`${medium}Path`]: path } = address.parse(data);
    const { notificationType, messages = [] } = rest.parse(data);
    const id = lastSegment(path) ?? lastSegment(uri);
    return { medium, notificationType, id, uri, path, messages: withIds(id, messages) };
  });
}

/**
 * GWS gives messages no id, and `index` repeats and has holes. This one is made of everything that does not
 * change when GWS sends a message again, so that the same message is the same however often it comes.
 */
function withIds(
  conversationId: string | undefined,
  messages: readonly z.output<typeof message>[],
): MessageRecord[] {
  const seen = new Map<string, number>();
  return messages.map((each) => {
    const { index, timestampSeconds, timestamp, type, from, text: said, noticeText, url } = each;
    const what = JSON.stringify([
      conversationId,
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

// What the gateway remembers: GWS pushes a log after Accept and never again

const transcriptLimits = { conversations: 200, messages: 1_000 };

/** Transcripts by conversation, in the order in which the messages were first seen. */
export type Transcripts = Map<string, Map<string, MessageRecord>>;

/** Remembers the logs told on a topic. */
export const transcripts: Memory<Transcripts> = {
  create: () => new Map(),
  remember(conversations, { type, message: read }: AgentEvent) {
    if (type !== 'MessageLogUpdate') return;
    const { id, messages } = read as MessageLog;
    if (id === undefined) return;
    const transcript = conversations.get(id) ?? new Map<string, MessageRecord>();
    conversations.delete(id);
    conversations.set(id, transcript);
    for (const each of messages) if (!isTyping(each)) transcript.set(each.id, each);
    dropOldest(transcript, transcriptLimits.messages);
    dropOldest(conversations, transcriptLimits.conversations);
  },
};

/** A conversation with what was said in it so far. */
export interface Conversation {
  readonly id: string;
  /** Oldest first. Left out: what is remembered. */
  readonly transcript?: readonly MessageRecord[];
}

/** Keeps the transcript of what is followed in step with its state. */
export function withTranscript<T extends Conversation>(conversations: Transcripts): Partial<ModelOptions<T>> {
  return {
    complete: (item) => ({ ...item, transcript: transcriptOf(conversations, item.id) }),
    merge: (told, before) => ({ ...told, ...(before?.transcript && { transcript: before.transcript }) }),
    applyElse(items, { type, message: read }) {
      const { id, messages } = read as MessageLog;
      const before = type === 'MessageLogUpdate' && id !== undefined ? items.get(id) : undefined;
      if (!before || messages.some(isTyping)) return undefined;
      const known = new Set(before.transcript?.map((each) => each.id));
      const transcript = [...(before.transcript ?? []), ...messages.filter((each) => !known.has(each.id))];
      return new Map(items).set(before.id, { ...before, transcript });
    },
  };
}

/** What was remembered of a conversation, oldest first. */
export function transcriptOf(conversations: Transcripts, id: string): MessageRecord[] {
  return [...(conversations.get(id)?.values() ?? [])];
}

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

// What clients see

const MessageType = openEnum('ChatMessageType', 'What kind of entry of a conversation a message is.', {
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

/** One entry of a log. */
export const ChatMessage = builder.objectRef<MessageRecord>('ChatMessage').implement({
  description: 'One entry of a conversation: of a chat, of private Facebook messages, or of text messages.',
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

/** New messages in a conversation. Each medium adds the fields that name its own. */
export const MessageLogUpdate = eventType<MessageLog>(
  'MessageLogUpdate',
  'New messages in a conversation; right after Accept, all of them. GWS: `MessageLogUpdated`.',
  (t) => ({
    ...openFields(
      t,
      'notificationType',
      NotificationType,
      ({ message: { notificationType } }) => notificationType,
      'What happened.',
    ),
    messages: t.field({
      type: [ChatMessage],
      description: 'The messages, in order.',
      resolve: ({ message: { messages } }) => [...messages],
    }),
  }),
);

type Fields = PothosSchemaTypes.ObjectFieldBuilder<Types, AgentEvent<MessageLog>>;

/** The fields of {@link MessageLogUpdate} that name a conversation of one medium: `chatId`, `chatUri`, `chatPath`. */
export function conversationFields(t: Fields, medium: string): FieldMap {
  const of = (log: MessageLog) => (log.medium === medium ? log : undefined);
  return {
    [`${medium}Id`]: t.id({
      nullable: true,
      description: `The id of the ${medium}, taken from the last part of \`${medium}Path\` or \`${medium}Uri\`: GWS sends no id. Null in the log of another medium.`,
      resolve: ({ message: log }) => of(log)?.id ?? null,
    }),
    [`${medium}Uri`]: t.string({
      nullable: true,
      description: `GWS's address of the ${medium}. Not meant to be called: use \`${medium}Id\`.`,
      resolve: ({ message: log }) => of(log)?.uri ?? null,
    }),
    [`${medium}Path`]: t.string({
      nullable: true,
      description: `\`${medium}Uri\` without the host.`,
      resolve: ({ message: log }) => of(log)?.path ?? null,
    }),
  };
}
