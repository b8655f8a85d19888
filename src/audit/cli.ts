import { parseArgs } from 'node:util';
import { type Audit, type Outcome, suites, type TargetOptions } from './index.js';

const HELP = `Usage: gws-graphql audit URL [options]

Audits a GraphQL server, whichever it is: GraphQL over HTTP, WebSocket and server-sent events, and attacks on it.
Some of the attacks are floods: audit no server whose clients you would mind losing.

  URL                     the endpoint, http(s)://…/graphql
  --header 'name: value'  credentials; may be given several times. Over WebSocket also sent in connection_init
  --subscription <text>   a subscription that tells something at once and stays open
  --mutation <text>       a mutation without consequences (default: mutation { __typename })
  --production            the server must keep its schema to itself
  --only <id,…>           these audits, or suites, only; id* for all that begin so
  --patience <seconds>    how long an answer may take (default 10)
  --slow <seconds>        how long a client may dawdle before it is given up (default 60)
  --json                  the outcomes as JSON
  --list                  which audits there are
  --help                  this text

Ends with 1 if a MUST failed.`;

/** One audit that was run. */
interface Result {
  readonly suite: string;
  readonly id: string;
  readonly name: string;
  readonly outcome: Outcome;
}

/**
 * `gws-graphql audit`: runs the audits one after the other and prints how each went.
 *
 * @returns the exit code
 * @throws one sentence when an argument is wrong
 */
export async function runAudits(
  argv: readonly string[],
  print: (text: string) => void = console.log,
): Promise<number> {
  const { values, positionals } = readArguments(argv);
  if (values.help) {
    print(HELP);
    return 0;
  }
  const options = optionsOf(positionals, values);
  const chosen = choose(options, values.only);
  if (values.list) {
    for (const { suite, audit } of chosen) print(`${suite} ${audit.id} ${audit.name}`);
    return 0;
  }
  const results: Result[] = [];
  for (const { suite, audit } of chosen) {
    const { id, name } = audit;
    const result: Result = { suite, id, name, outcome: await audit.fn() };
    results.push(result);
    if (!values.json) print(lineOf(result));
  }
  print(values.json ? JSON.stringify(results.map(flat), undefined, 2) : summaryOf(results));
  return results.some(({ name, outcome }) => name.startsWith('MUST') && outcome.status === 'failed') ? 1 : 0;
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        header: { type: 'string', multiple: true },
        subscription: { type: 'string' },
        mutation: { type: 'string' },
        production: { type: 'boolean' },
        only: { type: 'string' },
        patience: { type: 'string' },
        slow: { type: 'string' },
        json: { type: 'boolean' },
        list: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    // Node explains at length; its first sentence names the argument.
    const [sentence] = String((error as Error).message).split(/\. |\n/);
    throw new Error(`${sentence?.replace(/\.$/, '')}.`, { cause: error });
  }
}

type Values = ReturnType<typeof readArguments>['values'];

function optionsOf([url, ...rest]: readonly string[], values: Values): TargetOptions {
  if (values.list) return { url: 'http://localhost/graphql' };
  if (url === undefined || rest.length > 0 || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error(
      'audit wants one URL, such as http://localhost:4000/graphql; try gws-graphql audit --help.',
    );
  const { subscription, mutation, patience, slow } = values;
  return {
    url,
    headers: Object.fromEntries((values.header ?? []).map(headerIn)),
    production: values.production ?? false,
    ...(subscription !== undefined && { subscription }),
    ...(mutation !== undefined && { mutation }),
    ...(patience !== undefined && { patienceMs: secondsIn('--patience', patience) }),
    ...(slow !== undefined && { slowMs: secondsIn('--slow', slow) }),
  };
}

function headerIn(text: string): [name: string, value: string] {
  const [, name, value] = /^([\w!#$%&'*+\-.^`|~]+): *(.*)$/.exec(text) ?? [];
  // It may be a password: it is not repeated.
  if (name === undefined || value === undefined) throw new Error("--header wants 'name: value'.");
  return [name, value];
}

function secondsIn(name: string, text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0)) throw new Error(`${name} wants a number of seconds, not '${text}'.`);
  return seconds * 1_000;
}

function choose(options: TargetOptions, only: string | undefined): { suite: string; audit: Audit }[] {
  const all = suites.flatMap(({ name, audits }) => audits(options).map((audit) => ({ suite: name, audit })));
  if (only === undefined) return all;
  const wanted = only.split(',').map((each) => each.trim());
  const fits = (each: string, name: string) =>
    each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each;
  const unknown = wanted.find(
    (each) => !all.some(({ suite, audit }) => fits(each, audit.id) || each === suite),
  );
  if (unknown !== undefined)
    throw new Error(`no audit is called '${unknown}'; --list shows those there are.`);
  return all.filter(({ suite, audit }) => wanted.some((each) => fits(each, audit.id) || each === suite));
}

function lineOf({ id, name, outcome }: Result): string {
  const told = outcome.status === 'ok' ? 'ok' : `${outcome.status}: ${oneLine(outcome.reason)}`;
  return `${id.padEnd(28)} ${name}  ${told}`;
}

function flat({ outcome, ...rest }: Result): object {
  return { ...rest, ...outcome };
}

/** What a server said may hold anything: line feeds, and commands to a terminal. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

function summaryOf(results: readonly Result[]): string {
  const lines = [...new Set(results.map(({ suite }) => suite))].map((suite) => {
    const of = results.filter((each) => each.suite === suite);
    const counts = (['ok', 'failed', 'skipped'] as const).map((status) => {
      const count = of.filter(({ outcome }) => outcome.status === status).length;
      return count > 0 && `${count} ${status}`;
    });
    return `${suite.padEnd(28)} ${counts.filter(Boolean).join(', ')}`;
  });
  return ['', ...lines].join('\n');
}
