import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { Desk, type Heard } from './desk.js';

type Data = Heard['data'];
const status = (state: string) => (d: Data) =>
  d.notificationType === 'StatusChange' && d.imSession?.state === state;
const attached = (d: Data) => d.notificationType === 'AttachedDataChanged';
const written = (d: Data) => d.messageType === 'IMLogUpdateMessage';

const TALKING = ['Complete', 'AttachUserData', 'DeleteUserData', 'UpdateUserData', 'SendMessage'];

async function open(emulator: Emulator, userName: string) {
  const desk = await Desk.open(emulator, userName, '/v2/me/im-sessions', '/v2/me/devices');
  const { path: devicePath, phoneNumber } = emulator.phoneOf(userName);
  return {
    desk,
    devicePath,
    phoneNumber,
    initiate: (number: string, more = {}) =>
      desk.post('/me/im-sessions', {
        operationName: 'InitiateIMSession',
        destination: { phoneNumber: number },
        ...more,
      }),
    perform: (id: string, operationName: string, parameters = {}) =>
      desk.post(`/me/im-sessions/${id}`, { operationName, ...parameters }),
    [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose](),
  };
}

/** Two agents who write to each other. */
async function talk(emulator: Emulator) {
  const agent = await open(emulator, 'a1');
  const colleague = await open(emulator, 'a2');
  await agent.initiate('5102', { userData: { Thema: 'Größe' } });
  const { imSession } = await colleague.desk.next(status('Talking'));
  await agent.desk.next(status('Talking'));
  return { agent, colleague, id: imSession.id as string };
}

describe('an IM session', () => {
  it('is opened, is answered by itself, and never has a reference', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator, 'a1');
    await using colleague = await open(emulator, 'a2');
    const { devicePath } = agent;
    const { json } = await agent.initiate('5102', { userData: { Thema: 'Größe' }, devicePath });
    expect(json).toEqual({ statusCode: 0 });
    const initiating = await agent.desk.next(status('Initiating'));
    const { id } = initiating.imSession;
    expect(initiating).toEqual({
      messageType: 'IMSessionStateChangeMessage',
      notificationType: 'StatusChange',
      imSession: {
        id: expect.stringMatching(/^[0-9A-F]{32}$/),
        state: 'Initiating',
        uri: `https://gws.internal.invalid/api/v2/im-sessions/${id}`,
        path: `/im-sessions/${id}`,
        userData: { Thema: 'Größe' },
        participants: [
          { digits: '5102', phoneNumber: '5102', formattedPhoneNumber: '5102', e164Number: '5102' },
        ],
        capabilities: ['Complete'],
      },
    });
    expect((await agent.desk.next(status('Talking'))).imSession.capabilities).toEqual(TALKING);
    expect((await colleague.desk.next(status('Alerting'))).imSession).toMatchObject({
      id,
      participants: [{ digits: '5101' }],
    });
    await colleague.desk.next(status('Talking'));
  });

  it('carries messages to both, without a sender', async () => {
    await using emulator = await startEmulator();
    const { agent, colleague, id } = await talk(emulator);
    await using _ = agent;
    await using __ = colleague;
    const { json } = await agent.perform(id, 'SendMessage', {
      text: 'Übernimmst du? 🙏',
      destination: { phoneNumber: '5102' },
      devicePath: agent.devicePath,
    });
    expect(json).toEqual({ statusCode: 0 });
    const message = {
      messageType: 'IMLogUpdateMessage',
      notificationType: 'NewMessage',
      imSessionPath: `/im-sessions/${id}`,
      message: 'Übernimmst du? 🙏',
    };
    expect(await agent.desk.next(written)).toEqual(message);
    expect(await colleague.desk.next(written)).toEqual(message);
  });

  it('has data attached', async () => {
    await using emulator = await startEmulator();
    const { agent, colleague, id } = await talk(emulator);
    await using _ = agent;
    await using __ = colleague;
    await agent.perform(id, 'AttachUserData', { userData: { dringend: true } });
    const data = await colleague.desk.next(attached);
    expect(data.imSession.userData).toEqual({ Thema: 'Größe', dringend: true });
    expect(data).not.toHaveProperty('referenceId');
    await agent.perform(id, 'UpdateUserData', { userData: { dringend: null } });
    expect((await colleague.desk.next(attached)).imSession.userData.dringend).toBeNull();
    await agent.perform(id, 'DeleteUserData', { keys: ['Thema', 'dringend'] });
    expect((await colleague.desk.next(attached)).imSession.userData).toEqual({});
  });

  it('is completed for both, its capabilities still on show', async () => {
    await using emulator = await startEmulator();
    const { agent, colleague, id } = await talk(emulator);
    await using _ = agent;
    await using __ = colleague;
    expect((await colleague.perform(id, 'Complete')).json).toEqual({ statusCode: 0 });
    expect((await agent.desk.next(status('Completed'))).imSession.capabilities).toEqual(TALKING);
    await colleague.desk.next(status('Completed'));
    expect((await agent.perform(id, 'Complete')).json.statusCode).toBe(2);
    expect((await agent.desk.get('/me/im-sessions?fields=*')).json).toEqual({
      statusCode: 0,
      imSessions: [],
    });
  });

  it('is read alone, as a list and as uris', async () => {
    await using emulator = await startEmulator();
    const { agent, colleague, id } = await talk(emulator);
    await using _ = agent;
    await using __ = colleague;
    expect((await agent.desk.get(`/me/im-sessions/${id}`)).json).toMatchObject({
      statusCode: 0,
      imSession: { id, state: 'Talking' },
    });
    expect((await agent.desk.get('/me/im-sessions?fields=id,state')).json).toEqual({
      statusCode: 0,
      imSessions: [{ id, state: 'Talking' }],
    });
    expect((await agent.desk.get('/me/im-sessions')).json.uris).toEqual([
      `https://gws.internal.invalid/api/v2/im-sessions/${id}`,
    ]);
    const stranger = await Desk.open(emulator, 'a3');
    expect((await stranger.get(`/me/im-sessions/${id}`)).json.statusCode).toBe(6);
  });

  it('is the only one of an agent', async () => {
    await using emulator = await startEmulator();
    const { agent, colleague } = await talk(emulator);
    await using _ = agent;
    await using __ = colleague;
    const { status: httpStatus, json } = await agent.initiate('4101');
    expect(httpStatus).toBe(409);
    expect(json).toEqual({ statusCode: 2, statusMessage: 'Invalid state' });
    expect(() => emulator.offerIM('a2')).toThrow('a2 has an IM session already.');
    await using third = await open(emulator, 'a3');
    await third.initiate('5102');
    await third.desk.next(status('Initiating'));
    await third.desk.next(status('Completed'));
  });

  it.each(['5199', '9'])('is released at once if nobody has the number: %s', async (number) => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator, 'a1');
    expect((await agent.initiate(number)).json).toEqual({ statusCode: 0 });
    await agent.desk.next(status('Initiating'));
    await agent.desk.next(status('Completed'));
  });

  it('is opened by a colleague elsewhere, who writes and leaves', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator, 'a1');
    const id = emulator.offerIM('a1', { id: 'IM', from: '4101', text: 'Servus', userData: { x: 1 } });
    expect((await agent.desk.next(status('Alerting'))).imSession).toMatchObject({
      id,
      userData: { x: 1 },
      participants: [{ digits: '4101' }],
    });
    await agent.desk.next(status('Talking'));
    expect((await agent.desk.next(written)).message).toBe('Servus');
    emulator.colleagueWrites(id, '再见');
    expect((await agent.desk.next(written)).message).toBe('再见');
    emulator.colleagueLeaves(id);
    await agent.desk.next(status('Completed'));
    expect(() => emulator.colleagueWrites(id, 'Hallo?')).toThrow("no IM session 'IM' going on");
    expect(() => emulator.offerIM('a1', { id })).toThrow('already');
    emulator.offerIM('a1');
    await agent.desk.next(status('Talking'));
  });

  it('checks what it is asked for', async () => {
    await using emulator = await startEmulator();
    const { agent, colleague, id } = await talk(emulator);
    await using _ = agent;
    await using __ = colleague;
    const { devicePath } = agent;
    const full = { text: 'x', destination: { phoneNumber: '5102' }, devicePath };
    const say = async (change: object) =>
      (await agent.perform(id, 'SendMessage', { ...full, ...change })).json.statusCode;
    expect(await say({ text: undefined })).toBe(1);
    expect(await say({ destination: undefined })).toBe(1);
    expect(await say({ devicePath: undefined })).toBe(1);
    expect(await say({ text: 5 })).toBe(10);
    expect(await say({ destination: { phoneNumber: 'Zoë' } })).toBe(10);
    expect(await say({ destination: { phoneNumber: '4101' } })).toBe(6);
    expect(await say({ devicePath: '/devices/x' })).toBe(6);
    expect((await agent.perform(id, 'Accept')).json.statusCode).toBe(3);
    expect((await agent.perform('x', 'Complete')).json.statusCode).toBe(6);
    await using third = await open(emulator, 'a3');
    expect((await third.initiate('5104', { devicePath: '/devices/x' })).json.statusCode).toBe(6);
    expect((await third.desk.post('/me/im-sessions', { operationName: 'Complete' })).json.statusCode).toBe(3);
    expect(
      (await third.desk.post('/me/im-sessions', { operationName: 'InitiateIMSession' })).json.statusCode,
    ).toBe(1);
  });

  it('can fail later, with the devices', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator, 'a1');
    const failed = (d: Data) => d.messageType === 'ErrorMessage';
    emulator.asyncFailure('a1', { medium: 'imSession', errorMessage: 'SIP 503' });
    expect((await agent.initiate('4101')).json).toEqual({ statusCode: 0 });
    expect((await agent.desk.next(failed)).errorMessage).toBe('SIP 503');
    await agent.initiate('5101');
    expect((await agent.desk.next(failed)).errorMessage).toBe('Invalid destination');
    expect((await agent.desk.get('/me/im-sessions')).json.uris).toEqual([]);
  });
});
