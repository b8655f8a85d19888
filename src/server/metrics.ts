import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { AgentSession, SessionOptions } from '../genesys/session.js';
import type { Ending } from './endings.js';

/** What the gateway counts, in Prometheus's terms. */
export interface Metrics {
  readonly registry: Registry;
  readonly session: SessionOptions['meter'];
  /** Counts a subscription, or a socket, that has ended. */
  ended(kind: 'subscription' | 'socket', reason: Ending): void;
}

/** What is looked at when somebody asks for the metrics. */
export interface Gauged {
  /** The agent sessions open at this moment. */
  sessions(): readonly AgentSession[];
  /** The bytes that wait in clients' connections. */
  unsentBytes(): number;
}

export function createMetrics({ sessions, unsentBytes }: Gauged): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const events = new Counter({
    name: 'gws_events_total',
    help: 'Events received from GWS, by topic and GraphQL type.',
    labelNames: ['topic', 'type'],
    registers,
  });
  const unreadable = new Counter({
    name: 'gws_messages_unreadable_total',
    help: 'Messages from GWS that could not be read and were told as UnknownEvent, by topic.',
    labelNames: ['topic'],
    registers,
  });
  const gaps = new Counter({
    name: 'gws_gaps_total',
    help: 'Places where events may be missing, by reason, one per agent session.',
    labelNames: ['reason'],
    registers,
  });
  const terminations = new Counter({
    name: 'gws_terminations_total',
    help: 'Subscriptions and sockets that have ended, by kind and reason.',
    labelNames: ['kind', 'reason'],
    registers,
  });
  new Gauge({
    name: 'gws_unread_bytes',
    help: 'Bytes that clients have not read yet, by where they wait: in the mailboxes of subscriptions (counted for each) or in connections.',
    labelNames: ['where'],
    registers,
    collect() {
      this.set(
        { where: 'mailbox' },
        sessions().reduce((sum, { unreadBytes }) => sum + unreadBytes, 0),
      );
      this.set({ where: 'connection' }, unsentBytes());
    },
  });
  new Gauge({
    name: 'gws_agent_sessions',
    help: 'Agent sessions open, by the state of their way to the notifications.',
    labelNames: ['state'],
    registers,
    collect() {
      this.reset();
      for (const session of sessions()) this.inc({ state: session.status.state });
    },
  });
  return {
    registry,
    session: {
      event: (topic, type) => events.inc({ topic, type }),
      unreadable: (topic) => unreadable.inc({ topic }),
      gap: (reason) => gaps.inc({ reason }),
    },
    ended: (kind, reason) => terminations.inc({ kind, reason }),
  };
}
