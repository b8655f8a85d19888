import { Reader } from './genesys/reader.js';
import type { AgentIdentity, AgentSession, Purpose } from './genesys/session.js';
import { type Soon, soon } from './lib/soon.js';

/** What an operation, and every single event of a subscription, is given. */
export interface Context {
  /**
   * The session of the agent who asks, signing in with the first call; where it is at hand nobody waits for it.
   *
   * @param purpose what it is wanted for, if that may be done also while GWS demands a new password
   * @throws {GatewayError} `UNAUTHENTICATED` without credentials or with refused ones, `PASSWORD_CHANGE_REQUIRED`,
   * `UPSTREAM_…`
   */
  agent(purpose?: Purpose): Soon<AgentSession>;
  /** REST reads of this operation or event: batched, each resource asked for once. Throws as {@link agent}. */
  reader(): Soon<Reader>;
  /** The right by which the operation is asked. */
  readonly access: Access;
}

/** The right of a WebSocket, or of a request, to act as an agent. */
export interface Access {
  agent: Context['agent'];
  readonly status: AccessStatus;
  /** The present status, then every change, of which the newest waits. Ends with the error that ends the access. */
  watch(): AsyncGenerator<AccessStatus, void, void>;
  /**
   * Makes a token.
   *
   * @param credentials what proves the agent to GWS; those that were presented if left out
   * @throws {GatewayError} as {@link Context.agent} does
   */
  signIn(credentials?: Readonly<Record<string, string>>): Promise<SignedIn>;
  /**
   * Makes a newer token, by which the access goes from then on.
   *
   * @param token one to go by, in place of what was presented; it must be the same agent's
   * @throws {GatewayError} `UNAUTHENTICATED` for a token that is not valid, `FORBIDDEN` for another agent's
   */
  refresh(token?: string): Promise<SignedIn>;
  /** Ends everything of the agent's: tokens, sockets, streams, the session at GWS. */
  signOut(): Promise<void>;
}

/** How a right to act as an agent stands; the last three are its end. */
export type AccessState = 'ACTIVE' | 'EXPIRING' | 'EXPIRED' | 'SIGNED_OUT' | 'REVOKED';

export interface AccessStatus {
  readonly state: AccessState;
  /** Null where it lasts as long as GWS takes the credentials. */
  readonly expiresAt: Date | null;
}

/** A token, and what is to be known of it. */
export interface SignedIn {
  readonly token: string;
  readonly expiresAt: Date;
  readonly agent: AgentIdentity;
}

/**
 * A context whose reads start from nothing. Every event of a subscription executes with one of its own, or the
 * second event would be answered with what REST said during the first.
 */
export function freshContext(access: Access): Context {
  return new FreshContext(access);
}

/** Small: each event has one. */
class FreshContext implements Context {
  readonly access: Access;
  #reader: Soon<Reader> | undefined;

  constructor(access: Access) {
    this.access = access;
  }

  agent(purpose?: Purpose): Soon<AgentSession> {
    return this.access.agent(purpose);
  }

  reader(): Soon<Reader> {
    this.#reader ??= soon(this.access.agent(), (session) => new Reader(session.rest));
    return this.#reader;
  }
}
