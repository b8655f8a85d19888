/**
 * A GWS with nothing in it but what these benches ask for: Bayeux by hand with the ack extension, over long polling and
 * WebSocket, one `GET /me`. The embedded contact centre lives too much of a life to tell thousands of events a second
 * beside those who hear them.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { answering } from '../support/answering.js';
import { agentIn, channels, dataText, kindOf, userOf } from '../support/events.js';
import { nowMs } from '../support/figures.js';
import type { Pace } from '../support/load-client.js';

/** How long a poll is held, in milliseconds. */
const pollMs = 30_000;

/** A CometD session: what is to be sent, and the poll that waits for it. */
interface Session {
  queue: string[];
  waiting:
    | { readonly id: string; readonly answer: (text: string) => void; readonly timer: NodeJS.Timeout }
    | undefined;
  batch: number;
}

interface Bayeux {
  readonly channel: string;
  readonly id: string;
  readonly subscription?: string;
  readonly advice?: { readonly timeout?: number };
}

const sessions = new Map<number, Session>();
let requests = 0;

function send(response: ServerResponse, text: string): void {
  response
    .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    .end(text);
}

function reply({ channel, id, subscription }: Bayeux, more = ''): string {
  const about = subscription === undefined ? '' : `,"subscription":${JSON.stringify(subscription)}`;
  return `{"channel":"${channel}","id":"${id}","successful":true${about}${more}}`;
}

/** Answers the poll that waits. */
function answerPoll(session: Session): void {
  const { waiting, queue } = session;
  if (!waiting) return;
  clearTimeout(waiting.timer);
  session.waiting = undefined;
  session.queue = [];
  session.batch += 1;
  const { id, answer } = waiting;
  answer(
    `[${[...queue, reply({ channel: '/meta/connect', id }, `,"ext":{"ack":${session.batch}}`)].join(',')}]`,
  );
}

function bayeux(agent: number, messages: readonly Bayeux[], answer: (text: string) => void): void {
  const replies: string[] = [];
  for (const message of messages) {
    if (message.channel === '/meta/handshake') {
      sessions.set(agent, { queue: [], waiting: undefined, batch: 0 });
      const more = `,"clientId":"client${agent}","version":"1.0","supportedConnectionTypes":["websocket","long-polling"],"ext":{"ack":true},"advice":{"reconnect":"retry","interval":0,"timeout":${pollMs}}`;
      replies.push(reply(message, more));
    } else if (message.channel === '/meta/connect') {
      const session = sessions.get(agent) as Session;
      const timer = setTimeout(answerPoll, pollMs, session);
      session.waiting = { id: message.id, answer, timer };
      if (session.queue.length > 0 || message.advice?.timeout === 0) answerPoll(session);
      return;
    } else replies.push(reply(message));
  }
  answer(`[${replies.join(',')}]`);
}

const chatText = (id: string) => JSON.stringify({ ...JSON.parse(dataText('chats', 0)).chat, id });
const chatIds = Array.from({ length: 20 }, (_, index) => `chat${index}`);
const chatTexts = new Map(chatIds.map((id) => [id, chatText(id)]));
const allChats = `{"statusCode":0,"chats":[${[...chatTexts.values()].join(',')}]}`;

function rest(agent: number, path: string, response: ServerResponse): void {
  const chat = /^\/me\/chats\/([^/?]+)/.exec(path)?.[1];
  if (chat !== undefined) send(response, `{"statusCode":0,"chat":${chatTexts.get(chat)}}`);
  else if (path.startsWith('/me/chats')) send(response, allChats);
  else if (path.startsWith('/me/workbins')) send(response, '{"statusCode":0,"workbins":[]}');
  else send(response, `{"statusCode":0,"user":{"id":"${userOf(agent)}","userName":"${userOf(agent)}"}}`);
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  requests += 1;
  const agent = agentIn(request.headers.authorization);
  const path = (request.url ?? '').slice('/api/v2'.length);
  if (path !== '/notifications') {
    response.setHeader('set-cookie', `JSESSIONID=session${agent}; Path=/; HttpOnly`);
    return rest(agent, path, response);
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const messages = JSON.parse(Buffer.concat(chunks).toString()) as Bayeux[];
  bayeux(agent, messages, (text) => send(response, text));
}

function publish(event: number, agents: number): void {
  const session = sessions.get(event % agents);
  if (!session) return;
  const kind = kindOf(event, agents);
  session.queue.push(`{"channel":"${channels[kind]}","data":${dataText(kind, event)}}`);
  answerPoll(session);
}

const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
  handle(request, response).catch(() => response.destroy());
});
new WebSocketServer({ server, clientTracking: false }).on('connection', (socket, { headers }) => {
  const agent = agentIn(headers.authorization);
  socket.on('message', (data) => {
    requests += 1;
    bayeux(agent, JSON.parse(String(data)) as Bayeux[], (text) => socket.send(text));
  });
});
await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, resolve));

answering({
  url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  requests: () => requests,
  /** Tells each event when it is due. */
  async pace({ startMs, everyMs, agents, events }: Pace & { events: number }) {
    let published = 0;
    while (published < events) {
      const due = Math.min(events, Math.floor((nowMs() - startMs) / everyMs) + 1);
      while (published < due) publish(published++, agents);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  },
});
