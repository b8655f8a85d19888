import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../src/emulator/index.js';
import { agentId, Desk, workbinId } from './emulator/desk.js';
import { eventually } from './support/eventually.js';
import { basic, startGateway, type TestGateway } from './support/gateway.js';
import { type Watch, watch } from './support/watch.js';

const chatFields = `
  id
  state
  capabilities
  participants { nickname type }
  userData
`;
const messageFields = 'id type text noticeText url from { nickname type } timestamp';

/** What an agent's desktop asks for, all on one socket. */
const subscriptions = {
  workbins: `subscription { workbinEvents {
    __typename
    ... on WorkbinStateChange { workbinId action medium interaction { ... on InteractionState { id } } workbin { id } }
    ... on UnknownEvent { messageType }
  } }`,
  chats: `subscription { chatEvents {
    __typename
    ... on ChatStateChange { notificationType chat { ${chatFields} } }
    ... on MessageLogUpdate { chatId messages { ${messageFields} } }
    ... on UnknownEvent { messageType }
  } }`,
  services: `subscription { serviceEvents {
    __typename
    ... on ServiceStateChange { service { id name type state } }
    ... on UnknownEvent { messageType }
  } }`,
};

type Desktop = Record<keyof typeof subscriptions, Watch>;

async function openDesktop(gateway: TestGateway, as = 'a1'): Promise<Desktop> {
  const client = gateway.client(basic(as));
  const open = (name: keyof typeof subscriptions) =>
    watch(gateway.subscribe(subscriptions[name], { client }));
  const desktop = { workbins: open('workbins'), chats: open('chats'), services: open('services') };
  await Promise.all(Object.values(desktop).map((each) => each.opened()));
  return desktop;
}

/**
 * Ends the traffic and waits until all of it has come: topics are told in order, so what is published last is the
 * fence.
 */
async function quiet(emulator: Emulator, { workbins, chats, services }: Desktop): Promise<void> {
  emulator.script.stop();
  const fence = { messageType: 'Fence' };
  emulator.publish('a1', '/v2/me/workbins', fence);
  emulator.publish('a1', '/v2/me/chats', fence);
  emulator.publish('a1', '/notifications/services', fence);
  for (const each of [workbins, chats, services]) {
    await each.find('the fence', ({ messageType }) => messageType === 'Fence');
  }
}

interface Message {
  readonly id: string;
  readonly type: string;
  readonly text: string | null;
}

/** The transcript of a chat as its events tell it. */
function transcript(chats: Watch, chatId: string): Message[] {
  const byId = new Map<string, Message>();
  for (const item of chats.items) {
    if (item.__typename !== 'MessageLogUpdate' || item.chatId !== chatId) continue;
    for (const message of item.messages as Message[]) {
      if (!message.type.startsWith('TYPING')) byId.set(message.id, message);
    }
  }
  return [...byId.values()];
}

function changesOf(chats: Watch, chatId: string): any[] {
  return chats.items.filter(
    ({ __typename, chat }) => __typename === 'ChatStateChange' && chat?.id === chatId,
  );
}

/** The states a chat went through, each once. */
function statesOf(chats: Watch, chatId: string): string[] {
  const states = changesOf(chats, chatId).map(({ chat }) => chat.state);
  return states.filter((state, index) => state !== states[index - 1]);
}

describe("A newcomer's journey", () => {
  it('finds a living contact centre: queries, three subscriptions on one socket, all of one story', async () => {
    await using emulator = await startEmulator({ script: true, pace: 6, record: true });
    await using gateway = await startGateway(emulator.url);

    // Who am I, and what is there?
    const first = await gateway.query(`{
      me { userName firstName roles skills { name } }
      workbins { id displayName type owner { userId } contents { __typename ... on InteractionState { id medium } } }
      users { userName }
      dispositions { name }
      chats { id }
      services { id }
    }`);
    expect(first.errors).toBeUndefined();
    expect(first.data?.['me']).toMatchObject({ userName: 'a1', firstName: 'Zoë' });
    expect(first.data?.['users']).toHaveLength(5);
    expect(first.data?.['workbins'].map((each: any) => each.displayName)).toContain('Drafts');
    const drafts = first.data?.['workbins'].find((each: any) => each.displayName === 'Drafts');
    expect(new Set(drafts.contents.map((each: any) => each.medium)).size).toBe(7);

    const desktop = await openDesktop(gateway);
    const snapshot = await contents(gateway);

    // Life, without anybody doing anything.
    await desktop.workbins.find('something enters', ({ action }) => action === 'ITEM_ADDED');
    await desktop.workbins.find('something leaves', ({ action }) => action === 'ITEM_REMOVED');
    const outage = await desktop.services.find('a service goes', ({ service }) =>
      ['INACTIVE', 'READ_ONLY'].includes(service?.state),
    );
    await desktop.services.find(
      'the same service returns',
      ({ service }) => service?.id === outage.service.id && service.state === 'ACTIVE',
    );
    const invited = await desktop.chats.find('a customer comes', ({ chat }) => chat?.state === 'INVITED');
    await desktop.chats.find(
      'that chat is over',
      ({ chat }) => chat?.id === invited.chat.id && chat.state === 'COMPLETED',
    );
    const media = ['CHAT', 'EMAIL', 'FACEBOOK', 'TWEET', 'FACEBOOKSESSION', 'WORKITEM', 'OPENMEDIA'];
    await eventually('every medium came by', () => {
      const seen = new Set(desktop.workbins.items.map(({ medium }) => medium?.replaceAll('_', '')));
      return media.every((medium) => seen.has(medium));
    });
    await quiet(emulator, desktop);

    // A chat's life, in order.
    expect(statesOf(desktop.chats, invited.chat.id)).toEqual([
      'INVITED',
      'CHATTING',
      'LEFT_CHAT',
      'COMPLETED',
    ]);
    const said = transcript(desktop.chats, invited.chat.id);
    expect(said.filter(({ type }) => type === 'TEXT').length).toBeGreaterThan(3);
    expect(said.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['TEXT', 'PARTICIPANT_JOINED', 'PARTICIPANT_LEFT']),
    );

    // Queries and events tell one story.
    const after = await gateway.query(`{
      chats { id state messages { id text } }
      services { id state }
    }`);
    expect(after.errors).toBeUndefined();
    for (const chat of after.data?.['chats'] ?? []) {
      expect(statesOf(desktop.chats, chat.id).at(-1)).toBe(chat.state);
      const told = transcript(desktop.chats, chat.id).map(({ id, text }) => ({ id, text }));
      expect(chat.messages).toEqual(told);
    }
    const living = new Set(after.data?.['chats'].map((each: any) => each.id));
    for (const { chat } of desktop.chats.items.filter((item) => item.chat)) {
      const over = ['COMPLETED', 'REVOKED'].includes(statesOf(desktop.chats, chat.id).at(-1) ?? '');
      expect([chat.id, over]).toEqual([chat.id, !living.has(chat.id)]);
    }
    const states = new Map(
      desktop.services.items.filter((item) => item.service).map(({ service }) => [service.id, service.state]),
    );
    expect(new Map(after.data?.['services'].map((each: any) => [each.id, each.state]))).toEqual(states);
    expect(follow(snapshot, desktop.workbins)).toEqual(await contents(gateway));

    // One agent, one session, and no stumble.
    expect(emulator.sessions()).toMatchObject([{ userName: 'a1' }]);
    for (const each of Object.values(desktop)) expect([each.ended, each.gaps]).toEqual([false, []]);
  });
});

describe("An agent's journey", () => {
  it('takes a chat, talks, looks things up, leaves and completes: seen in order, and as queries say', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const { chats } = await openDesktop(gateway);
    await using phone = await Desk.open(emulator, 'a1');
    const perform = async (id: string, operationName: string, parameters: object = {}) => {
      expect((await phone.post(`/me/chats/${id}`, { operationName, ...parameters })).status).toBe(200);
    };
    const ask = async (id: string) => {
      const { data, errors } = await gateway.query(
        `query ($id: ID!) { chat(id: $id) { ${chatFields} messages { ${messageFields} } } }`,
        { variables: { id } },
      );
      expect(errors).toBeUndefined();
      return data?.['chat'];
    };

    // It rings.
    const id = emulator.offerChat('a1', { customer: 'Željko', text: 'Wo ist mein Paket? 📦' });
    const ringing = await chats.find('it rings', ({ chat }) => chat?.id === id);
    expect(ringing).toMatchObject({ notificationType: 'STATUS_CHANGE', chat: { state: 'INVITED' } });
    expect(ringing.chat.capabilities).toContain('ACCEPT');
    expect(await ask(id)).toMatchObject({ state: 'INVITED', messages: [] });

    // The agent takes it: the whole history comes.
    await perform(id, 'Accept', { nickname: 'Zoë' });
    await chats.find('the history', ({ chatId }) => chatId === id);
    expect(transcript(chats, id)).toMatchObject([
      { type: 'PARTICIPANT_JOINED', from: { nickname: 'Željko', type: 'CUSTOMER' } },
      { type: 'TEXT', text: 'Wo ist mein Paket? 📦', from: { nickname: 'Željko' } },
      { type: 'PARTICIPANT_JOINED', from: { nickname: 'Zoë', type: 'AGENT' } },
    ]);

    // They talk.
    emulator.customerTypes(id);
    await chats.find('typing', ({ messages }) =>
      messages?.some((each: Message) => each.type === 'TYPING_STARTED'),
    );
    emulator.customerSays(id, 'Es ist wichtig!');
    await chats.find('the customer', ({ messages }) =>
      messages?.some((each: Message) => each.text === 'Es ist wichtig!'),
    );
    await perform(id, 'SendMessage', { text: 'Ich sehe nach …' });
    await chats.find('the agent', ({ messages }) =>
      messages?.some((each: Message) => each.text === 'Ich sehe nach …'),
    );
    await perform(id, 'SetDisposition', { disposition: 'resolved' });
    const disposed = await chats.find('it is disposed', ({ chat }) => chat?.userData?.DispositionCode);
    expect(disposed).toMatchObject({
      notificationType: 'PROPERTIES_UPDATED',
      chat: { userData: { DispositionCode: 'resolved' } },
    });
    const middle = await ask(id);
    expect(middle).toMatchObject({ state: 'CHATTING', userData: { DispositionCode: 'resolved' } });
    expect(middle.messages).toEqual(transcript(chats, id));
    expect(middle.messages.map(({ text }: Message) => text)).toEqual([
      null,
      'Wo ist mein Paket? 📦',
      null,
      'Es ist wichtig!',
      'Ich sehe nach …',
    ]);

    // They part.
    emulator.customerLeaves(id);
    await perform(id, 'Leave');
    await chats.find('it is left', ({ chat }) => chat?.state === 'LEFT_CHAT');
    await perform(id, 'Complete');
    await chats.find('it is over', ({ chat }) => chat?.state === 'COMPLETED');
    expect(statesOf(chats, id)).toEqual(['INVITED', 'CHATTING', 'LEFT_CHAT', 'COMPLETED']);
    expect(await gateway.query('{ chats { id } }')).toEqual({ data: { chats: [] } });
    // A tab opened now still finds what was said: the gateway has seen it.
    expect((await ask(id)).messages).toEqual(transcript(chats, id));
  });

  it('parks a chat in the workbin of a group, and a colleague takes it from there', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const billing = workbinId(emulator, 'Billing shared');
    const { chats: mine } = await openDesktop(gateway, 'a1');
    const { chats: hers } = await openDesktop(gateway, 'a2');
    const group = `subscription { workbinEvents(workbinId: "${billing}", owner: { agentGroup: "Billing" }) {
      __typename
      ... on WorkbinStateChange { action agentGroup medium interaction { ... on ChatInteraction { id } } }
    } }`;
    const seenByMe = watch(gateway.subscribe(group, { as: 'a1' }));
    const seenByHer = watch(gateway.subscribe(group, { as: 'a2' }));
    await seenByMe.opened();
    await seenByHer.opened();
    await using phone = await Desk.open(emulator, 'a1');
    await using other = await Desk.open(emulator, 'a2');
    const waiting = async (as: string) => {
      const query = `query ($id: ID!) {
        workbin(id: $id, owner: { agentGroup: "Billing" }) { contents { ... on ChatInteraction { id } } }
      }`;
      const { data } = await gateway.query(query, { variables: { id: billing }, as });
      return data?.['workbin'].contents.flatMap(({ id }: { id?: string }) => id ?? []);
    };

    const id = emulator.offerChat('a1', { text: 'Eine Frage zur Rechnung' });
    await phone.post(`/me/chats/${id}`, { operationName: 'Accept', nickname: 'Zoë' });
    await mine.find('I have it', ({ chat }) => chat?.state === 'CHATTING');
    await phone.post(`/me/workbins/${billing}?agentGroup=Billing`, { operationName: 'AddChat', id });

    for (const seen of [seenByMe, seenByHer]) {
      expect(await seen.find('it arrives', ({ interaction }) => interaction?.id === id)).toMatchObject({
        action: 'ITEM_ADDED',
        agentGroup: 'Billing',
        medium: 'CHAT',
      });
    }
    await mine.find('I no longer have it', ({ chat }) => chat?.state === 'IN_WORKBIN');
    expect(await waiting('a2')).toContain(id);

    await other.post(`/me/workbins/${billing}?agentGroup=Billing`, {
      operationName: 'PullChat',
      id,
      nickname: 'Łukasz',
    });

    for (const seen of [seenByMe, seenByHer]) {
      await seen.find(
        'it leaves',
        ({ action, interaction }) => action === 'ITEM_REMOVED' && interaction?.id === id,
      );
    }
    await hers.find('she has it', ({ chat }) => chat?.id === id && chat.state === 'CHATTING');
    expect(await waiting('a1')).not.toContain(id);
    const { data } = await gateway.query('{ chats { id state } }', { as: 'a2' });
    expect(data?.['chats']).toEqual([{ id, state: 'CHATTING' }]);
    // What was said before reaches her with the history, and the customer goes on.
    emulator.customerSays(id, 'Hallo?');
    await hers.find('the customer', ({ messages }) =>
      messages?.some((each: Message) => each.text === 'Hallo?'),
    );
    expect(transcript(hers, id).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Eine Frage zur Rechnung', 'Hallo?']),
    );
    expect(transcript(mine, id).map(({ text }) => text)).not.toContain('Hallo?');
  });

  it("as a supervisor watches an agent's workbin, which another agent may not", async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const drafts = workbinId(emulator, 'Drafts');
    const a1 = agentId(emulator, 'a1');
    const query = `subscription { workbinEvents(workbinId: "${drafts}", owner: { userId: "${a1}" }) {
      __typename
      ... on WorkbinStateChange { action workbinUserId medium }
    } }`;
    const own = watch(
      gateway.subscribe(
        `subscription { workbinEvents(workbinId: "${drafts}") { __typename ... on WorkbinStateChange { action } } }`,
        { as: 'a5' },
      ),
    );
    const supervised = watch(gateway.subscribe(query, { as: 'a5' }));
    await own.opened();
    await supervised.opened();

    emulator.addToWorkbin('Drafts', { medium: 'email', owner: { user: 'a1' } });
    expect(await supervised.find('it arrives', ({ action }) => action)).toMatchObject({
      action: 'ITEM_ADDED',
      workbinUserId: a1,
      medium: 'EMAIL',
    });
    emulator.addToWorkbin('Drafts', { medium: 'workitem', owner: { user: 'a5' } });
    await own.find('her own', ({ action }) => action);
    expect(own.items.filter(({ action }) => action)).toHaveLength(1);
    expect(supervised.items.filter(({ action }) => action)).toHaveLength(1);

    const denied = watch(gateway.subscribe(query, { as: 'a2' }));
    expect(await denied.end()).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

/** The ids of what lies in each of the agent's workbins. */
async function contents(gateway: TestGateway): Promise<Map<string, Set<string>>> {
  const { data, errors } = await gateway.query(
    '{ workbins { id contents { ... on InteractionState { id } } } }',
  );
  expect(errors).toBeUndefined();
  return new Map(
    data?.['workbins'].map((each: any) => [each.id, new Set(each.contents.map(({ id }: any) => id))]),
  );
}

/** What lies in them after the changes told, some of which the snapshot may already hold. */
function follow(snapshot: Map<string, Set<string>>, workbins: Watch): Map<string, Set<string>> {
  for (const { action, workbinId: id, interaction } of workbins.items) {
    if (action === 'ITEM_ADDED') snapshot.get(id)?.add(interaction.id);
    if (action === 'ITEM_REMOVED') snapshot.get(id)?.delete(interaction.id);
  }
  return snapshot;
}
