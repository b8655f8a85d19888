import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { agentId, Desk, type Heard } from './desk.js';

const CHANNEL = '/v2/ucs/interactions';
type Data = Heard['data'];
type Past = Record<string, any>;

const DAY = 86_400_000;
const day = (age: number) => new Date(Date.now() - age * DAY).toISOString().slice(0, 10);
const started = ({ startDate }: Past) => Date.parse(startDate.replace(' ', 'T'));

async function open(emulator: Emulator) {
  const desk = await Desk.open(emulator, 'a1', CHANNEL);
  const contactId = emulator.customers[0]?.id ?? '';
  const ask = async (path: string, operationName: string, parameters = {}): Promise<Data> => {
    const { json } = await desk.post(path, { operationName, ...parameters });
    expect(json).toEqual({ statusCode: 0, referenceId: expect.any(Number) });
    return await desk.next(({ referenceId }) => referenceId === json.referenceId);
  };
  const ofContact = async (parameters = {}): Promise<Past[]> => {
    const path = `/ucs/contacts/${contactId}/interactions`;
    return (await ask(path, 'RetrieveContactHistory', parameters)).interactions;
  };
  const all = async (operationName: string, parameters = {}): Promise<Past[]> =>
    (await ask('/ucs/interactions', operationName, parameters)).interactions;
  return {
    desk,
    contactId,
    ask,
    ofContact,
    all,
    [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose](),
  };
}

describe('the history of a contact', () => {
  it('is the last month, newest first, on the topic', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    const data = await agent.ask(`/ucs/contacts/${agent.contactId}/interactions`, 'RetrieveContactHistory');
    expect(data.messageType).toBe('GetInteractionsHistoryMessage');
    expect(data).not.toHaveProperty('notificationType');
    const { interactions } = data;
    expect(interactions).toHaveLength(8);
    const [newest, second] = interactions;
    expect(newest).toMatchObject({ state: 'InProcess', contactId: agent.contactId });
    expect(newest).not.toHaveProperty('endDate');
    expect(second).toMatchObject({
      id: expect.stringMatching(/^[0-9A-Z]{16}$/),
      uri: `https://gws.internal.invalid/api/v2/interactions/${second.id}`,
      path: `/interactions/${second.id}`,
      typeId: 'Inbound',
      state: 'Stopped',
      startDate: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+0200$/),
      endDate: expect.any(String),
      subject: expect.any(String),
      ownerInformation: { id: expect.stringMatching(/^[0-9a-f]{32}$/), userName: expect.any(String) },
      customAttributes: { CustomerId: expect.stringMatching(/^K-/), Priorität: expect.any(String) },
    });
    const dates = interactions.map(started);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    expect(new Set(interactions.map(({ mediaType }: Past) => mediaType)).size).toBe(8);
    const call = interactions.find(({ mediaType }: Past) => mediaType === 'call');
    expect(call).toMatchObject({ phoneNumber: '+14155550123', callDuration: expect.any(Number) });
  });

  it('is filtered by date, medium, attributes and source, and sorted', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    const everything = await agent.ofContact({ fromDate: '2000-01-01', sort: 'asc' });
    expect(everything).toHaveLength(10);
    const dates = everything.map(started);
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
    expect(await agent.ofContact({ fromDate: day(14), toDate: day(4) })).toHaveLength(3);
    const exact = {
      fromDate: new Date(Date.now() - 4 * DAY).toISOString(),
      toDate: new Date().toISOString(),
    };
    expect(await agent.ofContact(exact)).toHaveLength(2);
    expect(await agent.ofContact({ source: 'archive' })).toHaveLength(2);
    expect(await agent.ofContact({ mediaType: 'chat' })).toMatchObject([{ mediaType: 'chat' }]);
    const [first] = await agent.ofContact({ customAttributes: ['CustomerId'] });
    expect(Object.keys(first?.['customAttributes'])).toEqual(['CustomerId']);
    const found = await agent.ofContact({ searchCustomAttributes: first?.['customAttributes'] });
    expect(found.map(({ id }) => id)).toContain(first?.['id']);
    expect(await agent.ofContact({ searchCustomAttributes: { CustomerId: 'nobody' } })).toEqual([]);
    expect(await agent.ofContact({ maxSize: 2 })).toHaveLength(2);
  });

  it('is the same every time, also of contacts that nobody knows by name', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    const path = '/ucs/contacts/0000Xa11QWER0007/interactions';
    const first = await agent.ask(path, 'RetrieveContactHistory');
    const second = await agent.ask(path, 'RetrieveContactHistory');
    expect(first.interactions).toHaveLength(8);
    expect(second.interactions).toEqual(first.interactions);
  });

  it('cannot be had of what is no contact', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    expect(await agent.ask('/ucs/contacts/x/interactions', 'RetrieveContactHistory')).toEqual({
      messageType: 'GetInteractionsHistoryMessage',
      referenceId: 1,
      errorMessage: 'UCS request failed',
    });
  });

  it.each([
    { fromDate: 'yesterday' },
    { toDate: 5 },
    { mediaType: 'letter' },
    { sort: 'random' },
    { source: 'attic' },
    { customAttributes: 'CustomerId' },
    { maxSize: 0 },
  ])('is not asked for like this: %o', async (parameters) => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    const path = `/ucs/contacts/${emulator.customers[0]?.id}/interactions`;
    const { json } = await desk.post(path, { operationName: 'RetrieveContactHistory', ...parameters });
    expect(json.statusCode).toBe(10);
  });

  it('is not given by other verbs', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    const verb = (operationName: string) => ({ operationName });
    expect((await desk.post('/ucs/interactions', verb('RetrieveContactHistory'))).json.statusCode).toBe(3);
    expect((await desk.post('/ucs/interactions/x', verb('RetrieveAgentHistory'))).json.statusCode).toBe(3);
    expect((await desk.post('/ucs/contacts/x/interactions', {})).json.statusCode).toBe(1);
  });
});

describe('the history of everybody', () => {
  it('is that of all contacts, or of one agent', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    const all = await agent.all('RetrieveInteractionHistory');
    expect(new Set(all.map(({ contactId }) => contactId)).size).toBe(emulator.customers.length);
    const userId = agentId(emulator, 'a2');
    const theirs = await agent.all('RetrieveInteractionHistory', { userId });
    expect(theirs.length).toBeGreaterThan(0);
    expect(new Set(theirs.map(({ ownerInformation }) => ownerInformation.userName))).toEqual(new Set(['a2']));
    expect(await agent.all('RetrieveAgentHistory', { userId })).toEqual(theirs);
    const mine = await agent.all('RetrieveAgentHistory');
    expect(new Set(mine.map(({ ownerInformation }) => ownerInformation.userName))).toEqual(new Set(['a1']));
    const failure = await agent.ask('/ucs/interactions', 'RetrieveAgentHistory', { userId: 'x' });
    expect(failure.errorMessage).toBe('UCS request failed');
  });
});

describe('the content of an interaction', () => {
  it('is the interaction, and what was said if it was a conversation', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    const history = await agent.ofContact();
    for (const past of history) {
      const data = await agent.ask(`/ucs/interactions/${past['id']}`, 'GetInteractionContent');
      expect(data).toMatchObject({ messageType: 'GetInteractionContentMessage', interaction: past });
      const conversation = ['chat', 'facebooksession'].includes(past['mediaType']);
      expect(data.messages?.length).toBe(conversation ? 4 : undefined);
      if (!conversation) continue;
      expect(data.messages[1]).toMatchObject({
        index: 2,
        type: 'Text',
        text: expect.any(String),
        visibility: 'All',
        from: { nickname: 'Noah', type: 'Customer', participantId: expect.any(String) },
        timestampSeconds: expect.any(Number),
      });
    }
  });

  it('lies in one of two sources', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    const [old] = await agent.ofContact({ source: 'archive' });
    const path = `/ucs/interactions/${old?.['id']}`;
    expect((await agent.ask(path, 'GetInteractionContent', { source: 'archive' })).interaction).toEqual(old);
    expect(await agent.ask(path, 'GetInteractionContent')).toMatchObject({
      messageType: 'GetInteractionContentMessage',
      errorMessage: 'UCS request failed',
    });
  });
});

it('fails later, or is never heard of', async () => {
  await using emulator = await startEmulator();
  await using agent = await open(emulator);
  emulator.asyncFailure('a1', { medium: 'history', silent: true });
  emulator.asyncFailure('a1', { medium: 'history', verb: 'RetrieveAgentHistory', errorMessage: 'müde' });
  const ask = { operationName: 'RetrieveAgentHistory' };
  expect((await agent.desk.post('/ucs/interactions', ask)).json).toEqual({ statusCode: 0, referenceId: 1 });
  expect((await agent.desk.post('/ucs/interactions', ask)).json).toEqual({ statusCode: 0, referenceId: 2 });
  expect(await agent.desk.next(() => true)).toEqual({
    messageType: 'GetInteractionsHistoryMessage',
    referenceId: 2,
    errorMessage: 'müde',
  });
});
