// `npm run bench -- NAME …`: runs bench/NAME.ts, prints its figures as a table and as one line of JSON, then its goals.
// Without a name: all of them. `--docs` writes the figures into docs/performance.md as well.
import { readdirSync } from 'node:fs';
import { writeDown } from './support/documentation.js';
import { watchOthers } from './support/machine.js';
import { print, type Report } from './support/report.js';

type Figures = Report | Readonly<Record<string, number>>;

const asked = process.argv.slice(2);
const docs = asked.includes('--docs');
const [name, ...args] = asked.filter((each) => each !== '--docs');
const benches = readdirSync('bench').flatMap((file) => /^(?!run\.)([\w-]+)\.ts$/.exec(file)?.[1] ?? []);

try {
  if (name !== undefined && !benches.includes(name))
    throw new Error(`Which one? npm run bench -- ${benches.join(' | ')}`);
  for (const bench of name === undefined ? benches : [name]) {
    const { run } = (await import(`./${bench}.js`)) as { run(args: readonly string[]): Promise<Figures> };
    const othersMeanwhile = watchOthers();
    const figures = await run(args);
    const report = isReport(figures) ? figures : { ratios: figures, rows: {} };
    const others = othersMeanwhile();
    print(bench, report, others);
    if (docs) writeDown(bench, report, others);
  }
  process.exit(0);
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

function isReport(figures: Figures): figures is Report {
  return 'rows' in figures && typeof figures.rows === 'object';
}
