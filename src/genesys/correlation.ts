import { isObject, readInteger } from '../lib/decode.js';
import type { Expectation } from './expectations.js';
import type { Envelope } from './rest.js';

export interface Correlation<Told extends { readonly referenceId: number | undefined }> {
  /** Puts the ear to the topic: the first message for which `matches` is the answer. */
  expect(matches: (told: Told) => boolean): Expectation<Told>;
  /** Sends the operation. */
  send(): Promise<Envelope>;
  /** Whether a message can be the answer at all. @default () => true */
  about?(told: Told): boolean;
  /**
   * Whether such a message is likely to be the answer, for where no `referenceId` decides it. What it says yes to is
   * the answer.
   *
   * @default () => true
   */
  likely?(told: Told): boolean;
  /** The resource, for operations on several that answer with a map of `referenceIds`. */
  readonly resourceId?: string | undefined;
  /** How long to wait for the notification once GWS has accepted the operation. Milliseconds. */
  readonly timeoutMs: number;
}

/** What became of an operation that GWS accepted. */
export interface Correlated<Told> {
  /** GWS's answer to the request. */
  readonly envelope: Envelope;
  /** The number GWS gave the operation, if it gave one. */
  readonly referenceId: number | undefined;
  /** What GWS told of it; undefined when nothing came in time, which is no failure. */
  readonly notification: Told | undefined;
  /** How long nothing came, where nothing did: less than `timeoutMs` when the session ended. Milliseconds. */
  readonly waitedMs: number;
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
export async function correlate<Told extends { readonly referenceId: number | undefined }>(
  correlation: Correlation<Told>,
): Promise<Correlated<Told>> {
  const { expect, send, about = () => true, likely = () => true, resourceId, timeoutMs } = correlation;
  let accepted: { readonly referenceId: number | undefined } | undefined;
  const early: Told[] = [];
  const fits = (told: Told) =>
    told.referenceId === undefined || accepted?.referenceId === undefined
      ? likely(told)
      : accepted.referenceId === told.referenceId;

  let overdue: NodeJS.Timeout | undefined;
  let late = false;
  const expectation = expect((told) => {
    if (!about(told)) return false;
    if (accepted) return fits(told);
    early.push(told);
    return false;
  });
  try {
    const envelope = await send();
    const referenceId = referenceIdIn(envelope, resourceId);
    accepted = { referenceId };
    const overtaken = early.find(fits);
    if (overtaken) return { envelope, referenceId, notification: overtaken, waitedMs: 0 };
    const since = performance.now();
    overdue = setTimeout(() => {
      late = true;
      expectation.cancel();
    }, timeoutMs);
    const notification = await expectation.message;
    const waitedMs = late ? timeoutMs : Math.min(Math.round(performance.now() - since), timeoutMs);
    return { envelope, referenceId, notification, waitedMs };
  } finally {
    clearTimeout(overdue);
    expectation.cancel();
  }
}

/** The number GWS gave an operation: its own, or that of one resource of several. */
export function referenceIdIn(
  { referenceId, referenceIds }: Envelope,
  resourceId: string | undefined,
): number | undefined {
  const one = readInteger(referenceId);
  if (one !== undefined || resourceId === undefined || !isObject(referenceIds)) return one;
  return readInteger(referenceIds[resourceId]);
}
