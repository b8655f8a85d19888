import { describe, expect, it } from 'vitest';
import {
  act,
  errorOf,
  everythingTold,
  expectDone,
  expectFailed,
  type Publication,
  posted,
  takesOperations,
  toldOf,
  type VerbCase,
} from '../support/acting.js';
import { fixture, fixtures } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';

const channel = '/v2/me/im-sessions';
const id = '00IMSESSION0000000000000000000A1';

const change = (notificationType: string, more: object = {}): Publication => [
  channel,
  { messageType: 'IMSessionStateChangeMessage', notificationType, imSession: { id, ...more } },
];
const said = (message: string, session = id): Publication => [
  channel,
  {
    messageType: 'IMLogUpdateMessage',
    notificationType: 'NewMessage',
    imSessionPath: `/im-sessions/${session}`,
    message,
  },
];
const another = change('StatusChange', { id: 'another', state: 'Completed' });

describe('a message on /v2/me/im-sessions', () => {
  const talking = {
    id,
    state: 'TALKING',
    stateRaw: 'Talking',
    path: `/im-sessions/${id}`,
    participants: [{ digits: '4102', phoneNumber: '4102', formattedPhoneNumber: '4102', e164Number: '4102' }],
    userData: { topic: 'claim C-2024-118' },
    capabilities: ['COMPLETE', 'ATTACH_USER_DATA', 'DELETE_USER_DATA', 'UPDATE_USER_DATA', 'SEND_MESSAGE'],
  };
  const expected: Record<string, object> = {
    AttachedDataChanged: {
      notificationType: 'ATTACHED_DATA_CHANGED',
      imSession: { ...talking, userData: { topic: 'claim C-2024-118', urgent: 'yes' } },
    },
    Initiating: {
      notificationType: 'STATUS_CHANGE',
      imSession: { ...talking, state: 'INITIATING', stateRaw: 'Initiating', capabilities: ['COMPLETE'] },
    },
    StatusChange: { notificationType: 'STATUS_CHANGE', imSession: talking },
    quirkBlankInState: { imSession: { ...talking, stateRaw: ' Talking' } },
  };

  it('is documented in these examples', () => {
    expect(fixtures('IMSessionStateChangeMessage.').map((name) => name.split('.')[1])).toEqual(
      Object.keys(expected).sort(),
    );
  });

  it.each(Object.entries(expected))('is told whole: %s', async (name, what) => {
    const event = await toldOf('imSessionEvents', fixture(`IMSessionStateChangeMessage.${name}`));
    expect(event).toMatchObject({ __typename: 'IMSessionStateChange', topic: channel, ...what });
  });

  it('is told whole: IMLogUpdateMessage.NewMessage', async () => {
    const event = await toldOf('imSessionEvents', fixture('IMLogUpdateMessage.NewMessage'), ({ gws }) =>
      gws.answer(`GET /me/im-sessions/${id}`, {
        statusCode: 0,
        imSession: fixture('REST.imSessions.list').imSessions[0],
      }),
    );
    expect(event).toMatchObject({
      __typename: 'IMLogUpdate',
      notificationType: 'NEW_MESSAGES',
      notificationTypeRaw: 'NewMessage',
      imSessionId: id,
      imSessionPath: `/im-sessions/${id}`,
      imSessionUri: null,
      text: 'Can you take this claim?',
      imSession: talking,
    });
  });

  it('is read with whatever is odd about it', async () => {
    const [failed, bare, nameless, strings, unknown] = await everythingTold('imSessionEvents', [
      [channel, { imSession: undefined, messageType: 'imsessionstatechangemessage', errorMessage: 'No' }],
      [channel, { imSessionUri: 'http: //x/api/v2/im-sessions/i%201/?a=b', message: 7 }],
      [channel, { messageType: 'IMLogUpdateMessage' }],
      change('StatusChange', { participants: ['4102'], capabilities: ['Wave'], state: 'Lost' }),
      [channel, { message: 'of nobody' }],
    ]);
    expect(failed).toMatchObject({ __typename: 'IMSessionStateChange', imSession: null, errorMessage: 'No' });
    expect(bare).toMatchObject({
      __typename: 'IMLogUpdate',
      imSessionId: 'i 1',
      imSessionUri: 'http: //x/api/v2/im-sessions/i%201/?a=b',
      text: '7',
      imSession: null,
    });
    expect(nameless).toMatchObject({ imSessionId: null, text: null, imSession: null });
    expect(strings.imSession).toMatchObject({
      state: 'UNRECOGNIZED',
      participants: [{ phoneNumber: '4102' }],
      capabilities: ['UNRECOGNIZED'],
      capabilitiesRaw: ['Wave'],
    });
    expect(unknown).toMatchObject({ __typename: 'UnknownEvent', messageType: null });
  });
});

describe('imSessionEvents', () => {
  it('of one session tells of no other, but of what GWS attributes to none', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      `subscription { imSessionEvents(imSessionId: "${id}") { __typename ... on IMLogUpdate { text } } }`,
    );
    await events.event();
    for (const [at, data] of [another, said('no', 'another'), [channel, { a: 1 }] as const, said('yes')])
      gws.publish(at, data);
    expect(await events.event()).toEqual({ __typename: 'UnknownEvent' });
    expect(await events.event()).toEqual({ __typename: 'IMLogUpdate', text: 'yes' });
  });
});

describe('instant messaging sessions', () => {
  it('are read, all and one', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const list = fixture('REST.imSessions.list');
    gws.answer('GET /me/im-sessions', list);
    gws.answer(`GET /me/im-sessions/${id}`, { statusCode: 0, imSession: list.imSessions[0] });
    const all = await gateway.query('{ imSessions { id state participants { digits } } }');
    expect(all).toEqual({
      data: { imSessions: [{ id, state: 'TALKING', participants: [{ digits: '4102' }] }] },
    });
    const one = await gateway.query(`{ imSession(id: "${id}") { id userData } }`);
    expect(one).toEqual({ data: { imSession: { id, userData: { topic: 'claim C-2024-118' } } } });
  });
});

describe('an operation on instant messages', () => {
  const on = (verb: string, args: string, sent: object, told: Publication): VerbCase => ({
    does: `imSession${verb}(id: "${id}"${args})`,
    path: `/me/im-sessions/${id}`,
    body: { operationName: verb, ...sent },
    decoys: [another, said('Hello', 'another'), said('Bye')],
    told,
  });
  const attached = change('AttachedDataChanged');
  const initiated = change('StatusChange', { state: 'Initiating', participants: [{ digits: '+4102' }] });
  const cases: VerbCase[] = [
    on(
      'SendMessage',
      ', text: "Hello", destination: "4102", deviceId: "d/1"',
      { text: 'Hello', destination: { phoneNumber: '4102' }, devicePath: '/devices/d%2F1' },
      said('Hello'),
    ),
    on('Complete', '', {}, change('StatusChange', { state: 'Completed' })),
    on('AttachUserData', ', userData: { a: 1 }', { userData: { a: 1 } }, attached),
    on('UpdateUserData', ', userData: { a: 1 }', { userData: { a: 1 } }, attached),
    on('DeleteUserData', ', keys: ["a"]', { keys: ['a'] }, attached),
    {
      does: 'imSessionInitiate(destination: "4102", userData: { a: 1 }, deviceId: "d")',
      path: '/me/im-sessions',
      body: {
        operationName: 'InitiateIMSession',
        destination: { phoneNumber: '4102' },
        userData: { a: 1 },
        devicePath: '/devices/d',
      },
      decoys: [another, change('StatusChange', { state: 'Talking', participants: ['4199'] })],
      told: initiated,
    },
    {
      does: 'imSessionInitiate(destination: "4102")',
      path: '/me/im-sessions',
      body: { operationName: 'InitiateIMSession', destination: { phoneNumber: '4102' } },
      told: change('StatusChange', { state: 'Talking' }),
    },
  ];
  it.each(cases.map((each) => [each.does, each] as const))(
    '%s is sent as documented, and tells what became of it',
    (_name, each) => expectDone(each),
  );

  it('fails when GWS tells of an error with the devices', () =>
    expectFailed(
      'imSessionInitiate(destination: "4102")',
      ['/v2/me/devices', { messageType: 'ErrorMessage', errorMessage: 'Invalid destination' }],
      'Invalid destination',
    ));

  it('is rejected while there is another session', async () => {
    await using pair = await startForeignPair();
    takesOperations(pair, [], { statusCode: 2, statusMessage: 'Invalid state' });
    expect(await act(pair.gateway, 'imSessionInitiate(destination: "4102")')).toMatchObject({
      __typename: 'OperationRejected',
      code: 'INVALID_STATE',
      message: expect.stringContaining('Invalid state'),
      listed: null,
    });
  });

  it('is rejected, and says whether the session lists it', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(`POST /me/im-sessions/${id}`, fixture('REST.error.invalidState'));
    gws.answer(`GET /me/im-sessions/${id}`, { statusCode: 0, imSession: { id, capabilities: ['Complete'] } });
    expect(await act(gateway, `imSessionComplete(id: "${id}")`)).toMatchObject({ listed: true });
    expect(await act(gateway, `imSessionDeleteUserData(id: "${id}", keys: ["a"])`)).toMatchObject({
      listed: false,
    });
  });

  it('is not sent with what GWS could not mean', async () => {
    await using pair = await startForeignPair();
    const wrong: [does: string, argument: string][] = [
      ['imSessionInitiate(destination: "")', 'destination'],
      ['imSessionSendMessage(id: "i", text: "", destination: "1", deviceId: "d")', 'text'],
      ['imSessionSendMessage(id: "i", text: "x", destination: "1", deviceId: "..")', 'deviceId'],
      ['imSessionComplete(id: " ")', 'id'],
    ];
    for (const [does, argument] of wrong) {
      const error = await errorOf(pair.gateway, `mutation { ${does} { __typename } }`);
      expect(error).toMatchObject({ extensions: { code: 'BAD_REQUEST', argument } });
    }
    expect(posted(pair)).toEqual([]);
  });
});
