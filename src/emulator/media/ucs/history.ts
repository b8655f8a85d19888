import { z } from 'zod';
import { LateFailure } from '../../late-failure.js';
import { type GwsRequest, post, type Route } from '../../router.js';
import { reference, type World } from '../../world.js';
import type { Medium } from '../medium.js';
import { type Deed, map, Operations, type Verbs, verb } from '../operations.js';
import { Archive, HISTORY_MEDIA, type PastInteraction } from './archive.js';
import type { UcsContacts } from './customers.js';

const CHANNEL = '/v2/ucs/interactions';
const MONTH = 30 * 86_400_000;

/** `2024-05-14`, or in newer pages a full time stamp. */
const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)));
const filters = z.looseObject({
  fromDate: moment.optional(),
  toDate: moment.optional(),
  mediaType: z.enum(HISTORY_MEDIA).optional(),
  sort: z.enum(['asc', 'desc']).default('desc'),
  source: z.enum(['main', 'archive']).default('main'),
  customAttributes: z.array(z.string()).optional(),
  searchCustomAttributes: map.default({}),
  maxSize: z.int().min(1).default(100),
  userId: z.string().optional(),
});
type Filters = z.infer<typeof filters>;
const content = z.looseObject({ source: z.enum(['main', 'archive']).default('main') });

interface HistoryDeed extends Deed {
  /** The contact or the interaction of the URL. */
  readonly subject: string;
}

/**
 * The interaction history: "RetrieveContactHistory", "RetrieveInteractionHistory", "RetrieveAgentHistory" and
 * "GetInteractionContent". All answer with a reference, and tell what they found on a topic.
 */
export class History implements Medium {
  readonly routes: readonly Route[];
  readonly #archive: Archive;

  constructor(
    private readonly world: World,
    contacts: UcsContacts,
  ) {
    this.#archive = new Archive(world, contacts);
    const list = 'GetInteractionsHistoryMessage';
    const ofContact = this.#operations(list, {
      RetrieveContactHistory: verb(filters, (deed, p) =>
        this.#tellList(deed, p, this.#archive.of(deed.subject)),
      ),
    });
    const ofAll = this.#operations(list, {
      RetrieveInteractionHistory: verb(filters, (deed, p) =>
        this.#tellList(deed, p, this.#ownedBy(p.userId)),
      ),
      RetrieveAgentHistory: verb(filters, (deed, p) =>
        this.#tellList(deed, p, this.#ownedBy(p.userId ?? deed.agent.id)),
      ),
    });
    const one = this.#operations('GetInteractionContentMessage', {
      GetInteractionContent: verb(content, (deed, { source }) => this.#tellContent(deed, source)),
    });
    const perform = (operations: Operations<HistoryDeed>, { agent, body }: GwsRequest, subject = '') =>
      operations.perform({ agent, referenceId: world.nextReference(agent), subject }, body);
    this.routes = [
      post('/ucs/contacts/:contactId/interactions', (request) =>
        perform(ofContact, request, request.param('contactId')),
      ),
      post('/ucs/interactions', (request) => perform(ofAll, request)),
      post('/ucs/interactions/:id', (request) => perform(one, request, request.param('id'))),
    ];
  }

  #operations(messageType: string, verbs: Verbs<HistoryDeed>): Operations<HistoryDeed> {
    return new Operations(this.world, {
      medium: 'history',
      answersReference: true,
      verbs,
      fail: (deed, failure) => this.#tell(deed, messageType, failure),
    });
  }

  #ownedBy(userId: string | undefined): readonly PastInteraction[] {
    if (userId === undefined) return this.#archive.all;
    const owner = this.world.agents.findById(userId);
    if (!owner) throw new LateFailure('UCS request failed');
    return this.#archive.all.filter((each) => each.owner === owner);
  }

  #tellList(deed: Deed, wishes: Filters, past: readonly PastInteraction[]): void {
    const found = past
      .filter((each) => fits(each, wishes))
      .sort((a, b) => a.start.getTime() - b.start.getTime());
    if (wishes.sort === 'desc') found.reverse();
    const interactions = found.slice(0, wishes.maxSize).map((each) => ({
      ...each.resource,
      customAttributes: chosen(each.customAttributes, wishes.customAttributes),
    }));
    this.#tell(deed, 'GetInteractionsHistoryMessage', { interactions });
  }

  #tellContent(deed: HistoryDeed, source: PastInteraction['source']): void {
    const found = this.#archive.find(deed.subject, source);
    if (!found) throw new LateFailure('UCS request failed');
    const { resource, customAttributes, messages } = found;
    this.#tell(deed, 'GetInteractionContentMessage', {
      interaction: { ...resource, customAttributes },
      ...(messages ? { messages } : {}),
    });
  }

  #tell({ agent, referenceId }: Deed, messageType: string, news: object): void {
    this.world.outbox.post(agent.userName, CHANNEL, { messageType, ...reference(referenceId), ...news });
  }
}

function fits({ source, start, resource, customAttributes }: PastInteraction, wishes: Filters): boolean {
  const { fromDate, toDate, mediaType, searchCustomAttributes } = wishes;
  const from = fromDate === undefined ? defaultFrom(wishes) : Date.parse(fromDate);
  // A day, as the last one, is meant to its end.
  const to = toDate === undefined ? Infinity : Date.parse(toDate) + (toDate.length === 10 ? 86_399_999 : 0);
  return (
    source === wishes.source &&
    start.getTime() >= from &&
    start.getTime() <= to &&
    (mediaType === undefined || resource.mediaType === mediaType) &&
    Object.entries(searchCustomAttributes).every(([key, value]) => customAttributes[key] === value)
  );
}

/** Without dates it is the last month; the archive has nothing that is so young. */
function defaultFrom({ toDate, source }: Filters): number {
  return toDate === undefined && source === 'main' ? Date.now() - MONTH : 0;
}

/** All attributes, or those asked for by name. */
function chosen(attributes: Readonly<Record<string, unknown>>, names: readonly string[] | undefined): object {
  if (!names) return attributes;
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => names.includes(key)));
}
