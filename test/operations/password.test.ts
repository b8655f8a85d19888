import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { eventually } from '../support/eventually.js';
import type { ForeignRequest } from '../support/foreign-gws.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { basic, startGateway, type TestGateway } from '../support/gateway.js';
import { memoryLog } from '../support/memory-log.js';
import { openSocket } from '../support/raw-socket.js';
import { graphqlWs, httpPost, type TransportUnderTest } from '../support/transports.js';

const newPassword = 'größer: 4711';
const renewed = basic('a1', newPassword);
const outcomeFields = `__typename
  ... on OperationSucceeded { event { __typename } }
  ... on OperationFailed { message errorCode }
  ... on OperationRejected { code }`;
const change = (more = '', password = newPassword) =>
  `mutation { outcome: meChangePassword(newPassword: "${password}"${more}) { ${outcomeFields} } }`;
const me = '{ me { userName } }';
const signedIn = { data: { me: { userName: 'a1' } } };

async function ask(
  gateway: TestGateway,
  query: string,
  authorization = basic('a1'),
  over: TransportUnderTest = httpPost,
) {
  const [result] = await over.ask(gateway.url, { query }, { authorization }, 1);
  return result;
}
const refused = (code: string) => ({ errors: [{ extensions: { code } }] });
const succeeded = { data: { outcome: { __typename: 'OperationSucceeded' } } };

describe('an agent of whom GWS demands a new password', () => {
  const start = async (emulatorOptions = {}) => {
    const emulator = await startEmulator({ mustChangePassword: ['a1'], record: true, ...emulatorOptions });
    const log = memoryLog();
    const gateway = await startGateway(emulator.url, { log });
    return {
      emulator,
      gateway,
      log,
      async [Symbol.asyncDispose]() {
        await gateway.close();
        await emulator.close();
      },
    };
  };

  it.each([httpPost, graphqlWs])('can change it over $name, and nothing else until then', async (over) => {
    await using house = await start();
    const { gateway, log } = house;
    for (const query of [
      me,
      'mutation { meReady { __typename } }',
      'mutation { meStartContactCenterSession(channels: ["chat"]) { __typename } }',
      'subscription { meEvents { __typename } }',
    ]) {
      if (over === httpPost && query.startsWith('subscription')) continue;
      expect(await ask(gateway, query, basic('a1'), over)).toMatchObject(refused('PASSWORD_CHANGE_REQUIRED'));
    }

    expect(await ask(gateway, change(', oldPassword: "demo"'), basic('a1'), over)).toMatchObject(succeeded);

    expect(await ask(gateway, me)).toMatchObject(refused('UNAUTHENTICATED'));
    expect(await ask(gateway, me, renewed, over)).toEqual(signedIn);
    expect(log.text()).not.toMatch(/größer|4711|demo/);
    expect(log.text()).not.toContain(renewed.slice('Basic '.length));
  });

  it('can do so on the socket that was told to', async () => {
    await using house = await start();
    const { gateway } = house;
    await using socket = await openSocket(gateway.url);
    await socket.init({ authorization: basic('a1') });
    const told = async (id: string, query: string) => {
      socket.subscribe(id, query);
      return (await socket.next(id)).payload;
    };
    expect(await told('1', me)).toMatchObject(refused('PASSWORD_CHANGE_REQUIRED'));
    expect(await told('2', change())).toMatchObject(succeeded);
    // What it was opened with is not taken any more.
    expect(await told('3', me)).toMatchObject(refused('UNAUTHENTICATED'));
  });

  it('is told why a password was not taken, and can try another', async () => {
    await using house = await start();
    const { gateway } = house;
    expect(await ask(gateway, change('', 'x'))).toMatchObject({
      data: { outcome: { __typename: 'OperationFailed', errorCode: 3 } },
    });
    expect(await ask(gateway, me)).toMatchObject(refused('PASSWORD_CHANGE_REQUIRED'));
    expect(await ask(gateway, change())).toMatchObject(succeeded);
  });

  it('is joined by nobody who has not the same credentials', async () => {
    await using house = await start({ mustChangePassword: ['a1', 'a2'] });
    const { gateway, emulator } = house;
    emulator.asyncFailure('a1', { medium: 'password', silent: true });
    const waiting = ask(gateway, change());
    expect(await ask(gateway, change('', 'stolen'), basic('a1', 'guess'))).toMatchObject(
      refused('UNAUTHENTICATED'),
    );
    expect(await ask(gateway, change('', 'another'), basic('a2'))).toMatchObject(succeeded);
    expect(await ask(gateway, me, basic('a2', 'another'))).toMatchObject({
      data: { me: { userName: 'a2' } },
    });
    const changes = emulator.requests.filter(
      ({ method, path }) => method === 'POST' && path === '/api/v2/me',
    );
    expect(changes.map(({ user, body }) => [user, body])).toEqual([
      ['a1', { operationName: 'ChangePassword', newPassword }],
      ['a2', { operationName: 'ChangePassword', newPassword: 'another' }],
    ]);
    await gateway.close();
    await waiting.catch(() => {});
  });

  it('leaves no session behind', async () => {
    await using house = await start();
    const { gateway, emulator } = house;
    await ask(gateway, change());
    await eventually('the session has ended', () => emulator.sessions().length === 0);
  });
});

describe('an agent who changes the password', () => {
  const start = async (options = {}) => {
    const emulator = await startEmulator({ record: true, ...options });
    const gateway = await startGateway(emulator.url, { lingerMs: 60_000 });
    const stream = gateway.subscribe('subscription { chatEvents { __typename } }');
    await stream.until('StreamOpened');
    return {
      emulator,
      gateway,
      stream,
      async [Symbol.asyncDispose]() {
        await gateway.close();
        await emulator.close();
      },
    };
  };
  const withOld = (emulator: Emulator, from: number) =>
    emulator.requests.slice(from).filter(({ headers }) => headers['authorization'] === basic('a1'));

  it('goes on with the new one: the old is not taken any more, and what is open stays open', async () => {
    await using house = await start();
    const { emulator, gateway, stream } = house;
    // Tried before it is right, it is remembered as wrong.
    expect(await ask(gateway, me, renewed)).toMatchObject(refused('UNAUTHENTICATED'));
    expect(await ask(gateway, change())).toMatchObject(succeeded);
    const from = emulator.requests.length;

    emulator.offerChat('a1');
    expect(await stream.event()).toEqual({ __typename: 'ChatStateChange' });
    expect(await ask(gateway, me, renewed)).toEqual(signedIn);
    expect(withOld(emulator, from)).toEqual([]);
    expect(await ask(gateway, me)).toMatchObject(refused('UNAUTHENTICATED'));
    emulator.expireHttpSession('a1');
    expect(await ask(gateway, me, renewed)).toEqual(signedIn);
  });

  it('goes on without a gap where GWS tells of it before it answers', async () => {
    await using house = await start();
    const { emulator, gateway, stream } = house;
    emulator.fault({ kind: 'slow', match: { path: '/api/v2/me', method: 'POST' }, delayMs: 300 });
    expect(await ask(gateway, change())).toMatchObject(succeeded);
    emulator.offerChat('a1');
    expect(await stream.event()).toEqual({ __typename: 'ChatStateChange' });
  });

  it('keeps the old one where GWS does not take the new', async () => {
    await using house = await start();
    const { emulator, gateway } = house;
    expect(await ask(gateway, change('', 'x'))).toMatchObject({
      data: { outcome: { __typename: 'OperationFailed' } },
    });
    emulator.expireHttpSession('a1');
    expect(await ask(gateway, me)).toEqual(signedIn);
  });

  it('who signed in without one stays signed in', async () => {
    await using emulator = await startEmulator({ passThrough: true });
    await using gateway = await startGateway(emulator.url);
    const headers = { ssid: 'sf-a1', surl: 'https://login.example' };
    expect(await gateway.query(change(), { as: null, headers })).toMatchObject(succeeded);
    expect(await gateway.query(me, { as: null, headers })).toEqual(signedIn);
    expect(await ask(gateway, me, renewed)).toEqual(signedIn);
  });

  it('is still known where GWS takes it and tells nothing of it', async () => {
    await using pair = await startForeignPair({ lingerMs: 60_000 });
    const { gws, gateway } = pair;
    let right = basic('a1');
    const asked: (string | undefined)[] = [];
    gws.answer('GET /me', ({ headers }: ForeignRequest) => {
      asked.push(headers.authorization);
      if (headers.authorization !== right) return { status: 401, text: '<html>Login</html>' };
      return { statusCode: 0, user: { id: 'u1', userName: 'a1' } };
    });
    gws.answer('POST /me', () => {
      right = renewed;
      return { statusCode: 0 };
    });
    const stream = gateway.subscribe('subscription { chatEvents { __typename } }');
    await stream.until('StreamOpened');
    const client = gateway.client(basic('a1'));
    const holder = gateway.subscribe('subscription { serviceEvents { __typename } }', { client });
    await holder.until('StreamOpened');
    expect(await ask(gateway, change(', timeoutMs: 100'))).toMatchObject({
      data: { outcome: { __typename: 'OperationTimedOut' } },
    });
    // GWS refuses the old one, once, and takes the new.
    expect(await gateway.subscribe(me, { client }).next()).toEqual(signedIn);
    expect(asked.slice(-4)).toEqual([basic('a1'), basic('a1'), renewed, renewed]);
    gws.publish('/v2/me/chats', { messageType: 'ChatStateChangeMessage', chat: { id: 'c1' } });
    expect(await stream.event()).toMatchObject({ __typename: 'ChatStateChange' });
  });
});
