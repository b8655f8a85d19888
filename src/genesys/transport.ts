import type { GatewayError } from '../errors.js';

/** Where the way to GWS's notifications stands. */
export type TransportState = 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'closed';

/** What a {@link Transport} tells its session. Every callback is synchronous and must not throw. */
export interface TransportEvents {
  /**
   * A Bayeux message on a subscribed channel. `message` is the whole message as it came (`channel`,
   * `data`, …): unread, untrusted. `generation` counts handshakes of this transport, from 1.
   */
  message(channel: string, message: unknown, generation: number): void;
  /** The handshake of `generation` succeeded; its channels are not subscribed yet. Messages may follow at once. */
  handshaken(generation: number): void;
  /** Every wanted channel of `generation` has had its subscribe reply: from here on nothing is missed. */
  ready(generation: number): void;
  /** A poll failed and was repeated on the same session without the ack extension: a message may be lost. */
  unconfirmed(generation: number): void;
  state(state: TransportState): void;
  /** Asked whether somebody listens at this moment, who is to be served before those that merely linger. @default true */
  urgent?(): boolean;
}

/** What the gateway needs of CometD for one agent, and nothing more. */
export interface Transport extends AsyncDisposable {
  readonly state: TransportState;
  /** Resolves when it need not wait for its turn to shake hands: other agents before it are no sign of GWS being away. */
  readonly turn: Promise<void>;
  /** Whether the ack extension was offered by the latest handshake reply; undefined before the first. */
  readonly acknowledges: boolean | undefined;
  /** When GWS last answered a poll: up to then nothing is missing. Undefined before the first. */
  readonly lastContactAt: Date | undefined;
  /** Begins the first handshake. Calling it again does nothing. */
  start(): void;
  /**
   * Wants a channel from now on, across re-handshakes, until {@link unsubscribe}.
   *
   * @returns resolves once GWS acknowledged the subscription. Rejects with a {@link GatewayError} if GWS
   * denies it (`FORBIDDEN`) or the transport closes first. A failed request is repeated, not reported.
   */
  subscribe(channel: string): Promise<void>;
  /** No longer wants a channel. Best effort upstream, immediate here. */
  unsubscribe(channel: string): void;
  /** Resolves when the transport has ended, with the reason if nobody asked for it. Never rejects. */
  readonly closed: Promise<GatewayError | undefined>;
  /** Says `/meta/disconnect`, bounded in time, and ends. May be called twice. */
  close(): Promise<void>;
}
