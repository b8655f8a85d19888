/**
 * Private Facebook messages: as they lie in workbins.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/FacebookPMOverview
 */
import { text } from '../lib/decode.js';
import { interactionType } from './base/interaction.js';
import { openFields } from './base/open-enum.js';
import { Participant } from './base/participant.js';
import { InteractionDirection } from './base/vocabulary.js';
import { sessionResource } from './base/wire.js';

// What Genesys sends

const facebooksessionResource = sessionResource.extend({ facebooksessionType: text });

// What clients see

/** A conversation in private messages, a member of `union Interaction`. */
export const FacebookSessionInteraction = interactionType({
  medium: 'facebooksession',
  name: 'FacebookSessionInteraction',
  description: 'A conversation in private Facebook messages. GWS: `facebooksessionStateResourceV2`.',
  schema: facebooksessionResource,
  contentMembers: ['facebooksessions', 'facebooksession'],
  stateMembers: ['facebooksessionStateResourceV2'],
  fields: (t) => ({
    ...openFields(
      t,
      'facebooksessionType',
      InteractionDirection,
      ({ facebooksessionType }) => facebooksessionType,
      'Who began it.',
    ),
    participants: t.field({
      type: [Participant],
      description: 'Who takes part; nobody while it lies in a workbin.',
      resolve: ({ participants }) => participants ?? [],
    }),
  }),
});
