import type { Agent } from '../../agents.js';
import { collection, unknown, unsupported } from '../../answers.js';
import { type GwsRequest, get, operationName, post, type Route } from '../../router.js';
import { uriOf, type World } from '../../world.js';
import type { Devices } from '../devices/devices.js';
import type { Medium } from '../medium.js';
import { type Deed, none, Operations, type Verbs, verb } from '../operations.js';
import { agentStatesRoute, LOGGED_OUT, STATE_VERBS, stateOf, type UserState } from './agent-states.js';

const CHANNEL = '/v2/me/channels';

/** What there is. */
const CHANNELS: ReadonlySet<string> = new Set([
  'voice',
  'chat',
  'email',
  'facebook',
  'facebooksession',
  'twitter',
  'tweet',
  'openmedia',
  'workitem',
  'smssession',
  'im',
  'outbound',
]);

interface ChannelDeed extends Deed {
  readonly channels: readonly string[];
}

/**
 * An agent's state on the channels of a session: "Ready", "NotReady", "AuxWork" and what the centre adds. The
 * state on voice belongs to the device and is told on its topic; lists of channels are about the others.
 */
export class Channels implements Medium {
  readonly routes: readonly Route[];
  readonly subresources = { channels: (agent: Agent) => this.#resources(agent) };
  readonly operationsOnMe: Readonly<Record<string, (request: GwsRequest) => object>>;
  /** Channels in use, other than voice. */
  readonly #states = new Map<Agent, Map<string, UserState>>();
  readonly #operations: Operations<ChannelDeed>;

  constructor(
    private readonly world: World,
    private readonly devices: Devices,
  ) {
    this.#operations = new Operations<ChannelDeed>(world, {
      medium: 'channel',
      verbs: this.#verbs(),
      fail: ({ agent }, failure) => devices.tellError(agent, failure),
    });
    const onAll = ({ agent, body }: GwsRequest) => {
      const channels = this.inUse(agent);
      return this.#operations.perform({ agent, channels }, body, () => channels.length > 0);
    };
    this.operationsOnMe = Object.fromEntries(Object.keys(this.#verbs()).map((name) => [name, onAll]));
    this.routes = [
      agentStatesRoute,
      get('/me/channels', ({ agent, query }) =>
        collection('channels', this.#resources(agent), query, ({ channel }) =>
          uriOf(`/me/channels/${channel}`),
        ),
      ),
      get('/me/channels/:channel', ({ agent, param }) => {
        const channel = this.#named(param('channel'));
        return { statusCode: 0, channel: { channel, userState: this.stateOn(agent, channel) } };
      }),
      post('/me/channels/:channel', ({ agent, body, param }) => {
        const channel = this.#named(param('channel'));
        const name = operationName(body);
        if (!STATE_VERBS.includes(name)) throw unsupported(name);
        return this.#operations.perform({ agent, channels: [channel] }, body, () =>
          this.inUse(agent).includes(channel),
        );
      }),
    ];
  }

  /** The channels that a session was started for, voice among them. */
  inUse(agent: Agent): string[] {
    const voice = this.devices.of(agent).userState === LOGGED_OUT ? [] : ['voice'];
    return [...voice, ...this.#others(agent).keys()];
  }

  knows(channel: string): boolean {
    return CHANNELS.has(channel);
  }

  /** Puts channels into a state and tells, voice by its device. */
  set(agent: Agent, channels: readonly string[], state: UserState): void {
    if (channels.includes('voice')) this.devices.change(this.devices.of(agent), { userState: state });
    const others = channels.filter((channel) => channel !== 'voice');
    for (const channel of others) this.#others(agent).set(channel, state);
    this.#tell(
      agent,
      others.map((channel) => ({ channel, userState: state })),
    );
  }

  /** Those of them on which the agent is ready. */
  ready(agent: Agent): string[] {
    return this.inUse(agent).filter((channel) => this.stateOn(agent, channel).state === 'Ready');
  }

  /** The end of the session: everything is logged out. */
  leave(agent: Agent): void {
    const device = this.devices.of(agent);
    this.devices.monitors.end(device);
    device.restore();
    this.devices.tell(device);
    this.set(agent, [...this.#others(agent).keys()], LOGGED_OUT);
    this.#others(agent).clear();
  }

  #verbs(): Verbs<ChannelDeed> {
    const states = STATE_VERBS.map((name) => {
      const state = stateOf(name);
      return [name, verb(none, ({ agent, channels }: ChannelDeed) => this.set(agent, channels, state))];
    });
    return {
      ...Object.fromEntries(states),
      DoNotDisturbOn: verb(none, ({ agent }) => this.disturb(agent, 'On')),
      DoNotDisturbOff: verb(none, ({ agent }) => this.disturb(agent, 'Off')),
    };
  }

  /** The global "do not disturb": the telephone by its device, everything else by `dndState`. */
  disturb(agent: Agent, dndState: 'On' | 'Off'): void {
    this.devices.change(this.devices.of(agent), { doNotDisturb: dndState === 'On' });
    this.#tell(agent, [{ dndState, userState: this.stateOn(agent, 'voice') }]);
  }

  #named(channel: string): string {
    if (!this.knows(channel)) throw unknown('Channel', channel);
    return channel;
  }

  #others(agent: Agent): Map<string, UserState> {
    const known = this.#states.get(agent) ?? new Map<string, UserState>();
    this.#states.set(agent, known);
    return known;
  }

  stateOn(agent: Agent, channel: string): UserState {
    if (channel === 'voice') return this.devices.of(agent).userState;
    return this.#others(agent).get(channel) ?? LOGGED_OUT;
  }

  #resources(agent: Agent): { channel: string; userState: UserState }[] {
    return [...this.#others(agent)].map(([channel, userState]) => ({ channel, userState }));
  }

  /** "ChannelStateChangeMessageV2". */
  #tell({ userName }: Agent, channels: readonly object[]): void {
    if (channels.length === 0) return;
    this.world.outbox.post(userName, CHANNEL, { messageType: 'ChannelStateChangeMessageV2', channels });
  }
}
