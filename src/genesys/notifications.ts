import { setTimeout as delay } from 'node:timers/promises';
import { GatewayError } from '../errors.js';
import { Lingering, type Shared, type Use } from '../lib/lingering.js';
import type { Logger } from '../lib/log.js';
import { Mailbox } from '../lib/mailbox.js';
import { within } from '../lib/within.js';
import type { AgentEvent, GapReason, StreamItem } from './event.js';
import { AgentLog } from './log.js';
import type { ReadMessage, Topic } from './topic.js';
import type { Transport, TransportEvents, TransportState } from './transport.js';

/**
 * Something a topic needs besides its Bayeux subscription before it delivers: GWS tells of a workbin's
 * content only after a REST `Subscribe` for that workbin. Opened with its first listener, opened again after
 * every re-handshake, closed some time after its last listener.
 */
export interface Interest extends Shared {
  /** Equal keys are the same interest. */
  readonly key: string;
}

export interface ListenOptions {
  /** Which events of the topic are wanted; all if left out. Must not throw. */
  wants?(event: AgentEvent): boolean;
  /** Ends the stream with an error after an event that says so. */
  ends?(event: AgentEvent): Error | undefined;
  /** What else has to be open upstream; asked once the topic is subscribed. */
  interests?(): Promise<readonly Interest[]>;
}

/** Where an agent's way to GWS's notifications stands, as a client is told. */
export interface SessionStatus {
  readonly state: TransportState;
  readonly since: Date;
  /** Whether GWS keeps messages until they are acknowledged; undefined before the first handshake. */
  readonly acknowledges: boolean | undefined;
}

/** What is counted; see the metrics of the same names. */
export interface SessionMeter {
  event(topic: string, type: string): void;
  unreadable(topic: string): void;
  gap(reason: GapReason): void;
}

export interface NotificationsOptions {
  /** The agent's id, for logs. */
  readonly agent: string;
  /** Makes the way to the notifications; called with the first topic. */
  connect(events: TransportEvents): Transport;
  /** The transport ended by itself. */
  failed(error: GatewayError): void;
  readonly log: Logger;
  readonly meter: SessionMeter;
  /** How long a topic or an interest outlives its last listener. Milliseconds. */
  readonly lingerMs: number;
  /** How many unread events end a subscriber. */
  readonly mailboxLimit: number;
  /** How long a new listener waits for GWS before it is told that GWS is away. Milliseconds. */
  readonly openTimeoutMs: number;
  readonly now: () => Date;
}

/** How long the interests may take to close, in milliseconds. */
const closePatienceMs = 2_000;

/** How long to wait before an interest is tried again after a re-handshake, on average. */
const reopenDelaysMs = [250, 500, 1_000, 2_000];

/** While topics are subscribed again, at most this many messages wait for the gap to be told. */
const resyncBufferLimit = 10_000;

interface Waiter {
  readonly topic: Topic;
  readonly matches: (read: ReadMessage) => boolean;
  readonly settle: (read: ReadMessage | undefined) => void;
}

/**
 * The topics of one agent: one upstream subscription each, read once, posted to many.
 *
 * A message goes: transport → {@link Topic.read} → log (numbered) → memory and the listeners' mailboxes.
 */
export class Notifications {
  readonly #options: NotificationsOptions;
  readonly #log = new AgentLog();
  readonly #topics: Lingering;
  readonly #interests: Lingering;
  readonly #byChannel = new Map<string, Topic>();
  readonly #memories = new Map<Topic, unknown>();
  readonly #waiters = new Set<Waiter>();
  #transport: Transport | undefined;
  #state: TransportState = 'idle';
  #stateSince: Date;
  #generation = 0;
  /** What a new generation brought, held until its topics and interests are open again and the gap is told. */
  #resyncing: { readonly lostSince: Date | null; readonly held: (() => void)[] } | undefined;
  #closed = false;

  constructor(options: NotificationsOptions) {
    this.#options = options;
    this.#stateSince = options.now();
    this.#topics = new Lingering(options.lingerMs);
    this.#interests = new Lingering(options.lingerMs);
  }

  get status(): SessionStatus {
    return { state: this.#state, since: this.#stateSince, acknowledges: this.#transport?.acknowledges };
  }

  /**
   * Listens to a topic. The stream's first item is `StreamOpened`, and it comes once GWS has acknowledged the
   * subscription (and every interest): nothing after it is missed.
   *
   * @param left called once when the listener has gone, also after a failure
   * @returns an iterator to be returned when done; leaving is immediate
   * @throws {GatewayError} `UPSTREAM_UNAVAILABLE` when GWS is away for longer than `openTimeoutMs`,
   * `FORBIDDEN` when it denies the topic, and whatever an interest fails with
   */
  async listen(topic: Topic, options: ListenOptions, left: () => void): Promise<Mailbox<StreamItem>> {
    const { wants, ends, interests } = options;
    const leave: (() => void)[] = [left];
    const mailbox = new Mailbox<StreamItem>({
      limit: this.#options.mailboxLimit,
      overflow: () =>
        new GatewayError(
          'SUBSCRIBER_TOO_SLOW',
          `More than ${this.#options.mailboxLimit} events wait unread in this subscription. Subscribe again.`,
        ),
      onEnd: () => {
        for (const each of leave.reverse()) each();
      },
    });
    const use = ({ ready, release }: Use): Promise<void> => {
      if (mailbox.open) leave.push(release);
      else release();
      return ready;
    };
    mailbox.hold();
    const { epoch, seq } = this.#log;
    leave.push(
      this.#log.listen({
        mailbox,
        wants: (event) => event.topic === topic.channel && (wants?.(event) ?? true),
        ...(ends && { ends }),
      }),
    );
    try {
      const lost = (error: unknown) => mailbox.end(error instanceof Error ? error : undefined);
      await use(this.#subscribe(topic, lost));
      const wanted = (await interests?.()) ?? [];
      await Promise.all(
        wanted.map((each) => use(this.#interests.acquire(each.key, this.#patiently(each), lost))),
      );
    } catch (error) {
      mailbox.end();
      throw error;
    }
    mailbox.release({
      type: 'StreamOpened',
      epoch,
      seq,
      replayed: 0,
      // GWS has confirmed the topic: that its first poll is not answered yet is no reason to doubt.
      live: this.#state === 'connected' || this.#state === 'connecting',
    });
    return mailbox;
  }

  /**
   * Waits for a message of a topic that is being listened to, before it is numbered: how an operation learns
   * what came of it.
   *
   * @param matches must not throw
   * @returns `message`: the first read message that matches; undefined once cancelled or the session has ended
   */
  expect(
    topic: Topic,
    matches: (read: ReadMessage) => boolean,
  ): { readonly message: Promise<ReadMessage | undefined>; cancel(): void } {
    let settle: Waiter['settle'] = () => {};
    const message = new Promise<ReadMessage | undefined>((resolve) => {
      settle = (read) => {
        this.#waiters.delete(waiter);
        resolve(read);
      };
      const waiter: Waiter = { topic, matches, settle };
      this.#waiters.add(waiter);
    });
    return { message, cancel: () => settle(undefined) };
  }

  /** What has been remembered of a topic, empty if nothing was seen. */
  recall<S>(topic: Topic<S>): S {
    if (!topic.memory) throw new TypeError(`${topic.channel} has no memory`);
    let state = this.#memories.get(topic as Topic) as S | undefined;
    if (state === undefined) {
      state = topic.memory.create();
      this.#memories.set(topic as Topic, state);
    }
    return state;
  }

  /** The interests open or opening, by key. */
  interestKeys(): readonly string[] {
    return this.#interests.keys();
  }

  /**
   * Ends every listener, with `error` if one is given, closes the interests and says `/meta/disconnect`, all
   * bounded in time.
   */
  async close(error: GatewayError | undefined): Promise<void> {
    this.#closed = true;
    this.#setState('closed');
    this.#log.end(error);
    for (const waiter of [...this.#waiters]) waiter.settle(undefined);
    // A session GWS has thrown out cannot unsubscribe anything; to try would only be another refused sign-in.
    if (error) this.#interests.forgetAll();
    else await within(closePatienceMs, this.#interests.closeAll());
    await this.#transport?.close();
  }

  #subscribe(topic: Topic, lost: (error: unknown) => void): Use {
    this.#byChannel.set(topic.channel, topic);
    const transport = this.#connect();
    const subscription: Shared = {
      open: async () => {
        try {
          await within(this.#options.openTimeoutMs, transport.subscribe(topic.channel), () => {
            throw new GatewayError(
              'UPSTREAM_UNAVAILABLE',
              `GWS did not confirm the subscription to ${topic.channel} within ${this.#options.openTimeoutMs} ms.`,
            );
          });
        } catch (error) {
          transport.unsubscribe(topic.channel);
          throw error;
        }
      },
      close: () => {
        transport.unsubscribe(topic.channel);
        const memory = this.#memories.get(topic);
        if (memory !== undefined) topic.memory?.interrupted?.(memory);
      },
    };
    return this.#topics.acquire(topic.channel, subscription, lost);
  }

  #connect(): Transport {
    if (this.#transport) return this.#transport;
    const transport = this.#options.connect(this.#events());
    this.#transport = transport;
    transport.start();
    void transport.closed.then((error) => {
      if (error) this.#options.failed(error);
    });
    return transport;
  }

  #events(): TransportEvents {
    return {
      message: (channel, message) => this.#receive(channel, message),
      handshaken: (generation) => {
        this.#generation = generation;
        if (generation === 1) return;
        // What the generation before has brought lies between two losses, and each needs its gap.
        if (this.#resyncing && this.#resyncing.held.length > 0) this.#tellOfLoss();
        this.#resyncing ??= { lostSince: this.#contact(), held: [] };
      },
      ready: (generation) => {
        if (generation > 1) void this.#resync(generation);
      },
      unconfirmed: () => {
        const since = this.#contact();
        if (!this.#resyncing) this.#gap('UPSTREAM_UNCONFIRMED', since);
        // Its place is among the messages that wait; before the first of them stands the gap of the loss.
        else if (this.#resyncing.held.length > 0)
          this.#resyncing.held.push(() => this.#gap('UPSTREAM_UNCONFIRMED', since));
      },
      state: (state) => this.#setState(state),
    };
  }

  #receive(channel: string, message: unknown): void {
    const topic = this.#byChannel.get(channel);
    if (!topic || this.#closed) return;
    const read = topic.read(message);
    if (read.unreadable !== undefined) {
      this.#options.meter.unreadable(channel);
      this.#options.log.warn(
        { agent: this.#options.agent, channel, place: read.unreadable },
        'A message could not be read.',
      );
    }
    for (const waiter of this.#waiters) {
      if (waiter.topic === topic && waiter.matches(read)) waiter.settle(read);
    }
    const at = this.#options.now();
    if (!this.#resyncing) this.#append(topic, read, at);
    else if (this.#resyncing.held.push(() => this.#append(topic, read, at)) > resyncBufferLimit)
      this.#tellOfLoss();
  }

  #append(topic: Topic, read: ReadMessage, at: Date): void {
    const event = this.#log.append(read, at);
    this.#options.meter.event(event.topic, event.type);
    try {
      topic.memory?.remember(this.recall(topic), event);
    } catch (error) {
      this.#options.log.error(
        { agent: this.#options.agent, channel: topic.channel, error: (error as Error).name },
        'A message could not be remembered.',
      );
    }
  }

  /**
   * An interest that bears with GWS while everything is opened again: a node that has just come back may shake
   * hands before its other servers are there. A first listener is told at once instead.
   */
  #patiently(interest: Interest): Shared {
    return {
      open: async () => {
        const generation = this.#generation;
        for (let attempt = 0; ; attempt++) {
          try {
            return await interest.open();
          } catch (error) {
            const over = !this.#resyncing || this.#closed || generation !== this.#generation;
            if (over || attempt === reopenDelaysMs.length || !isPassing(error)) throw error;
            await delay((reopenDelaysMs[attempt] ?? 0) * (0.5 + Math.random()));
          }
        }
      },
      close: () => interest.close(),
    };
  }

  /** After a re-handshake: workbins subscribed again, then the gap told, then what came meanwhile. */
  async #resync(generation: number): Promise<void> {
    // The transport has subscribed the topics already; one that GWS denied this time ends its listeners.
    await Promise.all([this.#topics.reopen(), this.#interests.reopen()]);
    if (this.#closed || generation !== this.#generation) return;
    this.#options.log.info(
      { agent: this.#options.agent, generation },
      'The CometD session was lost and is replaced.',
    );
    this.#tellOfLoss();
  }

  #tellOfLoss(): void {
    const { lostSince, held } = this.#resyncing ?? { lostSince: null, held: [] };
    this.#resyncing = undefined;
    this.#gap('UPSTREAM_SESSION_LOST', lostSince);
    for (const tell of held) tell();
  }

  #gap(reason: GapReason, since: Date | null): void {
    this.#options.meter.gap(reason);
    this.#log.gap(reason, since);
  }

  #contact(): Date | null {
    return this.#transport?.lastContactAt ?? null;
  }

  #setState(state: TransportState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#stateSince = this.#options.now();
  }
}

/** Whether GWS may think otherwise in a moment. */
function isPassing(error: unknown): boolean {
  return error instanceof GatewayError && error.code.startsWith('UPSTREAM_');
}
