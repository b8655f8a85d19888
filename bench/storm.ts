/**
 * Everybody comes back at once, as after a load balancer's restart: 5,000 sockets that say who they are and subscribe
 * three times, 256 at a time. The agents' sessions at GWS are warm: to sign in is `shift-start`'s.
 */
import { documents } from './support/events.js';
import { pairedRatio, rounded } from './support/figures.js';
import type { Report } from './support/report.js';
import { sizeIn } from './support/size.js';
import { inTurns, medians, setStage } from './support/stage.js';

/** @param argv see `support/size.ts` */
export async function run(argv: readonly string[] = []): Promise<Report> {
  const size = sizeIn(argv);
  const agents = size.of(5_000);
  const queries = [documents.chats, documents.workbins, documents.services];
  const stage = (name: string) => async () => {
    const set = await setStage(name, { agents, queries });
    await set.open({});
    await set.close();
    return set;
  };
  const servers = { gateway: stage('gateway'), floor: stage('floor'), yoga: stage('yoga') };
  const done = await inTurns(servers, size.rounds, async (set) => {
    const before = await set.cpuMs();
    const { seconds, failures } = await set.open({ patient: true });
    const cpuMs = (await set.cpuMs()) - before;
    await set.close();
    return { cpuMicrosecondsPerSocket: (1_000 * cpuMs) / agents, seconds, lost: failures.length };
  });
  const { gateway = [], floor = [], yoga = [] } = done;
  const cpu = (rounds: typeof gateway) => rounds.map((round) => round.cpuMicrosecondsPerSocket);
  return {
    ratios: {
      'cpu/floor': rounded(pairedRatio(cpu(gateway), cpu(floor))),
      'cpu/yoga': rounded(pairedRatio(cpu(gateway), cpu(yoga))),
      lost: gateway.reduce((sum, { lost }) => sum + lost, 0),
    },
    rows: Object.fromEntries(Object.entries(done).map(([name, rounds]) => [name, medians(rounds)])),
    notes: [`${agents} sockets with three subscriptions each.`],
  };
}
