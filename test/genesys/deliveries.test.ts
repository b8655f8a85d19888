import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Deliveries } from '../../src/genesys/cometd/deliveries.js';
import { Origin } from '../../src/genesys/origin.js';
import { tellsOfNamelessFailure } from '../../src/genesys/topic.js';

const said = (n: number) => ({ channel: '/first', data: { n } });
const poll = (id: string, batch?: number) => ({
  ...{ channel: '/meta/connect', id, successful: true },
  ...(batch !== undefined && { ext: { ack: batch } }),
});

function create(acknowledges: boolean) {
  let dropped = 0;
  const deliveries = new Deliveries({
    acknowledges: () => acknowledges,
    mayRepeat: tellsOfNamelessFailure,
    dropped: (count) => {
      dropped += count;
    },
  });
  return {
    deliveries,
    get dropped() {
      return dropped;
    },
    /** The published messages of an answer that are taken. */
    take: (...messages: Record<string, unknown>[]) =>
      deliveries.fresh(received(messages)).filter(({ channel }) => channel !== '/meta/connect'),
  };
}

/** As they come out of the text of an answer; what cannot be written as it is. */
function received(messages: Record<string, unknown>[]): Record<string, unknown>[] {
  try {
    return Origin.messagesIn(JSON.stringify(messages));
  } catch {
    return messages;
  }
}

describe('What comes once more', () => {
  it.each([true, false])('is taken once, in order, whatever is doubled (ack extension: %s)', (ack) => {
    // Few numbers, so that the same is often said on purpose, in another answer or not right behind itself.
    const answer = fc
      .array(fc.nat({ max: 2 }), { maxLength: 5 })
      .map((numbers) => numbers.filter((n, index) => n !== numbers[index - 1]));
    const spoilt = fc.record({
      answer,
      doubled: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      /** Which of the earlier answers come once more before this one, the latest first, and whether renumbered. */
      again: fc.array(fc.record({ back: fc.nat({ max: 3 }), renumbered: fc.boolean() }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(spoilt, { maxLength: 12 }), (answers) => {
        const rig = create(ack);
        const sent: { readonly id: number; readonly messages: object[] }[] = [];
        let ids = 0;
        let extra = 0;
        const heard: unknown[] = [];
        const send = (id: number, batch: number, messages: object[]) =>
          heard.push(...rig.take(...(messages as never[]), poll(String(id), ack ? batch : undefined)));
        answers.forEach(({ answer: numbers, doubled, again }, index) => {
          for (const { back, renumbered } of again) {
            const earlier = sent.at(-1 - back);
            if (!earlier) continue;
            extra += earlier.messages.length;
            const batch = sent.indexOf(earlier);
            // Without numbers of batches nobody can know it again under another id.
            send(renumbered && ack ? ++ids : earlier.id, batch, earlier.messages);
          }
          const messages = numbers.flatMap((n, nth) => (doubled[nth] ? [said(n), said(n)] : [said(n)]));
          extra += messages.length - numbers.length;
          sent.push({ id: ++ids, messages });
          send(ids, index, messages);
        });
        expect(heard).toEqual(answers.flatMap(({ answer: numbers }) => numbers.map(said)));
        expect(rig.dropped).toBe(extra);
      }),
      { numRuns: 500 },
    );
  });

  it('is taken once over WebSockets, where each message comes by itself and any may be the last of its connection', () => {
    // Batches of what is kept, each of them begun as often as it takes until its answer has come.
    const batch = fc.record({
      numbers: fc.array(fc.nat({ max: 2 }), { maxLength: 5 }).map((numbers) => numbers.map((n) => ({ n }))),
      cuts: fc.array(fc.nat({ max: 5 }), { maxLength: 3 }),
      more: fc.array(fc.constant({ n: 9 }), { maxLength: 1 }),
    });
    const unlike = (messages: readonly { n: number }[]) =>
      messages.filter(({ n }, index) => n !== messages[index - 1]?.n);
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 8 }), (batches) => {
        const rig = create(true);
        const heard: unknown[] = [];
        const told: unknown[] = [];
        let ids = 0;
        for (const { numbers, cuts, more } of batches) {
          // What is published meanwhile comes behind the rest when all is sent again.
          const kept = unlike([...numbers, ...more]).map(({ n }) => said(n));
          for (const cut of cuts) {
            for (const message of kept.slice(0, cut)) heard.push(...rig.take(message));
            rig.deliveries.interrupted();
          }
          for (const message of kept) heard.push(...rig.take(message));
          heard.push(...rig.take(poll(String(++ids), ids)));
          told.push(...kept);
        }
        expect(heard).toEqual(told);
      }),
      { numRuns: 500 },
    );
  });

  it('is what came before the end of a connection only up to where it differs', () => {
    const rig = create(true);
    expect(rig.take(said(1), said(2))).toHaveLength(2);
    rig.deliveries.interrupted();
    expect(rig.take(said(1), said(3), said(2), poll('1', 1))).toEqual([said(3), said(2)]);
    expect(rig.dropped).toBe(1);
  });

  it('leaves a request unanswered whose answer is another’s', () => {
    const { deliveries } = create(false);
    expect(deliveries.fresh([said(1), poll('1')])).toHaveLength(2);
    expect(deliveries.fresh([said(1), poll('1')])).toEqual([]);
    expect(deliveries.fresh([said(1), poll('2')])).toHaveLength(2);
  });

  it('is no batch with the same number that holds something else', () => {
    const rig = create(true);
    expect(rig.take(said(1), said(2), poll('1', 7))).toHaveLength(2);
    expect(rig.take(said(1), said(2), said(3), poll('2', 7))).toEqual([said(3)]);
    expect(rig.take(said(4), poll('3', 7))).toEqual([said(4)]);
  });

  it('is known by its number only where GWS said that it numbers', () => {
    const rig = create(false);
    expect(rig.take(said(1), poll('1', 7))).toEqual([said(1)]);
    expect(rig.take(said(1), poll('2', 7))).toEqual([said(1)]);
  });

  it.each([
    ['a failure without a number', { messageType: 'ErrorMessage', errorMessage: 'No such device' }, 2],
    ['a failure with its number', { messageType: 'ErrorMessage', errorMessage: 'No', referenceId: 3 }, 1],
    ['a state', { messageType: 'ChatStateChangeMessage', chat: { id: 'c' } }, 1],
  ])('next to itself may be %s', (_what, data, times) => {
    const { take } = create(true);
    const message = { channel: '/v2/me/devices', data };
    expect(take(message, message, poll('1', 1))).toHaveLength(times);
  });

  it('is another when its members stand in another order, or it cannot be written at all', () => {
    const { take } = create(false);
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level++) deep = [deep];
    const members = [
      { channel: '/a', data: { a: 1, b: 2 } },
      { channel: '/a', data: { b: 2, a: 1 } },
    ];
    expect(take(...members, poll('1'))).toHaveLength(2);
    expect(take({ channel: '/a', data: deep }, { channel: '/a', data: deep }, poll('2'))).toHaveLength(2);
  });
});
