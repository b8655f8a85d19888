import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GatewayError } from '../../src/errors.js';
import { type Correlation, correlate } from '../../src/genesys/correlation.js';
import type { Envelope } from '../../src/genesys/rest.js';
import type { ReadMessage } from '../../src/genesys/topic.js';

/** The ear of a correlation, as a session puts one to a topic. */
function createEar() {
  const ears = new Set<{ matches: (read: ReadMessage) => boolean; settle: (read?: ReadMessage) => void }>();
  return {
    expect(matches: (read: ReadMessage) => boolean) {
      let settle: (read?: ReadMessage) => void = () => {};
      const message = new Promise<ReadMessage | undefined>((resolve) => {
        settle = (read) => {
          ears.delete(ear);
          resolve(read);
        };
      });
      const ear = { matches, settle: (read?: ReadMessage) => settle(read) };
      ears.add(ear);
      return { message, cancel: () => settle() };
    },
    /** How many still listen. */
    get listening() {
      return ears.size;
    },
    say(name: string, referenceId?: number) {
      const read = {
        type: 'Letter',
        topic: '/letters',
        referenceId,
        raw: {},
        resource: undefined,
        bytes: 0,
        message: { name },
        unreadable: undefined,
      };
      for (const ear of [...ears]) if (ear.matches(read)) ear.settle(read);
    },
  };
}

/** An answer that comes when told to. */
function createAnswer() {
  const { promise, resolve, reject } = withResolvers<Envelope>();
  return { send: () => promise, accept: (more: object = {}) => resolve({ statusCode: 0, ...more }), reject };
}

function withResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const settled = () => new Promise(setImmediate);
const nameOf = (read: ReadMessage | undefined) => (read?.message as { name?: string } | undefined)?.name;
const mine: Pick<Correlation<ReadMessage>, 'about' | 'timeoutMs'> = {
  about: (read) => nameOf(read)?.startsWith('mine') ?? false,
  timeoutMs: 60_000,
};

describe('an operation', () => {
  it('ends with the notification that carries its number', async () => {
    const ear = createEar();
    const { send, accept } = createAnswer();
    const outcome = correlate({ expect: ear.expect, ...mine, send });
    accept({ referenceId: 12 });
    await settled();
    ear.say('somebody else’s', 12);
    ear.say('mine, of another request', 11);
    ear.say('mine', 12);
    expect(await outcome).toMatchObject({
      referenceId: 12,
      notification: { resource: undefined, message: { name: 'mine' } },
    });
    expect(ear.listening).toBe(0);
  });

  it('ends with a notification that overtook the HTTP answer', async () => {
    const ear = createEar();
    const { send, accept } = createAnswer();
    const outcome = correlate({ expect: ear.expect, ...mine, send });
    ear.say('mine, of another request', 11);
    ear.say('mine', 12);
    ear.say('mine, again', 12);
    accept({ referenceId: 12 });
    expect(nameOf((await outcome).notification)).toBe('mine');
  });

  it.each([
    ['the notification', { referenceId: 12 }, undefined],
    ['the answer', {}, 12],
    ['both', {}, undefined],
    ['the answer, which has rubbish instead', { referenceId: 'x' }, 12],
  ])('goes by likelihood when the number is missing in %s', async (_name, answer, referenceId) => {
    const ear = createEar();
    const { send, accept } = createAnswer();
    const likely = (read: ReadMessage) => nameOf(read) === 'mine, likely';
    const outcome = correlate({ expect: ear.expect, ...mine, send, likely });
    ear.say('mine, unlikely', referenceId);
    accept(answer);
    await settled();
    ear.say('mine, unlikely too', referenceId);
    ear.say('mine, likely', referenceId);
    expect(nameOf((await outcome).notification)).toBe('mine, likely');
  });

  it('goes by the number rather than by likelihood', async () => {
    const ear = createEar();
    const { send, accept } = createAnswer();
    const outcome = correlate({
      expect: ear.expect,
      ...mine,
      send,
      likely: (read) => nameOf(read) === 'mine, likely',
    });
    accept({ referenceId: 12 });
    await settled();
    ear.say('mine, likely', 11);
    ear.say('mine, unlikely', 12);
    expect(nameOf((await outcome).notification)).toBe('mine, unlikely');
  });

  it.each([
    [{ referenceIds: { w1: 21, w2: 22 } }, 'w2', 22],
    [{ referenceIds: { w1: '21' } }, 'w1', 21],
    [{ referenceId: 5, referenceIds: { w1: 21 } }, 'w1', 5],
    [{ referenceIds: { w1: 21 } }, 'w3', undefined],
    [{ referenceIds: [21] }, 'w1', undefined],
    [{ referenceIds: null }, 'w1', undefined],
    [{ referenceIds: { w1: 21 } }, undefined, undefined],
  ])('finds its number in %j for the resource %j', async (answer, resourceId, expected) => {
    const ear = createEar();
    const { send, accept } = createAnswer();
    const outcome = correlate({
      expect: ear.expect,
      ...mine,
      send,
      ...(resourceId !== undefined && { resourceId }),
    });
    accept(answer);
    await settled();
    ear.say('mine', expected);
    expect((await outcome).referenceId).toBe(expected);
  });

  it('that GWS does not accept fails, and nobody listens any more', async () => {
    const ear = createEar();
    const { send, reject } = createAnswer();
    const outcome = correlate({ expect: ear.expect, ...mine, send });
    ear.say('mine', 12);
    reject(new GatewayError('NOT_FOUND', 'No.'));
    await expect(outcome).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(ear.listening).toBe(0);
  });

  it('of which nothing is heard in time has no notification, and nobody listens any more', async () => {
    const ear = createEar();
    const { send, accept } = createAnswer();
    const outcome = correlate({ expect: ear.expect, ...mine, send });
    ear.say('mine, of another request', 11);
    // The patience begins with the answer.
    await vi.advanceTimersByTimeAsync(mine.timeoutMs);
    expect(ear.listening).toBe(1);
    accept({ referenceId: 12 });
    await settled();
    await vi.advanceTimersByTimeAsync(mine.timeoutMs);
    expect(await outcome).toEqual({
      envelope: { statusCode: 0, referenceId: 12 },
      referenceId: 12,
      notification: undefined,
      waitedMs: 60_000,
    });
    expect(ear.listening).toBe(0);
  });

  it('listens before it sends', async () => {
    const ear = createEar();
    const outcome = correlate({
      expect: ear.expect,
      ...mine,
      send: async () => {
        expect(ear.listening).toBe(1);
        ear.say('mine', 12);
        return { statusCode: 0, referenceId: 12 };
      },
    });
    expect(nameOf((await outcome).notification)).toBe('mine');
  });

  it('finds the first notification that can be its own, whenever the answer comes among them', async () => {
    const number = fc.constantFrom<number | undefined>(undefined, 11, 12);
    const message = fc.record({ referenceId: number, about: fc.boolean(), likely: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, { maxLength: 8 }),
        fc.nat(8),
        number,
        async (messages, when, own) => {
          const ear = createEar();
          const { send, accept } = createAnswer();
          const outcome = correlate({
            expect: ear.expect,
            ...mine,
            send,
            about: ({ message: read }) =>
              (messages[Number((read as { name: string }).name)] as { about: boolean }).about,
            likely: ({ message: read }) =>
              (messages[Number((read as { name: string }).name)] as { likely: boolean }).likely,
          });
          for (const [index, { referenceId }] of messages.entries()) {
            if (index === when) {
              accept({ referenceId: own });
              await settled();
            }
            ear.say(String(index), referenceId);
          }
          accept({ referenceId: own });
          await settled();
          await vi.advanceTimersByTimeAsync(mine.timeoutMs);
          const expected = messages.findIndex(
            ({ referenceId, about, likely }) =>
              about && (referenceId === undefined || own === undefined ? likely : referenceId === own),
          );
          expect(nameOf((await outcome).notification)).toBe(expected < 0 ? undefined : String(expected));
        },
      ),
      { numRuns: 300 },
    );
  });
});
