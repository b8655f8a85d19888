/**
 * From an agent's log to the frame on the socket: what one event costs, against a bare `ws` server that sends ready
 * frames, one that parses and stringifies by hand, and yoga with graphql-ws. The event enters as CometD would bring it;
 * its JSON is parsed anew each time.
 */
import { documents } from './support/events.js';
import { pairedRatio, rounded } from './support/figures.js';
import { peers } from './support/peers.js';
import type { Report } from './support/report.js';
import { sizeIn } from './support/size.js';
import { inTurns, medians, profiled, setStage } from './support/stage.js';

const { chats, workbins, services } = documents;
const threefold = [chats, chats, chats, workbins, workbins, workbins];

/** How agents, sockets and subscriptions stand to each other; `window`: so many events are under way at a time. */
const scenarios = {
  agent: { agents: 2_000, sockets: 2_000, queries: [chats, workbins, services], fanout: 1, window: 256 },
  socket: { agents: 2_000, sockets: 2_000, queries: threefold, fanout: 3, window: 128 },
  wallboards: { agents: 1, sockets: 1_000, queries: [chats, workbins], fanout: 1_000, window: 4 },
};

/** @param argv see `support/size.ts`; `--profile` tells where the gateway's time goes instead of comparing */
export async function run(argv: readonly string[] = []): Promise<Report> {
  const size = sizeIn(argv);
  const ratios: Record<string, number> = {};
  const rows: Report['rows'] & Record<string, object> = {};
  const others = size.peers ? await peers() : {};
  for (const [scenario, { queries, window, ...full }] of Object.entries(scenarios)) {
    const agents = full.agents === 1 ? 1 : size.of(full.agents);
    const sockets = size.of(full.sockets);
    const fanout = full.agents === 1 ? sockets : full.fanout;
    const servers = size.profile
      ? { gateway: 'gateway' }
      : { gateway: 'gateway', floor: 'floor', 'by hand': 'by-hand', yoga: 'yoga', ...others };
    const stages = Object.entries(servers).map(
      ([name, server]) =>
        [
          name,
          async () => {
            const stage = await setStage(server, { agents, queries });
            await stage.open({ sockets, atOnce: 64 });
            await stage.deliver({ seconds: size.seconds / 2, fanout, window });
            return stage;
          },
        ] as const,
    );
    const done = await inTurns(Object.fromEntries(stages), size.profile ? 1 : size.rounds, async (stage) => {
      const work = () => stage.deliver({ seconds: size.seconds, fanout, window });
      if (size.profile) await profiled(stage.server, `deliver-${scenario}`, work);
      const { deliveries, missing, cpuMs } = await work();
      return {
        perCpuSecond: (1_000 * deliveries) / cpuMs,
        cpuMicroseconds: (1_000 * cpuMs) / deliveries,
        missing,
      };
    });
    const speeds = (name: string) => (done[name] ?? []).map(({ perCpuSecond }) => perCpuSecond);
    for (const name of Object.keys(done)) {
      rows[`${scenario}: ${name}`] = medians(done[name] ?? []);
      if (name !== 'gateway')
        ratios[`${scenario}/${name}`] = rounded(pairedRatio(speeds('gateway'), speeds(name)));
    }
    ratios[`${scenario} missing`] = Object.values(done)
      .flat()
      .reduce((sum, { missing }) => sum + missing, 0);
  }
  return { ratios, rows };
}
