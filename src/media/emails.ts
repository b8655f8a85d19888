/**
 * Emails: those an agent is offered, answers and writes, and those that lie in workbins.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/EmailOverview
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import type { Context } from '../context.js';
import { isNotFound } from '../errors.js';
import { path } from '../genesys/rest.js';
import { topic } from '../genesys/topic.js';
import { list, number, text, words } from '../lib/decode.js';
import { interactionType, liveInteractions } from './base/interaction.js';
import { openFields } from './base/open-enum.js';
import { resourceFields } from './base/resource-fields.js';
import { interactionIdsIn, interactionsIn, stateChange, stateChangeType } from './base/state-change.js';
import { travelsEach } from './base/travel.js';
import { InteractionDirection } from './base/vocabulary.js';
import { stateResource } from './base/wire.js';

// What Genesys sends

const attachment = z.object({ id: text, name: text, size: number, mime: text, uri: text });

const emailResource = stateResource.extend({
  emailType: text,
  from: text,
  to: words,
  cc: words,
  bcc: words,
  body: text,
  bodyAsPlainText: text,
  mime: text,
  attachments: list(attachment),
});

// What clients see

type Attachment = z.output<typeof attachment> & { readonly emailId: string };

const EmailAttachment = builder.objectRef<Attachment>('EmailAttachment').implement({
  description: 'A file attached to an email.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: true, description: "GWS's id of the document." }),
    name: t.exposeString('name', { nullable: true, description: 'The file name.' }),
    size: t.exposeFloat('size', { nullable: true, description: 'How large it is, in bytes.' }),
    mime: t.exposeString('mime', { nullable: true, description: 'What kind of file it is.' }),
    uri: t.exposeString('uri', { nullable: true, description: "GWS's address of the document." }),
    content: t.string({
      ...travelsEach,
      nullable: true,
      description:
        'What is in it, in Base64. Read by a request of its own. GWS: GET `/emails/{id}/attachments/{documentId}`.',
      resolve: async (parent, _arguments, context) =>
        parent.id === undefined ? null : (await download(parent, parent.id, context)).toString('base64'),
    }),
  }),
});

/** The documentation has two addresses: the one that `uri` has is tried first. */
async function download({ emailId, uri = '' }: Attachment, id: string, context: Context): Promise<Buffer> {
  const { rest } = await context.agent();
  const addresses = [
    path`/emails/${emailId}/attachments/${id}`,
    path`/email/${emailId}/attachments/${id}`,
  ] as const;
  const [first, second] = /\/email\//.test(uri) ? [addresses[1], addresses[0]] : addresses;
  return rest.download(first).catch((error: unknown) => {
    if (isNotFound(error)) return rest.download(second);
    throw error;
  });
}

/** An email, a member of `union Interaction`. */
export const EmailInteraction = interactionType({
  medium: 'email',
  name: 'EmailInteraction',
  description:
    'An email. An inbound one is INVITED, then PROCESSING, then COMPLETED; a draft is COMPOSING, then SENT or CANCELED. Either may lie IN_WORKBIN. GWS: `email`; in workbins `emailStateResourceV2`.',
  schema: emailResource,
  contentMembers: ['emails', 'email'],
  stateMembers: ['emailStateResourceV2'],
  fields: (t) => ({
    ...openFields(t, 'emailType', InteractionDirection, ({ emailType }) => emailType, 'Who began it.'),
    from: t.exposeString('from', { nullable: true, description: 'The sender; none on a new draft.' }),
    to: t.stringList({ description: 'The receivers.', resolve: ({ to }) => to ?? [] }),
    cc: t.stringList({ description: 'Who gets a copy.', resolve: ({ cc }) => cc ?? [] }),
    bcc: t.stringList({ description: 'Who gets a copy unseen.', resolve: ({ bcc }) => bcc ?? [] }),
    body: t.exposeString('body', { nullable: true, description: 'The text, as HTML.' }),
    bodyAsPlainText: t.exposeString('bodyAsPlainText', {
      nullable: true,
      description: 'The text without markup.',
    }),
    mime: t.exposeString('mime', { nullable: true, description: 'What kind of text `body` is.' }),
    attachments: t.field({
      type: [EmailAttachment],
      description: 'The files attached.',
      resolve: ({ id, attachments }) => (attachments ?? []).map((each) => ({ ...each, emailId: id })),
    }),
  }),
});

/** `/v2/me/emails` */
export const emailTopic = topic('/v2/me/emails', [
  stateChange('EmailStateChange', ['EmailStateChangeMessage'], EmailInteraction),
]);

/** The emails that the agent has now. */
export const emails = liveInteractions(EmailInteraction, {
  all: path`/me/emails`,
  one: (id) => path`/me/emails/${id}`,
});

const EmailStateChange = stateChangeType('EmailStateChange', {
  description: 'An email of the agent changed, or an operation on it failed. GWS: `EmailStateChangeMessage`.',
  name: 'email',
  type: EmailInteraction,
});

// How they ask

resourceFields({
  one: 'email',
  all: 'emails',
  name: 'Email',
  words: ['an email', 'emails'],
  type: EmailInteraction.ref,
  topic: emailTopic,
  members: [EmailStateChange],
  collection: emails,
  idsIn: interactionIdsIn,
  statesIn: interactionsIn,
});
