import { randomBytes } from 'node:crypto';
import type { Lapse } from './coverage.js';
import type { Cursors } from './cursor.js';
import {
  type AgentEvent,
  type Gap,
  type GapReason,
  isGap,
  type LogEntry,
  type Place,
  type Placed,
} from './event.js';
import type { AgentLog, Draft, LogLimits, LogReader, Opening } from './log.js';
import { Origin } from './origin.js';
import { Shelf, type Shelved } from './shelf.js';
import type { Topic } from './topic.js';

/** How many epochs a log can tell apart from strangers' after all of their entries were trimmed. */
const rememberedEpochs = 16;

/** A number that was taken and tells nothing. */
interface Skip extends Place {
  readonly type: 'Skip';
}

/** An entry, and since when it is kept: by a clock that nobody sets. */
interface Kept {
  readonly entry: LogEntry | Skip | Message;
  readonly at: number;
}

/** What is kept of a message whose text is on the shelf: what the text does not say. */
class Message implements Place {
  readonly type = 'Message';
  readonly topic: Topic;
  readonly shelved: Shelved;
  /** Which of the messages in the text. */
  readonly index: number;
  readonly epoch: string;
  readonly seq: number;
  readonly receivedAt: number;
  readonly batch: number;
  readonly beside: readonly string[] | undefined;
  readonly bytes: number;

  constructor({ topic, batch, beside }: Draft, shelved: Shelved, index: number, event: AgentEvent) {
    this.topic = topic;
    this.shelved = shelved;
    this.index = index;
    this.epoch = event.epoch;
    this.seq = event.seq;
    this.receivedAt = event.receivedAt.getTime();
    this.batch = batch;
    this.beside = beside;
    this.bytes = event.bytes;
  }
}

/**
 * Where a text is kept in place of the message in it. A longer one brought many messages, or what is nobody's: it would be
 * held by each of them.
 */
const holdsLittleElse = ({ answer: { text } }: Origin, bytes: number) => text.length <= 8 * bytes + 4_096;

/** A message with its number. All have one shape, and a cursor is made when somebody asks for it: most are never looked at. */
class LoggedEvent implements AgentEvent {
  readonly type: string;
  readonly topic: string;
  readonly epoch: string;
  readonly seq: number;
  readonly receivedAt: Date;
  readonly referenceId: number | undefined;
  readonly raw: unknown;
  readonly message: unknown;
  readonly resource: string | undefined;
  readonly batch: number;
  readonly beside: readonly string[] | undefined;
  readonly bytes: number;
  readonly #cursors: Pick<Cursors, 'seal'>;
  #cursor: string | undefined;

  constructor({ read, receivedAt, batch, beside }: Draft, place: Place, cursors: Pick<Cursors, 'seal'>) {
    this.type = read.type;
    this.topic = read.topic;
    this.epoch = place.epoch;
    this.seq = place.seq;
    this.receivedAt = receivedAt;
    this.referenceId = read.referenceId;
    this.raw = read.raw;
    this.message = read.message;
    this.resource = read.resource;
    this.batch = batch;
    this.beside = beside;
    this.bytes = read.bytes;
    this.#cursors = cursors;
  }

  get cursor(): string {
    this.#cursor ??= this.#cursors.seal(this);
    return this.#cursor;
  }
}

/** The log of an agent in this process's memory. One without events has nothing but a name for its epoch. */
export class MemoryLog implements AgentLog {
  readonly #limits: LogLimits;
  readonly #cursors: Pick<Cursors, 'seal'>;
  readonly #now: () => number;
  readonly #readers = new Set<LogReader>();
  /** Those who want events of a topic, found out with the first event after one has come or gone. */
  readonly #audiences = new Map<string, readonly LogReader[]>();
  readonly #shelf = new Shelf();
  /** Oldest first. Those before `#first` are trimmed, and swept out now and then. */
  #entries: Kept[] = [];
  #first = 0;
  #bytes = 0;
  /** The seq of the first entry of each epoch, oldest first. */
  #epochs: { readonly epoch: string; readonly from: number }[] = [{ epoch: newEpoch(), from: 1 }];
  #seq = 0;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(
    limits: LogLimits,
    cursors: Pick<Cursors, 'seal'>,
    now: () => number = () => performance.now(),
  ) {
    this.#limits = limits;
    this.#cursors = cursors;
    this.#now = now;
  }

  get end(): Place {
    return { epoch: this.#epoch, seq: this.#seq };
  }

  get #epoch(): string {
    return this.#epochs.at(-1)?.epoch as string;
  }

  append(draft: Draft): undefined {
    const event = new LoggedEvent(draft, this.#next(), this.#cursors);
    if (!this.#closed) this.#keep(this.#inShort(draft, event), event.bytes);
    for (const reader of this.#audience(event.topic)) if (reader.wants(event)) reader.hear(event);
  }

  /** What is kept of it: its text, if that is at hand. */
  #inShort(draft: Draft, event: AgentEvent): AgentEvent | Message {
    const { origin } = draft;
    if (!origin || !holdsLittleElse(origin, event.bytes)) return event;
    return new Message(draft, this.#shelf.hold(origin.answer), origin.index, event);
  }

  async gap(reason: GapReason, since: Date | null): Promise<void> {
    if (reason === 'UPSTREAM_SESSION_LOST') {
      this.#epochs.push({ epoch: newEpoch(), from: this.#seq + 1 });
      if (this.#epochs.length > rememberedEpochs) this.#epochs.shift();
    }
    const { epoch, seq } = this.#next();
    const gap = this.#gapAt({ epoch, seq }, reason, since, null);
    this.#keep(gap, 0);
    for (const reader of this.#readers) reader.hear(gap);
  }

  async skip(): Promise<void> {
    this.#keep({ type: 'Skip', ...this.#next() }, 0);
  }

  open(reader: LogReader, after: Place = this.end, lapses: readonly Lapse[] = []): Opening {
    this.#trim();
    const begins = after.seq === this.#seq && after.epoch === this.#epoch && lapses.length === 0;
    const replay = begins ? [] : this.#since(after, lapses, reader);
    this.#readers.add(reader);
    this.#forgetAudiences();
    return { place: after, replay };
  }

  leave(reader: LogReader): void {
    this.#readers.delete(reader);
    this.#forgetAudiences();
  }

  close(): void {
    this.#closed = true;
    this.#readers.clear();
    this.#audiences.clear();
    clearTimeout(this.#timer);
    for (const { entry } of this.#entries.slice(this.#first)) drop(entry);
    this.#entries = [];
    this.#first = 0;
  }

  /** What a reader wants of what has been told since a place, with a gap wherever that is not all there was. */
  #since(after: Place, lapses: readonly Lapse[], reader: LogReader): LogEntry[] {
    const known = this.#knows(after);
    const oldest = this.#seq - (this.#entries.length - this.#first) + 1;
    const begin = known ? Math.max(after.seq, oldest - 1) : oldest - 1;
    const ahead = lapses.filter(({ to }) => to.seq > begin);
    const lapsed = (seq: number) => ahead.some(({ from, to }) => seq > from && seq <= to.seq);
    const read = new Rereading(this.#cursors);
    const kept = this.#entries.slice(this.#first + begin + 1 - oldest).flatMap(({ entry }) => {
      if (entry.type === 'Skip' || lapsed(entry.seq)) return [];
      if (isGap(entry)) return entry;
      return read.wanted(entry as AgentEvent | Message, reader) ?? [];
    });
    const reason = known ? 'CURSOR_EXPIRED' : 'HISTORY_RESET';
    const missed = known ? Math.max(0, oldest - 1 - after.seq) : null;
    const gaps = ahead.map(({ to }) => this.#gapAt(to, reason, null, null));
    const lapsedAtOnce = ahead[0] !== undefined && ahead[0].from <= begin;
    if (missed !== 0 && !lapsedAtOnce) gaps.unshift(this.#gapAt(this.#before(kept[0]), reason, null, missed));
    // Who begins again at a gap's cursor gets what follows it here, and the gap not again.
    return [...gaps, ...kept].sort(
      (one, other) => one.seq - other.seq || Number(isGap(other)) - Number(isGap(one)),
    );
  }

  #before(entry: LogEntry | undefined): Place {
    return entry ? { epoch: entry.epoch, seq: entry.seq - 1 } : this.end;
  }

  #knows({ epoch, seq }: Place): boolean {
    const index = this.#epochs.findIndex((each) => each.epoch === epoch);
    const from = this.#epochs[index]?.from;
    const next = this.#epochs[index + 1]?.from ?? this.#seq + 1;
    // The end of an epoch that has no entry yet is the end of the one before.
    return from !== undefined && seq >= from - 1 && seq < next;
  }

  #gapAt(place: Place, reason: GapReason, since: Date | null, missed: number | null): Gap {
    return placed({ type: 'Gap', ...place, reason, since, missed }, this.#cursors);
  }

  #next(): Place {
    this.#seq += 1;
    return { epoch: this.#epoch, seq: this.#seq };
  }

  #keep(entry: Kept['entry'], bytes: number): void {
    if (this.#closed) return;
    this.#entries.push({ entry, at: this.#now() });
    this.#bytes += bytes;
    this.#trim();
  }

  #audience(channel: string): readonly LogReader[] {
    let audience = this.#audiences.get(channel);
    if (!audience) {
      audience = [...this.#readers].filter((reader) => reader.listensTo(channel));
      this.#audiences.set(channel, audience);
    }
    return audience;
  }

  #forgetAudiences(): void {
    // To clear an empty map makes a new one of it, and in a storm all come before the first event.
    if (this.#audiences.size > 0) this.#audiences.clear();
  }

  /** Lets go of what is over the bounds, and looks again when the oldest will be too old. */
  #trim(): void {
    const { events, bytes, ageMs } = this.#limits;
    const oldest = this.#now() - ageMs;
    while (this.#first < this.#entries.length) {
      const { entry, at } = this.#entries[this.#first] as Kept;
      const count = this.#entries.length - this.#first;
      if (count <= events && this.#bytes <= bytes && at > oldest) break;
      // Left where it is, so that a log of thousands is not moved for each of them; but not kept.
      this.#entries[this.#first] = undefined as never;
      this.#first += 1;
      drop(entry);
      this.#bytes -= 'bytes' in entry ? entry.bytes : 0;
    }
    if (this.#first > events || (this.#first > 0 && this.#first === this.#entries.length)) {
      this.#entries.splice(0, this.#first);
      this.#first = 0;
    }
    this.#wakeForAge(ageMs);
  }

  #wakeForAge(ageMs: number): void {
    if (this.#timer !== undefined || this.#entries.length === 0 || this.#closed) return;
    const oldest = this.#entries[this.#first];
    const delay = (oldest?.at ?? this.#now()) + ageMs - this.#now();
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#trim();
      },
      // Not for every event that grows old a moment later.
      Math.min(Math.max(delay, 1_000), 2 ** 31 - 1),
    ).unref();
  }
}

function drop(entry: Kept['entry']): void {
  if (entry instanceof Message) entry.shelved.drop();
}

/** Reads kept messages again, one after the other: those that came in one text by reading it once. */
class Rereading {
  readonly #cursors: Pick<Cursors, 'seal'>;
  #shelved: Shelved | undefined;
  #messages: readonly unknown[] = [];

  constructor(cursors: Pick<Cursors, 'seal'>) {
    this.#cursors = cursors;
  }

  /** The event that was kept, if a reader wants it. */
  wanted(kept: AgentEvent | Message, reader: LogReader): AgentEvent | undefined {
    const channel = kept instanceof Message ? kept.topic.channel : kept.topic;
    if (!reader.listensTo(channel)) return undefined;
    const event = kept instanceof Message ? this.#read(kept) : kept;
    return reader.wants(event) ? event : undefined;
  }

  #read(kept: Message): AgentEvent {
    const { shelved, index, topic } = kept;
    if (shelved !== this.#shelved) this.#messages = Origin.messagesIn(shelved.text);
    this.#shelved = shelved;
    const read = topic.read(this.#messages[index]);
    const draft: Draft = { ...kept, read, origin: undefined, receivedAt: new Date(kept.receivedAt) };
    return new LoggedEvent(draft, kept, this.#cursors);
  }
}

/** Gives a thing with a place its cursor, made when somebody asks for it: most are never looked at. */
export function placed<T extends Place>(thing: T, cursors: Pick<Cursors, 'seal'>): T & Placed {
  let cursor: string | undefined;
  return Object.defineProperty(thing, 'cursor', {
    get: () => (cursor ??= cursors.seal(thing)),
    enumerable: false,
  }) as T & Placed;
}

function newEpoch(): string {
  return randomBytes(9).toString('base64url');
}
