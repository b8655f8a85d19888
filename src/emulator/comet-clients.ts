import type { ServerSession } from 'cometd-nodejs-server';
import { covers } from './bayeux-wire.js';
import type { Exchange } from './exchange.js';

/** What the library keeps to itself and expiry needs; pinned by the exact version in package.json. */
export interface Session extends ServerSession {
  readonly _scheduler: { resume(): void; cancel(): void } | null;
  _scheduleExpiration(interval: number, maxInterval: number): void;
}

/** A CometD session and the agent who shook hands for it. */
export interface Client {
  readonly session: Session;
  readonly userName: string;
  readonly httpSession: string;
  /** The request whose answer is being held. */
  held?: Exchange;
}

/** A live CometD session, from outside. */
export interface CometSession {
  readonly userName: string;
  readonly clientId: string;
  readonly channels: readonly string[];
}

/** Who is connected, and to what they listen. */
export class CometClients {
  readonly #byId = new Map<string, Client>();
  readonly #byUser = new Map<string, Set<Client>>();
  readonly #waiters = new Set<() => void>();

  get all(): readonly Client[] {
    return [...this.#byId.values()];
  }

  get sessions(): readonly CometSession[] {
    return this.all.map(({ session, userName }) => ({
      userName,
      clientId: session.id,
      channels: session.subscriptions.map(({ name }) => name),
    }));
  }

  find(clientId: string | undefined): Client | undefined {
    return this.#byId.get(clientId ?? '');
  }

  add(client: Client): void {
    this.#byId.set(client.session.id, client);
    this.#byUser.set(client.userName, this.#of(client.userName).add(client));
  }

  /** Answers whether it was the agent's last. */
  remove(client: Client): boolean {
    this.#byId.delete(client.session.id);
    const others = this.#of(client.userName);
    others.delete(client);
    if (others.size > 0) return false;
    this.#byUser.delete(client.userName);
    return true;
  }

  /** The sessions of an agent, or of everybody (`*`), that subscribed to a channel. */
  hearing(userName: string, channel: string): Client[] {
    const clients = userName === '*' ? this.#byId.values() : this.#of(userName);
    return [...clients].filter(({ session }) =>
      session.subscriptions.some(({ name }) => covers(name, channel)),
    );
  }

  /** Resolves when the agent is subscribed to the channel, now or later. */
  async subscribed(userName: string, channel: string, timeoutMs: number): Promise<void> {
    const there = () => this.hearing(userName, channel).length > 0;
    if (there()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(look);
        reject(new Error(`${userName} did not subscribe to ${channel} within ${timeoutMs} ms.`));
      }, timeoutMs);
      const look = () => {
        if (!there()) return;
        clearTimeout(timer);
        this.#waiters.delete(look);
        resolve();
      };
      this.#waiters.add(look);
    });
  }

  /** Somebody has subscribed to something: whoever waits for it looks again. */
  lookAgain(): void {
    for (const look of [...this.#waiters]) look();
  }

  #of(userName: string): Set<Client> {
    return this.#byUser.get(userName) ?? new Set();
  }
}
