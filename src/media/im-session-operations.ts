/**
 * What can be done with instant messages. GWS numbers none of it; failures are not documented, and may come as the
 * `ErrorMessage` of a device, which carries the messages.
 */
import type { AgentEvent } from '../genesys/event.js';
import { path } from '../genesys/rest.js';
import { hasNumber } from './base/call-participant.js';
import { userDataVerbs } from './base/interaction-verbs.js';
import { operations, type Verb } from './base/operations.js';
import { idParameter, type Parameter, required, textParameter, userDataParameter } from './base/parameter.js';
import { destinationParameter } from './base/phone-parameter.js';
import { NotificationType } from './base/vocabulary.js';
import { deviceTopic } from './devices.js';
import {
  IMSessionState,
  imMessageIn,
  imSessionChangeIn,
  imSessionIdOf,
  imSessions,
  imSessionTopic,
} from './im-sessions.js';

/** The session changed in this way. */
function changed(notificationType: string) {
  return (event: AgentEvent) =>
    NotificationType.read(imSessionChangeIn(event)?.notificationType) === notificationType;
}

/** The session came into one of these states. */
function became(...states: string[]) {
  return (event: AgentEvent) =>
    changed('STATUS_CHANGE')(event) &&
    states.includes(IMSessionState.read(imSessionChangeIn(event)?.imSession?.state) ?? '');
}

const deviceId: Parameter = {
  ...idParameter("The agent's device. GWS: `devicePath`."),
  send: (id) => ({ devicePath: String(path`/devices/${String(id)}`) }),
};

const verbs: Record<string, Verb> = {
  SendMessage: {
    description: 'Writes to the colleague.',
    parameters: {
      text: required(textParameter('What to write.')),
      destination: required(destinationParameter("The colleague's number.")),
      deviceId: required(deviceId),
    },
    done: (event, { text }) => imMessageIn(event)?.message === text,
  },
  Complete: { description: 'Ends the session.', done: became('COMPLETED') },
  ...userDataVerbs('session', changed('ATTACHED_DATA_CHANGED')),
};

operations({
  prefix: 'imSession',
  resource: { id: required(idParameter("GWS's id of the session.")) },
  address: ({ id }) => ({ path: path`/me/im-sessions/${String(id)}` }),
  topic: imSessionTopic,
  elsewhere: () => [deviceTopic],
  about: (event, { id }) => imSessionIdOf(event) === id,
  capabilities: async ({ id }, session) => {
    const { imSession } = await session.rest.get(path`/me/im-sessions/${String(id)}`);
    return imSessions.read(imSession)?.capabilities;
  },
  verbs,
});

operations({
  prefix: 'imSession',
  resource: {},
  address: () => ({ path: path`/me/im-sessions` }),
  topic: imSessionTopic,
  elsewhere: () => [deviceTopic],
  about: (event) => imSessionChangeIn(event) !== undefined,
  verbs: {
    Initiate: {
      description:
        'Opens a session with a colleague. An agent has one at a time. The outcome tells the session, with its id.',
      parameters: {
        destination: required(destinationParameter("The colleague's number.")),
        deviceId,
        userData: { ...userDataParameter('What to attach to the session, by key.'), required: false },
      },
      gws: 'InitiateIMSession',
      done(event, { destination }) {
        const participants = imSessionChangeIn(event)?.imSession?.participants ?? [];
        return (
          became('INITIATING', 'TALKING')(event) &&
          (participants.length === 0 || participants.some((each) => hasNumber(each, String(destination))))
        );
      },
    },
  },
});
