/** Clients that take their time (slow-loris): each holds a connection for as long as the server lets it. */
import { demand, type Row, within } from '../audit.js';
import { Frames, frame, opcodes } from '../frames.js';
import type { Target } from '../target.js';
import { requestLines, upgradeHeaders, Wire } from '../wire.js';

/** @throws {Unmet} unless the server ends a connection on which this was sent, and then a little at a time */
async function givenUp(target: Target, begin: (target: Target) => string, more: () => string): Promise<void> {
  await using wire = await Wire.open(target);
  if (begin(target) !== '') await wire.write(begin(target));
  const next = async () => {
    const bytes = more();
    if (bytes !== '') await wire.write(bytes);
  };
  demand(await wire.closes(target.slowMs, next), `it was still open after ${target.slowMs} ms`);
  const status = /^HTTP\/1\.1 (\d{3})/.exec(wire.bytes.toString('latin1'))?.[1];
  demand(status === undefined || status.startsWith('4'), `it was answered with ${status}`);
}

const json = { 'content-type': 'application/json' };
const nothing = () => '';

export const slow: readonly Row[] = [
  [
    'sec-slow-silent',
    'MUST give up a connection on which nothing is sent',
    (target) => givenUp(target, nothing, nothing),
  ],
  [
    'sec-slow-headers',
    'MUST give up a request whose headers never end',
    (target) =>
      givenUp(
        target,
        (to) => requestLines(to, 'POST', json),
        () => `x-${Math.random()}: 1\r\n`,
      ),
  ],
  [
    'sec-slow-body',
    'MUST give up a request whose body never ends',
    (target) =>
      givenUp(
        target,
        (to) => `${requestLines(to, 'POST', { ...json, 'content-length': '10000' })}\r\n{`,
        () => ' ',
      ),
  ],
  [
    'sec-slow-body-stream',
    'MUST give up a request for an event stream whose body never ends',
    (target) =>
      givenUp(
        target,
        (to) =>
          `${requestLines(to, 'POST', { ...json, accept: 'text/event-stream', 'transfer-encoding': 'chunked' })}\r\n`,
        () => '1\r\n \r\n',
      ),
  ],
  [
    'sec-slow-upgrade',
    'MUST give up an upgrade that never ends',
    (target) => givenUp(target, (to) => requestLines(to, 'GET', upgradeHeaders()), nothing),
  ],
  [
    'sec-slow-init',
    'MUST give up a socket that sends frames but no connection_init',
    async (target) => {
      const { frames, status } = await Frames.ask(target, 'graphql-transport-ws');
      await using _ = frames;
      demand(status === 101, `the upgrade was answered with ${status}`);
      // A sign of life now and then, and no message.
      const beat = setInterval(
        () => void frames.send(frame('', { opcode: opcodes.pong })).catch(() => {}),
        250,
      );
      const closed = within(target.slowMs, 'the close', frames.closeCode());
      await closed.finally(() => clearInterval(beat));
    },
  ],
];
