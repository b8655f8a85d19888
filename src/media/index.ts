// Every medium the gateway offers. A new one is a new file beside this and its line here.
import './agent-state-operations.js';
import './call-operations.js';
import { callTopic } from './calls.js';
import { channelTopic } from './channels.js';
import './chat-operations.js';
import { chatTopic } from './chats.js';
import './contact-operations.js';
import './contacts.js';
import './device-operations.js';
import { deviceTopic } from './devices.js';
import './emails.js';
import './facebook.js';
import './facebooksession.js';
import { contactTopic, historyTopic } from './history.js';
import './im-session-operations.js';
import { imSessionTopic } from './im-sessions.js';
import './me-operations.js';
import { meTopic, userTopic } from './me.js';
import './openmedia.js';
import { outboundTopic } from './outbound.js';
import { serviceTopic } from './services.js';
import './twitter.js';
import './users.js';
import './workbin-operations.js';
import { workbinTopic } from './workbins.js';
import './workitems.js';

export { identityIn } from './users.js';

// Those that take a mere `errorMessage` for their own come last, and of them the one that is known to tell it first.
const topics = [
  channelTopic,
  chatTopic,
  imSessionTopic,
  outboundTopic,
  serviceTopic,
  workbinTopic,
  deviceTopic,
  callTopic,
  historyTopic,
  contactTopic,
  meTopic,
  userTopic,
];

/** The channel that a message belongs to which names none, by what is in it. */
export function channelOf(message: unknown): string | undefined {
  return topics.find((topic) => topic.recognises(message))?.channel;
}
