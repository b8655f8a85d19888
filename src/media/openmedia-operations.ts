/**
 * What can be done with an interaction of a configured medium.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/OpenMediaOverview
 */
import type { AgentEvent } from '../genesys/event.js';
import { interactionOperations } from './base/interaction-operations.js';
import { attachingVerbs, became, completeVerb, offerVerbs, transferVerb } from './base/interaction-verbs.js';
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
import { type OpenmediaRecord, openmediaOf, openmediaTopic } from './openmedia.js';

const mediaType = required(textParameter('The configured medium, e.g. `claim`.', { longest: 512 }));

// There is no draft: what is begun is worked on at once

const processing = became('PROCESSING');

function began(event: AgentEvent, values: Readonly<Record<string, unknown>>): boolean {
  const { interaction } = (stateChangeIn(event) ?? {}) as Partial<StateChange<OpenmediaRecord>>;
  const direction = InteractionDirection.read(interaction?.openmediaType);
  const type = interaction?.mediaType ?? values['mediaType'];
  return processing(event) && direction !== 'INBOUND' && type === values['mediaType'];
}

interactionOperations({
  ...{ prefix: 'openmedia', noun: 'interaction', topic: openmediaTopic },
  where: { mediaType },
  collection: ({ mediaType: type }) => openmediaOf(String(type)),
  verbs: {
    ...offerVerbs('interaction'),
    ...completeVerb('interaction'),
    ...transferVerb('interaction', addressTarget('Who takes it over.', 'targetUri')),
    ...attachingVerbs('interaction'),
  },
  beginnings: {
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
