import type { IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import { type RequestOptions, refusals, refusesCsrf, renewCsrf } from './request.js';

export interface SocketOptions extends RequestOptions {
  /** The upgrade was answered, but not with a WebSocket, by somebody who does not mind who we are. */
  unsupported(httpStatus: number): void;
  /** A connection ended on which something may have been on its way. */
  interrupted(): void;
}

/** How long a peer may take to answer a goodbye, in milliseconds. */
const closeTimeoutMs = 1_000;

/** So much of a refusal is read to find out why, in characters. */
const longestReason = 4_096;

/**
 * One connection, as the library sees its WebSocket: upgraded with the agent's own headers, silent after `close`.
 * Prints as nothing: what it holds is secret.
 */
export class AgentSocket {
  onopen: () => void = () => {};
  onmessage: (message: { data: string }) => void = () => {};
  onclose: (event: { code: number; reason: string }) => void = () => {};
  readonly #options: SocketOptions;
  #socket!: WebSocket;
  /** The status of an upgrade that was refused; 0 if there was no answer. */
  #status = 0;
  #why = '';
  #refreshed = false;
  #opened = false;
  #over = false;

  constructor(options: SocketOptions) {
    this.#options = options;
    this.#upgrade();
  }

  /** The status of an upgrade that was refused; 0 if there was no answer, or none such. */
  get status(): number {
    return this.#status;
  }

  send(text: string): void {
    this.#socket.send(text);
  }

  /** Says goodbye, where anybody is there to hear it. */
  close(): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.close(1_000);
    else if (this.#socket.readyState === WebSocket.CONNECTING) this.#socket.terminate();
    this.#leave();
  }

  /** Ends at once. */
  discard(): void {
    this.#leave();
    this.#socket.terminate();
  }

  #upgrade(): void {
    const { upstream, context, tooLarge } = this.#options;
    const { epoch, rotation } = context;
    const url = new URL(upstream.cometdUrl);
    const connection = {
      ...upstream.tls,
      headers: context.requestHeaders(url, 'POST'),
      perMessageDeflate: false,
      followRedirects: false,
      maxPayload: upstream.maxResponseBytes,
      closeTimeout: closeTimeoutMs,
    };
    const socket = new WebSocket(url, connection);
    this.#socket = socket;
    let answered = false;
    socket.on('upgrade', ({ headers }) => {
      answered = true;
      context.absorb(url, headers, epoch);
    });
    socket.on('unexpected-response', (_request, response) => {
      context.absorb(url, response.headers, epoch);
      void this.#refused(socket, response, rotation);
    });
    socket.on('open', () => {
      this.#opened = true;
      if (!this.#over) this.onopen();
    });
    socket.on('message', (data, isBinary) => this.#receive(String(data), isBinary));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (this.#over || socket !== this.#socket) return;
      this.#why ||= error.code ?? 'not a WebSocket';
      if (error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') tooLarge();
      // Somebody said yes to an upgrade without knowing what it is.
      else if (answered && !this.#opened) this.#unsupported(101);
    });
    socket.on('close', (code) => {
      if (socket === this.#socket) this.#ended(code, this.#why || `closed with ${code}`);
    });
  }

  async #refused(socket: WebSocket, response: IncomingMessage, rotation: number): Promise<void> {
    const { statusCode: status = 0 } = response;
    const text = status === 403 ? await beginningOf(response) : '';
    if (this.#over) return;
    const again = !this.#refreshed && refusesCsrf(status, text);
    this.#refreshed = again;
    const renewed = again && (await renewCsrf(this.#options, rotation));
    if (this.#over) return;
    if (renewed) this.#upgrade();
    else if (!again && refusals.has(status)) this.#options.refused(status);
    else if (!again) this.#unsupported(status);
    else this.#why = 'no fresh CSRF token';
    // Not before: its `close` is the end of all unless another has taken its place.
    socket.terminate();
  }

  #unsupported(status: number): void {
    this.#status = status;
    this.#why = `upgrade answered ${status}`;
    this.#options.unsupported(status);
  }

  #receive(data: string, isBinary: boolean): void {
    if (this.#over) return;
    try {
      if (isBinary) throw new TypeError('Expected text');
      this.onmessage({ data });
    } catch {
      // Nobody knows what it held. What waits for an answer is asked again on another connection.
      this.#socket.close(1_003);
      this.#ended(1_003, 'an unreadable frame');
    }
  }

  #ended(code: number, reason: string): void {
    if (this.#leave()) this.onclose({ code, reason });
  }

  /** Answers whether it was still there. */
  #leave(): boolean {
    if (this.#over) return false;
    this.#over = true;
    if (this.#opened) this.#options.interrupted();
    return true;
  }
}

async function beginningOf(response: IncomingMessage): Promise<string> {
  let text = '';
  try {
    response.setEncoding('utf8');
    for await (const chunk of response) {
      text += chunk;
      if (text.length > longestReason) break;
    }
  } catch {
    // What came until then has to do.
  }
  return text;
}
