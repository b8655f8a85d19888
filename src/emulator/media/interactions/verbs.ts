import { z } from 'zod';
import { missing, readParameters } from '../../answers.js';
import { offer, part, take } from './comings-and-goings.js';
import type { Deed, Form, Verb } from './form.js';
import { checkQueue, needTarget, readQueue, resolveTarget } from './targets.js';

/** Makes a verb of a reader for the parameters and what is done with them. */
export function verb<T, On = Deed>(
  read: (body: unknown) => T,
  run: (on: On, parameters: T) => void,
): Verb<On> {
  return (body) => {
    const parameters = read(body);
    return (on) => run(on, parameters);
  };
}

/** Reads the parameters of an operation by their schema. */
export function by<T>(schema: z.ZodType<T>): (body: unknown) => T {
  return (body) => readParameters(schema, body);
}

export const flag = z.union([z.boolean(), z.enum(['true', 'false'])]).optional();
export const map = z.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
/** No parameters but the one of last-agent routing, which nobody sees the effect of. */
const lastAgent = by(z.looseObject({ saveLAR: flag }));
const nickname = by(z.looseObject({ saveLAR: flag, nickname: z.string().optional() }));

/** "Accept" of all media. */
export const accept = verb(nickname, ({ interaction, seat, referenceId }: Deed, p) =>
  take(interaction, seat, referenceId, p.nickname),
);

/** "Reject" of all media; `only` names the members that the sample of the medium still shows. */
export function reject(only?: readonly string[]): Verb<Deed> {
  return verb(
    () => undefined,
    ({ room, interaction, seat, referenceId }: Deed) => {
      part(interaction, seat, 'Completed', referenceId, only);
      if (interaction.form.offeredOn) room.offerOn(interaction);
    },
  );
}

/** "Complete": the agent is done. With a queue the interaction goes on to it. */
export const complete = verb(
  (body) => ({ ...lastAgent(body), queue: readQueue(body) }),
  ({ interaction, seat, referenceId }: Deed, { queue }) => {
    checkQueue(queue);
    part(interaction, seat, 'Completed', referenceId);
  },
);

/** "Transfer": Completed for the sender, and it rings at the desk of the receiver. */
export function transfer(documented: string): Verb<Deed> {
  return verb(
    (body) => needTarget(body, documented),
    ({ room, interaction, seat, referenceId }: Deed, target) => {
      const agent = resolveTarget(room.world.agents, target);
      part(interaction, seat, 'Completed', referenceId);
      if (agent) offer(interaction, agent);
    },
  );
}

/** Changes what hangs on an interaction, and shows the result to whoever has it. */
export function update({ interaction, seat, referenceId }: Deed, change: () => void): void {
  change();
  interaction.tell(seat, 'PropertiesUpdated', referenceId);
}

const userData = by(z.looseObject({ userData: map }));
const disposition = by(z.looseObject({ disposition: z.string(), dispositionKey: z.string().optional() }));
const comment = by(z.looseObject({ comment: z.string() }));

const setUserData = verb(userData, (deed: Deed, parameters) =>
  update(deed, () => {
    for (const [key, value] of Object.entries(parameters.userData)) deed.interaction.userData.set(key, value);
  }),
);

/** The operations that all media have in common: on user data, the disposition, the comment and the focus. */
export const COMMON: Form['verbs'] = {
  AttachUserData: setUserData,
  UpdateUserData: setUserData,
  DeleteUserData: verb(readKeys, (deed: Deed, keys) =>
    update(deed, () => {
      for (const key of keys) deed.interaction.userData.delete(key);
    }),
  ),
  SetDisposition: verb(disposition, (deed: Deed, parameters) =>
    update(deed, () =>
      deed.interaction.userData.set(parameters.dispositionKey ?? 'DispositionCode', parameters.disposition),
    ),
  ),
  AddComment: verb(comment, (deed: Deed, parameters) =>
    update(deed, () => {
      deed.interaction.members = { ...deed.interaction.members, comment: parameters.comment };
    }),
  ),
  // No page says what follows, so nothing does.
  SetInFocus: verb(
    () => undefined,
    () => {},
  ),
};

const deletion = z.looseObject({
  keys: z.array(z.string()).optional(),
  userData: z.union([z.array(z.string()), map]).optional(),
});

/** The keys to be deleted: `keys` in the samples, `userData` in the tables of the same pages. */
function readKeys(body: unknown): string[] {
  const { keys, userData: spelling } = readParameters(deletion, body);
  if (keys) return keys;
  if (!spelling) throw missing('keys');
  return Array.isArray(spelling) ? spelling : Object.keys(spelling);
}

/** The capabilities that nearly all media show for what hangs on an interaction. */
export const USER_DATA = ['AttachUserData', 'UpdateUserData', 'DeleteUserData'] as const;
export const ANNOTATE = ['AddComment', ...USER_DATA, 'SetDisposition', 'SetInFocus'] as const;
/** The capabilities of a draft, the same for emails, posts and tweets. */
export const DRAFT = ['Cancel', 'Send', ...ANNOTATE, 'Transfer'] as const;
