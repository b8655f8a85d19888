import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { type Refusal, refuse, refuseRaw } from './refusal.js';
import { securityHeaders } from './security-headers.js';

/** How long clients may take. An answer may take as long as it likes: none of these ends an event stream. */
export interface HttpTimeouts {
  /** From the first byte, or from the connection if none comes, to the end of the headers. @default 10_000 */
  readonly headersMs: number;
  /** To the end of the body. @default 20_000 */
  readonly requestMs: number;
  /**
   * Between one answer and the next request. Longer than the minute after which common load balancers let go of a
   * connection, so that they do, and never send a request into one that we are just closing.
   *
   * @default 65_000
   */
  readonly idleMs: number;
}

const maxHeaderBytes = 16 * 1024;

/** A server that strangers may knock at: it waits for nobody for long, and every answer has the security headers. */
export function createHttpServer(timeouts: Partial<HttpTimeouts>, listener: RequestListener): Server {
  const { headersMs = 10_000, requestMs = 20_000, idleMs = 65_000 } = timeouts;
  /** The latest response on each connection. */
  const responses = new WeakMap<Duplex, ServerResponse>();
  const server = createServer(
    {
      // The headers are part of the request.
      headersTimeout: Math.min(headersMs, requestMs),
      requestTimeout: requestMs,
      keepAliveTimeout: idleMs,
      connectionsCheckingInterval: Math.min(headersMs, requestMs, 1_000),
      maxHeaderSize: maxHeaderBytes,
      // Answered below, where Node would leave the headers out.
      requireHostHeader: false,
    },
    take,
  );
  // What is expected besides `100-continue` nobody promised: it is passed over.
  server.on('checkExpectation', take);
  // Node would leave out what is above it without a word, be it the `Host` or the `Origin`; the bytes are limited.
  server.maxHeadersCount = 0;
  // Not logged: whoever likes could fill the log.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const response = responses.get(socket);
    const answering = response?.headersSent === true && !response.writableFinished;
    if (!socket.writable || error.code === 'ECONNRESET' || answering) socket.destroy();
    else refuseRaw(socket, refusalOf(error));
  });
  return server;

  function take(request: IncomingMessage, response: ServerResponse): void {
    responses.set(request.socket, response);
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    if (request.httpVersion === '1.1' && request.headers.host === undefined) refuse(response, hostless);
    else listener(request, response);
  }
}

const hostless: Refusal = { status: 400, code: 'BAD_REQUEST', message: 'HTTP/1.1 needs a Host.' };

function refusalOf({ code }: NodeJS.ErrnoException): Refusal {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { status: 408, code: 'BAD_REQUEST', message: 'The request took too long to arrive.' };
    case 'HPE_HEADER_OVERFLOW':
      return { status: 431, code: 'PAYLOAD_TOO_LARGE', message: 'The headers are larger than allowed.' };
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The chunk extensions are too large.' };
    default:
      return { status: 400, code: 'BAD_REQUEST', message: 'This is not HTTP.' };
  }
}
