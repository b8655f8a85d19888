import { createHmac, randomBytes } from 'node:crypto';
import { GatewayError } from '../errors.js';
import { Once } from '../lib/once.js';
import { AgentContext, type Credentials } from './agent-context.js';
import { type AgentIdentity, AgentSession, isRefusal, type SessionOptions } from './session.js';

export interface SessionsOptions
  extends Pick<SessionOptions, 'signIn' | 'log' | 'meter' | 'lingerMs' | 'mailboxLimit' | 'openTimeoutMs'> {
  /** Makes a session's REST client. */
  connectRest(
    context: AgentContext,
    ...rest: Parameters<SessionOptions['connectRest']>
  ): ReturnType<SessionOptions['connectRest']>;
  /** Makes a session's way to the notifications. */
  connectTransport(
    context: AgentContext,
    ...rest: Parameters<SessionOptions['connectTransport']>
  ): ReturnType<SessionOptions['connectTransport']>;
  /** Keys the hash by which credentials are remembered. @default random bytes */
  readonly secret?: string;
  /**
   * How long credentials that GWS accepted are taken without asking it again, while their session lives.
   *
   * @default 300_000 // 5 minutes
   */
  readonly proofMs?: number;
  /**
   * How long credentials that GWS refused are refused without asking it again: accounts lock.
   *
   * @default 15_000 // 15 seconds
   */
  readonly refusalMs?: number;
  readonly now?: () => number;
}

type Proof =
  | { readonly session: AgentSession; readonly until: number }
  | { readonly refusal: GatewayError; readonly until: number };

/** How long what was done under a key is remembered, in milliseconds, and of how many keys of an agent. */
const onceWindowMs = 300_000;
const onceLimit = 1_000;

/** Above this many remembered proofs the expired ones are swept out. */
const sweepAbove = 1_000;

/**
 * Every agent session of the process: same agent, same session, whichever tab or query asks and however its
 * credentials are worded. A session is joined only with credentials that GWS itself has accepted.
 */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #byUser = new Map<string, AgentSession>();
  /** By a keyed hash of the credentials, so that a heap dump of this map shows none. */
  readonly #proofs = new Map<string, Proof>();
  readonly #pending = new Map<string, Promise<AgentSession>>();
  /** What agents have done under keys, by agent: it outlives their sessions, and holds none of them. */
  readonly #done = new Map<string, Once<unknown>>();
  readonly #key: string | Buffer;
  #closed = false;

  constructor(options: SessionsOptions) {
    this.#options = options;
    this.#key = options.secret ?? randomBytes(32);
  }

  /** The sessions open at this moment. */
  all(): readonly AgentSession[] {
    return [...this.#byUser.values()];
  }

  /**
   * The session of the agent these credentials prove, signing in at GWS when they are not known yet.
   *
   * @throws {GatewayError} `UNAUTHENTICATED` when GWS refuses them, `UPSTREAM_…` when it cannot be asked
   */
  async open(credentials: Credentials): Promise<AgentSession> {
    if (this.#closed) throw new GatewayError('GATEWAY_CLOSING', 'The gateway is shutting down.');
    const hash = this.#hash(credentials);
    const proof = this.#proofs.get(hash);
    if (proof && proof.until > this.#now()) {
      if ('refusal' in proof) throw proof.refusal;
      if (!proof.session.ended) {
        proof.session.touch();
        return proof.session;
      }
    }
    let pending = this.#pending.get(hash);
    if (!pending) {
      pending = this.#prove(hash, credentials).finally(() => this.#pending.delete(hash));
      this.#pending.set(hash, pending);
    }
    return pending;
  }

  /** Ends every session; none can be opened afterwards. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#pending.values());
    await Promise.all(this.all().map((session) => session.close()));
  }

  async #prove(hash: string, credentials: Credentials): Promise<AgentSession> {
    this.#sweep();
    const context = new AgentContext(credentials);
    let identity: AgentIdentity;
    try {
      identity = await this.#options.signIn(context);
    } catch (error) {
      if (error instanceof GatewayError && isRefusal(error)) this.#refuse(hash, error);
      throw error;
    }
    let session = this.#byUser.get(identity.id);
    if (session && !session.ended) session.adopt(credentials);
    else session = this.#start(identity, context);
    session.touch();
    this.#proofs.set(hash, { session, until: this.#now() + (this.#options.proofMs ?? 300_000) });
    return session;
  }

  #start(identity: AgentIdentity, context: AgentContext): AgentSession {
    const { connectRest, connectTransport, signIn, log, meter, lingerMs, mailboxLimit, openTimeoutMs } =
      this.#options;
    const session = new AgentSession({
      ...{ identity, context, signIn, log, meter, lingerMs, mailboxLimit, openTimeoutMs },
      connectRest: (...rest) => connectRest(context, ...rest),
      connectTransport: (...rest) => connectTransport(context, ...rest),
      done: { do: (...once) => this.#doneBy(identity.id).do(...once) },
    });
    this.#byUser.set(identity.id, session);
    if (this.#closed) void session.close();
    void session.ending.then((error) => {
      if (this.#byUser.get(identity.id) === session) this.#byUser.delete(identity.id);
      for (const [hash, proof] of this.#proofs) {
        if (!('session' in proof) || proof.session !== session) continue;
        this.#proofs.delete(hash);
        if (error && isRefusal(error)) this.#refuse(hash, error);
      }
    });
    return session;
  }

  #doneBy(agentId: string): Once<unknown> {
    const emptied = () => void this.#done.delete(agentId);
    const done = this.#done.get(agentId) ?? new Once<unknown>(onceWindowMs, onceLimit, { emptied });
    this.#done.set(agentId, done);
    return done;
  }

  #refuse(hash: string, refusal: GatewayError): void {
    this.#proofs.set(hash, { refusal, until: this.#now() + (this.#options.refusalMs ?? 15_000) });
  }

  #sweep(): void {
    if (this.#proofs.size < sweepAbove) return;
    for (const [hash, { until }] of this.#proofs) if (until <= this.#now()) this.#proofs.delete(hash);
  }

  #hash(credentials: Credentials): string {
    const hmac = createHmac('sha256', this.#key);
    for (const name of Object.keys(credentials).sort()) {
      hmac.update(JSON.stringify([name, credentials[name]]));
    }
    return hmac.digest('base64url');
  }

  #now(): number {
    return this.#options.now?.() ?? Date.now();
  }
}
