/** A bare connection: for what no library would send. */
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { connect as secureConnect } from 'node:tls';
import { demand, Unmet, within } from './audit.js';
import type { Target } from './target.js';

export class Wire implements AsyncDisposable {
  readonly #socket: Socket;
  readonly #patienceMs: number;
  #bytes = Buffer.alloc(0);
  #ended = false;
  /** Called at the next byte, or the end. */
  readonly #waiting: (() => void)[] = [];

  private constructor(socket: Socket, patienceMs: number) {
    this.#socket = socket;
    this.#patienceMs = patienceMs;
    socket.setNoDelay(true);
    const wake = () => {
      for (const each of this.#waiting.splice(0)) each();
    };
    socket.on('data', (chunk) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      wake();
    });
    const end = () => {
      this.#ended = true;
      wake();
    };
    socket.on('end', end).on('close', end);
  }

  static async open({ url, patienceMs }: Target): Promise<Wire> {
    const { protocol, hostname, port } = new URL(url);
    const host = hostname.replace(/^\[|\]$/g, '');
    const secure = protocol === 'https:';
    const socket = secure
      ? secureConnect({ host, port: Number(port || 443), servername: host })
      : connect({ host, port: Number(port || 80) });
    const failed = new Promise<never>((_resolve, reject) => {
      socket.on('error', (error) => reject(new Unmet(`the connection failed: ${error.message}`)));
    });
    failed.catch(() => {});
    const open = new Promise<void>((resolve) => socket.once(secure ? 'secureConnect' : 'connect', resolve));
    await within(patienceMs, 'a connection', Promise.race([open, failed]));
    return new Wire(socket, patienceMs);
  }

  /** Whether the server has ended the connection. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Everything that came and was not taken yet. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  #changed(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /**
   * Resolves once it is on its way, or the server says something.
   *
   * @throws {Unmet} when the server takes nothing more, and does not say so
   */
  async write(bytes: Buffer | string): Promise<void> {
    if (this.#ended || this.#socket.destroyed) return;
    const flushed = new Promise<void>((resolve) => {
      this.#socket.write(bytes, () => resolve());
    });
    await within(this.#patienceMs, 'room for more', Promise.race([flushed, this.#changed()]));
  }

  /** Takes from what comes; `read` answers what it found and where the rest begins, or undefined for more. */
  async take<T>(what: string, read: (bytes: Buffer) => readonly [T, number] | undefined): Promise<T> {
    const deadline = Date.now() + this.#patienceMs;
    for (;;) {
      const found = read(this.#bytes);
      if (found) {
        this.#bytes = this.#bytes.subarray(found[1]);
        return found[0];
      }
      demand(!this.#ended, `the connection was cut before ${what}`);
      const left = Math.max(deadline - Date.now(), 1);
      await within(left, what, this.#changed());
    }
  }

  /** The status and the headers of an HTTP answer. */
  head(): Promise<{ readonly status: number; readonly headers: string }> {
    return this.take('an answer', (bytes) => {
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) return undefined;
      const headers = bytes.subarray(0, end).toString('latin1');
      return [{ status: Number(/^HTTP\/1\.\d (\d{3})/.exec(headers)?.[1] ?? 0), headers }, end + 4];
    });
  }

  /** Whether the server ends the connection by then; `meanwhile` is done every now and then. */
  async closes(ms: number, meanwhile: () => unknown = () => {}): Promise<boolean> {
    const deadline = Date.now() + ms;
    const everyMs = Math.max(Math.min(500, ms / 10), 10);
    while (!this.#ended && Date.now() < deadline) {
      await delay(everyMs);
      await meanwhile();
    }
    return this.#ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#socket.destroy();
  }
}

/** The head of a request, to the endpoint if no path is named, without the empty line that ends it. */
export function requestLines(
  target: Target,
  method: string,
  headers: Readonly<Record<string, string>>,
  path?: string,
): string {
  const { pathname, host } = new URL(target.url);
  const all = Object.entries({ host, ...target.headers, ...headers });
  return `${method} ${path ?? pathname} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}`;
}

/** The headers with which a WebSocket is asked for. */
export function upgradeHeaders(protocol: string | null = 'graphql-transport-ws'): Record<string, string> {
  return {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': randomBytes(16).toString('base64'),
    ...(protocol !== null && { 'sec-websocket-protocol': protocol }),
  };
}
