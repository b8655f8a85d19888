import { describe, expect, it } from 'vitest';
import { chaos } from './chaos/run.js';

/** `npm run chaos` says otherwise. */
const options = { agents: 12, seconds: 10, seed: 7, ...JSON.parse(process.env['CHAOS'] ?? '{}') };

describe('whatever goes wrong', () => {
  it(
    'loses nothing without a gap, tells nothing twice, keeps the order and every agent to themselves',
    async () => {
      const tell = process.env['CHAOS'] ? console.log : undefined;
      const { violations, ...figures } = await chaos({ ...options, ...(tell && { tell }) });
      tell?.(figures as never);
      expect(violations, JSON.stringify(figures)).toEqual([]);
      expect(figures.delivered).toBeGreaterThan(0);
    },
    (options.seconds + 180) * 1_000,
  );
});
