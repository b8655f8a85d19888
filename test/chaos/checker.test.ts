import { describe, expect, it } from 'vitest';
import { compact, disagreement, type Entry, judge, type Published } from './checker.js';

/** `O2` opened after two were published, `G` a gap, `S1,2` a snapshot, a number an event, `X` an end. */
function history(words: string): Entry[] {
  return words.split(' ').map((word): Entry => {
    const rest = word.slice(1);
    if (word.startsWith('O')) return { see: 'O', published: Number(rest) };
    if (word.startsWith('S')) return { see: 'S', numbers: rest ? rest.split(',').map(Number) : [] };
    if (word === 'G') return { see: 'G', reason: 'R' };
    if (word === 'X') return { see: 'X', code: '1006' };
    return { see: 'E', n: Number(word) };
  });
}

const published: Published[] = [1, 2, 3, 4, 5, 6].map((n) => ({ n, channel: 'a', text: '', at: 0 }));
const judged = (words: string, slack = 0) => judge(history(words), published, { channels: ['a'], slack });

describe('the checker of the chaos', () => {
  it.each([
    'O0 1 2 3 4 5 6',
    'O2 3 4 5 6',
    'O2 2 3 4 5 6',
    'O0 1 2 X O2 3 4 5 6',
    'O0 1 G 4 5 6',
    'O0 G 6',
    'O0 1 2 S3,4 5 6',
    'O0 1 X O1 G S 5 6',
  ])('finds nothing wrong with %s', (words) => {
    expect(judged(words)).toEqual([]);
  });

  it.each([
    ['O0 1 3 4', ['2 of a is lost']],
    ['O0 2', ['1 of a is lost']],
    ['O0 1 X O1 3', ['2 of a is lost']],
    // A gap covers what is missing before the next event, and no more.
    ['O0 1 G 3 5', ['4 of a is lost']],
    ['O0 1 3 G 4', ['2 of a is lost']],
    ['O0 1 2 2 3', ['2 came twice']],
    ['O0 1 2 X O2 1 2 3', ['1 came twice', '2 came twice']],
    ['O0 1 G 3 2 4', ['2 came after 3']],
    ['O0 1 7', ['7 was never published on its topics']],
    ['X', ['never opened']],
  ])('finds what is wrong with %s', (words, wrong) => {
    expect(judged(words)).toEqual(wrong);
  });

  it('bears with an order that GWS has changed, but with no loss', () => {
    expect(judged('O0 1 4 3 2 5 6', 3)).toEqual([]);
    expect(judged('O0 1 4 2 5 6', 3)).toEqual(['3 of a is lost']);
  });

  it('owes nothing of other topics', () => {
    const others = published.map((each) => (each.n === 2 ? { ...each, channel: 'b' } : each));
    expect(judge(history('O0 1 3 4 5 6'), others, { channels: ['a'] })).toEqual([]);
  });

  it('sees where two subscriptions differ in their order', () => {
    expect(disagreement(history('O0 1 2 3'), history('O0 1 3'))).toBeUndefined();
    expect(disagreement(history('O0 1 2 3'), history('O0 1 3 2'))).toBe(3);
  });

  it('writes a history in a line', () => {
    expect(compact(history('O0 1 2 3 G S1 5 X'))).toBe('O 1-3 G:R S(1) 5 X:1006');
  });
});
