/**
 * Queries that read by REST, against a proxy that passes the same reads on with undici and looks at nothing. Ten chats
 * asked for by their ids are one read of the collection (dataloader); asked for one by one they are ten operations.
 */
import { pairedRatio, rounded } from './support/figures.js';
import type { Asked } from './support/query-client.js';
import type { Report } from './support/report.js';
import { sizeIn } from './support/size.js';
import { inTurns, medians, profiled, setStage } from './support/stage.js';
import { startWorker } from './support/workers.js';

const fields =
  'id state capabilities subject receivedDate participants { nickname type } userDataEntries { key value }';
const ids = Array.from({ length: 10 }, (_, index) => `chat${index}`);
const single = ids.map((id) => `/api/v2/me/chats/${id}`);

/** What is asked of the gateway, and which reads of GWS the proxy makes for it. */
const scenarios: Record<string, { readonly query: string; readonly paths: readonly string[] }> = {
  'one chat': { query: `{ chat(id: "chat0") { ${fields} } }`, paths: single.slice(0, 1) },
  'all chats': { query: `{ chats { ${fields} } }`, paths: ['/api/v2/me/chats?fields=*'] },
  'ten chats, batched': {
    query: `{ ${ids.map((id) => `${id}: chat(id: "${id}") { ${fields} }`).join(' ')} }`,
    paths: ['/api/v2/me/chats?fields=*'],
  },
  'ten chats, the proxy one by one': {
    query: `{ ${ids.map((id) => `${id}: chat(id: "${id}") { ${fields} }`).join(' ')} }`,
    paths: single,
  },
};

/** @param argv see `support/size.ts`; `--profile` tells where the gateway's time goes with one chat */
export async function run(argv: readonly string[] = []): Promise<Report> {
  const size = sizeIn(argv);
  const agents = size.of(100);
  const stage = (name: string) => () => setStage(name, { agents, queries: [] });
  await using client = startWorker('support/query-client.js', { core: 'driver' });
  if (size.profile) {
    await using set = await stage('gateway')();
    const asking = {
      port: set.port,
      agents,
      seconds: size.seconds,
      atOnce: 16,
      query: scenarios['one chat']?.query,
    };
    await client.ask('ask', asking);
    await profiled(set.server, 'queries', () => client.ask('ask', asking));
    return { ratios: {}, rows: {} };
  }
  const servers = { gateway: stage('gateway'), proxy: stage('proxy') };
  const done = await inTurns(servers, size.rounds + 1, async (set, name) => {
    const costs: Record<string, number> = {};
    let failures = 0;
    for (const [scenario, { query, paths }] of Object.entries(scenarios)) {
      const before = await set.cpuMs();
      const asked = await client.ask<Asked>('ask', {
        ...{ port: set.port, agents, seconds: size.seconds / 2, atOnce: 16 },
        ...(name === 'gateway' ? { query } : { paths }),
      });
      costs[scenario] = (1_000 * ((await set.cpuMs()) - before)) / asked.answers;
      failures += asked.failures;
    }
    return { ...costs, failures } as Record<string, number>;
  });
  // The first round is to warm up.
  const { gateway = [], proxy = [] } = Object.fromEntries(
    Object.entries(done).map(([name, all]) => [name, all.slice(1)]),
  );
  const costs = (rounds: typeof gateway, scenario: string) =>
    rounds.map((round) => round[scenario] ?? Number.NaN);
  const ratios = Object.keys(scenarios).map((name) => [
    name,
    rounded(pairedRatio(costs(gateway, name), costs(proxy, name))),
  ]);
  const alone = rounded(pairedRatio(costs(gateway, 'ten chats, batched'), costs(gateway, 'one chat')));
  return {
    ratios: {
      ...Object.fromEntries(ratios),
      'ten chats, batched, in times one': alone,
      failures: [...gateway, ...proxy].reduce((sum, round) => sum + (round['failures'] ?? 0), 0),
    },
    rows: { gateway: medians(gateway), proxy: medians(proxy) },
    notes: ['Microseconds of CPU for each query.'],
  };
}
