import type { Agent } from '../agents.js';
import type { FailureText } from '../async-failures.js';
import type { Random } from '../random.js';
import type { GwsRequest, Route } from '../router.js';

/** The seven kinds of interaction that lie in workbins. The names are those of the state resources. */
export const ITEM_MEDIA = [
  'chat',
  'email',
  'facebook',
  'tweet',
  'facebooksession',
  'workitem',
  'openmedia',
] as const;

export type ItemMedium = (typeof ITEM_MEDIA)[number];

/** An interaction as it looks in a workbin: no state, no uri, nothing to be done before it is pulled. */
export interface StateResource extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

/** A request of an agent that moves an interaction, as far as the notifications care. */
export interface Move {
  readonly agent: Agent;
  readonly referenceId: number | undefined;
  /** `PullChat` may say under which name the agent joins. */
  readonly nickname?: string;
}

/** How the interactions of a medium behave between workbins and agents' hands. */
export interface ItemKind {
  /** Names the state resource (`<medium>StateResourceV2`) and, capitalised, the verbs (`AddChat`). */
  readonly medium: ItemMedium;
  /** The member of a workbin's content that lists its items. */
  readonly plural: string;
  /** A customer's new interaction, on its way into a workbin. */
  create(random: Random, wishes?: Readonly<Record<string, unknown>>): StateResource;
  /** The agent takes an item out and owns it from now on. */
  pulled(item: StateResource, move: Move): void;
  /** The agent puts the interaction away: it leaves their hands. Undefined if it was not in them. */
  putAway(id: string, move: Move): StateResource | undefined;
  /** The back end could not do it after all; the agent hears of it if this medium knows the interaction. */
  failed(id: string, move: Move, failure: FailureText): void;
  /** The item left its workbin by another door and is nobody's. */
  discarded(item: StateResource): void;
}

/**
 * What a medium brings to the contact centre. Adding one is a file that creates this and its line in
 * `index.ts` beside it.
 */
export interface Medium {
  readonly routes: readonly Route[];
  /** What `GET /me?subresources=` can embed, by name. */
  readonly subresources?: Readonly<Record<string, (agent: Agent) => unknown>>;
  /** What `POST /me` can be asked for, by `operationName`. */
  readonly operationsOnMe?: Readonly<Record<string, (request: GwsRequest) => object>>;
}
