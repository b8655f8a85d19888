import { describe, expect, it } from 'vitest';
import { run } from '../../bench/writer.js';

describe('npm run bench -- writer', () => {
  it('has the writer write what graphql-js answers, and compares the two', async () => {
    const figures = await run(['--calls', '10']);
    expect(figures.bytes).toBeGreaterThan(2_000);
    expect(figures.writerMicroseconds).toBeGreaterThan(0);
  });

  it('refuses to measure nothing', async () => {
    await expect(run(['--calls', '0'])).rejects.toThrow('--calls must be a number, not 0.');
  });
});
