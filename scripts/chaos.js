// Lets everything go wrong for a while and judges what every client was told: `npm run chaos -- --seed 7`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const number = (fallback) => ({ type: 'string', default: String(fallback) });
const { values } = parseArgs({
  options: {
    agents: number(200),
    seconds: number(120),
    seed: number(Math.floor(Math.random() * 1_000_000)),
    rate: number(1),
    with: { type: 'string', multiple: true, default: [] },
  },
});
const { with: extra, ...numbers } = values;
const options = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)]));
const odd = Object.entries(options).find(([, value]) => !Number.isFinite(value) || value < 0);
if (odd) {
  process.stderr.write(`--${odd[0]}: expected a number.\n`);
  process.exit(2);
}

const cwd = fileURLToPath(new URL('../', import.meta.url));
const { status } = spawnSync(
  join(cwd, 'node_modules/.bin/vitest'),
  ['run', 'test/chaos.test.ts', '--disable-console-intercept'],
  {
    cwd,
    env: {
      ...process.env,
      CHAOS: JSON.stringify({ ...options, extra: extra.map((name) => `polls: ${name}`) }),
    },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
