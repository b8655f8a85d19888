/**
 * Work items: those an agent is offered and handles, and those that lie in workbins.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/WorkitemOverview
 */
import { builder } from '../builder.js';
import { path } from '../genesys/rest.js';
import { topic } from '../genesys/topic.js';
import { text } from '../lib/decode.js';
import { topicUnion } from './base/event.js';
import { interactionType, liveInteractions } from './base/interaction.js';
import { openFields } from './base/open-enum.js';
import { interactionIdsIn, interactionsIn, stateChange, stateChangeType } from './base/state-change.js';
import { eventsField, followedField } from './base/subscriptions.js';
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

const WorkitemEvent = topicUnion(
  'WorkitemEvent',
  'What `workitemEvents` yields. GWS topic: `/v2/me/workitems`.',
  [WorkitemStateChange],
);

// How they ask

builder.queryFields((t) => ({
  workitems: t.field({
    type: [WorkitemInteraction.ref],
    nullable: true,
    description: 'The work items that the agent has now. GWS: GET `/me/workitems`.',
    resolve: async (_root, _arguments, context) => (await context.reader()).all(workitems),
  }),
  workitem: t.field({
    type: WorkitemInteraction.ref,
    nullable: true,
    description: 'One work item of the agent. GWS: GET `/me/workitems/{id}`.',
    args: { id: t.arg.id({ required: true, description: 'The interaction id.' }) },
    resolve: async (_root, { id }, context) => (await context.reader()).one(workitems, id),
  }),
}));

eventsField({
  field: 'workitemEvents',
  type: WorkitemEvent,
  description: 'Everything that happens to the work items of the agent, or to one of them.',
  topic: workitemTopic,
  only: {
    argument: 'workitemId',
    description: 'Only this work item. What GWS does not attribute to any work item is told all the same.',
  },
  idsIn: interactionIdsIn,
});

followedField({
  field: 'workitem',
  plural: 'workitems',
  name: 'Workitem',
  what: 'a work item',
  type: WorkitemInteraction.ref,
  topic: workitemTopic,
  members: [WorkitemStateChange],
  collection: workitems,
  idsIn: interactionIdsIn,
  statesIn: interactionsIn,
});
