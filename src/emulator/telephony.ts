import type { CallOffer } from './media/calls/calls.js';
import type { ImOffer } from './media/im-sessions/im-sessions.js';
import type { Media } from './media/index.js';
import type { OutboundOffer } from './media/outbound.js';
import type { UcsContact } from './media/ucs/customers.js';
import type { World } from './world.js';

/** An agent's telephone, as tests need to know it. */
export interface DeskPhone {
  readonly id: string;
  readonly phoneNumber: string;
  /** What `devicePath` wants. */
  readonly path: string;
}

/** What can be done to agents' equipment from outside: telephones, instant messages, campaigns, passwords. */
export interface Telephony {
  phoneOf(userName: string): DeskPhone;
  /** An agent's telephone goes out of service, or is back: `Inactive`, `Active`. */
  setDevice(userName: string, state: 'Active' | 'Inactive'): void;
  /** A customer's call rings at an agent's desk. Answers the call's id. */
  ringCall(userName: string, call?: CallOffer): string;
  /** The customer hangs up, or who else is on the line and no agent; without a number, the first of them. */
  callerHangsUp(callId: string, number?: string): void;
  /** A colleague, who is no agent, opens an IM session with an agent. Answers the session's id. */
  offerIM(userName: string, im?: ImOffer): string;
  colleagueWrites(imSessionId: string, text: string): void;
  colleagueLeaves(imSessionId: string): void;
  /** A record of a campaign is given to an agent or, if the id is known, changes. Answers its id. */
  outboundRecord(userName: string, record?: OutboundOffer): string;
  /** The customers in the contact database. All of them have a history. */
  readonly customers: readonly UcsContact[];
  /** From now on the agent can do nothing but change their password: statusCode 8. */
  demandPasswordChange(userName: string): void;
}

export function telephony(world: World, media: Media): Telephony {
  const { agents } = world;
  const { calls, customers, devices, imSessions, outbound } = media;
  const talking = (imSessionId: string) => {
    const session = imSessions.find(imSessionId);
    if (!session) throw new Error(`There is no IM session '${imSessionId}' going on.`);
    return session;
  };
  return {
    phoneOf(userName) {
      const { id, phoneNumber, path } = devices.of(agents.named(userName));
      return { id, phoneNumber, path };
    },
    setDevice(userName, state) {
      devices.change(devices.of(agents.named(userName)), { inService: state === 'Active' });
    },
    ringCall: (userName, call) => calls.ring(agents.named(userName), call),
    callerHangsUp: (callId, number) => calls.otherLeaves(callId, number),
    offerIM: (userName, im) => imSessions.offer(agents.named(userName), im),
    colleagueWrites: (imSessionId, text) => talking(imSessionId).write(text),
    colleagueLeaves: (imSessionId) => talking(imSessionId).moveAll('Completed'),
    outboundRecord: (userName, record) => outbound.set(agents.named(userName), record),
    customers: customers.all,
    demandPasswordChange(userName) {
      agents.named(userName).mustChangePassword = true;
    },
  };
}
