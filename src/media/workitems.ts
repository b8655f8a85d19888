/**
 * Work items: as they lie in workbins.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/WorkitemOverview
 */
import { text } from '../lib/decode.js';
import { interactionType } from './base/interaction.js';
import { openFields } from './base/open-enum.js';
import { InteractionDirection } from './base/vocabulary.js';
import { stateResource } from './base/wire.js';

// What Genesys sends

const workitemResource = stateResource.extend({ workitemType: text });

// What clients see

/** A work item, a member of `union Interaction`. */
export const WorkitemInteraction = interactionType({
  medium: 'workitem',
  name: 'WorkitemInteraction',
  description: 'A work item, for example a scanned letter. GWS: `workitemStateResourceV2`.',
  schema: workitemResource,
  contentMembers: ['workitems', 'workitem'],
  stateMembers: ['workitemStateResourceV2'],
  fields: (t) => ({
    ...openFields(
      t,
      'workitemType',
      InteractionDirection,
      ({ workitemType }) => workitemType,
      'Who began it.',
    ),
  }),
});
