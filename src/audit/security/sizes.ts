/** Bodies and frames larger than any operation. */
import { demand, type Row } from '../audit.js';
import { Frames, frame, opcodes } from '../frames.js';
import { Socket } from '../socket.js';
import type { Target } from '../target.js';
import { requestLines, Wire } from '../wire.js';

const piece = Buffer.alloc(64 * 1024, ' ');

/** Sends a body until the server has had enough. @throws {Unmet} unless it refuses it with 4xx, or ends the connection */
async function hugeBody(target: Target, accept: string, chunked: boolean): Promise<void> {
  await using wire = await Wire.open(target);
  const length = chunked
    ? { 'transfer-encoding': 'chunked' }
    : { 'content-length': String(target.hugeBytes) };
  const headers = { 'content-type': 'application/json', accept, ...length };
  await wire.write(`${requestLines(target, 'POST', headers)}\r\n`);
  const text = chunked ? Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')]) : piece;
  let sent = 0;
  for (; sent < target.hugeBytes && wire.bytes.length === 0 && !wire.ended; sent += piece.length)
    await wire.write(text);
  // Who has answered by now may not read any more.
  if (chunked && wire.bytes.length === 0) await wire.write('0\r\n\r\n');
  const { status } = await wire.head().catch((error: unknown) => {
    if (wire.ended) return { status: 413 };
    throw error;
  });
  demand(
    status === 413 || (status >= 400 && status < 500),
    `it was answered with ${status} after ${sent} bytes`,
  );
  demand(sent < target.hugeBytes, `all of its ${sent} bytes were read before it was answered with ${status}`);
}

/** @throws {Unmet} unless the socket is closed with 1009, or only cut, while the frames arrive */
async function tooMuch(target: Target, frames: Iterable<Buffer>, ...codes: readonly number[]): Promise<void> {
  await using socket = await Frames.acknowledged(target);
  let sent = 0;
  for (const each of frames) {
    if (socket.wire.bytes.length > 0 || socket.wire.ended) break;
    await socket.send(each);
    sent += 1;
  }
  const code = await socket.closeCode();
  demand([1006, 1009, ...codes].includes(code), `the socket was closed with ${code} after ${sent} frames`);
}

function* repeated(count: number, each: Buffer): Iterable<Buffer> {
  for (let at = 0; at < count; at += 1) yield each;
}

function* fragments(count: number, payload: Buffer): Iterable<Buffer> {
  yield frame('{', { fin: false });
  yield* repeated(count, frame(payload, { opcode: opcodes.continuation, fin: false }));
}

const accepts = { http: 'application/json', sse: 'text/event-stream' };

export const sizes: readonly Row[] = [
  ...Object.entries(accepts).flatMap(([way, accept]): Row[] => [
    [
      `sec-body-length-${way}`,
      'MUST refuse a body that is said to be huge, without reading it to the end',
      (target) => hugeBody(target, accept, false),
    ],
    [
      `sec-body-chunked-${way}`,
      'MUST refuse a huge body of unknown length, without reading it to the end',
      (target) => hugeBody(target, accept, true),
    ],
  ]),
  [
    'sec-frame-declared',
    'MUST close the socket with 1009 on a frame that is said to be huge',
    (target) => tooMuch(target, [frame('{', { length: 2 ** 40 }), ...repeated(4, piece)]),
  ],
  [
    'sec-frame-huge',
    'MUST close the socket with 1009 on a huge frame',
    (target) => {
      const masked = Buffer.concat([frame('', { length: target.hugeBytes })]);
      return tooMuch(target, [masked, ...repeated(Math.ceil(target.hugeBytes / piece.length), piece)]);
    },
  ],
  [
    'sec-frame-fragments',
    'MUST close the socket with 1009 on a huge message in fragments',
    (target) => tooMuch(target, fragments(Math.ceil(target.hugeBytes / piece.length), piece)),
  ],
  [
    'sec-frame-fragments-tiny',
    'MUST close the socket on a message in endless empty fragments',
    (target) => tooMuch(target, fragments(100_000, Buffer.alloc(0)), 1008),
  ],
  [
    'sec-frame-large',
    'MUST refuse an operation of 512 KiB with an error, or close the socket with 1009',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      socket.subscribe('1', `{ __typename } #${'x'.repeat(512 * 1024)}`);
      const closed = socket.closed().then(({ code }) => code);
      const answer = await Promise.race([closed, socket.next(['error', 'next'], '1').catch(() => closed)]);
      closed.catch(() => {});
      if (typeof answer === 'number') return demand(answer === 1009, `the socket was closed with ${answer}`);
      const errors = answer.type === 'error' ? answer.payload : answer.payload?.errors;
      demand(errors?.[0]?.extensions?.code, `it was answered with ${JSON.stringify(answer).slice(0, 120)}`);
      await socket.answers('neighbour');
    },
  ],
];
