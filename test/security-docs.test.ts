import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const text = readFileSync(new URL('docs/security.md', root), 'utf8');

describe('docs/security.md', () => {
  it('names files that are there', () => {
    const files = [...text.matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map(([, file = '']) => file);

    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });
});
