/** The whole desk: all topics of an agent in one stream, with one snapshot of everything the agent has. */
import { isDeepStrictEqual } from 'node:util';
import { builder } from '../builder.js';
import { GatewayError } from '../errors.js';
import type { AgentEvent } from '../genesys/event.js';
import { type Doubt, follow, type Model } from '../genesys/follow.js';
import type { Interest } from '../genesys/notifications.js';
import type { AgentSession } from '../genesys/session.js';
import { topicUnion } from './base/event.js';
import { afterDescription, type DesktopPart, desktopParts, snapshotType } from './base/resource-fields.js';

/** The states of the parts, by name. One that GWS keeps from the agent is missing. */
type Desk = ReadonlyMap<string, unknown>;

/** Declares `desktop` from the parts that all media have declared before. */
export function declareDesktop(): void {
  const parts = [...desktopParts].sort((one, other) => (one.name < other.name ? -1 : 1));

  const DesktopTopic = builder.enumType('DesktopTopic', {
    description: 'A topic of GWS, by what it tells of.',
    values: Object.fromEntries(
      parts.map(({ name, topic }) => [
        name,
        { value: name, description: `GWS topic: \`${topic.channel}\`.` },
      ]),
    ),
  });

  const DeskType = builder.objectRef<Desk>('Desk').implement({
    description: 'Everything that the agent has, of the topics asked for and granted.',
    fields: (t) =>
      Object.fromEntries(
        parts.flatMap(({ name, snapshot, topic }) => {
          if (!snapshot) return [];
          const { field, type, listOf } = snapshot;
          const list = t.field({
            type: [type] as never,
            nullable: true,
            description: `Those that the agent has. Null when they were not asked for, or GWS keeps them from the agent. Their changes are told on \`${topic.channel}\`.`,
            resolve: (desk) => (desk.has(name) ? listOf(desk.get(name)) : null) as never,
          });
          return [[field, list]];
        }),
      ),
  });

  const DesktopSnapshot = snapshotType<Desk>('DesktopSnapshot', 'The state of the whole desk.', (t) => ({
    desk: t.field({
      type: DeskType,
      description: 'Everything that the agent has now.',
      resolve: ({ state }) => state,
    }),
  }));

  const DesktopUpdate = topicUnion('DesktopUpdate', 'What `desktop` yields: events of all topics.', [
    DesktopSnapshot,
    ...new Set(parts.flatMap(({ members }) => members)),
  ]);

  builder.subscriptionField('desktop', (t) =>
    t.field({
      type: DesktopUpdate,
      description:
        'All of the agent in one stream: `StreamOpened`, a snapshot of everything, then every event of every topic in the one order in which GWS told them; after a `Gap` a fresh snapshot by itself. Begun `after` a cursor, it sends a snapshot only if something is missing since.',
      args: {
        topics: t.arg({
          type: [DesktopTopic],
          description:
            'Which topics. Left out: all that GWS grants the agent. A topic that is named and not granted ends it with `FORBIDDEN`.',
        }),
        after: t.arg({ type: 'Cursor', description: afterDescription }),
      },
      subscribe: async (_root, { topics, after }, context) => {
        const session = await context.agent();
        const wanted = parts.filter(({ name }) => !topics || (topics as string[]).includes(name));
        if (wanted.length === 0)
          throw new GatewayError('BAD_REQUEST', 'Argument `topics` names none: expected one at least.', {
            argument: 'topics',
          });
        const named = topics != null;
        return follow(session, {
          topics: wanted.map(({ topic }) => topic),
          model: deskModel(wanted, session),
          snapshot: DesktopSnapshot.name,
          after,
          ...(!named && { denied: () => {} }),
          interests: async () =>
            (await Promise.all(wanted.map((part) => interestsOf(part, session, named)))).flat(),
        }) as never;
      },
      resolve: (item) => item as never,
    }),
  );
}

async function interestsOf(
  { interests }: DesktopPart,
  session: AgentSession,
  named: boolean,
): Promise<readonly Interest[]> {
  try {
    return (await interests?.(session)) ?? [];
  } catch (error) {
    if (!named && isKept(error)) return [];
    throw error;
  }
}

/** Each part by its own model. */
function deskModel(wanted: readonly DesktopPart[], session: AgentSession): Model<Desk> {
  const models = wanted.flatMap(({ name, topic: { channel }, snapshot }) =>
    snapshot ? [{ name, channel, model: snapshot.model(session) }] : [],
  );
  return {
    async read(reader, doubt) {
      const read = models.map(async ({ name, channel, model }) => {
        try {
          if (!doubt) return [[name, await model.read(reader)] as const];
          const { known, events } = doubtOf(doubt, name, channel);
          if (events.length > 0) return [[name, await model.read(reader, { known, events })] as const];
          return doubt.known.has(name) ? [[name, known] as const] : [];
        } catch (error) {
          if (isKept(error)) return [];
          throw error;
        }
      });
      return new Map((await Promise.all(read)).flat());
    },
    apply(desk, event: AgentEvent) {
      const part = models.find(({ channel }) => channel === event.topic);
      if (!part || !desk.has(part.name)) return undefined;
      const state = part.model.apply(desk.get(part.name), event);
      if (state === undefined || state === 'unknown') return state;
      return new Map(desk).set(part.name, state);
    },
    differs: (read, doubt) =>
      models.some(({ name, channel, model }) => {
        const { known, events } = doubtOf(doubt, name, channel);
        if (events.length === 0) return false;
        const now = read.get(name);
        return model.differs?.(now, { known, events }) ?? !isDeepStrictEqual(now, known);
      }),
  };
}

/** What is in doubt of one part. */
function doubtOf({ known, events }: Doubt<Desk>, name: string, channel: string): Doubt<unknown> {
  return { known: known.get(name), events: events.filter(({ topic }) => topic === channel) };
}

/** Whether GWS keeps something from the agent, or does not have it at all: the rest of the desk does not suffer. */
function isKept(error: unknown): boolean {
  return error instanceof GatewayError && ['FORBIDDEN', 'NOT_FOUND', 'REQUEST_FAILED'].includes(error.code);
}
