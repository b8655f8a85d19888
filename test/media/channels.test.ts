import { describe, expect, it } from 'vitest';
import {
  errorOf,
  everythingTold,
  expectDone,
  expectFailed,
  type Publication,
  posted,
  toldOf,
  type VerbCase,
} from '../support/acting.js';
import { fixture } from '../support/fixture.js';
import { startForeignPair } from '../support/foreign-pair.js';

const channel = '/v2/me/channels';
const onDevices = '/v2/me/devices';

const readyState = {
  id: '9430250E-0A1B-421F-B372-F29E69366DED',
  displayName: 'Ready',
  state: 'READY',
  stateRaw: 'Ready',
};

describe('a message on /v2/me/channels', () => {
  it.each([
    [
      'ChannelStateChangeMessageV2.channels',
      [
        { channel: 'email', userState: readyState, doNotDisturb: null },
        { channel: 'workitem', userState: { displayName: 'Not Ready', state: 'NOT_READY' } },
      ],
    ],
    ['ChannelStateChangeMessageV2.chat', [{ channel: 'chat', userState: readyState }]],
    ['NoMessageType.channels', [{ channel: 'email', userState: readyState }]],
    [
      'NoMessageType.channelsDnd',
      [{ channel: null, doNotDisturb: true, doNotDisturbRaw: 'On', userState: { state: 'NOT_READY' } }],
    ],
  ])('is told whole: %s', async (name, channels) => {
    const event = await toldOf('channelEvents', fixture(name));
    expect(event).toMatchObject({ __typename: 'ChannelStateChange', topic: channel, channels });
  });

  it('is read with whatever is odd about it', async () => {
    const [states, nothing, unknown] = await everythingTold('channelEvents', [
      [
        channel,
        {
          messageType: 'channelstatechangemessagev2',
          channels: [
            { channel: 'chat', userState: { state: 'Busy', workMode: 'Meeting', reasonCode: 4 } },
            { name: 'email' },
            7,
          ],
        },
      ],
      [channel, { messageType: 'ChannelStateChangeMessageV2', channels: {} }],
      [channel, { messageType: 'ChannelStateChangeMessageV3' }],
    ]);
    expect(states.channels).toMatchObject([
      {
        userState: {
          state: 'UNRECOGNIZED',
          stateRaw: 'Busy',
          workMode: 'UNRECOGNIZED',
          workModeRaw: 'Meeting',
          reason: '4',
        },
      },
      { channel: 'email', userState: null },
    ]);
    expect(nothing).toMatchObject({ __typename: 'ChannelStateChange', channels: [] });
    expect(unknown).toMatchObject({ __typename: 'UnknownEvent' });
  });
});

const onChannels = (name: string | undefined, userState: object): Publication => [
  channel,
  {
    messageType: 'ChannelStateChangeMessageV2',
    channels: [{ ...(name !== undefined && { channel: name }), userState }],
  },
];
const onVoice = (userState: object): Publication => [
  onDevices,
  { messageType: 'DeviceStateChangeMessage', devices: [{ id: 'd', userState }] },
];

describe('channelEvents', () => {
  it('of one channel tells of no other, but of what is told of all', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe(
      'subscription { channelEvents(channel: "chat") { ... on ChannelStateChange { channels { channel } } } }',
    );
    await events.event();
    for (const name of ['email', undefined, 'chat']) {
      const [at, data] = onChannels(name, {});
      gws.publish(at, data);
    }
    expect(await events.event()).toEqual({ channels: [{ channel: null }] });
    expect(await events.event()).toEqual({ channels: [{ channel: 'chat' }] });
  });
});

describe('channels and agent states', () => {
  it('are read', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const { channels } = fixture('ChannelStateChangeMessageV2.channels').data;
    gws.answer('GET /me/channels', { statusCode: 0, channels });
    gws.answer('GET /me/channels/email', { statusCode: 0, channel: channels[0] });
    gws.answer('GET /settings/agent-states', {
      statusCode: 0,
      key: 'id',
      settings: [
        {
          id: 'lunch',
          operationName: 'OutToLunch',
          displayName: 'Lunch',
          state: 'NotReady',
          reason: 'Lunch',
        },
        { name: 'aux', workMode: 'AuxWork', reasonCode: 'r' },
        'odd',
      ],
    });
    const { data, errors } = await gateway.query(`{
      channels { channel userState { state } }
      agentStates { id operationName name displayName state workMode reason }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      channels: [
        { channel: 'email', userState: { state: 'READY' } },
        { channel: 'workitem', userState: { state: 'NOT_READY' } },
      ],
      agentStates: [
        {
          id: 'lunch',
          operationName: 'OutToLunch',
          name: null,
          displayName: 'Lunch',
          state: 'NOT_READY',
          workMode: null,
          reason: 'Lunch',
        },
        {
          id: null,
          operationName: null,
          name: 'aux',
          displayName: null,
          state: null,
          workMode: 'AUX_WORK',
          reason: 'r',
        },
      ],
    });
    const one = await gateway.query('{ channel(channel: "email") { channel userState { displayName } } }');
    expect(one.data).toEqual({ channel: { channel: 'email', userState: { displayName: 'Ready' } } });
  });

  it('tell of none where GWS answers oddly', async () => {
    await using pair = await startForeignPair();
    pair.gws.answer('GET /settings/agent-states', { statusCode: 0 });
    expect((await pair.gateway.query('{ agentStates { id } }')).data).toEqual({ agentStates: [] });
  });
});

describe('an agent state', () => {
  const ready = { state: 'Ready' };
  const notReady = { state: 'NotReady' };
  const onChat = (
    does: string,
    operationName: string,
    told: Publication,
    decoys: readonly Publication[] = [],
  ): VerbCase => ({
    does: `channel${does}`,
    path: '/me/channels/chat',
    body: { operationName },
    decoys: [onChannels('email', ready), onChannels('email', notReady), onVoice(ready), ...decoys],
    told,
  });
  const onAll = (does: string, operationName: string, told: Publication): VerbCase => ({
    does: `me${does}`,
    path: '/me',
    body: { operationName },
    decoys: [],
    told,
  });
  const aux = { state: 'NotReady', workMode: 'AuxWork' };
  const after = { state: 'NotReady', displayName: 'AfterCallWork' };
  const lunch = { state: 'NotReady', displayName: 'Mittag' };
  const cases: VerbCase[] = [
    onChat('Ready(channel: "chat")', 'Ready', onChannels('chat', ready), [onChannels('chat', notReady)]),
    onChat('NotReady(channel: "chat")', 'NotReady', onChannels('chat', notReady)),
    onChat('AuxWork(channel: "chat")', 'AuxWork', onChannels('chat', aux), [onChannels('chat', notReady)]),
    onChat('AfterCallWork(channel: "chat")', 'AfterCallWork', onChannels(undefined, after)),
    onChat('SetState(channel: "chat", operationName: "Größe_2")', 'Größe_2', onChannels('chat', lunch)),
    {
      does: 'channelReady(channel: "voice")',
      path: '/me/channels/voice',
      body: { operationName: 'Ready' },
      decoys: [onChannels('chat', ready), onVoice(notReady)],
      told: onVoice(ready),
    },
    onAll('Ready', 'Ready', onVoice(ready)),
    onAll('NotReady', 'NotReady', onChannels('email', notReady)),
    onAll('AuxWork', 'AuxWork', onVoice(aux)),
    onAll('AfterCallWork', 'AfterCallWork', onVoice(after)),
    onAll('SetState(operationName: "OutToLunch")', 'OutToLunch', onVoice(lunch)),
  ];
  it.each(cases.map((each) => [each.does, each] as const))(
    '%s is sent as documented, and tells what became of it',
    (_name, each) => expectDone(each),
  );

  it.each(['channelReady(channel: "voice")', 'channelReady(channel: "chat")', 'meNotReady'])(
    'fails when GWS tells of an error with the devices: %s',
    (does) =>
      expectFailed(
        does,
        [onDevices, { messageType: 'ErrorMessage', errorMessage: 'Agent is not logged in' }],
        'Agent is not logged in',
      ),
  );

  it('is not asked for with what GWS could not mean', async () => {
    await using pair = await startForeignPair();
    const wrong: [does: string, argument: string][] = [
      ['channelReady(channel: "")', 'channel'],
      ['channelSetState(channel: "chat", operationName: "")', 'operationName'],
      ['meSetState(operationName: "Out to lunch")', 'operationName'],
    ];
    for (const [does, argument] of wrong) {
      const error = await errorOf(pair.gateway, `mutation { ${does} { __typename } }`);
      expect(error).toMatchObject({ extensions: { code: 'BAD_REQUEST', argument } });
    }
    expect(posted(pair)).toEqual([]);
  });
});
