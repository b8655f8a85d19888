import type { Agent } from '../../agents.js';
import type { FailureText } from '../../async-failures.js';
import type { Random } from '../../random.js';
import type { Route } from '../../router.js';
import type { World } from '../../world.js';
import type { ItemKind, ItemMedium, Medium, Move, StateResource } from '../medium.js';
import { offer, part, revoke, take } from './comings-and-goings.js';
import { doors } from './doors.js';
import type { Form, Wishes } from './form.js';
import { type Interaction, isLive } from './interaction.js';
import { Operations } from './operations.js';
import { Store } from './store.js';

/** A medium as its form describes it, at agents' desks and in workbins. */
export class InteractionMedium implements Medium, ItemKind {
  readonly medium: ItemMedium;
  readonly plural: string;
  readonly routes: readonly Route[];
  readonly subresources: NonNullable<Medium['subresources']>;
  readonly store: Store;
  readonly #operations: Operations;

  constructor(
    world: World,
    readonly form: Form,
  ) {
    this.medium = form.medium;
    this.plural = form.plural;
    this.store = new Store(world, form);
    this.#operations = new Operations(this.store);
    this.routes = doors(this.store, this.#operations);
    this.subresources = { [form.plural]: (agent) => this.store.current(agent) };
  }

  /** A customer's interaction rings at an agent's desk. Answers its id. */
  offer(agent: Agent, wishes?: Wishes, random?: Random): string {
    const interaction = this.store.arrive(wishes, random);
    offer(interaction, agent);
    return interaction.id;
  }

  /** The back end takes an interaction away from everybody: Revoked. */
  revoke(interaction: Interaction): void {
    revoke(interaction);
    this.store.settle(interaction);
  }

  /** An agent's operation on an interaction, without a request: it has no reference. */
  perform(agent: Agent, id: string, body: unknown): void {
    this.#operations.onOne(id, { agent, body });
  }

  create(random: Random, wishes?: Wishes): StateResource {
    const interaction = this.store.arrive(wishes, random);
    interaction.parked = true;
    return interaction.stateResource();
  }

  pulled({ id }: StateResource, { agent, nickname, referenceId }: Move): void {
    const interaction = this.store.find(id);
    if (!interaction) return;
    take(interaction, interaction.seat(agent, interaction.active), referenceId, nickname);
    this.store.settle(interaction);
  }

  putAway(id: string, { agent, referenceId }: Move): StateResource | undefined {
    const interaction = this.store.find(id);
    const seat = interaction?.seats.get(agent.userName);
    if (!interaction || !seat || !isLive(seat) || seat.state === 'Invited') return undefined;
    interaction.parked = true;
    part(interaction, seat, 'InWorkbin', referenceId);
    return interaction.stateResource();
  }

  failed(id: string, { agent, referenceId }: Move, failure: FailureText): void {
    this.store.find(id)?.tellError(agent, failure, referenceId);
  }

  discarded({ id }: StateResource): void {
    const interaction = this.store.find(id);
    if (!interaction) return;
    interaction.parked = false;
    this.store.settle(interaction);
  }
}
