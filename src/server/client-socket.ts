import type { Socket } from 'node:net';
import type { WebSocket } from 'ws';
import type { Logger } from '../lib/log.js';
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

export interface ClientSocketOptions {
  /** What the WebSocket stands on. */
  readonly tcp: Socket;
  readonly keepAlive: KeepAlive;
  /** How many bytes may wait in the socket. */
  readonly maxBufferBytes: number;
  readonly log: Logger;
  /** Called once, as soon as it is settled that the socket ends. */
  ended(ending: Ending): void;
}

let nextId = 1;

/** One client's WebSocket: what goes out is bounded, silence is noticed, and it ends for a reason of a closed list. */
export class ClientSocket {
  /** Names it among the sockets of the process. */
  readonly id = nextId++;
  readonly outbox: Outbox;
  readonly #webSocket: WebSocket;
  readonly #tcp: Socket;
  readonly #keepAlive: KeepAlive;
  readonly #pinging: NodeJS.Timeout;
  readonly #ended: ClientSocketOptions['ended'];
  #ending: Ending | undefined;
  /** When the client gave its last sign of life. */
  #heardAt = performance.now();
  #flushed = 0;

  constructor(webSocket: WebSocket, options: ClientSocketOptions) {
    const { tcp, keepAlive, maxBufferBytes, log, ended } = options;
    this.#webSocket = webSocket;
    this.#tcp = tcp;
    this.#ended = ended;
    this.#keepAlive = keepAlive;
    this.outbox = new Outbox(webSocket, tcp, maxBufferBytes);
    this.#pinging = setInterval(() => this.#ping(), keepAlive.pingMs);
    for (const sign of ['message', 'pong', 'ping']) webSocket.on(sign, () => this.#hear());
    webSocket.on('ping', (data: Buffer) => this.outbox.pong(data));
    webSocket.on('error', (error: Error & { code?: string }) => {
      if (error.code?.startsWith('WS_ERR')) this.#settle('PROTOCOL_VIOLATED');
      log.info({ error: error.name, code: error.code }, 'A WebSocket failed.');
    });
    webSocket.once('close', (code) => {
      clearInterval(this.#pinging);
      this.#settle(endingOfCode(code));
    });
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

  #settle(ending: Ending): void {
    if (this.#ending) return;
    this.#ending = ending;
    this.#ended(ending);
  }

  #hear(): void {
    this.#heardAt = performance.now();
  }

  #ping(): void {
    if (this.#takesBytes()) this.#hear();
    const stalled = this.#webSocket.bufferedAmount > 0;
    if (performance.now() - this.#heardAt <= this.#keepAlive.silenceMs) {
      // Behind what is not read there is no use in asking.
      if (!stalled) this.#webSocket.ping();
    } else if (!stalled) this.terminate();
    // Told behind what waits, to who reads again just now; for the others the library's patience is limited.
    else if (this.#webSocket.readyState === this.#webSocket.OPEN) this.end('SUBSCRIBER_TOO_SLOW');
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
