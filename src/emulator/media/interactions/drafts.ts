import { z } from 'zod';
import { readParameters } from '../../answers.js';
import { LateFailure } from '../../late-failure.js';
import { part } from './comings-and-goings.js';
import type { Deed, Errand, Members, Verb } from './form.js';
import { checkQueue, NOWHERE, needQueue } from './targets.js';
import { flag, map, verb } from './verbs.js';

/** How a medium names what all drafts need. */
export interface DraftNames {
  /** The queue that an answer goes through, as the pages of the medium spell it. */
  readonly queue: 'queueUri' | 'queueName' | 'queuePath';
  /** `notificationType` after Save. */
  readonly saved: string;
  /** The members of which an agent's new draft is shown; without it, all. */
  readonly created?: readonly string[];
  /** The members that a canceled draft still shows. */
  readonly canceled: readonly string[];
}

const creation = z.looseObject({ parentId: z.string().optional(), userData: map.optional() });

/** "Create": an empty draft, and whatever else the agent's parameters say. */
export function create(
  names: DraftNames,
  membersOf: (parentId: string | undefined) => Members,
): Verb<Errand> {
  return verb(
    (body) => ({ ...readParameters(creation, body), queue: needQueue(body, names.queue) }),
    ({ room, agent, referenceId }: Errand, { queue, parentId, userData }) => {
      checkQueue(queue);
      const { interaction, seat } = room.draft(agent, membersOf(parentId), userData);
      interaction.tell(seat, 'StatusChange', referenceId, names.created);
    },
  );
}

/** "Reply" and its sisters: a new interaction, whose id the agent learns from the notification. */
export function reply<T extends { userData?: Members | undefined }>(
  names: DraftNames,
  schema: z.ZodType<T>,
  begin: (deed: Deed, parameters: T) => { members: Members; userData: Members },
): Verb<Deed> {
  return verb(
    (body) => ({ parameters: readParameters(schema, body), queue: needQueue(body, names.queue) }),
    (deed: Deed, { parameters, queue }) => {
      checkQueue(queue);
      const { members, userData } = begin(deed, parameters);
      const data = { ...userData, ...parameters.userData };
      const draft = deed.room.draft(deed.seat.agent, members, data, deed.interaction.id);
      draft.interaction.tell(draft.seat, 'StatusChange', deed.referenceId);
    },
  );
}

/** "Save": what the agent has written so far; `read` finds it in the parameters. */
export function save(names: DraftNames, read: (body: unknown) => Members): Verb<Deed> {
  return verb(read, ({ interaction, seat, referenceId }: Deed, written) => {
    interaction.members = { ...interaction.members, ...written };
    interaction.tell(seat, names.saved, referenceId);
  });
}

/** "Send": what the agent has written leaves, unless the account does not exist. */
export function send(names: DraftNames, read: (body: unknown) => Members, noAccount: string): Verb<Deed> {
  return verb(
    (body) => {
      const queue = needQueue(body, names.queue);
      readParameters(z.looseObject({ saveLAR: flag }), body);
      return { queue, written: read(body) };
    },
    ({ interaction, seat, referenceId }: Deed, { queue, written }) => {
      checkQueue(queue);
      if (written['from'] === NOWHERE) throw new LateFailure(noAccount);
      interaction.members = { ...interaction.members, ...written };
      part(interaction, seat, 'Sent', referenceId);
    },
  );
}

/** "Cancel": the draft is thrown away. */
export function cancel(names: DraftNames): Verb<Deed> {
  return verb(
    () => undefined,
    ({ interaction, seat, referenceId }: Deed) =>
      part(interaction, seat, 'Canceled', referenceId, names.canceled),
  );
}
