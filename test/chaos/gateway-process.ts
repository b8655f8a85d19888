import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What a gateway's process holds. */
export interface Census {
  readonly heapBytes: number;
  /** Open file descriptors. */
  readonly files: number;
  /** What keeps the event loop busy, by type: sockets, timers. */
  readonly resources: Readonly<Record<string, number>>;
  /** Timers that are not over, with `countTimers`. */
  readonly timers: number;
  /** Listeners of `process`. */
  readonly listeners: number;
  /** How often each sentence was logged. */
  readonly told: Readonly<Record<string, number>>;
}

/** The gateway as built, in a process of its own. */
export interface GatewayProcess extends AsyncDisposable {
  readonly url: string;
  readonly adminUrl: string;
  readonly port: number;
  /** Its exit code, or signal, and what it said last; undefined while it lives. */
  readonly died: string | undefined;
  census(): Promise<Census>;
  /** Its wall clock is so much ahead from now on. Milliseconds. */
  turnClock(ms: number): Promise<void>;
  /** `kill -9` */
  kill(): Promise<void>;
}

/** @param options of `createGateway`, as JSON; and `countTimers`, which costs time */
export async function startGatewayProcess(options: object): Promise<GatewayProcess> {
  const program = fileURLToPath(new URL('gateway.js', import.meta.url));
  const child: ChildProcess = fork(program, [JSON.stringify(options)], {
    execArgv: ['--expose-gc'],
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let errors = '';
  let died: string | undefined;
  child.stderr?.on('data', (chunk) => {
    errors = `${errors}${chunk}`.slice(-4_000);
  });
  const exited = once(child, 'exit').then(([code, signal]) => {
    died = `${code ?? signal} ${errors}`;
  });
  const waiting = new Map<number, (answer: { census?: Census }) => void>();
  let count = 0;
  const ask = (message: object) =>
    new Promise<{ census?: Census }>((resolve, reject) => {
      const id = ++count;
      waiting.set(id, resolve);
      child.send({ ...message, id }, (error) => error && reject(error));
      void exited.then(() => reject(new Error(`The gateway has ended: ${died}`)));
    });
  const started = once(child, 'message');
  const [{ url, adminUrl }] = await Promise.race([
    started,
    exited.then(() => Promise.reject(new Error(`The gateway did not start: ${died}`))),
  ]);
  child.on('message', (answer: { id: number; census?: Census }) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  return {
    url,
    adminUrl,
    port: Number(new URL(url).port),
    get died() {
      return died;
    },
    census: async () => (await ask({ ask: 'census' })).census as Census,
    turnClock: async (clockMs) => void (await ask({ ask: 'clock', clockMs })),
    kill,
    [Symbol.asyncDispose]: kill,
  };
}
