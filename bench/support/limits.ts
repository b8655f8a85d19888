/** The gateway's limits, lifted where a bench asks for more than any agent would. */
import type { GatewayOptions } from '../../src/gateway.js';

/** For `createGateway`. Thousands of events a second for each agent must not become a history of gigabytes. */
export const lifted = {
  history: { events: 20 },
  handshakesPerSecond: 5_000,
  handshakeBurst: 1_000,
  lingerMs: 600_000,
  openTimeoutMs: 60_000,
} satisfies Partial<GatewayOptions>;

/** For the program. */
export const liftedSettings: Readonly<Record<string, string>> = {
  MAX_HANDSHAKES_PER_SECOND: '1000',
  MAX_HANDSHAKE_BURST: '256',
};
