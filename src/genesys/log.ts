import type { Lapse } from './coverage.js';
import type { AgentEvent, GapReason, LogEntry, Place } from './event.js';
import type { Origin } from './origin.js';
import type { ReadMessage, Topic } from './topic.js';

/** One who hears of the entries of a log, in its order. */
export interface LogReader {
  /** Whether it wants any event of a topic. Must not throw. */
  listensTo(channel: string): boolean;
  /** Whether an event of such a topic is wanted; gaps always are. Must not throw. */
  wants(event: AgentEvent): boolean;
  /** Must not throw. */
  hear(entry: LogEntry): void;
}

/** A message that waits for its number. */
export interface Draft {
  readonly read: ReadMessage;
  /** Reads it again. */
  readonly topic: Topic;
  /** Where it came from, if that is at hand: then only that is kept of it. */
  readonly origin: Origin | undefined;
  readonly receivedAt: Date;
  /** See {@link AgentEvent.batch}. */
  readonly batch: number;
  /** See {@link AgentEvent.beside}. */
  readonly beside?: readonly string[] | undefined;
}

/** What a reader is given to begin with. */
export interface Opening {
  /** Where it begins. */
  readonly place: Place;
  /** What it wants of what has been told since that place, in order; a gap stands where some of it is missing. */
  readonly replay: readonly LogEntry[];
}

/** How much of the past a log keeps. What is over any of the bounds is trimmed, oldest first. */
export interface LogLimits {
  /** @default 1_000 */
  readonly events: number;
  /** @default 4_194_304 // 4 MiB */
  readonly bytes: number;
  /** @default 600_000 // 10 minutes */
  readonly ageMs: number;
}

/**
 * The recent events of one agent, ordered, numbered and bounded. Every event has its number before anybody sees it;
 * live, late and resuming readers see the same entries in the same order.
 *
 * An *epoch* is an unbroken stretch: after a loss a new one begins, and its first entry is the gap that tells of it.
 */
export interface AgentLog {
  /** The place of the latest entry; `seq` 0 in a log without any. */
  readonly end: Place;
  /** Numbers a message and tells it to every reader. Resolves once it is kept; undefined: it is already. */
  append(draft: Draft): Promise<void> | undefined;
  /** Tells every reader that events may be missing here. `UPSTREAM_SESSION_LOST` also begins a new epoch. */
  gap(reason: GapReason, since: Date | null): Promise<void>;
  /** Takes a number and tells nobody: what is before it and what is after it have different places. */
  skip(): Promise<void>;
  /**
   * Tells `reader` every entry it wants from the end of the opening's `replay` on.
   *
   * @param after where to begin; left out: the end
   * @param lapses where the log may not have all that the reader wants, in order: whoever begins before the end of one is
   * told a gap in its place
   */
  open(reader: LogReader, after?: Place, lapses?: readonly Lapse[]): Opening | Promise<Opening>;
  /** Tells `reader` nothing any more. */
  leave(reader: LogReader): void;
  /** Forgets everything and tells nobody any more. */
  close(): void;
}
