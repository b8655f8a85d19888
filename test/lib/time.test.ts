import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf, readTime } from '../../src/lib/time.js';

describe('readTime', () => {
  it.each([
    ['2024-05-14 09:41:07.000+0200', '2024-05-14T07:41:07.000Z'],
    ['2024-05-1409: 41: 07.000+0200', '2024-05-14T07:41:07.000Z'],
    ['2024-05-14T07:41:07Z', '2024-05-14T07:41:07.000Z'],
    ['2024-05-14T07: 41: 07Z', '2024-05-14T07:41:07.000Z'],
    ['2024-05-1502:24:00.000-0700', '2024-05-15T09:24:00.000Z'],
    ['2024-05-14T09:41:07.000-0800', '2024-05-14T17:41:07.000Z'],
    ['2024-05-14 09:41:07+0530', '2024-05-14T04:11:07.000Z'],
    [' 2024-05-14 09:41:07.000+0200 ', '2024-05-14T07:41:07.000Z'],
    ['2024-05-14', '2024-05-14T00:00:00.000Z'],
    [1715672671000, '2024-05-14T07:44:31.000Z'],
    ['1715672671000', '2024-05-14T07:44:31.000Z'],
    ['14.05.2024 09:41', undefined],
    ['2024-05-14 25:00:00.000+0200', undefined],
    ['2024-00-14 09:41:07.000+0200', undefined],
    ['2024-02-31 09:41:07.000+0200', '2024-03-02T07:41:07.000Z'],
    ['2024-05-32 09:41:07.000+0200', undefined],
    ['2024-05-14 09:60:07.000+0200', undefined],
    ['0050-05-14 09:41:07.000+0200', '0050-05-14T07:41:07.000Z'],
    ['now', undefined],
    ['', undefined],
    [Number.MAX_SAFE_INTEGER, undefined],
    [Number.NaN, undefined],
    [undefined, undefined],
  ])('of %j is %j', (raw, expected) => {
    expect(readTime(raw)?.toISOString()).toBe(expected);
  });

  it('reads every moment back in every form that GWS is known to write', () => {
    const moment = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    const zone = fc.integer({ min: -12 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(moment, zone, (date, minutes) => {
        const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, -1);
        const [h, m] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
        const offset = `${minutes < 0 ? '-' : '+'}${String(h).padStart(2, '0')}${String(m).padStart(2, '0')}`;
        const [day = '', time = ''] = local.split('T');
        const forms = [
          `${day} ${time}${offset}`,
          `${day}${time}${offset}`,
          `${day}${time.replaceAll(':', ': ')}${offset}`,
          `${day}T${time}${offset}`,
          `${day}T${time.replaceAll(':', ': ')}${offset.slice(0, 3)}:${offset.slice(3)}`,
          date.getTime(),
        ];
        for (const form of forms) expect(readTime(form)?.getTime()).toBe(date.getTime());
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.constant(undefined)), (raw) => {
        const read = readTime(raw);
        expect(read === null || !Number.isNaN(read.getTime())).toBe(true);
      }),
    );
  });
});

describe('isoOf', () => {
  it('writes what toISOString does', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        expect(isoOf(date)).toBe(date.toISOString());
        const next = new Date(Math.min(date.getTime() + 1_234, 8.64e15));
        expect(isoOf(next)).toBe(next.toISOString());
      }),
    );
  });

  it('refuses what is no moment, as toISOString does', () => {
    expect(() => isoOf(new Date(Number.NaN))).toThrow(RangeError);
  });
});
