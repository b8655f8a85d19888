/** A process that is all clients of one server: opens sockets, subscribes, and counts what it is sent. */
import { connect, type Socket } from 'node:net';
import { answering } from './answering.js';
import { credentialsOf } from './events.js';
import { nowMs, quantile } from './figures.js';
import { FrameSocket } from './frames.js';

export interface OpenSockets {
  readonly port: number;
  readonly sockets: number;
  /** They are shared out among so many agents. */
  readonly agents: number;
  /** What each of them subscribes to. */
  readonly queries: readonly string[];
  /** Whether the server tells of each subscription that it is open, with a first event. */
  readonly greets: boolean;
  /** How many open at a time. */
  readonly atOnce: number;
}

export interface Opened {
  readonly seconds: number;
  readonly failures: readonly string[];
}

export interface Pace {
  /** When the first event is due, by the clock that all processes have, and the milliseconds between two. */
  readonly startMs: number;
  readonly everyMs: number;
  readonly agents: number;
}

export interface Latencies {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
}

/** How many frames are counted before the server is told: it waits for them to send more. */
const tellEvery = 16;

let clients: Client[] = [];
let received = 0;
let told = 0;
let telling: NodeJS.Timeout | undefined;
let control: Socket | undefined;
let pace: Pace | undefined;
let latencies: number[] = [];
const troubles: string[] = [];

class Client {
  readonly #socket: FrameSocket;
  readonly #agent: number;
  readonly #options: OpenSockets;
  #greetings = 0;
  #subscriptions = 0;
  #settled: (() => void) | undefined;
  counted = 0;

  constructor(agent: number, options: OpenSockets, settled: () => void) {
    this.#agent = agent;
    this.#options = options;
    this.#settled = settled;
    this.#socket = new FrameSocket(options.port, {
      open: () =>
        this.#socket.send({ type: 'connection_init', payload: { authorization: credentialsOf(agent) } }),
      text: (head) => this.#text(head),
      closed: (why) => this.#fail(why),
    });
  }

  subscribe(queries: readonly string[], settled = this.#settled): void {
    this.#settled = settled;
    for (const query of queries) {
      this.#subscriptions += 1;
      this.#socket.send({ id: `${this.#subscriptions}`, type: 'subscribe', payload: { query } });
    }
    if (!this.#options.greets) this.#settle();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #text(head: string): void {
    if (head.includes('"type":"next"')) {
      if (!head.includes('"payload":{"data":{')) this.#fail(head);
      else if (this.#options.greets && this.#greetings < this.#subscriptions) {
        this.#greetings += 1;
        if (this.#greetings === this.#subscriptions) this.#settle();
      } else this.#count();
    } else if (head.includes('"connection_ack"')) this.subscribe(this.#options.queries);
    else if (!/"type":"p[io]ng"/.test(head)) this.#fail(head);
  }

  #count(): void {
    if (pace) {
      const event = this.#agent + this.counted * pace.agents;
      latencies.push(nowMs() - (pace.startMs + event * pace.everyMs));
    }
    this.counted += 1;
    received += 1;
    if (received - told >= tellEvery) tell();
    else telling ??= setTimeout(tell, 1);
  }

  #settle(): void {
    const settled = this.#settled;
    this.#settled = undefined;
    settled?.();
  }

  #fail(why: string): void {
    troubles.push(why);
    this.#settle();
  }
}

function tell(): void {
  clearTimeout(telling);
  telling = undefined;
  told = received;
  if (!control) return;
  const count = Buffer.allocUnsafe(4);
  count.writeUInt32LE(received);
  control.write(count);
}

/** Does something to each of so many, some at a time. */
async function each(count: number, atOnce: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

answering({
  async open(options: OpenSockets): Promise<Opened> {
    const began = nowMs();
    await each(
      options.sockets,
      options.atOnce,
      (index) =>
        new Promise((resolve) => {
          const agent = index % options.agents;
          const client = new Client(agent, options, () => resolve());
          clients.push(client);
        }),
    );
    return { seconds: (nowMs() - began) / 1_000, failures: troubles.splice(0) };
  },
  /** Each socket subscribes to these as well. */
  async subscribe({ queries, last }: { queries: readonly string[]; last: number }) {
    const some = clients.slice(-last);
    await each(some.length, 64, (index) => new Promise((done) => some[index]?.subscribe(queries, done)));
    return troubles.splice(0);
  },
  /** Tells the server from now on how many frames have come. */
  async control(port: number) {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    control = socket;
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  },
  begin(asked: Pace | undefined) {
    received = 0;
    told = 0;
    latencies = [];
    pace = asked;
    for (const client of clients) client.counted = 0;
  },
  received: () => received,
  troubles: () => troubles.splice(0),
  latencies(): Latencies {
    const sorted = latencies.sort((one, other) => one - other);
    return { count: sorted.length, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) };
  },
  close() {
    for (const client of clients) client.destroy();
    clients = [];
  },
});
