/**
 * Whatever GWS leaves out, adds, or writes in another type than documented: every message becomes one event, whole
 * in `raw`, and no field that came with it meets an error.
 */
import fc from 'fast-check';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isObject } from '../../src/lib/decode.js';
import { schema } from '../../src/schema.js';
import { everythingOf } from '../support/everything.js';
import { fixture, fixtures } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { answerReads } from '../support/medium.js';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const strange = fc.integer({ min: 0, max: 0xffff }).map((n) => `Zx${n.toString(36)}`);

const wrong: fc.Arbitrary<Json> = fc.oneof(
  strange,
  fc.constantFrom<Json>(
    null,
    true,
    0,
    -1,
    1.5,
    2 ** 53,
    '',
    ' ',
    '..',
    'a/b',
    '7',
    'true',
    '2013-11-2521: 02',
  ),
  fc.constantFrom<Json>([], {}, [null], [[]], [{}], { id: 1 }, [{ id: 'x' }], ['x', 7, null]),
);

/** The same with members left out, with members that nobody knows, and with some of another type, at any depth. */
function distorted(value: Json): fc.Arbitrary<any> {
  return fc.oneof({ weight: 12, arbitrary: within(value) }, { weight: 1, arbitrary: wrong });
}

function within(value: Json): fc.Arbitrary<any> {
  if (Array.isArray(value)) return fc.tuple(...value.map(distorted));
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  const members = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, distorted(each)]));
  const whole = fc.record({ ...members, zxMember: fc.constant<Json>({ deep: ['x'] }) });
  const part = fc.record(members, { requiredKeys: [] });
  return fc.oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: part });
}

/** The same with all its words strange but those that say what it is, or whose it is. */
function estranged(value: Json, telling = false): fc.Arbitrary<any> {
  if (Array.isArray(value)) return fc.tuple(...value.map((each) => estranged(each, telling)));
  if (typeof value === 'string' && !telling) return strange;
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  // What has no type is known by what it tells.
  const tells =
    'messageType' in value ? /^messageType$|id$|uri$|path$/i : /^notificationType$|id$|uri$|path$/i;
  const members = Object.entries(value).map(([name, each]) => [name, estranged(each, tells.test(name))]);
  return fc.record(Object.fromEntries(members));
}

/** Every word `x` beside an `xRaw`: null when GWS says nothing, and UNRECOGNIZED when nobody knows what it says. */
function checkWords(told: unknown): void {
  if (Array.isArray(told)) for (const each of told) checkWords(each);
  if (!isObject(told)) return;
  const type = schema.getType(String(told['__typename']));
  for (const [name, value] of Object.entries(told)) {
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    const raw = told[`${name}Raw`];
    if (field && isEnumType(getNamedType(field.type)) && !Array.isArray(raw)) {
      if (raw === null) expect(value).toBeNull();
      if (String(raw).startsWith('Zx')) expect(value).toBe('UNRECOGNIZED');
    }
    checkWords(value);
  }
}

/** The subscription to each topic that a fixture was published on, as its description says. */
const subscriptions = Object.values(schema.getSubscriptionType()?.getFields() ?? {}).flatMap(
  ({ name, description }): [channel: string, field: string, samples: Json[]][] => {
    const channel = /GWS topic: `([^`]+)`/.exec(description ?? '')?.[1] ?? '';
    // Those that follow one thing tell the same messages.
    if (!/Events$/.test(name)) return [];
    const samples = fixtures('').flatMap((each) => {
      const { channel: told, data } = fixture(each);
      return told === channel && data ? [data as Json] : [];
    });
    return samples.length > 0 ? [[channel, name, samples]] : [];
  },
);

/** Publishes messages made of the documented ones, and checks what each becomes. */
async function checkAll(
  [channel, field, samples]: (typeof subscriptions)[number],
  make: (sample: Json) => fc.Arbitrary<Json>,
  check: (event: any) => void,
): Promise<void> {
  await using pair = await startForeignPair();
  const { gws, gateway } = pair;
  gws.otherwise(answerReads);
  const stream = gateway.subscribe(everythingOf(schema, field));
  await stream.next();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...samples).chain(make), async (data) => {
      gws.publishText(JSON.stringify({ channel, data }));
      const { data: told, errors = [] } = await stream.next();
      // What travels may find nothing, or have no id to ask for; what came with the message meets no error.
      for (const { extensions } of errors)
        expect(extensions?.['code']).toMatch(/^(NOT_FOUND|BAD_REQUEST|UPSTREAM_ERROR)$/);
      const event = told?.[field];
      expect(event).toMatchObject({ topic: channel, raw: data });
      check(event);
    }),
    { numRuns: 40 },
  );
}

describe.each(subscriptions)('a message on %s', (...subscription) => {
  it('is told whatever is missing, added or of another type', async () => {
    await checkAll(subscription, within, checkWords);
  });

  it('is told as what it is when none of its words is known', async () => {
    const types = new Set<string>();
    await checkAll(
      subscription,
      (sample) => estranged(sample),
      (event) => {
        types.add(event.__typename);
        checkWords(event);
      },
    );
    expect(types).not.toContain('UnknownEvent');
  });
});

it('there are messages for every topic but that of administrators, which are the agent’s own', () => {
  const topics = subscriptions.map(([channel]) => channel);
  const all = Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).filter((each) =>
    each.endsWith('Events'),
  );
  expect(topics).toHaveLength(new Set(topics).size);
  expect(topics).toHaveLength(all.length - 1);
});
