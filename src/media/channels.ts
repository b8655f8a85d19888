/**
 * Channels: what an agent does for each medium, and the states there are to choose from.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/ChannelStateNotifications
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import type { Collection } from '../genesys/reader.js';
import { path } from '../genesys/rest.js';
import { topic } from '../genesys/topic.js';
import { isObject, list, maybe, text } from '../lib/decode.js';
import { failureFields, failureMembers } from './base/error-message.js';
import { eventType } from './base/event.js';
import { switchFields } from './base/fields.js';
import { openFields } from './base/open-enum.js';
import { resourceFields } from './base/resource-fields.js';
import { AgentStatus, UserState, userState, WorkMode } from './base/user-state.js';
import { allOf } from './base/whole.js';

// What Genesys sends

const channel = z
  .object({
    channel: text,
    name: text,
    userState: maybe(userState),
    dndState: text,
    doNotDisturb: text,
    uri: text,
  })
  .transform(({ name, doNotDisturb, ...each }) => ({
    ...each,
    channel: each.channel ?? name,
    dndState: each.dndState ?? doNotDisturb,
  }));
type ChannelRecord = z.output<typeof channel>;

const channelStateChange = z.object({ channels: list(channel), ...failureMembers });
type ChannelStateChangeMessage = z.output<typeof channelStateChange>;

/** `/v2/me/channels`. 8.5.0 prints its messages without `messageType`. */
export const channelTopic = topic('/v2/me/channels', [
  {
    event: 'ChannelStateChange',
    messageTypes: ['ChannelStateChangeMessageV2', 'ChannelStateChangeMessage'],
    keys: ['channels'],
    schema: channelStateChange,
    resource: ({ channels: told }: ChannelStateChangeMessage) => allOf(told?.map(({ channel }) => channel)),
  },
]);

export function readChannel(resource: unknown): ChannelRecord | undefined {
  const read = channel.safeParse(resource);
  return read.success ? read.data : undefined;
}

/** The channels of the agent. */
export const channels: Collection<ChannelRecord> = {
  all: path`/me/channels`,
  one: (name) => path`/me/channels/${name}`,
  plural: 'channels',
  singular: 'channel',
  read: readChannel,
  idOf: (each) => each.channel ?? '',
};

/** The channels that an event tells of; undefined when it is no change of channels. */
export function channelsIn({ type, message }: AgentEvent): readonly ChannelRecord[] | undefined {
  return type === 'ChannelStateChange' ? ((message as ChannelStateChangeMessage).channels ?? []) : undefined;
}

const agentState = z
  .object({
    id: text,
    operationName: text,
    name: text,
    displayName: text,
    state: text,
    workMode: text,
    reason: text,
    reasonCode: text,
  })
  .transform(({ reasonCode, ...state }) => ({ ...state, reason: state.reason ?? reasonCode }));

// What clients see

/** What the agent does for one medium. */
export const Channel = builder.objectRef<ChannelRecord>('Channel').implement({
  description: 'A medium that the agent works with, and what the agent does on it.',
  fields: (t) => ({
    channel: t.exposeString('channel', {
      nullable: true,
      description:
        "GWS's word for the medium: `chat`, `email`, `workitem`, … Null where GWS tells of all of them at once.",
    }),
    userState: t.field({
      type: UserState,
      nullable: true,
      description: 'What the agent does on it.',
      resolve: ({ userState: state }) => state ?? null,
    }),
    ...switchFields(
      t,
      'doNotDisturb',
      ({ dndState }) => dndState,
      'Whether the agent is offered nothing. GWS calls it `dndState`.',
    ),
  }),
});

const AgentState = builder.objectRef<z.output<typeof agentState>>('AgentState').implement({
  description:
    'A state that an agent can choose, as configured at GWS. Its members are not documented: each may be missing.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: true, description: 'The same as the `id` of a `UserState`.' }),
    operationName: t.exposeString('operationName', {
      nullable: true,
      description: 'What to give `channelSetState` to get into it, e.g. `OutToLunch`.',
    }),
    name: t.exposeString('name', { nullable: true, description: 'Its technical name.' }),
    displayName: t.exposeString('displayName', { nullable: true, description: 'Its name, to show.' }),
    ...openFields(t, 'state', AgentStatus, ({ state }) => state, 'Whether the agent takes work in it.'),
    ...openFields(t, 'workMode', WorkMode, ({ workMode }) => workMode, 'What the agent does in it.'),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why the agent takes no work in it. GWS: `reason` or `reasonCode`.',
    }),
  }),
});

const ChannelStateChange = eventType<ChannelStateChangeMessage>(
  'ChannelStateChange',
  'What the agent does on channels changed. GWS gives no `referenceId`. GWS: `ChannelStateChangeMessageV2`.',
  (t) => ({
    channels: t.field({
      type: [Channel],
      description: 'The channels as they are now.',
      resolve: ({ message }) => message.channels ?? [],
    }),
    ...failureFields(t),
  }),
);

// How they ask

builder.queryFields((t) => ({
  agentStates: t.field({
    type: [AgentState],
    nullable: true,
    description: 'The states that an agent can choose. GWS: GET `/settings/agent-states`.',
    resolve: async (_root, _arguments, context) => {
      const { settings } = await (await context.reader()).get(path`/settings/agent-states`);
      return list(agentState).parse(Array.isArray(settings) ? settings.filter(isObject) : []) ?? [];
    },
  }),
}));

resourceFields({
  one: 'channel',
  all: 'channels',
  name: 'Channel',
  words: ['a channel', 'channels'],
  type: Channel,
  topic: channelTopic,
  members: [ChannelStateChange],
  argument: 'channel',
  about: 'That of the channel `voice` is told with the devices.',
  collection: channels,
  idsIn: channelNamesIn,
  statesIn: namedChannelsIn,
});

/** The names of the channels that an event is about; undefined when it is about all of them. */
function channelNamesIn(event: AgentEvent): string[] | undefined {
  return namedChannelsIn(event)?.flatMap(({ channel }) => channel ?? []);
}

function namedChannelsIn(event: AgentEvent): readonly ChannelRecord[] | undefined {
  const told = channelsIn(event);
  return told?.every(({ channel }) => channel !== undefined) ? told : undefined;
}
