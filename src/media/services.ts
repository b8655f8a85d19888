/**
 * Services: the servers behind GWS, and whether they can be used.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/ServiceStateNotifications
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import { type Memory, topic } from '../genesys/topic.js';
import { id, text } from '../lib/decode.js';
import { eventType, topicUnion } from './base/event.js';
import { openEnum, openFields } from './base/open-enum.js';
import { desktopParts, eventsField } from './base/resource-fields.js';

// What Genesys sends

const service = z.object({ id, name: text, type: text, state: text });
type ServiceRecord = z.output<typeof service>;

const serviceStateChange = z.object({ service });
type ServiceStateChangeMessage = z.output<typeof serviceStateChange>;

/** GWS has no resource for the present states: what the topic told last is all there is. */
const lastKnown: Memory<Map<string, ServiceRecord>> = {
  create: () => new Map(),
  remember(services, { type, message }: AgentEvent) {
    if (type !== 'ServiceStateChange') return;
    const { service: told } = message as ServiceStateChangeMessage;
    services.set(told.id, told);
  },
  interrupted: (services) => services.clear(),
};

/** `/notifications/services` */
export const serviceTopic = topic(
  '/notifications/services',
  [
    {
      event: 'ServiceStateChange',
      messageTypes: ['ServiceStateChangeMessage'],
      keys: ['service'],
      schema: serviceStateChange,
      resource: ({ service: told }: ServiceStateChangeMessage) => told.id,
    },
  ],
  lastKnown,
);

// What clients see

const ServiceType = openEnum('ServiceType', 'What a service does.', {
  Voice: 'Calls.',
  Provisioning: 'Configuration: users, devices, rights.',
  Reporting: 'Statistics.',
  MultiMediaState: 'State of chats, emails and other interactions.',
  MultiMediaContent: 'Content of chats, emails and other interactions.',
  Chat: 'Chat conversations.',
  Unknown: 'GWS does not know.',
});

const ServiceAvailability = openEnum('ServiceAvailability', 'Whether a service can be used.', {
  Active: 'It works.',
  Inactive: 'It is away: operations that need it fail.',
  ReadOnly: 'It answers reads only.',
  Unknown: 'GWS does not know.',
});

const ServiceState = builder.objectRef<ServiceRecord>('ServiceState').implement({
  description:
    'A server behind GWS and its last known state. There may be several of one type, for example one per switch.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "GWS's id of the service." }),
    name: t.exposeString('name', { nullable: true, description: 'Its name, e.g. that of a switch.' }),
    ...openFields(t, 'type', ServiceType, ({ type }) => type, 'What it does.'),
    ...openFields(t, 'state', ServiceAvailability, ({ state }) => state, 'Whether it can be used.'),
  }),
});

const ServiceStateChange = eventType<ServiceStateChangeMessage>(
  'ServiceStateChange',
  'A service went away or came back. GWS: `ServiceStateChangeMessage`.',
  (t) => ({
    service: t.field({
      type: ServiceState,
      description: 'The service as it is now.',
      resolve: ({ message: { service: told } }) => told,
    }),
  }),
);

const ServiceEvent = topicUnion(
  'ServiceEvent',
  'What `serviceEvents` yields. GWS topic: `/notifications/services`.',
  [ServiceStateChange],
);

// How they ask

builder.queryField('services', (t) =>
  t.field({
    type: [ServiceState],
    nullable: true,
    description:
      'The services as last told. GWS tells of changes only, and only while the topic is subscribed: a service that has not changed since is not listed, and without a `serviceEvents` subscription none is.',
    resolve: async (_root, _arguments, context) => {
      const session = await context.agent();
      return [...session.recall(serviceTopic).values()];
    },
  }),
);

eventsField({
  field: 'serviceEvents',
  type: ServiceEvent,
  description: 'Services going away and coming back.',
  topic: serviceTopic,
  only: { argument: 'serviceId', description: 'Only this service.' },
  idsIn: ({ type, message }) =>
    type === 'ServiceStateChange' ? [(message as ServiceStateChangeMessage).service.id] : undefined,
});

desktopParts.push({ name: 'SERVICES', topic: serviceTopic, members: [ServiceStateChange] });
