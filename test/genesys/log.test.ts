import { describe, expect, it } from 'vitest';
import type { AgentEvent, StreamItem } from '../../src/genesys/event.js';
import { AgentLog, type Listener } from '../../src/genesys/log.js';
import { Mailbox } from '../../src/lib/mailbox.js';
import { first, read, said, second, settled } from './fake-transport.js';

const at = new Date('2024-05-14T07:41:07.000Z');

function listener(options: Partial<Omit<Listener, 'mailbox'>> & { limit?: number } = {}) {
  const { limit = 100, ...rest } = options;
  const mailbox = new Mailbox<StreamItem>({ limit, overflow: () => new Error('too slow'), onEnd: () => {} });
  return { mailbox, ...read(mailbox), listener: { mailbox, wants: () => true, ...rest } };
}

/** The number an event was sent with, which is not the number the log gives it. */
function numberOf(event: AgentEvent): number {
  return (event.message as { n: number }).n;
}

describe('the log of an agent', () => {
  it('numbers events of all topics from 1, without holes, in one epoch', () => {
    const log = new AgentLog();
    expect(log.seq).toBe(0);
    const events = [
      first.read({ data: said(70) }),
      second.read({ data: said(80) }),
      first.read({ data: said(90) }),
    ];
    const appended = events.map((event) => log.append(event, at));
    expect(appended.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(new Set(appended.map(({ epoch }) => epoch))).toEqual(new Set([log.epoch]));
    expect(log.seq).toBe(3);
    expect(appended[1]).toEqual({
      type: 'Said',
      topic: '/second',
      epoch: log.epoch,
      seq: 2,
      receivedAt: at,
      referenceId: undefined,
      raw: said(80),
      message: { n: 80 },
    });
  });

  it('shows every listener the same events, each what it wants, in one order', async () => {
    const log = new AgentLog();
    const all = listener();
    const even = listener({ wants: (event) => numberOf(event) % 2 === 0 });
    log.listen(all.listener);
    log.listen(even.listener);
    for (const n of [1, 2, 3, 4]) log.append(first.read({ data: said(n) }), at);
    await settled();
    expect(all.words).toEqual(['1', '2', '3', '4']);
    expect(even.words).toEqual(['2', '4']);
    // The very same events: a cursor means one place, whoever holds it.
    expect(even.items).toEqual([all.items[1], all.items[3]]);
  });

  it('tells of a gap to listeners that want no event at all', async () => {
    const log = new AgentLog();
    const deaf = listener({ wants: () => false });
    log.listen(deaf.listener);
    log.append(first.read({ data: said(1) }), at);
    log.gap('UPSTREAM_UNCONFIRMED', at);
    await settled();
    expect(deaf.items).toEqual([
      { type: 'Gap', epoch: log.epoch, seq: 2, reason: 'UPSTREAM_UNCONFIRMED', since: at, missed: null },
    ]);
  });

  it('begins a new epoch with a lost session, and the gap is its first entry', () => {
    const log = new AgentLog();
    log.append(first.read({ data: said(1) }), at);
    const { epoch } = log;
    log.gap('UPSTREAM_SESSION_LOST', null);
    expect(log.epoch).not.toBe(epoch);
    expect(log.seq).toBe(1);
    expect(log.append(first.read({ data: said(2) }), at)).toMatchObject({ epoch: log.epoch, seq: 2 });
  });

  it('stays in its epoch when a message may be missing from a session that goes on', () => {
    const log = new AgentLog();
    const { epoch } = log;
    log.append(first.read({ data: said(1) }), at);
    log.gap('UPSTREAM_UNCONFIRMED', null);
    expect(log.append(first.read({ data: said(2) }), at)).toMatchObject({ epoch, seq: 3 });
  });

  it('never uses an epoch twice, not even for two agents', () => {
    const epochs = new Set<string>();
    for (const log of [new AgentLog(), new AgentLog()]) {
      for (let i = 0; i < 50; i++) {
        epochs.add(log.epoch);
        log.gap('UPSTREAM_SESSION_LOST', null);
      }
    }
    expect(epochs.size).toBe(100);
  });

  it('delivers an event that ends its listener before the error, and nothing after it', async () => {
    const log = new AgentLog();
    const doomed = listener({ ends: (event) => (numberOf(event) === 2 ? new Error('over') : undefined) });
    const other = listener();
    log.listen(doomed.listener);
    log.listen(other.listener);
    for (const n of [1, 2, 3]) log.append(first.read({ data: said(n) }), at);
    await settled();
    expect(doomed.words).toEqual(['1', '2', 'error Error: over']);
    expect(other.words).toEqual(['1', '2', '3']);
  });

  it('shows nothing to a listener that has left', async () => {
    const log = new AgentLog();
    const one = listener();
    const leave = log.listen(one.listener);
    log.append(first.read({ data: said(1) }), at);
    leave();
    log.append(first.read({ data: said(2) }), at);
    log.gap('UPSTREAM_SESSION_LOST', null);
    await settled();
    expect(one.words).toEqual(['1']);
  });

  it('ends with everything that waits still readable, and with the reason for all', async () => {
    const log = new AgentLog();
    const one = listener();
    const two = listener();
    log.listen(one.listener);
    log.listen(two.listener);
    log.append(first.read({ data: said(1) }), at);
    log.end(new Error('goodbye'));
    log.append(first.read({ data: said(2) }), at);
    await settled();
    expect(one.words).toEqual(['1', 'error Error: goodbye']);
    expect(two.words).toEqual(['1', 'error Error: goodbye']);
  });
});
