// Runs the tests, notes what goes over the wire in each, and writes docs/coverage.md: `npm run coverage:gws`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'gws-graphql-'));
const cwd = fileURLToPath(new URL('../', import.meta.url));
const sightings = join(folder, 'sightings.json');

function vitest(environment, ...options) {
  const program = join(cwd, 'node_modules/.bin/vitest');
  const env = { ...process.env, ...environment };
  return spawnSync(program, ['run', ...options], { cwd, env, stdio: 'inherit' }).status ?? 1;
}

try {
  // A test that fails has shown nothing, so its rows are left to others or stay open.
  const tests = vitest({ SIGHTINGS_TO: sightings }, '--exclude', 'test/coverage.test.ts');
  const coverage = vitest({ SIGHTINGS_FROM: sightings }, 'test/coverage.test.ts', '--update');
  process.exitCode = tests || coverage;
} finally {
  rmSync(folder, { recursive: true });
}
