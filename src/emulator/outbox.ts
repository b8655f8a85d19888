/** Something for an agent, or for everybody (`*`), on a channel. */
export interface Notification {
  readonly userName: string;
  readonly channel: string;
  readonly data: unknown;
}

/** How long a notification takes through the back end. */
const DELAY_MS = 5;

/**
 * Notifications on their way out, in the order in which they happened.
 *
 * GWS answers a request first and notifies afterwards. A request changes the world while it is answered, so
 * everything that follows from it waits here for a few milliseconds; one queue for all keeps the order.
 */
export class Outbox {
  #waiting: Notification[] = [];
  #timer: NodeJS.Timeout | undefined;
  #deliver: (notification: Notification) => void = () => {};

  /** Who carries notifications to the wire. */
  deliverTo(deliver: (notification: Notification) => void): void {
    this.#deliver = deliver;
  }

  post(userName: string, channel: string, data: unknown): void {
    this.#waiting.push({ userName, channel, data });
    this.#timer ??= setTimeout(() => this.#flush(), DELAY_MS);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
    this.#deliver = () => {};
  }

  #flush(): void {
    this.#timer = undefined;
    const ready = this.#waiting;
    this.#waiting = [];
    for (const notification of ready) this.#deliver(notification);
  }
}
