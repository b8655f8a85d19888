/**
 * What somebody would write by hand in place of the gateway: the same CometD client with the same isolation, each
 * message stringified as it came, `ws`. No log, no cursors, no GraphQL: it looks for a field's name in the query.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { AgentContext } from '../../src/genesys/agent-context.js';
import { createCometdTransport } from '../../src/genesys/cometd.js';
import { proveCredentials } from '../../src/genesys/rest.js';
import type { Transport } from '../../src/genesys/transport.js';
import { type CometdTransportName, openUpstream } from '../../src/genesys/upstream.js';
import { silent } from '../../src/lib/log.js';
import { answering } from '../support/answering.js';
import { channels, kindIn } from '../support/events.js';

const cometdTransport = process.env['GWS_COMETD_TRANSPORTS'] ?? 'long-polling';
const upstream = openUpstream({
  url: new URL(process.argv[2] ?? ''),
  cometdTransports: [cometdTransport as CometdTransportName],
});
const server = createServer();
const sockets = new WebSocketServer({ server, path: '/graphql', clientTracking: false });

sockets.on('connection', (socket) => {
  const ids = new Map<string, [id: string, field: string]>();
  let transport: Transport | undefined;

  async function open(authorization: string): Promise<void> {
    const context = new AgentContext({ authorization });
    await proveCredentials(upstream, context);
    transport = createCometdTransport({
      upstream,
      context,
      log: silent,
      relogin: async () => {},
      refreshCsrf: async () => {},
      events: {
        handshaken() {},
        ready() {},
        unconfirmed() {},
        state() {},
        message(channel, message) {
          const [id, field] = ids.get(channel) ?? [];
          if (id === undefined || field === undefined) return;
          const { data } = message as { data: unknown };
          socket.send(JSON.stringify({ id, type: 'next', payload: { data: { [field]: data } } }));
        },
      },
    });
    transport.start();
    socket.send('{"type":"connection_ack"}');
  }

  async function subscribe(id: string, query: string): Promise<void> {
    const kind = kindIn(query);
    const channel = kind ? channels[kind] : '/notifications/services';
    ids.set(channel, [id, kind === 'workbins' ? 'workbinEvents' : 'chatEvents']);
    await transport?.subscribe(channel);
    const payload = { data: { events: { __typename: 'StreamOpened' } } };
    socket.send(JSON.stringify({ id, type: 'next', payload }));
  }

  socket.on('message', (data) => {
    const { type, id, payload } = JSON.parse(String(data));
    if (type === 'connection_init') void open(payload.authorization);
    else if (type === 'subscribe') void subscribe(id, payload.query);
  });
  socket.on('close', () => void transport?.close());
});
await new Promise<void>((resolve) => server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, resolve));

answering({ port: () => (server.address() as AddressInfo).port });
