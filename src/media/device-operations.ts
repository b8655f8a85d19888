/**
 * What can be done with a device. What the agent does on it is the state of the channel `voice`: see
 * `channel-operations.ts`. GWS numbers no operation on devices.
 */
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import { path } from '../genesys/rest.js';
import { readSwitch } from './base/fields.js';
import { operations, type Verb } from './base/operations.js';
import { idParameter, required, wordParameter } from './base/parameter.js';
import { numberParameter } from './base/phone-parameter.js';
import { devices, devicesIn, deviceTopic } from './devices.js';

type Arguments = Readonly<Record<string, unknown>>;

function deviceIn(event: AgentEvent, { id }: Arguments) {
  return devicesIn(event)?.find((each) => each.id === id);
}

type Told = NonNullable<ReturnType<typeof deviceIn>>;

/** The device is told to be as asked for. */
function is(as: (device: Told) => boolean) {
  return (event: AgentEvent, values: Arguments) => {
    const device = deviceIn(event, values);
    return device !== undefined && as(device);
  };
}

const anyhow = is(() => true);
const forwarded = (device: Told) => Boolean(device.forwardTo);
const monitoring = (device: Told) => device.supervisorMonitoringState !== undefined;

const MonitoringModeInput = builder.enumType('MonitoringModeInput', {
  description: 'Which calls of an agent a supervisor wants to follow.',
  values: {
    NEXT_CALL: { description: 'The next one only. GWS: `NextCall`.' },
    ALL_CALLS: { description: 'All from now on. GWS: `AllCalls`.' },
  },
});

const MonitoringScopeInput = builder.enumType('MonitoringScopeInput', {
  description: 'How long a supervisor wants to follow a call.',
  values: {
    AGENT: { description: 'As long as the agent is on it. GWS: `Agent`.' },
    CALL: { description: 'As long as it lasts, also when it is handed on. GWS: `Call`.' },
  },
});

/** Only the answer to these is documented; the parameters follow from it and from their like for chats. */
const supervision = {
  targetDeviceId: required({
    ...idParameter("The agent's device. GWS: `targetDeviceUri`."),
    send: (deviceId, uriOf) => ({ targetDeviceUri: uriOf(String(path`/devices/${String(deviceId)}`)) }),
  }),
  supervisorMonitoringMode: wordParameter(MonitoringModeInput, 'Which calls; GWS decides if left out.', {
    NEXT_CALL: 'NextCall',
    ALL_CALLS: 'AllCalls',
  }),
  supervisorMonitoringScope: wordParameter(MonitoringScopeInput, 'For how long; GWS decides if left out.', {
    AGENT: 'Agent',
    CALL: 'Call',
  }),
};

const verbs: Record<string, Verb> = {
  DoNotDisturbOn: {
    description: 'Lets nothing ring.',
    done: is(({ doNotDisturb }) => readSwitch(doNotDisturb) === true),
  },
  DoNotDisturbOff: {
    description: 'Lets it ring again.',
    done: is(({ doNotDisturb }) => readSwitch(doNotDisturb) === false),
  },
  ForwardCallsOn: {
    description: 'Sends calls to another number.',
    parameters: { destination: required(numberParameter('The number to send calls to.')) },
    done: is(forwarded),
  },
  ForwardCallsOff: {
    description: 'Sends calls to another number no longer.',
    done: is((device) => !forwarded(device)),
  },
  ListenIn: {
    description: "Supervisor: listens to an agent's calls, unheard.",
    parameters: supervision,
    done: is(monitoring),
  },
  Coach: {
    description: "Supervisor: talks to an agent in the agent's calls, unheard by the customer.",
    parameters: supervision,
    done: is(monitoring),
  },
  BargeIn: {
    description: "Supervisor: talks to everybody in an agent's calls.",
    parameters: supervision,
    done: is(monitoring),
  },
  CancelSupervisorMonitoring: {
    description: "Supervisor: follows an agent's calls no longer.",
    done: is((device) => !monitoring(device)),
  },
  MuteMonitoredUser: { description: 'Supervisor: mutes the agent.', done: anyhow },
  UnmuteMonitoredUser: { description: 'Supervisor: lets the agent be heard again.', done: anyhow },
};

operations({
  prefix: 'device',
  resource: { id: required(idParameter("GWS's id of the device.")) },
  address: ({ id }) => ({ path: path`/me/devices/${String(id)}` }),
  topic: deviceTopic,
  about: (event, values) => deviceIn(event, values) !== undefined,
  capabilities: async ({ id }, session) => {
    const { device } = await session.rest.get(path`/me/devices/${String(id)}`);
    return devices.read(device)?.capabilities;
  },
  verbs,
});
