// Every medium the gateway offers. A new one is a new file beside this and its line here.
import './chat-operations.js';
import { chatTopic } from './chats.js';
import './emails.js';
import './facebook.js';
import './facebooksession.js';
import './openmedia.js';
import { serviceTopic } from './services.js';
import './twitter.js';
import './users.js';
import './workbin-operations.js';
import { workbinTopic } from './workbins.js';
import './workitems.js';

export { identityIn } from './users.js';

const topics = [chatTopic, serviceTopic, workbinTopic];

/** The channel that a message belongs to which names none, by what is in it. */
export function channelOf(message: unknown): string | undefined {
  return topics.find((topic) => topic.recognises(message))?.channel;
}
