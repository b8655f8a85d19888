/**
 * What can be done with a conversation in private Facebook messages.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/FacebookPMOverview
 */
import type { AgentEvent } from '../genesys/event.js';
import { interactionOperations } from './base/interaction-operations.js';
import { attachingVerbs, became, completeVerb, saveLAR, transferVerb } from './base/interaction-verbs.js';
import type { MessageLog } from './base/message-log.js';
import { required, textParameter } from './base/parameter.js';
import { addressTarget } from './base/targets.js';
import { facebooksessionIdOf, facebooksessions, facebooksessionTopic } from './facebooksession.js';

/** The log has what was written. */
function logged({ type, message }: AgentEvent, { text }: Readonly<Record<string, unknown>>): boolean {
  return type === 'MessageLogUpdate' && (message as MessageLog).messages.some((each) => each.text === text);
}

const noun = 'conversation';
const text = required(textParameter('What to write.'));

interactionOperations({
  ...{ prefix: 'facebooksession', noun, topic: facebooksessionTopic },
  collection: () => facebooksessions,
  about: (event, { id }) => facebooksessionIdOf(event) === id,
  verbs: {
    Accept: {
      description: 'Takes an offered conversation and joins it.',
      parameters: {
        nickname: textParameter('The name the customer sees.', { longest: 256 }),
        saveLAR,
      },
      done: became('CHATTING'),
    },
    Reject: { description: 'Declines an offered conversation.', done: became('COMPLETED', 'REVOKED') },
    SendMessage: {
      description: 'Writes to everybody in the conversation.',
      parameters: { text },
      done: logged,
    },
    SendToAgents: {
      description: 'Writes to the other agents in the conversation, unseen by the customer.',
      parameters: { text },
      done: logged,
    },
    SendStartTypingNotification: {
      description: 'Tells everybody that the agent types. GWS tells no outcome of it.',
    },
    SendStopTypingNotification: {
      description: 'Tells everybody that the agent stopped typing. GWS tells no outcome of it.',
    },
    ...transferVerb(noun, addressTarget('Who takes it over.', 'targetPath')),
    Leave: {
      description: 'Leaves the conversation; the agent still owns the interaction, unless others are in it.',
      done: became('LEFT_CHAT', 'COMPLETED'),
    },
    ...completeVerb(noun),
    ...attachingVerbs(noun),
  },
});
