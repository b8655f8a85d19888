/**
 * How long an event takes to its client, 2,000 agents with three subscriptions each, 2,000 events a second on one core:
 * from the moment it was due, whatever the server was doing then.
 */
import { documents } from './support/events.js';
import { pairedRatio, rounded } from './support/figures.js';
import type { Report } from './support/report.js';
import { sizeIn } from './support/size.js';
import { inTurns, medians, setStage } from './support/stage.js';

/** @param argv see `support/size.ts` */
export async function run(argv: readonly string[] = []): Promise<Report> {
  const size = sizeIn(argv);
  const agents = size.of(2_000);
  const rate = size.of(2_000);
  const queries = [documents.chats, documents.workbins, documents.services];
  const stage = (name: string) => async () => {
    const set = await setStage(name, { agents, queries });
    await set.open({});
    await set.pace(rate, size.seconds / 2);
    return set;
  };
  const servers = { gateway: stage('gateway'), floor: stage('floor'), yoga: stage('yoga') };
  const done = await inTurns(servers, size.rounds, async (set) => {
    const { p50, p99, missing } = await set.pace(rate, size.seconds);
    return { p50, p99, missing };
  });
  const { gateway = [], floor = [], yoga = [] } = done;
  const ratio = (figure: 'p50' | 'p99', other: typeof gateway) =>
    rounded(
      pairedRatio(
        gateway.map((round) => round[figure]),
        other.map((round) => round[figure]),
      ),
    );
  return {
    ratios: {
      'p50/floor': ratio('p50', floor),
      'p99/floor': ratio('p99', floor),
      'p99/yoga': ratio('p99', yoga),
      missing: Object.values(done)
        .flat()
        .reduce((sum, { missing }) => sum + missing, 0),
    },
    rows: Object.fromEntries(Object.entries(done).map(([name, rounds]) => [name, medians(rounds)])),
    notes: [`Milliseconds, ${agents} agents, ${rate} events a second.`],
  };
}
