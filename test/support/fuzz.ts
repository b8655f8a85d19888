/**
 * What fuzzing has in common. A run is always the same: `FUZZ_SEED=7` makes another, `FUZZ_RUNS=5000` goes further. What
 * it finds becomes a row in a table of the test, so that it is tried for ever.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { GatewayOptions } from '../../src/gateway.js';
import { eventually } from './eventually.js';
import { type ForeignPair, startForeignPair } from './foreign-pair.js';
import { basic } from './gateway.js';
import { answerReads } from './medium.js';
import { type MemoryLog, memoryLog } from './memory-log.js';
import { metric } from './metrics.js';
import { openSocket, type RawSocket } from './raw-socket.js';

const { FUZZ_SEED = '2026', FUZZ_RUNS } = process.env;

/** @param usual how many runs there are in `npm test` */
export function parameters<T>(usual: number): fc.Parameters<T> {
  return { seed: Number(FUZZ_SEED), numRuns: Number(FUZZ_RUNS ?? usual) };
}

/** How long a property may take altogether, in milliseconds. */
export const patience = FUZZ_RUNS === undefined ? 120_000 : 24 * 3_600_000;

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Keys that mean something to a program. */
export const polluting = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'toJSON',
];

/** Values that nobody expects, as JSON text: some could not be printed by anybody. */
export const oddities: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    '0',
    '-1',
    '1e400',
    '-0',
    '9007199254740993',
    '""',
    '[]',
    '{}',
    '[[[[]]]]',
    '"\\u0000"',
  ),
  fc.constantFrom(
    '"\\ud800"',
    '"\\u2028"',
    '"../.."',
    '"a/b?c#d"',
    `"${'x'.repeat(100_000)}"`,
    `[${'0,'.repeat(9_999)}0]`,
  ),
  fc.constantFrom(...polluting).map((key) => `{"${key}":{"polluted":true},"${key}":{"${key}":1}}`),
  fc.integer({ min: 1, max: 3_000 }).map((levels) => `${'{"a":['.repeat(levels)}${']}'.repeat(levels)}`),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => JSON.stringify(text)),
  fc.double().map((number) => String(Number.isFinite(number) ? number : null)),
);

/** The text of a JSON value of which a member or a few are left out, doubled, renamed, or something else. */
export function mutated(value: Json): fc.Arbitrary<string> {
  return fc
    .infiniteStream(fc.nat(0xffff))
    .chain((dice) => fc.tuple(fc.constant(dice), fc.array(oddities, { minLength: 3, maxLength: 3 })))
    .map(([dice, odd]) => {
      const roll = (sides: number) => (dice.next().value as number) % sides;
      const rate = 2 + roll(30);
      const write = (each: Json): string => {
        if (roll(rate) === 0) return odd[roll(odd.length)] as string;
        if (Array.isArray(each)) return `[${each.map(write).join(',')}]`;
        if (typeof each !== 'object' || each === null) return JSON.stringify(each);
        const members = Object.entries(each).flatMap(([name, inner]) => {
          const fate = roll(rate * 4);
          const key = JSON.stringify(fate === 0 ? polluting[roll(polluting.length)] : name);
          if (fate === 1) return [];
          const member = `${key}:${write(inner)}`;
          return fate === 2
            ? [member, `${key}:${odd[0]}`]
            : fate === 3
              ? [`${key}:${odd[1]}`, member]
              : [member];
        });
        return `{${members.join(',')}}`;
      };
      return write(value);
    });
}

/** A gateway under fire, and an agent at a desk who must not notice. */
export interface Range extends AsyncDisposable, ForeignPair {
  readonly log: MemoryLog;
  readonly neighbour: RawSocket;
  /** Resolves once the neighbour has been answered and has heard an event: what was asked before has had its effect. */
  unharmed(): Promise<void>;
}

const services = '/notifications/services';

export async function startRange(options: Partial<GatewayOptions> = {}): Promise<Range> {
  const log = memoryLog();
  const resources = census();
  const pair = await startForeignPair({ log, lingerMs: 20, ...options });
  pair.gws.otherwise(answerReads);
  const neighbour = await openSocket(pair.gateway.url);
  await neighbour.init({ authorization: basic('neighbour') });
  neighbour.subscribe('services', 'subscription { serviceEvents { __typename ... on Event { raw } } }');
  await neighbour.event('services', 'StreamOpened');
  let n = 0;
  const range: Range = {
    ...pair,
    log,
    neighbour,
    async unharmed() {
      const mark = `mark ${++n}`;
      pair.gws.publish(services, { messageType: 'Mark', mark });
      for (;;) {
        const { payload } = await neighbour.next('services', 'next');
        if (payload.data?.serviceEvents?.raw?.mark === mark) break;
      }
      neighbour.subscribe(mark, '{ me { userName } }');
      expect((await neighbour.next(mark)).payload).toEqual({ data: { me: { userName: 'ann.one' } } });
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    /** Ends everything: nothing may be left of those who came and went. */
    async [Symbol.asyncDispose]() {
      await range.unharmed();
      await neighbour[Symbol.asyncDispose]();
      await eventually(
        'no session is left',
        async () => (await metric(pair.gateway, 'gws_agent_sessions')) === 0,
      );
      expect(await metric(pair.gateway, 'gws_unread_bytes')).toBe(0);
      await pair[Symbol.asyncDispose]();
      await eventually('nothing is left open', () => census() <= resources + 8);
      const mistakes = log.entries.filter(({ level }) => level === 'error');
      expect(mistakes).toEqual([]);
    },
  };
  return range;
}

/** How many sockets and timers the process holds. */
function census(): number {
  return process.getActiveResourcesInfo().filter((each) => /TCP|Timeout/.test(each)).length;
}
