import { collection, unknown } from '../answers.js';
import { get, type Route } from '../router.js';
import { place, uriOf, type World } from '../world.js';
import type { Devices } from './devices/devices.js';
import { QUEUES } from './devices/phone-book.js';
import type { Medium } from './medium.js';

/** Somebody or something that an interaction can be sent to. */
interface Entry {
  readonly resource: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly channels: readonly string[];
}

/** Agents can be reached in every way that a session can be started for. */
const ANY_CHANNEL = ['voice', 'chat', 'email', 'workitem'];

/** Parameters of the directory that are no fields of its entries. */
const OWN_FILTERS = ['name', 'phoneNumber', 'type', 'channel', 'filterName', 'filterParameters'] as const;

/**
 * The internal directory: users, queues and one address of the centre's own ("ContactsGetContacts"); and the queues
 * as "API basics" lists them, with `name` and `channel`.
 */
export class Contacts implements Medium {
  readonly routes: readonly Route[];
  readonly #entries: readonly Entry[];
  readonly #queues: readonly { readonly [member: string]: unknown; readonly id: string }[];

  constructor(world: World, devices: Devices) {
    this.#entries = directory(world, devices);
    this.#queues = this.#entries.flatMap(({ resource: { id, type, name }, channels }) =>
      type === 'Queue' ? [{ id, name, channel: channels[0], ...place(`/queues/${id}`) }] : [],
    );
    this.routes = [
      get('/contacts', ({ query }) => {
        const found = page(
          this.#entries.filter((entry) => fits(entry, query)),
          query,
        );
        const rest = new URLSearchParams([...query].filter(([key]) => !isOwnFilter(key)));
        return collection(
          'contacts',
          found.map(({ resource }) => resource),
          rest,
          ({ id }) => uriOf(`/contacts/${id}`),
        );
      }),
      get('/contacts/:contactId', ({ param }) => {
        const entry = this.#entries.find(({ resource }) => resource.id === param('contactId'));
        if (!entry) throw unknown('Contact', param('contactId'));
        return { statusCode: 0, contact: entry.resource };
      }),
      get('/queues', ({ query }) =>
        collection('queues', this.#queues, query, ({ id }) => uriOf(`/queues/${id}`)),
      ),
      get('/queues/:queueId', ({ param }) => {
        const queue = this.#queues.find(({ id }) => id === param('queueId'));
        if (!queue) throw unknown('Queue', param('queueId'));
        return { statusCode: 0, queue };
      }),
    ];
  }
}

function directory({ agents, random }: World, devices: Devices): Entry[] {
  const chance = random.fork('contacts');
  const users = agents.all.map((agent): Entry => {
    const { id, userName, firstName, lastName } = agent;
    const { phoneNumber } = devices.of(agent);
    return {
      resource: {
        id,
        type: 'User',
        userName,
        firstName,
        lastName,
        phoneNumbers: [phoneNumber],
        uri: uriOf(`/contacts/${id}`),
      },
      names: [userName, `${firstName} ${lastName}`],
      numbers: [phoneNumber],
      channels: ANY_CHANNEL,
    };
  });
  const queues = QUEUES.map((queue) => named('Queue', chance.uuid(), queue));
  const custom = named('Custom', chance.uuid(), {
    name: 'Werkstatt Süd',
    phoneNumber: '4103',
    channels: ['voice'],
  });
  return [...users, ...queues, custom];
}

function named(
  type: string,
  id: string,
  { name, phoneNumber, channels }: { name: string; phoneNumber: string; channels: readonly string[] },
): Entry {
  const resource = { id, type, name, phoneNumber, uri: uriOf(`/contacts/${id}`) };
  return { resource, names: [name], numbers: [phoneNumber], channels };
}

function fits({ resource, names, numbers, channels }: Entry, query: URLSearchParams): boolean {
  const { name, phoneNumber, type, channel, filterName, filterParameters } = Object.fromEntries(
    OWN_FILTERS.map((key) => [key, query.get(key)]),
  ) as Record<(typeof OWN_FILTERS)[number], string | null>;
  const byName = (text: string) => names.some((each) => lower(each).includes(lower(text)));
  const byNumber = (text: string) => numbers.some((each) => each.includes(text));
  return (
    (name === null || byName(name)) &&
    (phoneNumber === null || byNumber(phoneNumber)) &&
    (type === null || type === resource['type']) &&
    (channel === null || channels.includes(channel)) &&
    (filterName !== 'NamesOrPhoneNumberMatches' ||
      filterParameters === null ||
      byName(filterParameters) ||
      byNumber(filterParameters))
  );
}

function lower(text: string): string {
  return text.toLocaleLowerCase('en');
}

/** The names of the paging parameters are cut off in the reference; these are the usual ones. */
function page<T>(items: readonly T[], query: URLSearchParams): readonly T[] {
  const offset = Number(query.get('offset') ?? 0);
  const limit = Number(query.get('limit') ?? items.length);
  return items.slice(offset, offset + limit);
}

function isOwnFilter(key: string): boolean {
  return OWN_FILTERS.some((filter) => filter === key);
}
