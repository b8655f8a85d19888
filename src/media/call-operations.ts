/**
 * What can be done with a call. GWS numbers no operation on calls: what came of one is known by the call and the
 * change that is expected of it, and a failure, as an `ErrorMessage` names no call, by being the only one that waits.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/CallsAPIOverview
 */
import type { z } from 'zod';
import type { AgentEvent } from '../genesys/event.js';
import { path } from '../genesys/rest.js';
import { hasNumber } from './base/call-participant.js';
import { userDataVerbs } from './base/interaction-verbs.js';
import { operations, type Verb } from './base/operations.js';
import {
  badArgument,
  idParameter,
  type Parameter,
  required,
  textParameter,
  userDataParameter,
} from './base/parameter.js';
import { destinationParameter } from './base/phone-parameter.js';
import { NotificationType } from './base/vocabulary.js';
import { CallState, callIn, type callStateChange, calls, callTopic } from './calls.js';
import { deviceTopic } from './devices.js';

type Arguments = Readonly<Record<string, unknown>>;

// What tells that it was done

function kindOf(event: AgentEvent): string | null {
  if (event.type !== 'CallStateChange') return null;
  return NotificationType.read((event.message as z.output<typeof callStateChange>).notificationType);
}

/** The call changed in this way. */
function changed(notificationType: string) {
  return (event: AgentEvent) => kindOf(event) === notificationType;
}

/** The call came into one of these states. */
function became(...states: string[]) {
  return (event: AgentEvent) =>
    kindOf(event) === 'STATUS_CHANGE' && states.includes(CallState.read(callIn(event)?.state) ?? '');
}

// What they take

const destination = required(destinationParameter('The number to call.'));
const location = textParameter('Where the call is made from, as GWS knows places of numbers.', {
  longest: 256,
});
const userData: Parameter = {
  ...userDataParameter('What to attach to the call, by key.'),
  required: false,
};
const whom = { destination, location, userData };

const consultCallId: Parameter = {
  ...idParameter(
    'The call with whoever was asked; left out, GWS takes the only one there is. GWS: `consultCallUri`.',
  ),
  send: (callId, uriOf) => ({ consultCallUri: uriOf(String(path`/me/calls/${String(callId)}`)) }),
};

const digits: Parameter = {
  ...required(textParameter('The tones: `0` to `9`, `A` to `D`, `*`, `#`.', { longest: 128 })),
  check(value, name) {
    if (!/^[0-9A-D*#]{1,128}$/i.test(String(value)))
      throw badArgument(name, 'must be 1 to 128 of the signs 0 to 9, A to D, * and #');
  },
};

const verbs: Record<string, Verb> = {
  Answer: { description: 'Answers a ringing call.', done: became('ESTABLISHED') },
  Hangup: { description: 'Leaves the call.', done: became('RELEASED') },
  Hold: { description: 'Puts the call on hold.', done: became('HELD') },
  Retrieve: { description: 'Takes the call off hold.', done: became('ESTABLISHED') },
  SwapCalls: {
    description: 'Puts this call on hold and takes up the other one, or the other way round.',
    done: became('HELD', 'ESTABLISHED'),
  },
  CompleteTransfer: {
    description: 'Hands the call to whoever was asked; both calls end for the agent.',
    parameters: { consultCallId },
    done: became('RELEASED'),
  },
  SingleStepTransfer: {
    description: 'Hands the call to somebody without asking.',
    parameters: whom,
    done: became('RELEASED'),
  },
  CompleteConference: {
    description: 'Lets whoever was asked join the call.',
    parameters: { consultCallId },
    done: (event) => changed('PARTICIPANTS_UPDATED')(event) || became('ESTABLISHED')(event),
  },
  SingleStepConference: {
    description: 'Lets somebody join the call without asking. It is told when they answer.',
    parameters: whom,
    done: changed('PARTICIPANTS_UPDATED'),
  },
  SendDtmf: { description: 'Sends tones.', parameters: { digits }, done: changed('DTMF_SENT') },
  StartCallRecording: {
    description: 'Begins to record the call.',
    done: changed('CALL_RECORDING_STATE_CHANGE'),
  },
  StopCallRecording: { description: 'Ends the recording.', done: changed('CALL_RECORDING_STATE_CHANGE') },
  PauseCallRecording: {
    description: 'Pauses the recording.',
    done: changed('CALL_RECORDING_STATE_CHANGE'),
  },
  ResumeCallRecording: {
    description: 'Goes on recording.',
    done: changed('CALL_RECORDING_STATE_CHANGE'),
  },
  ...userDataVerbs('call', changed('ATTACHED_DATA_CHANGED')),
  DeleteUserDataPair: {
    description: 'Removes one pair of user data of the call.',
    parameters: { key: required(textParameter('Which key to remove.', { longest: 1_000 })) },
    done: changed('ATTACHED_DATA_CHANGED'),
  },
};

const id = required(idParameter("GWS's id of the call."));

async function capabilities(
  { id: callId }: Arguments,
  session: Parameters<NonNullable<Parameters<typeof operations>[0]['capabilities']>>[1],
) {
  const { call } = await session.rest.get(path`/me/calls/${String(callId)}`);
  return calls.read(call)?.capabilities;
}

operations({
  prefix: 'call',
  resource: { id },
  address: ({ id: callId }) => ({ path: path`/me/calls/${String(callId)}` }),
  topic: callTopic,
  elsewhere: () => [deviceTopic],
  about: (event, { id: callId }) => callIn(event)?.id === callId,
  capabilities,
  verbs,
});

// A second call begins: the first is held, and the outcome is the new one, which has an id of its own

/** Somebody is being called, in a call other than the one that the agent had. */
function dials(event: AgentEvent, values: Arguments): boolean {
  const call = callIn(event);
  if (!call || call.id === values['id'] || !became('DIALING')(event)) return false;
  const { participants, dnis } = call;
  const told = dnis === undefined ? participants : [...participants, { phoneNumber: dnis } as never];
  return told.length === 0 || told.some((each) => hasNumber(each, String(values['destination'])));
}

operations({
  prefix: 'call',
  resource: { id },
  address: ({ id: callId }) => ({ path: path`/me/calls/${String(callId)}` }),
  topic: callTopic,
  elsewhere: () => [deviceTopic],
  about: (event) => event.type === 'CallStateChange',
  capabilities,
  verbs: {
    InitiateTransfer: {
      description:
        'Holds the call and calls somebody to whom it may be handed. The outcome tells the new call, with its id.',
      parameters: whom,
      done: dials,
    },
    InitiateConference: {
      description:
        'Holds the call and calls somebody who may join it. The outcome tells the new call, with its id.',
      parameters: whom,
      done: dials,
    },
  },
});

operations({
  prefix: 'call',
  resource: { deviceId: required(idParameter("The agent's device to call from.")) },
  address: ({ deviceId }) => ({ path: path`/me/devices/${String(deviceId)}/calls` }),
  topic: callTopic,
  elsewhere: () => [deviceTopic],
  about: (event) => event.type === 'CallStateChange',
  verbs: {
    Dial: {
      description: 'Calls somebody. The outcome tells the new call, with its id.',
      parameters: whom,
      done: dials,
    },
  },
});
