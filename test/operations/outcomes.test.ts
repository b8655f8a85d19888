import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/index.js';
import { fixture } from '../support/fixture.js';
import { type ForeignPair, startForeignPair } from '../support/foreign-pair.js';
import { basic, startGateway, type TestGateway } from '../support/gateway.js';
import { graphqlWs, httpPost, type TransportUnderTest } from '../support/transports.js';

const outcomeFields = `__typename
  ... on OperationSucceeded { referenceId warnings { part statusCode message } event { raw } }
  ... on OperationAccepted { referenceId warnings { part statusCode message } }
  ... on OperationRejected { statusCode code message listed }
  ... on OperationFailed { referenceId correlatedBy message errorCode event { __typename raw } }
  ... on OperationTimedOut { referenceId waitedMs }`;

const ask = (field: string) => ({ query: `mutation { outcome: ${field} { ${outcomeFields} } }` });

/** Does what a field of `Mutation` says, and answers what became of it. */
async function act(gateway: TestGateway, field: string, over: TransportUnderTest = httpPost) {
  const [result] = await over.ask(gateway.url, ask(field), { authorization: basic('a1') }, 1);
  if (result?.errors) throw new Error(`errors came: ${JSON.stringify(result.errors)}`);
  return result?.data?.['outcome'];
}

const chats = '/v2/me/chats';
const chatId = '0004Qb77CHAT0010';
const invite = `chatInvite(id: "${chatId}", target: { userId: "u2" })`;
const updated = (more: object = {}) => ({
  messageType: 'ChatStateChangeMessage',
  notificationType: 'ParticipantsUpdated',
  chat: { id: chatId, state: 'Chatting' },
  ...more,
});

/** GWS's answer to an operation on the chat, and what it publishes before it answers. */
function answering({ gws }: ForeignPair, answer: object, ...messages: readonly object[]): void {
  gws.answer(`POST /me/chats/${chatId}`, () => {
    for (const message of messages) gws.publish(chats, message);
    return answer;
  });
}

describe.each([httpPost, graphqlWs])('over $name', (over) => {
  describe('an operation is rejected', () => {
    it.each([
      [404, 'NOT_FOUND'],
      [403, 'FORBIDDEN'],
      [500, 'UPSTREAM_ERROR'],
      [502, 'UPSTREAM_ERROR'],
      [503, 'UPSTREAM_UNAVAILABLE'],
      [504, 'UPSTREAM_TIMEOUT'],
    ])('by the HTTP status %i', async (status, code) => {
      await using pair = await startForeignPair();
      answering(pair, { status, text: '<html>Sorry</html>' });
      expect(await act(pair.gateway, invite, over)).toEqual({
        __typename: 'OperationRejected',
        statusCode: null,
        code,
        message: expect.stringContaining(String(status)),
        listed: null,
      });
    });

    it.each([
      [1, 'BAD_REQUEST'],
      [2, 'INVALID_STATE'],
      [3, 'FORBIDDEN'],
      [4, 'UPSTREAM_ERROR'],
      [5, 'FORBIDDEN'],
      [6, 'NOT_FOUND'],
      [8, 'PASSWORD_CHANGE_REQUIRED'],
      [9, 'UPSTREAM_ERROR'],
      [10, 'BAD_REQUEST'],
      [18, 'CONFLICT'],
      [99, 'UPSTREAM_ERROR'],
    ])('by the statusCode %i under HTTP 200', async (statusCode, code) => {
      await using pair = await startForeignPair();
      answering(pair, { statusCode, statusMessage: 'Because.' });
      expect(await act(pair.gateway, invite, over)).toMatchObject({
        __typename: 'OperationRejected',
        statusCode,
        code,
        message: expect.stringContaining('Because.'),
      });
    });

    it.each([
      ['REST.error.legacyStatus', 'UPSTREAM_ERROR'],
      ['REST.error.invalidState', 'INVALID_STATE'],
      ['REST.error.missingParameter', 'BAD_REQUEST'],
    ])('by %s', async (name, code) => {
      await using pair = await startForeignPair();
      answering(pair, fixture(name));
      expect(await act(pair.gateway, invite, over)).toMatchObject({ __typename: 'OperationRejected', code });
    });

    it('by an answer that is not understood', async () => {
      await using pair = await startForeignPair();
      answering(pair, { status: 200, text: '<html>Login</html>' });
      expect(await act(pair.gateway, invite, over)).toMatchObject({
        __typename: 'OperationRejected',
        statusCode: null,
        code: 'UPSTREAM_ERROR',
      });
    });
  });

  describe('an operation that GWS accepted fails', () => {
    /** How GWS may tell of a failure; each carries the number, or names the chat. */
    const failures: readonly [name: string, message: object, told: string, code: number | null][] = [
      [
        'by a notification of the type Error',
        { ...fixture('ChatStateChangeMessage.error').data, referenceId: 12 },
        'Operation is not possible in the current state',
        null,
      ],
      [
        'by a notification of the type Error that says nothing else',
        { ...fixture('ChatStateChangeMessage.errorWithoutResource').data, referenceId: 12 },
        'GWS does not say why.',
        null,
      ],
      [
        'by an ErrorMessage',
        { messageType: 'ErrorMessage', referenceId: 12, errorMessage: 'Invalid DN', errorCode: 59 },
        'Invalid DN',
        59,
      ],
      [
        'by success "false"',
        { messageType: 'TweetOperationResponse', success: 'false', errorMessage: 'No.', referenceId: 12 },
        'No.',
        null,
      ],
      [
        'by success false without a reason',
        { messageType: 'TweetOperationResponse', success: false, errorMessage: ' ', referenceId: 12 },
        'GWS does not say why.',
        null,
      ],
      [
        'by nothing but an errorMessage',
        { errorMessage: 'Interaction Server is away', errorCode: '7', referenceId: 12 },
        'Interaction Server is away',
        7,
      ],
    ];

    it.each(failures)('%s', async (_name, message, told, errorCode) => {
      await using pair = await startForeignPair();
      answering(pair, { statusCode: 0, referenceId: 12 }, { ...updated(), referenceId: 11 }, message);
      expect(await act(pair.gateway, invite, over)).toMatchObject({
        __typename: 'OperationFailed',
        referenceId: 12,
        correlatedBy: 'REFERENCE_ID',
        message: told,
        errorCode,
        event: { raw: message },
      });
    });

    it.each([
      ['of the type Error', fixture('ChatStateChangeMessage.error').data],
      ['with nothing but an errorMessage', { chat: { id: chatId }, errorMessage: 'No.' }],
    ])('by a message %s that names the chat, where there is no number', async (_name, message) => {
      await using pair = await startForeignPair();
      answering(pair, { statusCode: 0 }, message);
      expect(await act(pair.gateway, invite, over)).toMatchObject({
        __typename: 'OperationFailed',
        referenceId: null,
        correlatedBy: 'RESOURCE',
      });
    });
  });

  it('an operation of which nothing is heard has timed out, which is no failure', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    answering(pair, { statusCode: 0, referenceId: 12 }, updated({ referenceId: 11 }));
    const field = `chatInvite(id: "${chatId}", target: { userId: "u2" }, timeoutMs: 100)`;
    expect(await act(gateway, field, over)).toEqual({
      __typename: 'OperationTimedOut',
      referenceId: 12,
      waitedMs: 100,
    });
    expect(gws.asked(`POST /me/chats/${chatId}`)).toHaveLength(1);
  });
});

describe('partial success (statusCode 7)', () => {
  const partly = {
    statusCode: 7,
    statusMessage: 'Partially successful',
    channels: [
      { channel: 'chat', statusCode: 0 },
      { channel: 'voice', statusCode: 4, statusMessage: 'No device found' },
      { channel: 'email', statusCode: '3' },
    ],
  };
  const warnings = [
    { part: 'voice', statusCode: 4, message: 'No device found' },
    { part: 'email', statusCode: 3, message: null },
  ];

  it('is a success with a warning for every part that failed', async () => {
    await using pair = await startForeignPair();
    answering(pair, partly, updated());
    expect(await act(pair.gateway, invite)).toMatchObject({ __typename: 'OperationSucceeded', warnings });
  });

  it('is acceptance with the same warnings, where nobody waits for more', async () => {
    await using pair = await startForeignPair();
    answering(pair, partly);
    expect(await act(pair.gateway, `chatSetInFocus(id: "${chatId}")`)).toMatchObject({
      __typename: 'OperationAccepted',
      warnings,
    });
  });

  it('that names no part is one warning', async () => {
    await using pair = await startForeignPair();
    answering(pair, { statusCode: 7, statusMessage: 'Partial success' });
    expect(await act(pair.gateway, `chatSetInFocus(id: "${chatId}")`)).toMatchObject({
      warnings: [{ part: null, statusCode: 7, message: 'Partial success' }],
    });
  });
});

describe('an operation of which only the acceptance is awaited', () => {
  it.each([
    ['with its number', { statusCode: 0, referenceId: 12 }, 12],
    ['without one', { statusCode: 0 }, null],
    ['in the words of an older GWS', { status: 'ok' }, null],
    ['without a word', { status: 200, text: '' }, null],
  ])('is answered %s, and no topic is opened', async (_name, answer, referenceId) => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    answering(pair, answer);
    const field = `chatInvite(id: "${chatId}", target: { userId: "u2" }, wait: ACCEPTED)`;
    expect(await act(gateway, field)).toEqual({ __typename: 'OperationAccepted', referenceId, warnings: [] });
    expect(gws.requests.filter(({ path }) => path === '/notifications')).toEqual([]);
  });

  it('is rejected as any other', async () => {
    await using pair = await startForeignPair();
    answering(pair, { statusCode: 2 });
    const field = `chatInvite(id: "${chatId}", target: { userId: "u2" }, wait: ACCEPTED)`;
    expect(await act(pair.gateway, field)).toMatchObject({
      __typename: 'OperationRejected',
      code: 'INVALID_STATE',
    });
  });
});

describe('an operation that is not among the capabilities', () => {
  it('is sent all the same, and the refusal says so', async () => {
    await using emulator = await startEmulator({ record: true });
    await using gateway = await startGateway(emulator.url);
    const id = emulator.offerChat('a1');
    expect(await act(gateway, `chatSendMessage(id: "${id}", text: "Hallo")`)).toEqual({
      __typename: 'OperationRejected',
      statusCode: 2,
      code: 'INVALID_STATE',
      message: expect.stringMatching(/current state\. It is not among the capabilities\.$/),
      listed: false,
    });
    const sent = emulator.requests.filter(({ method, path }) => method === 'POST' && path.endsWith(id));
    expect(sent.map(({ body }) => body)).toEqual([{ operationName: 'SendMessage', text: 'Hallo' }]);
  });

  it('is done, where the list is out of date', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer(`GET /me/chats/${chatId}`, { statusCode: 0, chat: { id: chatId, capabilities: [] } });
    answering(pair, { statusCode: 0 }, updated());
    expect(await act(pair.gateway, invite)).toMatchObject({ __typename: 'OperationSucceeded' });
  });

  it.each<[name: string, field: string, chat: object | undefined, listed: boolean | null]>([
    ['is listed', 'chatInvite', { capabilities: ['Invite'] }, true],
    ['is not listed', 'chatInvite', { capabilities: ['Accept', 'Reject'] }, false],
    ['is listed by another name', 'chatSetInFocus', { capabilities: ['InFocus'] }, true],
    ['is listed by yet another name', 'chatSwitchToBargeIn', { capabilities: ['SwitchBargeIn '] }, true],
    ['is one that no list shows', 'chatSendCustomNotice', { capabilities: ['SendMessage'] }, null],
    ['belongs to a resource without a list', 'chatInvite', {}, null],
    ['belongs to a resource that cannot be read', 'chatInvite', undefined, null],
  ])('is told apart from one that %s', async (_name, field, chat, listed) => {
    const more: Record<string, string> = {
      chatInvite: ', target: { userId: "u2" }',
      chatSendCustomNotice: ', noticeText: "x"',
    };
    await using pair = await startForeignPair();
    if (chat) pair.gws.answer(`GET /me/chats/${chatId}`, { statusCode: 0, chat: { id: chatId, ...chat } });
    answering(pair, { statusCode: 2, statusMessage: 'Not now' });
    const outcome = await act(pair.gateway, `${field}(id: "${chatId}"${more[field] ?? ''})`);
    expect(outcome).toMatchObject({ __typename: 'OperationRejected', code: 'INVALID_STATE', listed });
    expect(/capabilities/.test(outcome.message)).toBe(listed === false);
  });

  it('is not asked about after another kind of refusal', async () => {
    await using pair = await startForeignPair();
    answering(pair, { statusCode: 6 });
    expect(await act(pair.gateway, invite)).toMatchObject({ code: 'NOT_FOUND', listed: null });
    expect(pair.gws.asked(`GET /me/chats/${chatId}`)).toEqual([]);
  });
});

describe('refused credentials', () => {
  it('are an error, as everywhere, and no outcome', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer(`POST /me/chats/${chatId}`, () => {
      gws.answer('GET /me', { status: 401, text: '<html>Login</html>' });
      return { statusCode: 20 };
    });
    const { data, errors } = await gateway.query(ask(invite).query);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' }, path: ['outcome'] }]);
  });
});
