import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflate } from '../../src/genesys/conflation.js';
import { cursorsFor } from '../../src/genesys/cursor.js';
import { type AgentEvent, isGap, type LogEntry } from '../../src/genesys/event.js';

const cursors = cursorsFor('secret', 'ann');
const epoch = 'AAAAbbbbCCCC';
const at = (seq: number) => new Date(1_700_000_000_000 + seq);

function event(seq: number, resource: string | undefined): AgentEvent {
  const rest = {
    topic: '/t',
    referenceId: undefined,
    raw: {},
    message: {},
    batch: seq,
    bytes: 1,
    cursor: '',
  };
  return { type: 'Changed', epoch, seq, receivedAt: at(seq), resource, ...rest };
}

const words = (items: readonly LogEntry[]) =>
  items.map((item) => (isGap(item) ? `${item.reason} ${item.missed}` : `${item.resource ?? '-'}${item.seq}`));

describe('what waits too long', () => {
  it('keeps the newest of each resource and everything that tells no whole state, in order', () => {
    const items = [
      event(1, 'a'),
      event(2, undefined),
      event(3, 'b'),
      event(4, 'a'),
      event(5, undefined),
      event(6, 'a'),
    ];
    const kept = conflate<never>(items, cursors);
    expect(words(kept)).toEqual(['SUBSCRIBER_TOO_SLOW 2', '-2', 'b3', '-5', 'a6']);
    // Whoever begins again at the gap gets what was left out.
    expect(cursors.open(kept[0]?.cursor as string)).toEqual({ epoch, seq: 0 });
    expect(kept[0]).toMatchObject({ since: at(1) });
  });

  it('is the same where nothing can be left out', () => {
    const items = [event(1, 'a'), event(2, 'b'), event(3, undefined)];
    expect(conflate<never>(items, cursors)).toEqual(items);
  });

  it('never leaves out what must be kept, nor the newest, and counts what it leaves out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', undefined), { maxLength: 40 }),
        fc.integer({ min: 1, max: 10 }),
        (resources, every) => {
          const all = resources.map((resource, index) => event(index + 1, resource));
          // Shortened again and again, as a mailbox is that stays full.
          let items: readonly LogEntry[] = [];
          for (const each of all) {
            items = [...items, each];
            if (each.seq % every === 0) items = conflate<never>(items, cursors);
          }
          items = conflate<never>(items, cursors);
          const events = items.filter((item): item is AgentEvent => !isGap(item));
          const gaps = items.filter(isGap);
          const newest = (resource: string) => all.findLast((each) => each.resource === resource);
          expect(events).toEqual(
            all.filter((each) => each.resource === undefined || newest(each.resource) === each),
          );
          const missing = all.filter((each) => !events.includes(each));
          expect(gaps.map(({ missed }) => missed)).toEqual(missing.length > 0 ? [missing.length] : []);
          // The gap stands before everything that follows what was left out first.
          const [gap] = gaps;
          const first = missing[0];
          if (!gap || !first) return;
          expect(gap.seq).toBe(first.seq - 1);
          const place = items.indexOf(gap);
          expect(items.slice(0, place).every(({ seq }) => seq < first.seq)).toBe(true);
          expect(items.slice(place + 1).every(({ seq }) => seq > gap.seq)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
