/**
 * What can be done with a work item.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/WorkitemOverview
 */
import { interactionOperations } from './base/interaction-operations.js';
import { attachingVerbs, completeVerb, offerVerbs, transferVerb } from './base/interaction-verbs.js';
import { addressTarget } from './base/targets.js';
import { workitems, workitemTopic } from './workitems.js';

const noun = 'work item';

interactionOperations({
  ...{ prefix: 'workitem', noun, topic: workitemTopic },
  collection: () => workitems,
  verbs: {
    ...offerVerbs(noun),
    ...completeVerb(noun),
    ...transferVerb(noun, addressTarget('Who takes it over.', 'targetUri')),
    ...attachingVerbs(noun),
  },
});
