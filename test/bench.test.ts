import { describe, expect, it } from 'vitest';
import { run } from '../bench/shift-start.js';

describe('npm run bench -- shift-start', () => {
  it('brings everybody to work, with one handshake each and no error', async () => {
    const { rows } = await run(['--agents', '20']);
    const figures = rows['20 agents'];
    expect(figures).toMatchObject({ agents: 20, live: 20, errors: 0, handshakes: 20 });
    expect(figures?.['gatewayCpuSeconds']).toBeGreaterThan(0);
    // Sign-in, handshake, subscribe, and a poll or two.
    expect(figures?.['upstreamRequestsPerAgent']).toBeLessThanOrEqual(6);
  });

  it.each(['0', 'many'])('refuses %s agents', async (agents) => {
    await expect(run(['--agents', agents])).rejects.toThrow(`--agents must be numbers, not ${agents}.`);
  });

  it('says so when the shell allows too few file descriptors', async () => {
    await expect(run(['--agents', '100000000'])).rejects.toThrow(/ulimit -n/);
  });
});
