/** As little as a server on `ws` can do: the frames are ready, and are sent. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { agentIn, type Kind, kindIn, kindOf } from '../support/events.js';
import { serveBench } from '../support/subject.js';

const [agentCount = '', ...results] = process.argv.slice(2);
const agents = Number(agentCount);
const payloads: Record<Kind, string> = { chats: results[0] ?? '', workbins: results[1] ?? '' };

interface Subscriber {
  readonly socket: WebSocket;
  readonly frame: Buffer;
}

const subscribers = new Map<string, Subscriber[]>();
const server = createServer();
const sockets = new WebSocketServer({
  server,
  path: '/graphql',
  clientTracking: false,
  perMessageDeflate: false,
});

sockets.on('connection', (socket) => {
  let agent = -1;
  const mine: Subscriber[][] = [];
  socket.on('message', (data) => {
    const { type, id, payload } = JSON.parse(String(data));
    if (type === 'connection_init') {
      agent = agentIn(payload.authorization);
      socket.send('{"type":"connection_ack"}');
    } else if (type === 'subscribe') {
      socket.send(`{"id":"${id}","type":"next","payload":{"data":{"events":{"__typename":"StreamOpened"}}}}`);
      const kind = kindIn(payload.query);
      if (!kind) return;
      const frame = Buffer.from(`{"id":"${id}","type":"next","payload":${payloads[kind]}}`);
      const list = subscribers.get(`${kind} ${agent}`) ?? [];
      subscribers.set(`${kind} ${agent}`, list);
      mine.push(list);
      list.push({ socket, frame });
    }
  });
  socket.on('close', () => {
    for (const list of mine) list.splice(0, list.length, ...list.filter((each) => each.socket !== socket));
  });
});
await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, resolve));

await serveBench({
  port: (server.address() as AddressInfo).port,
  publish(event) {
    const list = subscribers.get(`${kindOf(event, agents)} ${event % agents}`) ?? [];
    for (const { socket, frame } of list) socket.send(frame, { binary: false });
  },
});
