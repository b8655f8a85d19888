import { type Envelope, LongPollingTransport, type Packet } from 'cometd';
import { Origin } from '../origin.js';
import { listener, type ResponseListener } from '../upstream.js';
import { newXhr, own, type Xhr } from './environment.js';
import { type RequestOptions, refusals, refusesCsrf, renewCsrf } from './request.js';

/** Long polling as one agent: its cookies, its headers, our connections. */
export class AgentLongPollingTransport extends LongPollingTransport {
  readonly #options: RequestOptions;

  constructor(options: RequestOptions) {
    super();
    this.#options = options;
  }

  /**
   * Sends messages. One that the answer leaves out has failed; the library would take the answer for a success and wait
   * for ever.
   */
  override send(envelope: Envelope, metaConnect: boolean): void {
    const { messages, onSuccess, onFailure } = envelope;
    const observed: Envelope = {
      ...envelope,
      onSuccess(replies) {
        onSuccess(replies);
        const unanswered = messages.filter(({ id }) => !replies.some((reply) => reply.id === id));
        if (unanswered.length === 0) return;
        onFailure(undefined, unanswered, { httpCode: 200, reason: 'The answer leaves it out' });
      },
    };
    super.send(observed, metaConnect);
  }

  override xhrSend(packet: Packet): Exchange {
    const exchange = new Exchange(packet, this.#options);
    exchange.send();
    return exchange;
  }

  /** The messages of an answer that have not come before; what is not a message is left out. */
  override convertToMessages(response: string): readonly unknown[] {
    return this.#options.deliveries.fresh(Origin.messagesIn(response));
  }
}

/**
 * One request and its answer, as the library sees its XMLHttpRequest: it settles once, and after `abort` not at all.
 * Prints as nothing: the library attaches it to failures, and what it holds is secret.
 */
class Exchange {
  /** The answer's HTTP status; 0 when there was none, also when it was cut midway. */
  status = 0;
  /** `OPENED`, for the library to know that there is something to abort. */
  readonly readyState = 1;
  readonly #packet: Packet;
  readonly #options: RequestOptions;
  #xhr: Xhr | undefined;
  #refreshed = false;
  /** The CSRF token it was sent with, by its number. */
  #rotation = 0;
  #settled = false;

  constructor(packet: Packet, options: RequestOptions) {
    this.#packet = packet;
    this.#options = options;
  }

  send(): void {
    const { upstream, context, tooLarge } = this.#options;
    const { body } = this.#packet;
    const { epoch, rotation } = context;
    this.#rotation = rotation;
    const url = new URL(this.#packet.url);
    own(url, context);
    const xhr = newXhr();
    this.#xhr = xhr;
    xhr.open('POST', url);
    // `open` keeps this very URL object; what it holds beyond an address becomes the options of Node's request.
    const owner: ResponseListener = { headers: (headers) => context.absorb(url, headers, epoch), tooLarge };
    Object.assign(url, { agent: upstream.agent, [listener]: owner });
    for (const [name, value] of Object.entries(context.identityHeaders('POST')))
      xhr.setRequestHeader(name, value);
    xhr.setRequestHeader('accept', 'application/json');
    // What is packed would not be unpacked.
    xhr.setRequestHeader('accept-encoding', 'identity');
    xhr.setRequestHeader('content-type', 'application/json;charset=UTF-8');
    // Without a length Node would send chunks, which not every proxy in front of GWS takes.
    xhr.setRequestHeader('content-length', String(Buffer.byteLength(body)));
    xhr.onload = () => this.#answered(xhr);
    xhr.onerror = () => this.#fail(0, xhr.statusText);
    xhr.send(body);
  }

  abort(): void {
    this.#settled = true;
    this.#xhr?.abort();
  }

  #answered({ status, statusText, responseText }: Xhr): void {
    if (this.#settled) return;
    if (status === 200) {
      this.#settled = true;
      this.status = status;
      this.#packet.onSuccess(responseText);
    } else if (!this.#refreshed && refusesCsrf(status, responseText)) {
      this.#refreshed = true;
      void this.#sendAgain();
    } else {
      if (refusals.has(status)) this.#options.refused(status);
      this.#fail(status, statusText);
    }
  }

  async #sendAgain(): Promise<void> {
    if (!(await renewCsrf(this.#options, this.#rotation))) this.#fail(0, 'no fresh CSRF token');
    else if (!this.#settled) this.send();
  }

  #fail(status: number, reason: string): void {
    if (this.#settled) return;
    this.#settled = true;
    this.status = status;
    this.#packet.onError(reason);
  }
}
