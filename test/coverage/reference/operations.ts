import { type ByEvidence, type Fact, preRelease } from './fact.js';

export interface OperationFact extends Fact, ByEvidence {
  /** The resource they are sent to. */
  readonly on: string;
  /** @default 'POST' */
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  /** The resource to which the gateway sends the same, for another spelling of its address. */
  readonly as?: string;
}

const media = [
  'Interaction',
  'Chat',
  'Email',
  'Workitem',
  'Tweet',
  'Facebook',
  'Facebooksession',
  'Openmedia',
];
const verbs = (beginning: string, endings = media) => endings.map((ending) => beginning + ending).join(' ');
const subscribing = 'Subscribe Unsubscribe';
const all = `${subscribing} ${verbs('Add')} ${verbs('Pull')}`;
// The pages on the agent's own workbins are older than the other half of the media.
const [older, newer] = [media.slice(0, 4), media.slice(4)];
const userData = 'AttachUserData UpdateUserData DeleteUserData';

const workbins: readonly OperationFact[] = [
  {
    section: 'workbins',
    on: '/me/workbins/{id}',
    doc: `${subscribing} ${verbs('Add', older)} ${verbs('Pull', older)}`,
    inferred: `${verbs('Add', newer)} ${verbs('Pull', newer)}`,
  },
  {
    section: 'workbins',
    on: '/users/{userId}/workbins/{id}',
    doc: `${subscribing} ${verbs('Pull')}`,
    inferred: verbs('Add'),
  },
  { section: 'workbins', on: '/me/workbins/{id}?agentGroup={name}', doc: all },
  { section: 'workbins', on: '/me/workbins/{id}?placeGroup={name}', doc: all },
  // The same by another address; of several workbins at once the gateway asks for each, to know what came of each.
  {
    section: 'workbins',
    on: '/workbins/{id}',
    doc: `${subscribing} ${verbs('Add', older)} ${verbs('Pull', older)}`,
    as: '/me/workbins/{id}',
  },
  { section: 'workbins', on: '/me/workbins?workbinIds={ids}', doc: subscribing, as: '/me/workbins/{id}' },
  { section: 'workbins', on: '/workbins?workbinIds={ids}', doc: subscribing, as: '/me/workbins/{id}' },
  {
    section: 'workbins',
    on: '/users/{userId}/workbins?workbinIds={ids}',
    doc: subscribing,
    as: '/users/{userId}/workbins/{id}',
  },
];

const chats: readonly OperationFact[] = [
  {
    section: 'chats',
    on: '/me/chats/{id}',
    doc: `Accept Reject SendMessage SendToAgents SendStartTypingNotification SendStopTypingNotification
      SendStartTypingToAgentsNotification SendStopTypingToAgentsNotification SendCustomNotice SendCustomNoticeToAgents
      SendNicknameUpdatedNotice SendUrl Transfer Consult Invite RemoveParticipantFromConference Leave Complete ${userData}
      SetDisposition SetInFocus SwitchToMonitor SwitchToCoach SwitchToBargeIn`,
  },
  { section: 'chats', on: '/me/chats/{id}', doc: 'AddComment', page: 'ChatAddComment' },
  { section: 'chats', on: '/users/{userId}/channels/chat', doc: 'Monitor Coach BargeIn' },
  { section: 'chats', on: '/users/{userId}/chats/{chatId}', doc: 'Intrude' },
  {
    section: 'chats',
    on: '/users/{userId}/channels/chat',
    doc: '(cancel-monitoring)',
    why: 'The documentation mentions it, and no page that can be reached names the operation.',
  },
];

const interactions: readonly OperationFact[] = [
  { section: 'emails', on: '/me/emails', doc: 'Create' },
  {
    section: 'emails',
    on: '/me/emails/{id}',
    doc: `Accept Reject Reply ReplyAll Save Send Complete Transfer AddAttachment RemoveAttachment Cancel AddComment
      SetInFocus AttachUserData UpdateUserData`,
  },
  { section: 'emails', on: '/me/emails/{id}', doc: 'DeleteUserData', page: 'EmailDeleteUserData' },
  { section: 'emails', on: '/me/emails/{id}', doc: 'SetDisposition', page: 'EmailSetDisposition' },
  {
    section: 'emails',
    on: '(address not documented)',
    doc: '(upload-of-an-attachment)',
    why: 'AddAttachment wants the id of a document, and no page says how a document gets one.',
  },
  { section: 'facebook', on: '/me/facebook', inferred: 'Create' },
  {
    section: 'facebook',
    on: '/me/facebook/{id}',
    doc: `Reply Send Cancel Complete Transfer AddComment SetDisposition SetInFocus ${userData}`,
    inferred: 'Accept Reject Save',
  },
  {
    section: 'facebooksession',
    on: '/me/facebooksessions/{id}',
    doc: 'Accept Reject SendMessage SendToAgents SendStartTypingNotification SendStopTypingNotification Transfer Leave Complete SetInFocus',
    inferred: `SetDisposition ${userData}`,
  },
  {
    section: 'facebooksession',
    on: '/me/facebooksessions/{id}',
    doc: 'AddComment',
    page: 'FacebookPMAddComment',
  },
  {
    section: 'facebooksession',
    on: '/me/facebooksession/{id}',
    doc: '(every-operation)',
    why: 'The name until 2019 of `/me/facebooksessions/{id}`, where all of them are.',
  },
  { section: 'twitter', on: '/me/tweets', doc: 'Create Unfollow', inferred: 'Follow' },
  {
    section: 'twitter',
    on: '/me/tweets/{id}',
    doc: `Reply Retweet Send Cancel Complete Transfer AddComment SetDisposition SetInFocus MarkFavorite RemoveFavorite ${userData}`,
    inferred: 'Accept Reject Save',
  },
  {
    section: 'twitter',
    on: '/me/twitter/{id}',
    doc: '(every-operation)',
    why: 'The name until June 2020 of `/me/tweets/{id}`, where all of them are.',
  },
  { section: 'openmedia', on: '/me/openmedia/{mediaType}', doc: 'Create' },
  {
    section: 'openmedia',
    on: '/me/openmedia/{mediaType}/{id}',
    doc: `Accept Reject Transfer Complete SetInFocus ${userData}`,
    inferred: 'SetDisposition AddComment',
  },
  {
    section: 'workitems',
    on: '/me/workitems/{id}',
    doc: `Accept Reject Transfer Complete SetInFocus ${userData}`,
    inferred: 'SetDisposition AddComment',
  },
];

const voice: readonly OperationFact[] = [
  { section: 'im-sessions', on: '/me/im-sessions', doc: 'InitiateIMSession' },
  { section: 'im-sessions', on: '/me/im-sessions/{id}', doc: `SendMessage Complete ${userData}` },
  { section: 'calls', on: '/me/devices/{deviceId}/calls', doc: 'Dial' },
  {
    section: 'calls',
    on: '/me/calls/{id}',
    doc: `Hangup Hold SwapCalls InitiateTransfer CompleteTransfer SingleStepTransfer InitiateConference SingleStepConference
      SendDtmf StartCallRecording ${userData} DeleteUserDataPair`,
    code: 'Answer',
    inferred: 'Retrieve CompleteConference StopCallRecording PauseCallRecording ResumeCallRecording',
  },
  {
    section: 'devices',
    on: '/me/devices/{id}',
    doc: `DoNotDisturbOn DoNotDisturbOff ForwardCallsOn ForwardCallsOff ListenIn BargeIn Coach CancelSupervisorMonitoring
      MuteMonitoredUser UnmuteMonitoredUser`,
  },
  {
    section: 'channels',
    on: '/me/channels/{channel}',
    doc: 'Ready NotReady AuxWork {operationName}',
    inferred: 'AfterCallWork',
  },
];

const agent: readonly OperationFact[] = [
  {
    section: 'me',
    on: '/me',
    page: 'StartContactCenterSession',
    doc: 'StartContactCenterSession EndContactCenterSession',
  },
  {
    section: 'channels',
    on: '/me',
    code: 'Ready NotReady AuxWork {operationName}',
    inferred: 'AfterCallWork',
  },
  // Documented is what GWS tells of it.
  { section: 'me', on: '/me', inferred: 'ChangePassword' },
  { section: 'history', on: '/contacts/ucs', doc: 'IdentifyUCSContact' },
  { section: 'history', on: '/ucs/contacts/{contactId}/interactions', doc: 'RetrieveContactHistory' },
  { section: 'history', on: '/ucs/interactions', doc: 'RetrieveInteractionHistory RetrieveAgentHistory' },
  {
    section: 'history',
    on: '/ucs/interactions/{id}',
    doc: 'GetInteractionContent',
    page: 'CHGetInteractionContent',
  },
];

const administration =
  'Administration: it changes what every agent of the contact centre may choose, and is no part of the desktop.';

const other: readonly OperationFact[] = [
  { section: 'users', on: '/settings/dispositions', doc: '(create)', why: administration },
  { section: 'users', method: 'PUT', on: '/settings/dispositions', doc: '(change)', why: administration },
  { section: 'users', method: 'DELETE', on: '/settings/dispositions', doc: '(remove)', why: administration },
  { section: 'smssessions', on: '/me/smssessions/{id}', doc: 'AddComment' },
  {
    section: 'multimedia-events',
    on: '/me/multimediaevents',
    doc: '(subscribe)',
    why: 'The page has the answer, and neither the name of the operation nor its parameters.',
  },
  { section: 'other', on: '/me/interactions/{id}', doc: 'Forward RequestChatHistory', why: preRelease },
];

/** What GWS does when asked to by `operationName`; in brackets what has no such name. */
export const operationFacts: readonly OperationFact[] = [
  ...agent,
  ...chats,
  ...interactions,
  ...voice,
  ...workbins,
  ...other,
];
