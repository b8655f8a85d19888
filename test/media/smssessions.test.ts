import { describe, expect, it } from 'vitest';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { acted, briefly, told } from '../support/medium.js';

const channel = '/v2/me/smssessions';
const id = '0001Sa66SMSS0001';
const fields = `{ __typename id medium state stateRaw smssessionType participants { nickname type } messages { text } }`;

describe('a message on /v2/me/smssessions', () => {
  it('SMSsessionStateChangeMessage.PropertiesUpdated is told', async () => {
    expect(await told('smssessionEvents', 'SMSsessionStateChangeMessage.PropertiesUpdated')).toMatchObject({
      __typename: 'SMSsessionStateChange',
      topic: channel,
      notificationType: 'PROPERTIES_UPDATED',
      referenceId: 116,
      smssession: {
        id,
        medium: 'SMSSESSION',
        state: 'CHATTING',
        comment: 'asked for a call back',
        participants: [
          { nickname: 'Agent Ann', type: 'AGENT' },
          { nickname: 'Noah', type: 'CUSTOMER' },
        ],
        capabilities: expect.arrayContaining(['SET_IN_FOCUS', 'SEND_MESSAGE']),
        capabilitiesRaw: expect.arrayContaining(['InFocus']),
      },
    });
  });

  it.each([
    ['another case', { messageType: 'smssessionstatechangemessage', smssession: { id } }],
    ['the other spelling', { messageType: 'SMSessionStateChangeMessage', smsession: { id } }],
    ['a list of one', { messageType: 'SMSsessionStateChangeMessage', smssessions: [{ id }] }],
    ['no type', { smssession: { id } }],
  ])('is read with %s', async (_how, data) => {
    const event = await told('smssessionEvents', { channel, data: { notificationType: 'Hop', ...data } });
    expect(event).toMatchObject({ notificationType: 'UNRECOGNIZED', smssession: { id, state: null } });
  });

  it('is told of what was said, and that is remembered', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/smssessions', { statusCode: 0, smssessions: [{ id, state: 'Chatting' }] });
    const events = gateway.subscribe(
      `subscription { smssessionEvents(smssessionId: "${id}") {
        __typename ... on MessageLogUpdate { smssessionId smssessionUri chatId messages { text } raw } } }`,
    );
    await events.event();
    const log = (uri: string, text: string) => ({
      messageType: 'MessageLogUpdated',
      notificationType: 'NewMessages',
      smssessionUri: uri,
      messages: [{ index: 1, type: 'Text', text }],
    });
    gws.publish(channel, log('/smssessions/OTHER', 'no'));
    const uri = `http: //internal: 8080/api/v2/smssessions/${id}`;
    gws.publish(channel, log(uri, 'On my way'));
    expect(await events.event()).toEqual({
      __typename: 'MessageLogUpdate',
      smssessionId: id,
      smssessionUri: uri,
      chatId: null,
      messages: [{ text: 'On my way' }],
      raw: log(uri, 'On my way'),
    });
    const { data } = await gateway.query(`{ smssessions ${fields} }`);
    expect(data?.['smssessions']).toMatchObject([
      { id, state: 'CHATTING', messages: [{ text: 'On my way' }] },
    ]);
  });

  it('can be followed by a read of one', async () => {
    await using pair = await startForeignPair();
    const smssession = { id, smssessionType: 'Outbound', state: 'Waiting' };
    pair.gws.answer(`GET /me/smssessions/${id}`, { statusCode: 0, smssession });
    const { data } = await pair.gateway.query(`{ smssession(id: "${id}") ${fields} }`);
    expect(data?.['smssession']).toEqual({
      __typename: 'SMSSession',
      id,
      medium: 'SMSSESSION',
      state: 'UNRECOGNIZED',
      stateRaw: 'Waiting',
      smssessionType: 'OUTBOUND',
      participants: [],
      messages: [],
    });
  });
});

describe('smssessionAddComment', () => {
  const act = {
    field: `smssessionAddComment(id: "${id}", comment: "asked", ${briefly})`,
    path: `/me/smssessions/${id}`,
    channel,
  };
  const { data: changed } = fixture('SMSsessionStateChangeMessage.PropertiesUpdated');

  it('is sent, and told done by the conversation', async () => {
    const { outcome, body } = await acted({ ...act, messages: [changed] });
    expect(body).toEqual({ operationName: 'AddComment', comment: 'asked' });
    expect(outcome).toMatchObject({
      __typename: 'OperationSucceeded',
      correlatedBy: 'RESOURCE',
      event: { __typename: 'SMSsessionStateChange', raw: changed },
    });
  });

  it('is not done by a change of another', async () => {
    const other = { ...changed, smssession: { ...changed['smssession'], id: 'another' } };
    const { outcome } = await acted({ ...act, messages: [other] });
    expect(outcome).toMatchObject({ __typename: 'OperationTimedOut' });
  });

  it.each([
    [
      { statusCode: 6, statusMessage: 'not found' },
      [],
      { __typename: 'OperationRejected', code: 'NOT_FOUND' },
    ],
    [
      { statusCode: 0, referenceId: 116 },
      [{ ...changed, notificationType: 'Error', errorMessage: 'no' }],
      { __typename: 'OperationFailed', correlatedBy: 'REFERENCE_ID', message: 'no' },
    ],
  ])('answered with %j fails', async (answer, messages, outcome) => {
    expect((await acted({ ...act, answer, messages })).outcome).toMatchObject(outcome);
  });

  it('needs a comment', async () => {
    const { errors, body } = await acted({ ...act, field: `smssessionAddComment(id: "${id}", comment: "")` });
    expect(body).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST', argument: 'comment' } }]);
  });
});
