/** What GWS tells in these benches, and what clients ask of it. */

export type Kind = 'chats' | 'workbins';

export const channels: Record<Kind, string> = { chats: '/v2/me/chats', workbins: '/v2/me/workbins' };

/** Four chats change for one workbin. The mix moves on by one with each round of the agents. */
export function kindOf(event: number, agents: number): Kind {
  return (event + Math.floor(event / agents)) % 5 === 4 ? 'workbins' : 'chats';
}

const capabilities = [
  ...['Transfer', 'Leave', 'Invite', 'Consult', 'SetInFocus', 'SetDisposition', 'AttachUserData'],
  ...[
    'DeleteUserData',
    'UpdateUserData',
    'Complete',
    'SendMessage',
    'SendUrl',
    'SendStartTypingNotification',
  ],
  ...['SendStopTypingNotification', 'SendToAgents'],
];
const userData = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [
    `Attached_${index}`,
    index % 4 ? `value ${index}` : 'Größe 42 — mittel',
  ]),
);
const chat = {
  messageType: 'ChatStateChangeMessage',
  notificationType: 'StatusChange',
  chat: {
    id: '0004Qb77CHAT0010',
    state: 'Chatting',
    chatType: 'Inbound',
    uri: 'https://gws.example.net/api/v2/chats/0004Qb77CHAT0010',
    path: '/chats/0004Qb77CHAT0010',
    receivedDate: '2024-05-14 09:41:07.000+0200',
    subject: 'Rückfrage zur Rechnung — Größe',
    capabilities,
    participants: [
      {
        nickname: 'Zoë',
        type: 'Customer',
        participantId: '00A1B2C3D4E50010',
        visibility: 'All',
        path: '/users/0',
      },
      {
        nickname: 'Agent Ann',
        type: 'Agent',
        participantId: '00A1B2C3D4E50011',
        visibility: 'All',
        path: '/users/7c1e5a9b2d3f4a6c8e0b1d2f3a4c5e6f',
      },
    ],
    userData,
  },
};
const workbin = {
  messageType: 'WorkbinStateChangeMessage',
  action: 'ItemAdded',
  id: '5b0f2d7c-41aa-4c1e-9d35-6f0a7be21c01',
  workbinAgentId: 'ann.one',
  workbinUserId: '7c1e5a9b2d3f4a6c8e0b1d2f3a4c5e6f',
  chatStateResourceV2: {
    id: '0004Qb77CHAT0010',
    chatType: 'Inbound',
    subject: 'Rückfrage zur Rechnung',
    receivedDate: '2024-05-14 09:41:07.000+0200',
    capabilities: [],
    participants: [],
    userData: { ServiceType: 'billing', CustomerSegment: 'gold' },
  },
};

const open: Record<Kind, string> = {
  chats: JSON.stringify(chat).slice(0, -1),
  workbins: JSON.stringify(workbin).slice(0, -1),
};

/** The `data` of a message as JSON. No two are the same to the byte: what is, comes only once. */
export function dataText(kind: Kind, number: number): string {
  return `${open[kind]},"referenceId":${number}}`;
}

const answer: Record<Kind, string> = {
  chats: `[{"channel":"${channels.chats}","data":${open.chats}`,
  workbins: `[{"channel":"${channels.workbins}","data":${open.workbins}`,
};

/** The same in an answer of GWS's, with nothing else. */
export function answerText(kind: Kind, number: number): string {
  return `${answer[kind]},"referenceId":${number}}}]`;
}

const chatFields = [
  ...[
    'id',
    'medium',
    'state',
    'stateRaw',
    'capabilities',
    'chatType',
    'receivedDate',
    'subject',
    'contactId',
  ],
  'participants { nickname type participantId path visibility }',
  'userDataEntries { key value }',
].join(' ');

/** Thirty leaf fields: twenty of a chat's change, ten of a workbin's. */
export const documents: Record<Kind | 'services', string> = {
  chats: `subscription Chats { chatEvents { __typename ... on ChatStateChange { notificationType referenceId receivedAt topic chat { ${chatFields} } } } }`,
  workbins:
    'subscription Workbins { workbinEvents { __typename ... on WorkbinStateChange { action actionRaw medium receivedAt referenceId topic interaction { ... on InteractionState { id medium subject receivedDate } } } } }',
  services:
    'subscription Services { serviceEvents { __typename ... on ServiceStateChange { receivedAt service { id name state } } } }',
};

const leafFields = [
  'id',
  'medium',
  'state',
  'stateRaw',
  'chatType',
  'receivedDate',
  'subject',
  'contactId',
  'path',
];

/** So many leaf fields of a chat, under other names since there are not so many. */
export function chatFieldsOf(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `f${index}: ${leafFields[index % leafFields.length]}`,
  ).join(' ');
}

/** Asks for so many leaf fields of each chat's change. */
export function documentOfFields(count: number): string {
  return `subscription { chatEvents { __typename ... on ChatStateChange { chat { ${chatFieldsOf(count)} } } } }`;
}

/** Which of the kinds a document asks for; undefined for the services. */
export function kindIn(query: string): Kind | undefined {
  return query.includes('chatEvents') ? 'chats' : query.includes('workbinEvents') ? 'workbins' : undefined;
}

/** The user name of an agent by its number, and back. */
export const userOf = (agent: number) => `a${agent}`;

export function credentialsOf(agent: number): string {
  return `Basic ${Buffer.from(`${userOf(agent)}:demo`).toString('base64')}`;
}

export function agentIn(authorization: string | undefined): number {
  const [, encoded = ''] = /^Basic (\S+)$/.exec(authorization ?? '') ?? [];
  return Number(/^a(\d+):/.exec(Buffer.from(encoded, 'base64').toString())?.[1]);
}
