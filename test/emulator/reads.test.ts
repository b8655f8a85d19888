import { describe, expect, it } from 'vitest';
import { type EmulatorOptions, ITEM_MEDIA, startEmulator } from '../../src/emulator/index.js';
import { agentId, Desk, workbinId } from './desk.js';

/** One emulator, one agent, one question. */
async function ask(
  path: string,
  { userName = 'a1', ...options }: EmulatorOptions & { userName?: string } = {},
) {
  await using emulator = await startEmulator(options);
  const desk = await Desk.open(emulator, userName);
  const fill = path
    .replace('{drafts}', workbinId(emulator, 'Drafts'))
    .replace('{billing}', workbinId(emulator, 'Billing shared'))
    .replace('{floor}', workbinId(emulator, 'Floor 3'))
    .replace('{a2}', agentId(emulator, 'a2'));
  return await desk.get(fill);
}

const PLURALS = ['chats', 'emails', 'facebook', 'tweets', 'facebooksessions', 'workitems', 'openmedia'];

describe('users', () => {
  it('embeds what is asked for into me', async () => {
    const { json } = await ask('/me?subresources=features,channels,chats');
    expect(Object.keys(json.user)).toEqual(expect.arrayContaining(['features', 'channels', 'chats']));
    expect(json.user).not.toHaveProperty('skills');
  });

  it('embeds everything for *', async () => {
    const { json } = await ask('/me?subresources=*');
    expect(json.user).toMatchObject({
      skills: [{ level: '7' }],
      devices: [{ deviceState: 'Active' }],
      channels: [],
      interactions: [],
      calls: [],
      chats: [],
      features: [{ id: 'api-multimedia' }, { id: 'api-voice' }],
    });
  });

  it('lists uris without fields', async () => {
    const { json } = await ask('/users');
    expect(json.uris).toHaveLength(5);
    expect(json.uris[0]).toMatch(/^https:\/\/gws\.internal\.invalid\/api\/v2\/users\/[0-9a-f]{32}$/);
  });

  it('lists full users, projections and filtered ones', async () => {
    expect((await ask('/users?fields=*')).json.users[4]).toMatchObject({
      userName: 'a5',
      roles: ['ROLE_AGENT', 'ROLE_SUPERVISOR'],
    });
    const { json } = await ask('/users?fields=userName,lastName&userName=a3');
    expect(json).toEqual({ statusCode: 0, users: [{ userName: 'a3', lastName: 'Lefèvre' }] });
  });

  it('knows one user, and says 6 to an unknown one', async () => {
    expect((await ask('/users/{a2}')).json.user.userName).toBe('a2');
    const missing = await ask('/users/0000');
    expect(missing.status).toBe(404);
    expect(missing.json).toEqual({ statusCode: 6, statusMessage: "User '0000' is not found" });
  });

  it('lists the dispositions by name', async () => {
    const { json } = await ask('/settings/dispositions');
    expect(json).toMatchObject({ statusCode: 0, key: 'name' });
    expect(json.settings).toContainEqual({ name: 'callback', displayName: 'Rückruf vereinbart' });
  });

  it('has as many agents as asked for', async () => {
    const { json } = await ask('/users?fields=userName', { agents: 12 });
    expect(json.users).toHaveLength(12);
  });
});

describe('workbins', () => {
  it('lists all types, and for me those of agents and places', async () => {
    const all = (await ask('/workbins?fields=*')).json.workbins;
    expect(all.map(({ displayName, type }: Record<string, string>) => [displayName, type])).toEqual([
      ['Drafts', 'Agent'],
      ['Desk', 'Place'],
      ['Billing shared', 'AgentGroup'],
      ['Floor 3', 'PlaceGroup'],
    ]);
    expect(Object.keys(all[0]).sort()).toEqual(['displayName', 'id', 'type', 'uri', 'workbinName']);
    const mine = (await ask('/me/workbins?fields=*')).json.workbins;
    expect(mine.map(({ displayName }: { displayName: string }) => displayName)).toEqual(['Drafts', 'Desk']);
    expect(mine[0].uri).toContain('/me/workbins/');
  });

  it('lists uris, projections and filtered ones', async () => {
    expect((await ask('/workbins')).json.uris).toHaveLength(4);
    expect((await ask('/workbins?type=AgentGroup')).json.uris).toHaveLength(1);
    const { json } = await ask('/workbins?fields=displayName&type=PlaceGroup');
    expect(json).toEqual({ statusCode: 0, workbins: [{ displayName: 'Floor 3' }] });
  });

  it('can call the technical name either way', async () => {
    const { json } = await ask('/workbins/{drafts}', { workbinNameField: 'name' });
    expect(json.workbin.name).toBe('WB_Drafts');
    expect(json.workbin).not.toHaveProperty('workbinName');
  });

  it('shows one workbin without content', async () => {
    const { json } = await ask('/me/workbins/{drafts}');
    expect(Object.keys(json.workbin).sort()).toEqual(['displayName', 'id', 'type', 'uri', 'workbinName']);
  });

  it('shows the content of all seven media', async () => {
    const { json } = await ask('/me/workbins/{drafts}?subresources=*');
    for (const plural of PLURALS) {
      const [item] = json.workbin[plural];
      expect(item.id).toMatch(/^[0-9A-Z]{16}$/);
      expect(item.receivedDate).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\+0200$/);
      expect(item).toMatchObject({
        capabilities: [],
        userData: { RTenant: 'Environment', 'PegAG?: 2>1': 1 },
      });
      expect(item).not.toHaveProperty('state');
      expect(item).not.toHaveProperty('uri');
    }
  });

  it('understands plural and singular names of media', async () => {
    expect(Object.keys((await ask('/workbins/{drafts}?subresources=chats,emails')).json.workbin)).toEqual(
      expect.arrayContaining(['chats', 'emails']),
    );
    const { workbin } = (await ask(`/workbins/{drafts}?subresources=${ITEM_MEDIA.join()}`)).json;
    expect(Object.keys(workbin)).toEqual(expect.arrayContaining(PLURALS));
    expect((await ask('/workbins/{drafts}?subresources=tweet')).json.workbin).not.toHaveProperty('chats');
  });

  it.each([
    ['omit', undefined],
    ['array', []],
    ['object', {}],
  ] as const)('shows an empty medium as %s', async (emptyContent, expected) => {
    await using emulator = await startEmulator({ emptyContent });
    const desk = await Desk.open(emulator, 'a1');
    emulator.removeFromWorkbin('Drafts', { medium: 'email' });
    const { json } = await desk.get(`/me/workbins/${workbinId(emulator, 'Drafts')}?subresources=*`);
    expect(json.workbin.emails).toEqual(expected);
    expect(json.workbin.chats).toHaveLength(1);
  });

  it('shows the workbin of a group by its name', async () => {
    const billing = await ask('/me/workbins/{billing}?subresources=*&agentGroup=Billing', {
      emptyContent: 'array',
    });
    expect(billing.json.workbin).toMatchObject({ type: 'AgentGroup', displayName: 'Billing shared' });
    const floor = await ask('/me/workbins/{floor}?subresources=chat,email&placeGroup=Floor%203', {
      emptyContent: 'array',
    });
    expect(floor.json.workbin).toMatchObject({ type: 'PlaceGroup', chats: expect.any(Array) });
    expect((await ask('/me/workbins/{billing}?subresources=*&agentGroup=Nobody')).json.statusCode).toBe(6);
    expect((await ask('/me/workbins/{billing}?agentGroup=Billing&placeGroup=X')).json.statusCode).toBe(10);
  });

  it('shows one medium as a collection', async () => {
    const { json } = await ask('/workbins/{drafts}/workitems?fields=*');
    expect(json.workitems).toMatchObject([{ workitemType: 'Inbound' }]);
    expect((await ask('/me/workbins/{drafts}/emails')).json.uris[0]).toContain('/emails/');
    expect((await ask('/workbins/{drafts}/emails?fields=id,from')).json.emails).toEqual([
      { id: expect.any(String), from: 'juergen@kunde.example' },
    ]);
    expect((await ask('/workbins/{drafts}/letters?fields=*')).json.statusCode).toBe(6);
  });

  it('shows a supervisor the workbins of an agent, and nobody else', async () => {
    const options = { userName: 'a5' };
    expect((await ask('/users/{a2}/workbins?fields=*', options)).json.workbins).toHaveLength(2);
    expect((await ask('/users/{a2}/workbins/{drafts}', options)).json.workbin.displayName).toBe('Drafts');
    const emails = await ask('/users/{a2}/workbins/{drafts}/emails?subresources=*', options);
    expect(emails.json.workbin.emails).toHaveLength(1);
    const items = await ask('/users/{a2}/workbins/{drafts}/emails?fields=*', options);
    expect(items.json.emails).toHaveLength(1);
    for (const path of [
      '/users/{a2}/workbins',
      '/users/{a2}/workbins/{drafts}',
      '/users/{a2}/workbins/{drafts}/emails',
    ]) {
      const refused = await ask(path);
      expect(refused.status).toBe(403);
      expect(refused.json.statusCode).toBe(5);
    }
    expect((await ask('/users/0000/workbins', options)).json.statusCode).toBe(6);
  });

  it('says 6 to what does not exist, and 405 to what is not done', async () => {
    expect((await ask('/workbins/nowhere')).json).toEqual({
      statusCode: 6,
      statusMessage: "Workbin 'nowhere' is not found",
    });
    expect((await ask('/nothing')).status).toBe(404);
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    expect((await desk.call('DELETE', '/api/v2/me')).status).toBe(405);
  });

  it('gives each agent workbins of their own', async () => {
    const first = (await ask('/me/workbins/{drafts}?subresources=*')).json.workbin.emails[0].id;
    const second = (await ask('/me/workbins/{drafts}?subresources=*', { userName: 'a2' })).json.workbin
      .emails[0].id;
    expect(first).not.toBe(second);
  });
});

it('lives below any context path', async () => {
  await using emulator = await startEmulator({ contextPath: '/gws/api/v2/', cometdPath: '/gws/cometd' });
  const desk = new Desk(emulator, 'a1');
  expect((await desk.call('GET', '/gws/api/v2/me')).status).toBe(200);
  const hands = await desk.call('POST', '/gws/cometd/handshake', [
    { channel: '/meta/handshake', version: '1.0', supportedConnectionTypes: ['long-polling'] },
  ]);
  expect(hands.json[0].successful).toBe(true);
  expect((await desk.get('/me')).status).toBe(404);
});
