import { hash, randomBytes } from 'node:crypto';
import { GatewayError, isRefusal } from '../errors.js';
import { Once } from '../lib/once.js';
import type { Soon } from '../lib/soon.js';
import { AgentContext, type Credentials, userNameIn } from './agent-context.js';
import { type Cursors, cursorsFor } from './cursor.js';
import { Guesses, type GuessesOptions } from './guesses.js';
import type { AgentLog } from './log.js';
import { type AgentIdentity, AgentSession, type Purpose, type SessionOptions } from './session.js';

export interface SessionsOptions
  extends Pick<
    SessionOptions,
    'signIn' | 'log' | 'meter' | 'lingerMs' | 'mailbox' | 'openTimeoutMs' | 'turnPatienceMs'
  > {
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
  /** Where an agent's events are kept. */
  openLog(agent: AgentIdentity, cursors: Cursors): AgentLog;
  /** Keys cursors, and the hash by which credentials are remembered. @default random bytes */
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
  /** How often GWS may refuse a user name, by whatever credentials. */
  readonly guesses?: GuessesOptions;
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
  /**
   * Of agents of whom GWS demands a new password, before it says who they are: by the hash of the very credentials,
   * so that nobody joins who has not the same. They serve nothing but to change the password.
   */
  readonly #due = new Map<string, AgentSession>();
  /** How often a password was changed: who was proven before has to be proven again. */
  #changes = 0;
  readonly #pending = new Map<string, Promise<AgentSession>>();
  /** What agents have done under keys, by agent: it outlives their sessions, and holds none of them. */
  readonly #done = new Map<string, Once<unknown>>();
  readonly #key: string;
  readonly #guesses: Guesses;
  #closed = false;

  constructor(options: SessionsOptions) {
    this.#options = options;
    this.#key = options.secret ?? randomBytes(32).toString('base64url');
    this.#guesses = new Guesses(options.guesses);
  }

  /** The sessions open at this moment. */
  all(): readonly AgentSession[] {
    return [...this.#byUser.values(), ...this.#due.values()];
  }

  /** The sessions of agents whom GWS has named. */
  named(): readonly AgentSession[] {
    return [...this.#byUser.values()];
  }

  /**
   * Ends the session of an agent, if there is one, and every subscription of it with `error`. The credentials are not
   * refused: whoever has them may sign in again.
   */
  async signOut(agentId: string, error: GatewayError): Promise<void> {
    const session = this.#byUser.get(agentId);
    session?.forgetProofs();
    await session?.fail(error);
  }

  /** A name for whom these credentials stand: the agent's id if GWS was asked of late, else one that only they have. */
  nameOf(credentials: Credentials): string {
    const hash = this.#hash(credentials);
    const proof = this.#proofs.get(hash);
    return proof && 'session' in proof && proof.until > this.#now() ? proof.session.identity.id : hash;
  }

  /**
   * The session of the agent these credentials prove, signing in at GWS when they are not known yet.
   *
   * @param purpose what it is wanted for, if that may be done also while GWS demands a new password
   * @throws {GatewayError} `UNAUTHENTICATED` when GWS refuses them, `PASSWORD_CHANGE_REQUIRED` when it demands a new
   * password, `RATE_LIMITED` when it has refused this user too often, `UPSTREAM_…` when it cannot be asked
   */
  open(credentials: Credentials, purpose?: Purpose): Soon<AgentSession> {
    const hash = this.#hash(credentials);
    const proof = this.#proofs.get(hash);
    const fresh = proof && proof.until > this.#now() ? proof : undefined;
    if (fresh && 'session' in fresh && !fresh.session.ended && !this.#closed) {
      fresh.session.touch();
      return fresh.session;
    }
    return this.#open(hash, fresh, credentials, purpose);
  }

  /** @param proof what is known of the credentials, and is no open session */
  async #open(
    hash: string,
    proof: Proof | undefined,
    credentials: Credentials,
    purpose: Purpose | undefined,
  ): Promise<AgentSession> {
    if (this.#closed) throw new GatewayError('GATEWAY_CLOSING', 'The gateway is shutting down.');
    if (proof && 'refusal' in proof && !(purpose && isDue(proof.refusal))) throw proof.refusal;
    const key = `${hash} ${purpose ?? ''}`;
    let pending = this.#pending.get(key);
    if (!pending) {
      pending = this.#prove(hash, credentials, purpose).finally(() => this.#pending.delete(key));
      this.#pending.set(key, pending);
    }
    return pending;
  }

  /** Ends every session; none can be opened afterwards. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#pending.values());
    await Promise.all(this.all().map((session) => session.close()));
  }

  async #prove(hash: string, credentials: Credentials, purpose: Purpose | undefined): Promise<AgentSession> {
    this.#sweep();
    const context = new AgentContext(credentials);
    const changes = this.#changes;
    let identity: AgentIdentity;
    try {
      identity = await this.#ask(hash, context);
    } catch (error) {
      if (!(error instanceof GatewayError) || !isRefusal(error)) throw error;
      this.#refuse(hash, error);
      if (purpose && isDue(error)) return this.#startDue(hash, context);
      throw error;
    }
    // What GWS has said may have been true of the password before.
    if (changes !== this.#changes) return this.#prove(hash, credentials, purpose);
    let session = this.#byUser.get(identity.id);
    if (session && !session.ended) session.adopt(credentials);
    else session = this.#start(identity, context);
    session.touch();
    this.#proofs.set(hash, { session, until: this.#now() + (this.#options.proofMs ?? 300_000) });
    return session;
  }

  /** Asks GWS whose the credentials are, unless it has refused their user too often. */
  #ask(hash: string, context: AgentContext): Promise<AgentIdentity> {
    const ask = () => this.#options.signIn(context);
    const userName = userNameIn(context.credentials);
    // What is no name and password is not guessed.
    return userName === undefined ? ask() : this.#guesses.count(this.#hash({ userName }), hash, ask);
  }

  #start(identity: AgentIdentity, context: AgentContext): AgentSession {
    const session = this.#create(identity, context, this.#options.signIn, () => {
      for (const [hash, proof] of this.#proofs)
        if ('session' in proof && proof.session === session) this.#proofs.delete(hash);
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

  /** The session of an agent who has to change the password before GWS says who it is. */
  #startDue(hash: string, context: AgentContext): AgentSession {
    const known = this.#due.get(hash);
    if (known && !known.ended) {
      known.touch();
      return known;
    }
    const name = `password due ${hash}`;
    const identity = { id: name, userName: name };
    const signIn: SessionOptions['signIn'] = async (each, urgent) => {
      await this.#options.signIn(each, urgent).catch((error: unknown) => {
        if (!(error instanceof GatewayError) || !isDue(error)) throw error;
      });
      return identity;
    };
    const session = this.#create(identity, context, signIn, () => this.#proofs.delete(hash));
    this.#due.set(hash, session);
    if (this.#closed) void session.close();
    void session.ending.then(() => {
      if (this.#due.get(hash) === session) this.#due.delete(hash);
    });
    return session;
  }

  #create(
    identity: AgentIdentity,
    context: AgentContext,
    signIn: SessionOptions['signIn'],
    forgetProofs: () => void,
  ): AgentSession {
    const { connectRest, connectTransport, log, meter, lingerMs, mailbox } = this.#options;
    const { openTimeoutMs, turnPatienceMs = 60_000 } = this.#options;
    const cursors = cursorsFor(this.#key, identity.id);
    return new AgentSession({
      ...{ identity, context, signIn, log, meter, lingerMs, mailbox, openTimeoutMs, turnPatienceMs, cursors },
      events: this.#options.openLog(identity, cursors),
      connectRest: (...rest) => connectRest(context, ...rest),
      connectTransport: (...rest) => connectTransport(context, ...rest),
      done: { do: (...once) => this.#doneBy(identity.id).do(...once) },
      forgetProofs: () => {
        this.#changes++;
        forgetProofs();
        // The new password may have been tried, and refused, before it was the right one.
        this.#proofs.delete(this.#hash(context.credentials));
      },
    });
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
    const names = Object.keys(credentials).sort();
    const text = JSON.stringify([this.#key, ...names.map((name) => [name, credentials[name]])]);
    return hash('sha256', text, 'base64url');
  }

  #now(): number {
    return this.#options.now?.() ?? Date.now();
  }
}

/** Whether GWS demands a new password, and takes nothing else until it is changed. */
function isDue({ code }: GatewayError): boolean {
  return code === 'PASSWORD_CHANGE_REQUIRED';
}
