/**
 * Workbins: where interactions wait. Content is read by REST; its changes are told on a topic that has two
 * levels: the Bayeux subscription, and a REST `Subscribe` for every workbin and owner.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/WorkbinsOverview
 */
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import { follow, type Model } from '../genesys/follow.js';
import type { Interest, ListenOptions } from '../genesys/notifications.js';
import { Reader } from '../genesys/reader.js';
import type { AgentSession } from '../genesys/session.js';
import { type Soon, soon } from '../lib/soon.js';
import { afterDescription, desktopParts } from './base/resource-fields.js';
import { asksFor } from './base/selection.js';
import { WorkbinEvent, WorkbinSnapshot, WorkbinUpdate, workbinMembers } from './workbins/events.js';
import { concerns, failed, interestIn, requestFailed, undoes } from './workbins/interest.js';
import { type Workbins, workbinModel } from './workbins/model.js';
import { type Owner, ownerFrom, WorkbinOwnerInput } from './workbins/owner.js';
import { kinds, readWorkbin, workbinsOf } from './workbins/reading.js';
import { type SubscriptionMessage, workbinTopic } from './workbins/wire.js';
import { Workbin, WorkbinKind } from './workbins/workbin.js';

export { workbinTopic } from './workbins/wire.js';

builder.queryFields((t) => ({
  workbins: t.field({
    type: [Workbin],
    nullable: true,
    description:
      'The workbins of the agent, or of another owner. GWS: GET `/me/workbins`, `/users/{id}/workbins`; of groups the kinds of `/workbins` that groups own.',
    args: { owner: t.arg({ type: WorkbinOwnerInput, description: "Whose; the agent's own if left out." }) },
    resolve: async (_root, { owner: argument }, context) => {
      const whose = ownerFrom(argument, await context.agent());
      return (await context.reader()).all(workbinsOf(whose));
    },
  }),
  workbin: t.field({
    type: Workbin,
    nullable: true,
    description: 'One workbin of the agent, or of another owner. GWS: GET `/me/workbins/{id}`.',
    args: {
      id: t.arg.id({ required: true, description: "GWS's id of the workbin." }),
      owner: t.arg({ type: WorkbinOwnerInput, description: "Whose; the agent's own if left out." }),
    },
    resolve: async (_root, { id: workbinId, owner: argument }, context, info) => {
      const whose = ownerFrom(argument, await context.agent());
      return readWorkbin(whose, workbinId, await context.reader(), asksFor(info, ['contents']));
    },
  }),
  workbinKinds: t.field({
    type: [WorkbinKind],
    nullable: true,
    description:
      'The kinds of workbins that the contact centre has, whoever owns them. GWS: GET `/workbins`.',
    resolve: async (_root, _arguments, context) => (await context.reader()).all(kinds),
  }),
  workbinKind: t.field({
    type: WorkbinKind,
    nullable: true,
    description: 'One kind of workbin. GWS: GET `/workbins/{id}`.',
    args: { id: t.arg.id({ required: true, description: "GWS's id of the workbin." }) },
    resolve: async (_root, { id: workbinId }, context) => (await context.reader()).one(kinds, workbinId),
  }),
}));

const what = {
  workbinEvents:
    'Interactions entering and leaving workbins. Begins with `StreamOpened`, once GWS has confirmed the topic and every workbin concerned. Which workbins the agent has is read at most once a minute. GWS topic: `/v2/me/workbins`, with `Subscribe` for each workbin.',
  workbin:
    'Follows a workbin: `StreamOpened`, a snapshot with what lies in it, then every change; after a `Gap` a fresh snapshot by itself. Begun `after` a cursor, it sends a snapshot only if something is missing since. GWS: GET `/me/workbins/{id}?subresources=*`, topic `/v2/me/workbins`.',
};

builder.subscriptionFields((t) => ({
  workbinEvents: t.field({
    type: WorkbinEvent,
    description: what.workbinEvents,
    args: {
      workbinId: t.arg.id({ description: 'Only this workbin. Left out: every workbin of the owner.' }),
      owner: t.arg({
        type: WorkbinOwnerInput,
        description:
          "Whose workbin. Left out: the agent's own; and without `workbinId`, whatever else the topic tells as well.",
      }),
      after: t.arg({ type: 'Cursor', description: afterDescription }),
    },
    subscribe: (_root, { workbinId, owner: argument, after }, context) =>
      soon(context.agent(), (session) => {
        const { wants, ...rest } = listening(ownerFrom(argument, session), workbinId, session);
        const all = workbinId == null && argument == null;
        return session.listen(workbinTopic, { after, wants: all ? undefined : wants, ...rest });
      }),
    resolve: (item) => item as never,
  }),
  workbin: t.field({
    type: WorkbinUpdate,
    description: what.workbin,
    args: {
      id: t.arg.id({ required: true, description: "GWS's id of the workbin." }),
      owner: t.arg({ type: WorkbinOwnerInput, description: "Whose; the agent's own if left out." }),
      after: t.arg({ type: 'Cursor', description: afterDescription }),
    },
    subscribe: async (_root, { id: workbinId, owner: argument, after }, context) => {
      const session = await context.agent();
      const whose = ownerFrom(argument, session);
      const model = workbinModel(whose, session, workbinId);
      return follow(session, {
        ...{ topics: [workbinTopic], model, snapshot: WorkbinSnapshot.name, after },
        ...listening(whose, workbinId, session),
      }) as never;
    },
    resolve: (item) => item as never,
  }),
}));

desktopParts.push({
  name: 'WORKBINS',
  topic: workbinTopic,
  members: workbinMembers,
  interests: (session) => allInterests({ kind: 'own' }, session),
  snapshot: {
    field: 'workbins',
    type: Workbin,
    model: (session) => workbinModel({ kind: 'own' }, session) as Model<unknown>,
    listOf: (state) => [...(state as Workbins).values()],
  },
});

/** What is listened to of one workbin of an owner, or of all of them. */
function listening(whose: Owner, workbinId: string | null | undefined, session: AgentSession): ListenOptions {
  const named = ({ message }: AgentEvent) =>
    workbinId == null || (message as SubscriptionMessage).id === workbinId;
  const fatal = (event: AgentEvent) =>
    event.type === 'WorkbinSubscriptionStateChange' &&
    failed(event) &&
    named(event) &&
    undoes(whose, event, session);
  return {
    wants: (event) =>
      event.type === 'UnknownEvent' || (named(event) && concerns(whose, event, session)) || fatal(event),
    ends: (event) => (fatal(event) ? requestFailed((event.message as SubscriptionMessage).id) : undefined),
    interests: () =>
      workbinId == null ? allInterests(whose, session) : [interestIn(whose, workbinId, session)],
  };
}

/** How long it is taken for granted which workbins an agent has, in milliseconds: administrators seldom make new ones. */
const knownMs = 60_000;

/** The agents' own workbins, as they were read last. */
const known = new WeakMap<AgentSession, { interests: Soon<Interest[]>; readonly until: number }>();

/** Of all workbins of an owner. When everybody comes back at once, the tabs of an agent do not read them one by one. */
function allInterests(whose: Owner, session: AgentSession): Soon<Interest[]> {
  if (whose.kind !== 'own') return readInterests(whose, session);
  const before = known.get(session);
  if (before && performance.now() < before.until) return before.interests;
  const interests = readInterests(whose, session);
  const now = { interests: interests as Soon<Interest[]>, until: performance.now() + knownMs };
  known.set(session, now);
  interests.then(
    (read) => {
      now.interests = read;
    },
    () => known.delete(session),
  );
  return interests;
}

async function readInterests(whose: Owner, session: AgentSession): Promise<Interest[]> {
  const all = await new Reader(session.rest).all(workbinsOf(whose));
  return all.map((each) => interestIn(whose, each.id, session));
}
