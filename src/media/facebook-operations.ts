/**
 * What can be done with a Facebook post or comment.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/FacebookOverview
 */
import { builder } from '../builder.js';
import { path } from '../genesys/rest.js';
import {
  aboutAnswer,
  aboutIt,
  aboutNew,
  attachingVerbs,
  became,
  began,
  cancelVerb,
  capabilitiesOf,
  changed,
  completeVerb,
  offerVerbs,
  saveLAR,
} from './base/interaction-verbs.js';
import { operations } from './base/operations.js';
import {
  idParameter,
  objectParameter,
  optional,
  queueParameter,
  required,
  textParameter,
  userDataParameter,
} from './base/parameter.js';
import { addressTarget } from './base/targets.js';
import { facebooks, facebookTopic } from './facebook.js';

// What they take

const FacebookInput = builder.inputType('FacebookInput', {
  description: 'A Facebook post or comment as the agent has written it. GWS: `facebook`.',
  fields: (t) => ({
    from: t.string({ required: true, description: 'Who it is from: an account of the contact centre.' }),
    message: t.string({ required: true, description: 'What is written, without markup.' }),
  }),
});

const facebook = required(
  objectParameter(
    FacebookInput,
    'The post.',
    { from: textParameter('', { longest: 1_000 }), message: textParameter('', { longest: 100_000 }) },
    'facebook',
  ),
);
const queueId = required(queueParameter('The queue that it goes out through.', 'queuePath'));
const userData = optional(userDataParameter('User data of the new post.'));

const resource = { id: required(idParameter("The post's interaction id.")) };

operations({
  prefix: 'facebook',
  resource,
  address: ({ id }) => ({ path: path`/me/facebook/${String(id)}` }),
  topic: facebookTopic,
  about: aboutIt,
  capabilities: ({ id }, session) => capabilitiesOf(facebooks, id, session),
  verbs: {
    ...offerVerbs('Facebook post'),
    Save: { description: 'Keeps the draft.', parameters: { facebook }, done: changed('FACEBOOK_SAVED') },
    Send: {
      description: 'Publishes the draft.',
      parameters: { queueId, facebook, saveLAR },
      done: became('SENT', 'COMPLETED'),
    },
    ...cancelVerb('Facebook post'),
    ...completeVerb('Facebook post'),
    Transfer: {
      description: 'Hands the Facebook post to another agent or queue.',
      parameters: { target: addressTarget('Who takes it over.', 'targetPath') },
      done: became('COMPLETED', 'REVOKED'),
    },
    ...attachingVerbs('Facebook post'),
  },
});

// What is begun has an id of its own, which the event tells

operations({
  prefix: 'facebook',
  resource,
  address: ({ id }) => ({ path: path`/me/facebook/${String(id)}` }),
  topic: facebookTopic,
  about: aboutAnswer,
  capabilities: ({ id }, session) => capabilitiesOf(facebooks, id, session),
  verbs: {
    Reply: {
      description: 'Begins an answer. The event tells the new post, a draft.',
      parameters: {
        queueId,
        commentId: idParameter("Facebook's id of the comment that is answered; the post itself if left out."),
        userData,
      },
      done: began,
    },
  },
});

operations({
  prefix: 'facebook',
  resource: {},
  address: () => ({ path: path`/me/facebook` }),
  topic: facebookTopic,
  about: aboutNew,
  verbs: {
    Create: {
      description: 'Begins a Facebook post. The event tells it, a draft.',
      parameters: { queueId, userData },
      done: began,
    },
  },
});
