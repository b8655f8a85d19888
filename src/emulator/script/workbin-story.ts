import { ITEM_MEDIA } from '../media/medium.js';
import type { Shelf } from '../media/workbins/shelves.js';
import type { Workbins } from '../media/workbins/workbins.js';
import type { Random } from '../random.js';
import type { Story } from './timeline.js';

/** A workbin that is fuller than this lets two go for each that comes. */
const FULL = 10;

/**
 * Interactions of every medium arrive in the given workbins and are taken away again: something of the next
 * medium comes, and a moment later the oldest of the same medium goes. Seven media are through in seven beats.
 */
export function* traffic(workbins: Workbins, shelves: readonly Shelf[], random: Random, beat: number): Story {
  yield beat / 3;
  for (let round = 0; ; round++) {
    for (const medium of random.shuffle(ITEM_MEDIA)) {
      const shelf = shelves[round % shelves.length];
      if (!shelf) return;
      workbins.arrive(shelf, medium, random);
      yield beat / 2;
      const leaving = shelf.items.filter(({ kind }) => kind.medium === medium).slice(0, 1);
      if (shelf.items.length > FULL) leaving.push(...shelf.items.slice(0, 1));
      for (const { resource } of leaving) workbins.leave(shelf, resource.id);
      yield beat / 2;
    }
  }
}
