import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { eventually } from '../support/eventually.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { basic, startGateway, type TestGateway } from '../support/gateway.js';
import { graphqlWs, httpPost, type TransportUnderTest } from '../support/transports.js';
import { confirmWorkbins } from '../support/workbin-gws.js';

const outcomeFields = `__typename
  ... on OperationSucceeded { referenceId correlatedBy event { cursor raw } }
  ... on OperationRejected { code message }
  ... on OperationTimedOut { referenceId waitedMs }`;

/** Does what a field of `Mutation` says, and answers what became of it. */
async function act(gateway: TestGateway, field: string, over: TransportUnderTest = httpPost) {
  const query = `mutation { outcome: ${field} { ${outcomeFields} } }`;
  const [result] = await over.ask(gateway.url, { query }, { authorization: basic('a1') }, 1);
  if (result?.errors) throw new Error(`errors came: ${JSON.stringify(result.errors)}`);
  return result?.data?.['outcome'];
}

const chats = '/v2/me/chats';
const services = '/notifications/services';
const workbins = '/v2/me/workbins';
const drafts = '5b0f2d7c-41aa-4c1e-9d35-6f0a7be21c01';
const typing = 'chatSendStartTypingNotification(id: "c1")';
const typed = {
  messageType: 'MessageLogUpdated',
  chatPath: '/chats/c1',
  messages: [{ type: 'TypingStarted' }],
};

describe('a mutation without any subscription', () => {
  it('opens the topic, and lets go of it when the linger is over', async () => {
    await using pair = await startForeignPair({ lingerMs: 20 });
    const { gws, gateway } = pair;
    // Somebody else of the agent keeps the session open: it is the topic alone that is let go of.
    const other = gateway.subscribe('subscription { serviceEvents { __typename } }');
    await other.until('StreamOpened');
    gws.answer('POST /me/chats/c1', () => {
      expect([...gws.channels].sort()).toEqual([services, chats].sort());
      gws.publish(chats, typed);
      return { statusCode: 0 };
    });
    expect(await act(gateway, typing)).toMatchObject({ __typename: 'OperationSucceeded' });
    await eventually('the topic is let go of', () => !gws.channels.has(chats));
    expect([...gws.channels]).toEqual([services]);

    // And again, as if nothing had been.
    expect(await act(gateway, typing)).toMatchObject({ __typename: 'OperationSucceeded' });
  });

  it('ends its session when the linger is over', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { lingerMs: 20 });
    const id = emulator.offerChat('a1');
    await act(gateway, `chatAccept(id: "${id}", nickname: "Zoë")`);
    await eventually('the session has ended', () => emulator.sessions().length === 0);
  });

  it('leaves the topic to a subscription that has it', async () => {
    await using pair = await startForeignPair({ lingerMs: 20 });
    const { gws, gateway } = pair;
    const stream = gateway.subscribe('subscription { chatEvents { __typename } }');
    await stream.until('StreamOpened');
    gws.answer('POST /me/chats/c1', () => {
      gws.publish(chats, typed);
      return { statusCode: 0 };
    });
    await act(gateway, typing);
    // A neighbouring topic that comes and goes afterwards takes as long to be forgotten as this one would.
    confirmWorkbins(gws);
    await act(
      gateway,
      `workbinAddInteraction(workbinId: "${drafts}", medium: ANY, id: "e1", timeoutMs: 100)`,
    );
    await eventually('the neighbours are let go of', () => gws.channels.size === 1);
    expect([...gws.channels]).toEqual([chats]);
    await stream.until('MessageLogUpdate');
    gws.publish(chats, typed);
    await stream.until('MessageLogUpdate');
  });
});

describe('when GWS loses the CometD session while an outcome is awaited', () => {
  it.each([httpPost, graphqlWs])(
    'it may still come, once all is subscribed again (over $name)',
    async (over) => {
      await using pair = await startForeignPair();
      const { gws, gateway } = pair;
      gws.answer('POST /me/chats/c1', { statusCode: 0, referenceId: 12 });
      const outcome = act(gateway, typing, over);
      await gws.received('POST /me/chats/c1');
      gws.forget();
      await gws.subscribed(chats);
      gws.publish(chats, { ...typed, referenceId: 12 });
      expect(await outcome).toMatchObject({
        __typename: 'OperationSucceeded',
        referenceId: 12,
        correlatedBy: 'REFERENCE_ID',
      });
    },
  );

  it('the workbin is subscribed again as well', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const told = confirmWorkbins(gws, (confirmation) =>
      confirmation.stateResource === 'Subscribed' ? confirmation : undefined,
    );
    const outcome = act(gateway, `workbinPullInteraction(workbinId: "${drafts}", medium: EMAIL, id: "e1")`);
    await told.asked(`PullEmail /me/workbins/${drafts}`);
    gws.forget();
    await told.asked(`Subscribe /me/workbins/${drafts}`, 2);
    gws.publish(workbins, {
      messageType: 'WorkbinStateChangeMessage',
      action: 'ItemRemoved',
      id: drafts,
      emailStateResourceV2: { id: 'e1' },
    });
    expect(await outcome).toMatchObject({ __typename: 'OperationSucceeded', correlatedBy: 'RESOURCE' });
  });

  it('and nothing comes any more, the operation has timed out', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('POST /me/chats/c1', () => {
      gws.forget();
      return { statusCode: 0, referenceId: 12 };
    });
    expect(await act(gateway, 'chatSendStartTypingNotification(id: "c1", timeoutMs: 100)')).toEqual({
      __typename: 'OperationTimedOut',
      referenceId: 12,
      waitedMs: 100,
    });
  });

  it('and GWS is away altogether, the operation has timed out', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const chatId = emulator.offerChat('a1');
    await act(gateway, `chatAccept(id: "${chatId}", nickname: "Zoë")`);
    emulator.fault({ kind: 'reset', match: { meta: 'connect' } });
    emulator.fault({ kind: 'reset', match: { meta: 'handshake' } });
    emulator.expireCometSession('a1');
    const field = `chatSendMessage(id: "${chatId}", text: "Hallo", timeoutMs: 100)`;
    expect(await act(gateway, field)).toMatchObject({ __typename: 'OperationTimedOut', waitedMs: 100 });
  });
});

describe('an operation that cannot be sent', () => {
  it('is rejected when GWS cannot be reached', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url, { lingerMs: 60_000 });
    await gateway.query('{ me { id } }');
    await emulator.down();
    expect(await act(gateway, 'chatReject(id: "c1", wait: ACCEPTED)')).toMatchObject({
      __typename: 'OperationRejected',
      code: 'UPSTREAM_UNAVAILABLE',
    });
  });

  it('is rejected, and not sent, when its outcome could not be heard', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url, { openTimeoutMs: 200 });
    const chatId = emulator.offerChat('a1');
    emulator.fault({ kind: 'stall', match: { meta: 'handshake' } });
    expect(await act(gateway, `chatReject(id: "${chatId}")`)).toMatchObject({
      __typename: 'OperationRejected',
      code: 'UPSTREAM_UNAVAILABLE',
    });
    expect(emulator.requests.filter(({ path }) => path.includes(chatId))).toEqual([]);
  });

  it('is rejected when GWS does not answer in time', async () => {
    await using pair = await startForeignPair({
      upstream: { url: new URL('http://set.by.the.pair'), timeoutMs: 200 },
    });
    const { gws, gateway } = pair;
    gws.answer('POST /me/chats/c1', () => new Promise(() => {}));
    expect(await act(gateway, 'chatReject(id: "c1", wait: ACCEPTED)')).toMatchObject({
      __typename: 'OperationRejected',
      code: 'UPSTREAM_TIMEOUT',
    });
    expect(gws.asked('POST /me/chats/c1')).toHaveLength(1);
  });
});

describe('two tabs of an agent', () => {
  it('share a session; what one does, the other sees as the very event', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const stream = gateway.subscribe(
      'subscription { chatEvents { __typename ... on MessageLogUpdate { cursor raw } } }',
    );
    await stream.until('StreamOpened');
    const id = emulator.offerChat('a1');
    await act(gateway, `chatAccept(id: "${id}", nickname: "Zoë")`, graphqlWs);
    await stream.until('MessageLogUpdate');
    const outcome = await act(gateway, `chatSendMessage(id: "${id}", text: "Hallo")`, graphqlWs);
    expect((await stream.until('MessageLogUpdate')).cursor).toBe(outcome.event.cursor);
    expect(emulator.sessions()).toHaveLength(1);
  });

  it('act at the same time, and each hears of its own', async () => {
    await using emulator = await startEmulator();
    await using gateway = await startGateway(emulator.url);
    const id = emulator.offerChat('a1');
    await act(gateway, `chatAccept(id: "${id}", nickname: "Zoë")`);
    const texts = Array.from({ length: 10 }, (_, index) => `Nummer ${index}`);
    const outcomes = await Promise.all(
      texts.map((text, index) =>
        act(gateway, `chatSendMessage(id: "${id}", text: "${text}")`, index % 2 ? httpPost : graphqlWs),
      ),
    );
    expect(outcomes.map(({ event }) => event.raw.messages[0].text)).toEqual(texts);
    expect(emulator.sessions()).toHaveLength(1);
  });

  it('one of which goes while its operation is under way, does not take it along', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    let answer = () => {};
    gws.answer(
      'POST /me/chats/c1',
      () =>
        new Promise((resolve) => {
          answer = () => resolve({ statusCode: 0 });
        }),
    );
    const client = gateway.client(basic('a1'));
    const key = 'idempotencyKey: "k"';
    const field = `chatSendStartTypingNotification(id: "c1", ${key})`;
    const gone = gateway.subscribe(`mutation { ${field} { __typename } }`, { client });
    await gws.received('POST /me/chats/c1');
    gone.stop();
    await client.dispose();
    const again = act(gateway, field);
    answer();
    gws.publish(chats, typed);
    expect(await again).toMatchObject({ __typename: 'OperationSucceeded' });
    expect(gws.asked('POST /me/chats/c1')).toHaveLength(1);
  });
});

describe('a session that ends while an outcome is awaited', () => {
  it('ends the waiting: the operation has timed out early', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('POST /me/chats/c1', { statusCode: 0, referenceId: 12 });
    const stream = gateway.subscribe('subscription { chatEvents { __typename } }');
    await stream.until('StreamOpened');
    const outcome = act(gateway, 'chatSendStartTypingNotification(id: "c1", timeoutMs: 120000)');
    await gws.received('POST /me/chats/c1');
    const login = { status: 401, text: '<html>Login</html>' };
    gws.answer('GET /me', login);
    gws.answer('GET /me/chats', login);
    const { errors } = await gateway.query('{ chats { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const { waitedMs, ...told } = await outcome;
    expect(told).toEqual({ __typename: 'OperationTimedOut', referenceId: 12 });
    expect(waitedMs).toBeLessThan(120_000);
    await stream.end();
  });

  it('before GWS has answered lets the answer come, and waits no more', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    let answer = () => {};
    gws.answer(
      'POST /me/chats/c1',
      () =>
        new Promise((resolve) => {
          answer = () => resolve({ statusCode: 0, referenceId: 12 });
        }),
    );
    const outcome = act(gateway, 'chatSendStartTypingNotification(id: "c1", timeoutMs: 120000)');
    await gws.received('POST /me/chats/c1');
    const login = { status: 401, text: '<html>Login</html>' };
    gws.answer('GET /me', login);
    gws.answer('GET /me/chats', login);
    await gateway.query('{ chats { id } }');
    answer();
    expect(await outcome).toMatchObject({ __typename: 'OperationTimedOut', referenceId: 12 });
  });
});
