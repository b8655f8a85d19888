import type { Client } from 'graphql-ws';
import type { Result, Stream, TestGateway } from './gateway.js';

/** An operation we promise, typed by codegen: what it answers and what it wants to know. */
export interface TypedDocument<Data, Variables> {
  toString(): string;
  __apiType?: ((variables: Variables) => Data) | undefined;
}

interface Options<Variables> {
  readonly variables?: Variables;
  /** The agent who asks; `a1` if left out. */
  readonly as?: string;
  /** Of a query. */
  readonly headers?: Record<string, string>;
  /** The socket of a subscription; one of its own if left out. */
  readonly client?: Client;
}

/** A result of a typed operation. */
export type TypedResult<Data> = Omit<Result, 'data'> & { readonly data?: Data | null };

/** Runs a typed query. */
export async function run<Data, Variables extends Record<string, unknown>>(
  gateway: TestGateway,
  document: TypedDocument<Data, Variables>,
  options: Options<Variables> = {},
): Promise<TypedResult<Data>> {
  return (await gateway.query(String(document), options)) as TypedResult<Data>;
}

/** The data of a typed query that must not meet any error. */
export async function dataOf<Data, Variables extends Record<string, unknown>>(
  gateway: TestGateway,
  document: TypedDocument<Data, Variables>,
  options: Options<Variables> = {},
): Promise<Data> {
  const { data, errors } = await run(gateway, document, options);
  if (errors || !data) throw new Error(`errors came: ${JSON.stringify(errors)}`);
  return data;
}

type EventOf<Data> = Data[keyof Data];

/** A stream whose events are those of a typed subscription. */
export interface TypedStream<Event> extends Omit<Stream, 'event' | 'until'> {
  event(): Promise<Event>;
  until<Name extends TypenameOf<Event>>(typename: Name): Promise<Extract<Event, { __typename: Name }>>;
}

type TypenameOf<Event> = Event extends { __typename: infer Name extends string } ? Name : never;

/** Starts a typed subscription over graphql-ws, and waits until it is open. */
export async function watch<Data, Variables extends Record<string, unknown>>(
  gateway: TestGateway,
  document: TypedDocument<Data, Variables>,
  options: Options<Variables> = {},
): Promise<TypedStream<EventOf<Data>>> {
  const stream = gateway.subscribe(String(document), options);
  const opened = await stream.event();
  if (opened.__typename !== 'StreamOpened') throw new Error(`the stream began with ${opened.__typename}`);
  return stream as never;
}
