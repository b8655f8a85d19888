import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema.js';
import { ChatDocument, ChatEventsDocument, ChatsDocument } from '../generated/graphql.js';
import { everythingOf } from '../support/everything.js';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { basic, type TestGateway } from '../support/gateway.js';
import { dataOf, run, watch } from '../support/typed.js';

const channel = '/v2/me/chats';
const chatId = '0004Qb77CHAT0010';
const ann = '7c1e5a9b2d3f4a6c8e0b1d2f3a4c5e6f';
const bob = '91d4f0aa6b7e4c2d8f135e7a9b0c2d4e';

const stateOf = (chat: object, more: object = {}) => ({
  messageType: 'ChatStateChangeMessage',
  notificationType: 'StatusChange',
  chat: { id: chatId, state: 'Chatting', ...chat },
  ...more,
});
const logOf = (messages: unknown, more: object = {}) => ({
  messageType: 'MessageLogUpdated',
  notificationType: 'NewMessages',
  chatUri: `http://gws.internal:8080/api/v2/chats/${chatId}`,
  messages,
  ...more,
});
/** A message in a chat, as short as GWS would send it. */
const says = (index: number, text: string, more: object = {}) => ({
  index,
  type: 'Text',
  text,
  timestampSeconds: 1715672671000 + index,
  ...more,
});
const without = (message: object, ...names: string[]) =>
  Object.fromEntries(Object.entries(message).filter(([name]) => !names.includes(name)));

describe('a message on /v2/me/chats', () => {
  /** Tells a message, and what the promised subscription and one that asks for everything make of it. */
  async function told(message: string): Promise<{ event: unknown; whole: any }> {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.otherwise(({ path }) => {
      const id = decodeURIComponent(/([^/?]+)(\?.*)?$/.exec(path)?.[1] ?? '');
      return { statusCode: 0, user: { id }, chat: { id } };
    });
    const promised = await watch(gateway, ChatEventsDocument);
    const everything = gateway.subscribe(everythingOf(schema, 'chatEvents'));
    await everything.event();
    gws.publishText(message);
    return { event: await promised.event(), whole: await everything.event() };
  }

  const words: [member: string, word: string, value: string][] = [
    ['state', 'Invited', 'INVITED'],
    ['state', 'Accepted', 'ACCEPTED'],
    ['state', 'Chatting', 'CHATTING'],
    ['state', 'LeftChat', 'LEFT_CHAT'],
    ['state', 'Completed', 'COMPLETED'],
    ['state', 'Revoked', 'REVOKED'],
    ['state', 'JoinFailed', 'JOIN_FAILED'],
    ['state', 'Idle', 'UNRECOGNIZED'],
    ['state', ' leftchat ', 'LEFT_CHAT'],
    ['chatType', 'Inbound', 'INBOUND'],
    ['chatType', 'Outbound', 'OUTBOUND'],
    ['chatType', 'Sideways', 'UNRECOGNIZED'],
  ];
  it.each(words)('is told with %s %j', async (member, word, value) => {
    const { event, whole } = await told(JSON.stringify({ channel, data: stateOf({ [member]: word }) }));
    expect(event).toMatchObject({ chat: { id: chatId, [member]: value } });
    expect(whole.chat).toMatchObject({ [member]: value, [`${member}Raw`]: word });
  });

  it.each([
    ['StatusChange', 'STATUS_CHANGE'],
    ['ParticipantsUpdated', 'PARTICIPANTS_UPDATED'],
    ['PropertiesUpdated', 'PROPERTIES_UPDATED'],
    ['Error', 'ERROR'],
    ['AttachedDataChanged', 'ATTACHED_DATA_CHANGED'],
    ['DtmfSent', 'DTMF_SENT'],
    ['CallRecordingStateChange', 'CALL_RECORDING_STATE_CHANGE'],
    ['MonitoredUserMutedStateChange', 'MONITORED_USER_MUTED_STATE_CHANGE'],
    ['statuschange ', 'STATUS_CHANGE'],
    ['SomethingNew', 'UNRECOGNIZED'],
  ])('is told with notificationType %j', async (notificationType, value) => {
    const { event } = await told(JSON.stringify({ channel, data: stateOf({}, { notificationType }) }));
    expect(event).toMatchObject({ notificationType: value, notificationTypeRaw: notificationType });
  });

  it('is told with every capability that is documented', async () => {
    const capabilities = [
      'Accept Reject Transfer Leave Invite Consult SetInFocus InFocus SetDisposition AttachUserData',
      'UpdateUserData DeleteUserData Complete SendMessage SendUrl SendStartTypingNotification',
      'SendStopTypingNotification SendToAgents SendStartTypingToAgentsNotification',
      'SendStopTypingToAgentsNotification SwitchToMonitor SwitchToCoach SwitchToBargeIn SwitchBargeIn',
    ].flatMap((line) => line.split(' '));
    const { event } = await told(JSON.stringify({ channel, data: stateOf({ capabilities }) }));
    const { chat } = event as { chat: { capabilities: string[]; capabilitiesRaw: string[] } };
    expect(chat.capabilitiesRaw).toEqual(capabilities);
    expect(chat.capabilities).toHaveLength(capabilities.length);
    expect(chat.capabilities).not.toContain('UNRECOGNIZED');
    expect(chat.capabilities.filter((each) => each === 'SET_IN_FOCUS')).toHaveLength(2);
    expect(chat.capabilities.filter((each) => each === 'SWITCH_TO_BARGE_IN')).toHaveLength(2);
  });

  it.each([
    ['Text', 'TEXT'],
    ['ParticipantJoined', 'PARTICIPANT_JOINED'],
    ['ParticipantLeft', 'PARTICIPANT_LEFT'],
    ['ParticipantRejoined', 'PARTICIPANT_REJOINED'],
    ['TypingStarted', 'TYPING_STARTED'],
    ['TypingStopped', 'TYPING_STOPPED'],
    ['CustomNotice', 'CUSTOM_NOTICE'],
    ['NicknameUpdated', 'NICKNAME_UPDATED'],
    ['PushUrl', 'PUSH_URL'],
    ['Notice', 'NOTICE'],
    ['TranscriptSaveDone', 'TRANSCRIPT_SAVE_DONE'],
    [' text', 'TEXT'],
    ['VideoStarted', 'UNRECOGNIZED'],
  ])('is told with a message of type %j', async (type, value) => {
    const { event } = await told(JSON.stringify({ channel, data: logOf([{ type }]) }));
    expect(event).toMatchObject({
      chatId,
      messages: [{ type: value, typeRaw: type, index: null, from: null }],
    });
  });

  it.each([
    ['All', 'ALL'],
    ['Agents', 'AGENTS'],
    ['Supervisors', 'SUPERVISORS'],
    ['Nobody', 'UNRECOGNIZED'],
    [null, null],
  ])('is told with visibility %j, of a message and of a participant', async (visibility, value) => {
    const participants = [{ nickname: 'Sue', visibility }];
    const { whole: state } = await told(JSON.stringify({ channel, data: stateOf({ participants }) }));
    expect(state.chat.participants).toMatchObject([{ nickname: 'Sue', visibility: value }]);
    const { event: log } = await told(
      JSON.stringify({ channel, data: logOf([says(1, 'x', { visibility })]) }),
    );
    expect(log).toMatchObject({ messages: [{ visibility: value }] });
  });

  it.each([
    ['Agent', 'AGENT'],
    ['Customer', 'CUSTOMER'],
    ['Supervisor', 'SUPERVISOR'],
    ['External', 'EXTERNAL'],
    ['Robot', 'UNRECOGNIZED'],
  ])('is told with a participant who is %j', async (type, value) => {
    const { event } = await told(JSON.stringify({ channel, data: stateOf({ participants: [{ type }] }) }));
    expect(event).toMatchObject({
      chat: { participants: [{ type: value, participantId: null, userId: null }] },
    });
  });

  it.each([
    ['a path', { path: `/users/${bob}` }, bob],
    ['a uri', { uri: `http://internal/api/v2/users/${bob}` }, bob],
    ['a uri with blanks, a query and a slash', { uri: `http: //internal: 80/api/v2/users/${bob}/?x=1` }, bob],
    ['an address that is no user', { uri: 'http://internal/api/v2/chats/17' }, null],
    ['an address that ends too early', { uri: 'http://internal/api/v2/users/' }, null],
    ['an address of an odd type', { uri: ['x'], path: 7 }, null],
    ['no address', {}, null],
  ])('is told with an agent who has %s', async (_name, address, userId) => {
    const participants = [{ type: 'Agent', ...address }];
    const { event } = await told(JSON.stringify({ channel, data: stateOf({ participants }) }));
    expect(event).toMatchObject({ chat: { participants: [{ userId }] } });
  });

  const chatIds: [name: string, members: object, expected: string | null][] = [
    ['chatUri', { chatUri: `https://gws/api/v2/chats/${chatId}` }, chatId],
    ['chatUri below /me', { chatUri: `https://gws/api/v2/me/chats/${chatId}` }, chatId],
    ['chatUri with a trailing slash', { chatUri: `https://gws/api/v2/chats/${chatId}/` }, chatId],
    ['chatUri with a query', { chatUri: `https://gws/api/v2/chats/${chatId}?index=0&x=/y` }, chatId],
    ['chatUri with slash, query and fragment', { chatUri: `https://gws/chats/${chatId}/?a=b#c` }, chatId],
    ['chatUri with blanks', { chatUri: `http: //localhost: 8080/api/v2/chats/ ${chatId} ` }, chatId],
    ['chatUri encoded', { chatUri: 'https://gws/api/v2/chats/a%2Fb' }, 'a/b'],
    ['chatUri badly encoded', { chatUri: 'https://gws/api/v2/chats/100%' }, '100%'],
    ['chatPath alone', { chatUri: undefined, chatPath: `/chats/${chatId}` }, chatId],
    ['an empty chatPath', { chatPath: '' }, chatId],
    ['chatPath of an odd type', { chatPath: {} }, chatId],
    ['neither', { chatUri: undefined }, null],
    ['chatUri null', { chatUri: null }, null],
  ];
  it.each(chatIds)('names the chat by %s', async (_name, members, expected) => {
    const { event, whole } = await told(JSON.stringify({ channel, data: logOf([says(1, 'x')], members) }));
    expect(event).toMatchObject({
      __typename: 'MessageLogUpdate',
      chatId: expected,
      messages: [{ text: 'x' }],
    });
    expect(whole.chat?.id ?? null).toBe(expected);
  });

  const cases: [name: string, message: object, expected: object][] = [
    [
      'messageType in lower case',
      stateOf({}, { messageType: 'chatstatechangemessage' }),
      { __typename: 'ChatStateChange' },
    ],
    [
      'MessageLogUpdated in capitals',
      logOf([], { messageType: 'MESSAGELOGUPDATED' }),
      { __typename: 'MessageLogUpdate' },
    ],
    ['no messageType, a chat', without(stateOf({}), 'messageType'), { __typename: 'ChatStateChange' }],
    [
      'no messageType, a chatUri',
      without(logOf([]), 'messageType'),
      { __typename: 'MessageLogUpdate', chatId },
    ],
    [
      'no messageType, messages only',
      { messages: [says(1, 'x')] },
      { __typename: 'MessageLogUpdate', chatId: null, messages: [{ text: 'x' }] },
    ],
    [
      "another topic's messageType",
      { messageType: 'CallStateChangeMessage', call: { id: '1' } },
      { __typename: 'UnknownEvent', messageType: 'CallStateChangeMessage' },
    ],
    [
      'no notificationType',
      without(stateOf({}), 'notificationType'),
      { notificationType: null, chat: { id: chatId } },
    ],
    ['no chat', without(stateOf({}), 'chat'), { __typename: 'ChatStateChange', chat: null }],
    ['a chat that is a list', stateOf({}, { chat: [] }), { __typename: 'ChatStateChange', chat: null }],
    ['a chat without id', stateOf({ id: undefined }), { __typename: 'ChatStateChange', chat: null }],
    ['a chat whose id is a number', stateOf({ id: 17 }), { chat: { id: '17', state: 'CHATTING' } }],
    ['a chat with nothing but an id', stateOf({ state: undefined }), { chat: { id: chatId, state: null } }],
    [
      'a state that is no text',
      stateOf({ state: { is: 'Chatting' } }),
      { chat: { state: null, stateRaw: null } },
    ],
    ['a state that is empty', stateOf({ state: '' }), { chat: { state: null, stateRaw: '' } }],
    [
      'errors as text and number',
      stateOf({}, { notificationType: 'Error', errorMessage: 'No', errorCode: '17' }),
      { errorMessage: 'No', errorCode: 17 },
    ],
    [
      'errors of odd types',
      stateOf({}, { notificationType: 'Error', errorMessage: ['No'], errorCode: 1.5 }),
      { errorMessage: null, errorCode: null },
    ],
    ['members nobody knows', stateOf({ mood: 'good' }, { novelty: { a: [] } }), { chat: { id: chatId } }],
    ['messages that are no list', logOf({ text: 'x' }), { __typename: 'MessageLogUpdate', messages: [] }],
    ['messages null', logOf(null), { __typename: 'MessageLogUpdate', chatId, messages: [] }],
    [
      'messages with odd members among them',
      logOf([null, 'x', says(1, 'a'), [], {}]),
      { messages: [{ text: 'a' }, { text: null, type: null }] },
    ],
    [
      'numbers as text',
      logOf([says(1, 'a', { index: '12', timestampSeconds: '1715672671000' })]),
      { messages: [{ index: 12, timestamp: '2024-05-14T07:44:31.000Z', timestampRaw: null }] },
    ],
    [
      'numbers that are none',
      logOf([says(1, 'a', { index: 'first', timestampSeconds: 'now' })]),
      { messages: [{ index: null, timestamp: null, text: 'a' }] },
    ],
    [
      'an index beyond 32 bits',
      logOf([says(1, 'a', { index: 2 ** 33 })]),
      { messages: [{ index: null, text: 'a' }] },
    ],
    [
      'a readable timestamp beside another timestampSeconds',
      logOf([says(1, 'a', { timestamp: '2024-05-14 09:44:31.250+0200' })]),
      { messages: [{ timestamp: '2024-05-14T07:44:31.250Z', timestampRaw: '2024-05-14 09:44:31.250+0200' }] },
    ],
    [
      'an unreadable timestamp beside timestampSeconds',
      logOf([says(0, 'a', { timestamp: 'noon' })]),
      { messages: [{ timestamp: '2024-05-14T07:44:31.000Z', timestampRaw: 'noon' }] },
    ],
    [
      'neither timestamp',
      logOf([{ type: 'Text', text: 'a' }]),
      { messages: [{ timestamp: null, timestampRaw: null }] },
    ],
    [
      "the sender's label",
      logOf([says(1, 'a', { messageType: 'greeting' })]),
      { messages: [{ messageType: 'greeting' }] },
    ],
    [
      'a sender that is no object',
      logOf([says(1, 'a', { from: 'Noah' })]),
      { messages: [{ from: null, text: 'a' }] },
    ],
    ['a text that is a number', logOf([says(1, 'a', { text: 42 })]), { messages: [{ text: '42' }] }],
  ];
  it.each(cases)('is told with %s', async (_name, message, expected) => {
    const { event, whole } = await told(JSON.stringify({ channel, data: message }));
    expect(event).toMatchObject(expected);
    expect(whole.raw).toEqual(JSON.parse(JSON.stringify(message)));
  });

  it('keeps 64 bits of timestampSeconds', async () => {
    const { whole } = await told(JSON.stringify({ channel, data: logOf([says(0, 'a')]) }));
    expect(whole.messages[0].timestampSeconds).toBe(1715672671000);
  });

  it('keeps what only customers could think of: emoji, quotes, control characters, all of it long', async () => {
    const text = `👩‍👩‍👧 "quoted" \\ \u2028 \u0007 ${'längst '.repeat(5_000)}`;
    const { event } = await told(JSON.stringify({ channel, data: logOf([says(1, text)]) }));
    expect(event).toMatchObject({ messages: [{ text }] });
  });

  it('passes no password on, wherever GWS repeats the user', async () => {
    const user = { id: ann, userName: 'ann.one', password: 'secret' };
    const { whole } = await told(JSON.stringify({ channel, data: stateOf({}, { user }) }));
    expect(whole.raw.user).toEqual({ id: ann, userName: 'ann.one' });
    expect(JSON.stringify(whole)).not.toContain('secret');
  });
});

describe('chatEvents', () => {
  it('says at its beginning that events flow, to the first who comes as to the others', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const first = gateway.subscribe(String(ChatEventsDocument));
    expect(await first.event()).toMatchObject({ __typename: 'StreamOpened', live: true, replayed: 0 });
    gws.publish(channel, stateOf({}));
    const { cursor } = await first.event();
    const second = gateway.subscribe(String(ChatEventsDocument));
    // Where it begins is where the log has got to.
    expect(await second.event()).toMatchObject({
      __typename: 'StreamOpened',
      live: true,
      replayed: 0,
      cursor,
    });
  });

  it('of one chat tells of no other, but of what belongs to no chat', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = await watch(gateway, ChatEventsDocument, { variables: { chatId } });
    gws.publish(channel, stateOf({ id: 'another' }));
    gws.publish(channel, logOf([says(1, 'x')], { chatUri: '/chats/another' }));
    gws.publish(channel, fixture('ChatStateChangeMessage.errorWithoutResource').data);
    gws.publish(channel, { messageType: 'News' });
    gws.publish(channel, logOf([says(1, 'y')], { chatUri: undefined }));
    gws.publish(channel, stateOf({ state: 'Completed' }));
    expect(await events.event()).toMatchObject({ notificationType: 'ERROR', chat: null });
    expect(await events.event()).toMatchObject({ __typename: 'UnknownEvent', messageType: 'News' });
    expect(await events.event()).toMatchObject({ __typename: 'MessageLogUpdate', chatId: null });
    expect(await events.event()).toMatchObject({ chat: { id: chatId, state: 'COMPLETED' } });
  });

  it('tells of a chat after its end as before', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = await watch(gateway, ChatEventsDocument);
    gws.publish(channel, fixture('ChatStateChangeMessage.completed').data);
    gws.publish(channel, logOf([says(9, 'Bye')]));
    gws.publish(channel, fixture('ChatStateChangeMessage.completed').data);
    expect(await events.event()).toMatchObject({ chat: { state: 'COMPLETED' } });
    expect(await events.event()).toMatchObject({ chatId, messages: [{ text: 'Bye' }] });
    expect(await events.event()).toMatchObject({ chat: { state: 'COMPLETED' } });
  });

  it('tells all subscribers the same, in the order in which GWS told it', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const streams = await Promise.all([1, 2, 3].map(() => watch(gateway, ChatEventsDocument)));
    for (let index = 0; index < 50; index++) gws.publish(channel, logOf([says(index, `line ${index}`)]));
    for (const stream of streams) {
      const seen = [];
      for (let index = 0; index < 50; index++) seen.push(await stream.until('MessageLogUpdate'));
      expect(seen.map(({ messages }) => messages[0]?.text)).toEqual(
        Array.from({ length: 50 }, (_, index) => `line ${index}`),
      );
      expect(new Set(seen.map(({ cursor }) => cursor)).size).toBe(50);
    }
  });

  it('repeats PropertiesUpdated whole, so that what was deleted is gone', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = await watch(gateway, ChatEventsDocument);
    gws.publish(channel, stateOf({ userData: { a: '1', b: '2' } }));
    gws.publish(channel, stateOf({ userData: { b: '2' } }, { notificationType: 'PropertiesUpdated' }));
    expect(await events.event()).toMatchObject({ chat: { userData: { a: '1', b: '2' } } });
    expect(await events.event()).toHaveProperty('chat.userData', { b: '2' });
  });
});

describe('the transcript of a chat', () => {
  const transcriptQuery = (id: string) => `{ chat(id: "${id}") { messages { id text type } } }`;

  async function transcript(gateway: TestGateway, id = chatId): Promise<any[]> {
    const { data, errors } = await gateway.query(transcriptQuery(id));
    expect(errors).toBeUndefined();
    return data?.['chat'].messages;
  }

  async function startChats() {
    const pair = await startForeignPair({ lingerMs: 60_000 });
    pair.gws.otherwise(({ path }) => {
      const [, id] = /^\/me\/chats\/([^/?]+)$/.exec(path) ?? [];
      return id && { statusCode: 0, chat: { id, state: 'Chatting' } };
    });
    return pair;
  }

  it('is what was said since the topic is subscribed, without typing, and the same for every tab', async () => {
    await using pair = await startChats();
    const { gws, gateway } = pair;
    expect(await transcript(gateway)).toEqual([]);
    const events = await watch(gateway, ChatEventsDocument);
    gws.publish(channel, fixture('MessageLogUpdated.history').data);
    gws.publish(channel, fixture('MessageLogUpdated.typingStarted').data);
    gws.publish(channel, fixture('MessageLogUpdated.typingStopped').data);
    gws.publish(channel, fixture('MessageLogUpdated.text').data);
    gws.publish(channel, logOf([says(1, 'elsewhere')], { chatUri: '/chats/another' }));
    for (let seen = 0; seen < 5; seen++) await events.until('MessageLogUpdate');

    const { chat } = await dataOf(gateway, ChatDocument, { variables: { id: chatId } });
    expect(chat?.messages.map(({ type, text }) => [type, text])).toEqual([
      ['PARTICIPANT_JOINED', null],
      ['TEXT', 'My invoice is wrong'],
      ['PARTICIPANT_JOINED', null],
      ['TEXT', 'Good morning, I am Ann.'],
      ['TEXT', 'Let me check that invoice for you.'],
    ]);
    expect(await transcript(gateway, 'another')).toMatchObject([{ text: 'elsewhere' }]);
    // The subscription ends, the memory stays.
    events.stop();
    expect(await transcript(gateway)).toHaveLength(5);
  });

  it('has a message once, however often GWS tells of it, under the id it was told with', async () => {
    await using pair = await startChats();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      'subscription { chatEvents { ... on MessageLogUpdate { messages { id text } } } }',
    );
    await events.event();
    const history = [says(1, 'one'), says(2, 'two')];
    gws.publish(channel, logOf(history));
    gws.publish(channel, logOf([says(3, 'three')]));
    // As after a reconnect: all of it again, and something new.
    gws.publish(channel, logOf([...history, says(3, 'three'), says(4, 'four')]));
    gws.publish(channel, logOf([says(2, 'two')], { chatPath: `/me/chats/${chatId}/` }));
    const told = [];
    for (let seen = 0; seen < 4; seen++) told.push((await events.event()).messages);
    const [first, third, all, again] = told;
    expect(all.slice(0, 2)).toEqual(first);
    expect(all[2]).toEqual(third[0]);
    expect(again[0]).toEqual(first[1]);
    const remembered = await transcript(gateway);
    expect(remembered.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'four']);
    expect(remembered.map(({ id }) => id)).toEqual(all.map(({ id }: { id: string }) => id));
  });

  it('keeps messages apart that share an index, a moment or a text', async () => {
    await using pair = await startChats();
    const { gws, gateway } = pair;
    const events = await watch(gateway, ChatEventsDocument);
    const moment = { timestampSeconds: 1715672685000 };
    const by = (participantId: string) => ({ from: { participantId } });
    gws.publish(
      channel,
      logOf([
        says(3, 'yes', { ...moment, ...by('a') }),
        says(3, 'no', { ...moment, ...by('a') }),
        says(3, 'yes', { ...moment, ...by('b') }),
        says(4, 'yes', { ...moment, ...by('a') }),
        says(3, 'yes', { ...by('a') }),
        says(3, 'yes', { ...moment, ...by('a') }),
        { type: 'Notice', index: 3, text: 'yes', ...moment, ...by('a') },
        { type: 'CustomNotice', index: 3, noticeText: 'yes', ...moment, ...by('a') },
        { type: 'PushUrl', index: 3, url: 'yes', ...moment, ...by('a') },
      ]),
    );
    const { messages } = await events.until('MessageLogUpdate');
    expect(new Set(messages.map(({ id }) => id)).size).toBe(9);
    expect(await transcript(gateway)).toHaveLength(9);

    // Also when they come one by one.
    gws.publish(channel, logOf([says(3, 'yes', { ...moment, ...by('c') })]));
    gws.publish(channel, logOf([says(3, 'yes', { ...moment, ...by('d') })]));
    gws.publish(channel, logOf([says(5, 'yes', { ...moment, ...by('d') })]));
    for (let seen = 0; seen < 3; seen++) await events.until('MessageLogUpdate');
    expect(await transcript(gateway)).toHaveLength(12);
  });

  it('forgets the oldest of very many messages', async () => {
    await using pair = await startChats();
    const { gws, gateway } = pair;
    const events = await watch(gateway, ChatEventsDocument);
    const lines = Array.from({ length: 1_100 }, (_, index) => says(index, `line ${index}`));
    gws.publish(channel, logOf(lines.slice(0, 600)));
    gws.publish(channel, logOf(lines.slice(600)));
    await events.until('MessageLogUpdate');
    await events.until('MessageLogUpdate');
    const texts = (await transcript(gateway)).map(({ text }) => text);
    expect(texts).toEqual(lines.slice(100).map(({ text }) => text));
  });

  it('forgets the chats that have been silent for longest, of very many', async () => {
    await using pair = await startChats();
    const { gws, gateway } = pair;
    const events = await watch(gateway, ChatEventsDocument);
    const said = (chat: string) =>
      gws.publish(channel, logOf([says(1, chat)], { chatUri: `/chats/${chat}` }));
    said('oldest');
    said('old');
    for (let chat = 0; chat < 198; chat++) said(`chat ${chat}`);
    gws.publish(channel, logOf([says(2, 'again')], { chatUri: '/chats/oldest' }));
    said('newest');
    for (let seen = 0; seen < 202; seen++) await events.until('MessageLogUpdate');
    expect(await transcript(gateway, 'oldest')).toHaveLength(2);
    expect(await transcript(gateway, 'newest')).toHaveLength(1);
    expect(await transcript(gateway, 'old')).toEqual([]);
    expect(await transcript(gateway, 'chat0')).toHaveLength(1);
  });
});

describe('a read of chats', () => {
  it('makes one request, however often a query touches the collection', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const { chat } = fixture('REST.GetMyChat');
    gws.answer('GET /me/chats', { statusCode: 0, chats: [chat, { ...chat, id: 'two' }] });
    const { data, errors } = await gateway.query(`{
      a: chat(id: "${chatId}") { state } b: chat(id: "two") { state messages { id } }
      c: chat(id: "${chatId}") { chatType } all: chats { id } again: chats { state }
    }`);
    expect(errors).toBeUndefined();
    expect(data?.['all']).toEqual([{ id: chatId }, { id: 'two' }]);
    expect(gws.asked(/chats/).map(({ path }) => path)).toEqual(['/me/chats?fields=*']);
  });

  it('reads a user once, however many participants and messages are theirs', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const agent = { type: 'Agent', path: `/users/${bob}` };
    gws.answer('GET /me/chats', {
      statusCode: 0,
      chats: [1, 2, 3].map((id) => ({ id: `c${id}`, participants: [agent, agent, { type: 'Customer' }] })),
    });
    gws.answer(`GET /users/${bob}`, { statusCode: 0, user: { id: bob, userName: 'bob.two' } });
    const { data } = await gateway.query('{ chats { participants { user { userName } } } }');
    const participants = [
      { user: { userName: 'bob.two' } },
      { user: { userName: 'bob.two' } },
      { user: null },
    ];
    expect(data).toEqual({ chats: [{ participants }, { participants }, { participants }] });
    expect(gws.asked(/users/)).toHaveLength(1);
  });

  it('leaves out what is no chat', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/chats', { statusCode: '0', chats: [null, 'x', {}, { id: null }, { id: 'c' }] });
    expect(await dataOf(gateway, ChatsDocument)).toMatchObject({ chats: [{ id: 'c', state: null }] });
  });

  it('that answers with addresses only leaves out a chat that has ended since', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/chats', {
      statusCode: 0,
      uris: ['http://x/chats/gone', `http: //y/me/chats/${chatId}/`, 17, '', null],
    });
    gws.answer(`GET /me/chats/${chatId}`, fixture('REST.GetMyChat'));
    expect(await dataOf(gateway, ChatsDocument)).toMatchObject({ chats: [{ id: chatId }] });
  });

  it.each([
    ['with HTML', { status: 502, text: '<html>' }, 'UPSTREAM_ERROR'],
    ['with nothing', { status: 200, text: '' }, 'UPSTREAM_ERROR'],
    ['with text', { status: 200, text: 'OK', type: 'text/plain' }, 'UPSTREAM_ERROR'],
    ['with a list', [{ id: 'c' }], 'UPSTREAM_ERROR'],
    [
      'with half of it',
      { status: 200, text: '{"statusCode":0,"cha', type: 'application/json' },
      'UPSTREAM_ERROR',
    ],
    ['with 404 and HTML', { status: 404, text: '<html>' }, 'NOT_FOUND'],
    ['with 503 and HTML', { status: 503, text: '<html>' }, 'UPSTREAM_UNAVAILABLE'],
  ])('answered %s fails alone, with a code', async (_name, answer, code) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/chats', answer);
    const { data, errors } = await gateway.query('{ chats { id } me { userName } }');
    expect(data).toEqual({ chats: null, me: { userName: 'ann.one' } });
    expect(errors).toMatchObject([{ path: ['chats'], extensions: { code } }]);
  });

  it.each([
    [1, 'BAD_REQUEST'],
    [2, 'INVALID_STATE'],
    [3, 'FORBIDDEN'],
    [4, 'UPSTREAM_ERROR'],
    [5, 'FORBIDDEN'],
    [6, 'NOT_FOUND'],
    [8, 'PASSWORD_CHANGE_REQUIRED'],
    [9, 'UPSTREAM_ERROR'],
    [10, 'BAD_REQUEST'],
    [11, 'BAD_REQUEST'],
    [12, 'UPSTREAM_ERROR'],
    [13, 'UPSTREAM_ERROR'],
    [14, 'UPSTREAM_ERROR'],
    [15, 'UPSTREAM_ERROR'],
    [16, 'UPSTREAM_ERROR'],
    [17, 'UPSTREAM_ERROR'],
    [18, 'CONFLICT'],
    [19, 'CONFLICT'],
    [20, 'UNAUTHENTICATED'],
    [21, 'UPSTREAM_ERROR'],
    [-3, 'UPSTREAM_ERROR'],
  ])(
    'refused with statusCode %i is a %s, as number or as text, with HTTP 200 or 400',
    async (statusCode, code) => {
      await using pair = await startForeignPair();
      const { gws, gateway } = pair;
      for (const answer of [
        { statusCode, statusMessage: 'So it is' },
        { statusCode: String(statusCode), errorDescription: 'So it is' },
        {
          status: 400,
          type: 'application/json',
          text: JSON.stringify({ statusCode, description: 'So it is' }),
        },
      ]) {
        gws.answer('GET /me/chats', answer);
        const { errors } = await run(gateway, ChatsDocument);
        expect(errors).toMatchObject([{ path: ['chats'], extensions: { code, statusCode } }]);
        if (statusCode !== 20) expect(errors?.[0]?.message).toContain('So it is');
      }
    },
  );

  it('partly done (statusCode 7) is done', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/chats', { statusCode: 7, chats: [{ id: 'c' }] });
    expect(await dataOf(gateway, ChatsDocument)).toMatchObject({ chats: [{ id: 'c' }] });
  });

  it('keeps the lists that GWS spells in its own way', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const lists = {
      suggestedQueueUris: ['http://x/queues/1', null],
      revelantResponseTemplateGroups: [{ a: 1 }],
    };
    gws.answer('GET /me/chats', { statusCode: 0, chats: [{ id: 'c', ...lists }, { id: 'd' }] });
    const { data } = await gateway.query('{ chats { suggestedQueueUris revelantResponseTemplateGroups } }');
    expect(data).toEqual({
      chats: [
        { ...lists, suggestedQueueUris: ['http://x/queues/1'] },
        { suggestedQueueUris: [], revelantResponseTemplateGroups: null },
      ],
    });
  });

  it('refused is told in a sentence without the id', async () => {
    await using pair = await startForeignPair();
    const { gateway } = pair;
    const { data, errors } = await run(gateway, ChatDocument, { variables: { id: 'nobody-has-this' } });
    expect(data).toEqual({ chat: null });
    expect(errors).toMatchObject([{ path: ['chat'], extensions: { code: 'NOT_FOUND', statusCode: 6 } }]);
    expect(errors?.[0]?.message).not.toContain('nobody-has-this');
  });
});

describe('the chat of an event', () => {
  const asking = `subscription { chatEvents { __typename ... on MessageLogUpdate {
    chat { state participants { user { userName } } }
    again: chat { state }
    messages { text from { user { userName } } }
  } } }`;

  it('and its people are read anew for every event, and once within one', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const agent = { type: 'Agent', path: `/users/${bob}` };
    const events = gateway.subscribe(asking, { client: gateway.client(basic('a1')) });
    await events.event();
    for (const [round, [state, expected]] of [
      ['Invited', 'INVITED'],
      ['Chatting', 'CHATTING'],
      ['Completed', 'COMPLETED'],
    ].entries()) {
      const userName = `bob ${round}`;
      gws.answer(`GET /me/chats/${chatId}`, {
        statusCode: 0,
        chat: { id: chatId, state, participants: [agent] },
      });
      gws.answer(`GET /users/${bob}`, { statusCode: 0, user: { id: bob, userName } });
      gws.publish(channel, logOf([says(1, 'a', { from: agent }), says(2, 'b', { from: agent })]));
      const event = await events.event();
      expect(event).toMatchObject({
        chat: { state: expected, participants: [{ user: { userName } }] },
        again: { state: expected },
        messages: [{ from: { user: { userName } } }, { from: { user: { userName } } }],
      });
      expect(gws.asked(`GET /me/chats/${chatId}`)).toHaveLength(round + 1);
      expect(gws.asked(`GET /users/${bob}`)).toHaveLength(round + 1);
    }
  });

  it('that cannot be read is null with an error, and the messages are told', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      'subscription { chatEvents { ... on MessageLogUpdate { chat { id } messages { text } } } }',
    );
    await events.event();
    gws.publish(channel, logOf([says(1, 'a')]));
    const { data, errors } = await events.next();
    expect(data).toEqual({ chatEvents: { chat: null, messages: [{ text: 'a' }] } });
    expect(errors).toMatchObject([{ path: ['chatEvents', 'chat'], extensions: { code: 'NOT_FOUND' } }]);
  });
});
