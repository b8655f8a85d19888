/**
 * What can be done with a conversation in text messages: the documentation shows one operation only.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/SMSAddComment
 */
import { interactionOperations } from './base/interaction-operations.js';
import { commentVerb } from './base/interaction-verbs.js';
import { smssessionIdsIn, smssessions, smssessionTopic } from './smssessions.js';

interactionOperations({
  ...{ prefix: 'smssession', noun: 'conversation', topic: smssessionTopic },
  collection: () => smssessions,
  about: (event, { id }) => smssessionIdsIn(event)?.includes(String(id)) ?? false,
  verbs: commentVerb,
});
