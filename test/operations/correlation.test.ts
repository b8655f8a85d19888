import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import type { ForeignRequest } from '../support/foreign-gws.js';
import { type ForeignPair, startForeignPair } from '../support/foreign-pair.js';
import { basic, startGateway, type TestGateway } from '../support/gateway.js';
import { graphqlWs, httpPost, type TransportUnderTest } from '../support/transports.js';

const outcomeFields = `__typename
  ... on OperationSucceeded { referenceId correlatedBy event { __typename cursor referenceId raw } }
  ... on OperationRejected { code message }
  ... on OperationFailed { referenceId correlatedBy message errorCode event { referenceId raw } }
  ... on OperationTimedOut { referenceId waitedMs }`;

/** Does what a field of `Mutation` says, and answers what became of it. */
async function act(gateway: TestGateway, field: string, over: TransportUnderTest = httpPost) {
  const query = `mutation { outcome: ${field} { ${outcomeFields} } }`;
  const [result] = await over.ask(gateway.url, { query }, { authorization: basic('a1') }, 1);
  if (result?.errors) throw new Error(`errors came: ${JSON.stringify(result.errors)}`);
  return result?.data?.['outcome'];
}

const chats = '/v2/me/chats';
const workbins = '/v2/me/workbins';
const drafts = '5b0f2d7c-41aa-4c1e-9d35-6f0a7be21c01';

const change = (notificationType: string, more: object = {}, id = 'c1') => ({
  messageType: 'ChatStateChangeMessage',
  notificationType,
  chat: { id, state: 'Chatting' },
  ...more,
});
const says = (message: object, id = 'c1', more: object = {}) => ({
  messageType: 'MessageLogUpdated',
  notificationType: 'NewMessages',
  chatPath: `/chats/${id}`,
  messages: [{ type: 'Text', text: 'Hallo', ...message }],
  ...more,
});
const consult = 'chatConsult(id: "c1", target: { userId: "u2" })';
const send = 'chatSendMessage(id: "c1", text: "Hallo")';
const typing = 'chatSendStartTypingNotification(id: "c1")';

/** GWS's answer to an operation on the chat, and what it publishes before it answers. */
function answering({ gws }: ForeignPair, answer: object, ...messages: readonly object[]): void {
  gws.answer('POST /me/chats/c1', () => {
    for (const message of messages) gws.publish(chats, message);
    return { statusCode: 0, ...answer };
  });
}

describe.each([httpPost, graphqlWs])('over $name, the outcome of an operation', (over) => {
  it('is the event with its number, whatever else looks like it', async () => {
    await using pair = await startForeignPair();
    answering(
      pair,
      { referenceId: 12 },
      change('ParticipantsUpdated', { referenceId: 11 }),
      change('ParticipantsUpdated', { referenceId: 12 }),
      change('ParticipantsUpdated', { referenceId: 13 }),
    );
    expect(await act(pair.gateway, consult, over)).toMatchObject({
      __typename: 'OperationSucceeded',
      referenceId: 12,
      correlatedBy: 'REFERENCE_ID',
      event: { referenceId: 12 },
    });
  });

  it('is the event with its number also where it looks unlike what is expected', async () => {
    await using pair = await startForeignPair();
    answering(pair, { referenceId: '12' }, { messageType: 'SomethingNew', referenceId: 12 });
    expect(await act(pair.gateway, consult, over)).toMatchObject({
      __typename: 'OperationSucceeded',
      correlatedBy: 'REFERENCE_ID',
      event: { __typename: 'UnknownEvent', raw: { messageType: 'SomethingNew' } },
    });
  });

  it.each([
    ['neither side has a number', {}, undefined],
    ['the answer has no number', {}, 12],
    ['the answer has rubbish for a number', { referenceId: 'twelve' }, 12],
    ['the event does not repeat it', { referenceId: 12 }, undefined],
  ])('is found by the resource where %s, and that is said', async (_name, answer, referenceId) => {
    await using pair = await startForeignPair();
    const number = referenceId === undefined ? {} : { referenceId };
    answering(
      pair,
      answer,
      change('StatusChange', number),
      change('ParticipantsUpdated', number, 'c2'),
      says({}, 'c1', number),
      change('ParticipantsUpdated', { ...number, right: true }),
    );
    expect(await act(pair.gateway, consult, over)).toMatchObject({
      __typename: 'OperationSucceeded',
      referenceId: 'referenceId' in answer && answer.referenceId === 12 ? 12 : null,
      correlatedBy: 'RESOURCE',
      event: { referenceId: referenceId ?? null, raw: { right: true } },
    });
  });

  it.each([
    ['with its number', { referenceId: 12 }, 'REFERENCE_ID'],
    ['without any number', {}, 'RESOURCE'],
  ])('may overtake the HTTP answer %s', async (_name, number, correlatedBy) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const stream = gateway.subscribe('subscription { chatEvents { __typename } }');
    await stream.until('StreamOpened');
    gws.answer('POST /me/chats/c1', async () => {
      gws.publish(chats, change('ParticipantsUpdated', number));
      // It has arrived before GWS answers.
      await stream.until('ChatStateChange');
      return { statusCode: 0, ...number };
    });
    expect(await act(gateway, consult, over)).toMatchObject({
      __typename: 'OperationSucceeded',
      correlatedBy,
    });
  });

  it('is found in an answer with a map of numbers by the resource', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const moved = (id: string, referenceId: number) => ({
      messageType: 'WorkbinStateChangeMessage',
      action: 'ItemAdded',
      id,
      emailStateResourceV2: { id: 'e1' },
      referenceId,
    });
    gws.otherwise(({ path, body }) => {
      if (path !== `/me/workbins/${drafts}`) return undefined;
      if (body.operationName === 'Subscribe') {
        gws.publish(workbins, {
          messageType: 'WorkbinSubscriptionStateChangeMessage',
          id: drafts,
          stateResource: 'Subscribed',
          referenceId: 20,
        });
        return { statusCode: 0, referenceIds: { [drafts]: 20 } };
      }
      for (const message of [moved(drafts, 22), moved(drafts, 21)]) gws.publish(workbins, message);
      return { statusCode: 0, referenceIds: { another: 22, [drafts]: 21 } };
    });
    const field = `workbinAddInteraction(workbinId: "${drafts}", medium: EMAIL, id: "e1")`;
    expect(await act(gateway, field, over)).toMatchObject({
      __typename: 'OperationSucceeded',
      referenceId: 21,
      correlatedBy: 'REFERENCE_ID',
      event: { referenceId: 21 },
    });
  });
});

describe('the notification of an operation whose HTTP answer is slow', () => {
  it.each([true, false])('is its outcome all the same (numbers given: %s)', async (referenceIds) => {
    await using emulator = await startEmulator({ referenceIds });
    await using gateway = await startGateway(emulator.url);
    const stream = gateway.subscribe(
      'subscription { chatEvents { __typename ... on Event { cursor raw } } }',
    );
    await stream.until('StreamOpened');
    const chatId = emulator.offerChat('a1');
    await act(gateway, `chatAccept(id: "${chatId}", nickname: "Zoë")`);
    emulator.fault({
      kind: 'slow',
      match: { path: `/api/v2/me/chats/${chatId}`, method: 'POST' },
      delayMs: 300,
    });
    const other = emulator.agents.find(({ userName }) => userName === 'a2')?.id;

    let answered = false;
    const outcome = act(gateway, `chatConsult(id: "${chatId}", target: { userId: "${other}" })`).finally(
      () => {
        answered = true;
      },
    );
    let told: any;
    do told = await stream.until('ChatStateChange');
    while (told.raw.chat.participants.length < 3);
    expect(answered).toBe(false);
    expect(await outcome).toMatchObject({
      __typename: 'OperationSucceeded',
      correlatedBy: referenceIds ? 'REFERENCE_ID' : 'RESOURCE',
      event: { cursor: told.cursor },
    });
  });
});

describe('of two operations under way at the same time', () => {
  it('the one without a number does not take what carries the number of the other', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('POST /me/chats/c1', ({ body }: ForeignRequest) => ({
      statusCode: 0,
      ...(body.operationName === 'Consult' && { referenceId: 7 }),
    }));
    const first = act(gateway, consult);
    const second = act(gateway, 'chatSwitchToCoach(id: "c1")');
    await gws.received('POST /me/chats/c1', 2);
    gws.publish(chats, change('ParticipantsUpdated', { referenceId: 7 }));
    expect(await first).toMatchObject({ correlatedBy: 'REFERENCE_ID', event: { referenceId: 7 } });
    gws.publish(chats, change('ParticipantsUpdated', { mine: true }));
    expect(await second).toMatchObject({ correlatedBy: 'RESOURCE', event: { raw: { mine: true } } });
  });

  it('each has an outcome of its own, where none has a number', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    answering(pair, {});
    const outcomes = [act(gateway, send), act(gateway, send)];
    await gws.received('POST /me/chats/c1', 2);
    gws.publish(chats, says({ index: 1 }));
    await Promise.race(outcomes);
    gws.publish(chats, says({ index: 2 }));
    const cursors = (await Promise.all(outcomes)).map(({ event }) => event.cursor);
    expect(new Set(cursors).size).toBe(2);
  });

  it('one that fails leaves the other waiting for its own', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    answering(pair, {});
    const outcomes = [act(gateway, send), act(gateway, send)];
    await gws.received('POST /me/chats/c1', 2);
    gws.publish(chats, change('Error', { errorMessage: 'No.' }));
    await Promise.race(outcomes);
    gws.publish(chats, says({}));
    const kinds = (await Promise.all(outcomes)).map(({ __typename }) => __typename);
    expect(kinds.sort()).toEqual(['OperationFailed', 'OperationSucceeded']);
  });
});

describe('where there is no number, the outcome is not', () => {
  const address = { uri: 'http://gws.internal/api/v2/users/another', path: '/users/another' };

  it.each([
    ['that the customer types', typing, { type: 'TypingStarted', from: { type: 'Customer' } }],
    ['that a colleague types', typing, { type: 'TypingStarted', from: { type: 'Agent', ...address } }],
    ['the same words from the customer', send, { from: { type: ' customer ' } }],
    ['the same words from a colleague', send, { from: { type: 'Agent', uri: address.uri } }],
    ['other words of the agent', send, { text: 'Ade' }],
    ['something else of the agent', typing, { type: 'TypingStopped' }],
  ])('%s', async (_name, field, message) => {
    await using pair = await startForeignPair();
    const mine = { uri: 'http://gws.internal/api/v2/users/7c1e5a9b2d3f4a6c8e0b1d2f3a4c5e6f' };
    const type = field === typing ? 'TypingStarted' : 'Text';
    answering(pair, {}, says(message), says({ type, from: { type: 'Agent', nickname: 'me', ...mine } }));
    expect(await act(pair.gateway, field)).toMatchObject({
      __typename: 'OperationSucceeded',
      event: { raw: { messages: [{ from: { nickname: 'me' } }] } },
    });
  });

  it('what happens in another chat', async () => {
    await using pair = await startForeignPair();
    answering(pair, {}, says({}, 'c2'), change('Error', {}, 'c2'), says({ mine: true }));
    expect(await act(pair.gateway, send)).toMatchObject({
      event: { raw: { messages: [{ mine: true }] } },
    });
  });
});
