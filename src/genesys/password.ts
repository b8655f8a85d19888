import { failureIn, type Operation, type Outcome, type Patience, perform } from './operation.js';
import type { AgentSession } from './session.js';

/**
 * Performs a change of the agent's password, and lets the session go by the new one as soon as GWS tells that it took
 * it. Whoever comes with other credentials of the agent's has to prove them anew, whatever came of it.
 *
 * @throws {GatewayError} as {@link perform} does
 */
export async function changePassword(
  session: AgentSession,
  password: string,
  operation: Operation,
  patience: Patience,
): Promise<Outcome> {
  const { answer } = operation;
  const settle = await session.offerPassword(password);
  const told =
    answer && session.expectEvent(answer.topic, (event) => answer.likely(event) && !failureIn(event));
  // At once, since the next poll goes out with it: that may be before GWS has answered the operation itself.
  void told?.message.then((event) => event && settle(true));
  try {
    const outcome = await perform(session, operation, patience);
    settle(isTaken(outcome));
    return outcome;
  } finally {
    told?.cancel();
    settle(undefined);
    session.forgetProofs();
  }
}

/** Whether GWS took the password; undefined where it has not said so. */
function isTaken(outcome: Outcome): boolean | undefined {
  if (outcome.kind === 'OperationSucceeded') return true;
  if (outcome.kind === 'OperationFailed') return false;
  // Without a number of GWS's it may have done it all the same.
  return outcome.kind === 'OperationRejected' && outcome.error.details.statusCode !== undefined
    ? false
    : undefined;
}
