import { type GatewayError, isRefusal } from '../errors.js';
import { Mailbox } from '../lib/mailbox.js';
import type { TransportState } from './transport.js';

/** Where an agent's way to GWS's notifications stands, as a client is told. A closed set. */
export type UpstreamState = 'CONNECTED' | 'RECONNECTING' | 'AUTH_EXPIRED' | 'LOG_UNAVAILABLE';

export interface UpstreamStatus {
  readonly state: UpstreamState;
  readonly since: Date;
  /** Whether GWS keeps messages until they are acknowledged; undefined before the first handshake. */
  readonly acknowledges: boolean | undefined;
}

/** So many changes wait for whoever reads slowly; then only the newest does. */
const mostWaiting = 32;

/** Tells those who watch how the way to GWS's notifications stands: now, and with every change. */
export class StatusBoard {
  readonly #now: () => Date;
  readonly #watchers = new Set<Mailbox<UpstreamStatus>>();
  #status: UpstreamStatus;

  constructor(now: () => Date) {
    this.#now = now;
    this.#status = { state: 'RECONNECTING', since: now(), acknowledges: undefined };
  }

  get status(): UpstreamStatus {
    return this.#status;
  }

  /** How many watch. */
  get watchers(): number {
    return this.#watchers.size;
  }

  /** @param left called once when the watcher has gone */
  watch(left: () => void): Mailbox<UpstreamStatus> {
    const watcher = new Mailbox<UpstreamStatus>({
      limit: mostWaiting,
      shorten: (waiting) => waiting.slice(-1),
      overflow: () => new RangeError('One status is always kept.'),
      onEnd: () => {
        this.#watchers.delete(watcher);
        left();
      },
    });
    this.#watchers.add(watcher);
    watcher.push(this.#status);
    return watcher;
  }

  /** The transport's state changed. What clients cannot tell apart is not told again. */
  enter(state: TransportState, acknowledges: boolean | undefined): void {
    if (state !== 'closed') this.#tell(state === 'connected' ? 'CONNECTED' : 'RECONNECTING', acknowledges);
  }

  /** Nothing changes any more. Whom GWS has refused is told so before the end. */
  close(error: GatewayError | undefined): void {
    if (error && isRefusal(error)) this.#tell('AUTH_EXPIRED', this.#status.acknowledges);
    for (const watcher of [...this.#watchers]) watcher.end(error);
  }

  #tell(state: UpstreamState, acknowledges: boolean | undefined): void {
    const { state: before, since, acknowledges: known } = this.#status;
    if (state === before && acknowledges === known) return;
    this.#status = { state, since: state === before ? since : this.#now(), acknowledges };
    for (const watcher of this.#watchers) watcher.push(this.#status);
  }
}
