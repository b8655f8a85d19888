import type { TestGateway } from './gateway.js';

/** A number of `/metrics`: the sum of the lines of this name that hold all labels; 0 if there is none. */
export async function metric(
  { adminUrl }: Pick<TestGateway, 'adminUrl'>,
  name: string,
  labels: Record<string, string> = {},
): Promise<number> {
  const text = await (await fetch(`${adminUrl}/metrics`)).text();
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const lines = text
    .split('\n')
    .filter((line) => /^\w+/.exec(line)?.[0] === name && wanted.every((label) => line.includes(label)));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

/** How many subscriptions, or sockets, have ended for this reason. */
export function terminations(
  gateway: Pick<TestGateway, 'adminUrl'>,
  kind: 'subscription' | 'socket',
  reason: string,
): Promise<number> {
  return metric(gateway, 'gws_terminations_total', { kind, reason });
}
