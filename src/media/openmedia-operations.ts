/**
 * What can be done with an interaction of a configured medium.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/OpenMediaOverview
 */
import type { AgentEvent } from '../genesys/event.js';
import { path } from '../genesys/rest.js';
import {
  aboutIt,
  aboutNew,
  attachingVerbs,
  became,
  capabilitiesOf,
  completeVerb,
  offerVerbs,
} from './base/interaction-verbs.js';
import { operations } from './base/operations.js';
import {
  idParameter,
  optional,
  queueParameter,
  required,
  textParameter,
  userDataParameter,
} from './base/parameter.js';
import { type StateChange, stateChangeIn } from './base/state-change.js';
import { addressTarget } from './base/targets.js';
import { InteractionDirection } from './base/vocabulary.js';
import { type OpenMediaRecord, openmediaOf, openmediaTopic } from './openmedia.js';

const mediaType = required(textParameter('The configured medium, e.g. `claim`.', { longest: 512 }));

operations({
  prefix: 'openmedia',
  resource: { mediaType, id: required(idParameter('The interaction id.')) },
  address: ({ mediaType: type, id }) => ({ path: path`/me/openmedia/${String(type)}/${String(id)}` }),
  topic: openmediaTopic,
  about: aboutIt,
  capabilities: ({ mediaType: type, id }, session) => capabilitiesOf(openmediaOf(String(type)), id, session),
  verbs: {
    ...offerVerbs('interaction'),
    ...completeVerb('interaction'),
    Transfer: {
      description: 'Hands the interaction to another agent or queue.',
      parameters: { target: addressTarget('Who takes it over.', 'targetUri') },
      done: became('COMPLETED', 'REVOKED'),
    },
    ...attachingVerbs('interaction'),
  },
});

// What is begun has an id of its own, which the event tells. There is no draft: it is worked on at once

const processing = became('PROCESSING');

function began(event: AgentEvent, values: Readonly<Record<string, unknown>>): boolean {
  const { interaction } = (stateChangeIn(event) ?? {}) as Partial<StateChange<OpenMediaRecord>>;
  const direction = InteractionDirection.read(interaction?.openmediaType);
  const type = interaction?.mediaType ?? values['mediaType'];
  return processing(event) && direction !== 'INBOUND' && type === values['mediaType'];
}

operations({
  prefix: 'openmedia',
  resource: { mediaType },
  address: ({ mediaType: type }) => ({ path: path`/me/openmedia/${String(type)}` }),
  topic: openmediaTopic,
  about: aboutNew,
  verbs: {
    Create: {
      description: 'Begins an interaction of a configured medium. The event tells it.',
      parameters: {
        queueId: required(queueParameter('The queue that it belongs to.', 'queueUri')),
        parentId: idParameter('The interaction that it belongs to.'),
        userData: optional(userDataParameter('User data of the new interaction.')),
      },
      done: began,
    },
  },
});
