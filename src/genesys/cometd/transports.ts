import type { CometD } from 'cometd';
import { AgentLongPollingTransport } from './polling.js';
import type { SocketOptions } from './socket.js';
import { AgentWebSocketTransport } from './websocket.js';

/**
 * What the client may go over, in the order that was set: without WebSocket while GWS is known to take none, unless that
 * is all there is.
 */
export function registerTransports(cometd: CometD, options: SocketOptions): void {
  const { cometdTransports, upgrades } = options.upstream;
  for (const name of cometdTransports) {
    if (name === 'long-polling') cometd.registerTransport(name, new AgentLongPollingTransport(options));
    else if (upgrades.promising || cometdTransports.length === 1)
      cometd.registerTransport(name, new AgentWebSocketTransport(options));
  }
}
