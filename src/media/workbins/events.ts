/** What is told of workbins, as clients see it. */
import { eventType, topicUnion } from '../base/event.js';
import { Medium } from '../base/interaction.js';
import { openFields } from '../base/open-enum.js';
import { snapshotType } from '../base/resource-fields.js';
import { asksFor } from '../base/selection.js';
import { travels } from '../base/travel.js';
import { SubscriptionState } from '../base/vocabulary.js';
import { Interaction } from '../interactions.js';
import type { Workbins } from './model.js';
import { ownerFrom } from './owner.js';
import { readWorkbin } from './reading.js';
import { WorkbinAction } from './vocabulary.js';
import type { StateMessage, SubscriptionMessage } from './wire.js';
import { Workbin } from './workbin.js';

/** The fields that name the workbin, alike in both messages. */
function whichWorkbin<M extends SubscriptionMessage | StateMessage>(
  t: Parameters<Parameters<typeof eventType<M>>[2]>[0],
) {
  return {
    workbinId: t.id({
      description: 'The workbin. GWS: `data.id`.',
      resolve: ({ message }) => message.id,
    }),
    workbinUserId: t.id({
      nullable: true,
      description: 'The user who owns it. Null for groups, and where GWS does not say: then it is the agent.',
      resolve: ({ message }) => message.workbinUserId ?? null,
    }),
    workbinAgentId: t.id({
      nullable: true,
      description: "The owner's employee id.",
      resolve: ({ message }) => message.workbinAgentId ?? null,
    }),
    agentGroup: t.string({
      nullable: true,
      description: 'The group of agents that owns it.',
      resolve: ({ message }) => message.agentGroup ?? null,
    }),
    placeGroup: t.string({
      nullable: true,
      description: 'The group of places that owns it.',
      resolve: ({ message }) => message.placeGroup ?? null,
    }),
    workbin: t.field({
      ...travels,
      type: Workbin,
      nullable: true,
      description: 'The workbin as it is now, read by REST. Null when it cannot be read.',
      resolve: async (
        { message: { id: workbinId, workbinUserId: userId, agentGroup, placeGroup } },
        _arguments,
        context,
        info,
      ) => {
        const whose = ownerFrom({ userId, agentGroup, placeGroup }, await context.agent());
        return readWorkbin(whose, workbinId, await context.reader(), asksFor(info, ['contents']));
      },
    }),
  };
}

const WorkbinStateChange = eventType<StateMessage>(
  'WorkbinStateChange',
  'An interaction entered or left a workbin. It may be told twice, and a removal may be told of something that was never told to be added. GWS: `WorkbinStateChangeMessage`.',
  (t) => ({
    ...whichWorkbin(t),
    ...openFields(t, 'action', WorkbinAction, ({ message: { action } }) => action, 'What happened.'),
    ...openFields(
      t,
      'medium',
      Medium,
      ({ message: { medium } }) => medium,
      "The interaction's medium. Null when GWS does not say which interaction it is: read the workbin again.",
    ),
    interaction: t.field({
      type: Interaction,
      nullable: true,
      description:
        'The interaction, as far as GWS tells of it: no state and no capabilities while it lies in a workbin. Null when GWS leaves it out, or for a medium that this gateway does not know; `raw` has what there is.',
      resolve: ({ message: { interaction } }) => interaction ?? null,
    }),
  }),
);

const WorkbinSubscriptionStateChange = eventType<SubscriptionMessage>(
  'WorkbinSubscriptionStateChange',
  "GWS answers the gateway's request to be told of a workbin. GWS: `WorkbinSubscriptionStateChangeMessage`.",
  (t) => ({
    ...whichWorkbin(t),
    ...openFields(
      t,
      'stateResource',
      SubscriptionState,
      ({ message: { stateResource } }) => stateResource,
      'The answer. A word, in spite of its name.',
    ),
  }),
);

/** The event types of the topic. */
export const workbinMembers = [WorkbinStateChange, WorkbinSubscriptionStateChange];

/** What the topic's subscription yields. */
export const WorkbinEvent = topicUnion(
  'WorkbinEvent',
  'What `workbinEvents` yields. GWS topic: `/v2/me/workbins`.',
  workbinMembers,
);

/** The state of a workbin that is followed. */
export const WorkbinSnapshot = snapshotType<Workbins>('WorkbinSnapshot', 'The state of a workbin.', (t) => ({
  workbin: t.field({
    type: Workbin,
    nullable: true,
    description: 'As it is now; its `contents` belong to the same moment. Null when GWS knows no such one.',
    resolve: ({ state }) => [...state.values()][0] ?? null,
  }),
}));

/** What following a workbin yields. */
export const WorkbinUpdate = topicUnion(
  'WorkbinUpdate',
  'What the subscription `workbin` yields: a snapshot, then changes. GWS topic: `/v2/me/workbins`.',
  [WorkbinSnapshot, ...workbinMembers],
);
