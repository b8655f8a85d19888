import type { Agent } from '../../agents.js';
import { uriOf } from '../../world.js';
import { LOGGED_OUT, type UserState } from '../channels/agent-states.js';

/** How a supervisor takes part in somebody else's calls. */
export type MonitorRole = 'ListenIn' | 'Coach' | 'BargeIn';

export interface Monitoring {
  readonly state: MonitorRole;
  readonly mode: 'NextCall' | 'AllCalls';
  readonly scope: 'Agent' | 'Call';
  readonly target: Device;
}

/** The telephone on an agent's desk. */
export class Device {
  /** What the agent does on voice; logged out until the contact center session starts. */
  userState: UserState = LOGGED_OUT;
  /** Out of service, for example because its cable is: told as `Inactive`. */
  inService = true;
  doNotDisturb = false;
  forwardTo: string | undefined;
  /** Supervisors only: whose calls they follow. */
  monitoring: Monitoring | undefined;
  /** Supervisors only: whether a call is being followed now, and if so whether its agent is muted. */
  monitoredUser: 'Heard' | 'Muted' | undefined;

  constructor(
    readonly agent: Agent,
    readonly id: string,
    readonly phoneNumber: string,
  ) {}

  get path(): string {
    return `/devices/${this.id}`;
  }

  get capabilities(): readonly string[] {
    return [
      this.doNotDisturb ? 'DoNotDisturbOff' : 'DoNotDisturbOn',
      this.forwardTo === undefined ? 'ForwardCallsOn' : 'ForwardCallsOff',
      ...(this.agent.supervisor ? this.#supervisorCapabilities : []),
    ];
  }

  get #supervisorCapabilities(): readonly string[] {
    return [
      'ListenIn',
      'Coach',
      'BargeIn',
      ...(this.monitoring ? ['CancelSupervisorMonitoring'] : []),
      ...(this.monitoredUser === 'Heard' ? ['MuteMonitoredUser'] : []),
      ...(this.monitoredUser === 'Muted' ? ['UnmuteMonitoredUser'] : []),
    ];
  }

  /** The end of the contact center session restores the device. */
  restore(): void {
    this.userState = LOGGED_OUT;
    this.doNotDisturb = false;
    this.forwardTo = undefined;
    this.monitoring = undefined;
  }

  /** The device resource; lists and notifications have the same. */
  resource(): Record<string, unknown> {
    const { id, userState, phoneNumber, inService, doNotDisturb, capabilities, forwardTo, monitoring } = this;
    return {
      id,
      deviceState: inService ? 'Active' : 'Inactive',
      userState,
      phoneNumber,
      e164Number: phoneNumber,
      telephonyNetwork: 'Private',
      doNotDisturb: doNotDisturb ? 'On' : 'Off',
      voiceEnvironmentUri: uriOf('/voice-environments/8d3f0b52-5b6c-4f0e-9d77-1c2b3a4d5e6f'),
      capabilities,
      ...(forwardTo === undefined ? {} : { forwardTo }),
      ...(monitoring ? { supervisorMonitoringState: monitoringState(monitoring) } : {}),
    };
  }
}

function monitoringState({ state, mode, scope, target }: Monitoring): object {
  return { state, mode, scope, targetDeviceUri: uriOf(target.path) };
}
