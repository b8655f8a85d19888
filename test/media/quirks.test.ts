/**
 * What documents and servers of GWS do in different ways in the media beside chats and workbins, each with its number
 * in our list of them. What is only about samples, URLs and parameters that are sent (5, 7, 8, 9, 24, 27, 28, 30) is in
 * the tests of the reads and operations.
 */
import { describe, expect, it } from 'vitest';
import { told } from '../support/medium.js';

/** What every change of an interaction has besides. */
const changed = (name: string, resource: unknown, more: object = {}) => ({
  messageType: `${name[0]?.toUpperCase()}${name.slice(1)}StateChangeMessage`,
  notificationType: 'StatusChange',
  [name]: resource,
  ...more,
});
const call = (more: object) => ({
  messageType: 'CallStateChangeMessage',
  notificationType: 'StatusChange',
  call: { id: 'C7', state: 'Held', ...more },
});
const device = (more: object) => ({
  messageType: 'DeviceStateChangeMessage',
  devices: [{ id: 'D7', deviceState: 'Inactive', ...more }],
});
const email = (more: object) => changed('email', { id: 'E7', ...more });
const im = (more: object, imSession: object = {}) => ({
  messageType: 'IMSessionStateChangeMessage',
  notificationType: 'StatusChange',
  imSession: { id: 'I7', ...imSession },
  ...more,
});
const session = (message: object) => ({
  messageType: 'MessageLogUpdated',
  notificationType: 'NewMessages',
  facebooksessionPath: '/facebooksessions/F7',
  messages: [{ type: 'Text', text: 'hi', ...message }],
});

const topics: Record<string, string> = {
  callEvents: '/v2/me/calls',
  channelEvents: '/v2/me/channels',
  contactEvents: '/v2/me/contacts',
  deviceEvents: '/v2/me/devices',
  emailEvents: '/v2/me/emails',
  facebookEvents: '/v2/me/facebook',
  facebooksessionEvents: '/v2/me/facebooksession',
  historyEvents: '/v2/ucs/interactions',
  imSessionEvents: '/v2/me/im-sessions',
  meEvents: '/v2/me',
  openmediaEvents: '/v2/me/openmedia',
  outboundEvents: '/v2/me/outbound',
  smssessionEvents: '/v2/me/smssessions',
  tweetEvents: '/v2/me/twitter',
  workitemEvents: '/v2/me/workitems',
};

type Quirk = [number: number, quirk: string, subscription: string, data: object, expected: object];

const tweet = { id: 'T7', state: 'Sent' };
const tweetTold = { __typename: 'TweetStateChange', tweet: { id: 'T7', state: 'SENT' } };
const response = (messageType: string, more: object) => ({ messageType, referenceId: 907, ...more });
const responded = (more: object) => ({ __typename: 'TweetOperationResponse', referenceId: 907, ...more });
const history = (more: object) => ({ messageType: 'GetInteractionsHistoryMessage', referenceId: 9, ...more });
const found = { __typename: 'GetInteractionsHistory', interactions: [{ id: 'H7', medium: 'CHAT' }] };
const past = { id: 'H7', mediaType: 'Chat' };

const quirks: Quirk[] = [
  [
    1,
    'an email names another topic inside',
    'emailEvents',
    { ...email({}), channel: '/v2/me/interactions/' },
    { topic: '/v2/me/emails', email: { id: 'E7' } },
  ],
  [
    2,
    'a tweet is a tweet',
    'tweetEvents',
    changed('tweet', { ...tweet, tweetType: 'Inbound' }),
    { tweet: { tweetType: 'INBOUND' } },
  ],
  [
    2,
    'a tweet is a twitter',
    'tweetEvents',
    changed('twitter', { ...tweet, twitterType: 'Inbound' }),
    { ...tweetTold, tweet: { tweetType: 'INBOUND' } },
  ],
  [
    2,
    'a twitter of the one has a tweet of the other',
    'tweetEvents',
    { ...changed('twitter', null), tweet: { ...tweet, twitterType: 'outbound' } },
    { ...tweetTold, tweet: { tweetType: 'OUTBOUND' } },
  ],
  [2, 'tweets are plural', 'tweetEvents', { ...changed('tweet', undefined), tweets: [tweet] }, tweetTold],
  [
    2,
    'a twitter operation responds',
    'tweetEvents',
    response('TwitterOperationResponse', { success: 'false', errorMessage: 'No' }),
    responded({ success: false, errorMessage: 'No' }),
  ],
  [
    3,
    'a session in lower case and plural',
    'facebooksessionEvents',
    {
      messageType: 'facebooksessionStateChangeMessage',
      notificationType: 'StatusChange',
      facebooksessions: { id: 'F7', state: 'LeftChat' },
    },
    { __typename: 'FacebooksessionStateChange', facebooksession: { id: 'F7', state: 'LEFT_CHAT' } },
  ],
  [
    4,
    'OpenMedia has a capital in the middle',
    'openmediaEvents',
    {
      ...changed('openmedia', { id: 'O7', mediaType: 'fax', state: 'Revoked' }),
      messageType: 'OpenMediaStateChangeMessage',
    },
    { openmedia: { id: 'O7', mediaType: 'fax', state: 'REVOKED' } },
  ],
  [
    4,
    'Openmedia has none',
    'openmediaEvents',
    changed('openmedia', { id: 'O7', mediaType: 'fax' }),
    { openmedia: { id: 'O7', mediaType: 'fax' } },
  ],
  [
    6,
    'an address has blanks and an internal host',
    'callEvents',
    call({ deviceUri: 'http: //10.1.2.3: 8080/api/v2/devices/D 7/' }),
    { call: { deviceId: 'D7' } },
  ],
  [
    10,
    'userData mixes types and is a map',
    'workitemEvents',
    changed('workitem', { id: 'W7', userData: { 'Peg AG?:2>1': 3, on: false, off: null } }),
    { workitem: { userData: { 'Peg AG?:2>1': 3, on: false, off: null } } },
  ],
  [
    10,
    'userData is a list of pairs',
    'workitemEvents',
    changed('workitem', { id: 'W7', userData: [['a', 1], { key: 'b', value: 'c' }] }),
    { workitem: { userData: { a: 1, b: 'c' } } },
  ],
  [
    10,
    'userData is an empty list',
    'callEvents',
    call({ userData: [] }),
    { call: { userData: {}, userDataEntries: [] } },
  ],
  [
    11,
    'a time has a blank and milliseconds',
    'workitemEvents',
    changed('workitem', { id: 'W7', receivedDate: '2016-11-30 23:59:58.125-0330' }),
    { workitem: { receivedDate: '2016-12-01T03:29:58.125Z' } },
  ],
  [
    11,
    'a time has a T and an offset without a colon',
    'workitemEvents',
    changed('workitem', { id: 'W7', receivedDate: '2016-02-29T00:00:00.000+1400' }),
    { workitem: { receivedDate: '2016-02-28T10:00:00.000Z' } },
  ],
  [
    11,
    'a time is of Greenwich',
    'tweetEvents',
    changed('tweet', { id: 'T7', twitterCreatedAt: '2016-11-05T10:58:12Z' }),
    { tweet: { twitterCreatedAt: '2016-11-05T10:58:12.000Z' } },
  ],
  [
    11,
    'a time has lost its blank and gained others',
    'workitemEvents',
    changed('workitem', { id: 'W7', receivedDate: '2016-11-2521: 02: 22.007+0200' }),
    {
      workitem: {
        receivedDate: '2016-11-25T19:02:22.007Z',
        receivedDateRaw: '2016-11-2521: 02: 22.007+0200',
      },
    },
  ],
  [
    11,
    'a time is none',
    'workitemEvents',
    changed('workitem', { id: 'W7', receivedDate: 'yesterday' }),
    { workitem: { receivedDate: null, receivedDateRaw: 'yesterday' } },
  ],
  [
    11,
    'seconds are milliseconds',
    'facebooksessionEvents',
    session({ timestampSeconds: 1480546798125 }),
    { messages: [{ timestampSeconds: 1480546798125, timestamp: '2016-11-30T22:59:58.125Z' }] },
  ],
  [
    11,
    'seconds within fqlObject are left alone, and 64 bits too',
    'facebookEvents',
    changed('facebook', {
      id: 'B7',
      fqlObject: { comments: { time: 1480546798 }, pages: [{ page_id: 830180563704433 }] },
    }),
    { facebook: { fqlObject: { comments: { time: 1480546798 }, pages: [{ page_id: 830180563704433 }] } } },
  ],
  [
    12,
    'booleans of tweets are text',
    'tweetEvents',
    changed('tweet', { id: 'T7', twitterIsFavorited: 'TRUE', twitterIsRetweet: 'false' }),
    { tweet: { twitterIsFavorited: true, twitterIsRetweet: false } },
  ],
  [
    12,
    'booleans of tweets are booleans',
    'tweetEvents',
    changed('tweet', { id: 'T7', twitterIsFavorited: false, twitterIsRetweet: 1 }),
    { tweet: { twitterIsFavorited: false, twitterIsRetweet: true } },
  ],
  [
    12,
    'success is a boolean',
    'tweetEvents',
    response('TweetOperationResponse', { success: true }),
    responded({ success: true, errorMessage: null }),
  ],
  [
    12,
    'a duration is text',
    'callEvents',
    call({ duration: ' 90 ', mute: 'on' }),
    { call: { duration: 90, mute: true, muteRaw: 'on' } },
  ],
  [
    12,
    'a duration is a number',
    'callEvents',
    call({ duration: 0, mute: 'Off' }),
    { call: { duration: 0, mute: false } },
  ],
  [
    12,
    'a size is text or a number, also a large one',
    'emailEvents',
    email({
      attachments: [
        { id: 'a', size: '77' },
        { id: 'b', size: 5_000_000_000 },
        { id: 'c', size: '77 kB' },
      ],
    }),
    { email: { attachments: [{ size: 77 }, { size: 5_000_000_000 }, { size: null }] } },
  ],
  [
    13,
    'participants are numbers',
    'callEvents',
    call({
      participants: ['+49301', '7'],
      participantsInfo: [{ digits: '+49301', formattedPhoneNumber: '+49 30 1' }],
    }),
    {
      call: {
        participants: [{ digits: '+49301', formattedPhoneNumber: '+49 30 1' }, { digits: '7' }],
      },
    },
  ],
  [
    13,
    'participants are objects',
    'callEvents',
    call({
      participants: [
        { digits: '7', phoneNumber: '7', location: 'Bonn', country: { code: 'DE', callingCode: 49 } },
      ],
    }),
    {
      call: {
        participants: [{ phoneNumber: '7', location: 'Bonn', country: { code: 'DE', callingCode: '49' } }],
      },
    },
  ],
  [
    14,
    'a state has blanks around it',
    'imSessionEvents',
    im({}, { state: ' Alerting\t' }),
    { imSession: { state: 'ALERTING', stateRaw: ' Alerting\t' } },
  ],
  [
    14,
    'a state has blanks around it, of a call',
    'callEvents',
    call({ state: 'Ringing ' }),
    { call: { state: 'RINGING' } },
  ],
  [
    15,
    'instant messages are new in the singular',
    'imSessionEvents',
    {
      messageType: 'IMLogUpdateMessage',
      notificationType: 'NewMessage',
      imSessionPath: '/im-sessions/I7',
      message: 'hi',
    },
    { __typename: 'IMLogUpdate', notificationType: 'NEW_MESSAGES', imSessionId: 'I7', text: 'hi' },
  ],
  [
    15,
    'outbound records changed their status with a d',
    'outboundEvents',
    { messageType: 'OutboundRecordMessage', notificationType: 'StatusChanged', record: { id: 'R7' } },
    { notificationType: 'STATUS_CHANGE', notificationTypeRaw: 'StatusChanged', record: { id: 'R7' } },
  ],
  [
    15,
    'outbound records change without a d',
    'outboundEvents',
    { messageType: 'OutboundRecordMessage', notificationType: 'StatusChange', record: { id: 'R7' } },
    { notificationType: 'STATUS_CHANGE' },
  ],
  [
    16,
    'who a customer is has no type',
    'contactEvents',
    { referenceId: 3, contactId: 'K7' },
    { __typename: 'IdentifyUCSContact', contactId: 'K7', referenceId: 3 },
  ],
  [
    16,
    'channels have no type',
    'channelEvents',
    { channels: [{ channel: 'fax', userState: { id: 'S7', state: 'Ready', reasonCode: 'Tea' } }] },
    {
      __typename: 'ChannelStateChange',
      channels: [{ channel: 'fax', userState: { state: 'READY', reason: 'Tea' } }],
    },
  ],
  [
    16,
    'a password change has no type',
    'meEvents',
    { notificationType: 'PasswordChangeError', errorCode: '2', errorMessage: 'Too old' },
    { __typename: 'PasswordChange', errorCode: 2, errorMessage: 'Too old' },
  ],
  [
    16,
    'a call has no type',
    'callEvents',
    { ...call({}), messageType: undefined },
    { __typename: 'CallStateChange', call: { state: 'HELD' } },
  ],
  [
    17,
    'capabilities are stale on what is completed',
    'imSessionEvents',
    im({}, { state: 'Completed', capabilities: ['SendMessage'] }),
    { imSession: { state: 'COMPLETED', capabilities: ['SEND_MESSAGE'] } },
  ],
  [
    17,
    'capabilities are absent',
    'emailEvents',
    email({ state: 'Completed' }),
    { email: { capabilities: [], capabilitiesRaw: [] } },
  ],
  [18, 'a number is missing', 'emailEvents', email({}), { referenceId: null }],
  [18, 'a number is text', 'emailEvents', { ...email({}), referenceId: '4711' }, { referenceId: 4711 }],
  [
    19,
    'the channel is inside',
    'callEvents',
    { ...call({}), channel: '/v2/me/elsewhere' },
    { topic: '/v2/me/calls', call: { id: 'C7' } },
  ],
  [
    20,
    'revelant is spelt so',
    'emailEvents',
    email({ revelantResponseTemplateGroups: [{ g: 1 }] }),
    { email: { revelantResponseTemplateGroups: [{ g: 1 }] } },
  ],
  [
    21,
    'Canceled has one l',
    'tweetEvents',
    changed('tweet', { id: 'T7', state: 'Canceled' }),
    { tweet: { state: 'CANCELED' } },
  ],
  [
    22,
    'a call is told with every word of its list',
    'callEvents',
    { ...call({}), notificationType: 'monitoredusermutedstatechange' },
    { notificationType: 'MONITORED_USER_MUTED_STATE_CHANGE' },
  ],
  [23, 'history is in interactions', 'historyEvents', history({ interactions: [past] }), found],
  [23, 'history is in interaction', 'historyEvents', history({ interaction: [past] }), found],
  [23, 'history is one interaction', 'historyEvents', history({ interaction: past }), found],
  [
    25,
    'a device has the other spellings',
    'deviceEvents',
    device({ e164number: '+497', voiceServiceUri: '/v/7' }),
    { devices: [{ e164Number: '+497', voiceEnvironmentUri: '/v/7' }] },
  ],
  [
    25,
    'a monitoring state is an object',
    'deviceEvents',
    device({
      supervisorMonitoringState: { state: 'Coach', mode: 'AllCalls', targetDeviceUri: 'http://x/devices/D8' },
    }),
    { devices: [{ supervisorMonitoringState: { state: 'Coach', mode: 'ALL_CALLS', targetDeviceId: 'D8' } }] },
  ],
  [
    25,
    'a monitoring state is a word',
    'deviceEvents',
    device({ supervisorMonitoringState: 'Coach' }),
    { devices: [{ supervisorMonitoringState: { state: 'Coach', mode: null } }] },
  ],
  [
    26,
    'InFocus means SetInFocus',
    'facebooksessionEvents',
    changed('facebooksession', { id: 'F7', capabilities: ['infocus', 'SetInFocus'] }),
    { facebooksession: { capabilities: ['SET_IN_FOCUS', 'SET_IN_FOCUS'] } },
  ],
  [
    29,
    'a text message is of a medium of its own',
    'smssessionEvents',
    { ...changed('smssession', { id: 'S7', state: 'Invited' }), messageType: 'SMSsessionStateChangeMessage' },
    { smssession: { id: 'S7', medium: 'SMSSESSION', state: 'INVITED' } },
  ],
  [
    29,
    'a text message is in the history',
    'historyEvents',
    history({ interactions: [{ id: 'H7', mediaType: 'smssession' }] }),
    { interactions: [{ medium: 'SMSSESSION' }] },
  ],
];

describe('a quirk of the media', () => {
  it.each(quirks)('%i: %s', async (_number, _quirk, subscription, data, expected) => {
    const event = await told(subscription, { channel: topics[subscription], data });
    expect(event).toMatchObject({ ...expected, raw: JSON.parse(JSON.stringify(data)) });
  });

  it('is here with every number that is about what GWS sends', () => {
    const elsewhere = [5, 7, 8, 9, 24, 27, 28, 30];
    const numbers = [...elsewhere, ...quirks.map(([number]) => number)];
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
  });
});
