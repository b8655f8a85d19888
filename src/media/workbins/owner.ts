/** Whose workbin: the same id means one workbin for every agent, place or group that owns one of its kind. */
import { builder } from '../../builder.js';
import { GatewayError } from '../../errors.js';
import { path, type RestPath, type RestQuery } from '../../genesys/rest.js';
import type { AgentSession } from '../../genesys/session.js';

/** Who owns it, as addresses need it. */
export type Owner =
  | { readonly kind: 'own' }
  | { readonly kind: 'user'; readonly userId: string }
  | { readonly kind: 'agentGroup' | 'placeGroup'; readonly name: string };

/** Who owns it, as clients and messages name it: at most one. */
export interface OwnerArgument {
  readonly userId?: string | null | undefined;
  readonly agentGroup?: string | null | undefined;
  readonly placeGroup?: string | null | undefined;
}

/** The owner that is named; the agent when nobody is. */
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

/** What tells one workbin of an owner from all others. */
export function keyOf(whose: Owner, workbinId: string): string {
  return JSON.stringify([
    'workbin',
    workbinId,
    whose.kind,
    'userId' in whose ? whose.userId : 'name' in whose ? whose.name : '',
  ]);
}

/** Whose workbin it is. */
export const WorkbinOwner = builder.objectRef<OwnerArgument>('WorkbinOwner').implement({
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
