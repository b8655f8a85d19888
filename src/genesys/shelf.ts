import type { Answer } from './origin.js';

/** How much memory is asked for at a time: room for some messages. A longer text has a block of its own. */
const blockBytes = 16 * 1024;

/** So many blocks with nothing in them are kept for the next who asks: 16 MiB. */
const blocksKept = 1_024;

/** Memory outside the heap. */
interface Block {
  readonly bytes: Buffer;
  /** Who fills it; undefined while nothing is in it. */
  filler: Shelf | undefined;
  used: number;
  /** How many texts in it are held. */
  texts: number;
}

const empty: Block[] = [];

/** A text on a shelf, for as long as somebody holds it: then its place is another's, and it must not be read. */
export class Shelved {
  readonly #block: Block;
  readonly #at: number;
  readonly #end: number;
  readonly #encoding: 'latin1' | 'utf16le';
  #holders = 1;

  constructor(block: Block, encoding: 'latin1' | 'utf16le', text: string) {
    this.#block = block;
    this.#encoding = encoding;
    this.#at = block.used;
    block.used += block.bytes.write(text, block.used, encoding);
    this.#end = block.used;
    block.texts += 1;
  }

  /** @throws {Error} once nobody holds it */
  get text(): string {
    if (this.#holders === 0) throw new Error('Nobody holds this text any more.');
    return this.#block.bytes.toString(this.#encoding, this.#at, this.#end);
  }

  /** @returns whether it was still held by somebody */
  hold(): boolean {
    if (this.#holders === 0) return false;
    this.#holders += 1;
    return true;
  }

  drop(): void {
    // Once too often would take the place from others' texts.
    if (this.#holders === 0) return;
    this.#holders -= 1;
    if (this.#holders > 0) return;
    const block = this.#block;
    block.texts -= 1;
    if (block.texts > 0) return;
    block.filler = undefined;
    block.used = 0;
    if (block.bytes.length === blockBytes && empty.length < blocksKept) empty.push(block);
  }
}

/**
 * Where a log puts the texts that it keeps. They are thousands, live for minutes and are hardly ever read: in the heap the
 * collector would move each of them twice, and count them for as long as they are there, which took a sixth of the time
 * of an event.
 */
export class Shelf {
  /** The one that is being filled. */
  #block: Block | undefined;

  /** Puts a text there, unless it is already: all messages of an answer have the same. To be dropped as often as it is held. */
  hold(answer: Answer): Shelved {
    if (answer.shelved?.hold()) return answer.shelved;
    answer.shelved = this.#put(answer.text);
    return answer.shelved;
  }

  #put(text: string): Shelved {
    // For a text that the engine keeps in single bytes this is known without a look at it.
    const wide = /[^\0-\xff]/.test(text);
    const bytes = wide ? 2 * text.length : text.length;
    const encoding = wide ? 'utf16le' : 'latin1';
    if (bytes > blockBytes) return new Shelved(newBlock(bytes), encoding, text);
    if (this.#block?.filler !== this || this.#block.used + bytes > blockBytes) {
      this.#block = empty.pop() ?? newBlock(blockBytes);
      this.#block.filler = this;
    }
    return new Shelved(this.#block, encoding, text);
  }
}

/**
 * Shared memory, although nobody shares it: of any other the engine counts how much is asked for, and after every 64 MB marks
 * all of the heap, in case that is what holds it. Here it is used again without the collector.
 */
function newBlock(bytes: number): Block {
  return { bytes: Buffer.from(new SharedArrayBuffer(bytes)), filler: undefined, used: 0, texts: 0 };
}
