/** `docs/coverage.md`. */
import type { Covered } from './coverage.js';
import type { Evidence } from './reference/fact.js';
import { type Kind, kinds } from './rows.js';

const headings: Readonly<Record<Kind, string>> = {
  topic: 'Topics',
  message: 'Message types',
  read: 'Reads',
  operation: 'Operations',
};

const known: Readonly<Record<Evidence, string>> = {
  doc: 'documented',
  code: 'seen in clients',
  inferred: 'inferred',
};

/** How a row stands. */
export type Standing = 'covered' | 'same' | 'reasoned' | 'open';

/** Open is what is offered by no field, or shown by no test. */
export function standingOf({ as, why, fields, test }: Covered): Standing {
  if (why !== undefined) return 'reasoned';
  if (fields.length === 0 || test === undefined) return 'open';
  return as === undefined ? 'covered' : 'same';
}

/** The page, with the tables in the order of the reference. */
export function pageOf(covered: readonly Covered[]): string {
  return `# Coverage

Everything that Genesys Web Services documents for an agent's desktop, the GraphQL field that offers it, and a test that
exercises it over the wire. Made by \`npm run coverage:gws\` from the code, the reference (\`test/coverage/reference\`) and
what went over the wire in the tests; a test keeps it true.

${summary(covered)}

*Offered*: a field and a test stand beside it. *By another address*: the same thing under a second address, which the
gateway asks for under the first. *Not offered*: the reason stands in its row. *Open*: a field or a test is missing.

How a fact is known: *documented* by Genesys, *seen in clients* of GWS, or *inferred* from documented siblings.

${kinds.map((kind) => part(kind, covered)).join('\n\n')}
`;
}

function summary(covered: readonly Covered[]): string {
  const standings: readonly Standing[] = ['covered', 'same', 'reasoned', 'open'];
  const line = (name: string, of: readonly Covered[]) => {
    const counts = standings.map((standing) => of.filter((each) => standingOf(each) === standing).length);
    return `| ${[name, of.length, ...counts].join(' | ')} |`;
  };
  return [
    '| | rows | offered | by another address | not offered | open |',
    '|---|---:|---:|---:|---:|---:|',
    ...kinds.map((kind) => line(headings[kind], ofKind(kind, covered))),
    line('**All**', covered),
  ].join('\n');
}

const ofKind = (kind: Kind, covered: readonly Covered[]) => covered.filter((each) => each.kind === kind);

function part(kind: Kind, covered: readonly Covered[]): string {
  const lines = ofKind(kind, covered).map(
    (row) => `| ${[nameOf(row), sourceOf(row), ...standing(row)].join(' | ')} |`,
  );
  return [`## ${headings[kind]}`, '', '| GWS | known | GraphQL | test |', '|---|---|---|---|', ...lines].join(
    '\n',
  );
}

const nameOf = ({ id }: Covered) => `\`${id}\``;

function sourceOf({ evidence, page }: Covered): string {
  if (page === undefined || evidence !== 'doc') return known[evidence];
  return `[${known.doc}](https://docs.genesys.com/Documentation/HTCC/latest/API/${page})`;
}

/** The field and the test, or why there are none. */
function standing(row: Covered): string[] {
  const { fields, event, test, as, why } = row;
  if (why !== undefined) return [why, ''];
  const offered = fields.map((each) => `\`${each}\``).join(', ') || '**no field**';
  const detail = [event && ` → \`${event}\``, as && ` as \`${as}\``].filter(Boolean).join('');
  return [offered + detail, test === undefined ? '**no test**' : escaped(test)];
}

const escaped = (test: string) =>
  test
    .replace(/[|<>*_\\]/g, '\\$&')
    .replace(/^(\S+) › /, '`$1` ')
    .replaceAll('\\>', '›');
