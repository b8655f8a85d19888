import { describe, expect, it } from 'vitest';
import { cursorsFor } from '../../src/genesys/cursor.js';
import type { LogEntry } from '../../src/genesys/event.js';
import { MemoryLog } from '../../src/genesys/memory-log.js';
import { Origin } from '../../src/genesys/origin.js';
import { first, said } from './fake-transport.js';
import { describeLog } from './log-suite.js';

const cursors = cursorsFor('secret', 'ann');

describeLog('the log of an agent, in memory', async (limits) => {
  let now = Date.parse('2024-05-14T07:41:07.000Z');
  return {
    log: new MemoryLog(limits, cursors, () => now),
    turn: (ms) => {
      now += ms;
    },
    now: () => new Date(now),
  };
});

describe('a message in memory', () => {
  /** What is replayed of a message that came in an answer with so much else in it, and what was told of it. */
  function toldAndReplayed(elseLength: number) {
    const log = new MemoryLog({ events: 10, bytes: 1_000_000, ageMs: 60_000 }, cursors);
    const before = log.end;
    const told: LogEntry[] = [];
    const reader = {
      listensTo: () => true,
      wants: () => true,
      hear: (entry: LogEntry) => void told.push(entry),
    };
    log.open(reader);
    const [message] = Origin.messagesIn(
      JSON.stringify([{ channel: first.channel, data: said(1) }, { data: 'x'.repeat(elseLength) }]),
    );
    const read = first.read(message);
    log.append({ read, topic: first, origin: Origin.of(message), receivedAt: new Date(), batch: 1 });
    const { replay } = log.open(reader, before);
    log.close();
    expect(replay).toEqual(told);
    return { told: told[0], replayed: replay[0] };
  }

  it('is kept as the text that it came in, and read again', () => {
    const { told, replayed } = toldAndReplayed(100);
    expect(replayed).toBeDefined();
    expect(replayed).not.toBe(told);
  });

  it('is kept itself where that text holds much else', () => {
    const { told, replayed } = toldAndReplayed(10_000);
    expect(replayed).toBeDefined();
    expect(replayed).toBe(told);
  });
});

describe('the epoch of a log', () => {
  it('is never used twice, not even for two agents', async () => {
    const limits = { events: 10, bytes: 1_000, ageMs: 1_000 };
    const epochs = new Set<string>();
    for (const log of [new MemoryLog(limits, cursors), new MemoryLog(limits, cursors)]) {
      for (let i = 0; i < 50; i++) {
        epochs.add(log.end.epoch);
        await log.gap('UPSTREAM_SESSION_LOST', null);
      }
    }
    expect(epochs.size).toBe(100);
  });
});
