import type { FaultRule } from './fault-rule.js';
import type { Settings } from './options.js';

export interface BayeuxMessage {
  readonly channel: string;
  readonly id?: string;
  readonly clientId?: string;
  readonly data?: unknown;
}

/** Reads a Bayeux request: one message or several, each with a channel. Undefined if it is anything else. */
export function readMessages(json: unknown): BayeuxMessage[] | undefined {
  const messages: unknown[] = Array.isArray(json) ? json : [json];
  const sound = messages.every(
    (message) =>
      typeof message === 'object' &&
      message !== null &&
      typeof (message as { channel?: unknown }).channel === 'string',
  );
  return sound && messages.length > 0 ? (messages as BayeuxMessage[]) : undefined;
}

/** The replies to clients that the server does not know: Bayeux, `402` with the advice to shake hands. */
export function unknownClient(messages: readonly BayeuxMessage[]): string {
  return JSON.stringify(
    messages.map(({ id, channel }) => ({
      ...(id === undefined ? {} : { id }),
      channel,
      successful: false,
      error: '402::Unknown client',
      ...(channel === '/meta/connect' || channel === '/meta/handshake'
        ? { advice: { reconnect: 'handshake', interval: 0 } }
        : {}),
    })),
  );
}

/**
 * The last moment of a Bayeux answer: doubles or reverses its published messages if a fault says so, and
 * gives them the form that the options ask for. Replies to `/meta/` channels are left alone.
 */
export function rewrite(body: string, form: Settings['messageForm'], fault: FaultRule | undefined): string {
  const shuffled = fault?.kind === 'duplicate' || fault?.kind === 'reorder';
  if (form === 'wrapped' && !shuffled) return body;
  const messages = JSON.parse(body) as BayeuxMessage[];
  let published = messages.filter(isPublished);
  if (fault?.kind === 'duplicate') published = published.flatMap((message) => [message, message]);
  if (fault?.kind === 'reorder') published.reverse();
  const replies = messages.filter((message) => !isPublished(message));
  return JSON.stringify([...published.map((message) => reshape(message, form)), ...replies]);
}

function isPublished(message: BayeuxMessage): boolean {
  return !message.channel.startsWith('/meta/') && 'data' in message;
}

function reshape({ channel, data }: BayeuxMessage, form: Settings['messageForm']): unknown {
  if (form === 'no-channel') return { data };
  if (form === 'unwrapped' && typeof data === 'object' && data !== null) return { channel, ...data };
  return { channel, data };
}

/** Whether a subscription, possibly with a wildcard, covers a channel. */
export function covers(subscription: string, channel: string): boolean {
  if (subscription === channel) return true;
  if (subscription.endsWith('/**')) return channel.startsWith(subscription.slice(0, -2));
  if (!subscription.endsWith('/*')) return false;
  const parent = subscription.slice(0, -1);
  return channel.startsWith(parent) && !channel.slice(parent.length).includes('/');
}
