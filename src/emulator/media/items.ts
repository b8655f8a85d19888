import { CUSTOMER_LINES, CUSTOMERS, SUBJECTS, userData } from '../content.js';
import type { Random } from '../random.js';
import { wireTime } from '../world.js';
import type { ItemKind, ItemMedium, Move, StateResource } from './medium.js';

/** The members that a medium has besides the common ones. */
type Particulars = (random: Random) => Readonly<Record<string, unknown>>;

const cut = (text: string) => (text.length > 12 ? `${text.slice(0, 12)}...` : text);

const PARTICULARS: Readonly<Record<Exclude<ItemMedium, 'chat'>, { plural: string; with: Particulars }>> = {
  email: {
    plural: 'emails',
    with: (random) => ({
      emailType: 'Inbound',
      contactId: random.interactionId(),
      from: 'juergen@kunde.example',
      to: ['billing@shop.example'],
      subject: random.pick(SUBJECTS),
      mime: 'text/html',
      attachments: [
        { id: random.interactionId(), name: 'Rechnung – März.pdf', size: 48_213, mime: 'application/pdf' },
      ],
    }),
  },
  facebook: {
    plural: 'facebook',
    with: (random) => ({
      facebookType: 'Inbound',
      contactId: random.interactionId(),
      from: random.pick(CUSTOMERS),
      ...messageWithSubject(random),
      accounts: {},
      suggestedQueueUris: [],
      revelantResponseTemplateGroups: [],
    }),
  },
  tweet: {
    plural: 'tweets',
    with: (random) => ({
      tweetType: 'Inbound',
      from: `owl_fan(${random.pick(CUSTOMERS)})`,
      ...messageWithSubject(random),
    }),
  },
  facebooksession: { plural: 'facebooksessions', with: () => ({ participants: [] }) },
  workitem: { plural: 'workitems', with: () => ({ workitemType: 'Inbound' }) },
  openmedia: { plural: 'openmedia', with: () => ({ mediaType: 'claim', openmediaType: 'Inbound' }) },
};

function messageWithSubject(random: Random): { message: string; subject: string } {
  const message = random.pick(CUSTOMER_LINES);
  return { message, subject: cut(message) };
}

/**
 * The six media that exist here only as things in workbins: they can be put away and pulled, and they remember
 * in whose hands they are. A medium that learns to do more brings a kind of its own, as chats do.
 */
export function simpleKinds(): ItemKind[] {
  return (Object.keys(PARTICULARS) as (keyof typeof PARTICULARS)[]).map((medium) => new SimpleKind(medium));
}

class SimpleKind implements ItemKind {
  readonly plural: string;
  readonly #inHands = new Map<string, { item: StateResource; userName: string }>();

  constructor(readonly medium: keyof typeof PARTICULARS) {
    this.plural = PARTICULARS[medium].plural;
  }

  create(random: Random, wishes: Readonly<Record<string, unknown>> = {}): StateResource {
    return {
      id: random.interactionId(),
      ...PARTICULARS[this.medium].with(random),
      receivedDate: wireTime(new Date()),
      capabilities: [],
      userData: userData(random),
      ...wishes,
    };
  }

  pulled(item: StateResource, { agent }: Move): void {
    this.#inHands.set(item.id, { item, userName: agent.userName });
    // Nothing else ever takes a pulled item away, and hands are only so large.
    const [oldest] = this.#inHands.keys();
    if (this.#inHands.size > 1000 && oldest !== undefined) this.#inHands.delete(oldest);
  }

  putAway(id: string, { agent }: Move): StateResource | undefined {
    const found = this.#inHands.get(id);
    if (found?.userName !== agent.userName) return undefined;
    this.#inHands.delete(id);
    return found.item;
  }

  discarded(): void {}
}
