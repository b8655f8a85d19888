import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { agentId, Desk, type Heard } from './desk.js';

type Data = Heard['data'];
const status = (state: string) => (d: Data) =>
  d.notificationType === 'StatusChange' && d.chat?.state === state;
const participants = (d: Data) => d.notificationType === 'ParticipantsUpdated';
const properties = (d: Data) => d.notificationType === 'PropertiesUpdated';
const line = (type: string) => (d: Data) => d.messages?.some((m: { type: string }) => m.type === type);

const ACTIVE = [
  'Transfer',
  'Leave',
  'Invite',
  'Consult',
  'SetInFocus',
  'SetDisposition',
  'AttachUserData',
  'DeleteUserData',
  'UpdateUserData',
  'Complete',
  'SendMessage',
  'SendUrl',
  'SendStartTypingNotification',
  'SendStopTypingNotification',
];
const TO_AGENTS = [
  'SendToAgents',
  'SendStartTypingToAgentsNotification',
  'SendStopTypingToAgentsNotification',
];

/** An agent with a chat that rings. */
async function ring(emulator: Emulator, userName = 'a1') {
  const desk = await Desk.open(emulator, userName, '/v2/me/chats');
  const id = emulator.offerChat(userName, { customer: 'Jürgen Groß', text: 'Grüß Gott 👋' });
  await desk.next(status('Invited'));
  const perform = (operationName: string, parameters = {}) =>
    desk.post(`/me/chats/${id}`, { operationName, ...parameters });
  return { desk, id, perform };
}

/** An agent who talks with a customer. */
async function talk(emulator: Emulator, userName = 'a1') {
  const ringing = await ring(emulator, userName);
  await ringing.perform('Accept', { nickname: 'Zoë' });
  await ringing.desk.next(line('ParticipantJoined'));
  return ringing;
}

const at = (emulator: Emulator, userName: string) => ({
  targetUri: `https://gws.internal.invalid/api/v2/users/${agentId(emulator, userName)}`,
});

describe('a chat', () => {
  it('rings with all that is known of it', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/chats');
    const id = emulator.offerChat('a1', { userData: { 'odd: key?': null } });
    expect(id).toMatch(/^[0-9A-Z]{16}$/);
    const invited = await desk.next(() => true);
    expect(invited).toMatchObject({
      messageType: 'ChatStateChangeMessage',
      notificationType: 'StatusChange',
      chat: {
        id,
        state: 'Invited',
        chatType: 'Inbound',
        uri: `https://gws.internal.invalid/api/v2/chats/${id}`,
        path: `/chats/${id}`,
        capabilities: ['Accept', 'Reject'],
        participants: [],
        userData: { 'odd: key?': null, 'PegAG?: 2>1': 1 },
      },
    });
    expect(invited).not.toHaveProperty('referenceId');
  });

  it('is accepted: Chatting, the participants, the whole history', async () => {
    await using emulator = await startEmulator();
    const { desk, id, perform } = await ring(emulator);
    expect((await perform('Accept', { nickname: 'Zoë', saveLAR: true })).json).toEqual({ statusCode: 0 });
    expect(await desk.next(status('Chatting'))).toMatchObject({
      chat: {
        participants: [],
        capabilities: expect.arrayContaining(['Transfer', 'InFocus', 'SendMessage']),
      },
      referenceId: 1,
    });
    const listed = await desk.next(participants);
    expect(listed.chat).toMatchObject({
      capabilities: ACTIVE,
      participants: [
        { nickname: 'Jürgen Groß', type: 'Customer' },
        { nickname: 'Zoë', type: 'Agent', path: `/users/${agentId(emulator, 'a1')}` },
      ],
    });
    expect(listed).not.toHaveProperty('referenceId');
    const history = await desk.next((d) => d.messageType === 'MessageLogUpdated');
    expect(history).toMatchObject({
      notificationType: 'NewMessages',
      chatUri: `https://gws.internal.invalid/api/v2/chats/${id}`,
      chatPath: `/chats/${id}`,
      messages: [
        { index: 1, type: 'ParticipantJoined', from: { type: 'Customer' } },
        { index: 2, type: 'Text', text: 'Grüß Gott 👋', visibility: 'All' },
        { index: 3, type: 'ParticipantJoined', from: { nickname: 'Zoë' } },
      ],
      referenceId: 1,
    });
    expect(history.messages[1].timestampSeconds).toBeGreaterThan(1.7e12);
    await desk[Symbol.asyncDispose]();
  });

  it('is rejected with the odd answer of the samples', async () => {
    await using emulator = await startEmulator();
    const { desk, id, perform } = await ring(emulator);
    expect((await perform('Reject')).json).toEqual({ status: 0 });
    expect(await desk.next(status('Completed'))).toEqual({
      messageType: 'ChatStateChangeMessage',
      notificationType: 'StatusChange',
      chat: {
        id,
        state: 'Completed',
        uri: `https://gws.internal.invalid/api/v2/chats/${id}`,
        participants: [],
      },
    });
    await desk[Symbol.asyncDispose]();
  });

  it('lives, is left and is completed', async () => {
    await using emulator = await startEmulator();
    const { desk, id, perform } = await talk(emulator);
    expect((await perform('Leave', { text: 'Auf Wiedersehen' })).json).toEqual({ statusCode: 0 });
    expect(await desk.next(line('Text'))).toMatchObject({ messages: [{ text: 'Auf Wiedersehen' }] });
    expect(await desk.next(status('LeftChat'))).toMatchObject({
      chat: {
        capabilities: ['Transfer', 'Complete', 'Leave', 'InFocus'],
        participants: [{ type: 'Customer' }],
      },
      referenceId: 2,
    });
    expect((await desk.get('/me/chats?fields=*')).json.chats).toMatchObject([{ id, state: 'LeftChat' }]);
    await perform('Complete');
    const completed = await desk.next(status('Completed'));
    expect(completed.chat).toMatchObject({ capabilities: [], participants: [] });
    expect(completed).not.toHaveProperty('referenceId');
    expect((await desk.get('/me/chats?fields=*')).json).toEqual({ statusCode: 0, chats: [] });
    await desk[Symbol.asyncDispose]();
  });

  it('is read alone, as a list and as uris', async () => {
    await using emulator = await startEmulator();
    const { desk, id } = await talk(emulator);
    expect((await desk.get(`/me/chats/${id}`)).json).toMatchObject({
      statusCode: 0,
      chat: {
        id,
        state: 'Chatting',
        capabilities: ACTIVE,
        suggestedQueueUris: [],
        revelantResponseTemplateGroups: [],
      },
    });
    expect((await desk.get('/me/chats')).json).toEqual({
      statusCode: 0,
      uris: [`https://gws.internal.invalid/api/v2/chats/${id}`],
    });
    expect((await desk.get('/me/chats?fields=id,state&state=Chatting')).json.chats).toEqual([
      { id, state: 'Chatting' },
    ]);
    expect((await desk.get('/me/chats?fields=id&state=Invited')).json.chats).toEqual([]);
    expect((await desk.get('/me?subresources=chats')).json.user.chats).toMatchObject([{ id }]);
    expect((await (await Desk.open(emulator, 'a2')).get(`/me/chats/${id}`)).json.statusCode).toBe(6);
    await desk[Symbol.asyncDispose]();
  });
});

describe('what is said in a chat', () => {
  it.each([
    [
      'SendMessage',
      { text: 'Guten Tag — ¿qué tal?', messageType: 'x', treatAs: 'Normal' },
      { type: 'Text', text: 'Guten Tag — ¿qué tal?', visibility: 'All' },
    ],
    [
      'SendMessage',
      { text: 'Bitte warten', treatAs: 'System' },
      { type: 'Text', from: { type: 'External', nickname: 'system' } },
    ],
    ['SendStartTypingNotification', {}, { type: 'TypingStarted', from: { type: 'Agent' } }],
    ['SendStopTypingNotification', {}, { type: 'TypingStopped' }],
    [
      'SendCustomNotice',
      { noticeText: 'co-browse' },
      { type: 'CustomNotice', noticeText: 'co-browse', visibility: 'All' },
    ],
    [
      'SendCustomNoticeToAgents',
      { noticeText: 'hold' },
      { type: 'CustomNotice', noticeText: 'hold', visibility: 'Agents' },
    ],
    [
      'SendNicknameUpdatedNotice',
      { noticeText: 'Zoë 🎧' },
      { type: 'NicknameUpdated', noticeText: 'Zoë 🎧', from: { nickname: 'Zoë 🎧' } },
    ],
    ['SendUrl', { url: 'https://shop.example/' }, { type: 'PushUrl', url: 'https://shop.example/' }],
  ])('is heard as a message: %s', async (verb, parameters, message) => {
    await using emulator = await startEmulator();
    const { desk, perform } = await talk(emulator);
    expect((await perform(verb, parameters)).json).toEqual({ statusCode: 0 });
    const heard = await desk.next(line(message.type));
    expect(heard.messages).toMatchObject([message]);
    expect(heard).not.toHaveProperty('referenceId');
    await desk[Symbol.asyncDispose]();
  });

  it('comes from the customer as well, who types, leaves and returns', async () => {
    await using emulator = await startEmulator();
    const { desk, id } = await talk(emulator);
    emulator.customerTypes(id);
    expect((await desk.next(line('TypingStarted'))).messages[0].from.type).toBe('Customer');
    emulator.customerTypes(id, false);
    await desk.next(line('TypingStopped'));
    emulator.customerSays(id, '注文番号は４７１１です。');
    expect((await desk.next(line('Text'))).messages[0].text).toBe('注文番号は４７１１です。');
    emulator.customerLeaves(id);
    await desk.next(line('ParticipantLeft'));
    expect((await desk.next(participants)).chat.participants).toHaveLength(1);
    expect(() => emulator.customerSays(id, 'Hallo?')).toThrow('no customer');
    emulator.customerReturns(id);
    await desk.next(line('ParticipantRejoined'));
    expect((await desk.next(participants)).chat.participants).toHaveLength(2);
    await desk[Symbol.asyncDispose]();
  });

  it('stays out of the history if it is only typing', async () => {
    await using emulator = await startEmulator();
    const { desk, id, perform } = await ring(emulator);
    emulator.customerTypes(id);
    await perform('Accept', { nickname: 'Zoë' });
    const { messages } = await desk.next(line('ParticipantJoined'));
    expect(messages.map((m: { type: string }) => m.type)).not.toContain('TypingStarted');
    expect(messages.map((m: { index: number }) => m.index)).toEqual([1, 2, 4]);
    await desk[Symbol.asyncDispose]();
  });
});

describe('user data of a chat', () => {
  it('is attached, updated, deleted and complete each time', async () => {
    await using emulator = await startEmulator();
    const { desk, perform } = await talk(emulator);
    await perform('AttachUserData', { userData: { Größe: '42½', leer: null } });
    expect(await desk.next(properties)).toMatchObject({
      chat: { userData: { Größe: '42½', leer: null, RTenant: 'Environment' } },
      referenceId: 2,
    });
    await perform('UpdateUserData', { userData: { Größe: 43 } });
    expect((await desk.next(properties)).chat.userData.Größe).toBe(43);
    await perform('DeleteUserData', { keys: ['Größe', 'leer'] });
    expect((await desk.next(properties)).chat.userData).not.toHaveProperty('Größe');
    await desk[Symbol.asyncDispose]();
  });

  it('takes the disposition under the usual key or another', async () => {
    await using emulator = await startEmulator();
    const { desk, perform } = await talk(emulator);
    await perform('SetDisposition', { disposition: 'resolved' });
    expect((await desk.next(properties)).chat.userData.DispositionCode).toBe('resolved');
    await perform('SetDisposition', { disposition: 'spam', dispositionKey: 'Ende' });
    expect((await desk.next(properties)).chat.userData.Ende).toBe('spam');
    await desk[Symbol.asyncDispose]();
  });

  it('keeps dangerous keys as plain data', async () => {
    await using emulator = await startEmulator();
    const { desk, perform } = await talk(emulator);
    const userData = JSON.parse('{"__proto__": {"polluted": true}, "constructor": "x"}');
    await perform('AttachUserData', { userData });
    const heard = (await desk.next(properties)).chat.userData;
    expect(Object.hasOwn(heard, '__proto__')).toBe(true);
    expect(heard.constructor).toBe('x');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    await desk[Symbol.asyncDispose]();
  });
});

describe('refusals', () => {
  it.each([
    ['an unknown chat', 'x', { operationName: 'Accept', nickname: 'Zoë' }, 404, 6],
    ['no operation', '', {}, 400, 1],
    ['an unknown operation', '', { operationName: 'toString' }, 403, 3],
    ['a missing parameter', '', { operationName: 'Accept' }, 400, 1],
    ['a parameter of the wrong kind', '', { operationName: 'Accept', nickname: 7 }, 400, 10],
    ['what is not valid for the state', '', { operationName: 'SendMessage', text: 'Hallo' }, 409, 2],
  ])('name the reason: %s', async (_, other, body, httpStatus, statusCode) => {
    await using emulator = await startEmulator();
    const { desk, id } = await ring(emulator);
    const { status: answered, json } = await desk.post(`/me/chats/${other || id}`, body);
    expect([answered, json.statusCode]).toEqual([httpStatus, statusCode]);
    expect(json.statusMessage).toEqual(expect.any(String));
    await desk[Symbol.asyncDispose]();
  });

  it('say 2 to a chat that is over, and forget it in the end', async () => {
    await using emulator = await startEmulator();
    const { desk, id, perform } = await talk(emulator);
    await perform('Complete');
    expect((await perform('Complete')).json).toEqual({
      statusCode: 2,
      statusMessage: 'Operation Complete is not valid for the current state',
    });
    for (let i = 0; i < 510; i++) emulator.revokeChat(emulator.offerChat('a1'));
    expect((await perform('Complete')).json.statusCode).toBe(6);
    expect((await desk.get(`/me/chats/${id}`)).status).toBe(404);
    await desk[Symbol.asyncDispose]();
  });

  it('do not whisper without a colleague', async () => {
    await using emulator = await startEmulator();
    const { desk, perform } = await talk(emulator);
    expect((await perform('SendToAgents', { text: 'Psst' })).json.statusCode).toBe(2);
    await desk[Symbol.asyncDispose]();
  });
});

describe('chats that end otherwise', () => {
  it('are revoked when the customer gives up, or the back end takes them', async () => {
    await using emulator = await startEmulator();
    const { desk, id } = await ring(emulator);
    emulator.customerLeaves(id);
    expect((await desk.next(status('Revoked'))).chat).toMatchObject({ id, capabilities: [] });
    const other = emulator.offerChat('a1');
    emulator.revokeChat(other);
    expect((await desk.next((d) => d.chat?.id === other && d.chat.state === 'Revoked')).chat.id).toBe(other);
    await desk[Symbol.asyncDispose]();
  });

  it('go to another agent', async () => {
    await using emulator = await startEmulator();
    const { desk, id, perform } = await talk(emulator);
    await using other = await Desk.open(emulator, 'a2', '/v2/me/chats');
    expect((await perform('Transfer', { ...at(emulator, 'a2'), text: 'Ich verbinde' })).json).toEqual({
      statusCode: 0,
    });
    await desk.next(status('Completed'));
    expect((await other.next(status('Invited'))).chat.id).toBe(id);
    await other.post(`/me/chats/${id}`, { operationName: 'Accept', nickname: 'Łukasz' });
    const { messages } = await other.next(line('ParticipantJoined'));
    expect(messages.map((m: { type: string }) => m.type)).toEqual([
      'ParticipantJoined',
      'Text',
      'ParticipantJoined',
      'Text',
      'ParticipantLeft',
      'ParticipantJoined',
    ]); // prettier-ignore
    await desk[Symbol.asyncDispose]();
  });

  it('go to a queue', async () => {
    await using emulator = await startEmulator();
    const { desk, perform } = await talk(emulator);
    expect((await perform('Transfer', {})).json.statusCode).toBe(1);
    expect((await perform('Transfer', { queueName: 'Q', ...at(emulator, 'a2') })).json.statusCode).toBe(10);
    expect((await perform('Transfer', { targetUri: '/users/nobody' })).json.statusCode).toBe(6);
    expect((await perform('Transfer', { queueName: 'Rückfragen' })).json.statusCode).toBe(0);
    await desk.next(status('Completed'));
    await desk[Symbol.asyncDispose]();
  });
});

describe('company in a chat', () => {
  it('is consulted, heard by agents alone, and promoted', async () => {
    await using emulator = await startEmulator();
    const { desk, id, perform } = await talk(emulator);
    await using adviser = await Desk.open(emulator, 'a2', '/v2/me/chats');
    const asked = await perform('Consult', at(emulator, 'a2'));
    expect(asked.json).toEqual({ statusCode: 0, referenceId: 2 });
    expect(await desk.next(participants)).toMatchObject({
      chat: {
        capabilities: [...ACTIVE, ...TO_AGENTS],
        participants: [
          { type: 'Customer' },
          { nickname: 'Zoë' },
          { nickname: 'Łukasz', visibility: 'Agents' },
        ],
      },
      referenceId: 2,
    });
    await adviser.next(status('Invited'));
    await adviser.post(`/me/chats/${id}`, { operationName: 'Accept', nickname: 'Łukasz' });
    expect((await adviser.next(participants)).chat.capabilities).toEqual([
      'Leave',
      'SetInFocus',
      ...TO_AGENTS,
    ]);
    expect((await desk.next(line('ParticipantJoined'))).messages[0]).toMatchObject({ visibility: 'Agents' });

    await perform('SendToAgents', { text: 'Was meinst du?' });
    expect(
      (await adviser.next((d) => d.messages?.[0].text === 'Was meinst du?')).messages[0].visibility,
    ).toBe('Agents');
    await adviser.post(`/me/chats/${id}`, { operationName: 'SendStartTypingToAgentsNotification' });
    expect((await desk.next(line('TypingStarted'))).messages[0].visibility).toBe('Agents');

    const invited = await perform('Invite', at(emulator, 'a2'));
    const listed = await desk.next((d) => participants(d) && d.referenceId === invited.json.referenceId);
    expect(listed.chat.participants[2]).toMatchObject({ visibility: 'All' });
    expect((await perform('Invite', at(emulator, 'a2'))).json.statusCode).toBe(2);

    await adviser.post(`/me/chats/${id}`, { operationName: 'Leave' });
    expect(await adviser.next(status('Completed'))).not.toHaveProperty('referenceId');
    expect((await desk.next(line('ParticipantLeft'))).messages[0].from.nickname).toBe('Łukasz');
    expect((await desk.next(participants)).chat.capabilities).toEqual(ACTIVE);
    await desk[Symbol.asyncDispose]();
  });

  it('takes over when the first agent leaves a conference', async () => {
    await using emulator = await startEmulator();
    const { desk, id, perform } = await talk(emulator);
    await using colleague = await Desk.open(emulator, 'a2', '/v2/me/chats');
    await perform('Invite', { targetUri: '/queues/any' });
    await colleague.next(status('Invited'));
    await colleague.post(`/me/chats/${id}`, { operationName: 'Accept', nickname: 'Łukasz' });
    await colleague.next(line('ParticipantJoined'));
    await perform('Leave');
    expect(await desk.next(status('Completed'))).not.toHaveProperty('referenceId');
    const alone = await colleague.next((d) => participants(d) && d.chat.participants.length === 2);
    expect(alone.chat).toMatchObject({ state: 'Chatting', capabilities: ACTIVE });
    await desk[Symbol.asyncDispose]();
  });

  it('vanishes from the list when it declines', async () => {
    await using emulator = await startEmulator();
    const { desk, id, perform } = await talk(emulator);
    await using colleague = await Desk.open(emulator, 'a2', '/v2/me/chats');
    await perform('Invite', at(emulator, 'a2'));
    expect((await desk.next(participants)).chat.participants).toHaveLength(3);
    await colleague.post(`/me/chats/${id}`, { operationName: 'Reject' });
    expect((await desk.next(participants)).chat.participants).toHaveLength(2);
    await desk[Symbol.asyncDispose]();
  });

  it('can be removed', async () => {
    await using emulator = await startEmulator();
    const { desk, id, perform } = await talk(emulator);
    await using colleague = await Desk.open(emulator, 'a2', '/v2/me/chats');
    await perform('Invite', at(emulator, 'a2'));
    await colleague.post(`/me/chats/${id}`, { operationName: 'Accept', nickname: 'Łukasz' });
    await colleague.next(line('ParticipantJoined'));
    expect((await perform('RemoveParticipantFromConference', {})).json.statusCode).toBe(1);
    expect((await perform('RemoveParticipantFromConference', at(emulator, 'a3'))).json.statusCode).toBe(6);
    await perform('RemoveParticipantFromConference', at(emulator, 'a2'));
    expect((await desk.next(line('Notice'))).messages[0]).toMatchObject({
      text: `REMOVE_PARTICIPANT_FROM_CONFERENCE${agentId(emulator, 'a2')}`,
      visibility: 'Agents',
    });
    await colleague.next(status('Revoked'));
    await desk[Symbol.asyncDispose]();
  });
});

describe('supervisors', () => {
  it.each([
    ['Monitor', ['Leave', 'SetInFocus', 'SwitchToCoach', 'SwitchToBargeIn'], 2],
    ['Coach', ['Leave', 'SetInFocus', ...TO_AGENTS, 'SwitchToMonitor', 'SwitchToBargeIn'], 3],
    ['BargeIn', expect.arrayContaining(['SendMessage', 'SendToAgents', 'SwitchToCoach']), 3],
  ])('follow an agent’s chats: %s', async (operationName, capabilities, seen) => {
    await using emulator = await startEmulator();
    const { desk, id, perform } = await talk(emulator);
    await using boss = await Desk.open(emulator, 'a5', '/v2/me/chats');
    const followed = await boss.post(`/users/${agentId(emulator, 'a1')}/channels/chat`, { operationName });
    expect(followed.json).toEqual({ statusCode: 0 });
    expect((await boss.next(status('Chatting'))).chat.id).toBe(id);
    expect((await boss.next(participants)).chat).toMatchObject({ capabilities });
    await boss.next(line('ParticipantJoined'));
    expect((await desk.get(`/me/chats/${id}`)).json.chat.participants).toHaveLength(seen);

    await perform('SendMessage', { text: 'Guten Tag' });
    await boss.next(line('Text'));
    await perform('Complete');
    await boss.next(status('Revoked'));

    const later = emulator.offerChat('a1');
    await desk.post(`/me/chats/${later}`, { operationName: 'Accept', nickname: 'Zoë' });
    expect((await boss.next(status('Chatting'))).chat.id).toBe(later);
    await desk[Symbol.asyncDispose]();
  });

  it('follow only the next chat if they say so', async () => {
    await using emulator = await startEmulator();
    const { desk, id } = await ring(emulator);
    await using boss = await Desk.open(emulator, 'a5', '/v2/me/chats');
    await boss.post(`/users/${agentId(emulator, 'a1')}/channels/chat`, {
      operationName: 'Monitor',
      supervisorMonitoringMode: 'NextChat',
      nickname: 'Chefin',
    });
    const second = emulator.offerChat('a1');
    for (const chat of [id, second]) {
      await desk.post(`/me/chats/${chat}`, { operationName: 'Accept', nickname: 'Zoë' });
    }
    await boss.next(status('Chatting'));
    expect((await boss.get('/me/chats?fields=id')).json.chats).toEqual([{ id }]);
    await desk[Symbol.asyncDispose]();
  });

  it('switch between watching, advising and joining in', async () => {
    await using emulator = await startEmulator();
    const { desk, id } = await talk(emulator);
    await using boss = await Desk.open(emulator, 'a5', '/v2/me/chats');
    await boss.post(`/users/${agentId(emulator, 'a1')}/channels/chat`, { operationName: 'Monitor' });
    await boss.next(line('ParticipantJoined'));
    const switchTo = (verb: string) => boss.post(`/me/chats/${id}`, { operationName: verb });
    expect((await switchTo('SwitchToMonitor')).json.statusCode).toBe(2);
    expect((await switchTo('SwitchToCoach')).json).toEqual({ statusCode: 0 });
    await desk.next((d) => participants(d) && d.chat.participants.length === 3);
    await switchTo('SwitchToBargeIn');
    expect((await boss.next((d) => d.chat?.capabilities.includes('SendMessage'))).chat.id).toBe(id);
    await switchTo('SwitchToMonitor');
    await desk.next((d) => participants(d) && d.chat.participants.length === 2);
    await desk[Symbol.asyncDispose]();
  });

  it('intrude', async () => {
    await using emulator = await startEmulator();
    const { desk, id } = await talk(emulator);
    await using boss = await Desk.open(emulator, 'a5', '/v2/me/chats');
    const url = `/users/${agentId(emulator, 'a1')}/chats/${id}`;
    const intrude = { operationName: 'Intrude', supervisorVisibilityMode: 'Coach' };
    expect((await boss.post(url, { operationName: 'Intrude' })).json.statusCode).toBe(1);
    expect((await boss.post(url, intrude)).json).toEqual({ statusCode: 0 });
    expect((await boss.next(status('Invited'))).chat.capabilities).toEqual(['Accept', 'Reject']);
    await boss.post(`/me/chats/${id}`, { operationName: 'Accept', nickname: 'Chefin' });
    await boss.next(line('ParticipantJoined'));
    expect((await desk.next(participants)).chat.participants[2]).toMatchObject({
      nickname: 'Chefin',
      visibility: 'Agents',
    });
    expect((await boss.post(url, intrude)).json.statusCode).toBe(2);
    await desk[Symbol.asyncDispose]();
  });

  it('are refused if they are none', async () => {
    await using emulator = await startEmulator();
    const { desk, id } = await talk(emulator);
    const other = await Desk.open(emulator, 'a2');
    const user = `/users/${agentId(emulator, 'a1')}`;
    expect((await other.post(`${user}/channels/chat`, { operationName: 'Monitor' })).json.statusCode).toBe(5);
    const intrude = { operationName: 'Intrude', supervisorVisibilityMode: 'Monitor' };
    expect((await other.post(`${user}/chats/${id}`, intrude)).json.statusCode).toBe(5);
    const boss = await Desk.open(emulator, 'a5');
    expect((await boss.post(`${user}/channels/chat`, { operationName: 'Spy' })).json.statusCode).toBe(3);
    expect((await boss.post('/users/0/channels/chat', { operationName: 'Monitor' })).json.statusCode).toBe(6);
    const mode = { operationName: 'Monitor', supervisorMonitoringMode: 'Some' };
    expect((await boss.post(`${user}/channels/chat`, mode)).json.statusCode).toBe(10);
    await desk[Symbol.asyncDispose]();
  });
});

describe('services', () => {
  it('tell everybody when they go and come', async () => {
    await using emulator = await startEmulator();
    await using first = await Desk.open(emulator, 'a1', '/notifications/services');
    await using second = await Desk.open(emulator, 'a2', '/notifications/services');
    const voice = emulator.services.find(({ type }) => type === 'Voice');
    emulator.setService('Voice', 'Inactive');
    emulator.setService(voice?.id ?? '', 'Active');
    for (const desk of [first, second]) {
      expect(await desk.next(() => true)).toEqual({
        messageType: 'ServiceStateChangeMessage',
        service: { ...voice, state: 'Inactive' },
      });
      expect((await desk.next(() => true)).service.state).toBe('Active');
    }
    expect(() => emulator.setService('Coffee', 'Inactive')).toThrow("no service 'Coffee'");
  });
});
