import { describe, expect, it } from 'vitest';
import { cursorsFor } from '../../src/genesys/cursor.js';
import { MemoryLog } from '../../src/genesys/memory-log.js';
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
