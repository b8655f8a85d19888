import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chooseTests, cover, type Tests, undocumented } from './coverage/coverage.js';
import { pageOf, standingOf } from './coverage/page.js';
import { probe } from './coverage/probe.js';
import type { TestSighting } from './coverage/reporter.js';
import { exists } from './coverage/titles.js';

/** `npm run coverage:gws` has seen what goes over the wire; everybody else goes by what it wrote then. */
const { SIGHTINGS_FROM } = process.env;
const read = (path: string | URL) => JSON.parse(readFileSync(path, 'utf8'));
const written = new URL('coverage/tests.json', import.meta.url);

const offer = await probe();
const tests: Tests = SIGHTINGS_FROM
  ? chooseTests(cover(offer, {}), read(SIGHTINGS_FROM) as TestSighting[])
  : read(written);
const covered = cover(offer, tests);
const open = covered.filter((row) => standingOf(row) === 'open');
const ids = (of: typeof covered) => of.map(({ id }) => id);
const stale = 'It is stale: run `npm run coverage:gws` and commit what changes.';

it('everything that GWS documents has a field, or a reason to have none', () => {
  expect(ids(open.filter(({ fields }) => fields.length === 0))).toEqual([]);
});

it('every field that offers something of GWS is exercised by a test over the wire', () => {
  expect(ids(open.filter(({ test }) => test === undefined)), stale).toEqual([]);
});

it('nothing is excused that is offered', () => {
  expect(ids(covered.filter(({ why, fields }) => why !== undefined && fields.length > 0))).toEqual([]);
});

it('everything that the code asks of GWS is in the reference', () => {
  expect(undocumented(offer, covered)).toEqual([]);
});

it('no fact of the reference stands there twice', () => {
  const all = ids(covered);
  expect(all.filter((id, n) => all.indexOf(id) !== n)).toEqual([]);
});

it('the tests that are named exist', () => {
  const gone = Object.entries(tests).filter(([, test]) => !exists(test));
  expect(gone, stale).toEqual([]);
});

it('the tests that are named are those of documented rows', () => {
  const known = new Set(ids(covered));
  expect(
    Object.keys(tests).filter((id) => !known.has(id)),
    stale,
  ).toEqual([]);
});

it('docs/coverage.md says so', async () => {
  await expect(`${JSON.stringify(tests, undefined, 2)}\n`).toMatchFileSnapshot('coverage/tests.json', stale);
  await expect(pageOf(covered)).toMatchFileSnapshot('../docs/coverage.md', stale);
});
