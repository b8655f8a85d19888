import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import goals from '../../bench/goals.json' with { type: 'json' };

/** As `npm run bench` does it; `npm test` has built `dist/` before. */
beforeAll(() => {
  execFileSync('npx', ['tsc', '-p', 'bench/tsconfig.json']);
}, 120_000);

/** What must be none however small and slow the machine is. */
const none = /missing|lost|errors|failures/;

describe('As little as a bench can measure', () => {
  it.each(Object.keys(goals))(
    'shows that `npm run bench -- %s` runs, loses nothing and has a figure for each of its goals',
    async (bench) => {
      const run = promisify(execFile)(process.execPath, ['.tmp/bench/bench/run.js', bench, '--smoke']);
      const { stdout } = await run;
      const report = JSON.parse(stdout.split('\n').find((line) => line.startsWith('{')) ?? '{}');
      expect(report).toMatchObject({ bench, node: process.version, busy: expect.any(Boolean) });
      for (const [name, figure] of Object.entries<number>(report.ratios)) {
        expect(figure, name).toEqual(expect.any(Number));
        if (none.test(name)) expect(figure, name).toBe(0);
      }
      const peers = /mercurius|hive|apollo/;
      const judged = Object.keys(report.goals).filter((name) => !peers.test(name));
      expect(Object.keys(report.ratios)).toEqual(expect.arrayContaining(judged));
      expect(stdout.match(/^goal /gm)).toHaveLength(Object.keys(report.goals).length);
    },
    180_000,
  );
});
