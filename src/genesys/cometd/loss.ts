import type { Message } from 'cometd';
import { oneLine } from '../../lib/one-line.js';

/**
 * Why a link is of no use any more.
 *
 * - `unreached`: the handshake found nobody, or nobody who speaks Bayeux.
 * - `ended`: GWS forgot the CometD session, or it is in a state the library does not come back from.
 * - `refused`: GWS wants the agent to sign in again.
 */
export interface Loss {
  readonly kind: 'unreached' | 'ended' | 'refused';
  /** For the log: no secrets, no customer's text. */
  readonly why: string;
  readonly httpCode?: number;
}

/** After so many unsuccessful poll replies in a row, "retry" is no longer believed. */
const MOST_REJECTIONS = 3;

/** What a handshake that failed means. `reconnect` is GWS's latest advice. */
export function handshakeLoss(message: Message, reconnect: string | undefined): Loss {
  const { failure } = message;
  if (failure) return { kind: 'unreached', why: reasonOf(message), httpCode: failure.httpCode ?? 0 };
  const denied = /^40[13]/.test(codeOf(message)) || reconnect === 'none';
  return { kind: denied ? 'refused' : 'ended', why: `handshake ${codeOf(message)}` };
}

/**
 * What a poll that failed means; undefined if it is to be repeated.
 *
 * 402 is CometD's word for a session it does not know; older servers say 403.
 */
export function pollLoss(
  message: Message,
  reconnect: string | undefined,
  rejections: number,
): Loss | undefined {
  if (message.failure) return undefined;
  const known = !/^40[1-3]/.test(codeOf(message));
  if (known && reconnect === 'retry' && rejections < MOST_REJECTIONS) return undefined;
  return { kind: 'ended', why: `connect ${codeOf(message)}` };
}

/** What a subscribe that GWS refused means; undefined if it is a denial. A session unknown to GWS denies nothing. */
export function subscribeLoss(message: Message, reconnect: string | undefined): Loss | undefined {
  if (codeOf(message) !== '402' && reconnect !== 'handshake') return undefined;
  return { kind: 'ended', why: `subscribe ${codeOf(message)}` };
}

/** What the advice in a good reply means: the library stops for ever on `none`, and hangs on one it does not know. */
export function adviceLoss(reconnect: string | undefined): Loss | undefined {
  if (reconnect === undefined || reconnect === 'retry') return undefined;
  return { kind: 'ended', why: `advice ${oneLine(reconnect, 20)}` };
}

/** Why a message failed: in the network's words, or by the server's code and its word for it, such as `create_denied`. */
export function reasonOf(message: Message): string {
  if (message.failure) return oneLine(String(message.failure.reason ?? ''), 120);
  // Any other text of a server's may name the session, or repeat what it was sent.
  const word = /:([a-z_]{1,40})$/.exec(String(message.error ?? ''))?.[1];
  return word === undefined ? codeOf(message) : `${codeOf(message)} ${word}`;
}

/** The three digits a Bayeux error begins with. What follows may name the session. */
function codeOf(reply: Message): string {
  return /^\d{3}/.exec(String(reply.error ?? ''))?.[0] ?? 'unsuccessful';
}
