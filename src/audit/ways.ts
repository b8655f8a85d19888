/** The three ways of an operation to a server, and what each was answered. */
import { demand, Unmet } from './audit.js';
import { jsonOf, send } from './http.js';
import { Socket } from './socket.js';
import { EventStream, streamHeaders } from './stream.js';
import type { Target } from './target.js';

export interface Answer {
  /** That of HTTP; a socket has none. */
  readonly status?: number;
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message?: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
  /** The answer as it came. */
  readonly text: string;
}

/** A GraphQL request: its members, or its JSON where JavaScript could not write it. */
export type Operation = object | string;

function jsonText(operation: Operation): string {
  return typeof operation === 'string' ? operation : JSON.stringify(operation);
}

export type Way = (target: Target, operation: Operation) => Promise<Answer>;

const overHttp: Way = async (target, operation) => {
  const headers = { ...streamHeaders, accept: 'application/json' };
  const reply = await send(target, { body: jsonText(operation), headers });
  return { ...(jsonOf(reply) as object), status: reply.status, text: reply.text };
};

const overStream: Way = async (target, operation) => {
  await using stream = await EventStream.open(target, jsonText(operation));
  await stream.all();
  const [result] = await stream.results();
  return { ...result, status: stream.status, text: JSON.stringify(stream.events) };
};

/** A socket has to survive what is sent over it, and so have its neighbours. */
const overSocket: Way = async (target, operation) => {
  await using socket = await Socket.acknowledged(target);
  socket.send(`{"id":"attack","type":"subscribe","payload":${jsonText(operation)}}`);
  const { type, payload } = await socket.next(['next', 'error'], 'attack');
  await socket.answers('neighbour').catch((error: Error) => {
    throw new Unmet(`a neighbour suffered: ${error.message}`);
  });
  return { ...(type === 'error' ? { errors: payload } : payload), text: JSON.stringify(payload) };
};

export const ways: Readonly<Record<'http' | 'sse' | 'ws', Way>> = {
  http: overHttp,
  sse: overStream,
  ws: overSocket,
};

/** @throws {Unmet} unless the operation was refused: by an HTTP status, or by errors with codes and nothing else */
export function demandRefused({ status, data, errors, text }: Answer): void {
  if (status !== undefined && status >= 400 && status < 500) return;
  const came = `it was answered with ${status === undefined ? '' : `${status} `}${text.slice(0, 120)}`;
  demand((status === undefined || status === 200) && data == null && errors?.length, came);
  const uncoded = errors.find(({ extensions }) => typeof extensions?.code !== 'string');
  demand(!uncoded, `an error has no code: ${uncoded?.message}`);
  demand(
    errors.every(({ extensions }) => extensions?.code !== 'INTERNAL_ERROR'),
    `the server stumbled: ${text.slice(0, 120)}`,
  );
}

/** @throws {Unmet} unless the server answered, or refused, without harm to itself */
export function demandUnharmed(answer: Answer): void {
  if (answer.data == null) demandRefused(answer);
  else demand(answer.status === undefined || answer.status === 200, `it was answered with ${answer.status}`);
}
