/** Queries, mutations and their errors over a socket. */
import { demand, type Row, Skipped, Unmet } from '../audit.js';
import { type Message, Socket } from '../socket.js';
import type { Target } from '../target.js';

/** @throws {Unmet} unless the operation was answered with one `next`, which is taken out, and `complete` */
async function oneResult(socket: Socket, id: string): Promise<Message> {
  await socket.next('complete', id);
  await socket.quiet();
  const types = socket.about(id).map(({ type }) => type);
  demand(types.join() === 'next,complete', `the answer was ${types.join(', ')}`);
  const [result] = socket.about(id);
  if (!result) throw new Unmet('no result came');
  return result;
}

const wrong: readonly (readonly [id: string, what: string, query: string, rest?: object])[] = [
  ['syntax', 'a syntax error', '{ __typename'],
  ['validation', 'a field that is not there', '{ noSuchFieldAnywhere }'],
  ['variables', 'a variable that is not declared', '{ __typename @skip(if: $no) }'],
  ['empty', 'an empty document', ''],
  [
    'operation',
    'an operation name that is not in the document',
    'query A { __typename }',
    { operationName: 'B' },
  ],
];

const wrongRows = wrong.map(
  ([id, what, query, rest]): Row => [
    `ws-error-${id}`,
    `MUST answer ${what} with error alone, and go on`,
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      socket.subscribe('1', query, rest);
      await socket.next('error', '1');
      await socket.answers('2');
      await socket.quiet();
      const types = socket.about('1').map(({ type }) => type);
      demand(types.join() === 'error', `the answer was ${types.join(', ')}`);
      const [{ payload } = { payload: undefined }] = socket.about('1');
      demand(
        Array.isArray(payload) && payload.length > 0,
        `the payload of error is ${JSON.stringify(payload)}`,
      );
      demand(
        payload.every(({ message }) => typeof message === 'string'),
        'an error has no message',
      );
    },
  ],
);

/** @throws {Unmet} unless an operation with this id is answered under it */
async function takesId(target: Target, ...ids: readonly string[]): Promise<void> {
  await using socket = await Socket.acknowledged(target);
  for (const id of ids) await socket.answers(id);
}

export const operations: readonly Row[] = [
  [
    'ws-query',
    'MUST answer a query with one next and complete',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      socket.subscribe('1', '{ __typename }');
      const { payload } = await oneResult(socket, '1');
      demand(payload?.data?.__typename, `the result is ${JSON.stringify(payload)}`);
      demand(!('errors' in payload), 'the result has errors');
    },
  ],
  [
    'ws-mutation',
    'MUST answer a mutation with one next and complete',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      socket.subscribe('1', target.mutation);
      const answer = await socket.next(['next', 'error'], '1');
      const { errors = [] } = answer.type === 'error' ? { errors: answer.payload } : answer.payload;
      if (/not configured|mutation/i.test(errors[0]?.message ?? '')) throw new Skipped(errors[0].message);
      const { payload } = await oneResult(socket, '1');
      demand(payload?.data, `the result is ${JSON.stringify(payload)}`);
    },
  ],
  [
    'ws-variables',
    'MUST take variables and an operation name',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      const query =
        'query A { a: __typename } query B($no: Boolean!) { b: __typename c: __typename @skip(if: $no) }';
      socket.subscribe('1', query, { operationName: 'B', variables: { no: true } });
      const { payload } = await oneResult(socket, '1');
      demand(Object.keys(payload?.data ?? {}).join() === 'b', `the result is ${JSON.stringify(payload)}`);
    },
  ],
  [
    'ws-variables-invalid',
    'MUST answer a variable of another type with errors, and go on',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      socket.subscribe('1', 'query ($no: Boolean!) { __typename @skip(if: $no) }', {
        variables: { no: 'never' },
      });
      const { type, payload } = await socket.next(['next', 'error'], '1');
      const errors = type === 'error' ? payload : payload?.errors;
      demand(Array.isArray(errors) && errors.length > 0, `the answer was ${type} ${JSON.stringify(payload)}`);
      await socket.answers('2');
    },
  ],
  ...wrongRows,
  [
    'ws-error-neighbours',
    'MUST let other operations on the socket go on when one fails',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      await socket.stream('neighbour');
      for (const [id, , query, rest] of wrong) {
        socket.subscribe(id, query, rest);
        await socket.next('error', id);
      }
      await socket.goesOn('neighbour');
    },
  ],
  [
    'ws-id-reuse',
    'MUST take an id again once its operation is over, however it ended',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      for (const query of ['{ __typename }', '{ noSuchFieldAnywhere }', '{', '{ __typename }']) {
        socket.subscribe('1', query);
        const last = await socket.next(['complete', 'error'], '1');
        demand(
          (last.type === 'complete') === (query === '{ __typename }'),
          `"${query}" ended with ${last.type}`,
        );
      }
    },
  ],
  [
    'ws-id-ordinary',
    'MUST take any text as an id, as __proto__, constructor or unicode',
    (target) => takesId(target, '__proto__', 'constructor', 'toString', 'Zoë 🐘 "\\ \u2028', 'x'.repeat(500)),
  ],
  [
    'ws-id-per-socket',
    'MUST keep the ids of sockets apart',
    async (target) => {
      await using one = await Socket.acknowledged(target);
      await using other = await Socket.acknowledged(target);
      await Promise.all([one.answers('1'), other.answers('1')]);
      demand(
        one.about('1').length === 2 && other.about('1').length === 2,
        'an answer came to the wrong socket',
      );
    },
  ],
  [
    'ws-interleaving',
    'MUST answer operations that were sent at once, each under its id',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      const ids = Array.from({ length: 8 }, (_, at) => `op${at}`);
      for (const id of ids) socket.subscribe(id, `{ ${id}: __typename }`);
      for (const id of ids) await socket.next('complete', id);
      await socket.quiet();
      for (const id of ids) {
        const [{ payload } = { payload: undefined }, ...rest] = socket.about(id);
        demand(
          payload?.data?.[id] && rest.length === 1,
          `${id} was answered with ${JSON.stringify(socket.about(id))}`,
        );
      }
    },
  ],
  [
    'ws-unicode-error',
    'MUST keep unicode intact in what it quotes',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      socket.subscribe('1', '{ "Zoë 🐘" }');
      const { payload } = await socket.next('error', '1');
      const [{ message } = { message: '' }] = payload;
      if (!/Zo|String/.test(message)) throw new Skipped(`it quotes nothing: ${message}`);
      demand(message.includes('Zoë 🐘'), `it says: ${message}`);
    },
  ],
];
