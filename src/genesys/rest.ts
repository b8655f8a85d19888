import { GatewayError } from '../errors.js';
import type { Logger } from '../lib/log.js';
import type { AgentContext } from './agent-context.js';
import {
  documentOf,
  type Envelope,
  type Reading,
  readAnswer,
  successOf,
  wantsCsrf,
  wantsLogin,
} from './rest-answer.js';
import { type Ask, exchange } from './rest-exchange.js';
import { path, type RestPath, type RestQuery } from './rest-path.js';
import type { Upstream } from './upstream.js';

export { type Envelope, path, type RestPath, type RestQuery };

export interface RestRequest {
  readonly query?: RestQuery | undefined;
  /** Ends the request early; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** One agent's way to GWS's REST API. Every failure is a {@link GatewayError}. */
export interface Rest {
  /** Reads. Resolves with the envelope once GWS said statusCode 0 or 7. */
  get(path: RestPath, request?: RestRequest): Promise<Envelope>;
  /** Sends an operation, `{ operationName, … }`. GWS has accepted it then; what comes of it is a notification. */
  post(path: RestPath, body: Readonly<Record<string, unknown>>, request?: RestRequest): Promise<Envelope>;
  /** Reads what is no JSON, such as a file, as it is. A failure is one all the same. */
  download(path: RestPath): Promise<Buffer>;
  /** The address of a path, for operations that name a resource by its address. */
  uriOf(path: string): string;
}

export interface RestOptions {
  /**
   * Signs in again, after a 401, a statusCode 20 or a redirect to a login page. Resolves when the context holds a
   * fresh session; rejects with the error to tell. That several ask at once and one sign-in serves them all is its care.
   *
   * @param epoch the context's `epoch` when the request that was refused was sent
   */
  relogin(epoch: number): Promise<void>;
  readonly log: Logger;
}

/** REST for the agent of `context`: what was refused for want of a session or a CSRF token is repeated once. */
export function createRest(upstream: Upstream, context: AgentContext, { relogin, log }: RestOptions): Rest {
  async function send<T>(ask: Ask, take: (reading: Reading) => T): Promise<T> {
    let signedIn = false;
    let refreshed = false;
    for (;;) {
      const { rotation, epoch } = context;
      const reading = readAnswer(await exchange(upstream, context, ask));
      const { asked, httpStatus } = reading.answer;
      log.debug({ asked, httpStatus, statusCode: reading.envelope?.statusCode }, 'GWS answered.');
      if (wantsLogin(reading)) {
        if (signedIn) throw unauthenticated(reading);
        log.info({ asked, httpStatus }, 'GWS wants the agent to sign in again.');
        await relogin(epoch);
        signedIn = true;
      } else if (wantsCsrf(reading)) {
        if (refreshed) throw forbidden(reading);
        refreshed = true;
        // Another request may have fetched a newer token while this one was under way.
        if (rotation !== context.rotation) continue;
        await refreshCsrf(upstream, context).catch(async (error: unknown) => {
          if (signedIn || !isUnauthenticated(error)) throw error;
          await relogin(epoch);
          signedIn = true;
        });
      } else {
        return take(reading);
      }
    }
  }

  return {
    get: (target, request) => send({ ...request, method: 'GET', path: target }, successOf),
    post: (target, body, request) => send({ ...request, method: 'POST', path: target, body }, acceptanceOf),
    download: (target) => send({ method: 'GET', path: target, accept: '*/*' }, documentOf),
    uriOf: (target) => `${upstream.origin}${upstream.apiBase}${target}`,
  };
}

/**
 * `GET /me`, without signing in again: proves the credentials, and fills the context with cookies and CSRF token. So
 * many agents at a time, for thousands begin at nine, and again after a restart of GWS.
 *
 * @param urgent whether somebody waits for it, and goes before those that merely linger
 * @throws {GatewayError} `UNAUTHENTICATED` when they are refused; else what kept GWS from saying so, `UPSTREAM_UNAVAILABLE`
 * when its turn did not come in time.
 */
export async function proveCredentials(
  upstream: Upstream,
  context: AgentContext,
  urgent: () => boolean = () => true,
): Promise<Envelope> {
  const patience = { ms: upstream.turnPatienceMs, late: tooMany };
  const done = await upstream.signIns.take({ urgent, patience });
  let reading: Reading;
  try {
    reading = readAnswer(await exchange(upstream, context, { method: 'GET', path: path`/me` }));
  } finally {
    done();
  }
  const refused = reading.answer.httpStatus === 403 && reading.envelope === undefined;
  if (refused || wantsLogin(reading)) throw unauthenticated(reading);
  return successOf(reading);
}

const refreshing = new WeakMap<AgentContext, Promise<void>>();

/**
 * Fetches a new CSRF token: any GET brings one, also to an agent of whom a new password is demanded. One request serves
 * everybody who asks meanwhile.
 *
 * @throws {GatewayError} as {@link proveCredentials} does.
 */
export function refreshCsrf(upstream: Upstream, context: AgentContext): Promise<void> {
  const underWay = refreshing.get(context);
  if (underWay !== undefined) return underWay;
  const fresh = proveCredentials(upstream, context)
    .then(
      () => undefined,
      (error: unknown) => {
        if (!(error instanceof GatewayError) || error.code !== 'PASSWORD_CHANGE_REQUIRED') throw error;
      },
    )
    .finally(() => refreshing.delete(context));
  refreshing.set(context, fresh);
  return fresh;
}

/** GWS may accept an operation without a word. */
function acceptanceOf(reading: Reading): Envelope {
  const { httpStatus, text } = reading.answer;
  const silent = httpStatus >= 200 && httpStatus < 300 && text.trim() === '';
  return silent ? { statusCode: 0 } : successOf(reading);
}

function tooMany(): GatewayError {
  return new GatewayError(
    'UPSTREAM_UNAVAILABLE',
    'Too many agents sign in at GWS at once. Try again in a moment.',
  );
}

function unauthenticated({ answer, envelope }: Reading): GatewayError {
  const details = { httpStatus: answer.httpStatus, ...(envelope && { statusCode: envelope.statusCode }) };
  return new GatewayError('UNAUTHENTICATED', 'GWS refused the credentials.', details);
}

function forbidden({ answer }: Reading): GatewayError {
  const { asked, httpStatus } = answer;
  return new GatewayError('FORBIDDEN', `GWS refused the CSRF token for ${asked}.`, { httpStatus });
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof GatewayError && error.code === 'UNAUTHENTICATED';
}
