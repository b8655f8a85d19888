import { schema } from '../../src/schema.js';
import { everythingOf } from './everything.js';
import { fixtureText } from './fixture.js';
import type { ForeignRequest } from './foreign-gws.js';
import { type ForeignPair, startForeignPair } from './foreign-pair.js';
import type { Result } from './gateway.js';

const resources = ['user', 'chat', 'facebooksession', 'smssession', 'imSession', 'device', 'workbin'];

/** Answers a read of anything with a resource that has an id and no more. */
export function answerReads({ method, path }: ForeignRequest): unknown {
  if (method !== 'GET') return undefined;
  const id = decodeURIComponent(/([^/?]+)(\?.*)?$/.exec(path)?.[1] ?? '');
  return { statusCode: 0, ...Object.fromEntries(resources.map((name) => [name, { id }])) };
}

/**
 * Publishes a message, by its text or as a fixture by its name, and tells what comes of it for a subscriber
 * who asks for everything: no field of it may meet an error.
 */
export async function told(subscription: string, message: string | object): Promise<any> {
  await using pair = await startForeignPair();
  const { gws, gateway } = pair;
  gws.otherwise(answerReads);
  const events = gateway.subscribe(everythingOf(schema, subscription));
  await events.event();
  gws.publishText(typeof message === 'string' ? fixtureText(message) : JSON.stringify(message));
  return await events.event();
}

const outcomeFields = `{
  __typename
  ... on OperationSucceeded { referenceId correlatedBy event { __typename referenceId raw } }
  ... on OperationFailed { referenceId correlatedBy message errorCode event { __typename } }
  ... on OperationAccepted { referenceId }
  ... on OperationRejected { statusCode code message listed }
  ... on OperationTimedOut { referenceId waitedMs }
}`;

/** An operation on a GWS that answers as told, and publishes as told before it answers. */
export interface Act {
  /** The mutation's field with its arguments. */
  readonly field: string;
  /** Where it goes: `/me/emails/42`. */
  readonly path: string;
  readonly channel: string;
  /** GWS's answer. @default { statusCode: 0 } */
  readonly answer?: unknown;
  /** What GWS publishes. */
  readonly messages?: readonly object[];
}

export interface Acted {
  readonly outcome: any;
  readonly errors: Result['errors'];
  /** What GWS was sent; undefined if nothing. */
  readonly body: any;
}

export async function act(
  { gws, gateway }: ForeignPair,
  { field, path, channel, answer = { statusCode: 0 }, messages = [] }: Act,
): Promise<Acted> {
  gws.answer(`POST ${path}`, () => {
    for (const message of messages) gws.publish(channel, message);
    return answer;
  });
  const { data, errors } = await gateway.query(`mutation { ${field} ${outcomeFields} }`);
  return {
    outcome: Object.values(data ?? {})[0],
    errors,
    body: gws.asked(/^POST /).find((request) => request.path === path)?.body,
  };
}

/** One that starts a GWS and a gateway of its own. */
export async function acted(each: Act): Promise<Acted> {
  await using pair = await startForeignPair();
  return await act(pair, each);
}

/** The arguments that a mutation takes to wait no longer than it must where nothing will come. */
export const briefly = 'timeoutMs: 100';
