/** The gateway itself, everything on; its events come in where CometD would bring them. */
import pino from 'pino';
import { createGateway } from '../../src/gateway.js';
import type { AgentContext } from '../../src/genesys/agent-context.js';
import { Origin } from '../../src/genesys/origin.js';
import type { Transport, TransportEvents } from '../../src/genesys/transport.js';
import { agentIn, answerText, kindOf } from '../support/events.js';
import { lifted } from '../support/limits.js';
import { serveBench } from '../support/subject.js';

const [gwsUrl = '', agentCount = ''] = process.argv.slice(2);
const agents = Number(agentCount);
const transports = new Map<number, DirectTransport>();

/** A way to the notifications that is up at once, and tells what it is given. */
class DirectTransport implements Transport {
  readonly state = 'connected';
  readonly turn = Promise.resolve();
  readonly acknowledges = true;
  readonly lastContactAt = new Date();
  readonly closed = new Promise<undefined>(() => {});
  readonly #events: TransportEvents;

  constructor(context: AgentContext, events: TransportEvents) {
    this.#events = events;
    transports.set(agentIn(context.credentials['authorization']), this);
  }

  start(): void {
    this.#events.handshaken(1);
    this.#events.state('connected');
    this.#events.ready(1);
  }

  /** @param text what a poll is answered with */
  answer(text: string): void {
    for (const message of Origin.messagesIn(text))
      this.#events.message(message['channel'] as string, message, 1);
  }

  async subscribe(): Promise<void> {}
  unsubscribe(): void {}
  async close(): Promise<void> {}
  async [Symbol.asyncDispose](): Promise<void> {}
}

const gateway = createGateway({
  ...lifted,
  upstream: { url: new URL(gwsUrl) },
  connectTransport: (context, events) => new DirectTransport(context, events),
  adminPort: 0,
  log: pino({ level: 'info' }, pino.destination('/dev/null')),
  secret: 'a secret of thirty-two characters, or more',
});
const { url } = await gateway.listen();

await serveBench({
  port: Number(new URL(url).port),
  publish(event) {
    const kind = kindOf(event, agents);
    transports.get(event % agents)?.answer(answerText(kind, event));
  },
});
