import type { Agent } from '../../agents.js';
import { collection, forbidden, unknown } from '../../answers.js';
import type { FailureText } from '../../async-failures.js';
import { type GwsRequest, get, post, type Route } from '../../router.js';
import { uriOf, type World } from '../../world.js';
import type { Medium } from '../medium.js';
import { Operations } from '../operations.js';
import { Device } from './device.js';
import { agentNumber, dialled, isConnected, type Party } from './phone-book.js';
import { DEVICE_VERBS, type DeviceDeed, SUPERVISOR_VERBS } from './verbs.js';

const CHANNEL = '/v2/me/devices';

/** What the telephone network does for supervisors. */
export interface Monitors {
  /** Calls that are going on are followed at once. */
  begin(supervisor: Device): void;
  end(supervisor: Device): void;
  mute(supervisor: Device, muted: boolean): void;
}

/** What about a device can change. */
type Change = Partial<Pick<Device, 'userState' | 'doNotDisturb' | 'inService'>> & {
  readonly forwardTo?: string | undefined;
  readonly monitoring?: Device['monitoring'];
};

/**
 * Telephones: one per agent, active from the beginning, with the agent's state on voice. References do not
 * exist here.
 */
export class Devices implements Medium {
  readonly routes: readonly Route[];
  readonly subresources = { devices: (agent: Agent) => [this.of(agent).resource()] };
  /** Whoever knows of calls takes this over. */
  monitors: Monitors = { begin: () => {}, end: () => {}, mute: () => {} };
  readonly all: readonly Device[];
  readonly supervisors: readonly Device[];
  readonly #byAgent: ReadonlyMap<Agent, Device>;
  readonly #byNumber: ReadonlyMap<string, Device>;
  readonly #operations: Operations<DeviceDeed>;

  constructor(private readonly world: World) {
    this.all = world.agents.all.map((agent, index) => {
      const random = world.random.fork(`device/${agent.userName}`);
      return new Device(agent, random.uuid(), agentNumber(index));
    });
    this.supervisors = this.all.filter(({ agent }) => agent.supervisor);
    this.#byAgent = new Map(this.all.map((device) => [device.agent, device]));
    this.#byNumber = new Map(this.all.map((device) => [device.phoneNumber, device]));
    this.#operations = new Operations<DeviceDeed>(world, {
      medium: 'device',
      verbs: DEVICE_VERBS,
      fail: ({ agent }, failure) => this.tellError(agent, failure),
    });
    this.routes = [
      get('/me/devices', ({ agent, query }) =>
        collection('devices', [this.of(agent).resource()], query, ({ id }) => uriOf(`/devices/${id}`)),
      ),
      get('/me/devices/:deviceId', (request) => ({ statusCode: 0, device: this.mine(request).resource() })),
      post('/me/devices/:deviceId', (request) => this.#operate(request)),
    ];
  }

  of(agent: Agent): Device {
    const device = this.#byAgent.get(agent);
    if (!device) throw new Error(`${agent.userName} has no device.`);
    return device;
  }

  /** The device of `/me/devices/{id}`, if it is the caller's. */
  mine({ agent, param }: GwsRequest): Device {
    const device = this.of(agent);
    if (device.id !== param('deviceId')) throw unknown('Device', param('deviceId'));
    return device;
  }

  /** Where a number leads, forwarding included; undefined if nobody has it. */
  reach(number: string): Party | undefined {
    const device = this.#byNumber.get(number);
    if (!device) return isConnected(number) ? { number } : undefined;
    if (device.forwardTo === undefined || device.forwardTo === number) return { agent: device.agent };
    // Forwarded once; where that desk forwards to is its own business.
    const next = this.#byNumber.get(device.forwardTo);
    return next ? { agent: next.agent } : { number: device.forwardTo };
  }

  isReachable(destination: string): boolean {
    const number = dialled(destination);
    return number !== undefined && this.reach(number) !== undefined;
  }

  /** Changes a device and tells its agent. */
  change(device: Device, change: Change): void {
    Object.assign(device, change);
    this.tell(device);
  }

  /** "DeviceStateChangeMessage". */
  tell(device: Device): void {
    this.world.outbox.post(device.agent.userName, CHANNEL, {
      messageType: 'DeviceStateChangeMessage',
      devices: [device.resource()],
    });
  }

  /** "ErrorMessage" on the topic of devices. */
  tellError({ userName }: Agent, failure: FailureText): void {
    this.world.outbox.post(userName, CHANNEL, { messageType: 'ErrorMessage', ...failure });
  }

  #operate(request: GwsRequest): object {
    const { agent, body } = request;
    const device = this.mine(request);
    return this.#operations.perform({ agent, device, devices: this }, body, (verb) => {
      if (SUPERVISOR_VERBS.has(verb) && !agent.supervisor) throw forbidden();
      return device.capabilities.includes(verb);
    });
  }
}
