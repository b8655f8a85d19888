import type { z } from 'zod';
import { compiled, isObject, readInteger } from '../lib/decode.js';
import { lengthOf, mostLevels, pruned } from '../lib/depth.js';
import type { AgentEvent } from './event.js';
import { failureIn } from './operation.js';

/** One kind of message on a topic: how it is recognised, how it is read, what it is called in GraphQL. */
export interface MessageType<M> {
  /** The GraphQL type of the event, e.g. `ChatStateChange`. */
  readonly event: string;
  /** GWS's `messageType` and its known misspellings, compared without regard to case. */
  readonly messageTypes: readonly string[];
  /** Members that give it away when `messageType` is missing, or its topic when other topics have that `messageType` too. */
  readonly keys: readonly string[];
  readonly schema: z.ZodType<M>;
  /** Whether it belongs to another topic and may also come here: then what names no channel is not taken for it. */
  readonly guest?: boolean;
  /**
   * What a message tells the whole state of, within its type. Left out, or undefined: no later message makes it
   * superfluous.
   */
  resource?(message: M): string | undefined;
}

/** What a session remembers of a topic's past events, for those who ask later. */
export interface Memory<S> {
  create(): S;
  /** Takes in an event, in log order. */
  remember(state: S, event: AgentEvent): void;
  /** The topic is no longer subscribed: what follows from here on would go unseen. */
  interrupted?(state: S): void;
}

/** A message once read, before the log numbers it. */
export type ReadMessage = Pick<
  AgentEvent,
  'type' | 'topic' | 'referenceId' | 'raw' | 'message' | 'resource' | 'bytes'
> & {
  /** Why it became an `UnknownEvent`: paths and expected types only, never a value. Undefined where it did not. */
  readonly unreadable: string | undefined;
};

/** A CometD channel and how to read what comes on it. */
export interface Topic<S = unknown> {
  readonly channel: string;
  readonly types: readonly MessageType<unknown>[];
  readonly memory: Memory<S> | undefined;
  /** Reads a Bayeux message of this channel. Never throws: what cannot be read is an `UnknownEvent`. */
  read(message: unknown): ReadMessage;
  /** How much a message that names no channel looks like one of this topic's: 0 for not at all. */
  likeness(message: unknown): number;
}

/** Declares a topic: its channel, its message types and, where people ask for the past, its memory. */
export function topic<S = undefined>(
  channel: string,
  types: readonly MessageType<unknown>[],
  memory?: Memory<S>,
): Topic<S> {
  // As GWS writes it, which is how it comes in nearly every message, and for any other way of writing it; the first counts.
  const kinds = types.map((type) => ({ ...type, reader: compiled(type.schema) }));
  const byName = new Map<string, (typeof kinds)[number]>();
  for (const type of [...kinds].reverse())
    for (const name of type.messageTypes) byName.set(name.toLowerCase(), type).set(name, type);

  function find(data: Record<string, unknown>): (typeof kinds)[number] | undefined {
    const name = data['messageType'];
    if (typeof name === 'string' && name.trim() !== '')
      return byName.get(name) ?? byName.get(name.trim().toLowerCase());
    return kinds.find((type) => type.keys.some((key) => key in data));
  }

  return {
    channel,
    types,
    memory,
    read(message) {
      const data = unwrap(message);
      if (!isObject(data)) {
        const raw = pruned(data ?? message ?? {});
        return unknownEvent(channel, raw, undefined, 'expected an object');
      }
      const raw = withoutPassword(data);
      const referenceId = readInteger(data['referenceId']);
      const bytes = lengthOf(raw);
      if (Number.isNaN(bytes))
        return unknownEvent(channel, pruned(raw), referenceId, `expected at most ${mostLevels} levels`);
      const type = find(data);
      if (!type) return unknownEvent(channel, raw, referenceId);
      try {
        const read = type.reader().safeParse(data);
        if (read.success) {
          const { data: message } = read;
          const whole = failureIn({ raw }) ? undefined : type.resource?.(message);
          const resource = whole === undefined ? undefined : `${type.event} ${whole}`;
          const { event } = type;
          return {
            type: event,
            topic: channel,
            referenceId,
            raw,
            message,
            resource,
            bytes,
            unreadable: undefined,
          };
        }
        return unknownEvent(channel, raw, referenceId, read.error.issues.map(placeOf).join('; '));
      } catch (error) {
        // A reader that throws is our mistake, but the stream must go on (a poisoned message).
        return unknownEvent(
          channel,
          raw,
          referenceId,
          `${type.event} cannot be read: ${(error as Error).name}`,
        );
      }
    },
    likeness(message) {
      const data = unwrap(message);
      const type = isObject(data) ? find(data) : undefined;
      return type && !type.guest ? 1 + type.keys.filter((key) => key in (data as object)).length : 0;
    },
  };
}

/** Whether a Bayeux message tells of a failure without saying of which operation: another like it may be another's. */
export function tellsOfNamelessFailure(message: unknown): boolean {
  const data = unwrap(message);
  if (!isObject(data) || readInteger(data['referenceId']) !== undefined) return false;
  return failureIn({ raw: data }) !== undefined;
}

/**
 * The `data` of a Bayeux message. GWS documents it as always present, and prints samples without it and
 * samples that wrap it twice: all three are read.
 */
function unwrap(message: unknown): unknown {
  if (!isObject(message)) return message;
  if ('data' in message && !('messageType' in message)) {
    const inner = message['data'];
    const wrappedTwice = isObject(inner) && isObject(inner['data']) && !('messageType' in inner);
    return wrappedTwice ? inner['data'] : inner;
  }
  const { channel: _channel, ...members } = message;
  return members;
}

function unknownEvent(
  channel: string,
  raw: unknown,
  referenceId: number | undefined,
  unreadable?: string,
): ReadMessage {
  const messageType = isObject(raw) && typeof raw['messageType'] === 'string' ? raw['messageType'] : null;
  return {
    type: 'UnknownEvent',
    topic: channel,
    referenceId,
    raw,
    message: { messageType },
    resource: undefined,
    bytes: lengthOf(raw),
    unreadable,
  };
}

/** GWS repeats the user in some messages, with a `password` that is said to be always empty: it goes no further. */
function withoutPassword(data: Record<string, unknown>): Record<string, unknown> {
  const user = data['user'];
  if (!isObject(user) || !('password' in user)) return data;
  const { password: _password, ...rest } = user;
  return { ...data, user: rest };
}

/**
 * Where a message could not be read, and what was expected there: never what came. Our readers' own sentences begin with
 * `expected`; of zod's only the code is repeated, since some of them quote what they met.
 */
function placeOf({ path, message, code, ...issue }: z.core.$ZodIssue): string {
  const place = `$${path.map((step) => `.${String(step)}`).join('')}`;
  if (message.startsWith('expected ')) return `${place}: ${message}`;
  return `${place}: ${code === 'invalid_type' && 'expected' in issue ? `expected ${issue.expected}` : code}`;
}
