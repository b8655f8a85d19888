import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { proveCredentials } from '../../src/genesys/rest.js';
import { openUpstream } from '../../src/genesys/upstream.js';
import { type Agent, CHATS, createAgent, expectDelivery, signIn } from './agent.js';
import {
  answer,
  FakeGws,
  type Fault,
  isOn,
  isPoll,
  isUpgrade,
  pollAnswer,
  reply,
  type Seen,
  until,
} from './fake-gws.js';
import { cert, key } from './tls.js';

const WORKBINS = '/v2/me/workbins';
const overs = ['long-polling', 'websocket'] as const;

/** Starts, subscribes to the chats, and waits until a poll is held. */
async function startOnChats(gws: FakeGws, agent: Agent): Promise<void> {
  agent.transport.start();
  await agent.transport.subscribe(CHATS);
  await until('a connected transport', () => agent.transport.state === 'connected');
  await until('a second poll', () => gws.seen.filter(isPoll).length > 1);
}

describe.each(overs)('closing over %s', (over) => {
  // The first test of the file: those before it may have left something of their servers.
  it('leaves no timer behind, wherever it was', async () => {
    await using gws = await FakeGws.start({ over });
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const upstream = openUpstream({ url: gws.url, cometdTransports: gws.transports });
    const long = { maxNetworkDelayMs: 60_000 };
    const live = createAgent(upstream, 'joe', long);
    await proveCredentials(upstream, live.context);
    const idle = createAgent(upstream, 'ann').transport;
    const nowhere = openUpstream({ url: new URL('http://localhost:9') });
    const away = createAgent(nowhere, 'ann').transport;
    const waiting = createAgent(upstream, 'bob', { handshakeTurn: () => new Promise(() => {}) }).transport;
    const refused = createAgent(upstream, 'eve', { ...long, relogin: () => new Promise(() => {}) }).transport;
    for (const transport of [away, waiting, refused, live.transport]) transport.start();
    await live.transport.subscribe(CHATS);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([idle, away, waiting, refused, live.transport].map((transport) => transport.close()));
    await Promise.all([upstream.close(), nowhere.close()]);
    await until('as many timers as before', () => timers() <= before);
  });

  it('takes no longer than allowed when GWS does not answer any more, and sends nothing after', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws, { closeTimeoutMs: 200, maxNetworkDelayMs: 60_000 });
    await startOnChats(gws, ann);
    let held: ServerResponse | undefined;
    await gws.once(isPoll, (_seen, response) => {
      held = response;
      return true;
    });
    gws.fault = () => true;
    const begun = performance.now();
    await ann.transport.close();
    expect(performance.now() - begun).toBeLessThan(1_500);
    await until('the held poll cut', () => held?.destroyed === true);
    const requests = gws.seen.length;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(gws.seen.length).toBe(requests);
    expect(ann.states.at(-1)).toBe('closed');
  });

  it('asks for nothing when it is closed before it starts', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await ann.transport.close();
    ann.transport.start();
    ann.transport.unsubscribe(CHATS);
    expect(await ann.transport.closed).toBeUndefined();
    expect(gws.messages('/meta/handshake')).toHaveLength(0);
    expect(ann.states).toEqual(['closed']);
  });
});

describe.each(overs)('subscriptions over %s', (over) => {
  it('delivers what is published on a subscribed channel, and says goodbye when closed', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    gws.publish('ann', CHATS, { text: 'hello' });
    await until('a message', () => ann.messages.length === 1);
    expect(ann.messages).toMatchObject([
      { channel: CHATS, message: { data: { text: 'hello' } }, generation: 1 },
    ]);
    expect(ann.transport.acknowledges).toBe(true);
    await ann.transport.close();
    await ann.transport.close();
    expect(await ann.transport.closed).toBeUndefined();
    expect(gws.sessions).toBe(0);
    expect(ann.states).toEqual(['connecting', 'connected', 'closed']);
  });

  it('asks for everything that is wanted with one request and is ready after all replies', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    const answers = [ann.transport.subscribe(CHATS), ann.transport.subscribe(WORKBINS)];
    ann.transport.start();
    ann.transport.start();
    await Promise.all(answers);
    expect(gws.seen.filter(isOn('/meta/subscribe')).map(({ messages }) => messages.length)).toEqual([2]);
    expect(gws.messages('/meta/handshake')).toHaveLength(1);
    await until('ready', () => ann.told.length === 2);
    expect(ann.told).toEqual(['handshaken 1', 'ready 1']);
  });

  it('is ready at once when nothing is wanted yet', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    ann.transport.start();
    await until('ready', () => ann.told.includes('ready 1'));
    await ann.transport.subscribe(CHATS);
    await expectDelivery(gws, ann, 'late');
    expect(ann.told).toEqual(['handshaken 1', 'ready 1']);
  });

  it('keeps one upstream subscription per channel, however often it is wanted', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    await Promise.all([ann.transport.subscribe(CHATS), ann.transport.subscribe(CHATS)]);
    expect(gws.messages('/meta/subscribe')).toHaveLength(1);
    gws.publish('ann', CHATS, { text: 'once' });
    await expectDelivery(gws, ann, 'again');
    expect(ann.texts().filter((text) => text === 'once')).toHaveLength(1);
  });

  it('subscribes and unsubscribes while it is live', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    await ann.transport.subscribe(WORKBINS);
    ann.transport.unsubscribe(WORKBINS);
    await until('an unsubscribe', () => gws.messages('/meta/unsubscribe').length === 1);
    await ann.transport.subscribe(WORKBINS);
    gws.publish('ann', WORKBINS, { text: 'bin' });
    await until('a message', () => ann.texts().includes('bin'));
    expect(gws.messages('/meta/subscribe').map(({ subscription }) => subscription)).toEqual([
      CHATS,
      WORKBINS,
      WORKBINS,
    ]);
  });

  it('drops messages of a channel from the moment it is unsubscribed', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    await ann.transport.subscribe(WORKBINS);
    gws.publish('ann', WORKBINS, { text: 'too late' });
    ann.transport.unsubscribe(WORKBINS);
    await expectDelivery(gws, ann, 'chat');
    expect(ann.texts()).toEqual(['chat']);
  });

  it('tells who unsubscribes before the answer that there is none', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    const answered = ann.transport.subscribe(CHATS);
    ann.transport.unsubscribe(CHATS);
    await expect(answered).rejects.toMatchObject({ code: 'INVALID_STATE' });
  });

  it('delivers to a wildcard subscription under the channel of the message', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    ann.transport.start();
    await ann.transport.subscribe('/v2/**');
    gws.fault = (seen, response) =>
      isPoll(seen) &&
      pollAnswer(seen, response, { channel: CHATS, data: { text: 'deep' } }, { channel: '/v3/x', data: {} });
    await until('a message', () => ann.texts().includes('deep'));
    expect(new Set(ann.messages.map(({ channel }) => channel))).toEqual(new Set([CHATS]));
  });

  it('reports a denied channel, is ready all the same, and does not ask for it again', async () => {
    await using gws = await FakeGws.start({ over });
    gws.deniedChannels.add(WORKBINS);
    await using ann = await signIn(gws);
    const denied = ann.transport.subscribe(WORKBINS);
    await startOnChats(gws, ann);
    await expect(denied).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await until('ready', () => ann.told.includes('ready 1'));
    gws.forget('ann');
    await until('ready again', () => ann.told.includes('ready 2'));
    expect(gws.messages('/meta/subscribe').map(({ subscription }) => subscription)).toEqual([
      WORKBINS,
      CHATS,
      CHATS,
    ]);
    gws.deniedChannels.clear();
    await ann.transport.subscribe(WORKBINS);
  });

  it('asks again for a channel that was denied without being named', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    void gws.once(isOn('/meta/subscribe'), ({ messages }, response) => {
      response.end(JSON.stringify([{ channel: '/meta/subscribe', id: messages[0]?.id, successful: false }]));
      return true;
    });
    await expect(ann.transport.subscribe(WORKBINS)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await ann.transport.subscribe(WORKBINS);
    expect(gws.messages('/meta/subscribe')).toHaveLength(3);
  });

  it.each(['', 'chats', '/meta/connect', '/v2/me/chats?x', '/v2/ü'])(
    'refuses the channel %j without asking',
    async (channel) => {
      await using gws = await FakeGws.start({ over });
      await using ann = await signIn(gws);
      await expect(ann.transport.subscribe(channel)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    },
  );

  it('repeats a subscribe request that failed, and is ready only then', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    let failures = 2;
    gws.fault = (seen, response) =>
      isOn('/meta/subscribe')(seen) && failures-- > 0 && answer(500)(seen, response);
    ann.transport.start();
    await ann.transport.subscribe(CHATS);
    expect(gws.messages('/meta/subscribe')).toHaveLength(3);
    await expectDelivery(gws, ann, 'here');
  });

  it('repeats a subscribe request whose answer does not mention it', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    void gws.once(isOn('/meta/subscribe'), answer(200, '[{"channel":"/other","data":{}}]'));
    ann.transport.start();
    await ann.transport.subscribe(CHATS);
    expect(gws.messages('/meta/subscribe')).toHaveLength(2);
  });

  it('handshakes again when a subscribe request finds the session unknown, and reports nothing as denied', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    void gws.once(isOn('/meta/subscribe'), reply({ successful: false, error: '402::Unknown client' }));
    ann.transport.start();
    await ann.transport.subscribe(CHATS);
    expect(ann.told.at(-1)).toMatch(/2$/);
  });

  it('rejects who waits for an answer when it closes', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    const answered = ann.transport.subscribe(CHATS);
    await ann.transport.close();
    await expect(answered).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    await expect(ann.transport.subscribe(CHATS)).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  });
});

describe.each(overs)('reconnecting over %s', (over) => {
  it('handshakes and subscribes again when GWS has forgotten the session', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    gws.forget('ann');
    await until('ready again', () => ann.told.includes('ready 2'));
    await expectDelivery(gws, ann, 'back');
    expect(ann.messages).toMatchObject([{ generation: 2 }]);
    expect(ann.told).toEqual(['handshaken 1', 'ready 1', 'handshaken 2', 'ready 2']);
    expect(ann.states.slice(0, 4)).toEqual(['connecting', 'connected', 'reconnecting', 'connected']);
  });

  it.each([
    ['with advice', { error: '402::session_unknown', advice: { reconnect: 'handshake', interval: 0 } }],
    ['without advice', { error: '402::Unknown client' }],
    ['in the words of an old server', { error: '403::Unknown client', advice: { reconnect: 'retry' } }],
  ])('handshakes again after a 402 %s', async (_how, members) => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    void gws.once(isPoll, reply({ successful: false, ...members }));
    await until('ready again', () => ann.told.includes('ready 2'));
    await expectDelivery(gws, ann, 'back');
    expect(ann.logins).toBe(0);
  });

  it('comes back after a restart, with what was wanted meanwhile', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    await gws.stop();
    await until('reconnecting', () => ann.states.includes('reconnecting'));
    const workbins = ann.transport.subscribe(WORKBINS);
    await gws.listen(gws.port);
    await workbins;
    await expectDelivery(gws, ann, 'back');
  });

  it('keeps trying when GWS is away at the start', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await gws.stop();
    ann.transport.start();
    const chats = ann.transport.subscribe(CHATS);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(ann.states).toEqual(['connecting']);
    await gws.listen(gws.port);
    await chats;
    await expectDelivery(gws, ann, 'there');
  });

  it('goes on with the same session after a dropped connection', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    gws.cut();
    await until('reconnecting', () => ann.states.includes('reconnecting'));
    await until('connected', () => ann.transport.state === 'connected');
    await expectDelivery(gws, ann, 'on');
    expect(ann.messages).toMatchObject([{ generation: 1 }]);
  });

  const oddities: [string, Fault][] = [
    ['[null]', answer(200, '[null]')],
    ['an empty list', answer(200, '[]')],
    ['an object', answer(200, '{}')],
    ['HTML', answer(200, '<html>Down for maintenance</html>')],
    ['truncated JSON', answer(200, '[{"channel":"/meta/connect","succ')],
    ['an empty answer', answer(200)],
    ['status 500', answer(500)],
    ['status 204', answer(204)],
    [
      'an answer cut midway',
      (_seen, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('[{"channel":');
        setTimeout(() => response.destroy(), 5);
        return true;
      },
    ],
    [
      'a byte order mark',
      (seen, response) =>
        answer(200, `\ufeff[{"channel":"/meta/connect","id":"${seen.messages[0]?.id}","successful":true}]`)(
          seen,
          response,
        ),
    ],
    [
      'an unsuccessful reply that advises to retry',
      reply({ successful: false, advice: { reconnect: 'retry' } }),
    ],
    [
      'advice that is nonsense',
      reply({ successful: true, advice: { interval: 'x', timeout: -1, hosts: 7, reconnect: 3 } }),
    ],
    ['an answer that leaves out the poll', answer(200, '[{"channel":"/v2/me/chats","data":{"text":"x"}}]')],
    ['an answer to another poll', answer(200, '[{"channel":"/meta/connect","id":"999","successful":true}]')],
    [
      'a second handshake',
      answer(
        200,
        '[{"channel":"/meta/handshake","successful":true,"clientId":"other","supportedConnectionTypes":["long-polling"]}]',
      ),
    ],
    ['advice that is text', reply({ successful: true, advice: 'retry' })],
  ];
  it.each(oddities)('survives %s as the answer to a poll', async (_what, fault) => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    void gws.once(isPoll, fault);
    gws.publish('ann', CHATS, { text: 'wakes the poll' });
    await until('the fault', () => gws.fault === undefined);
    await expectDelivery(gws, ann, 'after');
    expect(ann.messages.at(-1)?.generation).toBe(1);
  });

  const stops: [string, Fault][] = [
    ['advice none', reply({ successful: true, advice: { reconnect: 'none' } })],
    ['advice handshake on success', reply({ successful: true, advice: { reconnect: 'handshake' } })],
    ['unknown advice', reply({ successful: true, advice: { reconnect: 'later' } })],
    ['a refusal with advice none', reply({ successful: false, advice: { reconnect: 'none' } })],
    ['a refusal with unknown advice', reply({ successful: false, advice: { reconnect: 'later' } })],
    ['a goodbye', answer(200, '[{"channel":"/meta/disconnect","successful":true}]')],
    [
      'an answer the library overlooks',
      (seen, response) =>
        answer(200, `[{"channel":"/meta/x","id":"${seen.messages[0]?.id}"}]`)(seen, response),
    ],
    ['an answer larger than is read', answer(200, `["${'x'.repeat(50_000)}"]`)],
  ];
  it.each(stops)('builds a new session after %s', async (_what, fault) => {
    await using gws = await FakeGws.start({ over, hold: 200 });
    await using ann = await signIn(gws, {
      upstreamOptions: { maxResponseBytes: 20_000 },
      maxNetworkDelayMs: 300,
    });
    await startOnChats(gws, ann);
    void gws.once(isPoll, fault);
    await until('ready again', () => ann.told.includes('ready 2'));
    await expectDelivery(gws, ann, 'after');
    expect(ann.logins).toBe(0);
  });

  it('finds a poll that is never answered', async () => {
    await using gws = await FakeGws.start({ over, hold: 100 });
    await using ann = await signIn(gws, { maxNetworkDelayMs: 100 });
    await startOnChats(gws, ann);
    void gws.once(isPoll, () => true);
    await until('reconnecting', () => ann.states.includes('reconnecting'));
    await expectDelivery(gws, ann, 'after');
  });

  it('is rebuilt by the watchdog, and counted, when even the client does not notice', async () => {
    await using gws = await FakeGws.start({ over, hold: 100 });
    let overdue = 0;
    await using ann = await signIn(gws, {
      // Before the client's own time is out, as if that had been forgotten.
      ...{ maxNetworkDelayMs: 400, watchdogMarginMs: -200 },
      meter: { duplicates() {}, overdue: () => void overdue++ },
    });
    await startOnChats(gws, ann);
    expect(overdue).toBe(0);
    void gws.once(isPoll, () => true);
    await until('ready again', () => ann.told.includes('ready 2'));
    expect(overdue).toBe(1);
  });

  it('handshakes at most five times in ten seconds while GWS knows no session', async () => {
    await using gws = await FakeGws.start({ over });
    // A tenth of the real times, and no jitter to hide behind.
    await using ann = await signIn(gws, { backoffIncrementMs: 100, maxBackoffMs: 1_000, random: () => 0 });
    gws.fault = (seen, response) =>
      isPoll(seen) && reply({ successful: false, error: '402::gone' })(seen, response);
    ann.transport.start();
    await new Promise((resolve) => setTimeout(resolve, 950));
    expect(gws.messages('/meta/handshake').length).toBeLessThanOrEqual(5);
    gws.fault = undefined;
    await until('connected', () => ann.transport.state === 'connected');
  });

  it('does not poll in a loop when GWS answers every poll at once', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    gws.fault = (seen, response) => isPoll(seen) && pollAnswer(seen, response);
    ann.transport.start();
    await until('connected', () => ann.transport.state === 'connected');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(gws.seen.filter(isPoll).length).toBeLessThan(15);
    gws.fault = undefined;
    await ann.transport.subscribe(CHATS);
    await expectDelivery(gws, ann, 'calm');
  });

  it.each([
    ['nobody who speaks Bayeux', answer(200, '<html>Welcome</html>')],
    ['an empty list', answer(200, '[]')],
    ['an answer that leaves it out', answer(200, '[{"channel":"/x"}]')],
    ['a success without a client id', reply({ successful: true })],
    [
      'a refusal that advises to try again',
      reply({ successful: false, error: '500::busy', advice: { reconnect: 'handshake' } }),
    ],
    [
      'a server without long polling',
      reply({ successful: true, clientId: 'x', supportedConnectionTypes: ['websocket'] }),
    ],
    ['status 503', answer(503)],
  ])('handshakes again when the handshake meets %s', async (_whom, fault) => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    void gws.once(isOn('/meta/handshake'), fault);
    await startOnChats(gws, ann);
    await expectDelivery(gws, ann, 'there');
    expect(gws.messages('/meta/handshake')).toHaveLength(2);
    expect(ann.logins).toBe(0);
  });

  it('does not need the list of transports in the handshake', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    void gws.once(
      isOn('/meta/handshake'),
      reply({ successful: true, clientId: 'x', 'x-messages': 3, ext: { ack: { enabled: true } } }),
    );
    ann.transport.start();
    await until('a handshake', () => ann.told.includes('handshaken 1'));
    expect(ann.transport.acknowledges).toBe(true);
    await until('a poll', () => gws.messages('/meta/connect').some(({ clientId }) => clientId === 'x'));
    await startOnChats(gws, ann);
  });

  it('waits for its turn to handshake and gives it back', async () => {
    await using gws = await FakeGws.start({ over });
    let free = 0;
    let give: (release: () => void) => void = () => {};
    await using ann = await signIn(gws, {
      handshakeTurn: () =>
        new Promise((resolve) => {
          give = resolve;
        }),
    });
    ann.transport.start();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(gws.messages('/meta/handshake')).toHaveLength(0);
    give(() => {
      free += 1;
    });
    await until('ready', () => ann.told.includes('ready 1'));
    expect(free).toBe(1);
    gws.forget('ann');
    await until('reconnecting', () => ann.states.includes('reconnecting'));
    await new Promise((resolve) => setTimeout(resolve, 60));
    const closing = ann.transport.close();
    give(() => {
      free += 1;
    });
    await closing;
    await until('the turn given back', () => free === 2);
  });
});

describe.each(overs)('what may be lost over %s', (over) => {
  /** Takes the next poll's answer away after the server has written it, messages and all. */
  function loseOnePoll(gws: FakeGws): Promise<void> {
    return gws.once(isPoll, (_seen, response) => {
      response.end = () => response.destroy() as never;
      return false;
    });
  }

  it('loses nothing with the acknowledgement extension when an answer is lost', async () => {
    await using gws = await FakeGws.start({ over, ack: true });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    gws.publish('ann', CHATS, { text: 1 });
    await until('the first', () => ann.texts().includes(1));
    await loseOnePoll(gws);
    gws.publish('ann', CHATS, { text: 2 });
    await until('reconnecting', () => ann.states.includes('reconnecting'));
    gws.publish('ann', CHATS, { text: 3 });
    await until('the third', () => ann.texts().includes(3));
    expect(ann.texts()).toEqual([1, 2, 3]);
    expect(ann.told).not.toContain('unconfirmed 1');
  });

  it('tells that a message may be lost without it, before the next message', async () => {
    await using gws = await FakeGws.start({ over, ack: false });
    const order: unknown[] = [];
    await using ann = await signIn(gws, {
      events: {
        message: (_channel, message) => order.push((message as { data: { text: unknown } }).data.text),
        handshaken() {},
        ready() {},
        unconfirmed: (generation) => order.push(`unconfirmed ${generation}`),
        state: (state) => state === 'reconnecting' && gws.publish('ann', CHATS, { text: 3 }),
      },
    });
    await startOnChats(gws, ann);
    expect(ann.transport.acknowledges).toBe(false);
    gws.publish('ann', CHATS, { text: 1 });
    await until('the first', () => order.includes(1));
    await loseOnePoll(gws);
    gws.publish('ann', CHATS, { text: 2 });
    await until('the third', () => order.includes(3));
    expect(order).toEqual([1, 'unconfirmed 1', 3]);
  });
});

describe.each(overs)('being refused over %s', (over) => {
  it('signs in once when the session has expired, and goes on', async () => {
    await using gws = await FakeGws.start({ over, csrf: true });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    gws.expire('ann');
    await until('ready again', () => ann.told.includes('ready 2'));
    await expectDelivery(gws, ann, 'back');
    expect(ann.logins).toBe(1);
    gws.expire('ann');
    await until('ready a third time', () => ann.told.includes('ready 3'));
    expect(ann.logins).toBe(2);
  });

  it('ends with the reason when the new sign-in is refused, and asks for nothing more', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    const pending = ann.transport.subscribe(WORKBINS);
    gws.refused.add('ann');
    gws.expire('ann');
    await expect(ann.transport.closed).resolves.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(ann.transport.state).toBe('closed');
    expect(ann.logins).toBe(1);
    const requests = gws.seen.length;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(gws.seen.length).toBe(requests);
    await pending.catch(() => {});
    await expect(ann.transport.subscribe(CHATS)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    ['HTTP status 401', answer(401)],
    [
      'a denied handshake',
      reply({ successful: false, error: '403::handshake_denied', advice: { reconnect: 'none' } }),
    ],
  ])('does not sign in twice when %s follows the sign-in', async (what, fault) => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    // An upgrade can be refused by its status only.
    const asked = (seen: Seen) => seen.messages.length > 0 || (what === 'HTTP status 401' && isUpgrade(seen));
    gws.fault = (seen, response) => asked(seen) && fault(seen, response);
    ann.transport.start();
    await expect(ann.transport.closed).resolves.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(ann.logins).toBe(1);
    expect(gws.seen.filter(over === 'websocket' ? isUpgrade : isOn('/meta/handshake'))).toHaveLength(2);
  });
});

describe('a request that is refused', () => {
  it.each([
    ['401', answer(401)],
    ['403', answer(403, 'Forbidden')],
    ['302', answer(302, '', { location: '/login' })],
    ['303', answer(303, '', { location: '/login' })],
  ])('signs in after a %s on any request', async (_status, fault) => {
    await using gws = await FakeGws.start();
    await using ann = await signIn(gws);
    void gws.once(isOn('/meta/handshake'), fault);
    await startOnChats(gws, ann);
    void gws.once(isOn('/meta/subscribe'), fault);
    await ann.transport.subscribe(WORKBINS);
    await until('connected again', () => ann.transport.state === 'connected');
    void gws.once(isPoll, fault);
    await until('a third sign-in', () => ann.logins === 3);
    await expectDelivery(gws, ann, 'on');
    expect(gws.seen.some(({ path }) => path === '/login')).toBe(false);
  });

  it('fetches a new CSRF token and repeats the request, unnoticed', async () => {
    await using gws = await FakeGws.start({ csrf: true });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    const before = gws.seen.filter(({ method }) => method === 'GET').length;
    gws.rotateCsrf();
    gws.publish('ann', CHATS, { text: 'wakes the poll' });
    await expectDelivery(gws, ann, 'on');
    await ann.transport.subscribe(WORKBINS);
    expect(gws.seen.filter(({ method }) => method === 'GET').length).toBe(before + 1);
    expect(ann.states).toEqual(['connecting', 'connected']);
    expect(ann.logins).toBe(0);
  });

  it('takes a CSRF token that comes with a poll', async () => {
    await using gws = await FakeGws.start();
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    await gws.once(isPoll, (seen, response) => {
      response.setHeader('X-CSRF-HEADER', 'X-Other-Token');
      response.setHeader('X-Other-Token', 'fresh');
      return pollAnswer(seen, response);
    });
    await until('the token', () => gws.seen.at(-1)?.headers['x-other-token'] === 'fresh');
  });

  it('signs in when a fresh token does not help either', async () => {
    await using gws = await FakeGws.start();
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    gws.fault = (seen, response) =>
      isPoll(seen) && ann.logins === 0 && answer(403, 'Missing or invalid Csrf token')(seen, response);
    await until('a sign-in', () => ann.logins === 1);
    await expectDelivery(gws, ann, 'on');
  });
});

describe.each(overs)('messages over %s', (over) => {
  it('delivers unwrapped messages, and those without a channel where they belong', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws, {
      channelOf: (message) => {
        const { messageType, data } = message as { messageType?: string; data?: { messageType?: string } };
        return (messageType ?? data?.messageType) === 'ChatStateChangeMessage' ? CHATS : undefined;
      },
    });
    await startOnChats(gws, ann);
    const unwrapped = { channel: CHATS, messageType: 'MessageLogUpdated', id: 'x' };
    const lost = { messageType: 'ChatStateChangeMessage' };
    const wrapped = { data: { messageType: 'ChatStateChangeMessage' } };
    const unknown = { data: { messageType: 'WhoKnows' } };
    void gws.once(isPoll, (seen, response) =>
      pollAnswer(seen, response, unwrapped, lost, 7, unknown, null, wrapped, ['x']),
    );
    await until('three messages', () => ann.messages.length === 3);
    expect(ann.messages.map(({ message }) => message)).toEqual([unwrapped, lost, wrapped]);
    expect(ann.messages.map(({ channel }) => channel)).toEqual([CHATS, CHATS, CHATS]);
  });

  it('keeps every character whole, however the answer is cut', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws);
    await startOnChats(gws, ann);
    const text = 'Zoë Müller 🙂 漢字\u2028\u0000 "\\" \ud83d';
    void gws.once(isPoll, (seen, response) => {
      const message = { channel: CHATS, data: { text } };
      const bytes = Buffer.from(
        JSON.stringify([message, { channel: '/meta/connect', id: seen.messages[0]?.id, successful: true }]),
      );
      response.writeHead(200, { 'content-type': 'application/json' });
      let at = 0;
      const drip = () => {
        if (at === bytes.length) {
          response.end();
          return;
        }
        response.write(bytes.subarray(at, at + 1));
        at += 1;
        setImmediate(drip);
      };
      drip();
      return true;
    });
    await until('the message', () => ann.messages.length === 1);
    expect(ann.texts()).toEqual([text]);
  });

  it('goes on when somebody who listens throws', async () => {
    await using gws = await FakeGws.start({ over });
    let heard = 0;
    const fail = () => {
      heard += 1;
      throw new Error('mistake');
    };
    await using ann = await signIn(gws, {
      events: { message: fail, handshaken: fail, ready: fail, unconfirmed: fail, state: fail },
    });
    await startOnChats(gws, ann);
    gws.publish('ann', CHATS, {});
    gws.publish('ann', CHATS, {});
    await until('both messages', () => heard >= 6);
  });

  it('sends everything to one address if told so', async () => {
    await using gws = await FakeGws.start({ over });
    await using ann = await signIn(gws, { upstreamOptions: { appendMessageType: false } });
    await startOnChats(gws, ann);
    const paths = new Set(gws.seen.filter(({ messages }) => messages.length > 0).map(({ path }) => path));
    expect([...paths]).toEqual(['/api/v2/notifications']);
  });
});

describe.each(overs)('what is logged over %s', (over) => {
  it('holds no secret and nothing a customer wrote, whatever goes wrong', async () => {
    const prints: string[] = [];
    const write = (...args: unknown[]) =>
      void prints.push(JSON.stringify(args), inspect(args, { depth: 9, showHidden: true }));
    const consoles = (['debug', 'log', 'info', 'warn', 'error'] as const).map((name) =>
      vi.spyOn(console, name),
    );
    await using gws = await FakeGws.start({ over, csrf: true, hold: 100 });
    gws.deniedChannels.add(WORKBINS);
    await using ann = await signIn(gws, {
      log: { debug: write, info: write, warn: write, error: write },
      maxNetworkDelayMs: 200,
      handshakeTurn: vi.fn(async () => () => {}).mockRejectedValueOnce(new Error('CANARY')),
    });
    await startOnChats(gws, ann);
    await ann.transport.subscribe(WORKBINS).catch(() => {});
    const faults: Fault[] = [
      answer(500, 'CANARY'),
      answer(200, '<html>CANARY'),
      answer(200, '[{"data":"CANARY"},{"channel":"/v2/me/other","data":"CANARY"}]'),
      reply({ successful: false, error: '402::CANARY' }),
      reply({ successful: false, error: '500:CANARY:CANARY of CANARY', advice: { reconnect: 'retry' } }),
      reply({ successful: true, advice: { reconnect: 'later', 'multiple-clients': true } }),
      answer(401, 'CANARY'),
      answer(200, '["CANARY"'),
    ];
    for (const fault of faults) {
      await until('connected', () => ann.transport.state === 'connected');
      await gws.once(isPoll, fault);
    }
    gws.rotateCsrf();
    gws.cut();
    await expectDelivery(gws, ann, 'CANARY');
    const clientIds = gws.seen.flatMap(({ messages }) => messages.map(({ clientId }) => clientId ?? ''));
    const secrets = ['CANARY', 's-ann-', 'csrf-ann-', 'Basic ', ...new Set(clientIds)].filter(
      (text) => text !== '',
    );
    await ann.transport.close();
    expect(prints.length).toBeGreaterThan(10);
    for (const secret of secrets) expect(prints.filter((print) => print.includes(secret))).toEqual([]);
    for (const spy of consoles) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

describe.each(overs)('https over %s', (over) => {
  it('reaches a GWS whose certificate it was told to trust', async () => {
    await using gws = await FakeGws.start({ over, tls: { cert, key } });
    await using ann = await signIn(gws, { upstreamOptions: { ca: cert } });
    await startOnChats(gws, ann);
    await expectDelivery(gws, ann, 'safe');
  });

  it('sends nothing to one it does not know', async () => {
    await using gws = await FakeGws.start({ over, tls: { cert, key } });
    await expect(signIn(gws)).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    await using upstream = openUpstream({ url: gws.url, cometdTransports: gws.transports });
    const { transport, states } = createAgent(upstream, 'ann');
    transport.start();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await transport.close();
    expect(states).toEqual(['connecting', 'closed']);
    expect(gws.seen).toEqual([]);
  });
});
