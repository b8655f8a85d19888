/** The start of a shift: everybody signs in at once. How long until all are live, and what it costs. */
import { parseArgs } from 'node:util';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { startProgram } from '../test/support/child.js';
import type { Report } from './support/report.js';

export interface ShiftStart {
  readonly agents: number;
  /** Agents whose subscription has opened. */
  readonly live: number;
  /** Agents who were told anything else. */
  readonly errors: number;
  readonly secondsUntilAllLive: number;
  readonly handshakes: number;
  /** As GWS saw them, over the time from the first to the last, and in the busiest second. */
  readonly handshakesPerSecond: number;
  readonly handshakesInBusiestSecond: number;
  /** Everything that GWS was asked until all were live. */
  readonly upstreamRequestsPerAgent: number;
  readonly gatewayCpuSeconds: number;
  readonly gatewayMegabytes: number;
}

/** What the gateway opens for each agent: a client's socket, a long poll, and one more while it subscribes. */
const descriptorsPerAgent = 3;
const patienceMs = 180_000;

/**
 * @param argv `--agents N,M`, one shift after the other; 2,000 and 5,000 if left out, 20 with `--smoke`. The gateway's
 * settings are those of the environment.
 */
export async function run(argv: readonly string[] = []): Promise<Report> {
  const options = { agents: { type: 'string' }, smoke: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: [...argv], options });
  const counts = (values.agents ?? (values.smoke ? '20' : '2000,5000')).split(',').map(Number);
  if (!counts.every((agents) => Number.isInteger(agents) && agents > 0))
    throw new Error(`--agents must be numbers, not ${values.agents}.`);
  const rows: Record<string, ShiftStart> = {};
  for (const agents of counts) {
    assertDescriptors(agents);
    rows[`${agents} agents`] = await begin(agents);
  }
  const errors = Object.values(rows).reduce((sum, row) => sum + row.errors, 0);
  return { ratios: { errors }, rows: rows as unknown as Report['rows'] };
}

async function begin(agents: number): Promise<ShiftStart> {
  await using gws = startProgram([
    'emulator',
    '--port',
    '0',
    '--agents',
    `${agents}`,
    '--no-script',
    '--record',
  ]);
  const [, gwsUrl = ''] = await gws.printed(/listens on (http:\S+)/);
  await using gateway = startProgram([], {
    ...settings(),
    ...{ GWS_URL: gwsUrl, PORT: '0', ADMIN_PORT: '0', LOG_LEVEL: 'error' },
  });
  const [, url = ''] = await gateway.printed(/^gws-graphql serves +(http:\S+)\/graphql/m);
  const [, adminUrl = ''] = await gateway.printed(/^Health and metrics +(http:\S+)\/readyz/m);

  const began = performance.now();
  const desks = Array.from({ length: agents }, (_, index) => openDesk(url, `a${index + 1}`));
  try {
    const troubles = (await Promise.all(desks.map(({ opened }) => opened))).filter(
      (each) => each !== undefined,
    );
    const live = agents - troubles.length;
    for (const each of new Set(troubles))
      console.error(`${troubles.filter((other) => other === each).length} agents: ${each}`);
    const seconds = (performance.now() - began) / 1_000;
    const metrics = await (await fetch(`${adminUrl}/metrics`)).text();
    const asked = (await (await fetch(`${gwsUrl}/control/requests`)).json()) as Asked[];
    return {
      ...{ agents, live, errors: agents - live, secondsUntilAllLive: rounded(seconds) },
      ...handshakesIn(asked),
      upstreamRequestsPerAgent: rounded(asked.filter(({ user }) => user).length / agents),
      gatewayCpuSeconds: rounded(metricIn(metrics, 'process_cpu_seconds_total')),
      gatewayMegabytes: Math.round(metricIn(metrics, 'process_resident_memory_bytes') / 1024 / 1024),
    };
  } finally {
    for (const { client } of desks) void client.dispose();
  }
}

interface Desk {
  readonly client: Client;
  /** Resolves once the subscription has opened; with what happened instead, if something did. */
  readonly opened: Promise<string | undefined>;
}

/** An agent who comes to work: one socket, one subscription. Nothing is tried again: what fails is counted. */
function openDesk(url: string, user: string): Desk {
  const authorization = `Basic ${Buffer.from(`${user}:demo`).toString('base64')}`;
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { authorization },
  });
  const opened = new Promise<string | undefined>((resolve) => {
    const settle = (trouble?: string) => {
      clearTimeout(timer);
      resolve(trouble);
    };
    const timer = setTimeout(settle, patienceMs, 'nothing came');
    const query = 'subscription { chatEvents { __typename } }';
    client.subscribe(
      { query },
      {
        next: ({ data, errors }) => settle(data ? undefined : JSON.stringify(errors)),
        error: (error) => settle(sentenceOf(error)),
        complete: () => settle('the subscription ended'),
      },
    );
  });
  return { client, opened };
}

function sentenceOf(error: unknown): string {
  const { code, reason, message } = error as { code?: number; reason?: string; message?: string };
  return Array.isArray(error) ? JSON.stringify(error) : (message ?? `closed ${code} ${reason}`);
}

/** A request that the contact centre has written down. */
interface Asked {
  readonly time: string;
  readonly user?: string;
  readonly body: unknown;
}

function handshakesIn(
  asked: readonly Asked[],
): Pick<ShiftStart, 'handshakes' | 'handshakesPerSecond' | 'handshakesInBusiestSecond'> {
  const times = asked
    .filter(({ body }) => Array.isArray(body) && body.some(({ channel }) => channel === '/meta/handshake'))
    .map(({ time }) => Date.parse(time))
    .sort((one, other) => one - other);
  let first = 0;
  let busiest = 0;
  times.forEach((time, last) => {
    while ((times[first] ?? time) <= time - 1_000) first++;
    busiest = Math.max(busiest, last - first + 1);
  });
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000;
  return {
    handshakes: times.length,
    handshakesPerSecond: rounded(seconds > 0 ? times.length / seconds : times.length),
    handshakesInBusiestSecond: busiest,
  };
}

interface ProcessReport {
  readonly userLimits?: { readonly open_files?: { readonly soft?: number | 'unlimited' } };
}

function assertDescriptors(agents: number): void {
  const report = process.report?.getReport() as unknown as ProcessReport | undefined;
  const limit = Number(report?.userLimits?.open_files?.soft);
  const needed = agents * descriptorsPerAgent + 500;
  if (limit < needed)
    throw new Error(
      `${agents} agents need about ${needed} file descriptors in one process, and this shell allows ${limit}: ` +
        `raise it (ulimit -n ${needed}), or ask for fewer with --agents ${Math.floor((limit - 500) / descriptorsPerAgent)}.`,
    );
}

/** The gateway's limits, as far as the caller has set them. */
function settings(): Record<string, string> {
  const ours = Object.entries(process.env).filter(([name]) => /^(MAX|GWS)_/.test(name));
  return Object.fromEntries(ours) as Record<string, string>;
}

function metricIn(metrics: string, name: string): number {
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1] ?? 0);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
