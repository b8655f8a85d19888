/**
 * Open media: whatever else is configured at GWS, as it lies in workbins.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/OpenMediaOverview
 */
import { text } from '../lib/decode.js';
import { interactionType } from './base/interaction.js';
import { openFields } from './base/open-enum.js';
import { InteractionDirection } from './base/vocabulary.js';
import { stateResource } from './base/wire.js';

// What Genesys sends

const openmediaResource = stateResource.extend({ mediaType: text, openmediaType: text });

// What clients see

/** An interaction of a configured medium, a member of `union Interaction`. */
export const OpenMediaInteraction = interactionType({
  medium: 'openmedia',
  name: 'OpenMediaInteraction',
  description: 'An interaction of a medium configured at GWS. GWS: `openmediaStateResourceV2`.',
  schema: openmediaResource,
  contentMembers: ['openmedia', 'openmedias'],
  stateMembers: ['openmediaStateResourceV2'],
  fields: (t) => ({
    mediaType: t.exposeString('mediaType', {
      nullable: true,
      description: 'The configured medium, e.g. `claim`. Needed to address the interaction.',
    }),
    ...openFields(
      t,
      'openmediaType',
      InteractionDirection,
      ({ openmediaType }) => openmediaType,
      'Who began it.',
    ),
  }),
});
