/**
 * Users: the agent who asks, colleagues, and the dispositions they may set.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/UsersOverview
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import type { Context } from '../context.js';
import { GatewayError } from '../errors.js';
import type { Collection } from '../genesys/reader.js';
import { type Envelope, path } from '../genesys/rest.js';
import type { AgentIdentity } from '../genesys/session.js';
import { flag, id, isObject, list, text, words } from '../lib/decode.js';
import { filtersIn } from './base/filters.js';
import { asksFor } from './base/selection.js';
import { travelsEach } from './base/travel.js';

// What Genesys sends

const skill = z.object({ id: text, name: text, level: text });
const user = z.object({
  id,
  userName: text,
  firstName: text,
  lastName: text,
  emailAddress: text,
  roles: words,
  enabled: flag,
  changePasswordOnFirstLogin: flag,
  contactCenterId: text,
  uri: text,
  path: text,
  skills: list(skill),
});
export type UserRecord = z.output<typeof user> & {
  /** Where it was read, for what has to be read in addition. */
  readonly self: boolean;
};

const disposition = z.object({ name: z.string(), displayName: text });

function readUser(resource: unknown, self = false): UserRecord | undefined {
  const read = user.safeParse(resource);
  return read.success ? { ...read.data, self } : undefined;
}

/**
 * Who the answer to `GET /me` says is signed in.
 *
 * @throws {GatewayError} `UPSTREAM_ERROR` when it names nobody
 */
export function identityIn({ user: resource }: Envelope): AgentIdentity {
  const read = readUser(resource, true);
  if (read) return { id: read.id, userName: read.userName ?? read.id };
  throw new GatewayError('UPSTREAM_ERROR', 'Expected a `user` with an id from GET /me, got none.');
}

/** All users of the contact centre. */
export const users: Collection<UserRecord> = {
  all: path`/users`,
  one: (userId) => path`/users/${userId}`,
  plural: 'users',
  singular: 'user',
  read: (resource) => readUser(resource),
  idOf: (each) => each.id,
};

type Whom = { readonly self: true } | { readonly self: boolean; readonly id: string };

/** A user with everything that GWS embeds when asked to. One request, however many fields are read from it. */
export async function subresourcesOf(whom: Whom, context: Context): Promise<unknown> {
  const where = 'id' in whom && !whom.self ? path`/users/${whom.id}` : path`/me`;
  const { user: resource } = await (await context.reader()).get(where, { subresources: '*' });
  return resource;
}

/** The fields that GWS embeds: with one of them asked for, one request brings all of the user. */
const embedded = ['skills', 'devices', 'channels', 'calls', 'chats', 'interactions', 'features', 'settings'];

/** undefined when GWS does not say who it is with all of it: then it may without. */
async function wholeUser(whom: Whom, context: Context): Promise<UserRecord | undefined> {
  const user = readUser(await subresourcesOf(whom, context).catch(() => undefined), whom.self);
  return user?.userName === undefined ? undefined : user;
}

// What clients see

const Skill = builder.objectRef<z.output<typeof skill>>('Skill').implement({
  description: 'Something an agent is good at.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: true, description: "GWS's id of the skill." }),
    name: t.exposeString('name', { nullable: true, description: 'Its name.' }),
    level: t.exposeString('level', { nullable: true, description: 'How good. Text, as GWS sends it.' }),
  }),
});

/** A user of the contact centre. */
export const User = builder.objectRef<UserRecord>('User');

User.implement({
  description: 'A user of the contact centre: an agent, a supervisor, an administrator.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "GWS's id of the user, the same as `workbinUserId`." }),
    userName: t.exposeString('userName', { nullable: true, description: 'The name to sign in with.' }),
    firstName: t.exposeString('firstName', { nullable: true, description: 'The given name.' }),
    lastName: t.exposeString('lastName', { nullable: true, description: 'The family name.' }),
    emailAddress: t.exposeString('emailAddress', { nullable: true, description: 'The email address.' }),
    roles: t.stringList({
      description: 'What the user is, e.g. `ROLE_AGENT`, `ROLE_ADMIN`. Empty when GWS does not say.',
      resolve: ({ roles }) => roles ?? [],
    }),
    enabled: t.exposeBoolean('enabled', { nullable: true, description: 'Whether the user may sign in.' }),
    changePasswordOnFirstLogin: t.exposeBoolean('changePasswordOnFirstLogin', {
      nullable: true,
      description: 'Whether GWS will demand a new password.',
    }),
    contactCenterId: t.exposeID('contactCenterId', {
      nullable: true,
      description: 'The contact centre the user belongs to.',
    }),
    skills: t.field({
      ...travelsEach,
      type: [Skill],
      nullable: true,
      description: 'What the user is good at. Read by a request of its own when asked for.',
      resolve: async (parent, _arguments, context) => {
        if (parent.skills) return parent.skills;
        return readUser(await subresourcesOf(parent, context))?.skills ?? [];
      },
    }),
    uri: t.exposeString('uri', {
      nullable: true,
      description: "GWS's address of the user. Not meant to be called: use `id`.",
    }),
    path: t.exposeString('path', { nullable: true, description: '`uri` without the host.' }),
  }),
});

const Disposition = builder.objectRef<z.output<typeof disposition>>('Disposition').implement({
  description: 'A word for how an interaction ended, as configured at GWS.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The word to set.' }),
    displayName: t.exposeString('displayName', { nullable: true, description: 'The word to show.' }),
  }),
});

// How they ask

builder.queryFields((t) => ({
  me: t.field({
    type: User,
    nullable: true,
    description: 'The agent who asks. GWS: GET `/me`.',
    resolve: async (_root, _arguments, context, info) => {
      const whole = asksFor(info, embedded) ? await wholeUser({ self: true }, context) : undefined;
      if (whole) return whole;
      const { user: resource } = await (await context.reader()).get(path`/me`);
      return readUser(resource, true) ?? null;
    },
  }),
  user: t.field({
    type: User,
    nullable: true,
    description: 'One user. GWS: GET `/users/{id}`.',
    args: { id: t.arg.id({ required: true, description: "GWS's id of the user." }) },
    resolve: async (_root, { id }, context, info) => {
      const whole = asksFor(info, embedded) ? await wholeUser({ self: false, id }, context) : undefined;
      return whole ?? (await context.reader()).one(users, id);
    },
  }),
  users: t.field({
    type: [User],
    nullable: true,
    description: 'All users the agent may see, or those of them who fit. GWS: GET `/users`.',
    args: {
      userName: t.arg.string({ description: 'Those who sign in with this name.' }),
      firstName: t.arg.string({ description: 'Those of this given name.' }),
      lastName: t.arg.string({ description: 'Those of this family name.' }),
      emailAddress: t.arg.string({ description: 'Those of this email address.' }),
    },
    resolve: async (_root, filters, context) =>
      (await context.reader()).all({ ...users, allQuery: filtersIn(filters) }),
  }),
  dispositions: t.field({
    type: [Disposition],
    nullable: true,
    description: 'The dispositions to choose from. GWS: GET `/settings/dispositions`.',
    resolve: async (_root, _arguments, context) => {
      const { settings } = await (await context.reader()).get(path`/settings/dispositions`);
      const read = list(disposition).parse(Array.isArray(settings) ? settings.filter(isObject) : []);
      return read ?? [];
    },
  }),
}));
