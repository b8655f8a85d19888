import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from '../lib/log.js';
import { answer } from './answer.js';
import type { SignIns } from './sign-ins.js';

export interface SessionsOptions {
  readonly signIns: Pick<SignIns, 'report' | 'signOut'>;
  readonly log: Logger;
}

/**
 * `GET /sessions`: the agent sessions open. `POST /sessions/{agentId}/sign-out`: ends everything of an agent's, also
 * where there is no session: no token given so far is taken any more.
 *
 * @returns whether the request was one of these
 */
export function answerSessions(
  { signIns, log }: SessionsOptions,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const path = request.url?.split('?')[0] ?? '';
  const signOut = /^\/sessions\/([^/]+)\/sign-out$/.exec(path);
  if (path !== '/sessions' && !signOut) return false;
  const method = signOut ? 'POST' : 'GET';
  if (request.method !== method) {
    response.setHeader('allow', method);
    answer(response, 405, { status: `expected ${method}` });
  } else if (isFromPage(request)) {
    answer(response, 403, { status: 'not for pages' });
  } else if (!signOut) {
    answer(response, 200, { sessions: signIns.report() });
  } else {
    const agentId = decoded(signOut[1] ?? '');
    if (agentId === undefined) {
      answer(response, 400, { status: 'expected an agent id' });
      return true;
    }
    signIns.signOut(agentId, 'An administrator signs the agent out.').then(
      (ended) => answer(response, 200, { status: 'signed out', ...ended }),
      (error: unknown) => {
        log.error({ agent: agentId, error: (error as Error).name }, 'An agent could not be signed out.');
        answer(response, 500, { status: 'failed' });
      },
    );
  }
  return true;
}

/** Any page that an operator opens could post to this port, which nobody has to sign in to. */
function isFromPage({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return headers.origin !== undefined || (site !== undefined && site !== 'none');
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
