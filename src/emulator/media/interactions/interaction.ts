import type { Agent } from '../../agents.js';
import type { FailureText } from '../../async-failures.js';
import { reference, uriOf, type World } from '../../world.js';
import type { StateResource } from '../medium.js';
import type { Form, Members, State } from './form.js';
import { Session } from './session.js';

/** What an interaction is to an agent who has it, or once had it. */
export interface Seat {
  readonly agent: Agent;
  state: State;
}

/** An interaction when it begins. */
export interface Beginning {
  readonly id: string;
  readonly direction: 'Inbound' | 'Outbound';
  readonly members: Members;
  readonly userData: Members;
  /** The customer's name. */
  readonly customer: string;
  /** What it answers. */
  readonly parentId?: string | undefined;
}

/** One interaction of any medium but chat and voice: what it is made of, and how its agents are told. */
export class Interaction {
  readonly id: string;
  readonly seats = new Map<string, Seat>();
  readonly userData: Map<string, unknown>;
  /** Present where customer and agent talk. */
  readonly session: Session | undefined;
  readonly direction: 'Inbound' | 'Outbound';
  /** What it answers, whether the medium shows that or not. */
  readonly parentId: string | undefined;
  members: Members;
  /** It lies in a workbin and waits for somebody to pull it. */
  parked = false;

  constructor(
    private readonly world: World,
    readonly form: Form,
    { id, direction, members, userData, customer, parentId }: Beginning,
  ) {
    this.id = id;
    this.direction = direction;
    this.parentId = parentId;
    this.members = members;
    this.userData = new Map(Object.entries(userData));
    if (form.talks) this.session = new Session(world.random.fork(`session/${id}`), customer);
  }

  /** Those to whom the interaction still is something. */
  get live(): Seat[] {
    return [...this.seats.values()].filter(isLive);
  }

  /** What it becomes in the hands of whoever takes it. */
  get active(): State {
    return this.direction === 'Outbound' && this.form.capabilities.Composing ? 'Composing' : this.form.active;
  }

  get uri(): string {
    return uriOf(this.form.address(this.id, this.members, this.direction));
  }

  seat(agent: Agent, state: State): Seat {
    const seat = { agent, state };
    // An agent who has it again is the last who got it.
    this.seats.delete(agent.userName);
    this.seats.set(agent.userName, seat);
    return seat;
  }

  /** Whether an operation is valid now, listed or not. `SetInFocus` is listed as `InFocus` by some media. */
  allows({ state }: Seat, verb: string): boolean {
    const { capabilities, unlisted } = this.form;
    const listed = capabilities[state] ?? [];
    if (listed.includes(verb) || (unlisted[state] ?? []).includes(verb)) return true;
    return verb === 'SetInFocus' && listed.includes('InFocus');
  }

  /** The resource as one agent sees it. */
  resource(seat: Seat): Record<string, unknown> {
    const { form, session } = this;
    return {
      id: this.id,
      state: seat.state,
      ...this.#type(),
      uri: this.uri,
      ...(form.show?.(this, seat.state, seat) ?? this.members),
      ...(session ? { participants: session.participants(seat) } : {}),
      ...(this.direction === 'Outbound' && this.userData.size === 0
        ? {}
        : { userData: Object.fromEntries(this.userData) }),
      capabilities: form.capabilities[seat.state] ?? [],
    };
  }

  /** The same interaction as it lies in a workbin. */
  stateResource(): StateResource {
    return {
      id: this.id,
      ...this.#type(),
      ...(this.form.show?.(this, 'Item') ?? this.members),
      ...(this.session ? { participants: [] } : {}),
      userData: Object.fromEntries(this.userData),
      capabilities: [],
    };
  }

  /** The state notification of the medium; `only` names the members of a reduced resource. */
  tell(seat: Seat, notificationType: string, referenceId?: number, only?: readonly string[]): void {
    const resource = this.resource(seat);
    this.#post(seat.agent, {
      messageType: this.form.messageType,
      notificationType,
      [this.form.medium]: only ? pick(resource, only) : resource,
      ...reference(referenceId),
    });
  }

  /** The notification of a failure. */
  tellError(agent: Agent, failure: FailureText, referenceId?: number): void {
    const { messageType, medium, errorMembers = [] } = this.form;
    this.#post(agent, {
      messageType,
      notificationType: 'Error',
      ...failure,
      [medium]: {
        id: this.id,
        ...pick(this.members, errorMembers),
        ...(this.session ? { participants: [] } : {}),
      },
      ...reference(referenceId),
    });
  }

  /** "MessageLogUpdated", to one agent. */
  tellMessages({ agent }: Seat, messages: readonly Members[]): void {
    this.#post(agent, {
      messageType: 'MessageLogUpdated',
      notificationType: 'NewMessages',
      [`${this.form.medium}Uri`]: this.uri,
      messages,
    });
  }

  #type(): Members {
    return this.form.typeMember === undefined ? {} : { [this.form.typeMember]: this.direction };
  }

  #post({ userName }: Agent, data: object): void {
    this.world.outbox.post(userName, this.form.channel, data);
  }
}

const LIVE: ReadonlySet<State> = new Set(['Invited', 'Processing', 'Composing', 'Chatting', 'LeftChat']);

export function isLive({ state }: Pick<Seat, 'state'>): boolean {
  return LIVE.has(state);
}

function pick(resource: Members, names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(resource).filter(([name]) => names.includes(name)));
}
