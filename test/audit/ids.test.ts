import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { suites } from '../../src/audit/index.js';

const audits = suites.flatMap(({ name, audits }) =>
  audits({ url: 'http://localhost/graphql' }).map((audit) => ({ suite: name, ...audit })),
);

const heading = '\n## The audits';

it('no two audits have the same id', () => {
  expect(new Set(audits.map(({ id }) => id)).size).toBe(audits.length);
});

it('ids stay: others pin them', async () => {
  await expect(`${audits.map(({ id }) => id).join('\n')}\n`).toMatchFileSnapshot('ids.txt');
});

it('there are 61 audits of GraphQL over HTTP', () => {
  expect(audits.filter(({ suite }) => suite === 'graphql-http')).toHaveLength(61);
});

it('docs/audits.md lists them', async () => {
  const page = readFileSync('docs/audits.md', 'utf8');
  const prose = page.slice(0, page.indexOf(heading) + heading.length);
  const tables = suites.map(({ name }) => {
    const rows = audits
      .filter(({ suite }) => suite === name)
      .map((audit) => `| \`${audit.id}\` | ${audit.name} |`);
    return [`### ${name}`, '', '| id | demand |', '|---|---|', ...rows].join('\n');
  });

  // `npx vitest run test/audit/ids.test.ts -u` writes them.
  await expect(`${[prose, ...tables].join('\n\n')}\n`).toMatchFileSnapshot('../../docs/audits.md');
});
