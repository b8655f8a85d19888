import { GatewayError } from '../errors.js';
import { numberOfThisGo } from '../lib/go.js';
import { Lingering, type Shared, type Use, type User } from '../lib/lingering.js';
import type { Logger } from '../lib/log.js';
import type { Mailbox } from '../lib/mailbox.js';
import { type Soon, soon } from '../lib/soon.js';
import { within } from '../lib/within.js';
import { Coverage } from './coverage.js';
import type { Cursors } from './cursor.js';
import {
  type AgentEvent,
  type GapReason,
  isGap,
  type LogEntry,
  type Place,
  type StreamItem,
  type StreamOpened,
} from './event.js';
import { type Expectation, Expectations } from './expectations.js';
import { asked, Listening, type ListeningHouse } from './listening.js';
import type { AgentLog, Draft, Opening } from './log.js';
import { Memories } from './memories.js';
import { Origin } from './origin.js';
import { patiently } from './patience.js';
import { StatusBoard, type UpstreamStatus } from './status.js';
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
  /** Where to begin: a cursor of this agent's log. Left out: now. */
  readonly after?: string | null | undefined;
  /** Which events of the topics are wanted; all if left out, and one at which it throws. */
  wants?: ((event: AgentEvent) => boolean) | undefined;
  /** Ends the stream with an error after an event that says so. */
  ends?(event: AgentEvent): Error | undefined;
  /** Told of a topic that GWS denies, which is then done without. Left out: the denial ends the stream. */
  denied?(topic: Topic): void;
  /** What else has to be open upstream; asked once the topics are subscribed. */
  interests?(): Soon<readonly Interest[]>;
}

/** Where an agent's way to GWS's notifications stands. */
export interface SessionStatus {
  readonly state: TransportState;
  readonly since: Date;
  /** Whether GWS keeps messages until they are acknowledged; undefined before the first handshake. */
  readonly acknowledges: boolean | undefined;
  /** When GWS last answered a poll; undefined before the first. */
  readonly lastContactAt: Date | undefined;
}

/** What is counted; see the metrics of the same names. */
export interface SessionMeter {
  event(topic: string, type: string): void;
  unreadable(topic: string): void;
  gap(reason: GapReason): void;
}

/** How much may wait unread in one subscription before events are left out, or it ends. */
export interface MailboxLimits {
  readonly events: number;
  readonly bytes: number;
}

export interface NotificationsOptions {
  /** The agent's id, for logs. */
  readonly agent: string;
  /** Makes the way to the notifications; called with the first topic. */
  connect(events: TransportEvents): Transport;
  /** The transport ended by itself. */
  failed(error: GatewayError): void;
  /** Where events are kept and get their numbers. */
  readonly events: AgentLog;
  readonly cursors: Cursors;
  readonly log: Logger;
  readonly meter: SessionMeter;
  /** How long a topic or an interest outlives its last listener. Milliseconds. */
  readonly lingerMs: number;
  /** How much may wait unread in one subscription. */
  readonly mailbox: MailboxLimits;
  /** How long a new listener waits for GWS before it is told that GWS is away. Milliseconds. */
  readonly openTimeoutMs: number;
  /** How much longer it waits while other agents shake hands before this one. Milliseconds. @default 60_000 */
  readonly turnPatienceMs?: number;
  readonly now: () => Date;
}

/** How long the interests may take to close, in milliseconds. */
const closePatienceMs = 2_000;

/** While topics are subscribed again, at most this many messages wait for the gap to be told. */
const resyncBufferLimit = 10_000;

/**
 * The topics of one agent: one upstream subscription each, read once, posted to many.
 *
 * A message goes: transport → {@link Topic.read} → log (numbered) → memory and the listeners' mailboxes.
 */
export class Notifications {
  readonly #options: NotificationsOptions;
  readonly #topics: Lingering;
  readonly #interests: Lingering;
  readonly #byChannel = new Map<string, Topic>();
  readonly #memories = new Memories();
  readonly #messages = new Expectations<ReadMessage>();
  readonly #events = new Expectations<AgentEvent>();
  readonly #mailboxes = new Set<Mailbox<StreamItem>>();
  /** Where the log has all of a topic, or of an interest, by its key. */
  readonly #coverage = new Coverage();
  readonly #board: StatusBoard;
  /** How many use a topic without listening: operations that wait for their outcome. */
  #uses = 0;
  /** The topics that are open in the present generation. */
  readonly #open = new Set<string>();
  #transport: Transport | undefined;
  #state: TransportState = 'idle';
  #stateSince: Date;
  #generation = 0;
  /** What a new generation brought, held until its topics and interests are open again and the gap is told. */
  #resyncing: { readonly lostSince: Date | null; readonly held: (() => void)[] } | undefined;
  #closed = false;
  readonly #house: ListeningHouse;

  constructor(options: NotificationsOptions) {
    this.#options = options;
    this.#house = {
      cursors: options.cursors,
      mailbox: options.mailbox,
      shortened: () => options.meter.gap('SUBSCRIBER_TOO_SLOW'),
      stumbled: (channel, error) => this.stumbled(channel, error),
      left: (listening) => {
        this.#mailboxes.delete(listening.mailbox);
        options.events.leave(listening);
      },
    };
    this.#stateSince = options.now();
    this.#board = new StatusBoard(options.now);
    this.#topics = new Lingering(options.lingerMs);
    this.#interests = new Lingering(options.lingerMs);
    void options.events.open({
      listensTo: () => true,
      wants: () => true,
      hear: (entry) => this.#heard(entry),
    });
  }

  get status(): SessionStatus {
    const { acknowledges, lastContactAt } = this.#transport ?? {};
    return { state: this.#state, since: this.#stateSince, acknowledges, lastContactAt };
  }

  /** What clients are told of it. */
  get upstreamStatus(): UpstreamStatus {
    return this.#board.status;
  }

  /** Whether somebody listens, watches, or waits for the outcome of an operation: they come before those that linger. */
  get urgent(): boolean {
    return this.#mailboxes.size + this.#board.watchers + this.#uses > 0;
  }

  /** How many bytes of events wait unread, in all subscriptions. */
  get unreadBytes(): number {
    return [...this.#mailboxes].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Where the log ends at this moment. */
  get place(): Place {
    return this.#options.events.end;
  }

  /**
   * Listens to topics. The stream's first item is `StreamOpened`, and it comes once GWS has acknowledged the
   * subscriptions (and every interest): nothing after it is missed. Then comes what was told since `after`.
   *
   * @param left called once when the listener has gone, also after a failure
   * @returns an iterator to be returned when done; leaving is immediate
   * @throws {GatewayError} `UPSTREAM_UNAVAILABLE` when GWS is away for longer than `openTimeoutMs`,
   * `FORBIDDEN` when it denies a topic, `CURSOR_INVALID`, and whatever an interest fails with
   */
  listen(topics: readonly Topic[], options: ListenOptions, left: () => void): Soon<Mailbox<StreamItem>> {
    const { after, wants, ends, denied, interests } = options;
    const channels = channelsOf(topics);
    const listening = new Listening(this.#house, { channels, wants, ends, left });
    const { mailbox } = listening;
    this.#mailboxes.add(mailbox);
    const now = this.place;
    const failed = (error: unknown) => {
      mailbox.end();
      throw error;
    };
    try {
      const place = after == null ? undefined : this.#options.cursors.open(after);
      const opening = each(topics, (topic) =>
        listening.use(this.#subscribe(topic, listening))?.catch((error: unknown) => {
          if (!denied || !(error instanceof GatewayError) || error.code !== 'FORBIDDEN') throw error;
          denied(topic);
        }),
      );
      // Who comes later than others waits for nothing: in a storm that is everybody.
      const wanted = soon(opening, () => interests?.() ?? []);
      const opened = soon(wanted, (all) => {
        const keys = all.length > 0 ? [...channels, ...all.map(({ key }) => key)] : channels;
        const taken = each(all, (interest) => listening.use(this.#take(interest, listening)));
        return soon(taken, () => this.#begin(listening, keys, now, place));
      });
      return opened instanceof Promise ? opened.catch(failed) : opened;
    } catch (error) {
      return failed(error);
    }
  }

  /** Everything is open: from here on nothing is missed of these topics and interests. */
  #begin(
    listening: Listening,
    keys: readonly string[],
    now: Place,
    place: Place | undefined,
  ): Soon<Mailbox<StreamItem>> {
    const { mailbox } = listening;
    const { events, cursors } = this.#options;
    const lapses = this.#coverage.lapses(keys);
    const release = (opening: Opening) => {
      if (!mailbox.open) events.leave(listening);
      const covered = lapses.at(-1)?.to;
      const from = !place && covered && covered.seq > now.seq ? covered : opening.place;
      // GWS has confirmed the topic: that its first poll is not answered yet is no reason to doubt.
      const live = this.#state === 'connected' || this.#state === 'connecting';
      const { replay: told } = opening;
      const replayed = place ? told.filter((entry) => !isGap(entry)).length : 0;
      const opened = new Opened(from, replayed, live, cursors);
      if (told.length === 0) {
        mailbox.release([opened]);
        return mailbox;
      }
      // What was told while GWS had not confirmed everything yet: nothing is promised of that time, so that who has
      // seen it begins again where the stream began.
      const early = (entry: LogEntry) => !place && entry.seq <= from.seq;
      const replay = told
        .flatMap((entry) => [entry, listening.holeAfter(entry) ?? []].flat())
        .map((entry) => (early(entry) ? { ...entry, cursor: opened.cursor } : entry));
      mailbox.release([opened, ...replay]);
      return mailbox;
    };
    const opening = events.open(listening, place ?? now, place && lapses);
    return soon(opening, release);
  }

  /**
   * Watches the way to the notifications, which it opens if nobody has: how it stands, then every change. Whom GWS
   * refuses is told so, before the error that ends every stream.
   *
   * @param left called once when the watcher has gone
   */
  watch(left: () => void): Mailbox<UpstreamStatus> {
    this.#connect();
    return this.#board.watch(left);
  }

  /**
   * Uses a topic, and interests, without listening: its messages are read, numbered and remembered meanwhile.
   *
   * @returns lets go of them; resolves when they are open
   * @throws {GatewayError} as {@link listen} does
   */
  async use(topic: Topic, interests: readonly Interest[] = []): Promise<() => void> {
    const held: Use[] = [];
    const hold = (use: Use): Promise<void> => {
      held.push(use);
      return use.ready;
    };
    let using = true;
    this.#uses++;
    const letGo = () => {
      for (const use of held.splice(0)) use.release();
      if (using) this.#uses--;
      using = false;
    };
    try {
      await hold(this.#subscribe(topic));
      // What is opened after the end would never be closed.
      if (this.#closed)
        throw new GatewayError('GATEWAY_CLOSING', 'This agent session has ended. Sign in again.');
      await Promise.all(interests.map((each) => hold(this.#take(each))));
      return letGo;
    } catch (error) {
      letGo();
      throw error;
    }
  }

  /**
   * Waits for a message of a topic in use, as soon as it is read: also while events are held back.
   *
   * @param matches what it throws at does not match
   */
  expect(topic: Topic, matches: (read: ReadMessage) => boolean): Expectation<ReadMessage> {
    return this.#messages.expect(topic, matches);
  }

  /** Waits for an event of a topic in use, once it has its number: in order with what the listeners see. */
  expectEvent(topic: Topic, matches: (event: AgentEvent) => boolean): Expectation<AgentEvent> {
    return this.#events.expect(topic, matches);
  }

  /** A mistake of ours with a message, which must not stop the stream: counted, and logged without the message. */
  stumbled(channel: string, error: unknown): void {
    const { agent, log, meter } = this.#options;
    meter.unreadable(channel);
    log.error(
      { agent, channel, error: error instanceof Error ? error.name : typeof error },
      'We stumbled over a message.',
    );
  }

  /** What has been remembered of a topic, empty if nothing was seen. */
  recall<S>(topic: Topic<S>): S {
    return this.#memories.recall(topic);
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
    this.#board.close(error);
    for (const mailbox of [...this.#mailboxes]) mailbox.end(error);
    this.#options.events.close();
    this.#messages.close();
    this.#events.close();
    // A session GWS has thrown out cannot unsubscribe anything; to try would only be another refused sign-in.
    if (error) this.#interests.forgetAll();
    else await within(closePatienceMs, this.#interests.closeAll());
    await this.#transport?.close();
  }

  /** From now on, unless it was covered before: what a loss in between cost is told by its own gap. */
  #cover(key: string): void {
    this.#coverage.begin(key, this.place);
  }

  /** Until it is covered again. That takes a number, or a lapse in which nothing else is told would have no length. */
  #uncover(key: string): void {
    if (this.#coverage.end(key, this.place)) void this.#options.events.skip();
  }

  #subscribe(topic: Topic, user?: User): Use {
    const open = this.#topics.join(topic.channel, user);
    if (open) return open;
    this.#byChannel.set(topic.channel, topic);
    const transport = this.#connect();
    const subscription: Shared = {
      open: async () => {
        try {
          const { openTimeoutMs, turnPatienceMs = 60_000 } = this.#options;
          const confirmed = transport.subscribe(topic.channel);
          await within(turnPatienceMs, Promise.race([transport.turn, confirmed]));
          await within(openTimeoutMs, confirmed, () => {
            throw new GatewayError(
              'UPSTREAM_UNAVAILABLE',
              `GWS did not confirm the subscription to ${topic.channel} within ${openTimeoutMs} ms.`,
            );
          });
          this.#open.add(topic.channel);
          this.#cover(topic.channel);
        } catch (error) {
          this.#uncover(topic.channel);
          transport.unsubscribe(topic.channel);
          throw error;
        }
      },
      close: () => {
        this.#open.delete(topic.channel);
        this.#uncover(topic.channel);
        transport.unsubscribe(topic.channel);
        this.#memories.interrupted(topic);
      },
    };
    return this.#topics.acquire(topic.channel, subscription, user);
  }

  #connect(): Transport {
    if (this.#transport) return this.#transport;
    const transport = this.#options.connect(this.#transportEvents());
    this.#transport = transport;
    transport.start();
    void transport.closed.then((error) => {
      if (error) this.#options.failed(error);
    });
    return transport;
  }

  #transportEvents(): TransportEvents {
    return {
      message: (channel, message) => this.#receive(channel, message),
      handshaken: (generation) => {
        this.#generation = generation;
        this.#open.clear();
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
      urgent: () => this.urgent,
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
    this.#messages.tell(channel, read);
    const beside = this.#resyncing && [...this.#open, channel];
    const origin = Origin.of(message);
    const receivedAt = this.#options.now();
    // All messages of an answer are told in one go.
    const draft: Draft = { read, topic, origin, receivedAt, batch: numberOfThisGo(), beside };
    if (!this.#resyncing) this.#append(draft);
    else if (this.#resyncing.held.push(() => this.#append(draft)) > resyncBufferLimit) this.#tellOfLoss();
  }

  #append(draft: Draft): void {
    try {
      this.#options.events.append(draft)?.catch((error: unknown) => this.#lost(draft, error));
    } catch (error) {
      this.#lost(draft, error);
    }
  }

  /** A message that the log did not take. */
  #lost({ read }: Draft, error: unknown): void {
    this.stumbled(read.topic, error);
    this.#gap('MESSAGE_UNREADABLE', this.#contact());
  }

  /** The first to hear of an entry: what others ask for when they hear of it is there. */
  #heard(event: LogEntry): void {
    if (isGap(event)) return;
    this.#options.meter.event(event.topic, event.type);
    const topic = this.#byChannel.get(event.topic);
    if (topic?.memory) asked(this, event, () => this.#memories.remember(topic, event), undefined);
    this.#events.tell(event.topic, event);
  }

  #take(interest: Interest, user?: User): Use {
    const { key } = interest;
    return this.#interests.join(key, user) ?? this.#interests.acquire(key, this.#interest(interest), user);
  }

  /** An interest that bears with GWS while everything is opened again. A first listener is told at once instead. */
  #interest(interest: Interest): Shared {
    const { key } = interest;
    return {
      open: async () => {
        const generation = this.#generation;
        const open = async () => {
          try {
            await interest.open();
            this.#cover(key);
          } catch (error) {
            this.#uncover(key);
            throw error;
          }
        };
        await patiently(
          open,
          () => this.#resyncing !== undefined && !this.#closed && generation === this.#generation,
        );
      },
      close: () => {
        this.#uncover(key);
        return interest.close();
      },
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
    void this.#options.events.gap(reason, since);
  }

  #contact(): Date | null {
    return this.#transport?.lastContactAt ?? null;
  }

  #setState(state: TransportState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#stateSince = this.#options.now();
    this.#board.enter(state, this.#transport?.acknowledges);
  }
}

const alone = new WeakMap<Topic, readonly string[]>();

/** One list for all who listen to the same topic alone. */
function channelsOf(topics: readonly Topic[]): readonly string[] {
  const [first, ...others] = topics;
  const known = others.length === 0 && first && alone.get(first);
  if (known) return known;
  const channels = topics.map(({ channel }) => channel);
  if (first && others.length === 0) alone.set(first, channels);
  return channels;
}

/** Opens all of these; resolves when that is done. Who finds everything open, as in a storm, waits for nothing. */
function each<T>(
  all: readonly T[],
  open: (one: T) => Promise<void> | undefined,
): Promise<unknown> | undefined {
  let waits: Promise<void>[] | undefined;
  for (const one of all) {
    const wait = open(one);
    if (!wait) continue;
    waits ??= [];
    waits.push(wait);
  }
  return waits && Promise.all(waits);
}

/** One for each subscription, kept until the next event: small. */
class Opened implements StreamOpened {
  readonly type = 'StreamOpened';
  readonly epoch: string;
  readonly seq: number;
  readonly bare: boolean;
  readonly replayed: number;
  readonly live: boolean;
  readonly #cursors: Cursors;

  constructor({ epoch, seq, bare = false }: Place, replayed: number, live: boolean, cursors: Cursors) {
    this.epoch = epoch;
    this.seq = seq;
    this.bare = bare;
    this.replayed = replayed;
    this.live = live;
    this.#cursors = cursors;
  }

  get cursor(): string {
    return this.#cursors.seal(this);
  }
}
