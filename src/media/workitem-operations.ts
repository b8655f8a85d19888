/**
 * What can be done with a work item.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/WorkitemOverview
 */
import { path } from '../genesys/rest.js';
import {
  aboutIt,
  attachingVerbs,
  became,
  capabilitiesOf,
  completeVerb,
  offerVerbs,
} from './base/interaction-verbs.js';
import { operations } from './base/operations.js';
import { idParameter, required } from './base/parameter.js';
import { addressTarget } from './base/targets.js';
import { workitems, workitemTopic } from './workitems.js';

operations({
  prefix: 'workitem',
  resource: { id: required(idParameter("The work item's interaction id.")) },
  address: ({ id }) => ({ path: path`/me/workitems/${String(id)}` }),
  topic: workitemTopic,
  about: aboutIt,
  capabilities: ({ id }, session) => capabilitiesOf(workitems, id, session),
  verbs: {
    ...offerVerbs('work item'),
    ...completeVerb('work item'),
    Transfer: {
      description: 'Hands the work item to another agent or queue.',
      parameters: { target: addressTarget('Who takes it over.', 'targetUri') },
      done: became('COMPLETED', 'REVOKED'),
    },
    ...attachingVerbs('work item'),
  },
});
