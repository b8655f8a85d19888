/** Reads that GWS answers on a topic: for clients a query like any other. */
import { GatewayError } from '../../errors.js';
import type { AgentEvent } from '../../genesys/event.js';
import { type Answer, type Operation, perform } from '../../genesys/operation.js';
import type { AgentSession } from '../../genesys/session.js';
import { oneLine } from '../../lib/one-line.js';
import { badArgument } from './parameter.js';

/** How long such an answer is waited for, in milliseconds. */
export const answerPatience = { least: 100, usual: 30_000, most: 120_000 };

/** The description of the argument for it. */
export const timeoutDescription = `How long to wait for GWS's notification, in milliseconds, from ${answerPatience.least} to ${answerPatience.most}.`;

/**
 * Asks GWS, and waits for the notification that answers.
 *
 * @throws {GatewayError} what GWS refuses with; `UPSTREAM_ERROR` when it tells of a failure; `UPSTREAM_TIMEOUT`
 */
export async function ask(
  session: AgentSession,
  operation: Omit<Operation, 'answer'> & { readonly answer: Answer },
  timeoutMs: number | null | undefined,
): Promise<AgentEvent> {
  const patience = timeoutMs ?? answerPatience.usual;
  if (patience < answerPatience.least || patience > answerPatience.most)
    throw badArgument('timeoutMs', `must be from ${answerPatience.least} to ${answerPatience.most}`);
  const outcome = await perform(session, operation, { wait: 'OUTCOME', timeoutMs: patience });
  switch (outcome.kind) {
    case 'OperationSucceeded':
      return outcome.event;
    case 'OperationFailed': {
      const { message } = outcome.failure;
      throw new GatewayError(
        'UPSTREAM_ERROR',
        `GWS could not do ${operation.verb}${message === undefined ? '.' : `: ${oneLine(message, 300)}`}`,
      );
    }
    case 'OperationRejected':
      throw outcome.error;
    default:
      throw new GatewayError(
        'UPSTREAM_TIMEOUT',
        `GWS accepted ${operation.verb} and told nothing of it within ${patience} ms.`,
      );
  }
}
