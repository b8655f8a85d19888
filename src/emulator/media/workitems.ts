import type { Form } from './interactions/form.js';
import { accept, COMMON, complete, reject, transfer, USER_DATA } from './interactions/verbs.js';

/** Work items: "WorkitemStateChangeMessage" and the pages of its operations. */
export const workitems: Form = {
  medium: 'workitem',
  plural: 'workitems',
  collections: ['/me/workitems'],
  channel: '/v2/me/workitems',
  messageType: 'WorkitemStateChangeMessage',
  typeMember: 'workitemType',
  active: 'Processing',
  answersReference: 'all',
  errorMessage: 'Queue not found',
  capabilities: {
    Invited: ['Accept', 'Reject'],
    Processing: ['Transfer', ...USER_DATA, 'SetInFocus', 'Complete'],
  },
  unlisted: { Processing: ['SetDisposition', 'AddComment'] },
  collectionVerbs: {},
  verbs: {
    ...COMMON,
    Accept: accept,
    Reject: reject(),
    Complete: complete,
    Transfer: transfer('targetUri'),
  },
  address: (id) => `/workitems/${id}`,
  inbound: () => ({}),
};
