/**
 * Emails: as they lie in workbins.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/EmailOverview
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import { list, number, text, words } from '../lib/decode.js';
import { interactionType } from './base/interaction.js';
import { openFields } from './base/open-enum.js';
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

const EmailAttachment = builder.objectRef<z.output<typeof attachment>>('EmailAttachment').implement({
  description: 'A file attached to an email.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: true, description: "GWS's id of the document." }),
    name: t.exposeString('name', { nullable: true, description: 'The file name.' }),
    size: t.exposeFloat('size', { nullable: true, description: 'How large it is, in bytes.' }),
    mime: t.exposeString('mime', { nullable: true, description: 'What kind of file it is.' }),
    uri: t.exposeString('uri', { nullable: true, description: "GWS's address of the document." }),
  }),
});

/** An email, a member of `union Interaction`. */
export const EmailInteraction = interactionType({
  medium: 'email',
  name: 'EmailInteraction',
  description: 'An email. GWS: `emailStateResourceV2`.',
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
      resolve: ({ attachments }) => attachments ?? [],
    }),
  }),
});
