import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { readBody } from './body.js';
import type { HostRule } from './hosts.js';
import { originRule } from './origins.js';
import { type Refusal, refuse } from './refusal.js';

export interface DoorOptions {
  readonly hosts: HostRule;
  /** Origins that browsers may come from besides the gateway's own. */
  readonly allowedOrigins: readonly string[];
  /** Headers that prove who an agent is, besides `authorization`. */
  readonly passHeaders: readonly string[];
  /** The largest HTTP body, in bytes. */
  readonly maxBodyBytes: number;
  /** Answers with the GraphiQL page; there is none if left out. */
  readonly graphiql?: ((response: ServerResponse) => void) | undefined;
}

/** What stands in front of the pipeline: whoever comes by HTTP or with an upgrade has passed here first. */
export interface Door {
  /** Why a request may not come in, of whatever kind: its path, its `Host`, its `Origin`. */
  refusal(request: IncomingMessage): Refusal | undefined;
  /** Lets through what may be executed: JSON by POST, and GET that no page of another origin can send unasked. */
  before(pipeline: RequestListener): RequestListener;
}

const endpoint = '/graphql';

const maxHeaders = 100;

/**
 * Headers that a page may send to another origin only after the browser has asked there (a preflight), besides those that
 * prove who an agent is.
 *
 * @see https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 */
const preflighted = [
  'authorization',
  'x-graphql-yoga-csrf',
  'apollo-require-preflight',
  'graphql-require-preflight',
  'x-apollo-operation-name',
  'x-requested-with',
];

export function createDoor(options: DoorOptions): Door {
  const { hosts, maxBodyBytes, graphiql } = options;
  const origins = originRule(options.allowedOrigins);
  const proofs = [...preflighted, ...options.passHeaders.map((name) => name.toLowerCase())];
  const refusals = refusalsBy(maxBodyBytes);

  function refusal({ url, headers, rawHeaders }: IncomingMessage): Refusal | undefined {
    if (url !== endpoint && url?.split('?')[0] !== endpoint) return refusals.path;
    // Names and values.
    if (rawHeaders.length > 2 * maxHeaders) return refusals.headers;
    return hosts(headers) ?? (origins.allows(headers) ? undefined : refusals.origin);
  }

  function before(pipeline: RequestListener): RequestListener {
    return (request, response) => {
      const { method, headers } = request;
      response.setHeader('vary', 'Origin');
      const refused = refusal(request);
      if (refused) return refuse(response, refused);
      if (origins.lists(headers.origin)) {
        response.setHeader('access-control-allow-origin', headers.origin);
        response.setHeader('access-control-allow-credentials', 'true');
        if (isPreflight(request)) return allow(request, response);
      }
      if (method === 'GET') {
        if (graphiql && headers.accept?.includes('text/html')) return graphiql(response);
        const proven = isJson(headers) || proofs.some((name) => headers[name] !== undefined);
        return proven ? pipeline(request, response) : refuse(response, refusals.unasked);
      }
      if (method !== 'POST') return refuse(response, refusals.method);
      if (!isJson(headers)) return refuse(response, refusals.type);
      if (headers['content-encoding'] !== undefined) return refuse(response, refusals.encoding);
      const tooLarge = () => refuse(response, refusals.body);
      void readBody(request, maxBodyBytes, tooLarge).then((body) => {
        // Yoga knows it in one spelling, and this is where it looks for a body that has been read.
        headers['content-type'] = 'application/json';
        pipeline(Object.assign(request, { body: Readable.from([body]) }), response);
      });
    };
  }

  return { refusal, before };
}

/** Forms and plain text are what a page may send anywhere without being asked. */
function isJson(headers: IncomingHttpHeaders): boolean {
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
}

/** Tells a browser that a page of an origin listed may send what it asks for. */
function allow({ headers }: IncomingMessage, response: ServerResponse): void {
  response
    .writeHead(204, {
      vary: 'Origin, Access-Control-Request-Headers',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
      'access-control-max-age': '600',
    })
    .end();
}

function refusalsBy(maxBodyBytes: number) {
  return {
    path: { status: 404, code: 'NOT_FOUND', message: `There is nothing here: GraphQL is at ${endpoint}.` },
    headers: {
      status: 431,
      code: 'PAYLOAD_TOO_LARGE',
      message: `A request may have ${maxHeaders} headers.`,
    },
    origin: {
      status: 403,
      code: 'FORBIDDEN',
      message: 'Pages of this origin may not come in: it is not in ALLOWED_ORIGINS.',
    },
    unasked: {
      status: 403,
      code: 'FORBIDDEN',
      message:
        'Any page could have sent this GET: add a header such as apollo-require-preflight: true, or send JSON by POST.',
    },
    method: {
      status: 405,
      code: 'BAD_REQUEST',
      message: 'GraphQL is asked for by GET or POST.',
      headers: { allow: 'GET, POST' },
    },
    type: {
      status: 415,
      code: 'BAD_REQUEST',
      message: 'A body has to be JSON, with content-type: application/json.',
    },
    encoding: { status: 415, code: 'BAD_REQUEST', message: 'A body may not be compressed.' },
    body: {
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
      message: `The body has more than the ${maxBodyBytes} bytes that are allowed.`,
    },
  } as const satisfies Record<string, Refusal>;
}
