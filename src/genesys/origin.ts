import { isObject } from '../lib/decode.js';

/** Where a message is found in the text that it came in. It is on the message, where no member of GWS's can be. */
const origin = Symbol('origin');

/**
 * The text that brought a message, which is kept in the message's place: a text is one thing to keep, and what it says a
 * hundred, each of which the collector has to look at again and again.
 */
export class Origin {
  readonly text: string;
  /** Which of its messages. */
  readonly index: number;

  private constructor(text: string, index: number) {
    this.text = text;
    this.index = index;
  }

  /**
   * The messages in the text of an answer.
   *
   * @param text a JSON array of Bayeux messages; what is not an object is left out
   * @throws {SyntaxError | TypeError} for anything else
   */
  static messagesIn(text: string): Record<string, unknown>[] {
    const parsed: unknown = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
    if (!Array.isArray(parsed)) throw new TypeError('Expected an array of Bayeux messages');
    const messages = parsed.filter(isObject);
    messages.forEach((message, index) => {
      // Not to be seen by who looks through the members.
      Object.defineProperty(message, origin, { value: new Origin(text, index) });
    });
    return messages;
  }

  /** The message, read again. */
  get message(): Record<string, unknown> | undefined {
    return Origin.messagesIn(this.text)[this.index];
  }

  /** Where a message came from; undefined for one that nobody has read out of a text. */
  static of(message: unknown): Origin | undefined {
    return isObject(message) ? (message as { [origin]?: Origin })[origin] : undefined;
  }
}
