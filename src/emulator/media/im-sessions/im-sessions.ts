import { z } from 'zod';
import type { Agent } from '../../agents.js';
import { collection, Refusal, unknown } from '../../answers.js';
import type { FailureText } from '../../async-failures.js';
import { LateFailure } from '../../late-failure.js';
import type { Random } from '../../random.js';
import { get, post, type Route } from '../../router.js';
import { uriOf, type World } from '../../world.js';
import type { Devices } from '../devices/devices.js';
import { COLLEAGUES, dialled } from '../devices/phone-book.js';
import type { Medium } from '../medium.js';
import { type Deed, idIn, map, none, Operations, userDataVerbs, verb } from '../operations.js';
import { ImSession } from './im-session.js';

/** How many sessions are remembered, so that a late request hears "not now" and not "never". */
const REMEMBERED = 200;

/** How a colleague gets in touch. */
export interface ImOffer {
  readonly id?: string;
  /**
   * The colleague's number.
   *
   * @default '4102'
   */
  readonly from?: string;
  /** What the colleague writes first. */
  readonly text?: string;
  readonly userData?: Readonly<Record<string, unknown>>;
}

interface ImDeed extends Deed {
  readonly session: ImSession;
}

const number = z.looseObject({ phoneNumber: z.string() });
const initiation = z.looseObject({
  destination: number,
  userData: map.optional(),
  devicePath: z.string().optional(),
});
const message = z.looseObject({ text: z.string(), destination: number, devicePath: z.string() });

/**
 * Instant messages between colleagues, on their telephones. One session per agent; it is answered automatically,
 * and there are no references.
 */
export class ImSessions implements Medium {
  readonly routes: readonly Route[];
  readonly #sessions = new Map<string, ImSession>();
  readonly #random: Random;

  constructor(
    private readonly world: World,
    private readonly devices: Devices,
  ) {
    this.#random = world.random.fork('im-sessions');
    // Nothing is documented for failures; the network that carries messages reports them with the devices.
    const fail = ({ agent }: Deed, failure: FailureText) => devices.tellError(agent, failure);
    const onAll = new Operations<Deed>(world, {
      medium: 'imSession',
      verbs: { InitiateIMSession: verb(initiation, ({ agent }, wishes) => this.#initiate(agent, wishes)) },
      fail,
    });
    const onOne = new Operations<ImDeed>(world, {
      medium: 'imSession',
      verbs: {
        SendMessage: verb(message, (deed, wishes) => this.#send(deed, wishes)),
        Complete: verb(none, ({ session }) => session.moveAll('Completed')),
        ...userDataVerbs<ImDeed>(({ session }, edit) => session.edit(edit)),
      },
      fail,
    });
    this.routes = [
      get('/me/im-sessions', ({ agent, query }) =>
        collection('imSessions', this.#current(agent), query, ({ id }) => uriOf(`/im-sessions/${id}`)),
      ),
      post('/me/im-sessions', ({ agent, body }) => onAll.perform({ agent }, body)),
      get('/me/im-sessions/:id', ({ agent, param }) => {
        const session = this.#find(agent, param('id'));
        return { statusCode: 0, imSession: session.resource(agent) };
      }),
      post('/me/im-sessions/:id', ({ agent, body, param }) => {
        const session = this.#find(agent, param('id'));
        return onOne.perform(
          { agent, session },
          body,
          (name) => !session.isOver && session.capabilities(agent).includes(name),
        );
      }),
    ];
  }

  /** A colleague opens a session with an agent. Answers its id. */
  offer(
    agent: Agent,
    { id, from = COLLEAGUES[1], text, userData }: ImOffer = {},
    random: Random = this.#random,
  ): string {
    if (this.isBusy(agent)) throw new Error(`${agent.userName} has an IM session already.`);
    const session = this.#open([from, this.devices.of(agent).phoneNumber], userData, random, id);
    session.move(agent, 'Alerting');
    session.move(agent, 'Talking');
    if (text !== undefined) session.write(text);
    return session.id;
  }

  /** One session per agent, no matter who opened it. */
  isBusy(agent: Agent): boolean {
    return this.#current(agent).length > 0;
  }

  /** A session that is going on. */
  find(id: string): ImSession | undefined {
    const session = this.#sessions.get(id);
    return session?.isOver ? undefined : session;
  }

  #initiate(agent: Agent, { destination, userData, devicePath }: z.infer<typeof initiation>): void {
    this.#checkDevice(agent, devicePath);
    const there = readNumber(destination);
    if (this.isBusy(agent)) throw new Refusal(2, 'Invalid state');
    const party = this.devices.reach(there);
    const colleague = party && 'agent' in party ? party.agent : undefined;
    if (colleague === agent) throw new LateFailure('Invalid destination');
    const session = this.#open([this.devices.of(agent).phoneNumber, there], userData, this.#random);
    session.move(agent, 'Initiating');
    if (!party || (colleague && this.isBusy(colleague))) {
      // Whoever cannot be had releases the session, and that is all that is said.
      session.moveAll('Completed');
      return;
    }
    if (colleague) session.move(colleague, 'Alerting');
    session.moveAll('Talking');
  }

  #send({ agent, session }: ImDeed, { text, destination, devicePath }: z.infer<typeof message>): void {
    this.#checkDevice(agent, devicePath);
    const there = readNumber(destination);
    if (!session.numbers.includes(there)) throw unknown('Participant', there);
    session.write(text);
  }

  #open(
    numbers: readonly string[],
    userData: Readonly<Record<string, unknown>> = {},
    random: Random = this.#random,
    id: string = random.hex(32).toUpperCase(),
  ): ImSession {
    if (this.#sessions.has(id)) throw new Error(`There is an IM session '${id}' already.`);
    const session = new ImSession(this.world, this.devices, id, numbers, userData);
    const over = [...this.#sessions.values()].filter(({ isOver }) => isOver);
    for (const old of over.slice(0, -REMEMBERED)) this.#sessions.delete(old.id);
    this.#sessions.set(id, session);
    return session;
  }

  #checkDevice(agent: Agent, devicePath: string | undefined): void {
    const mine = devicePath === undefined || idIn(devicePath) === this.devices.of(agent).id;
    if (!mine) throw unknown('Device', devicePath);
  }

  #current(agent: Agent): Record<string, unknown>[] {
    return [...this.#sessions.values()]
      .filter((session) => session.states.has(agent) && !session.isOver)
      .map((session) => session.resource(agent));
  }

  #find(agent: Agent, id: string): ImSession {
    const session = this.#sessions.get(id);
    if (!session?.states.has(agent)) throw unknown('IM session', id);
    return session;
  }
}

function readNumber({ phoneNumber }: z.infer<typeof number>): string {
  const digits = dialled(phoneNumber);
  if (digits === undefined) throw new Refusal(10, "Parameter 'destination' is not valid");
  return digits;
}
