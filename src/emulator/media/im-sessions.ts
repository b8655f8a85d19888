import { z } from 'zod';
import type { Agent } from '../agents.js';
import { collection, Refusal, unknown } from '../answers.js';
import type { FailureText } from '../async-failures.js';
import { LateFailure } from '../late-failure.js';
import type { Random } from '../random.js';
import { get, post, type Route } from '../router.js';
import { place, uriOf, type World } from '../world.js';
import type { Devices } from './devices/devices.js';
import { COLLEAGUES, dialled } from './devices/phone-book.js';
import type { Medium } from './medium.js';
import { type Deed, idIn, map, none, Operations, userDataVerbs, verb } from './operations.js';

const CHANNEL = '/v2/me/im-sessions';
/** How many sessions are remembered after their end. */
const REMEMBERED = 200;

type ImState = 'Initiating' | 'Alerting' | 'Talking' | 'Completed';

/** A session between two desks; one of them may belong to a colleague who is no agent. */
interface ImSession {
  readonly id: string;
  readonly userData: Map<string, unknown>;
  readonly states: Map<Agent, ImState>;
  /** Both ends, by number. */
  readonly numbers: readonly string[];
}

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
      verbs: {
        InitiateIMSession: verb(
          z.looseObject({
            destination: number,
            userData: map.optional(),
            devicePath: z.string().optional(),
          }),
          ({ agent }, { destination, userData, devicePath }) => {
            this.#checkDevice(agent, devicePath);
            this.#initiate(agent, readNumber(destination), userData);
          },
        ),
      },
      fail,
    });
    const onOne = new Operations<ImDeed>(world, {
      medium: 'imSession',
      verbs: {
        SendMessage: verb(
          z.looseObject({ text: z.string(), destination: number, devicePath: z.string() }),
          ({ agent, session }, { text, destination, devicePath }) => {
            this.#checkDevice(agent, devicePath);
            if (!session.numbers.includes(readNumber(destination))) {
              throw unknown('Participant', destination.phoneNumber);
            }
            this.#tellMessage(session, text);
          },
        ),
        Complete: verb(none, ({ session }) => this.#moveAll(session, 'Completed')),
        ...userDataVerbs<ImDeed>(({ session }, edit) => {
          edit(session.userData);
          for (const agent of session.states.keys()) this.#tell(session, agent, 'AttachedDataChanged');
        }),
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
        return { statusCode: 0, imSession: resource(this.devices, session, agent) };
      }),
      post('/me/im-sessions/:id', ({ agent, body, param }) => {
        const session = this.#find(agent, param('id'));
        const state = session.states.get(agent);
        return onOne.perform({ agent, session }, body, (name) =>
          state === 'Completed' ? false : capabilitiesIn(state).includes(name),
        );
      }),
    ];
  }

  /** A colleague opens a session with an agent. Answers its id. */
  offer(
    agent: Agent,
    { id, from = COLLEAGUES[1], text, userData = {} }: ImOffer = {},
    random = this.#random,
  ) {
    if (this.isBusy(agent)) throw new Error(`${agent.userName} has an IM session already.`);
    const session = this.#open([from, this.devices.of(agent).phoneNumber], userData, random, id);
    this.#move(session, agent, 'Alerting');
    this.#move(session, agent, 'Talking');
    if (text !== undefined) this.#tellMessage(session, text);
    return session.id;
  }

  /** The colleague writes. */
  write(id: string, text: string): void {
    this.#tellMessage(this.#talking(id), text);
  }

  /** The colleague has said everything. */
  end(id: string): void {
    this.#moveAll(this.#talking(id), 'Completed');
  }

  /** One session per agent, no matter who opened it. */
  isBusy(agent: Agent): boolean {
    return this.#current(agent).length > 0;
  }

  isOver(id: string): boolean {
    return ![...(this.#sessions.get(id)?.states.values() ?? [])].includes('Talking');
  }

  /** Somebody changes what is attached, without a request. */
  attach(id: string, userData: Readonly<Record<string, unknown>>): void {
    const session = this.#talking(id);
    for (const [key, value] of Object.entries(userData)) session.userData.set(key, value);
    for (const agent of session.states.keys()) this.#tell(session, agent, 'AttachedDataChanged');
  }

  #initiate(agent: Agent, destination: string, userData: Readonly<Record<string, unknown>> = {}): void {
    if (this.isBusy(agent)) throw new Refusal(2, 'Invalid state');
    const party = this.devices.reach(destination);
    if (party && 'agent' in party && party.agent === agent) throw new LateFailure('Invalid destination');
    const session = this.#open([this.devices.of(agent).phoneNumber, destination], userData, this.#random);
    this.#move(session, agent, 'Initiating');
    const colleague = party && 'agent' in party ? party.agent : undefined;
    if (!party || (colleague && this.isBusy(colleague))) {
      // Whoever cannot be had releases the session, and that is all that is said.
      this.#moveAll(session, 'Completed');
      return;
    }
    if (colleague) this.#move(session, colleague, 'Alerting');
    this.#moveAll(session, 'Talking');
  }

  #open(
    numbers: readonly string[],
    userData: Readonly<Record<string, unknown>>,
    random: Random,
    id = random.hex(32).toUpperCase(),
  ): ImSession {
    if (this.#sessions.has(id)) throw new Error(`There is an IM session '${id}' already.`);
    const session: ImSession = {
      id,
      numbers,
      userData: new Map(Object.entries(userData)),
      states: new Map(),
    };
    this.#sessions.set(id, session);
    return session;
  }

  #moveAll(session: ImSession, state: ImState): void {
    for (const agent of session.states.keys()) this.#move(session, agent, state);
    if (state !== 'Completed') return;
    const over = [...this.#sessions.values()].filter(({ states }) => [...states.values()].every(isOver));
    for (const { id } of over.slice(0, -REMEMBERED)) this.#sessions.delete(id);
  }

  #move(session: ImSession, agent: Agent, state: ImState): void {
    session.states.set(agent, state);
    this.#tell(session, agent, 'StatusChange');
  }

  #tell(session: ImSession, agent: Agent, notificationType: string): void {
    this.world.outbox.post(agent.userName, CHANNEL, {
      messageType: 'IMSessionStateChangeMessage',
      notificationType,
      imSession: resource(this.devices, session, agent),
    });
  }

  /** "IMLogUpdateMessage": neither who wrote nor when; the writer gets it too. */
  #tellMessage(session: ImSession, message: string): void {
    for (const { userName } of session.states.keys()) {
      this.world.outbox.post(userName, CHANNEL, {
        messageType: 'IMLogUpdateMessage',
        notificationType: 'NewMessage',
        imSessionPath: `/im-sessions/${session.id}`,
        message,
      });
    }
  }

  #checkDevice(agent: Agent, devicePath: string | undefined): void {
    const mine = devicePath === undefined || idIn(devicePath) === this.devices.of(agent).id;
    if (!mine) throw unknown('Device', devicePath);
  }

  #current(agent: Agent): Record<string, unknown>[] {
    return [...this.#sessions.values()]
      .filter(({ states }) => !isOver(states.get(agent) ?? 'Completed'))
      .map((session) => resource(this.devices, session, agent));
  }

  #find(agent: Agent, id: string): ImSession {
    const session = this.#sessions.get(id);
    if (!session?.states.has(agent)) throw unknown('IM session', id);
    return session;
  }

  #talking(id: string): ImSession {
    const session = this.#sessions.get(id);
    if (!session || this.isOver(id)) throw new Error(`There is no IM session '${id}' going on.`);
    return session;
  }
}

function isOver(state: ImState): boolean {
  return state === 'Completed';
}

/** The sample of a completed session still shows the full list. */
function capabilitiesIn(state: ImState | undefined): readonly string[] {
  if (state === 'Initiating' || state === 'Alerting') return ['Complete'];
  return ['Complete', 'AttachUserData', 'DeleteUserData', 'UpdateUserData', 'SendMessage'];
}

function resource(devices: Devices, session: ImSession, agent: Agent): Record<string, unknown> {
  const mine = devices.of(agent).phoneNumber;
  const state = session.states.get(agent);
  return {
    id: session.id,
    state,
    ...place(`/im-sessions/${session.id}`),
    userData: Object.fromEntries(session.userData),
    participants: session.numbers
      .filter((digits) => digits !== mine)
      .map((digits) => ({
        digits,
        phoneNumber: digits,
        formattedPhoneNumber: digits,
        e164Number: digits,
      })),
    capabilities: capabilitiesIn(state),
  };
}

function readNumber({ phoneNumber }: z.infer<typeof number>): string {
  const digits = dialled(phoneNumber);
  if (digits === undefined) throw new Refusal(10, "Parameter 'destination' is not valid");
  return digits;
}
