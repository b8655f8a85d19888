import { Origin } from '../origin.js';

/** A Bayeux message as it came: unread, untrusted. */
type Incoming = Readonly<Record<string, unknown>>;

export interface DeliveriesOptions {
  /** Whether GWS numbers its batches, which is what the ack extension does. */
  acknowledges(): boolean;
  /** Whether two messages that are the same to the byte may mean two things. */
  mayRepeat(message: unknown): boolean;
  /** So many messages came once more, and were dropped. */
  dropped(count: number): void;
}

/** So many request ids are remembered as answered: there are never more than two requests under way. */
const mostAnswered = 64;

/** So many messages are remembered as not taken as received. */
const mostEarly = 1_000;

/**
 * What comes once more in spite of everything, and is taken once: what GWS publishes twice in a row, and an answer that
 * a proxy sends again.
 *
 * Two messages in a row within one answer that are the same to the byte are one, sent twice: a state says no more when it
 * is told again, and what customers write has its index. Not so failures that carry no number: two operations may fail
 * alike, and each waits for its own. In two answers the same may be said on purpose, so there only a whole answer is known
 * as a repetition: by the ids of the requests it answers or, with the ack extension, by the number of its batch.
 */
export class Deliveries {
  readonly #options: DeliveriesOptions;
  /** The ids of requests that were answered, oldest first. */
  readonly #answered = new Set<unknown>();
  /** The newest batch, and what it held. */
  #batch = Number.NEGATIVE_INFINITY;
  #held: readonly (Origin | Incoming)[] = [];
  /** What came over a WebSocket since the latest answer to a poll, which alone takes it as received. */
  #early: Incoming[] = [];
  /** What of that comes once more, in this order, because the connection ended before that answer. */
  #again: Incoming[] = [];

  constructor(options: DeliveriesOptions) {
    this.#options = options;
  }

  /** What an answer brings that has not come before, in order. */
  fresh(messages: readonly Incoming[]): readonly Incoming[] {
    const replies = messages.filter(isReply);
    const published = messages.length - replies.length;
    // None of ours: the request that waits has had no answer, and is repeated like one that got lost.
    if (replies.length > 0 && replies.every(({ id }) => this.#answered.has(id))) {
      this.#options.dropped(published);
      return [];
    }
    for (const { id } of replies) this.#note(id);
    const poll = replies.find(isPoll);
    const once = published + this.#early.length > 1 ? this.#onceInARow(messages) : messages;
    const taken = this.#newOnConnection(this.#newInBatch(once, poll), poll);
    const dropped = messages.length - taken.length;
    if (dropped > 0) this.#options.dropped(dropped);
    return taken;
  }

  /** The connection has ended. What no answer to a poll has taken as received, GWS sends again if it keeps it. */
  interrupted(): void {
    this.#again = [...this.#early, ...this.#again];
    this.#early = [];
  }

  #onceInARow(messages: readonly Incoming[]): readonly Incoming[] {
    const latest = this.#early.at(-1);
    let before = latest && textOf(latest);
    return messages.filter((message) => {
      if (isReply(message)) return true;
      const text = textOf(message);
      const again = text !== undefined && text === before && !this.#options.mayRepeat(message);
      before = text;
      return !again;
    });
  }

  /** Without what an earlier answer with the same number held: GWS never takes a number twice, proxies may. */
  #newInBatch(messages: readonly Incoming[], poll: Incoming | undefined): readonly Incoming[] {
    const batch = (poll?.['ext'] as { ack?: unknown } | null | undefined)?.ack;
    const numbered = this.#options.acknowledges() && poll?.['successful'] === true;
    if (!numbered || typeof batch !== 'number') return messages;
    if (batch < this.#batch) return messages.filter(isReply);
    const earlier = batch === this.#batch ? this.#held : [];
    const held = messages.filter((message) => !isReply(message));
    this.#batch = batch;
    this.#held = held.map((message) => Origin.of(message) ?? message);
    if (earlier.length === 0) return messages;
    const again = new Set(held.filter((message, nth) => isSame(message, messageOf(earlier[nth]))));
    return messages.filter((message) => !again.has(message));
  }

  /**
   * Without what came on a connection before, up to where it ended. Long polling knows no such thing, for what is cut there
   * is not read at all; over a WebSocket each message may have a frame of its own, before the one with the answer.
   */
  #newOnConnection(messages: readonly Incoming[], poll: Incoming | undefined): readonly Incoming[] {
    if (!this.#options.acknowledges()) return messages;
    const fresh = this.#again.length === 0 ? messages : messages.filter((message) => !this.#isAgain(message));
    if (poll?.['successful'] === true) {
      this.#early.length = 0;
      this.#again.length = 0;
    } else if (this.#early.length < mostEarly) {
      for (const message of messages) if (!isReply(message)) this.#early.push(message);
    }
    return fresh;
  }

  #isAgain(message: Incoming): boolean {
    if (isReply(message)) return false;
    if (isSame(message, this.#again[0])) return this.#again.shift() !== undefined;
    this.#again = [];
    return false;
  }

  #note(id: unknown): void {
    if (typeof id !== 'string' && typeof id !== 'number') return;
    this.#answered.add(id);
    if (this.#answered.size <= mostAnswered) return;
    for (const oldest of this.#answered) {
      this.#answered.delete(oldest);
      return;
    }
  }
}

function isReply({ channel }: Incoming): boolean {
  return typeof channel === 'string' && channel.startsWith('/meta/');
}

function isPoll({ channel }: Incoming): boolean {
  return channel === '/meta/connect';
}

/** Undefined for what is nested so deeply that it cannot be written: it is like nothing else. */
function textOf(message: Incoming): string | undefined {
  try {
    return JSON.stringify(message);
  } catch {
    return undefined;
  }
}

function messageOf(held: Origin | Incoming | undefined): Incoming | undefined {
  return held instanceof Origin ? held.message : held;
}

function isSame(message: Incoming, earlier: Incoming | undefined): boolean {
  if (earlier === undefined) return false;
  const text = textOf(message);
  return text !== undefined && text === textOf(earlier);
}
