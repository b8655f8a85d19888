import type { Agent } from '../../agents.js';
import { collection, unknown } from '../../answers.js';
import type { FailureText } from '../../async-failures.js';
import { userData } from '../../content.js';
import type { Random } from '../../random.js';
import { get, post, type Route } from '../../router.js';
import { uriOf, type World } from '../../world.js';
import type { Devices } from '../devices/devices.js';
import type { Medium } from '../medium.js';
import { type Deed, Operations, verb } from '../operations.js';
import { type CallState, type CallType, type Leg, type PhoneCall, tellCallError } from './call.js';
import { Switchboard } from './switchboard.js';
import { CALL_VERBS, type CallDeed, destination, numberOf } from './verbs.js';

/** How a call comes in; the rest is left to chance. */
export interface CallOffer {
  readonly id?: string;
  /**
   * The caller's number.
   *
   * @default '+14155550123'
   */
  readonly from?: string;
  /**
   * The number that was called.
   *
   * @default '8001'
   */
  readonly dnis?: string;
  /** @default 'Inbound' */
  readonly callType?: CallType;
  /** Added to what every call has; `null` for a call without any. */
  readonly userData?: Readonly<Record<string, unknown>> | null;
}

/** Voice: calls and what agents do with them. */
export class Calls implements Medium {
  readonly routes: readonly Route[];
  readonly subresources = { calls: (agent: Agent) => this.#current(agent) };
  readonly #switchboard: Switchboard;
  readonly #operations: Operations<CallDeed>;
  readonly #random: Random;

  constructor(world: World, devices: Devices) {
    this.#random = world.random.fork('calls');
    this.#switchboard = new Switchboard(world, devices, this.#random);
    devices.monitors = this.#switchboard.supervisors;
    const fail = ({ agent }: Deed, failure: FailureText) => tellCallError(world, agent, failure);
    this.#operations = new Operations<CallDeed>(world, { medium: 'call', verbs: CALL_VERBS, fail });
    const dialing = new Operations<Deed>(world, {
      medium: 'call',
      verbs: {
        Dial: verb(
          destination.transform((p) => ({ number: numberOf(p), userData: p.userData ?? {} })),
          ({ agent }, p) => this.#switchboard.dial(agent, p.number, p.userData),
        ),
      },
      fail,
    });
    this.routes = [
      get('/me/calls', ({ agent, query }) =>
        collection('calls', this.#current(agent), query, ({ id }) => uriOf(`/me/calls/${id}`)),
      ),
      get('/me/calls/:callId', ({ agent, param }) => {
        const { call, leg } = this.#find(agent, param('callId'));
        return { statusCode: 0, call: call.resource(leg) };
      }),
      post('/me/calls/:callId', ({ agent, body, param }) => this.perform(agent, param('callId'), body)),
      post('/me/devices/:deviceId/calls', (request) => {
        devices.mine(request);
        return dialing.perform({ agent: request.agent }, request.body);
      }),
    ];
  }

  /** An agent's operation, as `POST /me/calls/{id}` does it. Throws a refusal as GWS would word it. */
  perform(agent: Agent, callId: string, body: unknown): object {
    const { call, leg } = this.#find(agent, callId);
    const switchboard = this.#switchboard;
    return this.#operations.perform({ agent, switchboard, call, leg }, body, (verb) =>
      call.capabilities(leg).includes(verb),
    );
  }

  /** A customer's call rings on an agent's desk. Answers its id. */
  ring(agent: Agent, offer: CallOffer = {}, random: Random = this.#random): string {
    const { from = '+14155550123', dnis = '8001', callType = 'Inbound', id } = offer;
    const data = offer.userData === null ? {} : { ...userData(random), ...offer.userData };
    const facts = { callType, ani: from, dnis, ...(id === undefined ? {} : { id }) };
    const call = this.#switchboard.open(facts, data, random);
    call.others.push(from);
    call.tell(call.join(agent, 'Ringing'));
    return call.id;
  }

  /** The customer hangs up, or whoever else is on the line and no agent. */
  otherLeaves(callId: string, number?: string): void {
    const call = this.#switchboard.find(callId);
    if (!call) throw new Error(`There is no call '${callId}'.`);
    this.#switchboard.otherLeaves(call, number);
  }

  /** The state of a call as an agent sees it; undefined if they never had it, or it is long forgotten. */
  stateOf(agent: Agent, callId: string): CallState | undefined {
    return this.#switchboard.find(callId)?.legs.get(agent)?.state;
  }

  /** How many calls an agent has on their hands. */
  loadOf(agent: Agent): number {
    return this.#current(agent).length;
  }

  #current(agent: Agent): Record<string, unknown>[] {
    return this.#switchboard.all.flatMap((call) => {
      const leg = call.liveLeg(agent);
      return leg ? [call.resource(leg)] : [];
    });
  }

  #find(agent: Agent, callId: string): { call: PhoneCall; leg: Leg } {
    const call = this.#switchboard.find(callId);
    const leg = call?.legs.get(agent);
    if (!call || !leg) throw unknown('Call', callId);
    return { call, leg };
  }
}
