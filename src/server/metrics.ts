import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { AgentSession, SessionOptions } from '../genesys/session.js';
import type { Ending } from './endings.js';
import { deliveryTo } from './health.js';
import type { LimitMode, LimitName } from './limits.js';

/** What the gateway counts, in Prometheus's terms. */
export interface Metrics {
  readonly registry: Registry;
  readonly session: SessionOptions['meter'];
  readonly cometd: {
    duplicates(count: number): void;
    overdue(): void;
  };
  /** Counts what was over a limit. */
  exceeded(limit: LimitName, mode: LimitMode): void;
  /** Counts an operation whose document is not trusted. */
  untrusted(mode: LimitMode): void;
  /** Counts a subscription, or a socket, that has ended. */
  ended(kind: 'subscription' | 'socket', reason: Ending): void;
}

/** Those who wait for their turn at something. */
type Queues = Readonly<Record<string, { readonly waiting: number }>>;

/** What is looked at when somebody asks for the metrics. */
export interface Gauged {
  /** The agent sessions open at this moment. */
  sessions(): readonly AgentSession[];
  /** The bytes that wait in clients' connections. */
  unsentBytes(): number;
  /** What agents wait for, by name. */
  readonly queues?: Queues;
}

export function createMetrics({ sessions, unsentBytes, queues = {} }: Gauged): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  /** Counted since somebody has asked, by topic and type: to look up labels for every event would cost more than to keep it. */
  const events = new Map<string, Map<string, number>>();
  new Counter({
    name: 'gws_events_total',
    help: 'Events received from GWS, by topic and GraphQL type.',
    labelNames: ['topic', 'type'],
    registers,
    collect() {
      for (const [topic, types] of events) {
        for (const [type, count] of types) this.inc({ topic, type }, count);
      }
      events.clear();
    },
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
  new Gauge({
    name: 'gws_sessions_by_delivery',
    help: 'Agent sessions open, by what GWS promises them: at-least-once with the ack extension, else at-most-once.',
    labelNames: ['delivery'],
    registers,
    collect() {
      this.reset();
      for (const session of sessions()) this.inc({ delivery: deliveryTo([session]) });
    },
  });
  new Gauge({
    name: 'gws_poll_age_seconds',
    help: 'How long ago GWS last answered a /meta/connect, for the agent session that has waited longest.',
    registers,
    collect() {
      const answered = sessions().flatMap(({ status }) => status.lastContactAt?.getTime() ?? []);
      this.set(answered.length === 0 ? 0 : Math.max(0, Date.now() - Math.min(...answered)) / 1_000);
    },
  });
  new Gauge({
    name: 'gws_waiting_agents',
    help: 'Agents that wait for their turn, by what for.',
    labelNames: ['turn'],
    registers,
    collect() {
      for (const [turn, { waiting }] of Object.entries(queues)) this.set({ turn }, waiting);
    },
  });
  const overdue = new Counter({
    name: 'gws_polls_overdue_total',
    help: 'How often the watchdog found no outcome of a poll or handshake, and had the CometD session rebuilt.',
    registers,
  });
  const duplicates = new Counter({
    name: 'gws_duplicates_total',
    help: 'Messages that came from GWS once more, and were not told again.',
    registers,
  });
  const exceeded = new Counter({
    name: 'gws_limits_exceeded_total',
    help: 'Operations and clients over a limit, by limit, and whether they were refused (enforce) or only told of (warn).',
    labelNames: ['limit', 'mode'],
    registers,
  });
  const untrusted = new Counter({
    name: 'gws_untrusted_documents_total',
    help: 'Operations whose document is not among the trusted ones, by whether they were refused (enforce) or only told of (warn).',
    labelNames: ['mode'],
    registers,
  });
  return {
    registry,
    session: {
      event(topic, type) {
        const types = events.get(topic) ?? new Map<string, number>();
        events.set(topic, types.set(type, (types.get(type) ?? 0) + 1));
      },
      unreadable: (topic) => unreadable.inc({ topic }),
      gap: (reason) => gaps.inc({ reason }),
    },
    cometd: {
      duplicates: (count) => duplicates.inc(count),
      overdue: () => overdue.inc(),
    },
    exceeded: (limit, mode) => exceeded.inc({ limit, mode }),
    untrusted: (mode) => untrusted.inc({ mode }),
    ended: (kind, reason) => terminations.inc({ kind, reason }),
  };
}
