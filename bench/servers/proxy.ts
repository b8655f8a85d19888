/** What a read of GWS costs at the least: a request in, undici to GWS, the answer out as it came. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';
import { answering } from '../support/answering.js';

const pool = new Pool(process.argv[2] ?? '', { connections: 256 });
const server = createServer(async (request, response) => {
  const { authorization = '' } = request.headers;
  const path = request.url ?? '/';
  const { statusCode, body } = await pool.request({ path, method: 'GET', headers: { authorization } });
  response.writeHead(statusCode, { 'content-type': 'application/json' }).end(await body.text());
});
await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, resolve));

answering({ port: () => (server.address() as AddressInfo).port });
