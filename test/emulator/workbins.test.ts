import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, ITEM_MEDIA, startEmulator } from '../../src/emulator/index.js';
import { agentId, Desk, workbinId } from './desk.js';

const SUBSCRIBE = { operationName: 'Subscribe' };
const UNSUBSCRIBE = { operationName: 'Unsubscribe' };
const isSubscription = (d: { messageType?: string }) =>
  d.messageType === 'WorkbinSubscriptionStateChangeMessage';
const isChange = (d: { messageType?: string }) => d.messageType === 'WorkbinStateChangeMessage';
const capitalised = (word: string) => word[0]?.toUpperCase() + word.slice(1);

describe('subscribing to workbins', () => {
  it.each([
    ['own', 'a1', '/me/workbins/{drafts}', {}, 'me'],
    ['own, the other way', 'a1', '/workbins/{drafts}', {}, 'me'],
    [
      'agent group',
      'a1',
      '/me/workbins/{billing}?agentGroup=Billing',
      { agentGroup: 'Billing' },
      { agentGroup: 'Billing' },
    ],
    [
      'place group',
      'a1',
      '/me/workbins/{floor}?placeGroup=Floor%203',
      { placeGroup: 'Floor 3' },
      { placeGroup: 'Floor 3' },
    ],
    ['another agent', 'a5', '/users/{a2}/workbins/{drafts}', { workbinUserId: '{a2}' }, { user: 'a2' }],
  ])('answers, notifies and remembers: %s', async (_, userName, path, mentioned, owner) => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, userName, '/v2/me/workbins');
    const { url, members, id } = fill(emulator, path, mentioned);

    const subscribed = await desk.post(url, SUBSCRIBE);
    expect(subscribed.json).toEqual({ statusCode: 0, referenceId: 1 });
    expect(await desk.next(isSubscription)).toEqual({
      messageType: 'WorkbinSubscriptionStateChangeMessage',
      id,
      ...members,
      stateResource: 'Subscribed',
      referenceId: 1,
    });
    expect(emulator.workbinSubscriptions()).toEqual([{ userName, workbinId: id, owner }]);

    expect((await desk.post(url, UNSUBSCRIBE)).json).toEqual({ statusCode: 0, referenceId: 2 });
    expect(await desk.next(isSubscription)).toMatchObject({ id, ...members, stateResource: 'Unsubscribed' });
    expect(emulator.workbinSubscriptions()).toEqual([]);
  });

  it('takes several at once', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/workbins');
    const [drafts, seat] = [workbinId(emulator, 'Drafts'), workbinId(emulator, 'Desk')];
    for (const base of ['/me/workbins', '/workbins']) {
      const { json } = await desk.post(`${base}?workbinIds=${drafts},${seat}`, SUBSCRIBE);
      expect(Object.keys(json.referenceIds)).toEqual([drafts, seat]);
      expect(await desk.next(isSubscription)).toMatchObject({
        id: drafts,
        referenceId: json.referenceIds[drafts],
      });
      expect(await desk.next(isSubscription)).toMatchObject({
        id: seat,
        referenceId: json.referenceIds[seat],
      });
    }
    expect(emulator.workbinSubscriptions()).toHaveLength(2);
    await desk.post(`/me/workbins?workbinIds=${drafts},${seat}`, UNSUBSCRIBE);
    expect(emulator.workbinSubscriptions()).toEqual([]);
  });

  it('takes several of another agent at once', async () => {
    await using emulator = await startEmulator();
    await using boss = await Desk.open(emulator, 'a5', '/v2/me/workbins');
    const drafts = workbinId(emulator, 'Drafts');
    const { json } = await boss.post(
      `/users/${agentId(emulator, 'a1')}/workbins?workbinIds=${drafts}`,
      SUBSCRIBE,
    );
    expect(json.referenceIds).toEqual({ [drafts]: 1 });
  });

  it('changes nothing if one of several is unknown', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    const { status, json } = await desk.post(
      `/me/workbins?workbinIds=${workbinId(emulator, 'Drafts')},x`,
      SUBSCRIBE,
    );
    expect([status, json.statusCode]).toEqual([404, 6]);
    expect(emulator.workbinSubscriptions()).toEqual([]);
  });

  it.each([
    ['an Unsubscribe of what was not subscribed', '/me/workbins/{drafts}', UNSUBSCRIBE],
    ['an unknown agent group', '/me/workbins/{billing}?agentGroup=Nobody', SUBSCRIBE],
    ['a place group where there is none', '/me/workbins/{drafts}?placeGroup=Floor%203', SUBSCRIBE],
  ])('fails later for %s', async (_, path, body) => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/workbins');
    expect((await desk.post(fill(emulator, path, {}).url, body)).json.statusCode).toBe(0);
    expect(await desk.next(isSubscription)).toMatchObject({ stateResource: 'RequestFailed', referenceId: 1 });
    expect(emulator.workbinSubscriptions()).toEqual([]);
  });

  it.each([
    ['an unknown workbin', '/me/workbins/x', SUBSCRIBE, 6],
    ['no operation', '/me/workbins/{drafts}', {}, 1],
    ['no JSON', '/me/workbins/{drafts}', 'Subscribe!', 1],
    ['a misspelt operation', '/me/workbins/{drafts}', { operationName: 'Unubscribe' }, 3],
    ['no workbins', '/me/workbins', SUBSCRIBE, 1],
    ['somebody else’s workbin', '/users/{a2}/workbins/{drafts}', SUBSCRIBE, 5],
  ])('refuses at once: %s', async (_, path, body, statusCode) => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    expect((await desk.post(fill(emulator, path, {}).url, body)).json.statusCode).toBe(statusCode);
  });

  it('tells of items only those who subscribed by REST, each once', async () => {
    await using emulator = await startEmulator();
    await using listener = await Desk.open(emulator, 'a1', '/v2/me/*');
    await using deaf = await Desk.open(emulator, 'a2', '/v2/me/*');
    const billing = workbinId(emulator, 'Billing shared');
    await listener.post(`/me/workbins/${billing}`, SUBSCRIBE);
    await listener.post(`/me/workbins/${billing}?agentGroup=Billing`, SUBSCRIBE);
    const id = emulator.addToWorkbin('Billing shared', { medium: 'tweet' });
    emulator.publish('a2', '/v2/me/x', 'afterwards');
    emulator.publish('a1', '/v2/me/x', 'afterwards');
    expect(await listener.next(isChange)).toMatchObject({
      action: 'ItemAdded',
      id: billing,
      agentGroup: 'Billing',
      tweetStateResourceV2: { id, tweetType: 'Inbound' },
    });
    await listener.next((data) => data === 'afterwards');
    await deaf.next((data) => data === 'afterwards');
    expect([...listener.heard, ...deaf.heard].filter(({ data }) => isChange(data))).toEqual([]);
  });

  it('forgets subscriptions with the last CometD session', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/workbins');
    await desk.post(`/me/workbins/${workbinId(emulator, 'Drafts')}`, SUBSCRIBE);
    emulator.expireCometSession('a1');
    expect(emulator.workbinSubscriptions()).toEqual([]);
  });
});

describe('items of workbins', () => {
  it.each(ITEM_MEDIA)('come and go: %s', async (medium) => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/workbins');
    await desk.post(`/me/workbins/${workbinId(emulator, 'Drafts')}`, SUBSCRIBE);
    const id = emulator.addToWorkbin('Drafts', { medium, owner: { user: 'a1' } });
    const added = await desk.next(isChange);
    expect(added).toMatchObject({
      action: 'ItemAdded',
      id: workbinId(emulator, 'Drafts'),
      workbinAgentId: 'a1',
      workbinUserId: agentId(emulator, 'a1'),
      [`${medium}StateResourceV2`]: { id, capabilities: [] },
    });
    expect(added).not.toHaveProperty('referenceId');
    expect(emulator.removeFromWorkbin('Drafts', { itemId: id })).toBe(id);
    expect(await desk.next(isChange)).toMatchObject({
      action: 'ItemRemoved',
      [`${medium}StateResourceV2`]: { id },
    });
  });

  it('refuse to come from nowhere or go nowhere', async () => {
    await using emulator = await startEmulator();
    expect(() => emulator.addToWorkbin('Attic', { medium: 'chat' })).toThrow("no workbin 'Attic'");
    expect(() => emulator.addToWorkbin('Drafts', { medium: 'chat', owner: { user: 'x' } })).toThrow(
      "no agent 'x'",
    );
    expect(() =>
      emulator.addToWorkbin('Drafts', { medium: 'chat', owner: { agentGroup: 'Billing' } }),
    ).toThrow('has no owner');
    expect(() => emulator.removeFromWorkbin('Drafts', { itemId: 'x' })).toThrow('no such item');
  });
});

describe('adding and pulling', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());

  const scopes = [
    ['own', 'a1', '/me/workbins/{drafts}', { user: 'a1' }, 'Drafts'],
    ['own, the other way', 'a1', '/workbins/{desk}', { user: 'a1' }, 'Desk'],
    [
      'agent group',
      'a2',
      '/me/workbins/{billing}?agentGroup=Billing',
      { agentGroup: 'Billing' },
      'Billing shared',
    ],
    ['place group', 'a3', '/me/workbins/{floor}?placeGroup=Floor%203', { placeGroup: 'Floor 3' }, 'Floor 3'],
    ['another agent', 'a5', '/users/{a4}/workbins/{drafts}', { user: 'a4' }, 'Drafts'],
  ] as const;

  it.each(
    scopes.flatMap(([scope, ...rest]) => ITEM_MEDIA.map((medium) => [scope, medium, ...rest] as const)),
  )('moves an interaction, %s: %s', async (_, medium, userName, path, owner, workbin) => {
    await using desk = await Desk.open(emulator, userName, '/v2/me/*');
    const url = fill(emulator, path, {}).url;
    await desk.post(url, SUBSCRIBE);
    const id = emulator.addToWorkbin(workbin, { medium, owner });
    await desk.next((data) => isChange(data) && data.action === 'ItemAdded');

    const pulled = await desk.post(url, { operationName: `Pull${capitalised(medium)}`, id });
    expect(pulled.json).toEqual({ statusCode: 0, referenceId: expect.any(Number) });
    expect(await desk.next(isChange)).toMatchObject({
      action: 'ItemRemoved',
      [`${medium}StateResourceV2`]: { id },
      referenceId: pulled.json.referenceId,
    });

    const added = await desk.post(url, { operationName: `Add${capitalised(medium)}`, id, saveLAR: 'true' });
    expect(added.json.statusCode).toBe(0);
    expect(await desk.next(isChange)).toMatchObject({
      action: 'ItemAdded',
      referenceId: added.json.referenceId,
    });
  });

  it('makes a pulled chat live, and an added one rest', async () => {
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/*');
    const url = `/me/workbins/${workbinId(emulator, 'Drafts')}`;
    const id = emulator.addToWorkbin('Drafts', { medium: 'chat' });
    const { json } = await desk.post(url, { operationName: 'PullChat', id, nickname: 'Zoë am Apparat' });
    expect(await desk.next((d) => d.chat?.id === id)).toMatchObject({
      notificationType: 'StatusChange',
      chat: { state: 'Chatting' },
      referenceId: json.referenceId,
    });
    const listed = await desk.next((d) => d.notificationType === 'ParticipantsUpdated');
    expect(listed.chat.participants.map((p: { nickname: string }) => p.nickname)).toContain('Zoë am Apparat');
    const history = await desk.next((d) => d.messageType === 'MessageLogUpdated');
    expect(history.messages.length).toBeGreaterThan(2);
    expect((await desk.get('/me/chats?fields=id')).json.chats).toContainEqual({ id });

    const added = await desk.post(url, { operationName: 'AddChat', uri: `https://gws/api/v2/chats/${id}` });
    expect(await desk.next((d) => d.chat?.state === 'InWorkbin')).toMatchObject({
      chat: { id, capabilities: [], participants: [] },
      referenceId: added.json.referenceId,
    });
    expect((await desk.get('/me/chats?fields=id')).json.chats).not.toContainEqual({ id });
  });

  it('finds any medium for AddInteraction and PullInteraction', async () => {
    const desk = await Desk.open(emulator, 'a1');
    const url = `/workbins/${workbinId(emulator, 'Drafts')}`;
    const id = emulator.addToWorkbin('Drafts', { medium: 'facebook' });
    expect((await desk.post(url, { operationName: 'PullInteraction', id })).json.statusCode).toBe(0);
    expect((await desk.post(url, { operationName: 'PullInteraction', id })).json.statusCode).toBe(6);
    expect((await desk.post(url, { operationName: 'AddInteraction', id })).json.statusCode).toBe(0);
  });

  it('moves an item from one workbin to another', async () => {
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/workbins');
    const [drafts, seat] = [workbinId(emulator, 'Drafts'), workbinId(emulator, 'Desk')];
    await desk.post(`/me/workbins?workbinIds=${drafts},${seat}`, SUBSCRIBE);
    const id = emulator.addToWorkbin('Drafts', { medium: 'email' });
    await desk.post(`/me/workbins/${seat}`, { operationName: 'AddEmail', id });
    const ofItem = (d: { emailStateResourceV2?: { id: string } }) => d.emailStateResourceV2?.id === id;
    expect(await desk.next(ofItem)).toMatchObject({ id: drafts, action: 'ItemAdded' });
    expect(await desk.next(ofItem)).toMatchObject({ id: drafts, action: 'ItemRemoved' });
    expect(await desk.next(ofItem)).toMatchObject({ id: seat, action: 'ItemAdded' });
  });

  it.each([
    ['no id', { operationName: 'PullEmail' }, 1],
    ['an id that is not text', { operationName: 'PullEmail', id: 7 }, 10],
    ['an unknown interaction', { operationName: 'PullEmail', id: '0' }, 6],
    ['an interaction that is nobody’s', { operationName: 'AddEmail', id: '0' }, 6],
    [
      'a verb that is in a table but not in the samples',
      { operationName: 'AddInteractionToWorkbin', id: '0' },
      3,
    ],
    ['no verb at all', { operationName: 'RemoveInteraction', id: '0' }, 3],
  ])('refuses %s', async (_, body, statusCode) => {
    const desk = await Desk.open(emulator, 'a1');
    const { json } = await desk.post(`/workbins/${workbinId(emulator, 'Drafts')}`, body);
    expect(json.statusCode).toBe(statusCode);
  });

  it('does not take an email for a chat, nor one agent’s hands for another’s', async () => {
    const desk = await Desk.open(emulator, 'a1');
    const url = `/me/workbins/${workbinId(emulator, 'Drafts')}`;
    const id = emulator.addToWorkbin('Drafts', { medium: 'email' });
    expect((await desk.post(url, { operationName: 'PullChat', id })).json.statusCode).toBe(6);
    await desk.post(url, { operationName: 'PullEmail', id });
    const other = await Desk.open(emulator, 'a2');
    expect((await other.post(url, { operationName: 'AddEmail', id })).json.statusCode).toBe(6);
  });
});

it('keeps quiet about references when told to', async () => {
  await using emulator = await startEmulator({ referenceIds: false });
  await using desk = await Desk.open(emulator, 'a1', '/v2/me/*');
  const drafts = workbinId(emulator, 'Drafts');
  expect((await desk.post(`/me/workbins/${drafts}`, SUBSCRIBE)).json).toEqual({ statusCode: 0 });
  expect((await desk.post(`/me/workbins?workbinIds=${drafts}`, SUBSCRIBE)).json).toEqual({ statusCode: 0 });
  expect(await desk.next(isSubscription)).not.toHaveProperty('referenceId');
});

/** Puts real ids into a path and into the members that a notification should have. */
function fill(emulator: Emulator, path: string, members: object) {
  const ids: Record<string, string> = {
    drafts: workbinId(emulator, 'Drafts'),
    desk: workbinId(emulator, 'Desk'),
    billing: workbinId(emulator, 'Billing shared'),
    floor: workbinId(emulator, 'Floor 3'),
    a2: agentId(emulator, 'a2'),
    a4: agentId(emulator, 'a4'),
  };
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name);
  const url = put(path);
  const id = Object.values(ids).find((each) => url.includes(`/workbins/${each}`));
  return { url, members: JSON.parse(put(JSON.stringify(members))), id };
}
