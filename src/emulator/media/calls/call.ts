import type { Agent } from '../../agents.js';
import type { FailureText } from '../../async-failures.js';
import { uriOf, type World } from '../../world.js';
import type { Device, MonitorRole } from '../devices/device.js';
import type { Devices } from '../devices/devices.js';
import { participant } from '../devices/phone-book.js';
import { capabilitiesOf } from './capabilities.js';

const CHANNEL = '/v2/me/calls';

export type CallState = 'Dialing' | 'Ringing' | 'Established' | 'Held' | 'Released';
export type CallType = 'Inbound' | 'Outbound' | 'Internal' | 'Consult' | (string & {});

/** Why somebody else is asked while the caller waits. */
export type Purpose = 'Transfer' | 'Conference';

/** An agent's end of a call. Each agent has their own state of one and the same call. */
export interface Leg {
  readonly agent: Agent;
  readonly device: Device;
  state: CallState;
  /** The call made to ask somebody about this one. */
  consultation?: { readonly call: PhoneCall; readonly purpose: Purpose };
  /** Present if this is a supervisor, who follows what the agent of this device does. */
  readonly watching?: { readonly role: MonitorRole; readonly target: Device };
  /** Whom the agent was talking to when the call was over for them. */
  farewell?: readonly object[];
  /** A supervisor has muted this agent. */
  muted: boolean;
}

export interface CallFacts {
  readonly id: string;
  readonly connId: string;
  readonly callType: CallType;
  readonly ani?: string;
  readonly dnis: string;
}

/** One call: who is on it, what is attached to it, and how each agent is told. Voice knows no references. */
export class PhoneCall {
  readonly id: string;
  readonly legs = new Map<Agent, Leg>();
  /** Those on the line who are no agents of ours, by number. They answer at once. */
  readonly others: string[] = [];
  readonly userData: Map<string, unknown>;
  recordingState: 'Stopped' | 'Started' | 'Paused' = 'Stopped';
  /** The call about which this one asks. */
  original: PhoneCall | undefined;
  readonly #began = Date.now();

  constructor(
    private readonly world: World,
    private readonly devices: Devices,
    private readonly facts: CallFacts,
    userData: Readonly<Record<string, unknown>>,
  ) {
    this.id = facts.id;
    this.userData = new Map(Object.entries(userData));
  }

  /** Those to whom the call still is something. */
  get live(): Leg[] {
    return [...this.legs.values()].filter(isLive);
  }

  /** Those who can hear each other, or wait on hold; supervisors not counted. */
  get talking(): Leg[] {
    return this.live.filter(({ state, watching }) => state !== 'Ringing' && !watching);
  }

  get watchers(): Leg[] {
    return this.live.filter(({ watching }) => watching);
  }

  liveLeg(agent: Agent): Leg | undefined {
    const leg = this.legs.get(agent);
    return leg && isLive(leg) ? leg : undefined;
  }

  join(agent: Agent, state: CallState, watching?: Leg['watching']): Leg {
    const leg: Leg = {
      agent,
      device: this.devices.of(agent),
      state,
      muted: false,
      ...(watching ? { watching } : {}),
    };
    this.legs.set(agent, leg);
    return leg;
  }

  attach(userData: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(userData)) this.userData.set(key, value);
  }

  /** Everything that the state of this end and of its consultation allows. */
  capabilities(leg: Leg): readonly string[] {
    return capabilitiesOf(this, leg);
  }

  /** The call resource as one agent sees it. */
  resource(leg: Leg): Record<string, unknown> {
    const { callType, connId, ani, dnis } = this.facts;
    const path = `/calls/${this.id}`;
    return {
      id: this.id,
      state: leg.state,
      callUuid: this.id,
      connId,
      deviceUri: uriOf(leg.device.path),
      participants: leg.farewell ?? this.participants(leg),
      ...(ani === undefined ? {} : { ani }),
      dnis,
      callType,
      capabilities: this.capabilities(leg),
      duration: String(Math.floor((Date.now() - this.#began) / 1000)),
      mute: 'Off',
      recordingState: this.recordingState,
      supervisorListeningIn: this.watchers.some(({ watching }) => watching?.target === leg.device),
      monitoredUserMuted: leg.muted,
      monitoring: leg.watching !== undefined,
      uri: uriOf(`/me${path}`),
      path,
      ...(this.userData.size === 0 ? {} : { userData: Object.fromEntries(this.userData) }),
    };
  }

  /** The other ends, as this one sees them: who rings is nobody yet, except for who dialled. */
  participants(leg: Leg): readonly object[] {
    const seen = this.live.filter(
      (other) =>
        other !== leg &&
        (!other.watching || other.watching.role === 'BargeIn') &&
        (other.state !== 'Ringing' || leg.state === 'Dialing'),
    );
    return [...this.others, ...seen.map(({ device }) => device.phoneNumber)].map(participant);
  }

  /** "CallStateChangeMessage" to one agent. What has no meaning to a desktop only comes with the end of a call. */
  tell(leg: Leg, notificationType = 'StatusChange'): void {
    this.world.outbox.post(leg.agent.userName, CHANNEL, {
      messageType: 'CallStateChangeMessage',
      notificationType,
      call: this.resource(leg),
      phoneNumber: leg.device.phoneNumber,
      ...(leg.state === 'Released' ? TRAILER : {}),
    });
  }

  tellAll(notificationType: string, legs: readonly Leg[] = this.live): void {
    for (const leg of legs) this.tell(leg, notificationType);
  }

  /** A new state of one end, and its news. */
  move(leg: Leg, state: CallState): void {
    if (state === 'Released') leg.farewell = this.participants(leg);
    leg.state = state;
    this.tell(leg);
  }
}

const TRAILER = {
  extensions: { BusinessCall: 0 },
  metrics: { eventProcessing: { serverProcessingTimeTotalMs: 5 } },
};

function isLive({ state }: Leg): boolean {
  return state !== 'Released';
}

/** "ErrorMessage" on the topic of calls: the switch said no. */
export function tellCallError(world: World, { userName }: Agent, failure: FailureText): void {
  world.outbox.post(userName, CHANNEL, { messageType: 'ErrorMessage', ...failure });
}
