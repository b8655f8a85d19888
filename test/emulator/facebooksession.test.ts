import { describe, expect, it } from 'vitest';
import { agentId, type Heard, workbinId } from './desk.js';
import { type Dialect, likeAnyMedium, shared, type Work } from './interaction-desk.js';

const SESSION: Dialect = {
  medium: 'facebooksession',
  plural: 'facebooksessions',
  collection: '/me/facebooksessions',
  aliases: ['/me/facebooksession'],
  topic: '/v2/me/facebooksession',
  messageType: 'FacebooksessionStateChangeMessage',
  active: 'Chatting',
  capabilities: [
    'Transfer',
    'Complete',
    'Leave',
    'InFocus',
    'SendMessage',
    'SendStartTypingNotification',
    'SendStopTypingNotification',
  ],
  address: '/facebooksessions/',
  answersReference: ['Transfer'],
};

const line = (type: string) => (d: Heard['data']) =>
  d.messages?.some((m: { type: string }) => m.type === type);

likeAnyMedium(SESSION);

describe('private messages', () => {
  const at = shared(SESSION);

  it('are joined: the state, the participants, the whole history', async () => {
    const work = await at.ring({ customer: 'Noah' });
    const { json } = await work.perform('Accept', { nickname: 'Agent Ann' });
    expect(json).toEqual({ statusCode: 0 });
    const chatting = await work.status('Chatting');
    expect(chatting).toMatchObject({
      facebooksession: { participants: [] },
      referenceId: expect.any(Number),
    });
    const listed = await work.change('ParticipantsUpdated');
    expect(listed.facebooksession.participants).toMatchObject([
      { nickname: 'Agent Ann', type: 'Agent', uri: expect.stringContaining(agentId(at.emulator, 'a1')) },
      { nickname: 'Noah', type: 'Customer' },
    ]);
    expect(listed).not.toHaveProperty('referenceId');
    const history = await work.next((d) => d.messageType === 'MessageLogUpdated');
    expect(history).toEqual({
      messageType: 'MessageLogUpdated',
      notificationType: 'NewMessages',
      facebooksessionUri: `https://gws.internal.invalid/api/v2/facebooksessions/${work.id}`,
      messages: [
        expect.objectContaining({ index: 1, type: 'ParticipantJoined' }),
        expect.objectContaining({ index: 2, type: 'ParticipantJoined' }),
      ],
    });
  });

  it('are joined under the agent’s name if no other is given', async () => {
    const work = await at.ring();
    await work.perform('Accept');
    const listed = await work.change('ParticipantsUpdated');
    expect(listed.facebooksession.participants[0].nickname).toBe('Zoë');
    expect((await work.read()).json.facebooksession.participants).toHaveLength(2);
  });

  it('are rejected with the short resource of the sample', async () => {
    const work = await at.ring();
    await work.perform('Reject');
    expect((await work.status('Completed')).facebooksession).toEqual({
      id: work.id,
      state: 'Completed',
      participants: [],
      uri: `https://gws.internal.invalid/api/v2/facebooksessions/${work.id}`,
    });
  });

  it.each([
    ['SendMessage', { text: 'Grüß Gott' }, { type: 'Text', text: 'Grüß Gott', visibility: 'All' }],
    ['SendToAgents', { text: 'unter uns' }, { type: 'Text', text: 'unter uns', visibility: 'Agents' }],
    ['SendStartTypingNotification', {}, { type: 'TypingStarted' }],
    ['SendStopTypingNotification', {}, { type: 'TypingStopped' }],
  ])('are said and heard: %s', async (verb, parameters, message) => {
    const work = await at.take();
    expect((await work.perform(verb, parameters)).json).toEqual({ statusCode: 0 });
    const heard = await work.next(line(message.type));
    expect(heard.messages).toMatchObject([{ ...message, from: { type: 'Agent', nickname: 'Zoë' } }]);
    expect(heard).not.toHaveProperty('referenceId');
  });

  it('come from customers, who also type, go and return', async () => {
    const work = await at.take({ customer: '李小龙' });
    const { emulator } = at;
    emulator.customerTypes(work.id);
    emulator.customerTypes(work.id, false);
    emulator.customerSays(work.id, 'Wo bleibt mein Paket?');
    await work.next(line('TypingStarted'));
    await work.next(line('TypingStopped'));
    const { messages } = await work.next(line('Text'));
    expect(messages).toMatchObject([{ text: 'Wo bleibt mein Paket?', from: { nickname: '李小龙' } }]);
    emulator.customerLeaves(work.id);
    await work.next(line('ParticipantLeft'));
    expect((await work.change('ParticipantsUpdated')).facebooksession.participants).toHaveLength(1);
    expect(() => emulator.customerSays(work.id, 'noch da?')).toThrow('no customer');
    emulator.customerReturns(work.id);
    await work.next(line('ParticipantRejoined'));
    expect((await work.change('ParticipantsUpdated')).facebooksession.participants).toHaveLength(2);
    expect(() => emulator.customerReturns(work.id)).toThrow('No customer has left');
  });

  it('stop ringing when the customer goes', async () => {
    const work = await at.ring();
    at.emulator.customerLeaves(work.id);
    await work.status('Revoked');
  });

  it('are left, and wrapped up', async () => {
    const work = await at.take();
    expect((await work.perform('Leave')).json).toEqual({ statusCode: 0 });
    const left = await work.status('LeftChat');
    expect(left).toMatchObject({
      facebooksession: {
        capabilities: ['Transfer', 'Complete', 'InFocus'],
        participants: [{ type: 'Customer' }],
      },
      referenceId: expect.any(Number),
    });
    expect((await work.perform('SendMessage', { text: 'noch was' })).json.statusCode).toBe(2);
    await work.perform('AddComment', { comment: 'fertig' });
    await work.change('PropertiesUpdated');
    await work.perform('Complete');
    expect((await work.status('Completed')).facebooksession.participants).toEqual([]);
  });

  it('are remembered in workbins, and joined again with the history', async () => {
    const work = await at.take();
    await work.perform('SendMessage', { text: 'Moment, bitte' });
    const url = `/me/workbins/${workbinId(at.emulator, 'Drafts')}`;
    await work.desk.post(url, { operationName: 'AddFacebooksession', id: work.id });
    await work.status('InWorkbin');
    await work.desk.post(url, { operationName: 'PullFacebooksession', id: work.id });
    await work.status('Chatting');
    const { messages } = await work.next((d) => d.messages?.length > 2);
    expect(messages.map(({ type }: { type: string }) => type)).toEqual([
      'ParticipantJoined',
      'ParticipantJoined',
      'Text',
      'ParticipantLeft',
      'ParticipantJoined',
    ]);
  });

  it.each([
    ['SendMessage', {}, 1],
    ['SendMessage', { text: 7 }, 10],
    ['SendToAgents', {}, 1],
    ['Accept', { nickname: 7 }, 2],
  ])('are checked: %s %o', async (verb, parameters, statusCode) => {
    const work = await at.take();
    expect((await work.perform(verb, parameters)).json.statusCode).toBe(statusCode);
  });

  it.each(['SendMessage', 'SendToAgents', 'Leave', 'AddComment'])('wait for Accept: %s', async (verb) => {
    const work = await at.ring();
    const { json } = await work.perform(verb, { text: 'x', comment: 'x' });
    expect(json.statusCode).toBe(2);
    expect((await work.perform('Accept', { nickname: 7 })).json.statusCode).toBe(10);
  });

  it('fail when their server fails', async () => {
    const work = await at.take();
    at.emulator.asyncFailure('a1', { medium: 'facebooksession', verb: 'SendMessage' });
    await work.perform('SendMessage', { text: 'x' });
    expect(await work.change('Error')).toEqual({
      messageType: 'FacebooksessionStateChangeMessage',
      notificationType: 'Error',
      errorMessage: 'Chat server is not available',
      facebooksession: { id: work.id, participants: [] },
      referenceId: expect.any(Number),
    });
  });

  it('are what customers write, and nothing else is', async () => {
    const say = (work: Work | undefined) => () => at.emulator.customerSays(work?.id ?? '0', 'x');
    expect(say(undefined)).toThrow('no customer');
    const email = at.emulator.offerInteraction('a2', { medium: 'email' });
    expect(() => at.emulator.customerSays(email, 'x')).toThrow(`There is no conversation '${email}'.`);
  });
});
