/** What can be done with interactions of many media in the same way, and what tells that it was done. */
import type { AgentEvent } from '../../genesys/event.js';
import { failureIn } from '../../genesys/operation.js';
import { type Collection, Reader } from '../../genesys/reader.js';
import type { AgentSession } from '../../genesys/session.js';
import type { InteractionRecord } from './interaction.js';
import type { Verb } from './operations.js';
import {
  flagParameter,
  keysParameter,
  type Parameter,
  required,
  textParameter,
  userDataParameter,
} from './parameter.js';
import { stateChangeIn } from './state-change.js';
import { InteractionStatus, NotificationType } from './vocabulary.js';

type Arguments = Readonly<Record<string, unknown>>;
type Tells = (event: AgentEvent) => boolean;

// What tells that it was done

/** The interaction changed in this way. */
export function changed(...notificationTypes: string[]): Tells {
  return (event) =>
    notificationTypes.includes(NotificationType.read(stateChangeIn(event)?.notificationType) ?? '');
}

/** The interaction came into one of these states. */
export function became(...states: string[]): Tells {
  const statusChanged = changed('STATUS_CHANGE');
  return (event) =>
    statusChanged(event) &&
    states.includes(InteractionStatus.read(stateChangeIn(event)?.interaction?.state) ?? '');
}

const composing = became('COMPOSING');

/** A draft began. */
export function began(event: AgentEvent, { id }: Arguments): boolean {
  return composing(event) && stateChangeIn(event)?.interaction?.id !== id;
}

// Which events are about it

/** An event about the interaction itself. */
export function aboutIt(event: AgentEvent, { id }: Arguments): boolean {
  return stateChangeIn(event)?.interaction?.id === id;
}

/**
 * An event about the interaction or about what answers it, which has an id of its own and names the first as its
 * parent, or nobody. A failure is told of the interaction itself.
 */
export function aboutAnswer(event: AgentEvent, { id }: Arguments): boolean {
  const interaction = stateChangeIn(event)?.interaction;
  if (!interaction) return false;
  if (interaction.id === id) return true;
  return !failureIn(event) && (interaction.parentId === undefined || interaction.parentId === id);
}

/** An event about something new, of which only its parent can be known before. A failure tells of nothing new. */
export function aboutNew(event: AgentEvent, { parentId }: Arguments): boolean {
  const interaction = stateChangeIn(event)?.interaction;
  if (!interaction || failureIn(event)) return false;
  return parentId == null || interaction.parentId === undefined || interaction.parentId === parentId;
}

/** What an interaction lists as possible now. */
export async function capabilitiesOf(
  collection: Collection<InteractionRecord>,
  id: unknown,
  session: AgentSession,
): Promise<readonly string[] | undefined> {
  return (await new Reader(session.rest).one(collection, String(id))).capabilities;
}

// What they take

export const saveLAR = flagParameter(
  'Whether GWS remembers the agent as the last who handled this customer, for routing.',
);

// The verbs, each told of a medium by its noun: `email`, `work item`

/** Accept and Reject. */
export function offerVerbs(noun: string): Record<string, Verb> {
  return {
    Accept: {
      description: `Takes an offered ${noun}.`,
      parameters: { saveLAR },
      // What was offered may be another agent's draft.
      done: became('PROCESSING', 'COMPOSING'),
    },
    Reject: { description: `Declines an offered ${noun}.`, done: became('COMPLETED', 'REVOKED') },
  };
}

/** Complete. */
export function completeVerb(noun: string): Record<string, Verb> {
  return {
    Complete: {
      description: `Finishes the ${noun}, or sends it on to a queue.`,
      parameters: {
        queueName: textParameter('The queue that it goes on to.', { longest: 256 }),
        saveLAR,
      },
      done: became('COMPLETED'),
    },
  };
}

/** Cancel. */
export function cancelVerb(noun: string): Record<string, Verb> {
  return {
    Cancel: { description: `Throws the draft of the ${noun} away.`, done: became('CANCELED') },
  };
}

/** Transfer, to whom the parameter says. */
export function transferVerb(noun: string, target: Parameter): Record<string, Verb> {
  return {
    Transfer: {
      description: `Hands the ${noun} to another agent or queue.`,
      parameters: { target },
      done: became('COMPLETED', 'REVOKED'),
    },
  };
}

/** User data, on whatever has some. */
export function userDataVerbs(noun: string, done: Tells): Record<string, Verb> {
  return {
    AttachUserData: {
      description: `Attaches user data to the ${noun}.`,
      parameters: { userData: userDataParameter('What to attach, by key.') },
      done,
    },
    UpdateUserData: {
      description: `Changes user data of the ${noun}.`,
      parameters: { userData: userDataParameter('What to change, by key.') },
      done,
    },
    DeleteUserData: {
      description: `Removes user data of the ${noun}.`,
      parameters: { keys: keysParameter('Which keys to remove.') },
      done,
    },
  };
}

// Documented as AttachedDataChanged for other media.
const attached = changed('PROPERTIES_UPDATED', 'ATTACHED_DATA_CHANGED');

/** AddComment. */
export const commentVerb: Record<string, Verb> = {
  AddComment: {
    description: 'Writes a note for colleagues.',
    parameters: { comment: required(textParameter('The note.')) },
    done: attached,
  },
};

/** What hangs on an interaction: user data, disposition, comment; and the focus. */
export function attachingVerbs(noun: string): Record<string, Verb> {
  return {
    ...userDataVerbs(noun, attached),
    SetDisposition: {
      description: `Records how the ${noun} ended.`,
      parameters: {
        disposition: required(textParameter('The word; see the query `dispositions`.', { longest: 1_000 })),
        dispositionKey: textParameter(
          'The key of the user data that it is written to; as configured at GWS if left out.',
          { longest: 1_000 },
        ),
      },
      done: attached,
    },
    ...commentVerb,
    SetInFocus: { description: `Marks the ${noun} as the one being worked on. GWS tells no outcome of it.` },
  };
}
