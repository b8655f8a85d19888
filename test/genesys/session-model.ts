import { expect } from 'vitest';
import { GatewayError } from '../../src/errors.js';
import type { Interest } from '../../src/genesys/notifications.js';
import type { Topic } from '../../src/genesys/topic.js';
import {
  type FakeTransport,
  first,
  type Lever,
  lever,
  type Reading,
  type Rig,
  read,
  said,
  second,
  settled,
} from './fake-transport.js';

/**
 * GWS, the network and the subscribers as a model: what GWS publishes is a number; whoever was there when it was
 * published has to receive it, or a gap before the next number.
 */
export class SessionModel {
  readonly channels = [first, second] as const;
  #published = 0;
  readonly #byChannel = new Map<string, number[]>();
  readonly streams: {
    readonly topic: Topic;
    readonly key: string | undefined;
    /** What had been published when it was open, and when it left. */
    opened: number | undefined;
    left: number | undefined;
    reading: Reading | undefined;
    leave: (() => Promise<unknown>) | undefined;
  }[] = [];
  /** Interests that wait for GWS's answer. */
  readonly #answers = new Map<string, Lever[]>();

  constructor(readonly rig: Rig) {}

  get #transport(): FakeTransport {
    return this.rig.transport;
  }

  publish(which: number): void {
    const { channel } = this.channels[which] as Topic;
    const n = ++this.#published;
    this.#byChannel.set(channel, [...(this.#byChannel.get(channel) ?? []), n]);
    this.#transport.publish(channel, said(n));
  }

  /** A poll's answer gets lost on its way, and nobody keeps it; the next one brings what comes. */
  loseAnswer(which: number): void {
    const transport = this.#transport;
    const { channel } = this.channels[which] as Topic;
    if (!transport.subscribed.has(channel)) return;
    this.#byChannel.set(channel, [...(this.#byChannel.get(channel) ?? []), ++this.#published]);
    transport.events.unconfirmed(transport.generation);
  }

  async listen(which: number, key: string | undefined): Promise<void> {
    const topic = this.channels[which] as Topic;
    const stream: (typeof this.streams)[number] = {
      topic,
      key,
      opened: undefined,
      left: undefined,
      reading: undefined,
      leave: undefined,
    };
    this.streams.push(stream);
    const interests = key === undefined ? [] : [this.#interest(key)];
    const mailbox = await this.rig.session.listen(topic, { interests: async () => interests });
    stream.opened = this.#published;
    stream.reading = read(mailbox);
    stream.leave = () => mailbox.return();
  }

  #interest(key: string): Interest {
    return {
      key,
      open: () => {
        const answer = lever();
        this.#answers.set(key, [...(this.#answers.get(key) ?? []), answer]);
        return answer.promise;
      },
      close: () => {},
    };
  }

  /** GWS answers the oldest Subscribe that waits, well or badly. */
  answerRest(key: string, well: boolean): void {
    const answer = this.#answers.get(key)?.shift();
    if (well) answer?.pull();
    else answer?.fail(new GatewayError('REQUEST_FAILED', 'GWS could not subscribe to the workbin.'));
  }

  async leave(index: number): Promise<void> {
    const open = this.streams.filter(({ leave, left }) => leave && left === undefined);
    const stream = open[index % (open.length || 1)];
    if (!stream) return;
    stream.left = this.#published;
    await stream.leave?.();
  }

  handshake(): void {
    const transport = this.#transport;
    if (transport.up) transport.lose();
    transport.handshake();
  }

  lose(): void {
    if (this.#transport.up) this.#transport.lose();
  }

  answer(which: number): void {
    this.#transport.answer(this.channels[which]?.channel);
  }

  /** Everything comes right in the end, and one more message on each channel shows it. */
  async heal(): Promise<void> {
    const transport = this.#transport;
    if (!transport.up) transport.handshake();
    for (let turn = 0; turn < 5; turn++) {
      transport.answer();
      for (const answers of this.#answers.values()) for (const answer of answers.splice(0)) answer.pull();
      await settled();
    }
    for (const which of this.channels.keys()) this.publish(which);
    await settled();
  }

  check(): void {
    for (const { topic, opened, left, reading } of this.streams) {
      if (opened === undefined || !reading) continue;
      const { words, items } = reading;
      expect(words[0]).toBe('opened');
      const all = this.#byChannel.get(topic.channel) ?? [];
      let latest = 0;
      let last = opened;
      let gap = false;
      for (const word of words.slice(1)) {
        if (word.startsWith('Gap')) gap = true;
        if (!/^\d+$/.test(word)) continue;
        const n = Number(word);
        expect(all, 'only what was published on its topic').toContain(n);
        expect(n, `in order and once: ${words}`).toBeGreaterThan(latest);
        latest = n;
        // What came while it was being opened it may have or not.
        if (n <= opened) continue;
        const missing = all.filter((each) => each > last && each < n);
        expect(missing.length === 0 || gap, `${missing} missing before ${n} without a gap: ${words}`).toBe(
          true,
        );
        last = n;
        gap = false;
      }
      const ended = words.some((word) => word.startsWith('error')) || left !== undefined;
      if (!ended) expect(last, `the last message: ${words}`).toBe(all.at(-1));
      // Every place in the log has its own cursor, and within an epoch they ascend.
      const places = items.slice(1).map(({ epoch, seq }) => `${epoch} ${seq}`);
      expect(new Set(places).size).toBe(places.length);
      items.forEach((item, i) => {
        const before = items[i - 1];
        if (i > 1 && before?.epoch === item.epoch) expect(item.seq).toBeGreaterThan(before.seq);
      });
    }
  }
}
