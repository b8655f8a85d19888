import type { Agent } from '../../agents.js';
import { AGENT_LINES, CUSTOMER_LINES, SUBJECTS } from '../../content.js';
import { LateFailure } from '../../late-failure.js';
import type { Random } from '../../random.js';
import { place, type World, wireTime } from '../../world.js';
import type { UcsContact, UcsContacts } from './customers.js';

/** What the filter `mediaType` knows. */
export const HISTORY_MEDIA = [
  'call',
  'chat',
  'email',
  'facebook',
  'facebooksession',
  'openmedia',
  'twitter',
  'workitem',
] as const;

/** Media whose content is a conversation. */
const CONVERSATIONS: ReadonlySet<string> = new Set(['chat', 'facebooksession', 'smssession']);

const DAY = 86_400_000;
/** How many days ago a contact's interactions took place, the newest first; the last two are archived. */
const AGES = [0, 2, 5, 9, 13, 18, 23, 27, 60, 200, 500, 900];
const ARCHIVED = 400;

/** One interaction of the past. */
export interface PastInteraction {
  readonly source: 'main' | 'archive';
  readonly start: Date;
  readonly owner: Agent | undefined;
  readonly customAttributes: Readonly<Record<string, unknown>>;
  /** The history resource, without custom attributes. */
  readonly resource: Readonly<Record<string, unknown>> & { readonly id: string; readonly mediaType: string };
  readonly messages: readonly object[] | undefined;
}

/**
 * What Universal Contact Server remembers. Every contact has a past, those of other media's interactions
 * included: it is made up from the contact's id when somebody first asks, and is the same for ever.
 */
export class Archive {
  readonly #byContact = new Map<string, readonly PastInteraction[]>();
  readonly #now = Date.now();

  constructor(
    private readonly world: World,
    private readonly contacts: UcsContacts,
  ) {}

  /** A contact's past. Throws if there can be no such contact. */
  of(contactId: string): readonly PastInteraction[] {
    const known = this.#byContact.get(contactId);
    if (known) return known;
    const contact = this.contacts.all.find(({ id }) => id === contactId);
    if (!contact && !/^[0-9A-Za-z]{16}$/.test(contactId)) throw new LateFailure('UCS request failed');
    const past = this.#invent(contactId, contact);
    this.#byContact.set(contactId, past);
    const [oldest] = this.#byContact.keys();
    if (this.#byContact.size > 1000 && oldest !== undefined) this.#byContact.delete(oldest);
    return past;
  }

  /** Everything that happened to the customers we know by name. */
  get all(): readonly PastInteraction[] {
    return this.contacts.all.flatMap(({ id }) => this.of(id));
  }

  find(id: string, source: PastInteraction['source']): PastInteraction | undefined {
    return [...this.all, ...[...this.#byContact.values()].flat()].find(
      (each) => each.resource.id === id && each.source === source,
    );
  }

  #invent(contactId: string, contact: UcsContact | undefined): PastInteraction[] {
    const random = this.world.random.fork(`history/${contactId}`);
    const media = random.shuffle(HISTORY_MEDIA);
    return AGES.map((age, index) => {
      const mediaType = media[index % media.length] ?? 'email';
      const start = new Date(this.#now - age * DAY - random.below(3_600_000));
      return this.#interaction(random, { contactId, contact, mediaType, start, open: age === 0, age });
    });
  }

  #interaction(
    random: Random,
    facts: {
      contactId: string;
      contact: UcsContact | undefined;
      mediaType: string;
      start: Date;
      open: boolean;
      age: number;
    },
  ): PastInteraction {
    const { contactId, contact, mediaType, start, open, age } = facts;
    const id = random.interactionId();
    const seconds = 60 + random.below(1200);
    const owner = open ? undefined : random.pick(this.world.agents.all.slice(0, 5));
    const call = { phoneNumber: contact?.phoneNumber ?? '+14155550199', callDuration: seconds };
    return {
      source: age > ARCHIVED ? 'archive' : 'main',
      start,
      owner,
      customAttributes: {
        CustomerId: `K-${random.below(1000)}`,
        Priorität: random.pick(['hoch', 'niedrig']),
      },
      resource: {
        id,
        ...place(`/interactions/${id}`),
        typeId: 'Inbound',
        mediaType,
        state: open ? 'InProcess' : 'Stopped',
        startDate: wireTime(start),
        ...(open ? {} : { endDate: wireTime(new Date(start.getTime() + seconds * 1000)) }),
        subject: random.pick(SUBJECTS),
        contactId,
        ...(owner ? { ownerInformation: ownerInformation(owner) } : {}),
        userData: { ServiceType: 'billing', 'PegAG?: 2>1': 1 },
        ...(mediaType === 'call' ? call : {}),
      },
      messages: CONVERSATIONS.has(mediaType)
        ? conversation(random, start, contact?.name ?? 'Jemand', owner)
        : undefined,
    };
  }
}

function ownerInformation({ id, userName, firstName, lastName }: Agent): object {
  return { id, userName, firstName, lastName };
}

/** The messages of a conversation, in the form of a message log. */
function conversation(random: Random, start: Date, nickname: string, owner: Agent | undefined): object[] {
  const customer = { nickname, type: 'Customer', participantId: random.hex(16).toUpperCase() };
  const agent = {
    nickname: owner?.firstName ?? 'Agent',
    type: 'Agent',
    participantId: random.hex(16).toUpperCase(),
  };
  const lines = [
    { type: 'ParticipantJoined', from: customer },
    { type: 'Text', from: customer, text: random.pick(CUSTOMER_LINES) },
    { type: 'ParticipantJoined', from: agent },
    { type: 'Text', from: agent, text: random.pick(AGENT_LINES) },
  ];
  return lines.map((line, index) => {
    const moment = new Date(start.getTime() + index * 20_000);
    return {
      index: index + 1,
      ...line,
      visibility: 'All',
      timestamp: wireTime(moment),
      timestampSeconds: moment.getTime(),
    };
  });
}
