import { describe, expect, it } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../src/emulator/index.js';
import type { GatewayOptions } from '../src/gateway.js';
import { eventually } from './support/eventually.js';
import { fixture } from './support/fixture.js';
import type { ForeignGws } from './support/foreign-gws.js';
import { startForeignPair } from './support/foreign-pair.js';
import { type Stream, startGateway, type TestGateway } from './support/gateway.js';
import { confirmWorkbins } from './support/workbin-gws.js';

const ann = '7c1e5a9b2d3f4a6c8e0b1d2f3a4c5e6f';
const bob = '91d4f0aa6b7e4c2d8f135e7a9b0c2d4e';
const CHATS = '/v2/me/chats';
const WORKBINS = '/v2/me/workbins';
const SERVICES = '/notifications/services';

const workbinFields = 'id workbinName displayName type typeRaw';
const contentFields = 'contents { __typename ... on InteractionState { id medium } }';
const interactionFields = `
  __typename
  ... on InteractionState { id medium state stateRaw capabilities capabilitiesRaw receivedDate receivedDateRaw
    userData userDataEntries { key value } uri revelantResponseTemplateGroups }
`;
const chatFields = `
  id state stateRaw chatType chatTypeRaw capabilities capabilitiesRaw participants { nickname type typeRaw userId }
  userData userDataEntries { key value } uri suggestedQueueUris revelantResponseTemplateGroups
`;
const eventFields =
  '... on Event { topic referenceId raw cursor } ... on UnknownEvent { messageType } ... on Gap { reason }';

const chatEvents = `subscription ($chatId: ID) { chatEvents(chatId: $chatId) { __typename ${eventFields}
  ... on ChatStateChange { notificationType notificationTypeRaw errorMessage errorCode chat { ${chatFields} } }
  ... on MessageLogUpdate { chatId messages { id index type typeRaw text timestamp timestampSeconds from { nickname } } }
} }`;
const workbinEvents = `subscription ($id: ID, $owner: WorkbinOwnerInput) {
  workbinEvents(workbinId: $id, owner: $owner) { __typename ${eventFields}
    ... on WorkbinStateChange { workbinId workbinUserId agentGroup placeGroup action actionRaw medium mediumRaw
      interaction { ${interactionFields} } }
    ... on WorkbinSubscriptionStateChange { workbinId stateResource stateResourceRaw }
  }
}`;
const serviceEvents = `subscription { serviceEvents { __typename ${eventFields}
  ... on ServiceStateChange { service { id name type typeRaw state stateRaw } } } }`;

/** A subscription that has opened. */
async function open(
  gateway: TestGateway,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Stream> {
  const stream = gateway.subscribe(query, { variables });
  expect(await stream.event()).toMatchObject({ __typename: 'StreamOpened' });
  return stream;
}

/** The data of a query that meets no error. */
async function ask(
  gateway: TestGateway,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<any> {
  const { data, errors } = await gateway.query(query, { variables });
  expect(errors).toBeUndefined();
  return data;
}

/** The one way through everything that this gateway offers; whatever GWS is like, it has to succeed. */
async function journey(gws: Emulator, gateway: TestGateway): Promise<void> {
  const drafts = gws.workbins.find(({ workbinName }) => workbinName === 'WB_Drafts');
  const id = drafts?.id ?? '';
  const { me, workbins, workbin } = await ask(
    gateway,
    `query ($id: ID!) { me { userName } workbins { ${workbinFields} } workbin(id: $id) { ${workbinFields} ${contentFields} } }`,
    { id },
  );
  expect(me).toEqual({ userName: 'a1' });
  const named = { id, workbinName: 'WB_Drafts', displayName: 'Drafts', type: 'AGENT' };
  expect(workbins).toContainEqual(expect.objectContaining(named));
  expect(workbin).toMatchObject(named);
  expect(workbin.contents.map(({ medium }: { medium: string }) => medium).sort()).toEqual([
    'CHAT',
    'EMAIL',
    'FACEBOOK',
    'FACEBOOKSESSION',
    'OPENMEDIA',
    'TWEET',
    'WORKITEM',
  ]);

  const [talk, work, service] = await Promise.all([
    open(gateway, chatEvents),
    open(gateway, workbinEvents, { id }),
    open(gateway, serviceEvents),
  ]);
  const chat = gws.offerChat('a1');
  expect(await talk.until('ChatStateChange')).toMatchObject({
    topic: CHATS,
    chat: { id: chat, state: 'INVITED' },
  });
  const item = gws.addToWorkbin(id, { medium: 'email' });
  expect(await work.until('WorkbinStateChange')).toMatchObject({
    topic: WORKBINS,
    action: 'ITEM_ADDED',
    interaction: { id: item, medium: 'EMAIL' },
  });
  gws.setService('Voice', 'Inactive');
  expect(await service.until('ServiceStateChange')).toMatchObject({
    topic: SERVICES,
    service: { type: 'VOICE', state: 'INACTIVE' },
  });
  gws.removeFromWorkbin(id, { itemId: item });
  expect(await work.until('WorkbinStateChange')).toMatchObject({
    action: 'ITEM_REMOVED',
    interaction: { id: item },
  });
  // An emptied medium, in whatever way this GWS says "none".
  const emails = (await ask(gateway, `query ($id: ID!) { workbin(id: $id) { ${contentFields} } }`, { id }))
    .workbin.contents;
  for (const email of emails.filter(({ medium }: { medium: string }) => medium === 'EMAIL')) {
    gws.removeFromWorkbin(id, { itemId: email.id });
  }
  const { workbin: emptied } = await ask(
    gateway,
    `query ($id: ID!) { workbin(id: $id) { ${contentFields} } }`,
    { id },
  );
  expect(emptied.contents.map(({ medium }: { medium: string }) => medium)).not.toContain('EMAIL');
  expect(emptied.contents).toHaveLength(6);
  for (const each of [talk, work, service]) each.stop();
  await eventually('the workbin is unsubscribed', () => gws.workbinSubscriptions().length === 0);
}

const cometdPaths = (gws: Emulator) =>
  new Set(gws.requests.map(({ path }) => path).filter((path) => path.includes('/notifications')));

describe('a GWS of other habits is served all the same', () => {
  const all: Record<
    string,
    {
      gws?: EmulatorOptions;
      upstream?: Partial<GatewayOptions['upstream']>;
      path?: string;
      holds?: (gws: Emulator) => void;
    }
  > = {
    'without CSRF protection': {
      gws: { csrf: false },
      holds: (gws) => {
        for (const { headers } of gws.requests) expect(Object.keys(headers).join()).not.toMatch(/csrf/i);
      },
    },
    'with CSRF protection': {
      gws: { csrf: true },
      holds: (gws) => {
        const posts = gws.requests.filter(({ method }) => method === 'POST');
        for (const { headers } of posts) expect(headers['x-csrf-token']).toBeTypeOf('string');
        expect(gws.requests.filter(({ status }) => status === 403)).toEqual([]);
      },
    },
    'without the ack extension': { gws: { ack: false } },
    'that has no URLs with suffixes': {
      gws: { urlSuffix: 'none' },
      upstream: { appendMessageType: false },
      holds: (gws) => expect(cometdPaths(gws)).toEqual(new Set(['/api/v2/notifications'])),
    },
    'that is used with suffixes': {
      gws: { urlSuffix: 'both' },
      upstream: { appendMessageType: true },
      holds: (gws) => {
        expect(cometdPaths(gws)).toContain('/api/v2/notifications/handshake');
        expect(cometdPaths(gws)).toContain('/api/v2/notifications/connect');
      },
    },
    'behind a context path': {
      gws: { contextPath: '/gws/east/api/v2', cometdPath: '/gws/east/api/v2/notifications' },
      path: '/gws/east',
      holds: (gws) => {
        for (const { path } of gws.requests) expect(path).toMatch(/^\/gws\/east\/api\/v2\//);
      },
    },
    'behind a context path, given with /api/v2 and a slash at its end': {
      gws: { contextPath: '/gws/api/v2', cometdPath: '/gws/api/v2/notifications' },
      path: '/gws/api/v2/',
    },
    'whose CometD is elsewhere': {
      gws: { cometdPath: '/genesys/cometd' },
      upstream: { cometdPath: '/genesys/cometd' },
      holds: (gws) => expect(gws.requests.some(({ path }) => path.startsWith('/genesys/cometd'))).toBe(true),
    },
    'that calls a workbin’s name `name`': { gws: { workbinNameField: 'name' } },
    'that calls a workbin’s name `workbinName`': { gws: { workbinNameField: 'workbinName' } },
    'that leaves empty media out': { gws: { emptyContent: 'omit' } },
    'that writes a list for empty media': { gws: { emptyContent: 'array' } },
    'that writes an object for empty media': { gws: { emptyContent: 'object' } },
    'that does not wrap its messages': { gws: { messageForm: 'unwrapped' } },
    'that names no channel': { gws: { messageForm: 'no-channel' } },
    'that gives no referenceId': { gws: { referenceIds: false } },
    'that has all of these at once': {
      gws: {
        csrf: false,
        ack: false,
        urlSuffix: 'none',
        contextPath: '/x/api/v2',
        cometdPath: '/x/api/v2/notifications',
        workbinNameField: 'name',
        emptyContent: 'object',
        messageForm: 'no-channel',
        referenceIds: false,
      },
      upstream: { appendMessageType: false },
      path: '/x',
    },
  };

  it.concurrent.for(Object.entries(all))('%s', async ([, { gws: options, upstream, path = '', holds }]) => {
    await using gws = await startEmulator({ record: true, pollTimeoutMs: 1_000, ...options });
    const url = gws.url + path;
    await using gateway = await startGateway(url, { upstream: { url: new URL(url), ...upstream } });
    await journey(gws, gateway);
    await gateway.close();
    holds?.(gws);
  });

  it('and one whose URLs have no suffix, if used with suffixes, is told to be away: nothing hangs', async () => {
    await using gws = await startEmulator({ urlSuffix: 'none' });
    const upstream = { url: new URL(gws.url), appendMessageType: true };
    await using gateway = await startGateway(gws.url, { upstream, openTimeoutMs: 300 });
    const errors = await gateway.subscribe(chatEvents).end();
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['UPSTREAM_UNAVAILABLE']);
    // What needs no CometD is there.
    expect(await ask(gateway, '{ me { userName } }')).toEqual({ me: { userName: 'a1' } });
  });

  it('and one whose agents come by Salesforce’s headers', async () => {
    await using gws = await startEmulator({ passThrough: true, record: true });
    await using gateway = await startGateway(gws.url);
    const headers = { ssid: 'sf-a2', surl: 'https://login.example/id' };
    const { data } = await gateway.query('{ me { userName } }', { as: null, headers });
    expect(data).toEqual({ me: { userName: 'a2' } });
    const stream = gateway.sse(chatEvents, { as: null, headers });
    await stream.event();
    const chat = gws.offerChat('a2');
    expect(await stream.until('ChatStateChange')).toMatchObject({ chat: { id: chat } });
    for (const { headers } of gws.requests) {
      expect(headers).toMatchObject({ ssid: 'sf-a2', surl: 'https://login.example/id' });
      expect(headers.authorization).toBeUndefined();
    }
  });
});

describe('a GWS that shares no line with the embedded one', () => {
  it('is served behind a context path, with its own CSRF header and Secure cookies over http', async () => {
    await using pair = await startForeignPair({}, { contextPath: '/tenant/7', csrf: true });
    const { gws, gateway } = pair;
    confirmWorkbins(gws);
    gws.answer('GET /me/workbins', fixture('REST.GetMyWorkbins'));
    const { workbins } = await ask(gateway, `{ workbins { ${workbinFields} } }`);
    expect(workbins).toHaveLength(2);
    const stream = await open(gateway, workbinEvents, { id: workbins[0].id });
    gws.publish(WORKBINS, fixture('WorkbinStateChangeMessage.chatAdded').data);
    expect(await stream.until('WorkbinStateChange')).toMatchObject({
      interaction: { id: '0004Qb77CHAT0010' },
    });

    const [signIn, ...others] = gws.requests;
    expect(signIn).toMatchObject({ method: 'GET', path: '/me' });
    expect(signIn?.headers.cookie).toBeUndefined();
    for (const { headers } of others) expect(headers.cookie).toContain('SESSION=foreign');
    const posts = others.filter(({ method }) => method === 'POST');
    expect(posts.length).toBeGreaterThan(3);
    const tokens = new Set(posts.map(({ headers }) => headers['x-their-token']));
    expect(tokens.size).toBe(1);
    expect([...tokens][0]).toMatch(/^[0-9a-f-]{36}$/);
    for (const { headers } of gws.requests) expect(headers['x-csrf-token']).toBeUndefined();
  });

  it('and asks for no CSRF header is sent none', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    await open(gateway, chatEvents);
    expect(gws.requests.length).toBeGreaterThan(2);
    for (const { headers } of gws.requests) expect(Object.keys(headers).join()).not.toMatch(/csrf|token/i);
  });

  it('and has no ack extension is followed over a lost CometD session, with a gap', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const stream = await open(gateway, chatEvents);
    gws.publish(CHATS, fixture('ChatStateChangeMessage.invited').data);
    expect(await stream.event()).toMatchObject({ __typename: 'ChatStateChange' });
    gws.forget();
    expect(await stream.event()).toMatchObject({ __typename: 'Gap', reason: 'UPSTREAM_SESSION_LOST' });
    gws.publish(CHATS, fixture('ChatStateChangeMessage.chatting').data);
    expect(await stream.event()).toMatchObject({ chat: { state: 'CHATTING' } });
  });
});

interface Pair {
  readonly gws: ForeignGws;
  readonly gateway: TestGateway;
}

const chat = { id: '0004Qb77CHAT0010', state: 'Chatting' };
const changed = (more: object, members: object = {}) => ({
  messageType: 'ChatStateChangeMessage',
  notificationType: 'StatusChange',
  chat: { ...chat, ...more },
  ...members,
});
const log = (more: object, message: object = {}) => ({
  messageType: 'MessageLogUpdated',
  notificationType: 'NewMessages',
  chatUri: 'https://gws.example.net/api/v2/chats/0004Qb77CHAT0010',
  messages: [{ index: 1, type: 'Text', text: 'hello', ...message }],
  ...more,
});
const added = (more: object = {}) => ({
  messageType: 'WorkbinStateChangeMessage',
  action: 'ItemAdded',
  id: 'W1',
  chatStateResourceV2: { id: 'I1' },
  ...more,
});

/** Publishes on the chats, and answers with what is told of it. */
async function toldOfChats({ gws, gateway }: Pair, ...messages: unknown[]): Promise<any[]> {
  return told(await open(gateway, chatEvents), () => {
    for (const message of messages) gws.publish(CHATS, message);
    return messages.length;
  });
}

/** Publishes on the workbins, to somebody who watches everything there, and answers with what is told of it. */
async function toldOfWorkbins({ gws, gateway }: Pair, ...messages: unknown[]): Promise<any[]> {
  return told(await open(gateway, workbinEvents), () => {
    for (const message of messages) gws.publish(WORKBINS, message);
    return messages.length;
  });
}

async function told(stream: Stream, publish: () => number): Promise<any[]> {
  const events = [];
  for (let left = publish(); left > 0; left--) events.push(await stream.event());
  return events;
}

const workbinsAre = ({ gws }: Pair, ...workbins: object[]) =>
  gws.answer('GET /me/workbins', { statusCode: 0, workbins });

const workbinHas = ({ gws }: Pair, contents: object) =>
  gws.answer('GET /me/workbins/W1', { statusCode: 0, workbin: { id: 'W1', ...contents } });

async function contentsOf({ gateway }: Pair): Promise<any[]> {
  const { workbin } = await ask(gateway, `{ workbin(id: "W1") { contents { ${interactionFields} } } }`);
  return workbin.contents;
}

async function codeOf({ gateway }: Pair, query: string): Promise<unknown> {
  const { errors } = await gateway.query(query);
  return errors?.[0]?.extensions?.['code'];
}

/** What documents and servers of GWS do in different ways, each with its number in our list of them. */
const quirks: [number, string, (pair: Pair) => Promise<void>][] = [
  [
    1,
    '`data` and `channel` may be there or not, in all four combinations and on every topic',
    async ({ gws, gateway }) => {
      const samples = [
        [CHATS, chatEvents, changed({}), 'ChatStateChange'],
        [WORKBINS, workbinEvents, added(), 'WorkbinStateChange'],
        [SERVICES, serviceEvents, fixture('ServiceStateChangeMessage.inactive').data, 'ServiceStateChange'],
      ] as const;
      for (const [channel, query, data, type] of samples) {
        const stream = await open(gateway, query);
        const forms = [
          { channel, data },
          { channel, ...data },
          { data },
          { ...data },
          { channel, data: { data } },
        ];
        for (const form of forms) {
          gws.publishText(JSON.stringify(form));
          expect(await stream.event()).toMatchObject({ __typename: type, topic: channel, raw: data });
        }
      }
    },
  ],
  [
    1,
    'a message without a channel that looks like nothing known harms nobody',
    async ({ gws, gateway }) => {
      const stream = await open(gateway, chatEvents);
      gws.publishText(JSON.stringify({ data: { messageType: 'NeverHeardOf' } }));
      gws.publishText(JSON.stringify({}));
      gws.publish(CHATS, changed({}));
      expect(await stream.event()).toMatchObject({ __typename: 'ChatStateChange' });
    },
  ],
  [
    2,
    'a referenceId may be missing in the HTTP answer, in the notification, in both, or be one of a map',
    async ({ gws, gateway }) => {
      const answers = [
        [{ statusCode: 0 }, { referenceId: 12 }],
        [{ statusCode: 0, referenceId: 12 }, {}],
        [{ statusCode: 0 }, {}],
        [{ statusCode: 0, referenceIds: { W3: 5, W2: 4 } }, { referenceId: 5 }],
        [{ statusCode: 0, referenceId: '12' }, { referenceId: 12 }],
      ] as const;
      for (const [index, [answer, reference]] of answers.entries()) {
        const id = `W${index}`;
        gws.answer(`POST /me/workbins/${id}`, () => {
          const message = {
            messageType: 'WorkbinSubscriptionStateChangeMessage',
            id,
            stateResource: 'RequestFailed',
          };
          gws.publish(WORKBINS, { ...message, ...reference });
          return answer;
        });
        // Refused, so that only a notification that was recognised can end it like this.
        const errors = await gateway.subscribe(workbinEvents, { variables: { id } }).end();
        expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['REQUEST_FAILED']);
      }
    },
  ],
  [
    3,
    '`status` stands for `statusCode`, as a number or a word, and other members for `statusMessage`',
    async (pair) => {
      const { gws, gateway } = pair;
      for (const ok of [{ status: 'ok' }, { status: 'OK' }, { status: 0 }, { statusCode: '0' }]) {
        gws.answer('GET /me/workbins', { ...ok, workbins: [{ id: 'W1' }] });
        expect(await ask(gateway, '{ workbins { id } }')).toEqual({ workbins: [{ id: 'W1' }] });
      }
      const failures = [
        [
          { status: 'error', errorDescription: 'Unknown interaction' },
          'UPSTREAM_ERROR',
          /Unknown interaction/,
        ],
        [{ status: 6, description: 'No such workbin' }, 'NOT_FOUND', /No such workbin/],
        [{ statusCode: '5', statusMessage: 'Not yours' }, 'FORBIDDEN', /Not yours/],
        [{ statusCode: 4711 }, 'UPSTREAM_ERROR', /4711/],
      ] as const;
      for (const [answer, code, message] of failures) {
        gws.answer('GET /me/workbins', answer);
        const { errors } = await gateway.query('{ workbins { id } }');
        expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
      }
    },
  ],
  [
    4,
    'a workbin has `name` or `workbinName`, `viewName` or `displayName`, `workbinId` or `id`, any type or none',
    async (pair) => {
      workbinsAre(
        pair,
        { id: 'W1', workbinName: 'WB_1', displayName: 'One', type: 'AgentGroup' },
        { workbinId: 'W2', name: 'WB_2', viewName: 'Two', workbinType: 1, active: 1 },
        { id: 'W3', name: 'WB_3' },
        { id: 'W4', type: 'Somewhere' },
      );
      expect(await ask(pair.gateway, `{ workbins { ${workbinFields} } }`)).toEqual({
        workbins: [
          { id: 'W1', workbinName: 'WB_1', displayName: 'One', type: 'AGENT_GROUP', typeRaw: 'AgentGroup' },
          { id: 'W2', workbinName: 'WB_2', displayName: 'Two', type: 'UNRECOGNIZED', typeRaw: '1' },
          { id: 'W3', workbinName: 'WB_3', displayName: null, type: null, typeRaw: null },
          { id: 'W4', workbinName: null, displayName: null, type: 'UNRECOGNIZED', typeRaw: 'Somewhere' },
        ],
      });
    },
  ],
  [
    5,
    'a workbin’s content is a list, an empty object or missing, under a singular or a plural name',
    async (pair) => {
      workbinHas(pair, {
        chats: [{ id: 'I1' }],
        email: [{ id: 'I2' }],
        tweet: [],
        workitems: {},
        openmedia: null,
      });
      expect(await contentsOf(pair)).toMatchObject([
        { __typename: 'ChatInteraction', id: 'I1' },
        { __typename: 'EmailInteraction', id: 'I2' },
      ]);
      workbinHas(pair, { chat: [{ id: 'I3' }], emails: {}, workitem: [{ id: 'I4' }] });
      expect(await contentsOf(pair)).toMatchObject([
        { id: 'I3' },
        { __typename: 'WorkitemInteraction', id: 'I4' },
      ]);
      workbinHas(pair, {});
      expect(await contentsOf(pair)).toEqual([]);
    },
  ],
  [
    6,
    'a workbin message has any state resource, an unknown one, several, or none',
    async (pair) => {
      const several = { emailStateResourceV2: { id: 'I2' } };
      const unknown = { pigeonStateResourceV2: { id: 'I3' }, chatStateResourceV2: undefined };
      const none = { chatStateResourceV2: undefined };
      const events = await toldOfWorkbins(pair, added(), added(several), added(unknown), added(none));
      expect(events).toMatchObject([
        { medium: 'CHAT', interaction: { __typename: 'ChatInteraction', id: 'I1' } },
        { interaction: { id: expect.stringMatching(/^I[12]$/) }, raw: several },
        { medium: 'UNRECOGNIZED', mediumRaw: 'pigeon', interaction: null },
        { medium: null, interaction: null, action: 'ITEM_ADDED', workbinId: 'W1' },
      ]);
    },
  ],
  [
    7,
    'one workbin id has many owners, and the agent’s own may come without any',
    async ({ gws, gateway }) => {
      confirmWorkbins(gws);
      const own = await open(gateway, workbinEvents, { id: 'W1' });
      const colleague = await open(gateway, workbinEvents, { id: 'W1', owner: { userId: bob } });
      const group = await open(gateway, workbinEvents, { id: 'W1', owner: { agentGroup: 'Billing' } });
      const item = (id: string, whose: object) => added({ chatStateResourceV2: { id }, ...whose });
      gws.publish(WORKBINS, item('mine', {}));
      gws.publish(WORKBINS, item('mine too', { workbinUserId: ann, workbinAgentId: 'ann.one' }));
      gws.publish(WORKBINS, item('bob’s', { workbinUserId: bob }));
      gws.publish(WORKBINS, item('the group’s', { agentGroup: 'Billing' }));
      const items = async (stream: Stream, count: number) => {
        const found = [];
        while (found.length < count) found.push((await stream.until('WorkbinStateChange')).interaction.id);
        return found;
      };
      // One more for each, so that whatever is too much would have come before it.
      gws.publish(WORKBINS, item('end', {}));
      gws.publish(WORKBINS, item('end', { workbinUserId: bob }));
      gws.publish(WORKBINS, item('end', { agentGroup: 'Billing' }));
      expect(await items(own, 3)).toEqual(['mine', 'mine too', 'end']);
      expect(await items(colleague, 2)).toEqual(['bob’s', 'end']);
      expect(await items(group, 2)).toEqual(['the group’s', 'end']);
    },
  ],
  [
    8,
    'every enum may hold an unknown value, blanks around it, or another case; so may messageType',
    async (pair) => {
      const [blank, lower, odd, type] = await toldOfChats(
        pair,
        changed({ state: ' Chatting ', capabilities: [' Accept'] }),
        changed({ state: 'LEFTCHAT', chatType: 'inbound' }, { notificationType: 'statuschange' }),
        changed({ state: 'Levitating', chatType: 'Lateral' }, { notificationType: 'Miracle' }),
        { ...changed({}), messageType: 'chatstatechangemessage ' },
      );
      expect(blank.chat).toMatchObject({
        state: 'CHATTING',
        stateRaw: ' Chatting ',
        capabilities: ['ACCEPT'],
      });
      expect(lower).toMatchObject({
        notificationType: 'STATUS_CHANGE',
        chat: { state: 'LEFT_CHAT', chatType: 'INBOUND' },
      });
      expect(odd).toMatchObject({
        notificationType: 'UNRECOGNIZED',
        notificationTypeRaw: 'Miracle',
        chat: {
          state: 'UNRECOGNIZED',
          stateRaw: 'Levitating',
          chatType: 'UNRECOGNIZED',
          chatTypeRaw: 'Lateral',
        },
      });
      expect(type).toMatchObject({ __typename: 'ChatStateChange', chat: { state: 'CHATTING' } });
      const [action, subscription] = await toldOfWorkbins(pair, added({ action: 'ItemPainted' }), {
        messageType: 'WorkbinSubscriptionStateChangeMessage',
        id: 'W1',
        stateResource: 'Perhaps',
      });
      expect(action).toMatchObject({ action: 'UNRECOGNIZED', actionRaw: 'ItemPainted' });
      expect(subscription).toMatchObject({ stateResource: 'UNRECOGNIZED', stateResourceRaw: 'Perhaps' });
      const [service] = await told(await open(pair.gateway, serviceEvents), () => {
        const service = { id: 'S1', type: 'Telepathy', state: 'active ' };
        pair.gws.publish(SERVICES, { messageType: 'ServiceStateChangeMessage', service });
        return 1;
      });
      expect(service.service).toMatchObject({ type: 'UNRECOGNIZED', typeRaw: 'Telepathy', state: 'ACTIVE' });
    },
  ],
  [
    9,
    '`InFocus` means `SetInFocus`, and `SwitchBargeIn` means `SwitchToBargeIn`',
    async (pair) => {
      const [both] = await toldOfChats(pair, changed({ capabilities: ['InFocus', 'SwitchBargeIn'] }));
      expect(both.chat).toMatchObject({
        capabilities: ['SET_IN_FOCUS', 'SWITCH_TO_BARGE_IN'],
        capabilitiesRaw: ['InFocus', 'SwitchBargeIn'],
      });
    },
  ],
  [
    10,
    'participants, capabilities, userData and uri may be missing, empty or null in any state',
    async (pair) => {
      const empty = { participants: [], capabilities: [], userData: {}, uri: '' };
      const nulls = { participants: null, capabilities: null, userData: null, uri: null };
      const strange = { participants: {}, capabilities: {}, userData: 7, uri: {} };
      const events = await toldOfChats(pair, ...[{}, empty, nulls, strange].map((each) => changed(each)));
      for (const { chat: each } of events) {
        expect(each).toMatchObject({
          id: chat.id,
          state: 'CHATTING',
          participants: [],
          capabilities: [],
          userData: {},
        });
      }
      const [item] = await toldOfWorkbins(pair, added());
      expect(item.interaction).toMatchObject({
        capabilities: [],
        userData: {},
        uri: null,
        receivedDate: null,
      });
    },
  ],
  [
    11,
    'userData has values of any type, odd keys, keys twice (the last wins), or is a list',
    async (pair) => {
      const userData = {
        'PegAG?: 2>1': 1,
        ' blank ': null,
        flag: true,
        text: 'ä',
        'a.b': { nested: [1] },
        2024: 'n',
      };
      const [map, list] = await toldOfChats(pair, changed({ userData }), changed({ userData: [] }));
      expect(map.chat.userData).toEqual(userData);
      expect(map.chat.userDataEntries).toHaveLength(6);
      expect(map.chat.userDataEntries).toContainEqual({ key: ' blank ', value: null });
      expect(list.chat).toMatchObject({ userData: {}, userDataEntries: [] });
      const stream = await open(pair.gateway, chatEvents);
      const text = JSON.stringify({ channel: CHATS, data: changed({ userData: { twice: 'X', __x: 1 } }) });
      pair.gws.publishText(
        text.replace('"twice":"X"', '"twice":"first","twice":"last"').replace('__x', '__proto__'),
      );
      const { chat: doubled } = await stream.event();
      expect(JSON.stringify(doubled.userData)).toBe('{"twice":"last","__proto__":1}');
    },
  ],
  [
    12,
    'a message’s index repeats and has holes; timestampSeconds are milliseconds, or missing',
    async (pair) => {
      const repeated = log({
        messages: [
          { index: 3, type: 'Text', text: 'one', timestampSeconds: 1715672671000 },
          { index: 3, type: 'Text', text: 'two' },
          { index: 9, type: 'Text', text: 'three', timestamp: '2024-05-14 09:44:31.000+0200' },
          { type: 'Text', text: 'three' },
        ],
      });
      const [{ messages }] = await toldOfChats(pair, repeated);
      expect(messages).toMatchObject([
        { index: 3, text: 'one', timestampSeconds: 1715672671000, timestamp: '2024-05-14T07:44:31.000Z' },
        { index: 3, text: 'two', timestampSeconds: null, timestamp: null },
        { index: 9, timestamp: '2024-05-14T07:44:31.000Z' },
        { index: null },
      ]);
      expect(new Set(messages.map(({ id }: { id: string }) => id)).size).toBe(4);
    },
  ],
  [
    13,
    'the id of a chat is only in chatUri or chatPath, also behind a query or a slash',
    async (pair) => {
      const places = [
        { chatUri: 'https://gws.example.net/api/v2/chats/C1' },
        { chatUri: 'https://gws.example.net/api/v2/me/chats/C1/' },
        { chatUri: 'https://gws.example.net/api/v2/chats/C1?node=2' },
        { chatUri: 'https://gws.example.net/api/v2/chats/C1/?a=b#c' },
        { chatUri: undefined, chatPath: '/chats/C1' },
        { chatUri: 'https://gws.example.net/api/v2/chats/C1', chatPath: '/chats/C1' },
      ];
      const events = await toldOfChats(pair, ...places.map((each) => log(each)));
      expect(events.map(({ chatId }) => chatId)).toEqual(places.map(() => 'C1'));
      const stream = await open(pair.gateway, chatEvents, { chatId: 'C1' });
      pair.gws.publish(CHATS, log({ chatUri: '/chats/C2' }));
      pair.gws.publish(CHATS, log({ chatUri: '/chats/C1' }));
      expect(await stream.event()).toMatchObject({ chatId: 'C1' });
    },
  ],
  [
    14,
    'a URI may hold blanks, an internal host or another prefix, and is never called',
    async (pair) => {
      const uri = 'http: //localhost: 1/api/v2/me/chats/0004Qb77CHAT0010';
      const from = { nickname: 'Ann', type: 'Agent', uri: `http: //10.0.0.1: 8080/api/v2/users/${ann}` };
      const [state, messages] = await toldOfChats(
        pair,
        changed({ uri, participants: [from] }),
        log({ chatUri: uri }, { from }),
      );
      expect(state.chat).toMatchObject({ uri, participants: [{ nickname: 'Ann', userId: ann }] });
      expect(messages.chatId).toBe('0004Qb77CHAT0010');
      // A list of addresses is read by the ids in them, at the GWS we know.
      pair.gws.answer('GET /me/workbins', { statusCode: 0, uris: ['http: //10.0.0.1: 8080/x/workbins/W1'] });
      workbinHas(pair, { workbinName: 'WB_1' });
      expect(await ask(pair.gateway, '{ workbins { id workbinName } }')).toEqual({
        workbins: [{ id: 'W1', workbinName: 'WB_1' }],
      });
      expect(pair.gws.asked('GET /me/workbins/W1')).toHaveLength(1);
    },
  ],
  [
    15,
    '`messageType` may be absent: channel and members tell what it is',
    async (pair) => {
      const without = ({ messageType: _messageType, ...rest }: { messageType: string }) => rest;
      const chatKinds = await toldOfChats(pair, without(changed({})), without(log({})), {
        something: 'else',
      });
      expect(chatKinds.map(({ __typename }) => __typename)).toEqual([
        'ChatStateChange',
        'MessageLogUpdate',
        'UnknownEvent',
      ]);
      const workbinKinds = await toldOfWorkbins(pair, without(added()), {
        id: 'W1',
        stateResource: 'Subscribed',
      });
      expect(workbinKinds.map(({ __typename }) => __typename)).toEqual([
        'WorkbinStateChange',
        'WorkbinSubscriptionStateChange',
      ]);
    },
  ],
  [
    16,
    '`revelantResponseTemplateGroups` is spelt so, a skill’s level is text, and a password goes no further',
    async (pair) => {
      const { gws, gateway } = pair;
      const user = {
        ...fixture('REST.GetMe').user,
        password: 'canary',
        skills: [{ id: 's', name: 'billing', level: '7' }],
      };
      gws.answer('GET /me', { statusCode: 0, user });
      expect(await ask(gateway, '{ me { userName skills { name level } } }')).toEqual({
        me: { userName: 'ann.one', skills: [{ name: 'billing', level: '7' }] },
      });
      const groups = { revelantResponseTemplateGroups: ['G1'] };
      const [event] = await toldOfChats(pair, changed(groups, { user: { id: ann, password: 'canary' } }));
      expect(event.chat).toMatchObject(groups);
      expect(event.raw.user).toEqual({ id: ann });
    },
  ],
  [
    17,
    'a chat may be notified of with the words for calls',
    async (pair) => {
      const words = [
        'AttachedDataChanged',
        'DtmfSent',
        'CallRecordingStateChange',
        'MonitoredUserMutedStateChange',
      ];
      const events = await toldOfChats(pair, ...words.map((word) => changed({}, { notificationType: word })));
      expect(events.map(({ notificationType }) => notificationType)).toEqual([
        'ATTACHED_DATA_CHANGED',
        'DTMF_SENT',
        'CALL_RECORDING_STATE_CHANGE',
        'MONITORED_USER_MUTED_STATE_CHANGE',
      ]);
      expect(events.map(({ __typename }) => __typename)).toEqual(words.map(() => 'ChatStateChange'));
    },
  ],
  [
    18,
    'an error may be HTML, text, empty or half a JSON, with any status: coded, and nothing of it repeated',
    async (pair) => {
      const { gws } = pair;
      const page = '<html><h1>canary</h1></html>';
      const answers = [
        [{ status: 502, text: page }, 'UPSTREAM_ERROR'],
        [{ status: 200, text: page }, 'UPSTREAM_ERROR'],
        [{ status: 503, text: page }, 'UPSTREAM_UNAVAILABLE'],
        [{ status: 504, text: page }, 'UPSTREAM_TIMEOUT'],
        [{ status: 403, text: page }, 'FORBIDDEN'],
        [{ status: 404, text: page }, 'NOT_FOUND'],
        [{ status: 400, text: 'canary', type: 'text/plain' }, 'BAD_REQUEST'],
        [{ status: 200, text: '' }, 'UPSTREAM_ERROR'],
        [{ status: 200, text: '{"statusCode":0,"canary":', type: 'application/json' }, 'UPSTREAM_ERROR'],
        [{ status: 200, text: '["canary"]', type: 'application/json' }, 'UPSTREAM_ERROR'],
      ] as const;
      for (const [answer, code] of answers) {
        gws.answer('GET /me/chats', answer);
        const { data, errors } = await pair.gateway.query('{ chats { id } me { id } }');
        expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
        expect(JSON.stringify(errors)).not.toContain('canary');
        // Its neighbour lives.
        expect(data).toEqual({ chats: null, me: { id: ann } });
      }
      // The documented text of the 403 is about the CSRF token, and worth another try.
      gws.answer('GET /me/chats', { status: 403, text: 'Missing or invalid Csrf token', type: 'text/plain' });
      expect(await codeOf(pair, '{ chats { id } }')).toBe('FORBIDDEN');
      gws.answer('GET /me/chats', { status: 401, text: page });
      expect(await codeOf(pair, '{ chats { id } }')).toBe('UNAUTHENTICATED');
    },
  ],
  [
    19,
    '`saveLAR` comes back as text or boolean, and is not in the way',
    async ({ gws, gateway }) => {
      gws.answer('POST /me/workbins/W1', { statusCode: 0, saveLAR: 'true' });
      gws.answer('POST /me/workbins/W2', { statusCode: 0, saveLAR: true });
      const subscribed = (id: string, saveLAR: unknown) =>
        gws.publish(WORKBINS, {
          messageType: 'WorkbinSubscriptionStateChangeMessage',
          id,
          stateResource: 'Subscribed',
          saveLAR,
        });
      for (const [id, saveLAR] of [
        ['W1', 'true'],
        ['W2', true],
      ] as const) {
        const stream = gateway.subscribe(workbinEvents, { variables: { id } });
        await gws.received(`POST /me/workbins/${id}`);
        subscribed(id, saveLAR);
        expect(await stream.event()).toMatchObject({ __typename: 'StreamOpened' });
        expect(await stream.event()).toMatchObject({ raw: { saveLAR } });
      }
      // What we send ourselves has none.
      for (const { body } of gws.asked(/^POST /)) expect(body).toEqual({ operationName: 'Subscribe' });
    },
  ],
  [
    20,
    '`me` has `reason` or `reasonCode`, `channels` or `channelStates`, and neither is in the way',
    async ({ gws, gateway }) => {
      const { user } = fixture('REST.GetMe');
      const skills = [{ id: 's', name: 'billing', level: '7' }];
      const userState = { id: 'x', displayName: 'Lunch', state: 'NotReady' };
      for (const more of [
        { channels: [{ channel: 'chat', userState: { ...userState, reason: 'Lunch' } }] },
        { channelStates: [{ channel: 'chat', userState: { ...userState, reasonCode: 'Lunch' } }] },
        { channels: {}, channelStates: null },
      ]) {
        gws.answer('GET /me', { statusCode: 0, user: { ...user, skills, ...more } });
        expect(await ask(gateway, '{ me { userName skills { name } } }')).toEqual({
          me: { userName: 'ann.one', skills: [{ name: 'billing' }] },
        });
      }
    },
  ],
  [
    21,
    'a chat nobody has heard of, and messages after its end, are told like any other',
    async (pair) => {
      const events = await toldOfChats(
        pair,
        changed({ id: 'NEVERSEEN', state: 'Revoked' }),
        changed({ state: 'Completed' }),
        log({}),
        changed({ state: 'Chatting' }),
        log({ chatUri: '/chats/NEVERSEEN' }),
        {
          messageType: 'ChatStateChangeMessage',
          notificationType: 'Error',
          errorMessage: 'gone',
          errorCode: 3,
        },
      );
      expect(events).toMatchObject([
        { chat: { id: 'NEVERSEEN', state: 'REVOKED' } },
        { chat: { state: 'COMPLETED' } },
        { chatId: chat.id },
        { chat: { state: 'CHATTING' } },
        { chatId: 'NEVERSEEN' },
        { notificationType: 'ERROR', chat: null, errorMessage: 'gone', errorCode: 3 },
      ]);
      // What was said in it is there for those who ask, though GWS never told of the chat itself.
      pair.gws.answer('GET /me/chats/NEVERSEEN', { statusCode: 0, chat: { id: 'NEVERSEEN' } });
      const { chat: late } = await ask(pair.gateway, '{ chat(id: "NEVERSEEN") { messages { text } } }');
      expect(late.messages).toEqual([{ text: 'hello' }]);
    },
  ],
  [
    22,
    'an item is removed that was never added, and both are told again if they come again',
    async (pair) => {
      const removed = added({ action: 'ItemRemoved' });
      const stream = await open(pair.gateway, workbinEvents);
      // Twice in a row they are one, sent twice.
      for (const message of [removed, removed, added(), added(), added(), removed, added()])
        pair.gws.publish(WORKBINS, message);
      const events = await told(stream, () => 4);
      expect(events.map(({ action, interaction }) => `${action} ${interaction.id}`)).toEqual([
        'ITEM_REMOVED I1',
        'ITEM_ADDED I1',
        'ITEM_REMOVED I1',
        'ITEM_ADDED I1',
      ]);
      expect(new Set(events.map(({ cursor }) => cursor)).size).toBe(4);
    },
  ],
];

describe('what GWS does in more than one way', () => {
  it('is here from the first number to the last', () => {
    const numbers = new Set(quirks.map(([number]) => number));
    expect([...numbers]).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
  });

  it.concurrent.for(quirks)('quirk %i: %s', async ([, , survives]) => {
    await using pair = await startForeignPair();
    await survives(pair);
  });
});
