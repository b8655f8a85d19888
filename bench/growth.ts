/** How the costs of an event, of waiting and of a query grow with agents, subscriptions and selected fields. */
import { chatFieldsOf, documentOfFields, documents } from './support/events.js';
import { median, rounded, slope } from './support/figures.js';
import { svgOf } from './support/plot.js';
import type { Asked } from './support/query-client.js';
import type { Report } from './support/report.js';
import { type Size, sizeIn } from './support/size.js';
import { type StageOptions, setStage } from './support/stage.js';
import { startWorker } from './support/workers.js';

const { chats, workbins, services } = documents;

interface Point extends StageOptions {
  /** To how many subscriptions each event goes. */
  readonly fanout: number;
  /** The fields that a query asks for. */
  readonly fields?: number;
}

/** Along which lines it is looked at, and what is asked for at each point. */
const lines: Record<string, { readonly points: readonly number[]; at(x: number, size: Size): Point }> = {
  agents: {
    points: [250, 1_000, 4_000, 8_000],
    at: (x, size) => ({ agents: size.of(x), queries: [chats, workbins, services], fanout: 1 }),
  },
  subscriptions: {
    points: [1, 3, 10, 20],
    at: (x, size) => ({
      agents: size.of(500),
      queries: Array.from({ length: x }, () => [chats, workbins]).flat(),
      fanout: x,
    }),
  },
  fields: {
    points: [5, 20, 50, 200],
    at: (x, size) => ({
      agents: size.of(500),
      queries: [documentOfFields(x), workbins],
      fanout: 1,
      fields: x,
    }),
  },
};

interface Costs {
  /** CPU for an event to all of its subscriptions, in microseconds. */
  readonly event: number;
  /** Heap of all agents with their sockets and subscriptions, in KB. */
  readonly heap: number;
  /** CPU for a query, in microseconds. */
  readonly query: number;
}

/** What the figures are called, and which grow with which line in a way that says something. */
const names: Record<keyof Costs, string> = { event: 'deliver', heap: 'memory', query: 'queries' };

/** @param argv see `support/size.ts` */
export async function run(argv: readonly string[] = []): Promise<Report> {
  const size = sizeIn(argv);
  const rows: Record<string, Record<string, number>> = {};
  const ratios: Record<string, number> = {};
  const plots: Record<string, string> = {};
  for (const [line, { points, at }] of Object.entries(lines)) {
    const found = new Map<number, Costs[]>(points.map((x) => [x, []]));
    for (let round = 0; round < size.rounds; round++) {
      for (const x of size.smoke ? points.slice(0, 2) : points)
        found.get(x)?.push(await measure(at(x, size), size));
    }
    const figures = (cost: keyof Costs) =>
      [...found].flatMap(([x, each]) =>
        each.length > 0 ? [[x, rounded(median(each.map((costs) => costs[cost])))] as const] : [],
      );
    for (const [cost, name] of Object.entries(names) as [keyof Costs, string][]) {
      ratios[`${name} per ${line}`] = rounded(slope(figures(cost)));
      for (const [x, y] of figures(cost)) rows[`${x} ${line}`] = { ...rows[`${x} ${line}`], [name]: y };
    }
    plots[`growth-${line}.svg`] = svgOf({
      title: `With the number of ${line}`,
      x: line,
      lines: {
        'deliver: CPU for an event, µs': figures('event'),
        'memory: heap of all, MB': figures('heap').map(([x, y]) => [x, y / 1_024]),
        'queries: CPU for a query, µs': figures('query'),
      },
    });
  }
  const notes = [
    'Exponents: 0 is independent, 1 is linear. Deliver and queries in µs of CPU, memory in KB of heap.',
  ];
  return { ratios, rows, plots, notes };
}

async function measure({ fanout, fields = 10, ...options }: Point, size: Size): Promise<Costs> {
  const { agents } = options;
  await using stage = await setStage('gateway', options);
  await using client = startWorker('support/query-client.js', { core: 'driver' });
  const empty = await stage.memory();
  await stage.open({});
  const { heap } = await stage.memory();
  const load = { seconds: size.seconds / 2, fanout, window: 128 };
  await stage.deliver(load);
  const { cpuMs, deliveries } = await stage.deliver(load);
  const query = `{ chat(id: "chat0") { ${chatFieldsOf(fields)} } }`;
  const asking = { port: stage.port, agents, seconds: size.seconds / 2, atOnce: 16, query };
  await client.ask('ask', asking);
  const before = await stage.cpuMs();
  const { answers, failures } = await client.ask<Asked>('ask', asking);
  if (failures > 0) throw new Error(`${failures} queries failed.`);
  return {
    event: (1_000 * cpuMs * fanout) / deliveries,
    heap: (heap - empty.heap) / 1_024,
    query: (1_000 * ((await stage.cpuMs()) - before)) / answers,
  };
}
