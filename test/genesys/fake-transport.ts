import { z } from 'zod';
import { GatewayError } from '../../src/errors.js';
import { AgentContext } from '../../src/genesys/agent-context.js';
import { cursorsFor } from '../../src/genesys/cursor.js';
import type { GapReason, StreamItem } from '../../src/genesys/event.js';
import { MemoryLog } from '../../src/genesys/memory-log.js';
import type { Envelope, Rest, RestPath, RestRequest } from '../../src/genesys/rest.js';
import { type AgentIdentity, AgentSession, type SessionOptions } from '../../src/genesys/session.js';
import { type Topic, topic } from '../../src/genesys/topic.js';
import type { Transport, TransportEvents, TransportState } from '../../src/genesys/transport.js';
import { silent } from '../../src/lib/log.js';
import type { Mailbox } from '../../src/lib/mailbox.js';
import { Once } from '../../src/lib/once.js';

interface Waiter {
  resolve(): void;
  reject(error: GatewayError): void;
}

/**
 * A transport whose network is the test: nothing happens on it but what the test lets happen. As the real one does, it
 * remembers the wanted channels over handshakes and answers each of them once per handshake.
 */
export class FakeTransport implements Transport {
  state: TransportState = 'idle';
  turn = Promise.resolve();
  acknowledges: boolean | undefined;
  lastContactAt: Date | undefined;
  generation = 0;
  starts = 0;
  closes = 0;
  /** Channels that GWS denies. */
  readonly denied = new Set<string>();
  /** What GWS has subscribed in the present generation. */
  readonly subscribed = new Set<string>();
  readonly wanted = new Map<string, Waiter[]>();
  readonly closed: Promise<GatewayError | undefined>;
  /** Asked of GWS in this generation and not answered yet. */
  readonly #asked = new Set<string>();
  /** Those that `ready` waits for; undefined once it was told. */
  #pending: Set<string> | undefined;
  #up = false;
  #end!: (error: GatewayError | undefined) => void;

  constructor(
    readonly events: TransportEvents,
    readonly relogin: () => Promise<void>,
    /** Whether GWS answers whatever it is asked at once. */
    readonly prompt: boolean,
  ) {
    this.closed = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  get up(): boolean {
    return this.#up;
  }

  start(): void {
    this.starts++;
    this.#enter('connecting');
    if (this.prompt) this.connect();
  }

  async subscribe(channel: string): Promise<void> {
    if (this.subscribed.has(channel)) return;
    const waiters = this.wanted.get(channel) ?? [];
    const answer = new Promise<void>((resolve, reject) => {
      waiters.push({ resolve, reject });
    });
    if (!this.wanted.has(channel)) {
      this.wanted.set(channel, waiters);
      if (this.#up) this.#asked.add(channel);
      if (this.prompt) this.answer();
    }
    await answer;
  }

  unsubscribe(channel: string): void {
    this.#drop(channel, new GatewayError('INVALID_STATE', `${channel} was unsubscribed.`));
    this.subscribed.delete(channel);
    this.#checkReady();
  }

  async close(): Promise<void> {
    this.closes++;
    this.#enter('closed');
    this.#end(undefined);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  // What the test does

  /** A handshake succeeds; nothing is subscribed yet. */
  handshake(): void {
    this.generation++;
    this.#up = true;
    this.events.handshaken(this.generation);
    this.#pending = new Set(this.wanted.keys());
    for (const channel of this.wanted.keys()) this.#asked.add(channel);
    this.#enter('connected');
    this.#checkReady();
  }

  /** GWS answers what it was asked: one channel, or all. */
  answer(channel?: string): void {
    for (const each of channel === undefined ? [...this.#asked] : [channel]) {
      if (!this.#asked.delete(each)) continue;
      if (this.denied.has(each)) {
        this.#drop(each, new GatewayError('FORBIDDEN', `GWS denied ${each}.`));
      } else {
        this.subscribed.add(each);
        for (const { resolve } of this.wanted.get(each)?.splice(0) ?? []) resolve();
      }
      this.#pending?.delete(each);
    }
    this.#checkReady();
  }

  /** A handshake with everything that follows it. */
  connect(): void {
    this.handshake();
    this.answer();
  }

  /** The CometD session is lost, with everything GWS had for it. */
  lose(): void {
    this.#up = false;
    this.subscribed.clear();
    this.#asked.clear();
    this.#pending = undefined;
    this.#enter('reconnecting');
  }

  /** A poll failed, to be repeated on the same CometD session. */
  miss(): void {
    this.#enter('reconnecting');
  }

  recover(): void {
    this.#enter('connected');
  }

  /** GWS publishes. @returns whether it arrives */
  publish(channel: string, data: unknown): boolean {
    if (!this.subscribed.has(channel)) return false;
    this.events.message(channel, { channel, data }, this.generation);
    return true;
  }

  /** The transport ends for a reason of its own. */
  fail(error: GatewayError): void {
    this.#enter('closed');
    this.#end(error);
  }

  #drop(channel: string, error: GatewayError): void {
    const waiters = this.wanted.get(channel);
    this.wanted.delete(channel);
    this.#asked.delete(channel);
    this.#pending?.delete(channel);
    for (const { reject } of waiters ?? []) reject(error);
  }

  #checkReady(): void {
    if (this.#pending?.size !== 0) return;
    this.#pending = undefined;
    this.events.ready(this.generation);
  }

  #enter(state: TransportState): void {
    if (this.state === state) return;
    this.state = state;
    this.events.state(state);
  }
}

/** A REST client that answers as told and writes down what it was asked. */
export class FakeRest implements Rest {
  readonly asked: string[] = [];
  answer: (asked: string) => Promise<Envelope> | Envelope = () => ({ statusCode: 0 });

  async get(path: RestPath, _request?: RestRequest): Promise<Envelope> {
    this.asked.push(`GET ${path}`);
    return this.answer(`GET ${path}`);
  }

  async post(path: RestPath, body: Readonly<Record<string, unknown>>): Promise<Envelope> {
    const asked = `${String(body['operationName'])} ${path}`;
    this.asked.push(asked);
    return this.answer(asked);
  }

  async download(): Promise<Buffer> {
    return Buffer.alloc(0);
  }

  uriOf(path: string): string {
    return `http://gws.example${path}`;
  }
}

/** Topics of numbers: `{ messageType: 'Said', n }`. */
export const said = (n: number) => ({ messageType: 'Said', n });
const numbers = [
  { event: 'Said', messageTypes: ['Said'], keys: ['n'], schema: z.object({ n: z.number() }) },
] as const;
export const first: Topic = topic('/first', numbers);
export const second: Topic = topic('/second', numbers);

/** A topic that remembers the numbers it was told, and forgets them when it is no longer subscribed. */
export const remembered = topic<number[]>('/remembered', numbers, {
  create: () => [],
  remember: (state, { message }) => void state.push((message as { n: number }).n),
  interrupted: (state) => void state.splice(0),
});

export const ann: AgentIdentity = { id: 'ann-id', userName: 'ann' };

export interface Rig extends AsyncDisposable {
  readonly session: AgentSession;
  readonly context: AgentContext;
  readonly rest: FakeRest;
  /** The transport, once a topic was asked for. */
  readonly transport: FakeTransport;
  readonly counted: { readonly events: string[]; readonly gaps: GapReason[]; readonly unreadable: string[] };
  /** How often the session signed in again. */
  readonly logins: number;
}

export type RigOptions = Partial<
  Pick<SessionOptions, 'signIn' | 'log' | 'lingerMs' | 'mailbox' | 'events' | 'openTimeoutMs' | 'now'>
> & {
  /** Whether GWS answers at once whatever the transport asks. @default true */
  readonly prompt?: boolean;
};

/** A session with nothing real around it. */
export function createRig({ prompt = true, signIn = async () => ann, ...options }: RigOptions = {}): Rig {
  const context = new AgentContext({ authorization: 'Basic YW5uOnNlY3JldA==' });
  const rest = new FakeRest();
  const counted = { events: [] as string[], gaps: [] as GapReason[], unreadable: [] as string[] };
  let transport: FakeTransport | undefined;
  let logins = 0;
  const cursors = cursorsFor('secret', ann.id);
  const session = new AgentSession({
    identity: ann,
    context,
    connectRest: () => rest,
    connectTransport: (events, relogin) => {
      transport = new FakeTransport(events, relogin, prompt);
      return transport;
    },
    done: new Once(300_000, 1_000),
    forgetProofs() {},
    signIn: (each) => {
      logins++;
      return signIn(each);
    },
    log: silent,
    meter: {
      event: (channel, type) => void counted.events.push(`${channel} ${type}`),
      unreadable: (channel) => void counted.unreadable.push(channel),
      gap: (reason) => void counted.gaps.push(reason),
    },
    lingerMs: 1_000,
    mailbox: { events: 1_000, bytes: 1_000_000 },
    events: new MemoryLog({ events: 1_000, bytes: 1_000_000, ageMs: 600_000 }, cursors),
    cursors,
    openTimeoutMs: 5_000,
    ...options,
  });
  return {
    session,
    context,
    rest,
    counted,
    get transport() {
      if (!transport) throw new Error('No topic was asked for yet.');
      return transport;
    },
    get logins() {
      return logins;
    },
    async [Symbol.asyncDispose]() {
      await session.close();
    },
  };
}

/** What a subscriber has received so far, in words: `opened`, `7`, `Gap UPSTREAM_SESSION_LOST`, `error …`, `end`. */
export interface Reading {
  readonly words: string[];
  readonly items: StreamItem[];
}

/** Reads a stream as it comes. */
export function read(mailbox: Mailbox<StreamItem>): Reading {
  const words: string[] = [];
  const items: StreamItem[] = [];
  void (async () => {
    try {
      for await (const item of mailbox) {
        items.push(item);
        words.push(wordFor(item));
      }
      words.push('end');
    } catch (error) {
      words.push(`error ${error instanceof GatewayError ? error.code : String(error)}`);
    }
  })();
  return { words, items };
}

function wordFor(item: StreamItem): string {
  if (item.type === 'StreamOpened') return 'opened';
  if (item.type === 'Gap') return `Gap ${(item as { reason: GapReason }).reason}`;
  if (item.type === 'Said') return String((item as { message: { n: number } }).message.n);
  return item.type;
}

/** Lets everything happen that waits for nothing but its turn. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export interface Lever<T = void> {
  readonly promise: Promise<T>;
  pull(value: T): void;
  fail(error: unknown): void;
}

/** A promise and how to settle it. */
export function lever<T = void>(): Lever<T> {
  let pull!: (value: T) => void;
  let fail!: (error: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => {
    pull = resolve;
    fail = reject;
  });
  return { promise, pull, fail };
}
