import { describe, expect, it } from 'vitest';
import { careful } from '../../src/lib/log.js';
import { oneLine } from '../../src/lib/one-line.js';
import { memoryLog } from '../support/memory-log.js';

function logged(attributes: object, sentence = 'It happened.') {
  const log = memoryLog();
  careful(log).warn(attributes, sentence);
  return log.entries[0];
}

describe('what is logged', () => {
  it.each([
    ['a line break', 'a1\r\n{"level":60}', 'a1 {"level":60}'],
    ['a terminal escape', 'a1\u001b[2J\u009b31m', 'a1 [2J 31m'],
    ['a line separator', 'a\u2028b\u2029c', 'a b c'],
    ['NUL and delete', 'a\u0000b\u007fc', 'a b c'],
    ['a turn of direction', 'a\u202eb\u2066c', 'a b c'],
    ['a long text', 'x'.repeat(5_000), `${'x'.repeat(255)}…`],
  ])('holds no %s of anybody else', (_what, text, told) => {
    expect(logged({ agent: text }, text)).toEqual({
      level: 'warn',
      attributes: { agent: told },
      sentence: told,
    });
    expect(logged({ at: [{ place: text }] })?.attributes).toEqual({ at: [{ place: told }] });
  });

  it('is plain data: of anything else only its kind', () => {
    const secret = new Error('CANARY', { cause: 'CANARY' });
    secret.name = 'SocketError';
    class Jar {
      readonly cookie = 'CANARY';
    }
    const since = new Date(0);
    const deep = { a: { b: { c: { d: { e: 'CANARY' } } } } };
    const told = logged({ error: secret, jar: new Jar(), work: () => 'CANARY', deep, since, n: 7, no: null });
    expect(told?.attributes).toMatchObject({
      error: 'SocketError',
      jar: '…',
      work: '…',
      since,
      n: 7,
      no: null,
    });
    expect(JSON.stringify(told)).not.toContain('CANARY');
  });

  it('is bounded, however many members there are', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`key ${n}`, n]));
    expect(JSON.stringify(logged({ many, list: Object.keys(many) }))?.length).toBeLessThan(2_000);
  });
});

describe('one line', () => {
  it('keeps what people write', () => {
    expect(oneLine(' Zoë \t schrieb:  „Grüße“ 👋 ', 80)).toBe('Zoë schrieb: „Grüße“ 👋');
  });
});
