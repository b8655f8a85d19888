import { describe, expect, it } from 'vitest';
import { act } from '../support/acting.js';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';
import { confirmationOf, workbinChannel } from '../support/workbin-gws.js';

const chats = '/v2/me/chats';
const devices = '/v2/me/devices';

describe('a failure that names neither a number nor a resource', () => {
  const { referenceId, ...ofAChat } = fixture('ChatStateChangeMessage.errorWithoutResource').data;
  const ofADevice = { messageType: 'ErrorMessage', errorMessage: 'Invalid destination', errorCode: 59 };
  const send = (id: string) => `chatSendMessage(id: "${id}", text: "Hallo")`;
  const own = { __typename: 'OperationFailed', referenceId: null, correlatedBy: 'ONLY_ONE_WAITING' };

  it.each([
    ['an Error of chats', send('c1'), chats, ofAChat],
    [
      'an Error of chats with a number, where the answer has none',
      send('c1'),
      chats,
      { ...ofAChat, referenceId },
    ],
    ['nothing but an errorMessage', send('c1'), chats, { errorMessage: 'No.' }],
    [
      'an Error of emails',
      'emailReject(id: "e1")',
      '/v2/me/emails',
      { messageType: 'EmailStateChangeMessage', notificationType: 'Error', email: null },
    ],
    ['an ErrorMessage of devices', 'callHold(id: "7")', devices, ofADevice],
    ['an ErrorMessage of calls', 'callHold(id: "7")', '/v2/me/calls', ofADevice],
  ])(
    'belongs to the only operation that waits on its topic, which is said: %s',
    async (_name, does, channel, failure) => {
      await using pair = await startForeignPair();
      const { gws, gateway } = pair;
      gws.otherwise(({ method }) => {
        if (method === 'POST') gws.publish(channel, failure);
        return method === 'POST' ? { statusCode: 0 } : undefined;
      });
      expect(await act(gateway, does)).toMatchObject({ ...own, event: { raw: failure } });
    },
  );

  const sent = (id: string) => ({
    messageType: 'MessageLogUpdated',
    chatPath: `/chats/${id}`,
    messages: [{ type: 'Text', text: 'Hallo' }],
  });
  const held = {
    messageType: 'CallStateChangeMessage',
    notificationType: 'StatusChange',
    call: { id: '7', state: 'Held' },
  };
  const silent = { messageType: 'DeviceStateChangeMessage', devices: [{ id: 'd', doNotDisturb: 'On' }] };
  const ready = {
    messageType: 'ChannelStateChangeMessageV2',
    channels: [{ channel: 'chat', userState: { state: 'Ready' } }],
  };
  type Waits = readonly [does: string, done: readonly [channel: string, data: object]];
  const hold: Waits = ['callHold(id: "7")', ['/v2/me/calls', held]];

  it.each<[string, Waits, Waits, string, object]>([
    ['of one medium', [send('c1'), [chats, sent('c1')]], [send('c2'), [chats, sent('c2')]], chats, ofAChat],
    ['of the telephone', hold, ['deviceDoNotDisturbOn(id: "d")', [devices, silent]], devices, ofADevice],
    [
      'of the telephone and of a channel',
      hold,
      ['channelReady(channel: "chat")', ['/v2/me/channels', ready]],
      devices,
      ofADevice,
    ],
  ])(
    'is nobody’s while two operations wait, %s: both go on waiting, and it is told on its topic',
    async (_name, one, other, channel, failure) => {
      await using pair = await startForeignPair();
      const { gws, gateway } = pair;
      const events = channel === chats ? 'chatEvents' : 'deviceEvents';
      const stream = gateway.subscribe(`subscription { ${events} { __typename ... on Event { raw } } }`);
      await stream.until('StreamOpened');
      gws.otherwise(({ method }) => (method === 'POST' ? { statusCode: 0 } : undefined));
      const outcomes = [one, other].map(([does]) => act(gateway, does));
      await gws.received(/^POST /, 2);
      gws.publish(channel, failure);
      expect(await stream.event()).toMatchObject({ raw: failure });
      for (const [, [where, data]] of [one, other]) gws.publish(where, data);
      expect(await Promise.all(outcomes)).toMatchObject([
        { __typename: 'OperationSucceeded' },
        { __typename: 'OperationSucceeded' },
      ]);
    },
  );

  it('that came while two waited is not the second’s once the first has gone', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    let answer = () => {};
    gws.answer('POST /me/chats/c1', { statusCode: 0 });
    gws.answer(
      'POST /me/chats/c2',
      () =>
        new Promise((resolve) => {
          answer = () => resolve({ statusCode: 0 });
        }),
    );
    const outcomes = ['c1', 'c2'].map((id) => act(gateway, send(id)));
    await gws.received(/^POST /, 2);
    gws.publish(chats, ofAChat);
    gws.publish(chats, sent('c1'));
    expect(await outcomes[0]).toMatchObject({ __typename: 'OperationSucceeded' });
    gws.publish(chats, sent('c2'));
    answer();
    expect(await outcomes[1]).toMatchObject({ __typename: 'OperationSucceeded' });
  });

  it('is not that of one who waits on another topic', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.otherwise(({ method }) => (method === 'POST' ? { statusCode: 0 } : undefined));
    const [call, chat] = [act(gateway, hold[0]), act(gateway, send('c1'))];
    await gws.received(/^POST /, 2);
    gws.publish(chats, ofAChat);
    expect(await chat).toMatchObject(own);
    gws.publish(...hold[1]);
    expect(await call).toMatchObject({ __typename: 'OperationSucceeded' });
  });

  it('is not that of one who waits, where it names another', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    gws.answer('POST /me/chats/c1', () => {
      for (const more of [{ chat: { id: 'c2' } }, { chatPath: '/chats/c2' }])
        gws.publish(chats, { ...ofAChat, ...more });
      gws.publish(chats, sent('c1'));
      return { statusCode: 0 };
    });
    expect(await act(gateway, send('c1'))).toMatchObject({ __typename: 'OperationSucceeded' });
  });
});

describe('what becomes of an interaction and a workbin', () => {
  /** The verb's medium, the topic, the member and the message type of the medium. */
  const media = [
    ['CHAT', chats, 'chat', 'Chat'],
    ['EMAIL', '/v2/me/emails', 'email', 'Email'],
    ['FACEBOOK', '/v2/me/facebook', 'facebook', 'Facebook'],
    ['TWEET', '/v2/me/twitter', 'tweet', 'Tweet'],
    ['FACEBOOKSESSION', '/v2/me/facebooksession', 'facebooksession', 'Facebooksession'],
    ['WORKITEM', '/v2/me/workitems', 'workitem', 'Workitem'],
    ['OPENMEDIA', '/v2/me/openmedia', 'openmedia', 'Openmedia'],
    ['ANY', '/v2/me/emails', 'email', 'Email'],
    ['ANY', chats, 'chat', 'Chat'],
  ] as const;

  /** A GWS that takes what is to come into a workbin or out of it, and then publishes these. */
  async function start(channel: string, messages: readonly object[], number = {}) {
    const pair = await startForeignPair();
    const { gws } = pair;
    gws.otherwise((request) => {
      if (request.method !== 'POST') return undefined;
      if (request.body.operationName === 'Subscribe') {
        const confirmation = confirmationOf(request, 20);
        gws.publish(workbinChannel, confirmation);
        return { statusCode: 0, referenceId: 20 };
      }
      for (const message of messages) gws.publish(channel, message);
      return { statusCode: 0, ...number };
    });
    return pair;
  }
  const state = (member: string, type: string, word: string, id = 'x1') => ({
    messageType: `${type}StateChangeMessage`,
    notificationType: 'StatusChange',
    [member]: { id, state: word },
  });
  const args = (medium: string, more = '') => `(workbinId: "w", medium: ${medium}, id: "x1"${more})`;

  it.each(media)(
    'fails as the topic of the medium tells: %s on %s',
    async (medium, channel, member, type) => {
      const failure = {
        ...state(member, type, 'Processing'),
        notificationType: 'Error',
        errorMessage: 'No.',
      };
      for (const [number, correlatedBy] of [
        [{}, 'RESOURCE'],
        [{ referenceId: 7 }, 'REFERENCE_ID'],
      ] as const) {
        await using pair = await start(
          channel,
          [
            { ...failure, [member]: { id: 'another' } },
            { ...failure, ...number },
          ],
          number,
        );
        const verb = correlatedBy === 'RESOURCE' ? 'Add' : 'Pull';
        expect(await act(pair.gateway, `workbin${verb}Interaction${args(medium)}`)).toMatchObject({
          __typename: 'OperationFailed',
          correlatedBy,
          message: 'No.',
          event: { raw: { ...failure, ...number } },
        });
      }
    },
  );

  it.each([
    ['Add', 'InWorkbin', 'Processing'],
    ['Pull', 'Processing', 'InWorkbin'],
  ])('is done also where only the medium tells so: %s', async (verb, after, before) => {
    for (const number of [{}, { referenceId: 7 }]) {
      const told = [
        state('email', 'Email', before),
        state('email', 'Email', after, 'another'),
        state('email', 'Email', after),
      ];
      await using pair = await start(
        '/v2/me/emails',
        told.map((each) => ({ ...each, ...number })),
        number,
      );
      expect(
        await act(pair.gateway, `workbin${verb}Interaction${args('EMAIL', ', timeoutMs: 500')}`),
      ).toMatchObject({
        __typename: 'OperationSucceeded',
        correlatedBy: 'referenceId' in number ? 'REFERENCE_ID' : 'RESOURCE',
        event: { __typename: 'EmailStateChange', raw: { email: { id: 'x1', state: after } } },
      });
    }
  });

  it('is told best by the workbin, whatever the medium has told before', async () => {
    await using pair = await start('/v2/me/emails', [state('email', 'Email', 'InWorkbin')]);
    const { gws, gateway } = pair;
    const outcome = act(gateway, `workbinAddInteraction${args('EMAIL')}`);
    await gws.received('POST /me/workbins/w', 2);
    gws.publish(workbinChannel, {
      messageType: 'WorkbinStateChangeMessage',
      action: 'ItemAdded',
      id: 'w',
      emailStateResourceV2: { id: 'x1' },
    });
    expect(await outcome).toMatchObject({
      __typename: 'OperationSucceeded',
      event: { __typename: 'WorkbinStateChange' },
    });
  });

  it('is not done where the medium tells of something else', async () => {
    await using pair = await start('/v2/me/emails', [
      { ...state('email', 'Email', 'Processing'), notificationType: 'PropertiesUpdated' },
    ]);
    expect(
      await act(pair.gateway, `workbinAddInteraction${args('EMAIL', ', timeoutMs: 500')}`),
    ).toMatchObject({
      __typename: 'OperationTimedOut',
    });
  });
});
