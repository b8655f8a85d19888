/**
 * Facebook posts and comments: as they lie in workbins.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/FacebookOverview
 */
import { anything, text } from '../lib/decode.js';
import { interactionType } from './base/interaction.js';
import { openFields } from './base/open-enum.js';
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
  description: 'A Facebook post or comment. GWS: `facebookStateResourceV2`.',
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
