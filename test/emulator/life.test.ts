import { describe, expect, it } from 'vitest';
import { type Emulator, ITEM_MEDIA, runEmulator, startEmulator } from '../../src/emulator/index.js';
import { Desk, type Heard, workbinId } from './desk.js';

const CHANNELS = ['/v2/me/chats', '/v2/me/workbins', '/notifications/services'];

describe('a restart', () => {
  it('forgets sessions and keeps the world', async () => {
    await using emulator = await startEmulator();
    const { port } = emulator;
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/chats');
    await desk.post(`/me/workbins/${workbinId(emulator, 'Drafts')}`, { operationName: 'Subscribe' });
    const id = emulator.offerChat('a1');
    await desk.next(({ chat }) => chat?.state === 'Invited');
    emulator.changePassword('a2', 'neu');

    await emulator.restart({ downMs: 20 });
    expect(emulator.port).toBe(port);
    expect(emulator.sessions()).toEqual([]);
    expect(emulator.workbinSubscriptions()).toEqual([]);
    const after = new Desk(emulator, 'a1');
    for (const [name, value] of desk.cookies) after.cookies.set(name, value);
    after.sendCredentials = false;
    await expect.poll(() => statusOf(after)).toBe(401);
    after.sendCredentials = true;
    expect((await after.get('/me/chats?fields=id')).json.chats).toEqual([{ id }]);
    after.clientId = desk.clientId;
    expect((await after.connect()).json[0].error).toMatch(/^402/);
    expect((await new Desk(emulator, 'a2').get('/me')).status).toBe(401);
  });

  it('can be drawn out, and refuses connections meanwhile', async () => {
    await using emulator = await startEmulator();
    const desk = new Desk(emulator, 'a1');
    await emulator.down();
    await emulator.down();
    await expect(desk.get('/me')).rejects.toThrow();
    await emulator.up();
    await emulator.up();
    await expect.poll(() => statusOf(desk)).toBe(200);
    await Promise.all([emulator.restart(), emulator.restart()]);
    await expect.poll(() => statusOf(desk)).toBe(200);
  });

  it('does not outlive the end', async () => {
    const emulator = await startEmulator();
    const restarted = emulator.restart({ downMs: 50 });
    await emulator.close();
    await emulator.close();
    await restarted;
    await expect(new Desk(emulator, 'a1').get('/me')).rejects.toThrow();
  });

  it('breaks a held poll', async () => {
    await using emulator = await startEmulator({ record: true });
    await using desk = await Desk.open(emulator, 'a1');
    await desk.handshake();
    const poll = desk.connect().catch(() => 'broken');
    await expect.poll(() => emulator.requests.at(-1)?.status).toBe(0);
    await emulator.down();
    expect(await poll).toBe('broken');
  });
});

describe('the script', () => {
  it('shows every kind of event within a bounded time, to somebody who only watches', async () => {
    await using emulator = await startEmulator({ script: true, pace: 20 });
    await using desk = await watch(emulator);
    const missing = new Set([
      ...ITEM_MEDIA.flatMap((medium) => [`ItemAdded ${medium}`, `ItemRemoved ${medium}`]),
      ...['Invited', 'Chatting', 'LeftChat', 'Completed'].map((state) => `StatusChange ${state}`),
      ...['ParticipantsUpdated', 'PropertiesUpdated', 'Inactive', 'Active'],
      ...['Text', 'ParticipantJoined', 'ParticipantLeft', 'ParticipantRejoined', 'TypingStarted'],
      ...['TypingStopped', 'CustomNotice', 'NicknameUpdated', 'PushUrl'],
    ]);
    const text: string[] = [];
    while (missing.size > 0) {
      const data = await desk.next(() => true, 20_000);
      for (const trait of traits(data)) missing.delete(trait);
      if (data.stateResource === undefined) text.push(JSON.stringify(data));
    }
    // Nobody asked for any of this, and not everybody writes in ASCII.
    expect(text.some((event) => event.includes('referenceId'))).toBe(false);
    expect(text.some((event) => event.includes('Größe'))).toBe(true);
  });

  it('does the same for the same seed, and something else for another', async () => {
    const listen = async (seed: number) => {
      await using emulator = await startEmulator({ script: true, pace: 20, seed });
      await using desk = await watch(emulator);
      const heard: string[] = [];
      // The answers to Subscribe race with the CometD subscription; they are no part of the script.
      const scripted = (data: Heard['data']) => data.stateResource === undefined;
      while (heard.length < 60) heard.push(fingerprint(await desk.next(scripted)));
      return heard;
    };
    const first = await listen(7);
    expect(await listen(7)).toEqual(first);
    expect(await listen(8)).not.toEqual(first);
  });

  it('begins with the first subscription and rests with the last session', async () => {
    await using emulator = await startEmulator({ script: true, pace: 50 });
    const desk = await Desk.open(emulator, 'a1');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await desk.get('/me/chats')).json.uris).toEqual([]);
    await using watcher = await watch(emulator);
    await watcher.next(({ chat }) => chat?.state === 'Invited');
    await watcher.bayeux({ channel: '/meta/disconnect' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = (await desk.get('/me/chats?fields=*')).json;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await desk.get('/me/chats?fields=*')).json).toEqual(before);
  });

  it('can be stopped and started', async () => {
    await using emulator = await startEmulator({ pace: 50 });
    await using desk = await watch(emulator);
    emulator.script.start();
    await desk.next(({ messages }) => messages !== undefined);
    emulator.script.stop();
    emulator.publish('a1', '/v2/me/chats', 'quiet');
    await desk.next((data) => data === 'quiet');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(desk.heard).toEqual([]);
    emulator.script.start();
    await desk.next(({ messageType }) => messageType !== undefined);
  });

  it('leaves a chat to whoever takes it', async () => {
    await using emulator = await startEmulator({ script: true, pace: 10 });
    await using desk = await watch(emulator);
    const { chat } = await desk.next((data) => data.chat?.state === 'Invited');
    await desk.post(`/me/chats/${chat.id}`, { operationName: 'Accept', nickname: 'Ich selbst' });
    const mine = (data: Heard['data']) => data.chatPath === `/chats/${chat.id}`;
    await desk.next((data) => mine(data) && data.messages[0].type === 'Text');
    await desk.next((data) => mine(data) && data.messages[0].type === 'ParticipantLeft');
    expect((await desk.post(`/me/chats/${chat.id}`, { operationName: 'Complete' })).status).toBe(200);
  });

  it('never piles up', async () => {
    await using emulator = await startEmulator({ script: true, pace: 200 });
    await using desk = await watch(emulator);
    for (let i = 0; i < 1500; i++) await desk.next(() => true);
    expect((await desk.get('/me/chats')).json.uris.length).toBeLessThanOrEqual(3);
    for (const name of ['Drafts', 'Desk', 'Billing shared', 'Floor 3']) {
      const { workbin } = (await desk.get(`/workbins/${workbinId(emulator, name)}?subresources=*`)).json;
      const items = Object.values(workbin).filter(Array.isArray).flat();
      expect(items.length).toBeLessThanOrEqual(12);
    }
  });
});

describe('seeds', () => {
  it('decide all ids', async () => {
    const ids = async (seed: number, agents: number) => {
      await using emulator = await startEmulator({ seed, agents });
      return [emulator.agents[0]?.id, ...emulator.workbins.map(({ id }) => id), emulator.offerChat('a1')];
    };
    expect(await ids(7, 5)).toEqual(await ids(7, 50));
    expect(await ids(7, 5)).not.toEqual(await ids(8, 5));
  });
});

describe('options', () => {
  it.each([
    [{ port: -1 }, /^port must be/],
    [{ agents: 0 }, /^agents must be/],
    [{ pace: 0 }, /^pace must be/],
    [{ seed: 1.5 }, /^seed must be/],
  ])('are checked: %o', async (options, message) => {
    await expect(startEmulator(options)).rejects.toThrow(message);
  });

  it('fail when the port is taken', async () => {
    await using emulator = await startEmulator();
    await expect(startEmulator({ port: emulator.port })).rejects.toThrow('EADDRINUSE');
  });
});

describe('the command', () => {
  it('opens a contact centre and says where it is', async () => {
    const said: string[] = [];
    const argv = [
      '--port',
      '0',
      '--seed',
      '7',
      '--agents',
      '6',
      '--no-csrf',
      '--no-script',
      '--pace',
      '2',
      '--record',
    ];
    const emulator = await runEmulator(argv, (text) => said.push(text));
    expect(said.join()).toContain(`${emulator?.url}/api/v2/notifications`);
    expect(said.join()).toContain('a1, a2, a3, a4, a5 (supervisor) ... a6; password demo');
    expect(said.join()).toContain('POST   /control/faults');
    expect(emulator?.agents).toHaveLength(6);
    expect(emulator?.script.running).toBe(false);
    await emulator?.close();
  });

  it('plays the script unless told not to', async () => {
    const emulator = await runEmulator(['--port', '0', '--no-ack', '--host', 'localhost'], () => {});
    expect(emulator?.script.running).toBe(true);
    await emulator?.close();
  });

  it('explains itself', async () => {
    const said: string[] = [];
    expect(await runEmulator(['--help'], (text) => said.push(text))).toBeUndefined();
    for (const option of ['--port', '--host', '--seed', '--agents', '--pace', '--no-csrf', '--record']) {
      expect(said.join()).toContain(option);
    }
  });

  it.each([
    [['--coffee'], /^Unknown option '--coffee'\.$/],
    [['--port'], /--port.*\.$/],
    [['--port', 'x'], "--port must be a number, not 'x'."],
    [['--port', '70000'], /^port must be a whole number from 0 to 65535, not 70000\.$/],
    [['tea'], /tea.*\.$/],
    [['--no-csrf=1'], /--no-csrf.*\.$/],
  ])('refuses %o in a sentence', async (argv, message) => {
    await expect(runEmulator(argv, () => {})).rejects.toThrow(message);
  });
});

/** The status of `/me`, or 0 when the client still believed in a connection that the restart had closed. */
async function statusOf(desk: Desk): Promise<number> {
  const reply = await desk.get('/me').catch(() => ({ status: 0 }));
  return reply.status;
}

/** A desk that listens to everything, its workbins included. */
async function watch(emulator: Emulator): Promise<Desk> {
  const desk = await Desk.open(emulator, 'a1');
  const ids = ['Drafts', 'Desk', 'Billing shared', 'Floor 3'].map((name) => workbinId(emulator, name));
  await desk.post(`/workbins?workbinIds=${ids.join()}`, { operationName: 'Subscribe' });
  await desk.handshake();
  await desk.subscribe(...CHANNELS);
  desk.listen();
  return desk;
}

/** What an event shows, as far as the script is to show everything. */
function traits(data: Heard['data']): string[] {
  const medium = Object.keys(data).find((key) => key.endsWith('StateResourceV2'));
  return [
    `${data.action} ${medium?.replace('StateResourceV2', '')}`,
    data.notificationType,
    `${data.notificationType} ${data.chat?.state}`,
    data.service?.state,
    ...(data.messages ?? []).map(({ type }: { type: string }) => type),
  ];
}

/** An event without its times. */
function fingerprint(data: Heard['data']): string {
  return JSON.stringify(data, (key, value) => (/^(timestamp|receivedDate)/.test(key) ? undefined : value));
}
