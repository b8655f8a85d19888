/** Subscriptions over a socket. All of these need one that the server has. */
import { demand, type Row } from '../audit.js';
import { Socket } from '../socket.js';

export const subscriptions: readonly Row[] = [
  [
    'ws-subscription',
    'MUST tell the events of a subscription as next, and leave it open',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      await socket.stream('1');
      await socket.quiet();
      await socket.goesOn('1');
    },
  ],
  [
    'ws-id-duplicate',
    'MUST close the socket with 4409 when the id of a live subscription comes again',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      await socket.stream('1');
      socket.subscribe('1', target.subscription);
      await socket.closes(4409);
    },
  ],
  [
    'ws-id-duplicate-query',
    'MUST close the socket with 4409 when a query comes under the id of a live subscription',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      await socket.stream('1');
      socket.subscribe('1', '{ __typename }');
      await socket.closes(4409);
    },
  ],
  [
    'ws-close-reason',
    'MUST close with reasons of at most 123 bytes, also where they name a long id',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      const id = 'ë'.repeat(100);
      await socket.stream(id);
      socket.subscribe(id, target.subscription);
      const { code, reason } = await socket.closed();
      demand(code === 4409, `the socket was closed with ${code} ${reason}`);
      demand(reason.length <= 123, `the reason has ${reason.length} bytes`);
    },
  ],
  [
    'ws-silence-after-complete',
    "MUST say nothing more about an operation after the client's complete",
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      await socket.stream('1');
      socket.send({ type: 'complete', id: '1' });
      // What crossed it on the way does not count: from this answer on the server has read it.
      await socket.alive();
      const before = socket.about('1').length;
      await socket.quiet();
      const after = socket.about('1').slice(before);
      demand(after.length === 0, `${after[0]?.type} came`);
    },
  ],
  [
    'ws-complete-unechoed',
    "MUST NOT echo the client's complete",
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      await socket.stream('1');
      socket.send({ type: 'complete', id: '1' });
      await socket.quiet();
      const end = socket.about('1').find(({ type }) => type !== 'next');
      demand(!end, `${end?.type} came`);
    },
  ],
  [
    'ws-complete-at-once',
    'MUST drop an operation that is completed at once',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      await socket.stream('neighbour');
      socket.subscribe('1', target.subscription);
      socket.send({ type: 'complete', id: '1' });
      await socket.alive();
      const before = socket.about('1').length;
      await socket.quiet();
      demand(socket.about('1').length === before, 'it goes on');
      await socket.goesOn('neighbour');
    },
  ],
  [
    'ws-id-reuse-subscription',
    'MUST take the id of a completed subscription again',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      for (let round = 0; round < 3; round += 1) {
        await socket.stream('1');
        socket.send({ type: 'complete', id: '1' });
        await socket.alive();
        await socket.quiet();
      }
      await socket.answers('2');
    },
  ],
  [
    'ws-subscriptions-isolated',
    'MUST keep subscriptions on a socket apart: the end of one is not that of another',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      await socket.stream('1');
      await socket.stream('2');
      socket.send({ type: 'complete', id: '1' });
      await socket.quiet();
      await socket.goesOn('2');
      await socket.answers('3');
    },
  ],
  [
    'ws-sockets-isolated',
    'MUST keep sockets apart: the end of one is not that of another',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      await socket.stream('1');
      const other = await Socket.acknowledged(target);
      await other.stream('1').finally(() => other[Symbol.asyncDispose]());
      await socket.quiet();
      await socket.goesOn('1');
    },
  ],
];
