/**
 * What can be done with an email.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/EmailOverview
 */
import { builder } from '../builder.js';
import { draftVerbs, outgoingQueue } from './base/drafts.js';
import { interactionOperations } from './base/interaction-operations.js';
import {
  attachingVerbs,
  began,
  changed,
  completeVerb,
  offerVerbs,
  transferVerb,
} from './base/interaction-verbs.js';
import type { Verb } from './base/operations.js';
import {
  badArgument,
  countParameter,
  flagParameter,
  idParameter,
  objectParameter,
  optional,
  type Parameter,
  required,
  textParameter,
  userDataParameter,
} from './base/parameter.js';
import { transferTarget } from './base/targets.js';
import { emails, emailTopic } from './emails.js';

// What they take

const longestBody = 1_000_000;
const body = textParameter('What is written, as HTML.', { longest: longestBody, empty: true });
const bodyAsPlainText = textParameter('What is written, without markup.', {
  longest: longestBody,
  empty: true,
});
const subject = textParameter('What it is about.', { empty: true });

/** GWS knows what `body` is made of; plain text has a member of its own. */
const mime: Parameter = {
  ...textParameter('What kind of text `body` is, e.g. `text/html`. GWS does not take `text/plain`.'),
  check(value, name) {
    if (String(value).trim().toLowerCase().startsWith('text/plain'))
      throw badArgument(name, 'must not be text/plain, which GWS does not take: use `bodyAsPlainText`');
  },
};

/** @param least how many at least */
function addresses(least: number): Parameter {
  const address = textParameter('', { longest: 1_000 });
  return {
    type: ['String'],
    required: least > 0,
    description: '',
    check(value, name) {
      const list = value as readonly string[];
      if (list.length < least) throw badArgument(name, 'must name somebody');
      for (const each of list) address.check?.(each.trim(), name);
    },
  };
}

const EmailInput = builder.inputType('EmailInput', {
  description: 'An email as the agent has written it: all of it, what is left out is lost. GWS: `email`.',
  fields: (t) => ({
    to: t.stringList({ required: true, description: 'The receivers, at least one.' }),
    from: t.string({ required: true, description: 'The sender: an address of the contact centre.' }),
    cc: t.stringList({ description: 'Who gets a copy.' }),
    bcc: t.stringList({ description: 'Who gets a copy unseen.' }),
    subject: t.string({ description: subject.description }),
    body: t.string({ description: body.description }),
    bodyAsPlainText: t.string({ description: bodyAsPlainText.description }),
    mime: t.string({ description: mime.description }),
  }),
});

const email = required(
  objectParameter(
    EmailInput,
    'The email.',
    {
      to: addresses(1),
      from: textParameter('', { longest: 1_000 }),
      cc: addresses(0),
      bcc: addresses(0),
      subject,
      body,
      bodyAsPlainText,
      mime,
    },
    'email',
  ),
);

const userData = optional(userDataParameter('User data of the new email.'));

const answer: Verb = {
  description: '',
  parameters: {
    ...outgoingQueue('queueUri'),
    body,
    bodyAsPlainText,
    mime,
    subjectPrefix: textParameter('What the subject begins with, e.g. `RE: `.', { longest: 256, empty: true }),
    replyToStartLine: textParameter('The line above the quotation.', { longest: 1_000, empty: true }),
    quoteOriginal: flagParameter('Whether the original is quoted.'),
    indentCharacter: textParameter('What quoted lines begin with.', { longest: 16, empty: true }),
    userData,
  },
  done: began,
};

const documentId = required(idParameter("GWS's id of the document."));
const noun = 'email';

interactionOperations({
  ...{ prefix: 'email', noun, topic: emailTopic },
  collection: () => emails,
  verbs: {
    ...offerVerbs(noun),
    ...draftVerbs({
      noun,
      written: { email },
      saved: 'EMAIL_SAVED',
      through: {
        queueName: required(textParameter('The queue that it goes out through.', { longest: 256 })),
      },
    }),
    ...completeVerb(noun),
    ...transferVerb(noun, transferTarget('Who takes it over.', 'userUri')),
    AddAttachment: {
      description: 'Attaches a document to the draft.',
      parameters: {
        documentId,
        name: textParameter('The file name.', { longest: 1_000 }),
        size: countParameter('How large it is, in bytes.'),
        mime: textParameter('What kind of file it is.', { longest: 256 }),
      },
      done: changed('ATTACHMENT_ADDED'),
    },
    RemoveAttachment: {
      description: 'Takes a document off the draft.',
      parameters: { documentId },
      done: changed('ATTACHMENT_REMOVED'),
    },
    ...attachingVerbs(noun),
  },
  answers: {
    Reply: {
      ...answer,
      description: 'Begins an answer to the sender. The event tells the new email, a draft.',
    },
    ReplyAll: {
      ...answer,
      description:
        'Begins an answer to the sender and all who got a copy. The event tells the new email, a draft.',
    },
  },
  beginnings: {
    Create: {
      description: 'Begins an email. The event tells it: an empty draft.',
      parameters: {
        ...outgoingQueue('queueUri'),
        parentId: idParameter('The interaction that it belongs to.'),
        userData,
      },
      done: began,
    },
  },
});
