/** How a socket begins: sub-protocol, `connection_init`, `connection_ack`. */
import { demand, type Row, Unmet } from '../audit.js';
import { Frames } from '../frames.js';
import { Socket } from '../socket.js';
import type { Target } from '../target.js';

/** @throws {Unmet} unless a socket that offers this is closed with 4406, or refused by HTTP */
async function unacceptable(target: Target, protocol: string | null): Promise<void> {
  const { frames, status, headers } = await Frames.ask(target, protocol);
  await using _ = frames;
  if (status !== 101) {
    demand(status >= 400 && status < 500, `the upgrade was answered with ${status}`);
    return;
  }
  const chosen = /^sec-websocket-protocol: *(.*)$/im.exec(headers)?.[1];
  demand(chosen === undefined || chosen === protocol, `the server chose "${chosen}", which was not offered`);
  const code = await frames.closeCode();
  demand(code === 4406, `the socket was closed with ${code}`);
}

export const handshake: readonly Row[] = [
  [
    'ws-protocol-missing',
    'MUST refuse a socket without sub-protocol, or close it with 4406',
    (target) => unacceptable(target, null),
  ],
  [
    'ws-protocol-other',
    'MUST refuse a socket that offers only other sub-protocols, or close it with 4406',
    (target) => unacceptable(target, 'chat'),
  ],
  [
    'ws-protocol-chosen',
    'MUST choose graphql-transport-ws where it is one of several',
    async (target) => {
      await using socket = await Socket.acknowledged(target, { protocols: ['chat', 'graphql-transport-ws'] });
      demand(socket.protocol === 'graphql-transport-ws', `the server chose "${socket.protocol}"`);
    },
  ],
  [
    'ws-ack',
    'MUST answer connection_init with connection_ack, whose payload is an object if there is one',
    async (target) => {
      await using socket = await Socket.open(target);
      socket.init();
      const { payload } = await socket.next('connection_ack');
      demand(
        payload == null || (typeof payload === 'object' && !Array.isArray(payload)),
        `its payload is ${payload}`,
      );
      demand(socket.messages.length === 1, `${socket.messages[0]?.type} came before it`);
    },
  ],
  [
    'ws-silence-before-init',
    'MUST say nothing about operations before connection_init',
    async (target) => {
      await using socket = await Socket.open(target);
      await socket.quiet();
      const early = socket.messages.find(({ type }) => type !== 'ping' && type !== 'pong');
      demand(!early, `${early?.type} came`);
    },
  ],
  [
    'ws-init-timeout',
    'MUST close a socket without connection_init with 4408 after a while',
    async (target) => {
      await using socket = await Socket.open(target);
      await socket.closes(4408);
    },
  ],
  [
    'ws-init-twice',
    'MUST close the socket with 4429 on a second connection_init',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      socket.init();
      await socket.closes(4429);
    },
  ],
  [
    'ws-init-twice-at-once',
    'MUST close the socket with 4429 on a second connection_init before the first is acknowledged',
    async (target) => {
      await using socket = await Socket.open(target);
      socket.init();
      socket.init();
      await socket.closes(4429);
    },
  ],
  [
    'ws-subscribe-before-init',
    'MUST close the socket with 4401 on an operation before connection_init',
    async (target) => {
      await using socket = await Socket.open(target);
      socket.subscribe('1', '{ __typename }');
      await socket.closes(4401);
      demand(socket.about('1').length === 0, 'the operation was answered');
    },
  ],
  [
    'ws-ping-before-init',
    'MUST answer a ping before connection_init',
    async (target) => {
      await using socket = await Socket.open(target);
      socket.send({ type: 'ping' });
      await socket.next('pong');
    },
  ],
  [
    'ws-client-close',
    "MUST agree to a client's close",
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      socket.close(1000);
      await socket.closes(1000);
    },
  ],
  [
    'ws-half-upgrade-harmless',
    'MUST serve others while an upgrade is cut midway',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      const { frames, status } = await Frames.ask(target, 'graphql-transport-ws');
      await frames[Symbol.asyncDispose]();
      if (status !== 101) throw new Unmet(`the upgrade was answered with ${status}`);
      await socket.answers('1');
    },
  ],
];
