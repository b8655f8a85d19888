import type { WebSocket } from 'ws';
import { Turnstile } from '../lib/turnstile.js';

/** How many queries and mutations of one socket are under way at a time; the others wait. */
const operationsAtOnce = 50;

/**
 * What is on its way to the client of one socket. Who does not read is waited for: while `limit` bytes wait in the socket,
 * results wait here (at most one for each subscription, whose events wait in its mailbox), queries and mutations wait to
 * be executed, and as long as any of them waits nothing more is read from the client.
 */
export class Outbox {
  readonly #socket: WebSocket;
  readonly #limit: number;
  readonly #turns = new Turnstile({ atOnce: operationsAtOnce });
  readonly #waiting: (() => void)[] = [];
  readonly #idle: (() => void)[] = [];
  #waitingBytes = 0;
  #running = 0;

  /** @param limit in bytes; what is sent below it may exceed it by one message */
  constructor(socket: WebSocket, limit: number) {
    this.#socket = socket;
    this.#limit = limit;
    socket.once('close', () => this.#drained());
  }

  /** The bytes that the client has not taken. */
  get bytes(): number {
    return this.#socket.bufferedAmount + this.#waitingBytes;
  }

  /** Whether more may be sent. What is sent to a socket that is gone is nobody's burden. */
  get hasRoom(): boolean {
    return this.#socket.readyState !== this.#socket.OPEN || this.#socket.bufferedAmount < this.#limit;
  }

  /** Sends a message when there is room. Resolves once the system has taken it, or the socket is gone. */
  send(text: string): Promise<void> {
    const bytes = Buffer.byteLength(text);
    this.#waitingBytes += bytes;
    return new Promise((resolve) => {
      this.#whenRoom(() => {
        this.#waitingBytes -= bytes;
        if (this.#socket.readyState !== this.#socket.OPEN) return resolve();
        this.#socket.send(text, () => {
          resolve();
          this.#drained();
        });
      });
    });
  }

  /** Answers a ping of the socket's own, unless there is no room: the library would, also to those who take no answer. */
  pong(data: Buffer): void {
    if (this.hasRoom) this.#socket.pong(data, false, () => this.#drained());
  }

  /** Executes a query or a mutation when there is room for its answer. What has not begun when the socket ends never does. */
  async execute<T>(work: () => T | Promise<T>): Promise<T> {
    this.#running += 1;
    const done = await this.#turns.take();
    try {
      await new Promise<void>((resolve) => this.#whenRoom(resolve));
      if (this.#socket.readyState !== this.#socket.OPEN) throw new Error('Nobody waits for it any more.');
      return await work();
    } finally {
      // By then the answer is on its way, and counts.
      setImmediate(() => {
        done();
        this.#running -= 1;
        if (this.#running === 0) for (const resolve of this.#idle.splice(0)) resolve();
      });
    }
  }

  /** Resolves once no query or mutation is under way. */
  async idle(): Promise<void> {
    if (this.#running > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  #whenRoom(act: () => void): void {
    if (this.#waiting.length === 0 && this.hasRoom) act();
    else {
      this.#waiting.push(act);
      this.#socket.pause();
    }
  }

  #drained(): void {
    while (this.#waiting.length > 0 && this.hasRoom) this.#waiting.shift()?.();
    if (this.#waiting.length === 0 && this.#socket.isPaused) this.#socket.resume();
  }
}
