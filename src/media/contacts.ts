/**
 * Contacts: the directory of whom an agent can call, write to or hand something to.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/ContactsGetContacts
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import type { Collection } from '../genesys/reader.js';
import { path, type RestQuery } from '../genesys/rest.js';
import { id, text, words } from '../lib/decode.js';
import { filtersIn } from './base/filters.js';
import { openEnum, openFields } from './base/open-enum.js';
import { badArgument } from './base/parameter.js';

// What Genesys sends

/** Users have a user name and a list of numbers, queues a name and one number. */
const contact = z
  .object({
    id,
    type: text,
    name: text,
    userName: text,
    firstName: text,
    lastName: text,
    emailAddress: text,
    phoneNumber: text,
    phoneNumbers: words,
    uri: text,
    path: text,
  })
  .transform(({ phoneNumber, phoneNumbers, ...each }) => ({
    ...each,
    phoneNumbers: phoneNumbers ?? (phoneNumber ? [phoneNumber] : []),
  }));
type ContactRecord = z.output<typeof contact>;

function readContact(resource: unknown): ContactRecord | undefined {
  const read = contact.safeParse(resource);
  return read.success ? read.data : undefined;
}

const contacts: Collection<ContactRecord> = {
  all: path`/contacts`,
  one: (contactId) => path`/contacts/${contactId}`,
  plural: 'contacts',
  singular: 'contact',
  read: readContact,
  idOf: (each) => each.id,
};

// What clients see

const ContactType = openEnum('ContactType', 'What an entry of the directory is.', {
  User: 'A user of the contact centre.',
  Queue: 'A queue.',
  Custom: 'An address that the contact centre has added.',
});

const Contact = builder.objectRef<ContactRecord>('Contact').implement({
  description: 'Somebody or something that an agent can call, write to or hand an interaction to.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "GWS's id; of a user, the id of the user." }),
    ...openFields(t, 'type', ContactType, ({ type }) => type, 'What it is.'),
    name: t.exposeString('name', { nullable: true, description: 'The name; of users, see `userName`.' }),
    userName: t.exposeString('userName', { nullable: true, description: 'The name to sign in with.' }),
    firstName: t.exposeString('firstName', { nullable: true, description: 'The given name.' }),
    lastName: t.exposeString('lastName', { nullable: true, description: 'The family name.' }),
    emailAddress: t.exposeString('emailAddress', { nullable: true, description: 'The email address.' }),
    phoneNumbers: t.stringList({
      description: 'The numbers. GWS: `phoneNumbers` or `phoneNumber`.',
      resolve: ({ phoneNumbers }) => phoneNumbers,
    }),
    uri: t.exposeString('uri', {
      nullable: true,
      description: "GWS's address of it. Not meant to be called: use `id`.",
    }),
    path: t.exposeString('path', { nullable: true, description: '`uri` without the host.' }),
  }),
});

const ContactTypeInput = builder.enumType('ContactTypeInput', {
  description: 'Which entries of the directory are wanted.',
  values: {
    USER: { description: 'Users. GWS: `User`.' },
    QUEUE: { description: 'Queues. GWS: `Queue`.' },
    CUSTOM: { description: 'What the contact centre has added. GWS: `Custom`.' },
  },
});
const kinds = { USER: 'User', QUEUE: 'Queue', CUSTOM: 'Custom' } as const;

// How they ask

builder.queryFields((t) => ({
  contacts: t.field({
    type: [Contact],
    nullable: true,
    description:
      'The directory, or those of it who fit: to pick whom to call or hand something to. GWS: GET `/contacts`.',
    args: {
      matching: t.arg.string({
        description:
          'Those whose names or numbers match this. GWS: `filterName=NamesOrPhoneNumberMatches`, `filterParameters`.',
      }),
      name: t.arg.string({ description: 'Those of this name.' }),
      phoneNumber: t.arg.string({ description: 'Those of this number.' }),
      channel: t.arg.string({ description: 'Those who can be reached on this channel, e.g. `voice`.' }),
      type: t.arg({ type: ContactTypeInput, description: 'Those of this kind.' }),
      offset: t.arg.int({
        description:
          'How many to leave out first. GWS has paging, but does not document the name of the parameter: `offset` is sent.',
      }),
      limit: t.arg.int({
        description:
          'How many at most. GWS has paging, but does not document the name of the parameter: `limit` is sent.',
      }),
    },
    resolve: async (_root, { matching, type, offset, limit, ...rest }, context) => {
      const { matching: filterParameters, ...given } = filtersIn({ matching, ...rest });
      checkCount(offset, 'offset', 0);
      checkCount(limit, 'limit', 1);
      const allQuery: RestQuery = {
        ...given,
        ...(type != null && { type: kinds[type] }),
        ...(filterParameters && { filterName: 'NamesOrPhoneNumberMatches', filterParameters }),
        ...(offset != null && { offset: String(offset) }),
        ...(limit != null && { limit: String(limit) }),
      };
      return (await context.reader()).all({ ...contacts, allQuery });
    },
  }),
  contact: t.field({
    type: Contact,
    nullable: true,
    description: 'One entry of the directory. GWS: GET `/contacts/{id}`.',
    args: { id: t.arg.id({ required: true, description: "GWS's id of the entry." }) },
    resolve: async (_root, { id: contactId }, context) => (await context.reader()).one(contacts, contactId),
  }),
}));

function checkCount(value: number | null | undefined, name: string, least: number): void {
  if (value != null && (value < least || value > 10_000))
    throw badArgument(name, `must be from ${least} to 10000`);
}
