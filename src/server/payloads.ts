import { type Access, freshContext } from '../context.js';
import type { Writer } from '../engine/writer.js';

/** The results of events as text in UTF-8, each written once for all subscriptions that ask the same. */
export class Payloads {
  /** Of each writer, the event that came last: its subscriptions are told of it one after another, in one go. */
  readonly #latest = new WeakMap<Writer, { readonly event: unknown; readonly payload: Buffer }>();

  /**
   * @param event one object for all who are told of it, who are sockets of one agent
   * @returns undefined where graphql-js has to execute
   */
  of(writer: Writer, event: unknown, access: Access): Buffer | undefined {
    const latest = this.#latest.get(writer);
    if (latest && latest.event === event) return latest.payload;
    const text = writer.write(event, freshContext(access));
    if (text === undefined) return undefined;
    const payload = Buffer.from(text);
    this.#latest.set(writer, { event, payload });
    return payload;
  }
}
