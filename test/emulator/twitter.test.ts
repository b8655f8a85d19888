import { describe, expect, it } from 'vitest';
import { type Dialect, DRAFT, likeAnyMedium, shared } from './interaction-desk.js';

const TWEET: Dialect = {
  medium: 'tweet',
  plural: 'tweets',
  collection: '/me/tweets',
  aliases: ['/me/twitter'],
  topic: '/v2/me/twitter',
  messageType: 'TweetStateChangeMessage',
  active: 'Processing',
  capabilities: [
    'Reply',
    'Retweet',
    'Transfer',
    'AddComment',
    'AttachUserData',
    'UpdateUserData',
    'DeleteUserData',
    'SetDisposition',
    'SetInFocus',
    'Complete',
    'MarkFavorite',
    'RemoveFavorite',
  ],
  address: '/tweet/',
  answersReference: ['Create', 'Follow', 'Unfollow'],
};

const TEXT = { from: 'shop', message: 'Schon unterwegs 📦' };
const QUEUE = { queuePath: '/queues/7' };
const isResponse = (d: { messageType?: string }) => d.messageType === 'TweetOperationResponse';

likeAnyMedium(TWEET);

describe('a tweet', () => {
  const at = shared(TWEET);

  /** A draft in answer to a tweet. */
  async function reply(parameters = {}) {
    const work = await at.take({ message: 'Wo ist mein Paket?', twitterFromAddr: 'owl_fan' });
    const { json } = await work.perform('Reply', { ...QUEUE, ...parameters });
    const begun = await work.draft();
    return { work, json, begun, id: begun.tweet.id as string };
  }

  it('comes with what Twitter says of it', async () => {
    const work = await at.take();
    expect((await work.read()).json.tweet).toMatchObject({
      tweetType: 'Inbound',
      twitterCreatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      twitterFromAddr: 'owl_fan',
      twitterFromUserId: '3141592653',
      twitterIsFavorited: 'false',
      twitterIsRetweet: 'false',
      twitterMsgId: expect.stringMatching(/^\d+$/),
    });
  });

  it('is answered with a new one that knows its parent', async () => {
    const { work, json, begun, id } = await reply({ isRetweet: false, userData: { a: 1 } });
    expect(id).not.toBe(work.id);
    expect(begun).toMatchObject({
      notificationType: 'StatusChange',
      tweet: {
        parentId: work.id,
        tweetType: 'Outbound',
        message: '',
        userData: { To: 'owl_fan', a: 1 },
        capabilities: DRAFT,
      },
      referenceId: expect.any(Number),
    });
    expect(json).toEqual({ statusCode: 0 });
  });

  it.each([
    ['Reply', { ...QUEUE, isRetweet: 'true' }],
    ['Retweet', {}],
    ['Retweet', QUEUE],
  ])('is repeated: %s %o', async (verb, parameters) => {
    const work = await at.take({ message: 'Toller Laden!', twitterFromAddr: 'owl_fan' });
    expect((await work.perform(verb, parameters)).json).toEqual({ statusCode: 0 });
    expect((await work.draft()).tweet).toMatchObject({
      parentId: work.id,
      message: 'RT @owl_fan: Toller Laden!',
    });
  });

  it('is marked as a favourite, and is none any more', async () => {
    const work = await at.take();
    for (const [verb, value] of [
      ['MarkFavorite', 'true'],
      ['RemoveFavorite', 'false'],
    ] as const) {
      await work.perform(verb);
      expect((await work.change('PropertiesUpdated')).tweet.twitterIsFavorited).toBe(value);
    }
  });

  it.each(['twitter', 'tweet'])('is saved and sent as %s', async (name) => {
    const { work, id } = await reply();
    expect((await work.perform('Save', { [name]: TEXT }, id)).json).toEqual({ statusCode: 0 });
    expect(await work.change('TweetSaved', id)).toMatchObject({
      tweet: { ...TEXT, state: 'Composing' },
      referenceId: expect.any(Number),
    });
    expect((await work.perform('Send', { ...QUEUE, [name]: TEXT }, id)).json).toEqual({ statusCode: 0 });
    expect(await work.status('Sent', id)).toMatchObject({
      tweet: { ...TEXT, parentId: work.id, capabilities: [] },
      referenceId: expect.any(Number),
    });
  });

  it('is created and canceled', async () => {
    const work = await at.ring();
    const { json } = await work.order('Create', { ...QUEUE, userData: { a: 1 } });
    const { tweet, referenceId } = await work.draft();
    expect(json).toEqual({ statusCode: 0, referenceId });
    expect(tweet).toMatchObject({ tweetType: 'Outbound', userData: { a: 1 } });
    await work.perform('Cancel', {}, tweet.id);
    expect((await work.status('Canceled', tweet.id)).tweet).toEqual({
      id: tweet.id,
      state: 'Canceled',
      tweetType: 'Outbound',
      uri: `https://gws.internal.invalid/api/v2/tweet/${tweet.id}`,
      capabilities: [],
    });
  });

  it('is created for a queue that exists', async () => {
    const work = await at.ring();
    expect((await work.order('Create')).json.statusCode).toBe(1);
    const { json } = await work.order('Create', { queuePath: '/queues/nowhere' });
    expect(await work.next((d) => d.notificationType === 'Error')).toMatchObject({
      errorMessage: 'Queue not found',
      referenceId: json.referenceId,
    });
  });

  it.each([
    ['Send', { twitter: TEXT }, 1],
    ['Send', { ...QUEUE }, 1],
    ['Send', { ...QUEUE, twitter: { message: 'x' } }, 1],
    ['Send', { ...QUEUE, tweet: { ...TEXT, from: 7 } }, 10],
    ['Save', {}, 1],
    ['Retweet', {}, 2],
    ['MarkFavorite', {}, 2],
  ])('is checked: %s %o', async (verb, parameters, statusCode) => {
    const { work, id } = await reply();
    expect((await work.perform(verb, parameters, id)).json.statusCode).toBe(statusCode);
  });

  it('needs an account', async () => {
    const { work, id } = await reply();
    await work.perform('Send', { ...QUEUE, twitter: { ...TEXT, from: 'nowhere' } }, id);
    expect(await work.change('Error', id)).toEqual({
      messageType: 'TweetStateChangeMessage',
      notificationType: 'Error',
      errorMessage: 'Account not found',
      tweet: { id },
      referenceId: expect.any(Number),
    });
  });
});

describe('following', () => {
  const at = shared(TWEET);
  const order = (operationName: string, parameters: object) =>
    at.desk.post('/me/tweets', { operationName, ...parameters });
  const somebody = { twitterUserId: '3141592653', from: 'shop' };

  it.each(['Follow', 'Unfollow'])('is answered with a response of its own: %s', async (verb) => {
    const { json } = await order(verb, somebody);
    const response = await at.desk.next(isResponse);
    expect(response).toEqual({
      messageType: 'TweetOperationResponse',
      success: 'true',
      referenceId: expect.any(Number),
    });
    expect(json).toEqual({ statusCode: 0, referenceId: response.referenceId });
  });

  it('fails for an account that does not exist', async () => {
    const { json } = await order('Unfollow', { ...somebody, from: 'nowhere' });
    expect(await at.desk.next(isResponse)).toEqual({
      messageType: 'TweetOperationResponse',
      success: 'false',
      errorMessage: 'Unable to perform twitter operation',
      referenceId: json.referenceId,
    });
  });

  it('fails as planned', async () => {
    at.emulator.asyncFailure('a1', { medium: 'tweet', verb: 'Follow' });
    await order('Follow', somebody);
    expect(await at.desk.next(isResponse)).toMatchObject({
      success: 'false',
      errorMessage: 'Unable to perform twitter operation',
    });
  });

  it.each([
    [{ from: 'shop' }, 1],
    [{ twitterUserId: '1' }, 1],
    [{ twitterUserId: 'owl_fan', from: 'shop' }, 10],
    [{ twitterUserId: 7, from: 'shop' }, 10],
  ])('is checked: %o', async (parameters, statusCode) => {
    expect((await order('Follow', parameters)).json.statusCode).toBe(statusCode);
  });
});
