import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import type { AgentSession } from '../genesys/session.js';
import { answerSessions, type SessionsOptions } from './admin-sessions.js';
import { answer } from './answer.js';
import type { HostRule } from './hosts.js';
import { refuse } from './refusal.js';

/** Whether GWS can be reached; a sentence when it cannot. */
export type Probe = () => Promise<string | undefined>;

export interface HealthOptions {
  readonly probe: Probe;
  /** Whether the gateway takes new work: false while it shuts down. */
  readonly open: () => boolean;
  /** The agent sessions open at this moment. */
  readonly sessions: () => readonly Pick<AgentSession, 'status'>[];
}

/** What becomes of a message whose answer is lost on the way: with CometD's ack extension it comes again. */
export type Delivery = 'at-least-once' | 'at-most-once' | 'unknown';

/** What GWS promises to all of these; `unknown` before it has shaken hands with any. */
export function deliveryTo(sessions: readonly Pick<AgentSession, 'status'>[]): Delivery {
  const known = sessions.flatMap(({ status }) => status.acknowledges ?? []);
  if (known.length === 0) return 'unknown';
  return known.every(Boolean) ? 'at-least-once' : 'at-most-once';
}

/**
 * `GET /livez`: the process answers. `GET /readyz`: it takes work, and GWS can be reached; else 503 with the
 * reason in JSON. What GWS promises of delivery is told and no reason to be unready: a loss is told as a `Gap`.
 *
 * @returns whether the request was one of these
 */
export function answerHealth(
  { probe, open, sessions }: HealthOptions,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const path = request.url?.split('?')[0];
  if (path === '/livez') {
    answer(response, 200, { status: 'alive' });
    return true;
  }
  if (path !== '/readyz') return false;
  if (!open()) {
    answer(response, 503, { status: 'closing' });
    return true;
  }
  void probe().then((reason) =>
    reason === undefined
      ? answer(response, 200, { status: 'ready', upstream: 'reachable', delivery: deliveryTo(sessions()) })
      : answer(response, 503, { status: 'not ready', upstream: reason }),
  );
  return true;
}

/** The admin port: health, `GET /metrics` and sessions. */
export function adminListener(
  options: HealthOptions & SessionsOptions & { readonly registry: Registry; readonly hosts: HostRule },
): RequestListener {
  return (request, response) => {
    if (answerHealth(options, request, response)) return;
    const refused = options.hosts(request.headers);
    if (refused) return refuse(response, refused);
    if (answerSessions(options, request, response)) return;
    if (request.url?.split('?')[0] !== '/metrics') return answer(response, 404, { status: 'not found' });
    options.registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': options.registry.contentType }).end(text),
      () => answer(response, 500, { status: 'metrics failed' }),
    );
  };
}
