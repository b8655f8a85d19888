/** Changes of interactions, which GWS tells alike in all media: what changed, and the interaction as it is now. */
import { z } from 'zod';
import type { AgentEvent } from '../../genesys/event.js';
import type { MessageType } from '../../genesys/topic.js';
import { compiled, text } from '../../lib/decode.js';
import { failureFields, failureMembers } from './error-message.js';
import { eventType } from './event.js';
import type { InteractionRecord, InteractionType } from './interaction.js';
import { openFields } from './open-enum.js';
import { NotificationType } from './vocabulary.js';
import type { StateResource } from './wire.js';

/** What a `…StateChangeMessage` says. */
export interface StateChange<T extends StateResource = StateResource> {
  readonly notificationType: string | undefined;
  /** undefined when GWS tells of a failure without naming the interaction. */
  readonly interaction: InteractionRecord<T> | undefined;
  readonly errorMessage: string | undefined;
  readonly errorCode: number | undefined;
}

const told = compiled(z.object({ notificationType: text, ...failureMembers }));

/**
 * How a medium's state changes are recognised and read. The member that holds the interaction is singular or
 * plural, and some versions of GWS have a word of their own for it.
 *
 * @param event the GraphQL type, which ends in `StateChange`
 */
export function stateChange<T extends StateResource>(
  event: `${string}StateChange`,
  messageTypes: readonly string[],
  type: InteractionType<T>,
): MessageType<StateChange<T>> {
  return {
    event,
    messageTypes,
    keys: type.contentMembers,
    schema: z.unknown().transform((data): StateChange<T> => {
      const { notificationType, errorMessage, errorCode } = told().parse(data);
      return { notificationType, interaction: interactionIn(data, type), errorMessage, errorCode };
    }),
    resource: ({ interaction }) => interaction?.id,
  };
}

function interactionIn<T extends StateResource>(data: unknown, { contentMembers, read }: InteractionType<T>) {
  const members = data as Readonly<Record<string, unknown>>;
  for (const name of contentMembers) {
    const told = members[name];
    for (const resource of Array.isArray(told) ? told : [told]) {
      const interaction = resource == null ? undefined : read(resource);
      if (interaction) return interaction;
    }
  }
  return undefined;
}

/**
 * Declares the object type of a medium's state changes.
 *
 * @param options.name what the interaction is called in it, e.g. `email`
 */
export function stateChangeType<T extends StateResource>(
  event: `${string}StateChange`,
  options: { readonly description: string; readonly name: string; readonly type: InteractionType<T> },
) {
  const { description, name, type } = options;
  return eventType<StateChange<T>>(event, description, (t) => ({
    ...openFields(
      t,
      'notificationType',
      NotificationType,
      ({ message: { notificationType } }) => notificationType,
      'What changed.',
    ),
    [name]: t.field({
      type: type.ref,
      nullable: true,
      description:
        'The interaction as it is now. Of a failure GWS tells no more than its id, and null when not even that.',
      resolve: ({ message: { interaction } }) => (interaction ?? null) as never,
    }),
    ...failureFields(t),
  }));
}

/** What an event tells of an interaction's change; undefined when it tells of something else. */
export function stateChangeIn({ type, message }: AgentEvent): StateChange | undefined {
  return type.endsWith('StateChange') ? (message as StateChange) : undefined;
}

/** The interaction that an event is about; undefined when GWS does not say. */
export function interactionIdIn(event: AgentEvent): string | undefined {
  return stateChangeIn(event)?.interaction?.id;
}

/** The same as a list. */
export function interactionIdsIn(event: AgentEvent): string[] | undefined {
  const id = interactionIdIn(event);
  return id === undefined ? undefined : [id];
}

/** The interaction whose state an event tells, as a list; undefined when it tells of none. */
export function interactionsIn<T extends StateResource>(
  event: AgentEvent,
): readonly InteractionRecord<T>[] | undefined {
  const interaction = stateChangeIn(event)?.interaction;
  return interaction && [interaction as InteractionRecord<T>];
}
