import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { basic, startGateway } from '../support/gateway.js';
import { memoryLog } from '../support/memory-log.js';
import { openConnection } from '../support/raw-http.js';
import { openSocket } from '../support/raw-socket.js';

/** Short, for those who shall not keep them. */
const timeouts = { headersMs: 150, requestMs: 300, idleMs: 200 };

const post = (headers: string) =>
  `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}\r\n\r\n`;

const upgrade = `GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-`;

/** The errors in an answer that is JSON. */
function codesIn(answer: string): string[] {
  const body = answer.slice(answer.indexOf('\r\n\r\n') + 4);
  return JSON.parse(body).errors.map((error: { extensions: { code: string } }) => error.extensions.code);
}

describe('A connection on which too little comes', () => {
  it.each([
    ['nothing at all', ''],
    ['half a line', 'POST /gra'],
    ['headers without an end', 'POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['half an upgrade', upgrade],
    ['half a body', `${post('Content-Length: 100')}{"query":`],
    ['half a chunked body', `${post('Transfer-Encoding: chunked')}5\r\n{"que`],
  ])('is answered 408 and closed, on both ports: %s', async (_what, text) => {
    await using emulator = await startEmulator();
    const log = memoryLog();
    await using gateway = await startGateway(emulator.url, { timeouts, log });

    for (const url of [gateway.url, gateway.adminUrl]) {
      await using connection = await openConnection(url);
      connection.write(text);
      const heard = await connection.ended;
      // The admin port answers what it does not know before it has come.
      if (url === gateway.adminUrl && text.includes('\r\n\r\n')) continue;
      expect(heard).toMatch(/^HTTP\/1\.1 408 /);
      expect(codesIn(heard)).toEqual(['BAD_REQUEST']);
    }

    expect(log.text()).toBe('');
  });

  it('is closed also when a byte comes now and then', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { timeouts });
    await using connection = await openConnection(gateway.url);
    connection.write('GET /graphql HTTP/1.1\r\n');
    const dripping = setInterval(() => connection.write('X-Slow: 1\r\n'), 20);

    const heard = await connection.ended.finally(() => clearInterval(dripping));

    expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('costs its neighbours nothing, and nothing that is answered slowly', async () => {
    await using emulator = await startEmulator();
    // Not so short that a busy machine would fail the neighbours.
    const timeouts = { headersMs: 1_000, requestMs: 1_500, idleMs: 1_000 };
    await using gateway = await startGateway(emulator.url, { timeouts });
    const stream = gateway.sse('subscription { serviceEvents { __typename } }');
    await stream.until('StreamOpened');
    await using socket = await openSocket(gateway.url);
    await socket.init({ authorization: basic('a1') });
    socket.subscribe('1', 'subscription { serviceEvents { __typename } }');
    await socket.event('1', 'StreamOpened');
    const slow = emulator.fault({
      kind: 'slow',
      delayMs: 4_000,
      match: { path: '/api/v2/me/chats' },
      times: 1,
    });
    const answer = gateway.query('{ chats { id } }');

    // Longer than any of them.
    for (let round = 0; round < 3; round += 1) {
      await using connection = await openConnection(gateway.url);
      connection.write('GET ');
      await connection.ended;
    }

    expect(await answer).toEqual({ data: { chats: [] } });
    expect(slow.hits).toBe(1);
    emulator.setService('Chat', 'Inactive');
    await stream.until('ServiceStateChange');
    await socket.event('1', 'ServiceStateChange');
  });

  it('is closed when it is done and nothing more comes', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { timeouts: { idleMs: 200 } });
    await using connection = await openConnection(gateway.url);

    connection.write('GET /livez HTTP/1.1\r\nHost: x\r\n\r\n');

    expect(await connection.ended).toMatch(/^HTTP\/1\.1 200 [\s\S]*"alive"\}$/);
  });
});

describe('What is not HTTP', () => {
  it.each([
    ['TLS', Buffer.from('160301020001fc0303', 'hex'), 400],
    ['words', 'hello\r\n\r\n', 400],
    ['a method of nobody', 'FETCH /graphql HTTP/1.1\r\n\r\n', 400],
    ['a line break in a header', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: a\rb\r\n\r\n', 400],
    ['a length that is none', `${post('Content-Length: many')}`, 400],
    ['two lengths', `${post('Content-Length: 2\r\nContent-Length: 3')}{}`, 400],
    ['a length and chunks', `${post('Content-Length: 2\r\nTransfer-Encoding: chunked')}0\r\n\r\n`, 400],
    ['chunks that are none', `${post('Transfer-Encoding: chunked')}zz\r\n`, 400],
    ['endless headers', `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}`, 431],
    ['an endless address', `GET /graphql?query=${'a'.repeat(20_000)}`, 431],
  ])('is answered with a code and fills no log: %s', async (_what, text, status) => {
    await using emulator = await startEmulator();
    const log = memoryLog();
    await using gateway = await startGateway(emulator.url, { log });

    for (const url of [gateway.url, gateway.adminUrl]) {
      await using connection = await openConnection(url);
      connection.write(text);
      const heard = await connection.ended;
      // The admin port has answered the headers by then.
      if (url === gateway.adminUrl && heard.startsWith('HTTP/1.1 404 ')) continue;
      expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(codesIn(heard)).toEqual([status === 431 ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST']);
    }

    expect(log.text()).toBe('');
  });

  it('behind a request whose answer is under way is not answered into it', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    await using connection = await openConnection(gateway.url);
    const body = JSON.stringify({ query: 'subscription { serviceEvents { __typename } }' });
    connection.write(
      `${post(`Authorization: ${basic('a1')}\r\nAccept: text/event-stream\r\nContent-Length: ${body.length}`)}${body}`,
    );
    while (!connection.heard.includes('StreamOpened')) await once(connection.socket, 'data');

    connection.write('garbage\r\n\r\n');

    expect((await connection.ended).match(/HTTP\/1\.1/g)).toHaveLength(1);
  });
});

describe('A body that is too large', () => {
  const limit = 10_000;
  /** Sent sixty-four times it is more than the kernel takes on the way. */
  const piece = 'x'.repeat(1024 * 1024);

  it.each([
    ['says so itself', `${post('Content-Length: 67108864')}`, 0],
    ['says so itself and comes', `${post('Content-Length: 67108864')}`, 64],
    ['comes in chunks', `${post('Transfer-Encoding: chunked')}4000000\r\n`, 64],
    ['comes in chunks, slowly', `${post('Transfer-Encoding: chunked')}2711\r\n${'x'.repeat(10_001)}`, 0],
  ])('is refused before its end when it %s', async (_what, text, pieces) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { maxBodyBytes: limit });
    await using connection = await openConnection(gateway.url);

    connection.write(text);
    let taken = 0;
    for (let each = 0; each < pieces; each += 1) {
      connection.socket.write(piece, () => {
        if (!connection.socket.destroyed) taken += 1;
      });
    }

    const heard = await connection.ended;
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
    expect(codesIn(heard)).toEqual(['PAYLOAD_TOO_LARGE']);
    expect(heard).toContain(`${limit} bytes`);
    if (pieces > 0) expect(taken).toBeLessThan(pieces);
  });

  it('that ends soon after leaves its connection to the next', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { maxBodyBytes: limit });
    await using connection = await openConnection(gateway.url);

    connection.write(`${post(`Content-Length: ${limit + 1}`)}${'x'.repeat(limit + 1)}`);
    connection.write('GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');

    expect((await connection.ended).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
  });

  it.each([limit, limit + 1])('has more than the bytes set: %d', async (bytes) => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { maxBodyBytes: limit });
    const body = JSON.stringify({ query: '{ __typename }' });

    const { status } = await gateway.post(body.padEnd(bytes));

    expect(status).toBe(bytes > limit ? 413 : 200);
  });
});
