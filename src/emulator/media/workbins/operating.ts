import { z } from 'zod';
import type { Agent } from '../../agents.js';
import { list, missing, readParameters, unknown, unsupported } from '../../answers.js';
import { failureText } from '../../async-failures.js';
import { type GwsRequest, operationName, post, type Route } from '../../router.js';
import type { World } from '../../world.js';
import type { ItemKind, Move } from '../medium.js';
import { readScope, type Scope, shelfOf } from './scope.js';
import type { Shelf, Shelves } from './shelves.js';
import type { Workbins } from './workbins.js';

const idParameters = z.looseObject({
  id: z.string().optional(),
  uri: z.string().optional(),
  nickname: z.string().optional(),
  saveLAR: z.union([z.boolean(), z.enum(['true', 'false'])]).optional(),
});

/**
 * The operations: "Subscribe", "Unsubscribe", "AddInteractionToWorkbin", "PullInteractionFromWorkbin", in the
 * four scopes own, agent group, place group and, for supervisors, another agent.
 */
export function workbinOperations(
  world: World,
  shelves: Shelves,
  kinds: readonly ItemKind[],
  workbins: Workbins,
): Route[] {
  const operateOne = (byUser: boolean) => (request: GwsRequest) => {
    const verb = operationName(request.body);
    const scope = readScope(world, shelves, request, request.param('workbinId'), byUser);
    const subscribe = subscriptionVerb(verb);
    if (subscribe) {
      const referenceId = world.nextReference(request.agent);
      subscribeOrFail(subscribe, request.agent, scope, referenceId);
      return { statusCode: 0, referenceId };
    }
    return move(verb, request, shelfOf(scope));
  };

  const operateSeveral = (byUser: boolean) => (request: GwsRequest) => {
    const verb = operationName(request.body);
    const subscribe = subscriptionVerb(verb);
    if (!subscribe) throw unsupported(verb);
    const ids = list(request.query.get('workbinIds') ?? '');
    if (ids.length === 0) throw missing('workbinIds');
    // All are found before the first is changed: a failure means that nothing happened.
    const scopes = ids.map((id): Scope => readScope(world, shelves, request, id, byUser));
    const references = scopes.map((scope) => {
      const referenceId = world.nextReference(request.agent);
      subscribeOrFail(subscribe, request.agent, scope, referenceId);
      return [scope.workbin.id, referenceId] as const;
    });
    return {
      statusCode: 0,
      ...(world.settings.referenceIds ? { referenceIds: Object.fromEntries(references) } : {}),
    };
  };

  const subscribeOrFail = (verb: SubscriptionVerb, agent: Agent, scope: Scope, referenceId?: number) => {
    const name = verb === 'subscribe' ? 'Subscribe' : 'Unsubscribe';
    const failure = world.asyncFailures.take(agent.userName, 'workbin', name);
    if (!failure) workbins[verb](agent, scope, referenceId);
    else if (!failure.silent) workbins.fail(agent, scope, referenceId);
  };

  const move = (verb: string, { agent, body }: GwsRequest, shelf: Shelf): object => {
    const [, direction, suffix = ''] = /^(Add|Pull)(\w+)$/.exec(verb) ?? [];
    const candidates = kinds.filter(
      ({ medium }) => suffix === 'Interaction' || suffix === capitalised(medium),
    );
    if (direction === undefined || candidates.length === 0) throw unsupported(verb);
    const { id = lastSegment(body), nickname } = readParameters(idParameters, body);
    if (id === undefined) throw missing('id');
    const details: Move = {
      agent,
      referenceId: world.nextReference(agent),
      ...(nickname === undefined ? {} : { nickname }),
    };
    const failure = world.asyncFailures.take(agent.userName, 'workbin', verb);
    if (failure) {
      for (const kind of failure.silent ? [] : candidates) kind.failed(id, details, failureText(failure));
      return { statusCode: 0, referenceId: details.referenceId };
    }
    const moved =
      direction === 'Add'
        ? workbins.putAway(shelf, candidates, id, details)
        : workbins.pull(shelf, candidates, id, details);
    if (!moved) throw unknown('Interaction', id);
    return { statusCode: 0, referenceId: details.referenceId };
  };

  return [
    post('/workbins', operateSeveral(false)),
    post('/me/workbins', operateSeveral(false)),
    post('/users/:userId/workbins', operateSeveral(true)),
    post('/workbins/:workbinId', operateOne(false)),
    post('/me/workbins/:workbinId', operateOne(false)),
    post('/users/:userId/workbins/:workbinId', operateOne(true)),
  ];
}

type SubscriptionVerb = 'subscribe' | 'unsubscribe';

function subscriptionVerb(verb: string): SubscriptionVerb | undefined {
  if (verb === 'Subscribe') return 'subscribe';
  return verb === 'Unsubscribe' ? 'unsubscribe' : undefined;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The id at the end of `uri`, for callers who send that instead, as some samples do. */
function lastSegment(body: unknown): string | undefined {
  const { uri } = readParameters(idParameters, body);
  return uri?.split('/').pop();
}
