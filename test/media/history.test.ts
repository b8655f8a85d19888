import { describe, expect, it } from 'vitest';
import {
  act,
  errorOf,
  everythingTold,
  type Publication,
  posted,
  takesOperations,
  toldOf,
} from '../support/acting.js';
import { fixture } from '../support/fixture.js';
import { type ForeignPair, startForeignPair } from '../support/foreign-pair.js';

const channel = '/v2/ucs/interactions';
const contactId = '0000Xa11QWER0007';

const email = {
  id: '0000Ha55HIST0001',
  medium: 'EMAIL',
  mediumRaw: 'email',
  typeId: 'INBOUND',
  state: 'STOPPED',
  startDate: '2024-05-02T08:15:00.000Z',
  startDateRaw: '2024-05-02 10:15:00.000+0200',
  endDate: '2024-05-02T08:31:12.000Z',
  subject: 'Invoice 4699',
  contactId,
  ownerInformation: {
    id: '7c1e5a9b2d3f4a6c8e0b1d2f3a4c5e6f',
    userName: 'agent.one',
    firstName: 'Ann',
    lastName: 'One',
  },
  customAttributes: { CustomerId: 'K-9' },
  userData: {},
  phoneNumber: null,
  callDuration: null,
};
const chat = {
  id: '0000Ha55HIST0002',
  medium: 'CHAT',
  mediumRaw: 'Chat',
  state: 'IN_PROCESS',
  endDate: null,
  endDateRaw: null,
  ownerInformation: null,
  customAttributes: {},
};
const hello = {
  type: 'TEXT',
  text: 'Hi!',
  from: { nickname: 'Noah', type: 'CUSTOMER' },
  timestamp: '2024-05-02T08:15:20.000Z',
};

describe('a message on /v2/ucs/interactions', () => {
  it('is told whole: GetInteractionsHistoryMessage.success', async () => {
    const event = await toldOf('historyEvents', fixture('GetInteractionsHistoryMessage.success'));
    expect(event).toMatchObject({
      __typename: 'GetInteractionsHistory',
      topic: channel,
      referenceId: 111,
      errorMessage: null,
      interactions: [email, chat],
    });
  });

  it('is told whole: GetInteractionsHistoryMessage.error', async () => {
    const event = await toldOf('historyEvents', fixture('GetInteractionsHistoryMessage.error'));
    expect(event).toMatchObject({
      __typename: 'GetInteractionsHistory',
      referenceId: 112,
      errorMessage: 'UCS request failed',
      interactions: [],
    });
  });

  it('is told whole: GetInteractionContentMessage.success', async () => {
    const event = await toldOf('historyEvents', fixture('GetInteractionContentMessage.success'));
    expect(event).toMatchObject({
      __typename: 'GetInteractionContent',
      referenceId: 113,
      historyInteraction: { ...email, medium: 'FACEBOOKSESSION', mediumRaw: 'facebooksession' },
      messages: [
        { index: 1, type: 'PARTICIPANT_JOINED' },
        { index: 2, ...hello },
      ],
    });
  });

  it('is read with whatever is odd about it', async () => {
    const interaction = {
      id: 5,
      mediaType: 'smssession',
      typeId: 'Lost',
      state: 'Hidden',
      callDuration: '61',
    };
    const [one, listed, bare, content, contact, failed, unknown] = await everythingTold('historyEvents', [
      [channel, { messageType: 'GetInteractionsHistoryMessage', interaction }],
      [
        channel,
        { messageType: 'getinteractionshistorymessage', interaction: [{ id: 'a' }, {}, { id: 'b' }] },
      ],
      [channel, { interactions: [{ id: 'x', mediaType: 'call', customAttributes: [], startDate: 'soon' }] }],
      [channel, { interaction: { id: 'y', mediaType: 'twitter' }, messages: {} }],
      [channel, { contactId: 'c', referenceId: 9 }],
      [channel, { errorMessage: 'UCS is away' }],
      [channel, { messageType: 'News' }],
    ]);
    expect(one.interactions).toMatchObject([
      {
        id: '5',
        medium: 'SMSSESSION',
        typeId: 'UNRECOGNIZED',
        typeIdRaw: 'Lost',
        state: 'UNRECOGNIZED',
        stateRaw: 'Hidden',
        callDuration: 61,
      },
    ]);
    expect(listed.interactions).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    expect(bare.interactions).toMatchObject([
      { id: 'x', medium: 'CALL', customAttributes: {}, startDate: null, startDateRaw: 'soon' },
    ]);
    expect(content).toMatchObject({
      __typename: 'GetInteractionContent',
      historyInteraction: { id: 'y', medium: 'TWEET' },
      messages: [],
    });
    expect(contact).toMatchObject({ __typename: 'IdentifyUCSContact', contactId: 'c', referenceId: 9 });
    expect(failed).toMatchObject({ __typename: 'ErrorMessage', errorMessage: 'UCS is away' });
    expect(unknown).toMatchObject({ __typename: 'UnknownEvent' });
  });

  it('gives a message of the past the same id whenever it is told', async () => {
    const { data } = fixture('GetInteractionContentMessage.success');
    const [first, second] = await everythingTold('historyEvents', [
      [channel, data],
      [channel, data],
    ]);
    const ids = first.messages.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(second.messages.map(({ id }: { id: string }) => id)).toEqual(ids);
  });
});

describe('historyEvents', () => {
  it('of one interaction tells of no other, but of what failed', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe('subscription { historyEvents(interactionId: "b") { __typename } }');
    await events.event();
    gws.publish(channel, { interactions: [{ id: 'a' }] });
    gws.publish(channel, { interaction: { id: 'a' } });
    gws.publish(channel, { interactions: [{ id: 'a' }, { id: 'b' }] });
    gws.publish(channel, { interaction: { id: 'b' } });
    gws.publish(channel, fixture('GetInteractionsHistoryMessage.error').data);
    for (const __typename of ['GetInteractionsHistory', 'GetInteractionContent', 'GetInteractionsHistory'])
      expect(await events.event()).toEqual({ __typename });
  });
});

describe('contactEvents', () => {
  it('tells whole: NoMessageType.IdentifyUCSContact.error', async () => {
    const event = await toldOf('contactEvents', fixture('NoMessageType.IdentifyUCSContact.error'));
    expect(event).toMatchObject({
      __typename: 'IdentifyUCSContact',
      referenceId: 115,
      contactId: null,
      errorMessage: 'UCS request failed',
    });
  });

  it('tells whole who a customer is', async () => {
    const data = { referenceId: 116, contactId: '0000Xa11QWER0009' };
    const event = await toldOf('contactEvents', { channel: '/v2/me/contacts', data });
    expect(event).toMatchObject({
      __typename: 'IdentifyUCSContact',
      referenceId: 116,
      contactId: '0000Xa11QWER0009',
      errorMessage: null,
    });
  });

  it('of one contact tells of no other', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      'subscription { contactEvents(contactId: "b") { ... on IdentifyUCSContact { contactId } } }',
    );
    await events.event();
    for (const id of ['a', 'b']) gws.publish('/v2/me/contacts', { contactId: id });
    expect(await events.event()).toEqual({ contactId: 'b' });
  });
});

/** Answers every question with its number, and publishes what is given for it under that number. */
function answers(pair: ForeignPair, publication: Publication): void {
  const { referenceId } = fixture('REST.RetrieveContactHistory.accepted');
  const [at, data] = publication;
  takesOperations(pair, [[at, { ...data, referenceId }]], { statusCode: 0, referenceId });
}

describe('a question for the history', () => {
  const found = fixture('GetInteractionsHistoryMessage.success').data;
  const filter = `filter: { fromDate: "2024-05-01", toDate: "2024-05-31T10:00:00.000+0200", medium: TWEET, sort: ASC,
    source: ARCHIVE, customAttributes: ["a"], searchCustomAttributes: { a: "b" } }`;
  const filterSent = {
    fromDate: '2024-05-01',
    toDate: '2024-05-31T10:00:00.000+0200',
    mediaType: 'twitter',
    sort: 'asc',
    source: 'archive',
    customAttributes: ['a'],
    searchCustomAttributes: { a: 'b' },
  };
  const ann = '7c1e5a9b2d3f4a6c8e0b1d2f3a4c5e6f';

  it.each([
    [
      `contactHistory(contactId: "${contactId}")`,
      `/ucs/contacts/${contactId}/interactions`,
      'RetrieveContactHistory',
      {},
    ],
    [
      `contactHistory(contactId: "${contactId}", ${filter})`,
      `/ucs/contacts/${contactId}/interactions`,
      'RetrieveContactHistory',
      filterSent,
    ],
    ['interactionHistory', '/ucs/interactions', 'RetrieveInteractionHistory', {}],
    [
      `interactionHistory(userId: "u", maxSize: 5, ${filter})`,
      '/ucs/interactions',
      'RetrieveInteractionHistory',
      { ...filterSent, userId: 'u', maxSize: 5 },
    ],
    ['agentHistory', '/ucs/interactions', 'RetrieveAgentHistory', { userId: ann }],
    [
      'agentHistory(userId: "u", maxSize: 9)',
      '/ucs/interactions',
      'RetrieveAgentHistory',
      { userId: 'u', maxSize: 9 },
    ],
  ])('is a query for the client: %s', async (query, path, operationName, sent) => {
    await using pair = await startForeignPair();
    answers(pair, [channel, found]);
    const { data, errors } = await pair.gateway.query(`{ found: ${query} { id medium subject } }`);
    expect(errors).toBeUndefined();
    expect(data?.['found']).toEqual([
      { id: email.id, medium: 'EMAIL', subject: 'Invoice 4699' },
      { id: chat.id, medium: 'CHAT', subject: 'Support' },
    ]);
    expect(posted(pair)).toEqual([{ path, body: { operationName, ...sent } }]);
  });

  it('is answered by its number: what others asked is not taken for it', async () => {
    await using pair = await startForeignPair();
    const history = (referenceId: number, id: string): Publication => [
      channel,
      { messageType: 'GetInteractionsHistoryMessage', referenceId, interactions: [{ id, contactId }] },
    ];
    takesOperations(
      pair,
      [history(110, 'other'), history(111, 'mine')],
      fixture('REST.RetrieveContactHistory.accepted'),
    );
    const { data } = await pair.gateway.query(`{ contactHistory(contactId: "${contactId}") { id } }`);
    expect(data).toEqual({ contactHistory: [{ id: 'mine' }] });
  });

  it('is answered without a number by the next that fits', async () => {
    await using pair = await startForeignPair();
    takesOperations(pair, [
      [channel, { interactions: [{ id: 'x', contactId: 'somebody else' }] }],
      [channel, { interactions: [{ id: 'y', contactId }] }],
    ]);
    const { data } = await pair.gateway.query(`{ contactHistory(contactId: "${contactId}") { id } }`);
    expect(data).toEqual({ contactHistory: [{ id: 'y' }] });
  });

  it('tells who handled it, read by REST', async () => {
    await using pair = await startForeignPair();
    answers(pair, [channel, found]);
    pair.gws.answer(`GET /users/${ann}`, { statusCode: 0, user: { id: ann, userName: 'ann.one' } });
    const { data } = await pair.gateway.query(
      '{ interactionHistory { ownerInformation { user { userName } } } }',
    );
    expect(data).toEqual({
      interactionHistory: [
        { ownerInformation: { user: { userName: 'ann.one' } } },
        { ownerInformation: null },
      ],
    });
  });

  it('is an error when GWS tells of a failure, refuses, or tells nothing', async () => {
    const query = `{ contactHistory(contactId: "${contactId}", timeoutMs: 100) { id } }`;
    for (const [data, message] of [
      [fixture('GetInteractionsHistoryMessage.error').data, 'UCS request failed'],
      [{ errorMessage: 'UCS is away' }, 'UCS is away'],
    ]) {
      await using pair = await startForeignPair();
      answers(pair, [channel, data]);
      expect(await errorOf(pair.gateway, query)).toMatchObject({
        message: `GWS could not do RetrieveContactHistory: ${message}`,
        path: ['contactHistory'],
        extensions: { code: 'UPSTREAM_ERROR' },
      });
    }
    await using pair = await startForeignPair();
    takesOperations(pair, [], fixture('REST.error.noPermission'));
    expect(await errorOf(pair.gateway, query)).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    takesOperations(pair, []);
    expect(await errorOf(pair.gateway, query)).toMatchObject({
      message: 'GWS accepted RetrieveContactHistory and told nothing of it within 100 ms.',
      extensions: { code: 'UPSTREAM_TIMEOUT' },
    });
  });

  it.each([
    ['contactHistory(contactId: "")', 'contactId'],
    ['contactHistory(contactId: "c", filter: { fromDate: "yesterday" })', 'filter.fromDate'],
    [
      'contactHistory(contactId: "c", filter: { searchCustomAttributes: [1] })',
      'filter.searchCustomAttributes',
    ],
    ['contactHistory(contactId: "c", timeoutMs: 1)', 'timeoutMs'],
    ['interactionHistory(maxSize: 0)', 'maxSize'],
    ['agentHistory(userId: " ")', 'userId'],
  ])('is not sent with what GWS could not mean: %s', async (query, argument) => {
    await using pair = await startForeignPair();
    const error = await errorOf(pair.gateway, `{ ${query} { id } }`);
    expect(error).toMatchObject({ extensions: { code: 'BAD_REQUEST', argument } });
    expect(posted(pair)).toEqual([]);
  });
});

describe('interactionContent', () => {
  const told = fixture('GetInteractionContentMessage.success').data;
  const ask = (more = '') =>
    `{ interactionContent(id: "${email.id}"${more}) { interaction { id } messages { type text } } }`;

  it('is a query for the client', async () => {
    await using pair = await startForeignPair();
    answers(pair, [channel, told]);
    const { data } = await pair.gateway.query(ask(', source: ARCHIVE'));
    expect(data).toEqual({
      interactionContent: {
        interaction: { id: email.id },
        messages: [
          { type: 'PARTICIPANT_JOINED', text: null },
          { type: 'TEXT', text: 'Hi!' },
        ],
      },
    });
    const body = { operationName: 'GetInteractionContent', source: 'archive' };
    expect(posted(pair)).toEqual([{ path: `/ucs/interactions/${email.id}`, body }]);
  });

  it('has no messages for media that are no conversations', async () => {
    await using pair = await startForeignPair();
    takesOperations(pair, [
      [channel, { interaction: { id: 'another' }, messages: [] }],
      [channel, { interaction: { id: email.id } }],
    ]);
    expect((await pair.gateway.query(ask())).data).toEqual({
      interactionContent: { interaction: { id: email.id }, messages: null },
    });
  });
});

describe('who a customer is', () => {
  const asked =
    'emailAddress: "noah@shop.example", lastName: "N", phoneNumber: "1", medium: EMAIL, userData: { a: 1 }';
  const sent = {
    operationName: 'IdentifyUCSContact',
    emailAddress: 'noah@shop.example',
    lastName: 'N',
    phoneNumber: '1',
    mediaType: 'email',
    userData: { a: 1 },
  };

  it.each(['/v2/me/contacts', channel])('is a query for the client, answered on %s', async (at) => {
    await using pair = await startForeignPair();
    answers(pair, [at, { contactId }]);
    expect((await pair.gateway.query(`{ ucsContactId(${asked}) }`)).data).toEqual({
      ucsContactId: contactId,
    });
    expect(posted(pair)).toEqual([{ path: '/contacts/ucs', body: { ...sent, createContactEnabled: false } }]);
  });

  it.each(['/v2/me/contacts', channel])('is an error when GWS tells of a failure on %s', async (at) => {
    await using pair = await startForeignPair();
    answers(pair, [at, fixture('NoMessageType.IdentifyUCSContact.error').data]);
    expect(await errorOf(pair.gateway, `{ ucsContactId(${asked}) }`)).toMatchObject({
      message: 'GWS could not do IdentifyUCSContact: UCS request failed',
    });
  });

  it('is a mutation for those who want new customers created', async () => {
    await using pair = await startForeignPair();
    answers(pair, ['/v2/me/contacts', { contactId }]);
    expect(await act(pair.gateway, `contactIdentify(${asked}, createContactEnabled: true)`)).toMatchObject({
      __typename: 'OperationSucceeded',
      correlatedBy: 'REFERENCE_ID',
      event: { __typename: 'IdentifyUCSContact', raw: { contactId } },
    });
    expect(posted(pair)).toEqual([{ path: '/contacts/ucs', body: { ...sent, createContactEnabled: true } }]);
  });

  it('fails as GWS says', async () => {
    await using pair = await startForeignPair();
    answers(pair, ['/v2/me/contacts', fixture('NoMessageType.IdentifyUCSContact.error').data]);
    expect(await act(pair.gateway, 'contactIdentify(phoneNumber: "1")')).toMatchObject({
      __typename: 'OperationFailed',
      message: 'UCS request failed',
    });
  });

  it('cannot be asked knowing nothing', async () => {
    await using pair = await startForeignPair();
    for (const query of ['{ ucsContactId }', 'mutation { contactIdentify(medium: CALL) { __typename } }']) {
      expect(await errorOf(pair.gateway, query)).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
    }
    expect(posted(pair)).toEqual([]);
  });
});
