import { z } from 'zod';
import { missing, unknown } from '../../answers.js';
import { LateFailure } from '../../late-failure.js';
import { type Deed, idIn, none, type Verb, type Verbs, verb } from '../operations.js';
import type { Device, MonitorRole } from './device.js';
import type { Devices } from './devices.js';

export interface DeviceDeed extends Deed {
  readonly device: Device;
  readonly devices: Devices;
}

const watch = z.looseObject({
  targetDeviceUri: z.string().optional(),
  phoneNumber: z.string().optional(),
  supervisorMonitoringScope: z.enum(['Agent', 'Call']).default('Call'),
  supervisorMonitoringMode: z.enum(['NextCall', 'AllCalls']).default('AllCalls'),
});

/** What can be done with a device, by `operationName`. */
export const DEVICE_VERBS: Verbs<DeviceDeed> = {
  DoNotDisturbOn: verb(none, ({ device, devices }) => devices.change(device, { doNotDisturb: true })),
  DoNotDisturbOff: verb(none, ({ device, devices }) => devices.change(device, { doNotDisturb: false })),
  ForwardCallsOn: verb(z.looseObject({ destination: z.string() }), ({ device, devices }, { destination }) => {
    if (!devices.isReachable(destination)) throw new LateFailure('Invalid destination');
    devices.change(device, { forwardTo: destination });
  }),
  ForwardCallsOff: verb(none, ({ device, devices }) => devices.change(device, { forwardTo: undefined })),
  ListenIn: monitor('ListenIn'),
  Coach: monitor('Coach'),
  BargeIn: monitor('BargeIn'),
  CancelSupervisorMonitoring: verb(none, ({ device, devices }) => {
    devices.monitors.end(device);
    devices.change(device, { monitoring: undefined });
  }),
  MuteMonitoredUser: verb(none, ({ device, devices }) => devices.monitors.mute(device, true)),
  UnmuteMonitoredUser: verb(none, ({ device, devices }) => devices.monitors.mute(device, false)),
};

/** Operations that need a supervisor. */
export const SUPERVISOR_VERBS: ReadonlySet<string> = new Set([
  'ListenIn',
  'Coach',
  'BargeIn',
  'CancelSupervisorMonitoring',
  'MuteMonitoredUser',
  'UnmuteMonitoredUser',
]);

function monitor(state: MonitorRole): Verb<DeviceDeed> {
  return verb(watch, ({ device, devices }, p) => {
    const named = p.targetDeviceUri ?? p.phoneNumber;
    if (named === undefined) throw missing('targetDeviceUri');
    const target = devices.all.find(({ id, phoneNumber }) => id === idIn(named) || phoneNumber === named);
    if (!target || target === device) throw unknown('Device', named);
    devices.monitors.end(device);
    const { supervisorMonitoringScope: scope, supervisorMonitoringMode: mode } = p;
    devices.change(device, { monitoring: { state, mode, scope, target } });
    devices.monitors.begin(device);
  });
}
