import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/emulator/index.js';
import { AgentContext } from '../src/genesys/agent-context.js';
import { proveCredentials } from '../src/genesys/rest.js';
import { openUpstream } from '../src/genesys/upstream.js';
import { Turnstile } from '../src/lib/turnstile.js';
import { signIn } from './genesys/agent.js';
import { FakeGws } from './genesys/fake-gws.js';
import { eventually } from './support/eventually.js';
import { basic, startGateway } from './support/gateway.js';
import { metric } from './support/metrics.js';

const users = Array.from({ length: 8 }, (_, index) => `agent${index}`);
const me = '{ me { userName } }';
const chats = 'subscription { chatEvents { __typename } }';

/** A GWS that leaves every sign-in waiting until it is let go on. */
async function startBusyGws() {
  const gws = await FakeGws.start();
  const held: ServerResponse[] = [];
  gws.fault = ({ method }, response) => method === 'GET' && held.push(response) > 0;
  return {
    gws,
    held,
    /** Everybody who waits is told to come again; from now on nobody waits. */
    letGo: () => {
      gws.fault = undefined;
      for (const response of held) response.destroy();
    },
    [Symbol.asyncDispose]: () => gws[Symbol.asyncDispose](),
  };
}

describe('When everybody signs in at once', () => {
  it('so many at a time are let through to GWS, and the others wait their turn', async () => {
    await using busy = await startBusyGws();
    const { gws, held } = busy;
    const upstream = { url: gws.url, signInsAtOnce: 3 };
    await using gateway = await startGateway(gws.url.href, { upstream });
    const asking = users.map((user) => gateway.query(me, { headers: { authorization: basic(user, user) } }));
    await eventually('three have reached GWS', () => held.length === 3);
    await eventually(
      'five wait',
      async () => (await metric(gateway, 'gws_waiting_agents', { turn: 'sign_in' })) === 5,
    );
    expect(held).toHaveLength(3);
    busy.letGo();
    const answers = await Promise.all(asking);
    expect(answers.map(({ data }) => data?.['me'].userName)).toEqual(users);
    expect(await metric(gateway, 'gws_waiting_agents')).toBe(0);
  });

  it('whose turn does not come is told so instead of waiting for ever, and is not locked out', async () => {
    await using busy = await startBusyGws();
    const { gws, held } = busy;
    const upstream = { url: gws.url, signInsAtOnce: 1, turnPatienceMs: 100 };
    await using gateway = await startGateway(gws.url.href, { upstream });
    const ask = (user: string) => gateway.query(me, { headers: { authorization: basic(user, user) } });
    const first = ask('ann');
    await eventually('ann has reached GWS', () => held.length === 1);
    const { errors } = await ask('bob');
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['UPSTREAM_UNAVAILABLE']);
    expect(gws.seen).toHaveLength(1);
    busy.letGo();
    expect((await first).data).toEqual({ me: { userName: 'ann' } });
    expect((await ask('bob')).data).toEqual({ me: { userName: 'bob' } });
  });

  it('handshakes pass so many in a second, and to wait for one is no sign of GWS being away', async () => {
    await using gws = await startEmulator({ agents: users.length });
    const slow = { handshakesPerSecond: 5, handshakeBurst: 1, openTimeoutMs: 700 };
    await using gateway = await startGateway(gws.url, slow);
    const streams = gws.agents.map(({ userName }) => gateway.subscribe(chats, { as: userName }));
    await eventually('some wait', () => metric(gateway, 'gws_waiting_agents', { turn: 'handshake' }));
    // The last waits for longer than GWS may take to confirm a topic.
    for (const stream of streams) expect(await stream.event()).toEqual({ __typename: 'StreamOpened' });
    expect(gws.sessions()).toHaveLength(users.length);
  });

  it('a handshake that does not come in time is told, and the subscription can be tried again', async () => {
    await using gws = await startEmulator();
    const upstream = { url: new URL(gws.url), turnPatienceMs: 100 };
    const slow = { handshakesPerSecond: 0.01, handshakeBurst: 1, openTimeoutMs: 100, lingerMs: 5_000 };
    await using gateway = await startGateway(gws.url, { ...slow, upstream });
    await gateway.subscribe(chats).until('StreamOpened');
    for (const _try of [1, 2]) {
      const errors = await gateway.subscribe(chats, { as: 'a2' }).end();
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['UPSTREAM_UNAVAILABLE']);
    }
    expect(gws.sessions()).toHaveLength(1);
    await gateway.subscribe(chats).until('StreamOpened');
  });

  it('refused credentials are asked of GWS once, however many tabs come with them', async () => {
    await using gws = await startEmulator({ record: true });
    await using gateway = await startGateway(gws.url);
    const wrong = { headers: { authorization: basic('a1', 'wrong') } };
    for (const _round of [1, 2]) {
      const answers = await Promise.all(users.map(() => gateway.query(me, wrong)));
      for (const { errors } of answers) expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    }
    expect(gws.requests).toHaveLength(1);
  });
});

describe('When everybody signs in again', () => {
  it('those come first for whom somebody waits', async () => {
    await using busy = await startBusyGws();
    const { gws, held } = busy;
    await using upstream = openUpstream({ url: gws.url, signInsAtOnce: 1 });
    const prove = (user: string, urgent?: () => boolean) =>
      proveCredentials(upstream, new AgentContext({ authorization: basic(user, user) }), urgent);
    const first = prove('first');
    await eventually('one has reached GWS', () => held.length === 1);
    const others = [prove('lingering', () => false), prove('watched')];
    busy.letGo();
    await Promise.all([first, ...others]);
    const order = gws.seen.map(({ headers }) => headers.authorization);
    expect(order.slice(-2)).toEqual([basic('watched', 'watched'), basic('lingering', 'lingering')]);
  });
});

describe('When everybody shakes hands again', () => {
  it('those come first whom somebody listens to', async () => {
    await using gws = await FakeGws.start();
    const turnstile = new Turnstile({ atOnce: 1 });
    const done = await turnstile.take();
    await using lingering = await signIn(gws, { user: 'lingering', ...turns(turnstile, false) });
    await using closed = await signIn(gws, { user: 'closed', ...turns(turnstile, true) });
    await using watched = await signIn(gws, { user: 'watched', ...turns(turnstile, true) });
    for (const each of [lingering, closed, watched]) each.transport.start();
    await eventually('all wait', () => turnstile.waiting === 3);
    await closed.transport.close();
    done();
    for (const each of [watched, lingering])
      await eventually('they are through', () => each.transport.state === 'connected');
    const order = gws.seen.filter(({ messages }) =>
      messages.some(({ channel }) => channel === '/meta/handshake'),
    );
    expect(order.map(({ cookies }) => /s-(\w+)-/.exec(cookies['JSESSIONID'] ?? '')?.[1])).toEqual([
      'watched',
      'lingering',
    ]);
  });

  function turns(turnstile: Turnstile, urgent: boolean) {
    return {
      handshakeTurn: turnstile.take.bind(turnstile),
      events: {
        ...{ message() {}, handshaken() {}, ready() {}, unconfirmed() {}, state() {} },
        urgent: () => urgent,
      },
    };
  }
});
