import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { Desk, type Heard } from './desk.js';

type Data = Heard['data'];
const READY = { id: '9430250E-0A1B-421F-B372-F29E69366DED', displayName: 'Ready', state: 'Ready' };
const NOT_READY = { id: '900D55CC-2BB0-431F-8BF9-D3525B383BE6', displayName: 'Not Ready', state: 'NotReady' };
const device = (d: Data) => d.messageType === 'DeviceStateChangeMessage';
const channel = (d: Data) => d.messageType === 'ChannelStateChangeMessageV2';
const failed = (d: Data) => d.messageType === 'ErrorMessage';

async function open(emulator: Emulator, userName = 'a1') {
  const desk = await Desk.open(emulator, userName, '/v2/me/devices', '/v2/me/channels');
  const { path } = emulator.phoneOf(userName);
  return {
    desk,
    start: (channels: unknown, more = {}) =>
      desk.post('/me', { operationName: 'StartContactCenterSession', channels, ...more }),
    on: (name: string, operationName: string) => desk.post(`/me/channels/${name}`, { operationName }),
    me: (operationName: string) => desk.post('/me', { operationName }),
    phone: (operationName: string, parameters = {}) =>
      desk.post(`/me${path}`, { operationName, ...parameters }),
    [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose](),
  };
}

describe('a device', () => {
  it('is listed, read alone and embedded in me', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    const { id, phoneNumber } = emulator.phoneOf('a1');
    const resource = {
      id,
      deviceState: 'Active',
      userState: { id: expect.any(String), displayName: 'Logged Out', state: 'LoggedOut' },
      phoneNumber,
      e164Number: phoneNumber,
      telephonyNetwork: 'Private',
      doNotDisturb: 'Off',
      voiceEnvironmentUri: expect.stringContaining('/voice-environments/'),
      capabilities: ['DoNotDisturbOn', 'ForwardCallsOn'],
    };
    expect((await desk.get('/me/devices?fields=*')).json).toEqual({ statusCode: 0, devices: [resource] });
    expect((await desk.get('/me/devices')).json.uris).toEqual([
      `https://gws.internal.invalid/api/v2/devices/${id}`,
    ]);
    expect((await desk.get(`/me/devices/${id}`)).json).toEqual({ statusCode: 0, device: resource });
    expect((await desk.get('/me?subresources=devices,channels')).json.user).toMatchObject({
      devices: [resource],
      channels: [],
    });
    expect((await desk.get('/me/devices/x')).json.statusCode).toBe(6);
    expect(emulator.phoneOf('a2').phoneNumber).toBe('5102');
  });

  it('goes out of service, and comes back', async () => {
    await using emulator = await startEmulator();
    await using desk = await Desk.open(emulator, 'a1', '/v2/me/devices');
    for (const deviceState of ['Inactive', 'Active'] as const) {
      emulator.setDevice('a1', deviceState);
      expect((await desk.next(() => true)).devices).toMatchObject([{ deviceState }]);
      expect((await desk.get('/me/devices?fields=deviceState')).json.devices).toEqual([{ deviceState }]);
    }
  });

  it('is not to be disturbed, and is again', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    expect((await agent.phone('DoNotDisturbOn')).json).toEqual({ statusCode: 0 });
    const on = await agent.desk.next(device);
    expect(on).toEqual({ messageType: 'DeviceStateChangeMessage', devices: [expect.any(Object)] });
    expect(on.devices[0]).toMatchObject({
      doNotDisturb: 'On',
      capabilities: ['DoNotDisturbOff', 'ForwardCallsOn'],
    });
    expect((await agent.phone('DoNotDisturbOn')).json.statusCode).toBe(2);
    await agent.phone('DoNotDisturbOff');
    expect((await agent.desk.next(device)).devices[0].doNotDisturb).toBe('Off');
  });

  it('forwards calls, but not to nowhere', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    await agent.phone('ForwardCallsOn', { destination: '5102' });
    expect((await agent.desk.next(device)).devices[0]).toMatchObject({
      forwardTo: '5102',
      capabilities: ['DoNotDisturbOn', 'ForwardCallsOff'],
    });
    await agent.phone('ForwardCallsOff');
    expect((await agent.desk.next(device)).devices[0]).not.toHaveProperty('forwardTo');
    expect((await agent.phone('ForwardCallsOn', { destination: '5199' })).json).toEqual({ statusCode: 0 });
    expect(await agent.desk.next(failed)).toEqual({
      messageType: 'ErrorMessage',
      errorMessage: 'Invalid destination',
    });
    expect((await agent.phone('ForwardCallsOn')).json.statusCode).toBe(1);
    const object = { destination: { phoneNumber: '5102' } };
    expect((await agent.phone('ForwardCallsOn', object)).json.statusCode).toBe(10);
    expect((await agent.phone('ForwardCallsOff')).json.statusCode).toBe(2);
    expect((await agent.phone('SelfDestruct')).json.statusCode).toBe(3);
  });

  it('can fail later, or say nothing', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    emulator.asyncFailure('a1', { medium: 'device', silent: true });
    emulator.asyncFailure('a1', { medium: 'device', errorMessage: 'Kein Anschluss' });
    expect((await agent.phone('DoNotDisturbOn')).json).toEqual({ statusCode: 0 });
    expect((await agent.phone('DoNotDisturbOn')).json).toEqual({ statusCode: 0 });
    expect((await agent.desk.next(() => true)).errorMessage).toBe('Kein Anschluss');
  });
});

describe('a contact center session', () => {
  it('starts with voice on the device and the rest on channels', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    const wishes = { place: 'Place_a1', devicePath: emulator.phoneOf('a1').path, loginCode: '1', queue: 'q' };
    expect((await agent.start(['voice', 'chat', 'email'], wishes)).json).toEqual({ statusCode: 0 });
    expect((await agent.desk.next(device)).devices[0].userState).toEqual(READY);
    expect(await agent.desk.next(channel)).toEqual({
      messageType: 'ChannelStateChangeMessageV2',
      channels: [
        { channel: 'chat', userState: READY },
        { channel: 'email', userState: READY },
      ],
    });
    const { user } = (await agent.desk.get('/me?subresources=*')).json;
    expect(user).toMatchObject({
      devices: [{ userState: READY }],
      channels: [{ channel: 'chat' }, { channel: 'email' }],
    });
  });

  it('starts in part, with a code for each channel', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    const { status, json } = await agent.start(['chat', 'voice', 'telepathy'], { place: 'Attic' });
    expect(status).toBe(200);
    expect(json).toEqual({
      statusCode: 7,
      statusMessage: 'Partially successful',
      channels: [
        { channel: 'chat', statusCode: 0 },
        { channel: 'voice', statusCode: 4, statusMessage: 'No device found' },
        { channel: 'telepathy', statusCode: 10, statusMessage: "There is no channel 'telepathy'" },
      ],
    });
    expect((await agent.desk.next(channel)).channels).toEqual([{ channel: 'chat', userState: READY }]);
    expect((await agent.desk.get('/me/channels/voice')).json.channel.userState.state).toBe('LoggedOut');
  });

  it('does not start at all if no channel does: the first one says why', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    const { status, json } = await agent.start(['voice'], { devicePath: '/devices/x' });
    expect(status).toBe(500);
    expect(json).toEqual({ statusCode: 4, statusMessage: 'No device found' });
    expect((await agent.start([])).json.statusCode).toBe(10);
    expect((await agent.start(undefined)).json.statusCode).toBe(1);
  });

  it('finds out later that somebody sits at the place', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    await using other = await open(emulator, 'a2');
    await other.start(['voice']);
    expect((await agent.start(['chat', 'voice'], { place: 'Place_a2' })).json).toEqual({ statusCode: 0 });
    expect(await agent.desk.next(failed)).toEqual({
      messageType: 'ErrorMessage',
      errorMessage: 'Agent is already logged in on another place',
    });
    await agent.desk.next(channel);
    expect((await agent.desk.get('/me/channels/voice')).json.channel.userState.state).toBe('LoggedOut');
  });

  it('restores the device when it ends', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    await agent.start(['voice', 'chat']);
    await agent.phone('ForwardCallsOn', { destination: '5102' });
    await agent.phone('DoNotDisturbOn');
    expect((await agent.me('EndContactCenterSession')).json).toEqual({ statusCode: 0 });
    const desk = await Desk.open(emulator, 'a1');
    const { user } = (await desk.get('/me?subresources=*')).json;
    expect(user.channels).toEqual([]);
    expect(user.devices[0]).toMatchObject({ userState: { state: 'LoggedOut' }, doNotDisturb: 'Off' });
    expect(user.devices[0]).not.toHaveProperty('forwardTo');
  });

  it('can fail later', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    emulator.asyncFailure('a1', { medium: 'session', verb: 'StartContactCenterSession' });
    expect((await agent.start(['voice'])).json).toEqual({ statusCode: 0 });
    await agent.desk.next(failed);
  });
});

describe('the state of an agent', () => {
  it('is one of those that the centre lists', async () => {
    await using emulator = await startEmulator();
    const desk = await Desk.open(emulator, 'a1');
    const { json } = await desk.get('/settings/agent-states');
    expect(json).toMatchObject({ statusCode: 0, key: 'id' });
    expect(json.settings).toContainEqual({ ...READY, operationName: 'Ready' });
    expect(json.settings).toContainEqual({ ...NOT_READY, operationName: 'NotReady' });
  });

  it.each([
    ['Ready', READY],
    ['NotReady', NOT_READY],
    [
      'AuxWork',
      {
        id: '2B36138D-C564-4562-A8CB-3C32D564F296',
        displayName: 'AuxWork',
        state: 'NotReady',
        workMode: 'AuxWork',
      },
    ],
    ['AfterCallWork', { state: 'NotReady', workMode: 'AfterCallWork' }],
    [
      'OutToLunch',
      {
        id: '6E0F1B1C-2222-4C3D-9E4F-ABCDEF012345',
        displayName: 'Lunch break',
        state: 'NotReady',
        reason: 'Lunch',
      },
    ],
    ['Schulung', { displayName: 'Schulung 🎓', reason: 'Schulung – Größe 2' }],
  ])('becomes %s: voice by the device, others by the channel', async (operationName, userState) => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    await agent.start(['voice', 'chat', 'email']);
    await agent.desk.next(channel);
    expect((await agent.on('voice', operationName)).json).toEqual({ statusCode: 0 });
    const data = await agent.desk.next(device);
    expect(data.devices).toMatchObject([{ userState }]);
    expect(data).not.toHaveProperty('referenceId');
    expect((await agent.on('email', operationName)).json).toEqual({ statusCode: 0 });
    expect(await agent.desk.next(() => true)).toMatchObject({
      messageType: 'ChannelStateChangeMessageV2',
      channels: [{ channel: 'email', userState }],
    });
    expect((await agent.desk.get('/me/channels?fields=*')).json.channels).toMatchObject([
      { channel: 'chat', userState: READY },
      { channel: 'email', userState },
    ]);
    expect((await agent.desk.get('/me/channels/email')).json).toMatchObject({
      statusCode: 0,
      channel: { channel: 'email', userState },
    });
  });

  it('changes on all channels by way of me', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    expect((await agent.me('NotReady')).json.statusCode).toBe(2);
    await agent.start(['voice', 'chat', 'email']);
    await agent.desk.next(channel);
    expect((await agent.me('NotReady')).json).toEqual({ statusCode: 0 });
    expect((await agent.desk.next(device)).devices[0].userState).toEqual(NOT_READY);
    expect((await agent.desk.next(channel)).channels).toHaveLength(2);
    expect((await agent.desk.get('/me/channels')).json.uris).toHaveLength(2);
  });

  it('includes that nobody may disturb, everywhere', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    await agent.start(['chat']);
    await agent.desk.next(channel);
    await agent.me('DoNotDisturbOn');
    expect((await agent.desk.next(device)).devices[0].doNotDisturb).toBe('On');
    expect((await agent.desk.next(channel)).channels).toEqual([
      { dndState: 'On', userState: expect.objectContaining({ state: 'LoggedOut' }) },
    ]);
    await agent.me('DoNotDisturbOff');
    expect((await agent.desk.next(channel)).channels[0].dndState).toBe('Off');
  });

  it('needs a channel in use and a known state', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    expect((await agent.on('chat', 'Ready')).json.statusCode).toBe(2);
    expect((await agent.on('voice', 'Ready')).json.statusCode).toBe(2);
    expect((await agent.on('telepathy', 'Ready')).json.statusCode).toBe(6);
    expect((await agent.desk.get('/me/channels/telepathy')).json.statusCode).toBe(6);
    await agent.start(['chat']);
    expect((await agent.on('chat', 'Asleep')).json.statusCode).toBe(3);
    expect((await agent.desk.post('/me/channels/chat', {})).json.statusCode).toBe(1);
    expect((await agent.me('Asleep')).json.statusCode).toBe(3);
  });

  it('can fail later', async () => {
    await using emulator = await startEmulator();
    await using agent = await open(emulator);
    await agent.start(['voice']);
    emulator.asyncFailure('a1', { medium: 'channel', verb: 'Ready', errorMessage: 'Kein Platz' });
    expect((await agent.on('voice', 'Ready')).json).toEqual({ statusCode: 0 });
    expect((await agent.desk.next(failed)).errorMessage).toBe('Kein Platz');
  });
});
