import type { Agent } from '../../agents.js';
import { collection, notNow, unknown, unsupported } from '../../answers.js';
import { type FailureText, failureText } from '../../async-failures.js';
import { CUSTOMERS, userData } from '../../content.js';
import { LateFailure } from '../../late-failure.js';
import type { Random } from '../../random.js';
import { type GwsRequest, get, operationName, post, type Route } from '../../router.js';
import { reference, uriOf, type World, wireTime } from '../../world.js';
import type { ItemKind, ItemMedium, Medium, Move, StateResource } from '../medium.js';
import { offer, part, revoke, take } from './comings-and-goings.js';
import type { Form, Members, Room, Verb, Wishes } from './form.js';
import { Interaction, isLive, type Seat } from './interaction.js';

/** How many are remembered after their end, so that a late request hears "not now" and not "never". */
const REMEMBERED = 500;

/** A medium as its form describes it: its interactions, and what agents do with them. */
export class InteractionMedium implements Medium, ItemKind, Room {
  readonly medium: ItemMedium;
  readonly plural: string;
  readonly routes: readonly Route[];
  readonly subresources: NonNullable<Medium['subresources']>;
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
    const { medium, plural, collections, wholeCollection } = form;
    this.medium = medium;
    this.plural = plural;
    this.#random = world.random.fork(plural);
    this.subresources = { [plural]: (agent) => this.current(agent) };
    this.routes = [
      ...collections.flatMap((base) => this.#doors(base)),
      ...(wholeCollection === undefined
        ? []
        : [get(wholeCollection, (request) => this.#list(request.agent, request.query))]),
      ...(form.downloads?.paths ?? []).map((path) => get(path, (request) => this.#download(request))),
    ];
  }

  /** Finds an interaction that is not yet forgotten. */
  find(id: string): Interaction | undefined {
    return this.#interactions.get(id);
  }

  /** What an agent has on their hands. */
  current(agent: Agent): Record<string, unknown>[] {
    return [...this.#interactions.values()].flatMap((interaction) => {
      const seat = interaction.seats.get(agent.userName);
      return seat && isLive(seat) ? [interaction.resource(seat)] : [];
    });
  }

  /** What an agent has begun in answer to an interaction and has not finished yet. */
  answersTo(parentId: string, agent: Agent): string[] {
    return [...this.#interactions.values()].flatMap((interaction) => {
      const seat = interaction.seats.get(agent.userName);
      return interaction.parentId === parentId && seat?.state === 'Composing' ? [interaction.id] : [];
    });
  }

  /** A customer's interaction rings at an agent's desk. Answers its id. */
  offer(agent: Agent, wishes?: Wishes, random: Random = this.#random): string {
    const interaction = this.#arrive(random, wishes);
    offer(interaction, agent);
    return interaction.id;
  }

  /** The back end takes an interaction away from everybody: Revoked. */
  revoke(interaction: Interaction): void {
    revoke(interaction);
    this.settle(interaction);
  }

  /**
   * An agent's operation, as `POST /me/<collection>/{id}` does it. Throws a refusal as GWS would word it. What
   * happens without a request, as in the script, has no reference.
   */
  perform(agent: Agent, id: string, body: unknown, referenceId?: number, mediaType?: string): object {
    const { interaction, seat } = this.#find(agent, id, mediaType);
    const { name, verb } = chosen(this.form.verbs, body);
    const locked = !isLive(seat) && interaction.live.length > 0;
    if (!locked && !interaction.allows(seat, name)) throw notNow(name);
    const act = verb(body);
    return this.#carryOut(
      { agent, name, referenceId },
      () => {
        if (locked) throw new LateFailure('The interaction is locked by another user');
        act({ room: this, interaction, seat, referenceId });
        this.settle(interaction);
      },
      (failure) => interaction.tellError(agent, failure, referenceId),
    );
  }

  draft(
    agent: Agent,
    members: Members,
    data: Members = {},
    parentId?: string,
  ): { interaction: Interaction; seat: Seat } {
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

  create(random: Random, wishes?: Wishes): StateResource {
    const interaction = this.#arrive(random, wishes);
    interaction.parked = true;
    return interaction.stateResource();
  }

  pulled({ id }: StateResource, { agent, nickname, referenceId }: Move): void {
    const interaction = this.find(id);
    if (!interaction) return;
    take(interaction, interaction.seat(agent, interaction.active), referenceId, nickname);
    this.settle(interaction);
  }

  putAway(id: string, { agent, referenceId }: Move): StateResource | undefined {
    const interaction = this.find(id);
    const seat = interaction?.seats.get(agent.userName);
    if (!interaction || !seat || !isLive(seat) || seat.state === 'Invited') return undefined;
    interaction.parked = true;
    part(interaction, seat, 'InWorkbin', referenceId);
    return interaction.stateResource();
  }

  failed(id: string, { agent, referenceId }: Move, failure: FailureText): void {
    this.find(id)?.tellError(agent, failure, referenceId);
  }

  discarded({ id }: StateResource): void {
    const interaction = this.find(id);
    if (!interaction) return;
    interaction.parked = false;
    this.settle(interaction);
  }

  #doors(base: string): Route[] {
    const mediaTypeOf = ({ param }: GwsRequest) =>
      base.endsWith('/:mediaType') ? param('mediaType') : undefined;
    return [
      get(base, (request) => this.#list(request.agent, request.query, mediaTypeOf(request))),
      post(base, (request) => this.#run(request, mediaTypeOf(request))),
      get(`${base}/:interactionId`, (request) => {
        const { agent, param } = request;
        const { interaction, seat } = this.#find(agent, param('interactionId'), mediaTypeOf(request));
        return { statusCode: 0, [this.medium]: interaction.resource(seat) };
      }),
      post(`${base}/:interactionId`, (request) => {
        const { agent, body, param } = request;
        const referenceId = this.world.nextReference(agent);
        return this.perform(agent, param('interactionId'), body, referenceId, mediaTypeOf(request));
      }),
    ];
  }

  #list(agent: Agent, query: URLSearchParams, mediaType?: string): object {
    const [base] = this.form.collections;
    const found = this.current(agent).filter((each) => ofType(each, mediaType));
    return collection(this.plural, found, query, ({ id, mediaType: type }) =>
      uriOf(`${base.replace(':mediaType', String(type))}/${id}`),
    );
  }

  #download({ agent, param }: GwsRequest): object {
    const { interaction } = this.#find(agent, param('interactionId'));
    const document = this.form.downloads?.read(interaction, param('documentId'));
    if (!document) throw unknown('Document', param('documentId'));
    return document;
  }

  /** An operation on the whole collection. If it fails later there is no interaction to be named. */
  #run({ agent, body }: GwsRequest, mediaType: string | undefined): object {
    const referenceId = this.world.nextReference(agent);
    const { name, verb } = chosen(this.form.collectionVerbs, body);
    const act = verb(body);
    return this.#carryOut(
      { agent, name, referenceId },
      () => act({ room: this, agent, mediaType, referenceId }),
      (failure) => {
        const { channel, messageType, failed } = this.form;
        const message = failed?.(name) ?? { messageType, notificationType: 'Error' };
        this.world.outbox.post(agent.userName, channel, {
          ...message,
          ...failure,
          ...reference(referenceId),
        });
      },
    );
  }

  /** From here on the answer is yes. What goes wrong now, the agent hears by CometD, or not at all. */
  #carryOut(
    { agent, name, referenceId }: { agent: Agent; name: string; referenceId: number | undefined },
    act: () => void,
    fail: (failure: FailureText) => void,
  ): object {
    const { medium, errorMessage, answersReference } = this.form;
    const failure = this.world.asyncFailures.take(agent.userName, medium, name);
    try {
      if (!failure) act();
      else if (!failure.silent) fail(failureText({ errorMessage, ...failure }));
    } catch (error) {
      if (!(error instanceof LateFailure)) throw error;
      fail(error.text);
    }
    const answered = answersReference === 'all' || answersReference.includes(name);
    return { statusCode: 0, ...(answered ? reference(referenceId) : {}) };
  }

  #chanceOf({ userName }: Agent): Random {
    const chance = this.#chances.get(userName) ?? this.#random.fork(userName);
    this.#chances.set(userName, chance);
    return chance;
  }

  #arrive(random: Random, wishes: Wishes = {}): Interaction {
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

  #begin(beginning: ConstructorParameters<typeof Interaction>[2]): Interaction {
    const interaction = new Interaction(this.world, this.form, beginning);
    this.#interactions.set(interaction.id, interaction);
    return interaction;
  }

  #find(agent: Agent, id: string, mediaType?: string): { interaction: Interaction; seat: Seat } {
    const interaction = this.find(id);
    const seat = interaction?.seats.get(agent.userName);
    if (!interaction || !seat || !ofType(interaction.members, mediaType)) throw unknown('Interaction', id);
    return { interaction, seat };
  }
}

function chosen<On>(
  verbs: Readonly<Record<string, Verb<On>>>,
  body: unknown,
): { name: string; verb: Verb<On> } {
  const name = operationName(body);
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw unsupported(name);
  return { name, verb };
}

function ofType(members: Members, mediaType: string | undefined): boolean {
  return mediaType === undefined || members['mediaType'] === mediaType;
}
