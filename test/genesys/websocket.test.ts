/** What only a WebSocket to GWS knows: upgrades, frames, sockets that end. The rest is in `cometd.test.ts`, over both. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { AgentContext } from '../../src/genesys/agent-context.js';
import { proveCredentials } from '../../src/genesys/rest.js';
import { Upgrades } from '../../src/genesys/upgrades.js';
import { openUpstream } from '../../src/genesys/upstream.js';
import { silent } from '../../src/lib/log.js';
import { type Agent, CHATS, createAgent, expectDelivery, signIn, startAll, tellAll } from './agent.js';
import {
  answer,
  type BayeuxMessage,
  basic,
  FakeGws,
  isOn,
  isPoll,
  isUpgrade,
  type Seen,
  until,
} from './fake-gws.js';

const WORKBINS = '/v2/me/workbins';
const over = 'websocket';
/** With long polling to fall back on. */
const both = { upstreamOptions: { cometdTransports: ['websocket', 'long-polling'] as const } };

async function startOnChats(agent: Agent): Promise<void> {
  agent.transport.start();
  await agent.transport.subscribe(CHATS);
  await until('a connected transport', () => agent.transport.state === 'connected');
}

/** Over what the handshakes came, in order. */
function handshakes(gws: FakeGws): string[] {
  return gws.seen
    .filter(isOn('/meta/handshake'))
    .map(({ messages }) => String(messages[0]?.['supportedConnectionTypes']));
}

function memory() {
  const entries: { attributes: object; sentence: string }[] = [];
  const warn = (attributes: object, sentence: string) => void entries.push({ attributes, sentence });
  return { log: { ...silent, warn }, entries };
}

describe('thirty agents', () => {
  it('hear what is theirs, by their own headers, also after every socket was cut', async () => {
    await using gws = await FakeGws.start({ over, csrf: true });
    await using upstream = openUpstream({ url: gws.url, cometdTransports: [over] });
    const agents = Array.from({ length: 30 }, (_, index) => createAgent(upstream, `a${index}`));
    await startAll(upstream, agents);
    await tellAll(gws, agents, 'one');
    gws.cut();
    await until('everybody has noticed', () => agents.every(({ states }) => states.includes('reconnecting')));
    await tellAll(gws, agents, 'two');
    await until('everybody is back', () => agents.every(({ transport }) => transport.state === 'connected'));
    await Promise.all(agents.map(({ transport }) => transport.close()));

    for (const { user, texts, told } of agents) {
      expect(texts()).toEqual([`one ${user}`, `two ${user}`]);
      expect(told).toEqual(['handshaken 1', 'ready 1']);
    }
    const upgrades = gws.seen.filter(isUpgrade);
    expect(upgrades).toHaveLength(60);
    for (const { user } of agents) {
      const own = upgrades.filter(({ headers }) => headers.authorization === basic(user).authorization);
      expect(own.map(({ cookies }) => cookies['JSESSIONID'])).toEqual([
        expect.stringContaining(`s-${user}-`),
        own[0]?.cookies['JSESSIONID'],
      ]);
      expect(own[0]?.headers['x-csrf-token']).toContain(`csrf-${user}-`);
      // What the first upgrade set came with the second.
      expect(own.map(({ cookies }) => cookies['BAYEUX_BROWSER'])).toEqual([undefined, expect.any(String)]);
    }
    expect(new Set(upgrades.map(({ cookies }) => cookies['BAYEUX_BROWSER'])).size).toBe(31);
    expect(gws.sessions).toBe(0);
  });
});

describe('an upgrade', () => {
  it('carries what GWS is passed besides, and no word of compression', async () => {
    await using gws = await FakeGws.start({ over });
    await using upstream = openUpstream({ url: gws.url, cometdTransports: [over] });
    const credentials = { ...basic('ann'), ssid: 'sf-ann', surl: 'https://sf.example' };
    const agent = createAgent(upstream, 'ann', { credentials });
    await proveCredentials(upstream, agent.context);
    agent.transport.start();
    await agent.transport.subscribe(CHATS);
    await agent.transport.close();
    const [upgrade] = gws.seen.filter(isUpgrade);
    expect(upgrade?.headers).toMatchObject(credentials);
    expect(upgrade?.headers['sec-websocket-extensions']).toBeUndefined();
  });

  it.each([401, 403, 302, 303])('refused with %i signs in once, now and later', async (status) => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws, both);
    void gws.once(isUpgrade, answer(status, 'Forbidden', { location: '/login' }));
    await startOnChats(ann);
    expect(ann.logins).toBe(1);
    const refused = gws.once(isUpgrade, answer(status, 'Forbidden', { location: '/login' }));
    gws.cut();
    await refused;
    await expectDelivery(gws, ann, 'on');
    expect(ann.logins).toBe(2);
    expect(handshakes(gws)).toEqual(['websocket,long-polling', 'websocket,long-polling']);
    expect(gws.seen.some(({ path }) => path === '/login')).toBe(false);
  });

  it('fetches a new CSRF token where the old one is refused, unnoticed', async () => {
    await using gws = await FakeGws.start({ over, csrf: true });
    await using ann = await signIn(gws);
    const reads = () => gws.seen.filter(({ path }) => path.endsWith('/me')).length;
    const before = reads();
    void gws.once(isUpgrade, answer(403, 'Missing or invalid Csrf token'));
    await startOnChats(ann);
    expect(reads()).toBe(before + 1);
    expect(handshakes(gws)).toEqual(['websocket']);
    expect(ann.states).toEqual(['connecting', 'connected']);
    expect(ann.logins).toBe(0);
  });

  it('signs in when a fresh token does not help either', async () => {
    await using gws = await FakeGws.start({ over, csrf: true });
    await using ann = await signIn(gws);
    gws.fault = (seen, response) =>
      isUpgrade(seen) && ann.logins === 0 && answer(403, 'Missing or invalid Csrf token')(seen, response);
    await startOnChats(ann);
    expect(ann.logins).toBe(1);
    expect(ann.told).toEqual(['handshaken 1', 'ready 1']);
  });

  it('that nobody answers is given up, and tried again', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws, { maxNetworkDelayMs: 200, watchdogMarginMs: 60_000 });
    void gws.once(isUpgrade, () => true);
    await startOnChats(ann);
    expect(gws.seen.filter(isUpgrade)).toHaveLength(2);
  });

  it('under way is given up when the transport closes', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws, { maxNetworkDelayMs: 60_000 });
    let ended = false;
    const asked = gws.once(isUpgrade, (_seen, response) => {
      response.once('close', () => {
        ended = true;
      });
      return true;
    });
    ann.transport.start();
    await asked;
    await ann.transport.close();
    await until('its end', () => ended);
    expect(gws.seen.filter(isUpgrade)).toHaveLength(1);
    expect(ann.states).toEqual(['connecting', 'closed']);
  });
});

describe('where there are no WebSockets', () => {
  const html = '<html>CANARY: what is a WebSocket?</html>';

  it.each([404, 400, 426, 501, 200, 301])(
    'a %i leads to long polling, told once, and others do not try',
    async (status) => {
      await using gws = await FakeGws.start({ over });
      await using upstream = openUpstream({ url: gws.url, ...both.upstreamOptions });
      const { log, entries } = memory();
      // What a GWS without WebSockets makes of an upgrade.
      gws.fault = (seen, response) =>
        isUpgrade(seen) && answer(status, html, { location: '/ws' })(seen, response);
      for (const user of ['ann', 'bob', 'cem']) {
        const agent = createAgent(upstream, user, { log });
        await proveCredentials(upstream, agent.context);
        agent.transport.start();
        await agent.transport.subscribe(CHATS);
        gws.publish(user, CHATS, { text: user });
        await until('a message', () => agent.texts().includes(user));
        expect([agent.told, agent.logins]).toEqual([['handshaken 1', 'ready 1'], 0]);
        await agent.transport.close();
      }
      expect(gws.seen.filter(isUpgrade)).toHaveLength(1);
      expect(handshakes(gws)).toEqual(['long-polling', 'long-polling', 'long-polling']);
      expect(entries).toEqual([
        {
          attributes: { httpCode: status },
          sentence: expect.stringContaining('takes no WebSocket'),
        },
      ]);
      expect(gws.seen.some(({ path }) => path === '/ws')).toBe(false);
    },
  );

  it('nobody is taken at the word of a GWS that is away', async () => {
    await using gws = await FakeGws.start({ over });
    await using upstream = openUpstream({ url: gws.url, ...both.upstreamOptions });
    void gws.once(isUpgrade, answer(503));
    for (const user of ['ann', 'bob']) {
      const agent = createAgent(upstream, user);
      await proveCredentials(upstream, agent.context);
      agent.transport.start();
      await agent.transport.subscribe(CHATS);
      await agent.transport.close();
    }
    expect(handshakes(gws)).toEqual(['long-polling', 'websocket,long-polling']);
  });

  it('a session that was there goes on as another over long polling', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws, both);
    await startOnChats(ann);
    gws.fault = (seen, response) => isUpgrade(seen) && answer(404, html)(seen, response);
    gws.cut();
    await until('ready again', () => ann.told.includes('ready 2'));
    await expectDelivery(gws, ann, 'on');
    expect(handshakes(gws)).toEqual(['websocket,long-polling', 'long-polling']);
  });

  it('a session waits for a GWS that is away, and goes on as itself', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws, both);
    await startOnChats(ann);
    let refusals = 3;
    gws.fault = (seen, response) => isUpgrade(seen) && refusals-- > 0 && answer(503)(seen, response);
    gws.cut();
    await until('connected again', () => refusals < 0 && ann.transport.state === 'connected');
    await expectDelivery(gws, ann, 'on');
    expect(ann.told).toEqual(['handshaken 1', 'ready 1']);
  });

  it('and nothing else is allowed, it is tried again with patience, and comes', async () => {
    await using gws = await FakeGws.start({ over });
    const { log, entries } = memory();
    await using ann = await signIn(gws, { log });
    let refusals = 3;
    gws.fault = (seen, response) => isUpgrade(seen) && refusals-- > 0 && answer(404, html)(seen, response);
    await startOnChats(ann);
    await expectDelivery(gws, ann, 'there');
    expect(gws.seen.filter(isUpgrade)).toHaveLength(4);
    expect(entries.map(({ attributes }) => attributes)).toEqual(
      Array(3).fill(expect.objectContaining({ httpCode: 404, why: 'upgrade answered 404' })),
    );
    expect(ann.told).toEqual(['handshaken 1', 'ready 1']);
  });

  it('the handshake may say so too', async () => {
    await using gws = await FakeGws.start();
    await using ann = await signIn(gws, {
      upstreamOptions: { cometdTransports: ['long-polling', 'websocket'] },
    });
    await startOnChats(ann);
    await expectDelivery(gws, ann, 'there');
    expect(handshakes(gws)).toEqual(['long-polling,websocket']);
    expect(gws.seen.filter(isUpgrade)).toEqual([]);
  });

  it('that is believed for ten minutes', () => {
    let now = 0;
    const upgrades = new Upgrades(() => now);
    expect([upgrades.promising, upgrades.refused(503), upgrades.promising]).toEqual([true, false, true]);
    expect([upgrades.refused(404), upgrades.promising]).toEqual([true, false]);
    expect([upgrades.tell(), upgrades.tell()]).toEqual([true, false]);
    now = 600_001;
    expect([upgrades.promising, upgrades.tell()]).toEqual([true, true]);
  });
});

describe('a socket that ends', () => {
  /** Lets the next answer with messages go out without the reply to the poll, and cuts the connection when it was heard. */
  function cutBeforeReply(gws: FakeGws, agent: Agent): void {
    gws.fault = (seen, response) => {
      if (!isPoll(seen)) return false;
      const end = response.end.bind(response) as (text: string) => typeof response;
      response.end = ((text: string) => {
        const messages = (JSON.parse(text) as BayeuxMessage[]).filter(({ channel }) => channel === CHATS);
        if (messages.length === 0 || gws.fault === undefined) return end(text);
        gws.fault = undefined;
        const all = agent.texts().length + messages.length;
        void until('they are heard', () => agent.texts().length === all).then(() => gws.cut());
        return end(JSON.stringify(messages));
      }) as typeof response.end;
      return false;
    };
  }

  it('in the middle of what GWS keeps until it is acknowledged loses nothing, and tells nothing twice', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await startOnChats(ann);
    for (const text of [0, 2, 4]) {
      const upgraded = gws.seen.filter(isUpgrade).length;
      cutBeforeReply(gws, ann);
      const polled = gws.seen.filter(isPoll).length;
      await until('a poll that is cut', () => gws.seen.filter(isPoll).length > polled);
      for (const half of ['a', 'b']) gws.publish('ann', CHATS, { text: `${text} ${half}` });
      await until('a new socket', () => gws.seen.filter(isUpgrade).length > upgraded);
      gws.publish('ann', CHATS, { text: text + 1 });
      await until('the second', () => ann.texts().includes(text + 1));
    }
    expect(ann.texts()).toEqual(['0 a', '0 b', 1, '2 a', '2 b', 3, '4 a', '4 b', 5]);
    expect(ann.told).toEqual(['handshaken 1', 'ready 1']);
  });

  it('without a word from a peer that is gone is noticed, and the session goes on over another', async () => {
    await using gws = await FakeGws.start({ over, hold: 100 });
    await using ann = await signIn(gws, { maxNetworkDelayMs: 200 });
    await startOnChats(ann);
    // Nothing is closed; nothing is answered any more, on this socket.
    const upgraded = gws.seen.filter(isUpgrade).length;
    gws.fault = (seen) => seen.messages.length > 0 && gws.seen.filter(isUpgrade).length === upgraded;
    await until('another socket', () => gws.seen.filter(isUpgrade).length > upgraded);
    await expectDelivery(gws, ann, 'on');
    expect(ann.told).toEqual(['handshaken 1', 'ready 1']);
  });
});

/** A GWS that speaks WebSocket only, and says what a test tells it to. */
class RawGws implements AsyncDisposable {
  readonly url: URL;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #server = createServer();
  /** What is made of an upgrade instead of taking it. */
  upgrade: ((request: IncomingMessage, stream: Duplex) => void) | undefined;
  /** Every poll is answered at once. */
  polls: BayeuxMessage[] = [];
  upgrades = 0;

  private constructor() {
    this.#server.listen(0);
    this.url = new URL(`http://localhost:${(this.#server.address() as AddressInfo).port}`);
    this.#server.on('upgrade', (request, stream, head) => {
      this.upgrades += 1;
      if (this.upgrade) this.upgrade(request, stream);
      else this.#sockets.handleUpgrade(request, stream, head, (socket) => this.#serve(socket));
    });
  }

  static start(): RawGws {
    return new RawGws();
  }

  /** To the only socket there is. */
  send(frame: string | Buffer): void {
    for (const socket of this.#sockets.clients) if (socket.readyState === WebSocket.OPEN) socket.send(frame);
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.close();
  }

  publish(text: unknown): void {
    this.send(JSON.stringify([{ channel: CHATS, data: { text } }]));
  }

  #serve(socket: WebSocket): void {
    socket.on('error', () => {});
    socket.on('message', (data) => {
      for (const message of JSON.parse(String(data)) as BayeuxMessage[]) {
        const { id, channel, subscription } = message;
        const replied = { id, channel, subscription, successful: true };
        if (channel === '/meta/handshake')
          socket.send(
            JSON.stringify([{ ...replied, clientId: 'c', supportedConnectionTypes: ['websocket'] }]),
          );
        else if (channel !== '/meta/connect' || 'advice' in message) socket.send(JSON.stringify([replied]));
        else this.polls.push(message);
      }
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

describe('a frame', () => {
  async function listening(gws: RawGws, options: { maxResponseBytes?: number } = {}) {
    const upstream = openUpstream({ url: gws.url, cometdTransports: [over], ...options });
    const agent = createAgent(upstream, 'ann', { closeTimeoutMs: 50 });
    agent.transport.start();
    await agent.transport.subscribe(CHATS);
    await until('a poll is held', () => gws.polls.length > 0);
    return Object.assign(agent, {
      async [Symbol.asyncDispose]() {
        await agent.transport.close();
        await upstream.close();
      },
    });
  }

  it('is heard whenever it comes, from a GWS that does not wait for polls', async () => {
    await using gws = RawGws.start();
    await using ann = await listening(gws);
    gws.publish(1);
    gws.publish(1);
    gws.publish('Zoë 🙂');
    await until('all three', () => ann.texts().length === 3);
    expect(ann.texts()).toEqual([1, 1, 'Zoë 🙂']);
    expect(gws.polls).toHaveLength(1);
  });

  it.each<[string, string | Buffer]>([
    ['that is no JSON', '<html>CANARY'],
    ['that is half of it', '[{"channel":'],
    ['that is no list', '{"channel":"/v2/me/chats","data":{}}'],
    ['of bytes', Buffer.from(`[{"channel":"${CHATS}","data":{}}]`)],
  ])('%s ends the socket, not the session, and tells that something may be lost', async (_what, frame) => {
    await using gws = RawGws.start();
    await using ann = await listening(gws);
    gws.send(frame);
    await until('another socket', () => gws.upgrades === 2);
    await until('connected', () => ann.transport.state === 'connected' && gws.polls.length > 1);
    gws.publish('on');
    await until('a message', () => ann.texts().includes('on'));
    expect(ann.told).toEqual(['handshaken 1', 'ready 1', 'unconfirmed 1']);
  });

  it('larger than is read ends the session', async () => {
    await using gws = RawGws.start();
    await using ann = await listening(gws, { maxResponseBytes: 10_000 });
    gws.publish('x'.repeat(11_000));
    await until('another session', () => ann.told.includes('ready 2'));
    gws.publish('x'.repeat(9_000));
    await until('a message', () => ann.texts().length === 1);
  });

  it('nested thousands of levels deep passes like any other', async () => {
    await using gws = RawGws.start();
    await using ann = await listening(gws);
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    gws.send(`[{"channel":"${CHATS}","data":${deep}}]`);
    gws.publish('next');
    await until('the next', () => ann.texts().includes('next'));
    expect(ann.messages).toHaveLength(2);
  });

  it('of farewell tells that something may be lost, also where nothing was waited for', async () => {
    await using gws = RawGws.start();
    await using ann = await listening(gws);
    // The next poll comes in a while.
    const { id, channel } = gws.polls[0] ?? {};
    gws.send(JSON.stringify([{ id, channel, successful: true, advice: { interval: 200 } }]));
    gws.publish('one');
    await until('the message', () => ann.texts().includes('one'));
    gws.close();
    await until('another socket', () => gws.upgrades === 2 && gws.polls.length > 1);
    gws.publish('two');
    await until('the next message', () => ann.texts().includes('two'));
    expect(ann.told).toEqual(['handshaken 1', 'ready 1', 'unconfirmed 1']);
  });

  it('is not waited for behind an upgrade that somebody took without knowing what it is', async () => {
    await using gws = RawGws.start();
    gws.upgrade = (_request, stream) => {
      stream.on('error', () => {});
      stream.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n');
    };
    await using upstream = openUpstream({ url: gws.url, ...both.upstreamOptions });
    const { log, entries } = memory();
    const agent = createAgent(upstream, 'ann', { log });
    agent.transport.start();
    await until('it is told', () => entries.length > 0);
    expect(entries[0]).toMatchObject({ attributes: { httpCode: 101 } });
    await agent.transport.close();
  });
});

describe('a context', () => {
  it('takes the cookies and the CSRF token that an upgrade brings, refused or not', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    const seen: Seen[] = [];
    await startOnChats(ann);
    expect(ann.context).toBeInstanceOf(AgentContext);
    expect(ann.context.cookieHeader(gws.url)).toContain('BAYEUX_BROWSER=');
    const refused = gws.once(isUpgrade, (_seen, response) => {
      response.setHeader('x-csrf-header', 'X-CSRF-TOKEN');
      response.setHeader('x-csrf-token', 'fresh');
      response.setHeader('set-cookie', 'AWSELB=node2; Path=/');
      response.writeHead(503).end();
      return true;
    });
    gws.cut();
    await refused;
    await until('another upgrade', () => seen.push(...gws.seen.filter(isUpgrade).slice(2)) > 0);
    expect(seen[0]?.headers['x-csrf-token']).toBe('fresh');
    expect(seen[0]?.cookies).toMatchObject({ AWSELB: 'node2' });
    await ann.transport.subscribe(WORKBINS);
  });
});
