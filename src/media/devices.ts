/**
 * Devices: an agent's telephones, and what the agent does on them.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/DevicesAPIOverview
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import type { Collection } from '../genesys/reader.js';
import { path } from '../genesys/rest.js';
import { topic } from '../genesys/topic.js';
import { id, lastSegment, list, maybe, text, words } from '../lib/decode.js';
import { country } from './base/call-participant.js';
import { ErrorMessage, errorMessageType, failureFields, failureMembers } from './base/error-message.js';
import { eventType } from './base/event.js';
import { addressFields, Country, capabilityFields, switchFields } from './base/fields.js';
import { openEnum, openFields } from './base/open-enum.js';
import { resourceFields } from './base/resource-fields.js';
import { UserState, userState } from './base/user-state.js';
import { allOf } from './base/whole.js';

// What Genesys sends

/** 8.5.1 has a word where later versions have an object. */
const monitoringState = z.union([
  z.object({ state: text, mode: text, scope: text, targetDeviceUri: text }),
  z.string().transform((state) => ({
    state,
    mode: undefined,
    scope: undefined,
    targetDeviceUri: undefined,
  })),
]);

const device = z
  .object({
    id,
    deviceState: text,
    userState: maybe(userState),
    phoneNumber: text,
    e164Number: text,
    e164number: text,
    telephonyNetwork: text,
    doNotDisturb: text,
    forwardTo: text,
    voiceEnvironmentUri: text,
    voiceServiceUri: text,
    capabilities: words,
    supervisorMonitoringState: maybe(monitoringState),
    model: text,
    vendor: text,
    type: text,
    country: maybe(country),
    location: text,
    localNumber: text,
    phoneNumberUri: text,
    uri: text,
    path: text,
  })
  .transform(({ e164number, voiceServiceUri, ...each }) => ({
    ...each,
    e164Number: each.e164Number ?? e164number,
    voiceEnvironmentUri: each.voiceEnvironmentUri ?? voiceServiceUri,
  }));
type DeviceRecord = z.output<typeof device>;

const deviceStateChange = z
  .object({ devices: list(device), device: maybe(device), ...failureMembers })
  .transform(({ devices: all, device: one, ...rest }) => ({ ...rest, devices: all ?? (one ? [one] : []) }));
type DeviceStateChangeMessage = z.output<typeof deviceStateChange>;

/** `/v2/me/devices` */
export const deviceTopic = topic('/v2/me/devices', [
  {
    event: 'DeviceStateChange',
    messageTypes: ['DeviceStateChangeMessage'],
    keys: ['devices'],
    schema: deviceStateChange,
    resource: ({ devices: told }: DeviceStateChangeMessage) => allOf(told.map((each) => each.id)),
  },
  errorMessageType,
]);

export function readDevice(resource: unknown): DeviceRecord | undefined {
  const read = device.safeParse(resource);
  return read.success ? read.data : undefined;
}

/** The devices of the agent. */
export const devices: Collection<DeviceRecord> = {
  all: path`/me/devices`,
  one: (deviceId) => path`/me/devices/${deviceId}`,
  plural: 'devices',
  singular: 'device',
  read: readDevice,
  idOf: (each) => each.id,
};

/** The devices that an event tells of; undefined when it is no change of devices. */
export function devicesIn({ type, message }: AgentEvent): readonly DeviceRecord[] | undefined {
  return type === 'DeviceStateChange' ? (message as DeviceStateChangeMessage).devices : undefined;
}

// What clients see

const DeviceState = openEnum('DeviceState', 'Whether a device can be used.', {
  Active: 'It works.',
  Inactive: 'It does not.',
});

const TelephonyNetwork = openEnum('TelephonyNetwork', 'Which network a device belongs to.', {
  Private: "The contact centre's own.",
  Public: 'The public one.',
});

const MonitoringMode = openEnum('MonitoringMode', 'Which calls of an agent a supervisor follows.', {
  NextCall: 'The next one only.',
  AllCalls: 'All from now on.',
});

const MonitoringScope = openEnum('MonitoringScope', 'How long a supervisor follows a call.', {
  Agent: 'As long as the agent is on it.',
  Call: 'As long as it lasts, also when it is handed on.',
});

const SupervisorMonitoringState = builder
  .objectRef<z.output<typeof monitoringState>>('SupervisorMonitoringState')
  .implement({
    description: 'Whom a supervisor follows, and how.',
    fields: (t) => ({
      state: t.exposeString('state', {
        nullable: true,
        description: 'How the supervisor takes part, e.g. `ListenIn`. The words are not documented.',
      }),
      ...openFields(t, 'mode', MonitoringMode, ({ mode }) => mode, 'Which calls.'),
      ...openFields(t, 'scope', MonitoringScope, ({ scope }) => scope, 'For how long.'),
      targetDeviceId: t.id({
        nullable: true,
        description: "The agent's device, taken from the last part of `targetDeviceUri`.",
        resolve: ({ targetDeviceUri }) => lastSegment(targetDeviceUri) ?? null,
      }),
      targetDeviceUri: t.exposeString('targetDeviceUri', {
        nullable: true,
        description: "GWS's address of the agent's device. Not meant to be called.",
      }),
    }),
  });

/** A telephone of the agent. */
export const Device = builder.objectRef<DeviceRecord>('Device').implement({
  description: "An agent's telephone, and what the agent does on it.",
  fields: (t) => ({
    id: t.exposeID('id', { description: "GWS's id of the device." }),
    ...openFields(t, 'deviceState', DeviceState, ({ deviceState }) => deviceState, 'Whether it can be used.'),
    userState: t.field({
      type: UserState,
      nullable: true,
      description: 'What the agent does on it: the state of the channel `voice`.',
      resolve: ({ userState: state }) => state ?? null,
    }),
    phoneNumber: t.exposeString('phoneNumber', { nullable: true, description: 'Its number.' }),
    e164Number: t.exposeString('e164Number', {
      nullable: true,
      description: 'Its number in international form. GWS: `e164Number` or `e164number`.',
    }),
    ...openFields(
      t,
      'telephonyNetwork',
      TelephonyNetwork,
      ({ telephonyNetwork }) => telephonyNetwork,
      'Which network it belongs to.',
    ),
    ...switchFields(t, 'doNotDisturb', ({ doNotDisturb }) => doNotDisturb, 'Whether nothing rings.'),
    forwardTo: t.exposeString('forwardTo', {
      nullable: true,
      description: 'The number that calls are sent to. Null unless they are.',
    }),
    ...capabilityFields(t),
    supervisorMonitoringState: t.field({
      type: SupervisorMonitoringState,
      nullable: true,
      description: 'For supervisors: whom they follow.',
      resolve: ({ supervisorMonitoringState }) => supervisorMonitoringState ?? null,
    }),
    voiceEnvironmentUri: t.exposeString('voiceEnvironmentUri', {
      nullable: true,
      description: "GWS's address of the switch. GWS: `voiceEnvironmentUri` or `voiceServiceUri`.",
    }),
    model: t.exposeString('model', { nullable: true, description: 'The model. In reads only.' }),
    vendor: t.exposeString('vendor', { nullable: true, description: 'Who made it. In reads only.' }),
    type: t.exposeString('type', { nullable: true, description: 'What kind it is. In reads only.' }),
    country: t.field({
      type: Country,
      nullable: true,
      description: 'The country of its number. In reads only.',
      resolve: (parent) => parent.country ?? null,
    }),
    location: t.exposeString('location', {
      nullable: true,
      description: 'Where its number is from. In reads only.',
    }),
    localNumber: t.exposeString('localNumber', {
      nullable: true,
      description: 'Its number within the country. In reads only.',
    }),
    phoneNumberUri: t.exposeString('phoneNumberUri', {
      nullable: true,
      description: "GWS's address of the number. In reads only.",
    }),
    ...addressFields(t),
  }),
});

const DeviceStateChange = eventType<DeviceStateChangeMessage>(
  'DeviceStateChange',
  'Devices of the agent changed, or what the agent does on them. GWS gives no `referenceId`. GWS: `DeviceStateChangeMessage`.',
  (t) => ({
    devices: t.field({
      type: [Device],
      description: 'The devices as they are now.',
      resolve: ({ message }) => message.devices,
    }),
    ...failureFields(t),
  }),
);

// How they ask

resourceFields({
  one: 'device',
  all: 'devices',
  name: 'Device',
  words: ['a device', 'devices'],
  type: Device,
  topic: deviceTopic,
  members: [DeviceStateChange, ErrorMessage],
  collection: devices,
  idsIn: deviceIdsIn,
  statesIn: devicesIn,
  // GWS says some things of a device in reads only.
  model: () => ({ merge: (told, before) => ({ ...told, ...onlyRead(before) }) }),
});

function deviceIdsIn(event: AgentEvent): string[] | undefined {
  return devicesIn(event)?.map((each) => each.id);
}

function onlyRead(device: DeviceRecord | undefined): Partial<DeviceRecord> {
  if (!device) return {};
  const { model, vendor, type, country, location, localNumber, phoneNumberUri } = device;
  return { model, vendor, type, country, location, localNumber, phoneNumberUri };
}
