import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { GatewayError } from '../errors.js';
import type { AgentIdentity } from '../genesys/session.js';
import type { Credentials } from './credentials.js';

/** What a token stands for. */
export interface Grant {
  readonly id: string;
  readonly agent: AgentIdentity;
  readonly credentials: Credentials;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

export interface Issued {
  /** To be presented as `Bearer` from now on. */
  readonly token: string;
  readonly grant: Grant;
}

export interface TokensOptions {
  /** Seals the tokens; where it is the same, they are understood after a restart and by other processes. */
  readonly secret: string;
  /** How long a token is taken. Milliseconds. */
  readonly lifetimeMs: number;
  readonly now: () => number;
}

/** Tells our tokens from others that GWS may take, and their form from later ones. */
const prefix = 'gws1_';
const nonceBytes = 12;
const markBytes = 16;
/** Headers are not longer, and so nothing in them. */
const longest = 16 * 1024;

/**
 * Tokens that stand for an agent's credentials, so that a browser need not keep a password. The credentials are in the
 * token itself, sealed by AES-256-GCM: the gateway stores none, and a token outlives its restart. GCM compares its mark
 * in constant time.
 */
export class Tokens {
  readonly #options: TokensOptions;
  readonly #key: Uint8Array;
  /** When an agent signed out, by agent: what was issued until then is void. */
  readonly #signedOut = new Map<string, number>();
  /** The latest date of a token seen so far: the clock may have been set back since. */
  #latest = Number.NEGATIVE_INFINITY;
  /** The tokens whose credentials GWS has refused, by id, with the moment they expire. */
  readonly #refused = new Map<string, number>();

  constructor(options: TokensOptions) {
    this.#options = options;
    this.#key = new Uint8Array(hkdfSync('sha256', options.secret, '', 'gws-graphql token', 32));
  }

  /** Makes a token for credentials that GWS has accepted as this agent's. */
  issue(agent: AgentIdentity, credentials: Credentials): Issued {
    // Never as old as the last sign-out, also within its millisecond.
    const issuedAt = Math.max(this.#options.now(), (this.#signedOut.get(agent.id) ?? 0) + 1);
    this.#latest = Math.max(this.#latest, issuedAt);
    const { id: agentId, userName } = agent;
    const grant: Grant = {
      id: randomUUID(),
      agent: { id: agentId, userName },
      credentials,
      issuedAt,
      expiresAt: issuedAt + this.#options.lifetimeMs,
    };
    return { token: this.#seal(JSON.stringify(grant)), grant };
  }

  /**
   * What a token stands for; whether it still does, {@link standing} says.
   *
   * @throws {GatewayError} `UNAUTHENTICATED` for anything that {@link issue} did not make
   */
  open(token: string): Grant {
    const bytes = Buffer.from(token.slice(prefix.length, longest), 'base64url');
    const nonce = bytes.subarray(0, nonceBytes);
    const mark = bytes.subarray(nonceBytes, nonceBytes + markBytes);
    // One token has one text: base64 would take others.
    if (mark.length === markBytes && prefix + bytes.toString('base64url') === token) {
      const decipher = createDecipheriv('aes-256-gcm', this.#key, nonce, { authTagLength: markBytes });
      decipher.setAAD(Buffer.from(prefix)).setAuthTag(mark);
      try {
        const sealed = bytes.subarray(nonceBytes + markBytes);
        const text = Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
        const grant: Grant = JSON.parse(text);
        this.#latest = Math.max(this.#latest, grant.issuedAt);
        return grant;
      } catch {
        // Not ours, or changed on its way.
      }
    }
    throw new GatewayError('UNAUTHENTICATED', 'Expected a token that this gateway gave. Sign in again.');
  }

  standing({ id, agent, issuedAt, expiresAt }: Grant): 'VALID' | 'EXPIRED' | 'SIGNED_OUT' | 'REVOKED' {
    if (expiresAt <= this.#options.now()) return 'EXPIRED';
    if (issuedAt <= (this.#signedOut.get(agent.id) ?? Number.NEGATIVE_INFINITY)) return 'SIGNED_OUT';
    return this.#refused.has(id) ? 'REVOKED' : 'VALID';
  }

  /** From now on takes no token that this agent has got so far. */
  revokeAll(agentId: string): void {
    this.#sweep();
    this.#signedOut.set(agentId, Math.max(this.#options.now(), this.#latest));
  }

  /** From now on does not take this token. */
  revoke({ id, expiresAt }: Grant): void {
    this.#sweep();
    this.#refused.set(id, expiresAt);
  }

  #seal(text: string): string {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce, { authTagLength: markBytes });
    cipher.setAAD(Buffer.from(prefix));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return prefix + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** What has expired meanwhile need not be remembered. */
  #sweep(): void {
    const now = this.#options.now();
    for (const [id, expiresAt] of this.#refused) if (expiresAt <= now) this.#refused.delete(id);
    for (const [agentId, at] of this.#signedOut)
      if (at + this.#options.lifetimeMs < now) this.#signedOut.delete(agentId);
  }
}

/** The token among presented credentials, if they are one of ours; it goes before all others. */
export function tokenIn(presented: Credentials | undefined): string | undefined {
  const [, token] = /^bearer +(\S+)\s*$/i.exec(presented?.['authorization'] ?? '') ?? [];
  return token?.startsWith(prefix) ? token : undefined;
}
