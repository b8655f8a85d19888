/**
 * Instant messages between colleagues, on their telephones. One session per agent; GWS answers it by itself, and
 * numbers no operation.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/IMOverview
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import type { Collection } from '../genesys/reader.js';
import { path } from '../genesys/rest.js';
import { topic } from '../genesys/topic.js';
import { anything, id, lastSegment, maybe, text, words } from '../lib/decode.js';
import { CallParticipant, readCallParticipants } from './base/call-participant.js';
import { failureFields, failureMembers } from './base/error-message.js';
import { eventType } from './base/event.js';
import { addressFields, capabilityFields, userDataFields } from './base/fields.js';
import { openEnum, openFields } from './base/open-enum.js';
import { resourceFields } from './base/resource-fields.js';
import { travels } from './base/travel.js';
import { NotificationType } from './base/vocabulary.js';

// What Genesys sends

const imSession = z
  .object({
    id,
    state: text,
    userData: anything,
    uri: text,
    path: text,
    participants: anything,
    participantsInfo: anything,
    capabilities: words,
  })
  .transform(({ participants, participantsInfo, ...each }) => ({
    ...each,
    participants: readCallParticipants(participants, participantsInfo),
  }));
type ImSessionRecord = z.output<typeof imSession>;

const imSessionStateChange = z.object({
  notificationType: text,
  imSession: maybe(imSession),
  ...failureMembers,
});
type ImSessionStateChangeMessage = z.output<typeof imSessionStateChange>;

/** Neither who wrote nor when; the session is named by its address only. */
const imLogUpdate = z
  .object({ notificationType: text, imSessionPath: text, imSessionUri: text, message: text })
  .transform((each) => ({
    ...each,
    imSessionId: lastSegment(each.imSessionPath) ?? lastSegment(each.imSessionUri),
  }));
type ImLogUpdateMessage = z.output<typeof imLogUpdate>;

/** `/v2/me/im-sessions` */
export const imSessionTopic = topic('/v2/me/im-sessions', [
  {
    event: 'IMSessionStateChange',
    messageTypes: ['IMSessionStateChangeMessage'],
    keys: ['imSession'],
    schema: imSessionStateChange,
    resource: ({ imSession: told }: ImSessionStateChangeMessage) => told?.id,
  },
  {
    event: 'IMLogUpdate',
    messageTypes: ['IMLogUpdateMessage'],
    keys: ['imSessionPath', 'imSessionUri'],
    schema: imLogUpdate,
  },
]);

/** The instant messaging sessions that the agent has now. */
export const imSessions: Collection<ImSessionRecord> = {
  all: path`/me/im-sessions`,
  one: (imSessionId) => path`/me/im-sessions/${imSessionId}`,
  plural: 'imSessions',
  singular: 'imSession',
  read: (resource) => {
    const read = imSession.safeParse(resource);
    return read.success ? read.data : undefined;
  },
  idOf: (each) => each.id,
};

/** What an event says of a session; undefined when it is no change of one. */
export function imSessionChangeIn({ type, message }: AgentEvent): ImSessionStateChangeMessage | undefined {
  return type === 'IMSessionStateChange' ? (message as ImSessionStateChangeMessage) : undefined;
}

/** The message that an event tells of; undefined when it tells of none. */
export function imMessageIn({ type, message }: AgentEvent): ImLogUpdateMessage | undefined {
  return type === 'IMLogUpdate' ? (message as ImLogUpdateMessage) : undefined;
}

/** The session that an event is about; undefined when GWS does not say. */
export function imSessionIdOf(event: AgentEvent): string | undefined {
  return imSessionChangeIn(event)?.imSession?.id ?? imMessageIn(event)?.imSessionId;
}

// What clients see

/** Where a session stands. */
export const IMSessionState = openEnum('IMSessionState', 'Where an instant messaging session stands.', {
  Initiating: 'The agent has asked for it.',
  Alerting: 'A colleague has asked for it.',
  Talking: 'Messages can be sent.',
  Completed: 'It is over.',
});

const IMSession = builder.objectRef<ImSessionRecord>('IMSession').implement({
  description:
    'Instant messages with a colleague. An agent has one session at a time. INITIATING or ALERTING, then TALKING, then COMPLETED.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "GWS's id of the session." }),
    ...openFields(t, 'state', IMSessionState, ({ state }) => state, 'Where it stands.'),
    participants: t.field({
      type: [CallParticipant],
      description: 'The other ends.',
      resolve: ({ participants }) => participants,
    }),
    ...capabilityFields(t),
    ...userDataFields(t),
    ...addressFields(t),
  }),
});

const IMSessionStateChange = eventType<ImSessionStateChangeMessage>(
  'IMSessionStateChange',
  'An instant messaging session changed. GWS: `IMSessionStateChangeMessage`.',
  (t) => ({
    ...openFields(
      t,
      'notificationType',
      NotificationType,
      ({ message: { notificationType } }) => notificationType,
      'What changed.',
    ),
    imSession: t.field({
      type: IMSession,
      nullable: true,
      description: 'The session as it is now. Null when GWS leaves it out.',
      resolve: ({ message }) => message.imSession ?? null,
    }),
    ...failureFields(t),
  }),
);

const IMLogUpdate = eventType<ImLogUpdateMessage>(
  'IMLogUpdate',
  'A message in an instant messaging session. GWS says neither who wrote it nor when. GWS: `IMLogUpdateMessage`.',
  (t) => ({
    ...openFields(
      t,
      'notificationType',
      NotificationType,
      ({ message: { notificationType } }) => notificationType,
      'What happened.',
    ),
    imSessionId: t.id({
      nullable: true,
      description: 'The session, taken from the last part of `imSessionPath`: GWS sends no id.',
      resolve: ({ message: { imSessionId } }) => imSessionId ?? null,
    }),
    imSessionPath: t.string({
      nullable: true,
      description:
        "GWS's address of the session, without the host. Not meant to be called: use `imSessionId`.",
      resolve: ({ message: { imSessionPath } }) => imSessionPath ?? null,
    }),
    imSessionUri: t.string({
      nullable: true,
      description: "GWS's address of the session. Not meant to be called: use `imSessionId`.",
      resolve: ({ message: { imSessionUri } }) => imSessionUri ?? null,
    }),
    text: t.string({
      nullable: true,
      description: 'What was written. GWS: `data.message`.',
      resolve: ({ message: { message } }) => message ?? null,
    }),
    imSession: t.field({
      ...travels,
      type: IMSession,
      nullable: true,
      description: 'The session as it is now, read by REST. Null when it cannot be read.',
      resolve: async ({ message: { imSessionId } }, _arguments, context) =>
        imSessionId === undefined ? null : (await context.reader()).one(imSessions, imSessionId),
    }),
  }),
);

// How they ask

resourceFields({
  one: 'imSession',
  all: 'imSessions',
  name: 'IMSession',
  words: ['an instant messaging session', 'instant messaging sessions'],
  type: IMSession,
  topic: imSessionTopic,
  members: [IMSessionStateChange, IMLogUpdate],
  collection: imSessions,
  idsIn: imSessionIdsIn,
  statesIn: imSessionsIn,
});

function imSessionIdsIn(event: AgentEvent): string[] | undefined {
  const told = imSessionIdOf(event);
  return told === undefined ? undefined : [told];
}

function imSessionsIn(event: AgentEvent): ImSessionRecord[] | undefined {
  const told = imSessionChangeIn(event)?.imSession;
  return told && [told];
}
