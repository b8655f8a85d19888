import type { Agent } from '../../agents.js';
import type { Random } from '../../random.js';
import type { Route } from '../../router.js';
import { reference, type World } from '../../world.js';
import type { ItemKind, ItemMedium, Medium, Move } from '../medium.js';
import { workbinOperations } from './operating.js';
import { workbinReads } from './reading.js';
import type { Scope } from './scope.js';
import { type Item, type Shelf, Shelves, type Workbin, type WorkbinOwner } from './shelves.js';
import { WorkbinSubscriptions } from './subscriptions.js';

const CHANNEL = '/v2/me/workbins';

/** Workbins: what lies in them, who is told, and what they tell. */
export class Workbins implements Medium {
  readonly routes: readonly Route[];
  readonly subscriptions = new WorkbinSubscriptions();
  readonly #shelves: Shelves;

  constructor(
    private readonly world: World,
    private readonly kinds: readonly ItemKind[],
  ) {
    this.#shelves = new Shelves(world, kinds);
    this.routes = [
      ...workbinReads(world, this.#shelves, kinds),
      ...workbinOperations(world, this.#shelves, kinds, this),
    ];
  }

  get all(): readonly Workbin[] {
    return this.#shelves.workbins;
  }

  subscribe(agent: Agent, { workbin, owner, shelf }: Scope, referenceId: number | undefined): void {
    if (shelf) this.subscriptions.add(shelf, { userName: agent.userName, workbinId: workbin.id, owner });
    this.#tellSubscription(agent, workbin, owner, shelf ? 'Subscribed' : 'RequestFailed', referenceId);
  }

  unsubscribe(agent: Agent, { workbin, owner, shelf }: Scope, referenceId: number | undefined): void {
    const subscription = { userName: agent.userName, workbinId: workbin.id, owner };
    const removed = shelf !== undefined && this.subscriptions.remove(shelf, subscription);
    this.#tellSubscription(agent, workbin, owner, removed ? 'Unsubscribed' : 'RequestFailed', referenceId);
  }

  /** A subscription, or its end, that the back end could not bring about. */
  fail(agent: Agent, { workbin, owner }: Scope, referenceId: number | undefined): void {
    this.#tellSubscription(agent, workbin, owner, 'RequestFailed', referenceId);
  }

  /** An agent puts an interaction into a workbin, out of their hands or off another shelf. False: not theirs. */
  putAway(shelf: Shelf, kinds: readonly ItemKind[], id: string, move: Move): boolean {
    const from = this.#shelves.holding(id, move.agent);
    const item = from && kinds.includes(itemOn(from, id).kind) ? this.#takeOff(from, id, move) : undefined;
    if (item) {
      this.#lay(shelf, item, move);
      return true;
    }
    for (const kind of kinds) {
      const resource = kind.putAway(id, move);
      if (!resource) continue;
      this.#lay(shelf, { kind, resource }, move);
      return true;
    }
    return false;
  }

  /** An agent takes an item out and owns it. False: there is no such item of that medium. */
  pull(shelf: Shelf, kinds: readonly ItemKind[], id: string, move: Move): boolean {
    const found = shelf.items.find(({ resource }) => resource.id === id);
    if (!found || !kinds.includes(found.kind)) return false;
    this.#takeOff(shelf, id, move);
    found.kind.pulled(found.resource, move);
    return true;
  }

  /** Something new arrives in a workbin, by routing and not by an agent. Answers its id. */
  arrive(
    shelf: Shelf,
    medium: ItemMedium,
    random: Random,
    wishes?: Readonly<Record<string, unknown>>,
  ): string {
    const kind = this.kinds.find((each) => each.medium === medium);
    if (!kind) throw new Error(`There is no medium '${medium}'.`);
    const resource = kind.create(random, wishes);
    this.#lay(shelf, { kind, resource });
    return resource.id;
  }

  /** Something leaves a workbin, by routing and not by an agent. False: it was not there. */
  leave(shelf: Shelf, id: string): boolean {
    const item = this.#takeOff(shelf, id);
    item?.kind.discarded(item.resource);
    return item !== undefined;
  }

  /** The shelf that people mean by a workbin's id or name, and an owner unless it is obvious. */
  shelf(name: string, owner?: WorkbinOwner): Shelf {
    const workbin = this.#shelves.find(name);
    if (!workbin) throw new Error(`There is no workbin '${name}'.`);
    const shelf =
      owner === undefined || 'user' in owner
        ? this.#shelves.ofAgent(workbin, this.world.agents.named(owner?.user ?? 'a1'))
        : this.#shelves.ofGroup(workbin, owner);
    if (!shelf)
      throw new Error(`The workbin '${workbin.displayName}' has no owner ${JSON.stringify(owner)}.`);
    return shelf;
  }

  #lay(shelf: Shelf, item: Item, move?: Move): void {
    shelf.items.push(item);
    this.#tellItem(shelf, item, 'ItemAdded', move);
  }

  #takeOff(shelf: Shelf, id: string, move?: Move): Item | undefined {
    const index = shelf.items.findIndex(({ resource }) => resource.id === id);
    const [item] = index < 0 ? [] : shelf.items.splice(index, 1);
    if (item) this.#tellItem(shelf, item, 'ItemRemoved', move);
    return item;
  }

  /** "WorkbinSubscriptionStateChangeMessage": for an agent's own workbin it carries the id alone. */
  #tellSubscription(
    agent: Agent,
    { id }: Workbin,
    owner: 'me' | WorkbinOwner,
    stateResource: string,
    referenceId: number | undefined,
  ): void {
    this.world.outbox.post(agent.userName, CHANNEL, {
      messageType: 'WorkbinSubscriptionStateChangeMessage',
      id,
      ...(owner === 'me' ? {} : this.#ownerMembers(owner, false)),
      stateResource,
      ...reference(referenceId),
    });
  }

  /** "WorkbinStateChangeMessage", to those who subscribed; only whoever caused it sees the reference. */
  #tellItem(shelf: Shelf, { kind, resource }: Item, action: string, move?: Move): void {
    for (const userName of this.subscriptions.listeners(shelf)) {
      this.world.outbox.post(userName, CHANNEL, {
        messageType: 'WorkbinStateChangeMessage',
        action,
        id: shelf.workbin.id,
        ...this.#ownerMembers(shelf.owner, true),
        [`${kind.medium}StateResourceV2`]: resource,
        ...reference(move?.agent.userName === userName ? move.referenceId : undefined),
      });
    }
  }

  #ownerMembers(owner: WorkbinOwner, withEmployee: boolean): object {
    if (!('user' in owner)) return owner;
    const workbinUserId = this.world.agents.named(owner.user).id;
    return withEmployee ? { workbinAgentId: owner.user, workbinUserId } : { workbinUserId };
  }
}

function itemOn(shelf: Shelf, id: string): Item {
  const item = shelf.items.find(({ resource }) => resource.id === id);
  if (!item) throw new Error(`The item '${id}' is not where it was a moment ago.`);
  return item;
}
