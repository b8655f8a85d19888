import { type Access, freshContext } from '../context.js';
import type { Writer } from '../engine/writer.js';

/** The end of a `next` message: a result, and the brace that closes it. As many are sent as there are subscriptions that ask the same. */
export class Payload {
  readonly #text: string;
  #asked = false;
  #bytes: Buffer | undefined;

  /** @param result as JSON */
  constructor(result: string) {
    this.#text = `${result}}`;
  }

  /** In UTF-8, to be copied at once: most go into one frame, and have no bytes of their own. */
  get bytes(): Buffer {
    if (this.#asked) {
      this.#bytes ??= Buffer.from(this.#text);
      return this.#bytes;
    }
    this.#asked = true;
    return inPassing(this.#text);
  }
}

/** Where texts pass through on their way into a frame. */
const passage = Buffer.allocUnsafeSlow(64 * 1024);

/** A text in UTF-8 that holds until the next: not measured beforehand, and nothing is allocated for it. */
function inPassing(text: string): Buffer {
  // No unit of UTF-16 takes more than three bytes.
  return 3 * text.length > passage.length ? Buffer.from(text) : passage.subarray(0, passage.write(text));
}

/** The results of one operation's events, each written once for all subscriptions that ask the same. */
export class Payloads {
  readonly #writer: Writer;
  /** The event that came last: all are told of it one after another, in one go. */
  #event: unknown;
  #payload: Payload | undefined;

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  /**
   * @param event one object for all who are told of it, who are sockets of one agent
   * @returns undefined where graphql-js has to execute
   */
  of(event: unknown, access: Access): Payload | undefined {
    if (this.#payload && this.#event === event) return this.#payload;
    const text = this.#writer.write(event, freshContext(access));
    if (text === undefined) return undefined;
    this.#event = event;
    this.#payload = new Payload(text);
    return this.#payload;
  }
}
