import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GatewayError } from '../../src/errors.js';
import { correlate } from '../../src/genesys/correlation.js';
import { cursorsFor } from '../../src/genesys/cursor.js';
import { MemoryLog } from '../../src/genesys/memory-log.js';
import type { Interest } from '../../src/genesys/notifications.js';
import type { Memory } from '../../src/genesys/topic.js';
import { memoryLog } from '../support/memory-log.js';
import {
  ann,
  createRig,
  FakeTransport,
  first,
  type Lever,
  lever,
  read,
  remembered,
  said,
  second,
  settled,
} from './fake-transport.js';
import { SessionModel } from './session-model.js';

beforeEach(() => {
  // Only the timers that the session sets: the test's own turns go on.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const refused = new GatewayError('UNAUTHENTICATED', 'GWS refused the credentials.');
const away = new GatewayError('UPSTREAM_UNAVAILABLE', 'GWS cannot be reached.');

/** An interest that is opened and closed by the test's word, and counts. */
function interest(
  key: string,
  open: () => Promise<void> = async () => {},
): Interest & { readonly log: string[] } {
  const log: string[] = [];
  return {
    key,
    log,
    open: () => {
      log.push('open');
      return open();
    },
    close: () => void log.push('close'),
  };
}

/** Turns the clock and lets everything that follows happen. */
async function later(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await settled();
}

describe('a stream', () => {
  it('opens before its first event, and then tells everything in order', async () => {
    await using rig = createRig();
    const { words, items } = read(await rig.session.listen(first));
    for (const n of [1, 2, 3]) rig.transport.publish('/first', said(n));
    await settled();
    expect(words).toEqual(['opened', '1', '2', '3']);
    expect(items[0]).toMatchObject({ type: 'StreamOpened', seq: 0, replayed: 0, live: true });
    expect(items.slice(1)).toMatchObject([{ seq: 1 }, { seq: 2 }, { seq: 3 }]);
    expect(new Set(items.map(({ epoch }) => epoch)).size).toBe(1);
  });

  it('opens at once where everything is open already', async () => {
    await using rig = createRig();
    const workbin = interest('one');
    const waited = rig.session.listen(first, { interests: async () => [workbin] });
    expect(waited).toBeInstanceOf(Promise);
    await waited;
    const stream = rig.session.listen(first, { interests: () => [workbin] });
    expect(stream).not.toBeInstanceOf(Promise);
    const { words } = read(await stream);
    await settled();
    expect(words).toEqual(['opened']);
  });

  it('opens only once GWS has acknowledged the subscription', async () => {
    await using rig = createRig({ prompt: false });
    const opening = rig.session.listen(first);
    let opened = false;
    void Promise.resolve(opening).then(() => {
      opened = true;
    });
    await settled();
    expect(opened).toBe(false);
    rig.transport.handshake();
    await settled();
    expect(opened).toBe(false);
    rig.transport.answer('/first');
    await settled();
    expect(opened).toBe(true);
    const { words } = read(await opening);
    await settled();
    expect(words).toEqual(['opened']);
  });

  it('opens only once every interest is open, and has what came meanwhile behind its opening', async () => {
    await using rig = createRig();
    const rest = lever();
    const opening = rig.session.listen(first, {
      interests: async () => [interest('one'), interest('two', () => rest.promise)],
    });
    await settled();
    rig.transport.publish('/first', said(1));
    rig.transport.publish('/first', said(2));
    rest.pull();
    const { words } = read(await opening);
    rig.transport.publish('/first', said(3));
    await settled();
    expect(words).toEqual(['opened', '1', '2', '3']);
  });

  it('has only the events of its topic that it wants', async () => {
    await using rig = createRig();
    const odd = read(
      await rig.session.listen(first, { wants: ({ message }) => (message as { n: number }).n % 2 === 1 }),
    );
    const all = read(await rig.session.listen(first));
    const other = read(await rig.session.listen(second));
    for (const n of [1, 2, 3]) rig.transport.publish('/first', said(n));
    rig.transport.publish('/second', said(4));
    await settled();
    expect(odd.words).toEqual(['opened', '1', '3']);
    expect(all.words).toEqual(['opened', '1', '2', '3']);
    expect(other.words).toEqual(['opened', '4']);
    // One order for the agent, whatever the topic.
    expect(other.items[1]).toMatchObject({ seq: 4 });
  });

  it('ends after an event that says so, with the error it gives', async () => {
    await using rig = createRig();
    const error = new GatewayError('REQUEST_FAILED', 'no such thing');
    const { words } = read(
      await rig.session.listen(first, {
        ends: ({ message }) => ((message as { n: number }).n === 2 ? error : undefined),
      }),
    );
    for (const n of [1, 2, 3]) rig.transport.publish('/first', said(n));
    await settled();
    expect(words).toEqual(['opened', '1', '2', 'error REQUEST_FAILED']);
  });

  it('is urgent upstream for as long as somebody listens, watches or waits for an outcome', async () => {
    await using rig = createRig();
    const stream = await rig.session.listen(first);
    const urgent = () => rig.transport.events.urgent?.();
    expect(urgent()).toBe(true);
    await stream.return();
    expect(urgent()).toBe(false);
    const watcher = rig.session.watch();
    expect(urgent()).toBe(true);
    await watcher.return();
    const letGo = await rig.session.use(first);
    expect(urgent()).toBe(true);
    letGo();
    letGo();
    expect(urgent()).toBe(false);
  });

  it('starts the transport with the first topic, once, and never for REST alone', async () => {
    await using rig = createRig();
    await rig.session.rest.get('/me' as never);
    expect(() => rig.transport).toThrow();
    await Promise.all([rig.session.listen(first), rig.session.listen(second), rig.session.listen(first)]);
    expect(rig.transport.starts).toBe(1);
    expect([...rig.transport.wanted.keys()]).toEqual(['/first', '/second']);
  });

  it('is told that GWS is away when the subscription is not confirmed in time, and can be tried again', async () => {
    await using rig = createRig({ prompt: false, openTimeoutMs: 700 });
    const opening = Promise.resolve(rig.session.listen(first)).catch((error: GatewayError) => error.code);
    await later(699);
    expect(rig.transport.wanted.has('/first')).toBe(true);
    await later(1);
    expect(await opening).toBe('UPSTREAM_UNAVAILABLE');
    expect(rig.transport.wanted.has('/first')).toBe(false);
    rig.transport.handshake();
    const again = rig.session.listen(first);
    await settled();
    rig.transport.answer();
    const { words } = read(await again);
    rig.transport.publish('/first', said(1));
    await settled();
    expect(words).toEqual(['opened', '1']);
  });

  it('fails alone when GWS denies its topic', async () => {
    await using rig = createRig();
    const good = read(await rig.session.listen(first));
    rig.transport.denied.add('/second');
    await expect(rig.session.listen(second)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    rig.transport.publish('/first', said(1));
    await settled();
    expect(good.words).toEqual(['opened', '1']);
  });

  it('fails alone when its interest does, and leaves the topic to the others', async () => {
    await using rig = createRig();
    const good = read(await rig.session.listen(first, { interests: async () => [interest('good')] }));
    const bad = rig.session.listen(first, {
      interests: async () => [
        interest('bad', () => Promise.reject(new GatewayError('NOT_FOUND', 'no such workbin'))),
      ],
    });
    await expect(bad).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await later(10_000);
    rig.transport.publish('/first', said(1));
    await settled();
    expect(good.words).toEqual(['opened', '1']);
    expect(rig.session.interestKeys()).toEqual(['good']);
  });

  it('takes a message that nobody can read as an event, counts it, and logs nothing of its content', async () => {
    const log = memoryLog();
    await using rig = createRig({ log });
    const { words } = read(await rig.session.listen(first));
    rig.transport.publish('/first', { messageType: 'Said', n: 'canary-4711' });
    rig.transport.publish('/first', null);
    rig.transport.publish('/first', said(1));
    await settled();
    expect(words).toEqual(['opened', 'UnknownEvent', 'UnknownEvent', '1']);
    expect(rig.counted.unreadable).toEqual(['/first', '/first']);
    expect(rig.counted.events).toEqual(['/first UnknownEvent', '/first UnknownEvent', '/first Said']);
    expect(log.told('A message could not be read.')).toHaveLength(2);
    expect(log.text()).not.toContain('canary-4711');
  });

  it('that nobody reads ends alone, with SUBSCRIBER_TOO_SLOW after what it could hold', async () => {
    await using rig = createRig({ mailbox: { events: 3, bytes: 10_000_000 } });
    const slow = await rig.session.listen(first);
    const quick = read(await rig.session.listen(first));
    for (let n = 1; n <= 6; n++) {
      rig.transport.publish('/first', said(n));
      await settled();
    }
    const late = read(slow);
    await settled();
    expect(late.words).toEqual(['opened', '1', '2', '3', 'error SUBSCRIBER_TOO_SLOW']);
    expect(quick.words).toEqual(['opened', '1', '2', '3', '4', '5', '6']);
  });

  it('leaves at once, and nothing reaches it any more', async () => {
    await using rig = createRig();
    const mailbox = await rig.session.listen(first);
    const { words } = read(mailbox);
    rig.transport.publish('/first', said(1));
    await settled();
    await mailbox.return();
    rig.transport.publish('/first', said(2));
    await settled();
    expect(words).toEqual(['opened', '1', 'end']);
  });

  it('subscribed while GWS is being reached again is told that it is not live, and then of the gap', async () => {
    await using rig = createRig();
    await rig.session.listen(first);
    rig.transport.lose();
    const { words, items } = read(await rig.session.listen(first));
    await settled();
    expect(items[0]).toMatchObject({ type: 'StreamOpened', live: false });
    rig.transport.connect();
    await settled();
    rig.transport.publish('/first', said(1));
    await settled();
    expect(words).toEqual(['opened', 'Gap UPSTREAM_SESSION_LOST', '1']);
  });
});

describe('a lost CometD session', () => {
  it('is told once to every stream, in a new epoch, before the next event', async () => {
    await using rig = createRig();
    const one = read(await rig.session.listen(first));
    const two = read(await rig.session.listen(second));
    rig.transport.publish('/first', said(1));
    rig.transport.lose();
    expect(rig.transport.publish('/first', said(2))).toBe(false);
    rig.transport.connect();
    await settled();
    rig.transport.publish('/first', said(3));
    await settled();
    expect(one.words).toEqual(['opened', '1', 'Gap UPSTREAM_SESSION_LOST', '3']);
    expect(two.words).toEqual(['opened', 'Gap UPSTREAM_SESSION_LOST']);
    const [, before, gap, after] = one.items;
    expect(gap?.epoch).not.toBe(before?.epoch);
    expect(after).toMatchObject({ epoch: gap?.epoch, seq: 3 });
    expect(rig.counted.gaps).toEqual(['UPSTREAM_SESSION_LOST']);
  });

  it('names the moment up to which nothing is missing: when GWS last answered', async () => {
    let now = new Date('2024-05-14T07:00:00Z');
    await using rig = createRig({ now: () => now });
    const { items } = read(await rig.session.listen(first));
    rig.transport.lastContactAt = new Date('2024-05-14T07:41:07Z');
    now = new Date('2024-05-14T07:41:37Z');
    rig.transport.lose();
    now = new Date('2024-05-14T07:42:00Z');
    rig.transport.connect();
    await settled();
    expect(items[1]).toMatchObject({ type: 'Gap', since: new Date('2024-05-14T07:41:07Z'), missed: null });
    expect(rig.session.status).toMatchObject({ state: 'connected', since: now });
  });

  it('has a gap told after what came while another topic of the stream was not back yet', async () => {
    await using rig = createRig({ prompt: false });
    const opening = rig.session.listen([first, second]);
    const alone = rig.session.listen(first);
    await settled();
    rig.transport.connect();
    await settled();
    const { words, items } = read(await opening);
    const { words: other } = read(await alone);
    rig.transport.lose();
    rig.transport.handshake();
    rig.transport.answer('/first');
    rig.transport.publish('/first', said(1));
    rig.transport.answer();
    await settled();
    rig.transport.publish('/second', said(2));
    await settled();
    const told = ['opened', 'Gap UPSTREAM_SESSION_LOST', '1', 'Gap UPSTREAM_UNCONFIRMED', '2'];
    expect(words).toEqual(told);
    expect(other).toEqual(['opened', 'Gap UPSTREAM_SESSION_LOST', '1']);
    // Who comes back is told the same, and who has been told is not told again.
    const [opened, , , gap] = items as unknown as { cursor: string }[];
    const again = read(await rig.session.listen([first, second], { after: opened?.cursor }));
    await settled();
    expect(again.words).toEqual(told);
    const later = read(await rig.session.listen([first, second], { after: gap?.cursor }));
    await settled();
    expect(later.words).toEqual(['opened', '2']);
  });

  it('has a gap told after what came before another topic of the stream was asked for', async () => {
    await using rig = createRig({ prompt: false });
    const rest = [lever(), lever()];
    let opens = 0;
    const workbin = interest('workbin', () => (rest[opens++] as Lever).promise);
    const opening = rig.session.listen(first, { interests: async () => [workbin] });
    await settled();
    rig.transport.connect();
    await settled();
    rest[0]?.pull();
    const { items, words: alone } = read(await opening);
    await settled();
    rig.transport.lose();
    rig.transport.handshake();
    await settled();
    rig.transport.answer();
    await settled();
    rig.transport.publish('/first', said(1));
    const [opened] = items as unknown as { cursor: string }[];
    const both = rig.session.listen([first, second], { after: opened?.cursor });
    await settled();
    rig.transport.answer();
    await settled();
    const { words } = read(await both);
    rig.transport.publish('/second', said(2));
    rest[1]?.pull();
    await settled();
    expect(alone).toEqual(['opened', 'Gap UPSTREAM_SESSION_LOST', '1']);
    expect(words.slice(-4)).toEqual(['Gap UPSTREAM_SESSION_LOST', '1', 'Gap UPSTREAM_UNCONFIRMED', '2']);
  });

  it('has the gap told after the topics and interests are back, and before what came meanwhile', async () => {
    await using rig = createRig({ prompt: false });
    const rest = [lever(), lever()];
    let opens = 0;
    const workbin = interest('workbin', () => (rest[opens++] as Lever).promise);
    const opening = rig.session.listen(first, { interests: async () => [workbin] });
    await settled();
    rig.transport.connect();
    await settled();
    rest[0]?.pull();
    const { words } = read(await opening);
    rig.transport.publish('/first', said(1));
    await settled();

    rig.transport.lose();
    rig.transport.handshake();
    await settled();
    expect(workbin.log).toEqual(['open']);
    rig.transport.answer();
    rig.transport.publish('/first', said(2));
    await settled();
    expect(workbin.log).toEqual(['open', 'open']);
    rig.transport.publish('/first', said(3));
    await settled();
    expect(words).toEqual(['opened', '1']);
    rest[1]?.pull();
    await settled();
    rig.transport.publish('/first', said(4));
    await settled();
    expect(words).toEqual(['opened', '1', 'Gap UPSTREAM_SESSION_LOST', '2', '3', '4']);
    expect(workbin.log).not.toContain('close');
  });

  it('opens every interest in use again, and those that linger, but none that is closed', async () => {
    await using rig = createRig({ lingerMs: 1_000 });
    const [used, lingering, closed] = [interest('used'), interest('lingering'), interest('closed')];
    await rig.session.listen(first, { interests: async () => [used] });
    await (await rig.session.listen(first, { interests: async () => [closed] })).return();
    await later(1_000);
    await (await rig.session.listen(first, { interests: async () => [lingering] })).return();
    rig.transport.lose();
    rig.transport.connect();
    await settled();
    expect(used.log).toEqual(['open', 'open']);
    expect(lingering.log).toEqual(['open', 'open']);
    expect(closed.log).toEqual(['open', 'close']);
  });

  it('ends only the streams whose interest cannot be opened again, with its error', async () => {
    await using rig = createRig();
    let opens = 0;
    const failing = interest('failing', async () => {
      if (++opens > 1) throw new GatewayError('REQUEST_FAILED', 'GWS could not subscribe to the workbin.');
    });
    const good = interest('good');
    const one = read(await rig.session.listen(first, { interests: async () => [failing] }));
    const both = read(await rig.session.listen(first, { interests: async () => [good, failing] }));
    const other = read(await rig.session.listen(first, { interests: async () => [good] }));
    rig.transport.lose();
    rig.transport.connect();
    await settled();
    rig.transport.publish('/first', said(1));
    await settled();
    expect(one.words).toEqual(['opened', 'error REQUEST_FAILED']);
    expect(both.words).toEqual(['opened', 'error REQUEST_FAILED']);
    expect(other.words).toEqual(['opened', 'Gap UPSTREAM_SESSION_LOST', '1']);
    expect(rig.session.interestKeys()).toEqual(['good']);
  });

  it('ends the streams of a topic that GWS denies from then on, instead of leaving them in silence', async () => {
    await using rig = createRig({ prompt: false });
    const [opening, otherOpening] = [rig.session.listen(first), rig.session.listen(second)];
    await settled();
    rig.transport.connect();
    const denied = read(await opening);
    const other = read(await otherOpening);
    rig.transport.lose();
    rig.transport.denied.add('/first');
    rig.transport.connect();
    await settled();
    // Asked once more, for a denial may be a matter of the moment.
    rig.transport.answer();
    await settled();
    rig.transport.publish('/second', said(1));
    await settled();
    expect(denied.words.at(-1)).toBe('error FORBIDDEN');
    expect(other.words).toEqual(['opened', 'Gap UPSTREAM_SESSION_LOST', '1']);
  });

  it('while another is being replaced covers what was lost between them with a gap of its own', async () => {
    await using rig = createRig();
    const rest = [lever(), lever(), lever()];
    let opens = 0;
    const workbin = interest('workbin', () => (rest[opens++] as Lever).promise);
    const opening = rig.session.listen(first, { interests: async () => [workbin] });
    await settled();
    rest[0]?.pull();
    const { words } = read(await opening);
    rig.transport.lose();
    rig.transport.connect();
    await settled();
    rig.transport.publish('/first', said(1));
    // The second session is lost before its workbin was subscribed again, and number 2 with it.
    rig.transport.lose();
    expect(rig.transport.publish('/first', said(2))).toBe(false);
    rig.transport.connect();
    await settled();
    rig.transport.publish('/first', said(3));
    rest[1]?.pull();
    rest[2]?.pull();
    await settled();
    const [begin, end] = [words.indexOf('1'), words.indexOf('3')];
    expect(words.slice(-1)).toEqual(['3']);
    // Either 1 is told, and then a gap before 3, or 1 is covered as well: never 1 and 3 as if nothing lay between.
    if (begin >= 0) expect(words.slice(begin, end)).toContain('Gap UPSTREAM_SESSION_LOST');
    expect(words.slice(0, 2)).toEqual(['opened', 'Gap UPSTREAM_SESSION_LOST']);
  });

  it('does not end streams because the session was lost again while their interest was being opened', async () => {
    await using rig = createRig();
    const rest = [lever(), lever(), lever()];
    let opens = 0;
    const workbin = interest('workbin', () => (rest[opens++] as Lever).promise);
    const opening = rig.session.listen(first, { interests: async () => [workbin] });
    await settled();
    rest[0]?.pull();
    const { words } = read(await opening);
    rig.transport.lose();
    rig.transport.connect();
    await settled();
    rig.transport.lose();
    rig.transport.connect();
    await settled();
    expect(opens).toBe(3);
    // What the second session failed at, the third has done in the meantime.
    rest[2]?.pull();
    rest[1]?.fail(away);
    await settled();
    rig.transport.publish('/first', said(1));
    await settled();
    expect(words).toEqual(['opened', 'Gap UPSTREAM_SESSION_LOST', '1']);
    // And it is still known, or the next loss would leave it unsubscribed.
    expect(rig.session.interestKeys()).toEqual(['workbin']);
  });

  it('lets a message that waits for its gap be noticed by those who expect it', async () => {
    await using rig = createRig();
    const rest = [lever(), lever()];
    let opens = 0;
    const workbin = interest('workbin', () => (rest[opens++] as Lever).promise);
    const opening = rig.session.listen(first, { interests: async () => [workbin] });
    await settled();
    rest[0]?.pull();
    await opening;
    rig.transport.lose();
    rig.transport.connect();
    await settled();
    const { message } = rig.session.expect(first, (each) => (each.raw as { n: number }).n === 5);
    rig.transport.publish('/first', said(5));
    expect(await message).toMatchObject({ type: 'Said' });
  });

  it('does not let messages pile up without bound while an interest hangs', async () => {
    await using rig = createRig({ mailbox: { events: 20_000, bytes: 10_000_000 } });
    const rest = [lever(), lever()];
    let opens = 0;
    const workbin = interest('workbin', () => (rest[opens++] as Lever).promise);
    const opening = rig.session.listen(first, { interests: async () => [workbin] });
    await settled();
    rest[0]?.pull();
    const { words } = read(await opening);
    rig.transport.lose();
    rig.transport.connect();
    for (let n = 1; n <= 10_005; n++) rig.transport.publish('/first', said(n));
    await settled();
    expect(words.slice(0, 3)).toEqual(['opened', 'Gap UPSTREAM_SESSION_LOST', '1']);
    expect(words.slice(2)).toEqual(Array.from({ length: 10_005 }, (_, i) => String(i + 1)));
    rest[1]?.pull();
    await settled();
  });
});

describe('a message that may be lost', () => {
  it('is told as a gap in the same epoch, between the events where it may be missing', async () => {
    await using rig = createRig();
    const { words, items } = read(await rig.session.listen(first));
    rig.transport.publish('/first', said(1));
    rig.transport.miss();
    rig.transport.recover();
    rig.transport.events.unconfirmed(1);
    rig.transport.publish('/first', said(3));
    await settled();
    expect(words).toEqual(['opened', '1', 'Gap UPSTREAM_UNCONFIRMED', '3']);
    expect(new Set(items.map(({ epoch }) => epoch)).size).toBe(1);
    expect(items.map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
    expect(rig.counted.gaps).toEqual(['UPSTREAM_UNCONFIRMED']);
  });

  it('while topics are subscribed again keeps its place between the messages that wait', async () => {
    await using rig = createRig();
    const rest = [lever(), lever()];
    let opens = 0;
    const workbin = interest('workbin', () => (rest[opens++] as Lever).promise);
    const opening = rig.session.listen(first, { interests: async () => [workbin] });
    await settled();
    rest[0]?.pull();
    const { words } = read(await opening);
    rig.transport.lose();
    rig.transport.connect();
    await settled();
    rig.transport.publish('/first', said(1));
    rig.transport.events.unconfirmed(2);
    rig.transport.publish('/first', said(3));
    rest[1]?.pull();
    await settled();
    expect(words).toEqual(['opened', 'Gap UPSTREAM_SESSION_LOST', '1', 'Gap UPSTREAM_UNCONFIRMED', '3']);
  });

  it('costs nothing when the poll is repeated and GWS had kept its messages', async () => {
    await using rig = createRig();
    const { words } = read(await rig.session.listen(first));
    rig.transport.publish('/first', said(1));
    rig.transport.miss();
    expect(rig.session.status.state).toBe('reconnecting');
    rig.transport.recover();
    rig.transport.publish('/first', said(2));
    await settled();
    expect(words).toEqual(['opened', '1', '2']);
    expect(rig.counted.gaps).toEqual([]);
  });
});

describe('sharing and lingering', () => {
  it('subscribes a topic and opens an interest once, however many streams need them', async () => {
    await using rig = createRig();
    const workbin = interest('workbin');
    const subscribe = vi.spyOn(FakeTransport.prototype, 'subscribe');
    await Promise.all(
      Array.from({ length: 5 }, () => rig.session.listen(first, { interests: async () => [{ ...workbin }] })),
    );
    expect(subscribe).toHaveBeenCalledTimes(1);
    expect(workbin.log).toEqual(['open']);
    subscribe.mockRestore();
  });

  it('closes topic and interest some time after the last stream has left, and not while one is there', async () => {
    await using rig = createRig({ lingerMs: 1_000 });
    const workbin = interest('workbin');
    const listen = () => rig.session.listen(first, { interests: async () => [workbin] });
    const [one, two] = [await listen(), await listen()];
    const release = rig.session.hold();
    await one.return();
    await later(5_000);
    expect(workbin.log).toEqual(['open']);
    await two.return();
    await later(999);
    expect(workbin.log).toEqual(['open']);
    expect(rig.transport.wanted.has('/first')).toBe(true);
    await later(1);
    expect(workbin.log).toEqual(['open', 'close']);
    expect(rig.transport.wanted.has('/first')).toBe(false);
    release();
  });

  it('finds topic and interest open when a stream returns within the linger', async () => {
    await using rig = createRig({ lingerMs: 1_000 });
    const workbin = interest('workbin');
    const listen = () => rig.session.listen(first, { interests: async () => [workbin] });
    const one = await listen();
    await one.return();
    await later(900);
    const two = read(await listen());
    await later(10_000);
    rig.transport.publish('/first', said(1));
    await settled();
    expect(two.words).toEqual(['opened', '1']);
    expect(workbin.log).toEqual(['open']);
  });

  it('ends itself some time after its last user, and says goodbye to GWS', async () => {
    await using rig = createRig({ lingerMs: 1_000 });
    const one = await rig.session.listen(first);
    await later(60_000);
    expect(rig.session.ended).toBe(false);
    await one.return();
    await later(999);
    expect(rig.session.ended).toBe(false);
    await later(1);
    expect(rig.session.ended).toBe(true);
    expect(rig.transport.closes).toBe(1);
    expect(await rig.session.ending).toBeUndefined();
  });

  it('lives as long as somebody holds it, however often they let go', async () => {
    await using rig = createRig({ lingerMs: 1_000 });
    const [one, two] = [rig.session.hold(), rig.session.hold()];
    one();
    one();
    await later(10_000);
    expect(rig.session.ended).toBe(false);
    two();
    await later(1_000);
    expect(rig.session.ended).toBe(true);
  });

  it('begins its linger anew with every touch, and touching does not end what is held', async () => {
    await using rig = createRig({ lingerMs: 1_000 });
    for (let i = 0; i < 5; i++) {
      await later(900);
      rig.session.touch();
    }
    expect(rig.session.ended).toBe(false);
    const release = rig.session.hold();
    rig.session.touch();
    await later(5_000);
    expect(rig.session.ended).toBe(false);
    release();
    await later(1_000);
    expect(rig.session.ended).toBe(true);
  });

  it('holds nothing for a stream that never opened', async () => {
    await using rig = createRig({ lingerMs: 1_000 });
    const rejected = rig.session.listen(first, { interests: () => Promise.reject(away) });
    await expect(rejected).rejects.toBe(away);
    await later(1_000);
    expect(rig.session.ended).toBe(true);
  });
});

describe('signing in again', () => {
  it('is one attempt for everybody who asks meanwhile, with an empty cookie jar', async () => {
    const answer = lever<typeof ann>();
    const cookies: string[] = [];
    await using rig = createRig({
      signIn: (context) => {
        cookies.push(context.cookieHeader(new URL('http://gws/api/v2/me')));
        return answer.promise;
      },
    });
    rig.context.absorb(new URL('http://gws/api/v2/me'), { 'set-cookie': 'JSESSIONID=old; Path=/' });
    const attempts = [rig.session.relogin(), rig.session.relogin(), rig.session.relogin()];
    await settled();
    expect(rig.logins).toBe(1);
    answer.pull(ann);
    await Promise.all(attempts);
    expect(cookies).toEqual(['']);
    await rig.session.relogin();
    expect(rig.logins).toBe(2);
  });

  it('is not repeated for a request that was refused before it: the session is fresh by now', async () => {
    const answer = lever<typeof ann>();
    await using rig = createRig({ signIn: () => answer.promise });
    const { epoch } = rig.context;
    const attempt = rig.session.relogin(epoch);
    // Refused in the old session as well, but told only while, and only after, the new one was made.
    let second = false;
    const during = rig.session.relogin(epoch).then(() => {
      second = true;
    });
    await settled();
    expect(second).toBe(false);
    answer.pull(ann);
    await Promise.all([attempt, during]);
    await rig.session.relogin(epoch);
    expect(rig.logins).toBe(1);
    await rig.session.relogin(rig.context.epoch);
    expect(rig.logins).toBe(2);
  });

  it('is shared by REST and the transport', async () => {
    const answer = lever<typeof ann>();
    await using rig = createRig({ signIn: () => answer.promise });
    await rig.session.listen(first);
    const attempts = [rig.session.relogin(), rig.transport.relogin()];
    await settled();
    expect(rig.logins).toBe(1);
    answer.pull(ann);
    await Promise.all(attempts);
    expect(rig.logins).toBe(1);
  });

  it('that GWS refuses ends every stream with the reason, asks nothing more of GWS, and takes no new one', async () => {
    await using rig = createRig({ signIn: () => Promise.reject(refused), lingerMs: 1_000 });
    const workbin = interest('workbin');
    const one = read(await rig.session.listen(first, { interests: async () => [workbin] }));
    const two = read(await rig.session.listen(second));
    rig.transport.publish('/first', said(1));
    await expect(rig.session.relogin()).rejects.toBe(refused);
    await settled();
    expect(one.words).toEqual(['opened', '1', 'error UNAUTHENTICATED']);
    expect(two.words).toEqual(['opened', 'error UNAUTHENTICATED']);
    expect(await rig.session.ending).toBe(refused);
    await expect(async () => rig.session.listen(first)).rejects.toBe(refused);
    expect(() => rig.session.relogin()).toThrow(refused);
    // An Unsubscribe would carry the refused credentials once more, now or when the workbin has lingered.
    await later(60_000);
    expect(workbin.log).toEqual(['open']);
    expect(rig.logins).toBe(1);
  });

  it.each([
    ['FORBIDDEN', 'UNAUTHENTICATED'],
    ['PASSWORD_CHANGE_REQUIRED', 'PASSWORD_CHANGE_REQUIRED'],
  ] as const)('takes %s for a refusal, and tells %s', async (code, told) => {
    const error = new GatewayError(code, 'no');
    await using rig = createRig({ signIn: () => Promise.reject(error) });
    const { words } = read(await rig.session.listen(first));
    await expect(rig.session.relogin()).rejects.toBe(error);
    await settled();
    expect(words).toEqual(['opened', `error ${told}`]);
  });

  it('that finds the credentials to be another agent’s ends the session: nobody reads on in a stranger’s name', async () => {
    await using rig = createRig({ signIn: async () => ({ id: 'bob-id', userName: 'bob' }) });
    const { words } = read(await rig.session.listen(first));
    await expect(rig.session.relogin()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await settled();
    expect(words).toEqual(['opened', 'error UNAUTHENTICATED']);
    expect(rig.session.ended).toBe(true);
  });

  it('that cannot reach GWS ends nothing: REST is told so, and the transport waits until it succeeds', async () => {
    const answers: (() => Promise<typeof ann>)[] = [
      () => Promise.reject(away),
      () => Promise.reject(away),
      () => Promise.reject(away),
      async () => ann,
    ];
    await using rig = createRig({ signIn: () => (answers.shift() ?? (async () => ann))() });
    const { words } = read(await rig.session.listen(first));
    await expect(rig.session.relogin()).rejects.toBe(away);
    let signedIn = false;
    void rig.transport.relogin().then(() => {
      signedIn = true;
    });
    await settled();
    expect(signedIn).toBe(false);
    await later(60_000);
    expect(signedIn).toBe(true);
    expect(rig.logins).toBe(4);
    expect(words).toEqual(['opened']);
  });

  it('is given up by the transport once the session has ended', async () => {
    await using rig = createRig({ signIn: () => Promise.reject(away) });
    await rig.session.listen(first);
    const attempt = rig.transport.relogin().catch((error: GatewayError) => error.code);
    await settled();
    await rig.session.close();
    const { logins } = rig;
    await later(120_000);
    expect(await attempt).toMatch(/UPSTREAM_UNAVAILABLE|GATEWAY_CLOSING/);
    expect(rig.logins).toBe(logins);
  });

  it('uses the newest credentials of the agent', async () => {
    const used: string[] = [];
    await using rig = createRig({
      signIn: async ({ credentials }) => {
        used.push(credentials['authorization'] ?? '');
        return ann;
      },
    });
    rig.session.adopt({ authorization: 'Basic bmV3' });
    await rig.session.relogin();
    expect(used).toEqual(['Basic bmV3']);
  });
});

describe('the end of a session', () => {
  it('closes every interest, then the transport, and ends the streams without an error', async () => {
    await using rig = createRig();
    const order: string[] = [];
    const workbin: Interest = { key: 'w', open: async () => {}, close: () => void order.push('unsubscribe') };
    const { words } = read(await rig.session.listen(first, { interests: async () => [workbin] }));
    const close = rig.transport.close.bind(rig.transport);
    rig.transport.close = async () => {
      order.push('disconnect');
      await close();
    };
    await Promise.all([rig.session.close(), rig.session.close()]);
    await settled();
    expect(words).toEqual(['opened', 'end']);
    expect(order).toEqual(['unsubscribe', 'disconnect']);
    expect(rig.session.status.state).toBe('closed');
    await expect(async () => rig.session.listen(first)).rejects.toMatchObject({ code: 'GATEWAY_CLOSING' });
  });

  it('is bounded in time when a workbin cannot be unsubscribed', async () => {
    await using rig = createRig();
    const stuck: Interest = { key: 'w', open: async () => {}, close: () => new Promise(() => {}) };
    await rig.session.listen(first, { interests: async () => [stuck] });
    let closed = false;
    void rig.session.close().then(() => {
      closed = true;
    });
    await later(1_000);
    expect(closed).toBe(false);
    await later(9_000);
    expect(closed).toBe(true);
    expect(rig.transport.closes).toBe(1);
  });

  it('comes when the transport ends by itself, with its reason for every stream', async () => {
    await using rig = createRig();
    const { words } = read(await rig.session.listen(first));
    rig.transport.fail(refused);
    await settled();
    expect(words).toEqual(['opened', 'error UNAUTHENTICATED']);
    expect(rig.session.ended).toBe(true);
  });

  it('lets nobody wait for a message any more', async () => {
    await using rig = createRig();
    await rig.session.listen(first);
    const { message } = rig.session.expect(first, () => true);
    await rig.session.close();
    expect(await message).toBeUndefined();
  });

  it('takes no message that arrives afterwards', async () => {
    await using rig = createRig();
    const { words } = read(await rig.session.listen(first));
    const closing = rig.session.close();
    rig.transport.publish('/first', said(1));
    await closing;
    await settled();
    expect(words).toEqual(['opened', 'end']);
    expect(rig.counted.events).toEqual([]);
  });
});

describe('expecting a message', () => {
  it('resolves with the first that matches on that topic, and leaves it to the streams as well', async () => {
    await using rig = createRig();
    const { words } = read(await rig.session.listen(first));
    await rig.session.listen(second);
    const { message } = rig.session.expect(first, ({ raw }) => (raw as { n: number }).n > 1);
    rig.transport.publish('/second', said(2));
    rig.transport.publish('/first', said(1));
    rig.transport.publish('/first', said(3));
    rig.transport.publish('/first', said(4));
    expect(await message).toMatchObject({ topic: '/first', raw: { n: 3 } });
    await settled();
    expect(words).toEqual(['opened', '1', '3', '4']);
  });

  it('resolves with nothing when it is cancelled', async () => {
    await using rig = createRig();
    await rig.session.listen(first);
    const { message, cancel } = rig.session.expect(first, () => true);
    cancel();
    rig.transport.publish('/first', said(1));
    expect(await message).toBeUndefined();
  });

  it('finds the notification that overtakes the answer to its operation', async () => {
    await using rig = createRig();
    await rig.session.listen(first);
    const answer = lever<{ statusCode: number; referenceId: number }>();
    const outcome = correlate({
      expect: (matches) => rig.session.expect(first, matches),
      send: () => answer.promise,
      about: () => true,
      timeoutMs: 1_000,
    });
    await settled();
    rig.transport.publish('/first', { ...said(1), referenceId: 7 });
    rig.transport.publish('/first', { ...said(2), referenceId: 8 });
    answer.pull({ statusCode: 0, referenceId: 8 });
    expect(await outcome).toMatchObject({ notification: { raw: { n: 2 } } });
  });

  it('is given up some time after the operation was accepted, which is no failure', async () => {
    await using rig = createRig();
    await rig.session.listen(first);
    const answer = lever<{ statusCode: number }>();
    let outcome: unknown = 'waiting';
    void correlate({
      expect: (matches) => rig.session.expect(first, matches),
      send: () => answer.promise,
      about: () => true,
      timeoutMs: 1_000,
    }).then(({ notification }) => {
      outcome = notification;
    });
    // GWS thinks it over: the patience begins with its answer.
    await later(30_000);
    answer.pull({ statusCode: 0 });
    await later(999);
    expect(outcome).toBe('waiting');
    await later(1);
    expect(outcome).toBeUndefined();
  });
});

describe('what is remembered of a topic', () => {
  it('is there for those who come later, also over a lost session', async () => {
    await using rig = createRig();
    expect(rig.session.recall(remembered)).toEqual([]);
    await rig.session.listen(remembered);
    rig.transport.publish('/remembered', said(1));
    rig.transport.lose();
    rig.transport.connect();
    await settled();
    rig.transport.publish('/remembered', said(2));
    expect(rig.session.recall(remembered)).toEqual([1, 2]);
  });

  it('is told when the topic is no longer subscribed, after the linger', async () => {
    await using rig = createRig({ lingerMs: 1_000 });
    const release = rig.session.hold();
    const stream = await rig.session.listen(remembered);
    rig.transport.publish('/remembered', said(1));
    await stream.return();
    await later(999);
    expect(rig.session.recall(remembered)).toEqual([1]);
    await later(1);
    expect(rig.session.recall(remembered)).toEqual([]);
    release();
  });

  it('does not disturb the stream when remembering fails', async () => {
    await using rig = createRig();
    const remember = vi
      .spyOn(remembered.memory as Memory<number[]>, 'remember')
      .mockImplementationOnce(() => {
        throw new TypeError('a poisoned message');
      });
    const { words } = read(await rig.session.listen(remembered));
    rig.transport.publish('/remembered', said(1));
    rig.transport.publish('/remembered', said(2));
    await settled();
    expect(words).toEqual(['opened', '1', '2']);
    expect(rig.counted.unreadable).toEqual(['/remembered']);
    remember.mockRestore();
  });
});

describe('a message that somebody stumbles over', () => {
  const poisoned = () => {
    throw new TypeError('a poisoned message');
  };

  it.each([
    ['does not know whether it is wanted', { wants: poisoned }],
    ['does not know whether it is the last', { ends: poisoned }],
  ])('is told to a stream that %s, and to every other', async (_what, options) => {
    await using rig = createRig();
    const clumsy = read(await rig.session.listen(first, options));
    const other = read(await rig.session.listen(first));
    rig.transport.publish('/first', said(1));
    rig.transport.publish('/first', said(2));
    await settled();
    expect(clumsy.words).toEqual(['opened', '1', '2']);
    expect(other.words).toEqual(['opened', '1', '2']);
    expect(rig.counted.unreadable).toEqual(['/first', '/first']);
  });

  it('is nobody’s answer when the question stumbles, and reaches the streams', async () => {
    await using rig = createRig();
    const { words } = read(await rig.session.listen(first));
    const clumsy = rig.session.expect(first, poisoned);
    const other = rig.session.expect(first, () => true);
    const later = rig.session.expectEvent(first, poisoned);
    rig.transport.publish('/first', said(1));
    await settled();
    expect(words).toEqual(['opened', '1']);
    expect(await other.message).toMatchObject({ message: { n: 1 } });
    clumsy.cancel();
    later.cancel();
  });

  it('is covered by a gap when the log cannot keep it', async () => {
    await using rig = createRig({ events: clumsyLog() });
    const { words } = read(await rig.session.listen(first));
    rig.transport.publish('/first', said(1));
    await settled();
    rig.transport.publish('/first', said(2));
    await settled();
    expect(words).toEqual(['opened', 'Gap MESSAGE_UNREADABLE', '2']);
    expect(rig.counted.gaps).toEqual(['MESSAGE_UNREADABLE']);
  });

  /** A log that loses its first event. */
  function clumsyLog() {
    const log = new MemoryLog(
      { events: 1_000, bytes: 1_000_000, ageMs: 600_000 },
      cursorsFor('secret', ann.id),
    );
    vi.spyOn(log, 'append').mockRejectedValueOnce(new RangeError('too deep'));
    return log;
  }
});

describe('whatever happens in whatever order', () => {
  const which = fc.nat({ max: 1 });
  const key = fc.constantFrom('one', 'two');
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('publish' as const), which }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('listen' as const), which, key: fc.option(key) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), which: fc.nat({ max: 5 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('handshake' as const) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('answer' as const), which }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('unconfirmed' as const), which }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('rest' as const), key, well: fc.constant(true) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('rest' as const), key, well: fc.constant(false) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('linger' as const) }) },
  );

  it('every stream is in order and without duplicates, and nothing is missing but behind a gap', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ step, settle: fc.boolean() }), { minLength: 5, maxLength: 60 }),
        async (steps) => {
          await using rig = createRig({ prompt: false, lingerMs: 100, openTimeoutMs: 1_000_000 });
          const release = rig.session.hold();
          const model = new SessionModel(rig);
          // Most of what is interesting needs somebody who listens.
          const opening = [model.listen(0, 'one'), model.listen(1, undefined), model.listen(0, undefined)];
          await settled();
          rig.transport.connect();
          await settled();
          model.answerRest('one', true);
          await Promise.all(opening);
          for (const { step, settle } of steps) {
            switch (step.do) {
              case 'publish':
                model.publish(step.which);
                break;
              case 'listen':
                // A stream that fails to open was told so: the model expects nothing of it.
                model.listen(step.which, step.key ?? undefined).catch(() => {});
                break;
              case 'leave':
                await model.leave(step.which);
                break;
              case 'lose':
                model.lose();
                break;
              case 'handshake':
                model.handshake();
                break;
              case 'answer':
                model.answer(step.which);
                break;
              case 'unconfirmed':
                model.loseAnswer(step.which);
                break;
              case 'rest':
                model.answerRest(step.key, step.well);
                break;
              case 'linger':
                await vi.advanceTimersByTimeAsync(100);
                break;
            }
            if (settle) await settled();
          }
          await model.heal();
          model.check();
          release();
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
