import { type ByEvidence, type Fact, preRelease } from './fact.js';

export interface ReadFact extends Fact, ByEvidence {
  /** The read that answers the same, for another spelling of its address. */
  readonly as?: string;
}

/** What GWS answers to GET. A value in braces stands for any; `fields=*` goes without saying. */
export const readFacts: readonly ReadFact[] = [
  { section: 'me', doc: '/me /me?subresources=*' },
  // What is asked for together is read together: the whole answers any part of it.
  { section: 'me', doc: '/me?subresources={list}', as: '/me?subresources=*' },
  { section: 'users', doc: '/users /users/{id} /users/{id}?subresources=* /settings/dispositions' },
  {
    section: 'workbins',
    doc: `/me/workbins /workbins /me/workbins/{id} /me/workbins/{id}?subresources=*
      /me/workbins/{id}?subresources=*&agentGroup={name} /me/workbins/{id}?subresources={list}&agentGroup={name}
      /me/workbins/{id}?subresources=*&placeGroup={name} /me/workbins/{id}?subresources={list}&placeGroup={name}
      /users/{userId}/workbins/{id}/emails?subresources=* /users/{userId}/workbins/{id}/chats?subresources=*
      /users/{userId}/workbins/{id}/workitems?subresources=*`,
    code: '/workbins/{id}/{medium}',
    inferred: `/me/workbins/{id}?agentGroup={name} /me/workbins/{id}?placeGroup={name} /users/{userId}/workbins
      /users/{userId}/workbins/{id} /users/{userId}/workbins/{id}?subresources=*`,
  },
  { section: 'workbins', doc: '/workbins/{id}', as: '/me/workbins/{id}' },
  { section: 'workbins', doc: '/workbins/{id}?subresources=*', as: '/me/workbins/{id}?subresources=*' },
  // Some of the media are read one by one.
  {
    section: 'workbins',
    doc: '/me/workbins/{id}?subresources={list} /workbins/{id}?subresources={list}',
    as: '/workbins/{id}/{medium}',
  },
  {
    section: 'workbins',
    doc: '(GetGroupWorkbinContent-of-several-workbins)',
    why: 'The documentation has the heading, and no page that can be reached has its address.',
  },
  { section: 'chats', doc: '/me/chats', inferred: '/me/chats/{id}' },
  {
    section: 'chats',
    doc: '/chats/{id}/messages?index={n}',
    why: "The customer's side of a chat, an API of its own: it is anonymous, carries a `ContactCenterId` header in place of a sign-in, and is not meant for agents.",
  },
  { section: 'emails', doc: '/me/emails', inferred: '/me/emails/{id}', page: 'EmailResource' },
  { section: 'emails', doc: '/emails/{id}/attachments/{documentId}', page: 'EmailResource' },
  {
    section: 'emails',
    doc: '/email/{id}/attachments/{documentId}',
    as: '/emails/{id}/attachments/{documentId}',
  },
  { section: 'facebook', doc: '/me/facebook', inferred: '/me/facebook/{id}' },
  { section: 'facebooksession', doc: '/me/facebooksessions', inferred: '/me/facebooksessions/{id}' },
  { section: 'facebooksession', doc: '/me/facebooksession', as: '/me/facebooksessions' },
  { section: 'twitter', doc: '/me/tweets', inferred: '/me/tweets/{id}' },
  { section: 'twitter', doc: '/me/twitter', as: '/me/tweets' },
  { section: 'openmedia', doc: '/me/openmedia/{mediaType}', inferred: '/me/openmedia/{mediaType}/{id}' },
  { section: 'workitems', doc: '/me/workitems', inferred: '/me/workitems/{id}' },
  { section: 'im-sessions', doc: '/me/im-sessions', inferred: '/me/im-sessions/{id}' },
  { section: 'calls', doc: '/me/calls', inferred: '/me/calls/{id}' },
  { section: 'devices', doc: '/me/devices', inferred: '/me/devices/{id}' },
  {
    section: 'channels',
    doc: '/me/channels',
    code: '/settings/agent-states',
    inferred: '/me/channels/{channel}',
  },
  { section: 'outbound', code: '/outbound-records', inferred: '/outbound-records/{id}' },
  {
    section: 'contacts',
    doc: '/contacts /contacts?filterName={name}&filterParameters={text}',
    inferred: '/contacts/{id}',
  },
  { section: 'other', doc: '/queues', inferred: '/queues/{id}' },
  { section: 'smssessions', inferred: '/me/smssessions /me/smssessions/{id}' },
  { section: 'other', doc: '/me/interactions/{id}', why: preRelease },
];
