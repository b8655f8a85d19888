import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { control, Desk, type Heard } from './desk.js';

type Data = Heard['data'];
const CHANNELS = ['calls', 'devices', 'channels', 'im-sessions', 'outbound'].map(
  (topic) => `/v2/me/${topic}`,
);

describe('the script', () => {
  it('shows everything on a desk within a bounded time, to somebody who only watches', async () => {
    await using emulator = await startEmulator({ script: true, pace: 60 });
    await using desk = await Desk.open(emulator, 'a1', ...CHANNELS);
    const missing = new Set([
      ...['Ringing', 'Established', 'Held', 'Released'].map((state) => `call ${state}`),
      ...['AttachedDataChanged', 'CallRecordingStateChange', 'DtmfSent', 'ParticipantsUpdated'].map(
        (change) => `CallStateChangeMessage ${change}`,
      ),
      ...['Alerting', 'Talking', 'Completed'].map((state) => `imSession ${state}`),
      ...['IMLogUpdateMessage NewMessage', 'IMSessionStateChangeMessage AttachedDataChanged'],
      ...['ReadyToCall', 'Dialing', 'Completed'].map((state) => `record ${state}`),
      ...['devices On', 'devices Off', 'channels On', 'channels Off'],
    ]);
    while (missing.size > 0) {
      const data = await desk.next(() => true, 20_000);
      for (const trait of traits(data)) missing.delete(trait);
      expect(data).not.toHaveProperty('referenceId');
    }
  });

  it('sends an agent with a session to lunch and back', async () => {
    await using emulator = await startEmulator({ script: true, pace: 60 });
    await using desk = await Desk.open(emulator, 'a1', ...CHANNELS);
    await desk.post('/me', { operationName: 'StartContactCenterSession', channels: ['voice', 'email'] });
    const onChannel = (displayName: string) => (d: Data) =>
      d.channels?.[0].userState.displayName === displayName;
    await desk.next(onChannel('Lunch break'));
    expect((await desk.get('/me/devices?fields=*')).json.devices[0].doNotDisturb).toBe('Off');
    await desk.next(onChannel('Ready'));
  });

  it('does the same for the same seed, and something else for another', async () => {
    const listen = async (seed: number) => {
      await using emulator = await startEmulator({ script: true, pace: 60, seed });
      await using desk = await Desk.open(emulator, 'a1', ...CHANNELS);
      const heard: string[] = [];
      while (heard.length < 40) heard.push(fingerprint(await desk.next(() => true)));
      return heard;
    };
    const first = await listen(7);
    expect(await listen(7)).toEqual(first);
    expect(await listen(8)).not.toEqual(first);
  });

  it('leaves a call to whoever takes it', async () => {
    await using emulator = await startEmulator({ script: true, pace: 10 });
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/calls', '/v2/me/outbound');
    const { call } = await desk.next((data) => data.call?.state === 'Ringing');
    await desk.post(`/me/calls/${call.id}`, { operationName: 'Answer' });
    await desk.next((data) => data.call?.state === 'Established');
    // By the time that the campaign is through with its first record, the substitute would have done much.
    const next = await desk.next((data) => data.call !== undefined || data.record?.state === 'Completed');
    expect(next.call).toBeUndefined();
  });

  it('never piles up', async () => {
    await using emulator = await startEmulator({ script: true, pace: 600 });
    await using desk = await Desk.open(emulator, 'a1', ...CHANNELS);
    for (let i = 0; i < 800; i++) await desk.next(() => true);
    expect((await desk.get('/me/calls')).json.uris.length).toBeLessThanOrEqual(1);
    expect((await desk.get('/me/im-sessions')).json.uris.length).toBeLessThanOrEqual(1);
    expect((await desk.get('/outbound-records')).json.uris.length).toBeLessThanOrEqual(50);
  });
});

describe('the control desk', () => {
  const order = async (emulator: Emulator, path: string, body: object) =>
    (await control(emulator, 'POST', path, body)).json;

  it('drives calls, messages and campaigns', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', ...CHANNELS);
    const call = await order(emulator, '/calls', { user: 'a1', from: '4711999', userData: { x: 'ü' } });
    await desk.next((d) => d.call?.id === call.id && d.call.userData.x === 'ü');
    expect(await order(emulator, `/calls/${call.id}/hang-up`, {})).toEqual({ ok: true });
    await desk.next((d) => d.call?.state === 'Released');
    const im = await order(emulator, '/im-sessions', { user: 'a1', text: 'Servus' });
    await desk.next((d) => d.message === 'Servus');
    await order(emulator, `/im-sessions/${im.id}/say`, { text: 'Noch da?' });
    await desk.next((d) => d.message === 'Noch da?');
    await order(emulator, `/im-sessions/${im.id}/end`, {});
    await desk.next((d) => d.imSession?.state === 'Completed');
    const record = await order(emulator, '/outbound-records', { user: 'a1', state: 'Neu' });
    await desk.next((d) => d.record?.id === record.id && d.record.state === 'Neu');
    await order(emulator, '/phones/a1', { state: 'Inactive' });
    await desk.next((d) => d.devices?.[0].deviceState === 'Inactive');
    await order(emulator, '/password-demand', { user: 'a1' });
    expect((await desk.get('/me')).json.statusCode).toBe(8);
  });

  it('tells of telephones and customers', async () => {
    await using emulator = await startEmulator();
    expect((await control(emulator, 'GET', '/phones/a1')).json).toEqual(emulator.phoneOf('a1'));
    expect((await control(emulator, 'GET', '/customers')).json).toEqual(emulator.customers);
  });

  it.each([
    ['/calls', {}, /user/],
    ['/calls', { user: 'nobody' }, /no agent 'nobody'/],
    ['/calls/x/hang-up', undefined, /no call 'x'/],
    ['/im-sessions', { user: 'a1', from: 5 }, /from/],
    ['/im-sessions/x/say', { text: 'hello' }, /no IM session 'x'/],
    ['/im-sessions/x/end', undefined, /no IM session 'x'/],
    ['/outbound-records', { user: 'a1', customFields: [] }, /customFields/],
    ['/phones/a1', { state: 'Asleep' }, /state/],
    ['/phones/x', { state: 'Active' }, /no agent 'x'/],
    ['/password-demand', {}, /user/],
  ])('says in a sentence what is wrong: %s %o', async (path, body, sentence) => {
    await using emulator = await startEmulator();
    const { status, json } = await control(emulator, 'POST', path, body);
    expect(status).toBe(400);
    expect(json.error).toMatch(sentence);
    expect(json.error).toMatch(/\.$/);
  });
});

/** What an event shows, as far as the script is to show everything. */
function traits(data: Data): string[] {
  const { messageType, notificationType, call, imSession, record, devices, channels } = data;
  return [
    `${messageType} ${notificationType}`,
    `call ${call?.state}`,
    `imSession ${imSession?.state}`,
    `record ${record?.state}`,
    `devices ${devices?.[0].doNotDisturb}`,
    `channels ${channels?.[0].dndState}`,
  ];
}

/** An event without what the clock says. */
function fingerprint(data: Data): string {
  return JSON.stringify(data, (key, value) => (key === 'duration' ? undefined : value));
}
