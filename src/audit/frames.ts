/** WebSocket frames by hand. @see https://www.rfc-editor.org/rfc/rfc6455#section-5.2 */
import { randomBytes } from 'node:crypto';
import { demand, type Said } from './audit.js';
import type { Target } from './target.js';
import { requestLines, upgradeHeaders, Wire } from './wire.js';

export const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

export interface FrameOptions {
  /** @default text */
  readonly opcode?: number;
  /** @default true */
  readonly fin?: boolean;
  /** @default true // as clients must */
  readonly masked?: boolean;
  /** The reserved bits. @default 0 */
  readonly reserved?: number;
  /** The length that the head tells. @default that of the payload */
  readonly length?: number;
}

export function frame(payload: Buffer | string, options: FrameOptions = {}): Buffer {
  const bytes = Buffer.from(payload);
  const { opcode = opcodes.text, fin = true, masked = true, reserved = 0, length = bytes.length } = options;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = (fin ? 0x80 : 0) | (reserved << 4) | opcode;
  head[1] = (masked ? 0x80 : 0) | (length < 126 ? length : length < 65_536 ? 126 : 127);
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  if (!masked) return Buffer.concat([head, bytes]);
  const mask = randomBytes(4);
  return Buffer.concat([head, mask, bytes.map((byte, at) => byte ^ (mask[at % 4] ?? 0))]);
}

/** A WebSocket on a bare connection. */
export class Frames implements AsyncDisposable {
  readonly wire: Wire;

  private constructor(wire: Wire) {
    this.wire = wire;
  }

  /** Asks for the upgrade; the server may refuse it with another status than 101. */
  static async ask(
    target: Target,
    protocol: string | null,
    path?: string,
  ): Promise<{ frames: Frames; status: number; headers: string }> {
    const wire = await Wire.open(target);
    try {
      await wire.write(`${requestLines(target, 'GET', upgradeHeaders(protocol), path)}\r\n`);
      return { frames: new Frames(wire), ...(await wire.head()) };
    } catch (error) {
      await wire[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** Opened, and acknowledged. */
  static async acknowledged(target: Target): Promise<Frames> {
    const { frames, status } = await Frames.ask(target, 'graphql-transport-ws');
    try {
      demand(status === 101, `the upgrade was answered with ${status}`);
      await frames.send(frame(JSON.stringify({ type: 'connection_init', payload: target.headers })));
      demand((await frames.message()).type === 'connection_ack', 'connection_init was not acknowledged');
    } catch (error) {
      await frames[Symbol.asyncDispose]();
      throw error;
    }
    return frames;
  }

  send(...frames: readonly Buffer[]): Promise<void> {
    return this.wire.write(Buffer.concat(frames));
  }

  /** The next frame; a server's are not masked. */
  frame(): Promise<{ readonly opcode: number; readonly payload: Buffer }> {
    return this.wire.take('a frame', (bytes) => {
      if (bytes.length < 2) return undefined;
      const short = bytes.readUInt8(1) & 0x7f;
      const at = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (bytes.length < at) return undefined;
      const length =
        short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
      if (bytes.length < at + length) return undefined;
      return [{ opcode: bytes.readUInt8(0) & 0x0f, payload: bytes.subarray(at, at + length) }, at + length];
    });
  }

  /** The next text, as a message; pings and pongs are passed over. */
  async message(): Promise<{ readonly type: string; readonly id?: string; readonly payload?: Said }> {
    for (;;) {
      const { opcode, payload } = await this.frame();
      if (opcode === opcodes.close)
        return { type: `close ${payload.length < 2 ? 1005 : payload.readUInt16BE(0)}` };
      if (opcode === opcodes.text) return JSON.parse(String(payload));
    }
  }

  /** The code with which the server closes; 1006 when it only cuts the connection. */
  async closeCode(): Promise<number> {
    for (;;) {
      const next = await this.frame().catch((error: unknown) => {
        if (this.wire.ended) return undefined;
        throw error;
      });
      if (!next) return 1006;
      if (next.opcode === opcodes.close) return next.payload.length < 2 ? 1005 : next.payload.readUInt16BE(0);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.wire[Symbol.asyncDispose]();
  }
}
