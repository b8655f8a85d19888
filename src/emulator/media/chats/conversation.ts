import type { Agent } from '../../agents.js';
import type { FailureText } from '../../async-failures.js';
import type { Random } from '../../random.js';
import { place, reference, type World, wireTime } from '../../world.js';
import type { StateResource } from '../medium.js';
import { type ChatState, capabilitiesOf, type Role, VISIBILITY, type Visibility } from './capabilities.js';
import { type Entry, type Message, MessageLog, type Participant, wireParticipant } from './message-log.js';

const CHANNEL = '/v2/me/chats';

/** An agent's place in a chat. Each agent has their own state of one and the same conversation. */
export interface Seat {
  readonly agent: Agent;
  role: Role;
  state: ChatState;
  /** Present while the others see the agent in the list, from the invitation on. */
  participant: Participant | undefined;
}

/** One customer's chat: the people in it, what was said, and how each agent is told ("Chat", all pages). */
export class Conversation {
  readonly seats = new Map<string, Seat>();
  readonly userData: Map<string, unknown>;
  readonly random: Random;
  readonly customer: Participant;
  customerPresent = true;
  /** It lies in a workbin and waits for somebody to pull it. */
  parked = false;
  readonly #receivedDate = wireTime(new Date());
  readonly #log = new MessageLog();

  constructor(
    private readonly world: World,
    readonly id: string,
    customer: string,
    userData: Readonly<Record<string, unknown>>,
  ) {
    this.random = world.random.fork(`chat/${id}`);
    this.userData = new Map(Object.entries(userData));
    this.customer = this.newcomer(customer, 'Customer');
    this.write({ type: 'ParticipantJoined', from: this.customer });
  }

  /** Those to whom the chat still is something: it rings, they talk, or they have to wrap up. */
  get live(): Seat[] {
    return [...this.seats.values()].filter(isLive);
  }

  /** The place of an agent to whom the chat still is something. */
  liveSeat(agent: Agent): Seat | undefined {
    const seat = this.seats.get(agent.userName);
    return seat && isLive(seat) ? seat : undefined;
  }

  get listening(): Seat[] {
    return this.live.filter(({ state }) => state === 'Chatting');
  }

  newcomer(nickname: string, type: Participant['type'], agent?: Agent): Participant {
    const participantId = this.random.hex(16).toUpperCase();
    return { nickname, type, participantId, ...(agent ? { agent } : {}) };
  }

  seat(agent: Agent, role: Role, state: ChatState): Seat {
    const seat: Seat = { agent, role, state, participant: undefined };
    this.seats.set(agent.userName, seat);
    return seat;
  }

  capabilities(seat: Seat): readonly string[] {
    const colleagues = this.#participants(seat).some(({ agent }) => agent && agent !== seat.agent);
    return capabilitiesOf(seat.state, seat.role, colleagues);
  }

  /** The chat resource as one agent sees it. */
  resource(seat: Seat): Record<string, unknown> {
    return {
      id: this.id,
      state: seat.state,
      chatType: 'Inbound',
      ...place(`/chats/${this.id}`),
      receivedDate: this.#receivedDate,
      capabilities: this.capabilities(seat),
      participants: this.#participants(seat).map((participant) => this.#listed(participant)),
      userData: Object.fromEntries(this.userData),
      suggestedQueueUris: [],
      revelantResponseTemplateGroups: [],
    };
  }

  /** The same chat as it lies in a workbin. */
  stateResource(): StateResource {
    return {
      id: this.id,
      chatType: 'Inbound',
      receivedDate: this.#receivedDate,
      capabilities: [],
      participants: [],
      userData: Object.fromEntries(this.userData),
    };
  }

  /** "ChatStateChangeMessage" about one agent's own state. */
  tellStatus(seat: Seat, referenceId?: number, instead: object = {}): void {
    this.#tellState(seat, 'StatusChange', { ...this.resource(seat), ...instead }, referenceId);
  }

  /** Tells an agent something that has a resource of its own form. */
  tellReduced(seat: Seat): void {
    const { id, state, uri } = this.resource(seat);
    this.#tellState(seat, 'StatusChange', { id, state, uri, participants: [] });
  }

  /** The back end has failed to do what an agent asked for. */
  tellError({ userName }: Agent, failure: FailureText, referenceId?: number): void {
    this.world.outbox.post(userName, CHANNEL, {
      messageType: 'ChatStateChangeMessage',
      notificationType: 'Error',
      chat: { id: this.id },
      ...failure,
      ...reference(referenceId),
    });
  }

  /** To everybody in the chat; the one who caused it finds the reference in it. */
  tellAll(change: 'ParticipantsUpdated' | 'PropertiesUpdated', cause?: Seat, referenceId?: number): void {
    this.#tellSeats(this.listening, change, cause, referenceId);
  }

  /** That somebody in this role came or went: only those hear of it who can see them. */
  tellPresence(role: Role, cause?: Seat): void {
    const concerned = this.listening.filter((seat) => seat === cause || sees(seat, VISIBILITY[role]));
    this.#tellSeats(concerned, 'ParticipantsUpdated');
  }

  #tellSeats(seats: readonly Seat[], change: string, cause?: Seat, referenceId?: number): void {
    for (const seat of seats) {
      this.#tellState(seat, change, this.resource(seat), seat === cause ? referenceId : undefined);
    }
  }

  /** Puts a line into the log and sends it to all who may see it, except those who get the whole log anyway. */
  say(entry: Entry, except?: Seat): void {
    const message = this.write(entry);
    for (const seat of this.listening) {
      if (seat !== except && sees(seat, message.visibility)) this.#tellMessages(seat, [message]);
    }
  }

  /** Puts a line into the log without sending it to anybody. */
  write(entry: Entry): Message {
    return this.#log.write(entry);
  }

  /** The whole history, as it is pushed after Accept. */
  tellHistory(seat: Seat, referenceId?: number): void {
    this.#tellMessages(
      seat,
      this.#log.read((visibility) => sees(seat, visibility)),
      referenceId,
    );
  }

  #participants(seat: Seat): Participant[] {
    if (seat.state !== 'Chatting' && seat.state !== 'LeftChat') return [];
    const agents = [...this.seats.values()].flatMap((other) =>
      other.participant && (other === seat || sees(seat, VISIBILITY[other.role])) ? [other.participant] : [],
    );
    return this.customerPresent ? [this.customer, ...agents] : agents;
  }

  /** In lists, agents beyond the first carry their visibility. */
  #listed(participant: Participant): object {
    const seat = participant.agent && this.seats.get(participant.agent.userName);
    const [first] = this.seats.values();
    const visibility = seat && seat !== first ? { visibility: VISIBILITY[seat.role] } : {};
    return { ...wireParticipant(participant), ...visibility };
  }

  #tellState({ agent }: Seat, notificationType: string, chat: object, referenceId?: number): void {
    this.world.outbox.post(agent.userName, CHANNEL, {
      messageType: 'ChatStateChangeMessage',
      notificationType,
      chat,
      ...reference(referenceId),
    });
  }

  #tellMessages({ agent }: Seat, messages: readonly Message[], referenceId?: number): void {
    const { uri, path } = place(`/chats/${this.id}`);
    this.world.outbox.post(agent.userName, CHANNEL, {
      messageType: 'MessageLogUpdated',
      notificationType: 'NewMessages',
      chatUri: uri,
      chatPath: path,
      messages,
      ...reference(referenceId),
    });
  }
}

function isLive({ state }: Seat): boolean {
  return state === 'Invited' || state === 'Chatting' || state === 'LeftChat';
}

function sees({ role }: Seat, visibility: Visibility): boolean {
  return visibility !== 'Supervisors' || role === 'Monitor' || role === 'Coach' || role === 'BargeIn';
}
