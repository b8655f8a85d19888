import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { control, Desk, workbinId } from './desk.js';

describe('the control desk', () => {
  it('adds, lists and removes faults', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    const rule = { kind: 'status', status: 503, match: { path: '/api/v2/me' } };
    const { json } = await control(emulator, 'POST', '/faults', rule);
    expect((await desk.get('/me')).status).toBe(503);
    expect((await control(emulator, 'GET', '/faults')).json).toEqual([{ id: json.id, rule, hits: 1 }]);
    expect((await control(emulator, 'DELETE', `/faults/${json.id}`)).json).toEqual({ ok: true });
    expect((await control(emulator, 'DELETE', `/faults/${json.id}`)).status).toBe(400);
    await control(emulator, 'POST', '/faults', { kind: 'empty' });
    await control(emulator, 'DELETE', '/faults');
    expect((await desk.get('/me')).status).toBe(200);
  });

  it('publishes', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/calls');
    const body = { user: 'a1', channel: '/v2/me/calls', data: { call: 'Größe' } };
    expect((await control(emulator, 'POST', '/publish', body)).status).toBe(200);
    expect(await desk.next(() => true)).toEqual({ call: 'Größe' });
  });

  it('drives chats', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/chats');
    const { json } = await control(emulator, 'POST', '/chats', { user: 'a1', text: 'Servus' });
    await desk.next(({ chat }) => chat?.id === json.id && chat.state === 'Invited');
    await desk.post(`/me/chats/${json.id}`, { operationName: 'Accept', nickname: 'Zoë' });
    await control(emulator, 'POST', `/chats/${json.id}/say`, { text: 'Hören Sie mich?' });
    await desk.next(({ messages }) => messages?.[0].text === 'Hören Sie mich?');
  });

  it('moves items of workbins', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a2', '/v2/me/workbins');
    const drafts = workbinId(emulator, 'Drafts');
    await desk.post(`/me/workbins/${drafts}`, { operationName: 'Subscribe' });
    const where = { medium: 'email', owner: { user: 'a2' } };
    const path = `/workbins/${drafts}/items`;
    const added = await control(emulator, 'POST', path, { ...where, action: 'add', itemId: '0NEWITEM' });
    expect(added.json).toEqual({ id: '0NEWITEM' });
    await desk.next((data) => data.action === 'ItemAdded' && data.emailStateResourceV2.id === '0NEWITEM');
    expect(
      (await control(emulator, 'POST', path, { ...where, action: 'remove', itemId: '0NEWITEM' })).status,
    ).toBe(200);
    await desk.next((data) => data.action === 'ItemRemoved' && data.emailStateResourceV2.id === '0NEWITEM');
    const oldest = await control(emulator, 'POST', path, { ...where, action: 'remove' });
    expect(oldest.json.id).toMatch(/^0/);
    const chat = { medium: 'chat', action: 'add', itemId: '0NEWCHAT' };
    expect((await control(emulator, 'POST', path, chat)).json).toEqual({ id: '0NEWCHAT' });
    expect((await control(emulator, 'POST', path, chat)).json.error).toBe(
      "There is a chat '0NEWCHAT' already.",
    );
    const group = { medium: 'tweet', action: 'add', owner: { agentGroup: 'Billing' } };
    expect((await control(emulator, 'POST', '/workbins/WB_Billing/items', group)).status).toBe(200);
  });

  it('switches services and the script', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/notifications/services');
    await control(emulator, 'POST', '/services', { type: 'Chat', state: 'Inactive' });
    const { service } = await desk.next(() => true);
    expect(service).toMatchObject({ type: 'Chat', state: 'Inactive' });
    await control(emulator, 'POST', '/services', { id: service.id, state: 'Active' });
    await desk.next((data) => data.service.state === 'Active');
    await control(emulator, 'POST', '/script', { running: true });
    expect(emulator.script.running).toBe(true);
    await control(emulator, 'POST', '/script', { running: false });
    expect(emulator.script.running).toBe(false);
  });

  it('ends sessions and changes passwords', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    await control(emulator, 'POST', '/expire', { user: 'a1', what: 'comet' });
    expect(emulator.sessions()).toEqual([]);
    desk.sendCredentials = false;
    await control(emulator, 'POST', '/expire', { user: 'a1', what: 'http' });
    expect((await desk.get('/me')).status).toBe(401);
    await control(emulator, 'POST', '/password', { user: 'a1', password: 'neu' });
    expect((await new Desk(emulator, 'a1').get('/me')).status).toBe(401);
    expect((await new Desk(emulator, 'a1', { password: 'neu' }).get('/me')).status).toBe(200);
  });

  it('shows sessions and requests', async () => {
    await using emulator = await startEmulator({ record: true });
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/*');
    await desk.post(`/me/workbins/${workbinId(emulator, 'Drafts')}`, { operationName: 'Subscribe' });
    expect((await control(emulator, 'GET', '/sessions')).json).toEqual({
      sessions: [{ userName: 'a1', clientId: desk.clientId, channels: ['/v2/me/*'] }],
      workbinSubscriptions: [{ userName: 'a1', workbinId: workbinId(emulator, 'Drafts'), owner: 'me' }],
    });
    const { json } = await control(emulator, 'GET', '/requests');
    expect(json[0]).toMatchObject({ method: 'GET', path: '/api/v2/me', user: 'a1', status: 200 });
    expect(json[1]).toMatchObject({ path: '/api/v2/notifications', body: [{ channel: '/meta/handshake' }] });
    const operation = json.find(({ body }: { body?: { operationName?: string } }) => body?.operationName);
    expect(operation).toMatchObject({ method: 'POST', status: 200, body: { operationName: 'Subscribe' } });
  });

  it('restarts', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    desk.sendCredentials = false;
    expect((await control(emulator, 'POST', '/restart', { downMs: 50 })).json).toEqual({ ok: true });
    await expect
      .poll(async () => (await desk.get('/me').catch(() => ({ status: 0 }))).status, { timeout: 5000 })
      .toBe(401);
  });

  it.each([
    ['POST', '/faults', { kind: 'tired' }, /kind/],
    ['POST', '/faults', 'nonsense', /not JSON/],
    ['POST', '/faults', undefined, /body/],
    ['POST', '/publish', { user: 'a1' }, /channel/],
    ['POST', '/publish', { user: 'nobody', channel: '/x', data: 1 }, /no agent 'nobody'/],
    ['POST', '/expire', { user: 'a1', what: 'all' }, /what/],
    ['POST', '/expire', { user: 'nobody', what: 'http' }, /nobody/],
    ['POST', '/password', { user: 'a1' }, /password/],
    ['POST', '/chats', {}, /user/],
    ['POST', '/chats/x/say', { text: 'hello' }, /no customer/],
    ['POST', '/workbins/Attic/items', { medium: 'chat', action: 'add' }, /no workbin/],
    ['POST', '/workbins/Drafts/items', { medium: 'letter', action: 'add' }, /medium/],
    ['POST', '/services', { type: 'Coffee', state: 'Active' }, /Coffee/],
    ['POST', '/script', { running: 'yes' }, /running/],
    ['POST', '/restart', { downMs: -1 }, /downMs/],
  ])('says in a sentence what is wrong: %s %s %o', async (method, path, body, sentence) => {
    await using emulator = await startEmulator();
    const { status, json } = await control(emulator, method, path, body);
    expect(status).toBe(400);
    expect(json.error).toMatch(sentence);
    expect(json.error).toMatch(/\.$/);
  });

  it('does not know everything', async () => {
    await using emulator = await startEmulator();
    expect((await control(emulator, 'GET', '/coffee')).status).toBe(404);
    expect((await control(emulator, 'PUT', '/faults')).status).toBe(404);
  });

  it('serves no web page, whatever the browser was talked into', async () => {
    await using emulator = await startEmulator();
    expect(await ask(emulator, { origin: 'https://evil.example' })).toBe(403);
    expect(await ask(emulator, { host: 'evil.example' })).toBe(403);
    expect(await ask(emulator, { origin: 'http://localhost:4000' })).toBe(200);
    expect(await ask(emulator, {})).toBe(200);
  });
});

function ask(emulator: Emulator, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${emulator.url}/control/sessions`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
