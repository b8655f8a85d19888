/** The operations in `schema/operations`, typed by codegen, against a running gateway and contact centre. */
import { readdirSync, readFileSync } from 'node:fs';
import { type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../src/emulator/index.js';
import { schema } from '../src/schema.js';
import { agentId, Desk, workbinId } from './emulator/desk.js';
import * as generated from './generated/graphql.js';
import { desk } from './stories/desk.js';
import { followed } from './stories/followed.js';
import { spoken } from './stories/spoken.js';
import { written } from './stories/written.js';
import { startGateway, type TestGateway } from './support/gateway.js';
import { type Story, tell } from './support/story.js';
import { dataOf, watch } from './support/typed.js';
import { neglected } from './support/unions.js';

const {
  ChatDocument,
  ChatEventsDocument,
  ChatsDocument,
  ColleagueDocument,
  ColleaguesDocument,
  MeDocument,
  RefreshSessionDocument,
  ServiceEventsDocument,
  ServicesDocument,
  SessionStatusDocument,
  SessionStatusNowDocument,
  SignInDocument,
  SignOutDocument,
  WorkbinContentsDocument,
  WorkbinEventsDocument,
  WorkbinsDocument,
} = generated;

interface Scene {
  readonly gateway: TestGateway;
  readonly emulator: Emulator;
}

/** What each of our promised operations must bring, by the name codegen gives its document. */
const promises: Record<string, (scene: Scene) => Promise<void>> = {
  async MeDocument({ gateway, emulator }) {
    const { me } = await dataOf(gateway, MeDocument);
    expect(me).toMatchObject({
      id: agentId(emulator, 'a1'),
      userName: 'a1',
      firstName: 'Zoë',
      lastName: 'Müller',
      roles: expect.arrayContaining(['ROLE_AGENT']),
      enabled: true,
      skills: expect.any(Array),
    });
    expect(me?.skills?.[0]).toEqual({
      id: expect.any(String),
      name: expect.any(String),
      level: expect.any(String),
    });
  },
  async ColleaguesDocument({ gateway, emulator }) {
    const { users, dispositions } = await dataOf(gateway, ColleaguesDocument);
    expect(users?.map(({ id, userName }) => [id, userName])).toEqual(
      emulator.agents.map(({ id, userName }) => [id, userName]),
    );
    expect(dispositions?.length).toBeGreaterThan(0);
    expect(dispositions?.[0]).toEqual({ name: expect.any(String), displayName: expect.any(String) });
  },
  async ColleagueDocument({ gateway, emulator }) {
    const id = agentId(emulator, 'a2');
    const { user } = await dataOf(gateway, ColleagueDocument, { variables: { id } });
    expect(user).toMatchObject({ id, userName: 'a2', skills: expect.any(Array) });
  },
  async ChatsDocument({ gateway, emulator }) {
    expect(await dataOf(gateway, ChatsDocument)).toEqual({ chats: [] });
    const id = emulator.offerChat('a1', { text: 'Grüezi' });
    const { chats } = await dataOf(gateway, ChatsDocument);
    expect(chats).toMatchObject([{ id, state: 'INVITED', capabilities: ['ACCEPT', 'REJECT'] }]);
  },
  async ChatDocument({ gateway, emulator }) {
    await using desk = await Desk.open(emulator, 'a1');
    const events = await watch(gateway, ChatEventsDocument);
    const id = emulator.offerChat('a1', { text: 'Grüezi' });
    await desk.post(`/me/chats/${id}`, { operationName: 'Accept', nickname: 'Zoë' });
    await events.until('MessageLogUpdate');
    const { chat } = await dataOf(gateway, ChatDocument, { variables: { id } });
    expect(chat).toMatchObject({ id, state: 'CHATTING' });
    expect(chat?.participants.map(({ type, userId }) => [type, userId])).toEqual([
      ['CUSTOMER', null],
      ['AGENT', agentId(emulator, 'a1')],
    ]);
    expect(chat?.messages.map(({ text }) => text)).toContain('Grüezi');
  },
  async ChatEventsDocument({ gateway, emulator }) {
    await using desk = await Desk.open(emulator, 'a1');
    const events = await watch(gateway, ChatEventsDocument);
    const id = emulator.offerChat('a1', { text: 'Grüezi' });
    expect(await events.event()).toMatchObject({
      __typename: 'ChatStateChange',
      topic: '/v2/me/chats',
      notificationType: 'STATUS_CHANGE',
      chat: { id, state: 'INVITED', chatType: 'INBOUND' },
    });
    const { json } = await desk.post(`/me/chats/${id}`, { operationName: 'Accept', nickname: 'Zoë' });
    const change = await events.event();
    expect(change).toMatchObject({ __typename: 'ChatStateChange', chat: { id, state: 'CHATTING' } });
    if (json.referenceId !== undefined) expect(change).toMatchObject({ referenceId: json.referenceId });
    const { chatId, messages } = await events.until('MessageLogUpdate');
    expect(chatId).toBe(id);
    expect(messages.find(({ type }) => type === 'TEXT')).toMatchObject({
      text: 'Grüezi',
      from: { type: 'CUSTOMER' },
    });
  },
  async ServicesDocument({ gateway, emulator }) {
    const events = await watch(gateway, ServiceEventsDocument);
    emulator.setService('Chat', 'Inactive');
    await events.until('ServiceStateChange');
    const { services } = await dataOf(gateway, ServicesDocument);
    expect(services).toMatchObject([
      { name: 'ChatSrv_Main', type: 'CHAT', state: 'INACTIVE', stateRaw: 'Inactive' },
    ]);
  },
  async ServiceEventsDocument({ gateway, emulator }) {
    const service = emulator.services.find(({ type }) => type === 'Voice');
    const events = await watch(gateway, ServiceEventsDocument, {
      variables: { serviceId: service?.id ?? '' },
    });
    emulator.setService('Chat', 'Inactive');
    emulator.setService('Voice', 'ReadOnly');
    expect(await events.event()).toMatchObject({
      __typename: 'ServiceStateChange',
      topic: '/notifications/services',
      service: { id: service?.id, name: 'SIP_Main', type: 'VOICE', state: 'READ_ONLY' },
    });
  },
  async WorkbinsDocument({ gateway, emulator }) {
    const { workbins } = await dataOf(gateway, WorkbinsDocument);
    const owner = { userId: agentId(emulator, 'a1'), agentGroup: null, placeGroup: null };
    expect(workbins).toMatchObject([
      { workbinName: 'WB_Drafts', displayName: 'Drafts', type: 'AGENT', owner },
      { workbinName: 'WB_Desk', displayName: 'Desk', type: 'PLACE', owner },
    ]);
    const ofGroup = await dataOf(gateway, WorkbinsDocument, {
      variables: { owner: { agentGroup: 'Billing' } },
    });
    expect(ofGroup.workbins).toMatchObject([
      { displayName: 'Billing shared', owner: { agentGroup: 'Billing' } },
    ]);
  },
  async WorkbinContentsDocument({ gateway, emulator }) {
    const media = ['chat', 'email', 'facebook', 'tweet', 'facebooksession', 'workitem', 'openmedia'] as const;
    const ids = media.map((medium) => emulator.addToWorkbin('Drafts', { medium }));
    const id = workbinId(emulator, 'Drafts');
    const { workbin } = await dataOf(gateway, WorkbinContentsDocument, { variables: { id } });
    expect(workbin).toMatchObject({ id, displayName: 'Drafts', type: 'AGENT' });
    const found = new Map(workbin?.contents?.map((each) => [each.id, each.mediumRaw]));
    for (const [index, medium] of media.entries()) expect(found.get(ids[index] ?? '')).toBe(medium);

    // The supervisor sees them too.
    const owner = { userId: agentId(emulator, 'a1') };
    const seen = await dataOf(gateway, WorkbinContentsDocument, { variables: { id, owner }, as: 'a5' });
    expect(seen.workbin?.contents?.map((each) => each.id)).toEqual(expect.arrayContaining([...found.keys()]));
  },
  async WorkbinEventsDocument({ gateway, emulator }) {
    const workbins = [
      ['Drafts', undefined, { user: 'a1' }],
      ['Billing shared', { agentGroup: 'Billing' }, { agentGroup: 'Billing' }],
      ['Floor 3', { placeGroup: 'Floor 3' }, { placeGroup: 'Floor 3' }],
    ] as const;
    for (const [name, owner, shelf] of workbins) {
      const variables = { workbinId: workbinId(emulator, name), ...(owner && { owner }) };
      const events = await watch(gateway, WorkbinEventsDocument, { variables });
      const id = emulator.addToWorkbin(name, { medium: 'email', owner: shelf });
      const added = await events.until('WorkbinStateChange');
      expect(added).toMatchObject({
        topic: '/v2/me/workbins',
        workbinId: variables.workbinId,
        action: 'ITEM_ADDED',
        medium: 'EMAIL',
        interaction: { __typename: 'EmailInteraction', id, state: null },
        ...owner,
      });
      emulator.removeFromWorkbin(name, { itemId: id, owner: shelf });
      expect(await events.until('WorkbinStateChange')).toMatchObject({
        action: 'ITEM_REMOVED',
        interaction: { id },
      });
      events.stop();
    }
  },
  async SignInDocument({ gateway, emulator }) {
    const { signIn } = await dataOf(gateway, SignInDocument, {
      variables: { userName: 'a2', password: 'demo' },
    });
    expect(signIn.agent).toEqual({ id: agentId(emulator, 'a2'), userName: 'a2' });
    const headers = { authorization: `Bearer ${signIn.token}` };
    expect(await gateway.query(String(MeDocument), { headers })).toMatchObject({
      data: { me: { userName: 'a2' } },
    });
  },
  async RefreshSessionDocument({ gateway }) {
    const { refreshSession } = await dataOf(gateway, RefreshSessionDocument);
    expect(refreshSession).toMatchObject({ token: expect.any(String), agent: { userName: 'a1' } });
  },
  async SignOutDocument({ gateway }) {
    const events = await watch(gateway, ServiceEventsDocument);
    expect(await dataOf(gateway, SignOutDocument)).toEqual({ signOut: true });
    expect(await events.end()).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  },
  async SessionStatusNowDocument({ gateway }) {
    expect(await dataOf(gateway, SessionStatusNowDocument)).toEqual({
      sessionStatus: { state: 'ACTIVE', expiresAt: null },
    });
  },
  async SessionStatusDocument({ gateway }) {
    const { signIn } = await dataOf(gateway, SignInDocument);
    const client = gateway.client(`Bearer ${signIn.token}`);
    const status = gateway.subscribe(String(SessionStatusDocument), { client });
    expect(await status.event()).toEqual({ state: 'ACTIVE', expiresAt: signIn.expiresAt });
  },
};

const stories: Record<string, Story> = { ...desk, ...followed, ...spoken, ...written };
const kept = new Set([
  ...Object.keys(promises),
  ...Object.values(stories).flatMap(({ keeps }) => Object.keys(keeps)),
]);

describe('with the promised operations', () => {
  it.each(Object.entries(stories))('%s', (_what, story) => tell(story));
});

describe('the promised operation', () => {
  it.each(Object.entries(promises))('%s brings what it promises', async (_name, keep) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await keep({ gateway, emulator });
  });
});

describe('the promised operations', () => {
  const folder = new URL('../schema/operations/', import.meta.url);
  const promised = parse(
    readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n'),
  );

  it('are all kept by a test here', () => {
    const documents = Object.keys(generated).filter((name) => name.endsWith('Document'));
    expect([...kept].sort()).toEqual(documents.sort());
  });

  it('are all typed: whatever stands in schema/operations has its document', () => {
    const names = promised.definitions
      .filter((each): each is OperationDefinitionNode => each.kind === 'OperationDefinition')
      .map(({ name }) => `${name?.value}Document`);
    expect(names.sort()).toEqual([...kept].sort());
  });

  it('ask of every union what each of its members tells', () => {
    expect(neglected(schema, promised)).toEqual([]);
    const careless = parse(
      '{ __typename } subscription { emailEvents { ...A } } fragment A on Gap { reason }',
    );
    expect(neglected(schema, careless)).toContain('emailEvents: StreamOpened');
  });
});
