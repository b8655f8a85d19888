/**
 * Tweets: as they lie in workbins.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/TwitterOverview
 */
import { flag, readTime, text } from '../lib/decode.js';
import { interactionType } from './base/interaction.js';
import { openFields } from './base/open-enum.js';
import { InteractionDirection } from './base/vocabulary.js';
import { stateResource } from './base/wire.js';

// What Genesys sends

/** Some versions of GWS say `twitter` where others say `tweet`. */
const tweetResource = stateResource
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
  })
  .transform(({ twitterType, ...tweet }) => ({ ...tweet, tweetType: tweet.tweetType ?? twitterType }));

// What clients see

/** A tweet, a member of `union Interaction`. */
export const TweetInteraction = interactionType({
  medium: 'tweet',
  name: 'TweetInteraction',
  description: 'A tweet. GWS: `tweetStateResourceV2`.',
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
  }),
});
