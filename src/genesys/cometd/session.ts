import { GatewayError } from '../../errors.js';
import type { CometdTransportOptions } from '../cometd.js';
import type { Transport, TransportState } from '../transport.js';
import { createDelays, type Delays } from './delays.js';
import { Link } from './link.js';
import type { Loss } from './loss.js';
import { Wants } from './wants.js';

/**
 * One agent's way to the notifications: a {@link Link} at a time, and what outlives it: the wanted channels, the count
 * of handshakes, and how long to wait before the next.
 */
export class AgentCometSession implements Transport {
  readonly closed: Promise<GatewayError | undefined>;
  readonly #options: CometdTransportOptions;
  readonly #delays: Delays;
  readonly #wants: Wants;
  #state: TransportState = 'idle';
  #acknowledges: boolean | undefined;
  #lastContactAt: Date | undefined;
  #generation = 0;
  /** The generation in which a message without a channel was last logged: once says it all. */
  #strayTold = 0;
  #link: Link | undefined;
  /** Handshakes in a row that did not reach GWS. */
  #failures = 0;
  /** Handshakes in a row that led to no held poll. */
  #unheld = 0;
  /** Whether GWS has answered a poll since the latest sign-in of ours. */
  #proven = true;
  #timer: NodeJS.Timeout | undefined;
  #turn: Promise<void> = Promise.resolve();
  /** Gives back the turn to handshake, if one is held. */
  #release: () => void = () => {};
  #ending = false;
  #closing: Promise<void> | undefined;
  #resolveClosed!: (reason: GatewayError | undefined) => void;

  constructor(options: CometdTransportOptions) {
    const { backoffIncrementMs = 1_000, maxBackoffMs = 30_000, random = Math.random } = options;
    this.#options = options;
    this.#delays = createDelays(backoffIncrementMs, maxBackoffMs, random);
    this.#wants = new Wants({
      delays: this.#delays,
      log: options.log,
      ready: () => this.#tell(() => options.events.ready(this.#generation)),
    });
    this.closed = new Promise((resolve) => {
      this.#resolveClosed = resolve;
    });
  }

  get state(): TransportState {
    return this.#state;
  }

  get turn(): Promise<void> {
    return this.#turn;
  }

  get acknowledges(): boolean | undefined {
    return this.#acknowledges;
  }

  get lastContactAt(): Date | undefined {
    return this.#lastContactAt;
  }

  start(): void {
    if (this.#state !== 'idle' || this.#ending) return;
    this.#enter('connecting');
    void this.#connect();
  }

  subscribe(channel: string): Promise<void> {
    const answer = this.#wants.add(channel);
    // Who does not wait for the answer does not want to be stopped by it either.
    answer.catch(() => {});
    return answer;
  }

  unsubscribe(channel: string): void {
    this.#wants.remove(channel);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    if (this.#ending) return;
    this.#ending = true;
    clearTimeout(this.#timer);
    this.#wants.close(closedError());
    await this.#link?.disconnect(this.#options.closeTimeoutMs ?? 2_000);
    this.#finish(undefined);
  }

  /** Waits for a turn, then begins a handshake. */
  async #connect(): Promise<void> {
    let release: (() => void) | undefined;
    try {
      const turn = this.#options.handshakeTurn?.({
        urgent: () => this.#options.events.urgent?.() ?? true,
        gone: () => this.#ending,
      });
      const passed = () => {};
      this.#turn = Promise.resolve(turn).then(passed, passed);
      release = await turn;
    } catch (error) {
      this.#options.log.error({ error: nameOf(error) }, 'No turn to handshake was given.');
      this.#failures += 1;
      this.#again(this.#delays.repeat(this.#failures));
      return;
    }
    this.#release = () => {
      this.#release = () => {};
      release?.();
    };
    if (this.#ending) this.#release();
    else this.#open();
  }

  #open(): void {
    const { upstream, context, log, events } = this.#options;
    const { maxNetworkDelayMs = 10_000, watchdogMarginMs = 2_000 } = this.#options;
    const link = new Link(
      {
        upstream,
        context,
        log,
        delays: this.#delays,
        maxNetworkDelayMs,
        watchdogMarginMs,
        refreshCsrf: () => this.#options.refreshCsrf(),
        mayRepeat: (message) => this.#options.mayRepeat?.(message) ?? false,
        meter: this.#options.meter ?? unmetered,
      },
      {
        up: (acknowledges) => {
          this.#release();
          this.#generation += 1;
          this.#acknowledges = acknowledges;
          const { transport } = link;
          log.info(
            { generation: this.#generation, acknowledges, transport },
            'The CometD handshake succeeded.',
          );
          this.#tell(() => events.handshaken(this.#generation));
          if (!this.#ending) this.#wants.ask(link);
        },
        polled: (held) => {
          this.#lastContactAt = new Date();
          this.#proven = true;
          this.#failures = 0;
          if (held) this.#unheld = 0;
          this.#enter('connected');
        },
        missed: () => this.#enter('reconnecting'),
        unconfirmed: () => this.#tell(() => events.unconfirmed(this.#generation)),
        message: (message) => this.#tell(() => this.#deliver(message)),
        lost: (loss) => this.#lost(loss),
      },
    );
    this.#link = link;
    link.start();
  }

  #deliver(message: object): void {
    const { channelOf, events, log } = this.#options;
    const { channel: own } = message as { channel?: unknown };
    const channel = typeof own === 'string' && own !== '' ? own : channelOf?.(message);
    if (channel !== undefined) {
      if (this.#wants.covers(channel)) events.message(channel, message, this.#generation);
    } else if (this.#strayTold !== this.#generation) {
      this.#strayTold = this.#generation;
      log.warn({ generation: this.#generation }, 'Messages without a channel belong to none that is known.');
    }
  }

  #lost({ kind, why, httpCode }: Loss): void {
    this.#link = undefined;
    this.#release();
    this.#wants.lost();
    if (this.#ending) return;
    this.#enter(this.#generation === 0 ? 'connecting' : 'reconnecting');
    if (kind === 'unreached') this.#failures += 1;
    else this.#unheld += 1;
    if (kind === 'refused') {
      this.#options.log.warn(
        { why, httpCode, generation: this.#generation },
        'GWS refused the CometD session.',
      );
      void this.#signIn();
      return;
    }
    const delay =
      kind === 'unreached' ? this.#delays.repeat(this.#failures) : this.#delays.rehandshake(this.#unheld);
    this.#options.log.warn(
      { why, httpCode, generation: this.#generation, delay: Math.round(delay) },
      'The CometD session is lost; another handshake follows.',
    );
    this.#again(delay);
  }

  /** Signs in once. Credentials that GWS refuses again right after are not tried a second time: accounts lock. */
  async #signIn(): Promise<void> {
    if (!this.#proven) {
      this.#end(new GatewayError('UNAUTHENTICATED', 'GWS refused the session again after a new sign-in.'));
      return;
    }
    this.#proven = false;
    try {
      await this.#options.relogin();
    } catch (error) {
      this.#end(error instanceof GatewayError ? error : unexpected(error));
      return;
    }
    // A sign-in that leads to no held poll, again and again, is a loop like any other.
    this.#again(this.#unheld <= 1 ? 0 : this.#delays.rehandshake(this.#unheld));
  }

  #again(delay: number): void {
    if (this.#ending) return;
    this.#timer = setTimeout(() => void this.#connect(), delay);
  }

  /** Ends for a reason of ours or GWS's. Nobody asked for it. */
  #end(reason: GatewayError): void {
    if (this.#ending) return;
    this.#ending = true;
    this.#finish(reason);
  }

  #finish(reason: GatewayError | undefined): void {
    clearTimeout(this.#timer);
    this.#link?.discard();
    this.#link = undefined;
    this.#release();
    this.#wants.close(reason ?? closedError());
    this.#enter('closed');
    this.#resolveClosed(reason);
  }

  #enter(state: TransportState): void {
    if (this.#state === state || this.#state === 'closed') return;
    this.#state = state;
    this.#tell(() => this.#options.events.state(state));
  }

  /** A mistake in what hears of us must not stop the polling. */
  #tell(event: () => void): void {
    try {
      event();
    } catch (error) {
      this.#options.log.error({ error: nameOf(error) }, 'A listener of the CometD session failed.');
    }
  }
}

const unmetered = { duplicates() {}, overdue() {} };

function closedError(): GatewayError {
  return new GatewayError('UPSTREAM_UNAVAILABLE', 'The connection to the notifications of GWS was closed.');
}

function unexpected(cause: unknown): GatewayError {
  return new GatewayError('INTERNAL_ERROR', 'Signing in to GWS again failed.', {}, { cause });
}

/** An error's message may hold anything; its name tells enough to look for it. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
