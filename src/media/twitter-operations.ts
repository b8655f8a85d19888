/**
 * What can be done with a tweet, and with those who write them.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/TwitterOverview
 */
import type { AgentEvent } from '../genesys/event.js';
import { path } from '../genesys/rest.js';
import { draftVerbs, outgoingQueue, postParameter } from './base/drafts.js';
import { interactionOperations } from './base/interaction-operations.js';
import {
  aboutIt,
  attachingVerbs,
  became,
  began,
  changed,
  completeVerb,
  offerVerbs,
  transferVerb,
} from './base/interaction-verbs.js';
import { operations } from './base/operations.js';
import {
  badArgument,
  flagParameter,
  idParameter,
  optional,
  type Parameter,
  queueParameter,
  required,
  textParameter,
  userDataParameter,
} from './base/parameter.js';
import { addressTarget } from './base/targets.js';
import { tweets, tweetTopic } from './twitter.js';

const noun = 'tweet';
const tweet = postParameter('TweetInput', noun, 'twitter');
const through = outgoingQueue('queuePath');
const userData = optional(userDataParameter('User data of the new tweet.'));

interactionOperations({
  ...{ prefix: 'tweet', noun, topic: tweetTopic },
  collection: () => tweets,
  verbs: {
    ...offerVerbs(noun),
    ...draftVerbs({ noun, written: { tweet }, saved: 'TWEET_SAVED', through }),
    ...completeVerb(noun),
    ...transferVerb(noun, addressTarget('Who takes it over.', 'targetPath')),
    MarkFavorite: { description: 'Marks the tweet as a favourite.', done: changed('PROPERTIES_UPDATED') },
    RemoveFavorite: {
      description: 'Takes the mark of a favourite off the tweet.',
      done: changed('PROPERTIES_UPDATED'),
    },
    ...attachingVerbs(noun),
  },
  answers: {
    Reply: {
      description: 'Begins an answer. The event tells the new tweet, a draft.',
      parameters: { ...through, isRetweet: flagParameter('Whether it repeats the tweet.'), userData },
      done: began,
    },
    Retweet: {
      description:
        'Repeats the tweet. The documentation does not say what follows: the event may tell a new tweet.',
      parameters: { queueId: queueParameter('The queue that it goes out through.', 'queuePath') },
      done: (event, values) =>
        began(event, values) ||
        (aboutIt(event, values)
          ? changed('PROPERTIES_UPDATED', 'STATUS_CHANGE')(event)
          : became('SENT')(event)),
    },
  },
  beginnings: {
    Create: {
      description: 'Begins a tweet. The event tells it, a draft.',
      parameters: { ...through, userData },
      done: began,
    },
  },
});

// Following concerns no tweet: it is answered by a message of its own

const answered = ({ type }: AgentEvent) => type === 'TweetOperationResponse';

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
