import type { IncomingHttpHeaders } from 'node:http';
import type { Exchange } from './exchange.js';

/** What is remembered of a request, CometD's included. */
export interface RecordedRequest {
  readonly time: Date;
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Whose credentials or cookie it carried, proved or not. */
  readonly user: string | undefined;
  /** The HTTP status of the answer; 0 while there is none, and for ever if a fault prevented it. */
  readonly status: number;
  /** JSON if it was that, else the text, else nothing. */
  readonly body: unknown;
}

const LIMIT = 100_000;

/** The audit list, oldest first. It forgets its beginning when it grows long. */
export class Requests {
  readonly #list: RecordedRequest[] = [];

  constructor(private readonly enabled: boolean) {}

  get all(): readonly RecordedRequest[] {
    return this.#list;
  }

  /** Writes a request down; the returned function adds the status of its answer. */
  record(exchange: Exchange): (status: number) => void {
    if (!this.enabled) return () => {};
    const { request, method, target, user, unreadable, text, json } = exchange;
    const body = unreadable ? text : json;
    const entry = { time: new Date(), method, path: target, headers: request.headers, user, status: 0, body };
    this.#list.push(entry);
    if (this.#list.length > LIMIT) this.#list.splice(0, LIMIT / 10);
    return (status) => {
      entry.status = status;
    };
  }
}
