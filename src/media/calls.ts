/**
 * Calls: what rings at an agent's telephone, and what the agent talks, holds and hands on.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/CallsAPIOverview
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import type { Collection } from '../genesys/reader.js';
import { path } from '../genesys/rest.js';
import { topic } from '../genesys/topic.js';
import { anything, flag, id, integer, lastSegment, maybe, text, words } from '../lib/decode.js';
import { CallParticipant, readCallParticipants } from './base/call-participant.js';
import { ErrorMessage, errorMessageType, failureFields, failureMembers } from './base/error-message.js';
import { eventType } from './base/event.js';
import { addressFields, capabilityFields, switchFields, userDataFields } from './base/fields.js';
import { openEnum, openFields } from './base/open-enum.js';
import { resourceFields } from './base/resource-fields.js';
import { travels } from './base/travel.js';
import { InteractionDirection, NotificationType } from './base/vocabulary.js';
import { Device, devices } from './devices.js';

// What Genesys sends

const call = z
  .object({
    id,
    state: text,
    callUuid: text,
    connId: text,
    callType: text,
    ani: text,
    dnis: text,
    deviceUri: text,
    uri: text,
    path: text,
    participants: anything,
    participantsInfo: anything,
    capabilities: words,
    userData: anything,
    duration: integer,
    mute: text,
    recordingState: text,
    supervisorListeningIn: flag,
    monitoredUserMuted: flag,
    monitoring: flag,
    case: anything,
  })
  .transform(({ participants, participantsInfo, ...each }) => ({
    ...each,
    deviceId: lastSegment(each.deviceUri),
    participants: readCallParticipants(participants, participantsInfo),
  }));
export type CallRecord = z.output<typeof call>;

export const callStateChange = z.object({
  notificationType: text,
  call: maybe(call),
  phoneNumber: text,
  extensions: anything,
  metrics: anything,
  ...failureMembers,
});
type CallStateChangeMessage = z.output<typeof callStateChange>;

/** `/v2/me/calls` */
export const callTopic = topic('/v2/me/calls', [
  {
    event: 'CallStateChange',
    messageTypes: ['CallStateChangeMessage'],
    keys: ['call'],
    schema: callStateChange,
    resource: ({ call: told }: CallStateChangeMessage) => told?.id,
  },
  errorMessageType,
]);

export function readCall(resource: unknown): CallRecord | undefined {
  const read = call.safeParse(resource);
  return read.success ? read.data : undefined;
}

/** The calls that the agent has now. */
export const calls: Collection<CallRecord> = {
  all: path`/me/calls`,
  one: (callId) => path`/me/calls/${callId}`,
  plural: 'calls',
  singular: 'call',
  read: readCall,
  idOf: (each) => each.id,
};

/** The call that an event is about; undefined when GWS does not say. */
export function callIn({ type, message }: AgentEvent): CallRecord | undefined {
  return type === 'CallStateChange' ? (message as CallStateChangeMessage).call : undefined;
}

// What clients see

/** Where a call stands. */
export const CallState = openEnum('CallState', 'Where a call stands for this agent.', {
  Dialing: 'The agent calls somebody, who has not answered yet.',
  Ringing: "It rings at the agent's device.",
  Established: 'The agent talks.',
  Held: 'The other end waits.',
  Released: 'It is over for this agent.',
});

const RecordingState = openEnum('RecordingState', 'Whether a call is recorded.', {
  Started: 'It is.',
  Paused: 'It was, and will be again.',
  Stopped: 'It is not.',
});

/** A call of the agent. */
export const Call = builder.objectRef<CallRecord>('Call').implement({
  description:
    'A call of the agent. Usually RINGING or DIALING, then ESTABLISHED, perhaps HELD in between, then RELEASED.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "GWS's id of the call: the same on the topic and in an operation." }),
    ...openFields(t, 'state', CallState, ({ state }) => state, 'Where it stands.'),
    callUuid: t.exposeID('callUuid', { nullable: true, description: 'Equal to `id` wherever GWS sends it.' }),
    connId: t.exposeString('connId', { nullable: true, description: "T-Server's id of the connection." }),
    ...openFields(t, 'callType', InteractionDirection, ({ callType }) => callType, 'Who began it.'),
    ani: t.exposeString('ani', { nullable: true, description: "The caller's number." }),
    dnis: t.exposeString('dnis', { nullable: true, description: 'The number that was called.' }),
    participants: t.field({
      type: [CallParticipant],
      description: 'The other ends. GWS: `participants`, in old versions with `participantsInfo`.',
      resolve: ({ participants }) => participants,
    }),
    ...capabilityFields(t),
    ...userDataFields(t),
    duration: t.exposeInt('duration', {
      nullable: true,
      description: 'How long it has lasted, in seconds. GWS sends text.',
    }),
    ...switchFields(t, 'mute', ({ mute }) => mute, "Whether the agent's microphone is off."),
    ...openFields(
      t,
      'recordingState',
      RecordingState,
      ({ recordingState }) => recordingState,
      'Whether it is recorded.',
    ),
    supervisorListeningIn: t.exposeBoolean('supervisorListeningIn', {
      nullable: true,
      description: 'Whether a supervisor listens.',
    }),
    monitoredUserMuted: t.exposeBoolean('monitoredUserMuted', {
      nullable: true,
      description: 'Whether a supervisor has muted the agent.',
    }),
    monitoring: t.exposeBoolean('monitoring', {
      nullable: true,
      description: 'For supervisors: whether this is a call that they follow.',
    }),
    case: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What GWS knows of the case that the call belongs to; its members are not documented.',
      resolve: (parent) => parent.case ?? null,
    }),
    deviceId: t.id({
      nullable: true,
      description: "The agent's device, taken from the last part of `deviceUri`.",
      resolve: ({ deviceId }) => deviceId ?? null,
    }),
    device: t.field({
      ...travels,
      type: Device,
      nullable: true,
      description: "The agent's device, read by REST. Null when it cannot be read.",
      resolve: async ({ deviceId }, _arguments, context) =>
        deviceId === undefined ? null : (await context.reader()).one(devices, deviceId),
    }),
    deviceUri: t.exposeString('deviceUri', {
      nullable: true,
      description: "GWS's address of the device. Not meant to be called: use `deviceId`.",
    }),
    ...addressFields(t),
  }),
});

const CallStateChange = eventType<CallStateChangeMessage>(
  'CallStateChange',
  'A call of the agent changed. GWS gives no `referenceId`. GWS: `CallStateChangeMessage`.',
  (t) => ({
    ...openFields(
      t,
      'notificationType',
      NotificationType,
      ({ message: { notificationType } }) => notificationType,
      'What changed.',
    ),
    call: t.field({
      type: Call,
      nullable: true,
      description: 'The call as it is now. Null when GWS tells of a failure without naming the call.',
      resolve: ({ message }) => message.call ?? null,
    }),
    phoneNumber: t.string({
      nullable: true,
      description: "The number of the agent's device.",
      resolve: ({ message: { phoneNumber } }) => phoneNumber ?? null,
    }),
    extensions: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What the switch adds, e.g. `BusinessCall`.',
      resolve: ({ message: { extensions } }) => extensions ?? null,
    }),
    metrics: t.field({
      type: 'JSON',
      nullable: true,
      description: 'How long GWS took, in its own measures.',
      resolve: ({ message: { metrics } }) => metrics ?? null,
    }),
    ...failureFields(t),
  }),
);

// How they ask

resourceFields({
  one: 'call',
  all: 'calls',
  name: 'Call',
  words: ['a call', 'calls'],
  type: Call,
  topic: callTopic,
  members: [CallStateChange, ErrorMessage],
  collection: calls,
  idsIn: callIdsIn,
  statesIn: callsIn,
});

function callsIn(event: AgentEvent): CallRecord[] | undefined {
  const told = callIn(event);
  return told && [told];
}

function callIdsIn(event: AgentEvent): string[] | undefined {
  return callsIn(event)?.map((each) => each.id);
}
