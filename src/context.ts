import { Reader } from './genesys/reader.js';
import type { AgentSession, Purpose } from './genesys/session.js';

/** What an operation, and every single event of a subscription, is given. */
export interface Context {
  /**
   * The session of the agent who asks, signing in with the first call.
   *
   * @param purpose what it is wanted for, if that may be done also while GWS demands a new password
   * @throws {GatewayError} `UNAUTHENTICATED` without credentials or with refused ones, `PASSWORD_CHANGE_REQUIRED`,
   * `UPSTREAM_…`
   */
  agent(purpose?: Purpose): Promise<AgentSession>;
  /** REST reads of this operation or event: batched, each resource asked for once. Throws as {@link agent}. */
  reader(): Promise<Reader>;
}

/**
 * A context whose reads start from nothing. Every event of a subscription executes with one of its own, or the
 * second event would be answered with what REST said during the first.
 */
export function freshContext(agent: Context['agent']): Context {
  let reader: Promise<Reader> | undefined;
  return {
    agent,
    reader: () => (reader ??= agent().then((session) => new Reader(session.rest))),
  };
}
