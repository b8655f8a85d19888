import { GatewayError } from '../errors.js';
import { isObject, readInteger, readText } from '../lib/decode.js';
import { type Claim, claimsOf } from './claims.js';
import { correlate, referenceIdIn } from './correlation.js';
import type { AgentEvent } from './event.js';
import type { Expectation } from './expectations.js';
import type { Interest } from './notifications.js';
import type { Envelope, RestPath, RestQuery } from './rest.js';
import type { AgentSession } from './session.js';
import type { Topic } from './topic.js';

export interface Operation {
  /** GWS's name for it. */
  readonly verb: string;
  readonly path: RestPath;
  readonly query?: RestQuery | undefined;
  /** The parameters as GWS names them. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Where its outcome is told; undefined when it is told nowhere, and acceptance is all there is to know. */
  readonly answer: Answer | undefined;
  /** The resource's id, for operations that GWS answers with a number for each of several resources. */
  readonly resourceId?: string | undefined;
  /** Whether the resource lists it as possible, as far as it can be known; asked only after a refusal. */
  listed?: (() => Promise<boolean | undefined>) | undefined;
}

export interface Answer {
  readonly topic: Topic;
  /** Where else it may be told. A topic that GWS denies is done without. */
  readonly elsewhere?: readonly Topic[] | undefined;
  /** What the topic needs besides to tell of it. */
  readonly interests?: readonly Interest[] | undefined;
  /** Whether an event can be the outcome at all, whatever number it carries. @default () => true */
  possible?(event: AgentEvent): boolean;
  /** Whether an event is likely the outcome, where no `referenceId` decides it: same resource, expected change. */
  likely(event: AgentEvent): boolean;
  /** Whether an event tells at second hand that it was done: the outcome, if nothing better comes in time. */
  secondhand?(event: AgentEvent): boolean;
}

export interface Patience {
  /** `ACCEPTED`: GWS's word is enough. `OUTCOME`: wait for what comes of it. */
  readonly wait: 'ACCEPTED' | 'OUTCOME';
  /** How long to wait for the outcome once GWS has accepted. Milliseconds. */
  readonly timeoutMs: number;
}

/** How an event was found to be the outcome of an operation. */
export type CorrelatedBy = 'REFERENCE_ID' | 'RESOURCE' | 'ONLY_ONE_WAITING';

/** A part that GWS could not do while it did the rest (statusCode 7). */
export interface OperationWarning {
  /** Which part, e.g. a channel; undefined when GWS does not say. */
  readonly part: string | undefined;
  readonly statusCode: number | undefined;
  readonly message: string | undefined;
}

/** What GWS says of a failure in a notification; each member may be missing. */
export interface Failure {
  readonly message: string | undefined;
  readonly code: number | undefined;
}

/** What an event tells of an operation. */
export interface Told {
  readonly referenceId: number | undefined;
  readonly event: AgentEvent;
  readonly correlatedBy: CorrelatedBy;
}

/** What became of an operation. GWS says "accepted" long before anything has happened. */
export type Outcome =
  | (Told & { readonly kind: 'OperationSucceeded'; readonly warnings: readonly OperationWarning[] })
  | (Told & { readonly kind: 'OperationFailed'; readonly failure: Failure })
  | {
      readonly kind: 'OperationAccepted';
      readonly referenceId: number | undefined;
      readonly warnings: readonly OperationWarning[];
    }
  | {
      readonly kind: 'OperationRejected';
      readonly error: GatewayError;
      /** Whether the resource lists the operation as possible; undefined when that is not known. */
      readonly listed: boolean | undefined;
    }
  | {
      readonly kind: 'OperationTimedOut';
      readonly referenceId: number | undefined;
      readonly waitedMs: number;
    };

/**
 * Sends an operation and tells what became of it.
 *
 * @throws {GatewayError} `UNAUTHENTICATED`; everything else that GWS or the way to it says is an outcome
 */
export async function perform(
  session: AgentSession,
  operation: Operation,
  patience: Patience,
): Promise<Outcome> {
  const { answer } = operation;
  try {
    if (answer && patience.wait === 'OUTCOME')
      return await outcomeOf(session, operation, answer, patience.timeoutMs);
    const envelope = await send(session, operation);
    const referenceId = referenceIdIn(envelope, operation.resourceId);
    return { kind: 'OperationAccepted', referenceId, warnings: warningsIn(envelope) };
  } catch (error) {
    if (!(error instanceof GatewayError) || error.code === 'UNAUTHENTICATED') throw error;
    return { kind: 'OperationRejected', error, listed: await isListed(operation, error) };
  }
}

async function outcomeOf(
  session: AgentSession,
  operation: Operation,
  { topic, elsewhere = [], interests, possible, likely, secondhand }: Answer,
  timeoutMs: number,
): Promise<Outcome> {
  const { resourceId } = operation;
  const topics = [topic, ...elsewhere];
  const letGo = await useAll(session, topic, elsewhere, interests);
  const claim = claimsOf(session).claim(topics.map(({ channel }) => channel));
  const secondhands: AgentEvent[] = [];
  try {
    const { envelope, referenceId, notification, waitedMs } = await correlate<AgentEvent>({
      expect: (matches) =>
        firstOf(session, topics, (event) => {
          if (failureIn(event) && namesNobody(event)) claim.noteAlone(event);
          if (secondhand?.(event)) secondhands.push(event);
          return matches(event);
        }),
      send: async () => {
        const envelope = await send(session, operation);
        claim.number = referenceIdIn(envelope, resourceId);
        return envelope;
      },
      ...(possible && { about: possible }),
      likely: (event) => claim.admits(event) && (likely(event) || claim.isAlone(event)) && claim.take(event),
      resourceId,
      timeoutMs,
    });
    const event = notification ?? secondhands.find((each) => claim.admits(each));
    if (!event) return { kind: 'OperationTimedOut', referenceId, waitedMs };
    claim.take(event);
    const told: Told = { referenceId, event, correlatedBy: correlation(event, referenceId, claim) };
    const failure = failureIn(event);
    return failure
      ? { kind: 'OperationFailed', ...told, failure }
      : { kind: 'OperationSucceeded', ...told, warnings: warningsIn(envelope) };
  } finally {
    claim.release();
    letGo();
  }
}

function correlation(event: AgentEvent, referenceId: number | undefined, claim: Claim): CorrelatedBy {
  if (referenceId !== undefined && event.referenceId === referenceId) return 'REFERENCE_ID';
  return claim.isAlone(event) ? 'ONLY_ONE_WAITING' : 'RESOURCE';
}

/** Whether nothing in an event can name a resource: it holds no object, no id and no address. */
function namesNobody({ raw }: AgentEvent): boolean {
  if (!isObject(raw)) return false;
  return Object.entries(raw).every(
    ([name, value]) =>
      value === null ||
      name === 'referenceId' ||
      (typeof value !== 'object' && !/(id|uri|path)$/i.test(name)),
  );
}

async function useAll(
  session: AgentSession,
  topic: Topic,
  elsewhere: readonly Topic[],
  interests: readonly Interest[] | undefined,
): Promise<() => void> {
  const others = elsewhere.map((each) => session.use(each).catch(() => () => {}));
  const letOthersGo = async () => {
    for (const letGo of await Promise.all(others)) letGo();
  };
  try {
    const letGo = await session.use(topic, interests);
    await Promise.all(others);
    return () => {
      letGo();
      void letOthersGo();
    };
  } catch (error) {
    void letOthersGo();
    throw error;
  }
}

/** The first event of any of these topics that matches. */
function firstOf(
  session: AgentSession,
  topics: readonly Topic[],
  matches: (event: AgentEvent) => boolean,
): Expectation<AgentEvent> {
  let found = false;
  const all = topics.map((topic) =>
    session.expectEvent(topic, (event) => {
      if (found) return false;
      found = matches(event);
      return found;
    }),
  );
  const cancel = () => {
    for (const each of all) each.cancel();
  };
  const told = all.map(async ({ message }) => {
    const event = await message;
    cancel();
    return event;
  });
  return { message: Promise.all(told).then((events) => events.find((each) => each !== undefined)), cancel };
}

function send(session: AgentSession, { path, query, verb, parameters }: Operation): Promise<Envelope> {
  return session.rest.post(path, { operationName: verb, ...parameters }, { query });
}

/**
 * Whether an event tells of a failure: GWS says so by `notificationType` `Error`, by `messageType` `ErrorMessage`,
 * by `success` "false", or by nothing but an `errorMessage`.
 */
export function failureIn({ raw }: Pick<AgentEvent, 'raw'>): Failure | undefined {
  if (!isObject(raw)) return undefined;
  const { notificationType, messageType, success, errorMessage, errorCode } = raw;
  const is = (value: unknown, words: RegExp) => value !== undefined && words.test(String(value));
  const message = readText(errorMessage)?.trim() || undefined;
  const failed =
    is(notificationType, /^\s*(passwordchange)?error\s*$/i) ||
    is(messageType, /^\s*errormessage\s*$/i) ||
    is(success, /^\s*false\s*$/i) ||
    message !== undefined;
  return failed ? { message, code: readInteger(errorCode) } : undefined;
}

/**
 * What GWS could not do of a bulk operation that it did in part. The member that holds the parts is not
 * documented: any list whose items have a `statusCode` will do.
 */
function warningsIn(envelope: Envelope): OperationWarning[] {
  if (envelope.statusCode !== 7) return [];
  const parts = Object.values(envelope)
    .filter(Array.isArray)
    .flat()
    .filter(isObject)
    .map(({ statusCode, statusMessage, ...rest }) => ({
      part: Object.values(rest).find((each) => typeof each === 'string'),
      statusCode: readInteger(statusCode),
      message: readText(statusMessage),
    }))
    .filter(({ statusCode }) => statusCode !== undefined && statusCode !== 0);
  if (parts.length > 0) return parts;
  return [{ part: undefined, statusCode: 7, message: readText(envelope['statusMessage']) }];
}

/** The list can be out of date, so the operation was sent all the same; after a refusal it may explain it. */
async function isListed({ listed }: Operation, { code }: GatewayError): Promise<boolean | undefined> {
  if (!['INVALID_STATE', 'FORBIDDEN'].includes(code)) return undefined;
  return listed?.().catch(() => undefined);
}
