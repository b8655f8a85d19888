import { GatewayError } from '../../errors.js';
import type { Logger } from '../../lib/log.js';
import type { Delays } from './delays.js';
import type { Link } from './link.js';

export interface WantsOptions {
  readonly delays: Delays;
  readonly log: Logger;
  /** Every channel that was wanted when the link came up has had its answer. Once per link. */
  ready(): void;
}

/** One wanted channel. */
interface Want {
  readonly channel: string;
  readonly waiters: PromiseWithResolver[];
  acknowledged: boolean;
  /** Takes back what was asked of the present link; undefined before it was asked. */
  cancel: (() => void) | undefined;
  failures: number;
  timer: NodeJS.Timeout | undefined;
}

interface PromiseWithResolver {
  resolve(): void;
  reject(error: GatewayError): void;
}

const CHANNEL = /^\/(?!meta\/)[A-Za-z0-9 !#$()*+\-./@_{}~]+$/;

/**
 * The channels that are wanted, whatever becomes of the links: each is subscribed once per link, again after a request
 * that failed, and no more after GWS denied it.
 */
export class Wants {
  readonly #options: WantsOptions;
  readonly #wants = new Map<string, Want>();
  #link: Link | undefined;
  /** Those whose answer `ready` waits for; undefined once it was told. */
  #pending: Set<Want> | undefined;
  #closed: GatewayError | undefined;

  constructor(options: WantsOptions) {
    this.#options = options;
  }

  /** Wants a channel. Resolves when GWS has acknowledged it on the present link, or on the first that comes. */
  async add(channel: string): Promise<void> {
    if (this.#closed) throw this.#closed;
    if (!CHANNEL.test(channel))
      throw new GatewayError('BAD_REQUEST', 'The channel has no valid Bayeux name.');
    let want = this.#wants.get(channel);
    if (want?.acknowledged) return;
    if (want === undefined) {
      want = { channel, waiters: [], acknowledged: false, cancel: undefined, failures: 0, timer: undefined };
      this.#wants.set(channel, want);
    }
    const { waiters } = want;
    const answer = new Promise<void>((resolve, reject) => waiters.push({ resolve, reject }));
    if (this.#link !== undefined && want.cancel === undefined && want.timer === undefined) this.#ask(want);
    await answer;
  }

  remove(channel: string): void {
    const want = this.#wants.get(channel);
    if (want === undefined) return;
    this.#drop(
      want,
      new GatewayError('INVALID_STATE', `${channel} was unsubscribed before GWS had answered.`),
    );
    want.cancel?.();
    this.#answered(want);
  }

  /** Whether a message on this channel is for somebody; a wanted channel may end in `/*` or `/**`. */
  covers(channel: string): boolean {
    if (this.#wants.has(channel)) return true;
    const parent = channel.slice(0, channel.lastIndexOf('/'));
    if (this.#wants.has(`${parent}/*`)) return true;
    for (let end = parent.length; end >= 0; end = end === 0 ? -1 : channel.lastIndexOf('/', end - 1)) {
      if (this.#wants.has(`${channel.slice(0, end)}/**`)) return true;
    }
    return false;
  }

  /** A link came up: asks it for everything, as one request. */
  ask(link: Link): void {
    this.#link = link;
    this.#pending = new Set(this.#wants.values());
    for (const want of this.#wants.values()) this.#ask(want);
    this.#checkReady();
  }

  /** The link is gone; what was asked of it will be asked of the next. */
  lost(): void {
    this.#link = undefined;
    this.#pending = undefined;
    for (const want of this.#wants.values()) {
      clearTimeout(want.timer);
      Object.assign(want, { acknowledged: false, cancel: undefined, failures: 0, timer: undefined });
    }
  }

  /** Nothing is wanted any more, and who waits is told why. */
  close(error: GatewayError): void {
    if (this.#closed) return;
    this.#closed = error;
    this.lost();
    for (const want of [...this.#wants.values()]) this.#drop(want, error);
  }

  #ask(want: Want): void {
    const link = this.#link;
    if (link === undefined) return;
    want.timer = undefined;
    want.cancel = link.subscribe(want.channel, (outcome) => {
      // A link that is gone, or a channel that is not wanted any more, or wanted anew, is not this want's concern.
      if (link !== this.#link || this.#wants.get(want.channel) !== want) return;
      if (outcome === 'acknowledged') {
        want.acknowledged = true;
        for (const { resolve } of want.waiters.splice(0)) resolve();
        this.#answered(want);
      } else if (outcome === 'failed') {
        want.cancel = undefined;
        want.failures += 1;
        want.timer = setTimeout(() => this.#ask(want), this.#options.delays.repeat(want.failures));
      } else {
        const { channel } = want;
        this.#options.log.warn({ channel, word: outcome.denied }, 'GWS denied a subscription.');
        this.#drop(
          want,
          new GatewayError('FORBIDDEN', `GWS denied this agent the notifications of ${channel}.`),
        );
        this.#answered(want);
      }
    });
  }

  #drop(want: Want, error: GatewayError): void {
    this.#wants.delete(want.channel);
    clearTimeout(want.timer);
    for (const { reject } of want.waiters.splice(0)) reject(error);
  }

  #answered(want: Want): void {
    this.#pending?.delete(want);
    this.#checkReady();
  }

  #checkReady(): void {
    if (this.#pending?.size !== 0) return;
    this.#pending = undefined;
    this.#options.ready();
  }
}
