import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { eventually } from '../support/eventually.js';
import type { ForeignRequest } from '../support/foreign-gws.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { basic, type Result, startGateway, type TestGateway } from '../support/gateway.js';
import { graphqlWs, httpPost, type TransportUnderTest } from '../support/transports.js';

const outcomeFields = `__typename
  ... on OperationSucceeded { referenceId event { cursor referenceId raw } }
  ... on OperationAccepted { referenceId }
  ... on OperationRejected { code message }
  ... on OperationTimedOut { referenceId waitedMs }`;

async function ask(
  gateway: TestGateway,
  field: string,
  over: TransportUnderTest = httpPost,
  as = 'a1',
): Promise<Result> {
  const query = `mutation { outcome: ${field} { ${outcomeFields} } }`;
  const [result] = await over.ask(gateway.url, { query }, { authorization: basic(as) }, 1);
  return result ?? {};
}

/** Does what a field of `Mutation` says, and answers what became of it. */
async function act(...args: Parameters<typeof ask>): Promise<any> {
  const { data, errors } = await ask(...args);
  if (errors) throw new Error(`errors came: ${JSON.stringify(errors)}`);
  return data?.['outcome'];
}

const send = (more: string) => `chatSendMessage(id: "c1", text: "Hallo", ${more})`;
const key = 'idempotencyKey: "click 1"';

/** A GWS that does whatever it is told with the chats, and numbers what it did. */
async function start() {
  const pair = await startForeignPair();
  const { gws } = pair;
  let referenceId = 0;
  gws.otherwise(({ method, path, body }) => {
    const [, id] = /^\/me\/chats\/(.*)$/.exec(path) ?? [];
    if (method !== 'POST' || id === undefined) return undefined;
    referenceId++;
    gws.publish('/v2/me/chats', {
      messageType: 'MessageLogUpdated',
      chatPath: `/chats/${id}`,
      messages: [{ type: 'Text', text: body.text }],
      referenceId,
    });
    return { statusCode: 0, referenceId };
  });
  return { ...pair, sent: () => gws.asked(/^POST /).map(({ body }) => body.operationName) };
}

describe.each([httpPost, graphqlWs])('over $name, an operation with a key', (over) => {
  it('is sent once, and asked again answers the first outcome', async () => {
    await using pair = await start();
    const { gateway, sent } = pair;
    const first = await act(gateway, send(key), over);
    expect(first).toMatchObject({ __typename: 'OperationSucceeded', referenceId: 1 });
    expect(await act(gateway, send(key), over)).toEqual(first);
    expect(sent()).toEqual(['SendMessage']);
  });

  it('is sent once while the first is still under way', async () => {
    await using pair = await start();
    const { gws, gateway, sent } = pair;
    let answer = () => {};
    gws.answer('POST /me/chats/c1', ({ body }: ForeignRequest) => {
      gws.publish('/v2/me/chats', {
        messageType: 'MessageLogUpdated',
        chatPath: '/chats/c1',
        messages: [{ type: 'Text', text: body.text }],
        referenceId: 5,
      });
      return new Promise((resolve) => {
        answer = () => resolve({ statusCode: 0, referenceId: 5 });
      });
    });
    const first = act(gateway, send(key), over);
    await gws.received('POST /me/chats/c1');
    const more = [send(key), send(`${key}, wait: ACCEPTED`), send(`${key}, timeoutMs: 100`)].map((field) =>
      act(gateway, field, over),
    );
    // Another key has its way meanwhile, and those that were asked before it have come as far.
    await act(gateway, 'chatSendMessage(id: "c2", text: "Hallo", idempotencyKey: "click 2")', over);
    answer();
    const outcome = await first;
    expect(outcome).toMatchObject({ __typename: 'OperationSucceeded', referenceId: 5 });
    expect(await Promise.all(more)).toEqual([outcome, outcome, outcome]);
    expect(sent()).toEqual(['SendMessage', 'SendMessage']);
  });

  it.each([
    ['wait: ACCEPTED', 'wait: OUTCOME', 'OperationAccepted'],
    ['wait: OUTCOME', 'wait: ACCEPTED', 'OperationSucceeded'],
    ['timeoutMs: 5000', 'timeoutMs: 6000', 'OperationSucceeded'],
  ])('asked with %s and then with %s answers the first outcome', async (one, other, typename) => {
    await using pair = await start();
    const first = await act(pair.gateway, send(`${key}, ${one}`), over);
    expect(first.__typename).toBe(typename);
    expect(await act(pair.gateway, send(`${key}, ${other}`), over)).toEqual(first);
    expect(pair.sent()).toEqual(['SendMessage']);
  });

  it.each([
    ['another text', `chatSendMessage(id: "c1", text: "Ade", ${key})`],
    ['another chat', `chatSendMessage(id: "c2", text: "Hallo", ${key})`],
    ['one argument more', `chatSendMessage(id: "c1", text: "Hallo", messageType: "x", ${key})`],
    ['another verb', `chatSendToAgents(id: "c1", text: "Hallo", ${key})`],
  ])('is refused with %s', async (_name, field) => {
    await using pair = await start();
    await act(pair.gateway, send(key), over);
    const { errors } = await ask(pair.gateway, field, over);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST', argument: 'idempotencyKey' } }]);
    expect(pair.sent()).toEqual(['SendMessage']);
  });
});

describe('a key', () => {
  it('stands for the same operation in whatever order and form its arguments come', async () => {
    await using pair = await start();
    const { gws, gateway, sent } = pair;
    gws.answer('POST /me/chats/c1', { statusCode: 0 });
    const attach = (userData: string, more = '') =>
      act(gateway, `chatAttachUserData(wait: ACCEPTED, id: "c1", userData: ${userData}, ${key}${more})`);
    const first = await attach('{ a: 1, b: { c: [1, 2], d: null } }');
    expect(await attach('{ b: { d: null, c: [1, 2] }, a: 1 }', ', timeoutMs: 200')).toEqual(first);
    expect(sent()).toEqual(['AttachUserData']);
    await expect(attach('{ a: 1, b: { c: [2, 1], d: null } }')).rejects.toThrow('another operation');

    const leave = 'idempotencyKey: "leave", wait: ACCEPTED';
    await act(gateway, `chatLeave(id: "c1", ${leave})`);
    await act(gateway, `chatLeave(id: "c1", text: null, ${leave})`);
    expect(sent()).toEqual(['AttachUserData', 'Leave']);
  });

  it('keeps a rejection too: to try again is another click', async () => {
    await using pair = await start();
    const { gws, gateway, sent } = pair;
    gws.answer('POST /me/chats/c1', { statusCode: 2 });
    const first = await act(gateway, send(key));
    expect(first).toMatchObject({ __typename: 'OperationRejected', code: 'INVALID_STATE' });
    gws.answer('POST /me/chats/c1', { statusCode: 0 });
    expect(await act(gateway, send(key))).toEqual(first);
    expect(await act(gateway, send('idempotencyKey: "click 2", wait: ACCEPTED'))).toMatchObject({
      __typename: 'OperationAccepted',
    });
    expect(sent()).toEqual(['SendMessage', 'SendMessage']);
  });

  it('keeps a time-out too: what was sent is not sent again', async () => {
    await using pair = await start();
    const { gws, gateway, sent } = pair;
    gws.answer('POST /me/chats/c1', { statusCode: 0 });
    const field = send(`${key}, timeoutMs: 100`);
    const first = await act(gateway, field);
    expect(first).toEqual({ __typename: 'OperationTimedOut', referenceId: null, waitedMs: 100 });
    expect(await act(gateway, field)).toEqual(first);
    expect(sent()).toEqual(['SendMessage']);
  });

  it('is not used up by an operation that was never sent', async () => {
    await using pair = await start();
    const { gateway, sent } = pair;
    const { errors } = await ask(gateway, `chatSendMessage(id: "c1", text: "", ${key})`);
    expect(errors).toMatchObject([{ extensions: { argument: 'text' } }]);
    expect(await act(gateway, send(key))).toMatchObject({ __typename: 'OperationSucceeded' });
    expect(sent()).toEqual(['SendMessage']);
  });

  it('of one tab is known in the other', async () => {
    await using pair = await start();
    const { gateway, sent } = pair;
    const outcomes = await Promise.all([
      act(gateway, send(key), graphqlWs),
      act(gateway, send(key), graphqlWs),
      act(gateway, send(key), httpPost),
    ]);
    expect(new Set(outcomes.map(({ event }) => event.cursor)).size).toBe(1);
    expect(sent()).toEqual(['SendMessage']);
  });

  it('of one agent means nothing to another', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);
    for (const as of ['a1', 'a2']) {
      const id = emulator.offerChat(as);
      const field = `chatAccept(id: "${id}", nickname: "${as}", ${key})`;
      expect(await act(gateway, field, httpPost, as)).toMatchObject({
        __typename: 'OperationSucceeded',
        event: { raw: { chat: { id } } },
      });
    }
  });

  it('keeps no session open, and is remembered in the next', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url, { lingerMs: 20 });
    const mine = emulator.offerChat('a1');
    const first = await act(gateway, `chatAccept(id: "${mine}", nickname: "Zoë", ${key})`);
    await eventually('the session has ended', () => emulator.sessions().length === 0);
    expect(await act(gateway, `chatAccept(id: "${mine}", nickname: "Zoë", ${key})`)).toEqual(first);
    expect(
      emulator.requests.filter(({ method, path }) => method === 'POST' && path.endsWith(mine)),
    ).toHaveLength(1);
  });

  it('left out or null protects nothing', async () => {
    await using pair = await start();
    const { gateway, sent } = pair;
    await act(gateway, send('idempotencyKey: null'));
    await act(gateway, send('idempotencyKey: null'));
    await act(gateway, send('wait: OUTCOME'));
    expect(sent()).toHaveLength(3);
  });
});
