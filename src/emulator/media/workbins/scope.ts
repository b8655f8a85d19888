import { forbidden, Refusal, unknown } from '../../answers.js';
import type { GwsRequest } from '../../router.js';
import type { World } from '../../world.js';
import type { Shelf, Shelves, Workbin, WorkbinOwner } from './shelves.js';

/** Whose workbin a request means, by its URL ("GetGroupWorkbinContent", "WorkbinSubscribe"). */
export interface Scope {
  readonly workbin: Workbin;
  readonly owner: 'me' | WorkbinOwner;
  /** Undefined if the group named in the URL has no such workbin. */
  readonly shelf: Shelf | undefined;
}

/** Checks the right to look into somebody else's workbins; only supervisors have it. */
export function otherAgent(world: World, request: GwsRequest) {
  if (!request.agent.supervisor) throw forbidden();
  const other = world.agents.findById(request.param('userId'));
  if (!other) throw unknown('User', request.param('userId'));
  return other;
}

/** Works out the scope: another agent by the path, a group by the query, or the caller. */
export function readScope(
  world: World,
  shelves: Shelves,
  request: GwsRequest,
  workbinId: string,
  byUser: boolean,
): Scope {
  const other = byUser ? otherAgent(world, request) : undefined;
  const workbin = shelves.workbins.find(({ id }) => id === workbinId);
  if (!workbin) throw unknown('Workbin', workbinId);
  const agentGroup = request.query.get('agentGroup');
  const placeGroup = request.query.get('placeGroup');
  if (agentGroup !== null && placeGroup !== null) {
    throw new Refusal(10, "Exactly one of 'agentGroup' and 'placeGroup' is expected");
  }
  if (agentGroup !== null) return ofGroup(shelves, workbin, { agentGroup });
  if (placeGroup !== null) return ofGroup(shelves, workbin, { placeGroup });
  if (!other) return { workbin, owner: 'me', shelf: shelves.ofAgent(workbin, request.agent) };
  return { workbin, owner: { user: other.userName }, shelf: shelves.ofAgent(workbin, other) };
}

/** The shelf of a scope, for requests that cannot do without one. */
export function shelfOf({ owner, shelf }: Scope): Shelf {
  if (shelf) return shelf;
  throw unknown('Group', owner === 'me' ? '' : (Object.values(owner)[0] ?? ''));
}

function ofGroup(
  shelves: Shelves,
  workbin: Workbin,
  owner: { agentGroup: string } | { placeGroup: string },
): Scope {
  return { workbin, owner, shelf: shelves.ofGroup(workbin, owner) };
}
