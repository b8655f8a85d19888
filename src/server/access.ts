import type { Access, AccessState, AccessStatus, SignedIn } from '../context.js';
import { GatewayError } from '../errors.js';
import type { AgentSession, Purpose } from '../genesys/session.js';
import type { Clock } from '../lib/clock.js';
import { Mailbox } from '../lib/mailbox.js';
import type { Soon } from '../lib/soon.js';
import type { Credentials, PresentedCredentials } from './credentials.js';
import { type Grant, type Issued, type Tokens, tokenIn } from './tokens.js';

/** How an access ends. */
export type AccessEnd = Exclude<AccessState, 'ACTIVE' | 'EXPIRING'>;

/** One who is told of every change of an access. */
export interface AccessListener {
  /** @param error if that is its end */
  changed(status: AccessStatus, error: GatewayError | undefined): void;
}

/** What an access needs of the house: one for all of them. */
export interface AccessOptions {
  readonly tokens: Tokens;
  readonly clock: Clock;
  /** How long before its expiry a token is said to expire. Milliseconds. */
  readonly warnMs: number;
  /** Signs an agent in, or finds the session. */
  open(credentials: Credentials, purpose?: Purpose): Soon<AgentSession>;
  /** A name for whom credentials stand, be it known already who that is or not. */
  nameOf(credentials: Credentials): string;
  /** Ends everything of an agent's. */
  signOut(agentId: string): Promise<unknown>;
  /** Those that somebody listens to: what ends from outside is ended there. */
  readonly living: Set<ClientAccess>;
}

const sentences: Readonly<Record<AccessEnd, string>> = {
  EXPIRED: 'The token has expired. Sign in again.',
  SIGNED_OUT: 'The agent has been signed out. Sign in again.',
  REVOKED: 'GWS does not take the credentials any more. Sign in again.',
};

/**
 * The right of one WebSocket, or of one request, to act as an agent. It ends when its token expires, when the agent
 * signs out, or when GWS refuses the credentials. While somebody listens it holds the agent's session.
 */
export class ClientAccess implements Access {
  readonly #options: AccessOptions;
  #credentials: PresentedCredentials;
  #grant: Grant | undefined;
  #session: AgentSession | undefined;
  /** The session that is kept open, while somebody listens. */
  #held: AgentSession | undefined;
  #end: { readonly state: AccessEnd; readonly error: GatewayError } | undefined;
  /** The state that the listeners know, and of which token. */
  #told: AccessState | undefined;
  #toldOf: Grant | undefined;
  #disarm: (() => void) | undefined;
  readonly #listeners = new Set<AccessListener>();

  constructor(options: AccessOptions, presented: PresentedCredentials) {
    this.#options = options;
    this.#credentials = presented;
    const token = tokenIn(presented);
    if (token === undefined) return;
    try {
      this.#goBy(options.tokens.open(token));
    } catch (error) {
      this.#end = { state: 'REVOKED', error: error as GatewayError };
    }
  }

  /** Whether anything was presented that could prove an agent. */
  get presented(): boolean {
    return this.#credentials !== undefined;
  }

  /** Whose it is, as far as that is known. */
  get agentId(): string | undefined {
    return this.#session?.identity.id ?? this.#grant?.agent.id;
  }

  /** By what all that it does is counted together: the agent's id, or a name for the credentials. Undefined for a stranger. */
  get countedAs(): string | undefined {
    return this.agentId ?? (this.#credentials && this.#options.nameOf(this.#credentials));
  }

  /** The session that was opened last. */
  get session(): AgentSession | undefined {
    return this.#session;
  }

  get status(): AccessStatus {
    const expiresAt = this.#grant?.expiresAt;
    const { clock, warnMs } = this.#options;
    const expiring = expiresAt !== undefined && expiresAt - warnMs <= clock.now();
    const state = this.#end?.state ?? (expiring ? 'EXPIRING' : 'ACTIVE');
    return { state, expiresAt: expiresAt === undefined ? null : new Date(expiresAt) };
  }

  agent(purpose?: Purpose): Soon<AgentSession> {
    this.#lapse();
    const session = this.#session;
    // Nearly always.
    if (session && !session.ended && !this.#end) return session;
    return this.#find(purpose);
  }

  #find(purpose: Purpose | undefined): Soon<AgentSession> {
    if (!this.#credentials) throw notSignedIn();
    this.#assertValid();
    const grant = this.#grant;
    const session = this.#options.open(this.#credentials, purpose);
    if (!(session instanceof Promise)) return this.#found(session, grant, purpose);
    const refused = (error: unknown) => {
      // Refused once, they are not tried again: accounts lock.
      if (isUnauthenticated(error) && grant === this.#grant) this.end('REVOKED', error);
      throw error;
    };
    return session.then((opened) => this.#found(opened, grant, purpose), refused);
  }

  #found(session: AgentSession, grant: Grant | undefined, purpose: Purpose | undefined): AgentSession {
    if (!purpose && grant && session.identity.id !== grant.agent.id) this.end('REVOKED');
    // Signed out, or by now too late, while GWS was asked.
    this.#assertValid();
    if (!purpose) this.#use(session);
    return session;
  }

  async signIn(credentials?: Credentials): Promise<SignedIn> {
    if (!credentials) return signedIn(await this.#issue());
    const { identity } = await this.#options.open(credentials);
    return signedIn(this.#options.tokens.issue(identity, credentials));
  }

  async refresh(token?: string): Promise<SignedIn> {
    if (token !== undefined) await this.#adopt(token);
    const issued = await this.#issue();
    // Whoever came with credentials that do not expire goes on with them.
    if (this.#grant) {
      this.#goBy(issued.grant);
      this.#look();
    }
    return signedIn(issued);
  }

  async signOut(): Promise<void> {
    this.#assertValid();
    // Who has a token needs no GWS to go.
    await this.#options.signOut(this.agentId ?? (await this.agent()).identity.id);
  }

  watch(): Mailbox<AccessStatus> {
    const mailbox: Mailbox<AccessStatus> = new Mailbox({
      limit: 1,
      shorten: (waiting) => waiting.slice(-1),
      overflow: () => new Error('One status is never too many.'),
      onEnd: () => this.leave(listener),
    });
    const listener: AccessListener = {
      changed(status, error) {
        mailbox.push(status);
        if (error) mailbox.end(error);
      },
    };
    mailbox.push(this.status);
    this.listen(listener);
    return mailbox;
  }

  /** Tells `listener` until it leaves, or the access ends. Of an end before it tells at once. */
  listen(listener: AccessListener): void {
    if (this.#end) {
      listener.changed(this.status, this.#end.error);
      return;
    }
    this.#listeners.add(listener);
    if (this.#listeners.size > 1) return;
    this.#options.living.add(this);
    this.#hold();
    this.#tell(this.status);
    this.#arm();
  }

  leave(listener: AccessListener): void {
    if (this.#listeners.delete(listener) && this.#listeners.size === 0) this.#rest();
  }

  /** Ends it, with this error for whoever listens or asks later. */
  end(state: AccessEnd, error = new GatewayError('UNAUTHENTICATED', sentences[state])): void {
    if (this.#end) return;
    this.#end = { state, error };
    if (state === 'REVOKED' && this.#grant) this.#options.tokens.revoke(this.#grant);
    const { status } = this;
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    this.#rest();
    for (const listener of listeners) listener.changed(status, error);
  }

  async #issue(): Promise<Issued> {
    const { identity, credentials } = await this.agent();
    return this.#options.tokens.issue(identity, credentials);
  }

  /** Goes by a token in place of what was presented. */
  async #adopt(token: string): Promise<void> {
    const { tokens } = this.#options;
    const grant = tokens.open(token);
    const whose = this.#credentials && (this.agentId ?? (await this.agent()).identity.id);
    if (whose !== undefined && whose !== grant.agent.id)
      throw new GatewayError('FORBIDDEN', 'Expected a token of the agent who is signed in here.');
    const other = new ClientAccess(this.#options, { authorization: `Bearer ${token}` });
    const session = await other.agent();
    if (this.#end) throw this.#end.error;
    this.#goBy(grant);
    this.#use(session);
  }

  #goBy(grant: Grant): void {
    this.#grant = grant;
    this.#credentials = grant.credentials;
  }

  #use(session: AgentSession): void {
    if (session === this.#session) return;
    this.#letGo();
    this.#session = session;
    if (this.#listeners.size > 0) this.#hold();
  }

  #hold(): void {
    if (this.#held || !this.#session || this.#session.ended) return;
    this.#held = this.#session;
    this.#held.keep();
  }

  #letGo(): void {
    this.#held?.letGo();
    this.#held = undefined;
  }

  /** Nobody listens any more. */
  #rest(): void {
    this.#options.living.delete(this);
    this.#disarm?.();
    this.#letGo();
  }

  /** @throws {GatewayError} `UNAUTHENTICATED` when it has ended, also by the clock */
  #assertValid(): void {
    this.#lapse();
    if (this.#end) throw this.#end.error;
  }

  /** Ends it if its token is not taken any more. */
  #lapse(): void {
    const standing = this.#grant && this.#options.tokens.standing(this.#grant);
    if (standing && standing !== 'VALID') this.end(standing);
  }

  /** Tells of what has changed, and looks again when it will. */
  #look(): void {
    this.#lapse();
    if (this.#end) return;
    const { status } = this;
    if (this.#tell(status)) for (const listener of [...this.#listeners]) listener.changed(status, undefined);
    this.#arm();
  }

  /** @returns whether it is news */
  #tell({ state }: AccessStatus): boolean {
    if (state === this.#told && this.#grant === this.#toldOf) return false;
    this.#told = state;
    this.#toldOf = this.#grant;
    return true;
  }

  #arm(): void {
    this.#disarm?.();
    if (!this.#grant || this.#listeners.size === 0) return;
    const { clock, warnMs } = this.#options;
    const { expiresAt } = this.#grant;
    const now = clock.now();
    const next = expiresAt - warnMs > now ? expiresAt - warnMs : expiresAt;
    this.#disarm = clock.after(Math.max(next - now, 1), () => this.#look());
  }
}

export function notSignedIn(): GatewayError {
  return new GatewayError(
    'UNAUTHENTICATED',
    'Sign in: send `authorization` as an HTTP header, or in `connectionParams` over WebSocket.',
  );
}

function isUnauthenticated(error: unknown): error is GatewayError {
  return error instanceof GatewayError && error.code === 'UNAUTHENTICATED';
}

function signedIn({ token, grant: { agent, expiresAt } }: Issued): SignedIn {
  return { token, agent, expiresAt: new Date(expiresAt) };
}
