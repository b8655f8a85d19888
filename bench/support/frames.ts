/**
 * A WebSocket as lean as a client can have it: frames are cut out of what comes and looked at by their first bytes,
 * nothing is parsed, so that the load client is not what is measured.
 */
import { connect, type Socket } from 'node:net';

export interface FrameListener {
  /** The upgrade was answered. */
  open(): void;
  /** @param head the first bytes of a text frame, as latin1 */
  text(head: string): void;
  closed(why: string): void;
}

/** How much of a frame is looked at. */
const headBytes = 72;
const shared = Buffer.allocUnsafe(256 * 1024);
const nothing = Buffer.alloc(0);

export class FrameSocket {
  readonly #socket: Socket;
  readonly #listener: FrameListener;
  /** Bytes of a frame whose head has not come entirely. */
  #rest: Buffer = nothing;
  /** Bytes of the present frame that are passed over. */
  #skip = 0;
  #upgraded = false;
  #closed = false;

  constructor(port: number, listener: FrameListener) {
    this.#listener = listener;
    this.#socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: {
        buffer: shared,
        callback: (bytes) => {
          this.#take(shared.subarray(0, bytes));
          return true;
        },
      },
    });
    this.#socket.on('error', (error) => this.#end(error.message));
    this.#socket.on('close', () => this.#end('closed'));
    this.#socket.write(
      `GET /graphql HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n' +
        'Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    );
  }

  send(message: object): void {
    this.#write(0x81, Buffer.from(JSON.stringify(message)));
  }

  destroy(): void {
    this.#closed = true;
    this.#socket.destroy();
  }

  #end(why: string): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#socket.destroy();
    this.#listener.closed(why);
  }

  /** The mask is of zeros, so that the bytes stay as they are. */
  #write(opcode: number, payload: Buffer): void {
    const { length } = payload;
    const head =
      length < 126
        ? [opcode, 0x80 | length, 0, 0, 0, 0]
        : [opcode, 0x80 | 126, length >> 8, length & 255, 0, 0, 0, 0];
    this.#socket.write(Buffer.concat([Buffer.from(head), payload]));
  }

  #take(chunk: Buffer): void {
    let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
    this.#rest = nothing;
    if (!this.#upgraded) {
      const end = data.indexOf('\r\n\r\n');
      if (end < 0) {
        this.#rest = Buffer.from(data);
        return;
      }
      const status = data.toString('latin1', 9, 12);
      if (status !== '101') {
        this.#end(`HTTP ${status}`);
        return;
      }
      this.#upgraded = true;
      data = data.subarray(end + 4);
      this.#listener.open();
    }
    let at = Math.min(this.#skip, data.length);
    this.#skip -= at;
    while (at < data.length && !this.#closed) {
      const left = data.length - at;
      const short = left < 2 ? 0 : (data[at + 1] as number) & 0x7f;
      const header = short < 126 ? 2 : short === 126 ? 4 : 10;
      const length =
        left < header
          ? 0
          : short < 126
            ? short
            : data.readUIntBE(at + (short === 126 ? 2 : 4), short === 126 ? 2 : 6);
      if (left < 2 || left < header || left < header + Math.min(length, headBytes)) {
        this.#rest = Buffer.from(data.subarray(at));
        return;
      }
      const from = at + header;
      this.#frame((data[at] as number) & 0x0f, data, from, length);
      at = from + length;
    }
    this.#skip += Math.max(0, at - data.length);
  }

  #frame(opcode: number, data: Buffer, from: number, length: number): void {
    if (opcode === 1) this.#listener.text(data.toString('latin1', from, from + Math.min(length, headBytes)));
    else if (opcode === 9) this.#write(0x8a, Buffer.from(data.subarray(from, from + length)));
    else if (opcode === 8) this.#end(`closed ${length > 1 ? data.readUInt16BE(from) : ''}`);
  }
}
