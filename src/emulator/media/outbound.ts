import type { Agent } from '../agents.js';
import { collection, unknown } from '../answers.js';
import type { Random } from '../random.js';
import { get, type Route } from '../router.js';
import { place, uriOf, type World } from '../world.js';
import type { Medium } from './medium.js';

const CHANNEL = '/v2/me/outbound';
/** How many records an agent's list holds. */
const LIMIT = 50;

/** A record of a campaign; whatever is left out stays as it was. */
export interface OutboundOffer {
  /** A known id changes that record. */
  readonly id?: string;
  /**
   * An open set.
   *
   * @default 'ReadyToCall'
   */
  readonly state?: string;
  /** @default '4155550177' */
  readonly phone?: string;
  readonly customFields?: Readonly<Record<string, unknown>>;
}

interface OutboundRecord extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

/**
 * Records of outbound campaigns: GWS hands them to agents and tells of every change. No operation on them is
 * documented, so here they are changed from outside only.
 */
export class Outbound implements Medium {
  readonly routes: readonly Route[];
  readonly #random: Random;
  readonly #records = new Map<Agent, Map<string, OutboundRecord>>();

  constructor(private readonly world: World) {
    this.#random = world.random.fork('outbound');
    this.routes = [
      get('/outbound-records', ({ agent, query }) =>
        collection('records', [...this.#of(agent).values()], query, ({ id }) =>
          uriOf(`/outbound-records/${id}`),
        ),
      ),
      get('/outbound-records/:id', ({ agent, param }) => {
        const record = this.#of(agent).get(param('id'));
        if (!record) throw unknown('Record', param('id'));
        return { statusCode: 0, record };
      }),
    ];
  }

  /** A record is given to an agent, or changes. Answers its id. */
  set(agent: Agent, { id = this.#random.uuid(), ...wishes }: OutboundOffer = {}): string {
    const records = this.#of(agent);
    const record = {
      id,
      state: 'ReadyToCall',
      phone: '4155550177',
      customFields: {},
      ...records.get(id),
      ...wishes,
      ...place(`/outbound-records/${id}`),
    };
    records.set(id, record);
    const [oldest] = records.keys();
    if (records.size > LIMIT && oldest !== undefined) records.delete(oldest);
    // Everywhere else it is StatusChange.
    this.world.outbox.post(agent.userName, CHANNEL, {
      messageType: 'OutboundRecordMessage',
      notificationType: 'StatusChanged',
      record,
    });
    return id;
  }

  #of(agent: Agent): Map<string, OutboundRecord> {
    const records = this.#records.get(agent) ?? new Map<string, OutboundRecord>();
    this.#records.set(agent, records);
    return records;
  }
}
