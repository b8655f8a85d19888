import { describe, expect, it } from 'vitest';
import {
  accepted,
  describeDoings,
  done,
  failed,
  failing,
  openDesktop,
  refused,
  type Scene,
} from '../support/desktop.js';

const atHome: Scene = () => {};
const onVoice = { __typename: 'DeviceStateChange', raw: { messageType: 'DeviceStateChangeMessage' } };
const ready = (...names: readonly string[]) => ({
  __typename: 'ChannelStateChange',
  raw: {
    channels: names.map((channel) => ({ channel, userState: expect.objectContaining({ state: 'Ready' }) })),
  },
});
const error = { __typename: 'ErrorMessage', raw: { messageType: 'ErrorMessage' } };

const device: Scene = ({ emulator, names }) => {
  names.set('device', emulator.phoneOf('a1').id);
};
/** A colleague has sat down at the place of `a1`. */
const squatted: Scene = async ({ act }) => {
  await act('meStartContactCenterSession(channels: ["voice"])', 'a1');
};

describeDoings(/^me.*Session$/, [
  [
    device,
    `meStartContactCenterSession(channels: ["voice", "chat"], place: "Place_a1", deviceId: $device,
       loginCode: "5101", queue: "8100")`,
    done(onVoice),
  ],
  [atHome, 'meStartContactCenterSession(channels: ["chat", "email"])', done(ready('chat', 'email'))],
  [
    atHome,
    'meStartContactCenterSession(channels: ["fax", "chat"])',
    done(ready('chat'), 'nowhere', [
      { part: 'fax', statusCode: 10, message: expect.stringContaining('fax') },
    ]),
  ],
  [atHome, 'meStartContactCenterSession(channels: ["fax"])', refused('BAD_REQUEST', { statusCode: 10 })],
  [
    atHome,
    'meStartContactCenterSession(channels: ["voice"], place: "Place_nobody")',
    refused('UPSTREAM_ERROR', { statusCode: 4, message: expect.stringContaining('No device found') }),
  ],
  [
    squatted,
    'meStartContactCenterSession(channels: ["voice"], place: "Place_a1")',
    failed(error, 'nowhere', 'Agent is already logged in on another place'),
    'a2',
  ],
  [failing('session'), 'meStartContactCenterSession(channels: ["chat"])', failed(error)],
  [squatted, 'meEndContactCenterSession', accepted()],
]);

const changed = { __typename: 'PasswordChange', raw: { notificationType: 'PasswordChangeSuccessful' } };
const notChanged = (errorCode: number) => ({
  ...failed(
    { __typename: 'PasswordChange', raw: { notificationType: 'PasswordChangeError' } },
    'both',
    expect.stringMatching(/password/i),
  ),
  errorCode,
});
/** In the middle of the day. */
const demanded: Scene = async ({ emulator, act }) => {
  await act('meStartContactCenterSession(channels: ["chat"])');
  emulator.demandPasswordChange('a1');
  expect(await act('channelNotReady(channel: "chat")')).toMatchObject(
    refused('PASSWORD_CHANGE_REQUIRED', { statusCode: 8 }),
  );
};
const change = (from: string, to: string) => `meChangePassword(oldPassword: "${from}", newPassword: "${to}")`;

describeDoings(/^meChangePassword$/, [
  [atHome, change('demo', 'überlang'), done(changed, 'both')],
  [demanded, change('demo', 'überlang'), done(changed, 'both')],
  [atHome, change('wrong', 'überlang'), notChanged(1)],
  [atHome, change('demo', 'demo'), notChanged(2)],
  [atHome, change('demo', 'abc'), notChanged(3)],
]);

describe('an agent who ends the session', () => {
  it('is logged out everywhere, and whoever still listens is told of the gap', async () => {
    await using desktop = await openDesktop();
    const { gateway } = desktop;
    await squatted(desktop);
    const events = gateway.subscribe('subscription { deviceEvents { __typename ... on Gap { reason } } }');
    await events.until('StreamOpened');
    await desktop.act('meEndContactCenterSession');
    expect(await events.until('Gap')).toEqual({ __typename: 'Gap', reason: 'UPSTREAM_SESSION_LOST' });
    const { data } = await gateway.query('{ devices { userState { state } } channels { channel } }');
    expect(data).toEqual({ devices: [{ userState: { state: 'LOGGED_OUT' } }], channels: [] });
  });
});
