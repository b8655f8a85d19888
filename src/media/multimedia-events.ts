/**
 * Events of the contact centre's own: whoever subscribes to such topics by REST is told that GWS has taken note,
 * and then of what happens there, in messages that nobody documents.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/DigitalUserEventsSubscribe
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import { topic } from '../genesys/topic.js';
import { text, words } from '../lib/decode.js';
import { failureFields, failureMembers } from './base/error-message.js';
import { eventType, topicUnion } from './base/event.js';
import { openEnum, openFields } from './base/open-enum.js';

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

const SubscriptionState = openEnum(
  'MultimediaEventSubscriptionState',
  "What came of a request to be told of events of the contact centre's own.",
  {
    Subscribed: 'GWS tells of them from now on.',
    Unsubscribed: 'GWS tells of them no longer.',
    RequestFailed: 'GWS refuses.',
  },
);

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

builder.subscriptionField('multimediaEvents', (t) =>
  t.field({
    type: MultimediaEvent,
    description:
      "Events of the contact centre's own, as `UnknownEvent`s, and what came of requests to be told of them. The topic is not documented. Begins with `StreamOpened`. GWS topic: `/v2/me/multimediaevents`.",
    subscribe: async (_root, _arguments, context) => (await context.agent()).listen(multimediaEventTopic),
    resolve: (item) => item as never,
  }),
);
