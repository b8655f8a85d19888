/**
 * A message once read: typed, numbered, kept in the agent's log.
 *
 * @typeParam M what its topic's reader made of the message
 */
export interface AgentEvent<M = unknown> {
  /** The GraphQL type it is told as, e.g. `ChatStateChange`; `UnknownEvent` when it could not be read. */
  readonly type: string;
  /** The CometD channel it came on. */
  readonly topic: string;
  /** The unbroken stretch of the agent's log it belongs to; a new one begins after every loss of the upstream session. */
  readonly epoch: string;
  /** Its place in that stretch, from 1, without holes. */
  readonly seq: number;
  readonly receivedAt: Date;
  /** The request that caused it, when GWS says so. */
  readonly referenceId: number | undefined;
  /** The message's `data` as GWS sent it. */
  readonly raw: unknown;
  readonly message: M;
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
export interface StreamOpened {
  readonly type: 'StreamOpened';
  readonly epoch: string;
  readonly seq: number;
  /** How many earlier events follow before the live ones. */
  readonly replayed: number;
  /** Whether GWS's notifications are flowing at this moment. */
  readonly live: boolean;
}

/** A place where events may be missing. */
export interface Gap {
  readonly type: 'Gap';
  readonly epoch: string;
  readonly seq: number;
  readonly reason: GapReason;
  /** The last moment up to which nothing is missing, when known. */
  readonly since: Date | null;
  /** How many events are missing, when known. */
  readonly missed: number | null;
}

/** What a subscriber's mailbox holds. */
export type StreamItem = AgentEvent | StreamOpened | Gap;
