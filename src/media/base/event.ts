import type { FieldMap } from '@pothos/core';
import { builder, type Types } from '../../builder.js';
import type {
  AgentEvent,
  Gap as GapItem,
  StreamItem,
  StreamOpened as StreamOpenedItem,
} from '../../genesys/event.js';
import { isObject } from '../../lib/decode.js';
import './scalars.js';

/** What all events have. Event types are told apart by the `type` the topic's reader gave them. */
export const Event = builder.interfaceRef<AgentEvent>('Event').implement({
  description:
    'Something that happened at GWS and was published on one of its CometD topics. Events of one agent have one order, the one in which GWS sent them.',
  resolveType: (event) => event.type,
  fields: (t) => ({
    cursor: t.expose('cursor', {
      type: 'Cursor',
      description: "This event's place in the agent's log: subscribe `after` it, and what follows it comes.",
    }),
    receivedAt: t.expose('receivedAt', {
      type: 'DateTime',
      description: 'When the gateway received it.',
    }),
    topic: t.exposeString('topic', {
      description: 'The CometD topic it was published on, e.g. `/v2/me/chats`.',
    }),
    referenceId: t.exposeInt('referenceId', {
      nullable: true,
      description:
        'The request that caused it, as GWS numbers requests within one agent session. Null when nobody asked for it, or GWS does not say. GWS: `data.referenceId`.',
    }),
    raw: t.field({
      type: 'JSON',
      description:
        'The message as GWS sent it (`data`), with all members, also those that this gateway does not know.',
      resolve: ({ raw }) => raw,
    }),
  }),
});

/** Declares the object type of an event; `type` is both its GraphQL name and the `event` of its message type. */
export function eventType<M>(
  type: string,
  description: string,
  fields: (t: PothosSchemaTypes.ObjectFieldBuilder<Types, AgentEvent<M>>) => FieldMap,
) {
  return builder.objectRef<AgentEvent<M>>(type).implement({
    interfaces: [Event],
    description,
    isTypeOf: (value) => isObject(value) && value['type'] === type,
    fields: fields as never,
  });
}

/** A message that has no type of its own. */
export const UnknownEvent = eventType<{ readonly messageType: string | null }>(
  'UnknownEvent',
  'A message of a type that this gateway does not know, or one that could not be read. Nothing is dropped in silence: `raw` has all of it, except what is nested deeper than 200 levels.',
  (t) => ({
    messageType: t.string({
      nullable: true,
      description: "GWS's name for the message's type, if it has one. GWS: `data.messageType`.",
      resolve: ({ message }) => message.messageType,
    }),
  }),
);

/** The first item of every stream. */
export const StreamOpened = builder.objectRef<StreamOpenedItem>('StreamOpened').implement({
  description:
    'The first item of every event subscription: GWS has confirmed the subscription, and from here on every event is delivered, or a `Gap` tells that it may be missing.',
  fields: (t) => ({
    cursor: t.expose('cursor', {
      type: 'Cursor',
      description: "The place in the agent's log at which the stream begins.",
    }),
    replayed: t.exposeInt('replayed', {
      description: 'How many earlier events come before the live ones, of those asked for.',
    }),
    live: t.exposeBoolean('live', {
      description:
        'Whether notifications flow at this moment; false while the gateway is reconnecting to GWS, which ends with a `Gap`.',
    }),
  }),
});

const GapReason = builder.enumType('GapReason', {
  description: 'Why events may be missing.',
  values: {
    CURSOR_EXPIRED: {
      description:
        'The place asked for is older than what the gateway keeps, or than its subscription to the topic at GWS.',
    },
    HISTORY_RESET: { description: 'The place asked for belongs to a log that no longer exists.' },
    UPSTREAM_SESSION_LOST: {
      description:
        'GWS dropped the CometD session, with whatever it held; a new one has taken its place and everything is subscribed again.',
    },
    UPSTREAM_UNCONFIRMED: {
      description:
        'A poll failed and GWS does not keep messages until they are acknowledged: one may be lost.',
    },
    MESSAGE_UNREADABLE: { description: 'A message could not be read and was skipped.' },
    SUBSCRIBER_TOO_SLOW: {
      description:
        "Events were not read in time: of those that tell the whole state of a resource, only the newest follows. Subscribe `after` the gap's cursor to have them all, while the gateway keeps them.",
    },
  },
});

/** A place where events may be missing. */
export const Gap = builder.objectRef<GapItem>('Gap').implement({
  description:
    'Events may be missing here. Everything before it and after it is complete; read again by query what you show.',
  fields: (t) => ({
    cursor: t.expose('cursor', {
      type: 'Cursor',
      description: "The gap's place in the agent's log.",
    }),
    reason: t.field({ type: GapReason, description: 'Why.', resolve: ({ reason }) => reason }),
    since: t.expose('since', {
      type: 'DateTime',
      nullable: true,
      description: 'Up to this moment nothing is missing. Null when that is not known.',
    }),
    missed: t.exposeInt('missed', {
      nullable: true,
      description: 'How many events are missing at most, of all topics. Null when that is not known.',
    }),
  }),
});

/** What a topic's subscription yields: its own events, what could not be read, and the control events. */
export function topicUnion(name: string, description: string, types: readonly { readonly name: string }[]) {
  return builder.unionType(name, {
    description,
    types: [...types, UnknownEvent, StreamOpened, Gap] as never[],
    resolveType: (item) => (item as StreamItem).type,
  });
}
