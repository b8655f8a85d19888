/** Processes of a bench: started on a core of their own, asked by messages, ended with it. */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/** A process that answers questions. */
export interface Worker extends AsyncDisposable {
  readonly process: ChildProcess;
  /** @param what a question that the process answers, see `answering.ts` */
  ask<T = void>(what: string, argument?: unknown): Promise<T>;
}

/** Servers are measured on the first core; who drives them is on the second. */
export type Core = 'server' | 'driver';

const pins = availableParallelism() > 1 && spawnSync('taskset', ['-p', `${process.pid}`]).status === 0;
const cores: Record<Core, string> = { server: '0', driver: '1' };

export interface WorkerOptions {
  readonly core: Core;
  readonly environment?: Readonly<Record<string, string>>;
  /** What stands behind the program's name. */
  readonly args?: readonly string[];
  /** Modules that the process loads first. */
  readonly imports?: readonly string[];
}

/** @param file relative to the compiled `bench/`, e.g. `servers/floor.js`, or a path */
export function startWorker(file: string, options: WorkerOptions): Worker {
  const { core, environment = {}, args = [], imports = [] } = options;
  const program = file.startsWith('/') ? file : compiled(file);
  const node = [
    '--expose-gc',
    // What the compared libraries warn of is theirs.
    '--no-warnings',
    ...imports.flatMap((each) => ['--import', compiled(each)]),
  ];
  const { PATH = '', HOME = '' } = process.env;
  const child = fork(program, [...args], {
    ...(pins && { execPath: 'taskset' }),
    execArgv: pins ? ['-c', cores[core], process.execPath, ...node] : node,
    env: { PATH, HOME, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const waiting = new Map<number, { resolve(value: never): void; reject(error: Error): void }>();
  let count = 0;
  let ended = false;
  child.on('message', ({ id, value, error }: { id: number; value: never; error?: string }) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(value);
    else asked?.reject(new Error(`${file}: ${error}`));
  });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      ended = true;
      for (const { reject } of waiting.values()) reject(new Error(`${file} ended (${code ?? signal}).`));
      resolve();
    });
  });
  return {
    process: child,
    ask: (what, argument) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new Error(`${file} has ended.`));
        count += 1;
        waiting.set(count, { resolve, reject });
        child.send({ id: count, what, argument });
      }),
    async [Symbol.asyncDispose]() {
      waiting.clear();
      if (!ended) child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Where a file of the compiled `bench/` is. */
export function compiled(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}
