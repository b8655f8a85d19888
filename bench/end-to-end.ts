/**
 * From GWS to the client, everything on: CometD long polling in, graphql-ws out, 1,000 agents, against a bridge written
 * by hand on the same CometD client. GWS is a lean one of this bench's own, in another process (`servers/lean-gws.ts`).
 */
import { documents } from './support/events.js';
import { median, pairedRatio, rounded } from './support/figures.js';
import type { Report } from './support/report.js';
import { sizeIn } from './support/size.js';
import { inTurns, medians, profiled, setStage } from './support/stage.js';

const rates = [500, 1_000, 2_000];

/** @param argv see `support/size.ts`; `--profile` tells where the program's time goes instead of comparing */
export async function run(argv: readonly string[] = []): Promise<Report> {
  const size = sizeIn(argv);
  const agents = size.of(1_000);
  const queries = [documents.chats, documents.workbins, documents.services];
  const stage = (name: string) => async () => {
    const set = await setStage(name, { agents, queries });
    await set.open({ atOnce: 64 });
    await set.pace(size.of(1_000), size.seconds / 2);
    return set;
  };
  const rows: Report['rows'] & Record<string, Record<string, number>> = {};
  const ratios: Record<string, number> = { missing: 0 };
  if (size.profile) {
    await using set = await stage('program')();
    const work = () => set.pace(1_000, size.seconds);
    await profiled(set.server, 'end-to-end', work);
    return { ratios: {}, rows: {} };
  }
  const done = await inTurns(
    { program: stage('program'), bridge: stage('bridge') },
    size.rounds,
    async (set) => {
      const paced = [];
      for (const rate of rates) {
        const { cpuMs, deliveries, p50, p99, missing } = await set.pace(size.of(rate), size.seconds);
        paced.push({ cpuMicroseconds: (1_000 * cpuMs) / deliveries, p50, p99, missing });
      }
      return paced;
    },
  );
  rates.forEach((rate, index) => {
    const at = (name: string) => (done[name] ?? []).flatMap((round) => round[index] ?? []);
    const figures = (name: string, figure: 'cpuMicroseconds' | 'p50' | 'p99') =>
      at(name).map((each) => each[figure]);
    const added = (figure: 'p50' | 'p99') =>
      rounded(
        median(
          figures('program', figure).map((each, round) => each - (figures('bridge', figure)[round] ?? 0)),
        ),
      );
    for (const name of Object.keys(done)) rows[`${rate}/s: ${name}`] = medians(at(name));
    // The goals are those of the middle rate.
    const where = rate === 1_000 ? '' : ` at ${rate}/s`;
    ratios[`cpu/bridge${where}`] = rounded(
      pairedRatio(figures('program', 'cpuMicroseconds'), figures('bridge', 'cpuMicroseconds')),
    );
    ratios[`added p50 ms${where}`] = added('p50');
    ratios[`added p99 ms${where}`] = added('p99');
    for (const { missing } of Object.keys(done).flatMap(at))
      ratios['missing'] = (ratios['missing'] ?? 0) + missing;
  });
  return {
    ratios,
    rows,
    notes: [`${agents} agents; CPU per event, latency in milliseconds. GWS: the lean one.`],
  };
}
