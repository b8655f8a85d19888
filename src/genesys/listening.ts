import { GatewayError } from '../errors.js';
import type { Use, User } from '../lib/lingering.js';
import { Mailbox, type MailboxOptions } from '../lib/mailbox.js';
import { conflate } from './conflation.js';
import type { Cursors } from './cursor.js';
import { type AgentEvent, type Gap, isGap, type LogEntry, type StreamItem } from './event.js';
import type { LogReader } from './log.js';
import { placed } from './memory-log.js';

/** What a listener needs of the topics of its agent: one for all of them. */
export interface ListeningHouse {
  readonly cursors: Cursors;
  /** How much may wait unread. */
  readonly mailbox: { readonly events: number; readonly bytes: number };
  /** Events were left out, since a reader is too slow. */
  shortened(): void;
  /** A mistake of ours with an event, which must not stop the stream. */
  stumbled(channel: string, error: unknown): void;
  /** It has ended. */
  left(listening: Listening): void;
}

export interface ListeningOptions {
  readonly channels: readonly string[];
  wants?: ((event: AgentEvent) => boolean) | undefined;
  ends?: ((event: AgentEvent) => Error | undefined) | undefined;
  /** Called once when it has gone. */
  left(): void;
}

/**
 * One who listens to topics: a mailbox, what is to be put into it, and what is held open for it meanwhile. There is one for each
 * subscription of every client, so it is an object with little in it, which is its mailbox's options and the log's reader as well.
 */
export class Listening implements MailboxOptions<StreamItem>, LogReader, User {
  readonly mailbox: Mailbox<StreamItem>;
  readonly #house: ListeningHouse;
  readonly #channels: readonly string[];
  readonly #wants: ListeningOptions['wants'];
  readonly #ends: ListeningOptions['ends'];
  readonly #left: () => void;
  /** Mostly one: then no list is made for it. */
  #uses: Use | readonly Use[] | undefined;

  constructor(house: ListeningHouse, { channels, wants, ends, left }: ListeningOptions) {
    this.#house = house;
    this.#channels = channels;
    this.#wants = wants;
    this.#ends = ends;
    this.#left = left;
    this.mailbox = new Mailbox(this);
    this.mailbox.hold();
  }

  /** Lets go of something shared when it ends, which may be now. @returns what to wait for, unless that is open */
  use(use: Use): Promise<void> | undefined {
    if (this.mailbox.open) this.#uses = this.#uses ? [this.#uses, use].flat() : use;
    else use.release();
    return use.open ? undefined : use.ready;
  }

  lost(error: unknown): void {
    this.mailbox.end(error instanceof Error ? error : undefined);
  }

  listensTo(channel: string): boolean {
    return this.#channels.includes(channel);
  }

  wants(event: AgentEvent): boolean {
    return !this.#wants || asked(this.#house, event, this.#wants, true);
  }

  hear(entry: LogEntry): void {
    this.mailbox.push(entry);
    if (isGap(entry)) return;
    const hole = this.holeAfter(entry);
    if (hole) this.mailbox.push(hole);
    const error = this.#ends && asked(this.#house, entry, this.#ends, undefined);
    if (error) this.mailbox.end(error);
  }

  /** The gap after an entry, if something may be missing there that is told on these channels. */
  holeAfter(entry: LogEntry): Gap | undefined {
    if (isGap(entry) || !entry.beside) return undefined;
    const { epoch, seq, receivedAt: since, beside } = entry;
    if (this.#channels.every((each) => beside.includes(each))) return undefined;
    const gap = { type: 'Gap', epoch, seq, reason: 'UPSTREAM_UNCONFIRMED', since, missed: null } as const;
    return placed(gap, this.#house.cursors);
  }

  get limit(): number {
    return this.#house.mailbox.events;
  }

  get limitBytes(): number {
    return this.#house.mailbox.bytes;
  }

  sizeOf(item: StreamItem): number {
    return 'bytes' in item ? item.bytes : 0;
  }

  shorten(items: readonly StreamItem[]): readonly StreamItem[] {
    const shorter = conflate(items, this.#house.cursors);
    if (shorter !== items) this.#house.shortened();
    return shorter;
  }

  overflow({ epoch, seq }: StreamItem): GatewayError {
    const { cursors, mailbox } = this.#house;
    return new GatewayError(
      'SUBSCRIBER_TOO_SLOW',
      `More than ${mailbox.events} events or ${mailbox.bytes} bytes wait unread in this subscription. Subscribe again, after the last cursor.`,
      { cursor: cursors.seal({ epoch, seq: seq - 1 }) },
    );
  }

  onEnd(): void {
    this.#house.left(this);
    for (const use of [this.#uses ?? []].flat().reverse()) use.release();
    this.#uses = undefined;
    this.#left();
  }
}

/** What somebody thinks of an event; if they stumble over it, that is theirs alone, and `otherwise` counts. */
export function asked<T>(
  house: Pick<ListeningHouse, 'stumbled'>,
  event: AgentEvent,
  question: (event: AgentEvent) => T,
  otherwise: T,
): T {
  try {
    return question(event);
  } catch (error) {
    house.stumbled(event.topic, error);
    return otherwise;
  }
}
