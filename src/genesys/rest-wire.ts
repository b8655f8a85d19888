import type { Dispatcher } from 'undici';
import type { ResponseHeaders } from './agent-context.js';

/** An HTTP answer, its body whole. */
export interface Received {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly bytes: Buffer;
}

/** How far an answer may go; beyond, the request ends and rejects with what is told here. */
export interface Bounds {
  /** Milliseconds, the wait for a connection included. */
  readonly ms: number;
  readonly bytes: number;
  readonly signal?: AbortSignal | undefined;
  late(): Error;
  tooLarge(): Error;
  /** Hears of the headers before any of the body. */
  headers(headers: ResponseHeaders): void;
}

/**
 * Sends a request and reads its answer. By undici's inner way in: its streams and signals would cost more than all the rest.
 */
export function send(
  pool: Pick<Dispatcher, 'dispatch'>,
  request: Dispatcher.DispatchOptions,
  bounds: Bounds,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    pool.dispatch(request, new Receiving(bounds, resolve, reject));
  });
}

/** One answer as it comes. It settles once; the connection of an answer that is not read to its end is cut. */
class Receiving implements Dispatcher.DispatchHandler {
  readonly #bounds: Bounds;
  readonly #resolve: (received: Received) => void;
  readonly #reject: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: ResponseHeaders = {};
  readonly #chunks: Buffer[] = [];
  #bytes = 0;
  /** Why it was ended early. */
  #reason: Error | undefined;

  constructor(bounds: Bounds, resolve: (received: Received) => void, reject: (error: unknown) => void) {
    this.#bounds = bounds;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(() => this.#end(bounds.late()), bounds.ms);
    bounds.signal?.addEventListener('abort', this.#aborted);
    if (bounds.signal?.aborted) this.#aborted();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#reason) controller.abort(this.#reason);
  }

  onResponseStart(_controller: unknown, status: number, headers: ResponseHeaders): void {
    // One that merely announces the answer.
    if (status < 200) return;
    this.#status = status;
    this.#headers = headers;
    this.#bounds.headers(headers);
  }

  onResponseData(_controller: unknown, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#bounds.bytes) this.#end(this.#bounds.tooLarge());
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#settle();
    const [only = Buffer.alloc(0), ...more] = this.#chunks;
    const bytes = more.length === 0 ? only : Buffer.concat(this.#chunks);
    this.#resolve({ status: this.#status, headers: this.#headers, bytes });
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.#settle();
    this.#reject(error);
  }

  readonly #aborted = () => this.#end(this.#bounds.signal?.reason);

  /** Ends it early, also while it waits for a connection: then nothing is sent when its turn comes. */
  #end(reason: Error): void {
    this.#reason = reason;
    this.#settle();
    this.#reject(reason);
    this.#controller?.abort(reason);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#bounds.signal?.removeEventListener('abort', this.#aborted);
  }
}
