/** Writes a bench's figures into `docs/performance.md`, in the place that is kept for them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { machine, quiet } from './machine.js';
import type { Report } from './report.js';

const file = 'docs/performance.md';

/** @param others how many cores others had meanwhile */
export function writeDown(bench: string, report: Report, others: number | undefined): void {
  const { ratios, rows, notes = [], plots = {} } = report;
  const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
  const busy = others !== undefined && others > quiet;
  const { machine: hardware, node, packages } = machine();
  const lines = [
    `_${new Date().toISOString().slice(0, 10)}, ${hardware}, Node ${node}, ${packages}._`,
    ...(busy
      ? [`**The machine was busy (others had ${others.toFixed(2)} cores): for debugging only.**`]
      : []),
    '',
    ...table(['ratio', ''], Object.entries(ratios)),
    '',
    ...table(
      ['', ...columns],
      Object.entries(rows).map(([name, row]) => [name, ...columns.map((each) => row[each] ?? '')]),
    ),
    '',
    ...notes,
    ...Object.keys(plots).map((name) => `\n![${name.replace('.svg', '')}](${name})`),
  ];
  for (const [name, svg] of Object.entries(plots)) writeFileSync(`docs/${name}`, svg);
  const begin = `<!-- bench ${bench} -->`;
  const end = `<!-- /bench ${bench} -->`;
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} keeps no place for ${bench}: ${begin} … ${end}`);
  writeFileSync(file, `${text.slice(0, from)}${begin}\n${lines.join('\n').trim()}\n${text.slice(to)}`);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  if (rows.length === 0) return [];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}
