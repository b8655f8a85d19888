import type { Agent } from '../../agents.js';
import { place, type World } from '../../world.js';
import type { Devices } from '../devices/devices.js';

const CHANNEL = '/v2/me/im-sessions';

export type ImState = 'Initiating' | 'Alerting' | 'Talking' | 'Completed';

/** A session between two desks; one of them may belong to a colleague who is no agent. */
export class ImSession {
  readonly states = new Map<Agent, ImState>();
  readonly userData: Map<string, unknown>;

  constructor(
    private readonly world: World,
    private readonly devices: Devices,
    readonly id: string,
    /** Both ends, by number. */
    readonly numbers: readonly string[],
    userData: Readonly<Record<string, unknown>>,
  ) {
    this.userData = new Map(Object.entries(userData));
  }

  /** Both agents see the end at the same time. */
  get isOver(): boolean {
    return [...this.states.values()].every((state) => state === 'Completed');
  }

  /** What may be done; the list of a completed session is for show only, as in the sample. */
  capabilities(agent: Agent): readonly string[] {
    const state = this.states.get(agent);
    if (state === 'Initiating' || state === 'Alerting') return ['Complete'];
    return ['Complete', 'AttachUserData', 'DeleteUserData', 'UpdateUserData', 'SendMessage'];
  }

  /** The resource as one of the two agents sees it. */
  resource(agent: Agent): Record<string, unknown> {
    const mine = this.devices.of(agent).phoneNumber;
    return {
      id: this.id,
      state: this.states.get(agent),
      ...place(`/im-sessions/${this.id}`),
      userData: Object.fromEntries(this.userData),
      participants: this.numbers.filter((digits) => digits !== mine).map(participant),
      capabilities: this.capabilities(agent),
    };
  }

  move(agent: Agent, state: ImState): void {
    this.states.set(agent, state);
    this.#tell(agent, 'StatusChange');
  }

  moveAll(state: ImState): void {
    for (const agent of this.states.keys()) this.move(agent, state);
  }

  /** Changes what is attached, and tells of it. */
  edit(change: (data: Map<string, unknown>) => void): void {
    change(this.userData);
    for (const agent of this.states.keys()) this.#tell(agent, 'AttachedDataChanged');
  }

  /** "IMLogUpdateMessage": neither who wrote nor when; the writer gets it too. */
  write(message: string): void {
    for (const { userName } of this.states.keys()) {
      this.world.outbox.post(userName, CHANNEL, {
        messageType: 'IMLogUpdateMessage',
        notificationType: 'NewMessage',
        imSessionPath: `/im-sessions/${this.id}`,
        message,
      });
    }
  }

  /** "IMSessionStateChangeMessage". */
  #tell(agent: Agent, notificationType: string): void {
    this.world.outbox.post(agent.userName, CHANNEL, {
      messageType: 'IMSessionStateChangeMessage',
      notificationType,
      imSession: this.resource(agent),
    });
  }
}

function participant(digits: string): object {
  return { digits, phoneNumber: digits, formattedPhoneNumber: digits, e164Number: digits };
}
