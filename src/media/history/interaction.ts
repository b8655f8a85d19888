/** Interactions of the past, as clients see them. */
import type { z } from 'zod';
import { builder } from '../../builder.js';
import { isObject } from '../../lib/decode.js';
import { readTime } from '../../lib/time.js';
import { addressFields, userDataFields } from '../base/fields.js';
import { Medium } from '../base/interaction.js';
import { ChatMessage, type MessageRecord } from '../base/message-log.js';
import { openEnum, openFields } from '../base/open-enum.js';
import { travels } from '../base/travel.js';
import { InteractionDirection } from '../base/vocabulary.js';
import { User, users } from '../users.js';
import type { HistoryRecord, owner } from './wire.js';

const HistoryState = openEnum('HistoryState', 'Where an interaction of the past stands.', {
  New: 'Not begun.',
  InProcess: 'Somebody works on it.',
  Stopped: 'It is over.',
  Pending: 'It waits.',
});

const HistoryOwner = builder.objectRef<z.output<typeof owner>>('HistoryOwner').implement({
  description: 'Who handled an interaction.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: true, description: "GWS's id of the user." }),
    userName: t.exposeString('userName', { nullable: true, description: 'The name to sign in with.' }),
    firstName: t.exposeString('firstName', { nullable: true, description: 'The given name.' }),
    lastName: t.exposeString('lastName', { nullable: true, description: 'The family name.' }),
    user: t.field({
      ...travels,
      type: User,
      nullable: true,
      description: 'The user, read by REST. Null when it cannot be read.',
      resolve: async ({ id: userId }, _arguments, context) =>
        userId === undefined ? null : (await context.reader()).one(users, userId),
    }),
  }),
});

/** An interaction of the past. */
export const HistoryInteraction = builder.objectRef<HistoryRecord>('HistoryInteraction').implement({
  description: 'An interaction of the past, as Universal Contact Server remembers it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The interaction id.' }),
    ...openFields(t, 'medium', Medium, ({ mediaType }) => mediaType, 'Its medium. GWS: `mediaType`.'),
    ...openFields(t, 'typeId', InteractionDirection, ({ typeId }) => typeId, 'Who began it.'),
    ...openFields(t, 'state', HistoryState, ({ state }) => state, 'Where it stands.'),
    startDate: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it began. Null when GWS does not say or says it unreadably.',
      resolve: ({ startDate }) => readTime(startDate),
    }),
    startDateRaw: t.exposeString('startDate', {
      nullable: true,
      description: '`startDate` as GWS wrote it.',
    }),
    endDate: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it ended. Null while it has not.',
      resolve: ({ endDate }) => readTime(endDate),
    }),
    endDateRaw: t.exposeString('endDate', { nullable: true, description: '`endDate` as GWS wrote it.' }),
    subject: t.exposeString('subject', { nullable: true, description: 'What it is about.' }),
    contactId: t.exposeID('contactId', {
      nullable: true,
      description: 'The customer, in the contact server.',
    }),
    parentId: t.exposeID('parentId', {
      nullable: true,
      description: 'The interaction that this one answers.',
    }),
    comment: t.exposeString('comment', { nullable: true, description: "A colleague's note." }),
    ownerInformation: t.field({
      type: HistoryOwner,
      nullable: true,
      description: 'Who handled it.',
      resolve: ({ ownerInformation }) => ownerInformation ?? null,
    }),
    customAttributes: t.field({
      type: 'JSON',
      description: "The contact centre's own attributes, key by key. Empty when there are none.",
      resolve: ({ customAttributes }) => (isObject(customAttributes) ? customAttributes : {}),
    }),
    ...userDataFields(t),
    phoneNumber: t.exposeString('phoneNumber', { nullable: true, description: 'Of calls: the number.' }),
    callDuration: t.exposeInt('callDuration', {
      nullable: true,
      description: 'Of calls: how long it lasted, in seconds.',
    }),
    ...addressFields(t),
  }),
});

interface Content {
  readonly interaction?: HistoryRecord | undefined;
  readonly messages?: readonly MessageRecord[] | undefined;
}

/** An interaction of the past with what was said. */
export const InteractionContent = builder.objectRef<Content>('InteractionContent').implement({
  description: 'An interaction of the past with what was said in it.',
  fields: (t) => ({
    interaction: t.field({
      type: HistoryInteraction,
      nullable: true,
      description: 'The interaction.',
      resolve: ({ interaction }) => interaction ?? null,
    }),
    messages: t.field({
      type: [ChatMessage],
      nullable: true,
      description: 'What was said. Null for media that are no conversations.',
      resolve: ({ messages }) => (messages ? [...messages] : null),
    }),
  }),
});
