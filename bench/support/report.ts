/** What a bench answers, and how it is told: a table, the goals, one line of JSON. */
import { readFileSync } from 'node:fs';
import { rounded } from './figures.js';
import { machine, quiet } from './machine.js';

export interface Report {
  /** What counts: by name, as in `goals.json`. */
  readonly ratios: Readonly<Record<string, number>>;
  /** What they were made of: a row for each server and scenario. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  readonly notes?: readonly string[];
  /** Pictures for `docs/`, by file name. */
  readonly plots?: Readonly<Record<string, string>>;
}

export interface Goal {
  readonly says: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** What would be better still. */
  readonly stretch?: number;
}

type Goals = Readonly<Record<string, Readonly<Record<string, Goal>>>>;

const goals = JSON.parse(readFileSync('bench/goals.json', 'utf8')) as Goals;

/** @param others how many cores others had meanwhile */
export function print(bench: string, { ratios, rows, notes = [] }: Report, others: number | undefined): void {
  const busy = others !== undefined && others > quiet;
  console.log(`\n${bench}`);
  if (Object.keys(rows).length > 0) console.table(rows);
  if (Object.keys(ratios).length > 0) console.table(ratios);
  for (const note of notes) console.log(note);
  for (const [name, value] of Object.entries(machine())) console.log(`${name}: ${value}`);
  if (busy)
    console.log(
      `The machine was busy: others had ${others.toFixed(2)} cores. These figures are for debugging only.`,
    );
  const judged = Object.entries(goals[bench] ?? {}).map(([name, goal]) => judge(name, goal, ratios[name]));
  const reached = judged.map((each) => [each.name, each.reached]);
  console.log(
    JSON.stringify({
      bench,
      ratios,
      goals: Object.fromEntries(reached),
      rows,
      notes,
      busy,
      others,
      ...machine(),
    }),
  );
  for (const { line } of judged) console.log(line);
}

function judge(name: string, goal: Goal, figure: number | undefined) {
  const { says, atLeast, atMost, stretch } = goal;
  const wanted = atLeast === undefined ? `wanted <= ${atMost}` : `wanted >= ${atLeast}`;
  if (figure === undefined || Number.isNaN(figure))
    return { name, reached: null, line: `goal ${says}: not measured (${wanted})` };
  const meets = (bound: number) => (atLeast === undefined ? figure <= bound : figure >= bound);
  const reached = meets((atLeast ?? atMost) as number);
  const more = stretch !== undefined && meets(stretch) ? ', stretch too' : '';
  return {
    name,
    reached,
    line: `goal ${says}: ${reached ? 'reached' : 'missed'} (${rounded(figure)}, ${wanted}${more})`,
  };
}
