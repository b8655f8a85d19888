import type { Socket } from 'node:net';
import { type RawData, WebSocket } from 'ws';
import type { Logger } from '../lib/log.js';
import type { Rota } from '../lib/rota.js';
import { closeCodes, type Ending, endingOfCode, type SocketEnding } from './endings.js';
import { Outbox } from './outbox.js';

/** When a silent socket is asked whether it is alive, and when it is given up. */
export interface KeepAlive {
  /** @default 12_000 // 12 seconds */
  readonly pingMs: number;
  /**
   * How long a client may be silent, pings unanswered. A client that stops reading for less finds its subscriptions as
   * they are, conflated or ended; who is away for longer comes back with its cursors.
   *
   * @default 90_000 // a minute and a half
   */
  readonly silenceMs: number;
}

/** The same for all sockets. */
export interface ClientSocketOptions {
  /** Who has been silent for so long, in milliseconds, is given up. */
  readonly silenceMs: number;
  /** How many bytes may wait in the socket. */
  readonly maxBufferBytes: number;
  readonly log: Logger;
  /** Has them {@link ClientSocket.ping} in turn. */
  readonly rota: Rota<ClientSocket>;
}

/** Who is told what happens to a socket. */
export interface SocketOwner {
  received(data: RawData): void;
  /** Called once, as soon as it is settled that the socket ends. */
  ended(ending: Ending): void;
  /** Called once, when the connection is gone. */
  closed(): void;
}

/** A WebSocket that knows whose it is, so that the functions that listen to it are the same for all. */
export class OwnedWebSocket extends WebSocket {
  client: ClientSocket | undefined;
}

const clientOf = (webSocket: WebSocket) => (webSocket as OwnedWebSocket).client as ClientSocket;

function listenTo(webSocket: WebSocket): void {
  webSocket.on('message', heardMessage);
  webSocket.on('ping', heardPing);
  webSocket.on('pong', heardPong);
  webSocket.on('error', failed);
  webSocket.on('close', closed);
}

function heardMessage(this: WebSocket, data: RawData): void {
  clientOf(this).received(data);
}

function heardPing(this: WebSocket, data: Buffer): void {
  clientOf(this).pinged(data);
}

function heardPong(this: WebSocket): void {
  clientOf(this).heard();
}

function failed(this: WebSocket, error: Error): void {
  clientOf(this).failed(error);
}

function closed(this: WebSocket, code: number): void {
  clientOf(this).closed(code);
}

let nextId = 1;

/** One client's WebSocket: what goes out is bounded, silence is noticed, and it ends for a reason of a closed list. */
export class ClientSocket {
  /** Names it among the sockets of the process. */
  readonly id = nextId++;
  readonly outbox: Outbox;
  /** How many subscriptions are under way on it. */
  subscriptions = 0;
  readonly #webSocket: OwnedWebSocket;
  readonly #tcp: Socket;
  readonly #owner: SocketOwner;
  readonly #options: ClientSocketOptions;
  #ending: Ending | undefined;
  /** When the client gave its last sign of life. */
  #heardAt = performance.now();
  #flushed = 0;

  /** @param tcp what the WebSocket stands on */
  constructor(webSocket: OwnedWebSocket, tcp: Socket, owner: SocketOwner, options: ClientSocketOptions) {
    this.#webSocket = webSocket;
    this.#tcp = tcp;
    this.#owner = owner;
    this.#options = options;
    this.outbox = new Outbox(webSocket, tcp, options.maxBufferBytes);
    webSocket.client = this;
    listenTo(webSocket);
    options.rota.add(this);
  }

  /** Why it has ended, or is about to; undefined while it lives. */
  get ending(): Ending | undefined {
    return this.#ending;
  }

  /** Closes it for a reason of ours. */
  end(ending: SocketEnding): void {
    this.close(closeCodes[ending], ending, ending);
  }

  /** Sends the client away, once the queries and mutations under way have been answered. */
  async leave(): Promise<void> {
    await this.outbox.idle();
    this.end('GATEWAY_CLOSING');
  }

  /** Closes it with a code of the protocol. */
  close(code: number, reason: string, ending: Ending): void {
    this.#settle(ending);
    // Who was not listened to has to be, or its answer to this would not be heard.
    this.#webSocket.resume();
    this.#webSocket.close(code, shortened(reason));
  }

  /** Cuts the connection. */
  terminate(): void {
    this.#webSocket.terminate();
  }

  /** Asks a silent client whether it is there; gives up one that has been silent for too long. */
  ping(): void {
    if (this.#takesBytes()) this.heard();
    const stalled = this.#webSocket.bufferedAmount > 0;
    if (performance.now() - this.#heardAt <= this.#options.silenceMs) {
      // Behind what is not read there is no use in asking.
      if (!stalled) this.#webSocket.ping();
    } else if (!stalled) this.terminate();
    // Told behind what waits, to who reads again just now; for the others the library's patience is limited.
    else if (this.#webSocket.readyState === this.#webSocket.OPEN) this.end('SUBSCRIBER_TOO_SLOW');
  }

  /** A sign of life has come. */
  heard(): void {
    this.#heardAt = performance.now();
  }

  received(data: RawData): void {
    this.heard();
    this.#owner.received(data);
  }

  pinged(data: Buffer): void {
    this.heard();
    this.outbox.pong(data);
  }

  failed(error: Error & { code?: string }): void {
    if (error.code?.startsWith('WS_ERR')) this.#settle('PROTOCOL_VIOLATED');
    this.#options.log.info({ error: error.name, code: error.code }, 'A WebSocket failed.');
  }

  closed(code: number): void {
    this.#options.rota.delete(this);
    this.#settle(endingOfCode(code));
    this.outbox.drained();
    this.#owner.closed();
  }

  #settle(ending: Ending): void {
    if (this.#ending) return;
    this.#ending = ending;
    this.#owner.ended(ending);
  }

  /** Whether the client takes, however slowly, what waits for it: its pong is behind that. */
  #takesBytes(): boolean {
    const { bytesWritten, writableLength } = this.#tcp;
    const before = this.#flushed;
    this.#flushed = bytesWritten - writableLength;
    return writableLength > 0 && this.#flushed > before;
  }
}

/** As much of a reason as a close frame carries, whole characters only: it may name an id of the client's. */
function shortened(reason: string): string {
  return Buffer.from(reason)
    .subarray(0, 123)
    .toString()
    .replace(/\uFFFD$/, '');
}
