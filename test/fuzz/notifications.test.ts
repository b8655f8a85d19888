/** Whatever GWS publishes: every message is an event, or told to be missing; the next one comes; nothing bursts. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { schema } from '../../src/schema.js';
import { everythingOf } from '../support/everything.js';
import { fixture, fixtures } from '../support/fixture.js';
import { type Json, mutated, parameters, patience, startRange } from '../support/fuzz.js';

/** The documented messages, by the subscription of their topic. */
const samples = Object.values(schema.getSubscriptionType()?.getFields() ?? {}).flatMap(
  ({ name, description }) => {
    const channel = /GWS topic: `([^`]+)`/.exec(description ?? '')?.[1];
    if (!/Events$/.test(name) || name === 'serviceEvents') return [];
    const told = fixtures('').flatMap((each): { channel: string; data: Json }[] => {
      const message = fixture(each);
      return message.channel === channel && message.data ? [message] : [];
    });
    return told.map(({ channel, data }) => ({ field: name, channel, data }));
  },
);

/** What fuzzing found once: the subscription, and the message as its text. */
const found: readonly [field: string, message: string][] = [
  ['chatEvents', '{"channel":"/v2/me/chats","data":{"messageType":"__proto__","chat":{"id":"constructor"}}}'],
  [
    'chatEvents',
    '{"channel":"/v2/me/chats","data":{"chat":{"id":"c","userData":{"__proto__":{"polluted":true}}}}}',
  ],
  ['callEvents', '{"channel":"/v2/me/calls","data":{"messageType":{"toString":1},"call":{"id":["x"]}}}'],
];

it(
  'Every message is one event or a gap, and so are those around it',
  async () => {
    await using range = await startRange({ maxUnreadBytes: 64 * 1024 * 1024 });
    const { gws, neighbour } = range;
    const fields = [...new Set(samples.map(({ field }) => field))];
    expect(fields.length).toBeGreaterThan(12);
    for (const field of fields) {
      neighbour.subscribe(field, everythingOf(schema, field));
      await neighbour.next(field, 'next');
    }

    async function check(field: string, message: string): Promise<void> {
      gws.publishText(message);
      const { payload } = await neighbour.next(field, 'next');
      for (const { extensions } of payload.errors ?? [])
        expect(extensions.code).toMatch(/^(NOT_FOUND|BAD_REQUEST|UPSTREAM_ERROR)$/);
      expect(payload.data[field].__typename).toMatch(/^\w+$/);
      await range.unharmed();
    }

    for (const each of found) await check(...each);
    const messages = fc
      .constantFrom(...samples)
      .chain(({ field, channel, data }) =>
        mutated(data).map((text): [string, string] => [field, `{"channel":"${channel}","data":${text}}`]),
      );
    await fc.assert(
      fc.asyncProperty(messages, (each) => check(...each)),
      parameters(120),
    );
  },
  patience,
);

it(
  'An answer to a poll may hold anything: it is survived, and what is published after it comes',
  async () => {
    await using range = await startRange({ maxUnreadBytes: 64 * 1024 * 1024 });
    const messages = fc
      .constantFrom(...samples)
      .chain(({ channel, data }) => mutated({ channel, data, id: '1', ext: {} }));
    await fc.assert(
      fc.asyncProperty(fc.array(messages, { minLength: 1, maxLength: 4 }), async (texts) => {
        for (const text of texts) range.gws.publishText(text);
        await range.unharmed();
      }),
      parameters(80),
    );
  },
  patience,
);
