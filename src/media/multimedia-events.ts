/**
 * Events of the contact centre's own: whoever subscribes to such topics by REST is told that GWS has taken note,
 * and then of what happens there, in messages that nobody documents.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/DigitalUserEventsSubscribe
 */
import { z } from 'zod';
import { topic } from '../genesys/topic.js';
import { text, words } from '../lib/decode.js';
import { failureFields, failureMembers } from './base/error-message.js';
import { eventType, topicUnion } from './base/event.js';
import { openFields } from './base/open-enum.js';
import { desktopParts, eventsField } from './base/resource-fields.js';
import { SubscriptionState } from './base/vocabulary.js';

// What Genesys sends

const subscriptionStateChange = z.object({ stateResource: text, topics: words, ...failureMembers });
type SubscriptionStateChange = z.output<typeof subscriptionStateChange>;

/** `/v2/me/multimediaevents`, which the documentation does not name. */
export const multimediaEventTopic = topic('/v2/me/multimediaevents', [
  {
    event: 'MultimediaEventSubscriptionStateChange',
    messageTypes: ['MultimediaEventSubscriptionStateChangeMessage'],
    keys: ['topics'],
    schema: subscriptionStateChange,
  },
]);

// What clients see

const MultimediaEventSubscriptionStateChange = eventType<SubscriptionStateChange>(
  'MultimediaEventSubscriptionStateChange',
  "GWS answers a request to be told of events of the contact centre's own. GWS: `MultimediaEventSubscriptionStateChangeMessage`.",
  (t) => ({
    ...openFields(
      t,
      'stateResource',
      SubscriptionState,
      ({ message: { stateResource } }) => stateResource,
      'The answer. A word, in spite of its name.',
    ),
    topics: t.stringList({
      description: 'Which events, by the names that the contact centre gives them.',
      resolve: ({ message: { topics } }) => topics ?? [],
    }),
    ...failureFields(t),
  }),
);

const MultimediaEvent = topicUnion(
  'MultimediaEvent',
  'What `multimediaEvents` yields. GWS topic: `/v2/me/multimediaevents`.',
  [MultimediaEventSubscriptionStateChange],
);

// How they ask

eventsField({
  field: 'multimediaEvents',
  type: MultimediaEvent,
  description:
    "Events of the contact centre's own, as `UnknownEvent`s, and what came of requests to be told of them. The topic is not documented.",
  topic: multimediaEventTopic,
});

desktopParts.push({
  name: 'MULTIMEDIA_EVENTS',
  topic: multimediaEventTopic,
  members: [MultimediaEventSubscriptionStateChange],
});
