/**
 * Tweets: those an agent is offered, answers and writes, and those that lie in workbins.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/TwitterOverview
 */
import { z } from 'zod';
import { path } from '../genesys/rest.js';
import { topic } from '../genesys/topic.js';
import { anything, flag, integer, isObject, text } from '../lib/decode.js';
import { readTime } from '../lib/time.js';
import { failureFields } from './base/error-message.js';
import { eventType } from './base/event.js';
import { interactionType, liveInteractions } from './base/interaction.js';
import { openFields } from './base/open-enum.js';
import { resourceFields } from './base/resource-fields.js';
import { interactionIdsIn, interactionsIn, stateChange, stateChangeType } from './base/state-change.js';
import { InteractionDirection } from './base/vocabulary.js';
import { stateResource } from './base/wire.js';

// What Genesys sends

/** Some versions of GWS say `twitter` where others say `tweet`. */
const tweetResource = z.preprocess(
  withTwitterMembers,
  stateResource
    .extend({
      tweetType: text,
      twitterType: text,
      from: text,
      message: text,
      twitterCreatedAt: text,
      twitterFromAddr: text,
      twitterFromUserId: text,
      twitterMsgId: text,
      twitterMsgPlainText: text,
      twitterIsFavorited: flag,
      twitterIsRetweet: flag,
      twitterMembers: anything,
    })
    .transform(({ twitterType, ...tweet }) => ({ ...tweet, tweetType: tweet.tweetType ?? twitterType })),
);

/** The documentation does not list all members that begin with `twitter`: whatever there is, is kept. */
function withTwitterMembers(resource: unknown): unknown {
  if (!isObject(resource)) return resource;
  const members = Object.entries(resource).filter(([name]) => name.startsWith('twitter'));
  return { ...resource, twitterMembers: Object.fromEntries(members) };
}

/** Follow and Unfollow concern no tweet and are answered by a message of their own. */
const tweetOperationResponse = z.object({ success: flag, errorMessage: text, errorCode: integer });
type OperationResponse = z.output<typeof tweetOperationResponse>;

// What clients see

/** A tweet, a member of `union Interaction`. */
export const TweetInteraction = interactionType({
  medium: 'tweet',
  name: 'TweetInteraction',
  description:
    'A tweet. An inbound one is INVITED, then PROCESSING, then COMPLETED; a draft is COMPOSING, then SENT or CANCELED. GWS: `tweet` or `twitter`; in workbins `tweetStateResourceV2`.',
  schema: tweetResource,
  contentMembers: ['tweets', 'tweet', 'twitters', 'twitter'],
  stateMembers: ['tweetStateResourceV2', 'twitterStateResourceV2'],
  fields: (t) => ({
    ...openFields(t, 'tweetType', InteractionDirection, ({ tweetType }) => tweetType, 'Who began it.'),
    from: t.exposeString('from', {
      nullable: true,
      description: 'Who wrote it: `handle(Display Name)`, or the name of the own account.',
    }),
    message: t.exposeString('message', { nullable: true, description: 'What was written.' }),
    twitterCreatedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was written.',
      resolve: ({ twitterCreatedAt }) => readTime(twitterCreatedAt),
    }),
    twitterCreatedAtRaw: t.exposeString('twitterCreatedAt', {
      nullable: true,
      description: '`twitterCreatedAt` as GWS wrote it.',
    }),
    twitterFromAddr: t.exposeString('twitterFromAddr', {
      nullable: true,
      description: "The writer's handle.",
    }),
    twitterFromUserId: t.exposeString('twitterFromUserId', {
      nullable: true,
      description: "Twitter's number of the writer, as text: it exceeds what numbers can hold.",
    }),
    twitterMsgId: t.exposeString('twitterMsgId', {
      nullable: true,
      description: "Twitter's number of the tweet, as text.",
    }),
    twitterMsgPlainText: t.exposeString('twitterMsgPlainText', {
      nullable: true,
      description: 'What was written, without markup.',
    }),
    twitterIsFavorited: t.exposeBoolean('twitterIsFavorited', {
      nullable: true,
      description: 'Whether it is marked as a favourite.',
    }),
    twitterIsRetweet: t.exposeBoolean('twitterIsRetweet', {
      nullable: true,
      description: 'Whether it repeats another tweet.',
    }),
    twitterMembers: t.field({
      type: 'JSON',
      description:
        'Everything that GWS says in members whose names begin with `twitter`, as it came: the documentation does not list them all.',
      resolve: ({ twitterMembers }) => twitterMembers ?? {},
    }),
  }),
});

/** `/v2/me/twitter` */
export const tweetTopic = topic('/v2/me/twitter', [
  stateChange('TweetStateChange', ['TweetStateChangeMessage', 'TwitterStateChangeMessage'], TweetInteraction),
  {
    event: 'TweetOperationResponse',
    messageTypes: [
      'TweetOperationResponse',
      'TwitterOperationResponse',
      'TweetOperationResponseMessage',
      'TwitterOperationResponseMessage',
    ],
    keys: ['success'],
    schema: tweetOperationResponse,
  },
]);

/** The tweets that the agent has now. */
export const tweets = liveInteractions(TweetInteraction, {
  all: path`/me/tweets`,
  one: (id) => path`/me/tweets/${id}`,
});

const TweetStateChange = stateChangeType('TweetStateChange', {
  description:
    'A tweet of the agent changed, or an operation on it failed. GWS: `TweetStateChangeMessage` or `TwitterStateChangeMessage`.',
  name: 'tweet',
  type: TweetInteraction,
});

const TweetOperationResponse = eventType<OperationResponse>(
  'TweetOperationResponse',
  'What became of `tweetFollow` or `tweetUnfollow`. GWS: `TweetOperationResponse` or `TwitterOperationResponse`.',
  (t) => ({
    success: t.boolean({
      nullable: true,
      description: 'Whether Twitter did it. Null when GWS does not say.',
      resolve: ({ message: { success } }) => success ?? null,
    }),
    ...failureFields(t),
  }),
);

// How they ask

resourceFields({
  one: 'tweet',
  all: 'tweets',
  name: 'Tweet',
  words: ['a tweet', 'tweets'],
  type: TweetInteraction.ref,
  topic: tweetTopic,
  members: [TweetStateChange, TweetOperationResponse],
  collection: tweets,
  idsIn: interactionIdsIn,
  statesIn: interactionsIn,
});
