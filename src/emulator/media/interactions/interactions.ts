import type { Agent } from '../../agents.js';
import type { World } from '../../world.js';
import type { ItemMedium } from '../medium.js';
import type { Form, Wishes } from './form.js';
import type { Interaction } from './interaction.js';
import { InteractionMedium } from './interaction-medium.js';
import { say } from './session.js';

/** What may be offered to an agent. */
export interface InteractionOffer {
  readonly medium: ItemMedium;
  /** Members that the resource shall have; of a chat, `id`, `customer` and `userData`. */
  readonly item?: Wishes;
}

/** All media that have a form, and the customers and the back end who act on their interactions. */
export class Interactions {
  readonly media: readonly InteractionMedium[];

  constructor(world: World, forms: readonly Form[]) {
    this.media = forms.map((form) => new InteractionMedium(world, form));
  }

  /** For callers who know which they mean. */
  of(medium: ItemMedium): InteractionMedium {
    const found = this.media.find((each) => each.medium === medium);
    if (!found) throw new Error(`There is no medium '${medium}'.`);
    return found;
  }

  offer(agent: Agent, { medium, item }: InteractionOffer): string {
    return this.of(medium).offer(agent, item);
  }

  has(id: string): boolean {
    return this.media.some((medium) => medium.store.find(id) !== undefined);
  }

  /** The back end takes an interaction away from everybody: Revoked. */
  revoke(id: string): void {
    const medium = this.media.find((each) => each.store.find(id));
    const interaction = medium?.store.find(id);
    if (!medium || !interaction) throw new Error(`There is no interaction '${id}'.`);
    medium.revoke(interaction);
  }

  /** What customers do who write private messages; the same that customers do in chats. */
  readonly customers = {
    say: (id: string, text: string): void => {
      const { interaction, session } = this.#present(id);
      say(interaction, { type: 'Text', from: session.customer, text });
    },
    type: (id: string, typing: boolean): void => {
      const { interaction, session } = this.#present(id);
      say(interaction, { type: typing ? 'TypingStarted' : 'TypingStopped', from: session.customer });
    },
    /** The customer goes; a conversation that nobody has accepted yet stops ringing. */
    leave: (id: string): void => {
      const { interaction, session, medium } = this.#present(id);
      session.customerPresent = false;
      say(interaction, { type: 'ParticipantLeft', from: session.customer });
      this.#tellParticipants(interaction);
      if (interaction.live.some(({ state }) => state === 'Invited')) medium.revoke(interaction);
    },
    comeBack: (id: string): void => {
      const { interaction, session } = this.#session(id);
      if (session.customerPresent) throw new Error(`No customer has left '${id}'.`);
      session.customerPresent = true;
      say(interaction, { type: 'ParticipantRejoined', from: session.customer });
      this.#tellParticipants(interaction);
    },
  };

  #tellParticipants(interaction: Interaction): void {
    for (const seat of interaction.live) {
      if (seat.state === 'Chatting') interaction.tell(seat, 'ParticipantsUpdated');
    }
  }

  #present(id: string) {
    const found = this.#session(id);
    if (!found.session.customerPresent) throw new Error(`There is no customer in '${id}'.`);
    return found;
  }

  #session(id: string) {
    const medium = this.media.find((each) => each.store.find(id));
    const interaction = medium?.store.find(id);
    if (!medium || !interaction?.session) throw new Error(`There is no conversation '${id}'.`);
    return { medium, interaction, session: interaction.session };
  }
}
