import { path } from '../genesys/rest.js';
import { topic } from '../genesys/topic.js';
import { anything, text } from '../lib/decode.js';
import { interactionType, liveInteractions } from './base/interaction.js';
import { openFields } from './base/open-enum.js';
import { resourceFields } from './base/resource-fields.js';
import { interactionIdsIn, interactionsIn, stateChange, stateChangeType } from './base/state-change.js';
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

// How they ask

resourceFields({
  one: 'facebook',
  all: 'facebooks',
  name: 'Facebook',
  words: ['a Facebook post or comment', 'Facebook posts and comments'],
  type: FacebookInteraction.ref,
  topic: facebookTopic,
  members: [FacebookStateChange],
  collection: facebooks,
  idsIn: interactionIdsIn,
  statesIn: interactionsIn,
});
