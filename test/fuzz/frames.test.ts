/** Whatever is written to a WebSocket: it is answered or closed, and nobody on another socket notices. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oddities, parameters, patience, startRange } from '../support/fuzz.js';
import { basic } from '../support/gateway.js';

const query = 'subscription { serviceEvents { __typename } }';
const init = JSON.stringify({ type: 'connection_init', payload: { authorization: basic('fuzz') } });
const subscribe = (id: string) => JSON.stringify({ id, type: 'subscribe', payload: { query } });

/** A frame as it may not be: opcode, reserved bits, mask and length as they come. */
interface Frame {
  readonly payload: Buffer;
  readonly opcode: number;
  readonly final: boolean;
  readonly reserved: number;
  readonly masked: boolean;
  /** What the header says of the length beyond what it is. */
  readonly lie: number;
}

const proper = { opcode: 1, final: true, reserved: 0, masked: true, lie: 0 };
const textOf = (text: string): Frame => ({ ...proper, payload: Buffer.from(text) });

function encoded({ payload, opcode, final, reserved, masked, lie }: Frame): Buffer {
  const told = Math.max(0, payload.length + lie);
  const first = (final ? 0x80 : 0) | (reserved << 4) | opcode;
  const mask = masked ? 0x80 : 0;
  const length =
    told < 126
      ? Buffer.from([first, mask | told])
      : Buffer.from([
          first,
          mask | 127,
          0,
          0,
          ...[5, 4, 3, 2, 1, 0].map((n) => Math.floor(told / 256 ** n) % 256),
        ]);
  // A mask of zeros is one like any other.
  return Buffer.concat([length, masked ? Buffer.alloc(4) : Buffer.alloc(0), payload]);
}

const types = [
  'connection_init',
  'subscribe',
  'next',
  'error',
  'complete',
  'ping',
  'pong',
  '__proto__',
  'start',
  '',
];
const payloads: fc.Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  oddities.map((text) => Buffer.from(text)),
  fc
    .tuple(
      fc.constantFrom(...types),
      fc.constantFrom('"1"', '"2"', '""', '7', 'null', '{}', '"__proto__"'),
      oddities,
    )
    .map(([type, id, payload]) => Buffer.from(`{"type":"${type}","id":${id},"payload":${payload}}`)),
  fc
    .constantFrom(init, subscribe('1'), subscribe('2'), '{"id":"1","type":"complete"}', '{"type":"ping"}')
    .map((text) => Buffer.from(text)),
);
const frames: fc.Arbitrary<Frame> = fc.oneof(
  { weight: 3, arbitrary: payloads.map((payload) => ({ ...proper, payload })) },
  {
    weight: 2,
    arbitrary: fc.record({
      payload: payloads,
      opcode: fc.nat(15),
      final: fc.boolean(),
      reserved: fc.constantFrom(0, 0, 0, 1, 7),
      masked: fc.boolean(),
      lie: fc.constantFrom(0, 0, 0, -1, 1, 70_000, 2 ** 40),
    }),
  },
);
const conversations = fc.tuple(fc.boolean(), fc.array(frames, { minLength: 1, maxLength: 8 }));

/** What fuzzing found once, and what floods. */
const found: readonly (readonly [what: string, begun: boolean, frames: Frame[]])[] = [
  ['twenty thousand pings', true, Array.from({ length: 20_000 }, () => ({ ...textOf('x'), opcode: 9 }))],
  [
    'a message in five thousand pieces',
    false,
    Array.from({ length: 5_000 }, (_, n) => ({ ...textOf('x'), opcode: n ? 0 : 1, final: false })),
  ],
  ['five thousand initialisations', false, Array.from({ length: 5_000 }, () => textOf(init))],
  [
    'five thousand completions of nothing',
    true,
    Array.from({ length: 5_000 }, (_, n) => textOf(`{"id":"${n}","type":"complete"}`)),
  ],
  ['one subscription a thousand times', true, Array.from({ length: 1_000 }, () => textOf(subscribe('1')))],
  [
    'a close without a reason, twice',
    true,
    [
      { ...textOf(''), opcode: 8 },
      { ...textOf('x'), opcode: 8 },
    ],
  ],
];

/** Opens a WebSocket by hand, says all this, and goes: at once, or when the other side has had enough. */
async function converse(url: string, begun: boolean, said: readonly Frame[]): Promise<void> {
  const { port, hostname } = new URL(url);
  const socket: Socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.write(
    [
      'GET /graphql HTTP/1.1',
      `Host: ${hostname}:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}`,
      'Sec-WebSocket-Protocol: graphql-transport-ws',
      '\r\n',
    ].join('\r\n'),
  );
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toContain('101 Switching Protocols');
  const begin = begun ? [encoded(textOf(init)), encoded(textOf(subscribe('0')))] : [];
  const closed = once(socket, 'close');
  // A pong tells that all was taken, if it is still being listened to.
  socket.write(Buffer.concat([...begin, ...said.map(encoded), encoded({ ...textOf('over'), opcode: 9 })]));
  socket.resume();
  await Promise.race([closed, once(socket, 'data')]);
  socket.destroy();
  await closed;
}

it.each(found)(
  'A socket with %s harms nobody',
  async (_what, begun, said) => {
    await using range = await startRange();
    await converse(range.gateway.url, begun, said);
    await range.unharmed();
  },
  patience,
);

it(
  'A socket with anything at all harms nobody',
  async () => {
    await using range = await startRange();
    await fc.assert(
      fc.asyncProperty(conversations, async ([begun, said]) => {
        await converse(range.gateway.url, begun, said);
        await range.unharmed();
      }),
      parameters(150),
    );
  },
  patience,
);
