// Every medium the gateway offers. A new one is a new file beside this and its line here.
import './agent-state-operations.js';
import './call-operations.js';
import { callTopic } from './calls.js';
import { channelTopic } from './channels.js';
import './chat-operations.js';
import { chatTopic } from './chats.js';
import './contact-operations.js';
import './contacts.js';
import { declareDesktop } from './desktop.js';
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
import { multimediaEventTopic } from './multimedia-events.js';
import './openmedia-operations.js';
import { openmediaTopic } from './openmedia.js';
import { outboundTopic } from './outbound.js';
import './queues.js';
import { serviceTopic } from './services.js';
import './session.js';
import './smssession-operations.js';
import { smssessionTopic } from './smssessions.js';
import './twitter-operations.js';
import { tweetTopic } from './twitter.js';
import './upstream-status.js';
import './users.js';
import './workbin-operations.js';
import { workbinTopic } from './workbins.js';
import './workitem-operations.js';
import { workitemTopic } from './workitems.js';

export { identityIn } from './users.js';

declareDesktop();

/**
 * Everything that is subscribed to. Of topics that a message looks like equally, the first has it: those that take a mere
 * `errorMessage` for their own come last, and of them the one that is known to tell it first.
 */
export const topics = [
  channelTopic,
  chatTopic,
  emailTopic,
  facebookTopic,
  facebooksessionTopic,
  imSessionTopic,
  multimediaEventTopic,
  openmediaTopic,
  outboundTopic,
  serviceTopic,
  smssessionTopic,
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

/** Every type of message that is told, with what is known of its delivery. */
export const eventTypes = topics.flatMap(({ types }) => types);

/** The channel that a message belongs to which names none: that of the topic it looks most like, by what is in it. */
export function channelOf(message: unknown): string | undefined {
  const likenesses = topics.map((topic) => topic.likeness(message));
  const most = Math.max(...likenesses);
  return most > 0 ? topics[likenesses.indexOf(most)]?.channel : undefined;
}
