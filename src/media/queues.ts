/**
 * Queues: where interactions wait for an agent, and where they can be sent.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/Basics
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import type { Collection } from '../genesys/reader.js';
import { path } from '../genesys/rest.js';
import { id, text } from '../lib/decode.js';
import { addressFields } from './base/fields.js';
import { filtersIn } from './base/filters.js';

// What Genesys sends

const queue = z.object({ id, name: text, channel: text, phoneNumber: text, uri: text, path: text });
type QueueRecord = z.output<typeof queue>;

const queues: Collection<QueueRecord> = {
  all: path`/queues`,
  one: (queueId) => path`/queues/${queueId}`,
  plural: 'queues',
  singular: 'queue',
  read: (resource) => {
    const read = queue.safeParse(resource);
    return read.success ? read.data : undefined;
  },
  idOf: (each) => each.id,
};

// What clients see

const Queue = builder.objectRef<QueueRecord>('Queue').implement({
  description: 'Where interactions wait for an agent, and where they can be sent.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "GWS's id of the queue." }),
    name: t.exposeString('name', { nullable: true, description: 'Its name.' }),
    channel: t.exposeString('channel', {
      nullable: true,
      description: 'Of which channel interactions wait in it, e.g. `voice`.',
    }),
    phoneNumber: t.exposeString('phoneNumber', {
      nullable: true,
      description: 'The number that leads there, if one does.',
    }),
    ...addressFields(t),
  }),
});

// How they ask

builder.queryFields((t) => ({
  queues: t.field({
    type: [Queue],
    nullable: true,
    description: 'The queues of the contact centre, or those of them that fit. GWS: GET `/queues`.',
    args: {
      channel: t.arg.string({ description: 'Those of this channel, e.g. `voice`.' }),
      name: t.arg.string({ description: 'Those of this name.' }),
    },
    resolve: async (_root, filters, context) =>
      (await context.reader()).all({ ...queues, allQuery: filtersIn(filters) }),
  }),
  queue: t.field({
    type: Queue,
    nullable: true,
    description: 'One queue. GWS: GET `/queues/{id}`.',
    args: { id: t.arg.id({ required: true, description: "GWS's id of the queue." }) },
    resolve: async (_root, { id: queueId }, context) => (await context.reader()).one(queues, queueId),
  }),
}));
