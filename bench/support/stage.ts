/** A server and its clients, each in a process of its own, and what is done with them in turns. */
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import type { Memory } from './answering.js';
import type { Kind } from './events.js';
import { median, nowMs, rounded } from './figures.js';
import { liftedSettings } from './limits.js';
import type { Latencies, Opened, OpenSockets, Pace } from './load-client.js';
import type { SelfTimes } from './profile.js';
import { resultText } from './results.js';
import type { Delivered, Load } from './subject.js';
import { startWorker, type Worker } from './workers.js';

/** The servers that are compared. */
export type Server = 'gateway' | 'floor' | 'by-hand' | 'yoga' | 'program' | 'bridge' | (string & {});

export interface Stage extends AsyncDisposable {
  readonly server: Worker;
  readonly clients: Worker;
  /** The GWS behind it, where there is one. */
  readonly gws: Worker | undefined;
  readonly port: number;
  /** Opens sockets until all of their subscriptions are open. Throws if one fails, unless `patient`. */
  open(sockets: Partial<OpenSockets> & { readonly patient?: boolean }): Promise<Opened>;
  /** Closes all sockets. */
  close(): Promise<void>;
  /** Closed loop: as fast as it goes. */
  deliver(load: Load): Promise<Delivered>;
  /** Open loop: so many events a second, from within the server or, where it has one, from its GWS. */
  pace(rate: number, seconds: number): Promise<Delivered & Latencies>;
  cpuMs(): Promise<number>;
  memory(): Promise<Memory>;
}

export interface StageOptions {
  readonly agents: number;
  /** What the clients subscribe to. */
  readonly queries: readonly string[];
  /** The documents of which the floor has the results ready. */
  readonly documents?: Readonly<Partial<Record<Kind, string>>>;
}

/** Starts a server with nobody in it. */
export async function setStage(
  name: Server,
  { agents, queries, documents = {} }: StageOptions,
): Promise<Stage> {
  const workers: Worker[] = [];
  const start = (...options: Parameters<typeof startWorker>) => {
    const worker = startWorker(...options);
    workers.push(worker);
    return worker;
  };
  const gws = hasGws(name) ? start('servers/lean-gws.js', { core: 'driver' }) : undefined;
  const gwsUrl = (await gws?.ask<string>('url')) ?? '';
  const args = gws ? [gwsUrl, `${agents}`] : [`${agents}`];
  if (name === 'floor')
    args.push(await resultText('chats', documents.chats), await resultText('workbins', documents.workbins));
  const file = name.startsWith('/') ? name : `servers/${name}.js`;
  // What it is to be reached over is the only thing that is told from outside.
  const { GWS_COMETD_TRANSPORTS = 'long-polling' } = process.env;
  const settings = name === 'program' ? await settingsFor(gwsUrl) : {};
  const environment = { ...settings, GWS_COMETD_TRANSPORTS };
  const server = start(file, { core: 'server', args, environment });
  const clients = start('support/load-client.js', { core: 'driver' });
  const port = await server.ask<number>('port');
  const controlPort = await server.ask<number | undefined>('controlPort');
  if (controlPort !== undefined) await clients.ask('control', controlPort);
  // The program and the bridge are told by CometD.
  const upstream = controlPort === undefined ? gws : undefined;
  const greets = gws !== undefined || name === 'floor' || name === 'by-hand';
  let subscribed = 0;

  /** Lets GWS tell events, and waits until the clients have them. */
  async function told(from: Worker, pace: Pace & { readonly events: number }): Promise<Delivered> {
    const cpu = await server.ask<number>('cpu');
    await from.ask('pace', pace);
    const received = () => clients.ask<number>('received');
    await until(async () => (await received()) >= pace.events, drainMs);
    const deliveries = await received();
    const cpuMs = (await server.ask<number>('cpu')) - cpu;
    const seconds = (nowMs() - pace.startMs) / 1_000;
    return { deliveries, missing: pace.events - deliveries, cpuMs, seconds };
  }

  return {
    server,
    clients,
    gws,
    port,
    async open({ patient = false, ...sockets }) {
      const asked = { port, agents, queries, greets, sockets: agents, atOnce: 256, ...sockets };
      const opened = await clients.ask<Opened>('open', asked);
      if (opened.failures.length > 0)
        throw new Error(`${name}: a socket did not open: ${opened.failures[0]}`);
      subscribed += asked.sockets * asked.queries.length;
      const live = () => server.ask<number>('subscriptions');
      if (!greets) await until(async () => (await live()) >= subscribed);
      return opened;
    },
    async close() {
      await clients.ask('close');
      // The server has to learn of it before anything else is measured.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    },
    async deliver(load) {
      await clients.ask('begin');
      return whole(name, clients, await server.ask<Delivered>('deliver', load));
    },
    async pace(rate, seconds) {
      const pace: Pace = { startMs: nowMs() + 200, everyMs: 1_000 / rate, agents };
      await clients.ask('begin', pace);
      const events = Math.round(rate * seconds);
      const delivered = upstream
        ? await told(upstream, { ...pace, events })
        : await server.ask<Delivered>('pace', { ...pace, events });
      return { ...(await whole(name, clients, delivered)), ...(await clients.ask<Latencies>('latencies')) };
    },
    cpuMs: () => server.ask<number>('cpu'),
    memory: () => server.ask<Memory>('memory'),
    async [Symbol.asyncDispose]() {
      await Promise.all(workers.map((worker) => worker[Symbol.asyncDispose]()));
    },
  };
}

async function whole<T>(name: string, clients: Worker, done: T): Promise<T> {
  const [trouble] = await clients.ask<string[]>('troubles');
  if (trouble !== undefined) throw new Error(`${name} sent what was not asked for: ${trouble}`);
  return done;
}

/** How long to wait for the last deliveries, in milliseconds. */
const drainMs = 10_000;

const hasGws = (name: Server) =>
  name === 'gateway' || name === 'program' || name === 'bridge' || name === 'proxy';

/** What operators would set, and limits lifted. */
async function settingsFor(gwsUrl: string): Promise<Record<string, string>> {
  const found = createServer().listen(0, '127.0.0.1');
  await once(found, 'listening');
  const { port } = found.address() as AddressInfo;
  await new Promise((resolve) => found.close(resolve));
  const secret = 'a secret of thirty-two characters, or more';
  return { ...liftedSettings, GWS_URL: gwsUrl, PORT: `${port}`, ADMIN_PORT: '0', SESSION_SECRET: secret };
}

/** Waits for a fact that another process knows, so long. */
async function until(fact: () => Promise<boolean>, patienceMs = 60_000): Promise<void> {
  const deadline = nowMs() + patienceMs;
  while (!(await fact()) && nowMs() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Sets the stage for each, does the work with each in turn, so many rounds, and ends them all. */
export async function inTurns<T>(
  servers: Readonly<Record<string, () => Promise<Stage>>>,
  rounds: number,
  work: (stage: Stage, name: string) => Promise<T>,
): Promise<Record<string, T[]>> {
  const stages = new Map<string, Stage>();
  try {
    // One after the other: a server that waits for its core would turn its clients away.
    for (const [name, set] of Object.entries(servers)) stages.set(name, await set());
    const done: Record<string, T[]> = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const name of Object.keys(servers)) {
        const stage = stages.get(name);
        if (stage) done[name]?.push(await work(stage, name));
      }
    }
    return done;
  } finally {
    await Promise.all([...stages.values()].map((stage) => stage[Symbol.asyncDispose]()));
  }
}

/** The medians of what was measured, by member. */
export function medians<T extends object>(rounds: readonly T[]): Record<keyof T & string, number> {
  const [first = {}] = rounds;
  const names = Object.keys(first) as (keyof T & string)[];
  return Object.fromEntries(
    names.map((name) => [name, rounded(median(rounds.map((round) => Number(round[name]))))]),
  ) as Record<keyof T & string, number>;
}

/** Has a worker's CPU profile taken while something is done, keeps it as a file, and prints where the time went. */
export async function profiled(worker: Worker, name: string, work: () => Promise<unknown>): Promise<void> {
  await worker.ask('profile');
  await work();
  const { profile, selfTimes } = await worker.ask<{ profile: object; selfTimes: SelfTimes }>('profiled');
  mkdirSync('.tmp/profiles', { recursive: true });
  writeFileSync(`.tmp/profiles/${name}.cpuprofile`, JSON.stringify(profile));
  for (const [each, shares] of Object.entries(selfTimes)) {
    console.log(`\n${name}: self time by ${each}, %`);
    console.table(shares);
  }
}
