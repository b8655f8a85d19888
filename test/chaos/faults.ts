import type { Emulator, FaultRule } from '../../src/emulator/index.js';
import type { Random } from '../../src/emulator/random.js';
import type { ChaosClient } from './client.js';
import type { GatewayProcess } from './gateway-process.js';
import type { TcpProxy, Weather } from './proxy.js';

/** What can be broken. */
export interface Battlefield {
  readonly emulator: Emulator;
  /** Between gateway and contact centre, and between clients and gateway. */
  readonly upstream: TcpProxy;
  readonly downstream: TcpProxy;
  readonly clients: readonly ChaosClient[];
  /** Agents whose messages GWS has told in another order than they happened. */
  readonly reordered: Set<string>;
  gateway(): GatewayProcess;
  restartGateway(): Promise<void>;
}

/** Breaks something, and answers how to mend it if it does not mend itself. */
type Fault = (field: Battlefield, random: Random) => (() => void) | undefined | Promise<void>;

const notifications = '/api/v2/notifications';
const resources = '^/api/v2/(me|workbins)/';

/** The same rule for some of the agents. */
const forSome =
  (share: number, ruleOf: (random: Random) => FaultRule): Fault =>
  ({ emulator, reordered }, random) => {
    const struck = emulator.agents.filter(() => random.next() < share);
    const rules = struck.map(({ userName }) => {
      const rule = ruleOf(random);
      if (rule.kind === 'reorder') reordered.add(userName);
      return emulator.fault({ ...rule, match: { ...rule.match, user: userName } });
    });
    return () => {
      for (const rule of rules) rule.clear();
    };
  };

const polls = (rule: FaultRule, share = 0.2): Fault =>
  forSome(share, (random) => ({
    times: 1 + random.below(3),
    ...rule,
    match: { path: notifications, ...rule.match },
  }));

const reads = (rule: FaultRule): Fault =>
  forSome(0.3, () => ({ probability: 0.5, ...rule, match: { path: resources } }));

const network =
  (which: 'upstream' | 'downstream', weather: Weather, share: number): Fault =>
  (field, random) => {
    field[which].strike(weather, () => random.next() < share);
    return () => field[which].calm();
  };

const agents =
  (share: number, strike: (emulator: Emulator, userName: string) => void): Fault =>
  ({ emulator }, random) => {
    for (const { userName } of emulator.agents) if (random.next() < share) strike(emulator, userName);
    return undefined;
  };

/** Every fault, with how often it is drawn. */
export const faults: Readonly<Record<string, readonly [weight: number, fault: Fault]>> = {
  'GWS restarts': [2, ({ emulator }, random) => emulator.restart({ downMs: random.between(50, 1_500) })],
  'GWS forgets CometD sessions': [3, agents(0.2, (emulator, name) => emulator.expireCometSession(name))],
  'GWS forgets cookies': [3, agents(0.2, (emulator, name) => emulator.expireHttpSession(name))],
  'polls: 402': [2, polls({ kind: 'status', status: 402, match: { meta: 'connect' } })],
  'polls: 401': [2, polls({ kind: 'status', status: 401, times: 1, match: { meta: 'connect' } })],
  'polls: 500': [2, polls({ kind: 'status', status: 500 })],
  'polls: 503': [2, polls({ kind: 'status', status: 503 })],
  'polls: HTML': [2, polls({ kind: 'html' })],
  'polls: nothing': [1, polls({ kind: 'empty' })],
  'polls: [null]': [1, polls({ kind: 'bayeux', body: '[null]', match: { meta: 'connect' } })],
  'polls: half of JSON': [1, polls({ kind: 'malformed' })],
  'polls: redirect': [1, polls({ kind: 'redirect', times: 1, match: { meta: 'connect' } })],
  'polls: silence': [2, polls({ kind: 'stall', times: 1 })],
  'polls: reset': [2, polls({ kind: 'reset' })],
  'polls: late': [2, polls({ kind: 'slow', delayMs: 900 })],
  'polls: cut': [3, polls({ kind: 'cut' })],
  'polls: split UTF-8': [2, polls({ kind: 'split-utf8' })],
  'polls: reordered': [2, polls({ kind: 'reorder' }, 0.05)],
  'polls: duplicate': [0, polls({ kind: 'duplicate' })],
  'reads: 500': [2, reads({ kind: 'status', status: 500 })],
  'reads: HTML': [2, reads({ kind: 'html' })],
  'reads: silence': [1, reads({ kind: 'stall', times: 1 })],
  'reads: late': [2, reads({ kind: 'slow', delayMs: 400 })],
  'reads: cut': [1, reads({ kind: 'cut' })],
  'upstream: half-open': [2, network('upstream', 'black hole', 0.2)],
  'upstream: stall': [2, network('upstream', 'stall', 0.5)],
  'upstream: reset': [2, network('upstream', 'reset', 0.4)],
  'upstream: throttle': [1, network('upstream', 'throttle', 0.2)],
  'upstream: cut': [2, network('upstream', 'cut', 0.3)],
  'upstream: split UTF-8': [1, network('upstream', 'split', 0.2)],
  'clients: half-open': [2, network('downstream', 'black hole', 0.1)],
  'clients: stall': [2, network('downstream', 'stall', 0.3)],
  'clients: reset': [2, network('downstream', 'reset', 0.4)],
  'clients: throttle': [1, network('downstream', 'throttle', 0.1)],
  'clients: cut': [2, network('downstream', 'cut', 0.3)],
  'clients leave': [
    3,
    ({ clients }, random) => {
      for (const client of clients) if (random.next() < 0.2) client.leave(random.between(100, 6_000));
      return undefined;
    },
  ],
  'gateway killed': [1, ({ restartGateway }) => restartGateway()],
  'clock jumps': [
    2,
    async ({ gateway }, random) => {
      const jumps = [-86_400_000, -3_600_000, -5_000, 0, 5_000, 240_000, 3_600_000];
      const jump = random.pick(jumps);
      // One that is being killed at this moment has no clock.
      if (gateway().died === undefined) await gateway().turnClock(jump);
    },
  ],
};

/** One fault on the schedule. */
export interface Strike {
  readonly atMs: number;
  readonly name: string;
  readonly lastsMs: number;
  readonly random: Random;
}

/** What breaks when: the same for the same seed. Every kind has its turn before one is drawn by chance. */
export function schedule(random: Random, ms: number, everyMs: number, extra: readonly string[]): Strike[] {
  const weights = Object.entries(faults).map(
    ([name, [weight]]) => [name, extra.includes(name) ? 2 : weight] as const,
  );
  const urn = weights.flatMap(([name, weight]) => Array.from({ length: weight }, () => name));
  const once = random.shuffle([...new Set(urn)]);
  const strikes: Strike[] = [];
  for (let atMs = everyMs; atMs < ms; atMs += everyMs * random.between(0.3, 1.7)) {
    const name = once.pop() ?? random.pick(urn);
    strikes.push({
      atMs,
      name,
      lastsMs: random.between(200, 1_800),
      random: random.fork(`${strikes.length}`),
    });
  }
  return strikes;
}
