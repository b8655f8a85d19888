/**
 * What is kept for those who wait: an agent's session, a socket with three subscriptions, a further subscription, an
 * entry of the log. The downstream part is that of a second tab, which shares its agent's session.
 */
import { documents } from './support/events.js';
import { median, rounded } from './support/figures.js';
import type { Report } from './support/report.js';
import { sizeIn } from './support/size.js';
import { inTurns, medians, type Stage, setStage } from './support/stage.js';

const queries = [documents.chats, documents.workbins, documents.services];
const entries = 10;

/** @param argv see `support/size.ts` */
export async function run(argv: readonly string[] = []): Promise<Report> {
  const size = sizeIn(argv);
  const agents = size.of(1_000);
  const some = await rounds(size.rounds, () => parts(agents));
  const { gateway = [] } = some;
  const shift = await twoTabs(size.of(5_000));
  const heap = (figure: keyof Parts) => rounded(median(gateway.map((round) => round[figure])));
  return {
    ratios: {
      'socket heap KB': heap('socketHeap'),
      'socket RSS KB': heap('socketRss'),
      'subscription heap KB': heap('subscriptionHeap'),
      // Its text lies outside the heap.
      'log entry RSS KB': heap('entryRss'),
      'two tabs RSS MiB': shift.rssMiB,
      'two tabs errors': shift.errors,
    },
    rows: {
      ...Object.fromEntries(Object.entries(some).map(([name, each]) => [`KB: ${name}`, medians(each)])),
      'two tabs': { ...shift },
    },
    notes: [
      `${agents} agents for the parts, their sessions without CometD; two tabs: ${size.of(5_000)} agents with it.`,
    ],
  };
}

/** In KB. */
interface Parts {
  /** The first tab: with the agent's session, of the gateway. */
  readonly agentHeap: number;
  readonly socketHeap: number;
  readonly socketRss: number;
  readonly subscriptionHeap: number;
  readonly entryHeap: number;
  readonly entryRss: number;
}

/** Each round on fresh processes: what was freed would be used again. */
async function rounds(
  count: number,
  once: () => Promise<Record<string, Parts>>,
): Promise<Record<string, Parts[]>> {
  const all: Record<string, Parts[]> = {};
  for (let round = 0; round < count; round++) {
    for (const [name, each] of Object.entries(await once())) {
      all[name] ??= [];
      all[name].push(each);
    }
  }
  return all;
}

async function parts(agents: number): Promise<Record<string, Parts>> {
  const stage = (name: string) => () => setStage(name, { agents, queries });
  const servers = { gateway: stage('gateway'), floor: stage('floor'), yoga: stage('yoga') };
  const done = await inTurns(servers, 1, (set, name) => partsOf(set, agents, name === 'gateway'));
  return Object.fromEntries(Object.entries(done).flatMap(([name, [each]]) => (each ? [[name, each]] : [])));
}

async function partsOf(set: Stage, agents: number, keepsLog: boolean): Promise<Parts> {
  const empty = await set.memory();
  await set.open({});
  const first = await set.memory();
  await set.open({});
  const second = await set.memory();
  await set.clients.ask('subscribe', { queries, last: agents });
  const more = await set.memory();
  if (keepsLog) await set.pace(agents, entries);
  const told = await set.memory();
  const each = (after: number, before: number, count = agents) => (after - before) / 1_024 / count;
  return {
    agentHeap: each(first.heap, empty.heap),
    socketHeap: each(second.heap, first.heap),
    socketRss: each(second.rss, first.rss),
    subscriptionHeap: each(more.heap, second.heap, agents * queries.length),
    entryHeap: keepsLog ? each(told.heap, more.heap, agents * entries) : 0,
    entryRss: keepsLog ? each(told.rss, more.rss, agents * entries) : 0,
  };
}

/** The program with so many agents who have two tabs each, and a CometD session. */
async function twoTabs(agents: number) {
  await using set = await setStage('program', { agents, queries });
  const empty = await set.memory();
  const first = await set.open({ atOnce: 64, patient: true });
  const one = await set.memory();
  const second = await set.open({ atOnce: 64, patient: true });
  const two = await set.memory();
  const upstream = (one.heap - empty.heap - (two.heap - one.heap)) / 1_024 / agents;
  return {
    agents,
    rssMiB: rounded(two.rss / 2 ** 20),
    peakMiB: rounded(two.peak / 2 ** 20),
    upstreamHeapKB: rounded(upstream),
    errors: first.failures.length + second.failures.length,
  };
}
