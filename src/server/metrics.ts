import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { AgentSession, SessionOptions } from '../genesys/session.js';

/** What the gateway counts, in Prometheus's terms. */
export interface Metrics {
  readonly registry: Registry;
  readonly session: SessionOptions['meter'];
}

/** @param sessions the agent sessions open at this moment */
export function createMetrics(sessions: () => readonly AgentSession[]): Metrics {
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
  };
}
