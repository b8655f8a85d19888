import { z } from 'zod';
import { readParameters } from '../answers.js';
import type { Errand, Form } from './interactions/form.js';
import { checkQueue, needQueue } from './interactions/targets.js';
import { accept, COMMON, complete, map, reject, transfer, USER_DATA, verb } from './interactions/verbs.js';

const creation = z.looseObject({ parentId: z.string().optional(), userData: map.optional() });

/** "OpenMediaCreate": no draft, but something that is worked on at once. */
const create = verb(
  (body) => ({ ...readParameters(creation, body), queue: needQueue(body, 'queueUri') }),
  ({ room, agent, mediaType, referenceId }: Errand, { queue, parentId, userData }) => {
    checkQueue(queue);
    const members = { mediaType, ...(parentId === undefined ? {} : { parentId }) };
    const { interaction, seat } = room.draft(agent, members, userData);
    interaction.tell(seat, 'StatusChange', referenceId);
  },
);

/** Open media, whatever they are called here: "OpenmediaStateChangeMessage" and the pages of its operations. */
export const openmedia: Form = {
  medium: 'openmedia',
  plural: 'openmedia',
  collections: ['/me/openmedia/:mediaType'],
  // No page has it, and without it nobody could find out what they have.
  wholeCollection: '/me/openmedia',
  channel: '/v2/me/openmedia',
  messageType: 'OpenmediaStateChangeMessage',
  typeMember: 'openmediaType',
  active: 'Processing',
  answersReference: 'all',
  errorMessage: 'Invalid target',
  errorMembers: ['mediaType'],
  capabilities: {
    Invited: ['Accept', 'Reject'],
    Processing: ['Transfer', ...USER_DATA, 'SetInFocus', 'Complete'],
  },
  unlisted: { Processing: ['SetDisposition', 'AddComment'] },
  collectionVerbs: { Create: create },
  verbs: {
    ...COMMON,
    Accept: accept,
    Reject: reject(),
    Complete: complete,
    Transfer: transfer('targetUri'),
  },
  address: (id, { mediaType }) => `/openmedia/${mediaType}s/${id}`,
  inbound: () => ({ mediaType: 'claim' }),
};
