/** More than one client can want. Refused is what exceeds the limits; what came within them, and what comes later, is answered. */
import { setTimeout as delay } from 'node:timers/promises';
import { demand, type Row, Skipped, Unmet } from '../audit.js';
import { Socket } from '../socket.js';
import { EventStream } from '../stream.js';
import type { Target } from '../target.js';
import { type Answer, demandRefused, ways } from '../ways.js';

const query = { query: '{ __typename }' };

/** As many at a time as one client would open connections. */
const atOnce = 50;

/** Waits until operations are answered again. */
async function recovered(target: Target): Promise<void> {
  const deadline = Date.now() + target.patienceMs * 2;
  for (;;) {
    const { data } = await ways.http(target, query).catch(() => ({ data: undefined }));
    if (data) return;
    demand(Date.now() < deadline, 'operations are not answered any more');
    await delay(200);
  }
}

/** @throws {Unmet} unless some were answered, and others refused, all of them in the right way */
function demandLimited(answers: readonly Answer[]): void {
  const refused = answers.filter(({ data }) => data == null);
  for (const answer of refused) if (answer.status !== 503) demandRefused(answer);
  demand(refused.length > 0, `all ${answers.length} were answered`);
  demand(refused.length < answers.length, 'none was answered');
}

async function requests(target: Target, way: 'http' | 'sse'): Promise<void> {
  const answers: Answer[] = [];
  let left = target.flood;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      answers.push(await ways[way](target, query));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  demandLimited(answers);
  await recovered(target);
}

function answerIn(socket: Socket, id: string): Answer | undefined {
  const [first] = socket.about(id);
  if (!first) return undefined;
  const { type, payload } = first;
  return { ...(type === 'error' ? { errors: payload } : payload), text: JSON.stringify(first) };
}

/** Sends them all on one socket. @throws {Unmet} unless each is answered, some are refused, and the socket lives */
async function onOneSocket(target: Target, count: number, document: string): Promise<void> {
  await using socket = await Socket.acknowledged(target);
  const ids = Array.from({ length: count }, (_, at) => `flood${at}`);
  for (const id of ids) socket.subscribe(id, document);
  for (const id of ids) await socket.next(['next', 'error'], id);
  demandLimited(ids.flatMap((id) => answerIn(socket, id) ?? []));
  await socket.alive();
  for (const id of ids) socket.send({ type: 'complete', id });
  await recovered(target);
}

/** @throws {Skipped} where there is no subscription */
async function needsSubscription(target: Target): Promise<void> {
  await using socket = await Socket.acknowledged(target);
  await socket.stream('1');
}

const rows: readonly Row[] = [
  [
    'sec-flood-operations-http',
    'MUST limit how many operations it takes at once by HTTP',
    (target) => requests(target, 'http'),
  ],
  [
    'sec-flood-operations-sse',
    'MUST limit how many operations it takes at once by event streams',
    (target) => requests(target, 'sse'),
  ],
  [
    'sec-flood-operations-ws',
    'MUST limit how many operations it takes at once on a socket, and leave it open',
    (target) => onOneSocket(target, target.flood, query.query),
  ],
  [
    'sec-flood-subscriptions-ws',
    'MUST limit how many subscriptions it takes on a socket, and leave it open',
    async (target) => {
      await needsSubscription(target);
      await onOneSocket(target, target.crowd, target.subscription);
    },
  ],
  [
    'sec-flood-subscriptions-sse',
    'MUST limit how many event streams it opens for one client',
    async (target) => {
      await needsSubscription(target);
      const open: EventStream[] = [];
      try {
        const answers: Answer[] = [];
        for (let left = target.crowd; left > 0; left -= 1) {
          const stream = await EventStream.open(target, { query: target.subscription });
          open.push(stream);
          const data = stream.status === 200 ? (await stream.next()).data : '{}';
          answers.push({ ...JSON.parse(data), status: stream.status, text: data });
        }
        demandLimited(answers);
      } finally {
        for (const stream of open) await stream[Symbol.asyncDispose]();
      }
      await recovered(target);
    },
  ],
  [
    'sec-flood-sockets',
    'MUST limit how many sockets it opens for one agent',
    async (target) => {
      if (Object.keys(target.headers).length === 0) throw new Skipped('without credentials nobody is known');
      const open: Socket[] = [];
      let refused: unknown;
      try {
        while (open.length < target.crowd && refused === undefined) {
          await Socket.acknowledged(target).then(
            (socket) => open.push(socket),
            (error: unknown) => {
              refused = error;
            },
          );
        }
        demand(refused instanceof Unmet, `all ${open.length} were opened`);
        demand(open.length > 0, `none was opened: ${refused.message}`);
        await open[0]?.alive();
      } finally {
        for (const socket of open) await socket[Symbol.asyncDispose]();
      }
      await recovered(target);
    },
  ],
  [
    'sec-flood-pings',
    'MUST survive a flood of pings, answering or refusing them',
    async (target) => {
      await using socket = await Socket.acknowledged(target);
      await using neighbour = await Socket.acknowledged(target);
      for (let left = target.flood; left > 0; left -= 1) socket.send({ type: 'ping' });
      await neighbour.alive();
      await recovered(target);
    },
  ],
];

/** What a flood was refused for its rate is no reason to send it again. */
export const floods: readonly Row[] = rows.map(([id, name, check]) => [
  id,
  name,
  (target) =>
    check(target).finally(() => {
      target.limited = false;
    }),
]);
