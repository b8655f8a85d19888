import { describe, expect, it, vi } from 'vitest';
import { GatewayError, isRefusal } from '../../src/errors.js';
import type { Credentials } from '../../src/genesys/agent-context.js';
import { MemoryLog } from '../../src/genesys/memory-log.js';
import { Sessions, type SessionsOptions } from '../../src/genesys/sessions.js';
import { silent } from '../../src/lib/log.js';
import { FakeRest, FakeTransport, first, type Lever, lever, read, settled } from './fake-transport.js';

const basic = (userAndPassword: string): Credentials => ({
  authorization: `Basic ${Buffer.from(userAndPassword).toString('base64')}`,
});
const refused = new GatewayError('UNAUTHENTICATED', 'GWS refused the credentials.');
const away = new GatewayError('UPSTREAM_UNAVAILABLE', 'GWS cannot be reached.');

/** A GWS that knows one password per user, and a Salesforce session `sf-<user>`. */
class Directory {
  readonly passwords = new Map([
    ['ann', 'secret'],
    ['bob', 'geheim'],
  ]);
  /** Who was asked about, in order. */
  readonly asked: string[] = [];
  failure: GatewayError | undefined;
  /** Answers wait for it. */
  gate: Lever | undefined;

  async signIn({ credentials }: { readonly credentials: Credentials }) {
    const { authorization, ssid } = credentials;
    const word = ssid ?? Buffer.from(authorization?.slice('Basic '.length) ?? '', 'base64').toString();
    this.asked.push(word);
    await this.gate?.promise;
    if (this.failure) throw this.failure;
    const [user = '', password] = ssid === undefined ? word.split(':') : [ssid.slice('sf-'.length)];
    const known = ssid === undefined ? this.passwords.get(user) === password : this.passwords.has(user);
    if (!known) throw refused;
    return { id: `${user}-id`, userName: user };
  }
}

interface House extends AsyncDisposable {
  readonly sessions: Sessions;
  readonly directory: Directory;
  readonly transports: FakeTransport[];
  /** Turns the clock by which proofs and refusals expire. */
  turn(ms: number): void;
}

function open(options: Partial<SessionsOptions> = {}): House {
  const directory = new Directory();
  const transports: FakeTransport[] = [];
  let now = 1_000_000;
  const sessions = new Sessions({
    log: silent,
    meter: { event() {}, unreadable() {}, gap() {} },
    lingerMs: 600_000,
    mailbox: { events: 100, bytes: 1_000_000 },
    openLog: (_agent, cursors) => new MemoryLog({ events: 100, bytes: 1_000_000, ageMs: 600_000 }, cursors),
    openTimeoutMs: 5_000,
    signIn: (context) => directory.signIn(context),
    connectRest: () => new FakeRest(),
    connectTransport: (_context, events, relogin) => {
      const transport = new FakeTransport(events, relogin, true);
      transports.push(transport);
      return transport;
    },
    now: () => now,
    ...options,
  });
  return {
    sessions,
    directory,
    transports,
    turn: (ms) => {
      now += ms;
    },
    [Symbol.asyncDispose]: () => sessions.close(),
  };
}

describe('the sessions of a process', () => {
  it('are one per agent, however the credentials are worded', async () => {
    await using house = open();
    const byPassword = await house.sessions.open(basic('ann:secret'));
    const bySalesforce = await house.sessions.open({ ssid: 'sf-ann', surl: 'https://login' });
    const bob = await house.sessions.open(basic('bob:geheim'));
    expect(bySalesforce).toBe(byPassword);
    expect(bob).not.toBe(byPassword);
    expect(byPassword.identity).toEqual({ id: 'ann-id', userName: 'ann' });
    expect(house.sessions.all()).toEqual([byPassword, bob]);
  });

  it('ask GWS once for tabs that sign in at the same time', async () => {
    await using house = open();
    const tabs = await Promise.all(
      Array.from({ length: 10 }, () => house.sessions.open(basic('ann:secret'))),
    );
    expect(new Set(tabs).size).toBe(1);
    expect(house.directory.asked).toEqual(['ann:secret']);
  });

  it('become one even when two wordings of an agent sign in at the same time', async () => {
    await using house = open();
    const [one, two] = await Promise.all([
      house.sessions.open(basic('ann:secret')),
      house.sessions.open({ ssid: 'sf-ann' }),
    ]);
    expect(one).toBe(two);
    expect(house.sessions.all()).toHaveLength(1);
  });

  it('take the order and number of headers into account, not the order in which they came', async () => {
    await using house = open();
    await house.sessions.open({ ssid: 'sf-ann', surl: 'https://login' });
    await house.sessions.open({ surl: 'https://login', ssid: 'sf-ann' });
    expect(house.directory.asked).toHaveLength(1);
    // Other headers, joined to the same text, are other credentials.
    await house.sessions.open({ ssid: 'sf-ann', surl: 'https://log', x: 'in' });
    expect(house.directory.asked).toHaveLength(2);
  });

  it('are never joined with a password that GWS has not accepted', async () => {
    await using house = open();
    const session = await house.sessions.open(basic('ann:secret'));
    await expect(house.sessions.open(basic('ann:guess'))).rejects.toBe(refused);
    expect(house.sessions.all()).toEqual([session]);
    expect(session.ended).toBe(false);
  });

  it('go on with the newest credentials of the agent', async () => {
    const used: (string | undefined)[] = [];
    await using house = open({
      connectRest: (context) => {
        const rest = new FakeRest();
        rest.answer = () => {
          used.push(context.credentials['ssid']);
          return { statusCode: 0 };
        };
        return rest;
      },
    });
    const session = await house.sessions.open({ ssid: 'sf-ann', surl: 'old' });
    await session.rest.get('/me' as never);
    await house.sessions.open(basic('ann:secret'));
    await session.rest.get('/me' as never);
    expect(used).toEqual(['sf-ann', undefined]);
  });

  it('that have ended are replaced by a new one', async () => {
    await using house = open();
    const before = await house.sessions.open(basic('ann:secret'));
    await before.close();
    expect(house.sessions.all()).toEqual([]);
    const after = await house.sessions.open(basic('ann:secret'));
    expect(after).not.toBe(before);
    expect(after.ended).toBe(false);
    expect(house.directory.asked).toHaveLength(2);
  });

  it('are closed all at once, and none is opened afterwards', async () => {
    await using house = open();
    const [ann, bob] = [
      await house.sessions.open(basic('ann:secret')),
      await house.sessions.open(basic('bob:geheim')),
    ];
    const { words } = read(await ann.listen(first));
    await house.sessions.close();
    await settled();
    expect([ann.ended, bob.ended]).toEqual([true, true]);
    expect(words).toEqual(['opened', 'end']);
    expect(house.transports.map(({ closes }) => closes)).toEqual([1]);
    await expect(house.sessions.open(basic('ann:secret'))).rejects.toMatchObject({ code: 'GATEWAY_CLOSING' });
  });

  it('include those whose sign-in is under way when everything closes', async () => {
    await using house = open();
    house.directory.gate = lever();
    const opening = house.sessions.open(basic('ann:secret'));
    await settled();
    const closing = house.sessions.close();
    house.directory.gate.pull();
    const session = await opening;
    await closing;
    expect(session.ended).toBe(true);
    expect(house.sessions.all()).toEqual([]);
  });
});

describe('credentials that GWS accepted', () => {
  it('are taken without asking again for a while, and then asked about again for the same session', async () => {
    await using house = open({ proofMs: 60_000 });
    const session = await house.sessions.open(basic('ann:secret'));
    house.turn(59_999);
    expect(await house.sessions.open(basic('ann:secret'))).toBe(session);
    expect(house.directory.asked).toHaveLength(1);
    house.turn(1);
    expect(await house.sessions.open(basic('ann:secret'))).toBe(session);
    expect(house.directory.asked).toHaveLength(2);
  });

  it('are refused once GWS has changed its mind, without disturbing those who signed in otherwise', async () => {
    await using house = open({ proofMs: 60_000 });
    const session = await house.sessions.open(basic('ann:secret'));
    house.directory.passwords.set('ann', 'new');
    expect(await house.sessions.open(basic('ann:new'))).toBe(session);
    house.turn(60_000);
    await expect(house.sessions.open(basic('ann:secret'))).rejects.toBe(refused);
    expect(session.ended).toBe(false);
  });

  it('are asked about again where a password was changed while GWS was asked', async () => {
    const answer = lever();
    let answered = 0;
    await using house = open({
      async signIn(context) {
        const who = await house.directory.signIn(context);
        if (++answered === 2) await answer.promise;
        return who;
      },
    });
    const session = await house.sessions.open(basic('ann:secret'));
    house.turn(600_000);
    const joining = house.sessions.open(basic('ann:secret'));
    await settled();
    // GWS has said yes to the old password, and that has not arrived yet.
    house.directory.passwords.set('ann', 'new');
    session.forgetProofs();
    answer.pull();
    await expect(joining).rejects.toBe(refused);
    expect(house.directory.asked).toEqual(['ann:secret', 'ann:secret', 'ann:secret']);
  });

  it('are asked about at once when their password was changed', async () => {
    await using house = open();
    const session = await house.sessions.open(basic('ann:secret'));
    const bob = await house.sessions.open(basic('bob:geheim'));
    session.forgetProofs();
    await house.sessions.open(basic('ann:secret'));
    expect(await house.sessions.open(basic('bob:geheim'))).toBe(bob);
    expect(house.directory.asked).toEqual(['ann:secret', 'bob:geheim', 'ann:secret']);
  });

  it('keep their session warm with every use', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await using house = open({ lingerMs: 300 });
      const session = await house.sessions.open(basic('ann:secret'));
      for (let use = 0; use < 5; use++) {
        await vi.advanceTimersByTimeAsync(299);
        expect(await house.sessions.open(basic('ann:secret'))).toBe(session);
      }
      await vi.advanceTimersByTimeAsync(300);
      expect(session.ended).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('credentials that GWS refused', () => {
  it('are refused without asking again for a while: accounts lock', async () => {
    await using house = open({ refusalMs: 15_000 });
    for (let i = 0; i < 5; i++) {
      await expect(house.sessions.open(basic('ann:guess'))).rejects.toBe(refused);
    }
    house.turn(14_999);
    await expect(house.sessions.open(basic('ann:guess'))).rejects.toBe(refused);
    expect(house.directory.asked).toEqual(['ann:guess']);
    house.turn(1);
    await expect(house.sessions.open(basic('ann:guess'))).rejects.toBe(refused);
    expect(house.directory.asked).toEqual(['ann:guess', 'ann:guess']);
  });

  it('do not stand in the way of the right ones', async () => {
    await using house = open();
    await expect(house.sessions.open(basic('ann:guess'))).rejects.toBe(refused);
    expect((await house.sessions.open(basic('ann:secret'))).ended).toBe(false);
  });

  it.each(['FORBIDDEN', 'PASSWORD_CHANGE_REQUIRED'] as const)('for %s are remembered alike', async (code) => {
    await using house = open();
    house.directory.failure = new GatewayError(code, 'no');
    for (let i = 0; i < 3; i++) {
      await expect(house.sessions.open(basic('ann:secret'))).rejects.toMatchObject({ code });
    }
    expect(house.directory.asked).toHaveLength(1);
    expect(isRefusal(house.directory.failure)).toBe(true);
  });

  it('are not those that could not be asked about: as soon as GWS is back they count', async () => {
    await using house = open();
    house.directory.failure = away;
    await expect(house.sessions.open(basic('ann:secret'))).rejects.toBe(away);
    await expect(house.sessions.open(basic('ann:secret'))).rejects.toBe(away);
    expect(house.directory.asked).toHaveLength(2);
    house.directory.failure = undefined;
    expect((await house.sessions.open(basic('ann:secret'))).identity.userName).toBe('ann');
  });

  it('during a session are not sent to GWS again by the client’s next try', async () => {
    await using house = open();
    const session = await house.sessions.open(basic('ann:secret'));
    const bob = await house.sessions.open(basic('bob:geheim'));
    const streams = [read(await session.listen(first)), read(await bob.listen(first))];
    house.directory.passwords.set('ann', 'new');
    await expect(session.relogin()).rejects.toBe(refused);
    await settled();
    expect(streams.map(({ words }) => words)).toEqual([['opened', 'error UNAUTHENTICATED'], ['opened']]);
    for (let i = 0; i < 3; i++) await expect(house.sessions.open(basic('ann:secret'))).rejects.toBe(refused);
    expect(house.directory.asked).toEqual(['ann:secret', 'bob:geheim', 'ann:secret']);
    // With the new password the agent is back, in a session of its own.
    const after = await house.sessions.open(basic('ann:new'));
    expect(after).not.toBe(session);
    expect(read(await after.listen(first)).words).toEqual([]);
    expect(house.sessions.all()).toEqual([bob, after]);
  });

  it('end nothing when the agent has signed in with newer ones while GWS was asked about them', async () => {
    await using house = open();
    const session = await house.sessions.open(basic('ann:secret'));
    const { words } = read(await session.listen(first));
    // The password is changed, and GWS is slow to refuse the old one …
    house.directory.passwords.set('ann', 'new');
    const gate = lever();
    house.directory.gate = gate;
    const attempt = session.relogin();
    await settled();
    // … so that another tab is faster with the new one.
    house.directory.gate = undefined;
    expect(await house.sessions.open(basic('ann:new'))).toBe(session);
    gate.pull();
    await attempt;
    expect(words).toEqual(['opened']);
    expect(await house.sessions.open(basic('ann:new'))).toBe(session);
    expect(house.directory.asked).toEqual(['ann:secret', 'ann:secret', 'ann:new', 'ann:new']);
  });

  it('that no header can carry never reach GWS', async () => {
    await using house = open();
    await expect(house.sessions.open({ authorization: 'Basic x\r\nssid: sf-bob' })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(house.directory.asked).toEqual([]);
  });
});
