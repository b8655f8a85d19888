import { describe, expect, it } from 'vitest';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { acted, briefly, told } from '../support/medium.js';

const channel = '/v2/me/facebook';
const id = '01FB2CD3EF4G0010';
const draftId = '01FB2CD3EF4G0011';
const path = `/me/facebook/${id}`;

const post = {
  id,
  medium: 'FACEBOOK',
  state: 'PROCESSING',
  facebookType: 'INBOUND',
  contactId: '0000Ga22FBCT0003',
  from: 'Mara Quill',
  subject: 'Your shop page shows...',
  message: 'Your shop page shows an old price.',
  receivedDate: '2024-05-14T07:41:07.000Z',
  accounts: {},
  fqlObject: {},
  suggestedQueueUris: [expect.stringContaining('/queues/')],
  capabilities: [
    'REPLY',
    'TRANSFER',
    'ADD_COMMENT',
    'ATTACH_USER_DATA',
    'UPDATE_USER_DATA',
    'DELETE_USER_DATA',
    'SET_DISPOSITION',
    'SET_IN_FOCUS',
    'COMPLETE',
  ],
};
const draft = {
  id: draftId,
  state: 'COMPOSING',
  facebookType: 'OUTBOUND',
  from: null,
  fqlObject: expect.objectContaining({
    pages: { '900100200300400': expect.objectContaining({ page_id: 900100200300400 }) },
  }),
};
const changed = (facebook: object, more: object = {}) => ({
  __typename: 'FacebookStateChange',
  topic: channel,
  notificationType: 'STATUS_CHANGE',
  errorMessage: null,
  errorCode: null,
  facebook,
  ...more,
});

const messages: Record<string, object> = {
  StatusChange: changed(post, { referenceId: 41 }),
  PropertiesUpdated: changed(
    { ...post, userData: expect.objectContaining({ Mood: 'angry' }) },
    { notificationType: 'PROPERTIES_UPDATED', referenceId: 42 },
  ),
  Composing: changed({ ...draft, message: null }, { referenceId: 43 }),
  FacebookSaved: changed(
    { ...draft, message: 'We are fixing the price.' },
    { notificationType: 'FACEBOOK_SAVED', notificationTypeRaw: 'FacebookSaved', referenceId: 44 },
  ),
  Error: changed(
    { id: draftId, state: null },
    { notificationType: 'ERROR', errorMessage: 'Unable to post', referenceId: 46 },
  ),
};

describe('a message on /v2/me/facebook', () => {
  it.each(Object.entries(messages))('%s is told', async (name, event) => {
    expect(await told('facebookEvents', `FacebookStateChangeMessage.${name}`)).toMatchObject(event);
  });

  it.each([
    ['Invited', 'INVITED'],
    ['Sent', 'SENT'],
    ['Completed', 'COMPLETED'],
    ['Canceled', 'CANCELED'],
    ['Revoked', 'REVOKED'],
    ['InWorkbin', 'IN_WORKBIN'],
    ['Liked', 'UNRECOGNIZED'],
  ])('is told with state %j', async (word, value) => {
    const data = { messageType: 'FacebookStateChangeMessage', facebooks: { id, state: word } };
    expect(await told('facebookEvents', { channel, data })).toMatchObject({
      facebook: { id, state: value, stateRaw: word },
    });
  });
});

describe('facebookEvents', () => {
  it('can be had of one post', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      `subscription { facebookEvents(facebookId: "${draftId}") {
        __typename ... on FacebookStateChange { facebook { id } }
      } }`,
    );
    await events.event();
    gws.publish(channel, fixture('FacebookStateChangeMessage.StatusChange').data);
    gws.publish(channel, fixture('FacebookStateChangeMessage.Composing').data);
    expect(await events.event()).toMatchObject({ facebook: { id: draftId } });
  });
});

describe('Facebook posts', () => {
  it.each(['facebook', 'facebooks'])('are listed, be the list called %j', async (name) => {
    await using pair = await startForeignPair();
    const { facebook } = fixture('REST.facebook.list');
    pair.gws.answer('GET /me/facebook?fields=*', { statusCode: 0, [name]: facebook });
    const { data } = await pair.gateway.query('{ facebooks { id state from message fqlObject } }');
    expect(data).toMatchObject({ facebooks: [{ id, state: 'PROCESSING', from: 'Mara Quill' }] });
  });

  it('can be read by id', async () => {
    await using pair = await startForeignPair();
    const { facebook } = fixture('REST.facebook.list');
    pair.gws.answer(`GET ${path}`, { statusCode: 0, facebook: facebook[0] });
    const { data } = await pair.gateway.query(`{ facebook(id: "${id}") { __typename id message } }`);
    expect(data).toMatchObject({
      facebook: { __typename: 'FacebookInteraction', id, message: post.message },
    });
  });

  it('can be read by id from a list of one', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer(`GET ${path}`, fixture('REST.facebook.list'));
    expect(await pair.gateway.query(`{ facebook(id: "${id}") { id } }`)).toEqual({
      data: { facebook: { id } },
    });
  });
});

// Operations

const state = (facebook: object, more: object = {}) => ({
  messageType: 'FacebookStateChangeMessage',
  notificationType: 'StatusChange',
  facebook,
  ...more,
});
const updated = { notificationType: 'PropertiesUpdated' };
const written = '{ from: "Shop", message: "Sorry" }';
const writtenOnWire = { from: 'Shop', message: 'Sorry' };

const verbs: [field: string, operationName: string, body: object, message: object][] = [
  [
    `facebookAccept(id: "${id}", saveLAR: true)`,
    'Accept',
    { saveLAR: true },
    state({ id, state: 'Processing' }),
  ],
  [`facebookReject(id: "${id}")`, 'Reject', {}, state({ id, state: 'Revoked' })],
  [
    `facebookReply(id: "${id}", queueId: "q/1", commentId: "900", userData: { a: 1 })`,
    'Reply',
    { queuePath: '/queues/q%2F1', commentId: '900', userData: { a: 1 } },
    state({ id: draftId, state: 'Composing', facebookType: 'Outbound' }),
  ],
  [
    `facebookSave(id: "${id}", facebook: ${written})`,
    'Save',
    { facebook: writtenOnWire },
    state({ id }, { notificationType: 'FacebookSaved' }),
  ],
  [
    `facebookSend(id: "${id}", queueId: "q", facebook: ${written}, saveLAR: true)`,
    'Send',
    { queuePath: '/queues/q', facebook: writtenOnWire, saveLAR: true },
    state({ id, state: 'Sent', capabilities: [] }),
  ],
  [`facebookCancel(id: "${id}")`, 'Cancel', {}, state({ id, state: 'Canceled' })],
  [
    `facebookComplete(id: "${id}", queueName: "Archive")`,
    'Complete',
    { queueName: 'Archive' },
    state({ id, state: 'Completed' }),
  ],
  [
    `facebookTransfer(id: "${id}", target: { contactId: "c1" })`,
    'Transfer',
    { targetPath: '/contacts/c1' },
    state({ id, state: 'Completed' }),
  ],
  [
    `facebookAttachUserData(id: "${id}", userData: { Mood: "angry" })`,
    'AttachUserData',
    { userData: { Mood: 'angry' } },
    state({ id }, updated),
  ],
  [
    `facebookUpdateUserData(id: "${id}", userData: { Mood: null })`,
    'UpdateUserData',
    { userData: { Mood: null } },
    state({ id }, updated),
  ],
  [
    `facebookDeleteUserData(id: "${id}", keys: ["a", "b"])`,
    'DeleteUserData',
    { keys: ['a', 'b'] },
    state({ id }, updated),
  ],
  [
    `facebookSetDisposition(id: "${id}", disposition: "Refund")`,
    'SetDisposition',
    { disposition: 'Refund' },
    state({ id }, updated),
  ],
  [`facebookAddComment(id: "${id}", comment: "x")`, 'AddComment', { comment: 'x' }, state({ id }, updated)],
];

describe('an operation on a Facebook post', () => {
  it.each(verbs)('%s is sent and told done', async (field, operationName, members, message) => {
    const { outcome, errors, body } = await acted({ field, path, channel, messages: [message] });
    expect(errors).toBeUndefined();
    expect(body).toEqual({ operationName, ...members });
    expect(outcome).toMatchObject({
      __typename: 'OperationSucceeded',
      correlatedBy: 'RESOURCE',
      event: { __typename: 'FacebookStateChange', raw: message },
    });
  });

  it('that begins one is sent to all, and tells the new one', async () => {
    const { outcome, body } = await acted({
      field: 'facebookCreate(queueId: "q")',
      path: '/me/facebook',
      channel,
      answer: { statusCode: 0, referenceId: 43 },
      messages: [fixture('FacebookStateChangeMessage.Composing').data],
    });
    expect(body).toEqual({ operationName: 'Create', queuePath: '/queues/q' });
    expect(outcome).toMatchObject({
      correlatedBy: 'REFERENCE_ID',
      event: { raw: { facebook: { id: draftId } } },
    });
  });

  it('that marks it as worked on is done when GWS has accepted it', async () => {
    const { outcome } = await acted({ field: `facebookSetInFocus(id: "${id}")`, path, channel });
    expect(outcome).toEqual({ __typename: 'OperationAccepted', referenceId: null });
  });

  it('fails when GWS tells so', async () => {
    const { outcome } = await acted({
      field: `facebookSend(id: "${draftId}", queueId: "q", facebook: ${written})`,
      path: `/me/facebook/${draftId}`,
      channel,
      answer: { statusCode: 0, referenceId: 46 },
      messages: [fixture('FacebookStateChangeMessage.Error').data],
    });
    expect(outcome).toMatchObject({
      __typename: 'OperationFailed',
      referenceId: 46,
      correlatedBy: 'REFERENCE_ID',
      message: 'Unable to post',
    });
  });

  it('that GWS tells nothing of is timed out, not failed', async () => {
    const { outcome } = await acted({
      field: `facebookAccept(id: "${id}", ${briefly})`,
      path,
      channel,
      answer: fixture('REST.operation.acceptedWithReferenceId'),
    });
    expect(outcome).toEqual({ __typename: 'OperationTimedOut', referenceId: 42, waitedMs: 100 });
  });

  it.each([
    [`facebookSend(id: "${id}", queueId: "q", facebook: { from: "", message: "x" })`, 'facebook.from'],
    [`facebookSave(id: "${id}", facebook: { from: "a", message: "" })`, 'facebook.message'],
    [`facebookTransfer(id: "${id}", target: { queueName: "Back Office" })`, 'target'],
    [`facebookReply(id: "${id}", queueId: "q", commentId: "")`, 'commentId'],
  ])('%s is refused before anything is sent', async (field, argument) => {
    const { errors, body } = await acted({ field, path, channel });
    expect(body).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST', argument } }]);
  });
});
