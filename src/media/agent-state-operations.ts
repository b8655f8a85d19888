/**
 * What an agent does: ready or not, on one channel or on all of them. The state of the channel `voice` is told
 * with the devices, that of the others on the topic of channels.
 */
import type { AgentEvent } from '../genesys/event.js';
import { path } from '../genesys/rest.js';
import { operations, type Verb } from './base/operations.js';
import { badArgument, idParameter, type Parameter, required } from './base/parameter.js';
import { AgentStatus, type UserStateRecord, WorkMode } from './base/user-state.js';
import { channelsIn, channelTopic } from './channels.js';
import { devicesIn, deviceTopic } from './devices.js';

type Arguments = Readonly<Record<string, unknown>>;

/** The states that an event tells of, on the channel meant or on any. */
export function statesIn(event: AgentEvent, isMeant: (channel: string) => boolean): UserStateRecord[] {
  const onVoice = isMeant('voice') ? (devicesIn(event) ?? []) : [];
  const onOthers = (channelsIn(event) ?? []).filter(
    ({ channel }) => channel === undefined || isMeant(channel),
  );
  return [...onVoice, ...onOthers].flatMap(({ userState }) => userState ?? []);
}

function meant({ channel }: Arguments) {
  return (each: string) => channel === undefined || each.toLowerCase() === String(channel).toLowerCase();
}

/** The agent is told to do this now. */
function does(fits: (state: UserStateRecord) => boolean) {
  return (event: AgentEvent, values: Arguments) => statesIn(event, meant(values)).some(fits);
}

const inState = (word: string) => does(({ state }) => AgentStatus.read(state) === word);
const inMode = (word: string) =>
  does(({ workMode, displayName }) => [workMode, displayName].some((each) => WorkMode.read(each) === word));

/** A state of the contact centre's own goes by its own name, and what it leads to is not known. */
const operationName: Parameter = {
  type: 'String',
  required: true,
  description: 'The `operationName` of one of the `agentStates`, e.g. `OutToLunch`.',
  check(value, name) {
    if (!/^[\p{L}\p{N}_-]{1,64}$/u.test(String(value)))
      throw badArgument(name, 'must be 1 to 64 letters, digits, `_` and `-`');
  },
  send: () => ({}),
};

function verbs(where: string): Record<string, Verb> {
  return {
    Ready: { description: `The agent takes work ${where}.`, done: inState('READY') },
    NotReady: { description: `The agent takes no work ${where}.`, done: inState('NOT_READY') },
    AuxWork: { description: `The agent does other work ${where}.`, done: inMode('AUX_WORK') },
    AfterCallWork: {
      description: `The agent finishes what remains of a call ${where}.`,
      done: inMode('AFTER_CALL_WORK'),
    },
    SetState: {
      description: `The agent goes into a state of the contact centre's own ${where}.`,
      parameters: { operationName },
      name: (values) => String(values['operationName']),
      gws: 'operationName',
      done: does(() => true),
    },
  };
}

const told = {
  topic: channelTopic,
  elsewhere: () => [deviceTopic],
  about: (event: AgentEvent, values: Arguments) => statesIn(event, meant(values)).length > 0,
};

operations({
  prefix: 'channel',
  resource: {
    channel: required(idParameter("GWS's word for the channel: `voice`, `chat`, `email`, `workitem`, …")),
  },
  address: ({ channel }) => ({ path: path`/me/channels/${String(channel)}` }),
  ...told,
  verbs: verbs('on one channel'),
});

operations({
  prefix: 'me',
  resource: {},
  address: () => ({ path: path`/me` }),
  ...told,
  verbs: verbs('on all channels'),
});
