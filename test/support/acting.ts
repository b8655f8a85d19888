import { expect } from 'vitest';
import { schema } from '../../src/schema.js';
import { everythingOf } from './everything.js';
import type { ForeignRequest } from './foreign-gws.js';
import { type ForeignPair, startForeignPair } from './foreign-pair.js';
import type { TestGateway } from './gateway.js';

const outcomeFields = `__typename
  ... on OperationSucceeded { referenceId correlatedBy warnings { part statusCode message } event { __typename referenceId raw } }
  ... on OperationAccepted { referenceId warnings { part statusCode message } }
  ... on OperationRejected { statusCode code message listed }
  ... on OperationFailed { referenceId correlatedBy message errorCode event { __typename referenceId raw } }
  ... on OperationTimedOut { referenceId waitedMs }`;

/** Does what a field of `Mutation` says, as `a1` or somebody else, and answers what became of it. */
export async function act(gateway: TestGateway, field: string, as = 'a1'): Promise<any> {
  const { data, errors } = await gateway.query(`mutation { outcome: ${field} { ${outcomeFields} } }`, { as });
  if (errors) throw new Error(`errors came: ${JSON.stringify(errors)}`);
  return data?.['outcome'];
}

/** The error that a query or mutation meets. */
export async function errorOf(gateway: TestGateway, query: string): Promise<any> {
  const { errors } = await gateway.query(query);
  if (!errors?.[0]) throw new Error(`no error came for ${query}`);
  return errors[0];
}

/** What is published: a channel and the data. */
export type Publication = readonly [channel: string, data: object];

/**
 * Lets a GWS take every operation, answer it, and publish what came of it; the last of the publications overtakes
 * nothing, but all of them overtake the HTTP answer.
 */
export function takesOperations(
  { gws }: ForeignPair,
  publications: readonly Publication[],
  answer: unknown = { statusCode: 0 },
): void {
  gws.otherwise(({ method }) => {
    if (method !== 'POST') return undefined;
    for (const [channel, data] of publications) gws.publish(channel, data);
    return answer;
  });
}

export interface VerbCase {
  /** The mutation with its arguments. */
  readonly does: string;
  /** Where it goes. */
  readonly path: string;
  /** What GWS is sent. */
  readonly body: object;
  /** What GWS tells that is not the outcome. */
  readonly decoys?: readonly Publication[];
  /** What GWS tells of it; nothing if left out. */
  readonly told?: Publication;
}

/** Sends a verb to a GWS that does it, and checks what went over the wire and what became of it. */
export async function expectDone({ does, path, body, decoys = [], told }: VerbCase): Promise<void> {
  await using pair = await startForeignPair();
  takesOperations(pair, told ? [...decoys, told] : decoys);
  const outcome = await act(pair.gateway, does);
  expect(posted(pair)).toEqual([{ path, body }]);
  if (told) {
    const [, raw] = told;
    expect(outcome).toMatchObject({
      __typename: 'OperationSucceeded',
      correlatedBy: 'RESOURCE',
      event: { raw },
    });
  } else {
    expect(outcome).toMatchObject({ __typename: 'OperationAccepted' });
  }
}

/** Sends a verb to a GWS that takes it and then tells of a failure. */
export async function expectFailed(does: string, failure: Publication, message: string): Promise<void> {
  await using pair = await startForeignPair();
  takesOperations(pair, [failure]);
  expect(await act(pair.gateway, does)).toMatchObject({
    __typename: 'OperationFailed',
    message,
    event: { raw: failure[1] },
  });
}

/** The operations that came. */
export function posted({ gws }: ForeignPair): { path: string; body: unknown }[] {
  return gws.asked(/^POST /).map(({ path, body }: ForeignRequest) => ({ path, body }));
}

/** What a subscription that asks for every field makes of messages, one by one. */
export async function everythingTold(
  subscription: string,
  messages: readonly Publication[],
  prepare: (pair: ForeignPair) => void = () => {},
): Promise<any[]> {
  await using pair = await startForeignPair();
  const { gws, gateway } = pair;
  prepare(pair);
  const stream = gateway.subscribe(everythingOf(schema, subscription));
  expect(await stream.event()).toMatchObject({ __typename: 'StreamOpened' });
  const told: any[] = [];
  for (const [channel, data] of messages) {
    gws.publish(channel, data);
    const { data: result, errors } = await stream.next();
    // A field that travels may meet an error: nothing was there to be read. No other may.
    for (const error of errors ?? []) expect(error.extensions?.['code']).toBe('NOT_FOUND');
    told.push(result?.[subscription]);
  }
  return told;
}

/** The event of one message of a fixture, with every field. */
export async function toldOf(
  subscription: string,
  { channel, data }: { readonly channel: string; readonly data: object },
  prepare?: (pair: ForeignPair) => void,
): Promise<any> {
  const [event] = await everythingTold(subscription, [[channel, data]], prepare);
  expect(event.raw).toEqual(data);
  return event;
}
