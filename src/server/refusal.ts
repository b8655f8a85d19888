import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorCode } from '../errors.js';
import { answer } from './answer.js';
import { securityHeaderLines } from './security-headers.js';

/** Why a request is turned away before anything of it is executed. */
export interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  /** A sentence for whoever wrote the client; nothing of the request is repeated in it. */
  readonly message: string;
}

/** Answers as GraphQL tells errors. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  answer(response, refusal.status, bodyOf(refusal));
}

/** How long somebody may take to read why it was refused. Milliseconds. */
const patienceMs = 1_000;

/** Answers where there is no response to answer with, and hangs up. */
export function refuseRaw(socket: Duplex, refusal: Refusal): void {
  const body = JSON.stringify(bodyOf(refusal));
  socket.end(
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\nConnection: close\r\n${securityHeaderLines}` +
      `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  setTimeout(() => socket.destroy(), patienceMs).unref();
}

function bodyOf({ code, message }: Refusal): object {
  return { errors: [{ message, extensions: { code } }] };
}
