import { GatewayError } from '../errors.js';
import type { AgentSession } from '../genesys/session.js';
import type { Clock } from '../lib/clock.js';
import type { Logger } from '../lib/log.js';
import { soon } from '../lib/soon.js';
import { type AccessOptions, ClientAccess } from './access.js';
import type { PresentedCredentials } from './credentials.js';
import type { Tokens } from './tokens.js';

/** The sessions at GWS, as far as clients come and go. */
export interface SessionsOfAgents {
  open: AccessOptions['open'];
  nameOf: AccessOptions['nameOf'];
  named(): readonly AgentSession[];
  signOut(agentId: string, error: GatewayError): Promise<void>;
}

export interface SignInsOptions {
  readonly sessions: SessionsOfAgents;
  readonly tokens: Tokens;
  readonly warnMs: number;
  readonly clock: Clock;
  readonly log: Logger;
}

/** What operators see of an agent session. */
export interface SessionReport {
  readonly agent: string;
  readonly userName: string;
  /** Of its way to the notifications: `idle` without any, `connected`, `reconnecting`, … */
  readonly state: string;
  readonly since: Date;
  readonly openedAt: Date;
  readonly ageSeconds: number;
  /** How many sockets and streams use it. */
  readonly clients: number;
}

/** Who is signed in: hands out the right to act as an agent, and takes it away. */
export class SignIns {
  readonly #options: SignInsOptions;
  readonly #living = new Set<ClientAccess>();
  readonly #watched = new WeakSet<AgentSession>();
  readonly #house: AccessOptions;

  constructor(options: SignInsOptions) {
    this.#options = options;
    const { sessions, tokens, warnMs, clock } = options;
    this.#house = {
      ...{ tokens, warnMs, clock, living: this.#living },
      open: (credentials, purpose) =>
        soon(sessions.open(credentials, purpose), (session) => this.#watch(session)),
      nameOf: (credentials) => sessions.nameOf(credentials),
      signOut: (agentId) => this.signOut(agentId, 'The agent signs out.'),
    };
  }

  /** @param presented what a client sent to prove who it is */
  access(presented: PresentedCredentials): ClientAccess {
    return new ClientAccess(this.#house, presented);
  }

  /**
   * Ends everything of an agent's: tokens are not taken any more, sockets and streams end, GWS is told
   * `/meta/disconnect`. Of the agent's state at the contact centre it changes nothing.
   *
   * @param why a sentence for the log
   * @returns once GWS has been told: what there was
   */
  async signOut(agentId: string, why: string): Promise<{ session: boolean; clients: number }> {
    const { tokens, sessions, log } = this.#options;
    tokens.revokeAll(agentId);
    const clients = [...this.#living].filter((access) => access.agentId === agentId);
    for (const access of clients) access.end('SIGNED_OUT');
    const session = sessions.named().some(({ identity }) => identity.id === agentId);
    log.info({ agent: agentId, clients: clients.length }, why);
    await sessions.signOut(agentId, new GatewayError('UNAUTHENTICATED', 'The agent has been signed out.'));
    return { session, clients: clients.length };
  }

  /** The agent sessions open at this moment. */
  report(): SessionReport[] {
    const now = this.#options.clock.now();
    return this.#options.sessions.named().map(({ identity, status, openedAt }) => ({
      agent: identity.id,
      userName: identity.userName,
      state: status.state,
      since: status.since,
      openedAt,
      ageSeconds: Math.max(0, Math.round((now - openedAt.getTime()) / 1_000)),
      clients: [...this.#living].filter(({ agentId }) => agentId === identity.id).length,
    }));
  }

  /** Whom GWS throws out has to sign in again, wherever. A new password is asked for by the operations instead. */
  #watch(session: AgentSession): AgentSession {
    if (this.#watched.has(session)) return session;
    this.#watched.add(session);
    void session.ending.then((error) => {
      if (error?.code !== 'UNAUTHENTICATED') return;
      for (const access of [...this.#living]) if (access.session === session) access.end('REVOKED', error);
    });
    return session;
  }
}
