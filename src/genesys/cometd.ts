import type { Logger } from '../lib/log.js';
import type { Turn } from '../lib/turnstile.js';
import type { AgentContext } from './agent-context.js';
import { installCometdEnv } from './cometd/environment.js';
import { AgentCometSession } from './cometd/session.js';
import type { Transport, TransportEvents } from './transport.js';
import type { Upstream } from './upstream.js';

/** What is counted; see the metrics of the same names. */
export interface CometdMeter {
  /** So many messages came once more, and were not told again. */
  duplicates(count: number): void;
  /** The watchdog found no outcome of a poll or handshake, and had the session rebuilt. */
  overdue(): void;
}

export interface CometdTransportOptions {
  readonly upstream: Upstream;
  readonly context: AgentContext;
  readonly log: Logger;
  readonly events: TransportEvents;
  /**
   * Signs in again, after a 401, a 403 or a redirect to a login page. Resolves when the context holds a fresh session;
   * rejects with the error to end with. Called at most once until GWS has answered a poll.
   */
  relogin(): Promise<void>;
  /** Fetches a fresh CSRF token, after GWS refused the old one. */
  refreshCsrf(): Promise<void>;
  /**
   * Waits for a turn to handshake, and resolves with what gives the turn back. Thousands of agents begin at nine.
   *
   * @default no waiting
   */
  handshakeTurn?(turn: Turn): Promise<() => void>;
  /** The channel that a message without one belongs to. Messages of which it knows none are dropped. */
  channelOf?(message: unknown): string | undefined;
  /**
   * Whether two messages in a row that are the same to the byte may mean two things.
   *
   * @default () => false
   */
  mayRepeat?(message: unknown): boolean;
  readonly meter?: CometdMeter;
  /** How long GWS may take for an answer; for a poll, beyond the time it holds it. Milliseconds. @default 10_000 */
  readonly maxNetworkDelayMs?: number;
  /** How much longer each repetition waits than the one before. Milliseconds. @default 1_000 */
  readonly backoffIncrementMs?: number;
  /** The longest wait between repetitions. Milliseconds. @default 30_000 */
  readonly maxBackoffMs?: number;
  /** How long `close` waits for GWS to say goodbye. Milliseconds. @default 2_000 */
  readonly closeTimeoutMs?: number;
  /** Where jitter comes from: 0 up to, not including, 1. @default Math.random */
  readonly random?: () => number;
  /** How much later than due an answer to a poll may be before the session is rebuilt. Milliseconds. @default 2_000 */
  readonly watchdogMarginMs?: number;
}

/**
 * One agent's CometD session, over what the upstream is set to, isolated from every other agent's. It sends nothing before `start()`.
 *
 * The CometD client sees one global `window`, installed here with the first transport.
 */
export function createCometdTransport(options: CometdTransportOptions): Transport {
  installCometdEnv(options.log);
  return new AgentCometSession(options);
}
