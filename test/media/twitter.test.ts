import { describe, expect, it } from 'vitest';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { acted, briefly, told } from '../support/medium.js';

const channel = '/v2/me/twitter';
const id = '01TW2CD3EF4G0020';
const draftId = '01TW2CD3EF4G0021';
const path = `/me/tweets/${id}`;

const draft = { id: draftId, parentId: id, state: 'COMPOSING', tweetType: 'OUTBOUND' };
const changed = (tweet: object, more: object = {}) => ({
  __typename: 'TweetStateChange',
  topic: channel,
  notificationType: 'STATUS_CHANGE',
  errorMessage: null,
  tweet,
  ...more,
});
const responded = (referenceId: number) => ({
  __typename: 'TweetOperationResponse',
  topic: channel,
  referenceId,
  success: true,
  errorMessage: null,
  errorCode: null,
});

const messages: Record<string, object> = {
  'TweetStateChangeMessage.PropertiesUpdated': changed(
    {
      id,
      medium: 'TWEET',
      state: 'PROCESSING',
      tweetType: 'INBOUND',
      tweetTypeRaw: 'Inbound',
      from: 'owl_fan(Olga Fan)',
      message: 'Where is my parcel? It should be here since Monday.',
      twitterCreatedAt: '2024-05-14T07:40:55.000Z',
      twitterCreatedAtRaw: '2024-05-14T07:40:55Z',
      twitterFromAddr: 'owl_fan',
      twitterFromUserId: '3141592653',
      twitterMsgId: '998877665544',
      twitterMsgPlainText: expect.stringContaining('parcel'),
      twitterIsFavorited: true,
      twitterIsRetweet: false,
      capabilities: expect.arrayContaining(['RETWEET', 'MARK_FAVORITE', 'REMOVE_FAVORITE']),
    },
    { notificationType: 'PROPERTIES_UPDATED', referenceId: 62 },
  ),
  'TweetStateChangeMessage.Composing': changed({ ...draft, message: '' }, { referenceId: 63 }),
  'TweetStateChangeMessage.TweetSaved': changed(
    { ...draft, message: 'We are checking, one moment.' },
    { notificationType: 'TWEET_SAVED', notificationTypeRaw: 'TweetSaved', referenceId: 64 },
  ),
  'TweetStateChangeMessage.Sent': changed({ ...draft, state: 'SENT', capabilities: [] }, { referenceId: 65 }),
  'TweetStateChangeMessage.Canceled': changed(
    { id: draftId, state: 'CANCELED', capabilities: [] },
    { referenceId: 66 },
  ),
  'TweetStateChangeMessage.Error': changed(
    { id: draftId, state: null },
    { notificationType: 'ERROR', errorMessage: 'Account not found', referenceId: 67 },
  ),
  'TwitterStateChangeMessage.quirkTwitterKey': changed(
    { id: '01TW2CD3EF4G0022', state: 'COMPOSING', tweetType: 'OUTBOUND', tweetTypeRaw: 'Outbound' },
    { referenceId: 68 },
  ),
  'TweetOperationResponse.success': responded(69),
  'TwitterOperationResponse.quirkName': responded(71),
};

describe('a message on /v2/me/twitter', () => {
  it.each(Object.entries(messages))('%s is told', async (name, event) => {
    expect(await told('tweetEvents', name)).toMatchObject(event);
  });

  it.each([
    ['false', false],
    [false, false],
    [true, true],
    ['perhaps', null],
  ])('is told with success %j', async (success, value) => {
    const data = { messageType: 'TweetOperationResponse', success, errorMessage: 'Unable' };
    expect(await told('tweetEvents', { channel, data })).toMatchObject({
      __typename: 'TweetOperationResponse',
      success: value,
      errorMessage: 'Unable',
    });
  });

  it.each([
    [{ success: 'true', referenceId: 4 }, 'TweetOperationResponse'],
    [{ twitter: { id } }, 'TweetStateChange'],
    [{ messageType: 'TweetStateChangeMessage', twitter: { id, twitterType: 'Inbound' } }, 'TweetStateChange'],
    [{ messageType: 'TwitterStateChangeMessage', tweet: { id } }, 'TweetStateChange'],
  ])('%j is recognised', async (data, typename) => {
    expect(await told('tweetEvents', { channel, data })).toMatchObject({ __typename: typename });
  });
});

describe('a tweet', () => {
  it('keeps the members that no documentation lists', async () => {
    const data = { tweet: { id, twitterLanguage: 'de', twitterMsgId: 1, other: 2 } };
    expect(await told('tweetEvents', { channel, data })).toMatchObject({
      tweet: { twitterMsgId: '1', twitterMembers: { twitterLanguage: 'de', twitterMsgId: 1 } },
      raw: data,
    });
  });
});

describe('tweetEvents', () => {
  it('can be had of one tweet, with what belongs to none', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      `subscription { tweetEvents(tweetId: "${id}") {
        __typename ... on TweetStateChange { tweet { id } }
      } }`,
    );
    await events.event();
    gws.publish(channel, fixture('TweetStateChangeMessage.Composing').data);
    gws.publish(channel, fixture('TweetOperationResponse.success').data);
    gws.publish(channel, fixture('TweetStateChangeMessage.PropertiesUpdated').data);
    expect(await events.event()).toEqual({ __typename: 'TweetOperationResponse' });
    expect(await events.event()).toMatchObject({ tweet: { id } });
  });
});

describe('tweets', () => {
  it.each(['tweets', 'twitters', 'twitter'])('are listed, be the list called %j', async (name) => {
    await using pair = await startForeignPair();
    const { tweets } = fixture('REST.tweets.list');
    pair.gws.answer('GET /me/tweets?fields=*', { statusCode: 0, [name]: tweets });
    const { data } = await pair.gateway.query('{ tweets { id state tweetType twitterIsFavorited } }');
    expect(data).toEqual({
      tweets: [{ id, state: 'PROCESSING', tweetType: 'INBOUND', twitterIsFavorited: false }],
    });
  });

  it.each(['tweet', 'twitter'])('can be read by id, be it called %j', async (name) => {
    await using pair = await startForeignPair();
    pair.gws.answer(`GET ${path}`, { statusCode: 0, [name]: { id, twitterType: 'Inbound' } });
    const { data } = await pair.gateway.query(`{ tweet(id: "${id}") { __typename id tweetType } }`);
    expect(data).toEqual({ tweet: { __typename: 'TweetInteraction', id, tweetType: 'INBOUND' } });
  });
});

// Operations

const state = (tweet: object, more: object = {}) => ({
  messageType: 'TweetStateChangeMessage',
  notificationType: 'StatusChange',
  tweet,
  ...more,
});
const updated = { notificationType: 'PropertiesUpdated' };
const written = '{ from: "shop", message: "Sorry" }';
const writtenOnWire = { from: 'shop', message: 'Sorry' };

const verbs: [field: string, operationName: string, body: object, message: object][] = [
  [
    `tweetAccept(id: "${id}", saveLAR: true)`,
    'Accept',
    { saveLAR: true },
    state({ id, state: 'Processing' }),
  ],
  [`tweetReject(id: "${id}")`, 'Reject', {}, state({ id, state: 'Completed' })],
  [
    `tweetReply(id: "${id}", queueId: "q", isRetweet: true, userData: { a: 1 })`,
    'Reply',
    { queuePath: '/queues/q', isRetweet: true, userData: { a: 1 } },
    fixture('TweetStateChangeMessage.Composing').data,
  ],
  [`tweetRetweet(id: "${id}")`, 'Retweet', {}, state({ id: draftId, parentId: id, state: 'Sent' })],
  [
    `tweetRetweet(id: "${id}", queueId: "q")`,
    'Retweet',
    { queuePath: '/queues/q' },
    state({ id, twitterIsRetweet: 'true' }, updated),
  ],
  [
    `tweetSave(id: "${id}", tweet: ${written})`,
    'Save',
    { twitter: writtenOnWire },
    state({ id }, { notificationType: 'TweetSaved' }),
  ],
  [
    `tweetSend(id: "${id}", queueId: "q", tweet: ${written})`,
    'Send',
    { queuePath: '/queues/q', twitter: writtenOnWire },
    {
      messageType: 'TwitterStateChangeMessage',
      notificationType: 'StatusChange',
      twitter: { id, state: 'Sent' },
    },
  ],
  [`tweetCancel(id: "${id}")`, 'Cancel', {}, state({ id, state: 'Canceled' })],
  [`tweetComplete(id: "${id}")`, 'Complete', {}, state({ id, state: 'Completed' })],
  [
    `tweetTransfer(id: "${id}", target: { queueId: "q" })`,
    'Transfer',
    { targetPath: '/queues/q' },
    state({ id, state: 'Completed' }),
  ],
  [`tweetMarkFavorite(id: "${id}")`, 'MarkFavorite', {}, state({ id, twitterIsFavorited: 'true' }, updated)],
  [`tweetRemoveFavorite(id: "${id}")`, 'RemoveFavorite', {}, state({ id }, updated)],
  [
    `tweetAttachUserData(id: "${id}", userData: { a: true })`,
    'AttachUserData',
    { userData: { a: true } },
    state({ id }, updated),
  ],
  [
    `tweetUpdateUserData(id: "${id}", userData: { a: "b" })`,
    'UpdateUserData',
    { userData: { a: 'b' } },
    state({ id }, updated),
  ],
  [
    `tweetDeleteUserData(id: "${id}", keys: ["a"])`,
    'DeleteUserData',
    { keys: ['a'] },
    state({ id }, updated),
  ],
  [
    `tweetSetDisposition(id: "${id}", disposition: "Done")`,
    'SetDisposition',
    { disposition: 'Done' },
    state({ id }, updated),
  ],
  [`tweetAddComment(id: "${id}", comment: "x")`, 'AddComment', { comment: 'x' }, state({ id }, updated)],
];

describe('an operation on a tweet', () => {
  it.each(verbs)('%s is sent and told done', async (field, operationName, members, message) => {
    const { outcome, errors, body } = await acted({ field, path, channel, messages: [message] });
    expect(errors).toBeUndefined();
    expect(body).toEqual({ operationName, ...members });
    expect(outcome).toMatchObject({
      __typename: 'OperationSucceeded',
      correlatedBy: 'RESOURCE',
      event: { __typename: 'TweetStateChange', raw: message },
    });
  });

  it('that begins one is sent to all, and tells the new one', async () => {
    const message = { ...state({ id: draftId, state: 'Composing' }), referenceId: 63 };
    const { outcome, body } = await acted({
      field: 'tweetCreate(queueId: "q", userData: { a: 1 })',
      path: '/me/tweets',
      channel,
      answer: { statusCode: 0, referenceId: 63 },
      messages: [fixture('TweetOperationResponse.success').data, message],
    });
    expect(body).toEqual({ operationName: 'Create', queuePath: '/queues/q', userData: { a: 1 } });
    expect(outcome).toMatchObject({ correlatedBy: 'REFERENCE_ID', event: { raw: message } });
  });

  it('that marks it as worked on is done when GWS has accepted it', async () => {
    const { outcome } = await acted({ field: `tweetSetInFocus(id: "${id}")`, path, channel });
    expect(outcome).toEqual({ __typename: 'OperationAccepted', referenceId: null });
  });

  it('fails when GWS tells so', async () => {
    const { outcome } = await acted({
      field: `tweetSend(id: "${draftId}", queueId: "q", tweet: ${written})`,
      path: `/me/tweets/${draftId}`,
      channel,
      messages: [fixture('TweetStateChangeMessage.Error').data],
    });
    expect(outcome).toMatchObject({ __typename: 'OperationFailed', message: 'Account not found' });
  });

  it.each([
    [`tweetSend(id: "${id}", queueId: "q", tweet: { from: "a", message: "" })`, 'tweet.message'],
    [`tweetTransfer(id: "${id}", target: { queueName: "Back Office" })`, 'target'],
  ])('%s is refused before anything is sent', async (field, argument) => {
    const { errors, body } = await acted({ field, path, channel });
    expect(body).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST', argument } }]);
  });
});

describe('following somebody', () => {
  const where = { path: '/me/tweets', channel };
  const response = (more: object) => ({ messageType: 'TweetOperationResponse', ...more });

  it.each([
    ['tweetFollow', 'Follow'],
    ['tweetUnfollow', 'Unfollow'],
  ])('%s is sent to all tweets and answered by a message of its own', async (name, operationName) => {
    const message = fixture('TweetOperationResponse.success').data;
    const { outcome, body } = await acted({
      ...where,
      field: `${name}(twitterUserId: "9007199254740993", from: "shop")`,
      answer: { statusCode: 0, referenceId: 69 },
      messages: [state({ id, state: 'Processing' }), message],
    });
    expect(body).toEqual({ operationName, twitterUserId: '9007199254740993', from: 'shop' });
    expect(outcome).toMatchObject({
      __typename: 'OperationSucceeded',
      correlatedBy: 'REFERENCE_ID',
      event: { __typename: 'TweetOperationResponse', raw: message },
    });
  });

  it('succeeds where GWS gives no number', async () => {
    const messages = [state({ id }, { notificationType: 'Error' }), response({ success: 'true' })];
    const { outcome } = await acted({
      ...where,
      field: 'tweetFollow(twitterUserId: "1", from: "shop")',
      messages,
    });
    expect(outcome).toMatchObject({ __typename: 'OperationSucceeded', correlatedBy: 'RESOURCE' });
  });

  it.each([
    [
      { success: 'false', errorMessage: 'Unable to perform twitter operation' },
      'Unable to perform twitter operation',
    ],
    [{ success: 'false' }, 'GWS does not say why.'],
    [{ errorMessage: 'Unable' }, 'Unable'],
  ])('fails when GWS tells %j', async (members, message) => {
    const { outcome } = await acted({
      ...where,
      field: 'tweetUnfollow(twitterUserId: "1", from: "shop")',
      messages: [response(members)],
    });
    expect(outcome).toMatchObject({ __typename: 'OperationFailed', message });
  });

  it('is not done by what happens to tweets', async () => {
    const { outcome } = await acted({
      ...where,
      field: `tweetFollow(twitterUserId: "1", from: "shop", ${briefly})`,
      messages: [state({ id, state: 'Processing' })],
    });
    expect(outcome).toMatchObject({ __typename: 'OperationTimedOut' });
  });

  it.each(['"@owl_fan"', '"12 34"', '"-1"', '""'])(
    'of %s is refused before anything is sent',
    async (user) => {
      const { errors, body } = await acted({
        ...where,
        field: `tweetFollow(twitterUserId: ${user}, from: "shop")`,
      });
      expect(body).toBeUndefined();
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST', argument: 'twitterUserId' } }]);
    },
  );
});
