import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setImmediate as breath, setTimeout as delay } from 'node:timers/promises';

/**
 * What a network does to a connection.
 *
 * | weather | what both ends meet |
 * |---|---|
 * | `black hole` | nothing arrives any more and nobody is told: a half-open connection, for good |
 * | `stall` | nothing moves until the weather is over |
 * | `throttle` | a few bytes at a time |
 * | `split` | every byte by itself: characters of UTF-8 come in pieces |
 * | `cut` | some more bytes of an answer, then the end |
 * | `reset` | RST at once |
 */
export type Weather = 'black hole' | 'stall' | 'throttle' | 'split' | 'cut' | 'reset';

/** A TCP proxy of our own, between two who think they have a wire. */
export interface TcpProxy extends AsyncDisposable {
  readonly port: number;
  readonly lines: number;
  /** Changes the weather of those connections that `hits` says, and of new ones, until {@link calm}. */
  strike(weather: Weather, hits: () => boolean): void;
  /** Back to fair weather; what was in a black hole is gone for good. */
  calm(): void;
}

/** @param target the port on this machine that is really meant */
export async function startProxy(target: () => number): Promise<TcpProxy> {
  const lines = new Set<Line>();
  let strike: ((line: Line) => void) | undefined;
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
    const far = connect({ port: target(), host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    const line = new Line(near, far, () => lines.delete(line));
    lines.add(line);
    strike?.(line);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    get lines() {
      return lines.size;
    },
    strike(weather, hits) {
      strike = (line) => {
        if (hits()) line.meet(weather);
      };
      for (const line of [...lines]) strike(line);
    },
    calm() {
      strike = undefined;
      for (const line of [...lines]) line.calm();
    },
    async [Symbol.asyncDispose]() {
      strike = undefined;
      const closed = once(server, 'close');
      server.close();
      for (const line of [...lines]) line.end();
      await closed;
    },
  };
}

/** How many bytes of an answer come through before a `cut`. */
const bytesBeforeCut = 700;

class Line {
  #weather: Weather | undefined;
  #left = bytesBeforeCut;
  #cleared = deferred();

  constructor(
    private readonly near: Socket,
    private readonly far: Socket,
    gone: () => void,
  ) {
    const ways = [
      pipeline(near, (chunks) => this.#carry(chunks, false), far),
      pipeline(far, (chunks) => this.#carry(chunks, true), near),
    ];
    for (const way of ways) way.catch(() => this.end());
    void Promise.allSettled(ways).then(gone);
  }

  meet(weather: Weather): void {
    if (this.#weather === 'black hole' || this.near.destroyed) return;
    this.#weather = weather;
    this.#left = bytesBeforeCut;
    if (weather === 'reset') {
      this.near.resetAndDestroy();
      this.far.resetAndDestroy();
    }
  }

  calm(): void {
    if (this.#weather === 'black hole') this.end();
    this.#weather = undefined;
    this.#cleared.resolve();
    this.#cleared = deferred();
  }

  end(): void {
    this.#weather = undefined;
    this.#cleared.resolve();
    this.near.destroy();
    this.far.destroy();
  }

  async *#carry(chunks: AsyncIterable<Buffer>, answers: boolean): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      while (this.#weather === 'stall') await this.#cleared.promise;
      if (this.#weather === 'black hole') continue;
      if (this.#weather === 'cut' && answers) {
        yield chunk.subarray(0, this.#left);
        this.#left -= chunk.length;
        if (this.#left <= 0) return this.end();
      } else if (this.#weather === 'throttle' || this.#weather === 'split') {
        yield* this.#pieces(chunk);
      } else {
        yield chunk;
      }
    }
    // Nobody learns that the other end has gone.
    while (this.#weather === 'black hole') await this.#cleared.promise;
  }

  /** In pieces for as long as the weather lasts; the rest at once. */
  async *#pieces(chunk: Buffer): AsyncGenerator<Buffer> {
    let sent = 0;
    while (sent < chunk.length) {
      const slow = this.#weather === 'throttle';
      const length = slow ? 512 : this.#weather === 'split' && sent < 2_000 ? 1 : chunk.length;
      yield chunk.subarray(sent, sent + length);
      sent += length;
      await (slow ? delay(20) : breath());
    }
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
