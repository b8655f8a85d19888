/**
 * Workbins: where interactions wait. Content is read by REST; its changes are told on a topic that has two
 * levels: the Bayeux subscription, and a REST `Subscribe` for every workbin and owner.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/WorkbinsOverview
 */
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import { asksFor } from './base/selection.js';
import { WorkbinEvent } from './workbins/events.js';
import { concerns, failed, interestIn, requestFailed, undoes } from './workbins/interest.js';
import { ownerFrom, WorkbinOwnerInput } from './workbins/owner.js';
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
