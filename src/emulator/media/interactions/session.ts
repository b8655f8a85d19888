import type { Random } from '../../random.js';
import {
  type Entry,
  type Message,
  MessageLog,
  type Participant,
  wireParticipant,
} from '../chats/message-log.js';
import type { Interaction, Seat } from './interaction.js';

/** The conversation inside an interaction: who takes part, and what was said. */
export class Session {
  readonly customer: Participant;
  customerPresent = true;
  readonly log = new MessageLog();
  readonly #agents = new Map<string, Participant>();

  constructor(
    private readonly random: Random,
    customer: string,
  ) {
    this.customer = this.newcomer(customer, 'Customer');
    this.log.write({ type: 'ParticipantJoined', from: this.customer });
  }

  newcomer(nickname: string, type: Participant['type'], agent?: Seat['agent']): Participant {
    const participantId = this.random.hex(16).toUpperCase();
    return { nickname, type, participantId, ...(agent ? { agent } : {}) };
  }

  /** The agent as the others see them, from joining to leaving. */
  agent({ agent }: Seat): Participant | undefined {
    return this.#agents.get(agent.userName);
  }

  /** The list as an agent sees it: empty before they join and after they are done. */
  participants(seat: Seat): object[] {
    if (seat.state !== 'LeftChat' && (seat.state !== 'Chatting' || !this.agent(seat))) return [];
    const people = [...this.#agents.values(), ...(this.customerPresent ? [this.customer] : [])];
    return people.map(wireParticipant);
  }

  enter({ agent }: Seat, nickname = agent.firstName): void {
    const participant = this.newcomer(nickname, 'Agent', agent);
    this.#agents.set(agent.userName, participant);
    this.log.write({ type: 'ParticipantJoined', from: participant });
  }

  exit(seat: Seat): void {
    const participant = this.agent(seat);
    if (!participant) return;
    this.#agents.delete(seat.agent.userName);
    this.log.write({ type: 'ParticipantLeft', from: participant });
  }

  history(): readonly Message[] {
    return this.log.read(() => true);
  }
}

/** Puts a line into the log and sends it to whoever talks with the customer. */
export function say(interaction: Interaction, entry: Entry): void {
  const message = interaction.session?.log.write(entry);
  if (!message) return;
  for (const seat of interaction.live) {
    if (seat.state === 'Chatting') interaction.tellMessages(seat, [message]);
  }
}
