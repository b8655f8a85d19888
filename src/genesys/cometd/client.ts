import { CometD, type Configuration, type FailureInfo, type Message } from 'cometd';
import type { Logger } from '../../lib/log.js';
import { onlySentences } from '../sentence.js';

/** Decides what follows a failed handshake or poll; calling `next` follows `info`, not calling it ends there. */
export type FailurePolicy = (message: Message, info: FailureInfo, next: (info: FailureInfo) => void) => void;

export type Timer = NodeJS.Timeout | NodeJS.Immediate;

/**
 * The library's client with its timers, its words and its reaction to failures in our hands, so that it can be thrown
 * away at any time and leaves nothing running.
 */
export class AgentCometD extends CometD {
  readonly #policy: FailurePolicy;
  readonly #log: Logger;
  readonly #timers = new Set<Timer>();
  #configuration: Configuration | undefined;
  #over = false;

  constructor(policy: FailurePolicy, log: Logger) {
    super();
    this.#policy = policy;
    this.#log = log;
    // Those registered by default include one that needs a web page and one that carries no identity.
    this.unregisterTransports();
  }

  /** No listener hears anything any more, no timer fires, requests under way are cut. */
  discard(): void {
    this.#over = true;
    this.clearListeners();
    for (const timer of this.#timers) timer[Symbol.dispose]();
    this.#timers.clear();
    for (const type of this.getTransportTypes()) this.findTransport(type)?.abort();
  }

  override onTransportFailure(message: Message, info: FailureInfo, next: (info: FailureInfo) => void): void {
    if (!this.#over) this.#policy(message, info, next);
  }

  /** The library copies it to its depths for each of its questions, several a poll, and changes none of the copies. */
  override getConfiguration(): Configuration {
    this.#configuration ??= super.getConfiguration();
    return this.#configuration;
  }

  override configure(configuration: Configuration): void {
    super.configure(configuration);
    this.#configuration = undefined;
  }

  override setTimeout(work: () => void, ms: number): Timer | undefined {
    if (this.#over) return undefined;
    const run = () => {
      this.#timers.delete(timer);
      try {
        work();
      } catch (error) {
        // The library would swallow it. Whatever it broke, the watchdog finds.
        this.#log.error({ source: 'cometd', error: nameOf(error) }, 'The CometD client failed in a timer.');
      }
    };
    // The next poll goes out once this turn's messages are on their way to the clients, not a millisecond later.
    const timer: Timer = ms > 0 ? setTimeout(run, ms) : setImmediate(run);
    this.#timers.add(timer);
    return timer;
  }

  override clearTimeout(timer: Timer | undefined | null): void {
    if (timer == null) return;
    timer[Symbol.dispose]();
    this.#timers.delete(timer);
  }

  // The library calls these already while it is constructed: they may find no log yet.

  override _warn(...args: unknown[]): void {
    if (#log in this && !this.#over) this.#log.warn({ source: 'cometd' }, onlySentences(args));
  }

  override _info(...args: unknown[]): void {
    this._warn(...args);
  }

  override _debug(): void {}
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
