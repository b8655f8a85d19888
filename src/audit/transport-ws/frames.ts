/** What GraphQL over WebSocket stands on: frames. @see https://www.rfc-editor.org/rfc/rfc6455#section-5 */
import { setTimeout as delay } from 'node:timers/promises';
import { demand, type Row } from '../audit.js';
import { Frames, frame, opcodes } from '../frames.js';
import { Socket } from '../socket.js';
import type { Target } from '../target.js';

const ping = JSON.stringify({ type: 'ping', payload: { text: 'Zoë 🐘' } });

/** Sends a ping in these pieces. @throws {Unmet} unless it is answered, its text intact if the answer brings it */
async function understood(target: Target, piecesOf: (bytes: Buffer) => readonly Buffer[]): Promise<void> {
  await using frames = await Frames.acknowledged(target);
  for (const piece of piecesOf(Buffer.from(ping))) {
    await frames.send(piece);
    await delay(1);
  }
  const { type, payload } = await frames.message();
  demand(type === 'pong', `it was answered with ${type}`);
  demand(payload === undefined || payload.text === 'Zoë 🐘', `it brought ${JSON.stringify(payload)}`);
}

/** The message in so many frames, cut anywhere. */
function fragments(bytes: Buffer, count: number): Buffer[] {
  const size = Math.ceil(bytes.length / count);
  return Array.from({ length: count }, (_, at) =>
    frame(bytes.subarray(at * size, (at + 1) * size), {
      opcode: at === 0 ? opcodes.text : opcodes.continuation,
      fin: at === count - 1,
    }),
  );
}

/** @throws {Unmet} unless these frames close the socket with this code */
async function refused(target: Target, code: number, ...bad: readonly Buffer[]): Promise<void> {
  await using frames = await Frames.acknowledged(target);
  await frames.send(...bad);
  const closed = await frames.closeCode();
  demand(closed === code, `the socket was closed with ${closed}`);
}

export const frameRows: readonly Row[] = [
  [
    'ws-frames-fragmented',
    'MUST understand a message in several frames, cut within a character',
    (target) => understood(target, (bytes) => fragments(bytes, 20)),
  ],
  [
    'ws-frames-ping-between',
    'MUST answer a ping frame between the fragments of a message',
    async (target) => {
      await using frames = await Frames.acknowledged(target);
      const [first = frame(''), ...rest] = fragments(Buffer.from(ping), 3);
      await frames.send(first, frame('here?', { opcode: opcodes.ping }));
      let next = await frames.frame();
      while (next.opcode === opcodes.ping) next = await frames.frame();
      demand(
        next.opcode === opcodes.pong && String(next.payload) === 'here?',
        'the ping frame was not answered',
      );
      await frames.send(...rest);
      demand((await frames.message()).type === 'pong', 'the message was not understood');
    },
  ],
  [
    'ws-frames-trickled',
    'MUST understand a frame that arrives byte by byte',
    (target) => understood(target, (bytes) => [...frame(bytes)].map((byte) => Buffer.of(byte))),
  ],
  [
    'ws-frames-together',
    'MUST understand several frames that arrive together',
    async (target) => {
      await using frames = await Frames.acknowledged(target);
      await frames.send(frame(ping), frame(ping), frame(ping));
      for (let count = 0; count < 3; count += 1) {
        demand((await frames.message()).type === 'pong', `only ${count} of 3 were answered`);
      }
    },
  ],
  [
    'ws-frames-ping',
    'MUST answer a ping frame with its bytes',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      const bytes = await socket.pong('here?');
      demand(bytes === 'here?', `it brought "${bytes}"`);
    },
  ],
  [
    'ws-frames-binary',
    'MUST take a message in a binary frame as text, or close the socket with 1003 or 4400',
    async (target) => {
      await using frames = await Frames.acknowledged(target);
      await frames.send(frame(ping, { opcode: opcodes.binary }));
      const { type } = await frames.message();
      demand(['pong', 'close 1003', 'close 4400'].includes(type), `it was answered with ${type}`);
    },
  ],
  [
    'ws-frames-binary-noise',
    'MUST close the socket with 1003, 1007 or 4400 on a binary frame that is no message',
    async (target) => {
      await using frames = await Frames.acknowledged(target);
      await frames.send(frame(Buffer.from([0, 255, 1, 254]), { opcode: opcodes.binary }));
      const code = await frames.closeCode();
      demand([1003, 1007, 4400].includes(code), `the socket was closed with ${code}`);
    },
  ],
  [
    'ws-frames-unmasked',
    'MUST close the socket with 1002 on a frame without mask',
    (target) => refused(target, 1002, frame(ping, { masked: false })),
  ],
  [
    'ws-frames-opcode',
    'MUST close the socket with 1002 on an opcode that is not defined',
    (target) => refused(target, 1002, frame('a', { opcode: 3 })),
  ],
  [
    'ws-frames-reserved',
    'MUST close the socket with 1002 on reserved bits that were not agreed on',
    (target) => refused(target, 1002, frame(ping, { reserved: 4 })),
  ],
  [
    'ws-frames-continuation',
    'MUST close the socket with 1002 on a continuation of nothing',
    (target) => refused(target, 1002, frame('a', { opcode: opcodes.continuation })),
  ],
  [
    'ws-frames-control',
    'MUST close the socket with 1002 on a fragmented control frame',
    (target) => refused(target, 1002, frame('a', { opcode: opcodes.ping, fin: false })),
  ],
  [
    'ws-frames-utf8',
    'MUST close the socket with 1007 on text that is no UTF-8',
    (target) => refused(target, 1007, frame(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))),
  ],
];
