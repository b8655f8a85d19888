import { z } from 'zod';
import { missing, readParameters } from '../../answers.js';
import { CUSTOMERS } from '../../content.js';
import { LateFailure } from '../../late-failure.js';
import type { Random } from '../../random.js';
import { post, type Route } from '../../router.js';
import { reference, type World } from '../../world.js';
import type { Medium } from '../medium.js';
import { type Deed, map, Operations } from '../operations.js';

/** Where the answer goes is not documented; clients listen to everything below `/v2/me`. */
const CHANNEL = '/v2/me/contacts';
/** How many customers are known, the created ones included. */
const LIMIT = 5000;

/** Somebody in the contact database. */
export interface UcsContact {
  readonly id: string;
  readonly name: string;
  readonly emailAddress: string | undefined;
  readonly phoneNumber: string | undefined;
}

const MAILBOXES = ['noah', 'juergen', 'chloe', 'aegir', 'li', 'hanh', 'marta', 'odysseas'];

const parameters = z.looseObject({
  emailAddress: z.string().optional(),
  lastName: z.string().optional(),
  phoneNumber: z.string().optional(),
  mediaType: z.string().optional(),
  createContactEnabled: z.union([z.boolean(), z.enum(['true', 'false'])]).optional(),
  userData: map.optional(),
});

/** The customers that Universal Contact Server knows: "IdentifyUCSContact". */
export class UcsContacts implements Medium {
  readonly routes: readonly Route[];
  readonly #contacts: UcsContact[];
  readonly #random: Random;

  constructor(private readonly world: World) {
    this.#random = world.random.fork('customers');
    this.#contacts = CUSTOMERS.map((name, index) => ({
      id: this.#random.interactionId(),
      name,
      emailAddress: `${MAILBOXES[index]}@kunde.example`,
      phoneNumber: `+141555501${23 + index}`,
    }));
    const operations = new Operations<Deed>(world, {
      medium: 'contact',
      answersReference: true,
      verbs: {
        IdentifyUCSContact: (body) => {
          const wishes = readParameters(parameters, body);
          const { emailAddress, lastName, phoneNumber, userData } = wishes;
          if (![emailAddress, lastName, phoneNumber, userData].some(Boolean)) throw missing('emailAddress');
          return (deed) => this.#tell(deed, { contactId: this.#identify(wishes).id });
        },
      },
      // No messageType here, neither for good news nor for bad.
      fail: (deed, failure) => this.#tell(deed, failure),
    });
    this.routes = [
      post('/contacts/ucs', ({ agent, body }) =>
        operations.perform({ agent, referenceId: world.nextReference(agent) }, body),
      ),
    ];
  }

  get all(): readonly UcsContact[] {
    return this.#contacts;
  }

  #identify(wishes: z.infer<typeof parameters>): UcsContact {
    const { emailAddress, lastName, phoneNumber, createContactEnabled, userData = {} } = wishes;
    const found = this.#contacts.find(
      (contact) =>
        (emailAddress !== undefined && contact.emailAddress === emailAddress.toLowerCase()) ||
        (phoneNumber !== undefined && contact.phoneNumber === phoneNumber) ||
        (lastName !== undefined && contact.name.endsWith(lastName)) ||
        contact.id === userData['ContactId'],
    );
    if (found) return found;
    if (createContactEnabled !== true && createContactEnabled !== 'true') {
      throw new LateFailure('UCS request failed');
    }
    const created = { id: this.#random.interactionId(), name: lastName ?? '', emailAddress, phoneNumber };
    this.#contacts.push(created);
    if (this.#contacts.length > LIMIT) this.#contacts.splice(CUSTOMERS.length, 1);
    return created;
  }

  #tell({ agent, referenceId }: Deed, news: object): void {
    this.world.outbox.post(agent.userName, CHANNEL, { ...news, ...reference(referenceId) });
  }
}
