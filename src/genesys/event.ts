/** A place in an agent's log. Opaque to clients, who know it as a `Cursor`. */
export interface Place {
  /** The unbroken stretch of the log; a new one begins after every loss of the upstream session. */
  readonly epoch: string;
  /** Counts the entries of the log, from 1 and without holes, on through all epochs of one session. */
  readonly seq: number;
  /** Whether who follows a state has none yet here, and is sent a snapshot if it begins again at this place. */
  readonly bare?: boolean;
}

/** Something that has a place, and so a cursor. */
export interface Placed extends Place {
  /** The sealed name of the place. */
  readonly cursor: string;
}

/**
 * A message once read: typed, numbered, kept in the agent's log.
 *
 * @typeParam M what its topic's reader made of the message
 */
export interface AgentEvent<M = unknown> extends Placed {
  /** The GraphQL type it is told as, e.g. `ChatStateChange`; `UnknownEvent` when it could not be read. */
  readonly type: string;
  /** The CometD channel it came on. */
  readonly topic: string;
  readonly receivedAt: Date;
  /** The request that caused it, when GWS says so. */
  readonly referenceId: number | undefined;
  /** The message's `data` as GWS sent it. */
  readonly raw: unknown;
  readonly message: M;
  /**
   * What it tells the whole state of: a later event of the same resource says all that this one does. Undefined for
   * what must not be left out, such as the messages of a conversation.
   */
  readonly resource: string | undefined;
  /** Which of GWS's answers brought it. Only events of one answer can have changed places on the way. */
  readonly batch: number;
  /**
   * The topics that were open when it came, where a loss was just being mended; undefined: all that are in use. Of any
   * other something may be missing right after it.
   */
  readonly beside?: readonly string[] | undefined;
  /** How large it is, about: the length of `raw` as JSON. */
  readonly bytes: number;
}

/** Why continuity could not be kept. */
export type GapReason =
  | 'CURSOR_EXPIRED'
  | 'HISTORY_RESET'
  | 'UPSTREAM_SESSION_LOST'
  | 'UPSTREAM_UNCONFIRMED'
  | 'MESSAGE_UNREADABLE'
  | 'SUBSCRIBER_TOO_SLOW';

/** From here on the upstream is subscribed: everything that follows is delivered or covered by a gap. */
export interface StreamOpened extends Placed {
  readonly type: 'StreamOpened';
  /** How many earlier entries of the log follow before the live ones. */
  readonly replayed: number;
  /** Whether GWS's notifications are flowing at this moment. */
  readonly live: boolean;
}

/** A place where events may be missing. */
export interface Gap extends Placed {
  readonly type: 'Gap';
  readonly reason: GapReason;
  /** The last moment up to which nothing is missing, when known. */
  readonly since: Date | null;
  /** How many events are missing at most, when known. */
  readonly missed: number | null;
}

/** What an agent's log keeps. */
export type LogEntry = AgentEvent | Gap;

/** What a subscriber's mailbox holds. */
export type StreamItem = LogEntry | StreamOpened;

export function isGap(item: { readonly type: string }): item is Gap {
  return item.type === 'Gap';
}

export function isStreamOpened(item: { readonly type: string }): item is StreamOpened {
  return item.type === 'StreamOpened';
}
