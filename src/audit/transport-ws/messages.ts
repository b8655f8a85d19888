/** What a message may look like, pings and pongs. */
import { demand, type Row } from '../audit.js';
import { Socket } from '../socket.js';

const query = '{ __typename }';
const subscribe = (rest: object) => ({ id: '1', type: 'subscribe', ...rest });
const operation = (rest: object) => subscribe({ payload: { query, ...rest } });

/** What each of these is, and what is wrong in the same way. */
const invalid: readonly (readonly [id: string, what: string, ...messages: readonly unknown[]])[] = [
  ['json', 'text that is no JSON', '', 'hello', '{"type":"ping"', "{'type':'ping'}"],
  ['message', 'JSON that is no message', 'null', '[]', '42', '"ping"', '{}', '[{"type":"ping"}]'],
  [
    'type',
    'a type that is not specified',
    { type: 'start', id: '1' },
    { type: 'PING' },
    { type: 7 },
    { type: '' },
    { type: null },
  ],
  [
    'id',
    'subscribe without an id that is a text',
    { ...operation({}), id: undefined },
    { ...operation({}), id: 1 },
    { ...operation({}), id: '' },
  ],
  [
    'payload',
    'subscribe without a payload that is an object',
    subscribe({}),
    subscribe({ payload: null }),
    subscribe({ payload: query }),
    subscribe({ payload: [{ query }] }),
  ],
  [
    'query',
    'subscribe without a query that is a text',
    operation({ query: undefined }),
    operation({ query: null }),
    operation({ query: 1 }),
    operation({ query: [query] }),
  ],
  [
    'variables',
    'variables that are no object',
    operation({ variables: 'a' }),
    operation({ variables: [1] }),
    operation({ variables: 0 }),
  ],
  [
    'operation-name',
    'an operation name that is no text',
    operation({ operationName: 1 }),
    operation({ operationName: {} }),
  ],
  [
    'extensions',
    'extensions that are no object',
    operation({ extensions: 'a' }),
    operation({ extensions: [] }),
  ],
  [
    'ping-payload',
    'a ping or pong whose payload is no object',
    { type: 'ping', payload: 'a' },
    { type: 'ping', payload: [1] },
    { type: 'pong', payload: 1 },
  ],
  ['complete', 'complete without an id that is a text', { type: 'complete' }, { type: 'complete', id: 1 }],
];

const invalidRows = invalid.map(
  ([id, what, ...messages]): Row => [
    `ws-invalid-${id}`,
    `MUST close the socket with 4400 on ${what}`,
    async (target) => {
      for (const message of messages) {
        await using socket = await Socket.acknowledged(target);
        socket.send(message);
        await socket.closes(4400);
      }
    },
  ],
);

export const messages: readonly Row[] = [
  ...invalidRows,
  [
    'ws-invalid-init',
    'MUST close the socket with 4400 on connection_init whose payload is no object',
    async (target) => {
      for (const payload of ['a', 1, [1]]) {
        await using socket = await Socket.open(target);
        socket.send({ type: 'connection_init', payload });
        await socket.closes(4400);
      }
    },
  ],
  [
    'ws-invalid-direction',
    'SHOULD close the socket with 4400 on a message that only servers send',
    async (target) => {
      const payload = { data: null };
      for (const message of [
        { type: 'connection_ack' },
        { type: 'next', id: '1', payload },
        { type: 'error', id: '1', payload: [{ message: 'a' }] },
      ]) {
        await using socket = await Socket.acknowledged(target);
        socket.send(message);
        await socket.closes(4400);
      }
    },
  ],
  [
    'ws-null-members',
    'MUST take members that may be null',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      socket.subscribe('1', query, { operationName: null, variables: null, extensions: null });
      await socket.next('next', '1');
      socket.send({ type: 'ping', payload: null });
      await socket.next('pong');
    },
  ],
  [
    'ws-ping',
    'MUST answer ping with pong',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      socket.send({ type: 'ping' });
      await socket.next('pong');
    },
  ],
  [
    'ws-ping-payload',
    'SHOULD answer ping with its payload, unicode intact',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      const payload = { text: 'Zoë 🐘 \u2028 "\\' };
      socket.send({ type: 'ping', payload });
      const pong = await socket.next('pong');
      demand(pong.payload?.text === payload.text, `the pong brought ${JSON.stringify(pong.payload)}`);
    },
  ],
  [
    'ws-pong-unsolicited',
    'MUST ignore a pong that nobody asked for',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      socket.send({ type: 'pong' });
      socket.send({ type: 'pong', payload: { late: true } });
      await socket.answers('1');
    },
  ],
  [
    'ws-complete-unknown',
    'MUST ignore complete for an operation that it does not know, or that is over',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      socket.send({ type: 'complete', id: 'nobody' });
      await socket.answers('1');
      socket.send({ type: 'complete', id: '1' });
      await socket.answers('2');
    },
  ],
];
