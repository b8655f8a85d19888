import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/genesys/origin.js';
import { Shelf, type Shelved } from '../../src/genesys/shelf.js';

const answerOf = (text: string): Answer => ({ text, shelved: undefined });

/** Texts of one byte to a character and of two, from none to more than a block of memory. */
const text = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(0, 1, 100, 1_000), fc.boolean())
  .map(([unit, times, isWide]) => `${isWide ? '—' : ''}${unit.repeat(times)}`);

describe('A text on a shelf', () => {
  it('is what was put there for as long as it is held, whatever others put and drop', () => {
    const step = fc.oneof(
      fc.record({ put: text, shelf: fc.nat(2) }),
      fc.record({ again: fc.nat() }),
      fc.record({ drop: fc.nat() }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const shelves = [new Shelf(), new Shelf(), new Shelf()];
        const held: { readonly answer: Answer; readonly shelved: Shelved; readonly shelf: Shelf }[] = [];
        for (const each of steps) {
          const one = held[('again' in each ? each.again : 'drop' in each ? each.drop : 0) % held.length];
          if ('put' in each) {
            const shelf = shelves[each.shelf] as Shelf;
            const answer = answerOf(each.put);
            held.push({ answer, shelf, shelved: shelf.hold(answer) });
          } else if (one && 'again' in each) held.push({ ...one, shelved: one.shelf.hold(one.answer) });
          else if (one) held.splice(held.indexOf(one), 1)[0]?.shelved.drop();
          for (const { answer, shelved } of held) expect(shelved.text).toBe(answer.text);
        }
        for (const { shelved } of held) shelved.drop();
      }),
    );
  });

  it('is put there once for all messages that it brought', () => {
    const shelf = new Shelf();
    const answer = answerOf('[{},{}]');
    const first = shelf.hold(answer);
    expect(shelf.hold(answer)).toBe(first);
    first.drop();
    expect(first.text).toBe(answer.text);
  });

  it('is not read any more once nobody holds it, and put there anew for who comes later', () => {
    const shelf = new Shelf();
    const answer = answerOf('[{}]');
    const gone = shelf.hold(answer);
    gone.drop();
    const other = new Shelf().hold(answerOf("what is nobody else's business"));
    expect(() => gone.text).toThrow('Nobody holds this text any more.');
    gone.drop();
    new Shelf().hold(answerOf('x'.repeat(100)));
    expect(shelf.hold(answer).text).toBe(answer.text);
    expect(other.text).toBe("what is nobody else's business");
  });
});
