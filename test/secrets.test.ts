/**
 * Canaries for everything that is secret or somebody's own: none of them may sing where operators, other clients or
 * callers listen, whatever goes wrong.
 */
import { inspect } from 'node:util';
import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import { startEmulator } from '../src/emulator/index.js';
import { createRest, path, proveCredentials } from '../src/genesys/rest.js';
import { openUpstream } from '../src/genesys/upstream.js';
import { silent } from '../src/lib/log.js';
import { createAgent } from './genesys/agent.js';
import { answer, FakeGws, type Fault, isPoll, reply } from './genesys/fake-gws.js';
import { eventually } from './support/eventually.js';
import { basic, startGateway } from './support/gateway.js';
import { openSocket } from './support/raw-socket.js';
import { graphqlWs, httpPost, serverSentEvents, transports } from './support/transports.js';

/** What nobody may read but those it is meant for. Telephone numbers are canaries by their digits. */
const canary = (what: string) => `canary-${what}`;
const phone = '+49301234987';
const singing = /canary|1234987/i;

/** A log as the gateway's process writes it, with nothing left out. */
function pinoLog() {
  const lines: string[] = [];
  return { lines, log: pino({ level: 'trace' }, { write: (line) => void lines.push(line) }) };
}

const everything =
  '{ __typename ... on Event { raw } ... on ChatStateChange { chat { messages { text } userData } } }';

describe('A day on which everything goes wrong', () => {
  it('leaves no secret and no customer’s word in logs, metrics, administration and errors', async () => {
    const prints = (['debug', 'log', 'info', 'warn', 'error'] as const).map((name) =>
      vi.spyOn(console, name),
    );
    await using emulator = await startEmulator({ passThrough: true, record: true });
    const { lines, log } = pinoLog();
    await using gateway = await startGateway(emulator.url, { log, lingerMs: 20 });
    const errors: unknown[] = [];
    const secrets = new Set<string>();
    emulator.changePassword('a1', canary('password'));
    const authorization = basic('a1', canary('password'));
    const signIn = `mutation { signIn(userName: "a1", password: "${canary('password')}") { token } }`;
    const token = (await gateway.query(signIn, { as: null })).data?.['signIn'].token as string;
    expect(token).toMatch(/^gws1_/);
    secrets.add(token);

    // One desk by password, one by token, one of server-sent events; all hear customers.
    await using socket = await openSocket(gateway.url);
    await socket.init({ authorization });
    await using other = await openSocket(gateway.url);
    await other.init({ authorization: `Bearer ${token}` });
    for (const each of [socket, other]) {
      each.subscribe('chats', `subscription { chatEvents ${everything} }`);
      await each.event('chats', 'StreamOpened');
    }
    for (const field of ['workbinEvents', 'callEvents', 'outboundEvents', 'meEvents'])
      socket.subscribe(field, `subscription { ${field} { __typename ... on Event { raw } } }`);
    for (const field of ['workbinEvents', 'callEvents']) await socket.event(field, 'StreamOpened');
    const userData = { [canary('key')]: canary('value'), name: canary('customer'), phone };
    const chat = emulator.offerChat('a1', { text: canary('question'), userData });
    await socket.event('chats', 'ChatStateChange');
    emulator.ringCall('a1', { from: phone, userData });
    await socket.event('callEvents', 'CallStateChange');
    emulator.addToWorkbin('Drafts', { medium: 'email', item: { subject: canary('subject') } });

    // Messages that cannot be read, in ways of their own.
    const poisons: unknown[] = [
      { messageType: 'ChatStateChangeMessage', chat: { id: { [canary('key')]: canary('id') } } },
      { messageType: canary('type'), userData },
      { messageType: 'MessageLogUpdated', chatPath: canary('path'), messages: { text: canary('text') } },
      canary('text'),
      [canary('list')],
    ];
    for (const poison of poisons) emulator.publish('a1', '/v2/me/chats', poison);
    for (let n = 0; n < 3; n++) await socket.event('chats', 'UnknownEvent');

    // Whatever GWS can answer to reads, operations and polls, with a customer's words in it.
    const operations = [
      '{ chats { id messages { text } } users { id } }',
      `mutation { chatSendMessage(id: "${chat}", text: "${canary('answer')}", wait: ACCEPTED) { __typename } }`,
      `mutation { chatAttachUserData(id: "${chat}", userData: { note: "${canary('note')}" }, timeoutMs: 100) { __typename } }`,
    ];
    const envelope = JSON.stringify({
      statusCode: 4,
      chats: [{ text: canary('text') }],
      statusMessage: 'broken',
    });
    const faults = [
      { kind: 'html', status: 500, body: canary('page') },
      { kind: 'html', status: 403, body: canary('page') },
      { kind: 'text', status: 200, body: `{"chats":"${canary('half')}` },
      { kind: 'text', status: 200, body: envelope },
      { kind: 'text', status: 403, body: `csrf ${canary('csrf')}` },
      { kind: 'malformed' },
      { kind: 'empty' },
      { kind: 'cut' },
      { kind: 'reset' },
      { kind: 'redirect' },
    ] as const;
    for (const fault of faults) {
      const rule = emulator.fault({ ...fault, match: { path: 'api/v2/(me/chats|users)', user: 'a1' } });
      for (const [n, query] of operations.entries()) {
        const over = [httpPost, serverSentEvents, graphqlWs][n % 3] ?? httpPost;
        const results = await over.ask(gateway.url, { query }, { authorization }).catch((error) => [error]);
        errors.push(...results.map(({ errors, data }: any) => errors ?? { outcome: data }));
      }
      expect([fault.kind, rule.hits > 0]).toEqual([fault.kind, true]);
      rule.clear();
    }
    const bayeux = JSON.stringify([
      { channel: '/v2/me/chats', data: canary('data') },
      { channel: canary('channel') },
    ]);
    for (const fault of [...faults, { kind: 'bayeux', body: bayeux } as const]) {
      const rule = emulator.fault({ ...fault, times: 1, match: { meta: 'connect', user: 'a1' } });
      emulator.publish('a1', '/v2/me/chats', { messageType: canary('type') });
      await eventually(`${fault.kind} came`, () => rule.hits > 0);
      rule.clear();
      let well = false;
      const heard = socket.event('callEvents', 'UnknownEvent').then(() => {
        well = true;
      });
      await eventually('GWS is well again', () => {
        if (!well) emulator.publish('a1', '/v2/me/calls', { messageType: canary('type') });
        return well;
      });
      await heard;
    }
    emulator.expireCometSession('a1');
    await emulator.restart();
    await socket.event('chats', 'Gap');

    // Whoever may not come in.
    for (const over of transports)
      for (const credentials of [
        { authorization: basic('a1', canary('wrong')) },
        { authorization: `Bearer gws1_${canary('forged')}` },
        { authorization: `Bearer ${token.slice(0, -3)}abc` },
        { ssid: canary('ssid'), surl: canary('surl') },
        { authorization: `Basic ${canary('unsendable')}\u0001` },
      ]) {
        const headers = over === graphqlWs ? credentials : { ...credentials, cookie: canary('cookie=1') };
        const ask = over.ask(gateway.url, { query: '{ me { userName } }' }, headers);
        errors.push(await ask.catch((error: unknown) => String(error)));
      }
    emulator.changePassword('a1', canary('newer'));
    emulator.expireHttpSession('a1');
    errors.push((await socket.next('chats', 'error')).payload);
    socket.send(`{"${canary('frame')}`);
    const admin = async (path: string, method = 'GET') =>
      (await fetch(`${gateway.adminUrl}${path}`, { method })).text();
    const paths = ['/metrics', '/readyz', '/livez', '/sessions', `/sessions/${canary('x').slice(7)}`];
    const told = [
      ...(await Promise.all(paths.map((path) => admin(path)))),
      await admin('/sessions/x/sign-out', 'POST'),
    ];
    await gateway.close();

    for (const { headers } of emulator.requests) {
      const cookies = headers.cookie?.split('; ').map((cookie) => cookie.split('=')[1] ?? '') ?? [];
      for (const each of [headers.authorization?.split(' ')[1], headers['x-csrf-token'], ...cookies])
        if (each) secrets.add(String(each));
    }
    expect(secrets.size).toBeGreaterThan(8);
    const heard = { log: lines.join(''), told: told.join('\n'), errors: inspect(errors, { depth: 20 }) };
    expect(lines.length).toBeGreaterThan(40);
    for (const [where, text] of Object.entries(heard)) {
      expect([where, singing.exec(text)?.input.slice(0, 200)]).toEqual([where, undefined]);
      for (const secret of secrets) expect([where, text.includes(secret)]).toEqual([where, false]);
    }
    for (const print of prints) {
      expect(print).not.toHaveBeenCalled();
      print.mockRestore();
    }
  });
});

describe('What is logged of names that mean harm', () => {
  it('is one line of JSON, short and without anything that a terminal obeys', async () => {
    const names = [
      '\u001b[2J\u001b]0;gone\u0007',
      'x\n{"level":60,"msg":"forged"}',
      '\u009b31m',
      'y'.repeat(5_000),
      '\u202etxet',
    ];
    await using gws = await FakeGws.start();
    const { lines, log } = pinoLog();
    await using gateway = await startGateway(gws.url.href, { log, upstream: { url: gws.url } });
    for (const name of names) {
      gws.fault = ({ path }, response) => {
        const body = { statusCode: 0, user: { id: name, userName: name }, statusMessage: name };
        if (path.endsWith('/me')) response.end(JSON.stringify(body));
        else if (path.includes('notifications')) return false;
        else response.end(JSON.stringify({ statusCode: 1, statusMessage: name }));
        return true;
      };
      const headers = { authorization: basic('ann', String(names.indexOf(name))) };
      await gateway.query('{ chats { id } }', { as: null, headers });
      await gateway.query('mutation { signOut }', { as: null, headers });
      const agent = encodeURIComponent(name).slice(0, 4_000);
      await fetch(`${gateway.adminUrl}/sessions/${agent}/sign-out`, { method: 'POST' });
    }
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      expect(line).toMatch(/^[^\n]*\n$/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
      expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
      JSON.parse(line, (_key, value) => {
        if (typeof value !== 'string') return value;
        expect(value.length).toBeLessThanOrEqual(256);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
        expect(value).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
        return value;
      });
      expect(line).not.toContain('"level":60');
    }
  });
});

describe('What is thrown', () => {
  const faults: readonly [string, Fault][] = [
    ['a page', answer(500, 'CANARY')],
    ['a redirect', answer(302, 'CANARY', { location: 'http://CANARY/' })],
    ['a refusal', answer(403, 'CANARY')],
    ['half of JSON', answer(200, '{"CANARY')],
    ['a list', answer(200, '["CANARY"]')],
    ['a refused channel', reply({ successful: false, error: '403:CANARY:denied', ext: { CANARY: 1 } })],
    ['an unknown client', reply({ successful: false, error: '402::CANARY' })],
    ['a connection cut', (_seen, response) => response.writeHead(200).write('CANARY') && cut(response)],
    ['no HTTP', (_seen, response) => Boolean(response.socket?.end('CANARY SECRET\r\n\r\n'))],
    ['a length that is a lie', (_seen, response) => raw(response, 'content-length: 3\r\n\r\nCANARY')],
    ['a header that is none', (_seen, response) => raw(response, 'CANARY\u0000: CANARY\r\n\r\n')],
    ['too much', answer(200, 'CANARY'.repeat(20_000))],
  ];

  const cut = (response: Parameters<Fault>[1]) => Boolean(response.destroy());
  const raw = (response: Parameters<Fault>[1], rest: string) =>
    Boolean(response.socket?.end(`HTTP/1.1 200 OK\r\n${rest}`));

  it.each(faults)('after %s holds neither what came nor what was sent', async (_what, fault) => {
    await using gws = await FakeGws.start({ csrf: true, hold: 50 });
    await using upstream = openUpstream({ url: gws.url, maxResponseBytes: 64 * 1024, timeoutMs: 2_000 });
    const agent = createAgent(upstream, 'CANARY');
    await proveCredentials(upstream, agent.context);
    agent.transport.start();
    await agent.transport.subscribe('/v2/me/chats');
    const rest = createRest(upstream, agent.context, {
      relogin: () => proveCredentials(upstream, agent.context).then(() => {}),
      log: silent,
    });
    const thrown: unknown[] = [];
    const note = (error: unknown) => void thrown.push(error);

    gws.fault = (seen, response) => !isPoll(seen) && fault(seen, response);
    const body = { operationName: 'Say', text: 'CANARY' };
    await rest.get(path`/me/chats/${'CANARY'}`, { query: { name: 'CANARY' } }).catch(note);
    await rest.post(path`/me/chats/${'CANARY'}`, body).catch(note);
    await rest.download(path`/emails/${'CANARY'}`).catch(note);
    await proveCredentials(upstream, agent.context).catch(note);
    gws.refused.add('CANARY');
    const subscribed = agent.transport.subscribe('/v2/me/workbins').catch(note);
    gws.fault = (seen, response) => (isPoll(seen) || seen.messages.length > 0) && fault(seen, response);
    gws.cut();
    await eventually(
      'polls go wrong',
      () => agent.states.length > 2 || agent.transport.state !== 'connected',
    );
    await agent.transport.close();
    await subscribed;
    thrown.push(await agent.transport.closed);

    expect(thrown.length).toBeGreaterThan(3);
    const text = inspect(thrown, {
      depth: 30,
      showHidden: true,
      maxStringLength: null,
      maxArrayLength: null,
    });
    expect(text).not.toContain('CANARY');
    for (const { headers } of gws.seen)
      for (const each of [headers.authorization, headers.cookie, headers['x-csrf-token']])
        if (each) expect(text).not.toContain(each);
  });
});
