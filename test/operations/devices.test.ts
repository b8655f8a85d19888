import { expect } from 'vitest';
import {
  type Doing,
  describeDoings,
  done,
  failed,
  failing,
  refused,
  type Scene,
  scenes,
} from '../support/desktop.js';

// Devices know no number either

const device = (members: object) =>
  done({ __typename: 'DeviceStateChange', raw: { devices: [expect.objectContaining(members)] } });
const error = { __typename: 'ErrorMessage', raw: { messageType: 'ErrorMessage' } };

const desks: Scene = ({ emulator, names }) => {
  for (const as of ['a1', 'a5']) names.set(`deviceOf_${as}`, emulator.phoneOf(as).id);
  names.set('device', emulator.phoneOf('a1').id);
};
const after = (...fields: readonly (readonly [field: string, as?: string])[]): Scene =>
  scenes(desks, async (desktop) => {
    for (const [field, as] of fields) await desktop.act(field, as);
  });
const watch = (verb: string, more = '') => `device${verb}(id: $deviceOf_a5, targetDeviceId: $device${more})`;
/** `a5` listens to what `a1` says to a caller. */
const watched = scenes(after([watch('ListenIn'), 'a5']), async ({ emulator, names, act }) => {
  names.set('call', emulator.ringCall('a1'));
  await act('callAnswer(id: $call)');
});
const muted = scenes(watched, async ({ act }) => {
  await act('deviceMuteMonitoredUser(id: $deviceOf_a5)', 'a5');
});
const follows = (state: string, more: object = {}) =>
  device({ supervisorMonitoringState: expect.objectContaining({ state, ...more }) });

const doings: readonly Doing[] = [
  [desks, 'deviceDoNotDisturbOn(id: $device)', device({ doNotDisturb: 'On' })],
  [
    after(['deviceDoNotDisturbOn(id: $device)']),
    'deviceDoNotDisturbOff(id: $device)',
    device({ doNotDisturb: 'Off' }),
  ],
  [desks, 'deviceForwardCallsOn(id: $device, destination: "5102")', device({ forwardTo: '5102' })],
  [
    after(['deviceForwardCallsOn(id: $device, destination: "5102")']),
    'deviceForwardCallsOff(id: $device)',
    device({ capabilities: ['DoNotDisturbOn', 'ForwardCallsOn'] }),
  ],
  [desks, watch('ListenIn'), follows('ListenIn'), 'a5'],
  [
    desks,
    watch('Coach', ', supervisorMonitoringMode: NEXT_CALL, supervisorMonitoringScope: AGENT'),
    follows('Coach', { mode: 'NextCall', scope: 'Agent' }),
    'a5',
  ],
  [
    desks,
    watch('BargeIn', ', supervisorMonitoringMode: ALL_CALLS, supervisorMonitoringScope: CALL'),
    follows('BargeIn', { mode: 'AllCalls', scope: 'Call' }),
    'a5',
  ],
  [
    after([watch('ListenIn'), 'a5']),
    'deviceCancelSupervisorMonitoring(id: $deviceOf_a5)',
    device({ capabilities: expect.not.arrayContaining(['CancelSupervisorMonitoring']) }),
    'a5',
  ],
  [
    watched,
    'deviceMuteMonitoredUser(id: $deviceOf_a5)',
    device({ capabilities: expect.arrayContaining(['UnmuteMonitoredUser']) }),
    'a5',
  ],
  [
    muted,
    'deviceUnmuteMonitoredUser(id: $deviceOf_a5)',
    device({ capabilities: expect.arrayContaining(['MuteMonitoredUser']) }),
    'a5',
  ],

  [desks, 'deviceDoNotDisturbOff(id: $device)', refused('INVALID_STATE', { statusCode: 2, listed: false })],
  [desks, 'deviceDoNotDisturbOn(id: $deviceOf_a5)', refused('NOT_FOUND', { statusCode: 6 })],
  [
    desks,
    'deviceListenIn(id: $device, targetDeviceId: $deviceOf_a5)',
    refused('FORBIDDEN', { statusCode: 5 }),
  ],
  [desks, 'deviceMuteMonitoredUser(id: $deviceOf_a5)', refused('INVALID_STATE', { listed: false }), 'a5'],
  [
    desks,
    'deviceForwardCallsOn(id: $device, destination: "4999")',
    failed(error, 'nowhere', 'Invalid destination'),
  ],
  [scenes(desks, failing('device')), 'deviceDoNotDisturbOn(id: $device)', failed(error)],
];

describeDoings(/^device[A-Z]/, doings);
