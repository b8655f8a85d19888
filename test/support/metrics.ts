/** A number of `/metrics`: the sum of the lines of this name that hold all labels; 0 if there is none. */
export async function metric(
  gateway: { readonly adminUrl: string },
  name: string,
  labels: Record<string, string> = {},
): Promise<number> {
  const text = await (await fetch(`${gateway.adminUrl}/metrics`)).text();
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith(name) && wanted.every((label) => line.includes(label)));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

/** How many subscriptions, or sockets, have ended for this reason. */
export function terminations(
  gateway: { readonly adminUrl: string },
  kind: 'subscription' | 'socket',
  reason: string,
): Promise<number> {
  return metric(gateway, 'gws_terminations_total{', { kind, reason });
}
