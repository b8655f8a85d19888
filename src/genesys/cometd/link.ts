import { AckExtension, type FailureInfo, type Message, type SubscriptionHandle } from 'cometd';
import type { Logger } from '../../lib/log.js';
import type { AgentContext } from '../agent-context.js';
import type { CometdMeter } from '../cometd.js';
import type { Upstream } from '../upstream.js';
import { AgentCometD, type Timer } from './client.js';
import type { Delays } from './delays.js';
import { Deliveries } from './deliveries.js';
import { adviceLoss, handshakeLoss, type Loss, pollLoss, reasonOf, subscribeLoss } from './loss.js';
import { Rhythm } from './rhythm.js';
import { registerTransports } from './transports.js';

export interface LinkEvents {
  /** The handshake succeeded. Subscribing from within goes out as one request. */
  up(acknowledges: boolean): void;
  /** GWS answered a poll. `held`: not only the first of the link, which GWS answers at once. */
  polled(held: boolean): void;
  /** A poll failed and will be repeated. */
  missed(): void;
  /** A message may have been lost; told before any message or poll that follows. */
  unconfirmed(): void;
  message(message: object): void;
  /** The last word: the link has thrown everything away. */
  lost(loss: Loss): void;
}

export interface LinkOptions {
  readonly upstream: Upstream;
  readonly context: AgentContext;
  readonly log: Logger;
  readonly delays: Delays;
  readonly maxNetworkDelayMs: number;
  readonly watchdogMarginMs: number;
  readonly meter: CometdMeter;
  refreshCsrf(): Promise<void>;
  /** See {@link Deliveries}. */
  mayRepeat(message: unknown): boolean;
}

/** What became of a subscribe request; a denial comes with the server's word. */
export type SubscribeOutcome = 'acknowledged' | 'failed' | { readonly denied: string };

/**
 * One CometD session from its handshake to its loss. There is never a second handshake on a link: the library drops
 * subscriptions then, and keeps state that is better not kept. Who wants to go on makes a new link.
 */
export class Link {
  readonly #options: LinkOptions;
  readonly #events: LinkEvents;
  readonly #cometd: AgentCometD;
  readonly #rhythm: Rhythm;
  readonly #deliveries: Deliveries;
  #acknowledges = false;
  #over = false;
  #disconnecting: (() => void) | undefined;
  /** The handshake met an answer to its upgrade that says there are no WebSockets. */
  #withoutUpgrade = false;
  #polls = 0;
  #failures = 0;
  #rejections = 0;
  /** A response that may have carried messages got lost, and nobody keeps them for us. */
  #doubt = false;
  #watchdog: Timer | undefined;

  constructor(options: LinkOptions, events: LinkEvents) {
    const { upstream, context, log, refreshCsrf, maxNetworkDelayMs, meter } = options;
    this.#options = options;
    this.#events = events;
    this.#rhythm = new Rhythm(options.delays.about);
    this.#cometd = new AgentCometD((message, info, next) => this.#failed(message, info, next), log);
    this.#cometd.configure({
      url: upstream.cometdUrl,
      appendMessageTypeToURL: upstream.appendMessageType,
      maxNetworkDelay: maxNetworkDelayMs,
      connectTimeout: maxNetworkDelayMs,
      maxConnections: 2,
      logLevel: 'warn',
    });
    this.#deliveries = new Deliveries({
      acknowledges: () => this.#acknowledges,
      mayRepeat: options.mayRepeat,
      dropped: (count) => meter.duplicates(count),
    });
    registerTransports(this.#cometd, {
      upstream,
      context,
      refreshCsrf,
      refused: (httpCode) => this.#lose({ kind: 'refused', why: 'HTTP status', httpCode }),
      tooLarge: () => this.#lose({ kind: 'ended', why: 'answer too large' }),
      unsupported: (httpCode) => this.#unsupported(httpCode),
      interrupted: () => {
        this.#doubtful();
        this.#deliveries.interrupted();
      },
      deliveries: this.#deliveries,
    });
    this.#cometd.registerExtension('ack', new AckExtension());
    this.#cometd.registerExtension('gateway', {
      incoming: (message) => this.#incoming(message),
      outgoing: (message) => this.#outgoing(message),
    });
    this.#cometd.addListener('/meta/handshake', (reply) => this.#handshaken(reply));
    this.#cometd.addListener('/meta/connect', (reply) => this.#polled(reply));
    this.#cometd.addListener('/meta/disconnect', () => {
      if (this.#disconnecting === undefined)
        this.#lose({ kind: 'ended', why: 'GWS disconnected the session' });
      else this.#disconnecting();
    });
  }

  /** What it goes over: `websocket` or `long-polling`. */
  get transport(): string | undefined {
    return this.#cometd.getTransport()?.type;
  }

  /** Sends the handshake. */
  start(): void {
    this.#expectOutcome(0);
    this.#cometd.handshake();
  }

  /** Sends what `work` subscribes as one request. */
  batch(work: () => void): void {
    this.#cometd.batch(work);
  }

  /**
   * Asks for a channel. `done` is called once, but not after the link is lost; nor when GWS does not know the session,
   * for that loses the link.
   */
  subscribe(channel: string, done: (outcome: SubscribeOutcome) => void): () => void {
    let settled = false;
    const settle = (outcome: SubscribeOutcome) => {
      if (settled || this.#over) return;
      settled = true;
      // As long as the library has a local subscription it would make up the next answer.
      if (outcome !== 'acknowledged') this.#cometd.removeListener(handle);
      done(outcome);
    };
    // Messages are taken from the extension: it sees those without `data` or `channel` too.
    const handle: SubscriptionHandle = this.#cometd.subscribe(
      channel,
      () => {},
      (reply) => {
        if (settled || this.#over) return;
        if (reply.successful) {
          settle('acknowledged');
        } else if (reply.failure) {
          this.#doubtful();
          settle('failed');
        } else {
          const loss = subscribeLoss(reply, this.#rhythm.reconnect);
          if (loss === undefined) settle({ denied: reasonOf(reply) });
          else this.#lose(loss);
        }
      },
    );
    return () => {
      settled = true;
      if (this.#over || this.#cometd.isDisconnected()) return;
      this.#cometd.unsubscribe(handle, {}, (reply) => {
        if (reply.failure) this.#doubtful();
      });
    };
  }

  /** Says `/meta/disconnect`, waits at most `ms` for the answer, and ends. Does not tell `lost`. */
  async disconnect(ms: number): Promise<void> {
    if (!this.#over && this.#cometd.getClientId() !== null && !this.#cometd.isDisconnected()) {
      await new Promise<void>((resolve) => {
        this.#disconnecting = resolve;
        this.#cometd.setTimeout(resolve, ms);
        this.#cometd.disconnect();
      });
    }
    this.discard();
  }

  /** Ends at once: requests under way are cut, nothing is told any more. */
  discard(): void {
    if (this.#over) return;
    this.#over = true;
    this.#disconnecting?.();
    this.#cometd.discard();
  }

  #lose(loss: Loss): void {
    if (this.#over || this.#disconnecting !== undefined) return;
    this.discard();
    this.#events.lost(loss);
  }

  #handshaken(reply: Message): void {
    if (!reply.successful) return;
    const ack = (reply.ext as { ack?: unknown } | undefined)?.ack;
    this.#acknowledges =
      ack === true || (typeof ack === 'object' && (ack as { enabled?: unknown } | null)?.enabled === true);
    const loss = adviceLoss(this.#rhythm.reconnect);
    if (loss !== undefined) {
      this.#lose(loss);
      return;
    }
    this.#expectOutcome(0);
    this.#cometd.batch(() => this.#events.up(this.#acknowledges));
  }

  #polled(reply: Message): void {
    if (!reply.successful || this.#disconnecting !== undefined) return;
    this.#polls += 1;
    this.#failures = 0;
    this.#rejections = 0;
    this.#tellDoubt();
    const loss = adviceLoss(this.#rhythm.reconnect);
    if (loss === undefined) {
      this.#expectOutcome(0);
      this.#events.polled(this.#polls > 1);
    } else {
      this.#lose(loss);
    }
  }

  /** A handshake or a poll failed, on the way or by GWS's word: either the link is lost, or the poll is repeated. */
  #failed(message: Message, info: FailureInfo, next: (info: FailureInfo) => void): void {
    if (this.#over || this.#disconnecting !== undefined) return;
    const shaking = message.channel === '/meta/handshake';
    const other = this.#cometd.findTransport('long-polling');
    if (shaking && this.#withoutUpgrade && other !== null) {
      this.#withoutUpgrade = false;
      this.#expectOutcome(0);
      next({ ...info, action: 'handshake', transport: other, delay: 0 });
      return;
    }
    const { reconnect } = this.#rhythm;
    const { failure } = message;
    if (failure) this.#doubtful();
    else this.#rejections += 1;
    const loss = shaking ? handshakeLoss(message, reconnect) : pollLoss(message, reconnect, this.#rejections);
    if (loss !== undefined) {
      this.#lose(loss);
      return;
    }
    this.#failures += 1;
    const delay = this.#options.delays.repeat(this.#failures);
    const { httpCode, connectionType } = failure ?? {};
    const told = { httpCode, connectionType, reason: reasonOf(message), delay: Math.round(delay) };
    this.#options.log.debug(told, 'A poll failed and will be repeated.');
    this.#expectOutcome(delay);
    this.#events.missed();
    if (!this.#over) next({ ...info, action: 'retry', delay });
  }

  /** Every message from GWS comes by here, whatever it looks like. Null ends its way. */
  #incoming(message: Message): Message | null {
    if (this.#over) return null;
    if (typeof message.channel !== 'string' || !message.channel.startsWith('/meta/')) {
      this.#rhythm.brought();
      this.#tellDoubt();
      if (this.#disconnecting === undefined) this.#events.message(message);
      return null;
    }
    if (message.channel === '/meta/handshake' && !this.#admit(message)) return null;
    const shared = this.#rhythm.multipleClients;
    this.#rhythm.take(message);
    if (!shared && this.#rhythm.multipleClients) {
      this.#options.log.warn(
        {},
        'GWS counts several CometD sessions of one browser: is a cookie jar shared?',
      );
    }
    return message;
  }

  /** Makes a handshake's answer one that the library does not stumble over. A second one is none of ours. */
  #admit(reply: Message): boolean {
    if (this.#cometd.getClientId() !== null) return false;
    if (typeof reply.clientId !== 'string' || reply.clientId === '') reply.successful = false;
    if (!Array.isArray(reply.supportedConnectionTypes))
      reply.supportedConnectionTypes = [this.transport ?? ''];
    // A server may announce messages inside this answer; the library would poll only after counting them.
    delete (reply as unknown as Record<string, unknown>)['x-messages'];
    return true;
  }

  #outgoing(message: Message): Message {
    if (message.channel === '/meta/connect') this.#rhythm.sent();
    return message;
  }

  /**
   * An upgrade was answered with something else than a WebSocket. Where long polling is allowed, the handshake that
   * waited for it goes that way. A session that is under way is not moved: either the upgrade is tried again, or another
   * session takes its place.
   */
  #unsupported(httpCode: number): void {
    const { upstream, log } = this.#options;
    if (this.#over || this.#cometd.findTransport('long-polling') === null) return;
    const shaking = this.#cometd.getClientId() === null;
    if (!upstream.upgrades.refused(httpCode) && !shaking) return;
    if (upstream.upgrades.tell())
      log.warn({ httpCode }, 'GWS, or a proxy before it, takes no WebSocket; it is reached by long polling.');
    if (shaking) this.#withoutUpgrade = true;
    else this.#lose({ kind: 'ended', why: 'upgrade refused', httpCode });
  }

  #doubtful(): void {
    if (!this.#acknowledges) this.#doubt = true;
  }

  #tellDoubt(): void {
    if (!this.#doubt) return;
    this.#doubt = false;
    this.#events.unconfirmed();
  }

  /** Winds the watchdog up: the next handshake or poll must have an outcome in time, or the library is stuck. */
  #expectOutcome(delay: number): void {
    const { maxNetworkDelayMs, watchdogMarginMs, meter } = this.#options;
    this.#cometd.clearTimeout(this.#watchdog);
    const hold = this.#cometd.getClientId() === null ? 0 : this.#rhythm.roundMs;
    this.#watchdog = this.#cometd.setTimeout(
      () => {
        meter.overdue();
        this.#lose({ kind: 'ended', why: 'no answer to a poll' });
      },
      delay + hold + maxNetworkDelayMs + watchdogMarginMs,
    );
  }
}
