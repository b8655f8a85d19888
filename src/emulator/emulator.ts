import { setTimeout as delay } from 'node:timers/promises';
import type { Emulator } from './api.js';
import { Bayeux } from './bayeux.js';
import { Control } from './control.js';
import { readRule } from './fault-rule.js';
import { Faults } from './faults.js';
import { FrontDoor } from './http.js';
import { HttpSessions } from './http-sessions.js';
import { Listener } from './listener.js';
import { customersOf, offerInteraction, revokeInteraction } from './media/any-medium.js';
import { createMedia } from './media/index.js';
import { type EmulatorOptions, readOptions } from './options.js';
import { Requests } from './requests.js';
import { Router } from './router.js';
import { Script } from './script/script.js';
import { telephony } from './telephony.js';
import { World } from './world.js';

/** Opens a contact centre. Whoever opens it closes it. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const settings = readOptions(options);
  const world = new World(settings);
  const sessions = new HttpSessions(world.agents, settings);
  const bayeux = new Bayeux(settings);
  const faults = new Faults(world.random.fork('faults'));
  const requests = new Requests(settings.record);
  const media = createMedia(world, endSession);
  const arrivals = world.random.fork('arrivals');
  const script = new Script(world, media, () => bayeux.sessions.map(({ userName }) => userName));
  const router = new Router(
    media.all.flatMap(({ routes }) => routes),
    media.passwords.admit,
  );

  world.outbox.deliverTo(({ userName, channel, data }) => bayeux.publish(userName, channel, data));
  bayeux.onSubscribe = (userName) => script.arrive(userName);
  bayeux.onLastSessionGone = (userName) => {
    media.workbins.subscriptions.removeAllOf(userName);
    script.depart(userName);
  };

  /** The cookie, the CSRF token and the CometD sessions go together ("EndContactCenterSession"). */
  function endSession(httpSession: string): void {
    sessions.end(httpSession);
    bayeux.forget((client) => client.httpSession === httpSession);
  }

  function endHttpSessions(userName: string): void {
    sessions.endAllOf(userName);
    bayeux.wake(({ user }) => user === userName);
  }

  async function down(): Promise<void> {
    await listener.down();
    bayeux.clear();
    sessions.clear();
    media.workbins.subscriptions.clear();
  }

  let closed = false;
  async function up(): Promise<void> {
    // A restart may be under way when the end comes.
    if (!closed) await listener.up();
  }

  const emulator: Emulator = {
    get url() {
      return listener.url;
    },
    get port() {
      return listener.port;
    },
    get agents() {
      return world.agents.all.map(({ userName, password, id, supervisor }) => ({
        userName,
        password,
        id,
        supervisor,
      }));
    },
    workbins: media.workbins.all,
    get services() {
      return media.services.all;
    },
    requests: requests.all,

    publish(userName, channel, data) {
      if (userName !== '*') world.agents.named(userName);
      world.outbox.post(userName, channel, data);
    },
    subscribed: (userName, channel, timeoutMs = 10_000) =>
      bayeux.subscribed(world.agents.named(userName).userName, channel, timeoutMs),
    sessions: () => bayeux.sessions,
    workbinSubscriptions: () => media.workbins.subscriptions.all,

    script,
    offerChat: (userName, offer) => media.chats.customers.call(world.agents.named(userName), offer),
    offerInteraction: (userName, offer) => offerInteraction(media, world.agents.named(userName), offer),
    revokeInteraction: (id) => revokeInteraction(media, id),
    customerSays: (chatId, text) => customersOf(media, chatId).say(chatId, text),
    customerTypes: (chatId, typing = true) => customersOf(media, chatId).type(chatId, typing),
    customerLeaves: (chatId) => customersOf(media, chatId).leave(chatId),
    customerReturns: (chatId) => customersOf(media, chatId).comeBack(chatId),
    revokeChat: (chatId) => media.chats.customers.revoke(chatId),
    addToWorkbin: (workbin, { medium, owner, item }) =>
      media.workbins.arrive(media.workbins.shelf(workbin, owner), medium, arrivals, item),
    removeFromWorkbin(workbin, { itemId, medium, owner }) {
      const shelf = media.workbins.shelf(workbin, owner);
      const found = shelf.items.find(
        ({ kind, resource }) =>
          (itemId === undefined || resource.id === itemId) &&
          (medium === undefined || kind.medium === medium),
      );
      if (!found) throw new Error(`There is no such item in workbin '${shelf.workbin.displayName}'.`);
      media.workbins.leave(shelf, found.resource.id);
      return found.resource.id;
    },
    setService: (idOrType, state) => media.services.set(idOrType, state),
    ...telephony(world, media),

    changePassword(userName, password) {
      world.agents.named(userName).password = password;
      endHttpSessions(userName);
    },
    expireHttpSession(userName) {
      endHttpSessions(world.agents.named(userName).userName);
    },
    expireCometSession(userName) {
      world.agents.named(userName);
      bayeux.forget((client) => client.userName === userName);
    },

    fault(rule) {
      const fault = faults.add(readRule(rule));
      // A held poll arrived before the fault did. Ended early, its successor meets what is new.
      if (!fault.spoils) bayeux.wake((poll) => fault.fits(poll));
      return fault;
    },
    clearFaults: () => void faults.clear(),
    asyncFailure: (userName, failure) =>
      world.asyncFailures.plan(world.agents.named(userName).userName, failure),
    async restart({ downMs = 0 } = {}) {
      await down();
      await delay(downMs);
      await up();
    },
    down,
    up,
    async close() {
      closed = true;
      script.close();
      world.outbox.close();
      await listener.down();
      bayeux.close();
      sessions.clear();
    },
    async [Symbol.asyncDispose]() {
      await emulator.close();
    },
  };

  const control = new Control(emulator, faults);
  const door = new FrontDoor({ settings, sessions, bayeux, router, control, faults, requests });
  const websocketPath = settings.websocket ? settings.cometdPath : undefined;
  const listener = new Listener(door.handle, settings.host, settings.port, websocketPath);
  try {
    await listener.up();
  } catch (error) {
    // The CometD server sweeps from its first moment on, and would keep a process alive that serves nobody.
    await emulator.close();
    throw error;
  }
  if (settings.script) script.start();
  return emulator;
}
