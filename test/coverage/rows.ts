/** What is documented of GWS, one row for each fact. It knows neither our schema nor our tests. */
import { type Evidence, type Fact, overviews, type Section, wordsOf } from './reference/fact.js';
import { operationFacts } from './reference/operations.js';
import { readFacts } from './reference/reads.js';
import { type Members, type TopicFact, topicFacts } from './reference/topics.js';

export const kinds = ['topic', 'message', 'read', 'operation'] as const;
export type Kind = (typeof kinds)[number];

export interface Row {
  /** `/v2/me/chats`, `/v2/me/chats ChatStateChangeMessage`, `GET /me/chats/{id}`, `POST /me/chats/{id} Accept` */
  readonly id: string;
  readonly kind: Kind;
  readonly section: Section;
  readonly evidence: Evidence;
  readonly page: string | undefined;
  /** Why the gateway does not offer it. */
  readonly why: string | undefined;
  /** The row that the gateway does instead, which is the same by another address. */
  readonly as: string | undefined;
  /** Of messages and topics: the channel. */
  readonly channel?: string;
  /** Of messages: the `messageType`, or the members that stand for it. */
  readonly message?: string | Members;
}

/** What a message without `messageType` is called: its members. */
export function nameOf(members: Members): string {
  const told = Object.entries(members).map(([name, value]) =>
    name === 'notificationType' ? `${name}: ${value}` : name,
  );
  return `{ ${told.join(', ')} }`;
}

function row(fact: Fact, rest: Pick<Row, 'id' | 'kind' | 'evidence'> & Partial<Row>): Row {
  const { section, page = overviews[section], why } = fact;
  return { section, page, why, as: undefined, ...rest };
}

function namelessOf({ nameless = {} }: TopicFact) {
  const all = Object.entries(nameless) as [Evidence, readonly Members[]][];
  return all.flatMap(([evidence, each]) => each.map((members) => ({ evidence, members })));
}

const topics = topicFacts.flatMap((fact) => {
  const { topic: channel, evidence, messages = {} } = fact;
  const message = (name: string, told: Evidence, of: NonNullable<Row['message']>) =>
    row(fact, { id: `${channel} ${name}`, kind: 'message', evidence: told, channel, message: of });
  return [
    row(fact, { id: channel, kind: 'topic', evidence, channel }),
    ...wordsOf(messages).map((each) => message(each.word, each.evidence, each.word)),
    ...namelessOf(fact).map((each) => message(nameOf(each.members), each.evidence, each.members)),
  ];
});

const reads = readFacts.flatMap((fact) =>
  wordsOf(fact).map(({ evidence, word }) =>
    row(fact, { id: `GET ${word}`, kind: 'read', evidence, as: fact.as && `GET ${fact.as}` }),
  ),
);

const operations = operationFacts.flatMap((fact) =>
  wordsOf(fact).map(({ evidence, word }) => {
    const { method = 'POST', on, as } = fact;
    const id = (address: string) => `${method} ${address} ${word}`;
    return row(fact, { id: id(on), kind: 'operation', evidence, as: as && id(as) });
  }),
);

/** Everything that is documented. */
export const rows: readonly Row[] = [...topics, ...reads, ...operations];

/** The names of a message as its rows have them: its `messageType`, or else what its members say. */
export function namesOf(data: Members): string[] {
  const { messageType } = data;
  if (typeof messageType === 'string' && messageType.trim() !== '') return [messageType.trim()];
  const fits = (members: Members) =>
    Object.entries(members).every(
      ([name, value]) => name in data && (name !== 'notificationType' || data[name] === value),
    );
  const all = topicFacts.flatMap(namelessOf).map(({ members }) => members);
  return [...new Set(all.filter(fits).map(nameOf))];
}
