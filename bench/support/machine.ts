/** On what it was measured, and who else was at work there. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, release, totalmem } from 'node:os';

const { resolve } = createRequire(import.meta.url);

/** The packages whose version matters to the figures. */
const packages = ['graphql', 'graphql-ws', 'graphql-yoga', 'ws', 'undici', 'cometd'];

export function machine(): Record<string, string> {
  const versions = packages.map((name) => `${name} ${versionOf(name)}`);
  return {
    machine: `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `Linux ${release()}`,
    node: process.version,
    packages: versions.join(', '),
  };
}

function versionOf(name: string): string {
  // Some packages do not export their package.json.
  const [folder] = /.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(resolve(name)) ?? [''];
  return (JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { version: string }).version;
}

/** Above this many cores at work for others a figure is not to be trusted. */
export const quiet = 0.12;

/** @returns what to call at the end: how many cores others have had meanwhile, on average; undefined if nobody says */
export function watchOthers(): () => number | undefined {
  const before = busyTicks();
  const began = performance.now();
  return () => {
    const after = busyTicks();
    if (!before || !after) return undefined;
    const seconds = (performance.now() - began) / 1_000;
    return Math.max(0, (after.all - before.all - (after.ours - before.ours)) / ticksPerSecond / seconds);
  };
}

const ticksPerSecond = 100;

/** What all processes have had of the processors, and what of it we and those we have started. */
function busyTicks(): { readonly all: number; readonly ours: number } | undefined {
  try {
    const [, user = 0, nice = 0, system = 0, , , irq = 0, soft = 0] = readFileSync('/proc/stat', 'latin1')
      .split('\n', 1)
      .join('')
      .split(/\s+/)
      .map(Number);
    const parents = new Map<number, number>();
    const ticks = new Map<number, number>();
    for (const pid of readdirSync('/proc').map(Number).filter(Number.isInteger)) {
      const [parent, used] = statOf(pid);
      parents.set(pid, parent);
      ticks.set(pid, used);
    }
    const isOurs = (pid: number): boolean =>
      pid === process.pid || (pid > 1 && isOurs(parents.get(pid) ?? 0));
    const ours = [...ticks].filter(([pid]) => isOurs(pid)).reduce((sum, [, each]) => sum + each, 0);
    return { all: user + nice + system + irq + soft, ours };
  } catch {
    return undefined;
  }
}

/** The parent, and the ticks of a process and of its children that have ended. */
function statOf(pid: number): [parent: number, ticks: number] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return [fields[1] ?? 0, [11, 12, 13, 14].reduce((sum, index) => sum + (fields[index] ?? 0), 0)];
  } catch {
    return [0, 0];
  }
}
