import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorCode } from '../errors.js';
import { answer } from './answer.js';
import { securityHeaders } from './security-headers.js';

/** Why a request is turned away before anything of it is executed. */
export interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  /** A sentence for whoever wrote the client; nothing of the request is repeated in it. */
  readonly message: string;
  /** What the status asks for. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers as GraphQL tells errors. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  for (const [name, value] of Object.entries(refusal.headers ?? {})) response.setHeader(name, value);
  answer(response, refusal.status, bodyOf(refusal));
}

/** How long somebody may take to read why it was refused. Milliseconds. */
const patienceMs = 1_000;

/** Answers where there is no response to answer with, and hangs up. */
export function refuseRaw(socket: Duplex, refusal: Refusal): void {
  const { status, headers = {} } = refusal;
  const body = JSON.stringify(bodyOf(refusal));
  const lines = headerLines([
    ['Connection', 'close'],
    ...securityHeaders,
    ...Object.entries(headers),
    ['Content-Type', 'application/json'],
    ['Content-Length', String(Buffer.byteLength(body))],
  ]);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n${body}`);
  setTimeout(() => socket.destroy(), patienceMs).unref();
}

function headerLines(headers: readonly (readonly [name: string, value: string])[]): string {
  return headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
}

function bodyOf({ code, message }: Refusal): object {
  return { errors: [{ message, extensions: { code } }] };
}
