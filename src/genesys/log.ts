import { randomBytes } from 'node:crypto';
import type { Mailbox } from '../lib/mailbox.js';
import type { AgentEvent, Gap, GapReason, StreamItem } from './event.js';
import type { ReadMessage } from './topic.js';

/** One reader of the log. */
export interface Listener {
  readonly mailbox: Mailbox<StreamItem>;
  /** Which events it wants. Gaps reach every listener. Must not throw. */
  wants(event: AgentEvent): boolean;
  /** Looks at a wanted event after it was put into the mailbox: an error returned ends this listener with it. */
  ends?(event: AgentEvent): Error | undefined;
}

/**
 * One agent's log: gives every event its number before anybody sees it, and every listener the same order.
 *
 * An *epoch* is an unbroken stretch; `seq` counts its events from 1. After a loss a new epoch begins, and its
 * first entry tells of the gap.
 */
export class AgentLog {
  readonly #listeners = new Set<Listener>();
  #epoch = newEpoch();
  #seq = 0;

  get epoch(): string {
    return this.#epoch;
  }

  /** The number of the latest event; 0 in an epoch without any. */
  get seq(): number {
    return this.#seq;
  }

  /** Numbers a read message and posts it to every listener that wants it. */
  append(read: ReadMessage, receivedAt: Date): AgentEvent {
    const { type, topic, referenceId, raw, message } = read;
    const event: AgentEvent = {
      type,
      topic,
      epoch: this.#epoch,
      seq: ++this.#seq,
      receivedAt,
      referenceId,
      raw,
      message,
    };
    for (const listener of this.#listeners) {
      if (!listener.wants(event)) continue;
      listener.mailbox.push(event);
      const error = listener.ends?.(event);
      if (error) listener.mailbox.end(error);
    }
    return event;
  }

  /** Tells every listener that events may be missing here. A lost session also begins a new epoch. */
  gap(reason: GapReason, since: Date | null): void {
    if (reason === 'UPSTREAM_SESSION_LOST') {
      this.#epoch = newEpoch();
      this.#seq = 0;
    }
    const gap: Gap = { type: 'Gap', epoch: this.#epoch, seq: ++this.#seq, reason, since, missed: null };
    for (const { mailbox } of this.#listeners) mailbox.push(gap);
  }

  /** Posts to `listener` from now on. @returns stops it */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends every listener's mailbox, with `error` if one is given. */
  end(error?: Error): void {
    for (const { mailbox } of [...this.#listeners]) mailbox.end(error);
    this.#listeners.clear();
  }
}

function newEpoch(): string {
  return randomBytes(9).toString('base64url');
}
