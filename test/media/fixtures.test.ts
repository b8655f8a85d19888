import { readdirSync, readFileSync } from 'node:fs';
/**
 * Every message and answer that the Genesys documentation shows, as a file in `test/fixtures`, goes on the wire
 * of a GWS that is not ours and must come out of the public API with all that matters in it.
 */
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema.js';
import {
  ChatDocument,
  ChatEventsDocument,
  ChatsDocument,
  ColleagueDocument,
  ColleaguesDocument,
  MeDocument,
  ServiceEventsDocument,
  WorkbinContentsDocument,
  WorkbinEventsDocument,
  type WorkbinOwnerInput,
  WorkbinsDocument,
} from '../generated/graphql.js';
import { act } from '../support/acting.js';
import { eventually } from '../support/eventually.js';
import { everythingOf } from '../support/everything.js';
import { fixture, fixtures, fixtureText } from '../support/fixture.js';
import type { ForeignGws, ForeignRequest } from '../support/foreign-gws.js';
import { type ForeignPair, startForeignPair } from '../support/foreign-pair.js';
import { dataOf, run, type TypedDocument, watch } from '../support/typed.js';

const ann = '7c1e5a9b2d3f4a6c8e0b1d2f3a4c5e6f';
const bob = '91d4f0aa6b7e4c2d8f135e7a9b0c2d4e';
const chatId = '0004Qb77CHAT0010';
const drafts = '5b0f2d7c-41aa-4c1e-9d35-6f0a7be21c01';
const desk = '5b0f2d7c-41aa-4c1e-9d35-6f0a7be21c02';
const billing = '5b0f2d7c-41aa-4c1e-9d35-6f0a7be21c03';
const floor3 = '5b0f2d7c-41aa-4c1e-9d35-6f0a7be21c04';

const morning = '2024-05-14T07:41:07.000Z';

// Messages: what the promised subscription must tell of each

const noah = { nickname: 'Noah', type: 'CUSTOMER', participantId: '00A1B2C3D4E50010' };
const agentAnn = { nickname: 'Agent Ann', type: 'AGENT', participantId: '00A1B2C3D4E50011' };
const attached = {
  ServiceType: 'billing',
  CustomerSegment: 'gold',
  RVQID: '',
  RTenant: 'Environment',
  Subject: 'Invoice question',
};
const conversing = [
  'TRANSFER',
  'LEAVE',
  'INVITE',
  'CONSULT',
  'SET_IN_FOCUS',
  'SET_DISPOSITION',
  'ATTACH_USER_DATA',
  'DELETE_USER_DATA',
  'UPDATE_USER_DATA',
  'COMPLETE',
  'SEND_MESSAGE',
  'SEND_URL',
  'SEND_START_TYPING_NOTIFICATION',
  'SEND_STOP_TYPING_NOTIFICATION',
];
const withAgents = [
  'SEND_TO_AGENTS',
  'SEND_START_TYPING_TO_AGENTS_NOTIFICATION',
  'SEND_STOP_TYPING_TO_AGENTS_NOTIFICATION',
];
const chat = {
  id: chatId,
  chatType: 'INBOUND',
  receivedDate: morning,
  subject: null,
  capabilities: [],
  participants: [],
  userData: attached,
};
const chatting = {
  ...chat,
  state: 'CHATTING',
  capabilities: conversing,
  participants: [
    { ...noah, userId: null },
    { ...agentAnn, userId: ann },
  ],
};
const changed = (state: object, more: object = {}) => ({
  __typename: 'ChatStateChange',
  notificationType: 'STATUS_CHANGE',
  referenceId: null,
  chat: state,
  ...more,
});

const chatMessages: Record<string, object> = {
  'ChatStateChangeMessage.invited': changed({
    ...chat,
    state: 'INVITED',
    stateRaw: 'Invited',
    capabilities: ['ACCEPT', 'REJECT'],
  }),
  'ChatStateChangeMessage.chatting': changed(
    {
      ...chat,
      state: 'CHATTING',
      capabilities: [
        'TRANSFER',
        'COMPLETE',
        'LEAVE',
        'SET_IN_FOCUS',
        'SEND_MESSAGE',
        'SEND_START_TYPING_NOTIFICATION',
        'SEND_STOP_TYPING_NOTIFICATION',
      ],
      capabilitiesRaw: expect.arrayContaining(['InFocus']),
    },
    { referenceId: 41 },
  ),
  'ChatStateChangeMessage.participantsUpdated': changed(chatting, {
    notificationType: 'PARTICIPANTS_UPDATED',
  }),
  'ChatStateChangeMessage.conference': changed(
    {
      ...chatting,
      capabilities: [...conversing, ...withAgents],
      participants: [
        { ...noah, userId: null, visibility: null },
        { ...agentAnn, userId: ann, visibility: null },
        {
          nickname: 'Agent Bob',
          type: 'AGENT',
          participantId: '00A1B2C3D4E50012',
          visibility: 'ALL',
          userId: bob,
        },
      ],
    },
    { notificationType: 'PARTICIPANTS_UPDATED', referenceId: 47 },
  ),
  'ChatStateChangeMessage.dispositionSet': changed(
    { ...chatting, userData: { ...attached, DispositionCode: 'resolved' } },
    { notificationType: 'PROPERTIES_UPDATED', referenceId: 45 },
  ),
  'ChatStateChangeMessage.leftChat': changed(
    {
      ...chat,
      state: 'LEFT_CHAT',
      capabilities: ['TRANSFER', 'COMPLETE', 'LEAVE', 'SET_IN_FOCUS'],
      participants: [noah],
    },
    { referenceId: 51 },
  ),
  'ChatStateChangeMessage.completed': changed({ ...chat, state: 'COMPLETED' }),
  'ChatStateChangeMessage.rejected': changed({
    id: chatId,
    state: 'COMPLETED',
    chatType: null,
    receivedDate: null,
    capabilities: [],
    participants: [],
    userData: {},
  }),
  'ChatStateChangeMessage.revoked': changed({ ...chat, state: 'REVOKED' }),
  'ChatStateChangeMessage.error': changed(
    { id: chatId, state: null, stateRaw: null, participants: [], userData: {} },
    {
      notificationType: 'ERROR',
      referenceId: 58,
      errorMessage: 'Operation is not possible in the current state',
      errorCode: null,
    },
  ),
  'ChatStateChangeMessage.errorWithoutResource': {
    __typename: 'ChatStateChange',
    notificationType: 'ERROR',
    referenceId: 59,
    chat: null,
    errorMessage: null,
  },
  'ChatStateChangeMessage.quirkUnwrapped': changed(chatting, { referenceId: 41 }),
  'ChatStateChangeMessage.quirkBlankInUri': changed(chatting, { referenceId: 41 }),
  'ChatStateChangeMessage.quirkCallNotificationType': changed(chatting, {
    notificationType: 'ATTACHED_DATA_CHANGED',
    notificationTypeRaw: 'AttachedDataChanged',
  }),
  'ChatStateChangeMessage.quirkJoinFailed': changed({ ...chat, state: 'JOIN_FAILED' }),
};

const silent = { text: null, noticeText: null, url: null, messageType: null };
const said = (...messages: object[]) => ({
  __typename: 'MessageLogUpdate',
  notificationType: 'NEW_MESSAGES',
  chatId,
  referenceId: null,
  messages: messages.map((each) => ({ ...silent, visibility: 'ALL', ...each })),
});
const at = (time: string) => ({
  timestamp: `2024-05-14T07:44:${time}.000Z`,
  timestampRaw: `2024-05-14 09:44:${time}.000+0200`,
});

const logMessages: Record<string, object> = {
  'MessageLogUpdated.text': said({
    index: 5,
    type: 'TEXT',
    from: agentAnn,
    text: 'Let me check that invoice for you.',
    ...at('31'),
  }),
  'MessageLogUpdated.history': {
    ...said(
      { index: 1, type: 'PARTICIPANT_JOINED', from: noah, ...at('31') },
      { index: 2, type: 'TEXT', from: noah, text: 'My invoice is wrong', ...at('33') },
      { index: 3, type: 'PARTICIPANT_JOINED', from: agentAnn, ...at('37') },
      { index: 4, type: 'TEXT', from: agentAnn, text: 'Good morning, I am Ann.', ...at('40') },
    ),
    referenceId: 41,
  },
  'MessageLogUpdated.participantLeft': said({ index: 12, type: 'PARTICIPANT_LEFT', from: noah, ...at('46') }),
  'MessageLogUpdated.participantRejoined': said({ index: 13, type: 'PARTICIPANT_REJOINED', from: noah }),
  'MessageLogUpdated.typingStarted': said({ index: 7, type: 'TYPING_STARTED', from: noah }),
  'MessageLogUpdated.typingStopped': said({ index: 8, type: 'TYPING_STOPPED', from: noah }),
  'MessageLogUpdated.typingStartedToAgents': said({
    index: 9,
    type: 'TYPING_STARTED',
    from: agentAnn,
    visibility: 'AGENTS',
  }),
  'MessageLogUpdated.toAgents': said({
    type: 'TEXT',
    text: 'Can you take over after the refund?',
    visibility: 'AGENTS',
  }),
  'MessageLogUpdated.customNotice': said({ type: 'CUSTOM_NOTICE', noticeText: 'co-browse:4f1c' }),
  'MessageLogUpdated.customNoticeToAgents': said({
    type: 'CUSTOM_NOTICE',
    noticeText: 'hold:true',
    visibility: 'AGENTS',
  }),
  'MessageLogUpdated.nicknameUpdated': said({
    type: 'NICKNAME_UPDATED',
    from: { ...agentAnn, nickname: 'Ann (Billing)' },
    noticeText: 'Ann (Billing)',
  }),
  'MessageLogUpdated.pushUrl': said({
    type: 'PUSH_URL',
    from: agentAnn,
    url: 'https://shop.example/help/invoices',
  }),
  'MessageLogUpdated.removeParticipantNotice': said({
    type: 'NOTICE',
    text: `REMOVE_PARTICIPANT_FROM_CONFERENCE${bob}`,
    visibility: 'AGENTS',
  }),
  'MessageLogUpdated.systemMessage': said({
    type: 'TEXT',
    from: { nickname: 'system', type: 'EXTERNAL', participantId: '00A1B2C3D4E500FF' },
    text: 'The agent will be with you shortly.',
  }),
  'MessageLogUpdated.quirkRepeatedIndex': said(
    { index: 16, type: 'TEXT', text: 'One moment', ...at('45') },
    { index: 16, type: 'TEXT', text: 'Found it', ...at('45') },
  ),
  'MessageLogUpdated.quirkUnknownType': said({
    type: 'TRANSCRIPT_SAVE_DONE',
    typeRaw: 'TranscriptSaveDone',
    from: { nickname: '', type: 'AGENT', participantId: '00A1B2C3D4E50011' },
  }),
  'MessageLogUpdated.quirkUnwrapped': said({ index: 5, text: 'Let me check that invoice for you.' }),
};

const service = (id: string, name: string, type: string, state: string) => ({
  __typename: 'ServiceStateChange',
  service: { id: `c0d8e3a4-90f1-4b5d-8c6e-1b7a2d3f400${id}`, name, type, state },
});

const serviceMessages: Record<string, object> = {
  'ServiceStateChangeMessage.active': service('1', 'SIP_Main', 'VOICE', 'ACTIVE'),
  'ServiceStateChangeMessage.inactive': service('1', 'SIP_Main', 'VOICE', 'INACTIVE'),
  'ServiceStateChangeMessage.readOnly': service('2', 'Provisioning', 'PROVISIONING', 'READ_ONLY'),
  'ServiceStateChangeMessage.multiMediaInactive': service(
    '3',
    'IxnSrv_Main',
    'MULTI_MEDIA_STATE',
    'INACTIVE',
  ),
  'ServiceStateChangeMessage.unknown': service('4', 'Other', 'UNKNOWN', 'UNKNOWN'),
};

const entries = (map: Record<string, unknown>) => Object.entries(map).map(([key, value]) => ({ key, value }));
const plain = { ServiceType: 'billing', CustomerSegment: 'gold', RVQID: '', RTenant: 'Environment' };
const routed = {
  ...plain,
  ChatServerHost: 'chat1.internal.example',
  ChatServerPort: '7160',
  RRequestedSkills: null,
  ServiceObjective: 0,
  'PegAG?: 2>1': 1,
  OccuredAt: '2024-05-14T07:41:07Z',
  RTargetAgentGroup: '?: 2>1',
  Subject: 'Invoice question',
};
/** What lies in a workbin has neither state nor capabilities. */
const lying = { state: null, capabilities: [], receivedDate: morning };

const chatItem = {
  ...lying,
  __typename: 'ChatInteraction',
  id: chatId,
  medium: 'CHAT',
  chatType: 'INBOUND',
  participants: [],
  userDataEntries: entries(routed),
};
const emailItem = {
  ...lying,
  __typename: 'EmailInteraction',
  id: '01AB2CD3EF4G0001',
  medium: 'EMAIL',
  emailType: 'INBOUND',
  contactId: '0000Ka44EMCT0009',
  from: 'noah@customer.example',
  to: ['billing@shop.example'],
  cc: [],
  subject: 'Wrong amount on invoice 4711',
  receivedDate: '2024-05-14T06:15:30.000Z',
  attachments: [{ id: '0001Doc77', name: 'invoice.pdf', size: 48213, mime: 'application/pdf' }],
  userDataEntries: entries(plain),
};
const facebookItem = {
  ...lying,
  __typename: 'FacebookInteraction',
  id: '01FB2CD3EF4G0050',
  medium: 'FACEBOOK',
  facebookType: 'INBOUND',
  from: 'Noah Example',
  message: 'When do you open on Sunday?',
  subject: 'When do you open...',
  contactId: '0000Ka44FBCT0009',
  receivedDate: '2024-05-14T08:02:00.000Z',
};
const openmediaItem = {
  ...lying,
  __typename: 'OpenMediaInteraction',
  id: '03OM2CD3EF4G0030',
  medium: 'OPENMEDIA',
  mediaType: 'claim',
  openmediaType: 'INBOUND',
  userDataEntries: entries({ ...plain, ClaimNo: 'C-2024-118' }),
};
const workitemItem = {
  ...lying,
  __typename: 'WorkitemInteraction',
  id: '03WI2CD3EF4G0040',
  medium: 'WORKITEM',
  workitemType: 'INBOUND',
  userDataEntries: entries({ ...plain, TaskId: 'T-55' }),
};

const mine = { workbinUserId: ann, workbinAgentId: 'ann.one', agentGroup: null, placeGroup: null };
const added = (interaction: object | null, more: object = {}) => ({
  __typename: 'WorkbinStateChange',
  workbinId: drafts,
  ...mine,
  action: 'ITEM_ADDED',
  actionRaw: 'ItemAdded',
  referenceId: null,
  interaction,
  ...(interaction && 'medium' in interaction && { medium: interaction.medium }),
  ...more,
});
const removed = (interaction: object, more: object = {}) =>
  added(interaction, { action: 'ITEM_REMOVED', actionRaw: 'ItemRemoved', ...more });
const confirmed = (more: object = {}) => ({
  __typename: 'WorkbinSubscriptionStateChange',
  workbinId: drafts,
  workbinUserId: null,
  agentGroup: null,
  placeGroup: null,
  stateResource: 'SUBSCRIBED',
  stateResourceRaw: 'Subscribed',
  referenceId: 12,
  ...more,
});
const ofBilling = { workbinId: billing, workbinUserId: null, agentGroup: 'Billing Tier 2' };
const ofFloor3 = { workbinId: floor3, workbinUserId: null, placeGroup: 'Berlin Floor 3' };

const workbinMessages: Record<string, object> = {
  'WorkbinStateChangeMessage.chatAdded': added(chatItem),
  'WorkbinStateChangeMessage.chatRemoved': removed(chatItem),
  'WorkbinStateChangeMessage.emailRemoved': removed(emailItem),
  'WorkbinStateChangeMessage.facebookAdded': added(facebookItem),
  'WorkbinStateChangeMessage.tweetAdded': added({
    ...lying,
    __typename: 'TweetInteraction',
    id: '01TW2CD3EF4G0020',
    medium: 'TWEET',
    tweetType: 'INBOUND',
    from: 'owl_fan(Olga Fan)',
    message: 'Where is my parcel?',
    subject: 'Where is my...',
    receivedDate: '2024-05-14T07:50:00.000Z',
  }),
  'WorkbinStateChangeMessage.facebooksessionAdded': added({
    ...lying,
    __typename: 'FacebookSessionInteraction',
    id: '0001Fa33SESS0005',
    medium: 'FACEBOOKSESSION',
    participants: [],
    receivedDate: '2024-05-14T07:44:00.000Z',
  }),
  'WorkbinStateChangeMessage.workitemRemoved': removed(workitemItem),
  'WorkbinStateChangeMessage.openmediaAdded': added(openmediaItem),
  'WorkbinStateChangeMessage.agentGroupChatAdded': added(chatItem, { ...ofBilling, workbinAgentId: null }),
  'WorkbinStateChangeMessage.placeGroupEmailRemoved': removed(emailItem, {
    ...ofFloor3,
    workbinAgentId: null,
  }),
  'WorkbinStateChangeMessage.withReferenceId': added(workitemItem, { referenceId: 31 }),
  'WorkbinStateChangeMessage.quirkUnwrapped': added(chatItem),
  // Of a key that comes twice the last counts, as with JSON.parse everywhere.
  'WorkbinStateChangeMessage.quirkDuplicateKeys': added({
    ...chatItem,
    userDataEntries: entries({ RVQID: '01QVQ7', ServiceType: 'billing' }),
  }),
  'WorkbinStateChangeMessage.quirkTimestamps': added({
    ...chatItem,
    receivedDate: morning,
    receivedDateRaw: '2024-05-1409: 41: 07.000+0200',
    userDataEntries: entries({ OccuredAt: '2024-05-14T07: 41: 07Z' }),
  }),
  'WorkbinStateChangeMessage.quirkUserDataArray': added({ ...emailItem, userDataEntries: [] }),
  'WorkbinStateChangeMessage.quirkUnknownMedium': added(null, {
    medium: 'SMSSESSION',
    mediumRaw: 'smssession',
  }),
  'WorkbinSubscriptionStateChangeMessage.subscribed': confirmed(),
  'WorkbinSubscriptionStateChangeMessage.subscribedNoReferenceId': confirmed({ referenceId: null }),
  'WorkbinSubscriptionStateChangeMessage.unsubscribed': confirmed({
    stateResource: 'UNSUBSCRIBED',
    stateResourceRaw: 'Unsubscribed',
    referenceId: 19,
  }),
  'WorkbinSubscriptionStateChangeMessage.byUser': confirmed({ workbinUserId: bob, referenceId: 21 }),
  'WorkbinSubscriptionStateChangeMessage.agentGroup': confirmed({ ...ofBilling, referenceId: 22 }),
  'WorkbinSubscriptionStateChangeMessage.placeGroup': confirmed({ ...ofFloor3, referenceId: 23 }),
  'WorkbinSubscriptionStateChangeMessage.unsubscribedAgentGroup': confirmed({
    ...ofBilling,
    stateResource: 'UNSUBSCRIBED',
    stateResourceRaw: 'Unsubscribed',
    referenceId: 24,
  }),
  'WorkbinSubscriptionStateChangeMessage.quirkUnwrapped': confirmed(),
  'WorkbinSubscriptionStateChangeMessage.quirkNoChannel': confirmed(),
};

/** Answers whatever the fields that travel may ask, with what the documentation shows. */
function answerReads({ path }: { readonly path: string }): unknown {
  const [where = ''] = path.split('?');
  const [, id = ''] = /\/([^/]+)$/.exec(where) ?? [];
  if (/^\/me\/chats\//.test(where)) return { statusCode: 0, chat: { ...fixture('REST.GetMyChat').chat, id } };
  if (/^\/users\/[^/]+$/.test(where)) return { statusCode: 0, user: { ...fixture('REST.GetMe').user, id } };
  if (/\/attachments\//.test(where)) return { status: 200, type: 'application/pdf', text: '%PDF' };
  if (/\/workbins\/[^/]+$/.test(where)) {
    return { statusCode: 0, workbin: { ...fixture('REST.GetWorkbinContent').workbin, id } };
  }
  return undefined;
}

type AnyDocument = TypedDocument<Record<string, unknown>, Record<string, never>>;

const topics = [
  ['/v2/me/chats', 'chatEvents', ChatEventsDocument, { ...chatMessages, ...logMessages }],
  ['/notifications/services', 'serviceEvents', ServiceEventsDocument, serviceMessages],
  ['/v2/me/workbins', 'workbinEvents', WorkbinEventsDocument, workbinMessages],
] as const;

describe.each(topics)('on %s', (topic, field, document, messages) => {
  it.each(Object.entries(messages))('the gateway tells of %s', async (name, expected) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.otherwise(answerReads);
    const promised = await watch(gateway, document as AnyDocument);
    const everything = gateway.subscribe(everythingOf(schema, field));
    expect(await everything.event()).toMatchObject({ __typename: 'StreamOpened' });

    gws.publishText(fixtureText(name));

    expect(await promised.event()).toMatchObject({
      ...expected,
      topic,
      cursor: expect.any(String),
      receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    // No field of it meets an error, and nothing of the message is lost.
    const { data, errors } = await everything.next();
    expect(errors).toBeUndefined();
    const message = fixture(name);
    expect(data?.[field].raw).toEqual(message.data ?? message);
  });
});

// Answers: what the promised query must tell of each

const read = (id: string) => `GET /me/workbins/${id}`;

async function contentsOf({ gateway }: ForeignPair, id: string, owner?: WorkbinOwnerInput) {
  const { workbin } = await dataOf(gateway, WorkbinContentsDocument, {
    variables: { id, ...(owner && { owner }) },
  });
  return workbin;
}

/** A GWS that knows of another agent's workbin only what is documented: the read by medium. */
function answerByMedium(gws: ForeignGws, answers: Record<string, unknown>): void {
  const base = `/users/${bob}/workbins/${drafts}`;
  gws.otherwise(({ method, path }) => {
    if (`${method} ${path}` === `GET ${base}`) return fixture('REST.GetWorkbin');
    const [, medium = ''] = new RegExp(`^${base}/(\\w+)\\?subresources=\\*$`).exec(path) ?? [];
    return answers[medium];
  });
}

const answers: Record<string, (pair: ForeignPair) => Promise<void>> = {
  async 'REST.GetMe'({ gws, gateway }) {
    gws.answer('GET /me', fixture('REST.GetMe'));
    const { me } = await dataOf(gateway, MeDocument);
    expect(me).toEqual({
      id: ann,
      userName: 'ann.one',
      firstName: 'Ann',
      lastName: 'One',
      emailAddress: 'ann.one@shop.example',
      roles: ['ROLE_AGENT'],
      enabled: true,
      contactCenterId: '3f8a1c2e-5d77-4f0b-a1c9-0e2b4d6f8a10',
      skills: [],
    });
  },
  async 'REST.GetMe.subresources'({ gws, gateway }) {
    gws.answer('GET /me', fixture('REST.GetMe'));
    gws.answer('GET /me?subresources=*', fixture('REST.GetMe.subresources'));
    const { me } = await dataOf(gateway, MeDocument);
    expect(me).toMatchObject({ id: ann, skills: [{ id: 's-11', name: 'billing', level: '7' }] });
  },
  async 'REST.GetUsers.uris'({ gws, gateway }) {
    gws.answer('GET /users', fixture('REST.GetUsers.uris'));
    gws.answer('GET /settings/dispositions', {
      statusCode: 0,
      key: 'name',
      settings: [{ name: 'resolved', displayName: 'Resolved' }, { name: 'no-answer' }],
    });
    gws.otherwise(answerReads);
    expect(await dataOf(gateway, ColleaguesDocument)).toEqual({
      users: [ann, bob].map((id) => ({ id, userName: 'ann.one', firstName: 'Ann', lastName: 'One' })),
      dispositions: [
        { name: 'resolved', displayName: 'Resolved' },
        { name: 'no-answer', displayName: null },
      ],
    });
    const { user } = await dataOf(gateway, ColleagueDocument, { variables: { id: bob } });
    expect(user).toEqual({ id: bob, userName: 'ann.one', skills: [] });
  },
  async 'REST.GetMyChats.empty'({ gws, gateway }) {
    gws.answer('GET /me/chats?fields=*', fixture('REST.GetMyChats.empty'));
    expect(await dataOf(gateway, ChatsDocument)).toEqual({ chats: [] });
  },
  async 'REST.GetMyChats.uris'({ gws, gateway }) {
    gws.answer('GET /me/chats?fields=*', fixture('REST.GetMyChats.uris'));
    gws.answer(`GET /me/chats/${chatId}`, fixture('REST.GetMyChat'));
    const { chats } = await dataOf(gateway, ChatsDocument);
    expect(chats).toMatchObject([chatting]);
  },
  async 'REST.GetMyChat'({ gws, gateway }) {
    gws.answer(`GET /me/chats/${chatId}`, fixture('REST.GetMyChat'));
    const { chat: told } = await dataOf(gateway, ChatDocument, { variables: { id: chatId } });
    expect(told).toMatchObject({ ...chatting, stateRaw: 'Chatting', messages: [] });
  },
  async 'REST.GetMyWorkbins'({ gws, gateway }) {
    gws.answer('GET /me/workbins?fields=*', fixture('REST.GetMyWorkbins'));
    const owner = { userId: ann, agentGroup: null, placeGroup: null };
    expect(await dataOf(gateway, WorkbinsDocument)).toEqual({
      workbins: [
        {
          id: drafts,
          workbinName: 'WB_Drafts',
          displayName: 'Drafts',
          type: 'AGENT',
          typeRaw: 'Agent',
          owner,
        },
        { id: desk, workbinName: 'WB_Desk', displayName: 'Desk', type: 'PLACE', typeRaw: 'Place', owner },
      ],
    });
  },
  async 'REST.GetMyWorkbins.legacy850'({ gws, gateway }) {
    gws.answer('GET /me/workbins?fields=*', fixture('REST.GetMyWorkbins.legacy850'));
    const { workbins } = await dataOf(gateway, WorkbinsDocument);
    expect(workbins).toMatchObject([
      { id: 'V0JfRHJhZnRz', workbinName: 'WB_Drafts', displayName: 'Drafts', typeRaw: '1' },
    ]);
  },
  async 'REST.GetWorkbins'({ gws, gateway }) {
    gws.answer('GET /workbins?fields=*', fixture('REST.GetWorkbins'));
    const agentGroup = 'Billing Tier 2';
    const placeGroup = 'Berlin Floor 3';
    const ofAgents = await dataOf(gateway, WorkbinsDocument, { variables: { owner: { agentGroup } } });
    expect(ofAgents.workbins).toMatchObject([
      {
        id: billing,
        displayName: 'Billing shared',
        type: 'AGENT_GROUP',
        owner: { userId: null, agentGroup },
      },
    ]);
    const ofPlaces = await dataOf(gateway, WorkbinsDocument, { variables: { owner: { placeGroup } } });
    expect(ofPlaces.workbins).toMatchObject([
      { id: floor3, displayName: 'Floor 3', type: 'PLACE_GROUP', owner: { userId: null, placeGroup } },
    ]);
  },
  async 'REST.GetWorkbins.uris'({ gws, gateway }) {
    gws.answer('GET /me/workbins?fields=*', fixture('REST.GetWorkbins.uris'));
    for (const id of [drafts, billing]) {
      gws.answer(read(id), { ...fixture('REST.GetWorkbin'), workbin: { id, displayName: `of ${id}` } });
    }
    const { workbins } = await dataOf(gateway, WorkbinsDocument);
    expect(workbins).toMatchObject([drafts, billing].map((id) => ({ id, displayName: `of ${id}` })));
  },
  async 'REST.GetWorkbins.empty'({ gws, gateway }) {
    gws.answer('GET /me/workbins?fields=*', fixture('REST.GetWorkbins.empty'));
    expect(await dataOf(gateway, WorkbinsDocument)).toEqual({ workbins: [] });
  },
  async 'REST.GetWorkbin'(pair) {
    pair.gws.answer(read(drafts), fixture('REST.GetWorkbin'));
    expect(await contentsOf(pair, drafts)).toMatchObject({
      id: drafts,
      workbinName: 'WB_Drafts',
      displayName: 'Drafts',
      type: 'AGENT',
      typeRaw: 'Agent',
      owner: { userId: ann, agentGroup: null, placeGroup: null },
      contents: [],
    });
  },
  async 'REST.GetWorkbinContent'(pair) {
    pair.gws.answer(read(drafts), fixture('REST.GetWorkbin'));
    pair.gws.answer(`${read(drafts)}?subresources=*`, fixture('REST.GetWorkbinContent'));
    const workbin = await contentsOf(pair, drafts);
    expect(workbin).toMatchObject({ id: drafts, contents: [chatItem, emailItem, workitemItem] });
  },
  async 'REST.GetWorkbinContent.empty'(pair) {
    pair.gws.answer(read(drafts), fixture('REST.GetWorkbin'));
    pair.gws.answer(`${read(drafts)}?subresources=*`, fixture('REST.GetWorkbinContent.empty'));
    expect(await contentsOf(pair, drafts)).toMatchObject({ id: drafts, contents: [] });
  },
  async 'REST.GetWorkbinContent.noType'(pair) {
    pair.gws.answer(read(drafts), fixture('REST.GetWorkbinContent.noType'));
    expect(await contentsOf(pair, drafts)).toMatchObject({ type: null, contents: [chatItem] });
  },
  async 'REST.GetWorkbinItems.workitems'(pair) {
    answerByMedium(pair.gws, {
      emails: { statusCode: 0, emails: [] },
      chats: { statusCode: 0, uris: [] },
      workitems: fixture('REST.GetWorkbinItems.workitems'),
    });
    expect(await contentsOf(pair, drafts, { userId: bob })).toMatchObject({ contents: [workitemItem] });
  },
  async 'REST.GetWorkbinSubresourcesByUser'(pair) {
    // The documentation shows one answer for all three media.
    const answer = fixture('REST.GetWorkbinSubresourcesByUser');
    answerByMedium(pair.gws, { emails: answer, chats: answer, workitems: answer });
    expect(await contentsOf(pair, drafts, { userId: bob })).toMatchObject({ contents: [emailItem] });
  },
  async 'REST.GetWorkbinSubresourcesByUser.quirkObject'(pair) {
    const answer = fixture('REST.GetWorkbinSubresourcesByUser.quirkObject');
    answerByMedium(pair.gws, { emails: answer, chats: answer, workitems: answer });
    expect(await contentsOf(pair, drafts, { userId: bob })).toMatchObject({ id: drafts, contents: [] });
  },
  async 'REST.GetGroupWorkbinContent.agentGroup'(pair) {
    const answer = fixture('REST.GetGroupWorkbinContent.agentGroup');
    pair.gws.answer(`${read(billing)}?agentGroup=Billing%20Tier%202`, answer);
    pair.gws.answer(`${read(billing)}?agentGroup=Billing%20Tier%202&subresources=*`, answer);
    const workbin = await contentsOf(pair, billing, { agentGroup: 'Billing Tier 2' });
    expect(workbin).toMatchObject({
      type: 'AGENT_GROUP',
      displayName: 'Billing shared',
      contents: [chatItem, facebookItem, openmediaItem],
    });
  },
  async 'REST.GetGroupWorkbinContent.placeGroup'(pair) {
    const answer = fixture('REST.GetGroupWorkbinContent.placeGroup');
    pair.gws.answer(`${read(floor3)}?placeGroup=Berlin%20Floor%203`, answer);
    pair.gws.answer(`${read(floor3)}?placeGroup=Berlin%20Floor%203&subresources=*`, answer);
    const workbin = await contentsOf(pair, floor3, { placeGroup: 'Berlin Floor 3' });
    expect(workbin).toMatchObject({ type: 'PLACE_GROUP', displayName: 'Floor 3', contents: [emailItem] });
  },
};

// Answers to Subscribe and Unsubscribe: the number in them finds the notification that confirms

interface Subscribing {
  /** The answer to the Subscribe. */
  readonly answer: string;
  /** The notification that confirms it. */
  readonly told: string;
  readonly change?: object;
  readonly workbinId: string;
  readonly owner?: WorkbinOwnerInput;
  readonly path: string;
}

const subscribing: Record<string, Subscribing> = {
  'REST.SubscribeWorkbin': {
    answer: 'REST.SubscribeWorkbin',
    told: 'WorkbinSubscriptionStateChangeMessage.subscribed',
    workbinId: drafts,
    path: `/me/workbins/${drafts}`,
  },
  'REST.SubscribeWorkbins': {
    answer: 'REST.SubscribeWorkbins',
    told: 'WorkbinSubscriptionStateChangeMessage.subscribed',
    change: { id: desk, referenceId: 14 },
    workbinId: desk,
    path: `/me/workbins/${desk}`,
  },
  'REST.SubscribeWorkbinsByUser': {
    answer: 'REST.SubscribeWorkbinsByUser',
    told: 'WorkbinSubscriptionStateChangeMessage.byUser',
    workbinId: drafts,
    owner: { userId: bob },
    path: `/users/${bob}/workbins/${drafts}`,
  },
  'REST.SubscribeGroupWorkbin': {
    answer: 'REST.SubscribeGroupWorkbin',
    told: 'WorkbinSubscriptionStateChangeMessage.agentGroup',
    workbinId: billing,
    owner: { agentGroup: 'Billing Tier 2' },
    path: `/me/workbins/${billing}?agentGroup=Billing%20Tier%202`,
  },
};

/** Answers every Subscribe and confirms it, so that nobody waits. */
function confirming(gws: ForeignGws, unsubscribed: unknown): void {
  gws.otherwise(({ method, path, body }) => {
    if (method !== 'POST') return undefined;
    if (body.operationName === 'Unsubscribe') return unsubscribed;
    const id = /\/workbins\/([^/?]+)/.exec(path)?.[1];
    const messageType = 'WorkbinSubscriptionStateChangeMessage';
    gws.publish('/v2/me/workbins', { messageType, id, stateResource: 'Subscribed', referenceId: 12 });
    return fixture('REST.SubscribeWorkbin');
  });
}

const unsubscribing = ['REST.UnsubscribeWorkbin', 'REST.UnsubscribeWorkbins'];

describe('an answer of GWS', () => {
  it.each(Object.entries(answers))('%s is understood', async (_name, promise) => {
    await using pair = await startForeignPair();
    await promise(pair);
  });

  it.each(Object.entries(subscribing))(
    '%s leads to the notification that confirms it',
    async (_name, each) => {
      const { answer, told, change, workbinId, owner, path } = each;
      await using pair = await startForeignPair();
      const { gws, gateway } = pair;
      gws.answer(`POST ${path}`, fixture(answer));
      const message = { ...fixture(told).data, ...change };
      const events = gateway.subscribe(String(WorkbinEventsDocument), { variables: { workbinId, owner } });
      const [request] = await gws.received(`POST ${path}`);
      expect(request?.body).toEqual({ operationName: 'Subscribe' });

      // Somebody else's request fails meanwhile: that is no answer to ours.
      gws.publish('/v2/me/workbins', { ...message, stateResource: 'RequestFailed', referenceId: 9_999 });
      gws.publish('/v2/me/workbins', message);

      expect(await events.event()).toMatchObject({ __typename: 'StreamOpened' });
      expect(await events.until('WorkbinSubscriptionStateChange')).toMatchObject({ referenceId: 9_999 });
      expect(await events.event()).toMatchObject({
        workbinId,
        stateResource: 'SUBSCRIBED',
        referenceId: message.referenceId,
      });
    },
  );

  it.each(unsubscribing)('%s ends a subscription, and the next one begins as the first did', async (name) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    confirming(gws, fixture(name));
    const posts = () => gws.asked(/^POST /).map(({ body }) => body.operationName);
    const variables = { workbinId: drafts };

    const first = await watch(gateway, WorkbinEventsDocument, { variables });
    first.stop();
    await eventually('GWS is asked to unsubscribe', () => posts().includes('Unsubscribe'));
    const second = await watch(gateway, WorkbinEventsDocument, { variables });

    expect(posts()).toEqual(['Subscribe', 'Unsubscribe', 'Subscribe']);
    gws.publishText(fixtureText('WorkbinStateChangeMessage.chatAdded'));
    expect(await second.until('WorkbinStateChange')).toMatchObject({ workbinId: drafts });
  });
});

// Answers to operations: the number in them finds the notification that tells the outcome

interface Operating {
  readonly does: string;
  readonly path: string;
  readonly body: object;
  /** What GWS tells of it. */
  readonly told: string;
  readonly change?: object;
  readonly outcome: object;
}

const byNumber = (referenceId: number) => ({
  __typename: 'OperationSucceeded',
  correlatedBy: 'REFERENCE_ID',
  referenceId,
});
const byChat = { __typename: 'OperationSucceeded', correlatedBy: 'RESOURCE' };
const workitemId = '03WI2CD3EF4G0040';
const atChat = `/me/chats/${chatId}`;

const operating: Record<string, Operating> = {
  'REST.AddInteractionToWorkbin': {
    does: `workbinAddInteraction(workbinId: "${drafts}", medium: WORKITEM, id: "${workitemId}")`,
    path: `/me/workbins/${drafts}`,
    body: { operationName: 'AddWorkitem', id: workitemId },
    told: 'WorkbinStateChangeMessage.withReferenceId',
    outcome: byNumber(31),
  },
  'REST.PullInteractionFromWorkbin': {
    does: `workbinPullInteraction(workbinId: "${drafts}", medium: WORKITEM, id: "${workitemId}")`,
    path: `/me/workbins/${drafts}`,
    body: { operationName: 'PullWorkitem', id: workitemId },
    told: 'WorkbinStateChangeMessage.workitemRemoved',
    change: { referenceId: 32 },
    outcome: byNumber(32),
  },
  'REST.ChatConsult': {
    does: `chatConsult(id: "${chatId}", target: { userId: "${bob}" })`,
    path: atChat,
    body: { operationName: 'Consult', targetUri: expect.stringContaining(`/users/${bob}`) },
    told: 'ChatStateChangeMessage.conference',
    change: { referenceId: 46 },
    outcome: byNumber(46),
  },
  'REST.ChatInvite': {
    does: `chatInvite(id: "${chatId}", target: { userId: "${bob}" })`,
    path: atChat,
    body: { operationName: 'Invite', targetUri: expect.stringContaining(`/users/${bob}`) },
    told: 'ChatStateChangeMessage.conference',
    outcome: byNumber(47),
  },
  'REST.ChatOperation': {
    does: `chatSendMessage(id: "${chatId}", text: "Let me check that invoice for you.")`,
    path: atChat,
    body: { operationName: 'SendMessage', text: 'Let me check that invoice for you.' },
    told: 'MessageLogUpdated.text',
    outcome: byChat,
  },
  'REST.ChatReject.quirkStatusAlias': {
    does: `chatReject(id: "${chatId}")`,
    path: atChat,
    body: { operationName: 'Reject' },
    told: 'ChatStateChangeMessage.rejected',
    outcome: byChat,
  },
};

describe('an operation', () => {
  it.each(Object.entries(operating))('that is answered by %s finds its outcome', async (name, each) => {
    const { does, path, body, told, change, outcome } = each;
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const { channel, data } = fixture(told);
    confirming(gws, { statusCode: 0 });
    gws.answer(`POST ${path}`, ({ body: { operationName } }: ForeignRequest) => {
      if (operationName === 'Subscribe') return undefined;
      gws.publish(channel, { ...data, ...change });
      return fixture(name);
    });
    expect(await act(gateway, does)).toMatchObject({
      ...outcome,
      event: { raw: { ...data, ...change } },
    });
    const bodies = gws.asked(`POST ${path}`).map((request) => request.body);
    expect(bodies).toContainEqual(body);
  });
});

it('REST.CustomerChatGetMessages: what the customer reads is what the agent is told of the chat', async () => {
  // The customers' API is not the agents': the gateway has no read for its answer. Its messages are theirs, though.
  const { messages } = fixture('REST.CustomerChatGetMessages');
  await using pair = await startForeignPair();
  const { gws, gateway } = pair;
  gws.otherwise(answerReads);
  const events = await watch(gateway, ChatEventsDocument);
  gws.publish('/v2/me/chats', {
    messageType: 'MessageLogUpdated',
    notificationType: 'NewMessages',
    chatPath: `/chats/${chatId}`,
    messages,
  });
  const greeting = { index: 1, type: 'TEXT', from: agentAnn, text: 'Hello', visibility: 'ALL', ...at('31') };
  expect(await events.until('MessageLogUpdate')).toMatchObject({ chatId, messages: [greeting] });
  const { chat: told } = await dataOf(gateway, ChatDocument, { variables: { id: chatId } });
  expect(told).toMatchObject({ messages: [{ text: 'Hello' }] });
});

// Errors: each has its code, and leaves its siblings alive

const errors: Record<string, { code: string; statusCode: number; http?: number }> = {
  'REST.error.missingParameter': { code: 'BAD_REQUEST', statusCode: 1 },
  'REST.error.invalidState': { code: 'INVALID_STATE', statusCode: 2 },
  'REST.error.internal': { code: 'UPSTREAM_ERROR', statusCode: 4 },
  'REST.error.serviceUnavailable503': { code: 'UPSTREAM_ERROR', statusCode: 4, http: 503 },
  'REST.error.noPermission': { code: 'FORBIDDEN', statusCode: 5 },
  'REST.error.changePasswordDemanded': { code: 'PASSWORD_CHANGE_REQUIRED', statusCode: 8 },
  'REST.error.notAuthenticated': { code: 'UNAUTHENTICATED', statusCode: 20 },
  'REST.error.unknownCode': { code: 'UPSTREAM_ERROR', statusCode: 99 },
  'REST.error.legacyStatus': { code: 'UPSTREAM_ERROR', statusCode: -1 },
};

describe('an error of GWS', () => {
  it.each(Object.entries(errors))(
    '%s is told with its code',
    async (name, { code, statusCode, http = 200 }) => {
      await using pair = await startForeignPair();
      const { gws, gateway } = pair;
      gws.answer(`GET /me/chats/${chatId}`, {
        status: http,
        type: 'application/json',
        text: fixtureText(name),
      });
      const { data, errors: told } = await run(gateway, ChatDocument, { variables: { id: chatId } });

      expect(data).toEqual({ chat: null });
      expect(told).toMatchObject([{ path: ['chat'], extensions: { code, statusCode, httpStatus: http } }]);
      const { statusMessage, errorDescription } = fixture(name);
      if (code !== 'UNAUTHENTICATED') expect(told?.[0]?.message).toContain(statusMessage ?? errorDescription);
      // It is this read that failed, not the agent.
      expect(await dataOf(gateway, WorkbinsDocument)).toEqual({ workbins: [] });
    },
  );
});

const told = topics.flatMap(([, , , messages]) => Object.keys(messages));
const promised = [
  ...told,
  ...Object.keys(answers),
  ...Object.keys(subscribing),
  ...unsubscribing,
  ...Object.keys(operating),
  ...Object.keys(errors),
  'REST.CustomerChatGetMessages',
];

/** The tests of the other media, which name their fixtures: `'Type.variant'`, or `Type.${variant}` with its variants. */
const others = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.test.ts') && !import.meta.url.endsWith(file))
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));

function isToldElsewhere(name: string): boolean {
  const [type = name, ...rest] = name.split('.');
  const variant = rest.join('.');
  const whole = new RegExp(`['"\`]${escaped(name)}['"\`]`);
  const pieces = [
    new RegExp(`\`${escaped(type)}\\.\\$\\{`),
    new RegExp(`(['"]${escaped(variant)}['"]|\\b${escaped(variant)}:)`),
  ];
  return others.some((text) => whole.test(text) || pieces.every((piece) => piece.test(text)));
}

function escaped(text: string): string {
  return text.replace(/[.$]/g, '\\$&');
}

describe('the fixtures', () => {
  it('are each told by a test, in which they are named', () => {
    const here = new Set(promised);
    // What is told here is told here in all its variants; only the logs of other conversations are not.
    const types = new Set(told.map((name) => name.split('.')[0]));
    const mine = (name: string) => types.has(name.split('.')[0]) && !/\.facebooksession/.test(name);
    const missing = fixtures('').filter((name) => !here.has(name) && (mine(name) || !isToldElsewhere(name)));
    expect(missing).toEqual([]);
  });

  it('are all that is promised, and all that is there', () => {
    expect(promised.filter((name) => !fixtures('').includes(name))).toEqual([]);
    expect(promised).toHaveLength(new Set(promised).size);
    const files = readdirSync(new URL('../fixtures/', import.meta.url));
    expect(files.sort()).toEqual(
      fixtures('')
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  it.each(['ChatStateChangeMessage.invented', 'REST.Invented', 'EmailStateChangeMessage.invented'])(
    'would miss %s',
    (name) => expect(isToldElsewhere(name)).toBe(false),
  );
});
