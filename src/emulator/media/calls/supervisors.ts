import { notNow } from '../../answers.js';
import type { Device } from '../devices/device.js';
import type { Devices, Monitors } from '../devices/devices.js';
import type { Leg, PhoneCall } from './call.js';
import type { Switchboard } from './switchboard.js';

/**
 * Supervisors who follow an agent's calls: "ListenIn", "Coach", "BargeIn". Each call of the agent is delivered
 * to the supervisor as well, where it is marked with `monitoring`.
 */
export class Supervisors implements Monitors {
  constructor(
    private readonly switchboard: Switchboard,
    private readonly devices: Devices,
  ) {}

  begin(supervisor: Device): void {
    const target = supervisor.monitoring?.target;
    for (const call of this.switchboard.all) {
      const leg = target && call.liveLeg(target.agent);
      if (leg && leg.state !== 'Ringing' && leg.state !== 'Dialing') this.#admit(call, leg, supervisor);
    }
  }

  end(supervisor: Device): void {
    for (const call of this.switchboard.all) {
      const leg = call.liveLeg(supervisor.agent);
      if (leg?.watching) this.dismiss(call, leg);
    }
  }

  mute(supervisor: Device, muted: boolean): void {
    for (const call of this.switchboard.all) {
      const watcher = call.liveLeg(supervisor.agent);
      const watched = watcher?.watching && call.liveLeg(watcher.watching.target.agent);
      if (!watcher?.watching || !watched) continue;
      watched.muted = watcher.muted = muted;
      supervisor.monitoredUser = muted ? 'Muted' : 'Heard';
      call.tellAll('MonitoredUserMutedStateChange', [watched, watcher]);
      this.devices.tell(supervisor);
      return;
    }
    throw notNow(muted ? 'MuteMonitoredUser' : 'UnmuteMonitoredUser');
  }

  /** An agent begins to talk: those who follow them come along. */
  follow(call: PhoneCall, leg: Leg): void {
    if (leg.watching) return;
    for (const device of this.devices.supervisors) {
      if (device.monitoring?.target === leg.device) this.#admit(call, leg, device);
    }
  }

  /** An agent is done with a call: so are those who follow the agent, unless they follow the call. */
  leave(call: PhoneCall, leg: Leg): void {
    for (const watcher of call.watchers) {
      const { monitoring } = watcher.device;
      const stays = monitoring?.scope === 'Call' && call.talking.length > 0;
      const concerned = watcher.watching?.target === leg.device || call.talking.length === 0;
      if (concerned && !stays) this.dismiss(call, watcher);
    }
  }

  #admit(call: PhoneCall, leg: Leg, supervisor: Device): void {
    const { monitoring, agent } = supervisor;
    if (!monitoring || call.liveLeg(agent)) return;
    const watcher = call.join(agent, 'Established', { role: monitoring.state, target: leg.device });
    supervisor.monitoredUser = 'Heard';
    call.tell(watcher);
    call.tell(leg, 'ParticipantsUpdated');
    this.devices.tell(supervisor);
  }

  /** A supervisor is off the call. */
  dismiss(call: PhoneCall, watcher: Leg): void {
    const { device, watching } = watcher;
    device.monitoredUser = undefined;
    if (device.monitoring?.mode === 'NextCall') device.monitoring = undefined;
    this.switchboard.release(call, watcher);
    const watched = watching && call.liveLeg(watching.target.agent);
    if (watched) {
      watched.muted = false;
      call.tell(watched, 'ParticipantsUpdated');
    }
    this.devices.tell(device);
  }
}
