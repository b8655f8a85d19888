/**
 * What can be done with a chat.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/ChatOverview
 */
import { builder } from '../builder.js';
import type { AgentEvent } from '../genesys/event.js';
import { path } from '../genesys/rest.js';
import type { AgentSession } from '../genesys/session.js';
import { lastSegment } from '../lib/decode.js';
import { attachingVerbs, became, capabilitiesOf, changed, saveLAR } from './base/interaction-verbs.js';
import type { MessageLog, MessageRecord } from './base/message-log.js';
import { operations, type Verb } from './base/operations.js';
import { idParameter, onlyWith, required, textParameter, wordParameter } from './base/parameter.js';
import { consultTarget, transferTarget } from './base/targets.js';
import { ParticipantType } from './base/vocabulary.js';
import { chatIdOf, chats, chatTopic } from './chats.js';

// What tells that it was done

type Arguments = Readonly<Record<string, unknown>>;

/** The log has a new message of the agent's like this. */
function logged(matches: (message: MessageRecord, values: Arguments) => boolean) {
  return ({ type, message }: AgentEvent, values: Arguments, { identity }: AgentSession) =>
    type === 'MessageLogUpdate' &&
    (message as MessageLog).messages.some((each) => !isOthers(each, identity.id) && matches(each, values));
}

/** Whether somebody else wrote it for sure: customers type and colleagues write at the same time as the agent. */
function isOthers({ from }: MessageRecord, agentId: string): boolean {
  if (ParticipantType.read(from?.type) === 'CUSTOMER') return true;
  const address = from?.path ?? from?.uri;
  return address !== undefined && /\/users\//.test(address) && lastSegment(address) !== agentId;
}

const ofType = (word: string) => (message: MessageRecord) => message.type?.trim().toLowerCase() === word;

// What they take

const TreatAs = builder.enumType('TreatAs', {
  description: 'How a message is shown.',
  values: {
    NORMAL: { description: 'As what the agent says. GWS: `Normal`.' },
    SYSTEM: { description: 'As a notice of the system. GWS: `System`.' },
  },
});

const treatAs = wordParameter(TreatAs, 'How the message is shown; NORMAL if left out.', {
  NORMAL: 'Normal',
  SYSTEM: 'System',
});
const messageType = textParameter(
  "The sender's own label for the message. GWS repeats it only if configured to.",
  {
    longest: 200,
  },
);
const farewell = { text: textParameter('A last message to the chat.'), messageType, treatAs };
const words = required(textParameter('What to write.'));
const noticeText = required(textParameter('What the notice says: a matter of the programs on both sides.'));

const verbs: Record<string, Verb> = {
  Accept: {
    description: 'Takes an offered chat and joins it.',
    parameters: {
      nickname: required(textParameter('The name the customer sees.', { longest: 256 })),
      saveLAR,
    },
    done: became('CHATTING'),
  },
  Reject: { description: 'Declines an offered chat.', done: became('COMPLETED', 'REVOKED') },
  SendMessage: {
    description: 'Writes to everybody in the chat.',
    parameters: { text: words, messageType, treatAs },
    done: logged(({ text }, values) => text === values['text']),
  },
  SendToAgents: {
    description: 'Writes to the other agents in the chat, unseen by the customer.',
    parameters: { text: words, messageType, treatAs },
    done: logged(({ text }, values) => text === values['text']),
  },
  SendStartTypingNotification: {
    description: 'Tells everybody that the agent types.',
    done: logged(ofType('typingstarted')),
  },
  SendStopTypingNotification: {
    description: 'Tells everybody that the agent stopped typing.',
    done: logged(ofType('typingstopped')),
  },
  SendStartTypingToAgentsNotification: {
    description: 'Tells the other agents that the agent types.',
    done: logged(ofType('typingstarted')),
  },
  SendStopTypingToAgentsNotification: {
    description: 'Tells the other agents that the agent stopped typing.',
    done: logged(ofType('typingstopped')),
  },
  SendCustomNotice: {
    description: 'Sends a notice between programs, unseen by people.',
    parameters: { noticeText },
    done: logged((message, values) => message.noticeText === values['noticeText']),
  },
  SendCustomNoticeToAgents: {
    description: "Sends a notice between programs, to the other agents' only.",
    parameters: { noticeText },
    done: logged((message, values) => message.noticeText === values['noticeText']),
  },
  SendNicknameUpdatedNotice: {
    description: 'Tells everybody that the agent has a new name.',
    parameters: { noticeText: required(textParameter('The new name.', { longest: 256 })) },
    done: logged(ofType('nicknameupdated')),
  },
  SendUrl: {
    description: 'Sends the customer an address to open.',
    parameters: { url: required(textParameter('The address.', { longest: 4_096 })) },
    done: logged(ofType('pushurl')),
  },
  Transfer: {
    description: 'Hands the chat to another agent or queue.',
    parameters: { target: transferTarget('Who takes it over.', 'targetUri'), ...farewell },
    check: onlyWith('text', 'messageType', 'treatAs'),
    done: became('COMPLETED', 'REVOKED'),
  },
  Consult: {
    description: 'Asks another agent about the chat, unseen by the customer.',
    parameters: { target: consultTarget('Who is asked.', 'targetUri') },
    done: changed('PARTICIPANTS_UPDATED'),
  },
  Invite: {
    description: 'Brings another agent into the chat, or makes a consulted one a member.',
    parameters: { target: consultTarget('Who is invited.', 'targetUri') },
    done: changed('PARTICIPANTS_UPDATED'),
  },
  RemoveParticipantFromConference: {
    description: 'Sends another agent out of the chat.',
    parameters: { target: consultTarget('Who has to leave.', 'targetUri') },
    done: (event, values, session) =>
      changed('PARTICIPANTS_UPDATED')(event) || logged(ofType('notice'))(event, values, session),
  },
  Leave: {
    description: 'Leaves the conversation; the agent still owns the chat, unless others are in it.',
    parameters: farewell,
    check: onlyWith('text', 'messageType', 'treatAs'),
    done: became('LEFT_CHAT', 'COMPLETED'),
  },
  Complete: {
    description: 'Finishes the chat, or sends it on to a queue.',
    parameters: {
      queueName: textParameter('The queue that it goes on to.', { longest: 256 }),
      saveLAR,
      ...farewell,
    },
    check: onlyWith('text', 'messageType', 'treatAs'),
    done: became('COMPLETED'),
  },
  ...attachingVerbs('chat'),
  SwitchToMonitor: {
    description: 'Supervisor: only listens from now on.',
    done: changed('PARTICIPANTS_UPDATED'),
  },
  SwitchToCoach: {
    description: 'Supervisor: talks to the agent only from now on.',
    done: changed('PARTICIPANTS_UPDATED'),
  },
  SwitchToBargeIn: {
    description: 'Supervisor: talks to everybody from now on.',
    done: changed('PARTICIPANTS_UPDATED'),
  },
};

operations({
  prefix: 'chat',
  resource: { id: required(idParameter("The chat's interaction id.")) },
  address: ({ id }) => ({ path: path`/me/chats/${String(id)}` }),
  topic: chatTopic,
  about: (event, { id }) => chatIdOf(event) === id,
  capabilities: ({ id }, session) => capabilitiesOf(chats, id, session),
  verbs,
});

// A supervisor comes in: there is no chat of the supervisor's yet to name

const ChatMonitoringModeInput = builder.enumType('ChatMonitoringModeInput', {
  description: 'Which chats of an agent a supervisor sees.',
  values: {
    NEXT_CHAT: { description: 'The next one only. GWS: `NextChat`.' },
    ALL_CHATS: { description: 'All from now on. GWS: `AllChats`.' },
  },
});

const ChatVisibilityModeInput = builder.enumType('ChatVisibilityModeInput', {
  description: 'How a supervisor enters a chat.',
  values: {
    MONITOR: { description: 'Only listening. GWS: `Monitor`.' },
    COACH: { description: 'Talking to the agent only. GWS: `Coach`.' },
    BARGE_IN: { description: 'Talking to everybody. GWS: `BargeIn`.' },
  },
});

const supervision = {
  supervisorMonitoringMode: wordParameter(ChatMonitoringModeInput, 'Which chats; ALL_CHATS if left out.', {
    NEXT_CHAT: 'NextChat',
    ALL_CHATS: 'AllChats',
  }),
  nickname: textParameter("The supervisor's name in the chat.", { longest: 256 }),
};

operations({
  prefix: 'chat',
  resource: { userId: required(idParameter('The agent who is supervised.')) },
  address: ({ userId }) => ({ path: path`/users/${String(userId)}/channels/chat` }),
  topic: chatTopic,
  about: () => false,
  verbs: {
    Monitor: { description: "Supervisor: listens to an agent's chats, unseen.", parameters: supervision },
    Coach: { description: "Supervisor: talks to an agent in the agent's chats.", parameters: supervision },
    BargeIn: { description: "Supervisor: talks to everybody in an agent's chats.", parameters: supervision },
  },
});

operations({
  prefix: 'chat',
  resource: {
    userId: required(idParameter('The agent who has the chat.')),
    id: required(idParameter("The chat's interaction id.")),
  },
  address: ({ userId, id }) => ({ path: path`/users/${String(userId)}/chats/${String(id)}` }),
  topic: chatTopic,
  about: (event, { id }) => chatIdOf(event) === id,
  verbs: {
    Intrude: {
      description: "Supervisor: enters one chat of an agent's. It is offered to the supervisor.",
      parameters: {
        supervisorVisibilityMode: required(
          wordParameter(ChatVisibilityModeInput, 'How to enter.', {
            MONITOR: 'Monitor',
            COACH: 'Coach',
            BARGE_IN: 'BargeIn',
          }),
        ),
      },
      done: became('INVITED', 'CHATTING'),
    },
  },
});
