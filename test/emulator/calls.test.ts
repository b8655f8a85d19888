import { describe, expect, it } from 'vitest';
import { type CallOffer, type Emulator, startEmulator } from '../../src/emulator/index.js';
import { Desk, type Heard } from './desk.js';

type Data = Heard['data'];
const status = (state: string, id?: string) => (d: Data) =>
  d.notificationType === 'StatusChange' && d.call?.state === state && (id ?? d.call.id) === d.call.id;
const notified = (notificationType: string) => (d: Data) => d.notificationType === notificationType;
const failed = (d: Data) => d.messageType === 'ErrorMessage';

const CALLER = '+14155550123';
const ESTABLISHED = [
  'SendDtmf',
  'AttachUserData',
  'UpdateUserData',
  'DeleteUserData',
  'DeleteUserDataPair',
  'Hangup',
  'Hold',
  'InitiateTransfer',
  'InitiateConference',
  'SingleStepTransfer',
  'SingleStepConference',
  'StartCallRecording',
];

function to(phoneNumber: string, more = {}) {
  return { destination: { phoneNumber }, ...more };
}

async function open(emulator: Emulator, userName: string) {
  const desk = await Desk.open(emulator, userName, '/v2/me/calls', '/v2/me/devices');
  const phone = emulator.phoneOf(userName);
  return {
    desk,
    phone,
    dial: (phoneNumber: string, more = {}) =>
      desk.post(`/me/devices/${phone.id}/calls`, { operationName: 'Dial', ...to(phoneNumber, more) }),
    perform: (id: string, operationName: string, parameters = {}) =>
      desk.post(`/me/calls/${id}`, { operationName, ...parameters }),
    [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose](),
  };
}

/** An agent who talks with a caller. */
async function talk(emulator: Emulator, offer: CallOffer = {}) {
  const line = await open(emulator, 'a1');
  const id = emulator.ringCall('a1', offer);
  await line.perform(id, 'Answer');
  await line.desk.next(status('Established'));
  return { ...line, id, act: (verb: string, parameters = {}) => line.perform(id, verb, parameters) };
}

describe('a call that comes in', () => {
  it('rings with all that is known of it', async () => {
    await using emulator = await startEmulator();
    await using line = await open(emulator, 'a1');
    const id = emulator.ringCall('a1', { userData: { AccountNumber: '77001' } });
    expect(id).toMatch(/^[0-9A-F]{32}$/);
    const data = await line.desk.next(status('Ringing'));
    expect(data).toEqual({
      messageType: 'CallStateChangeMessage',
      notificationType: 'StatusChange',
      phoneNumber: '5101',
      call: {
        id,
        state: 'Ringing',
        callUuid: id,
        connId: expect.stringMatching(/^[0-9a-f]{16}$/),
        deviceUri: `https://gws.internal.invalid/api/v2${line.phone.path}`,
        participants: [
          {
            digits: CALLER,
            phoneNumber: '4155550123',
            e164Number: CALLER,
            formattedPhoneNumber: '(415) 555-0123',
            location: 'California',
            country: { name: 'United States', code: 'US', callingCode: '1' },
          },
        ],
        ani: CALLER,
        dnis: '8001',
        callType: 'Inbound',
        capabilities: ['Answer'],
        duration: '0',
        mute: 'Off',
        recordingState: 'Stopped',
        supervisorListeningIn: false,
        monitoredUserMuted: false,
        monitoring: false,
        uri: `https://gws.internal.invalid/api/v2/me/calls/${id}`,
        path: `/calls/${id}`,
        userData: expect.objectContaining({ AccountNumber: '77001', 'PegAG?: 2>1': 1 }),
      },
    });
  });

  it('is answered, held, retrieved and hung up, and never has a reference', async () => {
    await using emulator = await startEmulator();
    await using line = await open(emulator, 'a1');
    const id = emulator.ringCall('a1');
    expect((await line.perform(id, 'Answer')).json).toEqual({ statusCode: 0 });
    const heard = [await line.desk.next(status('Established'))];
    expect(heard[0].call.capabilities).toEqual(ESTABLISHED);
    await line.perform(id, 'Hold');
    heard.push(await line.desk.next(status('Held')));
    expect(heard[1].call.capabilities).toEqual([...ESTABLISHED.slice(0, 6), 'Retrieve']);
    await line.perform(id, 'Retrieve');
    heard.push(await line.desk.next(status('Established')));
    await line.perform(id, 'Hangup');
    heard.push(await line.desk.next(status('Released')));
    expect(heard[3]).toMatchObject({
      call: { capabilities: [], participants: [{ digits: CALLER }] },
      extensions: { BusinessCall: 0 },
      metrics: { eventProcessing: { serverProcessingTimeTotalMs: 5 } },
    });
    expect(JSON.stringify(heard)).not.toContain('referenceId');
    expect((await line.desk.get('/me/calls?fields=*')).json).toEqual({ statusCode: 0, calls: [] });
  });

  it('ends when the caller hangs up, answered or not', async () => {
    await using emulator = await startEmulator();
    await using line = await open(emulator, 'a1');
    emulator.callerHangsUp(emulator.ringCall('a1'));
    await line.desk.next(status('Released'));
    const id = emulator.ringCall('a1', { id: 'CALL', from: '4711999', dnis: '8002', userData: null });
    expect((await line.desk.next(status('Ringing'))).call).not.toHaveProperty('userData');
    await line.perform(id, 'Answer');
    emulator.callerHangsUp(id, '4711999');
    expect((await line.desk.next(status('Released'))).call).toMatchObject({
      ani: '4711999',
      dnis: '8002',
      participants: [{ digits: '4711999' }],
    });
    expect(() => emulator.callerHangsUp(id)).toThrow('nobody else');
    expect(() => emulator.callerHangsUp('x')).toThrow("no call 'x'");
    expect(() => emulator.ringCall('a1', { id: 'CALL' })).toThrow('already');
  });

  it('puts the other one on hold when it is answered', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator);
    const second = emulator.ringCall('a1');
    await line.perform(second, 'Answer');
    await line.desk.next(status('Held', line.id));
    await line.desk.next(status('Established', second));
    await line.act('Retrieve');
    await line.desk.next(status('Held', second));
    await line.desk.next(status('Established', line.id));
  });

  it('is read alone, as a list, as uris and with me', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator);
    const { id, desk } = line;
    const { json } = await desk.get(`/me/calls/${id}`);
    expect(json).toMatchObject({ statusCode: 0, call: { id, state: 'Established' } });
    expect((await desk.get('/me/calls')).json).toEqual({
      statusCode: 0,
      uris: [`https://gws.internal.invalid/api/v2/me/calls/${id}`],
    });
    expect((await desk.get('/me/calls?fields=id,state&state=Established')).json.calls).toEqual([
      { id, state: 'Established' },
    ]);
    expect((await desk.get('/me?subresources=calls')).json.user.calls).toMatchObject([{ id }]);
    const stranger = await Desk.open(emulator, 'a2');
    expect((await stranger.get(`/me/calls/${id}`)).json.statusCode).toBe(6);
  });
});

describe('what is attached to a call', () => {
  it('is attached, updated and deleted, in every spelling', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator, { userData: null });
    const changed = async (verb: string, parameters: object) => {
      expect((await line.act(verb, parameters)).json).toEqual({ statusCode: 0 });
      const data = await line.desk.next(notified('AttachedDataChanged'));
      expect(data).not.toHaveProperty('referenceId');
      return data.call.userData;
    };
    const all = { a: 1, 'b: ?': null, c: 'ü', d: true, e: {} };
    expect(await changed('AttachUserData', { userData: all })).toEqual(all);
    expect(await changed('UpdateUserData', { userData: { a: 2 } })).toEqual({ ...all, a: 2 });
    expect(await changed('DeleteUserData', { keys: ['a'] })).toEqual({
      'b: ?': null,
      c: 'ü',
      d: true,
      e: {},
    });
    expect(await changed('DeleteUserData', { userData: { 'b: ?': '' } })).toEqual({ c: 'ü', d: true, e: {} });
    expect(await changed('DeleteUserData', { userData: ['c'] })).toEqual({ d: true, e: {} });
    expect(await changed('DeleteUserDataPair', { key: 'd' })).toEqual({ e: {} });
    expect(await changed('DeleteUserDataPair', { key: 'e' })).toBeUndefined();
  });
});

describe('the recorder and the keys', () => {
  it('record, pause, resume and stop', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator);
    for (const [verb, recordingState, next] of [
      ['StartCallRecording', 'Started', ['StopCallRecording', 'PauseCallRecording']],
      ['PauseCallRecording', 'Paused', ['StopCallRecording', 'ResumeCallRecording']],
      ['ResumeCallRecording', 'Started', ['StopCallRecording', 'PauseCallRecording']],
      ['StopCallRecording', 'Stopped', ['StartCallRecording']],
    ] as const) {
      await line.act(verb);
      const { call } = await line.desk.next(notified('CallRecordingStateChange'));
      expect(call).toMatchObject({ recordingState, capabilities: expect.arrayContaining([...next]) });
    }
    expect((await line.act('StopCallRecording')).json.statusCode).toBe(2);
  });

  it('send digits', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator);
    expect((await line.act('SendDtmf', { digits: '12*#' })).json).toEqual({ statusCode: 0 });
    expect(await line.desk.next(notified('DtmfSent'))).toMatchObject({ call: { state: 'Established' } });
  });
});

describe('a call that goes out', () => {
  it('is established at once with somebody outside', async () => {
    await using emulator = await startEmulator();
    await using line = await open(emulator, 'a1');
    const { json } = await line.dial('(030) 4711-0815', {
      location: 'Süd',
      userData: { Product: 'Gitarren' },
    });
    expect(json).toEqual({ statusCode: 0 });
    expect((await line.desk.next(status('Dialing'))).call).toMatchObject({
      callType: 'Outbound',
      dnis: '03047110815',
      participants: [{ digits: '03047110815' }],
      capabilities: [...ESTABLISHED.slice(0, 6)],
      userData: { Product: 'Gitarren' },
    });
    const { call } = await line.desk.next(status('Established'));
    expect(call).not.toHaveProperty('ani');
  });

  it('rings at a colleague, who answers', async () => {
    await using emulator = await startEmulator();
    await using line = await open(emulator, 'a1');
    await using other = await open(emulator, 'a2');
    await line.dial('5102');
    const { call } = await line.desk.next(status('Dialing'));
    expect(call).toMatchObject({
      callType: 'Internal',
      participants: [{ digits: '5102', phoneNumber: '5102', formattedPhoneNumber: '5102', e164Number: '' }],
    });
    expect(await other.desk.next(status('Ringing', call.id))).toMatchObject({
      phoneNumber: '5102',
      call: { participants: [{ digits: '5101' }] },
    });
    await other.perform(call.id, 'Answer');
    await other.desk.next(status('Established', call.id));
    await line.desk.next(status('Established', call.id));
    await other.perform(call.id, 'Hangup');
    await other.desk.next(status('Released', call.id));
    await line.desk.next(status('Released', call.id));
  });

  it('follows a forwarded telephone, to another desk and out of the house', async () => {
    await using emulator = await startEmulator();
    await using line = await open(emulator, 'a1');
    await using second = await open(emulator, 'a2');
    await using third = await open(emulator, 'a3');
    const forward = (destination: string) =>
      second.desk.post(`/me${second.phone.path}`, { operationName: 'ForwardCallsOn', destination });
    await forward('5103');
    await line.dial('5102');
    const { call } = await third.desk.next(status('Ringing'));
    await line.perform(call.id, 'Hangup');
    await third.desk.next(status('Released'));
    await second.desk.post(`/me${second.phone.path}`, { operationName: 'ForwardCallsOff' });
    await forward('+493047110815');
    await line.dial('5102');
    expect((await line.desk.next(status('Established'))).call.participants).toEqual([
      expect.objectContaining({ digits: '+493047110815', e164Number: '+493047110815' }),
    ]);
  });

  it.each([
    ['5199', 'Invalid destination'],
    ['5101', 'Invalid destination'],
    ['5102', 'Destination is busy'],
  ])('is accepted and then refused by the switch: %s', async (number, errorMessage) => {
    await using emulator = await startEmulator();
    await using line = await open(emulator, 'a1');
    const other = await Desk.open(emulator, 'a2');
    const { path } = emulator.phoneOf('a2');
    await other.post(`/me${path}`, { operationName: 'DoNotDisturbOn' });
    expect((await line.dial(number)).json).toEqual({ statusCode: 0 });
    expect(await line.desk.next(failed)).toEqual({ messageType: 'ErrorMessage', errorMessage });
    expect((await line.desk.get('/me/calls')).json.uris).toEqual([]);
  });
});

describe('a transfer', () => {
  it('asks first: the caller waits, the colleague answers, both calls are released', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator, { userData: { AccountNumber: '77001' } });
    await using other = await open(emulator, 'a2');
    expect((await line.act('InitiateTransfer', to('5102', { userData: { Grund: 'Größe' } }))).json).toEqual({
      statusCode: 0,
    });
    expect((await line.desk.next(status('Held', line.id))).call.participants).toHaveLength(1);
    const { call: asking } = await line.desk.next(status('Dialing'));
    expect(asking).toMatchObject({
      callType: 'Consult',
      userData: { AccountNumber: '77001', Grund: 'Größe' },
    });
    expect((await line.desk.get(`/me/calls/${line.id}`)).json.call.capabilities).toEqual([
      ...ESTABLISHED.slice(0, 6),
      'Retrieve',
      'CompleteTransfer',
    ]);
    await other.perform(asking.id, 'Answer');
    await line.desk.next(status('Established', asking.id));
    expect((await line.desk.get(`/me/calls/${line.id}`)).json.call.capabilities).toContain('SwapCalls');

    await line.act('CompleteTransfer', { consultCallUri: asking.uri });
    await line.desk.next(status('Released', line.id));
    await line.desk.next(status('Released', asking.id));
    await other.desk.next(status('Released', asking.id));
    expect((await other.desk.next(status('Established', line.id))).call).toMatchObject({
      callType: 'Inbound',
      participants: [{ digits: CALLER }],
      userData: { AccountNumber: '77001', Grund: 'Größe' },
    });
    expect((await line.desk.get('/me/calls')).json.uris).toEqual([]);
    await other.perform(line.id, 'Hangup');
    await other.desk.next(status('Released', line.id));
  });

  it('can be completed before the colleague answers', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator);
    await using other = await open(emulator, 'a2');
    await line.act('InitiateTransfer', to('5102'));
    const { call: asking } = await other.desk.next(status('Ringing'));
    await line.act('CompleteTransfer');
    await other.desk.next(status('Released', asking.id));
    await other.desk.next(status('Ringing', line.id));
    await other.perform(line.id, 'Answer');
    await other.desk.next(status('Established', line.id));
  });

  it('lets both calls change places, and can be given up', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator);
    await line.act('InitiateTransfer', to('4101'));
    const { call: asking } = await line.desk.next(status('Established'));
    await line.act('SwapCalls');
    await line.desk.next(status('Held', asking.id));
    const { call } = await line.desk.next(status('Established', line.id));
    expect(call.capabilities).toEqual(expect.arrayContaining(['SwapCalls', 'CompleteTransfer']));
    expect(call.capabilities).not.toContain('InitiateTransfer');
    await line.perform(asking.id, 'SwapCalls');
    await line.desk.next(status('Held', line.id));
    await line.desk.next(status('Established', asking.id));
    await line.perform(asking.id, 'Hangup');
    await line.desk.next(status('Released', asking.id));
    expect((await line.act('CompleteTransfer')).json.statusCode).toBe(2);
    await line.act('Retrieve');
    await line.desk.next(status('Established', line.id));
  });

  it('in a single step: released here, ringing there', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator);
    await using other = await open(emulator, 'a2');
    await line.act('SingleStepTransfer', to('5102', { userData: { Grund: 'x' } }));
    expect((await line.desk.next(status('Released', line.id))).call.participants).toHaveLength(1);
    expect((await other.desk.next(status('Ringing', line.id))).call.userData).toMatchObject({ Grund: 'x' });
    emulator.callerHangsUp(line.id);
    await other.desk.next(status('Released', line.id));
  });

  it('leaves the house', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator);
    await line.act('SingleStepTransfer', to('8100'));
    await line.desk.next(status('Released', line.id));
    expect((await line.desk.get(`/me/calls/${line.id}`)).json.call).toMatchObject({
      state: 'Released',
      capabilities: [],
    });
  });

  it.each(['InitiateTransfer', 'InitiateConference', 'SingleStepTransfer', 'SingleStepConference'])(
    'to nowhere changes nothing: %s',
    async (verb) => {
      await using emulator = await startEmulator();
      await using line = await talk(emulator, { userData: null });
      expect((await line.act(verb, to('5199', { userData: { x: 1 } }))).json).toEqual({ statusCode: 0 });
      await line.desk.next(failed);
      const { call } = (await line.desk.get(`/me/calls/${line.id}`)).json;
      expect(call.state).toBe('Established');
      expect(call).not.toHaveProperty('userData');
    },
  );

  it('refuses another call as the one that was asked', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator);
    await line.act('InitiateTransfer', to('4101'));
    expect((await line.act('CompleteTransfer', { consultCallUri: '/calls/other' })).json.statusCode).toBe(6);
  });
});

describe('a conference', () => {
  it('asks first and joins all', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator);
    await using other = await open(emulator, 'a2');
    await line.act('InitiateConference', to('5102'));
    const { call: asking } = await other.desk.next(status('Ringing'));
    await other.perform(asking.id, 'Answer');
    await line.desk.next(status('Established', asking.id));
    await line.act('CompleteConference');
    await line.desk.next(status('Released', asking.id));
    await line.desk.next(status('Established', line.id));
    expect((await line.desk.next(notified('ParticipantsUpdated'))).call.participants).toMatchObject([
      { digits: CALLER },
      { digits: '5102' },
    ]);
    await other.desk.next(status('Established', line.id));
    expect((await other.desk.next(notified('ParticipantsUpdated'))).call.participants).toMatchObject([
      { digits: CALLER },
      { digits: '5101' },
    ]);
    await line.act('Hangup');
    await line.desk.next(status('Released', line.id));
    expect((await other.desk.next(notified('ParticipantsUpdated'))).call.participants).toHaveLength(1);
    emulator.callerHangsUp(line.id);
    await other.desk.next(status('Released', line.id));
  });

  it('in a single step, with a colleague and with somebody else', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator);
    await using other = await open(emulator, 'a2');
    await line.act('SingleStepConference', to('5102'));
    await other.desk.next(status('Ringing', line.id));
    expect((await line.desk.get(`/me/calls/${line.id}`)).json.call.participants).toHaveLength(1);
    await line.act('SingleStepConference', to('5102'));
    expect((await line.desk.next(failed)).errorMessage).toBe('Destination is busy');
    await other.perform(line.id, 'Answer');
    expect((await line.desk.next(notified('ParticipantsUpdated'))).call.participants).toHaveLength(2);
    await line.act('SingleStepConference', to('4101'));
    expect((await line.desk.next(notified('ParticipantsUpdated'))).call.participants).toHaveLength(3);
    emulator.callerHangsUp(line.id, CALLER);
    expect((await line.desk.next(notified('ParticipantsUpdated'))).call.participants).toHaveLength(2);
  });
});

describe('a request about a call', () => {
  it.each([
    ['Answer', {}, 2],
    ['Retrieve', {}, 2],
    ['SwapCalls', {}, 2],
    ['CompleteConference', {}, 2],
    ['ResumeCallRecording', {}, 2],
    ['Redirect', {}, 3],
    ['SendDtmf', {}, 1],
    ['SendDtmf', { digits: 'hello' }, 10],
    ['AttachUserData', {}, 1],
    ['AttachUserData', { userData: [1] }, 10],
    ['DeleteUserData', {}, 1],
    ['DeleteUserDataPair', {}, 1],
    ['InitiateTransfer', {}, 1],
    ['InitiateTransfer', { destination: '5102' }, 10],
    ['InitiateTransfer', { destination: {} }, 1],
    ['SingleStepTransfer', { destination: { phoneNumber: 'Zoë' } }, 10],
  ])('is checked: %s %o is %i', async (verb, parameters, statusCode) => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator);
    const { json } = await line.act(verb, parameters);
    expect(json).toEqual({ statusCode, statusMessage: expect.any(String) });
  });

  it('needs a call, a device and a verb', async () => {
    await using emulator = await startEmulator();
    await using line = await open(emulator, 'a1');
    expect((await line.perform('x', 'Hangup')).status).toBe(404);
    expect((await line.desk.get('/me/calls/x')).json.statusCode).toBe(6);
    const strange = `/me${emulator.phoneOf('a2').path}/calls`;
    expect((await line.desk.post(strange, { operationName: 'Dial', ...to('5103') })).json.statusCode).toBe(6);
    expect((await line.desk.post(`/me${line.phone.path}/calls`, {})).json.statusCode).toBe(1);
    expect((await line.dial('Zoë')).json.statusCode).toBe(10);
  });

  it('can fail after it was accepted, or never be heard of again', async () => {
    await using emulator = await startEmulator();
    await using line = await talk(emulator);
    emulator.asyncFailure('a1', {
      medium: 'call',
      verb: 'Hold',
      errorMessage: 'Der Switch streikt',
      errorCode: 71,
    });
    emulator.asyncFailure('a1', { medium: 'call', silent: true });
    expect((await line.act('StartCallRecording')).json).toEqual({ statusCode: 0 });
    expect((await line.act('Hold')).json).toEqual({ statusCode: 0 });
    expect(await line.desk.next(() => true)).toEqual({
      messageType: 'ErrorMessage',
      errorMessage: 'Der Switch streikt',
      errorCode: 71,
    });
    expect((await line.desk.get(`/me/calls/${line.id}`)).json.call).toMatchObject({
      state: 'Established',
      recordingState: 'Stopped',
    });
    await line.act('Hold');
    await line.desk.next(status('Held'));
  });
});

describe('a supervisor', () => {
  const target = (emulator: Emulator) => ({
    targetDeviceUri: `https://gws.internal.invalid/api/v2${emulator.phoneOf('a1').path}`,
  });
  const changed = (d: Data) => d.messageType === 'DeviceStateChangeMessage';

  it('listens in, mutes the agent and leaves', async () => {
    await using emulator = await startEmulator();
    await using boss = await open(emulator, 'a5');
    await using line = await talk(emulator);
    const supervise = (operationName: string, parameters = {}) =>
      boss.desk.post(`/me${boss.phone.path}`, { operationName, ...parameters });
    expect((await supervise('ListenIn', target(emulator))).json).toEqual({ statusCode: 0 });
    expect((await boss.desk.next(changed)).devices[0]).toMatchObject({
      capabilities: [
        'DoNotDisturbOn',
        'ForwardCallsOn',
        'ListenIn',
        'Coach',
        'BargeIn',
        'CancelSupervisorMonitoring',
      ],
      supervisorMonitoringState: { state: 'ListenIn', mode: 'AllCalls', scope: 'Call', ...target(emulator) },
    });
    expect((await boss.desk.next(status('Established', line.id))).call).toMatchObject({
      monitoring: true,
      capabilities: ['Hangup'],
      participants: [{ digits: CALLER }, { digits: '5101' }],
    });
    expect((await line.desk.next(notified('ParticipantsUpdated'))).call).toMatchObject({
      supervisorListeningIn: true,
      monitoring: false,
      participants: [{ digits: CALLER }],
    });
    await supervise('MuteMonitoredUser');
    expect((await line.desk.next(notified('MonitoredUserMutedStateChange'))).call.monitoredUserMuted).toBe(
      true,
    );
    expect((await boss.desk.next(notified('MonitoredUserMutedStateChange'))).call.monitoredUserMuted).toBe(
      true,
    );
    expect((await boss.desk.next(changed)).devices[0].capabilities).toContain('UnmuteMonitoredUser');
    await supervise('UnmuteMonitoredUser');
    expect((await line.desk.next(notified('MonitoredUserMutedStateChange'))).call.monitoredUserMuted).toBe(
      false,
    );
    await supervise('CancelSupervisorMonitoring');
    await boss.desk.next(status('Released', line.id));
    expect((await line.desk.next(notified('ParticipantsUpdated'))).call.supervisorListeningIn).toBe(false);
    const { device } = (await boss.desk.get(`/me${boss.phone.path}`)).json;
    expect(device).not.toHaveProperty('supervisorMonitoringState');
    expect(device.capabilities).not.toContain('MuteMonitoredUser');
  });

  it('comes along with the next call only, and is gone with it', async () => {
    await using emulator = await startEmulator();
    await using boss = await open(emulator, 'a5');
    await boss.desk.post(`/me${boss.phone.path}`, {
      operationName: 'BargeIn',
      phoneNumber: '5101',
      supervisorMonitoringMode: 'NextCall',
      supervisorMonitoringScope: 'Agent',
    });
    await using line = await talk(emulator);
    await boss.desk.next(status('Established', line.id));
    expect((await line.desk.next(notified('ParticipantsUpdated'))).call.participants).toMatchObject([
      { digits: CALLER },
      { digits: '5105' },
    ]);
    await line.act('Hangup');
    await boss.desk.next(status('Released', line.id));
    const { device } = (await boss.desk.get(`/me${boss.phone.path}`)).json;
    expect(device).not.toHaveProperty('supervisorMonitoringState');
  });

  it('stays with the call if that is what is followed, and may hang up', async () => {
    await using emulator = await startEmulator();
    await using boss = await open(emulator, 'a5');
    await using line = await talk(emulator);
    await using other = await open(emulator, 'a2');
    const coach = () =>
      boss.desk.post(`/me${boss.phone.path}`, { operationName: 'Coach', ...target(emulator) });
    await coach();
    await boss.desk.next(status('Established', line.id));
    await line.act('SingleStepConference', to('5102'));
    await other.desk.next(status('Ringing', line.id));
    await other.perform(line.id, 'Answer');
    await line.act('Hangup');
    await line.desk.next(status('Released', line.id));
    expect((await boss.desk.get(`/me/calls/${line.id}`)).json.call.state).toBe('Established');
    await other.perform(line.id, 'Hangup');
    await boss.desk.next(status('Released', line.id));

    const next = emulator.ringCall('a1');
    await line.perform(next, 'Answer');
    await boss.desk.next(status('Established', next));
    await boss.perform(next, 'Hangup');
    await boss.desk.next(status('Released', next));
    expect((await line.desk.get(`/me/calls/${next}`)).json.call.state).toBe('Established');
  });

  it('is nobody else, and needs somebody to follow', async () => {
    await using emulator = await startEmulator();
    await using line = await open(emulator, 'a1');
    await using boss = await open(emulator, 'a5');
    const ask = ({ desk, phone }: typeof line, operationName: string, parameters = {}) =>
      desk.post(`/me${phone.path}`, { operationName, ...parameters });
    expect((await ask(line, 'ListenIn', target(emulator))).json.statusCode).toBe(5);
    expect((await ask(boss, 'ListenIn')).json.statusCode).toBe(1);
    expect((await ask(boss, 'ListenIn', { targetDeviceUri: '/devices/x' })).json.statusCode).toBe(6);
    expect((await ask(boss, 'Coach', { phoneNumber: '5105' })).json.statusCode).toBe(6);
    expect((await ask(boss, 'MuteMonitoredUser')).json.statusCode).toBe(2);
    expect((await ask(boss, 'CancelSupervisorMonitoring')).json.statusCode).toBe(2);
    const odd = { ...target(emulator), supervisorMonitoringMode: 'Sometimes' };
    expect((await ask(boss, 'ListenIn', odd)).json.statusCode).toBe(10);
  });
});
