import { isDeepStrictEqual } from 'node:util';
import { interruptible } from '../lib/interruptible.js';
import type { Mailbox } from '../lib/mailbox.js';
import { type AgentEvent, isGap, isStreamOpened, type Placed, type StreamItem } from './event.js';
import type { ListenOptions } from './notifications.js';
import { patiently } from './patience.js';
import { Reader } from './reader.js';
import type { AgentSession } from './session.js';
import type { Topic } from './topic.js';

/** A state that can be read, and that events change. */
export interface Model<S> {
  /**
   * Reads it anew.
   *
   * @param doubt if only what these events tell of is in doubt: then the rest may be taken as it is known
   * @throws {GatewayError} what ends the stream, unless it may pass
   */
  read(reader: Reader, doubt?: Doubt<S>): Promise<S>;
  /**
   * The state after an event; undefined when the event tells nothing of it, a failure for example. `unknown` when it
   * tells that something has changed, but not what: then the state is read again.
   */
  apply(state: S, event: AgentEvent): S | undefined | 'unknown';
  /** Whether what was read differs from what was known, as far as it was in doubt. @default any difference */
  differs?(read: S, doubt: Doubt<S>): boolean;
}

/** What a client knows, and the events after which it may be wrong. */
export interface Doubt<S> {
  readonly known: S;
  readonly events: readonly AgentEvent[];
}

/** A state as it was read: it holds everything that was told up to its place. */
export interface Snapshot<S = unknown> extends Placed {
  /** Its GraphQL type. */
  readonly type: string;
  readonly readAt: Date;
  readonly state: S;
}

export interface FollowOptions<S> extends ListenOptions {
  readonly topics: readonly Topic[];
  readonly model: Model<S>;
  /** The GraphQL type of its snapshots. */
  readonly snapshot: string;
}

/** A snapshot is read again when something was told meanwhile: at most so often. */
const mostReads = 3;

/**
 * Sends a state once, and then every change of it: nothing between is lost, and nothing that the snapshot holds is
 * sent again. After every gap the state is read and sent anew.
 *
 * The topics are subscribed before anything is read, and what they tell waits in the mailbox. Where the log ends when
 * the read begins is the *fence*: what was told up to it is in the answer. What is told while the read is under way
 * may be in the answer or not: it is sent if it changes the state that was read. What comes later is sent as it is.
 *
 * Whoever begins at a cursor has the state already: a snapshot is sent only if something is missing since.
 */
export async function follow<S>(
  session: AgentSession,
  { topics, model, snapshot, ...options }: FollowOptions<S>,
): Promise<AsyncGenerator<StreamItem | Snapshot<S>, undefined, undefined>> {
  const mailbox = await session.listen(topics, options);
  const followed = new Following(session, mailbox, model, snapshot, options.after != null);
  return interruptible(followed.items(), () => void mailbox.return());
}

class Following<S> {
  readonly #session: AgentSession;
  readonly #mailbox: Mailbox<StreamItem>;
  readonly #model: Model<S>;
  readonly #type: string;
  readonly #resumed: boolean;
  /** What a client knows by now; undefined for one that came with a cursor: it knows, the gateway does not. */
  #state: { readonly value: S } | undefined;
  /** What was told up to here is in the latest snapshot. */
  #fence = 0;
  /** What was told up to here may be in the latest snapshot. */
  #doubt = 0;
  /** What the latest answer of GWS has told of: two changes of one thing may have changed places in it. */
  #batch = { number: 0, resources: new Set<string>() };
  /** Events after which the state may not be what is known. */
  #suspects: AgentEvent[] = [];

  constructor(
    session: AgentSession,
    mailbox: Mailbox<StreamItem>,
    model: Model<S>,
    type: string,
    resumed: boolean,
  ) {
    this.#session = session;
    this.#mailbox = mailbox;
    this.#model = model;
    this.#type = type;
    this.#resumed = resumed;
  }

  async *items(): AsyncGenerator<StreamItem | Snapshot<S>, void, void> {
    try {
      for (;;) {
        const { done, value: item } = await this.#mailbox.next();
        if (done) return;
        if (isStreamOpened(item)) {
          const bare = !this.#resumed || item.bare === true;
          yield bare ? this.#bare(item) : item;
          if (bare) yield await this.#read();
        } else if (isGap(item)) {
          yield this.#bare(item);
          yield await this.#read();
        } else {
          if (this.#take(item)) yield this.#suspects.length > 0 ? this.#bare(item) : item;
          if (this.#suspects.length > 0 && this.#mailbox.waiting.length === 0) yield* this.#verify();
        }
      }
    } finally {
      void this.#mailbox.return();
    }
  }

  /** Whoever leaves now has not had the snapshot that follows: it is sent when they begin again at this cursor. */
  #bare<T extends Placed>(item: T): T {
    const { epoch, seq } = item;
    return { ...item, cursor: this.#session.cursorOf({ epoch, seq, bare: true }) };
  }

  /** Takes in an event. @returns whether it is to be sent */
  #take(event: AgentEvent): boolean {
    const { seq } = event;
    const known = this.#state;
    if (!known) {
      this.#suspectOrder(event);
      return true;
    }
    const value = this.#apply(known.value, event);
    if (value === undefined) return true;
    if (seq <= this.#fence) return false;
    if (value === 'unknown') {
      this.#suspects.push(event);
      return true;
    }
    this.#suspectOrder(event);
    const changed = !isDeepStrictEqual(value, known.value);
    this.#state = { value };
    return changed || seq > this.#doubt;
  }

  /** A model that stumbles over an event says nothing of the state: it is read again. */
  #apply(state: S, event: AgentEvent): S | undefined | 'unknown' {
    try {
      return this.#model.apply(state, event);
    } catch (error) {
      this.#session.stumbled(event, error);
      return 'unknown';
    }
  }

  #suspectOrder(event: AgentEvent): void {
    const { batch: number, resource } = event;
    if (number !== this.#batch.number) this.#batch = { number, resources: new Set() };
    if (resource === undefined) return;
    if (this.#batch.resources.has(resource)) this.#suspects.push(event);
    this.#batch.resources.add(resource);
  }

  /** Reads the state, again if something was told meanwhile. */
  async #read(doubt?: Doubt<S>): Promise<Snapshot<S>> {
    for (let reads = 1; ; reads++) {
      const fence = this.#session.place;
      const value = await patiently(
        () => this.#model.read(new Reader(this.#session.rest), doubt),
        () => this.#mailbox.open,
      );
      const quiet = !this.#mailbox.waiting.some(({ seq }) => seq > fence.seq);
      // What is taken as it is known holds what was told before, but not what waits.
      if (!quiet && !doubt && reads < mostReads) continue;
      this.#state = { value };
      this.#fence = fence.seq;
      this.#doubt = this.#session.place.seq;
      this.#suspects = [];
      const cursor = this.#session.cursorOf(fence);
      return { type: this.#type, ...fence, cursor, readAt: new Date(), state: value };
    }
  }

  /** What came in one answer may have come in the wrong order: what is known then is compared with what is. */
  async *#verify(): AsyncGenerator<Snapshot<S>, void, void> {
    const doubt = this.#state && { known: this.#state.value, events: this.#suspects };
    const snapshot = await this.#read(doubt);
    const { differs = (read: S, { known }: Doubt<S>) => !isDeepStrictEqual(known, read) } = this.#model;
    if (!doubt || differs(snapshot.state, doubt)) yield snapshot;
  }
}
