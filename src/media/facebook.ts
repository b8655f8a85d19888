/**
 * Facebook posts and comments: those an agent is offered, answers and writes, and those that lie in workbins.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/FacebookOverview
 */
import { builder } from '../builder.js';
import { path } from '../genesys/rest.js';
import { topic } from '../genesys/topic.js';
import { anything, text } from '../lib/decode.js';
import { topicUnion } from './base/event.js';
import { interactionType, liveInteractions } from './base/interaction.js';
import { openFields } from './base/open-enum.js';
import { interactionIdsIn, interactionsIn, stateChange, stateChangeType } from './base/state-change.js';
import { eventsField, followedField } from './base/subscriptions.js';
import { InteractionDirection } from './base/vocabulary.js';
import { stateResource } from './base/wire.js';

// What Genesys sends

const facebookResource = stateResource.extend({
  facebookType: text,
  from: text,
  message: text,
  accounts: anything,
  fqlObject: anything,
});

// What clients see

/** A Facebook post or comment, a member of `union Interaction`. */
export const FacebookInteraction = interactionType({
  medium: 'facebook',
  name: 'FacebookInteraction',
  description:
    'A Facebook post or comment. An inbound one is INVITED, then PROCESSING, then COMPLETED; a draft is COMPOSING, then SENT or CANCELED. GWS: `facebook`; in workbins `facebookStateResourceV2`.',
  schema: facebookResource,
  contentMembers: ['facebook', 'facebooks'],
  stateMembers: ['facebookStateResourceV2'],
  fields: (t) => ({
    ...openFields(
      t,
      'facebookType',
      InteractionDirection,
      ({ facebookType }) => facebookType,
      'Who began it.',
    ),
    from: t.exposeString('from', { nullable: true, description: 'Who wrote it.' }),
    message: t.exposeString('message', { nullable: true, description: 'What was written, without markup.' }),
    accounts: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The Facebook accounts concerned, as GWS describes them.',
      resolve: ({ accounts }) => accounts ?? null,
    }),
    fqlObject: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The post in the terms of Facebook: comments, likes, the page.',
      resolve: ({ fqlObject }) => fqlObject ?? null,
    }),
  }),
});

/** `/v2/me/facebook` */
export const facebookTopic = topic('/v2/me/facebook', [
  stateChange('FacebookStateChange', ['FacebookStateChangeMessage'], FacebookInteraction),
]);

/** The Facebook posts and comments that the agent has now. */
export const facebooks = liveInteractions(FacebookInteraction, {
  all: path`/me/facebook`,
  one: (id) => path`/me/facebook/${id}`,
});

const FacebookStateChange = stateChangeType('FacebookStateChange', {
  description:
    'A Facebook post of the agent changed, or an operation on it failed. GWS: `FacebookStateChangeMessage`.',
  name: 'facebook',
  type: FacebookInteraction,
});

const FacebookEvent = topicUnion(
  'FacebookEvent',
  'What `facebookEvents` yields. GWS topic: `/v2/me/facebook`.',
  [FacebookStateChange],
);

// How they ask

builder.queryFields((t) => ({
  facebooks: t.field({
    type: [FacebookInteraction.ref],
    nullable: true,
    description: 'The Facebook posts and comments that the agent has now. GWS: GET `/me/facebook`.',
    resolve: async (_root, _arguments, context) => (await context.reader()).all(facebooks),
  }),
  facebook: t.field({
    type: FacebookInteraction.ref,
    nullable: true,
    description: 'One Facebook post or comment of the agent. GWS: GET `/me/facebook/{id}`.',
    args: { id: t.arg.id({ required: true, description: 'The interaction id.' }) },
    resolve: async (_root, { id }, context) => (await context.reader()).one(facebooks, id),
  }),
}));

eventsField({
  field: 'facebookEvents',
  type: FacebookEvent,
  description: 'Everything that happens to the Facebook posts and comments of the agent, or to one of them.',
  topic: facebookTopic,
  only: {
    argument: 'facebookId',
    description: 'Only this post. What GWS does not attribute to any post is told all the same.',
  },
  idsIn: interactionIdsIn,
});

followedField({
  field: 'facebook',
  plural: 'facebooks',
  name: 'Facebook',
  what: 'a Facebook post or comment',
  type: FacebookInteraction.ref,
  topic: facebookTopic,
  members: [FacebookStateChange],
  collection: facebooks,
  idsIn: interactionIdsIn,
  statesIn: interactionsIn,
});
