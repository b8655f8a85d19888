import type { Agent } from '../../agents.js';
import type { World } from '../../world.js';
import type { ItemKind, StateResource } from '../medium.js';

export type WorkbinType = 'Agent' | 'Place' | 'AgentGroup' | 'PlaceGroup';

/** A workbin as GWS lists it. For the types Agent and Place it stands for one shelf per agent. */
export interface Workbin {
  readonly id: string;
  readonly workbinName: string;
  readonly displayName: string;
  readonly type: WorkbinType;
  /** The group that a group workbin belongs to. */
  readonly group?: string;
}

/** Whose shelf it is. Agents are meant by user name. */
export type WorkbinOwner =
  | { readonly user: string }
  | { readonly agentGroup: string }
  | { readonly placeGroup: string };

export interface Item {
  readonly kind: ItemKind;
  readonly resource: StateResource;
}

/** A workbin of somebody: the place where items really lie. */
export interface Shelf {
  readonly workbin: Workbin;
  readonly owner: WorkbinOwner;
  readonly items: Item[];
}

const WORKBINS = [
  ['WB_Drafts', 'Drafts', 'Agent'],
  ['WB_Desk', 'Desk', 'Place'],
  ['WB_Billing', 'Billing shared', 'AgentGroup', 'Billing'],
  ['WB_Floor3', 'Floor 3', 'PlaceGroup', 'Floor 3'],
] as const;

/** All shelves of all workbins, built when somebody first looks at one. */
export class Shelves {
  readonly workbins: readonly Workbin[];
  readonly #shelves = new Map<string, Shelf>();

  constructor(
    private readonly world: World,
    private readonly kinds: readonly ItemKind[],
  ) {
    const random = world.random.fork('workbins');
    this.workbins = WORKBINS.map(([workbinName, displayName, type, group]) => ({
      id: random.uuid(),
      workbinName,
      displayName,
      type,
      ...(group === undefined ? {} : { group }),
    }));
  }

  /** A workbin by id or, for people, by one of its names. */
  find(name: string): Workbin | undefined {
    return this.workbins.find(
      ({ id, workbinName, displayName }) => name === id || name === workbinName || name === displayName,
    );
  }

  /** The shelf that an agent means who names no owner: their own, or the group's if it is a group workbin. */
  ofAgent(workbin: Workbin, agent: Agent): Shelf {
    const { type, group = '' } = workbin;
    if (type === 'AgentGroup') return this.#shelf(workbin, { agentGroup: group });
    if (type === 'PlaceGroup') return this.#shelf(workbin, { placeGroup: group });
    return this.#shelf(workbin, { user: agent.userName });
  }

  /** The shelf of a group; undefined if this workbin has no such group. */
  ofGroup(workbin: Workbin, owner: { agentGroup: string } | { placeGroup: string }): Shelf | undefined {
    const [type, group] =
      'agentGroup' in owner ? ['AgentGroup', owner.agentGroup] : ['PlaceGroup', owner.placeGroup];
    return workbin.type === type && workbin.group === group ? this.#shelf(workbin, owner) : undefined;
  }

  /** The shelf on which an agent can reach an item: one of their own, or a group's. */
  holding(itemId: string, agent: Agent): Shelf | undefined {
    return this.workbins
      .map((workbin) => this.ofAgent(workbin, agent))
      .find(({ items }) => items.some(({ resource }) => resource.id === itemId));
  }

  #shelf(workbin: Workbin, owner: WorkbinOwner): Shelf {
    const key = `${workbin.id} ${ownerKey(owner)}`;
    let shelf = this.#shelves.get(key);
    if (!shelf) {
      shelf = { workbin, owner, items: this.#stock(workbin, owner, key) };
      this.#shelves.set(key, shelf);
    }
    return shelf;
  }

  /** Yesterday's work: Drafts begins with one item of each medium, the others with a few. */
  #stock(workbin: Workbin, owner: WorkbinOwner, key: string): Item[] {
    const random = this.world.random.fork(`stock/${workbin.workbinName}/${ownerKey(owner)}`);
    const kinds = workbin.type === 'Agent' ? this.kinds : random.shuffle(this.kinds).slice(0, 2);
    return kinds.map((kind) => ({ kind, resource: kind.create(random.fork(`${key}/${kind.medium}`)) }));
  }
}

/** An owner as one word, for maps. */
export function ownerKey(owner: 'me' | WorkbinOwner): string {
  return owner === 'me' ? 'me' : (Object.entries(owner)[0]?.join(':') ?? '');
}
