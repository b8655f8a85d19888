import { describe, expect, it, vi } from 'vitest';
import { Once } from '../../src/lib/once.js';

const clash = () => new Error('It stands for something else.');

/** Something to do that ends when told to, and counts how often it was begun. */
function createWork() {
  let begun = 0;
  const ends: { resolve(result: string): void; reject(error: Error): void }[] = [];
  return {
    get begun() {
      return begun;
    },
    work: () => {
      begun++;
      return new Promise<string>((resolve, reject) => ends.push({ resolve, reject }));
    },
    end: (result: string) => ends.shift()?.resolve(result),
    fail: (error: Error) => ends.shift()?.reject(error),
  };
}

/** A clock that is turned by hand. */
function createClock() {
  let time = 1_000;
  return {
    now: () => time,
    turn: (ms: number) => {
      time += ms;
    },
  };
}

describe('what is done under a key', () => {
  it('is done once, and asked again answers the first result', async () => {
    const once = new Once<string>(60_000, 10);
    const job = createWork();
    const first = once.do('k', 'a', job.work, clash);
    job.end('one');
    expect(await first).toBe('one');
    expect(await once.do('k', 'a', job.work, clash)).toBe('one');
    expect(job.begun).toBe(1);
  });

  it('is done once while the first is still under way', async () => {
    const once = new Once<string>(60_000, 10);
    const job = createWork();
    const results = [1, 2, 3].map(() => once.do('k', 'a', job.work, clash));
    job.end('one');
    expect(await Promise.all(results)).toEqual(['one', 'one', 'one']);
    expect(job.begun).toBe(1);
  });

  it('is another thing under another key', async () => {
    const once = new Once<string>(60_000, 10);
    const job = createWork();
    const results = [once.do('k', 'a', job.work, clash), once.do('l', 'a', job.work, clash)];
    job.end('one');
    job.end('two');
    expect(await Promise.all(results)).toEqual(['one', 'two']);
  });

  it('is refused for another thing, under way or done', async () => {
    const once = new Once<string>(60_000, 10);
    const job = createWork();
    const first = once.do('k', 'a', job.work, clash);
    await expect(once.do('k', 'b', job.work, clash)).rejects.toThrow('something else');
    job.end('one');
    await first;
    await expect(once.do('k', 'b', job.work, clash)).rejects.toThrow('something else');
    expect(job.begun).toBe(1);
    expect(await once.do('k', 'a', job.work, clash)).toBe('one');
  });

  it('is done again after a rejection, which nobody remembers', async () => {
    const once = new Once<string>(60_000, 10);
    const job = createWork();
    const first = once.do('k', 'a', job.work, clash);
    job.fail(new Error('No.'));
    await expect(first).rejects.toThrow('No.');
    const second = once.do('k', 'b', job.work, clash);
    job.end('two');
    expect(await second).toBe('two');
  });

  it('is done again when the window has closed, which opens once it is done', async () => {
    const clock = createClock();
    const once = new Once<string>(60_000, 10, { now: clock.now });
    const job = createWork();
    const first = once.do('k', 'a', job.work, clash);
    clock.turn(600_000);
    const meanwhile = once.do('k', 'a', job.work, clash);
    job.end('one');
    expect(await Promise.all([first, meanwhile])).toEqual(['one', 'one']);

    clock.turn(59_999);
    expect(await once.do('k', 'a', job.work, clash)).toBe('one');
    clock.turn(1);
    const again = once.do('k', 'other', job.work, clash);
    job.end('two');
    expect(await again).toBe('two');
    expect(job.begun).toBe(2);
  });

  it('gives way to later things beyond the limit, the oldest first', async () => {
    const once = new Once<string>(60_000, 2);
    for (const key of ['k', 'l', 'm']) await once.do(key, 'a', async () => key, clash);
    const again = (key: string) => once.do(key, 'a', async () => 'again', clash);
    expect(await again('l')).toBe('l');
    expect(await again('m')).toBe('m');
    expect(await again('k')).toBe('again');
    // And now that is the latest.
    expect(await again('l')).toBe('again');
  });

  it('is forgotten when the window has closed, also when nobody asks', async () => {
    vi.useFakeTimers();
    try {
      const emptied = vi.fn();
      const once = new Once<string>(60_000, 10, { emptied });
      await once.do('k', 'a', async () => 'one', clash);
      await vi.advanceTimersByTimeAsync(30_000);
      await once.do('l', 'a', async () => 'two', clash);
      await vi.advanceTimersByTimeAsync(59_999);
      expect(emptied).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(emptied).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });

  it('leaves nothing behind where it was rejected', async () => {
    const emptied = vi.fn();
    const once = new Once<string>(60_000, 10, { emptied });
    const failing = once.do('k', 'a', () => Promise.reject(new Error('No.')), clash);
    await expect(failing).rejects.toThrow('No.');
    expect(emptied).toHaveBeenCalledOnce();
  });

  it('does not give way while it is under way', async () => {
    const once = new Once<string>(60_000, 1);
    const job = createWork();
    const first = once.do('k', 'a', job.work, clash);
    for (const key of ['l', 'm', 'n']) await once.do(key, 'a', async () => key, clash);
    const again = once.do('k', 'a', job.work, clash);
    job.end('one');
    expect(await Promise.all([first, again])).toEqual(['one', 'one']);
    expect(await once.do('k', 'a', job.work, clash)).toBe('one');
    expect(job.begun).toBe(1);
  });
});
