/** Outbound: the records of campaigns that an agent is given to call. */
import { z } from 'zod';
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import type { Collection } from '../genesys/reader.js';
import { path } from '../genesys/rest.js';
import { topic } from '../genesys/topic.js';
import { anything, id, isObject, maybe, text } from '../lib/decode.js';
import { failureFields, failureMembers } from './base/error-message.js';
import { eventType } from './base/event.js';
import { addressFields } from './base/fields.js';
import { openEnum, openFields } from './base/open-enum.js';
import { resourceFields } from './base/resource-fields.js';
import { NotificationType } from './base/vocabulary.js';

// What Genesys sends

const record = z.object({ id, state: text, phone: text, customFields: anything, uri: text, path: text });
type OutboundRecordRecord = z.output<typeof record>;

const outboundRecordMessage = z.object({
  notificationType: text,
  record: maybe(record),
  ...failureMembers,
});
type OutboundRecordMessage = z.output<typeof outboundRecordMessage>;

/** `/v2/me/outbound` */
export const outboundTopic = topic('/v2/me/outbound', [
  {
    event: 'OutboundRecordStateChange',
    messageTypes: ['OutboundRecordMessage'],
    keys: ['record'],
    schema: outboundRecordMessage,
    resource: ({ record: told }: OutboundRecordMessage) => told?.id,
  },
]);

/** The outbound records that the agent has now. */
const outboundRecords: Collection<OutboundRecordRecord> = {
  all: path`/outbound-records`,
  one: (recordId) => path`/outbound-records/${recordId}`,
  plural: 'records',
  singular: 'record',
  read: (resource) => {
    const read = record.safeParse(resource);
    return read.success ? read.data : undefined;
  },
  idOf: (each) => each.id,
};

function recordIn({ type, message }: AgentEvent): OutboundRecordRecord | undefined {
  return type === 'OutboundRecordStateChange' ? (message as OutboundRecordMessage).record : undefined;
}

// What clients see

const OutboundRecordState = openEnum('OutboundRecordState', 'Where an outbound record stands.', {
  ReadyToCall: 'It can be called.',
});

const OutboundRecord = builder.objectRef<OutboundRecordRecord>('OutboundRecord').implement({
  description: 'A record of an outbound campaign: somebody to be called.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "GWS's id of the record." }),
    ...openFields(
      t,
      'state',
      OutboundRecordState,
      ({ state }) => state,
      'Where it stands. GWS does not document its words: `stateRaw` has them all.',
    ),
    phoneNumber: t.exposeString('phone', {
      nullable: true,
      description: 'The number to call. GWS: `phone`.',
    }),
    customFields: t.field({
      type: 'JSON',
      description: "The campaign's own fields, key by key. Empty when there are none.",
      resolve: ({ customFields }) => (isObject(customFields) ? customFields : {}),
    }),
    ...addressFields(t),
  }),
});

const OutboundRecordStateChange = eventType<OutboundRecordMessage>(
  'OutboundRecordStateChange',
  'An outbound record changed. GWS: `OutboundRecordMessage`.',
  (t) => ({
    ...openFields(
      t,
      'notificationType',
      NotificationType,
      ({ message: { notificationType } }) => notificationType,
      'What changed. GWS writes `StatusChanged` here.',
    ),
    record: t.field({
      type: OutboundRecord,
      nullable: true,
      description: 'The record as it is now. Null when GWS leaves it out.',
      resolve: ({ message }) => message.record ?? null,
    }),
    ...failureFields(t),
  }),
);

// How they ask

resourceFields({
  one: 'outboundRecord',
  all: 'outboundRecords',
  name: 'OutboundRecord',
  words: ['an outbound record', 'outbound records'],
  type: OutboundRecord,
  topic: outboundTopic,
  members: [OutboundRecordStateChange],
  events: 'outboundEvents',
  collection: outboundRecords,
  idsIn: recordIdsIn,
  statesIn: recordsIn,
});

function recordIdsIn(event: AgentEvent): string[] | undefined {
  return recordsIn(event)?.map((each) => each.id);
}

function recordsIn(event: AgentEvent): OutboundRecordRecord[] | undefined {
  const told = recordIn(event);
  return told && [told];
}
