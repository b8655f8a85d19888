import { z } from 'zod';
import { readParameters } from '../answers.js';
import { CUSTOMER_LINES, CUSTOMERS } from '../content.js';
import { cancel, create, type DraftNames, reply, save, send } from './interactions/drafts.js';
import type { Form, Members } from './interactions/form.js';
import { subjectOf } from './interactions/subject.js';
import { ANNOTATE, accept, COMMON, complete, DRAFT, map, reject, transfer } from './interactions/verbs.js';

const NAMES: DraftNames = {
  queue: 'queuePath',
  saved: 'FacebookSaved',
  canceled: ['id', 'state', 'facebookType', 'uri', 'capabilities'],
};

const PAGE = 900_100_200_300_400;

const post = z.looseObject({
  facebook: z.looseObject({ from: z.string(), message: z.string() }),
});

function readPost(body: unknown): Members {
  const { from, message } = readParameters(post, body).facebook;
  return { from, message };
}

/** What a draft answers, in the words of Facebook: the comment and the page. */
function fqlObject(text: string, commentId: string): Members {
  return {
    applications: {},
    columnList: '',
    comments: {
      [`${PAGE}_${commentId}`]: {
        id: commentId,
        post_id: `${PAGE}_1`,
        parent_id: '0',
        text,
        time: Math.floor(Date.now() / 1000),
        fromid: '1000200030004000',
        likes: 0,
        comment_count: 0,
        can_comment: true,
        can_like: true,
        can_remove: true,
        user_likes: false,
        is_private: false,
        attachment: null,
        textTags: [],
      },
    },
    events: {},
    groups: {},
    pages: {
      [PAGE]: { page_id: PAGE, name: 'Shop Page', can_post: true, page_url: 'https://social.example/shop' },
    },
  };
}

/** Facebook posts and comments: "FacebookStateChangeMessage" and the pages of its operations. */
export const facebook: Form = {
  medium: 'facebook',
  plural: 'facebook',
  collections: ['/me/facebook'],
  channel: '/v2/me/facebook',
  messageType: 'FacebookStateChangeMessage',
  typeMember: 'facebookType',
  active: 'Processing',
  answersReference: ['Reply', 'Send'],
  errorMessage: 'Unable to post',
  capabilities: {
    Invited: ['Accept', 'Reject'],
    Processing: ['Reply', 'Transfer', ...ANNOTATE, 'Complete'],
    Composing: DRAFT,
  },
  unlisted: { Composing: ['Save'] },
  collectionVerbs: { Create: create(NAMES, () => ({})) },
  verbs: {
    ...COMMON,
    Accept: accept,
    Reject: reject(),
    Reply: reply(
      NAMES,
      z.looseObject({ commentId: z.string().optional(), userData: map.optional() }),
      ({ interaction: { members } }, { commentId = '900100200300499' }) => ({
        members: {
          contactId: members['contactId'],
          fqlObject: fqlObject(String(members['message']), commentId),
        },
        userData: { _facebookActorNickName: members['from'] },
      }),
    ),
    Save: save(NAMES, readPost),
    Send: send(NAMES, readPost, 'Unable to post'),
    Cancel: cancel(NAMES),
    Complete: complete,
    Transfer: transfer('targetPath'),
  },
  // The samples have it so.
  address: (id, _, direction) => (direction === 'Inbound' ? `/social-medias/${id}` : `/facebooks/${id}`),
  inbound(random) {
    const message = random.pick(CUSTOMER_LINES);
    return {
      contactId: random.interactionId(),
      from: random.pick(CUSTOMERS),
      message,
      subject: subjectOf(message),
      accounts: {},
      fqlObject: {},
      suggestedQueueUris: [],
      revelantResponseTemplateGroups: [],
    };
  },
};
