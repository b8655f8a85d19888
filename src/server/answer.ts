import type { ServerResponse } from 'node:http';

/** Answers with JSON; that nobody keeps it stands in every answer (security-headers.ts). */
export function answer(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    .end(text);
}
