import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { offerWebSocket } from './websocket.js';

/** The TCP side: a port that can go away and come back. */
export class Listener {
  readonly #server;
  #port: number;
  #moving: Promise<void> = Promise.resolve();
  #dropWebSockets = () => {};

  /** @param websocketPath where WebSockets are taken; undefined: nowhere */
  constructor(
    handle: RequestListener,
    private readonly host: string,
    port: number,
    websocketPath: string | undefined,
  ) {
    // Longer than any client's patience with a free socket, so that nobody writes into one we just closed.
    this.#server = createServer({ keepAliveTimeout: 75_000 }, handle);
    this.#port = port;
    if (websocketPath !== undefined) this.#dropWebSockets = offerWebSocket(this.#server, websocketPath);
  }

  get port(): number {
    return this.#port;
  }

  get url(): string {
    const name = this.host.includes(':') ? `[${this.host}]` : this.host;
    return `http://${name === '0.0.0.0' || name === '[::]' ? '127.0.0.1' : name}:${this.#port}`;
  }

  up(): Promise<void> {
    return this.#afterwards(async () => {
      if (this.#server.listening) return;
      this.#server.listen(this.#port, this.host);
      await once(this.#server, 'listening');
      this.#port = (this.#server.address() as AddressInfo).port;
    });
  }

  /** Stops listening and drops every connection, whatever it is in the middle of. */
  down(): Promise<void> {
    return this.#afterwards(async () => {
      if (!this.#server.listening) return;
      const closed = once(this.#server, 'close');
      this.#server.close();
      this.#server.closeAllConnections();
      this.#dropWebSockets();
      await closed;
    });
  }

  /** One movement after the other: two restarts at once must not open the same port twice. */
  #afterwards(move: () => Promise<void>): Promise<void> {
    const moved = this.#moving.then(move);
    this.#moving = moved.catch(() => {});
    return moved;
  }
}
