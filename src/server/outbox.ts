import type { Socket } from 'node:net';
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
  readonly #tcp: Socket;
  readonly #limit: number;
  /** Made when they are needed: most sockets have nothing but subscriptions, and read. */
  #turns: Turnstile | undefined;
  #waiting: (() => void)[] | undefined;
  #idle: (() => void)[] | undefined;
  #waitingBytes = 0;
  #running = 0;

  /**
   * @param tcp what the WebSocket stands on
   * @param limit in bytes; what is sent below it may exceed it by one message
   */
  constructor(socket: WebSocket, tcp: Socket, limit: number) {
    this.#socket = socket;
    this.#tcp = tcp;
    this.#limit = limit;
  }

  /** The bytes that the client has not taken. */
  get bytes(): number {
    return this.#socket.bufferedAmount + this.#waitingBytes;
  }

  /** Whether more may be sent. What is sent to a socket that is gone is nobody's burden. */
  get hasRoom(): boolean {
    return this.#socket.readyState !== this.#socket.OPEN || this.#socket.bufferedAmount < this.#limit;
  }

  /** Sends a message when there is room. Resolves once it is on its way, or the socket is gone. */
  send(text: string): Promise<void> {
    const message = Buffer.from(text);
    if (!this.#waiting && this.hasRoom) {
      this.frame('', message);
      return sent;
    }
    this.#waitingBytes += message.length;
    return new Promise((resolve) => {
      this.whenRoom(() => {
        this.#waitingBytes -= message.length;
        this.frame('', message);
        resolve();
      });
    });
  }

  /**
   * Sends a text message at once, whether or not there is room. All that is written in one turn leaves in one go.
   *
   * @param head in ASCII
   * @param body in UTF-8
   */
  frame(head: string, body: Buffer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    const frame = textFrame(head, body);
    cork(this.#tcp);
    const full = this.#socket.bufferedAmount + frame.length >= this.#limit;
    if (full) this.#tcp.write(frame, () => this.drained());
    else this.#tcp.write(frame);
  }

  /** Calls back when there is room, which may be now. Until then nothing more is read from the client. */
  whenRoom(act: () => void): void {
    if (!this.#waiting && this.hasRoom) act();
    else {
      this.#waiting ??= [];
      this.#waiting.push(act);
      this.#socket.pause();
    }
  }

  /** Answers a ping of the socket's own, unless there is no room: the library would, also to those who take no answer. */
  pong(data: Buffer): void {
    if (this.hasRoom) this.#socket.pong(data, false, () => this.drained());
  }

  /** Executes a query or a mutation when there is room for its answer. What has not begun when the socket ends never does. */
  async execute<T>(work: () => T | Promise<T>): Promise<T> {
    this.#running += 1;
    this.#turns ??= new Turnstile({ atOnce: operationsAtOnce });
    const done = await this.#turns.take();
    try {
      await new Promise<void>((resolve) => this.whenRoom(resolve));
      if (this.#socket.readyState !== this.#socket.OPEN) throw new Error('Nobody waits for it any more.');
      return await work();
    } finally {
      // By then the answer is on its way, and counts.
      setImmediate(() => {
        done();
        this.#running -= 1;
        if (this.#running === 0) for (const resolve of this.#idle?.splice(0) ?? []) resolve();
      });
    }
  }

  /** Resolves once no query or mutation is under way. */
  async idle(): Promise<void> {
    if (this.#running === 0) return;
    await new Promise<void>((resolve) => {
      this.#idle ??= [];
      this.#idle.push(resolve);
    });
  }

  /** There may be room again; there is, for what nobody waits for, when the socket is gone. */
  drained(): void {
    while (this.#waiting && this.hasRoom) {
      const act = this.#waiting.shift();
      if (this.#waiting.length === 0) this.#waiting = undefined;
      act?.();
    }
    if (!this.#waiting && this.#socket.isPaused) this.#socket.resume();
  }
}

/**
 * A text message in one frame, from a server: not masked, not compressed. For what is made of bytes already it is quicker than
 * `ws`, which is given text.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6455#section-5.2
 */
function textFrame(head: string, body: Buffer): Buffer {
  const length = head.length + body.length;
  const at = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(at + length);
  frame[0] = 0x81;
  if (at === 2) frame[1] = length;
  else if (at === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeUIntBE(0, 2, 2);
    frame.writeUIntBE(length, 4, 6);
  }
  frame.write(head, at, 'latin1');
  body.copy(frame, at + head.length);
  return frame;
}

const sent = Promise.resolve();

let corked: Socket[] = [];

/** Holds back what is written to a connection until the end of the turn. */
function cork(tcp: Socket): void {
  if (tcp.writableCorked > 0) return;
  tcp.cork();
  if (corked.push(tcp) > 1) return;
  setImmediate(() => {
    const all = corked;
    corked = [];
    for (const each of all) each.uncork();
  });
}
