import { AgentContext, type Credentials } from '../../src/genesys/agent-context.js';
import { type CometdTransportOptions, createCometdTransport } from '../../src/genesys/cometd.js';
import { proveCredentials, refreshCsrf } from '../../src/genesys/rest.js';
import type { Transport, TransportState } from '../../src/genesys/transport.js';
import { openUpstream, type Upstream, type UpstreamOptions } from '../../src/genesys/upstream.js';
import { silent } from '../../src/lib/log.js';
import { basic, type FakeGws, until } from './fake-gws.js';

export const CHATS = '/v2/me/chats';

/** An agent of a test: a transport, and everything it told. */
export interface Agent extends AsyncDisposable {
  readonly user: string;
  readonly transport: Transport;
  readonly context: AgentContext;
  readonly states: TransportState[];
  /** `handshaken 1`, `ready 1`, `unconfirmed 1`, … in order. */
  readonly told: string[];
  readonly messages: { channel: string; message: unknown; generation: number }[];
  logins: number;
  /** `data.text` of every message. */
  texts(): unknown[];
}

/** A transport with credentials but without a session yet, with delays short enough for a test. */
export function createAgent(
  upstream: Upstream,
  user: string,
  options: Partial<CometdTransportOptions> & { credentials?: Credentials } = {},
): Omit<Agent, typeof Symbol.asyncDispose> {
  const { credentials = basic(user), ...rest } = options;
  const context = new AgentContext(credentials);
  const states: TransportState[] = [];
  const told: string[] = [];
  const messages: Agent['messages'] = [];
  const transport = createCometdTransport({
    upstream,
    context,
    log: silent,
    events: {
      message: (channel, message, generation) => messages.push({ channel, message, generation }),
      handshaken: (generation) => told.push(`handshaken ${generation}`),
      ready: (generation) => told.push(`ready ${generation}`),
      unconfirmed: (generation) => told.push(`unconfirmed ${generation}`),
      state: (state) => states.push(state),
    },
    async relogin() {
      agent.logins += 1;
      context.forget();
      await proveCredentials(upstream, context);
    },
    refreshCsrf: () => refreshCsrf(upstream, context),
    backoffIncrementMs: 20,
    maxBackoffMs: 200,
    maxNetworkDelayMs: 1_000,
    closeTimeoutMs: 300,
    watchdogMarginMs: 100,
    ...rest,
  });
  const agent = {
    user,
    transport,
    context,
    states,
    told,
    messages,
    logins: 0,
    texts: () => messages.map(({ message }) => (message as { data?: { text?: unknown } }).data?.text),
  };
  return agent;
}

/** Signs in at `url` with an upstream of its own, which closes with the agent. */
export async function signIn(
  { url, transports: cometdTransports }: Pick<FakeGws, 'url' | 'transports'>,
  options: Partial<CometdTransportOptions> & {
    user?: string;
    upstreamOptions?: Partial<UpstreamOptions>;
  } = {},
): Promise<Agent> {
  const { user = 'ann', upstreamOptions, ...rest } = options;
  const upstream = openUpstream({ url, cometdTransports, ...upstreamOptions });
  const agent = createAgent(upstream, user, rest);
  await proveCredentials(upstream, agent.context);
  return Object.assign(agent, {
    async [Symbol.asyncDispose]() {
      await agent.transport.close();
      await upstream.close();
    },
  });
}

type Started = Omit<Agent, typeof Symbol.asyncDispose>;

/** Signs them all in, starts them, and subscribes each to its chats. */
export async function startAll(upstream: Upstream, agents: readonly Started[]): Promise<void> {
  await Promise.all(
    agents.map(async ({ context, transport }) => {
      await proveCredentials(upstream, context);
      transport.start();
      await transport.subscribe(CHATS);
    }),
  );
}

/** Tells each of them something of its own, and waits until it has come. */
export async function tellAll(
  gws: { publish(user: string, channel: string, data: object): unknown },
  agents: readonly Started[],
  word: string,
): Promise<void> {
  for (const { user } of agents) gws.publish(user, CHATS, { text: `${word} ${user}` });
  await until(`${word} everywhere`, () =>
    agents.every(({ user, texts }) => texts().includes(`${word} ${user}`)),
  );
}

/** Publishes until it arrives: before, nobody may be subscribed, or only a session that is lost. */
export async function expectDelivery(gws: FakeGws, agent: Agent, text: string): Promise<void> {
  let again = 0;
  await until(`delivery of ${text}`, () => {
    if (performance.now() > again && gws.publish(agent.user, CHATS, { text }) > 0)
      again = performance.now() + 300;
    return agent.texts().includes(text);
  });
}
