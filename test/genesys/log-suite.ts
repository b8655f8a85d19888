import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgentEvent, LogEntry, Place } from '../../src/genesys/event.js';
import { isGap } from '../../src/genesys/event.js';
import type { AgentLog, Draft, LogLimits } from '../../src/genesys/log.js';
import { Origin } from '../../src/genesys/origin.js';
import type { Topic } from '../../src/genesys/topic.js';
import { first, said, second, settled } from './fake-transport.js';

/** A log to be tested, and the clock it goes by. */
export interface LogUnderTest {
  readonly log: AgentLog;
  /** Turns the clock. */
  turn(ms: number): void;
  now(): Date;
}

/** Of every other message the text is at hand in which it came. */
function draftOf(n: number, topic: Topic, receivedAt: Date): Draft {
  const text = JSON.stringify([{ data: 'another' }, { channel: topic.channel, data: said(n) }]);
  const message = n % 2 === 0 ? Origin.messagesIn(text)[1] : { channel: topic.channel, data: said(n) };
  return { read: topic.read(message), topic, origin: Origin.of(message), receivedAt, batch: n };
}

const wide: LogLimits = { events: 1_000, bytes: 1_000_000, ageMs: 600_000 };

/** What every implementation of the agent's log promises. */
export function describeLog(name: string, open: (limits: LogLimits) => Promise<LogUnderTest>): void {
  async function start(limits: Partial<LogLimits> = {}) {
    const rig = await open({ ...wide, ...limits });
    const { log } = rig;
    return {
      ...rig,
      say: (n: number, topic = first) => log.append(draftOf(n, topic, rig.now())),
      async listen(after?: LogEntry, wants: (event: AgentEvent) => boolean = () => true) {
        const heard: LogEntry[] = [];
        const reader = { listensTo: () => true, wants, hear: (entry: LogEntry) => void heard.push(entry) };
        const opening = await log.open(reader, after);
        return { heard, ...opening, close: () => log.leave(reader) };
      },
    };
  }
  const word = (entry: LogEntry) =>
    isGap(entry) ? `${entry.reason} ${entry.missed ?? '?'}` : String((entry.message as { n: number }).n);
  const words = (entries: readonly LogEntry[]) => entries.map(word);

  describe(name, () => {
    it('numbers events of all topics from 1, without holes, in one epoch', async () => {
      const { log, say, listen } = await start();
      expect(log.end.seq).toBe(0);
      const { heard } = await listen();
      await say(70);
      await say(80, second);
      await say(90);
      await settled();
      expect(heard.map(({ seq }) => seq)).toEqual([1, 2, 3]);
      expect(new Set(heard.map(({ epoch }) => epoch))).toEqual(new Set([log.end.epoch]));
      expect(heard[1]).toMatchObject({
        ...{ type: 'Said', topic: '/second', seq: 2, batch: 80, raw: said(80), message: { n: 80 } },
        bytes: JSON.stringify(said(80)).length,
      });
      expect(log.end.seq).toBe(3);
    });

    it('shows every reader the same events, each what it wants, in one order', async () => {
      const { say, listen } = await start();
      const all = await listen();
      const even = await listen(undefined, ({ message }) => (message as { n: number }).n % 2 === 0);
      for (const n of [1, 2, 3, 4]) await say(n);
      await settled();
      expect(words(all.heard)).toEqual(['1', '2', '3', '4']);
      expect(words(even.heard)).toEqual(['2', '4']);
      // A cursor means one place, whoever holds it.
      expect(even.heard.map(({ cursor }) => cursor)).toEqual([all.heard[1]?.cursor, all.heard[3]?.cursor]);
    });

    it('tells of a gap to readers that want no event at all', async () => {
      const { log, say, listen, now } = await start();
      const deaf = await listen(undefined, () => false);
      await say(1);
      await log.gap('UPSTREAM_UNCONFIRMED', now());
      await settled();
      expect(deaf.heard).toMatchObject([
        { type: 'Gap', seq: 2, reason: 'UPSTREAM_UNCONFIRMED', since: now(), missed: null },
      ]);
    });

    it('begins a new epoch with a lost session, whose first entry is the gap', async () => {
      const { log, say, listen } = await start();
      const { heard } = await listen();
      await say(1);
      await log.gap('UPSTREAM_SESSION_LOST', null);
      await say(2);
      await settled();
      const [before, gap, after] = heard;
      expect(gap?.epoch).not.toBe(before?.epoch);
      expect(after).toMatchObject({ epoch: gap?.epoch, seq: 3 });
    });

    it('stays in its epoch when a message may be missing from a session that goes on', async () => {
      const { log, say, listen } = await start();
      const { heard } = await listen();
      await say(1);
      await log.gap('UPSTREAM_UNCONFIRMED', null);
      await say(2);
      await settled();
      expect(new Set(heard.map(({ epoch }) => epoch)).size).toBe(1);
    });

    it('replays what was told since a place, then goes on live', async () => {
      const { say, listen } = await start();
      const { heard } = await listen();
      for (const n of [1, 2, 3]) await say(n);
      await settled();
      const late = await listen(heard[0]);
      await say(4);
      await settled();
      expect(words(late.replay)).toEqual(['2', '3']);
      expect(words(late.heard)).toEqual(['4']);
      expect(late.place).toMatchObject({ epoch: heard[0]?.epoch, seq: 1 });
    });

    it('replays over a loss, with its gap in its place', async () => {
      const { log, say, listen } = await start();
      const { heard } = await listen();
      await say(1);
      await say(2);
      await log.gap('UPSTREAM_SESSION_LOST', null);
      await say(3);
      await settled();
      expect(words((await listen(heard[0])).replay)).toEqual(['2', 'UPSTREAM_SESSION_LOST ?', '3']);
    });

    it.each([
      ['count', { events: 3 }],
      ['bytes', { bytes: 3 * JSON.stringify(said(10)).length + 1 }],
    ] as const)('keeps no more than its bound by %s, and counts what is missing', async (_bound, limits) => {
      const { say, listen } = await start(limits);
      const { heard } = await listen();
      for (const n of [10, 11, 12, 13, 14, 15]) await say(n);
      await settled();
      expect(words((await listen(heard[0])).replay)).toEqual(['CURSOR_EXPIRED 2', '13', '14', '15']);
      expect(words((await listen(heard[2])).replay)).toEqual(['13', '14', '15']);
      expect(words(heard)).toHaveLength(6);
    });

    it('keeps nothing longer than its bound by age', async () => {
      const { say, listen, turn } = await start({ ageMs: 60_000 });
      const { heard } = await listen();
      await say(1);
      await say(2);
      turn(40_000);
      await say(3);
      turn(30_000);
      await settled();
      expect(words((await listen(heard[0])).replay)).toEqual(['CURSOR_EXPIRED 1', '3']);
      turn(100_000);
      expect(words((await listen(heard[0])).replay)).toEqual(['CURSOR_EXPIRED 2']);
      expect(words((await listen(heard[2])).replay)).toEqual([]);
    });

    it('replays all it has after a gap to who comes from a log that is no more', async () => {
      const { say, listen } = await start();
      const other = await start();
      const { heard } = await other.listen();
      await other.say(7);
      await say(1);
      await settled();
      expect(words((await listen(heard[0])).replay)).toEqual(['HISTORY_RESET ?', '1']);
    });

    it('takes no place for its own that it has not reached', async () => {
      const { log, say, listen } = await start();
      await say(1);
      const { epoch } = log.end;
      const { replay } = await listen({ epoch, seq: 5 } as LogEntry);
      expect(words(replay)).toEqual(['HISTORY_RESET ?', '1']);
    });

    it('tells of a gap where it has not had all that is wanted, in place of what it happens to have', async () => {
      const { log, say, listen } = await start();
      const places = [log.end];
      for (const n of [1, 2, 3, 4, 5]) {
        await say(n);
        await settled();
        places.push(log.end);
      }
      const [first, , , third] = places as [Place, Place, Place, Place];
      const wanted = { listensTo: () => true, wants: () => true, hear() {} };
      const lapses = [{ from: 1, to: third }];
      const replayed = async (after: Place) => words((await log.open(wanted, after, lapses)).replay);
      expect(await replayed(first)).toEqual(['1', 'CURSOR_EXPIRED ?', '4', '5']);
      expect(await replayed(places[2] as Place)).toEqual(['CURSOR_EXPIRED ?', '4', '5']);
      expect(await replayed(third)).toEqual(['4', '5']);
      const stranger = { epoch: 'of-an-earlier-process', seq: 7 };
      expect(await replayed(stranger)).toEqual(['HISTORY_RESET ?', '1', 'HISTORY_RESET ?', '4', '5']);
      const [gap] = (await log.open(wanted, places[2], lapses)).replay;
      expect(words((await listen(gap)).replay)).toEqual(['4', '5']);
    });

    it('replays the very events that it told, whether it kept them or the text that they came in', async () => {
      const { log, say, listen } = await start();
      const before = log.end;
      const { heard } = await listen();
      for (const n of [1, 2, 3, 4]) await say(n);
      await settled();
      const { replay } = await listen({ ...before } as LogEntry);
      expect(replay).toEqual(heard);
      expect(replay.map(({ cursor }) => cursor)).toEqual(heard.map(({ cursor }) => cursor));
    });

    it('reads nothing again for those whom its topic does not concern', async () => {
      const { log, say, listen } = await start();
      const { heard } = await listen();
      await say(2);
      await say(4, second);
      await settled();
      const wanted: string[] = [];
      const reader = {
        listensTo: (channel: string) => channel === second.channel,
        wants: ({ topic }: AgentEvent) => wanted.push(topic) > 0,
        hear() {},
      };
      const { replay } = await log.open(reader, { ...heard[0], seq: 0 } as LogEntry);
      expect(words(replay)).toEqual(['4']);
      await say(6);
      await say(8, second);
      await settled();
      expect(wanted).toEqual([second.channel, second.channel]);
    });

    it('skips a number, and tells nobody', async () => {
      const { log, say, listen } = await start();
      await say(1);
      await settled();
      const { heard } = await listen();
      const before = log.end;
      await log.skip();
      await settled();
      expect(log.end).toEqual({ ...before, seq: before.seq + 1 });
      await say(2);
      await settled();
      expect(words(heard)).toEqual(['2']);
      expect(
        words((await log.open({ listensTo: () => true, wants: () => true, hear() {} }, before)).replay),
      ).toEqual(['2']);
    });

    it('begins again at the cursor of a gap without telling of the same gap once more', async () => {
      const { say, listen } = await start({ events: 2 });
      const { heard } = await listen();
      for (const n of [1, 2, 3, 4]) await say(n);
      await settled();
      const { replay } = await listen(heard[0]);
      expect(words(replay)).toEqual(['CURSOR_EXPIRED 1', '3', '4']);
      expect(words((await listen(replay[0])).replay)).toEqual(['3', '4']);
    });

    it('tells nothing to who has left, nor after its end', async () => {
      const { log, say, listen } = await start();
      const left = await listen();
      const stays = await listen();
      await say(1);
      await settled();
      left.close();
      await say(2);
      await settled();
      log.close();
      await say(3)?.catch(() => {});
      await settled();
      expect(words(left.heard)).toEqual(['1']);
      expect(words(stays.heard)).toEqual(['1', '2']);
    });

    it('loses nothing, repeats nothing and keeps the order, wherever a reader leaves and comes back', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom('say', 'say', 'say', 'leave', 'return', 'lose'), { maxLength: 60 }),
          fc.integer({ min: 1, max: 12 }),
          async (acts, events) => {
            const { log, say, listen } = await start({ events });
            const told: string[] = [];
            let reader: Awaited<ReturnType<typeof listen>> | undefined = await listen();
            const seen: LogEntry[] = [];
            let last: LogEntry = { ...log.end } as LogEntry;
            const leave = () => {
              if (!reader) return;
              seen.push(...reader.replay, ...reader.heard);
              last = [...reader.replay, ...reader.heard].at(-1) ?? last;
              reader.close();
              reader = undefined;
            };
            let n = 0;
            for (const act of acts) {
              if (act === 'say') {
                told.push(String(++n));
                await say(n);
              } else if (act === 'lose') {
                told.push('lost');
                await log.gap('UPSTREAM_SESSION_LOST', null);
              } else if (act === 'leave') leave();
              else reader ??= await listen(last);
              await settled();
            }
            reader ??= await listen(last);
            await settled();
            leave();
            // Of what was told, everything is seen once and in order, except where a gap says how many are not.
            let place = 0;
            for (const entry of seen) {
              if (isGap(entry) && entry.reason === 'CURSOR_EXPIRED') place += entry.missed ?? 0;
              else expect(isGap(entry) ? 'lost' : word(entry)).toBe(told[place++]);
            }
            expect(place).toBe(told.length);
          },
        ),
        { numRuns: 300 },
      );
    });
  });
}
