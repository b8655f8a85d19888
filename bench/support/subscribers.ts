/** A bare `ws` server for the benches: who subscribes to what, and nothing more. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { agentIn, type Kind, kindIn, kindOf } from './events.js';

interface Subscriber<T> {
  readonly socket: WebSocket;
  /** What was made of its subscription. */
  readonly made: T;
}

export interface Subscribers<T> {
  readonly port: number;
  /** Who is told of an event. */
  of(event: number): readonly Subscriber<T>[];
}

/** @param make what is kept of a subscription, by its id */
export async function bareSubscribers<T>(
  agents: number,
  make: (id: string, kind: Kind) => T,
): Promise<Subscribers<T>> {
  const subscribers = new Map<string, Subscriber<T>[]>();
  const server = createServer();
  const sockets = new WebSocketServer({
    server,
    path: '/graphql',
    clientTracking: false,
    perMessageDeflate: false,
  });

  sockets.on('connection', (socket) => {
    let agent = -1;
    const mine: Subscriber<T>[][] = [];
    socket.on('message', (data) => {
      const { type, id, payload } = JSON.parse(String(data));
      if (type === 'connection_init') {
        agent = agentIn(payload.authorization);
        socket.send('{"type":"connection_ack"}');
      } else if (type === 'subscribe') {
        socket.send(
          `{"id":"${id}","type":"next","payload":{"data":{"events":{"__typename":"StreamOpened"}}}}`,
        );
        const kind = kindIn(payload.query);
        if (!kind) return;
        const list = subscribers.get(`${kind} ${agent}`) ?? [];
        subscribers.set(`${kind} ${agent}`, list);
        mine.push(list);
        list.push({ socket, made: make(id, kind) });
      }
    });
    socket.on('close', () => {
      for (const list of mine) list.splice(0, list.length, ...list.filter((each) => each.socket !== socket));
    });
  });
  await new Promise<void>((resolve) =>
    server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, resolve),
  );
  return {
    port: (server.address() as AddressInfo).port,
    of: (event) => subscribers.get(`${kindOf(event, agents)} ${event % agents}`) ?? [],
  };
}
