import { z } from 'zod';
import { readParameters } from '../answers.js';
import { SUBJECTS } from '../content.js';
import { Document } from '../document.js';
import { LateFailure } from '../late-failure.js';
import { uriOf } from '../world.js';
import { cancel, create, type DraftNames, reply, save, send } from './interactions/drafts.js';
import type { Deed, Form, Members, Verb } from './interactions/form.js';
import { NOWHERE } from './interactions/targets.js';
import {
  ANNOTATE,
  accept,
  by,
  COMMON,
  complete,
  DRAFT,
  flag,
  map,
  reject,
  transfer,
  verb,
} from './interactions/verbs.js';

const NAMES: DraftNames = {
  queue: 'queueUri',
  saved: 'EmailSaved',
  created: ['id', 'state', 'capabilities', 'uri'],
  canceled: ['id', 'state', 'capabilities', 'uri'],
};

/** The samples have lists; the text of the pages says "comma separated". */
const addresses = z
  .union([z.array(z.string()), z.string()])
  .transform((value) => (Array.isArray(value) ? value : value.split(',').map((address) => address.trim())));

/** "text/plain is not supported." */
const mimeType = z.string().refine((mime) => mime !== 'text/plain');

const content = z.looseObject({
  email: z.looseObject({
    to: addresses,
    from: z.string(),
    subject: z.string().optional(),
    body: z.string().optional(),
    bodyAsPlainText: z.string().optional(),
    mime: mimeType.optional(),
    cc: addresses.optional(),
    bcc: addresses.optional(),
  }),
});

/** What an agent has written: all of it, or the request is refused. */
function readContent(body: unknown): Members {
  const {
    to,
    from,
    subject,
    body: html,
    bodyAsPlainText,
    mime,
    cc,
    bcc,
  } = readParameters(content, body).email;
  return { to, from, subject, body: html, bodyAsPlainText, mime, cc, bcc };
}

const answer = z.looseObject({
  body: z.string().optional(),
  bodyAsPlainText: z.string().optional(),
  mime: mimeType.optional(),
  subjectPrefix: z.string().optional(),
  replyToStartLine: z.string().optional(),
  quoteOriginal: flag,
  indentCharacter: z.string().optional(),
  userData: map.optional(),
});
type Answer = z.output<typeof answer>;

/** "Reply" and "ReplyAll" differ in the copies only. */
function replyTo(withCopies: boolean): Verb<Deed> {
  return reply(NAMES, answer, ({ interaction: { members: original } }, parameters) => {
    const [own] = original['to'] as string[];
    const { body, bodyAsPlainText } = quoted(original, parameters);
    const { subjectPrefix = 'RE: ', mime } = parameters;
    return {
      members: {
        contactId: original['contactId'],
        from: own,
        to: [original['from']],
        ...(withCopies ? { cc: original['cc'] } : {}),
        subject: subjectPrefix + original['subject'],
        body,
        bodyAsPlainText,
        mime,
      },
      userData: { ContactId: original['contactId'] },
    };
  });
}

/** What the agent wrote and, if wanted, the original below it. */
function quoted(original: Members, { body, bodyAsPlainText, ...options }: Answer) {
  if (options.quoteOriginal !== true && options.quoteOriginal !== 'true') return { body, bodyAsPlainText };
  const { replyToStartLine = `${original['from']}:`, indentCharacter = '>' } = options;
  const lines = String(original['bodyAsPlainText']).split('\n');
  const indented = lines.map((line) => `${indentCharacter} ${line}`);
  return {
    body: `${body ?? ''}<p>${replyToStartLine}</p><blockquote>${original['body']}</blockquote>`,
    bodyAsPlainText: [bodyAsPlainText ?? '', replyToStartLine, ...indented].join('\n'),
  };
}

const document = z.looseObject({
  documentId: z.string(),
  name: z.string().optional(),
  size: z.union([z.number().min(0), z.string().regex(/^\d+$/)]).optional(),
  mime: z.string().optional(),
});

interface Attachment extends Members {
  readonly id: string;
  readonly name: string;
  readonly mime?: string | undefined;
}

function attachmentsOf({ members }: Deed['interaction']): readonly Attachment[] {
  return (members['attachments'] ?? []) as Attachment[];
}

function attach(deed: Deed, attachments: readonly Attachment[], notificationType: string): void {
  const { interaction, seat, referenceId } = deed;
  interaction.members = { ...interaction.members, attachments };
  interaction.tell(seat, notificationType, referenceId);
}

const addAttachment = verb(by(document), (deed: Deed, { documentId: id, name = id, size = 0, mime }) => {
  if (id === NOWHERE) throw new LateFailure('Document not found');
  const others = attachmentsOf(deed.interaction).filter((each) => each.id !== id);
  attach(deed, [...others, { id, name, size: Number(size), mime }], 'AttachmentAdded');
});

const removeAttachment = verb(by(document), (deed: Deed, { documentId }) => {
  const attachments = attachmentsOf(deed.interaction);
  const others = attachments.filter(({ id }) => id !== documentId);
  if (others.length === attachments.length) throw new LateFailure('Attachment not found');
  attach(deed, others, 'AttachmentRemoved');
});

/** What is not said of an email before somebody has taken it. */
const UNREAD = ['body', 'bodyAsPlainText', 'mime', 'attachments'];
/** What is not said of an email in a workbin. */
const RESTING = ['body', 'bodyAsPlainText', 'suggestedQueueUris', 'revelantResponseTemplateGroups'];

/** Emails: "EmailStateChangeMessage" and the pages of its operations. None of their answers has a reference. */
export const emails: Form = {
  medium: 'email',
  plural: 'emails',
  collections: ['/me/emails'],
  channel: '/v2/me/emails',
  messageType: 'EmailStateChangeMessage',
  typeMember: 'emailType',
  active: 'Processing',
  offeredOn: true,
  answersReference: [],
  errorMessage: 'The email server is not available',
  capabilities: {
    Invited: ['Accept', 'Reject'],
    Processing: ['Reply', 'ReplyAll', 'Transfer', ...ANNOTATE, 'Complete'],
    Composing: DRAFT,
  },
  unlisted: { Composing: ['Save', 'AddAttachment', 'RemoveAttachment'] },
  collectionVerbs: {
    Create: create(NAMES, (parentId) => (parentId === undefined ? {} : { parentId })),
  },
  verbs: {
    ...COMMON,
    Accept: accept,
    Reject: reject(),
    Reply: replyTo(false),
    ReplyAll: replyTo(true),
    Save: save(NAMES, readContent),
    Send: send({ ...NAMES, queue: 'queueName' }, readContent, 'Account not found'),
    Cancel: cancel(NAMES),
    AddAttachment: addAttachment,
    RemoveAttachment: removeAttachment,
    Complete: complete,
    Transfer: transfer('userUri'),
  },
  downloads: {
    paths: ['/email', '/emails', '/me/emails'].map(
      (base) => `${base}/:interactionId/attachments/:documentId`,
    ),
    read(interaction, documentId) {
      const found = attachmentsOf(interaction).find(({ id }) => id === documentId);
      if (!found) return undefined;
      return new Document(found.name, found.mime ?? 'application/octet-stream', `Inhalt von ${found.name}\n`);
    },
  },
  address: (id) => `/email/${id}`,
  inbound: (random) => ({
    contactId: random.interactionId(),
    from: 'juergen@kunde.example',
    to: ['billing@shop.example'],
    cc: ['amélie@kunde.example'],
    subject: random.pick(SUBJECTS),
    mime: 'text/html',
    body: '<p>Der Betrag müsste <b>49,90 €</b> sein.</p>',
    bodyAsPlainText: 'Der Betrag müsste 49,90 € sein.',
    attachments: [
      { id: random.interactionId(), name: 'Rechnung – März.pdf', size: 48_213, mime: 'application/pdf' },
    ],
    suggestedQueueUris: [],
    revelantResponseTemplateGroups: [],
  }),
  show({ id, direction, members }, state, seat) {
    if (state === 'Item') return without(members, RESTING);
    if (state === 'Invited' || state === 'Revoked') return without(members, UNREAD);
    const attachments = (members['attachments'] as Attachment[] | undefined)?.map((attachment) => ({
      ...attachment,
      uri: uriOf(`/email/${id}/attachments/${attachment.id}`),
    }));
    const owner = direction === 'Inbound' ? { assignedTo: seat?.agent.userName } : {};
    return { ...members, ...owner, ...(attachments ? { attachments } : {}) };
  },
};

function without(members: Members, names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}
