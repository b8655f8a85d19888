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
import './email-operations.js';
import { emailTopic } from './emails.js';
import './facebook-operations.js';
import { facebookTopic } from './facebook.js';
import './facebooksession-operations.js';
import { facebooksessionTopic } from './facebooksession.js';
import { contactTopic, historyTopic } from './history.js';
import './im-session-operations.js';
import { imSessionTopic } from './im-sessions.js';
import './me-operations.js';
import { meTopic, userTopic } from './me.js';
import './openmedia-operations.js';
import { openmediaTopic } from './openmedia.js';
import { outboundTopic } from './outbound.js';
import { serviceTopic } from './services.js';
import './twitter-operations.js';
import { tweetTopic } from './twitter.js';
import './users.js';
import './workbin-operations.js';
import { workbinTopic } from './workbins.js';
import './workitem-operations.js';
import { workitemTopic } from './workitems.js';

export { identityIn } from './users.js';

/**
 * Everything that is subscribed to. Those that take a mere `errorMessage` for their own come last, and of them the one
 * that is known to tell it first.
 */
export const topics = [
  channelTopic,
  chatTopic,
  emailTopic,
  facebookTopic,
  facebooksessionTopic,
  imSessionTopic,
  openmediaTopic,
  outboundTopic,
  serviceTopic,
  tweetTopic,
  workbinTopic,
  workitemTopic,
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
