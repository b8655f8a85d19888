/** The side of a worker: answers its parent's questions, and what all of them are asked. */
import { Session } from 'node:inspector/promises';
import { type Profile, selfTimes } from './profile.js';

type Handlers = Record<string, (argument: never) => unknown>;

export interface Memory {
  /** JavaScript's, and what it holds outside, after two collections. Bytes. */
  readonly heap: number;
  readonly rss: number;
  /** The most that it has been. */
  readonly peak: number;
}

let profiler: Session | undefined;

/** Milliseconds of CPU that this process has had, all threads. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const common: Handlers = {
  cpu: cpuMs,
  async memory(): Promise<Memory> {
    for (let pass = 0; pass < 2; pass++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      globalThis.gc?.();
    }
    const { heapUsed, external, rss } = process.memoryUsage();
    return { heap: heapUsed + external, rss, peak: process.resourceUsage().maxRSS * 1_024 };
  },
  async profile() {
    profiler = new Session();
    profiler.connect();
    await profiler.post('Profiler.enable');
    await profiler.post('Profiler.start');
  },
  async profiled() {
    if (!profiler) throw new Error('No profile was begun.');
    const { profile } = (await profiler.post('Profiler.stop')) as { profile: Profile };
    profiler.disconnect();
    return { profile, selfTimes: selfTimes(profile) };
  },
};

/** Answers from now on, until the parent has gone. */
export function answering(handlers: Handlers): void {
  const all: Handlers = { ...common, ...handlers };
  process.on('message', async (question: { id: number; what: string; argument: never }) => {
    const { id, what, argument } = question;
    try {
      process.send?.({ id, value: await all[what]?.(argument) });
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  process.on('disconnect', () => process.exit());
}
