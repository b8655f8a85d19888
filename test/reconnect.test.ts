import { describe, expect, it } from 'vitest';
import { type Emulator, type EmulatorOptions, type FaultRule, startEmulator } from '../src/emulator/index.js';
import { FakeGws } from './genesys/fake-gws.js';
import { eventually } from './support/eventually.js';
import { basic, startGateway, type TestGateway } from './support/gateway.js';
import { memoryLog } from './support/memory-log.js';
import { eventFields, expectContinuity, numbered, traffic, type Watch, watch } from './support/watch.js';

const CHATS = '/v2/me/chats';
const WORKBINS = '/v2/me/workbins';
const SERVICES = '/notifications/services';
const chats = `subscription { chatEvents { ${eventFields} } }`;
const services = `subscription { serviceEvents { ${eventFields} } }`;
const workbins = `subscription ($id: ID, $owner: WorkbinOwnerInput) {
  workbinEvents(workbinId: $id, owner: $owner) { ${eventFields} }
}`;

/** A gateway that does not take a busy machine for a silent GWS. */
const startPatient = (url: string, options: Parameters<typeof startGateway>[1] = {}) =>
  startGateway(url, {
    openTimeoutMs: 15_000,
    cometd: { backoffIncrementMs: 50, maxBackoffMs: 200, maxNetworkDelayMs: 10_000 },
    ...options,
  });

/** A contact centre that holds polls briefly, so that a test need not wait for one. */
const startGws = (options: EmulatorOptions = {}) =>
  startEmulator({ pollTimeoutMs: 400, record: true, ...options });

function idOf(gws: Emulator, displayName: string): string {
  const workbin = gws.workbins.find((each) => each.displayName === displayName);
  if (!workbin) throw new Error(`There is no workbin ${displayName}.`);
  return workbin.id;
}

/** How often an agent signed in, or fetched a CSRF token: GWS sees no difference. */
const signIns = (gws: Emulator, user: string) =>
  gws.requests.filter((each) => each.method === 'GET' && each.path === '/api/v2/me' && each.user === user);

const handshakes = (gws: Emulator, user: string) =>
  gws.requests.filter(
    (each) => each.user === user && JSON.stringify(each.body ?? '').includes('/meta/handshake'),
  );

/** A watch on the chats of an agent that has opened. */
async function watchChats(gateway: TestGateway, as = 'a1'): Promise<Watch> {
  const watched = watch(gateway.subscribe(chats, { as }));
  await watched.opened();
  return watched;
}

/** Lets traffic run, something happen in the middle of it, and more traffic follow. Answers how much it was. */
async function duringTraffic(
  publish: (n: number) => void,
  watched: Watch,
  happens: () => Promise<unknown>,
): Promise<number> {
  const cars = traffic(publish);
  try {
    await eventually('traffic flows', () => watched.numbers.length > 5);
    await happens();
    const sent = cars.sent;
    await eventually('traffic flows again', () => (watched.numbers.at(-1) ?? 0) > sent + 5);
  } finally {
    cars.stop();
  }
  const last = cars.sent;
  await eventually(`number ${last} arrives`, () => watched.numbers.at(-1) === last);
  return last;
}

describe('after a restart of GWS', () => {
  it('every topic and every workbin in use, of all four owners, is subscribed again behind one gap', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const client = gateway.client(basic('a5'));
    const a1 = gws.agents.find(({ userName }) => userName === 'a1')?.id;
    const owned = {
      own: { id: idOf(gws, 'Drafts') },
      user: { id: idOf(gws, 'Drafts'), owner: { userId: a1 } },
      agentGroup: { id: idOf(gws, 'Billing shared'), owner: { agentGroup: 'Billing' } },
      placeGroup: { id: idOf(gws, 'Floor 3'), owner: { placeGroup: 'Floor 3' } },
    };
    const streams = Object.fromEntries(
      Object.entries(owned).map(([name, variables]) => [
        name,
        watch(gateway.subscribe(workbins, { client, variables })),
      ]),
    ) as Record<keyof typeof owned, Watch>;
    const topics = [gateway.subscribe(chats, { client }), gateway.subscribe(services, { client })].map(watch);
    const all = [...Object.values(streams), ...topics];
    await Promise.all(all.map((each) => each.opened()));

    // Something for everybody, before and after.
    const happen = () => {
      const items = [
        gws.addToWorkbin('Drafts', { medium: 'email', owner: { user: 'a5' } }),
        gws.addToWorkbin('Drafts', { medium: 'email', owner: { user: 'a1' } }),
        gws.addToWorkbin('Billing shared', { medium: 'email', owner: { agentGroup: 'Billing' } }),
        gws.addToWorkbin('Floor 3', { medium: 'email', owner: { placeGroup: 'Floor 3' } }),
      ];
      const chat = gws.offerChat('a5');
      gws.setService('Voice', gws.services[0]?.state === 'Active' ? 'Inactive' : 'Active');
      return [...items, chat];
    };
    const holds = (id: string | undefined) => (item: any) =>
      JSON.stringify(item.raw ?? '').includes(`"${id}"`);
    const voice = gws.services.find(({ type }) => type === 'Voice')?.id;
    const arrived = async (ids: readonly string[]) => {
      for (const [index, each] of all.entries()) {
        await each.find('the event arrives', holds(ids[index] ?? voice));
      }
    };
    await arrived(happen());
    const subscriptions = gws.workbinSubscriptions();
    expect(subscriptions).toHaveLength(4);
    const { clientId } = gws.sessions()[0] ?? {};

    await gws.restart({ downMs: 50 });
    expect(gws.sessions()).toEqual([]);
    await Promise.all(all.map((each) => each.find('the gap', ({ __typename }) => __typename === 'Gap')));
    expect(new Set(gws.workbinSubscriptions())).toEqual(new Set(subscriptions));
    const [session, ...others] = gws.sessions();
    expect(others).toEqual([]);
    expect(session?.clientId).not.toBe(clientId);
    expect(new Set(session?.channels)).toEqual(new Set([CHATS, WORKBINS, SERVICES]));

    await arrived(happen());
    for (const each of all) {
      const told = each.items.filter(({ __typename }) => __typename !== 'WorkbinSubscriptionStateChange');
      expect(told.map(({ __typename }) => __typename)).toEqual([
        'StreamOpened',
        expect.stringMatching(/StateChange$/),
        'Gap',
        expect.stringMatching(/StateChange$/),
      ]);
      expect(each.gaps).toEqual(['UPSTREAM_SESSION_LOST']);
      // What was told before GWS had confirmed all stands at the stream's beginning; all else in a place of its own.
      expect(new Set(told.map(({ cursor }) => cursor)).size).toBe(told.length);
      // Nothing is missing up to `since`: GWS answered a poll, held for less than a second, after the event.
      const [, event, gap] = told;
      expect(Date.parse(gap.since)).toBeGreaterThanOrEqual(Date.parse(event.receivedAt) - 1_000);
    }
    // One Subscribe for each workbin and session, and nobody signed in more often than needed.
    const subscribes = gws.requests.filter(({ body }) => (body as any)?.operationName === 'Subscribe');
    expect(subscribes).toHaveLength(8);
    expect(handshakes(gws, 'a5')).toHaveLength(2);
  });

  it('events go on over graphql-ws and server-sent events, in order, without duplicates, and complete', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const overWebSocket = await watchChats(gateway);
    const overSse = watch(gateway.sse(chats));
    await overSse.opened();
    const last = await duringTraffic(
      (n) => gws.publish('a1', CHATS, numbered(n)),
      overWebSocket,
      () => gws.restart({ downMs: 50 }),
    );
    await eventually(`number ${last} arrives`, () => overSse.numbers.at(-1) === last);
    for (const each of [overWebSocket, overSse]) {
      expect(each.gaps).toEqual(['UPSTREAM_SESSION_LOST']);
      expectContinuity(each, { last });
    }
    expect(overSse.numbers).toEqual(overWebSocket.numbers);
  });

  it('what arrives while workbins are still being subscribed comes after the gap', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const drafts = idOf(gws, 'Drafts');
    const watched = watch(gateway.subscribe(workbins, { variables: { id: drafts } }));
    const talk = await watchChats(gateway);
    await watched.opened();
    gws.publish('a1', CHATS, numbered(1));
    await talk.find('number 1', ({ raw }) => raw?.n === 1);
    const slow = gws.fault({
      kind: 'slow',
      delayMs: 1_000,
      match: { method: 'POST', path: '/api/v2/me/workbins' },
    });
    await gws.restart();
    await eventually('the workbin is subscribed again', () => slow.hits > 0);
    await gws.subscribed('a1', CHATS);
    const item = gws.addToWorkbin('Drafts', { medium: 'email' });
    gws.publish('a1', CHATS, numbered(2));
    await talk.find('number 2', ({ raw }) => raw?.n === 2);
    gws.publish('a1', CHATS, numbered(3));
    await talk.find('number 3', ({ raw }) => raw?.n === 3);
    expect(talk.items.map(({ __typename, raw }) => raw?.n ?? __typename)).toEqual([
      'StreamOpened',
      1,
      'Gap',
      2,
      3,
    ]);
    await watched.find('the item', ({ raw }) => JSON.stringify(raw ?? '').includes(item));
    const told = watched.items.map(({ __typename }) => __typename);
    expect(told.filter((name) => name !== 'WorkbinSubscriptionStateChange')).toEqual([
      'StreamOpened',
      'Gap',
      'WorkbinStateChange',
    ]);
    // The answer to the new Subscribe is an event like any other: it came while others were waited for.
    expect(told.lastIndexOf('WorkbinSubscriptionStateChange')).toBeGreaterThan(told.indexOf('Gap'));
  });

  it('and another right behind it, streams tell of every loss', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const watched = await watchChats(gateway);
    const last = await duringTraffic(
      (n) => gws.publish('a1', CHATS, numbered(n)),
      watched,
      async () => {
        for (let i = 0; i < 3; i++) {
          await gws.restart({ downMs: 10 });
          await gws.subscribed('a1', CHATS);
        }
      },
    );
    expect(watched.gaps.length).toBeGreaterThan(0);
    expect(new Set(watched.gaps)).toEqual(new Set(['UPSTREAM_SESSION_LOST']));
    expectContinuity(watched, { last });
  });

  it('that takes long, streams have waited, new ones were told that GWS is away, and all recovers', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url, { openTimeoutMs: 300 });
    const watched = await watchChats(gateway);
    await gws.down();
    const refused = await gateway.subscribe(workbins, { variables: {} }).end();
    expect(refused?.[0]?.extensions?.['code']).toMatch(/^UPSTREAM_/);
    // A second stream of a topic that is subscribed opens, and says that it is not live.
    const second = watch(gateway.subscribe(chats));
    await second.opened();
    expect(second.items[0]).toMatchObject({ live: false });
    await gws.up();
    await gws.subscribed('a1', CHATS);
    for (const each of [watched, second]) {
      await each.find('the gap', ({ __typename }) => __typename === 'Gap');
    }
    gws.publish('a1', CHATS, numbered(1));
    for (const each of [watched, second]) {
      await each.find('number 1', ({ raw }) => raw?.n === 1);
      expect(each.items.map(({ __typename }) => __typename)).toEqual(['StreamOpened', 'Gap', 'UnknownEvent']);
    }
    const workbin = watch(gateway.subscribe(workbins, { variables: {} }));
    await workbin.opened();
  });

  it('twenty agents do not come back in step, but all come back', async () => {
    const log = memoryLog();
    await using gws = await startGws({ agents: 20 });
    await using gateway = await startPatient(gws.url, {
      log,
      cometd: { backoffIncrementMs: 1_000, maxBackoffMs: 2_000, maxNetworkDelayMs: 10_000 },
    });
    const agents = gws.agents.map(({ userName }) => userName);
    const watches = await Promise.all(agents.map((as) => watchChats(gateway, as)));
    await gws.restart();
    await Promise.all(agents.map((agent) => gws.subscribed(agent, CHATS)));
    for (const agent of agents) gws.publish(agent, CHATS, { messageType: 'For', agent });
    for (const [index, each] of watches.entries()) {
      const event = await each.find('its event', ({ __typename }) => __typename === 'UnknownEvent');
      expect(event.raw.agent).toBe(agents[index]);
      expect(each.gaps).toEqual(['UPSTREAM_SESSION_LOST']);
    }
    // What each of them waited before its next poll, and before its handshake: hardly two the same.
    for (const sentence of [
      'A poll failed and will be repeated.',
      'The CometD session is lost; another handshake follows.',
    ]) {
      const delays = log.told(sentence).map(({ attributes }) => attributes['delay']);
      expect(delays.length).toBeGreaterThanOrEqual(20);
      expect(new Set(delays).size).toBeGreaterThan(10);
    }
  });
});

/** Answers to a poll after which the CometD session is gone, or cannot be trusted. */
const endings: Record<string, (gws: Emulator) => unknown> = {
  'GWS forgets the CometD session (402)': (gws) => gws.expireCometSession('a1'),
  'a poll is answered with 402': poll({ kind: 'status', status: 402 }),
  'a poll is answered with advice none': poll({
    kind: 'bayeux',
    body: '[{"channel":"/meta/connect","successful":false,"error":"500::over","advice":{"reconnect":"none"}}]',
  }),
  'a poll is answered with advice handshake': poll({
    kind: 'bayeux',
    body: '[{"channel":"/meta/connect","successful":false,"advice":{"reconnect":"handshake","interval":0}}]',
  }),
  'a poll is redirected to a login page (302)': poll({ kind: 'redirect' }),
  'a poll is answered with 401': poll({ kind: 'status', status: 401 }),
  'a poll is answered with 403 and HTML': poll({ kind: 'html', status: 403 }),
};

/** Answers to a poll that say nothing about the CometD session. */
const mishaps: Record<string, (gws: Emulator) => unknown> = {
  'the connection of a poll is dropped': poll({ kind: 'reset' }),
  'an answer is cut in the middle': poll({ kind: 'cut' }),
  'a poll is answered with [null]': poll({ kind: 'bayeux', body: '[null]' }),
  'a poll is answered with []': poll({ kind: 'bayeux', body: '[]' }),
  'a poll is answered with an object': poll({ kind: 'bayeux', body: '{}' }),
  'a poll is answered with HTML and 200': poll({ kind: 'html', status: 200 }),
  'a poll is answered with HTML and 502': poll({ kind: 'html', status: 502 }),
  'a poll is answered with nothing': poll({ kind: 'empty' }),
  'a poll is answered with half a JSON': poll({ kind: 'malformed' }),
  'a poll is answered with 500': poll({ kind: 'status', status: 500 }),
  'a poll is not answered at all': poll({ kind: 'stall' }),
};

function poll(rule: FaultRule): (gws: Emulator) => Promise<unknown> {
  return async (gws) => {
    const fault = gws.fault({ ...rule, match: { user: 'a1', meta: 'connect' }, times: 1 });
    await eventually('the fault strikes', () => fault.hits === 1);
  };
}

describe('when', () => {
  /** Patient, so that a busy machine is not taken for a silent GWS; but where GWS is silent, not for long. */
  const patience = (name: string) => ({
    cometd: {
      backoffIncrementMs: 50,
      maxBackoffMs: 200,
      maxNetworkDelayMs: name.includes('not answered') ? 700 : 10_000,
    },
  });

  it.concurrent.for(Object.entries(endings))(
    '%s, the session is replaced and one gap told',
    async ([name, happens]) => {
      await using gws = await startGws();
      await using gateway = await startPatient(gws.url, patience(name));
      const watched = await watchChats(gateway);
      const drafts = watch(gateway.subscribe(workbins, { variables: { id: idOf(gws, 'Drafts') } }));
      await drafts.opened();
      const other = await watchChats(gateway, 'a2');
      const last = await duringTraffic(
        (n) => gws.publish('*', CHATS, numbered(n)),
        watched,
        async () => {
          await happens(gws);
          await eventually('the gap is told', () => watched.gaps.length > 0);
        },
      );
      expect(watched.gaps).toEqual(['UPSTREAM_SESSION_LOST']);
      expectContinuity(watched, { last });
      const item = gws.addToWorkbin('Drafts', { medium: 'email' });
      await drafts.find('the item', ({ raw }) => JSON.stringify(raw ?? '').includes(item));
      expect(drafts.gaps).toEqual(['UPSTREAM_SESSION_LOST']);
      // Nobody else notices.
      await eventually(`number ${last} arrives`, () => other.numbers.at(-1) === last);
      expect(other.gaps).toEqual([]);
      expectContinuity(other, { last });
    },
  );

  it.concurrent.for(Object.entries(mishaps))(
    '%s, nothing is lost and no gap told',
    async ([name, happens]) => {
      await using gws = await startGws();
      await using gateway = await startPatient(gws.url, patience(name));
      const watched = await watchChats(gateway);
      const last = await duringTraffic(
        (n) => gws.publish('a1', CHATS, numbered(n)),
        watched,
        async () => happens(gws),
      );
      expect(watched.gaps).toEqual([]);
      expectContinuity(watched, { last });
      expect(handshakes(gws, 'a1')).toHaveLength(1);
    },
  );

  it.concurrent.for(Object.entries(mishaps))(
    '%s and GWS has no ack extension, the doubt is told',
    async ([name, happens]) => {
      await using gws = await startGws({ ack: false });
      await using gateway = await startPatient(gws.url, patience(name));
      const watched = await watchChats(gateway);
      const last = await duringTraffic(
        (n) => gws.publish('a1', CHATS, numbered(n)),
        watched,
        async () => {
          await happens(gws);
          await eventually('the gap is told', () => watched.gaps.length > 0);
        },
      );
      expect(watched.gaps).toEqual(['UPSTREAM_UNCONFIRMED']);
      expectContinuity(watched, { last });
      expect(handshakes(gws, 'a1')).toHaveLength(1);
    },
  );
});

describe('one thing after the other, without a pause', () => {
  const cometd = { backoffIncrementMs: 20, maxBackoffMs: 100, maxNetworkDelayMs: 10_000 };

  it.concurrent.for([
    ['with', true],
    ['without', false],
  ] as const)('%s the ack extension no event is lost without a gap', async ([, ack]) => {
    await using gws = await startGws({ ack });
    await using gateway = await startPatient(gws.url, { cometd });
    const watched = await watchChats(gateway);
    const drafts = watch(gateway.subscribe(workbins, { variables: { id: idOf(gws, 'Drafts') } }));
    await drafts.opened();
    const last = await duringTraffic(
      (n) => gws.publish('a1', CHATS, numbered(n)),
      watched,
      async () => {
        // Without those that may end a session, when GWS refuses it again right after a new sign-in; and without
        // silence, which takes as long as GWS may hold a poll, a minute as long as it has not said otherwise.
        const all = Object.entries({ ...endings, ...mishaps }).flatMap(([name, happens]) =>
          /30\d|40[13]|not answered/.test(name) ? [] : [happens],
        );
        // Each misfortune meets each other kind: forth, and mixed.
        for (const happens of [...all, ...all.map((_, i) => all[(i * 7) % all.length] as (typeof all)[0])]) {
          await happens(gws);
        }
      },
    );
    expectContinuity(watched, { last });
    expect(watched.gaps.includes('UPSTREAM_UNCONFIRMED')).toBe(!ack);
    const item = gws.addToWorkbin('Drafts', { medium: 'email' });
    await drafts.find('the item', ({ raw }) => JSON.stringify(raw ?? '').includes(item));
    expect(drafts.ended).toBe(false);
  });
});

describe('a GWS that forgets every session as soon as it is made', () => {
  it('is asked more and more rarely, and everything recovers when it stops', async () => {
    const log = memoryLog();
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url, {
      log,
      cometd: { backoffIncrementMs: 20, maxBackoffMs: 10_000, maxNetworkDelayMs: 10_000 },
    });
    const watched = await watchChats(gateway);
    const other = await watchChats(gateway, 'a2');
    const lost = () => log.told('The CometD session is lost; another handshake follows.');
    const fault = gws.fault({ kind: 'status', status: 402, match: { user: 'a1', meta: 'connect' } });
    await eventually('it was lost eight times', () => lost().length >= 8);
    fault.clear();
    const delays = lost().map(({ attributes }) => Number(attributes['delay']));
    // From the fourth on each wait is at least half as long again as the one before, whatever the jitter.
    for (let n = 4; n < delays.length; n++) {
      expect(delays[n]).toBeGreaterThan((delays[n - 1] ?? 0) * 1.4);
    }
    expect(handshakes(gws, 'a1').length).toBeLessThanOrEqual(lost().length + 1);
    await eventually('a1 is back', () => {
      gws.publish('a1', CHATS, numbered(1));
      return watched.numbers.length > 0;
    });
    gws.publish('a2', CHATS, numbered(2));
    await other.find('number 2', ({ raw }) => raw?.n === 2);
    expect(other.gaps).toEqual([]);
    expect(signIns(gws, 'a1')).toHaveLength(1);
  });
});

describe('an agent whom GWS does not know any more', () => {
  it('is signed in once again when a poll says 401, and everything goes on behind a gap', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const watched = await watchChats(gateway);
    const drafts = watch(gateway.subscribe(workbins, { variables: { id: idOf(gws, 'Drafts') } }));
    await drafts.opened();
    expect(signIns(gws, 'a1')).toHaveLength(1);
    const jar = () => gws.requests.filter(({ user }) => user === 'a1').at(-1)?.headers.cookie;
    const before = jar();
    await poll({ kind: 'status', status: 401 })(gws);
    await drafts.find('the gap', ({ __typename }) => __typename === 'Gap');
    gws.publish('a1', CHATS, numbered(1));
    await watched.find('number 1', ({ raw }) => raw?.n === 1);
    expect(watched.gaps).toEqual(['UPSTREAM_SESSION_LOST']);
    expect(gws.workbinSubscriptions()).toHaveLength(1);
    expect(signIns(gws, 'a1')).toHaveLength(2);
    // It began with an empty jar.
    expect(signIns(gws, 'a1')[1]?.headers.cookie).toBeUndefined();
    expect(jar()).not.toBe(before);
  });

  it('is signed in once again when a query meets 401, and the query is answered', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const watched = await watchChats(gateway);
    gws.fault({
      kind: 'status',
      status: 401,
      match: { path: '/api/v2/me/workbins', method: 'GET' },
      times: 1,
    });
    const { data, errors } = await gateway.query('{ workbins { id } }');
    expect(errors).toBeUndefined();
    expect(data?.['workbins']).toHaveLength(2);
    expect(signIns(gws, 'a1')).toHaveLength(2);
    // The CometD session went with the cookies, which the stream is told.
    await watched.find('the gap', ({ __typename }) => __typename === 'Gap');
    await gws.subscribed('a1', CHATS);
    gws.publish('a1', CHATS, numbered(1));
    await watched.find('number 1', ({ raw }) => raw?.n === 1);
    expect(watched.gaps).toEqual(['UPSTREAM_SESSION_LOST']);
    expect(signIns(gws, 'a1')).toHaveLength(2);
  });

  it('signs in once for many queries that meet 401 together', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    await gateway.query('{ dispositions { name } }');
    const { id } = gws.agents[1] ?? {};
    gws.fault({ kind: 'status', status: 401, match: { path: '/api/v2/users/' }, times: 6 });
    // Slow enough for all to be refused before the new session is there.
    gws.fault({ kind: 'slow', delayMs: 1_000, match: { path: '^/api/v2/me$' }, times: 1 });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => gateway.query(`{ user(id: "${id}") { userName } }`)),
    );
    for (const { data } of answers) expect(data?.['user']).toEqual({ userName: 'a2' });
    expect(signIns(gws, 'a1')).toHaveLength(2);
  });

  it('sees nothing of a cookie that expires: it is replaced, and the CometD session goes on', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const watched = await watchChats(gateway);
    const last = await duringTraffic(
      (n) => gws.publish('a1', CHATS, numbered(n)),
      watched,
      async () => gws.expireHttpSession('a1'),
    );
    expectContinuity(watched, { last });
    expect(watched.gaps).toEqual([]);
    // GWS opens another HTTP session for the credentials, with another CSRF token: asked for once at most.
    expect(signIns(gws, 'a1').length).toBeLessThanOrEqual(2);
    expect(
      gws.requests.filter(({ user, status }) => user === 'a1' && status === 403).length,
    ).toBeLessThanOrEqual(2);
  });

  it('whose password has changed is refused once: all subscriptions end UNAUTHENTICATED, and nobody else’s', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const client = gateway.client(basic('a1'));
    const drafts = { id: idOf(gws, 'Drafts') };
    const watches = [
      watch(gateway.subscribe(chats, { client })),
      watch(gateway.subscribe(workbins, { client, variables: drafts })),
      watch(gateway.sse(chats)),
      watch(gateway.sse(workbins, { variables: drafts })),
    ];
    const other = watch(gateway.subscribe(workbins, { as: 'a2', variables: drafts }));
    await Promise.all([...watches, other].map((each) => each.opened()));
    const before = gws.requests.length;
    gws.changePassword('a1', 'neu');
    for (const each of watches) {
      const errors = await each.end();
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['UNAUTHENTICATED']);
    }
    // The client tries again with what it has: it hears the same, and GWS nothing.
    for (let i = 0; i < 3; i++) {
      const { errors } = await gateway.query('{ workbins { id } }');
      expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
      expect((await gateway.sse(chats).end())?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    }
    // Others come and go; when they have lingered out, so would whatever a1 left behind.
    await gateway.query('{ workbins { id } }', { as: 'a3' });
    const visitor = gateway.sse(workbins, { as: 'a4', variables: drafts });
    await visitor.event();
    visitor.stop();
    await eventually('a4 has lingered out', () => !gws.sessions().some(({ userName }) => userName === 'a4'));
    const item = gws.addToWorkbin('Drafts', { medium: 'email', owner: { user: 'a2' } });
    await other.find('the item', ({ raw }) => JSON.stringify(raw ?? '').includes(item));
    expect(other.gaps).toEqual([]);
    expect(other.ended).toBe(false);

    const sent = gws.requests.slice(before).filter(({ user }) => user === 'a1');
    expect(sent.filter(({ status }) => status === 401).map(({ method }) => method)).toEqual(['POST', 'GET']);
    expect(sent.filter(({ method, path }) => method === 'GET' && path === '/api/v2/me')).toHaveLength(1);
    // With the new password the agent is back.
    const { data } = await gateway.query('{ me { userName } }', {
      headers: { authorization: basic('a1', 'neu') },
    });
    expect(data?.['me']).toEqual({ userName: 'a1' });
  });
});

describe('a CSRF token that GWS refuses', () => {
  const refusal = { kind: 'text', status: 403, body: 'Missing or invalid Csrf token' } as const;

  it.for(['handshake', 'subscribe', 'connect'] as const)(
    'with /meta/%s is fetched anew once, and the agent sees nothing',
    async (meta) => {
      await using gws = await startGws();
      await using gateway = await startPatient(gws.url);
      const fault = gws.fault({ ...refusal, match: { user: 'a1', meta }, times: 1 });
      const watched = await watchChats(gateway);
      await eventually('the fault strikes', () => fault.hits === 1);
      gws.publish('a1', CHATS, numbered(1));
      await watched.find('number 1', ({ raw }) => raw?.n === 1);
      expect(watched.gaps).toEqual([]);
      expect(signIns(gws, 'a1')).toHaveLength(2);
      expect(handshakes(gws, 'a1')).toHaveLength(meta === 'handshake' ? 2 : 1);
    },
  );

  it('in the middle of traffic costs no event', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const watched = await watchChats(gateway);
    const last = await duringTraffic(
      (n) => gws.publish('a1', CHATS, numbered(n)),
      watched,
      async () => poll(refusal)(gws),
    );
    expect(watched.gaps).toEqual([]);
    expectContinuity(watched, { last });
    expect(signIns(gws, 'a1')).toHaveLength(2);
  });

  it('with a REST Subscribe is fetched anew once, and the agent sees nothing', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const fault = gws.fault({ ...refusal, match: { method: 'POST', path: '/api/v2/me/workbins' }, times: 1 });
    const drafts = watch(gateway.subscribe(workbins, { variables: { id: idOf(gws, 'Drafts') } }));
    await drafts.opened();
    expect(fault.hits).toBe(1);
    const item = gws.addToWorkbin('Drafts', { medium: 'email' });
    await drafts.find('the item', ({ raw }) => JSON.stringify(raw ?? '').includes(item));
    expect(drafts.gaps).toEqual([]);
    expect(signIns(gws, 'a1')).toHaveLength(2);
    expect(gws.workbinSubscriptions()).toHaveLength(1);
  });

  it('for ever with a REST Subscribe is told as FORBIDDEN, after one more try', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const fault = gws.fault({ ...refusal, match: { method: 'POST', path: '/api/v2/me/workbins' } });
    const errors = await gateway.subscribe(workbins, { variables: { id: idOf(gws, 'Drafts') } }).end();
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
    expect(fault.hits).toBe(2);
    expect(signIns(gws, 'a1')).toHaveLength(2);
  });
});

describe('a workbin that cannot be subscribed again', () => {
  it('for a moment only, since GWS is not all there yet, is tried until it can', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const drafts = idOf(gws, 'Drafts');
    const work = watch(gateway.subscribe(workbins, { variables: { id: drafts } }));
    await work.opened();
    const match = { method: 'POST', path: `/api/v2/me/workbins/${drafts}` };
    const fault = gws.fault({ kind: 'status', status: 503, statusCode: 4, times: 2, match });
    await gws.restart();
    await work.find('the gap', ({ __typename }) => __typename === 'Gap');
    expect(fault.hits).toBe(2);
    const item = gws.addToWorkbin('Drafts', { medium: 'email' });
    await work.find('the item', ({ raw }) => JSON.stringify(raw ?? '').includes(item));
    expect(work.gaps).toEqual(['UPSTREAM_SESSION_LOST']);
  });

  it.for([
    ['status 500', 'UPSTREAM_ERROR', { kind: 'status', status: 500, statusCode: 4 }],
    ['status 403', 'FORBIDDEN', { kind: 'status', status: 403, statusCode: 5 }],
    ['statusCode 6', 'NOT_FOUND', { kind: 'status', status: 404, statusCode: 6 }],
    ['HTML', 'UPSTREAM_ERROR', { kind: 'html', status: 502 }],
  ] as const)('because of %s ends only its own streams, with code %s', async ([, code, rule]) => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const client = gateway.client(basic('a1'));
    const [drafts, desk] = [idOf(gws, 'Drafts'), idOf(gws, 'Desk')];
    const lost = watch(gateway.subscribe(workbins, { client, variables: { id: drafts } }));
    const kept = watch(gateway.subscribe(workbins, { client, variables: { id: desk } }));
    const talk = watch(gateway.subscribe(chats, { client }));
    await Promise.all([lost, kept, talk].map((each) => each.opened()));
    gws.fault({ ...rule, match: { method: 'POST', path: `/api/v2/me/workbins/${drafts}` } });
    await gws.restart();
    expect((await lost.end())?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
    await kept.find('the gap', ({ __typename }) => __typename === 'Gap');
    const item = gws.addToWorkbin('Desk', { medium: 'email' });
    gws.publish('a1', CHATS, numbered(1));
    await kept.find('the item', ({ raw }) => JSON.stringify(raw ?? '').includes(item));
    await talk.find('number 1', ({ raw }) => raw?.n === 1);
    for (const each of [kept, talk]) expect(each.gaps).toEqual(['UPSTREAM_SESSION_LOST']);
    // When GWS has come to its senses, the agent may have it back on the same socket.
    gws.clearFaults();
    const again = watch(gateway.subscribe(workbins, { client, variables: { id: drafts } }));
    await again.opened();
  });

  it('because GWS notifies RequestFailed ends only its own streams, with code REQUEST_FAILED', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url);
    const client = gateway.client(basic('a1'));
    const [drafts, desk] = [idOf(gws, 'Drafts'), idOf(gws, 'Desk')];
    const lost = watch(gateway.subscribe(workbins, { client, variables: { id: drafts } }));
    const kept = watch(gateway.subscribe(workbins, { client, variables: { id: desk } }));
    await Promise.all([lost, kept].map((each) => each.opened()));
    const fault = gws.fault({
      kind: 'text',
      status: 200,
      body: '{"statusCode":0,"referenceId":9001}',
      match: { method: 'POST', path: `/api/v2/me/workbins/${drafts}` },
      times: 1,
    });
    await gws.restart();
    await eventually('the workbin is subscribed again', () => fault.hits === 1);
    gws.publish('a1', WORKBINS, {
      messageType: 'WorkbinSubscriptionStateChangeMessage',
      id: drafts,
      stateResource: 'RequestFailed',
      referenceId: 9001,
    });
    expect((await lost.end())?.map(({ extensions }) => extensions?.['code'])).toEqual(['REQUEST_FAILED']);
    const item = gws.addToWorkbin('Desk', { medium: 'email' });
    await kept.find('the item', ({ raw }) => JSON.stringify(raw ?? '').includes(item));
    expect(kept.gaps).toEqual(['UPSTREAM_SESSION_LOST']);
    expect(kept.ended).toBe(false);
  });
});

describe('a topic that GWS denies after a new handshake', () => {
  it('ends its streams with FORBIDDEN, and only those', async () => {
    await using gws = await FakeGws.start();
    await using gateway = await startPatient(gws.url.href);
    const client = gateway.client(basic('ann', 'ann'));
    const talk = watch(gateway.subscribe(chats, { client }));
    const others = watch(gateway.subscribe(services, { client }));
    await Promise.all([talk.opened(), others.opened()]);
    gws.deniedChannels.add(CHATS);
    await gws.restart();
    expect((await talk.end())?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
    await others.find('the gap', ({ __typename }) => __typename === 'Gap');
    gws.publish('ann', SERVICES, numbered(1));
    await others.find('number 1', ({ raw }) => raw?.n === 1);
  });
});

describe('a gateway whose GWS has stopped to answer', () => {
  it('closes all the same, with streams open', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url, {
      upstream: { url: new URL(gws.url), timeoutMs: 1_000 },
    });
    const drafts = watch(gateway.subscribe(workbins, { variables: { id: idOf(gws, 'Drafts') } }));
    await drafts.opened();
    const fault = gws.fault({ kind: 'stall' });
    await eventually('polls are not answered', () => fault.hits > 0);
    await gateway.close();
    await drafts.end();
  });

  it('closes all the same, with a sign-in under way', async () => {
    await using gws = await startGws();
    await using gateway = await startPatient(gws.url, {
      upstream: { url: new URL(gws.url), timeoutMs: 1_000 },
    });
    const fault = gws.fault({ kind: 'stall' });
    const answer = gateway.query('{ me { id } }').catch(() => undefined);
    await eventually('the sign-in is not answered', () => fault.hits > 0);
    await gateway.close();
    await answer;
  });
});
