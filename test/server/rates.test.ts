import { describe, expect, it } from 'vitest';
import { silent } from '../../src/lib/log.js';
import { type LimitMode, Limits, limitsOf } from '../../src/server/limits.js';
import { Rates } from '../../src/server/rates.js';

/** Two operations a second, three more within ten, and a clock that is turned by hand. */
function create(mode: LimitMode = 'enforce') {
  const told: string[] = [];
  const settings = limitsOf({
    MAX_OPERATIONS_PER_SECOND: { most: 2, mode },
    MAX_OPERATION_BURST: { most: 3, mode },
  });
  const clock = { now: 5_000 };
  const rates = new Rates(
    new Limits({ settings, log: silent, exceeded: (name) => told.push(name) }),
    () => clock.now,
  );
  const times = (count: number, whose?: string | number) =>
    Array.from({ length: count }, () => rates.count(whose));
  return { rates, times, clock, told };
}

const passed = (count: number) => Array.from({ length: count }, () => undefined);

describe('Rates', () => {
  it('lets through so many in a second and so many more in ten, and says how long to wait', () => {
    const { times, clock } = create();
    expect(times(6, 'ann')).toEqual([...passed(5), 1_000]);
    clock.now += 400.7;
    expect(times(1, 'ann')).toEqual([600]);
    clock.now += 600;
    expect(times(3, 'ann')).toEqual([...passed(2), 1_000]);
    clock.now += 9_000;
    expect(times(6, 'ann')).toEqual([...passed(5), 1_000]);
  });

  it('waits no longer than the burst needs, where that is sooner', () => {
    const { times, clock } = create();
    times(5, 'ann');
    clock.now += 9_500;
    expect(times(3, 'ann')).toEqual([...passed(2), 500]);
  });

  it('counts agents, and sockets of strangers, each apart; and nobody not at all', () => {
    const { times } = create();
    times(5, 'ann');
    expect(times(6, 'bob')).toEqual([...passed(5), 1_000]);
    expect(times(6, 1)).toEqual([...passed(5), 1_000]);
    expect(times(1, 2)).toEqual(passed(1));
    expect(times(6)).toEqual(passed(6));
  });

  it('only tells where it is to warn, and does not count where it is off', () => {
    const warning = create('warn');
    expect(warning.times(7, 'ann')).toEqual(passed(7));
    expect(warning.told).toEqual(['MAX_OPERATIONS_PER_SECOND', 'MAX_OPERATIONS_PER_SECOND']);
    const off = create('off');
    expect(off.times(7, 'ann')).toEqual(passed(7));
    expect(off.told).toEqual([]);
  });
});
