import type { Agent } from '../../agents.js';
import { unknown } from '../../answers.js';
import { CUSTOMERS, userData } from '../../content.js';
import type { Random } from '../../random.js';
import { type World, wireTime } from '../../world.js';
import { offer } from './comings-and-goings.js';
import type { Form, Members, Room, Wishes } from './form.js';
import { type Beginning, Interaction, isLive, type Seat } from './interaction.js';

/** How many are remembered after their end, so that a late request hears "not now" and not "never". */
const REMEMBERED = 500;

/** All interactions of a medium, from their beginning until they are forgotten. */
export class Store implements Room {
  readonly #interactions = new Map<string, Interaction>();
  readonly #over = new Set<string>();
  /** For what customers begin, other than in workbins. */
  readonly #random: Random;
  /** For what agents begin, each on their own. */
  readonly #chances = new Map<string, Random>();

  constructor(
    readonly world: World,
    readonly form: Form,
  ) {
    this.#random = world.random.fork(form.plural);
  }

  /** Finds an interaction that is not yet forgotten. */
  find(id: string): Interaction | undefined {
    return this.#interactions.get(id);
  }

  /** Finds an interaction that an agent has or once had. Throws a refusal if there is none. */
  seated(agent: Agent, id: string, mediaType?: string): { interaction: Interaction; seat: Seat } {
    const interaction = this.find(id);
    const seat = interaction?.seats.get(agent.userName);
    if (!interaction || !seat || !isOfType(interaction.members, mediaType)) throw unknown('Interaction', id);
    return { interaction, seat };
  }

  /** What an agent has on their hands. */
  current(agent: Agent, mediaType?: string): Record<string, unknown>[] {
    return [...this.#interactions.values()].flatMap((interaction) => {
      const seat = interaction.seats.get(agent.userName);
      return seat && isLive(seat) && isOfType(interaction.members, mediaType)
        ? [interaction.resource(seat)]
        : [];
    });
  }

  /** What an agent has begun in answer to an interaction and has not finished yet. */
  answersTo(parentId: string, agent: Agent): string[] {
    return [...this.#interactions.values()].flatMap((interaction) => {
      const seat = interaction.seats.get(agent.userName);
      return interaction.parentId === parentId && seat?.state === 'Composing' ? [interaction.id] : [];
    });
  }

  /** A customer begins something; nobody is told yet. */
  arrive(wishes: Wishes = {}, random: Random = this.#random): Interaction {
    const { id = random.interactionId(), customer = random.pick(CUSTOMERS), ...rest } = wishes;
    if (this.#interactions.has(id)) throw new Error(`There is an interaction '${id}' already.`);
    const { userData: data = userData(random), ...members } = rest;
    return this.#begin({
      id,
      direction: 'Inbound',
      members: { ...this.form.inbound(random), receivedDate: wireTime(new Date()), ...members },
      userData: data,
      customer,
    });
  }

  draft(agent: Agent, members: Members, data: Members = {}, parentId?: string) {
    const interaction = this.#begin({
      id: this.#chanceOf(agent).interactionId(),
      direction: 'Outbound',
      members,
      userData: data,
      customer: '',
      parentId,
    });
    return { interaction, seat: interaction.seat(agent, interaction.active) };
  }

  offerOn(interaction: Interaction): void {
    const next = this.world.agents.all.find(({ userName }) => !interaction.seats.has(userName));
    if (next) offer(interaction, next);
  }

  /** What is over for everybody is forgotten, some time later. */
  settle(interaction: Interaction): void {
    const over = !interaction.parked && interaction.live.length === 0;
    this.#over.delete(interaction.id);
    if (over) this.#over.add(interaction.id);
    for (const id of this.#over) {
      if (this.#over.size <= REMEMBERED) break;
      this.#over.delete(id);
      this.#interactions.delete(id);
    }
  }

  #begin(beginning: Beginning): Interaction {
    const interaction = new Interaction(this.world, this.form, beginning);
    this.#interactions.set(interaction.id, interaction);
    return interaction;
  }

  #chanceOf({ userName }: Agent): Random {
    const chance = this.#chances.get(userName) ?? this.#random.fork(userName);
    this.#chances.set(userName, chance);
    return chance;
  }
}

function isOfType(members: Members, mediaType: string | undefined): boolean {
  return mediaType === undefined || members['mediaType'] === mediaType;
}
