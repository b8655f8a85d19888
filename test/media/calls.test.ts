import { describe, expect, it } from 'vitest';
import {
  act,
  errorOf,
  everythingTold,
  expectDone,
  expectFailed,
  type Publication,
  posted,
  takesOperations,
  toldOf,
  type VerbCase,
} from '../support/acting.js';
import { fixture, fixtures } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';

const channel = '/v2/me/calls';
const callId = '01CALL0000000000000000000000B201';
const deviceId = '2f0c6b1e-7f54-4c7e-8e0d-3a9d51b7c001';

/** A message about a call, in what matters. */
const call = (notificationType: string, more: object = {}): Publication => [
  channel,
  { messageType: 'CallStateChangeMessage', notificationType, call: { id: callId, ...more } },
];
const status = (state: string, more: object = {}) => call('StatusChange', { state, ...more });
const otherCall = status('Released', { id: 'another' });

describe('a message on /v2/me/calls', () => {
  const established = {
    id: callId,
    state: 'ESTABLISHED',
    stateRaw: 'Established',
    callUuid: callId,
    connId: '00710aaa11bb0042',
    callType: 'INBOUND',
    ani: '4155550123',
    dnis: '8001',
    duration: 12,
    mute: false,
    muteRaw: 'Off',
    recordingState: 'STOPPED',
    supervisorListeningIn: false,
    monitoredUserMuted: false,
    monitoring: false,
    deviceId,
    path: `/calls/${callId}`,
    participants: [
      {
        digits: '+14155550123',
        phoneNumber: '4155550123',
        e164Number: '+14155550123',
        formattedPhoneNumber: '(415) 555-0123',
        location: 'California',
        country: { name: 'United States', code: 'US', callingCode: '1' },
      },
    ],
  };
  const expected: Record<string, object> = {
    AttachedDataChanged: {
      notificationType: 'ATTACHED_DATA_CHANGED',
      phoneNumber: '5101',
      call: {
        ...established,
        userData: { AccountNumber: '77001', DispositionCode: 'Solved' },
        userDataEntries: [
          { key: 'AccountNumber', value: '77001' },
          { key: 'DispositionCode', value: 'Solved' },
        ],
        capabilities: [
          'SEND_DTMF',
          'ATTACH_USER_DATA',
          'UPDATE_USER_DATA',
          'DELETE_USER_DATA',
          'DELETE_USER_DATA_PAIR',
          'HANGUP',
          'HOLD',
          'INITIATE_TRANSFER',
          'INITIATE_CONFERENCE',
          'SINGLE_STEP_TRANSFER',
          'SINGLE_STEP_CONFERENCE',
          'START_CALL_RECORDING',
        ],
      },
    },
    CallRecordingStateChange: {
      notificationType: 'CALL_RECORDING_STATE_CHANGE',
      call: { ...established, recordingState: 'STARTED', userData: {} },
    },
    DtmfSent: { notificationType: 'DTMF_SENT', call: established },
    Held: {
      notificationType: 'STATUS_CHANGE',
      call: {
        ...established,
        state: 'HELD',
        stateRaw: 'Held',
        capabilities: expect.arrayContaining(['RETRIEVE', 'SWAP_CALLS', 'COMPLETE_TRANSFER']),
      },
    },
    MonitoredUserMutedStateChange: {
      notificationType: 'MONITORED_USER_MUTED_STATE_CHANGE',
      call: { ...established, supervisorListeningIn: true, monitoredUserMuted: true },
    },
    ParticipantsUpdated: {
      notificationType: 'PARTICIPANTS_UPDATED',
      call: {
        ...established,
        participants: [...established.participants, { phoneNumber: '5102', e164Number: '', country: null }],
      },
    },
    Released: {
      notificationType: 'STATUS_CHANGE',
      extensions: { BusinessCall: 0 },
      metrics: { eventProcessing: { serverProcessingTimeTotalMs: 5 } },
      call: { ...established, state: 'RELEASED', stateRaw: 'Released', duration: 280, capabilities: [] },
    },
    Ringing: {
      call: { ...established, state: 'RINGING', stateRaw: 'Ringing', duration: 0, capabilities: ['ANSWER'] },
    },
    quirkStringParticipants: {
      call: {
        id: callId,
        state: 'ESTABLISHED',
        connId: null,
        ani: null,
        recordingState: null,
        monitoring: null,
        participants: [
          { phoneNumber: '5102', digits: '5102', e164Number: '5102', formattedPhoneNumber: '5102' },
        ],
      },
    },
  };

  it('is documented in these examples', () => {
    expect(fixtures('CallStateChangeMessage.').map((name) => name.split('.')[1])).toEqual(
      Object.keys(expected).sort(),
    );
  });

  it.each(Object.entries(expected))('is told whole: %s', async (name, what) => {
    const event = await toldOf('callEvents', fixture(`CallStateChangeMessage.${name}`));
    expect(event).toMatchObject({
      __typename: 'CallStateChange',
      topic: channel,
      referenceId: null,
      ...what,
    });
  });

  it('tells of the device, read by REST', async () => {
    const event = await toldOf('callEvents', fixture('CallStateChangeMessage.Ringing'), ({ gws }) =>
      gws.answer(`GET /me/devices/${deviceId}`, {
        statusCode: 0,
        device: fixture('REST.devices.list').devices[0],
      }),
    );
    expect(event.call.device).toMatchObject({ id: deviceId, phoneNumber: '5101' });
  });

  it('is read with whatever is odd about it', async () => {
    const cases: [data: object, expected: object][] = [
      [
        { messageType: 'ErrorMessage', errorMessage: 'Busy', errorCode: '7' },
        { __typename: 'ErrorMessage', errorMessage: 'Busy', errorCode: 7 },
      ],
      [{ messageType: 'errormessage' }, { __typename: 'ErrorMessage', errorMessage: null, errorCode: null }],
      [{ errorMessage: 'Busy' }, { __typename: 'ErrorMessage', errorMessage: 'Busy' }],
      [
        { call: { id: 17 } },
        { notificationType: null, call: { id: '17', state: null, participants: [], capabilities: [] } },
      ],
      [
        { ...call('StatusChange', { state: ' Talking ' })[1] },
        { call: { state: 'UNRECOGNIZED', stateRaw: ' Talking ' } },
      ],
      [{ ...call('StatusChange', { state: ' held' })[1] }, { call: { state: 'HELD', stateRaw: ' held' } }],
      [{ ...call('Parked')[1] }, { notificationType: 'UNRECOGNIZED', notificationTypeRaw: 'Parked' }],
      [
        {
          ...call('StatusChange', {
            mute: 'Muffled',
            duration: 'long',
            deviceUri: null,
            case: [{ id: 1 }],
          })[1],
        },
        {
          call: {
            mute: null,
            muteRaw: 'Muffled',
            duration: null,
            deviceId: null,
            device: null,
            case: [{ id: 1 }],
          },
        },
      ],
      [
        { ...call('StatusChange', { participants: [], participantsInfo: [{ digits: '1' }] })[1] },
        { call: { participants: [] } },
      ],
      [
        { ...call('StatusChange', { participantsInfo: [{ digits: '1' }] })[1] },
        { call: { participants: [{ digits: '1' }] } },
      ],
      [
        { ...call('StatusChange', { participants: ['5', { digits: '6' }, 7, null] })[1] },
        { call: { participants: [{ phoneNumber: '5' }, { digits: '6' }] } },
      ],
      [
        { ...call('StatusChange', { capabilities: ['Whisper', 'Hold'], userData: [] })[1] },
        {
          call: {
            capabilities: ['UNRECOGNIZED', 'HOLD'],
            capabilitiesRaw: ['Whisper', 'Hold'],
            userData: {},
          },
        },
      ],
      [{ messageType: 'CallStateChangeMessage' }, { __typename: 'CallStateChange', call: null }],
      [{ messageType: 'Fax' }, { __typename: 'UnknownEvent', messageType: 'Fax' }],
    ];
    const told = await everythingTold(
      'callEvents',
      cases.map(([data]) => [channel, data]),
    );
    for (const [index, [, what]] of cases.entries()) expect(told[index]).toMatchObject(what);
  });
});

describe('callEvents', () => {
  it('of one call tells of no other, but of what GWS attributes to none', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      `subscription { callEvents(callId: "${callId}") { __typename ... on CallStateChange { call { id state } } } }`,
    );
    await events.event();
    for (const [at, data] of [otherCall, [channel, { messageType: 'ErrorMessage' }] as const, status('Held')])
      gws.publish(at, data);
    expect(await events.event()).toEqual({ __typename: 'ErrorMessage' });
    expect(await events.event()).toEqual({
      __typename: 'CallStateChange',
      call: { id: callId, state: 'HELD' },
    });
  });
});

describe('calls', () => {
  it('are read', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me/calls', fixture('REST.calls.list'));
    const { data, errors } = await gateway.query(
      '{ calls { id state ani participants { digits } userData } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      calls: [
        {
          id: callId,
          state: 'ESTABLISHED',
          ani: '4155550123',
          participants: [{ digits: '+14155550123' }],
          userData: { AccountNumber: '77001' },
        },
      ],
    });
    expect(gws.asked(/calls/).map(({ path }) => path)).toEqual(['/me/calls?fields=*']);
  });

  it('are read one by one', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const [one] = fixture('REST.calls.list').calls;
    gws.answer(`GET /me/calls/${callId}`, { statusCode: 0, call: one });
    const { data } = await gateway.query(`{ call(id: "${callId}") { id state } }`);
    expect(data).toEqual({ call: { id: callId, state: 'ESTABLISHED' } });
    expect(await errorOf(gateway, '{ call(id: "x/..y") { id } }')).toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    expect(gws.asked(/calls/).at(-1)?.path).toBe('/me/calls/x%2F..y');
  });
});

const operation = (operationName: string, more: object = {}) => ({ operationName, ...more });
const whom = 'destination: "+1 (415) 555-0123", location: "US", userData: { a: 1 }';
const whomSent = { destination: { phoneNumber: '+1 (415) 555-0123' }, location: 'US', userData: { a: 1 } };
const dialing = status('Dialing', { id: 'new', participants: [{ digits: '4155550123' }] });

describe('an operation on a call', () => {
  const on = (does: string, told: Publication, more: Partial<VerbCase> = {}): VerbCase => ({
    does: `call${does}(id: "${callId}")`,
    path: `/me/calls/${callId}`,
    body: operation(does),
    decoys: [otherCall],
    told,
    ...more,
  });
  const withData = (does: string, args: string, sent: object, told: Publication) =>
    on(does, told, { does: `call${does}(id: "${callId}", ${args})`, body: operation(does, sent) });

  const cases: VerbCase[] = [
    on('Answer', status('Established'), { decoys: [otherCall, status('Ringing')] }),
    on('Hangup', status('Released')),
    on('Hold', status('Held'), { decoys: [call('DtmfSent', { state: 'Held' })] }),
    on('Retrieve', status('Established')),
    on('SwapCalls', status('Held')),
    on('CompleteTransfer', status('Released')),
    withData(
      'CompleteTransfer',
      'consultCallId: "c 2"',
      { consultCallUri: expect.stringMatching(/^http.*\/api\/v2\/me\/calls\/c%202$/) },
      status('Released'),
    ),
    withData('SingleStepTransfer', whom, whomSent, status('Released')),
    withData(
      'CompleteConference',
      'consultCallId: "c"',
      { consultCallUri: expect.stringMatching(/\/me\/calls\/c$/) },
      call('ParticipantsUpdated'),
    ),
    withData('SingleStepConference', whom, whomSent, call('ParticipantsUpdated')),
    withData('SendDtmf', 'digits: "12*#"', { digits: '12*#' }, call('DtmfSent')),
    on('StartCallRecording', call('CallRecordingStateChange', { recordingState: 'Started' })),
    on('StopCallRecording', call('CallRecordingStateChange', { recordingState: 'Stopped' })),
    on('PauseCallRecording', call('CallRecordingStateChange')),
    on('ResumeCallRecording', call('CallRecordingStateChange')),
    withData('AttachUserData', 'userData: { a: "1" }', { userData: { a: '1' } }, call('AttachedDataChanged')),
    withData('UpdateUserData', 'userData: { a: "1" }', { userData: { a: '1' } }, call('AttachedDataChanged')),
    withData('DeleteUserData', 'keys: ["a"]', { keys: ['a'] }, call('AttachedDataChanged')),
    withData('DeleteUserDataPair', 'key: "a"', { key: 'a' }, call('AttachedDataChanged')),
    withData('InitiateTransfer', whom, whomSent, dialing),
    withData('InitiateConference', whom, whomSent, dialing),
    {
      does: `callDial(deviceId: "${deviceId}", ${whom})`,
      path: `/me/devices/${deviceId}/calls`,
      body: operation('Dial', whomSent),
      decoys: [otherCall, status('Dialing', { dnis: '5199' })],
      told: dialing,
    },
  ];
  it.each(cases.map((each) => [each.does.replace(/\(.*/, ''), each] as const))(
    '%s is sent as documented, and tells what became of it',
    (_name, each) => expectDone(each),
  );

  it.each([
    ['calls', `callHold(id: "${callId}")`, channel],
    ['devices', `callHold(id: "${callId}")`, '/v2/me/devices'],
    ['calls', `callDial(deviceId: "${deviceId}", destination: "1")`, channel],
    ['calls', `callInitiateTransfer(id: "${callId}", destination: "1")`, channel],
  ])('fails when GWS tells of an error on the topic of %s: %s', async (_topic, does, at) => {
    const failure: Publication = [at, { messageType: 'ErrorMessage', errorMessage: 'Invalid destination' }];
    await expectFailed(does, failure, 'Invalid destination');
  });

  it('does not fail with an error that comes while it is merely accepted', async () => {
    await using pair = await startForeignPair();
    takesOperations(pair, [[channel, { messageType: 'ErrorMessage' }]]);
    expect(await act(pair.gateway, `callHold(id: "${callId}", wait: ACCEPTED)`)).toEqual({
      __typename: 'OperationAccepted',
      referenceId: null,
      warnings: [],
    });
  });

  it('does without the topic of devices where GWS denies it', async () => {
    await using pair = await startForeignPair();
    takesOperations(pair, [status('Held')]);
    pair.gws.deny('/v2/me/devices');
    expect(await act(pair.gateway, `callHold(id: "${callId}")`)).toMatchObject({
      __typename: 'OperationSucceeded',
    });
  });

  it('is rejected in the words of GWS, and says whether the call lists it', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(`POST /me/calls/${callId}`, fixture('REST.error.invalidState'));
    gws.answer(`GET /me/calls/${callId}`, { statusCode: 0, call: fixture('REST.calls.list').calls[0] });
    expect(await act(gateway, `callAnswer(id: "${callId}")`)).toMatchObject({
      __typename: 'OperationRejected',
      statusCode: 2,
      code: 'INVALID_STATE',
      listed: false,
    });
    expect(await act(gateway, `callHold(id: "${callId}")`)).toMatchObject({ listed: true });
  });

  it('times out when GWS tells nothing of it', async () => {
    await using pair = await startForeignPair();
    takesOperations(pair, [otherCall]);
    expect(await act(pair.gateway, `callHold(id: "${callId}", timeoutMs: 100)`)).toEqual({
      __typename: 'OperationTimedOut',
      referenceId: null,
      waitedMs: 100,
    });
  });

  it('is not sent with what GWS could not mean', async () => {
    await using pair = await startForeignPair();
    const wrong: [does: string, argument: string][] = [
      [`callSendDtmf(id: "${callId}", digits: "1x")`, 'digits'],
      [`callSendDtmf(id: "${callId}", digits: "")`, 'digits'],
      [`callDial(deviceId: "${deviceId}", destination: "")`, 'destination'],
      [`callDial(deviceId: "${deviceId}", destination: " ")`, 'destination'],
      [`callDial(deviceId: "${deviceId}", destination: "1\\u0000")`, 'destination'],
      [`callDial(deviceId: "..", destination: "1")`, 'deviceId'],
      [`callCompleteTransfer(id: "${callId}", consultCallId: "")`, 'consultCallId'],
      [`callAttachUserData(id: "${callId}", userData: {})`, 'userData'],
      [`callDeleteUserData(id: "${callId}", keys: [])`, 'keys'],
      [`callHold(id: "")`, 'id'],
    ];
    for (const [does, argument] of wrong) {
      const error = await errorOf(pair.gateway, `mutation { ${does} { __typename } }`);
      expect(error).toMatchObject({ extensions: { code: 'BAD_REQUEST', argument } });
    }
    expect(posted(pair)).toEqual([]);
  });
});
