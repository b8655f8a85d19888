import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventually } from './support/eventually.js';
import type { ForeignGws } from './support/foreign-gws.js';
import { startForeignPair } from './support/foreign-pair.js';
import { basic, type Stream, type TestGateway } from './support/gateway.js';
import { openSocket } from './support/raw-socket.js';

const chats = 'subscription { chatEvents { __typename ... on Event { raw } } }';
const services = 'subscription { serviceEvents { __typename } }';
const channel = '/v2/me/chats';

/** Somebody who listens to the topic. */
interface Listener {
  leave(): void;
}

/** The ways to join, each with its way to leave. */
const ways = ['complete', 'close the socket', 'cut the connection', 'abort the request'] as const;

async function join(gateway: TestGateway, way: (typeof ways)[number]): Promise<Listener> {
  if (way === 'abort the request') {
    const stream: Stream = gateway.sse(chats);
    await stream.until('StreamOpened');
    return { leave: () => stream.stop() };
  }
  const socket = await openSocket(gateway.url);
  await socket.init({ authorization: basic('a1') });
  socket.subscribe('1', chats);
  await socket.event('1', 'StreamOpened');
  return {
    leave() {
      if (way === 'complete') socket.send({ id: '1', type: 'complete' });
      else if (way === 'close the socket') socket.socket.close(1000);
      else socket.socket.terminate();
    },
  };
}

/** What GWS was asked about the topic, in order. */
function askedOf(gws: ForeignGws): string[] {
  return gws.requests
    .flatMap(({ path, body }) => (path === '/notifications' ? (body as any[]) : []))
    .filter(({ subscription }) => [subscription].flat().includes(channel))
    .map(({ channel: meta }) => meta.replace('/meta/', ''));
}

/** Joins and leaves; a `linger` waits until whoever left last has been forgotten. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ join: fc.constantFrom(...ways) }) },
  { weight: 3, arbitrary: fc.record({ leave: fc.nat() }) },
  { weight: 1, arbitrary: fc.constant('linger' as const) },
);

it('A topic is subscribed while anybody listens, and left exactly once by the last, in whatever order they come and go', async () => {
  await using pair = await startForeignPair({ lingerMs: 40 });
  const { gws, gateway } = pair;
  // Holds the agent session, which would otherwise end with the last as well.
  const holder = gateway.subscribe(services);
  await holder.until('StreamOpened');
  const left = () => eventually('the topic is left', () => !gws.channels.has(channel));

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const before = askedOf(gws).length;
      const listeners: Listener[] = [];
      for (const each of steps) {
        if (each === 'linger') {
          if (listeners.length === 0) await left();
        } else if ('join' in each) {
          listeners.push(await join(gateway, each.join));
        } else {
          listeners.splice(each.leave % (listeners.length || 1), 1)[0]?.leave();
        }
        if (listeners.length > 0) expect(gws.channels.has(channel)).toBe(true);
      }
      for (const { leave } of listeners) leave();
      await left();
      const asked = askedOf(gws).slice(before);
      // Never twice in a row: one subscription at a time, and each ends once.
      expect(asked).toEqual(asked.map((_each, index) => (index % 2 === 0 ? 'subscribe' : 'unsubscribe')));
      expect(asked.length % 2).toBe(0);
    }),
    { numRuns: 25 },
  );
});
