/** What `docs/guide` says is true: every page is followed, word by word. */
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../src/schema.js';
import { follow, pages, type Setting, shapeOf } from './support/guide.js';
import { settings } from './support/guide-settings.js';
import { neglected } from './support/unions.js';

const all = pages();
const media = all.filter(({ name }) => name !== 'README');

describe('the guide', () => {
  it('has a page for each medium, and a link to it', () => {
    expect(media.map(({ name }) => name)).toEqual(Object.keys(settings).sort());
    const linked = all.find(({ name }) => name === 'README')?.text.matchAll(/\]\(([\w-]+)\.md\)/g);
    expect([...new Set([...(linked ?? [])].map(([, name]) => name))].sort()).toEqual(
      media.map(({ name }) => name),
    );
  });

  it.each(all.map((page) => [page.name, page] as const))('asks what there is: %s', (_name, { blocks }) => {
    for (const { language, text } of blocks) {
      if (language !== 'graphql') continue;
      const document = parse(text);
      expect(validate(schema, document)).toEqual([]);
      expect(neglected(schema, document)).toEqual([]);
    }
  });

  it.each(media.map((page) => [page.name, page] as const))(
    'has the same form everywhere: %s',
    (_name, page) => {
      const [, , third] = page.headings;
      const follows = third === 'Follow one' ? [third] : [];
      expect(page.headings).toEqual(['Ask', 'Watch', ...follows, 'Do', 'Know']);
      const documents = page.blocks.filter(({ language }) => language === 'graphql');
      const kinds = documents.map(({ text }) => text.replace(/\W.*/s, ''));
      const kind = kinds.join(' ').replace('subscription subscription', 'subscription');
      expect(['query subscription mutation', 'query subscription']).toContain(kind);
      expect(kinds.length).toBe(kind.split(' ').length + follows.length);
    },
  );

  it.each(media.map((page) => [page.name, page] as const))(
    'is answered as it says: %s',
    async (name, page) => {
      const examples = await follow(page, settings[name] as Setting);
      const headings = new Set(examples.map(({ heading }) => heading));
      expect(headings.size).toBe(new Set(page.blocks.map(({ heading }) => heading)).size);
      for (const { shown, answered } of examples) expect(shapeOf(answered)).toEqual(shapeOf(shown));
    },
  );
});
