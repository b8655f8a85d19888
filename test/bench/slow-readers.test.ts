import { expect, it } from 'vitest';
import { run } from '../../bench/slow-readers.js';

it('Sockets that stop reading cost the others nothing, no more memory than allowed, and learn what they missed', async () => {
  const size = ['--agents', '2', '--sockets', '20', '--stalled', '4'];
  const figures = await run([...size, '--events', '60', '--kilobytes', '256']);

  expect(figures).toMatchObject({
    lostByOthers: 0,
    lostInSilence: 0,
    stalledClosed: 0,
  });
  expect(figures.stalledWithGap + figures.stalledWithAll).toBe(4);
  expect(figures.stalledWithGap).toBeGreaterThan(0);
  expect(figures.unreadMegabytes).toBeLessThanOrEqual(figures.allowedMegabytes);
}, 60_000);
