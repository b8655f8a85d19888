/** The pages of `docs/guide`, and what the embedded contact centre answers to what they ask. */
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { type Desktop, openDesktop } from './desktop.js';
import { type Watch, watch } from './watch.js';

/** A block of code on a page. */
export interface Block {
  readonly language: 'graphql' | 'json';
  /** The heading that it stands under: `Ask`, `Watch`, `Do`. */
  readonly heading: string;
  readonly text: string;
}

export interface Page {
  readonly name: string;
  readonly text: string;
  readonly headings: readonly string[];
  readonly blocks: readonly Block[];
}

const folder = new URL('../../docs/guide/', import.meta.url);

/** Every page of the guide, by the name of its file. */
export function pages(): Page[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => pageOf(file.slice(0, -'.md'.length), readFileSync(new URL(file, folder), 'utf8')));
}

function pageOf(name: string, text: string): Page {
  const headings: string[] = [];
  const blocks: Block[] = [];
  for (const found of text.matchAll(/^## (.+)$|^```(graphql|json)\n([\s\S]*?)^```$/gm)) {
    const [, heading, language, code] = found;
    if (heading !== undefined) headings.push(heading);
    else blocks.push({ language: language as 'json', heading: headings.at(-1) ?? '', text: code ?? '' });
  }
  return { name, text, headings, blocks };
}

/** What has to be there for a page: it names what the page's `$variables` stand for. */
export interface Setting {
  /** Happens while the page's subscription is open. */
  before(desktop: Desktop, seen: Watch): void | Promise<void>;
  /** What has to happen for what is followed to be there, where nothing before has brought it. */
  follows?(desktop: Desktop): unknown;
  /** The medium whose next operation is to fail, as the embedded contact centre calls it. */
  readonly fails?: string;
  /** What has to happen first for an outcome to come, where that is not obvious. */
  readonly first?: Readonly<Record<string, (desktop: Desktop) => unknown>>;
}

/** An example of a page, and what really came. */
export interface Example {
  readonly heading: string;
  readonly shown: any;
  readonly answered: any;
}

/** Does what a page says, in the order Watch, Ask, Follow one, Do, and answers its examples with what came of them. */
export async function follow(
  { blocks }: Page,
  { before, follows, fails, first = {} }: Setting,
): Promise<Example[]> {
  await using desktop = await openDesktop();
  const { emulator, gateway, names } = desktop;
  const under = (heading: string) => {
    const own = blocks.filter((each) => each.heading === heading);
    return {
      document: own.find(({ language }) => language === 'graphql')?.text ?? '',
      shown: own.filter(({ language }) => language === 'json').map(({ text }) => JSON.parse(text)),
    };
  };
  const variables = (document: string) => variablesOf(document, names);
  const ask = async (document: string) => {
    const { data, errors } = await gateway.query(document, { variables: variables(document) });
    if (errors) throw new Error(`errors came: ${JSON.stringify(errors)}`);
    return data;
  };

  const watched = under('Watch');
  await prepare(desktop);
  const seen = watch(gateway.subscribe(watched.document, { variables: variables(watched.document) }));
  await seen.opened();
  await before(desktop, seen);

  const asked = under('Ask');
  const examples: Example[] = [];
  for (const shown of asked.shown)
    examples.push({ heading: 'Ask', shown, answered: await ask(asked.document) });

  const followed = under('Follow one');
  if (followed.document !== '') {
    await follows?.(desktop);
    const items = watch(gateway.subscribe(followed.document, { variables: variables(followed.document) }));
    await items.opened();
    for (const shown of followed.shown) {
      const answered = await items.find('the snapshot', ({ __typename }) => __typename === shown.__typename);
      examples.push({ heading: 'Follow one', shown, answered });
    }
  }

  const done = under('Do');
  const outcomes = [...done.shown].sort(
    (a, b) => Number(b.__typename === 'OperationFailed') - Number(a.__typename === 'OperationFailed'),
  );
  for (const shown of outcomes) {
    await first[shown.__typename]?.(desktop);
    if (shown.__typename === 'OperationFailed' && fails !== undefined)
      emulator.asyncFailure('a1', { medium: fails, errorMessage: 'The line is dead', errorCode: 7 });
    const answered = Object.values((await ask(done.document)) ?? {})[0];
    examples.push({ heading: 'Do', shown, answered });
  }

  for (const shown of watched.shown) {
    const answered = await seen.find(`${JSON.stringify(shown)} is told`, (item) => contains(item, shown));
    examples.push({ heading: 'Watch', shown, answered });
  }
  return examples;
}

/** Names that every page may use. */
async function prepare({ emulator, names }: Desktop): Promise<void> {
  names.set('deviceId', emulator.phoneOf('a1').id);
  names.set('workbinId', emulator.workbins.find(({ displayName }) => displayName === 'Drafts')?.id ?? '');
}

function variablesOf(document: string, names: ReadonlyMap<string, string>): Record<string, unknown> {
  const [definition] = parse(document).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`no operation: ${document}`);
  const wanted = (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  return Object.fromEntries(wanted.map((name) => [name, names.get(name)]));
}

/** Whether `item` is of the same shape as what a page shows, where the page shows anything. */
function contains(item: any, shown: any): boolean {
  if (typeof shown !== 'object' || shown === null) return shapeOf(item) === shapeOf(shown);
  return Object.entries(shown).every(
    ([name, value]) => item != null && (exact.has(name) ? item[name] === value : contains(item[name], value)),
  );
}

/** Members whose values are told word for word. */
const exact = new Set(['__typename', 'statusCode', 'errorCode']);

/**
 * What stays the same whenever a page is followed: members, words of vocabularies, yes and no. Of what differs (ids,
 * times, texts, numbers) only the kind.
 */
export function shapeOf(value: any): any {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, exact.has(name) ? each : shapeOf(each)]),
    );
  if (typeof value === 'string') return /^[A-Z]+(_[A-Z]+)*$/.test(value) ? value : 'text';
  return typeof value === 'number' ? 'number' : value;
}
