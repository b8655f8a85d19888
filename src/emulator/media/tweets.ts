import { z } from 'zod';
import { missing, readParameters } from '../answers.js';
import { CUSTOMER_LINES, CUSTOMERS } from '../content.js';
import { LateFailure } from '../late-failure.js';
import { reference } from '../world.js';
import { cancel, create, type DraftNames, reply, save, send } from './interactions/drafts.js';
import type { Deed, Errand, Form, Members, Verb } from './interactions/form.js';
import { subjectOf } from './interactions/subject.js';
import { checkQueue, NOWHERE, readQueue } from './interactions/targets.js';
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
  update,
  verb,
} from './interactions/verbs.js';

const CHANNEL = '/v2/me/twitter';

const NAMES: DraftNames = {
  queue: 'queuePath',
  saved: 'TweetSaved',
  canceled: ['id', 'state', 'tweetType', 'uri', 'capabilities'],
};

const written = z.looseObject({ from: z.string(), message: z.string() });
/** `twitter` on the page, `tweet` perhaps on newer servers. */
const content = z.looseObject({ twitter: written.optional(), tweet: written.optional() });

function readTweet(body: unknown): Members {
  const { twitter, tweet = twitter } = readParameters(content, body);
  if (!tweet) throw missing('twitter');
  return { from: tweet.from, message: tweet.message };
}

/** A draft that belongs to another tweet. */
function draftFor({ interaction: { id, members } }: Deed, message: string) {
  return {
    members: { parentId: id, contactId: members['contactId'], message },
    userData: { To: members['twitterFromAddr'], _twitterMsgType: 'status' },
  };
}

const repeated = ({ interaction: { members } }: Deed) =>
  `RT @${members['twitterFromAddr']}: ${members['message']}`;

const favorite = (yes: boolean) =>
  verb(
    () => undefined,
    (deed: Deed) =>
      update(deed, () => {
        deed.interaction.members = { ...deed.interaction.members, twitterIsFavorited: String(yes) };
      }),
  );

/** No page tells what Retweet does. Here it begins a tweet that repeats the other one. */
const retweet: Verb<Deed> = verb(readQueue, (deed: Deed, queue) => {
  checkQueue(queue);
  const { members, userData } = draftFor(deed, repeated(deed));
  const draft = deed.room.draft(deed.seat.agent, members, userData, deed.interaction.id);
  draft.interaction.tell(draft.seat, 'StatusChange', deed.referenceId);
});

const follower = z.looseObject({ twitterUserId: z.string().regex(/^\d+$/), from: z.string() });

/** "Follow" and "Unfollow" concern no interaction and are answered by a message of their own. */
const follow: Verb<Errand> = verb(by(follower), ({ room, agent, referenceId }: Errand, { from }) => {
  if (from === NOWHERE) throw new LateFailure('Unable to perform twitter operation');
  room.world.outbox.post(agent.userName, CHANNEL, {
    messageType: 'TweetOperationResponse',
    success: 'true',
    ...reference(referenceId),
  });
});

/** Members that a tweet does not have in a workbin. */
const ALIVE = /^(twitter|suggested|revelant)/;

/** Tweets: "TweetStateChangeMessage", "TweetOperationResponse" and the pages of their operations. */
export const tweets: Form = {
  medium: 'tweet',
  plural: 'tweets',
  collections: ['/me/tweets', '/me/twitter'],
  channel: CHANNEL,
  messageType: 'TweetStateChangeMessage',
  typeMember: 'tweetType',
  active: 'Processing',
  answersReference: ['Create', 'Follow', 'Unfollow'],
  errorMessage: 'Unable to perform twitter operation',
  capabilities: {
    Invited: ['Accept', 'Reject'],
    Processing: ['Reply', 'Retweet', 'Transfer', ...ANNOTATE, 'Complete', 'MarkFavorite', 'RemoveFavorite'],
    Composing: DRAFT,
  },
  unlisted: { Composing: ['Save'] },
  collectionVerbs: { Create: create(NAMES, () => ({ message: '' })), Follow: follow, Unfollow: follow },
  verbs: {
    ...COMMON,
    Accept: accept,
    Reject: reject(),
    Reply: reply(NAMES, z.looseObject({ isRetweet: flag, userData: map.optional() }), (deed, { isRetweet }) =>
      draftFor(deed, isRetweet === true || isRetweet === 'true' ? repeated(deed) : ''),
    ),
    Retweet: retweet,
    Save: save(NAMES, readTweet),
    Send: send(NAMES, readTweet, 'Account not found'),
    Cancel: cancel(NAMES),
    MarkFavorite: favorite(true),
    RemoveFavorite: favorite(false),
    Complete: complete,
    Transfer: transfer('targetPath'),
  },
  address: (id) => `/tweet/${id}`,
  inbound(random) {
    const message = random.pick(CUSTOMER_LINES);
    return {
      contactId: random.interactionId(),
      from: `owl_fan(${random.pick(CUSTOMERS)})`,
      message,
      subject: subjectOf(message),
      twitterCreatedAt: `${new Date().toISOString().slice(0, 19)}Z`,
      twitterFromAddr: 'owl_fan',
      twitterFromUserId: '3141592653',
      twitterIsFavorited: 'false',
      twitterIsRetweet: 'false',
      twitterMsgId: String(900_000_000_000 + random.below(100_000_000)),
      twitterMsgPlainText: message,
      suggestedQueueUris: [],
      revelantResponseTemplateGroups: [],
    };
  },
  show({ members }, state) {
    if (state !== 'Item') return members;
    const resting = Object.entries(members).filter(([name]) => !ALIVE.test(name));
    return Object.fromEntries(resting);
  },
  failed: (name) =>
    name === 'Follow' || name === 'Unfollow'
      ? { messageType: 'TweetOperationResponse', success: 'false' }
      : undefined,
};
