import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { Random } from '../../src/emulator/random.js';
import { basic } from '../support/gateway.js';
import { compact, disagreement, judge } from './checker.js';
import { ChaosClient, type ChaosStream } from './client.js';
import { type Battlefield, faults, schedule } from './faults.js';
import { type GatewayProcess, startGatewayProcess } from './gateway-process.js';
import { builtFrom, type Desk, type Kind, kinds, shown } from './kinds.js';
import { mark } from './marks.js';
import { startProxy } from './proxy.js';
import { Traffic } from './traffic.js';

export interface ChaosOptions {
  readonly agents: number;
  /** How long things go wrong. */
  readonly seconds: number;
  /** Same seed, same faults at the same times with the same victims, and the same traffic. */
  readonly seed: number;
  /** What happens to an agent in a second. @default 2 */
  readonly rate?: number;
  /** Faults that are not drawn unless they are asked for. @default [] */
  readonly extra?: readonly string[];
  /** Told of what is under way. */
  readonly tell?: (line: string) => void;
}

export interface Figures {
  readonly seed: number;
  readonly published: number;
  readonly delivered: number;
  readonly gaps: Readonly<Record<string, number>>;
  readonly ends: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
  readonly operations: Readonly<Record<string, number>>;
  readonly reconnects: number;
  readonly resumed: number;
  readonly rehandshakes: number;
  readonly longestSilenceMs: number;
  /** From the last fault until the last subscription had caught up. */
  readonly healedMs: number;
  /** Who was wronged, how, and what they saw. */
  readonly violations: readonly string[];
}

/** One fault every so often, on average. Milliseconds. */
const everyMs = 350;

/** How long after the last fault everybody may need to be told everything. */
const healingMs = 60_000;

/** What the two clients of an agent subscribe to, by turns. */
const tabs: readonly (readonly [readonly Kind[], readonly Kind[]])[] = [
  [[kinds.chatEvents, kinds.emailEvents], [kinds.desktop]],
  [
    [kinds.chatEvents, kinds.workbinEvents],
    [kinds.chat, kinds.workbin],
  ],
  [[kinds.emailEvents, kinds.email], [kinds.desktop]],
  [
    [kinds.workbin, kinds.chat],
    [kinds.chat, kinds.email],
  ],
];

/** Lets everything go wrong for a while, heals it, and judges what every client was told. */
export async function chaos(options: ChaosOptions): Promise<Figures> {
  const { agents, seconds, seed, rate = 2, extra = [], tell = () => {} } = options;
  const random = new Random(`chaos ${seed}`);
  await using emulator = await startEmulator({ agents, seed, pollTimeoutMs: 2_000, maxIntervalMs: 4_000 });
  await using upstream = await startProxy(() => emulator.port);
  const settings = {
    upstream: { url: `http://127.0.0.1:${upstream.port}`, timeoutMs: 3_000 },
    secret: 'the secret of a gateway that is killed and started again',
    lingerMs: 3_000,
    openTimeoutMs: 5_000,
    history: { events: 60 },
    cometd: { backoffIncrementMs: 50, maxBackoffMs: 400, maxNetworkDelayMs: 3_000 },
  };
  let gateway = await startGatewayProcess(settings);
  await using _gateway = { [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose]() };
  await using downstream = await startProxy(() => gateway.port);
  const rehandshakesOf = async (each: GatewayProcess) =>
    (await each.census()).told['The CometD session was lost and is replaced.'] ?? 0;
  let rehandshakes = 0;
  const fouls: string[] = [];

  tell(`seed ${seed}: ${agents} agents take up their work`);
  const desks = await Promise.all(
    emulator.agents.map(({ userName }) => layDesk(emulator, gateway.url, userName)),
  );
  const traffics = desks.map(
    (desk) => new Traffic(emulator, desk, random.fork(`traffic ${desk.userName}`), rate),
  );
  const clients = traffics.map((traffic, index) =>
    (tabs[index % tabs.length] ?? []).map(
      (each, tab) =>
        new ChaosClient({
          desk: traffic.desk,
          url: `ws://127.0.0.1:${downstream.port}/graphql`,
          kinds: each,
          random: random.fork(`client ${traffic.desk.userName} ${tab}`),
          published: () => traffic.published.length,
          textOf: (n) => traffic.textOf(n),
          foul: (what) => fouls.push(`${traffic.desk.userName}: ${what}`),
        }),
    ),
  );
  const allClients = clients.flat();
  const allStreams = allClients.flatMap(({ streams }) => streams);
  try {
    for (const client of allClients) client.start();
    await until(() => allStreams.every(({ history }) => history.length > 0), healingMs);

    const field: Battlefield = {
      emulator,
      upstream,
      downstream,
      clients: allClients,
      reordered: new Set(),
      gateway: () => gateway,
      async restartGateway() {
        const { port } = gateway;
        rehandshakes += await rehandshakesOf(gateway);
        await gateway.kill();
        gateway = await startGatewayProcess({ ...settings, port });
      },
    };
    const strikes = schedule(random.fork('faults'), seconds * 1_000, everyMs, extra);
    tell(`${strikes.length} faults in ${seconds} s`);
    const struck: Record<string, number> = {};
    const mending: Promise<void>[] = [];
    const began = performance.now();
    while (performance.now() - began < seconds * 1_000) {
      const now = performance.now() - began;
      for (const [index, traffic] of traffics.entries()) traffic.run(now, clients[index]?.[0] as ChaosClient);
      while ((strikes[0]?.atMs ?? Number.POSITIVE_INFINITY) <= now) {
        const { name, lastsMs, random: dice } = strikes.shift() as (typeof strikes)[number];
        struck[name] = (struck[name] ?? 0) + 1;
        mending.push(strike(field, name, lastsMs, dice, fouls));
      }
      await delay(10);
    }
    await Promise.all(mending);
    emulator.clearFaults();
    upstream.calm();
    downstream.calm();

    tell('all is mended; everybody is to be told the rest');
    const healing = performance.now();
    const first = traffics.map(({ published }) => published.length);
    const caughtUp = () =>
      clients.every((of, index) =>
        of.every(({ streams }) => streams.every(({ highest }) => highest > (first[index] ?? 0))),
      );
    while (!caughtUp() && performance.now() - healing < healingMs) {
      for (const [index, traffic] of traffics.entries()) {
        const behind = clients[index]?.some(({ streams }) =>
          streams.some(({ highest }) => highest <= (first[index] ?? 0)),
        );
        if (behind) traffic.all();
      }
      await until(caughtUp, 1_000);
    }
    const healedMs = performance.now() - healing;
    const silent = clients.flatMap((of, index) =>
      of.flatMap(({ streams, desk }) =>
        streams
          .filter(({ highest }) => highest <= (first[index] ?? 0))
          .map((stream) => `${nameOf(desk, stream)}: silent after ${stream.highest}\n${told(stream)}`),
      ),
    );

    const wrongStates: string[] = [];
    // Agent by agent: the tenth part of them would time out if all read at once.
    for (const of of clients) {
      const read = of.flatMap(({ desk, streams }) =>
        streams.map((stream) => wrongState(gateway.url, desk, stream)),
      );
      wrongStates.push(...(await Promise.all(read)).flat());
    }
    if (gateway.died !== undefined) fouls.push(`the gateway died: ${gateway.died}`);
    const wrongOrders = traffics.flatMap(({ desk, published }, index) => {
      const slack = field.reordered.has(desk.userName) ? 64 : 0;
      const streams = clients[index]?.flatMap((client) => client.streams) ?? [];
      const judged = streams.flatMap((stream) => {
        const wrong = judge(stream.history, published, { channels: stream.kind.channels, slack });
        return wrong.length === 0 ? [] : [`${nameOf(desk, stream)}: ${wrong.join(', ')}\n${told(stream)}`];
      });
      const disagreed = streams.slice(1).flatMap((stream) => {
        const n = disagreement(streams[0]?.history ?? [], stream.history);
        return n === undefined ? [] : [`${nameOf(desk, stream)}: its order differs at ${n}\n${told(stream)}`];
      });
      return [...judged, ...disagreed];
    });
    rehandshakes += await rehandshakesOf(gateway);
    const entries = allStreams.flatMap(({ history }) => history);
    return {
      seed,
      published: traffics.reduce((sum, { published }) => sum + published.length, 0),
      delivered: allStreams.reduce((sum, { delivered }) => sum + delivered, 0),
      gaps: tally(entries.flatMap((entry) => (entry.see === 'G' ? [entry.reason] : []))),
      ends: tally(entries.flatMap((entry) => (entry.see === 'X' ? [entry.code] : []))),
      faults: struck,
      operations: sum(traffics.map(({ outcomes }) => outcomes)),
      reconnects: allClients.reduce((sum, { connects }) => sum + connects - 1, 0),
      resumed: allStreams.reduce((sum, { resumed }) => sum + resumed, 0),
      rehandshakes,
      longestSilenceMs: Math.round(Math.max(...allStreams.map(({ silenceMs }) => silenceMs))),
      healedMs: Math.round(healedMs),
      violations: [...fouls, ...silent, ...wrongOrders, ...wrongStates],
    };
  } finally {
    await Promise.all(allClients.map((client) => client.stop()));
  }
}

/** An agent takes a chat and an email. */
async function layDesk(emulator: Emulator, url: string, userName: string): Promise<Desk> {
  const whose = mark(userName);
  const chatId = emulator.offerChat(userName, { userData: { whose } });
  const emailId = emulator.offerInteraction(userName, { medium: 'email', item: { userData: { whose } } });
  const workbinId = emulator.workbins[0]?.id as string;
  await ask(
    url,
    userName,
    `mutation { chatAccept(id: "${chatId}", nickname: "${userName}") { __typename } }`,
  );
  await ask(url, userName, `mutation { emailAccept(id: "${emailId}") { __typename } }`);
  return { userName, chatId, emailId, workbinId };
}

async function ask(url: string, userName: string, query: string): Promise<any> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: basic(userName) },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as any;
  if (errors) throw new Error(`errors came: ${JSON.stringify(errors)}`);
  return data;
}

async function strike(
  field: Battlefield,
  name: string,
  lastsMs: number,
  random: Random,
  fouls: string[],
): Promise<void> {
  try {
    const [, fault] = faults[name] ?? [];
    const mend = await fault?.(field, random);
    if (!mend) return;
    await delay(lastsMs);
    mend();
  } catch (error) {
    fouls.push(`'${name}' could not be done: ${String(error)}`);
  }
}

/** What a client has built has to be what a fresh read answers, as soon as it has heard everything. */
async function wrongState(url: string, desk: Desk, stream: ChaosStream): Promise<string[]> {
  const query = stream.kind.fresh?.(desk);
  if (!query) return [];
  let fresh: unknown;
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      fresh = shown(builtFrom(await ask(url, desk.userName, query)));
      if (isDeepStrictEqual(shown(stream.built), fresh)) return [];
    } catch (error) {
      fresh = String(error);
    }
    await delay(250);
  }
  const both = `${JSON.stringify(shown(stream.built))}\nand a fresh read answers\n${JSON.stringify(fresh)}`;
  return [`${nameOf(desk, stream)}: has built\n${both}\n${told(stream)}`];
}

const nameOf = ({ userName }: Desk, { kind }: ChaosStream) => `${userName} ${kind.name}`;
const told = ({ history }: ChaosStream) => `  ${compact(history)}`;

async function until(fact: () => boolean, ms: number): Promise<void> {
  const deadline = performance.now() + ms;
  while (!fact() && performance.now() < deadline) await delay(20);
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function sum(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const each of all)
    for (const [name, count] of Object.entries(each)) total[name] = (total[name] ?? 0) + count;
  return total;
}
