import { inspect } from 'node:util';
import { CookieJar, PrefixSecurityEnum } from 'tough-cookie';
import { GatewayError } from '../errors.js';

/** Headers that prove who the agent is, lower-case names: `authorization` and/or pass-through headers (`ssid`, `surl`, …). */
export type Credentials = Readonly<Record<string, string>>;

/** Headers as Node and undici give them: lower-case names, a list where a header came more than once. */
export type ResponseHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9a-z]+$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNSENDABLE = /[\u0000-\u001f\u007f]|[^\u0000-\u00ff]/;
/** So long may all credentials be together: GWS's web server takes no request with longer headers. */
const longestCredentials = 8_192;
/** Headers that belong to the HTTP client or to this session; neither credentials nor an announcement may name them. */
const RESERVED =
  /^(accept(-encoding)?|connection|content-(length|type|encoding)|cookie|expect|host|keep-alive|origin|te|trailer|transfer-encoding|upgrade)$/;

/**
 * One agent's HTTP session with GWS: cookie jar, CSRF header, credentials.
 *
 * Shared by the agent's REST client and CometD client, and by nobody else. All of it is secret, so it prints
 * as counts and names only, whoever logs it.
 */
export class AgentContext {
  #credentials: Credentials;
  #jar = newJar();
  /** The latest `Cookie` header and where it goes; undefined when the jar must be asked. */
  #cookies: { readonly to: string; readonly header: string } | undefined;
  /** Whether every cookie goes to every path of its host. */
  #everywhere = true;
  /** Whether every cookie lasts as long as the session. */
  #lasting = true;
  #csrf: { name: string; value: string | undefined } | undefined;
  #epoch = 0;
  /** Whether the credentials stay at home while there are cookies: GWS is about to hold them for wrong. */
  cookiesOnly = false;
  #rotation = 0;

  /** @throws {GatewayError} `UNAUTHENTICATED` if a credential cannot be a header (a line break would forge one). */
  constructor(credentials: Credentials) {
    this.#credentials = checked(credentials);
  }

  get credentials(): Credentials {
    return this.#credentials;
  }

  /** Replaces the credentials, as when a token is renewed. @throws {GatewayError} as the constructor does. */
  set credentials(credentials: Credentials) {
    this.#credentials = checked(credentials);
  }

  /** How often the session was forgotten: an answer belongs to the session its request was sent in. */
  get epoch(): number {
    return this.#epoch;
  }

  /** How often the CSRF token has changed: who was refused with an older one need not fetch another. */
  get rotation(): number {
    return this.#rotation;
  }

  /** The `Cookie` header for a request to `url`; `''` when there is nothing to send. */
  cookieHeader(url: URL): string {
    // The jar takes longer to look them up than the rest of a request takes to be put together.
    const to = this.#everywhere ? url.origin : url.href;
    if (this.#cookies?.to === to) return this.#cookies.header;
    const header = this.#jar.getCookieStringSync(asSecure(url));
    if (this.#lasting) this.#cookies = { to, header };
    return header;
  }

  /** Everything that identifies this agent on a request: credentials, cookies and, where GWS asks for it, CSRF. */
  requestHeaders(url: URL, method: string): Record<string, string> {
    const cookie = this.cookieHeader(url);
    return { ...this.identityHeaders(method), ...(cookie === '' ? {} : { cookie }) };
  }

  /** {@link requestHeaders} without the cookies, for a client that asks for those by itself. */
  identityHeaders(method: string): Record<string, string> {
    const headers: Record<string, string> =
      this.cookiesOnly && this.#countCookies() > 0 ? {} : { ...this.#credentials };
    if (this.#csrf?.value !== undefined && /^(POST|PUT|DELETE)$/i.test(method)) {
      headers[this.#csrf.name] = this.#csrf.value;
    }
    return headers;
  }

  /**
   * Takes what a response changes: cookies, and the CSRF header GWS announces. To be called after every response,
   * failed ones included: GWS may rotate the token on any of them.
   *
   * `X-CSRF-HEADER` names the header, a header of that name holds the value.
   *
   * @param epoch the {@link epoch} the request was sent in: a late answer to a forgotten session changes nothing
   * @see https://docs.genesys.com/Documentation/HTCC/latest/API/CSRFProtection
   */
  absorb(url: URL, headers: ResponseHeaders, epoch = this.#epoch): void {
    if (epoch !== this.#epoch) return;
    const setCookies = headers['set-cookie'];
    if (setCookies !== undefined) {
      for (const text of typeof setCookies === 'string' ? [setCookies] : setCookies) {
        // A cookie that is malformed or for another domain is no reason to fail a request that went well.
        const cookie = this.#jar.setCookieSync(text, asSecure(url), { ignoreError: true });
        if (cookie === undefined) continue;
        if (cookie.path !== '/') this.#everywhere = false;
        if (cookie.isPersistent()) this.#lasting = false;
      }
      this.#cookies = undefined;
    }
    const announced = single(headers['x-csrf-header'])?.trim().toLowerCase();
    if (announced !== undefined && this.#isFree(announced) && announced !== this.#csrf?.name) {
      this.#csrf = { name: announced, value: undefined };
    }
    if (this.#csrf !== undefined) {
      const value = single(headers[this.#csrf.name]);
      if (value === undefined || value === '' || UNSENDABLE.test(value) || value === this.#csrf.value) return;
      this.#csrf.value = value;
      this.#rotation += 1;
    }
  }

  /** Drops cookies and CSRF token, as before a fresh sign-in. The credentials stay. */
  forget(): void {
    this.#jar = newJar();
    this.#cookies = undefined;
    this.#everywhere = true;
    this.#lasting = true;
    this.#csrf = undefined;
    this.#epoch += 1;
  }

  /** Whether a header of this name is GWS's to choose: none of the credentials, which nobody may replace. */
  #isFree(name: string): boolean {
    return isFree(name) && !Object.hasOwn(this.#credentials, name);
  }

  #countCookies(): number {
    return this.#jar.serializeSync()?.cookies.length ?? 0;
  }

  /** Says what is here without saying it: header names and a count. */
  toJSON(): object {
    return {
      credentials: Object.keys(this.#credentials),
      cookies: this.#countCookies(),
      csrf: this.#csrf?.value !== undefined,
    };
  }

  [inspect.custom](): string {
    return `AgentContext ${JSON.stringify(this)}`;
  }
}

/** Loose, and without public-suffix rules: GWS lives on internal names, and its cookies are as they are. */
function newJar(): CookieJar {
  return new CookieJar(undefined, {
    looseMode: true,
    rejectPublicSuffixes: false,
    prefixSecurity: PrefixSecurityEnum.DISABLED,
  });
}

/** Data centres strip TLS in front of GWS: `Secure` cookies must come back over plain http too. */
function asSecure(url: URL): string {
  return url.protocol === 'http:' ? `https:${url.href.slice('http:'.length)}` : url.href;
}

function single(value: string | readonly string[] | undefined): string | undefined {
  const first = typeof value === 'object' ? value[0] : value;
  // The name may be one that every object has.
  return typeof first === 'string' ? first : undefined;
}

/** Whether a header of this name is ours to set. */
function isFree(name: string): boolean {
  return TOKEN.test(name) && !RESERVED.test(name) && name !== 'authorization' && name !== 'set-cookie';
}

function checked(credentials: Credentials): Credentials {
  const headers: Record<string, string> = {};
  let length = 0;
  for (const [name, value] of Object.entries(credentials)) {
    const lower = name.toLowerCase();
    length += name.length + value.length;
    if (length > longestCredentials || !TOKEN.test(name) || RESERVED.test(lower) || UNSENDABLE.test(value)) {
      throw new GatewayError('UNAUTHENTICATED', 'The credentials hold what an HTTP header cannot carry.');
    }
    headers[lower] = value;
  }
  return Object.freeze(headers);
}

/** The user name that credentials claim, as GWS compares it: without regard to case. Undefined where they hold none. */
export function userNameIn(credentials: Credentials): string | undefined {
  return userNameBytes(credentials)?.toString().trim().toLowerCase();
}

/** The same credentials with another password; undefined when they hold none, as those of Salesforce do. */
export function withPassword(credentials: Credentials, password: string): Credentials | undefined {
  const name = userNameBytes(credentials);
  if (!name) return undefined;
  // Of the name the bytes are kept: nobody says in which encoding it came.
  const renewed = Buffer.concat([name, Buffer.from(`:${password}`)]).toString('base64');
  return { ...credentials, authorization: `Basic ${renewed}` };
}

/** The user name of HTTP Basic: what stands before the first colon. */
function userNameBytes(credentials: Credentials): Buffer | undefined {
  const encoded = /^basic +(\S+)$/i.exec(credentials['authorization'] ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const known = Buffer.from(encoded, 'base64');
  const colon = known.indexOf(':');
  return colon < 0 ? known : known.subarray(0, colon);
}
