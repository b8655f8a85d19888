import { type IncomingMessage, request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { limitsOf } from '../../src/server/limits.js';
import { eventually } from '../support/eventually.js';
import { basic, type Result, type Stream, startGateway, type TestGateway } from '../support/gateway.js';
import { metric, terminations } from '../support/metrics.js';
import { openSocket, type RawSocket } from '../support/raw-socket.js';

/** Larger than what is left in the buffers of a connection soon is. */
const padding = 'x'.repeat(256 * 1024);
/** More than the buffers of two sockets take. */
const many = 80;
const services = ['Chat', 'Email', 'Voice'];

const states =
  'subscription ($after: Cursor) { serviceEvents(after: $after) { __typename ... on Event { cursor raw } ... on Gap { cursor reason missed } } }';
const transcript =
  'subscription ($after: Cursor) { chatEvents(after: $after) { __typename ... on Event { cursor raw } ... on Gap { reason } } }';

/** The state of one of three services, numbered. */
const publishState = (emulator: Emulator, n: number, as = 'a1') =>
  emulator.publish(as, '/notifications/services', {
    messageType: 'ServiceStateChangeMessage',
    n,
    padding,
    service: { id: services[n % 3], type: services[n % 3], state: 'Active' },
  });

/** A message of a conversation, numbered. */
const publishMessage = (emulator: Emulator, n: number) =>
  emulator.publish('a1', '/v2/me/chats', {
    messageType: 'MessageLogUpdated',
    chatPath: '/me/chats/c1',
    n,
    messages: [{ index: n, type: 'Text', text: padding }],
  });

const roomy = { maxUnreadEvents: 20, maxUnreadBytes: 64 << 20, history: { bytes: 256 << 20 } };

/** A subscription whose client stops reading its connection, until it reads on to the end of what there is. */
interface SlowReader extends AsyncDisposable {
  readOn(): void;
  next(): Promise<Result>;
}

async function slowSocket(gateway: TestGateway, query: string): Promise<SlowReader> {
  const socket = await openSocket(gateway.url);
  await socket.init({ authorization: basic('a1') });
  socket.subscribe('1', query);
  await socket.event('1', 'StreamOpened');
  socket.socket.pause();
  return {
    readOn: () => socket.socket.resume(),
    async next() {
      const { type, payload } = await socket.next('1');
      return type === 'error' ? { errors: payload } : payload;
    },
    [Symbol.asyncDispose]: () => socket[Symbol.asyncDispose](),
  };
}

async function slowEventStream(gateway: TestGateway, query: string): Promise<SlowReader> {
  const headers = {
    'content-type': 'application/json',
    accept: 'text/event-stream',
    authorization: basic('a1'),
  };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(`${gateway.url}/graphql`, { method: 'POST', headers }, resolve);
    asked.once('error', reject);
    asked.end(JSON.stringify({ query }));
  });
  response.on('error', () => {});
  const results = resultsOf(response);
  await results.next();
  response.pause();
  response.socket.pause();
  return {
    readOn: () => response.socket.resume(),
    next: async () => (await results.next()).value as Result,
    [Symbol.asyncDispose]: async () => void response.destroy(),
  };
}

async function* resultsOf(response: IncomingMessage): AsyncGenerator<Result> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.+)$/m.exec(block)?.[1];
      if (data) yield JSON.parse(data) as Result;
    }
  }
}

const transports = [
  ['a WebSocket', slowSocket],
  ['an event stream', slowEventStream],
] as const;

const numberOf = (result: Result): number | undefined => (Object.values(result.data ?? {})[0] as any)?.raw?.n;

/** The numbers of the next so many events of a stream. */
async function numbers(stream: Stream, count: number): Promise<(number | undefined)[]> {
  const seen = [];
  for (let index = 0; index < count; index++) seen.push(numberOf(await stream.next()));
  return seen;
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe.each(transports)('A client that stops reading %s', (_name, open) => {
  it('finds the newest of each state behind one gap, and the others miss nothing', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, roomy);
    await using slow = await open(gateway, states);
    const [tab, event, stranger] = [
      gateway.subscribe(states),
      gateway.sse(states),
      gateway.subscribe(states, { as: 'a2' }),
    ];
    for (const each of [tab, event, stranger]) await each.until('StreamOpened');

    for (const n of upTo(many)) {
      publishState(emulator, n);
      if (n % 20 === 0) publishState(emulator, n, 'a2');
      await Promise.all([tab, event].map(async (each) => expect(numberOf(await each.next())).toBe(n)));
    }
    expect(await numbers(stranger, many / 20)).toEqual([20, 40, 60, 80]);
    slow.readOn();

    const told: number[] = [];
    let gaps: { reason: string; missed: number }[] = [];
    while (told.at(-1) !== many) {
      const result = await slow.next();
      expect(result.errors).toBeUndefined();
      const item = result.data?.['serviceEvents'];
      if (item.__typename === 'Gap') gaps = [...gaps, item];
      else told.push(item.raw.n);
    }
    expect(gaps).toMatchObject([{ reason: 'SUBSCRIBER_TOO_SLOW', missed: many - told.length }]);
    expect(gaps[0]?.missed).toBeGreaterThan(0);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    // The newest of each of the three.
    expect(told.slice(-3)).toEqual([many - 2, many - 1, many]);
    // It goes on as if nothing had been.
    publishState(emulator, many + 1);
    expect(numberOf(await slow.next())).toBe(many + 1);
  });

  it('finds its transcript ended with a cursor, from which nothing is lost', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, roomy);
    await using slow = await open(gateway, transcript);
    const neighbour = gateway.subscribe(transcript);
    await neighbour.until('StreamOpened');

    for (const n of upTo(many)) {
      publishMessage(emulator, n);
      expect(numberOf(await neighbour.next())).toBe(n);
    }
    slow.readOn();

    const told: (number | undefined)[] = [];
    let error: any;
    while (!error) {
      const { data, errors } = await slow.next();
      if (errors) [error] = errors;
      else told.push(data?.['chatEvents'].raw.n);
    }
    expect(error.extensions).toEqual({ code: 'SUBSCRIBER_TOO_SLOW', cursor: expect.any(String) });
    expect(told.length).toBeLessThan(many);
    const later = gateway.subscribe(transcript, { variables: { after: error.extensions.cursor } });
    await later.until('StreamOpened');
    expect([...told, ...(await numbers(later, many - told.length))]).toEqual(upTo(many));
    expect(await terminations(gateway, 'subscription', 'SUBSCRIBER_TOO_SLOW')).toBe(1);
  });

  it('leaves a cursor also when the one event that is too large is all there is', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { ...roomy, maxUnreadBytes: 200 * 1024 });
    await using slow = await open(gateway, transcript);
    const neighbour = gateway.subscribe('subscription { chatEvents { __typename } }');
    await neighbour.until('StreamOpened');
    for (const n of upTo(many)) {
      publishMessage(emulator, n);
      await neighbour.next();
    }
    slow.readOn();

    const told: (number | undefined)[] = [];
    for (;;) {
      const { data, errors } = await slow.next();
      if (!errors) {
        told.push(data?.['chatEvents'].raw.n);
        continue;
      }
      const cursor = errors[0]?.extensions?.['cursor'] as string;
      const later = gateway.subscribe(transcript, { variables: { after: cursor } });
      await later.until('StreamOpened');
      expect([...told, ...(await numbers(later, many - told.length))]).toEqual(upTo(many));
      return;
    }
  });

  it('costs no more than what is allowed to wait', async () => {
    await using emulator = await startEmulator();
    const limits = { maxSocketBufferBytes: 512 * 1024, maxUnreadEvents: 1_000, maxUnreadBytes: 1024 * 1024 };
    await using gateway = await startGateway(emulator.url, limits);
    await using _slow = await open(gateway, states);
    const neighbour = gateway.subscribe('subscription { serviceEvents { __typename } }');
    await neighbour.until('StreamOpened');

    let mailbox = 0;
    for (const n of upTo(many)) {
      publishState(emulator, n);
      await neighbour.until('ServiceStateChange');
      mailbox = Math.max(mailbox, await metric(gateway, 'gws_unread_bytes', { where: 'mailbox' }));
      const connection = await metric(gateway, 'gws_unread_bytes', { where: 'connection' });
      expect(connection).toBeLessThanOrEqual(limits.maxSocketBufferBytes + 2 * padding.length);
    }

    expect(mailbox).toBeGreaterThan(padding.length);
    expect(mailbox).toBeLessThanOrEqual(limits.maxUnreadBytes);
  });
});

const largeQuery = '{ __schema { types { name description } } }';

describe('A socket whose client sends and never reads', () => {
  const limit = 256 * 1024;

  it.each([
    [
      'queries',
      (id: string) => JSON.stringify({ id, type: 'subscribe', payload: { query: largeQuery } }),
      ...[1_000, 'complete', 51],
    ],
    ['messages to be answered', () => JSON.stringify({ type: 'ping', payload: { padding } }), 100, 'pong', 5],
  ] as const)(
    'is not listened to any more, and answered in the end: %s',
    async (_what, message, count, type, atOnce) => {
      await using emulator = await startEmulator();
      await using gateway = await startGateway(emulator.url, {
        maxSocketBufferBytes: limit,
        maxFrameBytes: 1 << 20,
        limits: limitsOf({}, 'off'),
      });
      const answer = JSON.stringify(await gateway.query(largeQuery)).length;
      await using socket = await openSocket(gateway.url);
      await socket.init({ authorization: basic('a1') });
      const answers = { count: 0 };
      socket.socket.on('message', (data) => {
        if (JSON.parse(String(data)).type === type) answers.count += 1;
      });
      socket.socket.pause();

      for (let index = 0; index < count; index++) socket.send(message(`q${index}`));
      await eventually('the socket is full', async () => (await unsent(gateway)) >= limit);
      // Everybody else is served meanwhile.
      for (let round = 0; round < 20; round++) {
        expect((await gateway.query('{ me { userName } }')).data).toEqual({ me: { userName: 'a1' } });
        // What is allowed, and the answers to fifty operations that are under way at a time.
        const size = type === 'pong' ? padding.length : answer;
        expect(await unsent(gateway)).toBeLessThan(limit + atOnce * size);
      }
      socket.socket.resume();

      await eventually('everything is answered', () => answers.count === count);
      expect(await unsent(gateway)).toBe(0);
    },
  );

  it('is not answered pings that it does not take', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { maxSocketBufferBytes: limit });
    await using socket = await openSocket(gateway.url);
    await socket.init({ authorization: basic('a1') });
    socket.socket.pause();
    const data = Buffer.alloc(125);

    for (let index = 0; index < 100_000; index++) socket.socket.ping(data);
    await eventually('all pings are sent', () => socket.socket.bufferedAmount === 0);

    expect((await gateway.query('{ me { userName } }')).data).toEqual({ me: { userName: 'a1' } });
    expect(await unsent(gateway)).toBeLessThanOrEqual(limit + 131);
    socket.socket.resume();
    socket.subscribe('1', '{ me { userName } }');
    expect(await socket.next('1')).toMatchObject({ payload: { data: { me: {} } } });
  });
});

describe('A socket that is silent for too long', () => {
  const keepAlive = { pingMs: 50, silenceMs: 1_000 };

  it('is cut when nobody answers, and everything it held is freed', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { keepAlive });
    await using socket = await openSocket(gateway.url);
    await socket.init({ authorization: basic('a1') });
    socket.subscribe('1', states);
    await socket.event('1', 'StreamOpened');
    await using neighbour = await openSocket(gateway.url);
    await neighbour.init({ authorization: basic('a2') });

    socket.socket.pause();

    await eventually('it is given up', () => terminations(gateway, 'socket', 'CONNECTION_LOST'));
    expect(await terminations(gateway, 'subscription', 'CONNECTION_LOST')).toBe(1);
    await eventually('nothing of the agent is left', () => emulator.sessions().length === 0);
    neighbour.subscribe('1', '{ me { userName } }');
    expect(await neighbour.next('1')).toMatchObject({ payload: { data: { me: { userName: 'a2' } } } });
  });

  it('is closed with 1013 when it does not take what waits for it', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { ...roomy, keepAlive });
    await using socket = await stalled(emulator, gateway);

    await eventually('the subscription has ended', () =>
      terminations(gateway, 'subscription', 'SUBSCRIBER_TOO_SLOW'),
    );
    socket.socket.resume();

    expect(await socket.closed).toEqual({ code: 1013, reason: 'SUBSCRIBER_TOO_SLOW' });
    expect(await terminations(gateway, 'socket', 'SUBSCRIBER_TOO_SLOW')).toBe(1);
  });

  it('is cut also as an event stream', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { ...roomy, keepAlive });
    await using _slow = await slowEventStream(gateway, states);
    const neighbour = gateway.sse(states, { as: 'a2' });
    await neighbour.until('StreamOpened');

    const tab = gateway.subscribe('subscription { serviceEvents { __typename } }');
    await tab.until('StreamOpened');
    for (const n of upTo(many)) {
      publishState(emulator, n);
      await tab.next();
    }
    tab.stop();

    await eventually(
      'the stream has ended',
      async () => (await terminations(gateway, 'subscription', 'CLIENT_LEFT')) === 2,
    );
    await eventually('nothing of the agent is left', () => emulator.sessions().length === 1);
    // A stream that has nothing to tell for as long lives.
    publishState(emulator, 1, 'a2');
    expect(numberOf(await neighbour.next())).toBe(1);
  });
});

function unsent(gateway: TestGateway): Promise<number> {
  return metric(gateway, 'gws_unread_bytes', { where: 'connection' });
}

/** A socket that does not take what waits for it. */
async function stalled(emulator: Emulator, gateway: TestGateway): Promise<RawSocket> {
  const socket = await openSocket(gateway.url);
  await socket.init({ authorization: basic('a1') });
  socket.subscribe('1', states);
  await socket.event('1', 'StreamOpened');
  socket.socket.pause();
  const tab = gateway.subscribe('subscription { serviceEvents { __typename } }');
  await tab.until('StreamOpened');
  for (const n of upTo(many)) {
    publishState(emulator, n);
    await tab.next();
  }
  tab.stop();
  await eventually('bytes wait in the socket', async () => (await unsent(gateway)) > 0);
  return socket;
}
