import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Mailbox } from '../../src/lib/mailbox.js';

class TooSlow extends Error {}

function createMailbox(limit = 10) {
  const ends: string[] = [];
  const mailbox = new Mailbox<number>({
    limit,
    overflow: () => new TooSlow('too slow'),
    onEnd: () => ends.push('end'),
  });
  return { mailbox, ends };
}

/** Everything that can still be read, and how it ends. */
async function drain(mailbox: Mailbox<number>): Promise<(number | string)[]> {
  const read: (number | string)[] = [];
  try {
    for await (const item of mailbox) read.push(item);
    read.push('end');
  } catch (error) {
    read.push((error as Error).message);
  }
  return read;
}

describe('a mailbox', () => {
  it('hands out items in their order, whether the reader waits or they do', async () => {
    const { mailbox } = createMailbox();
    const waiting = [mailbox.next(), mailbox.next()];
    for (const item of [1, 2, 3, 4]) mailbox.push(item);
    const read = await Promise.all([...waiting, mailbox.next(), mailbox.next()]);
    expect(read.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
  });

  it('lets items wait while it is held, and puts one before them', async () => {
    const { mailbox } = createMailbox();
    mailbox.hold();
    let handedOut = false;
    const first = mailbox.next().then((result) => {
      handedOut = true;
      return result;
    });
    mailbox.push(1);
    mailbox.push(2);
    await Promise.resolve();
    expect(handedOut).toBe(false);
    mailbox.release([0]);
    mailbox.push(3);
    expect(await first).toEqual({ done: false, value: 0 });
    mailbox.end();
    expect(await drain(mailbox)).toEqual([1, 2, 3, 'end']);
  });

  it('ends when one item more than allowed waits, after those that wait', async () => {
    const { mailbox, ends } = createMailbox(3);
    for (const item of [1, 2, 3]) mailbox.push(item);
    expect(mailbox.open).toBe(true);
    mailbox.push(4);
    expect(mailbox.open).toBe(false);
    expect(ends).toEqual(['end']);
    mailbox.push(5);
    expect(await drain(mailbox)).toEqual([1, 2, 3, 'too slow']);
    expect(await mailbox.next()).toEqual({ done: true, value: undefined });
  });

  it('is as large after much reading as before', async () => {
    const { mailbox } = createMailbox(2);
    for (let item = 0; item < 1_000; item++) {
      mailbox.push(item);
      expect((await mailbox.next()).value).toBe(item);
    }
    mailbox.push(1);
    mailbox.push(2);
    expect(mailbox.open).toBe(true);
  });

  it('counts no item that a reader waits for', () => {
    const { mailbox } = createMailbox(1);
    void mailbox.next();
    void mailbox.next();
    for (const item of [1, 2, 3]) mailbox.push(item);
    expect(mailbox.open).toBe(true);
  });

  it('ends although it is held: what waits is read, then the error', async () => {
    const { mailbox } = createMailbox();
    mailbox.hold();
    mailbox.push(1);
    mailbox.end(new Error('lost'));
    expect(await drain(mailbox)).toEqual([1, 'lost']);
  });

  it('tells its error once, to one reader; the others meet the end', async () => {
    const { mailbox } = createMailbox();
    const readers = [mailbox.next(), mailbox.next()].map((next) =>
      next.then(
        ({ done }) => `done ${done}`,
        (error: Error) => error.message,
      ),
    );
    mailbox.end(new Error('lost'));
    expect(await Promise.all(readers)).toEqual(['lost', 'done true']);
    expect(await drain(mailbox)).toEqual(['end']);
  });

  it('lets a waiting reader leave at once', async () => {
    const { mailbox, ends } = createMailbox();
    const waiting = mailbox.next();
    expect(await mailbox.return()).toEqual({ done: true, value: undefined });
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(ends).toEqual(['end']);
    expect(mailbox.open).toBe(false);
  });

  it('forgets what a reader who leaves has not read, and the error with it', async () => {
    const { mailbox, ends } = createMailbox(1);
    mailbox.push(1);
    mailbox.push(2);
    await mailbox.return();
    expect(await drain(mailbox)).toEqual(['end']);
    await mailbox.return();
    expect(ends).toEqual(['end']);
  });

  it('is left by break, by throw and by disposal', async () => {
    const broken = createMailbox();
    broken.mailbox.push(1);
    for await (const _item of broken.mailbox) break;
    expect(broken.ends).toEqual(['end']);

    const thrown = createMailbox();
    await expect(thrown.mailbox.throw(new Error('mine'))).rejects.toThrow('mine');
    expect(thrown.ends).toEqual(['end']);

    const disposed = createMailbox();
    {
      await using _mailbox = disposed.mailbox;
    }
    expect(disposed.ends).toEqual(['end']);
  });

  it('tells of its end before anybody can see it', async () => {
    const order: string[] = [];
    const mailbox = new Mailbox<number>({
      limit: 1,
      overflow: () => new Error('full'),
      onEnd: () => order.push('onEnd'),
    });
    const waiting = mailbox.next().then(() => order.push('reader'));
    mailbox.end();
    await waiting;
    expect(order).toEqual(['onEnd', 'reader']);
  });
});

describe('a mailbox, whatever happens in whatever order', () => {
  type Act = 'push' | 'next' | 'hold' | 'release' | 'end' | 'fail' | 'return';
  const act = fc.constantFrom<Act>(
    'push',
    'push',
    'push',
    'next',
    'next',
    'hold',
    'release',
    'end',
    'fail',
    'return',
  );

  it('does as a plain queue would', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        async (acts, limit) => {
          const { mailbox, ends } = createMailbox(limit);
          // The queue it should be: items, readers who wait, and what each reader got.
          let items: number[] = [];
          let exempt = 0;
          let held = false;
          let ended = false;
          let error: string | undefined;
          const expected: string[] = [];
          const waiting: number[] = [];
          const got: string[] = [];
          let readers = 0;
          let item = 0;
          const settle = () => {
            while (waiting.length > 0) {
              if (!held && items.length > 0) {
                expected[waiting.shift() as number] = String(items.shift());
                exempt = Math.max(0, exempt - 1);
              } else if (ended) {
                expected[waiting.shift() as number] = error ?? 'done';
                error = undefined;
              } else return;
            }
          };
          const end = (reason?: string) => {
            if (ended) return;
            ended = true;
            held = false;
            error = reason;
          };

          for (const each of acts) {
            if (each === 'push') {
              item++;
              mailbox.push(item);
              if (!ended) {
                if (items.length - exempt >= limit) end('too slow');
                else items.push(item);
              }
            } else if (each === 'next') {
              const reader = readers++;
              waiting.push(reader);
              mailbox.next().then(
                ({ done, value }) => {
                  got[reader] = done ? 'done' : String(value);
                },
                (reason: Error) => {
                  got[reader] = reason.message;
                },
              );
            } else if (each === 'hold') {
              // Held is only what is being opened.
              if (ended) continue;
              held = true;
              mailbox.hold();
            } else if (each === 'release') {
              if (!held) continue;
              held = false;
              item++;
              mailbox.release([item]);
              items.unshift(item);
              exempt++;
            } else if (each === 'end' || each === 'fail') {
              const reason = each === 'fail' ? 'lost' : undefined;
              mailbox.end(reason === undefined ? undefined : new Error(reason));
              end(reason);
            } else {
              items = [];
              end();
              await mailbox.return();
              settle();
              error = undefined;
            }
            settle();
            await Promise.resolve();
            expect(mailbox.open).toBe(!ended);
          }
          await new Promise(setImmediate);
          for (let reader = 0; reader < readers; reader++) {
            expect(got[reader], `reader ${reader}`).toBe(expected[reader]);
          }
          expect(ends).toHaveLength(ended ? 1 : 0);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('a mailbox that is full', () => {
  /** Of each ten the newest says all. */
  function createShortening(options: { limit: number; limitBytes?: number }) {
    const lost: number[] = [];
    const mailbox = new Mailbox<number>({
      ...options,
      sizeOf: (item) => item,
      shorten: (items) =>
        items.filter((item, index) => !items.slice(index + 1).some((later) => later % 10 === item % 10)),
      overflow: (item) => {
        lost.push(item);
        return new TooSlow('too slow');
      },
      onEnd: () => {},
    });
    return { mailbox, lost };
  }

  it('leaves out what a later item says as well, and goes on', async () => {
    const { mailbox } = createShortening({ limit: 3 });
    for (const item of [1, 2, 11, 21, 31, 12]) mailbox.push(item);
    expect(mailbox.open).toBe(true);
    mailbox.end();
    expect(await drain(mailbox)).toEqual([31, 12, 'end']);
  });

  it('ends when nothing can be left out, and tells at which item', async () => {
    const { mailbox, lost } = createShortening({ limit: 3 });
    for (const item of [1, 2, 3, 4]) mailbox.push(item);
    expect(lost).toEqual([4]);
    expect(await drain(mailbox)).toEqual([1, 2, 3, 'too slow']);
  });

  it('counts bytes as well as items, of what still waits', async () => {
    const { mailbox } = createShortening({ limit: 100, limitBytes: 100 });
    mailbox.push(60);
    expect((await mailbox.next()).value).toBe(60);
    mailbox.push(61);
    mailbox.push(34);
    expect(mailbox.open).toBe(true);
    // 61 + 34 + 24 is too much; 61 + 24 is not.
    mailbox.push(24);
    expect(mailbox.waiting).toEqual([61, 24]);
    mailbox.push(23);
    expect(mailbox.open).toBe(false);
    expect(await drain(mailbox)).toEqual([61, 24, 'too slow']);
  });

  it('does not count what it was released with', async () => {
    const { mailbox } = createShortening({ limit: 2, limitBytes: 10 });
    mailbox.hold();
    mailbox.push(5);
    mailbox.release([101, 102, 103, 104]);
    mailbox.push(4);
    expect(mailbox.open).toBe(true);
    mailbox.end();
    expect(await drain(mailbox)).toEqual([101, 102, 103, 104, 5, 4, 'end']);
  });
});
