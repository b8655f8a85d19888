import { describe, expect, it } from 'vitest';
import {
  type Doing,
  describeDoings,
  done,
  failed,
  failing,
  openDesktop,
  refused,
  type Scene,
  scenes,
  silent,
  timedOut,
} from '../support/desktop.js';

// What voice tells: no number anywhere

const change = (notificationType: string, call: object = {}) =>
  done({
    __typename: 'CallStateChange',
    raw: { notificationType, call },
  });
const status = (state: string) => change('StatusChange', { state });
const recording = (recordingState: string) => change('CallRecordingStateChange', { recordingState });
const userData = (data: object) => change('AttachedDataChanged', { userData: data });
const error = { __typename: 'ErrorMessage', raw: { messageType: 'ErrorMessage' } };

// Where it begins

const ringing: Scene = ({ emulator, names }) => {
  names.set('device', emulator.phoneOf('a1').id);
  names.set('id', emulator.ringCall('a1', { userData: { Segment: 'Gold', Score: 7 } }));
};
const doing =
  (...fields: readonly string[]): Scene =>
  async (desktop) => {
    for (const field of fields) await desktop.act(field);
  };
const talking = scenes(ringing, doing('callAnswer(id: $id)'));
const holding = scenes(talking, doing('callHold(id: $id)'));
const recorded = scenes(talking, doing('callStartCallRecording(id: $id)'));
const paused = scenes(recorded, doing('callPauseCallRecording(id: $id)'));
const asking = (purpose: string) =>
  scenes(talking, async (desktop) => {
    const { event } = await desktop.act(`callInitiate${purpose}(id: $id, destination: "4101")`);
    desktop.names.set('consult', event.raw.call.id);
  });
const whom = 'destination: "+1 (415) 555-0177", location: "US", userData: { Grund: "Rückfrage" }';
const nobody = 'destination: "4999"';

const doings: readonly Doing[] = [
  [ringing, 'callAnswer(id: $id)', status('Established')],
  [talking, 'callHangup(id: $id)', status('Released')],
  [talking, 'callHold(id: $id)', status('Held')],
  [holding, 'callRetrieve(id: $id)', status('Established')],
  [
    ringing,
    `callDial(deviceId: $device, ${whom})`,
    change('StatusChange', { state: 'Dialing', callType: 'Outbound', userData: { Grund: 'Rückfrage' } }),
  ],
  ...['Transfer', 'Conference'].map(
    (purpose): Doing => [
      talking,
      `callInitiate${purpose}(id: $id, ${whom})`,
      change('StatusChange', { state: 'Dialing', callType: 'Consult' }),
    ],
  ),
  [asking('Transfer'), 'callSwapCalls(id: $id)', status('Established')],
  [asking('Transfer'), 'callCompleteTransfer(id: $id)', status('Released')],
  [asking('Transfer'), 'callCompleteTransfer(id: $id, consultCallId: $consult)', status('Released')],
  [asking('Conference'), 'callCompleteConference(id: $id, consultCallId: $consult)', status('Established')],
  [talking, `callSingleStepTransfer(id: $id, ${whom})`, status('Released')],
  [talking, `callSingleStepConference(id: $id, ${whom})`, change('ParticipantsUpdated')],
  [talking, 'callSendDtmf(id: $id, digits: "12*#")', change('DtmfSent')],
  [talking, 'callStartCallRecording(id: $id)', recording('Started')],
  [recorded, 'callPauseCallRecording(id: $id)', recording('Paused')],
  [paused, 'callResumeCallRecording(id: $id)', recording('Started')],
  [recorded, 'callStopCallRecording(id: $id)', recording('Stopped')],
  [
    talking,
    'callAttachUserData(id: $id, userData: { Neu: "ja", n: null })',
    userData({ Neu: 'ja', n: null }),
  ],
  [talking, 'callUpdateUserData(id: $id, userData: { Segment: "Silver" })', userData({ Segment: 'Silver' })],
  [talking, 'callDeleteUserData(id: $id, keys: ["Segment"])', userData({ Score: 7 })],
  [talking, 'callDeleteUserDataPair(id: $id, key: "Segment")', userData({ Score: 7 })],

  [talking, 'callAnswer(id: $id)', refused('INVALID_STATE', { statusCode: 2, listed: false })],
  [talking, 'callAnswer(id: "nobody")', refused('NOT_FOUND', { statusCode: 6 })],
  [ringing, 'callDial(deviceId: "another", destination: "4101")', refused('NOT_FOUND')],
  [ringing, 'callDial(deviceId: $device, destination: "x")', refused('BAD_REQUEST', { statusCode: 10 })],
  [ringing, `callDial(deviceId: $device, ${nobody})`, failed(error, 'nowhere', 'Invalid destination')],
  [talking, `callInitiateTransfer(id: $id, ${nobody})`, failed(error, 'nowhere', 'Invalid destination')],
  [talking, `callSingleStepTransfer(id: $id, ${nobody})`, failed(error, 'nowhere', 'Invalid destination')],
  [scenes(talking, failing('call')), 'callHold(id: $id)', failed(error)],
  [scenes(talking, silent('call')), 'callHold(id: $id, timeoutMs: 100)', timedOut],
];

describeDoings(/^call[A-Z]/, doings);

describe('a call', () => {
  it('between two agents is told to each in their own words, and ends for both', async () => {
    await using desktop = await openDesktop();
    const { emulator, names, act } = desktop;
    names.set('device', emulator.phoneOf('a1').id);
    const { event } = await act('callDial(deviceId: $device, destination: "5102")');
    names.set('id', event.raw.call.id);
    expect(await act('callAnswer(id: $id)', 'a2')).toMatchObject(status('Established'));
    expect(await act('callHold(id: $id)', 'a2')).toMatchObject(status('Held'));
    expect(await act('callHangup(id: $id)')).toMatchObject(status('Released'));
    expect(await act('callHangup(id: $id)', 'a2')).toMatchObject(refused('INVALID_STATE'));
  });
});
