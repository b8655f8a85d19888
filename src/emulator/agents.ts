import type { Random } from './random.js';

/** Somebody who works here. */
export interface Agent {
  readonly userName: string;
  /** What GWS calls `id`: 32 hexadecimal characters. */
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly supervisor: boolean;
  password: string;
  /** Nothing but a change of password is possible until it is done: statusCode 8. */
  mustChangePassword: boolean;
}

/** People whose names do not fit into ASCII, as people's names rarely do. */
const PEOPLE = [
  ['Zoë', 'Müller'],
  ['Łukasz', 'Żuławski'],
  ['Amélie', 'Lefèvre'],
  ['花子', '佐藤'],
  ['Şebnem', 'Öztürk'],
  ['Björn', 'Ångström'],
  ['Siân', 'O’Neill'],
  ['Иван', 'Петров'],
] as const;

/** The name of the one supervisor. */
const SUPERVISOR = 'a5';

/** Everybody who exists, found by what requests call them. */
export class Agents {
  readonly all: readonly Agent[];
  readonly #byName: ReadonlyMap<string, Agent>;
  readonly #byId: ReadonlyMap<string, Agent>;

  constructor(random: Random, count: number) {
    this.all = Array.from({ length: count }, (_, i) => hire(random, i));
    this.#byName = new Map(this.all.map((agent) => [agent.userName, agent]));
    this.#byId = new Map(this.all.map((agent) => [agent.id, agent]));
  }

  find(userName: string): Agent | undefined {
    return this.#byName.get(userName);
  }

  findById(id: string): Agent | undefined {
    return this.#byId.get(id);
  }

  /** For callers who know whom they mean. */
  named(userName: string): Agent {
    const agent = this.find(userName);
    if (!agent) throw new Error(`There is no agent '${userName}'.`);
    return agent;
  }
}

function hire(random: Random, index: number): Agent {
  const userName = `a${index + 1}`;
  const [firstName, lastName] = PEOPLE[index % PEOPLE.length] ?? PEOPLE[0];
  return {
    userName,
    // Forked by name, so that a1 is the same person whether five or five thousand work here.
    id: random.fork(`agent/${userName}`).hex(32),
    firstName,
    lastName: index < PEOPLE.length ? lastName : `${lastName} ${index + 1}`,
    supervisor: userName === SUPERVISOR,
    password: 'demo',
    mustChangePassword: false,
  };
}
