import type { Message } from 'cometd';

/** What a GWS is taken to advise until it says otherwise: an observed one holds polls for a minute. */
const HOLD_MS = 60_000;
const LONGEST_HOLD_MS = 600_000;
const LONGEST_INTERVAL_MS = 60_000;

/** A poll that came back sooner and empty was not held. */
const SOON_MS = 100;
const PATIENCE = 5;
const LONGEST_PAUSE_MS = 10_000;

/** When to poll: GWS's advice, read with care, and a brake for when it answers every poll at once with nothing. */
export class Rhythm {
  /** What GWS advises to do next; an open vocabulary. Undefined: to poll. */
  reconnect: string | undefined;
  /** Whether GWS counts several CometD sessions of one browser. */
  multipleClients = false;
  #holdMs = HOLD_MS;
  /** What GWS advises to wait between polls. */
  #advisedMs = 0;
  /** What we wait between polls. */
  #pauseMs = 0;
  readonly #about: (ms: number) => number;
  #polls = 0;
  #sentAt = 0;
  #brought = false;
  #idle = 0;

  /** @param about gives a pause some jitter */
  constructor(about: (ms: number) => number) {
    this.#about = about;
  }

  /** How long the next poll may take by GWS's own word. Milliseconds. */
  get roundMs(): number {
    return this.#holdMs + this.#pauseMs;
  }

  /** A poll goes out. */
  sent(): void {
    this.#sentAt = performance.now();
    this.#brought = false;
  }

  /** Something else than a meta message came. */
  brought(): void {
    this.#brought = true;
  }

  /** Takes the advice out of a meta message and puts ours in: the library believes whatever it reads there. */
  take(message: Message): void {
    const { advice } = message as { advice?: unknown };
    if (typeof advice === 'object' && advice !== null) this.#read(advice as Record<string, unknown>);
    if (message.channel === '/meta/connect' && message.successful) this.#brake();
    message.advice = {
      timeout: this.#holdMs,
      interval: this.#pauseMs,
      ...(this.reconnect === undefined ? {} : { reconnect: this.reconnect as 'retry' }),
    };
  }

  #read({ reconnect, timeout, interval, 'multiple-clients': multiple }: Record<string, unknown>): void {
    this.reconnect = typeof reconnect === 'string' ? reconnect : undefined;
    this.multipleClients = multiple === true;
    this.#holdMs = within(timeout, LONGEST_HOLD_MS, HOLD_MS);
    this.#advisedMs = within(interval, LONGEST_INTERVAL_MS, 0);
    this.#pauseMs = this.#advisedMs;
  }

  #brake(): void {
    this.#polls += 1;
    const took = performance.now() - this.#sentAt;
    const empty = !this.#brought && took < Math.min(SOON_MS, this.#holdMs / 2) && this.#advisedMs < SOON_MS;
    // The first poll of a session is answered at once on purpose.
    this.#idle = empty && this.#polls > 1 ? this.#idle + 1 : 0;
    this.#pauseMs =
      this.#idle < PATIENCE
        ? this.#advisedMs
        : this.#about(Math.min(LONGEST_PAUSE_MS, SOON_MS * 2 ** (this.#idle - PATIENCE)));
  }
}

function within(value: unknown, most: number, otherwise: number): number {
  return typeof value === 'number' && value >= 0 ? Math.min(value, most) : otherwise;
}
