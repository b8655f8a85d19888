import type { ServerResponse } from 'node:http';

/** Answers with JSON that nobody keeps. */
export function answer(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}
