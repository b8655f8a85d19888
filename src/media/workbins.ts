/**
 * Workbins: where interactions wait. Content is read by REST; its changes are told on a topic that has two
 * levels: the Bayeux subscription, and a REST `Subscribe` for every workbin and owner.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/WorkbinsOverview
 */
import { z } from 'zod';
import { builder } from '../builder.js';
import { GatewayError } from '../errors.js';
import { correlate } from '../genesys/correlation.js';
import type { AgentEvent } from '../genesys/event.js';
import type { Interest } from '../genesys/notifications.js';
import type { Collection, Reader } from '../genesys/reader.js';
import { path, type RestPath, type RestQuery } from '../genesys/rest.js';
import type { AgentSession } from '../genesys/session.js';
import { type ReadMessage, topic } from '../genesys/topic.js';
import { id, isObject, text } from '../lib/decode.js';
import { eventType, topicUnion } from './base/event.js';
import { Medium } from './base/interaction.js';
import { openEnum, openFields } from './base/open-enum.js';
import { Interaction, readContents, readStateResource } from './interactions.js';

// What Genesys sends

/** Names differ between versions of GWS, and between a collection and a single workbin of the same version. */
const workbin = z
  .object({
    id: text,
    workbinId: text,
    workbinName: text,
    name: text,
    displayName: text,
    viewName: text,
    type: text,
    workbinType: text,
    uri: text,
    path: text,
  })
  .transform((each, context) => {
    const workbinId = each.id ?? each.workbinId;
    if (!workbinId) {
      context.addIssue('expected an id');
      return z.NEVER;
    }
    return {
      id: workbinId,
      workbinName: each.workbinName ?? each.name,
      displayName: each.displayName ?? each.viewName,
      type: each.type ?? each.workbinType,
      uri: each.uri,
      path: each.path,
    };
  });

/** An empty name names nobody. */
const name = text.transform((each) => each || undefined);
const owner = { workbinUserId: name, workbinAgentId: name, agentGroup: name, placeGroup: name };

const workbinSubscriptionStateChange = z.object({ id, ...owner, stateResource: text });

const workbinStateChange = z
  .looseObject({ id, ...owner, action: text })
  .transform(({ id: workbinId, workbinUserId, workbinAgentId, agentGroup, placeGroup, action, ...rest }) => ({
    id: workbinId,
    workbinUserId,
    workbinAgentId,
    agentGroup,
    placeGroup,
    action,
    ...readStateResource(rest),
  }));

type SubscriptionMessage = z.output<typeof workbinSubscriptionStateChange>;
export type StateMessage = z.output<typeof workbinStateChange>;

/** `/v2/me/workbins` */
export const workbinTopic = topic('/v2/me/workbins', [
  {
    event: 'WorkbinSubscriptionStateChange',
    messageTypes: ['WorkbinSubscriptionStateChangeMessage'],
    keys: ['stateResource'],
    schema: workbinSubscriptionStateChange,
  },
  {
    event: 'WorkbinStateChange',
    messageTypes: ['WorkbinStateChangeMessage'],
    keys: ['action'],
    schema: workbinStateChange,
  },
]);

// Whose workbin: the same id means one workbin for every agent, place or group that owns one of its kind

export type Owner =
  | { readonly kind: 'own' }
  | { readonly kind: 'user'; readonly userId: string }
  | { readonly kind: 'agentGroup' | 'placeGroup'; readonly name: string };

export interface OwnerArgument {
  readonly userId?: string | null | undefined;
  readonly agentGroup?: string | null | undefined;
  readonly placeGroup?: string | null | undefined;
}

export function ownerFrom(argument: OwnerArgument | null | undefined, session: AgentSession): Owner {
  if (argument?.userId != null) {
    return argument.userId === session.identity.id
      ? { kind: 'own' }
      : { kind: 'user', userId: argument.userId };
  }
  if (argument?.agentGroup != null) return { kind: 'agentGroup', name: argument.agentGroup };
  if (argument?.placeGroup != null) return { kind: 'placeGroup', name: argument.placeGroup };
  return { kind: 'own' };
}

/** Where one workbin of an owner is, for reads and for operations. */
export function addressOf(
  whose: Owner,
  workbinId: string,
): { readonly path: RestPath; readonly query: RestQuery } {
  switch (whose.kind) {
    case 'own':
      return { path: path`/me/workbins/${workbinId}`, query: {} };
    case 'user':
      return { path: path`/users/${whose.userId}/workbins/${workbinId}`, query: {} };
    default:
      // GWS might take a group without a name for no group at all, and give the agent's own.
      if (whose.name.trim() === '') throw new GatewayError('BAD_REQUEST', 'The name of the group is empty.');
      return { path: path`/me/workbins/${workbinId}`, query: { [whose.kind]: whose.name } };
  }
}

function keyOf(whose: Owner, workbinId: string): string {
  return JSON.stringify([
    'workbin',
    workbinId,
    whose.kind,
    'userId' in whose ? whose.userId : 'name' in whose ? whose.name : '',
  ]);
}

type WorkbinRecord = z.output<typeof workbin> & { readonly owner: Owner };

function workbinsOf(whose: Owner): Collection<WorkbinRecord> {
  const group = whose.kind === 'agentGroup' || whose.kind === 'placeGroup';
  const all = {
    own: path`/me/workbins`,
    user: undefined,
    agentGroup: path`/workbins`,
    placeGroup: path`/workbins`,
  };
  return {
    all: whose.kind === 'user' ? path`/users/${whose.userId}/workbins` : (all[whose.kind] as RestPath),
    one: (workbinId) => addressOf(whose, workbinId).path,
    oneQuery: addressOf(whose, 'any').query,
    plural: 'workbins',
    singular: 'workbin',
    read: (resource) => {
      const read = workbin.safeParse(resource);
      return read.success ? { ...read.data, owner: whose } : undefined;
    },
    idOf: (each) => each.id,
    // `/workbins` lists the kinds of all owners.
    ...(group && {
      keep: ({ type }) => type === undefined || type.trim().toLowerCase() === whose.kind.toLowerCase(),
    }),
  };
}

/** What lies in a workbin. */
async function contentsOf({ owner: whose, id: workbinId }: WorkbinRecord, reader: Reader) {
  const { path: where, query } = addressOf(whose, workbinId);
  try {
    return readContents(contentIn(await reader.get(where, { ...query, subresources: '*' })));
  } catch (error) {
    if (whose.kind !== 'user' || !(error instanceof GatewayError) || error.code !== 'NOT_FOUND') throw error;
    // Documented for another agent's workbins is only the read by medium, and only for these three.
    const byMedium = ['emails', 'chats', 'workitems'].map((medium) =>
      reader.get(path`/users/${whose.userId}/workbins/${workbinId}/${medium}`, { subresources: '*' }),
    );
    const found = (await Promise.all(byMedium)).flatMap((envelope) => readContents(contentIn(envelope)));
    // The documented answer to one medium shows the others as well.
    return [...new Map(found.map((each) => [`${each.medium} ${each.id}`, each])).values()];
  }
}

function contentIn(envelope: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isObject(envelope['workbin']) ? envelope['workbin'] : envelope;
}

// The second level: a REST Subscribe for each workbin and owner

/** How long the confirmation of a Subscribe is waited for. GWS promises none; without it the stream opens all the same. */
const confirmationMs = 5_000;

/** The Subscribes in force in a session: by the key of their interest, the number that GWS gave each, if any. */
const inForce = new WeakMap<AgentSession, Map<string, number | undefined>>();

function subscribesOf(session: AgentSession): Map<string, number | undefined> {
  const subscribes = inForce.get(session) ?? new Map<string, number | undefined>();
  inForce.set(session, subscribes);
  return subscribes;
}

export function interestIn(whose: Owner, workbinId: string, session: AgentSession): Interest {
  const { path: where, query } = addressOf(whose, workbinId);
  const key = keyOf(whose, workbinId);
  const subscribes = subscribesOf(session);
  const send = (operationName: string) => session.rest.post(where, { operationName }, { query });
  return {
    key,
    async open() {
      subscribes.delete(key);
      const { referenceId, notification } = await correlate<ReadMessage>({
        expect: (matches) => session.expect(workbinTopic, matches),
        send: () => send('Subscribe'),
        about: (read) => {
          if (read.type !== 'WorkbinSubscriptionStateChange') return false;
          const { id: told, stateResource } = read.message as SubscriptionMessage;
          return told === workbinId && WorkbinSubscriptionState.read(stateResource) !== 'UNSUBSCRIBED';
        },
        likely: (read) => concerns(whose, read, session),
        resourceId: workbinId,
        timeoutMs: confirmationMs,
      });
      if (notification && failed(notification)) throw requestFailed(workbinId);
      subscribes.set(key, referenceId);
    },
    async close() {
      subscribes.delete(key);
      await send('Unsubscribe').catch(() => {
        // The subscription ends with the session at the latest; there is nobody left to tell.
      });
    },
  };
}

function failed({ message }: Pick<ReadMessage, 'message'>): boolean {
  return WorkbinSubscriptionState.read((message as SubscriptionMessage).stateResource) === 'REQUEST_FAILED';
}

/**
 * Whether a `RequestFailed` undoes the Subscribe in force, and not one that is still being asked for, an
 * Unsubscribe, or somebody else's request.
 */
function undoes(whose: Owner, event: AgentEvent, session: AgentSession): boolean {
  const subscribes = subscribesOf(session);
  const key = keyOf(whose, (event.message as SubscriptionMessage).id);
  if (!subscribes.has(key)) return false;
  const asked = subscribes.get(key);
  if (asked === undefined || event.referenceId === undefined) return concerns(whose, event, session);
  return asked === event.referenceId;
}

function requestFailed(workbinId: string): GatewayError {
  return new GatewayError('REQUEST_FAILED', `GWS could not subscribe to the workbin ${workbinId}.`);
}

/**
 * Whether a message is about a workbin of this owner. GWS names the owner in some messages and leaves it out
 * of others. What it names decides; else, since GWS tells of subscribed workbins only, the one owner this
 * workbin is subscribed for; else the agent.
 */
export function concerns(
  whose: Owner,
  { message }: Pick<ReadMessage, 'message'>,
  session: AgentSession,
): boolean {
  const { id: workbinId, workbinUserId, agentGroup, placeGroup } = message as SubscriptionMessage;
  const named = ownerFrom({ userId: workbinUserId, agentGroup, placeGroup }, session);
  const mine = keyOf(whose, workbinId);
  if (keyOf(named, workbinId) === mine) return true;
  const prefix = JSON.stringify(['workbin', workbinId]).slice(0, -1);
  const subscribed = session.interestKeys().filter((key) => key.startsWith(`${prefix},`));
  if (subscribed.includes(keyOf(named, workbinId))) return false;
  return subscribed.length === 1 && subscribed[0] === mine;
}

// What clients see

const WorkbinType = openEnum('WorkbinType', 'Who owns workbins of a kind.', {
  Agent: 'Every agent has one.',
  Place: 'Every place has one.',
  AgentGroup: 'Every group of agents has one.',
  PlaceGroup: 'Every group of places has one.',
});

const WorkbinOwner = builder.objectRef<OwnerArgument>('WorkbinOwner').implement({
  description: 'Whose workbin it is: a user, a group of agents, or a group of places.',
  fields: (t) => ({
    userId: t.exposeID('userId', { nullable: true, description: 'The user who owns it.' }),
    agentGroup: t.exposeString('agentGroup', {
      nullable: true,
      description: 'The group of agents that owns it.',
    }),
    placeGroup: t.exposeString('placeGroup', {
      nullable: true,
      description: 'The group of places that owns it.',
    }),
  }),
});

/** Whose workbins are meant. */
export const WorkbinOwnerInput = builder.inputType('WorkbinOwnerInput', {
  description:
    "Whose workbins are meant; exactly one. Left out: the agent's own. Another user's need the rights of a supervisor.",
  isOneOf: true,
  fields: (t) => ({
    userId: t.id({ description: 'The workbins of this user. GWS: `/users/{id}/workbins`.' }),
    agentGroup: t.string({ description: 'The workbins of this group of agents. GWS: `?agentGroup=`.' }),
    placeGroup: t.string({ description: 'The workbins of this group of places. GWS: `?placeGroup=`.' }),
  }),
});

const Workbin = builder.objectRef<WorkbinRecord>('Workbin').implement({
  description:
    'A place where interactions wait to be handled. Its `id` names the kind of workbin, of which every agent, place or group has one: a workbin is known by `id` and `owner` together.',
  fields: (t) => ({
    id: t.exposeID('id', { description: "GWS's id of the workbin." }),
    workbinName: t.exposeString('workbinName', {
      nullable: true,
      description: 'Its technical name. GWS: `workbinName` or `name`.',
    }),
    displayName: t.exposeString('displayName', {
      nullable: true,
      description: 'The name to show. GWS: `displayName` or `viewName`.',
    }),
    ...openFields(t, 'type', WorkbinType, ({ type }) => type, 'Who owns workbins of this kind.'),
    owner: t.field({
      type: WorkbinOwner,
      description: 'Whose workbin this one is.',
      resolve: async ({ owner: whose }, _arguments, context) => {
        if (whose.kind === 'user') return { userId: whose.userId };
        if (whose.kind === 'own') return { userId: (await context.agent()).identity.id };
        return { [whose.kind]: whose.name };
      },
    }),
    contents: t.field({
      type: [Interaction],
      nullable: true,
      description:
        'What lies in it, read by a request of its own. Interactions of media that this gateway does not know are left out. GWS: `?subresources=*`.',
      resolve: async (parent, _arguments, context) => contentsOf(parent, await context.reader()),
    }),
    uri: t.exposeString('uri', {
      nullable: true,
      description: "GWS's address of it. Not meant to be called: use `id`.",
    }),
  }),
});

/** What happens to the content of a workbin. */
export const WorkbinAction = openEnum('WorkbinAction', 'What happened to the content of a workbin.', {
  ItemAdded: 'An interaction was put into it.',
  ItemRemoved: 'An interaction was taken out of it.',
});

const WorkbinSubscriptionState = openEnum(
  'WorkbinSubscriptionState',
  "What came of the gateway's request to be told of a workbin.",
  {
    Subscribed: 'GWS tells of it from now on.',
    Unsubscribed: 'GWS tells of it no longer.',
    RequestFailed: 'GWS refuses: workbin, group or agent unknown. The subscription ends with an error.',
  },
);

/** The fields that name the workbin, alike in both messages. */
function whichWorkbin<M extends SubscriptionMessage | StateMessage>(
  t: Parameters<Parameters<typeof eventType<M>>[2]>[0],
) {
  return {
    workbinId: t.id({
      description: 'The workbin. GWS: `data.id`.',
      resolve: ({ message }) => message.id,
    }),
    workbinUserId: t.id({
      nullable: true,
      description: 'The user who owns it. Null for groups, and where GWS does not say: then it is the agent.',
      resolve: ({ message }) => message.workbinUserId ?? null,
    }),
    workbinAgentId: t.id({
      nullable: true,
      description: "The owner's employee id.",
      resolve: ({ message }) => message.workbinAgentId ?? null,
    }),
    agentGroup: t.string({
      nullable: true,
      description: 'The group of agents that owns it.',
      resolve: ({ message }) => message.agentGroup ?? null,
    }),
    placeGroup: t.string({
      nullable: true,
      description: 'The group of places that owns it.',
      resolve: ({ message }) => message.placeGroup ?? null,
    }),
    workbin: t.field({
      type: Workbin,
      nullable: true,
      description: 'The workbin as it is now, read by REST. Null when it cannot be read.',
      resolve: async (
        { message: { id: workbinId, workbinUserId: userId, agentGroup, placeGroup } },
        _arguments,
        context,
      ) => {
        const whose = ownerFrom({ userId, agentGroup, placeGroup }, await context.agent());
        return (await context.reader()).one(workbinsOf(whose), workbinId);
      },
    }),
  };
}

const WorkbinStateChange = eventType<StateMessage>(
  'WorkbinStateChange',
  'An interaction entered or left a workbin. It may be told twice, and a removal may be told of something that was never told to be added. GWS: `WorkbinStateChangeMessage`.',
  (t) => ({
    ...whichWorkbin(t),
    ...openFields(t, 'action', WorkbinAction, ({ message: { action } }) => action, 'What happened.'),
    ...openFields(
      t,
      'medium',
      Medium,
      ({ message: { medium } }) => medium,
      "The interaction's medium. Null when GWS does not say which interaction it is: read the workbin again.",
    ),
    interaction: t.field({
      type: Interaction,
      nullable: true,
      description:
        'The interaction, as far as GWS tells of it: no state and no capabilities while it lies in a workbin. Null when GWS leaves it out, or for a medium that this gateway does not know; `raw` has what there is.',
      resolve: ({ message: { interaction } }) => interaction ?? null,
    }),
  }),
);

const WorkbinSubscriptionStateChange = eventType<SubscriptionMessage>(
  'WorkbinSubscriptionStateChange',
  "GWS answers the gateway's request to be told of a workbin. GWS: `WorkbinSubscriptionStateChangeMessage`.",
  (t) => ({
    ...whichWorkbin(t),
    ...openFields(
      t,
      'stateResource',
      WorkbinSubscriptionState,
      ({ message: { stateResource } }) => stateResource,
      'The answer. A word, in spite of its name.',
    ),
  }),
);

const WorkbinEvent = topicUnion(
  'WorkbinEvent',
  'What `workbinEvents` yields. GWS topic: `/v2/me/workbins`.',
  [WorkbinStateChange, WorkbinSubscriptionStateChange],
);

// How they ask

builder.queryFields((t) => ({
  workbins: t.field({
    type: [Workbin],
    nullable: true,
    description: 'The workbins of the agent, or of another owner. GWS: GET `/me/workbins`, `/workbins`.',
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
    resolve: async (_root, { id: workbinId, owner: argument }, context) => {
      const whose = ownerFrom(argument, await context.agent());
      return (await context.reader()).one(workbinsOf(whose), workbinId);
    },
  }),
}));

builder.subscriptionField('workbinEvents', (t) =>
  t.field({
    type: WorkbinEvent,
    description:
      'Interactions entering and leaving workbins. Begins with `StreamOpened`, once GWS has confirmed the topic and every workbin concerned. GWS topic: `/v2/me/workbins`, with `Subscribe` for each workbin.',
    args: {
      workbinId: t.arg.id({
        description: 'Only this workbin. Left out: every workbin of the owner.',
      }),
      owner: t.arg({
        type: WorkbinOwnerInput,
        description:
          "Whose workbin. Left out: the agent's own; and without `workbinId`, whatever else the topic tells as well.",
      }),
    },
    subscribe: async (_root, { workbinId, owner: argument }, context) => {
      const session = await context.agent();
      const whose = ownerFrom(argument, session);
      const everything = workbinId == null && argument == null;
      const named = ({ message }: AgentEvent) =>
        workbinId == null || (message as SubscriptionMessage).id === workbinId;
      const fatal = (event: AgentEvent) =>
        event.type === 'WorkbinSubscriptionStateChange' &&
        failed(event) &&
        named(event) &&
        undoes(whose, event, session);
      return session.listen(workbinTopic, {
        wants: (event) =>
          everything ||
          event.type === 'UnknownEvent' ||
          (named(event) && concerns(whose, event, session)) ||
          fatal(event),
        ends: (event) =>
          fatal(event) ? requestFailed((event.message as SubscriptionMessage).id) : undefined,
        interests: async () => {
          if (workbinId != null) return [interestIn(whose, workbinId, session)];
          const all = await (await context.reader()).all(workbinsOf(whose));
          return all.map((each) => interestIn(whose, each.id, session));
        },
      });
    },
    resolve: (item) => item as never,
  }),
);
