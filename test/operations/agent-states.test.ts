import { describe, expect, it } from 'vitest';
import {
  type Doing,
  describeDoings,
  done,
  failed,
  failing,
  openDesktop,
  refused,
  type Scene,
  scenes,
} from '../support/desktop.js';

// What an agent does on voice is told with the device, the rest with the channels; neither knows a number

const onVoice = (userState: object) =>
  done({
    __typename: 'DeviceStateChange',
    raw: { devices: [expect.objectContaining({ userState: expect.objectContaining(userState) })] },
  });
const on = (channel: string, userState: object) =>
  done({
    __typename: 'ChannelStateChange',
    raw: { channels: [{ channel, userState: expect.objectContaining(userState) }] },
  });
const error = { __typename: 'ErrorMessage', raw: { messageType: 'ErrorMessage' } };

const atHome: Scene = () => {};
const atWork =
  (...channels: readonly string[]): Scene =>
  async ({ act }) => {
    await act(`meStartContactCenterSession(channels: ${JSON.stringify(channels)})`);
  };

/** The verb, what it takes, and the state it leads to. */
const states: readonly [verb: string, takes: string, userState: object][] = [
  ['Ready', '', { state: 'Ready' }],
  ['NotReady', '', { state: 'NotReady', displayName: 'Not Ready' }],
  ['AuxWork', '', { state: 'NotReady', workMode: 'AuxWork' }],
  ['AfterCallWork', '', { state: 'NotReady', workMode: 'AfterCallWork' }],
  ['SetState', 'operationName: "OutToLunch"', { state: 'NotReady', reason: 'Lunch' }],
];

describeDoings(/^channel[A-Z]/, [
  ...states.flatMap(([verb, takes, state]): Doing[] => [
    [atWork('voice', 'chat'), `channel${verb}(channel: "voice", ${takes})`, onVoice(state)],
    [atWork('voice', 'chat'), `channel${verb}(channel: "chat", ${takes})`, on('chat', state)],
  ]),
  [atHome, 'channelReady(channel: "chat")', refused('INVALID_STATE', { statusCode: 2 })],
  [atWork('chat'), 'channelReady(channel: "fax")', refused('NOT_FOUND', { statusCode: 6 })],
  [atWork('chat'), 'channelSetState(channel: "chat", operationName: "Dance")', refused('FORBIDDEN')],
  [scenes(atWork('chat'), failing('channel')), 'channelNotReady(channel: "chat")', failed(error)],
]);

describeDoings(/^me(?!.*Session|ChangePassword)/, [
  ...states.flatMap(([verb, takes, state]): Doing[] => [
    [atWork('voice', 'chat'), `me${verb}${takes && `(${takes})`}`, onVoice(state)],
    [atWork('email'), `me${verb}${takes && `(${takes})`}`, on('email', state)],
  ]),
  [atHome, 'meReady', refused('INVALID_STATE', { statusCode: 2 })],
  [atWork('chat'), 'meSetState(operationName: "Dance")', refused('FORBIDDEN', { statusCode: 3 })],
  [scenes(atWork('chat'), failing('channel')), 'meNotReady', failed(error)],
]);

describe('an agent who goes to lunch', () => {
  it('goes on every channel, and is told of each', async () => {
    await using desktop = await openDesktop();
    const { gateway } = desktop;
    await atWork('voice', 'chat', 'email')(desktop);
    const devices = gateway.subscribe(
      'subscription { deviceEvents { __typename ... on DeviceStateChange { devices { userState { reason } } } } }',
    );
    const channels = gateway.subscribe(
      'subscription { channelEvents { __typename ... on ChannelStateChange { channels { channel userState { reason } } } } }',
    );
    await Promise.all([devices.until('StreamOpened'), channels.until('StreamOpened')]);
    await desktop.act('meSetState(operationName: "OutToLunch")');
    const userState = { reason: 'Lunch' };
    expect(await devices.event()).toMatchObject({ devices: [{ userState }] });
    expect(await channels.event()).toMatchObject({
      channels: [
        { channel: 'chat', userState },
        { channel: 'email', userState },
      ],
    });
  });
});
