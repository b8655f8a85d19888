import type { Topic } from './topic.js';

/** Somebody waits for a message. */
export interface Expectation<Told> {
  /** The first that matches; undefined once cancelled or the session has ended. */
  readonly message: Promise<Told | undefined>;
  cancel(): void;
}

interface Waiter<Told> {
  readonly topic: Topic;
  readonly matches: (told: Told) => boolean;
  readonly settle: (told: Told | undefined) => void;
}

/** Those who wait for something to be told on a topic. */
export class Expectations<Told> {
  /** Undefined while nobody waits, which is nearly always: every event asks. */
  #waiters: Set<Waiter<Told>> | undefined;
  #closed = false;

  /** @param matches what it throws at is none that matches: a poisoned message is nobody's answer */
  expect(topic: Topic, matches: (told: Told) => boolean): Expectation<Told> {
    let settle: Waiter<Told>['settle'] = () => {};
    const message = new Promise<Told | undefined>((resolve) => {
      settle = (told) => {
        this.#waiters?.delete(waiter);
        if (this.#waiters?.size === 0) this.#waiters = undefined;
        resolve(told);
      };
      const waiter: Waiter<Told> = { topic, matches: careful(matches), settle };
      this.#waiters ??= new Set();
      this.#waiters.add(waiter);
    });
    const cancel = () => settle(undefined);
    if (this.#closed) cancel();
    return { message, cancel };
  }

  /** Something was told: whoever it matches waits no longer. */
  tell(channel: string, told: Told): void {
    if (!this.#waiters) return;
    for (const waiter of this.#waiters) {
      if (waiter.topic.channel === channel && waiter.matches(told)) waiter.settle(told);
    }
  }

  /** Nothing will be told any more. */
  close(): void {
    this.#closed = true;
    for (const waiter of [...(this.#waiters ?? [])]) waiter.settle(undefined);
  }
}

function careful<Told>(matches: (told: Told) => boolean): (told: Told) => boolean {
  return (told) => {
    try {
      return matches(told);
    } catch {
      return false;
    }
  };
}
