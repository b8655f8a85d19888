/**
 * What the agent can do as a whole: come, go, and have a new password.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/StartContactCenterSession
 */
import type { AgentEvent } from '../genesys/event.js';
import { path } from '../genesys/rest.js';
import { statesIn } from './agent-state-operations.js';
import { operations, type Verb } from './base/operations.js';
import { badArgument, idParameter, type Parameter, required, textParameter } from './base/parameter.js';
import { AgentStatus } from './base/user-state.js';
import { NotificationType } from './base/vocabulary.js';
import { channelTopic } from './channels.js';
import { deviceTopic } from './devices.js';
import { meTopic, passwordChangeIn } from './me.js';

type Arguments = Readonly<Record<string, unknown>>;

function wanted({ channels }: Arguments) {
  return (channel: string) => (channels as readonly string[]).includes(channel);
}

const channels: Parameter = {
  type: ['String'],
  required: true,
  description: 'What the agent works with: `voice`, `chat`, `email`, `workitem`, …',
  check(value, name) {
    const names = value as readonly string[];
    if (names.length === 0) throw badArgument(name, 'must name at least one channel');
    if (names.some((each) => each.trim() === '')) throw badArgument(name, 'must not name an empty channel');
  },
};

const session: Record<string, Verb> = {
  StartContactCenterSession: {
    description:
      'The agent comes to work, on these channels. If GWS can start only some of them it does so (statusCode 7): `warnings` tell of the others, as far as GWS does. The outcome is the first that is told of the channels asked for.',
    parameters: {
      channels,
      place: textParameter('Where the agent sits.', { longest: 256 }),
      loginCode: textParameter('The code that the switch asks for.', { longest: 256 }),
      queue: textParameter('The queue to log in to.', { longest: 256 }),
      deviceId: {
        ...idParameter('The device to use; GWS wants it where the agent has several. GWS: `devicePath`.'),
        send: (deviceId) => ({ devicePath: String(path`/devices/${String(deviceId)}`) }),
      },
    },
    done: (event, values) =>
      statesIn(event, wanted(values)).some(({ state }) => AgentStatus.read(state) !== 'LOGGED_OUT'),
  },
  EndContactCenterSession: {
    description:
      "The agent goes: channels are logged out, the device is restored, and GWS ends the agent's HTTP session and with it the notifications. Whoever still listens is signed in anew and told of a `Gap`. To be sent last.",
  },
};

operations({
  prefix: 'me',
  resource: {},
  address: () => ({ path: path`/me` }),
  topic: channelTopic,
  elsewhere: () => [deviceTopic],
  about: (event: AgentEvent, values) => statesIn(event, wanted(values)).length > 0,
  verbs: session,
});

/** Documented is what GWS tells of it; its own name and its parameters are not, and are the usual ones. */
const password: Record<string, Verb> = {
  ChangePassword: {
    description:
      'Gives the agent a new password. It is all that is left to an agent of whom GWS demands one: everything else answers `PASSWORD_CHANGE_REQUIRED` until it is done. Afterwards sign in with the new password: the old one is not taken any more. What is open already stays open.',
    newPassword: 'newPassword',
    parameters: {
      oldPassword: textParameter('The password so far.', { longest: 256 }),
      newPassword: required(textParameter('The new password.', { longest: 256 })),
    },
    done: (event) =>
      NotificationType.read(passwordChangeIn(event)?.notificationType) === 'PASSWORD_CHANGE_SUCCESSFUL',
  },
};

operations({
  prefix: 'me',
  resource: {},
  address: () => ({ path: path`/me` }),
  topic: meTopic,
  about: (event) => passwordChangeIn(event) !== undefined,
  verbs: password,
});
