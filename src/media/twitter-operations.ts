/**
 * What can be done with a tweet, and with those who write them.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/TwitterOverview
 */
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
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
  badArgument,
  flagParameter,
  idParameter,
  objectParameter,
  optional,
  type Parameter,
  queueParameter,
  required,
  textParameter,
  userDataParameter,
} from './base/parameter.js';
import { addressTarget } from './base/targets.js';
import { tweets, tweetTopic } from './twitter.js';

// What they take

const TweetInput = builder.inputType('TweetInput', {
  description: 'A tweet as the agent has written it. GWS: `twitter`.',
  fields: (t) => ({
    from: t.string({ required: true, description: 'The account of the contact centre that it is from.' }),
    message: t.string({ required: true, description: 'What is written.' }),
  }),
});

const tweet = required(
  objectParameter(
    TweetInput,
    'The tweet.',
    { from: textParameter('', { longest: 1_000 }), message: textParameter('', { longest: 100_000 }) },
    'twitter',
  ),
);
const queueId = required(queueParameter('The queue that it goes out through.', 'queuePath'));
const userData = optional(userDataParameter('User data of the new tweet.'));

const twitterUserId: Parameter = {
  ...required(idParameter("Twitter's number of the user, as text: it exceeds what numbers can hold.")),
  check(value, name) {
    if (!/^\d{1,20}$/.test(String(value))) throw badArgument(name, 'must be a number of up to 20 digits');
  },
};
const following = {
  twitterUserId,
  from: required(textParameter('The account of the contact centre that follows.', { longest: 1_000 })),
};

const resource = { id: required(idParameter("The tweet's interaction id.")) };

operations({
  prefix: 'tweet',
  resource,
  address: ({ id }) => ({ path: path`/me/tweets/${String(id)}` }),
  topic: tweetTopic,
  about: aboutIt,
  capabilities: ({ id }, session) => capabilitiesOf(tweets, id, session),
  verbs: {
    ...offerVerbs('tweet'),
    Save: { description: 'Keeps the draft.', parameters: { tweet }, done: changed('TWEET_SAVED') },
    Send: {
      description: 'Publishes the draft.',
      parameters: { queueId, tweet, saveLAR },
      done: became('SENT', 'COMPLETED'),
    },
    ...cancelVerb('tweet'),
    ...completeVerb('tweet'),
    Transfer: {
      description: 'Hands the tweet to another agent or queue.',
      parameters: { target: addressTarget('Who takes it over.', 'targetPath') },
      done: became('COMPLETED', 'REVOKED'),
    },
    MarkFavorite: { description: 'Marks the tweet as a favourite.', done: changed('PROPERTIES_UPDATED') },
    RemoveFavorite: {
      description: 'Takes the mark of a favourite off the tweet.',
      done: changed('PROPERTIES_UPDATED'),
    },
    ...attachingVerbs('tweet'),
  },
});

// What is begun has an id of its own, which the event tells

operations({
  prefix: 'tweet',
  resource,
  address: ({ id }) => ({ path: path`/me/tweets/${String(id)}` }),
  topic: tweetTopic,
  about: aboutAnswer,
  capabilities: ({ id }, session) => capabilitiesOf(tweets, id, session),
  verbs: {
    Reply: {
      description: 'Begins an answer. The event tells the new tweet, a draft.',
      parameters: { queueId, isRetweet: flagParameter('Whether it repeats the tweet.'), userData },
      done: began,
    },
    Retweet: {
      description:
        'Repeats the tweet. The documentation does not say what follows: the event may tell a new tweet.',
      parameters: { queueId: optional(queueId) },
      done: (event, values) =>
        began(event, values) ||
        (aboutIt(event, values)
          ? changed('PROPERTIES_UPDATED', 'STATUS_CHANGE')(event)
          : became('SENT')(event)),
    },
  },
});

operations({
  prefix: 'tweet',
  resource: {},
  address: () => ({ path: path`/me/tweets` }),
  topic: tweetTopic,
  about: aboutNew,
  verbs: {
    Create: {
      description: 'Begins a tweet. The event tells it, a draft.',
      parameters: { queueId, userData },
      done: began,
    },
  },
});

// Following concerns no tweet: it is answered by a message of its own

const answered = ({ type }: AgentEvent) => type === 'TweetOperationResponse';

operations({
  prefix: 'tweet',
  resource: {},
  address: () => ({ path: path`/me/tweets` }),
  topic: tweetTopic,
  about: answered,
  verbs: {
    Follow: { description: 'Follows somebody on Twitter.', parameters: following, done: answered },
    Unfollow: { description: 'Follows somebody no longer.', parameters: following, done: answered },
  },
});
