import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Lingering, type Shared, type Use } from '../../src/lib/lingering.js';

const lingerMs = 1_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets everything that is waiting for a promise go on. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const linger = () => vi.advanceTimersByTimeAsync(lingerMs);

/** Something shared that opens and closes when told to, and notices when it is opened twice. */
class Ground implements Shared {
  readonly calls: string[] = [];
  readonly wrongs: string[] = [];
  state: 'closed' | 'opening' | 'open' | 'closing' = 'closed';
  #finish: ((error?: Error) => void) | undefined;

  open = (): Promise<void> => {
    this.calls.push('open');
    if (this.state !== 'closed') this.wrongs.push(`opened while ${this.state}`);
    this.state = 'opening';
    return new Promise((resolve, reject) => {
      this.#finish = (error) => {
        this.state = error ? 'closed' : 'open';
        if (error) reject(error);
        else resolve();
      };
    });
  };

  close = (): Promise<void> => {
    this.calls.push('close');
    if (this.state !== 'open') this.wrongs.push(`closed while ${this.state}`);
    this.state = 'closing';
    return new Promise((resolve) => {
      this.#finish = () => {
        this.state = 'closed';
        resolve();
      };
    });
  };

  /** Ends what is under way: opening, with an error if one is given, or closing. */
  async finish(error?: Error): Promise<void> {
    const finish = this.#finish;
    this.#finish = undefined;
    finish?.(this.state === 'opening' ? error : undefined);
    await settle();
  }

  /** What it stood on is gone, with whatever was open or under way. */
  lose(): void {
    this.#finish = undefined;
    this.state = 'closed';
  }
}

/** A use whose outcome is known without waiting for it. */
function outcomeOf({ ready }: Use): { value: 'waiting' | 'ready' | 'failed' } {
  const outcome: { value: 'waiting' | 'ready' | 'failed' } = { value: 'waiting' };
  ready.then(
    () => {
      outcome.value = 'ready';
    },
    () => {
      outcome.value = 'failed';
    },
  );
  return outcome;
}

describe('Lingering', () => {
  it('opens with the first user, and closes some time after the last', async () => {
    const lingering = new Lingering(lingerMs);
    const ground = new Ground();
    const first = lingering.acquire('k', ground);
    const second = lingering.acquire('k', ground);
    await ground.finish();
    await Promise.all([first.ready, second.ready]);
    first.release();
    await linger();
    expect(ground.calls).toEqual(['open']);
    second.release();
    await vi.advanceTimersByTimeAsync(lingerMs - 1);
    expect(ground.calls).toEqual(['open']);
    expect(lingering.has('k')).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(ground.calls).toEqual(['open', 'close']);
    expect(lingering.keys()).toEqual([]);
  });

  it('is joined by whoever comes later, who knows at once whether it is open', async () => {
    const lingering = new Lingering(lingerMs);
    const ground = new Ground();
    expect(lingering.join('k')).toBeUndefined();
    const first = lingering.acquire('k', ground);
    const second = lingering.join('k');
    expect([first.open, second?.open]).toEqual([false, false]);
    await ground.finish();
    await settle();
    expect([first.open, second?.open]).toEqual([true, true]);
    first.release();
    await linger();
    expect(ground.calls).toEqual(['open']);

    const reopened = lingering.reopen();
    ground.state = 'closed';
    expect(lingering.join('k')?.open).toBe(false);
    await ground.finish();
    await reopened;
    expect(second?.open).toBe(true);
  });

  it('stays open for whoever comes within the linger', async () => {
    const lingering = new Lingering(lingerMs);
    const ground = new Ground();
    const first = lingering.acquire('k', ground);
    await ground.finish();
    first.release();
    await vi.advanceTimersByTimeAsync(lingerMs - 1);
    const second = lingering.acquire('k', ground);
    await second.ready;
    await linger();
    await linger();
    expect(ground.calls).toEqual(['open']);
    second.release();
    await linger();
    expect(ground.calls).toEqual(['open', 'close']);
  });

  it('counts a user who releases twice once', async () => {
    const lingering = new Lingering(lingerMs);
    const ground = new Ground();
    const [first, second] = [lingering.acquire('k', ground), lingering.acquire('k', ground)];
    await ground.finish();
    first.release();
    first.release();
    await linger();
    expect(ground.calls).toEqual(['open']);
    second.release();
    second.release();
    await linger();
    await linger();
    expect(ground.calls).toEqual(['open', 'close']);
  });

  it('tells all who wait when opening fails, and lets the next try again', async () => {
    const lingering = new Lingering(lingerMs);
    const ground = new Ground();
    const uses = [lingering.acquire('k', ground), lingering.acquire('k', ground)];
    const outcomes = uses.map(outcomeOf);
    await ground.finish(new Error('no'));
    expect(outcomes.map(({ value }) => value)).toEqual(['failed', 'failed']);
    expect(lingering.has('k')).toBe(false);
    const third = lingering.acquire('k', ground);
    await ground.finish();
    await third.ready;
    // Those who failed have nothing to close.
    for (const use of uses) use.release();
    await linger();
    expect(ground.calls).toEqual(['open', 'open']);
    third.release();
    await linger();
    expect(ground.calls).toEqual(['open', 'open', 'close']);
  });

  it('does not open again before it has closed', async () => {
    const lingering = new Lingering(lingerMs);
    const ground = new Ground();
    const first = lingering.acquire('k', ground);
    await ground.finish();
    first.release();
    await linger();
    const second = lingering.acquire('k', ground);
    await settle();
    expect(ground.calls).toEqual(['open', 'close']);
    await ground.finish();
    expect(ground.calls).toEqual(['open', 'close', 'open']);
    await ground.finish();
    await second.ready;
    expect(ground.wrongs).toEqual([]);
  });

  it('does not close before it has opened', async () => {
    const lingering = new Lingering(lingerMs);
    const ground = new Ground();
    lingering.acquire('k', ground).release();
    await linger();
    expect(ground.calls).toEqual(['open']);
    await ground.finish();
    expect(ground.calls).toEqual(['open', 'close']);
    expect(ground.wrongs).toEqual([]);
  });

  it('lingers anew for everybody who came while it was opening', async () => {
    const lingering = new Lingering(lingerMs);
    const ground = new Ground();
    lingering.acquire('k', ground).release();
    await linger();
    lingering.acquire('k', ground).release();
    await ground.finish();
    await vi.advanceTimersByTimeAsync(lingerMs - 1);
    expect(ground.calls).toEqual(['open']);
    await vi.advanceTimersByTimeAsync(1);
    expect(ground.calls).toEqual(['open', 'close']);
  });

  it('closes nothing that failed to open after everybody had gone', async () => {
    const lingering = new Lingering(lingerMs);
    const ground = new Ground();
    outcomeOf(lingering.acquire('k', ground));
    const use = lingering.acquire('k', ground);
    outcomeOf(use);
    use.release();
    await linger();
    await ground.finish(new Error('no'));
    await linger();
    expect(ground.calls).toEqual(['open']);
  });

  it('holds keys apart', async () => {
    const lingering = new Lingering(lingerMs);
    const [one, two] = [new Ground(), new Ground()];
    lingering.acquire('one', one);
    const use = lingering.acquire('two', two);
    expect(lingering.keys()).toEqual(['one', 'two']);
    await one.finish();
    await two.finish();
    use.release();
    await linger();
    expect(one.calls).toEqual(['open']);
    expect(two.calls).toEqual(['open', 'close']);
    expect(lingering.keys()).toEqual(['one']);
  });

  it('reopens everything once the ground is lost, and tells those whose key cannot be opened again', async () => {
    const lingering = new Lingering(lingerMs);
    const [good, bad] = [new Ground(), new Ground()];
    const lost: string[] = [];
    lingering.acquire('good', good, { lost: () => lost.push('good') });
    lingering.acquire('bad', bad, { lost: () => lost.push('bad 1') });
    const leaving = lingering.acquire('bad', bad, { lost: () => lost.push('bad 2') });
    lingering.acquire('bad', bad, { lost: () => lost.push('bad 3') });
    await good.finish();
    await bad.finish();
    leaving.release();
    good.lose();
    bad.lose();
    let reopened = false;
    const reopening = lingering.reopen().then(() => {
      reopened = true;
    });
    await good.finish();
    expect(reopened).toBe(false);
    await bad.finish(new Error('no'));
    await reopening;
    expect(lost).toEqual(['bad 1', 'bad 3']);
    expect(lingering.keys()).toEqual(['good']);
    expect(good.calls).toEqual(['open', 'open']);
    expect([...good.wrongs, ...bad.wrongs]).toEqual([]);
  });

  it('reopens once what had been waiting for its predecessor to be closed', async () => {
    const lingering = new Lingering(lingerMs);
    const ground = new Ground();
    const first = lingering.acquire('k', ground);
    await ground.finish();
    first.release();
    await linger();
    const second = lingering.acquire('k', ground);
    const reopening = lingering.reopen();
    await ground.finish();
    expect(ground.calls).toEqual(['open', 'close', 'open']);
    await ground.finish();
    await reopening;
    await second.ready;
    expect(ground.wrongs).toEqual([]);
    expect(ground.calls).toEqual(['open', 'close', 'open']);
  });

  it('closes everything at the end, used or not, and opens nothing after it', async () => {
    const lingering = new Lingering(lingerMs);
    const [used, idle, closing] = [new Ground(), new Ground(), new Ground()];
    lingering.acquire('used', used);
    const idler = lingering.acquire('idle', idle);
    const closer = lingering.acquire('closing', closing);
    for (const ground of [used, idle, closing]) await ground.finish();
    closer.release();
    await linger();
    outcomeOf(lingering.acquire('closing', closing));
    idler.release();

    let closed = false;
    const all = lingering.closeAll().then(() => {
      closed = true;
    });
    await settle();
    await used.finish();
    await idle.finish();
    // What had begun to close before is waited for, too.
    expect(closed).toBe(false);
    await closing.finish();
    await all;
    await linger();
    for (const ground of [used, idle, closing]) expect(ground.calls).toEqual(['open', 'close']);
    expect(lingering.keys()).toEqual([]);
  });
});

describe('Lingering, whatever happens in whatever order', () => {
  type Step = 'acquire' | 'release oldest' | 'release newest' | 'finish' | 'fail' | 'linger' | 'a moment';
  const step = fc.constantFrom<Step>(
    'acquire',
    'acquire',
    'release oldest',
    'release newest',
    'finish',
    'finish',
    'fail',
    'linger',
    'a moment',
  );

  it('is open once at a time while it is used, and closed once after', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const lingering = new Lingering(lingerMs);
        const ground = new Ground();
        const uses: { use: Use; outcome: ReturnType<typeof outcomeOf> }[] = [];
        const check = () => {
          expect(ground.wrongs).toEqual([]);
          // Whoever was told that it is open, and has not let go, has it open.
          if (uses.some(({ outcome }) => outcome.value === 'ready')) expect(ground.state).toBe('open');
        };
        for (const each of steps) {
          if (each === 'acquire') {
            const use = lingering.acquire('k', ground);
            uses.push({ use, outcome: outcomeOf(use) });
            expect(lingering.keys()).toEqual(['k']);
          } else if (each === 'release oldest') uses.shift()?.use.release();
          else if (each === 'release newest') uses.pop()?.use.release();
          else if (each === 'finish') await ground.finish();
          else if (each === 'fail') await ground.finish(new Error('no'));
          else if (each === 'linger') await linger();
          else await vi.advanceTimersByTimeAsync(lingerMs / 3);
          await settle();
          check();
        }
        for (const { use } of uses.splice(0)) use.release();
        // To open, to close, and once more should somebody have come in between.
        for (let round = 0; round < 4; round++) {
          await ground.finish();
          await linger();
          check();
        }
        expect(ground.state).toBe('closed');
        expect(lingering.keys()).toEqual([]);
        const before = ground.calls.length;
        await linger();
        expect(ground.calls).toHaveLength(before);
      }),
      { numRuns: 500 },
    );
  });

  it('is opened again on new ground, and ends as ever', async () => {
    type Move = Step | 'lose the ground';
    const move = fc.oneof(step, fc.constant<Move>('lose the ground'));
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 40 }), async (moves) => {
        const lingering = new Lingering(lingerMs);
        // Each time the ground is lost, what was under way on it comes to nothing, and answers count no more.
        let ground = new Ground();
        const grounds = [ground];
        const shared: Shared = { open: () => ground.open(), close: () => ground.close() };
        const users = new Set<{ use: Use; lost: boolean; outcome: ReturnType<typeof outcomeOf> }>();
        const releaseOne = (pick: (all: { use: Use }[]) => { use: Use } | undefined) => {
          const user = pick([...users]);
          user?.use.release();
          users.delete(user as never);
        };
        const reopenings: Promise<void>[] = [];
        for (const each of moves) {
          if (each === 'acquire') {
            const user = { lost: false } as {
              use: Use;
              lost: boolean;
              outcome: ReturnType<typeof outcomeOf>;
            };
            user.use = lingering.acquire('k', shared, {
              lost() {
                user.lost = true;
              },
            });
            user.outcome = outcomeOf(user.use);
            users.add(user);
          } else if (each === 'release oldest') releaseOne((all) => all[0]);
          else if (each === 'release newest') releaseOne((all) => all.at(-1));
          else if (each === 'finish') await ground.finish();
          else if (each === 'fail') await ground.finish(new Error('no'));
          else if (each === 'linger') await linger();
          else if (each === 'a moment') await vi.advanceTimersByTimeAsync(lingerMs / 3);
          else {
            const gone = ground;
            ground = new Ground();
            grounds.push(ground);
            reopenings.push(lingering.reopen());
            // A request that was under way on the old ground fails or is answered; both say nothing of the new one.
            await gone.finish(new Error('gone'));
          }
          await settle();
          // Whoever failed or lost it lets go, as every user does.
          for (const user of users) {
            if (!user.lost && user.outcome.value !== 'failed') continue;
            user.use.release();
            users.delete(user);
          }
          // No ground is opened while it is open.
          expect(grounds.flatMap(({ wrongs }) => wrongs)).toEqual([]);
        }
        for (const { use } of users) use.release();
        for (let round = 0; round < 6; round++) {
          for (const each of grounds) await each.finish();
          await linger();
        }
        await Promise.all(reopenings);
        expect(lingering.keys()).toEqual([]);
        expect(ground.state).toBe('closed');
      }),
      { numRuns: 500 },
    );
  });
});
