/** What Genesys sends of workbins, and the topic it tells their changes on. */
import { z } from 'zod';
import { topic } from '../../genesys/topic.js';
import { flag, id, readText, text } from '../../lib/decode.js';
import { readStateResource } from '../interactions.js';

/** Names differ between versions of GWS, and between a collection and a single workbin of the same version. */
export const workbin = z
  .object({
    id: text,
    workbinId: text,
    workbinName: text,
    name: text,
    displayName: text,
    viewName: text,
    type: text,
    workbinType: text,
    active: flag,
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
      active: each.active,
      uri: each.uri,
      path: each.path,
    };
  });

/** An empty name names nobody. */
const name = z.transform((value) => readText(value) || undefined).optional();
const owner = { workbinUserId: name, workbinAgentId: name, agentGroup: name, placeGroup: name };

const workbinSubscriptionStateChange = z.object({ id, ...owner, stateResource: text });

const workbinStateChange = z.looseObject({ id, ...owner, action: text }).transform((message) => {
  const { id: workbinId, workbinUserId, workbinAgentId, agentGroup, placeGroup, action } = message;
  const { medium, interaction } = readStateResource(message);
  return {
    id: workbinId,
    workbinUserId,
    workbinAgentId,
    agentGroup,
    placeGroup,
    action,
    medium,
    interaction,
  };
});

export type SubscriptionMessage = z.output<typeof workbinSubscriptionStateChange>;
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
    resource: ({ id: workbinId, workbinUserId, agentGroup, placeGroup, interaction }: StateMessage) =>
      interaction &&
      JSON.stringify([workbinId, workbinUserId, agentGroup, placeGroup, interaction.medium, interaction.id]),
  },
]);
