/** Which field answers a row, and which test shows that it does. */
import { isUnionType } from 'graphql';
import { topics } from '../../src/media/index.js';
import { schema } from '../../src/schema.js';
import type { Offer } from './probe.js';
import type { TestSighting } from './reporter.js';
import { rowsOf } from './request.js';
import { nameOf, type Row, rows } from './rows.js';

/** By row the test that shows it: `test/media/chats.test.ts › an operation on a chat › …`. */
export type Tests = Readonly<Record<string, string>>;

export interface Covered extends Row {
  /** The fields that offer it, e.g. `chats`, `workbin.contents`. */
  readonly fields: readonly string[];
  /** Of messages: the event type. */
  readonly event: string | undefined;
  readonly test: string | undefined;
}

/** Every row with its fields and its test. */
export function cover({ requests, subscriptions }: Offer, tests: Tests): Covered[] {
  const asking = new Map<string, Set<string>>();
  for (const { field, asked } of requests) {
    for (const id of asked.flatMap(rowsOf)) asking.set(id, (asking.get(id) ?? new Set()).add(field));
  }
  const telling = (channel: string) => [
    ...new Set(subscriptions.filter(({ channels }) => channels.includes(channel)).map(({ field }) => field)),
  ];
  return rows.map((row) => {
    const shown = row.as ?? row.id;
    const event = row.message && eventOf(row);
    const fields = row.channel
      ? telling(row.channel).filter((field) => !row.message || isIn(field, event))
      : rootsFirst([...(asking.get(shown) ?? [])]);
    return { ...row, fields, event: fields.length > 0 ? event : undefined, test: tests[shown] };
  });
}

/** What an object reads in addition stands for a row only where no field of a root does. */
function rootsFirst(fields: readonly string[]): string[] {
  const roots = fields.filter((each) => !each.includes('.'));
  return (roots.length > 0 ? roots : [...fields]).sort();
}

/** The type of the event that is made of a message. */
function eventOf({ channel, message }: Row): string | undefined {
  const topic = topics.find((each) => each.channel === channel);
  if (typeof message !== 'string') return topic?.read({ channel, data: message }).type;
  const word = message.toLowerCase();
  return topic?.types.find(({ messageTypes }) => messageTypes.some((each) => each.toLowerCase() === word))
    ?.event;
}

function isIn(subscription: string, event: string | undefined): boolean {
  const type = schema.getType(
    String(schema.getSubscriptionType()?.getFields()[subscription]?.type).replace('!', ''),
  );
  return isUnionType(type) && event !== 'UnknownEvent' && type.getTypes().some(({ name }) => name === event);
}

/** What the code offers and the reference does not know. */
export function undocumented({ requests, subscriptions }: Offer, covered: readonly Covered[]): string[] {
  const told = new Set(covered.map(({ channel, event }) => `${channel} ${event}`));
  return [
    ...requests.flatMap(({ field, asked }) =>
      asked
        .filter((each) => rowsOf(each).length === 0)
        .map(({ method, path, verb = '' }) => `${field}: ${method} ${path} ${verb}`.trim()),
    ),
    ...subscriptions.flatMap(({ field, channels }) =>
      channels
        .filter((channel) => !covered.some((row) => row.channel === channel))
        .map((channel) => `${field}: ${channel}`),
    ),
    ...topics.flatMap(({ channel, types }) =>
      types.map(({ event }) => `${channel} ${event}`).filter((each) => !told.has(each)),
    ),
  ];
}

/** For each row the test that shows it best: of the medium's own, the first in the alphabet. */
export function chooseTests(covered: readonly Covered[], sightings: readonly TestSighting[]): Tests {
  const chosen = covered.flatMap((row) => {
    const showing = sightings.filter((each) => shows(each, row));
    const [best] = showing
      .map(({ file, title }) => ({ far: distance(file, row), name: `${file} › ${title}` }))
      .sort(nearest);
    return best && !row.as ? [[row.id, best.name] as const] : [];
  });
  return Object.fromEntries(chosen);
}

function shows({ fields, requests, events }: TestSighting, row: Covered): boolean {
  const roots = row.fields.map((each) => each.split('.')[0] ?? each);
  if (row.message) {
    const name = typeof row.message === 'string' ? row.message : nameOf(row.message);
    return roots.some((field) => events.includes(`${field} ${row.event} ${name}`));
  }
  const answered = roots.some((field) => fields.includes(field));
  return answered && (row.kind === 'topic' || requests.includes(row.id));
}

/** How far a file is from the medium of a row. */
function distance(file: string, { section }: Row): number {
  const places = [`test/media/${section}.test.ts`, `test/operations/${section}.test.ts`];
  const own = places.indexOf(file);
  if (own >= 0) return own;
  return /^test\/(media|operations)\//.test(file) ? 2 : 3;
}

interface Candidate {
  readonly far: number;
  readonly name: string;
}

function nearest(a: Candidate, b: Candidate): number {
  return a.far - b.far || (a.name < b.name ? -1 : 1);
}
