import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { topic } from '../../src/genesys/topic.js';
import { id, text } from '../../src/lib/decode.js';
import { chatTopic } from '../../src/media/chats.js';
import { facebooksessionTopic } from '../../src/media/facebooksession.js';
import { channelOf } from '../../src/media/index.js';
import { serviceTopic } from '../../src/media/services.js';
import { workbinTopic } from '../../src/media/workbins.js';
import { fixture, fixtures } from '../support/fixture.js';

const letters = topic('/letters', [
  {
    event: 'Letter',
    messageTypes: ['LetterMessage', 'LettreMessage'],
    keys: ['letter'],
    schema: z.object({ letter: id }),
  },
  {
    event: 'Parcel',
    messageTypes: ['ParcelMessage'],
    keys: ['parcel', 'box'],
    schema: z.object({ weight: text }),
  },
]);

describe('a topic', () => {
  it.each([
    ['wrapped, as documented', { channel: '/letters', data: { messageType: 'LetterMessage', letter: 'a' } }],
    ['without a channel', { data: { messageType: 'LetterMessage', letter: 'a' } }],
    ['unwrapped', { channel: '/letters', messageType: 'LetterMessage', letter: 'a' }],
    ['unwrapped and without a channel', { messageType: 'LetterMessage', letter: 'a' }],
    [
      'wrapped twice',
      {
        channel: '/letters',
        data: { channel: '/letters', data: { messageType: 'LetterMessage', letter: 'a' } },
      },
    ],
    ['by its other name', { data: { messageType: 'LettreMessage', letter: 'a' } }],
    ['in another case, with blanks', { data: { messageType: ' LETTERmessage ', letter: 'a' } }],
    ['without messageType', { data: { letter: 'a' } }],
    ['with an empty messageType', { data: { messageType: ' ', letter: 'a' } }],
    ['with a messageType that is no text', { data: { messageType: 7, letter: 'a' } }],
    ['with Bayeux members', { channel: '/letters', id: '7', data: { letter: 'a' }, ext: {} }],
  ])('reads a message %s', (_name, message) => {
    expect(letters.read(message)).toMatchObject({
      type: 'Letter',
      topic: '/letters',
      referenceId: undefined,
      message: { letter: 'a' },
    });
  });

  it('hands on all of what came, whatever it understood', () => {
    const data = { messageType: 'LetterMessage', letter: 'a', novelty: { deep: [1] }, referenceId: '12' };
    expect(letters.read({ data })).toMatchObject({ raw: data, referenceId: 12 });
    expect(letters.read({ channel: '/letters', ...data }).raw).toEqual(data);
  });

  it('goes by the name before it goes by the members', () => {
    expect(letters.read({ data: { messageType: 'ParcelMessage', letter: 'a' } }).type).toBe('Parcel');
    expect(letters.read({ data: { letter: 'a', box: 1 } }).type).toBe('Letter');
    expect(letters.read({ data: { box: 1 } }).type).toBe('Parcel');
  });

  it('makes an UnknownEvent of a name it does not know, in spite of familiar members', () => {
    const data = { messageType: 'PostcardMessage', letter: 'a', referenceId: 3 };
    expect(letters.read({ data })).toEqual({
      type: 'UnknownEvent',
      topic: '/letters',
      referenceId: 3,
      raw: data,
      message: { messageType: 'PostcardMessage' },
      bytes: JSON.stringify(data).length,
    });
  });

  it('makes an UnknownEvent of what it cannot read, and says where but not what', () => {
    const read = letters.read({ data: { messageType: 'LetterMessage', letter: { secret: 'I love you' } } });
    expect(read).toMatchObject({ type: 'UnknownEvent', message: { messageType: 'LetterMessage' } });
    expect(read.unreadable).toContain('letter');
    expect(read.unreadable).not.toContain('love');
  });

  it('survives a reader of ours that throws', () => {
    const broken = topic('/broken', [
      {
        event: 'Broken',
        messageTypes: ['Broken'],
        keys: [],
        schema: z.object({}).transform(() => {
          throw new TypeError('a customer wrote this');
        }),
      },
    ]);
    const read = broken.read({ data: { messageType: 'Broken', text: 'hello' } });
    expect(read).toMatchObject({ type: 'UnknownEvent', raw: { text: 'hello' } });
    expect(read.unreadable).toMatch(/TypeError/);
    expect(read.unreadable).not.toContain('customer');
  });

  it('survives a type of ours that does not know what an event is about', () => {
    const broken = topic('/broken', [
      {
        event: 'Broken',
        messageTypes: ['Broken'],
        keys: [],
        schema: z.object({}),
        resource: () => {
          throw new TypeError('a customer wrote this');
        },
      },
    ]);
    const read = broken.read({ data: { messageType: 'Broken', text: 'hello' } });
    expect(read).toMatchObject({ type: 'UnknownEvent', raw: { text: 'hello' }, resource: undefined });
    expect(read.unreadable).toMatch(/TypeError/);
  });

  it('makes an UnknownEvent of what is nested too deeply to be written, without its depths', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 'bottom' : { in: [nested(levels - 2)] });
    const data = { messageType: 'LetterMessage', letter: 'a', note: nested(300), ['__proto__']: nested(4) };
    const read = letters.read({ data });
    expect(read).toMatchObject({ type: 'UnknownEvent', message: { messageType: 'LetterMessage' } });
    expect(read.unreadable).toBe('expected at most 200 levels');
    const text = JSON.stringify(read.raw);
    expect(text).toContain('"letter":"a"');
    expect(text).toContain('"__proto__":{"in":[{"in":["bottom"]}]}');
    expect(text.match(/bottom/g)).toHaveLength(1);
    expect(letters.read({ data: { letter: 'a', note: nested(190) } })).toMatchObject({ type: 'Letter' });
    let abyss: unknown = 1;
    for (let level = 0; level < 50_000; level++) abyss = [abyss];
    expect(() => JSON.stringify(letters.read({ data: abyss }).raw)).not.toThrow();
  });

  it.each([
    ['null', null],
    ['a text', 'hello'],
    ['a number', 7],
    ['a list', [{ letter: 'a' }]],
  ])('makes an UnknownEvent of data that is %s', (_name, data) => {
    const read = letters.read({ channel: '/letters', data });
    expect(read).toMatchObject({ type: 'UnknownEvent', message: { messageType: null } });
    expect(read.unreadable).toBe('expected an object');
    // GraphQL has no null to offer there.
    expect(read.raw).not.toBeNull();
    if (data !== null) expect(read.raw).toBe(data);
  });

  it('keeps a password to itself', () => {
    const user = { id: 'u', password: 'secret' };
    expect(letters.read({ data: { letter: 'a', user } }).raw).toEqual({ letter: 'a', user: { id: 'u' } });
    expect(letters.read({ data: { messageType: 'Other', user } }).raw).toEqual({
      messageType: 'Other',
      user: { id: 'u' },
    });
    // What came is not ours to change.
    expect(user.password).toBe('secret');
  });

  it('reads anything at all without throwing', () => {
    const member = fc.constantFrom(
      'messageType',
      'data',
      'channel',
      'letter',
      'referenceId',
      'user',
      '__proto__',
      'box',
    );
    const word = fc.constantFrom<unknown>('LetterMessage', 'ParcelMessage', 'x', '', null, 7, [], {});
    const message = fc.oneof(
      fc.anything(),
      fc.dictionary(member, fc.oneof(word, fc.dictionary(member, fc.oneof(word, fc.anything())))),
    );
    fc.assert(
      fc.property(message, (each) => {
        const read = letters.read(each);
        expect(['Letter', 'Parcel', 'UnknownEvent']).toContain(read.type);
        expect(read.topic).toBe('/letters');
        expect(read.raw ?? null).not.toBeNull();
        expect(letters.likeness(each)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the topics of the media', () => {
  /** By the beginning of the fixture's name; the first that fits. */
  const all = {
    Chat: chatTopic,
    'MessageLogUpdated.facebooksession': facebooksessionTopic,
    MessageLogUpdated: chatTopic,
    ServiceState: serviceTopic,
    Workbin: workbinTopic,
  };

  const owners = Object.entries(all)
    .flatMap(([prefix, of]) => fixtures(prefix).map((name) => [name, of] as const))
    .filter(([name], place, every) => every.findIndex(([other]) => other === name) === place);

  it.each(owners)('know %s as theirs, with and without its channel', (name, of) => {
    const message = fixture(name);
    expect(of.read(message).type).not.toBe('UnknownEvent');
    expect(channelOf(message)).toBe(of.channel);
    expect(channelOf({ data: message.data ?? message })).toBe(of.channel);
    expect(channelOf(message.data ?? message)).toBe(of.channel);
    expect(of.read(message.data ?? message).raw).toEqual(message.data ?? message);
  });

  it('claim nothing that they do not know', () => {
    for (const message of [
      null,
      7,
      'x',
      [],
      {},
      { data: null },
      { data: { messageType: 'PigeonStateChangeMessage' } },
    ]) {
      expect(channelOf(message)).toBeUndefined();
    }
  });
});
