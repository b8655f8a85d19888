import cometd, { type CometDServer, type ServerSession } from 'cometd-nodejs-server';
import ackExtension from 'cometd-nodejs-server/ack-extension.js';
import { readMessages, unknownClient } from './bayeux-wire.js';
import { type Client, CometClients, type CometSession, type Session } from './comet-clients.js';
import { type Exchange, jsonAnswer } from './exchange.js';
import type { Suspect } from './faults.js';
import type { Settings } from './options.js';

/** See `Session`: the one private step without which nothing expires on demand. */
interface Server extends CometDServer {
  _removeServerSession(session: ServerSession, timedOut: boolean): unknown;
}

/** How often the server looks for sessions that have expired, in milliseconds. */
const SWEEP_MS = 250;

/**
 * The CometD side: `cometd-nodejs-server` behind the sign-in of GWS.
 *
 * The library knows no users: it finds a session by browser cookie and client id. Here every session belongs
 * to the agent who shook hands, and notifications are delivered to that agent's sessions alone.
 */
export class Bayeux {
  /** Somebody subscribed to a channel. */
  onSubscribe: (userName: string) => void = () => {};
  /** An agent's last session is gone. */
  onLastSessionGone: (userName: string) => void = () => {};

  readonly #server: Server;
  readonly #clients = new CometClients();
  readonly #maxInterval: number;
  /** The request that the library is working on. Its own `context` is one object for all requests. */
  #arriving: Exchange | undefined;

  constructor(settings: Settings) {
    this.#maxInterval = settings.maxIntervalMs;
    this.#server = cometd.createCometDServer({
      timeout: settings.pollTimeoutMs,
      maxInterval: settings.maxIntervalMs,
      sweepPeriod: SWEEP_MS,
      // Without a path the cookie would only return to URLs below the one that set it.
      browserCookiePath: '/',
    }) as Server;
    if (settings.ack) this.#server.addExtension(new ackExtension.AcknowledgedMessagesExtension());
    this.#server.policy = {
      canCreate: (_session, _message, channel, callback) => callback(undefined, /^(\/[^/]+)+$/.test(channel)),
      canPublish: (_session, _message, _channel, callback) => callback(undefined, false),
    };
    this.#server.addListener('sessionAdded', (session: Session) => this.#added(session));
    this.#server.addListener('sessionRemoved', (session: Session) => this.#removed(session));
    this.#server.addListener('subscribed', (_: unknown, session: Session) => this.#subscribed(session));
  }

  get sessions(): readonly CometSession[] {
    return this.#clients.sessions;
  }

  /** Serves a request whose sender is known. */
  handle(exchange: Exchange): void {
    const { request, response } = exchange;
    const messages = readMessages(exchange.json);
    if (request.method !== 'POST' || !messages) {
      exchange.answer({ status: 400, body: '' });
      return;
    }
    const clients = messages.map(({ clientId }) => this.#clients.find(clientId));
    if (clients.some((client) => client && client.userName !== exchange.caller.session?.agent.userName)) {
      // A client id is no secret worth trusting: to anybody else this session does not exist.
      exchange.answer({ ...jsonAnswer(200, null), body: unknownClient(messages) });
      return;
    }
    response.end = ((content?: string) => {
      const { statusCode } = response;
      exchange.answer({ status: statusCode, body: content ?? '', type: 'application/json;charset=UTF-8' });
      return response;
    }) as typeof response.end;
    this.#arriving = exchange;
    try {
      // The library would decode chunk by chunk; a body that is already there is used as it is, and written in.
      this.#server.handle(Object.assign(request, { body: structuredClone(messages) }), response);
    } catch {
      response.statusCode = 400;
      response.end();
    } finally {
      this.#arriving = undefined;
    }
    const [client] = clients;
    if (client?.session._scheduler) this.#hold(client, exchange);
  }

  /** Delivers to every session of an agent, or of everybody (`*`), that subscribed to the channel. */
  publish(userName: string, channel: string, data: unknown): void {
    for (const { session } of this.#clients.hearing(userName, channel)) session.deliver(null, channel, data);
  }

  /** Resolves when the agent is subscribed to the channel, now or later. */
  subscribed(userName: string, channel: string, timeoutMs: number): Promise<void> {
    return this.#clients.subscribed(userName, channel, timeoutMs);
  }

  /** Answers held polls early, with nothing, so that what changed is met by the next one. */
  wake(concerned: (poll: Suspect) => boolean): void {
    for (const { session, held } of this.#clients.all) {
      if (held && concerned(held)) session._scheduler?.resume();
    }
  }

  /** Forgets sessions; their owners learn it from the `402` of their next request. */
  forget(which: (client: { clientId: string; userName: string; httpSession: string }) => boolean): void {
    for (const { session, userName, httpSession } of this.#clients.all) {
      if (!which({ clientId: session.id, userName, httpSession })) continue;
      const poll = session._scheduler;
      this.#server._removeServerSession(session, true);
      poll?.resume();
    }
  }

  /** Forgets every session without a word, as a process that ends does. */
  clear(): void {
    for (const { session } of this.#clients.all) {
      session._scheduler?.cancel();
      this.#server._removeServerSession(session, true);
    }
  }

  close(): void {
    this.clear();
    this.#server.close();
  }

  /**
   * Watches over a held poll. When its client goes away, the library would keep holding and then drain the
   * queue into a dead socket; the poll is withdrawn instead, and the session's patience starts to run.
   */
  #hold(client: Client, exchange: Exchange): void {
    const poll = client.session._scheduler;
    client.held = exchange;
    exchange.response.once('close', () => {
      if (client.held === exchange) delete client.held;
      if (!poll || client.session._scheduler !== poll) return;
      poll.cancel();
      client.session._scheduleExpiration(0, this.#maxInterval);
    });
  }

  #added(session: Session): void {
    const signedIn = this.#arriving?.caller.session;
    if (!signedIn) return;
    this.#clients.add({ session, userName: signedIn.agent.userName, httpSession: signedIn.id });
  }

  #removed(session: Session): void {
    const client = this.#clients.find(session.id);
    if (client && this.#clients.remove(client)) this.onLastSessionGone(client.userName);
  }

  #subscribed(session: Session): void {
    const client = this.#clients.find(session.id);
    if (!client) return;
    this.onSubscribe(client.userName);
    this.#clients.lookAgain();
  }
}
