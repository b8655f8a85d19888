/** Server-sent events, read as browsers read them. @see https://html.spec.whatwg.org/multipage/server-sent-events.html */
import { demand, type Said, Skipped, Unmet, within } from './audit.js';
import { type Ask, begin } from './http.js';
import type { Target } from './target.js';

export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

const json = { 'content-type': 'application/json' };
export const streamHeaders = { ...json, accept: 'text/event-stream' };

export class EventStream implements AsyncDisposable {
  /** Everything that was dispatched so far. */
  readonly events: StreamEvent[] = [];
  /** Lines that are neither field nor comment. */
  readonly strangeLines: string[] = [];
  ended = false;
  #text = '';
  #event = '';
  #data: string[] = [];
  #read = 0;
  readonly #waiting: (() => void)[] = [];

  private constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string | string[] | undefined>>,
    private readonly target: Target,
    private readonly cut: () => PromiseLike<void>,
  ) {}

  /** Sends an operation and resolves with the head of the answer, whatever that says. */
  static async open(target: Target, body: unknown, ask: Ask = {}): Promise<EventStream> {
    const begun = await begin(target, { body, ...ask, headers: { ...streamHeaders, ...ask.headers } });
    const { response } = begun;
    const stream = new EventStream(response.statusCode ?? 0, response.headers, target, () =>
      begun[Symbol.asyncDispose](),
    );
    if (stream.status === 429) target.limited = true;
    response.setEncoding('utf8').on('data', (text: string) => stream.#take(text));
    response.once('close', () => {
      stream.ended = true;
      stream.#wake();
    });
    return stream;
  }

  /** Sends the subscription and waits for its first event. */
  static async subscribe(target: Target): Promise<EventStream> {
    const stream = await EventStream.open(target, { query: target.subscription });
    try {
      demand(stream.isEventStream, `the subscription was answered with ${stream.status} ${stream.type}`);
      const { event, data } = await stream.next();
      demand(event === 'next', `the subscription began with ${event}`);
      const { errors } = JSON.parse(data);
      if (errors && !data.includes('RATE_LIMITED'))
        throw new Skipped(`the server does not take the subscription: ${errors[0]?.message}`);
    } catch (error) {
      await stream[Symbol.asyncDispose]();
      throw error;
    }
    return stream;
  }

  get type(): string {
    return String(this.headers['content-type'] ?? 'no content type');
  }

  get isEventStream(): boolean {
    return /^text\/event-stream(;|$)/i.test(this.type);
  }

  /** The next event. @throws {Unmet} when the stream ends before */
  async next(): Promise<StreamEvent> {
    const deadline = Date.now() + this.target.patienceMs;
    for (;;) {
      const event = this.events[this.#read];
      if (event) {
        this.#read += 1;
        return event;
      }
      demand(!this.ended, 'the stream ended before an event');
      await within(Math.max(deadline - Date.now(), 1), 'an event', this.#changed());
    }
  }

  /** Everything until the server ends the answer. */
  async all(): Promise<readonly StreamEvent[]> {
    const deadline = Date.now() + this.target.patienceMs;
    while (!this.ended)
      await within(Math.max(deadline - Date.now(), 1), 'the end of the stream', this.#changed());
    return this.events;
  }

  /** The results until the end. @throws {Unmet} when they are no JSON */
  async results(): Promise<Said[]> {
    const nexts = (await this.all()).filter(({ event }) => event === 'next');
    return nexts.map(({ data }) => {
      try {
        return JSON.parse(data);
      } catch {
        throw new Unmet(`the data of next is no JSON: ${data.slice(0, 80)}`);
      }
    });
  }

  #take(text: string): void {
    if (text.includes('RATE_LIMITED')) this.target.limited = true;
    const lines = (this.#text + text).split(/\r\n|\n|\r(?!$)/);
    this.#text = lines.pop() ?? '';
    for (const line of lines) this.#takeLine(line);
    this.#wake();
  }

  #takeLine(line: string): void {
    if (line === '') {
      // Without data, browsers dispatch nothing.
      if (this.#data.length > 0)
        this.events.push({ event: this.#event || 'message', data: this.#data.join('\n') });
      this.#event = '';
      this.#data = [];
      return;
    }
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'event') this.#event = value;
    else if (field === 'data') this.#data.push(value);
    else if (field !== '' && field !== 'id' && field !== 'retry') this.strangeLines.push(line);
  }

  #wake(): void {
    for (const each of this.#waiting.splice(0)) each();
  }

  #changed(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cut();
  }
}
