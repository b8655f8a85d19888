import type { ByEvidence, Evidence, Fact } from './fact.js';
import { preRelease } from './fact.js';

export type Members = Readonly<Record<string, unknown>>;

export interface TopicFact extends Fact {
  readonly topic: string;
  readonly evidence: Evidence;
  /** What is published on it, by `messageType`, in every spelling that is known. */
  readonly messages?: ByEvidence;
  /** What is published on it without `messageType`: the members that give it away, and their values. */
  readonly nameless?: { readonly [each in Evidence]?: readonly Members[] };
}

const passwordChanges = [
  { notificationType: 'PasswordChangeSuccessful' },
  { notificationType: 'PasswordChangeError' },
];

/** The topics of GWS and what is published on them. */
export const topicFacts: readonly TopicFact[] = [
  {
    section: 'workbins',
    topic: '/v2/me/workbins',
    evidence: 'doc',
    messages: { doc: 'WorkbinSubscriptionStateChangeMessage WorkbinStateChangeMessage' },
  },
  {
    section: 'chats',
    topic: '/v2/me/chats',
    evidence: 'doc',
    messages: { doc: 'ChatStateChangeMessage MessageLogUpdated' },
  },
  {
    section: 'services',
    topic: '/notifications/services',
    evidence: 'doc',
    messages: { doc: 'ServiceStateChangeMessage' },
  },
  {
    section: 'emails',
    topic: '/v2/me/emails',
    evidence: 'doc',
    messages: { doc: 'EmailStateChangeMessage' },
  },
  {
    section: 'facebook',
    topic: '/v2/me/facebook',
    evidence: 'doc',
    messages: { doc: 'FacebookStateChangeMessage' },
  },
  {
    section: 'facebooksession',
    topic: '/v2/me/facebooksession',
    evidence: 'doc',
    messages: {
      // The small letter is on the Accept pages, the answer of the history on a draft page.
      doc: 'FacebooksessionStateChangeMessage facebooksessionStateChangeMessage MessageLogUpdated GetInteractionContentMessage',
    },
  },
  {
    section: 'twitter',
    topic: '/v2/me/twitter',
    evidence: 'doc',
    messages: {
      doc: 'TweetStateChangeMessage TwitterStateChangeMessage TweetOperationResponse TwitterOperationResponse',
    },
  },
  {
    section: 'openmedia',
    topic: '/v2/me/openmedia',
    evidence: 'doc',
    messages: { doc: 'OpenmediaStateChangeMessage', code: 'OpenMediaStateChangeMessage' },
  },
  {
    section: 'workitems',
    topic: '/v2/me/workitems',
    evidence: 'doc',
    messages: { doc: 'WorkitemStateChangeMessage' },
  },
  {
    section: 'im-sessions',
    topic: '/v2/me/im-sessions',
    evidence: 'doc',
    messages: { doc: 'IMSessionStateChangeMessage IMLogUpdateMessage' },
  },
  {
    section: 'calls',
    topic: '/v2/me/calls',
    evidence: 'doc',
    messages: { doc: 'CallStateChangeMessage ErrorMessage' },
  },
  {
    section: 'devices',
    topic: '/v2/me/devices',
    evidence: 'doc',
    messages: { doc: 'DeviceStateChangeMessage ErrorMessage' },
    nameless: { code: [{ errorMessage: 'refused' }] },
  },
  {
    section: 'channels',
    topic: '/v2/me/channels',
    evidence: 'doc',
    messages: { code: 'ChannelStateChangeMessageV2' },
    nameless: { doc: [{ channels: [] }] },
  },
  {
    section: 'history',
    topic: '/v2/ucs/interactions',
    evidence: 'doc',
    messages: { doc: 'GetInteractionsHistoryMessage GetInteractionContentMessage' },
    nameless: { doc: [{ errorMessage: 'refused' }], inferred: [{ contactId: '7' }] },
  },
  {
    // Documented is the notification. Its topic is not; this is its place by analogy.
    section: 'history',
    topic: '/v2/me/contacts',
    evidence: 'inferred',
    nameless: { inferred: [{ contactId: '7' }, { errorMessage: 'refused' }] },
  },
  {
    section: 'outbound',
    topic: '/v2/me/outbound',
    evidence: 'code',
    messages: { code: 'OutboundRecordMessage' },
  },
  {
    section: 'me',
    topic: '/v2/me',
    evidence: 'doc',
    nameless: { doc: passwordChanges },
  },
  {
    section: 'me',
    topic: '/v2/users',
    evidence: 'doc',
    nameless: { doc: passwordChanges },
  },
  { section: 'other', topic: '/v2/me/interactions', evidence: 'doc', why: preRelease },
  // Documented are the messages. Their topics are not; these are their places by analogy.
  {
    section: 'smssessions',
    topic: '/v2/me/smssessions',
    evidence: 'inferred',
    messages: { doc: 'SMSsessionStateChangeMessage', inferred: 'MessageLogUpdated' },
  },
  {
    section: 'multimedia-events',
    topic: '/v2/me/multimediaevents',
    evidence: 'inferred',
    messages: { doc: 'MultimediaEventSubscriptionStateChangeMessage' },
  },
];
