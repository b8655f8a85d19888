import { isObject } from '../lib/decode.js';
import type { Shelved } from './shelf.js';

/** Where a message is found in the text that it came in. It is on the message, where no member of GWS's can be. */
const origin = Symbol('origin');

/** A text that brought messages. */
export interface Answer {
  readonly text: string;
  /** Where a log has put it. */
  shelved: Shelved | undefined;
}

/**
 * The text that brought a message, which is kept in the message's place: a text is one thing to keep, and what it says a
 * hundred, each of which the collector has to look at again and again.
 */
export class Origin {
  readonly answer: Answer;
  /** Which of its messages. */
  readonly index: number;

  private constructor(answer: Answer, index: number) {
    this.answer = answer;
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
    const answer: Answer = { text, shelved: undefined };
    const messages: Record<string, unknown>[] = [];
    for (const message of parsed) {
      if (!isObject(message)) continue;
      // Not to be seen by who looks through the members, or compares them.
      Object.defineProperty(message, origin, { value: new Origin(answer, messages.length) });
      messages.push(message);
    }
    return messages;
  }

  /** The message, read again. */
  get message(): Record<string, unknown> | undefined {
    return Origin.messagesIn(this.answer.text)[this.index];
  }

  /** Where a message came from; undefined for one that nobody has read out of a text. */
  static of(message: unknown): Origin | undefined {
    return isObject(message) ? (message as { [origin]?: Origin })[origin] : undefined;
  }
}
