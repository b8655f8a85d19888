/**
 * Open media: whatever else is configured at GWS, with an agent or in workbins.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/OpenMediaOverview
 */
import type { z } from 'zod';
import type { Collection } from '../genesys/reader.js';
import { path } from '../genesys/rest.js';
import { topic } from '../genesys/topic.js';
import { text } from '../lib/decode.js';
import { type InteractionRecord, interactionType, liveInteractions } from './base/interaction.js';
import { openFields } from './base/open-enum.js';
import { resourceFields } from './base/resource-fields.js';
import { interactionIdsIn, interactionsIn, stateChange, stateChangeType } from './base/state-change.js';
import { InteractionDirection } from './base/vocabulary.js';
import { stateResource } from './base/wire.js';

// What Genesys sends

const openmediaResource = stateResource.extend({ mediaType: text, openmediaType: text });
export type OpenmediaRecord = z.output<typeof openmediaResource>;

// What clients see

/** An interaction of a configured medium, a member of `union Interaction`. */
export const OpenMediaInteraction = interactionType({
  medium: 'openmedia',
  name: 'OpenMediaInteraction',
  description:
    'An interaction of a medium configured at GWS. INVITED, then PROCESSING, then COMPLETED; an invitation may also end as REVOKED, and it may lie IN_WORKBIN. GWS: `openmedia`; in workbins `openmediaStateResourceV2`.',
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

/** `/v2/me/openmedia` */
export const openmediaTopic = topic('/v2/me/openmedia', [
  stateChange('OpenmediaStateChange', ['OpenmediaStateChangeMessage'], OpenMediaInteraction),
]);

/**
 * The interactions of one configured medium that the agent has now. The documentation does not say what GWS calls
 * the list: perhaps like the medium itself, as in the addresses of its interactions.
 */
export function openmediaOf(mediaType: string): Collection<InteractionRecord<OpenmediaRecord>> {
  const live = liveInteractions(OpenMediaInteraction, {
    all: path`/me/openmedia/${mediaType}`,
    one: (id) => path`/me/openmedia/${mediaType}/${id}`,
  });
  return {
    ...live,
    spellings: [...(live.spellings ?? []), `${mediaType}s`, mediaType],
    read(resource) {
      const interaction = live.read(resource);
      return interaction && { ...interaction, mediaType: interaction.mediaType ?? mediaType };
    },
  };
}

const OpenmediaStateChange = stateChangeType('OpenmediaStateChange', {
  description:
    'An interaction of a configured medium changed, or an operation on it failed. GWS: `OpenmediaStateChangeMessage`.',
  name: 'openmedia',
  type: OpenMediaInteraction,
});

// How they ask

const mediaTypeDescription = 'The configured medium, e.g. `claim`.';

resourceFields({
  one: 'openmedia',
  all: 'openmedias',
  name: 'Openmedia',
  words: ['an interaction of a configured medium', 'interactions of a configured medium'],
  type: OpenMediaInteraction.ref,
  topic: openmediaTopic,
  members: [OpenmediaStateChange],
  where: { mediaType: mediaTypeDescription },
  gws: '/me/openmedia/{mediaType}',
  collection: ({ mediaType }) => openmediaOf(mediaType as string),
  idsIn: interactionIdsIn,
  statesIn: interactionsIn,
});
