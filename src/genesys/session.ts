import { GatewayError, isRefusal } from '../errors.js';
import type { Logger } from '../lib/log.js';
import type { Mailbox } from '../lib/mailbox.js';
import type { Once } from '../lib/once.js';
import type { Soon } from '../lib/soon.js';
import { type AgentContext, withPassword } from './agent-context.js';
import type { Cursors } from './cursor.js';
import type { AgentEvent, Place, StreamItem } from './event.js';
import type { Expectation } from './expectations.js';
import type { AgentLog } from './log.js';
import {
  type Interest,
  type ListenOptions,
  type MailboxLimits,
  Notifications,
  type SessionMeter,
  type SessionStatus,
} from './notifications.js';
import type { Rest } from './rest.js';
import type { UpstreamStatus } from './status.js';
import type { ReadMessage, Topic } from './topic.js';
import type { Transport, TransportEvents } from './transport.js';

/** Who is signed in. `id` is the session's identity. */
export interface AgentIdentity {
  readonly id: string;
  readonly userName: string;
}

/** What a session is wanted for, where that is open also to an agent of whom GWS demands a new password. */
export type Purpose = 'CHANGE_PASSWORD';

export interface SessionOptions {
  readonly identity: AgentIdentity;
  readonly context: AgentContext;
  /** Makes the session's REST client, which signs in again through `relogin` when GWS asks for it. */
  connectRest(relogin: (epoch: number) => Promise<void>): Rest;
  /** Makes the way to the notifications; called with the first topic, never for REST alone. */
  connectTransport(events: TransportEvents, relogin: () => Promise<void>): Transport;
  /** What the agent has done under keys; it outlives the session. */
  readonly done: Pick<Once<unknown>, 'do'>;
  /**
   * Proves the credentials anew with an empty context. Rejects with what is to be told.
   *
   * @param urgent whether somebody waits for it, and goes before those that merely linger. @default () => true
   */
  signIn(context: AgentContext, urgent?: () => boolean): Promise<AgentIdentity>;
  /** Where its events are kept and get their numbers. Closed with the session. */
  readonly events: AgentLog;
  readonly cursors: Cursors;
  /** Forgets that any credentials were proven to be this agent's. */
  forgetProofs(): void;
  readonly log: Logger;
  readonly meter: SessionMeter;
  /** How long the session outlives its last user, and a topic or workbin its last listener. Milliseconds. */
  readonly lingerMs: number;
  /** How much may wait unread in one subscription. */
  readonly mailbox: MailboxLimits;
  /** How long a new listener waits for GWS before it is told that GWS is away. Milliseconds. */
  readonly openTimeoutMs: number;
  /** How much longer it waits while other agents shake hands before this one. Milliseconds. @default 60_000 */
  readonly turnPatienceMs?: number;
  readonly now?: () => Date;
}

/**
 * One agent signed in at GWS: one cookie jar, one CSRF token, one CometD session, one log. Whatever tabs and
 * queries the agent has share it; no other agent ever does.
 */
export class AgentSession {
  readonly identity: AgentIdentity;
  readonly openedAt: Date;
  readonly rest: Rest;
  /** Resolves when the session begins to end, with the reason if nobody asked for it. It takes no listener any more. */
  readonly ending: Promise<GatewayError | undefined>;

  readonly #options: SessionOptions;
  readonly #notifications: Notifications;
  #holds = 0;
  /** Undoes one {@link keep}. */
  readonly letGo = () => {
    this.#holds--;
    this.touch();
  };
  #idle: NodeJS.Timeout | undefined;
  #relogin: Promise<void> | undefined;
  /** How many requests wait for the session to be signed in again. */
  #asking = 0;
  /** With the password that GWS was asked to take and has not said of whether it did. */
  #offered: AgentContext['credentials'] | undefined;
  #end: { readonly error: GatewayError | undefined } | undefined;
  #resolveEnding!: (error: GatewayError | undefined) => void;
  #finishing: Promise<void> | undefined;

  constructor(options: SessionOptions) {
    const { identity, connectRest, connectTransport, now = () => new Date() } = options;
    this.#options = options;
    this.identity = identity;
    this.openedAt = now();
    this.rest = connectRest((epoch) => this.#reloginAsked(epoch));
    this.#notifications = new Notifications({
      ...options,
      now,
      agent: identity.id,
      connect: (events) => connectTransport(events, () => this.#reloginPatiently()),
      failed: (error) => void this.fail(error),
    });
    this.ending = new Promise((resolve) => {
      this.#resolveEnding = resolve;
    });
    this.touch();
  }

  get ended(): boolean {
    return this.#end !== undefined;
  }

  get status(): SessionStatus {
    return this.#notifications.status;
  }

  /** What clients are told of it. */
  get upstreamStatus(): UpstreamStatus {
    return this.#notifications.upstreamStatus;
  }

  /** How many bytes of events wait unread in its subscriptions. */
  get unreadBytes(): number {
    return this.#notifications.unreadBytes;
  }

  /** The credentials by which it goes now. Secret. */
  get credentials(): AgentContext['credentials'] {
    return this.#options.context.credentials;
  }

  /** Keeps the session open until the returned function is called. */
  hold(): () => void {
    this.keep();
    let held = true;
    return () => {
      if (held) this.letGo();
      held = false;
    };
  }

  /** Keeps it open until as many {@link letGo}. For many, {@link hold} would make a function each. */
  keep(): void {
    this.#holds++;
    clearTimeout(this.#idle);
    this.#idle = undefined;
  }

  /** Lets the linger begin anew: somebody uses the session without holding it. */
  touch(): void {
    if (this.#holds > 0 || this.#end) return;
    if (this.#idle) this.#idle.refresh();
    else this.#idle = setTimeout(() => void this.close(), this.#options.lingerMs);
  }

  /** Where the log of its events ends at this moment. */
  get place(): Place {
    return this.#notifications.place;
  }

  /** The opaque name of a place in its log. */
  cursorOf(place: Place): string {
    return this.#options.cursors.seal(place);
  }

  /** Listens to topics, holding the session meanwhile. See {@link Notifications.listen}. */
  listen(topics: Topic | readonly Topic[], options: ListenOptions = {}): Soon<Mailbox<StreamItem>> {
    this.#assertOpen();
    this.keep();
    return this.#notifications.listen('channel' in topics ? [topics] : topics, options, this.letGo);
  }

  /** Opens the way to the notifications and watches it, holding the session meanwhile. See {@link Notifications.watch}. */
  watch(): Mailbox<UpstreamStatus> {
    this.#assertOpen();
    return this.#notifications.watch(this.hold());
  }

  /** Uses a topic without listening to it, holding the session meanwhile. See {@link Notifications.use}. */
  async use(topic: Topic, interests: readonly Interest[] = []): Promise<() => void> {
    this.#assertOpen();
    const letGo = this.hold();
    try {
      const release = await this.#notifications.use(topic, interests);
      return () => {
        release();
        letGo();
      };
    } catch (error) {
      letGo();
      throw error;
    }
  }

  /** See {@link Notifications.expect}. */
  expect(topic: Topic, matches: (read: ReadMessage) => boolean): Expectation<ReadMessage> {
    return this.#notifications.expect(topic, matches);
  }

  /** See {@link Notifications.expectEvent}. */
  expectEvent(topic: Topic, matches: (event: AgentEvent) => boolean): Expectation<AgentEvent> {
    return this.#notifications.expectEvent(topic, matches);
  }

  /** See {@link Notifications.stumbled}. */
  stumbled(event: AgentEvent, error: unknown): void {
    this.#notifications.stumbled(event.topic, error);
  }

  /** What has been remembered of a topic, empty if nothing was seen. */
  recall<S>(topic: Topic<S>): S {
    return this.#notifications.recall(topic);
  }

  /** The interests open or opening, by key. */
  interestKeys(): readonly string[] {
    return this.#notifications.interestKeys();
  }

  /**
   * Does `work` once for each key within five minutes: asked again, it answers what became of the first, also in
   * a later session of the agent's.
   *
   * @param what is done under the key
   * @throws {GatewayError} `BAD_REQUEST` when the key stands for something else
   */
  once<T>(key: string, what: string, work: () => Promise<T>): Promise<T> {
    const clash = () =>
      new GatewayError('BAD_REQUEST', 'This `idempotencyKey` stands for another operation already.', {
        argument: 'idempotencyKey',
      });
    const held = async () => {
      const letGo = this.hold();
      try {
        return await work();
      } finally {
        letGo();
      }
    };
    return this.#options.done.do(key, what, held, clash) as Promise<T>;
  }

  /** Uses these (newer) credentials from now on. They must have been proven to be this agent's. */
  adopt(credentials: AgentContext['credentials']): void {
    this.#options.context.credentials = credentials;
  }

  /**
   * Prepares for GWS taking a new password: from one moment to the next it holds the old one for wrong, and tells so
   * later. Until it has, requests rely on the cookies, where GWS lets them; and if it refuses the old password before,
   * the new one is tried.
   *
   * @returns what to call with what became of it: whether GWS took it, undefined if it has not said so
   */
  async offerPassword(password: string): Promise<(taken: boolean | undefined) => void> {
    const { context } = this.#options;
    const offered = withPassword(context.credentials, password);
    if (!offered) return () => {};
    this.#offered = offered;
    await this.#relyOnCookies();
    return (taken) => {
      context.cookiesOnly = false;
      if (taken === undefined || this.#offered !== offered) return;
      this.#offered = undefined;
      if (taken) this.adopt(offered);
    };
  }

  /** Does without the credentials where the cookies suffice, which is documented, and asked first: else all would be lost. */
  async #relyOnCookies(): Promise<void> {
    const { context, signIn } = this.#options;
    context.cookiesOnly = true;
    try {
      await signIn(context);
    } catch (error) {
      context.cookiesOnly = error instanceof GatewayError && error.code === 'PASSWORD_CHANGE_REQUIRED';
    }
  }

  /** From here on whoever wants to join has to prove their credentials at GWS. */
  forgetProofs(): void {
    this.#options.forgetProofs();
  }

  /**
   * Signs in once more with an empty cookie jar; everybody who asks meanwhile shares the one attempt. If GWS
   * refuses, the session ends: refused credentials are never tried again.
   *
   * @param epoch the context's `epoch` of what was refused: if that is no longer the present one, somebody has signed
   * in again meanwhile, and there is nothing to do
   */
  relogin(epoch = this.#options.context.epoch): Promise<void> {
    this.#assertOpen();
    if (!this.#relogin && epoch !== this.#options.context.epoch) return Promise.resolve();
    this.#relogin ??= this.#signInAgain().finally(() => {
      this.#relogin = undefined;
    });
    return this.#relogin;
  }

  /** Ends the session: workbins unsubscribed, `/meta/disconnect` said, both bounded in time. May be called twice. */
  async close(): Promise<void> {
    await this.#finish(undefined);
  }

  /** Ends the session and every subscription of it with `error`. */
  async fail(error: GatewayError): Promise<void> {
    await this.#finish(error);
  }

  #finish(error: GatewayError | undefined): Promise<void> {
    if (!this.#finishing) {
      this.#end = { error };
      this.#resolveEnding(error);
      clearTimeout(this.#idle);
      this.#finishing = this.#notifications.close(error);
    }
    return this.#finishing;
  }

  async #signInAgain(): Promise<void> {
    const { context, log, identity, signIn } = this.#options;
    const { credentials } = context;
    context.forget();
    try {
      const { id } = await signIn(context, () => this.#asking > 0 || this.#notifications.urgent);
      if (id !== identity.id)
        throw new GatewayError('UNAUTHENTICATED', 'GWS now knows these credentials as another agent.');
      log.info({ agent: identity.id }, 'Signed in again.');
    } catch (error) {
      if (error instanceof GatewayError && isRefusal(error)) {
        // Newer ones were proven and adopted in the meantime: the refusal of the old ones says nothing of them.
        if (context.credentials !== credentials && !this.#end) return this.#signInAgain();
        // It may have taken the new password already, and not have told so yet.
        if (this.#offered && !this.#end) {
          this.adopt(this.#offered);
          this.#offered = undefined;
          return this.#signInAgain();
        }
        log.warn(
          { agent: identity.id, code: error.code },
          'GWS refused to sign the agent in again; the session ends.',
        );
        void this.fail(asThrownOut(error));
      }
      throw error;
    }
  }

  /** For a request that GWS has refused, and somebody waits for. */
  async #reloginAsked(epoch: number): Promise<void> {
    this.#asking++;
    try {
      await this.relogin(epoch);
    } finally {
      this.#asking--;
    }
  }

  /** For the transport, which cannot do without: repeats the sign-in while GWS is merely away. */
  async #reloginPatiently(): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.relogin();
      } catch (error) {
        if (this.#end || !(error instanceof GatewayError) || isRefusal(error)) throw error;
        await delay(Math.min(1_000 * 2 ** attempt, 30_000) * (0.5 + Math.random()));
      }
    }
  }

  #assertOpen(): void {
    if (!this.#end) return;
    throw (
      this.#end.error ?? new GatewayError('GATEWAY_CLOSING', 'This agent session has ended. Sign in again.')
    );
  }
}

/** Who is forbidden to sign in again has to sign in anew, like everybody whom GWS throws out. */
function asThrownOut(error: GatewayError): GatewayError {
  if (error.code !== 'FORBIDDEN') return error;
  return new GatewayError('UNAUTHENTICATED', error.message, error.details, { cause: error });
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
