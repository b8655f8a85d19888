// Every medium the gateway offers. A new one is a new file beside this and its line here.
import './chat-operations.js';
import { chatTopic } from './chats.js';
import { emailTopic } from './emails.js';
import './email-operations.js';
import { facebookTopic } from './facebook.js';
import './facebook-operations.js';
import { facebooksessionTopic } from './facebooksession.js';
import './facebooksession-operations.js';
import { openmediaTopic } from './openmedia.js';
import './openmedia-operations.js';
import { serviceTopic } from './services.js';
import { tweetTopic } from './twitter.js';
import './twitter-operations.js';
import './users.js';
import './workbin-operations.js';
import { workbinTopic } from './workbins.js';
import { workitemTopic } from './workitems.js';
import './workitem-operations.js';

export { identityIn } from './users.js';

const topics = [
  chatTopic,
  emailTopic,
  facebookTopic,
  facebooksessionTopic,
  openmediaTopic,
  serviceTopic,
  tweetTopic,
  workbinTopic,
  workitemTopic,
];

/** The channel that a message belongs to which names none, by what is in it. */
export function channelOf(message: unknown): string | undefined {
  return topics.find((topic) => topic.recognises(message))?.channel;
}
