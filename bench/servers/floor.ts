/** As little as a server on `ws` can do: the frames are ready, and are sent. */
import type { Kind } from '../support/events.js';
import { serveBench } from '../support/subject.js';
import { bareSubscribers } from '../support/subscribers.js';

const [agents = '', ...results] = process.argv.slice(2);
const payloads: Record<Kind, string> = { chats: results[0] ?? '', workbins: results[1] ?? '' };
const subscribers = await bareSubscribers(Number(agents), (id, kind) =>
  Buffer.from(`{"id":"${id}","type":"next","payload":${payloads[kind]}}`),
);

await serveBench({
  port: subscribers.port,
  publish(event) {
    for (const { socket, made: frame } of subscribers.of(event)) socket.send(frame, { binary: false });
  },
});
