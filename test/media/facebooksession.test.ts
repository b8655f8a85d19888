import { describe, expect, it } from 'vitest';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { acted, answerReads, briefly, told } from '../support/medium.js';

const channel = '/v2/me/facebooksession';
const id = '0001Fa33SESS0005';
const path = `/me/facebooksessions/${id}`;

const ann = { nickname: 'Agent Ann', type: 'AGENT', participantId: '00A1B2C3D4E50001' };
const noah = { nickname: 'Noah', type: 'CUSTOMER', participantId: '00A1B2C3D4E50002' };
const chatting = {
  id,
  medium: 'FACEBOOKSESSION',
  state: 'CHATTING',
  participants: [ann, noah],
  capabilities: [
    'TRANSFER',
    'COMPLETE',
    'LEAVE',
    'SET_IN_FOCUS',
    'SEND_MESSAGE',
    'SEND_START_TYPING_NOTIFICATION',
    'SEND_STOP_TYPING_NOTIFICATION',
  ],
};
const changed = (facebooksession: object, more: object = {}) => ({
  __typename: 'FacebooksessionStateChange',
  topic: channel,
  notificationType: 'STATUS_CHANGE',
  errorMessage: null,
  facebooksession,
  ...more,
});
const logged = (...messages: object[]) => ({
  __typename: 'MessageLogUpdate',
  topic: channel,
  notificationType: 'NEW_MESSAGES',
  facebooksessionId: id,
  facebooksessionUri: expect.stringContaining(id),
  facebooksessionPath: null,
  facebooksession: { id },
  chatId: null,
  chatUri: null,
  chatPath: null,
  chat: null,
  messages,
});

const messages: Record<string, object> = {
  'FacebooksessionStateChangeMessage.Invited': changed(
    {
      id,
      state: 'INVITED',
      participants: [],
      capabilities: ['ACCEPT', 'REJECT'],
      userData: expect.objectContaining({ _facebookItxType: '10' }),
    },
    { referenceId: null },
  ),
  'FacebooksessionStateChangeMessage.ParticipantsUpdated': changed(chatting, {
    notificationType: 'PARTICIPANTS_UPDATED',
    referenceId: null,
  }),
  'FacebooksessionStateChangeMessage.PropertiesUpdated': changed(
    { ...chatting, comment: 'Wants a refund' },
    { notificationType: 'PROPERTIES_UPDATED', referenceId: 52 },
  ),
  'FacebooksessionStateChangeMessage.Completed': changed(
    { id, state: 'COMPLETED', participants: [], capabilities: [] },
    { referenceId: 53 },
  ),
  'FacebooksessionStateChangeMessage.Error': changed(
    { id, state: null, participants: [] },
    { notificationType: 'ERROR', errorMessage: 'Chat server is not available', referenceId: 54 },
  ),
  'FacebooksessionStateChangeMessage.quirkPluralKeyLowerCase': changed(
    { ...chatting, participants: [] },
    { referenceId: 55 },
  ),
  'MessageLogUpdated.facebooksession': logged({
    index: 4,
    type: 'TEXT',
    text: 'Hello Noah, how can I help?',
    visibility: 'ALL',
    timestamp: '2024-05-14T07:44:31.120Z',
    timestampSeconds: 1715672671120,
    from: ann,
  }),
  'MessageLogUpdated.facebooksessionParticipantJoined': logged({
    index: 1,
    type: 'PARTICIPANT_JOINED',
    text: null,
    timestamp: '2024-05-14T07:43:58.000Z',
    timestampRaw: '2024-05-14T09:43:58.000+0200',
    timestampSeconds: null,
    from: noah,
  }),
};

const said = (text: string, more: object = {}) => ({
  messageType: 'MessageLogUpdated',
  notificationType: 'NewMessages',
  facebooksessionUri: `http: //gws.internal: 8080/api/v2/facebooksessions/${id}`,
  messages: [{ type: 'Text', text, timestampSeconds: 1715672671120, ...more }],
});

describe('a message on /v2/me/facebooksession', () => {
  it.each(Object.entries(messages))('%s is told', async (name, event) => {
    expect(await told('facebooksessionEvents', name)).toMatchObject(event);
  });

  it.each([
    ['its path', { facebooksessionPath: `/facebooksessions/${id}`, facebooksessionUri: undefined }],
    ['an address with blanks', {}],
  ])('is told with the conversation that it belongs to, by %s', async (_how, more) => {
    expect(await told('facebooksessionEvents', { channel, data: { ...said('Hi'), ...more } })).toMatchObject({
      facebooksessionId: id,
      messages: [{ text: 'Hi' }],
    });
  });

  it.each([
    ['its address', said('Hi')],
    [
      'its path',
      { ...said('Hi'), facebooksessionUri: undefined, facebooksessionPath: `/facebooksessions/${id}` },
    ],
  ])('is told also where it names no channel, by %s, and not on the topic of chats', async (_how, data) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const fields = '{ __typename ... on MessageLogUpdate { messages { text } } }';
    const events = gateway.subscribe(`subscription { facebooksessionEvents ${fields} }`);
    const chatEvents = gateway.subscribe(`subscription { chatEvents ${fields} }`);
    for (const each of [events, chatEvents]) await each.until('StreamOpened');
    gws.publishText(JSON.stringify({ data }));
    gws.publishText(
      JSON.stringify({ data: { ...said('Ho'), facebooksessionUri: undefined, chatPath: '/chats/c1' } }),
    );
    expect(await events.event()).toMatchObject({ messages: [{ text: 'Hi' }] });
    expect(await chatEvents.event()).toMatchObject({ messages: [{ text: 'Ho' }] });
  });

  it('is told without a conversation where GWS names none', async () => {
    const data = { messageType: 'MessageLogUpdated', messages: [{ text: 'Hi' }] };
    expect(await told('facebooksessionEvents', { channel, data })).toMatchObject({
      __typename: 'MessageLogUpdate',
      facebooksessionId: null,
      facebooksession: null,
    });
  });

  it.each([
    [{ messages: [], facebooksessionUri: 'x' }, 'MessageLogUpdate'],
    [{ facebooksession: { id } }, 'FacebooksessionStateChange'],
    [{ messageType: 'GetInteractionContentMessage' }, 'GetInteractionContent'],
    [{ interaction: { id } }, 'GetInteractionContent'],
    [{ messageType: 'GetInteractionsHistoryMessage' }, 'UnknownEvent'],
  ])('%j is recognised', async (data, typename) => {
    expect(await told('facebooksessionEvents', { channel, data })).toMatchObject({ __typename: typename });
  });
});

describe('the answer of the history on /v2/me/facebooksession', () => {
  const { data } = fixture('GetInteractionContentMessage.success');
  const about = (interaction: string) => ({
    ...data,
    interaction: { ...data['interaction'], id: interaction },
  });

  it('is told, to whoever watches that conversation too', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      `subscription { facebooksessionEvents(facebooksessionId: "${id}") {
        __typename ... on GetInteractionContent { topic historyInteraction { id } messages { text } }
      } }`,
    );
    await events.event();
    gws.publish(channel, about('another'));
    gws.publish(channel, about(id));
    expect(await events.event()).toMatchObject({
      __typename: 'GetInteractionContent',
      topic: channel,
      historyInteraction: { id },
      messages: expect.arrayContaining([{ text: expect.any(String) }]),
    });
  });

  it('that names no channel is the history’s', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const answer = '{ __typename ... on GetInteractionContent { errorMessage } }';
    const events = gateway.subscribe(`subscription { facebooksessionEvents ${answer} }`);
    const historyEvents = gateway.subscribe(`subscription { historyEvents ${answer} }`);
    for (const each of [events, historyEvents]) await each.event();
    gws.publishText(
      JSON.stringify({ data: { messageType: 'GetInteractionContentMessage', errorMessage: 'gone' } }),
    );
    gws.publish(channel, { ...said('after it') });
    expect(await historyEvents.event()).toMatchObject({ errorMessage: 'gone' });
    expect(await events.event()).toMatchObject({ __typename: 'MessageLogUpdate' });
  });
});

describe('facebooksessionEvents', () => {
  it('can be had of one conversation, with its log', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      `subscription { facebooksessionEvents(facebooksessionId: "${id}") {
        __typename ... on MessageLogUpdate { messages { text } }
      } }`,
    );
    await events.event();
    gws.publish(channel, { facebooksession: { id: 'another' } });
    gws.publish(channel, { ...said('not you'), facebooksessionUri: '/facebooksessions/another' });
    gws.publish(channel, said('you'));
    gws.publish(channel, fixture('FacebooksessionStateChangeMessage.Completed').data);
    expect(await events.event()).toMatchObject({ messages: [{ text: 'you' }] });
    expect(await events.event()).toMatchObject({ __typename: 'FacebooksessionStateChange' });
  });

  it('tells a message by the same name however often GWS tells it', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      'subscription { facebooksessionEvents { ... on MessageLogUpdate { messages { id } } } }',
    );
    await events.event();
    const told = [];
    for (const text of ['Hi', 'Hi', 'Ho']) {
      gws.publish(channel, said(text));
      told.push(await events.event());
    }
    const [first, second, third] = told;
    expect(second).toEqual(first);
    expect(third).not.toEqual(first);
  });
});

describe('conversations in private messages', () => {
  it('are listed', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer('GET /me/facebooksessions?fields=*', fixture('REST.facebooksessions.list'));
    const { data } = await pair.gateway.query(
      '{ facebooksessions { id medium state capabilities participants { nickname type participantId } } }',
    );
    expect(data).toEqual({ facebooksessions: [chatting] });
  });

  it('can be read by id, with the transcript as far as it was told', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.otherwise(answerReads);
    const events = gateway.subscribe('subscription { facebooksessionEvents { __typename } }');
    await events.event();
    gws.publish(channel, said('Hi'));
    gws.publish(channel, said('', { type: 'TypingStarted' }));
    gws.publish(channel, said('Ho'));
    for (let each = 0; each < 3; each++) await events.event();
    const { data } = await gateway.query(
      `{ facebooksession(id: "${id}") { __typename id participants { nickname } messages { text } } }`,
    );
    expect(data).toEqual({
      facebooksession: {
        __typename: 'FacebookSessionInteraction',
        id,
        participants: [],
        messages: [{ text: 'Hi' }, { text: 'Ho' }],
      },
    });
  });
});

// Operations

const state = (facebooksession: object, more: object = {}) => ({
  messageType: 'FacebooksessionStateChangeMessage',
  notificationType: 'StatusChange',
  facebooksession: { id, ...facebooksession },
  ...more,
});
const updated = { notificationType: 'PropertiesUpdated' };

const verbs: [field: string, operationName: string, body: object, message: object][] = [
  [
    `facebooksessionAccept(id: "${id}", nickname: "Zoë", saveLAR: true)`,
    'Accept',
    { nickname: 'Zoë', saveLAR: true },
    {
      messageType: 'facebooksessionStateChangeMessage',
      notificationType: 'StatusChange',
      facebooksessions: { id, state: 'Chatting' },
    },
  ],
  [`facebooksessionReject(id: "${id}")`, 'Reject', {}, state({ state: 'Completed' })],
  [
    `facebooksessionSendMessage(id: "${id}", text: "Grüezi")`,
    'SendMessage',
    { text: 'Grüezi' },
    said('Grüezi'),
  ],
  [
    `facebooksessionSendToAgents(id: "${id}", text: "psst")`,
    'SendToAgents',
    { text: 'psst' },
    said('psst', { visibility: 'Agents' }),
  ],
  [
    `facebooksessionTransfer(id: "${id}", target: { userId: "u1" })`,
    'Transfer',
    { targetPath: '/users/u1' },
    state({ state: 'Completed' }),
  ],
  [
    `facebooksessionTransfer(id: "${id}", target: { contactId: "c1" })`,
    'Transfer',
    { targetPath: '/contacts/c1' },
    state({ state: 'Completed' }),
  ],
  [`facebooksessionLeave(id: "${id}")`, 'Leave', {}, state({ state: 'LeftChat' })],
  [`facebooksessionComplete(id: "${id}")`, 'Complete', {}, state({ state: 'Completed' })],
  [
    `facebooksessionAttachUserData(id: "${id}", userData: { a: 1 })`,
    'AttachUserData',
    { userData: { a: 1 } },
    state({}, updated),
  ],
  [
    `facebooksessionUpdateUserData(id: "${id}", userData: { a: 2 })`,
    'UpdateUserData',
    { userData: { a: 2 } },
    state({}, updated),
  ],
  [
    `facebooksessionDeleteUserData(id: "${id}", keys: ["a"])`,
    'DeleteUserData',
    { keys: ['a'] },
    state({}, updated),
  ],
  [
    `facebooksessionSetDisposition(id: "${id}", disposition: "Done")`,
    'SetDisposition',
    { disposition: 'Done' },
    state({}, updated),
  ],
  [
    `facebooksessionAddComment(id: "${id}", comment: "Wants a refund")`,
    'AddComment',
    { comment: 'Wants a refund' },
    fixture('FacebooksessionStateChangeMessage.PropertiesUpdated').data,
  ],
];

describe('an operation on a conversation in private messages', () => {
  it.each(verbs)('%s is sent and told done', async (field, operationName, members, message) => {
    const { outcome, errors, body } = await acted({ field, path, channel, messages: [message] });
    expect(errors).toBeUndefined();
    expect(body).toEqual({ operationName, ...members });
    expect(outcome).toMatchObject({
      __typename: 'OperationSucceeded',
      correlatedBy: 'RESOURCE',
      event: { raw: message },
    });
  });

  it.each([
    ['facebooksessionSendStartTypingNotification', 'SendStartTypingNotification'],
    ['facebooksessionSendStopTypingNotification', 'SendStopTypingNotification'],
    ['facebooksessionSetInFocus', 'SetInFocus'],
  ])('%s is done when GWS has accepted it', async (name, operationName) => {
    const { outcome, body } = await acted({ field: `${name}(id: "${id}")`, path, channel });
    expect(body).toEqual({ operationName });
    expect(outcome).toEqual({ __typename: 'OperationAccepted', referenceId: null });
  });

  it('is not done by what another says', async () => {
    const { outcome } = await acted({
      field: `facebooksessionSendMessage(id: "${id}", text: "Grüezi", ${briefly})`,
      path,
      channel,
      messages: [said('Hi'), { ...said('Grüezi'), facebooksessionUri: '/facebooksessions/another' }],
    });
    expect(outcome).toMatchObject({ __typename: 'OperationTimedOut' });
  });

  it('fails when GWS tells so', async () => {
    const { outcome } = await acted({
      field: `facebooksessionTransfer(id: "${id}", target: { userId: "u1" })`,
      path,
      channel,
      answer: { statusCode: 0, referenceId: 54 },
      messages: [fixture('FacebooksessionStateChangeMessage.Error').data],
    });
    expect(outcome).toMatchObject({
      __typename: 'OperationFailed',
      referenceId: 54,
      message: 'Chat server is not available',
    });
  });

  it.each([
    [`facebooksessionSendMessage(id: "${id}", text: "")`, 'text'],
    [`facebooksessionAccept(id: "${id}", nickname: "")`, 'nickname'],
    [`facebooksessionTransfer(id: "${id}", target: { queueName: "Back Office" })`, 'target'],
  ])('%s is refused before anything is sent', async (field, argument) => {
    const { errors, body } = await acted({ field, path, channel });
    expect(body).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST', argument } }]);
  });
});
