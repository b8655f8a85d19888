import { type Envelope, type Message, WebSocketTransport } from 'cometd';
import { Origin } from '../origin.js';
import { opening } from './environment.js';
import { AgentSocket, type SocketOptions } from './socket.js';

/** A WebSocket as one agent, opened again when it has ended and something is to be sent. */
export class AgentWebSocketTransport extends WebSocketTransport {
  readonly #options: SocketOptions;
  #socket: AgentSocket | undefined;

  constructor(options: SocketOptions) {
    super();
    this.#options = options;
  }

  override send(envelope: Envelope, metaConnect: boolean): void {
    opening(
      () => {
        this.#socket = new AgentSocket(this.#options);
        return this.#socket;
      },
      () => super.send(envelope, metaConnect),
    );
  }

  /** Not after an upgrade was refused: the library then turns to the next transport. */
  override accept(version: string, crossDomain: boolean, url: string): boolean {
    return super.accept(version, crossDomain, url) && !this.#socket?.status;
  }

  /** Ends at once; the library forgets about a socket that is not open yet. */
  override abort(): void {
    this.#socket?.discard();
    super.abort();
  }

  override convertToMessages(text: string): readonly unknown[] {
    return this.#options.deliveries.fresh(Origin.messagesIn(text));
  }

  /** The library would put the socket itself into the failure, and there it may be printed. */
  override _notifyFailure(
    fail: Envelope['onFailure'],
    _conduit: unknown,
    messages: readonly Message[],
    { reason = '' }: { reason?: string },
  ): void {
    fail.call(this, undefined, messages, { httpCode: this.#socket?.status ?? 0, reason });
  }
}
