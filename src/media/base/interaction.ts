import type { FieldMap, ObjectRef } from '@pothos/core';
import type { z } from 'zod';
import { builder, type Types } from '../../builder.js';
import type { Collection } from '../../genesys/reader.js';
import type { RestPath } from '../../genesys/rest.js';
import { compiled } from '../../lib/decode.js';
import { readTime } from '../../lib/time.js';
import { addressFields, capabilityFields, userDataFields } from './fields.js';
import { openEnum, openFields } from './open-enum.js';
import './scalars.js';
import { InteractionStatus } from './vocabulary.js';
import type { StateResource } from './wire.js';

/** The seven media whose interactions lie in workbins, and those that only the history knows besides. */
export const Medium = openEnum('Medium', 'A way in which a customer reaches the contact centre.', {
  Chat: 'A chat on a web page or in an app.',
  Email: 'An email.',
  Facebook: 'A Facebook post or comment.',
  Tweet: { description: 'A tweet.', aliases: ['twitter'] },
  Facebooksession: 'Private Facebook messages.',
  Workitem: 'A work item, for example a scanned letter.',
  Openmedia: 'Any other medium, as configured at GWS.',
  Call: 'A telephone call. Not in workbins.',
  Smssession: 'Text messages. Not in workbins.',
});

/** An interaction as GWS describes it, with the medium it belongs to. */
export type InteractionRecord<T extends StateResource = StateResource> = T & {
  /** GWS's word for the medium, in lower case: `chat`, `facebooksession`, … */
  readonly medium: string;
};

/** What interactions of all media have in common. */
export const InteractionState = builder.interfaceRef<InteractionRecord>('InteractionState').implement({
  description:
    'What interactions of all media have in common, whether they lie in a workbin or are being handled. In a workbin GWS says neither `state` nor `uri`.',
  resolveType: (interaction) => typeNames[interaction.medium] ?? null,
  fields: (t) => ({
    id: t.exposeID('id', {
      description:
        'The interaction id of Interaction Server: the same in a workbin, on a topic and in an operation. Unique within its medium.',
    }),
    ...openFields(t, 'medium', Medium, ({ medium }) => medium, 'Which medium it belongs to.'),
    ...openFields(
      t,
      'state',
      InteractionStatus,
      ({ state }) => state,
      'Where it stands. Null when GWS does not say, as in a workbin.',
    ),
    ...capabilityFields(t as never),
    receivedDate: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it reached the contact centre. Null when GWS does not say or says it unreadably.',
      resolve: ({ receivedDate }) => readTime(receivedDate),
    }),
    receivedDateRaw: t.exposeString('receivedDate', {
      nullable: true,
      description: '`receivedDate` as GWS wrote it.',
    }),
    subject: t.exposeString('subject', {
      nullable: true,
      description: 'What it is about; GWS may have cut it, with `...` at the end.',
    }),
    contactId: t.exposeID('contactId', {
      nullable: true,
      description: 'The customer, in the contact server.',
    }),
    parentId: t.exposeID('parentId', {
      nullable: true,
      description: 'The interaction that this one answers.',
    }),
    assignedTo: t.exposeString('assignedTo', {
      nullable: true,
      description: 'The user name of the agent who owns it.',
    }),
    comment: t.exposeString('comment', { nullable: true, description: "A colleague's note." }),
    ...userDataFields(t as never),
    suggestedQueueUris: t.stringList({
      description: 'Queues that GWS suggests to transfer it to, as addresses. Empty when it suggests none.',
      resolve: ({ suggestedQueueUris }) => suggestedQueueUris ?? [],
    }),
    revelantResponseTemplateGroups: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Groups of standard answers that may fit. The name is misspelt by GWS.',
      resolve: ({ revelantResponseTemplateGroups }) => revelantResponseTemplateGroups ?? null,
    }),
    ...addressFields(t as never),
  }),
});

/** GraphQL type names by medium, filled by {@link interactionType}. */
const typeNames: Record<string, string> = Object.create(null);

/** One medium's interactions: how GWS writes them, where they are found, and what they are called here. */
export interface InteractionType<T extends StateResource = StateResource> {
  /** GWS's word in lower case, e.g. `facebooksession`. */
  readonly medium: string;
  readonly ref: ObjectRef<Types, InteractionRecord<T>>;
  /** The members of a workbin's content that may hold a list of them. */
  readonly contentMembers: readonly string[];
  /** The members of a `WorkbinStateChangeMessage` that may hold one. */
  readonly stateMembers: readonly string[];
  /** Reads one; undefined when it has no usable id. */
  read(resource: unknown): InteractionRecord<T> | undefined;
}

/**
 * Declares a medium's interaction type, a member of `union Interaction`.
 *
 * @param fields what it has besides {@link InteractionState}
 */
export function interactionType<Schema extends z.ZodType<StateResource>>(options: {
  readonly medium: string;
  readonly name: string;
  readonly description: string;
  readonly schema: Schema;
  readonly contentMembers: readonly string[];
  readonly stateMembers: readonly string[];
  fields(t: Fields<InteractionRecord<z.output<Schema>>>): FieldMap;
}): InteractionType<z.output<Schema>> {
  const { medium, name, description, contentMembers, stateMembers, fields } = options;
  const reader = compiled(options.schema);
  typeNames[medium] = name;
  const ref = builder.objectRef<InteractionRecord<z.output<Schema>>>(name);
  ref.implement({ description, interfaces: [InteractionState as never], fields: fields as never });
  return {
    medium,
    ref,
    contentMembers,
    stateMembers,
    read: (resource) => {
      const read = reader().safeParse(resource);
      return read.success ? Object.assign(read.data, { medium }) : undefined;
    },
  };
}

/** The live interactions of a medium that the agent has: where they are, read as {@link interactionType} says. */
export function liveInteractions<T extends StateResource>(
  { contentMembers, medium, read }: InteractionType<T>,
  where: { readonly all: RestPath; one(id: string): RestPath },
): Collection<InteractionRecord<T>> {
  const [plural = medium] = contentMembers;
  return { ...where, plural, singular: medium, spellings: contentMembers, read, idOf: ({ id }) => id };
}

/** The object type that stands for an interaction of this medium. */
export function interactionTypeName({ medium }: InteractionRecord): string {
  return typeNames[medium] as string;
}

type Fields<Shape> = PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>;
