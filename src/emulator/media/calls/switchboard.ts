import type { Agent } from '../../agents.js';
import { LateFailure } from '../../late-failure.js';
import type { Random } from '../../random.js';
import type { World } from '../../world.js';
import type { Devices } from '../devices/devices.js';
import { isOutside, type Party } from '../devices/phone-book.js';
import { type CallFacts, type Leg, PhoneCall } from './call.js';
import { counterpart } from './capabilities.js';
import { Supervisors } from './supervisors.js';

/** How many calls are remembered after their end, so that a late request hears "not now" and not "never". */
const REMEMBERED = 500;

/** Calls, and what the switch does with them: it connects, holds, joins and releases. */
export class Switchboard {
  readonly #calls = new Map<string, PhoneCall>();
  readonly #over: string[] = [];
  readonly supervisors: Supervisors;

  constructor(
    private readonly world: World,
    private readonly devices: Devices,
    private readonly random: Random,
  ) {
    this.supervisors = new Supervisors(this, devices);
  }

  find(id: string): PhoneCall | undefined {
    return this.#calls.get(id);
  }

  get all(): PhoneCall[] {
    return [...this.#calls.values()];
  }

  open(
    { id, ...facts }: Omit<CallFacts, 'id' | 'connId'> & { readonly id?: string },
    userData: Readonly<Record<string, unknown>>,
    random: Random = this.random,
  ): PhoneCall {
    const call = new PhoneCall(
      this.world,
      this.devices,
      { id: id ?? random.hex(32).toUpperCase(), connId: random.hex(16), ...facts },
      userData,
    );
    if (this.#calls.has(call.id)) throw new Error(`There is a call '${call.id}' already.`);
    this.#calls.set(call.id, call);
    return call;
  }

  /** An agent calls somebody. */
  dial(agent: Agent, number: string, userData: Readonly<Record<string, unknown>>): void {
    const party = this.reach(agent, number);
    this.#holdOthers(agent);
    const call = this.open({ callType: isOutside(number) ? 'Outbound' : 'Internal', dnis: number }, userData);
    this.connect(call, agent, party);
  }

  answer(call: PhoneCall, leg: Leg): void {
    this.#holdOthers(leg.agent, call);
    call.move(leg, 'Established');
    this.supervisors.follow(call, leg);
    for (const other of call.talking) {
      if (other === leg) continue;
      if (other.state === 'Dialing') this.#establish(call, other);
      else call.tell(other, 'ParticipantsUpdated');
    }
  }

  hold(call: PhoneCall, leg: Leg): void {
    call.move(leg, 'Held');
  }

  retrieve(call: PhoneCall, leg: Leg): void {
    this.#holdOthers(leg.agent, call);
    call.move(leg, 'Established');
  }

  /** The held call and the other one change places. */
  swap(call: PhoneCall, leg: Leg): void {
    const other = counterpart(call, leg);
    if (!other) return;
    const here = { call, leg };
    const [waiting, talking] = leg.state === 'Held' ? [here, other] : [other, here];
    talking.call.move(talking.leg, 'Held');
    waiting.call.move(waiting.leg, 'Established');
  }

  /** An agent hangs up. Nobody stays on the line alone. */
  hangUp(call: PhoneCall, leg: Leg): void {
    if (leg.watching) {
      this.supervisors.dismiss(call, leg);
      return;
    }
    this.release(call, leg);
    this.settle(call);
  }

  /** Somebody who is no agent hangs up. */
  otherLeaves(call: PhoneCall, number: string | undefined = call.others[0]): void {
    const index = number === undefined ? -1 : call.others.indexOf(number);
    if (index < 0) throw new Error(`There is nobody else on call '${call.id}'.`);
    // The participants of the last message are those who were there.
    if (call.others.length + call.live.filter(({ watching }) => !watching).length <= 2) this.end(call);
    call.others.splice(index, 1);
    if (call.live.length > 0) this.settle(call);
  }

  /** One end is over. */
  release(call: PhoneCall, leg: Leg): void {
    call.move(leg, 'Released');
    if (!leg.watching) this.supervisors.leave(call, leg);
  }

  /** It is over for everybody. */
  end(call: PhoneCall): void {
    for (const leg of call.live) if (!leg.watching) this.release(call, leg);
    for (const watcher of call.watchers) this.supervisors.dismiss(call, watcher);
    this.settle(call);
  }

  /** After somebody has gone: who is left alone is released, the others learn who is left. */
  settle(call: PhoneCall): void {
    const { live, others } = call;
    const people = live.filter(({ watching }) => !watching);
    if (live.length === 0) {
      if (!this.#over.includes(call.id)) this.#over.push(call.id);
      while (this.#over.length > REMEMBERED) this.#calls.delete(this.#over.shift() ?? '');
    } else if (people.length + others.length < 2) {
      this.end(call);
    } else if (people.length > 0) {
      const settled = people.filter(({ state }) => state === 'Established' || state === 'Held');
      call.tellAll('ParticipantsUpdated', settled);
    } else {
      // Outsiders talk with each other: that is no business of this centre.
      this.end(call);
    }
  }

  /** An agent dials, and the other end rings or is there at once. */
  connect(call: PhoneCall, agent: Agent, party: Party): void {
    const leg = call.join(agent, 'Dialing');
    if ('agent' in party) {
      const ringing = call.join(party.agent, 'Ringing');
      call.tell(leg);
      call.tell(ringing);
    } else {
      call.others.push(party.number);
      call.tell(leg);
      this.#establish(call, leg);
    }
  }

  #establish(call: PhoneCall, leg: Leg): void {
    call.move(leg, 'Established');
    this.supervisors.follow(call, leg);
  }

  /** Somebody new on a call that exists: an agent's telephone rings, others are simply there. */
  admit(call: PhoneCall, party: Party): void {
    if ('agent' in party) call.tell(call.join(party.agent, 'Ringing'));
    else call.others.push(party.number);
  }

  /** One call is talked on, the agent's others wait. */
  #holdOthers(agent: Agent, except?: PhoneCall): void {
    for (const call of this.all) {
      const leg = call === except ? undefined : call.liveLeg(agent);
      if (leg?.state === 'Established' && !leg.watching) call.move(leg, 'Held');
    }
  }

  /** Whoever has this number. Throws what the switch says if nobody can be had there. */
  reach(agent: Agent, number: string, call?: PhoneCall): Party {
    const party = this.devices.reach(number);
    if (!party) throw new LateFailure('Invalid destination');
    if ('number' in party) return party;
    if (party.agent === agent) throw new LateFailure('Invalid destination');
    if (this.devices.of(party.agent).doNotDisturb || call?.liveLeg(party.agent)) {
      throw new LateFailure('Destination is busy');
    }
    return party;
  }
}
