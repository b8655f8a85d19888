import type { ServerResponse } from 'node:http';
import type { Answer } from './exchange.js';
import type { FaultRule } from './fault-rule.js';

/** Puts an answer on the wire, whole or spoilt as a fault demands. */
export function deliver(response: ServerResponse, answer: Answer, fault: FaultRule | undefined): void {
  if (fault?.kind === 'slow') {
    setTimeout(() => deliver(response, answer, undefined), fault.delayMs ?? 1000).unref();
    return;
  }
  if (response.socket === null || response.socket.destroyed) {
    abandon(response);
    return;
  }
  const body = Buffer.from(answer.body, 'utf8');
  response.statusCode = answer.status;
  if (answer.type !== undefined) response.setHeader('Content-Type', answer.type);
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  switch (fault?.kind) {
    case 'cut': {
      response.setHeader('Content-Length', body.length);
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => abandon(response));
      break;
    }
    case 'split-utf8':
      // Chunked on purpose: each byte is a chunk of HTTP, whatever TCP makes of it.
      for (const byte of body) response.write(Buffer.of(byte));
      send(response);
      break;
    default:
      response.setHeader('Content-Length', body.length);
      send(response, body);
  }
}

/** Drops the connection without another word. */
export function hangUp(response: ServerResponse): void {
  response.socket?.destroy();
}

/**
 * Ends a response that cannot arrive.
 *
 * The CometD server counts a session's patience from the moment its last answer left. A destroyed response
 * emits no `finish`, and a session whose answer was lost would live for ever; `error` tells it the truth.
 */
function abandon(response: ServerResponse): void {
  hangUp(response);
  if (response.listenerCount('error') > 0) response.emit('error', new Error('The connection is gone.'));
}

/** The response's own `end`, even where somebody else's has been put before it. */
function send(response: ServerResponse, body?: Buffer): void {
  const { end } = Object.getPrototypeOf(response) as { end(body?: Buffer): unknown };
  end.call(response, body);
}
