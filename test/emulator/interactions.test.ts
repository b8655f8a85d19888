import { describe, expect, it } from 'vitest';
import { type Emulator, ITEM_MEDIA, startEmulator } from '../../src/emulator/index.js';
import { control, Desk, type Heard, workbinId } from './desk.js';

const TOPICS = {
  email: '/v2/me/emails',
  facebook: '/v2/me/facebook',
  tweet: '/v2/me/twitter',
  facebooksession: '/v2/me/facebooksession',
  workitem: '/v2/me/workitems',
  openmedia: '/v2/me/openmedia',
} as const;

describe('an interaction of any medium', () => {
  it.each(ITEM_MEDIA)('is offered and revoked: %s', async (medium) => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/*');
    const id = emulator.offerInteraction('a1', { medium, item: { customer: 'Noah', userData: { a: 1 } } });
    const invited = await desk.next((d) => d[medium]?.state === 'Invited');
    expect(invited[medium]).toMatchObject({ id, userData: { a: 1 } });
    expect(invited[medium]).not.toHaveProperty('customer');
    emulator.revokeInteraction(id);
    await desk.next((d) => d[medium]?.id === id && d[medium].state === 'Revoked');
  });

  it('is offered to somebody who exists', async () => {
    await using emulator = await startEmulator();
    expect(() => emulator.offerInteraction('nobody', { medium: 'email' })).toThrow("no agent 'nobody'");
    expect(() => emulator.asyncFailure('nobody', { medium: 'email' })).toThrow("no agent 'nobody'");
  });

  it('is forgotten long after its end, and not before', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    const offer = () => emulator.offerInteraction('a1', { medium: 'workitem' });
    const ids = Array.from({ length: 501 }, offer);
    for (const id of ids) emulator.revokeInteraction(id);
    expect((await desk.get(`/me/workitems/${ids[0]}`)).json.statusCode).toBe(6);
    expect((await desk.get(`/me/workitems/${ids[1]}`)).json.workitem.state).toBe('Revoked');
  });

  it('has the same id for the same seed', async () => {
    const ids = async (seed: number) => {
      await using emulator = await startEmulator({ seed });
      return Object.keys(TOPICS).map((medium) => emulator.offerInteraction('a1', { medium } as never));
    };
    expect(await ids(7)).toEqual(await ids(7));
    expect(await ids(7)).not.toEqual(await ids(8));
  });
});

describe('a failure after the answer', () => {
  it('befalls chats too', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/chats');
    const id = emulator.offerChat('a1');
    emulator.asyncFailure('a1', { medium: 'chat', verb: 'Accept', errorMessage: 'Kein Platz' });
    const accept = () => desk.post(`/me/chats/${id}`, { operationName: 'Accept', nickname: 'Zoë' });
    expect((await accept()).json).toEqual({ statusCode: 0 });
    expect(await desk.next((d) => d.notificationType === 'Error')).toEqual({
      messageType: 'ChatStateChangeMessage',
      notificationType: 'Error',
      errorMessage: 'Kein Platz',
      chat: { id },
      referenceId: 1,
    });
    emulator.asyncFailure('a1', { medium: 'chat', silent: true });
    await accept();
    expect((await desk.get(`/me/chats/${id}`)).json.chat.state).toBe('Invited');
    await accept();
    await desk.next((d) => d.chat?.state === 'Chatting');
    emulator.asyncFailure('a1', { medium: 'workbin', verb: 'AddChat', errorMessage: 'Voll' });
    const url = `/me/workbins/${workbinId(emulator, 'Drafts')}`;
    const { json } = await desk.post(url, { operationName: 'AddChat', id });
    expect(await desk.next((d) => d.notificationType === 'Error')).toMatchObject({
      errorMessage: 'Voll',
      referenceId: json.referenceId,
    });
  });

  it('befalls subscriptions to workbins', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/workbins');
    const url = `/me/workbins/${workbinId(emulator, 'Drafts')}`;
    emulator.asyncFailure('a1', { medium: 'workbin', verb: 'Subscribe' });
    expect((await desk.post(url, { operationName: 'Subscribe' })).json.referenceId).toBe(1);
    expect(await desk.next(() => true)).toMatchObject({ stateResource: 'RequestFailed', referenceId: 1 });
    emulator.asyncFailure('a1', { medium: 'workbin', silent: true });
    await desk.post(url, { operationName: 'Subscribe' });
    expect(emulator.workbinSubscriptions()).toEqual([]);
    await desk.post(url, { operationName: 'Subscribe' });
    expect(await desk.next(() => true)).toMatchObject({ stateResource: 'Subscribed', referenceId: 3 });
  });
});

describe('the control desk', () => {
  it('offers and revokes', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/*');
    const order = { user: 'a1', medium: 'tweet', item: { message: 'Größe?' } };
    const { json } = await control(emulator, 'POST', '/interactions', order);
    await desk.next((d) => d.tweet?.id === json.id && d.tweet.message === 'Größe?');
    expect((await control(emulator, 'POST', `/interactions/${json.id}/revoke`)).json).toEqual({ ok: true });
    await desk.next((d) => d.tweet?.state === 'Revoked');
  });

  it('lets customers write, and operations fail', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/*');
    const { json } = await control(emulator, 'POST', '/interactions', {
      user: 'a1',
      medium: 'facebooksession',
    });
    const url = `/me/facebooksessions/${json.id}`;
    await control(emulator, 'POST', '/async-failures', { user: 'a1', medium: 'facebooksession' });
    await desk.post(url, { operationName: 'Accept' });
    await desk.next((d) => d.notificationType === 'Error');
    await desk.post(url, { operationName: 'Accept' });
    await desk.next((d) => d.facebooksession?.state === 'Chatting');
    await control(emulator, 'POST', `/interactions/${json.id}/say`, { text: 'Servus' });
    await desk.next((d) => d.messages?.[0].text === 'Servus');
  });

  it.each([
    ['/interactions', { user: 'a1', medium: 'letter' }, /medium/],
    ['/interactions', { user: 'nobody', medium: 'email' }, /nobody/],
    ['/interactions/0/revoke', undefined, /'0'/],
    ['/interactions/0/say', {}, /text/],
    ['/async-failures', { user: 'a1' }, /medium/],
  ])('says in a sentence what is wrong: %s %o', async (path, body, sentence) => {
    await using emulator = await startEmulator();
    const { status, json } = await control(emulator, 'POST', path, body);
    expect(status).toBe(400);
    expect(json.error).toMatch(sentence);
    expect(json.error).toMatch(/\.$/);
  });
});

describe('the script', () => {
  it('works on interactions of all media, for somebody who only watches', async () => {
    await using emulator = await startEmulator({ script: true, pace: 150 });
    await using desk = await Desk.open(emulator, 'a1', ...Object.values(TOPICS));
    const missing = new Set([
      ...Object.keys(TOPICS).flatMap((medium) => [`${medium} Invited`, `${medium} Completed`]),
      ...['email', 'facebook', 'tweet'].flatMap((medium) => [`${medium} Composing`, `${medium} Sent`]),
      ...['workitem Processing', 'facebooksession Chatting', 'Text', 'PropertiesUpdated', 'EmailSaved'],
    ]);
    while (missing.size > 0) {
      const data = await desk.next(() => true, 20_000);
      expect(data).not.toHaveProperty('referenceId');
      for (const trait of traits(data)) missing.delete(trait);
    }
  });

  it('does the same for the same seed', async () => {
    const listen = async (seed: number) => {
      await using emulator = await startEmulator({ script: true, pace: 300, seed });
      await using desk = await Desk.open(emulator, 'a1', ...Object.values(TOPICS));
      const heard: string[] = [];
      while (heard.length < 30) heard.push(fingerprint(await desk.next(() => true)));
      return heard;
    };
    const first = await listen(7);
    expect(await listen(7)).toEqual(first);
    expect(await listen(8)).not.toEqual(first);
  });

  it('leaves an interaction to whoever takes it', async () => {
    await using emulator = await startEmulator({ script: true, pace: 20 });
    await using desk = await Desk.open(emulator, 'a1', ...Object.values(TOPICS));
    const [medium, id] = mediumOf(await desk.next((d) => mediumOf(d)[2] === 'Invited'));
    const collection = COLLECTIONS[medium as keyof typeof COLLECTIONS];
    await desk.post(`${collection}/${id}`, { operationName: 'Accept' });
    await desk.post(`${collection}/${id}`, { operationName: 'AddComment', comment: 'meins' });
    await desk.next((d) => d[medium]?.id === id && d[medium].comment === 'meins');
    expect((await desk.post(`${collection}/${id}`, { operationName: 'Complete' })).json.statusCode).toBe(0);
  });

  it('never piles up', async () => {
    await using emulator = await startEmulator({ script: true, pace: 500 });
    await using desk = await Desk.open(emulator, 'a1', ...Object.values(TOPICS));
    for (let i = 0; i < 200; i++) await desk.next(() => true);
    expect(await handsOf(emulator)).toBeLessThanOrEqual(3);
  });
});

const COLLECTIONS = {
  email: '/me/emails',
  facebook: '/me/facebook',
  tweet: '/me/tweets',
  facebooksession: '/me/facebooksessions',
  workitem: '/me/workitems',
  openmedia: '/me/openmedia/claim',
};

/** How much a1 has on their hands. */
async function handsOf(emulator: Emulator): Promise<number> {
  const desk = await Desk.open(emulator, 'a1');
  const lists = await Promise.all(Object.values(COLLECTIONS).map((path) => desk.get(path)));
  return lists.flatMap(({ json }) => json.uris).length;
}

function mediumOf(data: Heard['data']): [medium: string, id: string, state: string] {
  const medium = Object.keys(TOPICS).find((name) => data[name]) ?? '';
  return [medium, data[medium]?.id ?? '', data[medium]?.state ?? ''];
}

/** What an event shows, as far as the script is to show everything. */
function traits(data: Heard['data']): string[] {
  const [medium, , state] = mediumOf(data);
  const lines = (data.messages ?? []).map(({ type }: { type: string }) => type);
  return [`${medium} ${state}`, data.notificationType, ...lines];
}

/** An event without its times. */
function fingerprint(data: Heard['data']): string {
  return JSON.stringify(data, (key, value) =>
    /^(timestamp|receivedDate|twitterCreatedAt|time$)/.test(key) ? undefined : value,
  );
}
