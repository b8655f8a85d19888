import { describe, expect, it } from 'vitest';
import {
  act,
  errorOf,
  everythingTold,
  expectDone,
  expectFailed,
  type Publication,
  posted,
  takesOperations,
  toldOf,
} from '../support/acting.js';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';

const deviceId = '2f0c6b1e-7f54-4c7e-8e0d-3a9d51b7c001';
const ready = { state: 'Ready' };
const onChannels = (channel: string, userState: object = ready): Publication => [
  '/v2/me/channels',
  { messageType: 'ChannelStateChangeMessageV2', channels: [{ channel, userState }] },
];
const onVoice = (userState: object = ready): Publication => [
  '/v2/me/devices',
  { messageType: 'DeviceStateChangeMessage', devices: [{ id: deviceId, userState }] },
];

describe('what belongs to the agent', () => {
  const query = `{ me {
    id skills { name } devices { id userState { state workMode reason } } channels { channel userState { state } }
    calls { id } chats { id state } interactions features { id } settings
  } }`;

  it('is read by one request', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const { password: _password, ...me } = fixture('REST.GetMe.subresources').user;
    gws.answer('GET /me?subresources=*', fixture('REST.GetMe.subresources'));
    expect(await gateway.query(query)).toEqual({
      data: {
        me: {
          id: me.id,
          skills: [{ name: 'billing' }],
          devices: [
            { id: deviceId, userState: { state: 'NOT_READY', workMode: 'AUX_WORK', reason: 'Lunch' } },
          ],
          channels: [{ channel: 'chat', userState: { state: 'READY' } }],
          calls: [],
          chats: [{ id: '0004Qb77CHAT0010', state: 'CHATTING' }],
          interactions: [],
          features: [{ id: 'api-multimedia' }],
          settings: { 'interaction-workspace': { 'system.notif.enabled-websocket': 'false' } },
        },
      },
    });
    expect(gws.asked('GET /me?subresources=*')).toHaveLength(1);
  });

  it('is null where GWS does not tell of it', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me?subresources=*', fixture('REST.me.subresources'));
    const { data } = await gateway.query(query);
    expect(data?.['me']).toMatchObject({
      devices: [{ userState: { state: 'NOT_READY' } }],
      channels: [{ channel: 'email' }],
      calls: [],
      chats: null,
      interactions: null,
      settings: {},
    });
  });

  it('is read with whatever is odd about it', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const user = {
      id: 'u',
      channelStates: [{ channel: 'email' }, 4],
      features: ['a', { id: 'b' }, {}],
      devices: {},
    };
    gws.answer('GET /me?subresources=*', { statusCode: 0, user });
    const { data } = await gateway.query('{ me { channels { channel } features { id } devices { id } } }');
    expect(data).toEqual({
      me: { channels: [{ channel: 'email' }], features: [{ id: 'a' }, { id: 'b' }], devices: null },
    });
  });

  it('belongs to colleagues as well', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /users/bob', { statusCode: 0, user: { id: 'bob' } });
    gws.answer('GET /users/bob?subresources=*', { statusCode: 0, user: { id: 'bob', calls: [{ id: 'c' }] } });
    const { data } = await gateway.query('{ user(id: "bob") { calls { id } } }');
    expect(data).toEqual({ user: { calls: [{ id: 'c' }] } });
  });

  it('that cannot be read leaves the rest', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /me?subresources=*', fixture('REST.error.internal'));
    const { data, errors } = await gateway.query('{ me { userName devices { id } } }');
    expect(data).toEqual({ me: { userName: 'ann.one', devices: null } });
    expect(errors).toMatchObject([{ path: ['me', 'devices'], extensions: { code: 'UPSTREAM_ERROR' } }]);
  });
});

describe('a message on /v2/me', () => {
  it.each([
    [
      'NoMessageType.passwordChangeSuccessful',
      {
        notificationType: 'PASSWORD_CHANGE_SUCCESSFUL',
        referenceId: 4,
        errorMessage: null,
        errorCode: null,
        userId: null,
      },
    ],
    [
      'NoMessageType.passwordChangeError',
      {
        notificationType: 'PASSWORD_CHANGE_ERROR',
        referenceId: 5,
        errorMessage: 'The new password was used before',
        errorCode: 2,
      },
    ],
  ])('is told whole: %s', async (name, what) => {
    const event = await toldOf('meEvents', fixture(name));
    expect(event).toMatchObject({ __typename: 'PasswordChange', topic: '/v2/me', user: null, ...what });
  });

  it('is unknown where it is about something else', async () => {
    const [other, none] = await everythingTold('meEvents', [
      ['/v2/me', { notificationType: 'UserUpdated' }],
      ['/v2/me', { a: 1 }],
    ]);
    expect(other).toMatchObject({ __typename: 'UnknownEvent', raw: { notificationType: 'UserUpdated' } });
    expect(none).toMatchObject({ __typename: 'UnknownEvent' });
  });
});

describe('a message on /v2/users', () => {
  it.each([
    ['PasswordChangeSuccessful', 'PASSWORD_CHANGE_SUCCESSFUL'],
    ['PasswordChangeError', 'PASSWORD_CHANGE_ERROR'],
  ])('is told whole: %s', async (notificationType, word) => {
    const data = { notificationType, referenceId: 6, userId: 'eve', userUri: 'http://h/api/v2/users/eve' };
    const event = await toldOf('userEvents', { channel: '/v2/users', data });
    expect(event).toMatchObject({
      __typename: 'PasswordChange',
      topic: '/v2/users',
      referenceId: 6,
      notificationType: word,
      userId: 'eve',
    });
  });

  it('tells administrators whose password it was, and of one user if asked', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('GET /users/bob', { statusCode: 0, user: { id: 'bob', userName: 'bob.two' } });
    const events = gateway.subscribe(`subscription { userEvents(userId: "bob") {
      ... on PasswordChange { notificationType userId userUri user { userName } errorCode }
    } }`);
    await events.event();
    gws.publish('/v2/users', { notificationType: 'PasswordChangeSuccessful', userId: 'eve' });
    const userUri = 'http://h/api/v2/users/bob';
    gws.publish('/v2/users', { notificationType: 'passwordchangeerror', userUri, errorCode: '1' });
    expect(await events.event()).toEqual({
      notificationType: 'PASSWORD_CHANGE_ERROR',
      userId: 'bob',
      userUri,
      user: { userName: 'bob.two' },
      errorCode: 1,
    });
  });
});

describe('meStartContactCenterSession', () => {
  const operationName = 'StartContactCenterSession';

  it('is sent as documented, and tells of the first channel that starts', async () => {
    await expectDone({
      does: `meStartContactCenterSession(channels: ["chat", "email"], place: "P 1", loginCode: "77", queue: "Q",
        deviceId: "${deviceId}")`,
      path: '/me',
      body: {
        operationName,
        channels: ['chat', 'email'],
        place: 'P 1',
        loginCode: '77',
        queue: 'Q',
        devicePath: `/devices/${deviceId}`,
      },
      decoys: [onVoice(), onChannels('workitem'), onChannels('chat', { state: 'LoggedOut' })],
      told: onChannels('email'),
    });
    await expectDone({
      does: 'meStartContactCenterSession(channels: ["voice"])',
      path: '/me',
      body: { operationName, channels: ['voice'] },
      decoys: [onChannels('chat')],
      told: onVoice({ state: 'NotReady' }),
    });
  });

  it.each([
    ['REST.partial.perChannel', [{ part: 'voice', statusCode: 4, message: 'No device found' }]],
    ['REST.StartContactCenterSession.partial', [{ part: null, statusCode: 7, message: 'Partial success' }]],
    ['REST.StartContactCenterSession.success', []],
  ])('warns of what did not start: %s', async (name, warnings) => {
    await using pair = await startForeignPair();
    takesOperations(pair, [onChannels('chat')], fixture(name));
    const does = 'meStartContactCenterSession(channels: ["chat", "voice"]';
    expect(await act(pair.gateway, `${does})`)).toMatchObject({ __typename: 'OperationSucceeded', warnings });
    expect(await act(pair.gateway, `${does}, wait: ACCEPTED)`)).toMatchObject({
      __typename: 'OperationAccepted',
      warnings,
    });
  });

  it('fails when GWS tells of an error with the devices', async () => {
    const { channel, data } = fixture('ErrorMessage.devices');
    await expectFailed(
      'meStartContactCenterSession(channels: ["voice"])',
      [channel, data],
      data.errorMessage,
    );
  });

  it('is rejected when no channel can be started', async () => {
    await using pair = await startForeignPair();
    takesOperations(pair, [], {
      status: 503,
      text: JSON.stringify({ statusCode: 4, statusMessage: 'No voice' }),
    });
    expect(await act(pair.gateway, 'meStartContactCenterSession(channels: ["voice"])')).toMatchObject({
      __typename: 'OperationRejected',
      statusCode: 4,
      code: 'UPSTREAM_ERROR',
      message: expect.stringContaining('No voice'),
    });
  });

  it('is not sent without channels', async () => {
    await using pair = await startForeignPair();
    for (const channels of ['[]', '[" "]']) {
      const does = `meStartContactCenterSession(channels: ${channels}) { __typename }`;
      const error = await errorOf(pair.gateway, `mutation { ${does} }`);
      expect(error).toMatchObject({ extensions: { code: 'BAD_REQUEST', argument: 'channels' } });
    }
    expect(posted(pair)).toEqual([]);
  });
});

describe('meEndContactCenterSession', () => {
  it('is accepted: GWS tells nothing of it', () =>
    expectDone({
      does: 'meEndContactCenterSession',
      path: '/me',
      body: { operationName: 'EndContactCenterSession' },
    }));

  it.each([
    'REST.EndContactCenterSession.success',
    'REST.operation.accepted',
    'REST.operation.quirkStatusAlias',
  ])('is accepted by the answer %s', async (name) => {
    await using pair = await startForeignPair();
    takesOperations(pair, [], fixture(name));
    expect(await act(pair.gateway, 'meEndContactCenterSession')).toEqual({
      __typename: 'OperationAccepted',
      referenceId: null,
      warnings: [],
    });
  });
});

describe('meChangePassword', () => {
  const does = 'meChangePassword(oldPassword: "old", newPassword: "new")';
  const told = (name: string, referenceId?: number): Publication => {
    const { channel, data } = fixture(`NoMessageType.${name}`);
    return [channel, { ...data, ...(referenceId !== undefined && { referenceId }) }];
  };

  it('is sent, and tells what became of it by its number', async () => {
    await using pair = await startForeignPair();
    takesOperations(
      pair,
      [told('passwordChangeError', 41), told('passwordChangeSuccessful', 42)],
      fixture('REST.operation.acceptedWithReferenceId'),
    );
    expect(await act(pair.gateway, does)).toMatchObject({
      __typename: 'OperationSucceeded',
      referenceId: 42,
      correlatedBy: 'REFERENCE_ID',
      event: { __typename: 'PasswordChange' },
    });
    expect(posted(pair)).toEqual([
      { path: '/me', body: { operationName: 'ChangePassword', oldPassword: 'old', newPassword: 'new' } },
    ]);
  });

  it('fails as GWS says', async () => {
    const failure = told('passwordChangeError');
    await expectFailed(does, failure, 'The new password was used before');
    await expectFailed(
      does,
      ['/v2/me', { notificationType: 'PasswordChangeError' }],
      'GWS does not say why.',
    );
  });

  it('is not sent without a password', async () => {
    await using pair = await startForeignPair();
    const error = await errorOf(
      pair.gateway,
      'mutation { meChangePassword(newPassword: "") { __typename } }',
    );
    expect(error).toMatchObject({ extensions: { code: 'BAD_REQUEST', argument: 'newPassword' } });
    expect(posted(pair)).toEqual([]);
  });
});
