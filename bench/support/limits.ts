/** The gateway's limits, lifted where a bench asks for more than any agent would: enforced all the same. */
import { readConfig } from '../../src/config.js';
import type { GatewayOptions } from '../../src/gateway.js';

const most = {
  MAX_ALIASES: 1_000,
  MAX_SOCKETS: 100_000,
  MAX_SOCKETS_PER_AGENT: 100_000,
  MAX_SUBSCRIPTIONS_PER_AGENT: 1_000_000,
  MAX_OPERATIONS_PER_SECOND: 100_000,
  MAX_OPERATION_BURST: 1_000_000,
};

const others = { MAX_HANDSHAKES_PER_SECOND: 1_000, MAX_HANDSHAKE_BURST: 256 };

/** For `createGateway`. Thousands of events a second for each agent must not become a history of gigabytes. */
export const lifted: Partial<GatewayOptions> = {
  history: { events: 20 },
  lingerMs: 600_000,
  openTimeoutMs: 60_000,
  ...{
    limits: Object.fromEntries(
      Object.entries(most).map(([name, value]) => [name, { most: value, mode: 'enforce' }]),
    ),
  },
};

/** For the program: those that it knows. */
export const liftedSettings: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...others, ...most })
    .map(([name, value]) => [name, `${value}`] as const)
    .filter(([name, value]) => isSetting(name, value)),
);

function isSetting(name: string, value: string): boolean {
  try {
    readConfig({ [name]: value });
    return true;
  } catch {
    return false;
  }
}
