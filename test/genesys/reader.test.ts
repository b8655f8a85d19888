import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ErrorCode, GatewayError } from '../../src/errors.js';
import { type Collection, Reader } from '../../src/genesys/reader.js';
import { type Envelope, path, type Rest } from '../../src/genesys/rest.js';
import { isObject } from '../../src/lib/decode.js';

interface Book {
  readonly id: string;
  readonly shelf: string;
}

/** A REST client that knows answers by path, and writes down what it was asked. */
function createRest(answers: Record<string, object | ErrorCode>) {
  const asked: string[] = [];
  const rest = {
    async get(where, { query = {} } = {}) {
      const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`);
      const url = [String(where), ...pairs].join(' ');
      asked.push(url);
      const answer = answers[url];
      if (typeof answer === 'object') return { statusCode: 0, ...answer } as Envelope;
      throw new GatewayError(answer ?? 'NOT_FOUND', `There is no ${url}.`);
    },
    async post() {
      throw new Error('A reader never posts.');
    },
    async download() {
      throw new Error('A reader never downloads.');
    },
    uriOf: (target: string) => target,
  } satisfies Rest;
  return { reader: new Reader(rest), asked };
}

const books = (more: Partial<Collection<Book>> = {}): Collection<Book> => ({
  all: path`/books`,
  one: (id) => path`/books/${id}`,
  plural: 'books',
  singular: 'book',
  read: (item) =>
    isObject(item) && typeof item['id'] === 'string'
      ? { id: item['id'], shelf: String(item['shelf']) }
      : undefined,
  idOf: ({ id }) => id,
  ...more,
});
const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, shelf: `shelf of ${id}` }));

describe('a reader', () => {
  it('asks for one by itself', async () => {
    const { reader, asked } = createRest({ '/books/a': { book: a } });
    expect(await reader.one(books(), 'a')).toEqual(a);
    expect(asked).toEqual(['/books/a']);
  });

  it('asks for the same one once, however often it is wanted', async () => {
    const { reader, asked } = createRest({ '/books/a': { book: a } });
    const wanted = [reader.one(books(), 'a'), reader.one(books(), 'a')];
    expect(await Promise.all(wanted)).toEqual([a, a]);
    expect(await reader.one(books(), 'a')).toEqual(a);
    expect(asked).toEqual(['/books/a']);
  });

  it('asks for the collection when several of it are wanted at once', async () => {
    const { reader, asked } = createRest({ '/books fields=*': { books: [a, b, c] } });
    const wanted = [
      reader.one(books(), 'b'),
      reader.all(books()),
      reader.one(books(), 'c'),
      reader.all(books()),
    ];
    expect(await Promise.all(wanted)).toEqual([b, [a, b, c], c, [a, b, c]]);
    expect(asked).toEqual(['/books fields=*']);
  });

  it('looks into the collection it has before it asks again', async () => {
    const { reader, asked } = createRest({ '/books fields=*': { books: [a, b] }, '/books/c': { book: c } });
    await reader.all(books());
    expect(await reader.one(books(), 'b')).toEqual(b);
    expect(await reader.one(books(), 'c')).toEqual(c);
    expect(asked).toEqual(['/books fields=*', '/books/c']);
  });

  it('asks one by one where the collection is refused', async () => {
    const { reader, asked } = createRest({
      '/books fields=*': 'FORBIDDEN',
      '/books/a': { book: a },
      '/books/b': { book: b },
    });
    expect(await Promise.all([reader.one(books(), 'a'), reader.one(books(), 'b')])).toEqual([a, b]);
    expect([...asked].sort()).toEqual(['/books fields=*', '/books/a', '/books/b']);
    await expect(reader.all(books())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('fails for one alone', async () => {
    const { reader } = createRest({ '/books fields=*': { books: [a] } });
    const [found, lost] = await Promise.allSettled([reader.one(books(), 'a'), reader.one(books(), 'x')]);
    expect(found).toMatchObject({ value: a });
    expect(lost).toMatchObject({ reason: { code: 'NOT_FOUND' } });
  });

  it('fails for an id that cannot be asked for, and for it alone', async () => {
    const { reader, asked } = createRest({ '/books fields=*': { books: [a] } });
    const [found, lost] = await Promise.allSettled([reader.one(books(), 'a'), reader.one(books(), '..')]);
    expect(found).toMatchObject({ value: a });
    expect(lost).toMatchObject({ reason: { code: 'BAD_REQUEST' } });
    expect(asked).toEqual(['/books fields=*']);
  });

  it('understands one that comes in a list, and nothing else', async () => {
    const { reader } = createRest({
      '/books/a': { books: [a] },
      '/books/b': {},
      '/books/c': { book: [c] },
      '/books/d': { book: { title: 'no id' } },
    });
    expect(await reader.one(books(), 'a')).toEqual(a);
    // One after the other: wanted together they would be looked for in the collection.
    for (const id of ['b', 'c', 'd']) {
      await expect(reader.one(books(), id)).rejects.toMatchObject({ code: 'UPSTREAM_ERROR' });
    }
  });

  it('leaves out of all what it cannot read', async () => {
    const { reader } = createRest({ '/books fields=*': { books: [null, a, 'x', {}, b] } });
    expect(await reader.all(books())).toEqual([a, b]);
  });

  it('takes an answer without the collection for an empty one', async () => {
    const { reader } = createRest({ '/books fields=*': {} });
    expect(await reader.all(books())).toEqual([]);
  });

  it('follows addresses by their last part only, each once, and leaves out what has gone', async () => {
    const { reader, asked } = createRest({
      '/books fields=*': { uris: ['http://evil/other/a', '/x/b/?q', '/x/a/', '/x/gone', 7, null, '', '/'] },
      '/books/a': { book: a },
      '/books/b': { book: b },
    });
    expect(await reader.all(books())).toEqual([a, b]);
    expect(asked).toEqual(['/books fields=*', '/books/a', '/books/b', '/books/gone']);
  });

  it('fails where an address leads to more than nothing', async () => {
    const { reader } = createRest({
      '/books fields=*': { uris: ['/x/a', '/x/b'] },
      '/books/a': { book: a },
      '/books/b': 'UPSTREAM_ERROR',
    });
    await expect(reader.all(books())).rejects.toMatchObject({ code: 'UPSTREAM_ERROR' });
  });

  it('keeps to the collection what belongs to it', async () => {
    const { reader, asked } = createRest({
      '/books fields=*': { books: [a, b, c] },
      '/books/b owner=me': { book: b },
    });
    const mine = books({ keep: ({ id }) => id !== 'b', oneQuery: { owner: 'me' } });
    const [all, kept, left] = await Promise.all([
      reader.all(mine),
      reader.one(mine, 'c'),
      reader.one(mine, 'b'),
    ]);
    expect(all).toEqual([a, c]);
    expect(kept).toEqual(c);
    expect(left).toEqual(b);
    expect(asked).toEqual(['/books fields=*', '/books/b owner=me']);
  });

  it('keeps apart what is read with different parameters', async () => {
    const { reader, asked } = createRest({
      '/books/a owner=x': { book: { ...a, shelf: 'x' } },
      '/books/a owner=y': { book: { ...a, shelf: 'y' } },
    });
    const of = (owner: string) => books({ oneQuery: { owner }, all: path`/books` });
    // Wanted at the same time, the same id of two owners is still one id.
    const [x, y] = await Promise.all([reader.one(of('x'), 'a'), reader.one(of('y'), 'a')]);
    expect([x.shelf, y.shelf]).toEqual(['x', 'y']);
    expect(asked).toEqual(['/books/a owner=x', '/books/a owner=y']);
  });

  it('sends a GET once, whatever becomes of it', async () => {
    const { reader, asked } = createRest({ '/good x=1': { it: 'is' } });
    const good = () => reader.get(path`/good`, { x: '1' });
    expect(await Promise.all([good(), good()])).toMatchObject([{ it: 'is' }, { it: 'is' }]);
    await good();
    const bad = () => reader.get(path`/bad`);
    await expect(Promise.all([bad(), bad()])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(bad()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(asked).toEqual(['/good x=1', '/bad']);
  });

  it('answers right with as few requests as it can, whatever is wanted', async () => {
    const known = ['a', 'b', 'c', 'd'];
    const shelf = known.map((id) => ({ id, shelf: id }));
    const want = fc.constantFrom('all', ...known, 'unknown');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(want, { maxLength: 6 }), { maxLength: 4 }), async (ticks) => {
        const { reader, asked } = createRest({
          '/books fields=*': { books: shelf.slice(0, 3) },
          ...Object.fromEntries(shelf.map((book) => [`/books/${book.id}`, { book }])),
        });
        for (const wanted of ticks) {
          const read = await Promise.allSettled(
            wanted.map((each) => (each === 'all' ? reader.all(books()) : reader.one(books(), each))),
          );
          for (const [index, each] of wanted.entries()) {
            if (each === 'unknown') expect(read[index]).toMatchObject({ reason: { code: 'NOT_FOUND' } });
            else if (each === 'all') expect(read[index]).toMatchObject({ value: shelf.slice(0, 3) });
            else expect(read[index]).toMatchObject({ value: { id: each } });
          }
        }
        // Nothing is asked for twice.
        expect(new Set(asked).size).toBe(asked.length);
        const all = ticks.flat();
        if (all.length === 0) expect(asked).toEqual([]);
        if (!all.includes('d') && !all.includes('unknown') && all.includes('all') && ticks.length === 1) {
          expect(asked).toEqual(['/books fields=*']);
        }
      }),
      { numRuns: 300 },
    );
  });
});
