import type { Agent } from '../../agents.js';
import type { Leg, PhoneCall, Purpose } from './call.js';
import type { Switchboard } from './switchboard.js';

type UserData = Readonly<Record<string, unknown>>;

/** The caller waits while the agent asks somebody else: the original is held, then the other call dials. */
export function consult(
  switchboard: Switchboard,
  call: PhoneCall,
  leg: Leg,
  purpose: Purpose,
  number: string,
  userData: UserData,
): void {
  const party = switchboard.reach(leg.agent, number, call);
  switchboard.hold(call, leg);
  const data = { ...Object.fromEntries(call.userData), ...userData };
  const asking = switchboard.open({ callType: 'Consult', dnis: number }, data);
  asking.original = call;
  leg.consultation = { call: asking, purpose };
  switchboard.connect(asking, leg.agent, party);
}

/** Both calls are over for the agent; the caller and whoever was asked go on without them. */
export function completeTransfer(
  switchboard: Switchboard,
  call: PhoneCall,
  leg: Leg,
  asking: PhoneCall,
): void {
  switchboard.release(call, leg);
  merge(switchboard, call, asking, leg.agent);
  switchboard.settle(call);
}

/** Whoever was asked joins the original. */
export function completeConference(
  switchboard: Switchboard,
  call: PhoneCall,
  leg: Leg,
  asking: PhoneCall,
): void {
  merge(switchboard, call, asking, leg.agent);
  delete leg.consultation;
  if (leg.state === 'Held') call.move(leg, 'Established');
  call.tellAll('ParticipantsUpdated', call.talking);
}

/** The call goes to somebody else without a word. */
export function sendOn(
  switchboard: Switchboard,
  call: PhoneCall,
  leg: Leg,
  number: string,
  userData: UserData,
): void {
  const party = switchboard.reach(leg.agent, number, call);
  call.attach(userData);
  switchboard.release(call, leg);
  switchboard.admit(call, party);
  switchboard.settle(call);
}

/** Somebody else joins the call. */
export function add(
  switchboard: Switchboard,
  call: PhoneCall,
  leg: Leg,
  number: string,
  userData: UserData,
): void {
  const party = switchboard.reach(leg.agent, number, call);
  call.attach(userData);
  switchboard.admit(call, party);
  if ('number' in party) call.tellAll('ParticipantsUpdated', call.talking);
}

/**
 * Everybody on the consultation moves to the original, whose id and data survive. The samples show this from the
 * side of the agent who asked only: both calls are released.
 */
function merge(switchboard: Switchboard, call: PhoneCall, asking: PhoneCall, initiator: Agent): void {
  const moving = asking.live.filter(({ agent, watching }) => agent !== initiator && !watching);
  const states = moving.map(({ state }) => state);
  const others = [...asking.others];
  switchboard.end(asking);
  for (const [key, value] of asking.userData) if (!call.userData.has(key)) call.userData.set(key, value);
  call.others.push(...others);
  for (const [index, { agent }] of moving.entries()) {
    const leg = call.join(agent, states[index] ?? 'Ringing');
    call.tell(leg);
    if (leg.state === 'Established') switchboard.supervisors.follow(call, leg);
  }
}
