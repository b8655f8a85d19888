import type { Agent } from '../../agents.js';
import { collection, notNow, unknown, unsupported } from '../../answers.js';
import { failureText } from '../../async-failures.js';
import { CUSTOMERS, userData } from '../../content.js';
import type { Random } from '../../random.js';
import { type GwsRequest, get, operationName, post, type Route } from '../../router.js';
import { uriOf, type World } from '../../world.js';
import type { Medium } from '../medium.js';
import { allows } from './capabilities.js';
import { Conversation, type Seat } from './conversation.js';
import { Customers } from './customers.js';
import { ChatKind, type ChatRoom, type ChatWishes } from './kind.js';
import { Supervision, watchedAgent } from './supervision.js';
import { VERBS } from './verbs.js';

/** How many chats are remembered after their end, so that a late request hears "not now" and not "never". */
const REMEMBERED = 500;

/** Chats: the conversations and what agents do with them. */
export class Chats implements Medium {
  readonly routes: readonly Route[];
  readonly subresources = { chats: (agent: Agent) => this.#current(agent) };
  readonly kind: ChatKind;
  readonly customers: Customers;
  readonly #conversations = new Map<string, Conversation>();
  readonly #over: string[] = [];
  readonly #supervision = new Supervision();

  constructor(private readonly world: World) {
    const room: ChatRoom = {
      open: (random, wishes) => this.#open(random, wishes),
      find: (id) => this.#conversations.get(id),
      joined: (chat, agent) => this.#supervision.follow(chat, agent),
      settle: (chat) => this.#settle(chat),
    };
    this.kind = new ChatKind(room);
    this.customers = new Customers(room, world.random.fork('chats'));
    this.routes = [
      get('/me/chats', ({ agent, query }) =>
        collection('chats', this.#current(agent), query, ({ id }) => uriOf(`/chats/${id}`)),
      ),
      get('/me/chats/:chatId', (request) => {
        const { chat, seat } = this.#find(request.agent, request.param('chatId'));
        return { statusCode: 0, chat: chat.resource(seat) };
      }),
      post('/me/chats/:chatId', ({ agent, body, param }) =>
        this.perform(agent, param('chatId'), body, world.nextReference(agent)),
      ),
      post('/users/:userId/channels/chat', (request) => {
        const watched = this.#user(request);
        const chatting = [...this.#conversations.values()].filter((chat) =>
          chat.listening.some(({ agent }) => agent === watched),
        );
        return this.#supervision.watch(request, watched, chatting);
      }),
      post('/users/:userId/chats/:chatId', (request) => {
        const { chat } = this.#find(this.#user(request), request.param('chatId'));
        return this.#supervision.intrude(request, chat);
      }),
    ];
  }

  /**
   * An agent's operation, as `POST /me/chats/{id}` does it. Throws a refusal as GWS would word it. What happens
   * without a request, as in the script, has no reference.
   */
  perform(agent: Agent, chatId: string, body: unknown, referenceId?: number): object {
    const { chat, seat } = this.#find(agent, chatId);
    const name = operationName(body);
    const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
    if (!verb) throw unsupported(name);
    if (!allows(chat.capabilities(seat), seat.state, name)) throw notNow(name);
    const failure = this.world.asyncFailures.take(agent.userName, 'chat', name);
    if (failure) {
      if (!failure.silent) chat.tellError(agent, failureText(failure), referenceId);
      return { statusCode: 0 };
    }
    const extra = verb({ agents: this.world.agents, chat, seat, referenceId }, body);
    if (name === 'Accept') this.#supervision.follow(chat, agent);
    this.#settle(chat);
    return { statusCode: 0, ...extra };
  }

  /** The state of a chat as an agent sees it; undefined if they never had it, or it is long forgotten. */
  stateOf(agent: Agent, chatId: string): Seat['state'] | undefined {
    return this.#conversations.get(chatId)?.seats.get(agent.userName)?.state;
  }

  /** How many chats an agent has on their hands. */
  loadOf(agent: Agent): number {
    return this.#current(agent).length;
  }

  #open(random: Random, wishes: ChatWishes = {}): Conversation {
    const { id = random.interactionId(), customer = random.pick(CUSTOMERS) } = wishes;
    if (this.#conversations.has(id)) throw new Error(`There is a chat '${id}' already.`);
    const data = { ...userData(random), ...wishes.userData };
    const chat = new Conversation(this.world, id, customer, data);
    this.#conversations.set(id, chat);
    return chat;
  }

  #current(agent: Agent): Record<string, unknown>[] {
    return [...this.#conversations.values()].flatMap((chat) => {
      const seat = chat.liveSeat(agent);
      return seat ? [chat.resource(seat)] : [];
    });
  }

  #find(agent: Agent, chatId: string): { chat: Conversation; seat: Seat } {
    const chat = this.#conversations.get(chatId);
    const seat = chat?.seats.get(agent.userName);
    if (!chat || !seat) throw unknown('Chat', chatId);
    return { chat, seat };
  }

  #user({ param }: GwsRequest): Agent {
    return watchedAgent(this.world.agents.findById(param('userId')), param('userId'));
  }

  /** A chat that is over for everybody is forgotten, some time later. */
  #settle(chat: Conversation): void {
    if (chat.parked || chat.live.length > 0) return;
    if (!this.#over.includes(chat.id)) this.#over.push(chat.id);
    while (this.#over.length > REMEMBERED) this.#conversations.delete(this.#over.shift() ?? '');
  }
}
