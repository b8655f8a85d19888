/** Where a process spends its time: V8's CPU profile, summed up by place. */

/** What V8 writes with `--cpu-prof`, as far as it is read. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
}

export interface SelfTimes {
  /** By room of ours, package or part of Node, in per cent of the time that was not idle. */
  readonly rooms: Readonly<Record<string, number>>;
  readonly functions: Readonly<Record<string, number>>;
}

export function selfTimes({ nodes, samples }: Profile): SelfTimes {
  const byId = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const rooms = new Map<string, number>();
  const functions = new Map<string, number>();
  let busy = 0;
  for (const sample of samples) {
    const { functionName = '', url = '', lineNumber = 0 } = byId.get(sample) ?? {};
    if (functionName === '(idle)') continue;
    busy += 1;
    const room = roomOf(functionName, url);
    add(rooms, room);
    add(functions, url === '' ? functionName : `${functionName || 'anonymous'} (${room}:${lineNumber + 1})`);
  }
  return { rooms: shares(rooms, busy, 12), functions: shares(functions, busy, 25) };
}

/** `(garbage collector)`, `graphql`, `src/genesys/topic.js`, `node:net`. */
function roomOf(functionName: string, url: string): string {
  if (url === '') return functionName.startsWith('(') ? functionName : 'native';
  const [, library] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  return library ?? /.*\/((?:src|bench|dist)\/.*)$/.exec(url)?.[1] ?? url;
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function shares(counts: ReadonlyMap<string, number>, all: number, most: number): Record<string, number> {
  const sorted = [...counts].sort(([, one], [, other]) => other - one).slice(0, most);
  return Object.fromEntries(sorted.map(([name, count]) => [name, Math.round((1_000 * count) / all) / 10]));
}
