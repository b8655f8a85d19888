/** How clients ask for the resources of a medium and are told of its topic; and its part of the whole desk. */
import { builder } from '../../builder.js';
import type { AgentEvent } from '../../genesys/event.js';
import { follow, type Model, type Snapshot as SnapshotItem } from '../../genesys/follow.js';
import type { Interest } from '../../genesys/notifications.js';
import type { Collection } from '../../genesys/reader.js';
import type { AgentSession } from '../../genesys/session.js';
import type { Topic } from '../../genesys/topic.js';
import { type Soon, soon } from '../../lib/soon.js';
import { topicUnion } from './event.js';
import { collectionModel, type ModelOptions, type Resources } from './model.js';

type Named = { readonly name: string };

/** Where to begin, the argument of every subscription. */
export const afterDescription =
  'A cursor from which to go on: what was told since is sent first, and a `Gap` wherever some of it is missing. Left out: begin now.';

/** What every snapshot has. */
export const Snapshot = builder.interfaceRef<SnapshotItem>('Snapshot').implement({
  description:
    'A state as it was read from GWS. It holds everything that was told before it; what follows it are the changes since.',
  resolveType: ({ type }) => type,
  fields: (t) => ({
    cursor: t.expose('cursor', {
      type: 'Cursor',
      description: "The place in the agent's log that the state belongs to.",
    }),
    readAt: t.expose('readAt', { type: 'DateTime', description: 'When it was read.' }),
  }),
});

export interface EventsOptions {
  /** The subscription, e.g. `emailEvents`. */
  readonly field: string;
  /** The union it yields. */
  readonly type: Named;
  readonly description: string;
  readonly topic: Topic;
  /** Narrows it to one resource: the argument, and what it says. Left out: there is nothing to narrow. */
  readonly only?: { readonly argument: string; readonly description: string };
  /** The resources that an event is about; undefined, or none, when GWS does not say: then it is told all the same. */
  idsIn?(event: AgentEvent): readonly string[] | undefined;
}

/** Declares the subscription to every event of a topic. */
export function eventsField({ field, type, description, topic, only, idsIn }: EventsOptions): void {
  builder.subscriptionField(field, (t) =>
    t.field({
      type: type as never,
      description: `${description} Begins with \`StreamOpened\`. GWS topic: \`${topic.channel}\`.`,
      args: {
        ...(only && { [only.argument]: t.arg.id({ description: only.description }) }),
        after: t.arg({ type: 'Cursor', description: afterDescription }),
      } as Record<never, never>,
      subscribe: (_root, values: Values, context) => {
        const id = only && values[only.argument];
        const wants = concerning(id, idsIn);
        return soon(context.agent(), (session) => session.listen(topic, { after: values.after, wants }));
      },
      resolve: (item) => item as never,
    }),
  );
}

interface Values {
  readonly after?: string | null;
  readonly [argument: string]: string | null | undefined;
}

/** Whether an event is about this resource, or about nobody knows which; undefined with no id: every one is wanted. */
export function concerning(
  id: string | null | undefined,
  idsIn: EventsOptions['idsIn'],
): ((event: AgentEvent) => boolean) | undefined {
  if (id == null) return undefined;
  return (event) => {
    const told = idsIn?.(event) ?? [];
    return told.length === 0 || told.includes(id);
  };
}

/** A medium's part of `desktop`. */
export interface DesktopPart {
  /** What it is called among the topics to choose from, e.g. `EMAILS`. */
  readonly name: string;
  readonly topic: Topic;
  /** The event types of the topic. */
  readonly members: readonly Named[];
  /** What else has to be open upstream. */
  interests?(session: AgentSession): Soon<readonly Interest[]>;
  /** What a snapshot says of it; left out: nothing can be read. */
  readonly snapshot?: {
    readonly field: string;
    readonly type: Named;
    model(session: AgentSession): Model<unknown>;
    /** What the field answers. */
    listOf(state: unknown): readonly unknown[];
  };
}

/** The parts of `desktop`, in the order in which the media declared them. */
export const desktopParts: DesktopPart[] = [];

export interface ResourceOptions<T> {
  /** One of them: the query, the subscription, the field of its snapshots; e.g. `email`. */
  readonly one: string;
  /** All of them: the query, the field of a desktop's snapshot; e.g. `emails`. */
  readonly all: string;
  /** What the types are called after: `Email` for `EmailEvent`, `EmailUpdate`, `EmailSnapshot`. */
  readonly name: string;
  /** One and many of them in a sentence: `['an email', 'emails']`. */
  readonly words: readonly [one: string, many: string];
  readonly type: Named;
  readonly topic: Topic;
  /** The event types of the topic. */
  readonly members: readonly Named[];
  /** The subscription to all events of the topic. @default one + `Events` */
  readonly events?: string;
  /** More about that subscription, in a sentence. */
  readonly about?: string;
  /** What the id is called. @default `id`, and one + `Id` among the events */
  readonly argument?: string;
  /** What else is needed to find it, by argument, with a description each. */
  readonly where?: Readonly<Record<string, string>>;
  readonly collection: Collection<T> | ((where: Values) => Collection<T>);
  /** Where GWS has them. @default the collection's address */
  readonly gws?: string;
  /** The resources that an event is about; undefined, or none, when GWS does not say. */
  idsIn(event: AgentEvent): readonly string[] | undefined;
  statesIn: ModelOptions<T>['statesIn'];
  /** What the session adds to what is read and told, a transcript for example. */
  model?(session: AgentSession): Partial<ModelOptions<T>>;
}

/**
 * Declares how clients ask for the resources of a medium: the queries for all and for one, the subscription to every
 * event, the one that follows one of them, and their part of `desktop`.
 */
export function resourceFields<T>(options: ResourceOptions<T>): void {
  const { one, all, name, words, type, topic, members, argument = 'id', where = {} } = options;
  const { idsIn, statesIn, events = `${one}Events`, about = '' } = options;
  const [an, many] = words;
  const single = an.replace(/^an? /, '');
  const collectionOf = (values: Values) =>
    typeof options.collection === 'function' ? options.collection(values) : options.collection;
  const { gws = String(collectionOf({}).all) } = options;
  const modelOf = (session: AgentSession, values: Values = {}) =>
    collectionModel<T>({
      ...{ collection: collectionOf(values), statesIn, ...options.model?.(session) },
      id: values[argument] ?? undefined,
    });
  const whereArguments = (t: Arguments) =>
    Object.fromEntries(
      Object.entries(where).map(([each, description]) => [
        each,
        t.arg.string({ required: true, description }),
      ]),
    );
  const idArgument = (t: Arguments) => ({
    ...whereArguments(t),
    [argument]: t.arg.id({ required: true, description: `GWS's id of the ${single}.` }),
  });

  builder.queryFields((t) => ({
    [all]: t.field({
      type: [type] as never,
      nullable: true,
      description: `The ${many} that the agent has now. GWS: GET \`${gws}\`.`,
      args: whereArguments(t) as Record<never, never>,
      resolve: async (_root, values: Values, context) =>
        (await context.reader()).all(collectionOf(values)) as never,
    }),
    [one]: t.field({
      type: type as never,
      nullable: true,
      description: `One ${single} of the agent. GWS: GET \`${gws}/{${argument}}\`.`,
      args: idArgument(t) as Record<never, never>,
      resolve: async (_root, values: Values, context) =>
        (await context.reader()).one(collectionOf(values), values[argument] as string) as never,
    }),
  }));

  eventsField({
    field: events,
    type: topicUnion(
      `${name.replace(/Record$/, '')}Event`,
      `What \`${events}\` yields. GWS topic: \`${topic.channel}\`.`,
      members,
    ),
    description: `Everything that happens to the ${many} of the agent, or to one of them.${about && ` ${about}`}`,
    topic,
    only: {
      argument: argument === 'id' ? `${one}Id` : argument,
      description: `Only this ${single}. What GWS does not attribute to any is told all the same.`,
    },
    idsIn,
  });

  const SnapshotType = snapshotType<Resources<T>>(`${name}Snapshot`, `The state of ${an}.`, (t) => ({
    [one]: t.field({
      type: type as never,
      nullable: true,
      description: 'As it is now. Null when GWS knows no such one, yet or any more.',
      resolve: ({ state }) => ([...state.values()][0] ?? null) as never,
    }),
  }));
  const Update = topicUnion(
    `${name}Update`,
    `What the subscription \`${one}\` yields: a snapshot, then changes. GWS topic: \`${topic.channel}\`.`,
    [SnapshotType, ...members],
  );
  builder.subscriptionField(one, (t) =>
    t.field({
      type: Update,
      description: `Follows ${an}: \`StreamOpened\`, a snapshot, then every change; after a \`Gap\` a fresh snapshot by itself. Begun \`after\` a cursor, it sends a snapshot only if something is missing since. What GWS does not attribute to any is told all the same. GWS topic: \`${topic.channel}\`.`,
      args: {
        ...idArgument(t),
        after: t.arg({ type: 'Cursor', description: afterDescription }),
      } as Record<never, never>,
      subscribe: async (_root, values: Values, context) => {
        const session = await context.agent();
        const model = modelOf(session, values);
        const wants = concerning(values[argument], idsIn);
        return follow(session, {
          ...{ topics: [topic], model, snapshot: SnapshotType.name, after: values.after, wants },
        }) as never;
      },
      resolve: (item) => item as never,
    }),
  );

  const snapshot = {
    field: all,
    type,
    model: (session: AgentSession) => modelOf(session) as Model<unknown>,
    listOf: (state: unknown) => [...(state as Resources<T>).values()],
  };
  // Where a collection has to be named nobody can read them all.
  const readable = typeof options.collection !== 'function';
  desktopParts.push({ name: enumName(all), topic, members, ...(readable && { snapshot }) });
}

type Arguments = Pick<PothosSchemaTypes.QueryFieldBuilder<SchemaTypes, object>, 'arg'>;

/** Declares the object type of a snapshot. */
export function snapshotType<S>(
  name: string,
  description: string,
  fields: (t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, SnapshotItem<S>>) => object,
) {
  return builder.objectRef<SnapshotItem<S>>(name).implement({
    interfaces: [Snapshot as never],
    description,
    fields: fields as never,
  });
}

/** `imSessions` → `IM_SESSIONS` */
export function enumName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

type SchemaTypes = import('../../builder.js').Types;
