/**
 * What can be done with a Facebook post or comment.
 *
 * @see https://docs.genesys.com/Documentation/HTCC/latest/API/FacebookOverview
 */
import { draftVerbs, outgoingQueue, postParameter } from './base/drafts.js';
import { interactionOperations } from './base/interaction-operations.js';
import { attachingVerbs, began, completeVerb, offerVerbs, transferVerb } from './base/interaction-verbs.js';
import { idParameter, optional, userDataParameter } from './base/parameter.js';
import { addressTarget } from './base/targets.js';
import { facebooks, facebookTopic } from './facebook.js';

const noun = 'Facebook post';
const facebook = postParameter('FacebookInput', 'Facebook post or comment', 'facebook');
const through = outgoingQueue('queuePath');
const userData = optional(userDataParameter('User data of the new post.'));

interactionOperations({
  ...{ prefix: 'facebook', noun, topic: facebookTopic },
  collection: () => facebooks,
  verbs: {
    ...offerVerbs(noun),
    ...draftVerbs({ noun, written: { facebook }, saved: 'FACEBOOK_SAVED', through }),
    ...completeVerb(noun),
    ...transferVerb(noun, addressTarget('Who takes it over.', 'targetPath')),
    ...attachingVerbs(noun),
  },
  answers: {
    Reply: {
      description: 'Begins an answer. The event tells the new post, a draft.',
      parameters: {
        ...through,
        commentId: idParameter("Facebook's id of the comment that is answered; the post itself if left out."),
        userData,
      },
      done: began,
    },
  },
  beginnings: {
    Create: {
      description: 'Begins a Facebook post. The event tells it, a draft.',
      parameters: { ...through, userData },
      done: began,
    },
  },
});
