import { z } from 'zod';
import type { Agent } from '../../agents.js';
import { Refusal } from '../../answers.js';
import type { GwsRequest } from '../../router.js';
import type { World } from '../../world.js';
import type { Devices } from '../devices/devices.js';
import type { Medium } from '../medium.js';
import { type Deed, idIn, none, Operations, verb } from '../operations.js';
import { LOGGED_OUT, stateOf } from './agent-states.js';
import type { Channels } from './channels.js';

const start = z.looseObject({
  channels: z.array(z.string()).min(1),
  place: z.string().optional(),
  devicePath: z.string().optional(),
  loginCode: z.string().optional(),
  queue: z.string().optional(),
});
type Start = z.infer<typeof start>;

/** How one channel fared. */
interface Part {
  readonly channel: string;
  readonly statusCode: number;
  readonly statusMessage?: string;
}

interface SessionDeed extends Deed {
  readonly httpSession: string;
}

/** Ends the HTTP session and everything that hangs on it. */
type EndSession = (httpSession: string) => void;

/**
 * "StartContactCenterSession" and "EndContactCenterSession". Places are called `Place_` and a user name; one may
 * sit down at somebody else's while they are away.
 */
export class ContactCenterSession implements Medium {
  readonly routes = [];
  readonly operationsOnMe: Readonly<Record<string, (request: GwsRequest) => object>>;

  constructor(
    private readonly world: World,
    private readonly devices: Devices,
    private readonly channels: Channels,
    endSession: EndSession,
  ) {
    const operations = new Operations<SessionDeed>(world, {
      medium: 'session',
      verbs: {
        StartContactCenterSession: verb(start, ({ agent }, wishes) => this.start(agent, wishes)),
        EndContactCenterSession: verb(none, ({ agent, httpSession }) => {
          channels.leave(agent);
          endSession(httpSession);
        }),
      },
      fail: ({ agent }, failure) => devices.tellError(agent, failure),
    });
    const operate = ({ agent, httpSession, body }: GwsRequest) =>
      operations.perform({ agent, httpSession }, body);
    this.operationsOnMe = { StartContactCenterSession: operate, EndContactCenterSession: operate };
  }

  /**
   * Channels that cannot be started make a partial success, with a code for each channel; if none can be, one
   * channel's code and message are the whole answer.
   */
  start(agent: Agent, wishes: Start): object {
    const parts = wishes.channels.map((channel) => this.#try(agent, channel, wishes));
    const started = parts.filter(({ statusCode }) => statusCode === 0).map(({ channel }) => channel);
    const failed = parts.find(({ statusCode }) => statusCode !== 0);
    if (failed && started.length === 0) throw new Refusal(failed.statusCode, failed.statusMessage ?? '');
    if (started.includes('voice') && this.#isTaken(wishes.place, agent)) {
      // The switch finds out after GWS has said yes.
      this.devices.tellError(agent, { errorMessage: 'Agent is already logged in on another place' });
      started.splice(started.indexOf('voice'), 1);
    }
    this.channels.set(agent, started, stateOf('Ready'));
    return failed ? { statusCode: 7, statusMessage: 'Partially successful', channels: parts } : {};
  }

  #try(agent: Agent, channel: string, { place, devicePath }: Start): Part {
    if (!this.channels.knows(channel)) {
      return { channel, statusCode: 10, statusMessage: `There is no channel '${channel}'` };
    }
    const device = this.devices.of(agent);
    const noDevice =
      (place !== undefined && !this.#ownerOf(place)) ||
      (devicePath !== undefined && idIn(devicePath) !== device.id);
    if (channel === 'voice' && noDevice) {
      return { channel, statusCode: 4, statusMessage: 'No device found' };
    }
    return { channel, statusCode: 0 };
  }

  #ownerOf(place: string): Agent | undefined {
    return this.world.agents.find(/^Place_(.+)$/.exec(place)?.[1] ?? '');
  }

  #isTaken(place: string | undefined, agent: Agent): boolean {
    const owner = place === undefined ? undefined : this.#ownerOf(place);
    return owner !== undefined && owner !== agent && this.devices.of(owner).userState !== LOGGED_OUT;
  }
}
