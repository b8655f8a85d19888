import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { suites, type TargetOptions } from '../../src/audit/index.js';
import { startCareless, startDeaf, startPlain, ticks } from './bad-servers.js';

const hurried: Partial<TargetOptions> = {
  headers: { authorization: 'Basic YTE6ZGVtbw==' },
  subscription: ticks,
  production: true,
  quietMs: 150,
  slowMs: 400,
  flood: 200,
  crowd: 50,
};

interface Judged {
  readonly id: string;
  readonly status: string;
  readonly reason?: string;
}

/** What becomes of every audit, so many of them at a time. */
async function audit(options: TargetOptions, atOnce: number): Promise<Judged[]> {
  const all = suites.flatMap(({ audits }) => audits({ ...hurried, ...options }));
  const judged: Judged[] = [];
  const waiting = [...all];
  const one = async () => {
    for (let each = waiting.shift(); each; each = waiting.shift())
      judged.push({ id: each.id, ...(await each.fn()) });
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  // A mistake of an audit's own is no judgement.
  expect(
    judged.filter(({ reason }) => /^(TypeError|ReferenceError|RangeError|SyntaxError)/.test(reason ?? '')),
  ).toEqual([]);
  return all.flatMap(({ id }) => judged.find((each) => each.id === id) ?? []);
}

/** The ids in a file beside this one. */
const listed = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');

const failed = (judged: readonly Judged[]) =>
  judged.filter(({ status }) => status === 'failed').map(({ id }) => id);

describe('Every audit', { timeout: 180_000 }, () => {
  const seen = new Set<string>();

  // graphql-ws tells of every broken frame.
  beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterAll(() => vi.restoreAllMocks());

  it('of those listed is failed by yoga and graphql-ws as documented', async () => {
    await using server = await startPlain();
    const ids = failed(await audit({ url: server.url, patienceMs: 5_000 }, 4));
    for (const id of ids) seen.add(id);

    expect(listed('failed-by-plain.txt').filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('of those listed is failed by a server that takes everything', async () => {
    await using server = await startCareless();
    const ids = failed(await audit({ url: server.url, patienceMs: 500 }, 8));
    for (const id of ids) seen.add(id);

    expect(listed('failed-by-careless.txt').filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('can be failed: what these two do right, a server that says nothing does wrong', async () => {
    await using server = await startDeaf();
    for (const id of failed(await audit({ url: server.url, patienceMs: 500 }, 40))) seen.add(id);
    const all = suites.flatMap(({ audits }) => audits({ url: server.url }).map(({ id }) => id));

    expect(all.filter((id) => !seen.has(id))).toEqual([]);
  });
});
