/** A GWS, or whoever poses as one, that means harm: whatever it answers, nothing leaves the house and nothing bursts. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UpstreamOptions } from '../src/genesys/upstream.js';
import {
  answer,
  basic as basicOf,
  FakeGws,
  type Fault,
  isOn,
  isPoll,
  type Seen,
} from './genesys/fake-gws.js';
import { cert, elsewhere, expired, key, otherKey } from './genesys/tls.js';
import { eventually } from './support/eventually.js';
import { startForeignPair } from './support/foreign-pair.js';
import { basic, startGateway, type TestGateway } from './support/gateway.js';
import { openSocket, type RawSocket } from './support/raw-socket.js';

const headers = basicOf('ann');
const isRead = ({ path }: Seen) => path.endsWith('/me/chats');
const isMe = ({ path }: Seen) => path.endsWith('/me');

function startOn(gws: FakeGws, upstream: Partial<UpstreamOptions> = {}): Promise<TestGateway> {
  return startGateway(gws.url.href, { upstream: { ...upstream, url: gws.url } });
}

/** Ann at her desk, who hears of services. */
async function listen(gateway: TestGateway): Promise<RawSocket> {
  const socket = await openSocket(gateway.url);
  await socket.init(headers);
  socket.subscribe('s', 'subscription { serviceEvents { __typename ... on UnknownEvent { raw } } }');
  await socket.event('s', 'StreamOpened');
  return socket;
}

/** Resolves once what GWS publishes is heard, if need be after the CometD session was replaced. */
async function hears(socket: RawSocket, gws: FakeGws): Promise<void> {
  let heard = false;
  const event = socket.event('s', 'UnknownEvent').then((event) => {
    heard = true;
    return event;
  });
  await eventually('ann hears of it', () => {
    if (!heard) gws.publish('ann', '/notifications/services', { n: 1 });
    return heard;
  });
  expect(await event).toMatchObject({ raw: { n: 1 } });
}

/** Somebody else, who writes down whatever comes. */
async function startThief(): Promise<{ url: string; came: string[] } & AsyncDisposable> {
  const came: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    came.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
    response.end('{"statusCode":0}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    came,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}

afterEach(() => vi.unstubAllEnvs());

describe('A certificate', () => {
  it.each([
    ['nobody vouches for', { cert, key }, undefined, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['another vouches for', { cert, key }, elsewhere, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['of another host', { cert: elsewhere, key: otherKey }, elsewhere, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['that has expired', { cert: expired, key: otherKey }, expired, 'CERT_HAS_EXPIRED'],
  ])('%s is refused, said to be, and sent nothing', async (_what, tls, ca, word) => {
    // The usual way to make such errors go away, and everybody's secrets with them.
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    await using gws = await FakeGws.start({ tls });
    await using gateway = await startOn(gws, ca === undefined ? {} : { ca });
    const sentence = `The certificate of GWS is not trusted (${word}).`;

    expect(await gateway.query('{ me { userName } }', { as: null, headers })).toMatchObject({
      errors: [{ message: sentence, extensions: { code: 'UPSTREAM_UNAVAILABLE' } }],
    });
    const ready = await fetch(`${gateway.adminUrl}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', upstream: sentence }]);
    expect(gws.seen).toEqual([]);
  });

  it('that the operator vouches for is taken, for reads and notifications alike', async () => {
    await using gws = await FakeGws.start({ tls: { cert, key } });
    await using gateway = await startOn(gws, { ca: cert });
    await using socket = await listen(gateway);
    await hears(socket, gws);
  });
});

describe.each([301, 302, 303, 307, 308])('A redirect (%s) to somewhere else', (status) => {
  it.each([
    ['of a sign-in', isMe],
    ['of a read', isRead],
    ['of an operation', ({ method }: Seen) => method === 'POST'],
  ])('%s is not followed', async (_what, when) => {
    await using thief = await startThief();
    await using gws = await FakeGws.start();
    await using gateway = await startOn(gws);
    const redirect = answer(status, '', { location: `${thief.url}/api/v2/me` });
    gws.fault = (seen, response) => when(seen) && redirect(seen, response);

    const read = await gateway.query('{ chats { id } }', { as: null, headers });
    const act =
      'mutation { chatReject(id: "c1", wait: ACCEPTED) { __typename ... on OperationRejected { code } } }';
    const done = await gateway.query(act, { as: null, headers });

    expect(JSON.stringify([read, done])).toMatch(/UNAUTHENTICATED|UPSTREAM_ERROR|NOT_FOUND/);
    expect(JSON.stringify([read, done])).not.toContain('Succeeded');
    expect(thief.came).toEqual([]);
  });

  it.each(['/meta/handshake', '/meta/connect', '/meta/subscribe'])(
    'of %s is not followed',
    async (channel) => {
      await using thief = await startThief();
      await using gws = await FakeGws.start();
      await using gateway = await startOn(gws);
      const redirect = answer(status, '', { location: `${thief.url}/api/v2/notifications` });
      const redirected = gws.once(isOn(channel), redirect);

      await using socket = await listen(gateway);
      await redirected;
      await hears(socket, gws);
      expect(thief.came).toEqual([]);
    },
  );
});

describe('What is packed, although it was asked not to be', () => {
  const bomb = Buffer.from(`{"statusCode":0,"chats":[],"x":"${'0'.repeat(64 * 1024 * 1024)}"}`);
  const packed: readonly [string, Buffer][] = [
    ['gzip', gzipSync(bomb)],
    ['deflate', deflateSync(bomb)],
    ['br', brotliCompressSync(bomb.subarray(0, 4 * 1024 * 1024))],
    ['x-nobody-knows', Buffer.from('{"statusCode":0,"chats":[]}')],
  ];

  it.each(packed)('is not unpacked: %s as the answer to a read', async (encoding, bytes) => {
    await using gws = await FakeGws.start();
    await using gateway = await startOn(gws);
    gws.fault = (seen, response) => isRead(seen) && send(response, bytes, encoding);

    expect(await gateway.query('{ chats { id } me { userName } }', { as: null, headers })).toMatchObject({
      data: { chats: null, me: { userName: 'ann' } },
      errors: [
        { message: expect.stringContaining(`packed by ${encoding}`), extensions: { code: 'UPSTREAM_ERROR' } },
      ],
    });
    expect(gws.seen.map((seen) => seen.headers['accept-encoding'])).toEqual(gws.seen.map(() => 'identity'));
  });

  it.each(packed)('is not unpacked: %s as the answer to a poll', async (encoding, bytes) => {
    await using gws = await FakeGws.start();
    await using gateway = await startOn(gws);
    await using socket = await listen(gateway);
    await gws.once(isPoll, (_seen, response) => send(response, bytes, encoding));
    await hears(socket, gws);
    expect(new Set(gws.seen.map((seen) => seen.headers['accept-encoding']))).toEqual(new Set(['identity']));
  });

  function send(response: ServerResponse, bytes: Buffer, encoding: string): true {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding }).end(bytes);
    return true;
  }
});

describe('An answer without an end', () => {
  const most = 64 * 1024;

  /** Writes until nobody listens any more, and notes how much that was. */
  function endless(told: { bytes: number; over?: boolean }): Fault {
    return (_seen, response) => {
      const piece = Buffer.alloc(16 * 1024, ' ');
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!told.over && response.write(piece)) told.bytes += piece.length;
      };
      response.on('drain', more).on('close', () => {
        told.over = true;
      });
      more();
      return true;
    };
  }

  it.each(['/me', '/me/chats'])(
    'to GET %s is read up to the bound, then its connection is closed',
    async (path) => {
      await using gws = await FakeGws.start();
      await using gateway = await startOn(gws, { maxResponseBytes: most });
      const told: { bytes: number; over?: boolean } = { bytes: 0 };
      const flood = endless(told);
      gws.fault = (seen, response) => seen.path.endsWith(path) && flood(seen, response);

      expect(await gateway.query('{ chats { id } }', { as: null, headers })).toMatchObject({
        errors: [{ extensions: { code: 'UPSTREAM_ERROR' } }],
      });
      await eventually('the connection is closed', () => told.over);
      expect(told.bytes).toBeLessThan(16 * 1024 * 1024);
    },
  );

  it.each(['/meta/handshake', '/meta/connect', '/meta/subscribe'])(
    'to %s is read up to the bound, and what follows is heard',
    async (channel) => {
      await using gws = await FakeGws.start();
      await using gateway = await startOn(gws, { maxResponseBytes: most });
      const told: { bytes: number; over?: boolean } = { bytes: 0 };
      const flooded = gws.once(isOn(channel), endless(told));

      await using socket = await listen(gateway);
      await flooded;
      await eventually('the connection is closed', () => told.over);
      await hears(socket, gws);
      expect(told.bytes).toBeLessThan(16 * 1024 * 1024);
    },
  );

  it.each([
    ['a read', isRead],
    ['a poll', isPoll],
  ])('of headers is as bounded, to %s', async (_what, when) => {
    await using gws = await FakeGws.start();
    await using gateway = await startOn(gws);
    await using socket = await listen(gateway);
    const burst = gws.once(when, (_seen, response) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\n${`set-cookie: a=${'x'.repeat(4_000)}\r\n`.repeat(1_000)}`);
      return true;
    });
    if (when === isRead)
      expect(await gateway.query('{ chats { id } }', { as: null, headers })).toMatchObject({
        errors: [{ extensions: { code: 'UPSTREAM_ERROR' } }],
      });
    await burst;
    await hears(socket, gws);
  });
});

describe('An address that GWS names', () => {
  it('is never called: of it only the id is used, and asked for where GWS is', async () => {
    await using thief = await startThief();
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const ids = ['c1', '..', '.', '%2e%2e', '%2F..%2Fadmin', '%00', 'c 2', 'x'.repeat(600), '\u0000', ''];
    const uris = ids.map((id) => `${thief.url}/api/v2/me/chats/${id}`);
    gws.answer('GET /me/chats', { statusCode: 0, uris: [...uris, 'file:///etc/passwd', 7, null] });
    gws.answer('GET /me/chats/c1', { statusCode: 0, chat: { id: 'c1', uri: `${thief.url}/c1` } });
    const resource = { id: 'c3', state: 'Chatting', uri: `${thief.url}/chats/c3`, path: '//thief/chats/c3' };
    const result = await gateway.query('{ chats { id messages { text } } }');
    const events = gateway.subscribe(
      'subscription { chatEvents { __typename ... on ChatStateChange { chat { uri messages { text } } } } }',
    );
    await events.event();
    gws.publish('/v2/me/chats', {
      messageType: 'ChatStateChangeMessage',
      notificationType: 'StatusChange',
      chat: resource,
    });
    await events.until('ChatStateChange');

    expect(result.data).toMatchObject({ chats: [{ id: 'c1' }] });
    expect(thief.came).toEqual([]);
    const paths = gws.asked(/^GET /).map(({ path }) => path.split('?')[0] ?? '');
    for (const path of paths) expect(path).toMatch(/^\/me(\/[^/]+)*$/);
    for (const path of paths) expect(path).not.toMatch(/%00|\/\.\.?(\/|$)/);
  });
});

describe('Credentials', () => {
  const line = 'x\r\nX-Forged: yes\r\n\r\nGET /api/v2/me/evil HTTP/1.1';
  it.each<[string, Record<string, unknown>]>([
    ['with line breaks', { authorization: `Basic ${line}` }],
    ['with line breaks in a header that is passed on', { ssid: line }],
    ['with NUL', { authorization: 'Basic YTE6\u0000ZGVtbw==' }],
    ['with another control character', { surl: 'a\u007fb' }],
    ['beyond Latin 1', { ssid: 'a\u{1f511}b' }],
    ['too long', { authorization: `Bearer ${'x'.repeat(8_200)}` }],
    ['too long together', { ssid: 'x'.repeat(5_000), surl: 'y'.repeat(5_000) }],
  ])('%s are refused, and nothing is sent', async (_what, params) => {
    await using pair = await startForeignPair();
    await using socket = await openSocket(pair.gateway.url);
    socket.send({ type: 'connection_init', payload: params });
    expect((await socket.closed).code).toBe(4403);
    expect(pair.gws.requests).toEqual([]);
  });

  it('of a user name and a password that hold anything are sent as one header', async () => {
    await using pair = await startForeignPair();
    const query =
      'mutation ($userName: String!, $password: String!) { signIn(userName: $userName, password: $password) { token } }';
    const variables = { userName: 'a1\r\nX-Forged yes', password: 'a\u0000b\r\n' };
    await pair.gateway.query(query, { as: null, variables });
    for (const { headers } of pair.gws.requests) expect(headers['x-forged']).toBeUndefined();
    expect(pair.gws.requests.map(({ headers }) => headers.authorization)).toEqual([
      basic(variables.userName, variables.password),
    ]);
  });
});
