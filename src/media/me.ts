/**
 * Me: what belongs to the agent who asks, and what became of a change of password.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/UsersOverview
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import type { Context } from '../context.js';
import type { AgentEvent } from '../genesys/event.js';
import { topic } from '../genesys/topic.js';
import { id, isObject, lastSegment, list, text } from '../lib/decode.js';
import { failureFields, failureMembers } from './base/error-message.js';
import { eventType, topicUnion } from './base/event.js';
import { openFields } from './base/open-enum.js';
import { desktopParts, eventsField } from './base/resource-fields.js';
import { travels, travelsEach } from './base/travel.js';
import { NotificationType } from './base/vocabulary.js';
import { Call, readCall } from './calls.js';
import { Channel, readChannel } from './channels.js';
import { Chat, chats } from './chats.js';
import { Device, readDevice } from './devices.js';
import { subresourcesOf, User, type UserRecord, users } from './users.js';

// What Genesys sends

/** GWS sends it without `messageType`: what it is shows in `notificationType`. */
const passwordChange = z
  .object({
    notificationType: z.string().regex(/^\s*PasswordChange/i, 'expected a change of a password'),
    userId: text,
    userUri: text,
    ...failureMembers,
  })
  .transform(({ userId, ...rest }) => ({ ...rest, userId: userId ?? lastSegment(rest.userUri) }));
type PasswordChangeMessage = z.output<typeof passwordChange>;

const messageTypes = [
  {
    event: 'PasswordChange',
    messageTypes: ['PasswordChangeMessage'],
    keys: ['notificationType'],
    schema: passwordChange,
  },
];

/** `/v2/me` */
export const meTopic = topic('/v2/me', messageTypes);

/** `/v2/users`: the same for administrators, about others. */
export const userTopic = topic('/v2/users', messageTypes);

/** What an event says of a password; undefined when it is about something else. */
export function passwordChangeIn({ type, message }: AgentEvent): PasswordChangeMessage | undefined {
  return type === 'PasswordChange' ? (message as PasswordChangeMessage) : undefined;
}

/** The shape is not documented; an id is what clients look for. */
const feature = z.union([z.object({ id }), id.transform((word) => ({ id: word }))]);

// What clients see

const Feature = builder.objectRef<z.output<typeof feature>>('Feature').implement({
  description: 'Something that the agent is licensed for.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "GWS's word for it, e.g. `api-multimedia`, `api-voice`." }),
  }),
});

const readApart = 'Read by a request of its own when asked for. Null when GWS does not say.';

/** One of the lists that GWS embeds; null when it does not. */
async function embedded<T>(
  user: UserRecord,
  context: Context,
  members: readonly string[],
  read: (item: unknown) => T | undefined,
): Promise<T[] | null> {
  const resource = await subresourcesOf(user, context);
  const items = members.map((member) => isObject(resource) && resource[member]).find(Array.isArray);
  return items?.flatMap((item: unknown) => read(item) ?? []) ?? null;
}

builder.objectFields(User, (t) => ({
  devices: t.field({
    ...travelsEach,
    type: [Device],
    nullable: true,
    description: `The user's devices, and what the user does on them. ${readApart}`,
    resolve: (user, _arguments, context) => embedded(user, context, ['devices'], readDevice),
  }),
  channels: t.field({
    ...travelsEach,
    type: [Channel],
    nullable: true,
    description: `What the user does on channels. ${readApart} GWS: \`channels\` or \`channelStates\`.`,
    resolve: (user, _arguments, context) =>
      embedded(user, context, ['channels', 'channelStates'], readChannel),
  }),
  calls: t.field({
    ...travelsEach,
    type: [Call],
    nullable: true,
    description: `The user's calls now. ${readApart}`,
    resolve: (user, _arguments, context) => embedded(user, context, ['calls'], readCall),
  }),
  chats: t.field({
    ...travelsEach,
    type: [Chat],
    nullable: true,
    description: `The user's chats now. ${readApart}`,
    resolve: (user, _arguments, context) => embedded(user, context, ['chats'], chats.read),
  }),
  interactions: t.field({
    ...travelsEach,
    type: 'JSON',
    nullable: true,
    description: `The user's other interactions now, a list whose members are not documented. ${readApart}`,
    resolve: async (user, _arguments, context) => {
      const resource = await subresourcesOf(user, context);
      return isObject(resource) ? (resource['interactions'] ?? null) : null;
    },
  }),
  features: t.field({
    ...travelsEach,
    type: [Feature],
    nullable: true,
    description: `What the user is licensed for. ${readApart}`,
    resolve: async (user, _arguments, context) => {
      const resource = await subresourcesOf(user, context);
      return (isObject(resource) && list(feature).parse(resource['features'])) || null;
    },
  }),
  settings: t.field({
    ...travelsEach,
    type: 'JSON',
    nullable: true,
    description: `The user's settings: sections, in each of them texts by key. ${readApart}`,
    resolve: async (user, _arguments, context) => {
      const resource = await subresourcesOf(user, context);
      return isObject(resource) ? (resource['settings'] ?? null) : null;
    },
  }),
}));

const PasswordChange = eventType<PasswordChangeMessage>(
  'PasswordChange',
  'A password was changed, or was not. GWS sends it without `messageType`.',
  (t) => ({
    ...openFields(
      t,
      'notificationType',
      NotificationType,
      ({ message: { notificationType } }) => notificationType,
      'What became of it.',
    ),
    userId: t.id({
      nullable: true,
      description: "Whose password. Null on `meEvents`, where it is the agent's.",
      resolve: ({ message: { userId } }) => userId ?? null,
    }),
    user: t.field({
      ...travels,
      type: User,
      nullable: true,
      description: 'Whose password, read by REST. Null where GWS does not say whose, or it cannot be read.',
      resolve: async ({ message: { userId } }, _arguments, context) =>
        userId === undefined ? null : (await context.reader()).one(users, userId),
    }),
    userUri: t.string({
      nullable: true,
      description: "GWS's address of the user. Not meant to be called: use `userId`.",
      resolve: ({ message: { userUri } }) => userUri ?? null,
    }),
    ...failureFields(t),
  }),
);

const MeEvent = topicUnion('MeEvent', 'What `meEvents` yields. GWS topic: `/v2/me`.', [PasswordChange]);
const UserEvent = topicUnion('UserEvent', 'What `userEvents` yields. GWS topic: `/v2/users`.', [
  PasswordChange,
]);

// How they ask

desktopParts.push({ name: 'ME', topic: meTopic, members: [PasswordChange] });

eventsField({
  field: 'meEvents',
  type: MeEvent,
  description: "What became of changes of the agent's password.",
  topic: meTopic,
});
eventsField({
  field: 'userEvents',
  type: UserEvent,
  description: "For administrators: what became of changes of others' passwords.",
  topic: userTopic,
  only: { argument: 'userId', description: 'Only this user.' },
  idsIn: (event) => {
    const about = passwordChangeIn(event)?.userId;
    return about === undefined ? undefined : [about];
  },
});
