import { integer, isObject } from '../lib/decode.js';
import type { Envelope } from './rest.js';
import type { AgentSession } from './session.js';
import type { ReadMessage, Topic } from './topic.js';

export interface Correlation {
  readonly topic: Topic;
  /** Sends the operation. */
  send(): Promise<Envelope>;
  /** Whether a message of the topic is about the same resource and of the kind that answers the operation. */
  about(read: ReadMessage): boolean;
  /** Whether such a message is likely to be the answer, for where no `referenceId` decides it. @default () => true */
  likely?(read: ReadMessage): boolean;
  /** The resource, for operations on several that answer with a map of `referenceIds`. */
  readonly resourceId?: string;
  /** How long to wait for the notification once GWS has accepted the operation. Milliseconds. */
  readonly timeoutMs: number;
}

/** What became of an operation that GWS accepted. */
export interface Correlated {
  /** The number GWS gave the operation, if it gave one. */
  readonly referenceId: number | undefined;
  /** What GWS told of it; undefined when nothing came in time, which is no failure. */
  readonly notification: ReadMessage | undefined;
}

/**
 * Sends an operation and waits for the notification that tells what came of it.
 *
 * The notification may overtake the HTTP answer, so the ear is put to the topic before anything is sent. It
 * belongs to the operation when it is `about` it and carries its `referenceId`. GWS leaves that number out on
 * either side: then it has to be `likely`.
 *
 * @throws {GatewayError} when GWS did not accept the operation
 */
export async function correlate(
  session: AgentSession,
  { topic, send, about, likely = () => true, resourceId, timeoutMs }: Correlation,
): Promise<Correlated> {
  let accepted: { readonly referenceId: number | undefined } | undefined;
  const early: ReadMessage[] = [];
  const fits = (read: ReadMessage) =>
    read.referenceId === undefined || accepted?.referenceId === undefined
      ? likely(read)
      : accepted.referenceId === read.referenceId;

  let overdue: NodeJS.Timeout | undefined;
  const notification = session.expect(topic, (read) => {
    if (!about(read)) return false;
    if (accepted) return fits(read);
    early.push(read);
    return false;
  });
  try {
    const referenceId = referenceIdOf(await send(), resourceId);
    accepted = { referenceId };
    const overtaken = early.find(fits);
    if (overtaken) return { referenceId, notification: overtaken };
    overdue = setTimeout(notification.cancel, timeoutMs);
    return { referenceId, notification: await notification.message };
  } finally {
    clearTimeout(overdue);
    notification.cancel();
  }
}

function referenceIdOf(
  { referenceId, referenceIds }: Envelope,
  resourceId: string | undefined,
): number | undefined {
  const one = integer.parse(referenceId);
  if (one !== undefined || resourceId === undefined || !isObject(referenceIds)) return one;
  return integer.parse(referenceIds[resourceId]);
}
