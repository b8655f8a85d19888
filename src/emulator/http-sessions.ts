import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Agent, Agents } from './agents.js';
import type { Settings } from './options.js';

/** A signed-in browser, or whatever behaves like one. */
export interface HttpSession {
  readonly id: string;
  readonly agent: Agent;
  readonly csrfToken: string;
  /** The password that it was proved with, which stays good for it: what was proved once is not asked again. */
  readonly provedBy: string | undefined;
  lastUsed: number;
}

/** What the headers of a request say about who sent it. */
export interface Caller {
  /** The name claimed, proved or not. */
  readonly userName?: string;
  /** Present if the claim is proved. */
  readonly session?: HttpSession;
  /** Cookies that the answer has to set. */
  readonly cookies: readonly string[];
}

/** The sample setting `sessionMaxInactiveInterval` of the deployment guide, in milliseconds. */
const IDLE_MS = 1_800_000;
/** Basic credentials without a cookie make a session per request; this is where the pile ends. */
const MAX_SESSIONS = 20_000;

/**
 * HTTP sessions as the deployment guide describes them: proved by credentials once, remembered by JSESSIONID.
 *
 * Ids and tokens come from the operating system's chance and not from the seed: an emulator started twice
 * with one seed must not recognise yesterday's cookie of somebody else.
 */
export class HttpSessions {
  readonly #sessions = new Map<string, HttpSession>();

  constructor(
    private readonly agents: Agents,
    private readonly settings: Settings,
  ) {}

  /** Works out who is calling, and opens a session for somebody who just proved it. */
  identify(headers: IncomingHttpHeaders): Caller {
    const cookies = readCookies(headers.cookie);
    const known = this.#find(cookies.get('JSESSIONID'));
    const claim = readBasic(headers.authorization) ?? this.#readPassThrough(headers);
    if (!claim) {
      if (!known) return { cookies: [] };
      known.lastUsed = Date.now();
      return { userName: known.agent.userName, session: known, cookies: [] };
    }
    const { userName, password } = claim;
    const agent = this.agents.find(userName);
    const mine = known?.agent === agent ? known : undefined;
    const accepted = [undefined, agent?.password, mine?.provedBy].includes(password);
    if (!agent || !accepted) return { userName, cookies: [] };
    if (mine) {
      mine.lastUsed = Date.now();
      return { userName, session: mine, cookies: [] };
    }
    const session = this.#open(agent, password);
    const set = [`JSESSIONID=${session.id}; Path=/; HttpOnly`];
    if (!cookies.has('AWSELB')) set.push(`AWSELB=${randomBytes(24).toString('hex').toUpperCase()}; Path=/`);
    return { userName, session, cookies: set };
  }

  end(id: string): void {
    this.#sessions.delete(id);
  }

  endAllOf(userName: string): void {
    for (const session of this.#sessions.values()) {
      if (session.agent.userName === userName) this.end(session.id);
    }
  }

  clear(): void {
    this.#sessions.clear();
  }

  #find(id: string | undefined): HttpSession | undefined {
    const session = id === undefined ? undefined : this.#sessions.get(id);
    if (!session || Date.now() - session.lastUsed <= IDLE_MS) return session;
    this.end(session.id);
    return undefined;
  }

  #open(agent: Agent, provedBy: string | undefined): HttpSession {
    if (this.#sessions.size >= MAX_SESSIONS) {
      const [oldest] = this.#sessions.keys();
      if (oldest !== undefined) this.end(oldest);
    }
    // The worker name after the dot is what sticky load balancers look at.
    const id = `${randomBytes(16).toString('hex')}.node1`;
    const session = { id, agent, csrfToken: randomUUID(), provedBy, lastUsed: Date.now() };
    this.#sessions.set(id, session);
    return session;
  }

  #readPassThrough(headers: IncomingHttpHeaders): { userName: string; password?: string } | undefined {
    const { ssid, surl } = headers;
    if (!this.settings.passThrough || typeof ssid !== 'string' || typeof surl !== 'string') return undefined;
    return { userName: /^sf-(.+)$/.exec(ssid)?.[1] ?? '' };
  }
}

function readBasic(authorization: string | undefined): { userName: string; password: string } | undefined {
  const encoded = /^basic +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return authorization === undefined ? undefined : { userName: '', password: '' };
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 0) return { userName: decoded, password: '' };
  return { userName: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}

function readCookies(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (header ?? '').split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0) cookies.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  return cookies;
}
