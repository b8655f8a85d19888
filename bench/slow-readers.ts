/** Some of many sockets stop reading: what the others notice of it, what it costs, and what becomes of the stalled. */
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import WebSocket from 'ws';
import { startProgram } from '../test/support/child.js';

export interface SlowReaders {
  readonly sockets: number;
  readonly stalled: number;
  readonly seconds: number;
  readonly published: number;
  /** From publishing to the others' clients: before, while the stalled ones read nothing, and after. */
  readonly p99BeforeMs: number;
  readonly p99MeanwhileMs: number;
  readonly p99AfterMs: number;
  /** Of one processor, what the gateway took meanwhile, in per cent. */
  readonly cpuBefore: number;
  readonly cpuMeanwhile: number;
  readonly cpuAfter: number;
  /** Events that one of the others has not had, or not in order. */
  readonly lostByOthers: number;
  /** Stalled sockets that found a gap, were sent everything after all, or were closed. */
  readonly stalledWithGap: number;
  readonly stalledWithAll: number;
  readonly stalledClosed: number;
  /** Events that a socket has neither had nor been told of. */
  readonly lostInSilence: number;
  /** The most that waited in mailboxes and sockets at any time, and what may. */
  readonly unreadMegabytes: number;
  readonly allowedMegabytes: number;
  readonly gatewayMegabytesBefore: number;
  readonly gatewayMegabytesMost: number;
}

const numbers = ['agents', 'sockets', 'stalled', 'seconds', 'around', 'rate', 'kilobytes', 'events'] as const;
const byDefault = {
  ...{ agents: '20', sockets: '1000', stalled: '100' },
  ...{ seconds: '60', around: '20', rate: '2', kilobytes: '96', events: '0' },
};

/** What may wait in a mailbox and in a socket: the gateway's own defaults. */
const allowedEach = 2 * 1024 * 1024;

/**
 * @param argv `--agents`, `--sockets` of them, `--stalled` of these, for so many `--seconds`, with so many `--around`
 * before and after; each agent is told so many events a second (`--rate`) of so many `--kilobytes`. `--events` instead
 * of all times: so many, each as soon as the others have had the one before, for a machine of whatever speed
 */
export async function run(argv: readonly string[] = []): Promise<SlowReaders> {
  const options = Object.fromEntries(
    numbers.map((name) => [name, { type: 'string' as const, default: byDefault[name] }]),
  );
  const { values } = parseArgs({ args: [...argv], options });
  const ask = Object.fromEntries(numbers.map((name) => [name, Number(values[name])])) as Record<
    (typeof numbers)[number],
    number
  >;

  await using gws = startProgram(['emulator', '--port', '0', '--agents', `${ask.agents}`, '--no-script']);
  const [, gwsUrl = ''] = await gws.printed(/listens on (http:\S+)/);
  await using gateway = startProgram([], {
    ...{ GWS_URL: gwsUrl, PORT: '0', ADMIN_PORT: '0', LOG_LEVEL: 'error', DRAIN_SECONDS: '0' },
  });
  const [, url = ''] = await gateway.printed(/^gws-graphql serves +(http:\S+)\/graphql/m);
  const [, adminUrl = ''] = await gateway.printed(/^Health and metrics +(http:\S+)\/readyz/m);

  const desks: Desk[] = [];
  for (let index = 0; index < ask.sockets; index++) {
    const desk = openDesk(url, `a${(index % ask.agents) + 1}`, index < ask.stalled);
    desks.push(desk);
    // Not a start of shift: that is another bench.
    if (desks.length % 50 === 0) await Promise.all(desks.map(({ opened }) => opened));
  }
  await Promise.all(desks.map(({ opened }) => opened));
  const stalled = desks.slice(0, ask.stalled);
  const others = desks.slice(ask.stalled);

  const gauge = watchMemory(adminUrl);
  const publisher = new Publisher(gwsUrl, ask.kilobytes);
  const during = async (seconds: number, events: number) => {
    for (const desk of others) desk.latencies = [];
    const [cpu, began] = [gauge.cpu, performance.now()];
    if (ask.events > 0) await publisher.publish(events, () => heard(others, publisher.published));
    else await publisher.publish(seconds * ask.rate, publisher.pace(ask.rate));
    return {
      p99: p99(others.flatMap(({ latencies }) => latencies)),
      cpu: Math.round((100_000 * (gauge.cpu - cpu)) / (performance.now() - began)),
    };
  };
  const first = await during(ask.around, 1);
  const before = gauge.resident;
  for (const { socket } of stalled) socket.pause();
  const meanwhile = await during(ask.seconds, ask.events);
  for (const { socket } of stalled) socket.resume();
  const last = await during(ask.around, 1);
  const { published } = publisher;
  await heard(desks, published);
  await gauge.stop();
  for (const { socket } of desks) socket.terminate();

  const open = stalled.filter(({ code }) => code === undefined);
  return {
    ...{ sockets: ask.sockets, stalled: ask.stalled, seconds: ask.seconds, published },
    ...{ p99BeforeMs: first.p99, p99MeanwhileMs: meanwhile.p99, p99AfterMs: last.p99 },
    ...{ cpuBefore: first.cpu, cpuMeanwhile: meanwhile.cpu, cpuAfter: last.cpu },
    lostByOthers: others.reduce((sum, { told, disorder }) => sum + (published - told) + disorder, 0),
    stalledWithGap: open.filter(({ missed }) => missed > 0).length,
    stalledWithAll: open.filter(({ missed, told }) => missed === 0 && told === published).length,
    stalledClosed: stalled.length - open.length,
    lostInSilence: desks
      .filter(({ code }) => code === undefined)
      .reduce((sum, { told, missed }) => sum + Math.abs(published - told - missed), 0),
    unreadMegabytes: megabytes(gauge.unread),
    allowedMegabytes: megabytes(ask.stalled * (allowedEach + 2 * ask.kilobytes * 1_024)),
    gatewayMegabytesBefore: megabytes(before),
    gatewayMegabytesMost: megabytes(gauge.mostResident),
  };
}

/** One client and what it was told. */
interface Desk {
  readonly socket: WebSocket;
  /** Resolves once its subscription is open. */
  readonly opened: Promise<void>;
  /** How many events it was told, how many of them out of order, and how many it was told that it missed. */
  told: number;
  disorder: number;
  missed: number;
  latest: number;
  latencies: number[];
  /** With which code its socket was closed. */
  code: number | undefined;
}

/** @param whole whether it asks for all that an event holds */
function openDesk(url: string, user: string, whole: boolean): Desk {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const desk = { socket, told: 0, disorder: 0, missed: 0, latest: 0, latencies: [] } as unknown as {
    -readonly [K in keyof Desk]: Desk[K];
  };
  const authorization = `Basic ${Buffer.from(`${user}:demo`).toString('base64')}`;
  const query = `subscription { serviceEvents { __typename ... on Gap { missed } ... on ServiceStateChange { service { name } ${whole ? 'raw' : ''} } } }`;
  socket.on('error', () => {});
  socket.on('close', (code) => {
    desk.code = code;
  });
  socket.on('open', () =>
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } })),
  );
  desk.opened = new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => {
      const { type, payload } = JSON.parse(String(data));
      if (type === 'connection_ack')
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
      if (type !== 'next') return;
      const item = payload.data?.serviceEvents;
      if (item?.__typename === 'StreamOpened') resolve();
      else if (item?.__typename === 'Gap') desk.missed += item.missed;
      else if (item?.service) hear(desk, item.service.name);
      else reject(new Error(JSON.stringify(payload)));
    });
  });
  return desk;
}

function hear(desk: Desk, name: string): void {
  const [number = 0, at = 0] = name.split(' ').map(Number);
  desk.told += 1;
  if (number <= desk.latest) desk.disorder += 1;
  desk.latest = number;
  desk.latencies.push(Date.now() - at);
}

/** Tells every agent of one of three services; number and time are in its name. */
class Publisher {
  published = 0;
  readonly #url: string;
  readonly #padding: string;

  constructor(gwsUrl: string, kilobytes: number) {
    this.#url = `${gwsUrl}/control/publish`;
    this.#padding = 'x'.repeat(kilobytes * 1_024);
  }

  /** @param next waits until the next is due */
  async publish(events: number, next: () => Promise<void>): Promise<void> {
    for (let count = 0; count < events; count++) {
      const number = ++this.published;
      const service = { id: `${number % 3}`, name: `${number} ${Date.now()}`, type: 'Chat', state: 'Active' };
      const data = { messageType: 'ServiceStateChangeMessage', service, padding: this.#padding };
      const body = JSON.stringify({ user: '*', channel: '/notifications/services', data });
      await fetch(this.#url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      await next();
    }
  }

  /** So many in a second. */
  pace(rate: number): () => Promise<void> {
    let due = performance.now();
    return () => {
      due += 1_000 / rate;
      return delay(Math.max(0, due - performance.now()));
    };
  }
}

/** Waits until everybody who is there knows of an event, one way or another. */
async function heard(desks: readonly Desk[], number: number): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (desks.some(({ latest, code }) => code === undefined && latest < number)) {
    if (performance.now() > deadline) throw new Error(`Not everybody has heard of event ${number}.`);
    await delay(5);
  }
}

/** Looks at the gateway's memory several times a second. */
function watchMemory(adminUrl: string) {
  const seen = { resident: 0, mostResident: 0, unread: 0, cpu: 0 };
  let stopped = false;
  const running = (async () => {
    while (!stopped) {
      // A connection of its own each time: a kept one may be closed just when it is used again.
      const response = await fetch(`${adminUrl}/metrics`, { headers: { connection: 'close' } });
      const text = await response.text();
      const sum = (name: string) =>
        [...text.matchAll(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'gm'))].reduce(
          (all, [, value]) => all + Number(value),
          0,
        );
      seen.cpu = sum('process_cpu_seconds_total');
      seen.resident = sum('process_resident_memory_bytes');
      seen.mostResident = Math.max(seen.mostResident, seen.resident);
      seen.unread = Math.max(seen.unread, sum('gws_unread_bytes'));
      await delay(250);
    }
  })();
  return Object.assign(seen, {
    async stop() {
      stopped = true;
      await running;
    },
  });
}

function p99(latencies: number[]): number {
  return latencies.sort((one, other) => one - other)[Math.floor(latencies.length * 0.99)] ?? 0;
}

function megabytes(bytes: number): number {
  return Math.round((bytes / 1_048_576) * 10) / 10;
}
