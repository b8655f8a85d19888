import { path } from '../genesys/rest.js';
import { topic } from '../genesys/topic.js';
import { text } from '../lib/decode.js';
import { interactionType, liveInteractions } from './base/interaction.js';
import { openFields } from './base/open-enum.js';
import { resourceFields } from './base/resource-fields.js';
import { interactionIdsIn, interactionsIn, stateChange, stateChangeType } from './base/state-change.js';
import { InteractionDirection } from './base/vocabulary.js';
import { stateResource } from './base/wire.js';

// What Genesys sends

const workitemResource = stateResource.extend({ workitemType: text });

// What clients see

/** A work item, a member of `union Interaction`. */
export const WorkitemInteraction = interactionType({
  medium: 'workitem',
  name: 'WorkitemInteraction',
  description:
    'A work item, for example a scanned letter. INVITED, then PROCESSING, then COMPLETED; an invitation may also end as REVOKED, and it may lie IN_WORKBIN. GWS: `workitem`; in workbins `workitemStateResourceV2`.',
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

/** `/v2/me/workitems` */
export const workitemTopic = topic('/v2/me/workitems', [
  stateChange('WorkitemStateChange', ['WorkitemStateChangeMessage'], WorkitemInteraction),
]);

/** The work items that the agent has now. */
export const workitems = liveInteractions(WorkitemInteraction, {
  all: path`/me/workitems`,
  one: (id) => path`/me/workitems/${id}`,
});

const WorkitemStateChange = stateChangeType('WorkitemStateChange', {
  description:
    'A work item of the agent changed, or an operation on it failed. GWS: `WorkitemStateChangeMessage`.',
  name: 'workitem',
  type: WorkitemInteraction,
});

// How they ask

resourceFields({
  one: 'workitem',
  all: 'workitems',
  name: 'Workitem',
  words: ['a work item', 'work items'],
  type: WorkitemInteraction.ref,
  topic: workitemTopic,
  members: [WorkitemStateChange],
  collection: workitems,
  idsIn: interactionIdsIn,
  statesIn: interactionsIn,
});
