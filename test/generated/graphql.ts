/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether an agent takes work. */
export type AgentStatus =
  /** The agent is not there. GWS: `LoggedOut`. */
  | 'LOGGED_OUT'
  /** The agent takes none: `workMode`, `reason` and `displayName` may say why. GWS: `NotReady`. */
  | 'NOT_READY'
  /** The agent takes work. GWS: `Ready`. */
  | 'READY'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** Where a call stands for this agent. */
export type CallState =
  /** The agent calls somebody, who has not answered yet. GWS: `Dialing`. */
  | 'DIALING'
  /** The agent talks. GWS: `Established`. */
  | 'ESTABLISHED'
  /** The other end waits. GWS: `Held`. */
  | 'HELD'
  /** It is over for this agent. GWS: `Released`. */
  | 'RELEASED'
  /** It rings at the agent's device. GWS: `Ringing`. */
  | 'RINGING'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** Something the agent may do with an interaction at this moment, named as the operation that does it. The list can be out of date; GWS decides when the operation is sent. */
export type Capability =
  /** Take the offered interaction. GWS: `Accept`. */
  | 'ACCEPT'
  /** Write a note for colleagues. GWS: `AddComment`. */
  | 'ADD_COMMENT'
  /** Answer the ringing call. GWS: `Answer`. */
  | 'ANSWER'
  /** Add user data. GWS: `AttachUserData`. */
  | 'ATTACH_USER_DATA'
  /** Supervisor: talk to everybody in an agent's calls. GWS: `BargeIn`. */
  | 'BARGE_IN'
  /** Throw the draft away. GWS: `Cancel`. */
  | 'CANCEL'
  /** Supervisor: stop listening. GWS: `CancelSupervisorMonitoring`. */
  | 'CANCEL_SUPERVISOR_MONITORING'
  /** Supervisor: talk to an agent only. GWS: `Coach`. */
  | 'COACH'
  /** Finish it. GWS: `Complete`. */
  | 'COMPLETE'
  /** Let whoever was asked join the call. GWS: `CompleteConference`. */
  | 'COMPLETE_CONFERENCE'
  /** Hand the call to whoever was asked. GWS: `CompleteTransfer`. */
  | 'COMPLETE_TRANSFER'
  /** Ask another agent, unseen by the customer. GWS: `Consult`. */
  | 'CONSULT'
  /** Remove user data. GWS: `DeleteUserData`. */
  | 'DELETE_USER_DATA'
  /** Remove one pair of user data. GWS: `DeleteUserDataPair`. */
  | 'DELETE_USER_DATA_PAIR'
  /** Let it ring again. GWS: `DoNotDisturbOff`. */
  | 'DO_NOT_DISTURB_OFF'
  /** Let nothing ring. GWS: `DoNotDisturbOn`. */
  | 'DO_NOT_DISTURB_ON'
  /** Send calls to another number no longer. GWS: `ForwardCallsOff`. */
  | 'FORWARD_CALLS_OFF'
  /** Send calls to another number. GWS: `ForwardCallsOn`. */
  | 'FORWARD_CALLS_ON'
  /** Leave the call. GWS: `Hangup`. */
  | 'HANGUP'
  /** Put the call on hold. GWS: `Hold`. */
  | 'HOLD'
  /** Ask somebody before they join the call. GWS: `InitiateConference`. */
  | 'INITIATE_CONFERENCE'
  /** Ask somebody before the call is handed over. GWS: `InitiateTransfer`. */
  | 'INITIATE_TRANSFER'
  /** Bring another agent into the conversation. GWS: `Invite`. */
  | 'INVITE'
  /** Leave the conversation. GWS: `Leave`. */
  | 'LEAVE'
  /** Supervisor: listen to an agent. GWS: `ListenIn`. */
  | 'LISTEN_IN'
  /** Mark the tweet as a favourite. GWS: `MarkFavorite`. */
  | 'MARK_FAVORITE'
  /** Supervisor: mute the agent. GWS: `MuteMonitoredUser`. */
  | 'MUTE_MONITORED_USER'
  /** Pause the recording. GWS: `PauseCallRecording`. */
  | 'PAUSE_CALL_RECORDING'
  /** Decline the offered interaction. GWS: `Reject`. */
  | 'REJECT'
  /** Unmark the tweet as a favourite. GWS: `RemoveFavorite`. */
  | 'REMOVE_FAVORITE'
  /** Answer it. GWS: `Reply`. */
  | 'REPLY'
  /** Answer everybody. GWS: `ReplyAll`. */
  | 'REPLY_ALL'
  /** Go on recording. GWS: `ResumeCallRecording`. */
  | 'RESUME_CALL_RECORDING'
  /** Take the call off hold. GWS: `Retrieve`. */
  | 'RETRIEVE'
  /** Repeat the tweet. GWS: `Retweet`. */
  | 'RETWEET'
  /** Keep the draft. GWS: `Save`. */
  | 'SAVE'
  /** Send the draft. GWS: `Send`. */
  | 'SEND'
  /** Send tones. GWS: `SendDtmf`. */
  | 'SEND_DTMF'
  /** Write to everybody in the conversation. GWS: `SendMessage`. */
  | 'SEND_MESSAGE'
  /** Tell that the agent types. GWS: `SendStartTypingNotification`. */
  | 'SEND_START_TYPING_NOTIFICATION'
  /** Tell the other agents that the agent types. GWS: `SendStartTypingToAgentsNotification`. */
  | 'SEND_START_TYPING_TO_AGENTS_NOTIFICATION'
  /** Tell that the agent stopped typing. GWS: `SendStopTypingNotification`. */
  | 'SEND_STOP_TYPING_NOTIFICATION'
  /** Tell the other agents that the agent stopped typing. GWS: `SendStopTypingToAgentsNotification`. */
  | 'SEND_STOP_TYPING_TO_AGENTS_NOTIFICATION'
  /** Write to the other agents only. GWS: `SendToAgents`. */
  | 'SEND_TO_AGENTS'
  /** Send an address to open. GWS: `SendUrl`. */
  | 'SEND_URL'
  /** Record how it ended. GWS: `SetDisposition`. */
  | 'SET_DISPOSITION'
  /** Mark it as the one being worked on. GWS: `SetInFocus`, `InFocus`. */
  | 'SET_IN_FOCUS'
  /** Let somebody join the call without asking. GWS: `SingleStepConference`. */
  | 'SINGLE_STEP_CONFERENCE'
  /** Hand the call over without asking. GWS: `SingleStepTransfer`. */
  | 'SINGLE_STEP_TRANSFER'
  /** Begin to record. GWS: `StartCallRecording`. */
  | 'START_CALL_RECORDING'
  /** End the recording. GWS: `StopCallRecording`. */
  | 'STOP_CALL_RECORDING'
  /** Put this call on hold and take up the held one. GWS: `SwapCalls`. */
  | 'SWAP_CALLS'
  /** Supervisor: talk to everybody. GWS: `SwitchToBargeIn`, `SwitchBargeIn`. */
  | 'SWITCH_TO_BARGE_IN'
  /** Supervisor: talk to the agent only. GWS: `SwitchToCoach`. */
  | 'SWITCH_TO_COACH'
  /** Supervisor: only listen. GWS: `SwitchToMonitor`. */
  | 'SWITCH_TO_MONITOR'
  /** Hand it to another agent or queue. GWS: `Transfer`. */
  | 'TRANSFER'
  /** Supervisor: let the agent be heard again. GWS: `UnmuteMonitoredUser`. */
  | 'UNMUTE_MONITORED_USER'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED'
  /** Change user data. GWS: `UpdateUserData`. */
  | 'UPDATE_USER_DATA';

/** What kind of entry of a conversation a message is. */
export type ChatMessageType =
  /** A notice between programs: `noticeText`. GWS: `CustomNotice`. */
  | 'CUSTOM_NOTICE'
  /** Somebody has a new name: `noticeText`. GWS: `NicknameUpdated`. */
  | 'NICKNAME_UPDATED'
  /** A notice of Chat Server: `text`. GWS: `Notice`. */
  | 'NOTICE'
  /** Somebody joined. GWS: `ParticipantJoined`. */
  | 'PARTICIPANT_JOINED'
  /** Somebody left. GWS: `ParticipantLeft`. */
  | 'PARTICIPANT_LEFT'
  /** Somebody came back. GWS: `ParticipantRejoined`. */
  | 'PARTICIPANT_REJOINED'
  /** An address to open: `url`. GWS: `PushUrl`. */
  | 'PUSH_URL'
  /** Somebody wrote something: `text`. GWS: `Text`. */
  | 'TEXT'
  /** The transcript has been saved. GWS: `TranscriptSaveDone`. */
  | 'TRANSCRIPT_SAVE_DONE'
  /** Somebody types. GWS: `TypingStarted`. */
  | 'TYPING_STARTED'
  /** Somebody stopped typing. GWS: `TypingStopped`. */
  | 'TYPING_STOPPED'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** Who is asked or invited; exactly one. */
export type ConsultTargetInput =
  {   /** Whoever the queue of this id finds. GWS: the address of the queue. */
  queueId: string | number; userId?: never; }
  |  { queueId?: never;   /** This user. GWS: the address of the user. */
  userId: string | number; };

/** What an entry of the directory is. */
export type ContactType =
  /** An address that the contact centre has added. GWS: `Custom`. */
  | 'CUSTOM'
  /** A queue. GWS: `Queue`. */
  | 'QUEUE'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED'
  /** A user of the contact centre. GWS: `User`. */
  | 'USER';

/** Which entries of the directory are wanted. */
export type ContactTypeInput =
  /** What the contact centre has added. GWS: `Custom`. */
  | 'CUSTOM'
  /** Queues. GWS: `Queue`. */
  | 'QUEUE'
  /** Users. GWS: `User`. */
  | 'USER';

/** How the gateway knows that an event is the outcome of an operation. */
export type CorrelatedBy =
  /** The event tells of a failure and names neither a number nor a resource, and no other operation of the agent's waited where it was told when it came. It may have another cause. While several wait, such a failure is nobody's: they go on waiting, and it is told on its topic only. */
  | 'ONLY_ONE_WAITING'
  /** The event carries the number that GWS gave the operation: certain. */
  | 'REFERENCE_ID'
  /** GWS gave no number, or the event does not repeat it; it is the first that tells of the expected change of the same resource. It may have another cause. */
  | 'RESOURCE';

/** A topic of GWS, by what it tells of. */
export type DesktopTopic =
  /** GWS topic: `/v2/me/calls`. */
  | 'CALLS'
  /** GWS topic: `/v2/me/channels`. */
  | 'CHANNELS'
  /** GWS topic: `/v2/me/chats`. */
  | 'CHATS'
  /** GWS topic: `/v2/me/contacts`. */
  | 'CONTACTS'
  /** GWS topic: `/v2/me/devices`. */
  | 'DEVICES'
  /** GWS topic: `/v2/me/emails`. */
  | 'EMAILS'
  /** GWS topic: `/v2/me/facebook`. */
  | 'FACEBOOKS'
  /** GWS topic: `/v2/me/facebooksession`. */
  | 'FACEBOOKSESSIONS'
  /** GWS topic: `/v2/ucs/interactions`. */
  | 'HISTORY'
  /** GWS topic: `/v2/me/im-sessions`. */
  | 'IM_SESSIONS'
  /** GWS topic: `/v2/me`. */
  | 'ME'
  /** GWS topic: `/v2/me/multimediaevents`. */
  | 'MULTIMEDIA_EVENTS'
  /** GWS topic: `/v2/me/openmedia`. */
  | 'OPENMEDIAS'
  /** GWS topic: `/v2/me/outbound`. */
  | 'OUTBOUND_RECORDS'
  /** GWS topic: `/notifications/services`. */
  | 'SERVICES'
  /** GWS topic: `/v2/me/smssessions`. */
  | 'SMSSESSIONS'
  /** GWS topic: `/v2/me/twitter`. */
  | 'TWEETS'
  /** GWS topic: `/v2/me/workbins`. */
  | 'WORKBINS'
  /** GWS topic: `/v2/me/workitems`. */
  | 'WORKITEMS';

/** Whether a device can be used. */
export type DeviceState =
  /** It works. GWS: `Active`. */
  | 'ACTIVE'
  /** It does not. GWS: `Inactive`. */
  | 'INACTIVE'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** An email as the agent has written it: all of it, what is left out is lost. GWS: `email`. */
export type EmailInput = {
  /** Who gets a copy unseen. */
  bcc?: Array<string> | null | undefined;
  /** What is written, as HTML. */
  body?: string | null | undefined;
  /** What is written, without markup. */
  bodyAsPlainText?: string | null | undefined;
  /** Who gets a copy. */
  cc?: Array<string> | null | undefined;
  /** The sender: an address of the contact centre. */
  from: string;
  /** What kind of text `body` is, e.g. `text/html`. GWS does not take `text/plain`. */
  mime?: string | null | undefined;
  /** What it is about. */
  subject?: string | null | undefined;
  /** The receivers, at least one. */
  to: Array<string>;
};

/** A Facebook post or comment as the agent has written it. GWS: `facebook`. */
export type FacebookInput = {
  /** The account of the contact centre that it is from. */
  from: string;
  /** What is written, without markup. */
  message: string;
};

/** Why events may be missing. */
export type GapReason =
  /** The place asked for is older than what the gateway keeps, or than its subscription to the topic at GWS. */
  | 'CURSOR_EXPIRED'
  /** The place asked for belongs to a log that no longer exists. */
  | 'HISTORY_RESET'
  /** A message could not be read and was skipped. */
  | 'MESSAGE_UNREADABLE'
  /** Events were not read in time: of those that tell the whole state of a resource, only the newest follows. Subscribe `after` the gap's cursor to have them all, while the gateway keeps them. */
  | 'SUBSCRIBER_TOO_SLOW'
  /** GWS dropped the CometD session, with whatever it held; a new one has taken its place and everything is subscribed again. */
  | 'UPSTREAM_SESSION_LOST'
  /** A poll failed and GWS does not keep messages until they are acknowledged: one may be lost. */
  | 'UPSTREAM_UNCONFIRMED';

/** Which interactions of the past are wanted; all of the last month if left out. */
export type HistoryFilterInput = {
  /** Which custom attributes to tell; all if left out. */
  customAttributes?: Array<string> | null | undefined;
  /** From this day on, e.g. `2024-05-14`; newer versions of GWS take a full time stamp as well. The last month if left out. */
  fromDate?: string | null | undefined;
  /** Of this medium only. GWS: `mediaType`. */
  medium?: HistoryMedium | null | undefined;
  /** Only those whose custom attributes have these values, an object of keys and values. */
  searchCustomAttributes?: unknown;
  /** In which order; DESC if left out. */
  sort?: HistorySort | null | undefined;
  /** From which part; MAIN if left out. */
  source?: HistorySource | null | undefined;
  /** Up to this day, written like `fromDate`. */
  toDate?: string | null | undefined;
};

/** Of which medium interactions of the past are wanted. */
export type HistoryMedium =
  /** GWS: `call`. */
  | 'CALL'
  /** GWS: `chat`. */
  | 'CHAT'
  /** GWS: `email`. */
  | 'EMAIL'
  /** GWS: `facebook`. */
  | 'FACEBOOK'
  /** GWS: `facebooksession`. */
  | 'FACEBOOKSESSION'
  /** GWS: `openmedia`. */
  | 'OPENMEDIA'
  /** GWS: `twitter`. */
  | 'TWEET'
  /** GWS: `workitem`. */
  | 'WORKITEM';

/** In which order the history is told. */
export type HistorySort =
  /** The oldest first. GWS: `asc`. */
  | 'ASC'
  /** The newest first. GWS: `desc`. */
  | 'DESC';

/** Which part of the history is asked. */
export type HistorySource =
  /** What was archived. GWS: `archive`. */
  | 'ARCHIVE'
  /** What is recent. GWS: `main`. */
  | 'MAIN';

/** Where an interaction of the past stands. */
export type HistoryState =
  /** Somebody works on it. GWS: `InProcess`. */
  | 'IN_PROCESS'
  /** Not begun. GWS: `New`. */
  | 'NEW'
  /** It waits. GWS: `Pending`. */
  | 'PENDING'
  /** It is over. GWS: `Stopped`. */
  | 'STOPPED'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** Where an instant messaging session stands. */
export type ImSessionState =
  /** A colleague has asked for it. GWS: `Alerting`. */
  | 'ALERTING'
  /** It is over. GWS: `Completed`. */
  | 'COMPLETED'
  /** The agent has asked for it. GWS: `Initiating`. */
  | 'INITIATING'
  /** Messages can be sent. GWS: `Talking`. */
  | 'TALKING'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** Who began an interaction. */
export type InteractionDirection =
  /** A colleague, about another interaction. GWS: `Consult`. */
  | 'CONSULT'
  /** The customer. GWS: `Inbound`. */
  | 'INBOUND'
  /** A colleague. GWS: `Internal`. */
  | 'INTERNAL'
  /** The contact centre. GWS: `Outbound`. */
  | 'OUTBOUND'
  /** GWS does not know. GWS: `Unknown`. */
  | 'UNKNOWN'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** Where an interaction stands for this agent. Which of these a medium knows is said at its type. */
export type InteractionStatus =
  /** Accepted; on the way to being handled. GWS: `Accepted`. */
  | 'ACCEPTED'
  /** The draft was thrown away. GWS: `Canceled`. */
  | 'CANCELED'
  /** Accepted and joined: the agent talks with the customer. GWS: `Chatting`. */
  | 'CHATTING'
  /** Done for this agent; also after a rejection. GWS: `Completed`. */
  | 'COMPLETED'
  /** A draft that the agent writes. GWS: `Composing`. */
  | 'COMPOSING'
  /** Offered to the agent, not accepted yet. GWS: `Invited`. */
  | 'INVITED'
  /** Lies in a workbin. GWS: `InWorkbin`. */
  | 'IN_WORKBIN'
  /** The conversation could not be joined. GWS: `JoinFailed`. */
  | 'JOIN_FAILED'
  /** The agent left the conversation but still owns the interaction, and can transfer or complete it. GWS: `LeftChat`. */
  | 'LEFT_CHAT'
  /** The agent handles it. GWS: `Processing`. */
  | 'PROCESSING'
  /** Taken away by GWS, for example because nobody answered. GWS: `Revoked`. */
  | 'REVOKED'
  /** The draft was sent. GWS: `Sent`. */
  | 'SENT'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** A way in which a customer reaches the contact centre. */
export type Medium =
  /** A telephone call. Not in workbins. GWS: `Call`. */
  | 'CALL'
  /** A chat on a web page or in an app. GWS: `Chat`. */
  | 'CHAT'
  /** An email. GWS: `Email`. */
  | 'EMAIL'
  /** A Facebook post or comment. GWS: `Facebook`. */
  | 'FACEBOOK'
  /** Private Facebook messages. GWS: `Facebooksession`. */
  | 'FACEBOOKSESSION'
  /** Any other medium, as configured at GWS. GWS: `Openmedia`. */
  | 'OPENMEDIA'
  /** Text messages. Not in workbins. GWS: `Smssession`. */
  | 'SMSSESSION'
  /** A tweet. GWS: `Tweet`, `twitter`. */
  | 'TWEET'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED'
  /** A work item, for example a scanned letter. GWS: `Workitem`. */
  | 'WORKITEM';

/** Which calls of an agent a supervisor follows. */
export type MonitoringMode =
  /** All from now on. GWS: `AllCalls`. */
  | 'ALL_CALLS'
  /** The next one only. GWS: `NextCall`. */
  | 'NEXT_CALL'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** Which calls of an agent a supervisor wants to follow. */
export type MonitoringModeInput =
  /** All from now on. GWS: `AllCalls`. */
  | 'ALL_CALLS'
  /** The next one only. GWS: `NextCall`. */
  | 'NEXT_CALL';

/** How long a supervisor follows a call. */
export type MonitoringScope =
  /** As long as the agent is on it. GWS: `Agent`. */
  | 'AGENT'
  /** As long as it lasts, also when it is handed on. GWS: `Call`. */
  | 'CALL'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** How long a supervisor wants to follow a call. */
export type MonitoringScopeInput =
  /** As long as the agent is on it. GWS: `Agent`. */
  | 'AGENT'
  /** As long as it lasts, also when it is handed on. GWS: `Call`. */
  | 'CALL';

/** What a notification tells of. */
export type NotificationType =
  /** User data changed. Documented for calls and instant messages. GWS: `AttachedDataChanged`. */
  | 'ATTACHED_DATA_CHANGED'
  /** A file was attached to an email. GWS: `AttachmentAdded`. */
  | 'ATTACHMENT_ADDED'
  /** A file was removed from an email. GWS: `AttachmentRemoved`. */
  | 'ATTACHMENT_REMOVED'
  /** A recording began or ended. Documented for calls. GWS: `CallRecordingStateChange`. */
  | 'CALL_RECORDING_STATE_CHANGE'
  /** Tones were sent. Documented for calls. GWS: `DtmfSent`. */
  | 'DTMF_SENT'
  /** The draft of an email was saved. GWS: `EmailSaved`. */
  | 'EMAIL_SAVED'
  /** Nothing changed: an operation failed. GWS: `Error`. */
  | 'ERROR'
  /** The draft of a Facebook post was saved. GWS: `FacebookSaved`. */
  | 'FACEBOOK_SAVED'
  /** A monitored agent was muted or unmuted. Documented for calls. GWS: `MonitoredUserMutedStateChange`. */
  | 'MONITORED_USER_MUTED_STATE_CHANGE'
  /** Messages were added. GWS: `NewMessages`, `NewMessage`. */
  | 'NEW_MESSAGES'
  /** Somebody came or went. GWS: `ParticipantsUpdated`. */
  | 'PARTICIPANTS_UPDATED'
  /** The password was not changed. GWS: `PasswordChangeError`. */
  | 'PASSWORD_CHANGE_ERROR'
  /** The password was changed. GWS: `PasswordChangeSuccessful`. */
  | 'PASSWORD_CHANGE_SUCCESSFUL'
  /** User data or the disposition changed. The interaction is told whole: replace, do not merge. GWS: `PropertiesUpdated`. */
  | 'PROPERTIES_UPDATED'
  /** The state changed. GWS: `StatusChange`, `StatusChanged`. */
  | 'STATUS_CHANGE'
  /** The draft of a tweet was saved. GWS: `TweetSaved`. */
  | 'TWEET_SAVED'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** Where an outbound record stands. */
export type OutboundRecordState =
  /** It can be called. GWS: `ReadyToCall`. */
  | 'READY_TO_CALL'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** Who a participant is. */
export type ParticipantType =
  /** An agent. GWS: `Agent`. */
  | 'AGENT'
  /** The customer. GWS: `Customer`. */
  | 'CUSTOMER'
  /** A system or a person outside the contact centre. GWS: `External`. */
  | 'EXTERNAL'
  /** A supervisor. GWS: `Supervisor`. */
  | 'SUPERVISOR'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** Whether a call is recorded. */
export type RecordingState =
  /** It was, and will be again. GWS: `Paused`. */
  | 'PAUSED'
  /** It is. GWS: `Started`. */
  | 'STARTED'
  /** It is not. GWS: `Stopped`. */
  | 'STOPPED'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** Whether a service can be used. */
export type ServiceAvailability =
  /** It works. GWS: `Active`. */
  | 'ACTIVE'
  /** It is away: operations that need it fail. GWS: `Inactive`. */
  | 'INACTIVE'
  /** It answers reads only. GWS: `ReadOnly`. */
  | 'READ_ONLY'
  /** GWS does not know. GWS: `Unknown`. */
  | 'UNKNOWN'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** What a service does. */
export type ServiceType =
  /** Chat conversations. GWS: `Chat`. */
  | 'CHAT'
  /** Content of chats, emails and other interactions. GWS: `MultiMediaContent`. */
  | 'MULTI_MEDIA_CONTENT'
  /** State of chats, emails and other interactions. GWS: `MultiMediaState`. */
  | 'MULTI_MEDIA_STATE'
  /** Configuration: users, devices, rights. GWS: `Provisioning`. */
  | 'PROVISIONING'
  /** Statistics. GWS: `Reporting`. */
  | 'REPORTING'
  /** GWS does not know. GWS: `Unknown`. */
  | 'UNKNOWN'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED'
  /** Calls. GWS: `Voice`. */
  | 'VOICE';

/** How a sign-in stands. The last three are its end: subscriptions end with `UNAUTHENTICATED`, a WebSocket is closed with 4403, and the agent has to sign in again. */
export type SessionState =
  /** All is well. */
  | 'ACTIVE'
  /** The token has expired. */
  | 'EXPIRED'
  /** The token expires soon: send `refreshSession`. */
  | 'EXPIRING'
  /** GWS does not take the credentials any more. */
  | 'REVOKED'
  /** The agent has signed out, or was signed out by an administrator. */
  | 'SIGNED_OUT';

/** What came of a request to be told of something, a workbin for example. */
export type SubscriptionState =
  /** GWS refuses: there is no such thing, or no right to it. A subscription to a workbin ends with an error. GWS: `RequestFailed`. */
  | 'REQUEST_FAILED'
  /** GWS tells of it from now on. GWS: `Subscribed`. */
  | 'SUBSCRIBED'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED'
  /** GWS tells of it no longer. GWS: `Unsubscribed`. */
  | 'UNSUBSCRIBED';

/** Who takes an interaction over; exactly one. A queue is named by its name for chats and emails, and by its id for all other media: that is what GWS takes. */
export type TransferTargetInput =
  {   /** For other media: this entry of the internal directory. GWS: the address of the contact, `/contacts/{id}`. */
  contactId: string | number; queueId?: never; queueName?: never; userId?: never; }
  |  { contactId?: never;   /** For other media: whoever the queue of this id finds. GWS: the address of the queue. */
  queueId: string | number; queueName?: never; userId?: never; }
  |  { contactId?: never; queueId?: never;   /** For chats and emails: the queue of this name. GWS: `queueName`. */
  queueName: string; userId?: never; }
  |  { contactId?: never; queueId?: never; queueName?: never;   /** This user. GWS: the address of the user. */
  userId: string | number; };

/** A tweet as the agent has written it. GWS: `twitter`. */
export type TweetInput = {
  /** The account of the contact centre that it is from. */
  from: string;
  /** What is written, without markup. */
  message: string;
};

/** Who sees a participant or a message. */
export type Visibility =
  /** Agents only. GWS: `Agents`. */
  | 'AGENTS'
  /** Everybody. GWS: `All`. */
  | 'ALL'
  /** Supervisors only. GWS: `Supervisors`. */
  | 'SUPERVISORS'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** What an agent does who is not ready. */
export type WorkMode =
  /** What remains to be done after a call. GWS: `AfterCallWork`. */
  | 'AFTER_CALL_WORK'
  /** Other work. GWS: `AuxWork`. */
  | 'AUX_WORK'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** What happened to the content of a workbin. */
export type WorkbinAction =
  /** An interaction was put into it. GWS: `ItemAdded`. */
  | 'ITEM_ADDED'
  /** An interaction was taken out of it. GWS: `ItemRemoved`. */
  | 'ITEM_REMOVED'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** Which verb of GWS is used: there is one for each medium. */
export type WorkbinMedium =
  /** The verb without a medium. GWS: `AddInteraction`, `PullInteraction`. */
  | 'ANY'
  /** For chats. GWS: `AddChat`, `PullChat`. */
  | 'CHAT'
  /** For emails. GWS: `AddEmail`, `PullEmail`. */
  | 'EMAIL'
  /** For Facebook posts. GWS: `AddFacebook`, `PullFacebook`. */
  | 'FACEBOOK'
  /** For private Facebook messages. GWS: `AddFacebooksession`, `PullFacebooksession`. */
  | 'FACEBOOKSESSION'
  /** For other media. GWS: `AddOpenmedia`, `PullOpenmedia`. */
  | 'OPENMEDIA'
  /** For tweets. GWS: `AddTweet`, `PullTweet`. */
  | 'TWEET'
  /** For work items. GWS: `AddWorkitem`, `PullWorkitem`. */
  | 'WORKITEM';

/** Whose workbins are meant; exactly one. Left out: the agent's own. Another user's need the rights of a supervisor. */
export type WorkbinOwnerInput =
  {   /** The workbins of this group of agents. GWS: `?agentGroup=`. */
  agentGroup: string; placeGroup?: never; userId?: never; }
  |  { agentGroup?: never;   /** The workbins of this group of places. GWS: `?placeGroup=`. */
  placeGroup: string; userId?: never; }
  |  { agentGroup?: never; placeGroup?: never;   /** The workbins of this user. GWS: `/users/{id}/workbins`. */
  userId: string | number; };

/** Who owns workbins of a kind. */
export type WorkbinType =
  /** Every agent has one. GWS: `Agent`. */
  | 'AGENT'
  /** Every group of agents has one. GWS: `AgentGroup`. */
  | 'AGENT_GROUP'
  /** Every place has one. GWS: `Place`. */
  | 'PLACE'
  /** Every group of places has one. GWS: `PlaceGroup`. */
  | 'PLACE_GROUP'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

export type CallRowFragment = { id: string, state: CallState | null, stateRaw: string | null, callType: InteractionDirection | null, ani: string | null, dnis: string | null, capabilities: Array<Capability>, duration: number | null, recordingState: RecordingState | null, mute: boolean | null, deviceId: string | null, participants: Array<{ digits: string | null, formattedPhoneNumber: string | null }>, userDataEntries: Array<{ key: string, value: unknown }> };

export type CallsQueryVariables = Exact<{ [key: string]: never; }>;


export type CallsQuery = { calls: Array<CallRowFragment> | null };

export type CallQueryVariables = Exact<{
  id: string | number;
}>;


export type CallQuery = { call: CallRowFragment | null };

export type CallChangedFragment = { notificationType: NotificationType | null, notificationTypeRaw: string | null, errorMessage: string | null, errorCode: number | null, call: CallRowFragment | null };

export type CallEventsSubscriptionVariables = Exact<{
  callId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type CallEventsSubscription = { callEvents:
    | (
      { __typename: 'CallStateChange' }
      & EventPlace_CallStateChange_Fragment
      & CallChangedFragment
    )
    | (
      { __typename: 'ErrorMessage' }
      & EventPlace_ErrorMessage_Fragment
      & FailureFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type FollowCallSubscriptionVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type FollowCallSubscription = { call:
    | (
      { __typename: 'CallSnapshot', call: CallRowFragment | null }
      & SnapshotPlace_CallSnapshot_Fragment
    )
    | (
      { __typename: 'CallStateChange' }
      & EventPlace_CallStateChange_Fragment
      & CallChangedFragment
    )
    | (
      { __typename: 'ErrorMessage' }
      & EventPlace_ErrorMessage_Fragment
      & FailureFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type CallDialMutationVariables = Exact<{
  deviceId: string | number;
  destination: string;
  userData?: unknown;
}>;


export type CallDialMutation = { callDial:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | (
      { event:
        | { call: CallRowFragment | null }
        | Record<PropertyKey, never>
       }
      & Outcome_OperationSucceeded_Fragment
    )
    | Outcome_OperationTimedOut_Fragment
   };

export type CallAnswerMutationVariables = Exact<{
  id: string | number;
}>;


export type CallAnswerMutation = { callAnswer:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type CallHangupMutationVariables = Exact<{
  id: string | number;
}>;


export type CallHangupMutation = { callHangup:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type CallHoldMutationVariables = Exact<{
  id: string | number;
}>;


export type CallHoldMutation = { callHold:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type CallRetrieveMutationVariables = Exact<{
  id: string | number;
}>;


export type CallRetrieveMutation = { callRetrieve:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type CallInitiateTransferMutationVariables = Exact<{
  id: string | number;
  destination: string;
  userData?: unknown;
}>;


export type CallInitiateTransferMutation = { callInitiateTransfer:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | (
      { event:
        | { call: CallRowFragment | null }
        | Record<PropertyKey, never>
       }
      & Outcome_OperationSucceeded_Fragment
    )
    | Outcome_OperationTimedOut_Fragment
   };

export type CallCompleteTransferMutationVariables = Exact<{
  id: string | number;
  consultCallId?: string | number | null | undefined;
}>;


export type CallCompleteTransferMutation = { callCompleteTransfer:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type CallInitiateConferenceMutationVariables = Exact<{
  id: string | number;
  destination: string;
  userData?: unknown;
}>;


export type CallInitiateConferenceMutation = { callInitiateConference:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | (
      { event:
        | { call: CallRowFragment | null }
        | Record<PropertyKey, never>
       }
      & Outcome_OperationSucceeded_Fragment
    )
    | Outcome_OperationTimedOut_Fragment
   };

export type CallCompleteConferenceMutationVariables = Exact<{
  id: string | number;
  consultCallId?: string | number | null | undefined;
}>;


export type CallCompleteConferenceMutation = { callCompleteConference:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type CallSwapCallsMutationVariables = Exact<{
  id: string | number;
}>;


export type CallSwapCallsMutation = { callSwapCalls:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type CallSingleStepTransferMutationVariables = Exact<{
  id: string | number;
  destination: string;
  userData?: unknown;
}>;


export type CallSingleStepTransferMutation = { callSingleStepTransfer:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type CallSendDtmfMutationVariables = Exact<{
  id: string | number;
  digits: string;
}>;


export type CallSendDtmfMutation = { callSendDtmf:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type CallStartCallRecordingMutationVariables = Exact<{
  id: string | number;
}>;


export type CallStartCallRecordingMutation = { callStartCallRecording:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type CallStopCallRecordingMutationVariables = Exact<{
  id: string | number;
}>;


export type CallStopCallRecordingMutation = { callStopCallRecording:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type CallAttachUserDataMutationVariables = Exact<{
  id: string | number;
  userData: unknown;
}>;


export type CallAttachUserDataMutation = { callAttachUserData:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChannelRowFragment = { channel: string | null, doNotDisturb: boolean | null, userState: UserStateRowFragment | null };

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: Array<ChannelRowFragment> | null };

export type AgentStatesQueryVariables = Exact<{ [key: string]: never; }>;


export type AgentStatesQuery = { agentStates: Array<{ id: string | null, name: string | null, displayName: string | null, operationName: string | null, state: AgentStatus | null, workMode: WorkMode | null, reason: string | null }> | null };

export type ChannelChangedFragment = { errorMessage: string | null, errorCode: number | null, channels: Array<ChannelRowFragment> };

export type ChannelEventsSubscriptionVariables = Exact<{
  channel?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChannelEventsSubscription = { channelEvents:
    | (
      { __typename: 'ChannelStateChange' }
      & EventPlace_ChannelStateChange_Fragment
      & ChannelChangedFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type FollowChannelSubscriptionVariables = Exact<{
  channel: string | number;
  after?: string | null | undefined;
}>;


export type FollowChannelSubscription = { channel:
    | (
      { __typename: 'ChannelSnapshot', channel: ChannelRowFragment | null }
      & SnapshotPlace_ChannelSnapshot_Fragment
    )
    | (
      { __typename: 'ChannelStateChange' }
      & EventPlace_ChannelStateChange_Fragment
      & ChannelChangedFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type ChannelReadyMutationVariables = Exact<{
  channel: string | number;
}>;


export type ChannelReadyMutation = { channelReady:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChannelNotReadyMutationVariables = Exact<{
  channel: string | number;
}>;


export type ChannelNotReadyMutation = { channelNotReady:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChannelAfterCallWorkMutationVariables = Exact<{
  channel: string | number;
}>;


export type ChannelAfterCallWorkMutation = { channelAfterCallWork:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChannelSetStateMutationVariables = Exact<{
  channel: string | number;
  operationName: string;
}>;


export type ChannelSetStateMutation = { channelSetState:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChatRowFragment = { id: string, state: InteractionStatus | null, stateRaw: string | null, chatType: InteractionDirection | null, capabilities: Array<Capability>, capabilitiesRaw: Array<string>, receivedDate: string | null, subject: string | null, userData: unknown, participants: Array<{ participantId: string | null, nickname: string | null, type: ParticipantType | null, visibility: Visibility | null, userId: string | null }> };

export type ChatLineFragment = { id: string, index: number | null, type: ChatMessageType | null, typeRaw: string | null, text: string | null, noticeText: string | null, url: string | null, messageType: string | null, visibility: Visibility | null, timestamp: string | null, timestampRaw: string | null, from: { participantId: string | null, nickname: string | null, type: ParticipantType | null } | null };

export type ChatsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChatsQuery = { chats: Array<ChatRowFragment> | null };

export type ChatQueryVariables = Exact<{
  id: string | number;
}>;


export type ChatQuery = { chat: (
    { messages: Array<ChatLineFragment> }
    & ChatRowFragment
  ) | null };

export type ChatChangedFragment = { notificationType: NotificationType | null, notificationTypeRaw: string | null, errorMessage: string | null, errorCode: number | null, chat: ChatRowFragment | null };

export type ChatWrittenFragment = { notificationType: NotificationType | null, chatId: string | null, messages: Array<ChatLineFragment> };

export type ChatEventsSubscriptionVariables = Exact<{
  chatId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChatEventsSubscription = { chatEvents:
    | (
      { __typename: 'ChatStateChange' }
      & EventPlace_ChatStateChange_Fragment
      & ChatChangedFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'MessageLogUpdate' }
      & EventPlace_MessageLogUpdate_Fragment
      & ChatWrittenFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type FollowChatSubscriptionVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type FollowChatSubscription = { chat:
    | (
      { __typename: 'ChatSnapshot', chat: (
        { messages: Array<ChatLineFragment> }
        & ChatRowFragment
      ) | null }
      & SnapshotPlace_ChatSnapshot_Fragment
    )
    | (
      { __typename: 'ChatStateChange' }
      & EventPlace_ChatStateChange_Fragment
      & ChatChangedFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'MessageLogUpdate' }
      & EventPlace_MessageLogUpdate_Fragment
      & ChatWrittenFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type ChatAcceptMutationVariables = Exact<{
  id: string | number;
  nickname: string;
}>;


export type ChatAcceptMutation = { chatAccept:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChatRejectMutationVariables = Exact<{
  id: string | number;
}>;


export type ChatRejectMutation = { chatReject:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChatSendMessageMutationVariables = Exact<{
  id: string | number;
  text: string;
}>;


export type ChatSendMessageMutation = { chatSendMessage:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChatSendStartTypingNotificationMutationVariables = Exact<{
  id: string | number;
}>;


export type ChatSendStartTypingNotificationMutation = { chatSendStartTypingNotification:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChatSendStopTypingNotificationMutationVariables = Exact<{
  id: string | number;
}>;


export type ChatSendStopTypingNotificationMutation = { chatSendStopTypingNotification:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChatInviteMutationVariables = Exact<{
  id: string | number;
  target: ConsultTargetInput;
}>;


export type ChatInviteMutation = { chatInvite:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChatTransferMutationVariables = Exact<{
  id: string | number;
  target: TransferTargetInput;
}>;


export type ChatTransferMutation = { chatTransfer:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChatSetDispositionMutationVariables = Exact<{
  id: string | number;
  disposition: string;
}>;


export type ChatSetDispositionMutation = { chatSetDisposition:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChatAttachUserDataMutationVariables = Exact<{
  id: string | number;
  userData: unknown;
}>;


export type ChatAttachUserDataMutation = { chatAttachUserData:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChatLeaveMutationVariables = Exact<{
  id: string | number;
}>;


export type ChatLeaveMutation = { chatLeave:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ChatCompleteMutationVariables = Exact<{
  id: string | number;
}>;


export type ChatCompleteMutation = { chatComplete:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ContactsQueryVariables = Exact<{
  matching?: string | null | undefined;
  channel?: string | null | undefined;
  type?: ContactTypeInput | null | undefined;
  limit?: number | null | undefined;
}>;


export type ContactsQuery = { contacts: Array<{ id: string, type: ContactType | null, typeRaw: string | null, name: string | null, userName: string | null, firstName: string | null, lastName: string | null, emailAddress: string | null, phoneNumbers: Array<string> }> | null };

export type ContactQueryVariables = Exact<{
  id: string | number;
}>;


export type ContactQuery = { contact: { id: string, type: ContactType | null, name: string | null, userName: string | null, firstName: string | null, lastName: string | null, emailAddress: string | null, phoneNumbers: Array<string> } | null };

export type CustomerQueryVariables = Exact<{
  emailAddress?: string | null | undefined;
  phoneNumber?: string | null | undefined;
  lastName?: string | null | undefined;
}>;


export type CustomerQuery = { ucsContactId: string | null };

export type ContactIdentifiedFragment = { contactId: string | null, errorMessage: string | null, errorCode: number | null };

export type ContactEventsSubscriptionVariables = Exact<{
  contactId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContactEventsSubscription = { contactEvents:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'IdentifyUCSContact' }
      & EventPlace_IdentifyUcsContact_Fragment
      & ContactIdentifiedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type ContactIdentifyMutationVariables = Exact<{
  emailAddress?: string | null | undefined;
  phoneNumber?: string | null | undefined;
  lastName?: string | null | undefined;
  createContactEnabled?: boolean | null | undefined;
}>;


export type ContactIdentifyMutation = { contactIdentify:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | (
      { event:
        | { contactId: string | null }
        | Record<PropertyKey, never>
       }
      & Outcome_OperationSucceeded_Fragment
    )
    | Outcome_OperationTimedOut_Fragment
   };

export type SmssessionRowFragment = (
  { smssessionType: InteractionDirection | null, participants: Array<{ nickname: string | null, type: ParticipantType | null }>, messages: Array<ChatLineFragment> }
  & InteractionRow_SmsSession_Fragment
);

export type SmssessionChangedFragment = { notificationType: NotificationType | null, notificationTypeRaw: string | null, errorMessage: string | null, errorCode: number | null, smssession: SmssessionRowFragment | null };

export type SmssessionWrittenFragment = { smssessionId: string | null };

export type MultimediaSubscribedFragment = { topics: Array<string>, stateResource: SubscriptionState | null, stateResourceRaw: string | null, errorMessage: string | null, errorCode: number | null };

export type DeskReadFragment = (
  { desk: { calls: Array<CallRowFragment> | null, channels: Array<ChannelRowFragment> | null, chats: Array<(
      { messages: Array<ChatLineFragment> }
      & ChatRowFragment
    )> | null, devices: Array<DeviceRowFragment> | null, emails: Array<EmailDetailsFragment> | null, facebooks: Array<FacebookDetailsFragment> | null, facebooksessions: Array<(
      { messages: Array<ChatLineFragment> }
      & FacebooksessionDetailsFragment
    )> | null, imSessions: Array<ImSessionRowFragment> | null, outboundRecords: Array<OutboundRowFragment> | null, smssessions: Array<SmssessionRowFragment> | null, tweets: Array<TweetDetailsFragment> | null, workbins: Array<WorkbinRowFragment> | null, workitems: Array<WorkitemDetailsFragment> | null } }
  & SnapshotPlace_DesktopSnapshot_Fragment
);

export type DesktopSubscriptionVariables = Exact<{
  topics?: Array<DesktopTopic> | DesktopTopic | null | undefined;
  after?: string | null | undefined;
}>;


export type DesktopSubscription = { desktop:
    | (
      { __typename: 'CallStateChange' }
      & EventPlace_CallStateChange_Fragment
      & CallChangedFragment
    )
    | (
      { __typename: 'ChannelStateChange' }
      & EventPlace_ChannelStateChange_Fragment
      & ChannelChangedFragment
    )
    | (
      { __typename: 'ChatStateChange' }
      & EventPlace_ChatStateChange_Fragment
      & ChatChangedFragment
    )
    | (
      { __typename: 'DesktopSnapshot' }
      & DeskReadFragment
    )
    | (
      { __typename: 'DeviceStateChange' }
      & EventPlace_DeviceStateChange_Fragment
      & DeviceChangedFragment
    )
    | (
      { __typename: 'EmailStateChange' }
      & EventPlace_EmailStateChange_Fragment
      & EmailChangedFragment
    )
    | (
      { __typename: 'ErrorMessage' }
      & EventPlace_ErrorMessage_Fragment
      & FailureFragment
    )
    | (
      { __typename: 'FacebookStateChange' }
      & EventPlace_FacebookStateChange_Fragment
      & FacebookChangedFragment
    )
    | (
      { __typename: 'FacebooksessionStateChange' }
      & EventPlace_FacebooksessionStateChange_Fragment
      & FacebooksessionChangedFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'GetInteractionContent' }
      & EventPlace_GetInteractionContent_Fragment
      & ContentFoundFragment
    )
    | (
      { __typename: 'GetInteractionsHistory' }
      & EventPlace_GetInteractionsHistory_Fragment
      & HistoryFoundFragment
    )
    | (
      { __typename: 'IMLogUpdate' }
      & EventPlace_ImLogUpdate_Fragment
      & ImWrittenFragment
    )
    | (
      { __typename: 'IMSessionStateChange' }
      & EventPlace_ImSessionStateChange_Fragment
      & ImSessionChangedFragment
    )
    | (
      { __typename: 'IdentifyUCSContact' }
      & EventPlace_IdentifyUcsContact_Fragment
      & ContactIdentifiedFragment
    )
    | (
      { __typename: 'MessageLogUpdate' }
      & EventPlace_MessageLogUpdate_Fragment
      & ChatWrittenFragment
      & FacebooksessionWrittenFragment
      & SmssessionWrittenFragment
    )
    | (
      { __typename: 'MultimediaEventSubscriptionStateChange' }
      & EventPlace_MultimediaEventSubscriptionStateChange_Fragment
      & MultimediaSubscribedFragment
    )
    | (
      { __typename: 'OpenmediaStateChange' }
      & EventPlace_OpenmediaStateChange_Fragment
      & OpenmediaChangedFragment
    )
    | (
      { __typename: 'OutboundRecordStateChange' }
      & EventPlace_OutboundRecordStateChange_Fragment
      & OutboundRecordChangedFragment
    )
    | (
      { __typename: 'PasswordChange' }
      & EventPlace_PasswordChange_Fragment
      & PasswordChangedFragment
    )
    | (
      { __typename: 'SMSsessionStateChange' }
      & EventPlace_SmSsessionStateChange_Fragment
      & SmssessionChangedFragment
    )
    | (
      { __typename: 'ServiceStateChange' }
      & EventPlace_ServiceStateChange_Fragment
      & ServiceChangedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'TweetOperationResponse' }
      & EventPlace_TweetOperationResponse_Fragment
      & TweetAnsweredFragment
    )
    | (
      { __typename: 'TweetStateChange' }
      & EventPlace_TweetStateChange_Fragment
      & TweetChangedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
    | (
      { __typename: 'WorkbinStateChange' }
      & EventPlace_WorkbinStateChange_Fragment
      & WorkbinChangedFragment
    )
    | (
      { __typename: 'WorkbinSubscriptionStateChange' }
      & EventPlace_WorkbinSubscriptionStateChange_Fragment
      & WorkbinSubscribedFragment
    )
    | (
      { __typename: 'WorkitemStateChange' }
      & EventPlace_WorkitemStateChange_Fragment
      & WorkitemChangedFragment
    )
   };

export type UserStateRowFragment = { id: string | null, displayName: string | null, state: AgentStatus | null, stateRaw: string | null, workMode: WorkMode | null, reason: string | null };

export type DeviceRowFragment = { id: string, deviceState: DeviceState | null, phoneNumber: string | null, doNotDisturb: boolean | null, forwardTo: string | null, capabilities: Array<Capability>, userState: UserStateRowFragment | null, supervisorMonitoringState: { state: string | null, mode: MonitoringMode | null, scope: MonitoringScope | null, targetDeviceId: string | null } | null };

export type DevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DevicesQuery = { devices: Array<DeviceRowFragment> | null };

export type DeviceQueryVariables = Exact<{
  id: string | number;
}>;


export type DeviceQuery = { device: DeviceRowFragment | null };

export type DeviceChangedFragment = { errorMessage: string | null, errorCode: number | null, devices: Array<DeviceRowFragment> };

export type DeviceEventsSubscriptionVariables = Exact<{
  deviceId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeviceEventsSubscription = { deviceEvents:
    | (
      { __typename: 'DeviceStateChange' }
      & EventPlace_DeviceStateChange_Fragment
      & DeviceChangedFragment
    )
    | (
      { __typename: 'ErrorMessage' }
      & EventPlace_ErrorMessage_Fragment
      & FailureFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type FollowDeviceSubscriptionVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type FollowDeviceSubscription = { device:
    | (
      { __typename: 'DeviceSnapshot', device: DeviceRowFragment | null }
      & SnapshotPlace_DeviceSnapshot_Fragment
    )
    | (
      { __typename: 'DeviceStateChange' }
      & EventPlace_DeviceStateChange_Fragment
      & DeviceChangedFragment
    )
    | (
      { __typename: 'ErrorMessage' }
      & EventPlace_ErrorMessage_Fragment
      & FailureFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type DeviceDoNotDisturbOnMutationVariables = Exact<{
  id: string | number;
}>;


export type DeviceDoNotDisturbOnMutation = { deviceDoNotDisturbOn:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type DeviceDoNotDisturbOffMutationVariables = Exact<{
  id: string | number;
}>;


export type DeviceDoNotDisturbOffMutation = { deviceDoNotDisturbOff:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type DeviceForwardCallsOnMutationVariables = Exact<{
  id: string | number;
  destination: string;
}>;


export type DeviceForwardCallsOnMutation = { deviceForwardCallsOn:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type DeviceForwardCallsOffMutationVariables = Exact<{
  id: string | number;
}>;


export type DeviceForwardCallsOffMutation = { deviceForwardCallsOff:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type DeviceListenInMutationVariables = Exact<{
  id: string | number;
  targetDeviceId: string | number;
  supervisorMonitoringMode?: MonitoringModeInput | null | undefined;
  supervisorMonitoringScope?: MonitoringScopeInput | null | undefined;
}>;


export type DeviceListenInMutation = { deviceListenIn:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type DeviceCancelSupervisorMonitoringMutationVariables = Exact<{
  id: string | number;
}>;


export type DeviceCancelSupervisorMonitoringMutation = { deviceCancelSupervisorMonitoring:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type EmailDetailsFragment = (
  { emailType: InteractionDirection | null, from: string | null, to: Array<string>, cc: Array<string>, bcc: Array<string>, mime: string | null, body: string | null, bodyAsPlainText: string | null, parentId: string | null, attachments: Array<{ id: string | null, name: string | null, size: number | null, mime: string | null }> }
  & InteractionRow_EmailInteraction_Fragment
);

export type EmailsQueryVariables = Exact<{ [key: string]: never; }>;


export type EmailsQuery = { emails: Array<EmailDetailsFragment> | null };

export type EmailQueryVariables = Exact<{
  id: string | number;
}>;


export type EmailQuery = { email: EmailDetailsFragment | null };

export type EmailChangedFragment = { notificationType: NotificationType | null, notificationTypeRaw: string | null, errorMessage: string | null, errorCode: number | null, email: EmailDetailsFragment | null };

export type EmailEventsSubscriptionVariables = Exact<{
  emailId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type EmailEventsSubscription = { emailEvents:
    | (
      { __typename: 'EmailStateChange' }
      & EventPlace_EmailStateChange_Fragment
      & EmailChangedFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type FollowEmailSubscriptionVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type FollowEmailSubscription = { email:
    | (
      { __typename: 'EmailSnapshot', email: EmailDetailsFragment | null }
      & SnapshotPlace_EmailSnapshot_Fragment
    )
    | (
      { __typename: 'EmailStateChange' }
      & EventPlace_EmailStateChange_Fragment
      & EmailChangedFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type EmailAcceptMutationVariables = Exact<{
  id: string | number;
}>;


export type EmailAcceptMutation = { emailAccept:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type EmailRejectMutationVariables = Exact<{
  id: string | number;
}>;


export type EmailRejectMutation = { emailReject:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type EmailReplyMutationVariables = Exact<{
  id: string | number;
  queueId: string | number;
  body?: string | null | undefined;
  quoteOriginal?: boolean | null | undefined;
}>;


export type EmailReplyMutation = { emailReply:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | (
      { event:
        | { email: EmailDetailsFragment | null }
        | Record<PropertyKey, never>
       }
      & Outcome_OperationSucceeded_Fragment
    )
    | Outcome_OperationTimedOut_Fragment
   };

export type EmailSaveMutationVariables = Exact<{
  id: string | number;
  email: EmailInput;
}>;


export type EmailSaveMutation = { emailSave:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type EmailSendMutationVariables = Exact<{
  id: string | number;
  email: EmailInput;
  queueName: string;
}>;


export type EmailSendMutation = { emailSend:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type EmailCancelMutationVariables = Exact<{
  id: string | number;
}>;


export type EmailCancelMutation = { emailCancel:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type EmailTransferMutationVariables = Exact<{
  id: string | number;
  target: TransferTargetInput;
}>;


export type EmailTransferMutation = { emailTransfer:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type EmailSetDispositionMutationVariables = Exact<{
  id: string | number;
  disposition: string;
}>;


export type EmailSetDispositionMutation = { emailSetDisposition:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type EmailAttachUserDataMutationVariables = Exact<{
  id: string | number;
  userData: unknown;
}>;


export type EmailAttachUserDataMutation = { emailAttachUserData:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type EmailCompleteMutationVariables = Exact<{
  id: string | number;
}>;


export type EmailCompleteMutation = { emailComplete:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

type EventPlace_CallStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_ChannelStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_ChatStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_DeviceStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_EmailStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_ErrorMessage_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_FacebookStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_FacebooksessionStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_GetInteractionContent_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_GetInteractionsHistory_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_ImLogUpdate_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_ImSessionStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_IdentifyUcsContact_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_MessageLogUpdate_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_MultimediaEventSubscriptionStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_OpenmediaStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_OutboundRecordStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_PasswordChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_SmSsessionStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_ServiceStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_TweetOperationResponse_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_TweetStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_UnknownEvent_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_WorkbinStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_WorkbinSubscriptionStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

type EventPlace_WorkitemStateChange_Fragment = { cursor: string, receivedAt: string, topic: string, referenceId: number | null };

export type EventPlaceFragment =
  | EventPlace_CallStateChange_Fragment
  | EventPlace_ChannelStateChange_Fragment
  | EventPlace_ChatStateChange_Fragment
  | EventPlace_DeviceStateChange_Fragment
  | EventPlace_EmailStateChange_Fragment
  | EventPlace_ErrorMessage_Fragment
  | EventPlace_FacebookStateChange_Fragment
  | EventPlace_FacebooksessionStateChange_Fragment
  | EventPlace_GetInteractionContent_Fragment
  | EventPlace_GetInteractionsHistory_Fragment
  | EventPlace_ImLogUpdate_Fragment
  | EventPlace_ImSessionStateChange_Fragment
  | EventPlace_IdentifyUcsContact_Fragment
  | EventPlace_MessageLogUpdate_Fragment
  | EventPlace_MultimediaEventSubscriptionStateChange_Fragment
  | EventPlace_OpenmediaStateChange_Fragment
  | EventPlace_OutboundRecordStateChange_Fragment
  | EventPlace_PasswordChange_Fragment
  | EventPlace_SmSsessionStateChange_Fragment
  | EventPlace_ServiceStateChange_Fragment
  | EventPlace_TweetOperationResponse_Fragment
  | EventPlace_TweetStateChange_Fragment
  | EventPlace_UnknownEvent_Fragment
  | EventPlace_WorkbinStateChange_Fragment
  | EventPlace_WorkbinSubscriptionStateChange_Fragment
  | EventPlace_WorkitemStateChange_Fragment
;

type SnapshotPlace_CallSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_ChannelSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_ChatSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_DesktopSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_DeviceSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_EmailSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_FacebookSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_FacebooksessionSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_ImSessionSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_OpenmediaSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_OutboundRecordSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_SmSsessionSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_TweetSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_WorkbinSnapshot_Fragment = { cursor: string, readAt: string };

type SnapshotPlace_WorkitemSnapshot_Fragment = { cursor: string, readAt: string };

export type SnapshotPlaceFragment =
  | SnapshotPlace_CallSnapshot_Fragment
  | SnapshotPlace_ChannelSnapshot_Fragment
  | SnapshotPlace_ChatSnapshot_Fragment
  | SnapshotPlace_DesktopSnapshot_Fragment
  | SnapshotPlace_DeviceSnapshot_Fragment
  | SnapshotPlace_EmailSnapshot_Fragment
  | SnapshotPlace_FacebookSnapshot_Fragment
  | SnapshotPlace_FacebooksessionSnapshot_Fragment
  | SnapshotPlace_ImSessionSnapshot_Fragment
  | SnapshotPlace_OpenmediaSnapshot_Fragment
  | SnapshotPlace_OutboundRecordSnapshot_Fragment
  | SnapshotPlace_SmSsessionSnapshot_Fragment
  | SnapshotPlace_TweetSnapshot_Fragment
  | SnapshotPlace_WorkbinSnapshot_Fragment
  | SnapshotPlace_WorkitemSnapshot_Fragment
;

export type OpenedFragment = { cursor: string, replayed: number, live: boolean };

export type MissedFragment = { cursor: string, reason: GapReason, since: string | null, missed: number | null };

export type UnknownFragment = { messageType: string | null, raw: unknown };

export type FailureFragment = { errorMessage: string | null, errorCode: number | null };

export type FacebookDetailsFragment = (
  { facebookType: InteractionDirection | null, from: string | null, message: string | null, parentId: string | null, fqlObject: unknown }
  & InteractionRow_FacebookInteraction_Fragment
);

export type FacebooksQueryVariables = Exact<{ [key: string]: never; }>;


export type FacebooksQuery = { facebooks: Array<FacebookDetailsFragment> | null };

export type FacebookQueryVariables = Exact<{
  id: string | number;
}>;


export type FacebookQuery = { facebook: FacebookDetailsFragment | null };

export type FacebookChangedFragment = { notificationType: NotificationType | null, notificationTypeRaw: string | null, errorMessage: string | null, errorCode: number | null, facebook: FacebookDetailsFragment | null };

export type FacebookEventsSubscriptionVariables = Exact<{
  facebookId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type FacebookEventsSubscription = { facebookEvents:
    | (
      { __typename: 'FacebookStateChange' }
      & EventPlace_FacebookStateChange_Fragment
      & FacebookChangedFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type FollowFacebookSubscriptionVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type FollowFacebookSubscription = { facebook:
    | (
      { __typename: 'FacebookSnapshot', facebook: FacebookDetailsFragment | null }
      & SnapshotPlace_FacebookSnapshot_Fragment
    )
    | (
      { __typename: 'FacebookStateChange' }
      & EventPlace_FacebookStateChange_Fragment
      & FacebookChangedFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type FacebookAcceptMutationVariables = Exact<{
  id: string | number;
}>;


export type FacebookAcceptMutation = { facebookAccept:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type FacebookRejectMutationVariables = Exact<{
  id: string | number;
}>;


export type FacebookRejectMutation = { facebookReject:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type FacebookReplyMutationVariables = Exact<{
  id: string | number;
  queueId: string | number;
  commentId?: string | number | null | undefined;
}>;


export type FacebookReplyMutation = { facebookReply:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | (
      { event:
        | { facebook: FacebookDetailsFragment | null }
        | Record<PropertyKey, never>
       }
      & Outcome_OperationSucceeded_Fragment
    )
    | Outcome_OperationTimedOut_Fragment
   };

export type FacebookSaveMutationVariables = Exact<{
  id: string | number;
  facebook: FacebookInput;
}>;


export type FacebookSaveMutation = { facebookSave:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type FacebookSendMutationVariables = Exact<{
  id: string | number;
  facebook: FacebookInput;
  queueId: string | number;
}>;


export type FacebookSendMutation = { facebookSend:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type FacebookCancelMutationVariables = Exact<{
  id: string | number;
}>;


export type FacebookCancelMutation = { facebookCancel:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type FacebookTransferMutationVariables = Exact<{
  id: string | number;
  target: TransferTargetInput;
}>;


export type FacebookTransferMutation = { facebookTransfer:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type FacebookCompleteMutationVariables = Exact<{
  id: string | number;
}>;


export type FacebookCompleteMutation = { facebookComplete:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type FacebooksessionDetailsFragment = (
  { participants: Array<{ participantId: string | null, nickname: string | null, type: ParticipantType | null, visibility: Visibility | null, userId: string | null }> }
  & InteractionRow_FacebookSessionInteraction_Fragment
);

export type FacebooksessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type FacebooksessionsQuery = { facebooksessions: Array<FacebooksessionDetailsFragment> | null };

export type FacebooksessionQueryVariables = Exact<{
  id: string | number;
}>;


export type FacebooksessionQuery = { facebooksession: (
    { messages: Array<ChatLineFragment> }
    & FacebooksessionDetailsFragment
  ) | null };

export type FacebooksessionChangedFragment = { notificationType: NotificationType | null, notificationTypeRaw: string | null, errorMessage: string | null, errorCode: number | null, facebooksession: FacebooksessionDetailsFragment | null };

export type FacebooksessionWrittenFragment = { notificationType: NotificationType | null, facebooksessionId: string | null, messages: Array<ChatLineFragment> };

export type FacebooksessionEventsSubscriptionVariables = Exact<{
  facebooksessionId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type FacebooksessionEventsSubscription = { facebooksessionEvents:
    | (
      { __typename: 'FacebooksessionStateChange' }
      & EventPlace_FacebooksessionStateChange_Fragment
      & FacebooksessionChangedFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'GetInteractionContent' }
      & EventPlace_GetInteractionContent_Fragment
      & ContentFoundFragment
    )
    | (
      { __typename: 'MessageLogUpdate' }
      & EventPlace_MessageLogUpdate_Fragment
      & FacebooksessionWrittenFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type FollowFacebooksessionSubscriptionVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type FollowFacebooksessionSubscription = { facebooksession:
    | (
      { __typename: 'FacebooksessionSnapshot', facebooksession: (
        { messages: Array<ChatLineFragment> }
        & FacebooksessionDetailsFragment
      ) | null }
      & SnapshotPlace_FacebooksessionSnapshot_Fragment
    )
    | (
      { __typename: 'FacebooksessionStateChange' }
      & EventPlace_FacebooksessionStateChange_Fragment
      & FacebooksessionChangedFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'GetInteractionContent' }
      & EventPlace_GetInteractionContent_Fragment
      & ContentFoundFragment
    )
    | (
      { __typename: 'MessageLogUpdate' }
      & EventPlace_MessageLogUpdate_Fragment
      & FacebooksessionWrittenFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type FacebooksessionAcceptMutationVariables = Exact<{
  id: string | number;
  nickname?: string | null | undefined;
}>;


export type FacebooksessionAcceptMutation = { facebooksessionAccept:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type FacebooksessionRejectMutationVariables = Exact<{
  id: string | number;
}>;


export type FacebooksessionRejectMutation = { facebooksessionReject:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type FacebooksessionSendMessageMutationVariables = Exact<{
  id: string | number;
  text: string;
}>;


export type FacebooksessionSendMessageMutation = { facebooksessionSendMessage:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type FacebooksessionTransferMutationVariables = Exact<{
  id: string | number;
  target: TransferTargetInput;
}>;


export type FacebooksessionTransferMutation = { facebooksessionTransfer:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type FacebooksessionLeaveMutationVariables = Exact<{
  id: string | number;
}>;


export type FacebooksessionLeaveMutation = { facebooksessionLeave:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type FacebooksessionCompleteMutationVariables = Exact<{
  id: string | number;
}>;


export type FacebooksessionCompleteMutation = { facebooksessionComplete:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type HistoryRowFragment = { id: string, medium: Medium | null, mediumRaw: string | null, typeId: InteractionDirection | null, state: HistoryState | null, stateRaw: string | null, startDate: string | null, startDateRaw: string | null, endDate: string | null, endDateRaw: string | null, subject: string | null, contactId: string | null, parentId: string | null, comment: string | null, phoneNumber: string | null, callDuration: number | null, customAttributes: unknown, ownerInformation: { id: string | null, userName: string | null, firstName: string | null, lastName: string | null } | null };

export type ContactHistoryQueryVariables = Exact<{
  contactId: string | number;
  filter?: HistoryFilterInput | null | undefined;
}>;


export type ContactHistoryQuery = { contactHistory: Array<HistoryRowFragment> | null };

export type AgentHistoryQueryVariables = Exact<{
  userId?: string | number | null | undefined;
  filter?: HistoryFilterInput | null | undefined;
  maxSize?: number | null | undefined;
}>;


export type AgentHistoryQuery = { agentHistory: Array<HistoryRowFragment> | null };

export type InteractionContentQueryVariables = Exact<{
  id: string | number;
  source?: HistorySource | null | undefined;
}>;


export type InteractionContentQuery = { interactionContent: { interaction: HistoryRowFragment | null, messages: Array<ChatLineFragment> | null } | null };

export type HistoryFoundFragment = { errorMessage: string | null, errorCode: number | null, interactions: Array<HistoryRowFragment> };

export type ContentFoundFragment = { errorMessage: string | null, errorCode: number | null, historyInteraction: HistoryRowFragment | null, messages: Array<ChatLineFragment> };

export type HistoryEventsSubscriptionVariables = Exact<{
  interactionId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type HistoryEventsSubscription = { historyEvents:
    | (
      { __typename: 'ErrorMessage' }
      & EventPlace_ErrorMessage_Fragment
      & FailureFragment
    )
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'GetInteractionContent' }
      & EventPlace_GetInteractionContent_Fragment
      & ContentFoundFragment
    )
    | (
      { __typename: 'GetInteractionsHistory' }
      & EventPlace_GetInteractionsHistory_Fragment
      & HistoryFoundFragment
    )
    | (
      { __typename: 'IdentifyUCSContact' }
      & EventPlace_IdentifyUcsContact_Fragment
      & ContactIdentifiedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type ImSessionRowFragment = { id: string, state: ImSessionState | null, stateRaw: string | null, capabilities: Array<Capability>, participants: Array<{ digits: string | null, formattedPhoneNumber: string | null }>, userDataEntries: Array<{ key: string, value: unknown }> };

export type ImSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImSessionsQuery = { imSessions: Array<ImSessionRowFragment> | null };

export type ImSessionQueryVariables = Exact<{
  id: string | number;
}>;


export type ImSessionQuery = { imSession: ImSessionRowFragment | null };

export type ImSessionChangedFragment = { notificationType: NotificationType | null, notificationTypeRaw: string | null, errorMessage: string | null, errorCode: number | null, imSession: ImSessionRowFragment | null };

export type ImWrittenFragment = { imSessionId: string | null, text: string | null };

export type ImSessionEventsSubscriptionVariables = Exact<{
  imSessionId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImSessionEventsSubscription = { imSessionEvents:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'IMLogUpdate' }
      & EventPlace_ImLogUpdate_Fragment
      & ImWrittenFragment
    )
    | (
      { __typename: 'IMSessionStateChange' }
      & EventPlace_ImSessionStateChange_Fragment
      & ImSessionChangedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type FollowImSessionSubscriptionVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type FollowImSessionSubscription = { imSession:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'IMLogUpdate' }
      & EventPlace_ImLogUpdate_Fragment
      & ImWrittenFragment
    )
    | (
      { __typename: 'IMSessionSnapshot', imSession: ImSessionRowFragment | null }
      & SnapshotPlace_ImSessionSnapshot_Fragment
    )
    | (
      { __typename: 'IMSessionStateChange' }
      & EventPlace_ImSessionStateChange_Fragment
      & ImSessionChangedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type ImSessionInitiateMutationVariables = Exact<{
  destination: string;
  userData?: unknown;
}>;


export type ImSessionInitiateMutation = { imSessionInitiate:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | (
      { event:
        | { imSession: ImSessionRowFragment | null }
        | Record<PropertyKey, never>
       }
      & Outcome_OperationSucceeded_Fragment
    )
    | Outcome_OperationTimedOut_Fragment
   };

export type ImSessionSendMessageMutationVariables = Exact<{
  id: string | number;
  text: string;
  destination: string;
  deviceId: string | number;
}>;


export type ImSessionSendMessageMutation = { imSessionSendMessage:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ImSessionAttachUserDataMutationVariables = Exact<{
  id: string | number;
  userData: unknown;
}>;


export type ImSessionAttachUserDataMutation = { imSessionAttachUserData:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type ImSessionCompleteMutationVariables = Exact<{
  id: string | number;
}>;


export type ImSessionCompleteMutation = { imSessionComplete:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

type InteractionRow_Chat_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, stateRaw: string | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_ChatInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, stateRaw: string | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_EmailInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, stateRaw: string | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_FacebookInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, stateRaw: string | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_FacebookSessionInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, stateRaw: string | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_OpenMediaInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, stateRaw: string | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_SmsSession_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, stateRaw: string | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_TweetInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, stateRaw: string | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_WorkitemInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, stateRaw: string | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

export type InteractionRowFragment =
  | InteractionRow_Chat_Fragment
  | InteractionRow_ChatInteraction_Fragment
  | InteractionRow_EmailInteraction_Fragment
  | InteractionRow_FacebookInteraction_Fragment
  | InteractionRow_FacebookSessionInteraction_Fragment
  | InteractionRow_OpenMediaInteraction_Fragment
  | InteractionRow_SmsSession_Fragment
  | InteractionRow_TweetInteraction_Fragment
  | InteractionRow_WorkitemInteraction_Fragment
;

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, userName: string | null, firstName: string | null, lastName: string | null, emailAddress: string | null, roles: Array<string>, enabled: boolean | null, contactCenterId: string | null, skills: Array<{ id: string | null, name: string | null, level: string | null }> | null } | null };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { users: Array<{ id: string, userName: string | null, firstName: string | null, lastName: string | null }> | null, dispositions: Array<{ name: string, displayName: string | null }> | null };

export type ColleagueQueryVariables = Exact<{
  id: string | number;
}>;


export type ColleagueQuery = { user: { id: string, userName: string | null, skills: Array<{ name: string | null, level: string | null }> | null } | null };

export type MyDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDeskQuery = { me: { id: string, changePasswordOnFirstLogin: boolean | null, settings: unknown, features: Array<{ id: string }> | null, devices: Array<DeviceRowFragment> | null, channels: Array<{ channel: string | null, userState: UserStateRowFragment | null }> | null, calls: Array<CallRowFragment> | null, chats: Array<ChatRowFragment> | null } | null };

export type PasswordChangedFragment = { notificationType: NotificationType | null, notificationTypeRaw: string | null, errorMessage: string | null, errorCode: number | null };

export type MeEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MeEventsSubscription = { meEvents:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'PasswordChange' }
      & EventPlace_PasswordChange_Fragment
      & PasswordChangedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type MeStartContactCenterSessionMutationVariables = Exact<{
  channels: Array<string> | string;
  place?: string | null | undefined;
}>;


export type MeStartContactCenterSessionMutation = { meStartContactCenterSession:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type MeEndContactCenterSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type MeEndContactCenterSessionMutation = { meEndContactCenterSession:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type MeReadyMutationVariables = Exact<{ [key: string]: never; }>;


export type MeReadyMutation = { meReady:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type MeNotReadyMutationVariables = Exact<{ [key: string]: never; }>;


export type MeNotReadyMutation = { meNotReady:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type MeSetStateMutationVariables = Exact<{
  operationName: string;
}>;


export type MeSetStateMutation = { meSetState:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type MeChangePasswordMutationVariables = Exact<{
  oldPassword?: string | null | undefined;
  newPassword: string;
}>;


export type MeChangePasswordMutation = { meChangePassword:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type OpenmediaDetailsFragment = (
  { mediaType: string | null, openmediaType: InteractionDirection | null, parentId: string | null }
  & InteractionRow_OpenMediaInteraction_Fragment
);

export type OpenmediasQueryVariables = Exact<{
  mediaType: string;
}>;


export type OpenmediasQuery = { openmedias: Array<OpenmediaDetailsFragment> | null };

export type OpenmediaQueryVariables = Exact<{
  mediaType: string;
  id: string | number;
}>;


export type OpenmediaQuery = { openmedia: OpenmediaDetailsFragment | null };

export type OpenmediaChangedFragment = { notificationType: NotificationType | null, notificationTypeRaw: string | null, errorMessage: string | null, errorCode: number | null, openmedia: OpenmediaDetailsFragment | null };

export type OpenmediaEventsSubscriptionVariables = Exact<{
  openmediaId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type OpenmediaEventsSubscription = { openmediaEvents:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'OpenmediaStateChange' }
      & EventPlace_OpenmediaStateChange_Fragment
      & OpenmediaChangedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type FollowOpenmediaSubscriptionVariables = Exact<{
  mediaType: string;
  id: string | number;
  after?: string | null | undefined;
}>;


export type FollowOpenmediaSubscription = { openmedia:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'OpenmediaSnapshot', openmedia: OpenmediaDetailsFragment | null }
      & SnapshotPlace_OpenmediaSnapshot_Fragment
    )
    | (
      { __typename: 'OpenmediaStateChange' }
      & EventPlace_OpenmediaStateChange_Fragment
      & OpenmediaChangedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type OpenmediaAcceptMutationVariables = Exact<{
  mediaType: string;
  id: string | number;
}>;


export type OpenmediaAcceptMutation = { openmediaAccept:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type OpenmediaRejectMutationVariables = Exact<{
  mediaType: string;
  id: string | number;
}>;


export type OpenmediaRejectMutation = { openmediaReject:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type OpenmediaTransferMutationVariables = Exact<{
  mediaType: string;
  id: string | number;
  target: TransferTargetInput;
}>;


export type OpenmediaTransferMutation = { openmediaTransfer:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type OpenmediaAttachUserDataMutationVariables = Exact<{
  mediaType: string;
  id: string | number;
  userData: unknown;
}>;


export type OpenmediaAttachUserDataMutation = { openmediaAttachUserData:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type OpenmediaCompleteMutationVariables = Exact<{
  mediaType: string;
  id: string | number;
}>;


export type OpenmediaCompleteMutation = { openmediaComplete:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type OutboundRowFragment = { id: string, state: OutboundRecordState | null, stateRaw: string | null, phoneNumber: string | null, customFields: unknown };

export type OutboundRecordsQueryVariables = Exact<{ [key: string]: never; }>;


export type OutboundRecordsQuery = { outboundRecords: Array<OutboundRowFragment> | null };

export type OutboundRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type OutboundRecordQuery = { outboundRecord: OutboundRowFragment | null };

export type OutboundRecordChangedFragment = { notificationType: NotificationType | null, notificationTypeRaw: string | null, errorMessage: string | null, errorCode: number | null, record: OutboundRowFragment | null };

export type OutboundEventsSubscriptionVariables = Exact<{
  outboundRecordId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutboundEventsSubscription = { outboundEvents:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'OutboundRecordStateChange' }
      & EventPlace_OutboundRecordStateChange_Fragment
      & OutboundRecordChangedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type FollowOutboundRecordSubscriptionVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type FollowOutboundRecordSubscription = { outboundRecord:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'OutboundRecordSnapshot', outboundRecord: OutboundRowFragment | null }
      & SnapshotPlace_OutboundRecordSnapshot_Fragment
    )
    | (
      { __typename: 'OutboundRecordStateChange' }
      & EventPlace_OutboundRecordStateChange_Fragment
      & OutboundRecordChangedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

type Outcome_OperationAccepted_Fragment = { __typename: 'OperationAccepted', referenceId: number | null, warnings: Array<WarningFragment> };

type Outcome_OperationFailed_Fragment = { __typename: 'OperationFailed', referenceId: number | null, correlatedBy: CorrelatedBy, message: string, errorCode: number | null, event:
    | (
      { __typename: 'CallStateChange' }
      & EventPlace_CallStateChange_Fragment
    )
    | (
      { __typename: 'ChannelStateChange' }
      & EventPlace_ChannelStateChange_Fragment
    )
    | (
      { __typename: 'ChatStateChange' }
      & EventPlace_ChatStateChange_Fragment
    )
    | (
      { __typename: 'DeviceStateChange' }
      & EventPlace_DeviceStateChange_Fragment
    )
    | (
      { __typename: 'EmailStateChange' }
      & EventPlace_EmailStateChange_Fragment
    )
    | (
      { __typename: 'ErrorMessage' }
      & EventPlace_ErrorMessage_Fragment
    )
    | (
      { __typename: 'FacebookStateChange' }
      & EventPlace_FacebookStateChange_Fragment
    )
    | (
      { __typename: 'FacebooksessionStateChange' }
      & EventPlace_FacebooksessionStateChange_Fragment
    )
    | (
      { __typename: 'GetInteractionContent' }
      & EventPlace_GetInteractionContent_Fragment
    )
    | (
      { __typename: 'GetInteractionsHistory' }
      & EventPlace_GetInteractionsHistory_Fragment
    )
    | (
      { __typename: 'IMLogUpdate' }
      & EventPlace_ImLogUpdate_Fragment
    )
    | (
      { __typename: 'IMSessionStateChange' }
      & EventPlace_ImSessionStateChange_Fragment
    )
    | (
      { __typename: 'IdentifyUCSContact' }
      & EventPlace_IdentifyUcsContact_Fragment
    )
    | (
      { __typename: 'MessageLogUpdate' }
      & EventPlace_MessageLogUpdate_Fragment
    )
    | (
      { __typename: 'MultimediaEventSubscriptionStateChange' }
      & EventPlace_MultimediaEventSubscriptionStateChange_Fragment
    )
    | (
      { __typename: 'OpenmediaStateChange' }
      & EventPlace_OpenmediaStateChange_Fragment
    )
    | (
      { __typename: 'OutboundRecordStateChange' }
      & EventPlace_OutboundRecordStateChange_Fragment
    )
    | (
      { __typename: 'PasswordChange' }
      & EventPlace_PasswordChange_Fragment
    )
    | (
      { __typename: 'SMSsessionStateChange' }
      & EventPlace_SmSsessionStateChange_Fragment
    )
    | (
      { __typename: 'ServiceStateChange' }
      & EventPlace_ServiceStateChange_Fragment
    )
    | (
      { __typename: 'TweetOperationResponse' }
      & EventPlace_TweetOperationResponse_Fragment
    )
    | (
      { __typename: 'TweetStateChange' }
      & EventPlace_TweetStateChange_Fragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
    )
    | (
      { __typename: 'WorkbinStateChange' }
      & EventPlace_WorkbinStateChange_Fragment
    )
    | (
      { __typename: 'WorkbinSubscriptionStateChange' }
      & EventPlace_WorkbinSubscriptionStateChange_Fragment
    )
    | (
      { __typename: 'WorkitemStateChange' }
      & EventPlace_WorkitemStateChange_Fragment
    )
   };

type Outcome_OperationRejected_Fragment = { __typename: 'OperationRejected', statusCode: number | null, code: string, message: string, listed: boolean | null };

type Outcome_OperationSucceeded_Fragment = { __typename: 'OperationSucceeded', referenceId: number | null, correlatedBy: CorrelatedBy, warnings: Array<WarningFragment>, event:
    | (
      { __typename: 'CallStateChange' }
      & EventPlace_CallStateChange_Fragment
    )
    | (
      { __typename: 'ChannelStateChange' }
      & EventPlace_ChannelStateChange_Fragment
    )
    | (
      { __typename: 'ChatStateChange' }
      & EventPlace_ChatStateChange_Fragment
    )
    | (
      { __typename: 'DeviceStateChange' }
      & EventPlace_DeviceStateChange_Fragment
    )
    | (
      { __typename: 'EmailStateChange' }
      & EventPlace_EmailStateChange_Fragment
    )
    | (
      { __typename: 'ErrorMessage' }
      & EventPlace_ErrorMessage_Fragment
    )
    | (
      { __typename: 'FacebookStateChange' }
      & EventPlace_FacebookStateChange_Fragment
    )
    | (
      { __typename: 'FacebooksessionStateChange' }
      & EventPlace_FacebooksessionStateChange_Fragment
    )
    | (
      { __typename: 'GetInteractionContent' }
      & EventPlace_GetInteractionContent_Fragment
    )
    | (
      { __typename: 'GetInteractionsHistory' }
      & EventPlace_GetInteractionsHistory_Fragment
    )
    | (
      { __typename: 'IMLogUpdate' }
      & EventPlace_ImLogUpdate_Fragment
    )
    | (
      { __typename: 'IMSessionStateChange' }
      & EventPlace_ImSessionStateChange_Fragment
    )
    | (
      { __typename: 'IdentifyUCSContact' }
      & EventPlace_IdentifyUcsContact_Fragment
    )
    | (
      { __typename: 'MessageLogUpdate' }
      & EventPlace_MessageLogUpdate_Fragment
    )
    | (
      { __typename: 'MultimediaEventSubscriptionStateChange' }
      & EventPlace_MultimediaEventSubscriptionStateChange_Fragment
    )
    | (
      { __typename: 'OpenmediaStateChange' }
      & EventPlace_OpenmediaStateChange_Fragment
    )
    | (
      { __typename: 'OutboundRecordStateChange' }
      & EventPlace_OutboundRecordStateChange_Fragment
    )
    | (
      { __typename: 'PasswordChange' }
      & EventPlace_PasswordChange_Fragment
    )
    | (
      { __typename: 'SMSsessionStateChange' }
      & EventPlace_SmSsessionStateChange_Fragment
    )
    | (
      { __typename: 'ServiceStateChange' }
      & EventPlace_ServiceStateChange_Fragment
    )
    | (
      { __typename: 'TweetOperationResponse' }
      & EventPlace_TweetOperationResponse_Fragment
    )
    | (
      { __typename: 'TweetStateChange' }
      & EventPlace_TweetStateChange_Fragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
    )
    | (
      { __typename: 'WorkbinStateChange' }
      & EventPlace_WorkbinStateChange_Fragment
    )
    | (
      { __typename: 'WorkbinSubscriptionStateChange' }
      & EventPlace_WorkbinSubscriptionStateChange_Fragment
    )
    | (
      { __typename: 'WorkitemStateChange' }
      & EventPlace_WorkitemStateChange_Fragment
    )
   };

type Outcome_OperationTimedOut_Fragment = { __typename: 'OperationTimedOut', referenceId: number | null, waitedMs: number };

export type OutcomeFragment =
  | Outcome_OperationAccepted_Fragment
  | Outcome_OperationFailed_Fragment
  | Outcome_OperationRejected_Fragment
  | Outcome_OperationSucceeded_Fragment
  | Outcome_OperationTimedOut_Fragment
;

export type WarningFragment = { part: string | null, statusCode: number | null, message: string | null };

export type ServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServicesQuery = { services: Array<{ id: string, name: string | null, type: ServiceType | null, typeRaw: string | null, state: ServiceAvailability | null, stateRaw: string | null }> | null };

export type ServiceChangedFragment = { service: { id: string, name: string | null, type: ServiceType | null, typeRaw: string | null, state: ServiceAvailability | null, stateRaw: string | null } };

export type ServiceEventsSubscriptionVariables = Exact<{
  serviceId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceEventsSubscription = { serviceEvents:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'ServiceStateChange' }
      & EventPlace_ServiceStateChange_Fragment
      & ServiceChangedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type TokenFragment = { token: string, expiresAt: string, agent: { id: string, userName: string } };

export type SignInMutationVariables = Exact<{
  userName?: string | null | undefined;
  password?: string | null | undefined;
}>;


export type SignInMutation = { signIn: TokenFragment };

export type RefreshSessionMutationVariables = Exact<{
  token?: string | null | undefined;
}>;


export type RefreshSessionMutation = { refreshSession: TokenFragment };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SessionStatusNowQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionStatusNowQuery = { sessionStatus: { state: SessionState, expiresAt: string | null } };

export type SessionStatusSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type SessionStatusSubscription = { sessionStatus: { state: SessionState, expiresAt: string | null } };

export type TweetDetailsFragment = (
  { tweetType: InteractionDirection | null, from: string | null, message: string | null, parentId: string | null, twitterMsgId: string | null, twitterIsFavorited: boolean | null }
  & InteractionRow_TweetInteraction_Fragment
);

export type TweetsQueryVariables = Exact<{ [key: string]: never; }>;


export type TweetsQuery = { tweets: Array<TweetDetailsFragment> | null };

export type TweetQueryVariables = Exact<{
  id: string | number;
}>;


export type TweetQuery = { tweet: TweetDetailsFragment | null };

export type TweetChangedFragment = { notificationType: NotificationType | null, notificationTypeRaw: string | null, errorMessage: string | null, errorCode: number | null, tweet: TweetDetailsFragment | null };

export type TweetAnsweredFragment = { success: boolean | null, errorMessage: string | null, errorCode: number | null };

export type TweetEventsSubscriptionVariables = Exact<{
  tweetId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type TweetEventsSubscription = { tweetEvents:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'TweetOperationResponse' }
      & EventPlace_TweetOperationResponse_Fragment
      & TweetAnsweredFragment
    )
    | (
      { __typename: 'TweetStateChange' }
      & EventPlace_TweetStateChange_Fragment
      & TweetChangedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type FollowTweetSubscriptionVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type FollowTweetSubscription = { tweet:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'TweetOperationResponse' }
      & EventPlace_TweetOperationResponse_Fragment
      & TweetAnsweredFragment
    )
    | (
      { __typename: 'TweetSnapshot', tweet: TweetDetailsFragment | null }
      & SnapshotPlace_TweetSnapshot_Fragment
    )
    | (
      { __typename: 'TweetStateChange' }
      & EventPlace_TweetStateChange_Fragment
      & TweetChangedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
   };

export type TweetAcceptMutationVariables = Exact<{
  id: string | number;
}>;


export type TweetAcceptMutation = { tweetAccept:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type TweetRejectMutationVariables = Exact<{
  id: string | number;
}>;


export type TweetRejectMutation = { tweetReject:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type TweetReplyMutationVariables = Exact<{
  id: string | number;
  queueId: string | number;
}>;


export type TweetReplyMutation = { tweetReply:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | (
      { event:
        | { tweet: TweetDetailsFragment | null }
        | Record<PropertyKey, never>
       }
      & Outcome_OperationSucceeded_Fragment
    )
    | Outcome_OperationTimedOut_Fragment
   };

export type TweetSaveMutationVariables = Exact<{
  id: string | number;
  tweet: TweetInput;
}>;


export type TweetSaveMutation = { tweetSave:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type TweetSendMutationVariables = Exact<{
  id: string | number;
  tweet: TweetInput;
  queueId: string | number;
}>;


export type TweetSendMutation = { tweetSend:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type TweetCancelMutationVariables = Exact<{
  id: string | number;
}>;


export type TweetCancelMutation = { tweetCancel:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type TweetMarkFavoriteMutationVariables = Exact<{
  id: string | number;
}>;


export type TweetMarkFavoriteMutation = { tweetMarkFavorite:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type TweetFollowMutationVariables = Exact<{
  twitterUserId: string | number;
  from: string;
}>;


export type TweetFollowMutation = { tweetFollow:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type TweetTransferMutationVariables = Exact<{
  id: string | number;
  target: TransferTargetInput;
}>;


export type TweetTransferMutation = { tweetTransfer:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type TweetCompleteMutationVariables = Exact<{
  id: string | number;
}>;


export type TweetCompleteMutation = { tweetComplete:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

type InteractionDetails_ChatInteraction_Fragment = (
  { __typename: 'ChatInteraction', chatType: InteractionDirection | null, participants: Array<{ nickname: string | null, type: ParticipantType | null }> }
  & InteractionRow_ChatInteraction_Fragment
);

type InteractionDetails_EmailInteraction_Fragment = (
  { __typename: 'EmailInteraction', emailType: InteractionDirection | null, from: string | null, to: Array<string>, cc: Array<string>, attachments: Array<{ id: string | null, name: string | null, size: number | null, mime: string | null }> }
  & InteractionRow_EmailInteraction_Fragment
);

type InteractionDetails_FacebookInteraction_Fragment = (
  { __typename: 'FacebookInteraction', facebookType: InteractionDirection | null, from: string | null, message: string | null }
  & InteractionRow_FacebookInteraction_Fragment
);

type InteractionDetails_FacebookSessionInteraction_Fragment = (
  { __typename: 'FacebookSessionInteraction', participants: Array<{ nickname: string | null, type: ParticipantType | null }> }
  & InteractionRow_FacebookSessionInteraction_Fragment
);

type InteractionDetails_OpenMediaInteraction_Fragment = (
  { __typename: 'OpenMediaInteraction', mediaType: string | null, openmediaType: InteractionDirection | null }
  & InteractionRow_OpenMediaInteraction_Fragment
);

type InteractionDetails_TweetInteraction_Fragment = (
  { __typename: 'TweetInteraction', tweetType: InteractionDirection | null, from: string | null, message: string | null, twitterMsgId: string | null }
  & InteractionRow_TweetInteraction_Fragment
);

type InteractionDetails_WorkitemInteraction_Fragment = (
  { __typename: 'WorkitemInteraction', workitemType: InteractionDirection | null }
  & InteractionRow_WorkitemInteraction_Fragment
);

export type InteractionDetailsFragment =
  | InteractionDetails_ChatInteraction_Fragment
  | InteractionDetails_EmailInteraction_Fragment
  | InteractionDetails_FacebookInteraction_Fragment
  | InteractionDetails_FacebookSessionInteraction_Fragment
  | InteractionDetails_OpenMediaInteraction_Fragment
  | InteractionDetails_TweetInteraction_Fragment
  | InteractionDetails_WorkitemInteraction_Fragment
;

export type WorkbinRowFragment = { id: string, workbinName: string | null, displayName: string | null, type: WorkbinType | null, typeRaw: string | null, owner: { userId: string | null, agentGroup: string | null, placeGroup: string | null } };

export type WorkbinsQueryVariables = Exact<{
  owner?: WorkbinOwnerInput | null | undefined;
}>;


export type WorkbinsQuery = { workbins: Array<WorkbinRowFragment> | null };

export type WorkbinContentsQueryVariables = Exact<{
  id: string | number;
  owner?: WorkbinOwnerInput | null | undefined;
}>;


export type WorkbinContentsQuery = { workbin: (
    { contents: Array<
      | InteractionDetails_ChatInteraction_Fragment
      | InteractionDetails_EmailInteraction_Fragment
      | InteractionDetails_FacebookInteraction_Fragment
      | InteractionDetails_FacebookSessionInteraction_Fragment
      | InteractionDetails_OpenMediaInteraction_Fragment
      | InteractionDetails_TweetInteraction_Fragment
      | InteractionDetails_WorkitemInteraction_Fragment
    > | null }
    & WorkbinRowFragment
  ) | null };

export type WorkbinChangedFragment = { workbinId: string, workbinUserId: string | null, workbinAgentId: string | null, agentGroup: string | null, placeGroup: string | null, action: WorkbinAction | null, actionRaw: string | null, medium: Medium | null, mediumRaw: string | null, interaction:
    | InteractionDetails_ChatInteraction_Fragment
    | InteractionDetails_EmailInteraction_Fragment
    | InteractionDetails_FacebookInteraction_Fragment
    | InteractionDetails_FacebookSessionInteraction_Fragment
    | InteractionDetails_OpenMediaInteraction_Fragment
    | InteractionDetails_TweetInteraction_Fragment
    | InteractionDetails_WorkitemInteraction_Fragment
   | null };

export type WorkbinSubscribedFragment = { workbinId: string, workbinUserId: string | null, agentGroup: string | null, placeGroup: string | null, stateResource: SubscriptionState | null, stateResourceRaw: string | null };

export type WorkbinEventsSubscriptionVariables = Exact<{
  workbinId?: string | number | null | undefined;
  owner?: WorkbinOwnerInput | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkbinEventsSubscription = { workbinEvents:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
    | (
      { __typename: 'WorkbinStateChange' }
      & EventPlace_WorkbinStateChange_Fragment
      & WorkbinChangedFragment
    )
    | (
      { __typename: 'WorkbinSubscriptionStateChange' }
      & EventPlace_WorkbinSubscriptionStateChange_Fragment
      & WorkbinSubscribedFragment
    )
   };

export type FollowWorkbinSubscriptionVariables = Exact<{
  id: string | number;
  owner?: WorkbinOwnerInput | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowWorkbinSubscription = { workbin:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
    | (
      { __typename: 'WorkbinSnapshot', workbin: (
        { contents: Array<
          | InteractionDetails_ChatInteraction_Fragment
          | InteractionDetails_EmailInteraction_Fragment
          | InteractionDetails_FacebookInteraction_Fragment
          | InteractionDetails_FacebookSessionInteraction_Fragment
          | InteractionDetails_OpenMediaInteraction_Fragment
          | InteractionDetails_TweetInteraction_Fragment
          | InteractionDetails_WorkitemInteraction_Fragment
        > | null }
        & WorkbinRowFragment
      ) | null }
      & SnapshotPlace_WorkbinSnapshot_Fragment
    )
    | (
      { __typename: 'WorkbinStateChange' }
      & EventPlace_WorkbinStateChange_Fragment
      & WorkbinChangedFragment
    )
    | (
      { __typename: 'WorkbinSubscriptionStateChange' }
      & EventPlace_WorkbinSubscriptionStateChange_Fragment
      & WorkbinSubscribedFragment
    )
   };

export type WorkbinAddInteractionMutationVariables = Exact<{
  workbinId: string | number;
  owner?: WorkbinOwnerInput | null | undefined;
  medium: WorkbinMedium;
  id: string | number;
}>;


export type WorkbinAddInteractionMutation = { workbinAddInteraction:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type WorkbinPullInteractionMutationVariables = Exact<{
  workbinId: string | number;
  owner?: WorkbinOwnerInput | null | undefined;
  medium: WorkbinMedium;
  id: string | number;
  nickname?: string | null | undefined;
}>;


export type WorkbinPullInteractionMutation = { workbinPullInteraction:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type WorkitemDetailsFragment = (
  { workitemType: InteractionDirection | null }
  & InteractionRow_WorkitemInteraction_Fragment
);

export type WorkitemsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkitemsQuery = { workitems: Array<WorkitemDetailsFragment> | null };

export type WorkitemQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkitemQuery = { workitem: WorkitemDetailsFragment | null };

export type WorkitemChangedFragment = { notificationType: NotificationType | null, notificationTypeRaw: string | null, errorMessage: string | null, errorCode: number | null, workitem: WorkitemDetailsFragment | null };

export type WorkitemEventsSubscriptionVariables = Exact<{
  workitemId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkitemEventsSubscription = { workitemEvents:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
    | (
      { __typename: 'WorkitemStateChange' }
      & EventPlace_WorkitemStateChange_Fragment
      & WorkitemChangedFragment
    )
   };

export type FollowWorkitemSubscriptionVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type FollowWorkitemSubscription = { workitem:
    | (
      { __typename: 'Gap' }
      & MissedFragment
    )
    | (
      { __typename: 'StreamOpened' }
      & OpenedFragment
    )
    | (
      { __typename: 'UnknownEvent' }
      & EventPlace_UnknownEvent_Fragment
      & UnknownFragment
    )
    | (
      { __typename: 'WorkitemSnapshot', workitem: WorkitemDetailsFragment | null }
      & SnapshotPlace_WorkitemSnapshot_Fragment
    )
    | (
      { __typename: 'WorkitemStateChange' }
      & EventPlace_WorkitemStateChange_Fragment
      & WorkitemChangedFragment
    )
   };

export type WorkitemAcceptMutationVariables = Exact<{
  id: string | number;
}>;


export type WorkitemAcceptMutation = { workitemAccept:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type WorkitemRejectMutationVariables = Exact<{
  id: string | number;
}>;


export type WorkitemRejectMutation = { workitemReject:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type WorkitemTransferMutationVariables = Exact<{
  id: string | number;
  target: TransferTargetInput;
}>;


export type WorkitemTransferMutation = { workitemTransfer:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type WorkitemAttachUserDataMutationVariables = Exact<{
  id: string | number;
  userData: unknown;
}>;


export type WorkitemAttachUserDataMutation = { workitemAttachUserData:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export type WorkitemCompleteMutationVariables = Exact<{
  id: string | number;
}>;


export type WorkitemCompleteMutation = { workitemComplete:
    | Outcome_OperationAccepted_Fragment
    | Outcome_OperationFailed_Fragment
    | Outcome_OperationRejected_Fragment
    | Outcome_OperationSucceeded_Fragment
    | Outcome_OperationTimedOut_Fragment
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CallRowFragmentDoc = new TypedDocumentString(`
    fragment CallRow on Call {
  id
  state
  stateRaw
  callType
  ani
  dnis
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  duration
  recordingState
  mute
  deviceId
  userDataEntries {
    key
    value
  }
}
    `, {"fragmentName":"CallRow"}) as unknown as TypedDocumentString<CallRowFragment, unknown>;
export const CallChangedFragmentDoc = new TypedDocumentString(`
    fragment CallChanged on CallStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  call {
    ...CallRow
  }
}
    fragment CallRow on Call {
  id
  state
  stateRaw
  callType
  ani
  dnis
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  duration
  recordingState
  mute
  deviceId
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"CallChanged"}) as unknown as TypedDocumentString<CallChangedFragment, unknown>;
export const UserStateRowFragmentDoc = new TypedDocumentString(`
    fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}
    `, {"fragmentName":"UserStateRow"}) as unknown as TypedDocumentString<UserStateRowFragment, unknown>;
export const ChannelRowFragmentDoc = new TypedDocumentString(`
    fragment ChannelRow on Channel {
  channel
  doNotDisturb
  userState {
    ...UserStateRow
  }
}
    fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}`, {"fragmentName":"ChannelRow"}) as unknown as TypedDocumentString<ChannelRowFragment, unknown>;
export const ChannelChangedFragmentDoc = new TypedDocumentString(`
    fragment ChannelChanged on ChannelStateChange {
  errorMessage
  errorCode
  channels {
    ...ChannelRow
  }
}
    fragment ChannelRow on Channel {
  channel
  doNotDisturb
  userState {
    ...UserStateRow
  }
}
fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}`, {"fragmentName":"ChannelChanged"}) as unknown as TypedDocumentString<ChannelChangedFragment, unknown>;
export const ChatRowFragmentDoc = new TypedDocumentString(`
    fragment ChatRow on Chat {
  id
  state
  stateRaw
  chatType
  capabilities
  capabilitiesRaw
  receivedDate
  subject
  userData
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
    `, {"fragmentName":"ChatRow"}) as unknown as TypedDocumentString<ChatRowFragment, unknown>;
export const ChatChangedFragmentDoc = new TypedDocumentString(`
    fragment ChatChanged on ChatStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  chat {
    ...ChatRow
  }
}
    fragment ChatRow on Chat {
  id
  state
  stateRaw
  chatType
  capabilities
  capabilitiesRaw
  receivedDate
  subject
  userData
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}`, {"fragmentName":"ChatChanged"}) as unknown as TypedDocumentString<ChatChangedFragment, unknown>;
export const ChatLineFragmentDoc = new TypedDocumentString(`
    fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}
    `, {"fragmentName":"ChatLine"}) as unknown as TypedDocumentString<ChatLineFragment, unknown>;
export const ChatWrittenFragmentDoc = new TypedDocumentString(`
    fragment ChatWritten on MessageLogUpdate {
  notificationType
  chatId
  messages {
    ...ChatLine
  }
}
    fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}`, {"fragmentName":"ChatWritten"}) as unknown as TypedDocumentString<ChatWrittenFragment, unknown>;
export const ContactIdentifiedFragmentDoc = new TypedDocumentString(`
    fragment ContactIdentified on IdentifyUCSContact {
  contactId
  errorMessage
  errorCode
}
    `, {"fragmentName":"ContactIdentified"}) as unknown as TypedDocumentString<ContactIdentifiedFragment, unknown>;
export const InteractionRowFragmentDoc = new TypedDocumentString(`
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
    `, {"fragmentName":"InteractionRow"}) as unknown as TypedDocumentString<InteractionRowFragment, unknown>;
export const SmssessionRowFragmentDoc = new TypedDocumentString(`
    fragment SmssessionRow on SMSSession {
  ...InteractionRow
  smssessionType
  participants {
    nickname
    type
  }
  messages {
    ...ChatLine
  }
}
    fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"SmssessionRow"}) as unknown as TypedDocumentString<SmssessionRowFragment, unknown>;
export const SmssessionChangedFragmentDoc = new TypedDocumentString(`
    fragment SmssessionChanged on SMSsessionStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  smssession {
    ...SmssessionRow
  }
}
    fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}
fragment SmssessionRow on SMSSession {
  ...InteractionRow
  smssessionType
  participants {
    nickname
    type
  }
  messages {
    ...ChatLine
  }
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"SmssessionChanged"}) as unknown as TypedDocumentString<SmssessionChangedFragment, unknown>;
export const SmssessionWrittenFragmentDoc = new TypedDocumentString(`
    fragment SmssessionWritten on MessageLogUpdate {
  smssessionId
}
    `, {"fragmentName":"SmssessionWritten"}) as unknown as TypedDocumentString<SmssessionWrittenFragment, unknown>;
export const MultimediaSubscribedFragmentDoc = new TypedDocumentString(`
    fragment MultimediaSubscribed on MultimediaEventSubscriptionStateChange {
  topics
  stateResource
  stateResourceRaw
  errorMessage
  errorCode
}
    `, {"fragmentName":"MultimediaSubscribed"}) as unknown as TypedDocumentString<MultimediaSubscribedFragment, unknown>;
export const SnapshotPlaceFragmentDoc = new TypedDocumentString(`
    fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
    `, {"fragmentName":"SnapshotPlace"}) as unknown as TypedDocumentString<SnapshotPlaceFragment, unknown>;
export const DeviceRowFragmentDoc = new TypedDocumentString(`
    fragment DeviceRow on Device {
  id
  deviceState
  phoneNumber
  userState {
    ...UserStateRow
  }
  doNotDisturb
  forwardTo
  capabilities
  supervisorMonitoringState {
    state
    mode
    scope
    targetDeviceId
  }
}
    fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}`, {"fragmentName":"DeviceRow"}) as unknown as TypedDocumentString<DeviceRowFragment, unknown>;
export const EmailDetailsFragmentDoc = new TypedDocumentString(`
    fragment EmailDetails on EmailInteraction {
  ...InteractionRow
  emailType
  from
  to
  cc
  bcc
  mime
  body
  bodyAsPlainText
  parentId
  attachments {
    id
    name
    size
    mime
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"EmailDetails"}) as unknown as TypedDocumentString<EmailDetailsFragment, unknown>;
export const FacebookDetailsFragmentDoc = new TypedDocumentString(`
    fragment FacebookDetails on FacebookInteraction {
  ...InteractionRow
  facebookType
  from
  message
  parentId
  fqlObject
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"FacebookDetails"}) as unknown as TypedDocumentString<FacebookDetailsFragment, unknown>;
export const FacebooksessionDetailsFragmentDoc = new TypedDocumentString(`
    fragment FacebooksessionDetails on FacebookSessionInteraction {
  ...InteractionRow
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"FacebooksessionDetails"}) as unknown as TypedDocumentString<FacebooksessionDetailsFragment, unknown>;
export const ImSessionRowFragmentDoc = new TypedDocumentString(`
    fragment IMSessionRow on IMSession {
  id
  state
  stateRaw
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  userDataEntries {
    key
    value
  }
}
    `, {"fragmentName":"IMSessionRow"}) as unknown as TypedDocumentString<ImSessionRowFragment, unknown>;
export const OutboundRowFragmentDoc = new TypedDocumentString(`
    fragment OutboundRow on OutboundRecord {
  id
  state
  stateRaw
  phoneNumber
  customFields
}
    `, {"fragmentName":"OutboundRow"}) as unknown as TypedDocumentString<OutboundRowFragment, unknown>;
export const TweetDetailsFragmentDoc = new TypedDocumentString(`
    fragment TweetDetails on TweetInteraction {
  ...InteractionRow
  tweetType
  from
  message
  parentId
  twitterMsgId
  twitterIsFavorited
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"TweetDetails"}) as unknown as TypedDocumentString<TweetDetailsFragment, unknown>;
export const WorkbinRowFragmentDoc = new TypedDocumentString(`
    fragment WorkbinRow on Workbin {
  id
  workbinName
  displayName
  type
  typeRaw
  owner {
    userId
    agentGroup
    placeGroup
  }
}
    `, {"fragmentName":"WorkbinRow"}) as unknown as TypedDocumentString<WorkbinRowFragment, unknown>;
export const WorkitemDetailsFragmentDoc = new TypedDocumentString(`
    fragment WorkitemDetails on WorkitemInteraction {
  ...InteractionRow
  workitemType
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"WorkitemDetails"}) as unknown as TypedDocumentString<WorkitemDetailsFragment, unknown>;
export const DeskReadFragmentDoc = new TypedDocumentString(`
    fragment DeskRead on DesktopSnapshot {
  ...SnapshotPlace
  desk {
    calls {
      ...CallRow
    }
    channels {
      ...ChannelRow
    }
    chats {
      ...ChatRow
      messages {
        ...ChatLine
      }
    }
    devices {
      ...DeviceRow
    }
    emails {
      ...EmailDetails
    }
    facebooks {
      ...FacebookDetails
    }
    facebooksessions {
      ...FacebooksessionDetails
      messages {
        ...ChatLine
      }
    }
    imSessions {
      ...IMSessionRow
    }
    outboundRecords {
      ...OutboundRow
    }
    smssessions {
      ...SmssessionRow
    }
    tweets {
      ...TweetDetails
    }
    workbins {
      ...WorkbinRow
    }
    workitems {
      ...WorkitemDetails
    }
  }
}
    fragment CallRow on Call {
  id
  state
  stateRaw
  callType
  ani
  dnis
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  duration
  recordingState
  mute
  deviceId
  userDataEntries {
    key
    value
  }
}
fragment ChannelRow on Channel {
  channel
  doNotDisturb
  userState {
    ...UserStateRow
  }
}
fragment ChatRow on Chat {
  id
  state
  stateRaw
  chatType
  capabilities
  capabilitiesRaw
  receivedDate
  subject
  userData
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}
fragment SmssessionRow on SMSSession {
  ...InteractionRow
  smssessionType
  participants {
    nickname
    type
  }
  messages {
    ...ChatLine
  }
}
fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}
fragment DeviceRow on Device {
  id
  deviceState
  phoneNumber
  userState {
    ...UserStateRow
  }
  doNotDisturb
  forwardTo
  capabilities
  supervisorMonitoringState {
    state
    mode
    scope
    targetDeviceId
  }
}
fragment EmailDetails on EmailInteraction {
  ...InteractionRow
  emailType
  from
  to
  cc
  bcc
  mime
  body
  bodyAsPlainText
  parentId
  attachments {
    id
    name
    size
    mime
  }
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment FacebookDetails on FacebookInteraction {
  ...InteractionRow
  facebookType
  from
  message
  parentId
  fqlObject
}
fragment FacebooksessionDetails on FacebookSessionInteraction {
  ...InteractionRow
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
fragment IMSessionRow on IMSession {
  id
  state
  stateRaw
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  userDataEntries {
    key
    value
  }
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment OutboundRow on OutboundRecord {
  id
  state
  stateRaw
  phoneNumber
  customFields
}
fragment TweetDetails on TweetInteraction {
  ...InteractionRow
  tweetType
  from
  message
  parentId
  twitterMsgId
  twitterIsFavorited
}
fragment WorkbinRow on Workbin {
  id
  workbinName
  displayName
  type
  typeRaw
  owner {
    userId
    agentGroup
    placeGroup
  }
}
fragment WorkitemDetails on WorkitemInteraction {
  ...InteractionRow
  workitemType
}`, {"fragmentName":"DeskRead"}) as unknown as TypedDocumentString<DeskReadFragment, unknown>;
export const DeviceChangedFragmentDoc = new TypedDocumentString(`
    fragment DeviceChanged on DeviceStateChange {
  errorMessage
  errorCode
  devices {
    ...DeviceRow
  }
}
    fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}
fragment DeviceRow on Device {
  id
  deviceState
  phoneNumber
  userState {
    ...UserStateRow
  }
  doNotDisturb
  forwardTo
  capabilities
  supervisorMonitoringState {
    state
    mode
    scope
    targetDeviceId
  }
}`, {"fragmentName":"DeviceChanged"}) as unknown as TypedDocumentString<DeviceChangedFragment, unknown>;
export const EmailChangedFragmentDoc = new TypedDocumentString(`
    fragment EmailChanged on EmailStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  email {
    ...EmailDetails
  }
}
    fragment EmailDetails on EmailInteraction {
  ...InteractionRow
  emailType
  from
  to
  cc
  bcc
  mime
  body
  bodyAsPlainText
  parentId
  attachments {
    id
    name
    size
    mime
  }
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"EmailChanged"}) as unknown as TypedDocumentString<EmailChangedFragment, unknown>;
export const OpenedFragmentDoc = new TypedDocumentString(`
    fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
    `, {"fragmentName":"Opened"}) as unknown as TypedDocumentString<OpenedFragment, unknown>;
export const MissedFragmentDoc = new TypedDocumentString(`
    fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
    `, {"fragmentName":"Missed"}) as unknown as TypedDocumentString<MissedFragment, unknown>;
export const UnknownFragmentDoc = new TypedDocumentString(`
    fragment Unknown on UnknownEvent {
  messageType
  raw
}
    `, {"fragmentName":"Unknown"}) as unknown as TypedDocumentString<UnknownFragment, unknown>;
export const FailureFragmentDoc = new TypedDocumentString(`
    fragment Failure on ErrorMessage {
  errorMessage
  errorCode
}
    `, {"fragmentName":"Failure"}) as unknown as TypedDocumentString<FailureFragment, unknown>;
export const FacebookChangedFragmentDoc = new TypedDocumentString(`
    fragment FacebookChanged on FacebookStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  facebook {
    ...FacebookDetails
  }
}
    fragment FacebookDetails on FacebookInteraction {
  ...InteractionRow
  facebookType
  from
  message
  parentId
  fqlObject
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"FacebookChanged"}) as unknown as TypedDocumentString<FacebookChangedFragment, unknown>;
export const FacebooksessionChangedFragmentDoc = new TypedDocumentString(`
    fragment FacebooksessionChanged on FacebooksessionStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  facebooksession {
    ...FacebooksessionDetails
  }
}
    fragment FacebooksessionDetails on FacebookSessionInteraction {
  ...InteractionRow
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"FacebooksessionChanged"}) as unknown as TypedDocumentString<FacebooksessionChangedFragment, unknown>;
export const FacebooksessionWrittenFragmentDoc = new TypedDocumentString(`
    fragment FacebooksessionWritten on MessageLogUpdate {
  notificationType
  facebooksessionId
  messages {
    ...ChatLine
  }
}
    fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}`, {"fragmentName":"FacebooksessionWritten"}) as unknown as TypedDocumentString<FacebooksessionWrittenFragment, unknown>;
export const HistoryRowFragmentDoc = new TypedDocumentString(`
    fragment HistoryRow on HistoryInteraction {
  id
  medium
  mediumRaw
  typeId
  state
  stateRaw
  startDate
  startDateRaw
  endDate
  endDateRaw
  subject
  contactId
  parentId
  comment
  ownerInformation {
    id
    userName
    firstName
    lastName
  }
  phoneNumber
  callDuration
  customAttributes
}
    `, {"fragmentName":"HistoryRow"}) as unknown as TypedDocumentString<HistoryRowFragment, unknown>;
export const HistoryFoundFragmentDoc = new TypedDocumentString(`
    fragment HistoryFound on GetInteractionsHistory {
  errorMessage
  errorCode
  interactions {
    ...HistoryRow
  }
}
    fragment HistoryRow on HistoryInteraction {
  id
  medium
  mediumRaw
  typeId
  state
  stateRaw
  startDate
  startDateRaw
  endDate
  endDateRaw
  subject
  contactId
  parentId
  comment
  ownerInformation {
    id
    userName
    firstName
    lastName
  }
  phoneNumber
  callDuration
  customAttributes
}`, {"fragmentName":"HistoryFound"}) as unknown as TypedDocumentString<HistoryFoundFragment, unknown>;
export const ContentFoundFragmentDoc = new TypedDocumentString(`
    fragment ContentFound on GetInteractionContent {
  errorMessage
  errorCode
  historyInteraction {
    ...HistoryRow
  }
  messages {
    ...ChatLine
  }
}
    fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}
fragment HistoryRow on HistoryInteraction {
  id
  medium
  mediumRaw
  typeId
  state
  stateRaw
  startDate
  startDateRaw
  endDate
  endDateRaw
  subject
  contactId
  parentId
  comment
  ownerInformation {
    id
    userName
    firstName
    lastName
  }
  phoneNumber
  callDuration
  customAttributes
}`, {"fragmentName":"ContentFound"}) as unknown as TypedDocumentString<ContentFoundFragment, unknown>;
export const ImSessionChangedFragmentDoc = new TypedDocumentString(`
    fragment ImSessionChanged on IMSessionStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  imSession {
    ...IMSessionRow
  }
}
    fragment IMSessionRow on IMSession {
  id
  state
  stateRaw
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"ImSessionChanged"}) as unknown as TypedDocumentString<ImSessionChangedFragment, unknown>;
export const ImWrittenFragmentDoc = new TypedDocumentString(`
    fragment ImWritten on IMLogUpdate {
  imSessionId
  text
}
    `, {"fragmentName":"ImWritten"}) as unknown as TypedDocumentString<ImWrittenFragment, unknown>;
export const PasswordChangedFragmentDoc = new TypedDocumentString(`
    fragment PasswordChanged on PasswordChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
}
    `, {"fragmentName":"PasswordChanged"}) as unknown as TypedDocumentString<PasswordChangedFragment, unknown>;
export const OpenmediaDetailsFragmentDoc = new TypedDocumentString(`
    fragment OpenmediaDetails on OpenMediaInteraction {
  ...InteractionRow
  mediaType
  openmediaType
  parentId
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"OpenmediaDetails"}) as unknown as TypedDocumentString<OpenmediaDetailsFragment, unknown>;
export const OpenmediaChangedFragmentDoc = new TypedDocumentString(`
    fragment OpenmediaChanged on OpenmediaStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  openmedia {
    ...OpenmediaDetails
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment OpenmediaDetails on OpenMediaInteraction {
  ...InteractionRow
  mediaType
  openmediaType
  parentId
}`, {"fragmentName":"OpenmediaChanged"}) as unknown as TypedDocumentString<OpenmediaChangedFragment, unknown>;
export const OutboundRecordChangedFragmentDoc = new TypedDocumentString(`
    fragment OutboundRecordChanged on OutboundRecordStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  record {
    ...OutboundRow
  }
}
    fragment OutboundRow on OutboundRecord {
  id
  state
  stateRaw
  phoneNumber
  customFields
}`, {"fragmentName":"OutboundRecordChanged"}) as unknown as TypedDocumentString<OutboundRecordChangedFragment, unknown>;
export const WarningFragmentDoc = new TypedDocumentString(`
    fragment Warning on OperationWarning {
  part
  statusCode
  message
}
    `, {"fragmentName":"Warning"}) as unknown as TypedDocumentString<WarningFragment, unknown>;
export const EventPlaceFragmentDoc = new TypedDocumentString(`
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
    `, {"fragmentName":"EventPlace"}) as unknown as TypedDocumentString<EventPlaceFragment, unknown>;
export const OutcomeFragmentDoc = new TypedDocumentString(`
    fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`, {"fragmentName":"Outcome"}) as unknown as TypedDocumentString<OutcomeFragment, unknown>;
export const ServiceChangedFragmentDoc = new TypedDocumentString(`
    fragment ServiceChanged on ServiceStateChange {
  service {
    id
    name
    type
    typeRaw
    state
    stateRaw
  }
}
    `, {"fragmentName":"ServiceChanged"}) as unknown as TypedDocumentString<ServiceChangedFragment, unknown>;
export const TokenFragmentDoc = new TypedDocumentString(`
    fragment Token on SignedIn {
  token
  expiresAt
  agent {
    id
    userName
  }
}
    `, {"fragmentName":"Token"}) as unknown as TypedDocumentString<TokenFragment, unknown>;
export const TweetChangedFragmentDoc = new TypedDocumentString(`
    fragment TweetChanged on TweetStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  tweet {
    ...TweetDetails
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment TweetDetails on TweetInteraction {
  ...InteractionRow
  tweetType
  from
  message
  parentId
  twitterMsgId
  twitterIsFavorited
}`, {"fragmentName":"TweetChanged"}) as unknown as TypedDocumentString<TweetChangedFragment, unknown>;
export const TweetAnsweredFragmentDoc = new TypedDocumentString(`
    fragment TweetAnswered on TweetOperationResponse {
  success
  errorMessage
  errorCode
}
    `, {"fragmentName":"TweetAnswered"}) as unknown as TypedDocumentString<TweetAnsweredFragment, unknown>;
export const InteractionDetailsFragmentDoc = new TypedDocumentString(`
    fragment InteractionDetails on Interaction {
  __typename
  ...InteractionRow
  ... on ChatInteraction {
    chatType
    participants {
      nickname
      type
    }
  }
  ... on EmailInteraction {
    emailType
    from
    to
    cc
    attachments {
      id
      name
      size
      mime
    }
  }
  ... on FacebookInteraction {
    facebookType
    from
    message
  }
  ... on TweetInteraction {
    tweetType
    from
    message
    twitterMsgId
  }
  ... on FacebookSessionInteraction {
    participants {
      nickname
      type
    }
  }
  ... on WorkitemInteraction {
    workitemType
  }
  ... on OpenMediaInteraction {
    mediaType
    openmediaType
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`, {"fragmentName":"InteractionDetails"}) as unknown as TypedDocumentString<InteractionDetailsFragment, unknown>;
export const WorkbinChangedFragmentDoc = new TypedDocumentString(`
    fragment WorkbinChanged on WorkbinStateChange {
  workbinId
  workbinUserId
  workbinAgentId
  agentGroup
  placeGroup
  action
  actionRaw
  medium
  mediumRaw
  interaction {
    ...InteractionDetails
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment InteractionDetails on Interaction {
  __typename
  ...InteractionRow
  ... on ChatInteraction {
    chatType
    participants {
      nickname
      type
    }
  }
  ... on EmailInteraction {
    emailType
    from
    to
    cc
    attachments {
      id
      name
      size
      mime
    }
  }
  ... on FacebookInteraction {
    facebookType
    from
    message
  }
  ... on TweetInteraction {
    tweetType
    from
    message
    twitterMsgId
  }
  ... on FacebookSessionInteraction {
    participants {
      nickname
      type
    }
  }
  ... on WorkitemInteraction {
    workitemType
  }
  ... on OpenMediaInteraction {
    mediaType
    openmediaType
  }
}`, {"fragmentName":"WorkbinChanged"}) as unknown as TypedDocumentString<WorkbinChangedFragment, unknown>;
export const WorkbinSubscribedFragmentDoc = new TypedDocumentString(`
    fragment WorkbinSubscribed on WorkbinSubscriptionStateChange {
  workbinId
  workbinUserId
  agentGroup
  placeGroup
  stateResource
  stateResourceRaw
}
    `, {"fragmentName":"WorkbinSubscribed"}) as unknown as TypedDocumentString<WorkbinSubscribedFragment, unknown>;
export const WorkitemChangedFragmentDoc = new TypedDocumentString(`
    fragment WorkitemChanged on WorkitemStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  workitem {
    ...WorkitemDetails
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment WorkitemDetails on WorkitemInteraction {
  ...InteractionRow
  workitemType
}`, {"fragmentName":"WorkitemChanged"}) as unknown as TypedDocumentString<WorkitemChangedFragment, unknown>;
export const CallsDocument = new TypedDocumentString(`
    query Calls {
  calls {
    ...CallRow
  }
}
    fragment CallRow on Call {
  id
  state
  stateRaw
  callType
  ani
  dnis
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  duration
  recordingState
  mute
  deviceId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<CallsQuery, CallsQueryVariables>;
export const CallDocument = new TypedDocumentString(`
    query Call($id: ID!) {
  call(id: $id) {
    ...CallRow
  }
}
    fragment CallRow on Call {
  id
  state
  stateRaw
  callType
  ani
  dnis
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  duration
  recordingState
  mute
  deviceId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<CallQuery, CallQueryVariables>;
export const CallEventsDocument = new TypedDocumentString(`
    subscription CallEvents($callId: ID, $after: Cursor) {
  callEvents(callId: $callId, after: $after) {
    __typename
    ...EventPlace
    ...CallChanged
    ...Failure
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment CallRow on Call {
  id
  state
  stateRaw
  callType
  ani
  dnis
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  duration
  recordingState
  mute
  deviceId
  userDataEntries {
    key
    value
  }
}
fragment CallChanged on CallStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  call {
    ...CallRow
  }
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment Failure on ErrorMessage {
  errorMessage
  errorCode
}`) as unknown as TypedDocumentString<CallEventsSubscription, CallEventsSubscriptionVariables>;
export const FollowCallDocument = new TypedDocumentString(`
    subscription FollowCall($id: ID!, $after: Cursor) {
  call(id: $id, after: $after) {
    __typename
    ...EventPlace
    ... on CallSnapshot {
      ...SnapshotPlace
      call {
        ...CallRow
      }
    }
    ...CallChanged
    ...Failure
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment CallRow on Call {
  id
  state
  stateRaw
  callType
  ani
  dnis
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  duration
  recordingState
  mute
  deviceId
  userDataEntries {
    key
    value
  }
}
fragment CallChanged on CallStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  call {
    ...CallRow
  }
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment Failure on ErrorMessage {
  errorMessage
  errorCode
}`) as unknown as TypedDocumentString<FollowCallSubscription, FollowCallSubscriptionVariables>;
export const CallDialDocument = new TypedDocumentString(`
    mutation CallDial($deviceId: ID!, $destination: String!, $userData: JSON) {
  callDial(deviceId: $deviceId, destination: $destination, userData: $userData) {
    ...Outcome
    ... on OperationSucceeded {
      event {
        ... on CallStateChange {
          call {
            ...CallRow
          }
        }
      }
    }
  }
}
    fragment CallRow on Call {
  id
  state
  stateRaw
  callType
  ani
  dnis
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  duration
  recordingState
  mute
  deviceId
  userDataEntries {
    key
    value
  }
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallDialMutation, CallDialMutationVariables>;
export const CallAnswerDocument = new TypedDocumentString(`
    mutation CallAnswer($id: ID!) {
  callAnswer(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallAnswerMutation, CallAnswerMutationVariables>;
export const CallHangupDocument = new TypedDocumentString(`
    mutation CallHangup($id: ID!) {
  callHangup(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallHangupMutation, CallHangupMutationVariables>;
export const CallHoldDocument = new TypedDocumentString(`
    mutation CallHold($id: ID!) {
  callHold(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallHoldMutation, CallHoldMutationVariables>;
export const CallRetrieveDocument = new TypedDocumentString(`
    mutation CallRetrieve($id: ID!) {
  callRetrieve(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallRetrieveMutation, CallRetrieveMutationVariables>;
export const CallInitiateTransferDocument = new TypedDocumentString(`
    mutation CallInitiateTransfer($id: ID!, $destination: String!, $userData: JSON) {
  callInitiateTransfer(id: $id, destination: $destination, userData: $userData) {
    ...Outcome
    ... on OperationSucceeded {
      event {
        ... on CallStateChange {
          call {
            ...CallRow
          }
        }
      }
    }
  }
}
    fragment CallRow on Call {
  id
  state
  stateRaw
  callType
  ani
  dnis
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  duration
  recordingState
  mute
  deviceId
  userDataEntries {
    key
    value
  }
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallInitiateTransferMutation, CallInitiateTransferMutationVariables>;
export const CallCompleteTransferDocument = new TypedDocumentString(`
    mutation CallCompleteTransfer($id: ID!, $consultCallId: ID) {
  callCompleteTransfer(id: $id, consultCallId: $consultCallId) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallCompleteTransferMutation, CallCompleteTransferMutationVariables>;
export const CallInitiateConferenceDocument = new TypedDocumentString(`
    mutation CallInitiateConference($id: ID!, $destination: String!, $userData: JSON) {
  callInitiateConference(id: $id, destination: $destination, userData: $userData) {
    ...Outcome
    ... on OperationSucceeded {
      event {
        ... on CallStateChange {
          call {
            ...CallRow
          }
        }
      }
    }
  }
}
    fragment CallRow on Call {
  id
  state
  stateRaw
  callType
  ani
  dnis
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  duration
  recordingState
  mute
  deviceId
  userDataEntries {
    key
    value
  }
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallInitiateConferenceMutation, CallInitiateConferenceMutationVariables>;
export const CallCompleteConferenceDocument = new TypedDocumentString(`
    mutation CallCompleteConference($id: ID!, $consultCallId: ID) {
  callCompleteConference(id: $id, consultCallId: $consultCallId) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallCompleteConferenceMutation, CallCompleteConferenceMutationVariables>;
export const CallSwapCallsDocument = new TypedDocumentString(`
    mutation CallSwapCalls($id: ID!) {
  callSwapCalls(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallSwapCallsMutation, CallSwapCallsMutationVariables>;
export const CallSingleStepTransferDocument = new TypedDocumentString(`
    mutation CallSingleStepTransfer($id: ID!, $destination: String!, $userData: JSON) {
  callSingleStepTransfer(id: $id, destination: $destination, userData: $userData) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallSingleStepTransferMutation, CallSingleStepTransferMutationVariables>;
export const CallSendDtmfDocument = new TypedDocumentString(`
    mutation CallSendDtmf($id: ID!, $digits: String!) {
  callSendDtmf(id: $id, digits: $digits) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallSendDtmfMutation, CallSendDtmfMutationVariables>;
export const CallStartCallRecordingDocument = new TypedDocumentString(`
    mutation CallStartCallRecording($id: ID!) {
  callStartCallRecording(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallStartCallRecordingMutation, CallStartCallRecordingMutationVariables>;
export const CallStopCallRecordingDocument = new TypedDocumentString(`
    mutation CallStopCallRecording($id: ID!) {
  callStopCallRecording(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallStopCallRecordingMutation, CallStopCallRecordingMutationVariables>;
export const CallAttachUserDataDocument = new TypedDocumentString(`
    mutation CallAttachUserData($id: ID!, $userData: JSON!) {
  callAttachUserData(id: $id, userData: $userData) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<CallAttachUserDataMutation, CallAttachUserDataMutationVariables>;
export const ChannelsDocument = new TypedDocumentString(`
    query Channels {
  channels {
    ...ChannelRow
  }
}
    fragment ChannelRow on Channel {
  channel
  doNotDisturb
  userState {
    ...UserStateRow
  }
}
fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}`) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const AgentStatesDocument = new TypedDocumentString(`
    query AgentStates {
  agentStates {
    id
    name
    displayName
    operationName
    state
    workMode
    reason
  }
}
    `) as unknown as TypedDocumentString<AgentStatesQuery, AgentStatesQueryVariables>;
export const ChannelEventsDocument = new TypedDocumentString(`
    subscription ChannelEvents($channel: ID, $after: Cursor) {
  channelEvents(channel: $channel, after: $after) {
    __typename
    ...EventPlace
    ...ChannelChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment ChannelRow on Channel {
  channel
  doNotDisturb
  userState {
    ...UserStateRow
  }
}
fragment ChannelChanged on ChannelStateChange {
  errorMessage
  errorCode
  channels {
    ...ChannelRow
  }
}
fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}`) as unknown as TypedDocumentString<ChannelEventsSubscription, ChannelEventsSubscriptionVariables>;
export const FollowChannelDocument = new TypedDocumentString(`
    subscription FollowChannel($channel: ID!, $after: Cursor) {
  channel(channel: $channel, after: $after) {
    __typename
    ...EventPlace
    ... on ChannelSnapshot {
      ...SnapshotPlace
      channel {
        ...ChannelRow
      }
    }
    ...ChannelChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment ChannelRow on Channel {
  channel
  doNotDisturb
  userState {
    ...UserStateRow
  }
}
fragment ChannelChanged on ChannelStateChange {
  errorMessage
  errorCode
  channels {
    ...ChannelRow
  }
}
fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}`) as unknown as TypedDocumentString<FollowChannelSubscription, FollowChannelSubscriptionVariables>;
export const ChannelReadyDocument = new TypedDocumentString(`
    mutation ChannelReady($channel: ID!) {
  channelReady(channel: $channel) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChannelReadyMutation, ChannelReadyMutationVariables>;
export const ChannelNotReadyDocument = new TypedDocumentString(`
    mutation ChannelNotReady($channel: ID!) {
  channelNotReady(channel: $channel) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChannelNotReadyMutation, ChannelNotReadyMutationVariables>;
export const ChannelAfterCallWorkDocument = new TypedDocumentString(`
    mutation ChannelAfterCallWork($channel: ID!) {
  channelAfterCallWork(channel: $channel) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChannelAfterCallWorkMutation, ChannelAfterCallWorkMutationVariables>;
export const ChannelSetStateDocument = new TypedDocumentString(`
    mutation ChannelSetState($channel: ID!, $operationName: String!) {
  channelSetState(channel: $channel, operationName: $operationName) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChannelSetStateMutation, ChannelSetStateMutationVariables>;
export const ChatsDocument = new TypedDocumentString(`
    query Chats {
  chats {
    ...ChatRow
  }
}
    fragment ChatRow on Chat {
  id
  state
  stateRaw
  chatType
  capabilities
  capabilitiesRaw
  receivedDate
  subject
  userData
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}`) as unknown as TypedDocumentString<ChatsQuery, ChatsQueryVariables>;
export const ChatDocument = new TypedDocumentString(`
    query Chat($id: ID!) {
  chat(id: $id) {
    ...ChatRow
    messages {
      ...ChatLine
    }
  }
}
    fragment ChatRow on Chat {
  id
  state
  stateRaw
  chatType
  capabilities
  capabilitiesRaw
  receivedDate
  subject
  userData
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}`) as unknown as TypedDocumentString<ChatQuery, ChatQueryVariables>;
export const ChatEventsDocument = new TypedDocumentString(`
    subscription ChatEvents($chatId: ID, $after: Cursor) {
  chatEvents(chatId: $chatId, after: $after) {
    __typename
    ...EventPlace
    ...ChatChanged
    ...ChatWritten
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment ChatRow on Chat {
  id
  state
  stateRaw
  chatType
  capabilities
  capabilitiesRaw
  receivedDate
  subject
  userData
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}
fragment ChatChanged on ChatStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  chat {
    ...ChatRow
  }
}
fragment ChatWritten on MessageLogUpdate {
  notificationType
  chatId
  messages {
    ...ChatLine
  }
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}`) as unknown as TypedDocumentString<ChatEventsSubscription, ChatEventsSubscriptionVariables>;
export const FollowChatDocument = new TypedDocumentString(`
    subscription FollowChat($id: ID!, $after: Cursor) {
  chat(id: $id, after: $after) {
    __typename
    ...EventPlace
    ... on ChatSnapshot {
      ...SnapshotPlace
      chat {
        ...ChatRow
        messages {
          ...ChatLine
        }
      }
    }
    ...ChatChanged
    ...ChatWritten
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment ChatRow on Chat {
  id
  state
  stateRaw
  chatType
  capabilities
  capabilitiesRaw
  receivedDate
  subject
  userData
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}
fragment ChatChanged on ChatStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  chat {
    ...ChatRow
  }
}
fragment ChatWritten on MessageLogUpdate {
  notificationType
  chatId
  messages {
    ...ChatLine
  }
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}`) as unknown as TypedDocumentString<FollowChatSubscription, FollowChatSubscriptionVariables>;
export const ChatAcceptDocument = new TypedDocumentString(`
    mutation ChatAccept($id: ID!, $nickname: String!) {
  chatAccept(id: $id, nickname: $nickname) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChatAcceptMutation, ChatAcceptMutationVariables>;
export const ChatRejectDocument = new TypedDocumentString(`
    mutation ChatReject($id: ID!) {
  chatReject(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChatRejectMutation, ChatRejectMutationVariables>;
export const ChatSendMessageDocument = new TypedDocumentString(`
    mutation ChatSendMessage($id: ID!, $text: String!) {
  chatSendMessage(id: $id, text: $text) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChatSendMessageMutation, ChatSendMessageMutationVariables>;
export const ChatSendStartTypingNotificationDocument = new TypedDocumentString(`
    mutation ChatSendStartTypingNotification($id: ID!) {
  chatSendStartTypingNotification(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChatSendStartTypingNotificationMutation, ChatSendStartTypingNotificationMutationVariables>;
export const ChatSendStopTypingNotificationDocument = new TypedDocumentString(`
    mutation ChatSendStopTypingNotification($id: ID!) {
  chatSendStopTypingNotification(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChatSendStopTypingNotificationMutation, ChatSendStopTypingNotificationMutationVariables>;
export const ChatInviteDocument = new TypedDocumentString(`
    mutation ChatInvite($id: ID!, $target: ConsultTargetInput!) {
  chatInvite(id: $id, target: $target) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChatInviteMutation, ChatInviteMutationVariables>;
export const ChatTransferDocument = new TypedDocumentString(`
    mutation ChatTransfer($id: ID!, $target: TransferTargetInput!) {
  chatTransfer(id: $id, target: $target) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChatTransferMutation, ChatTransferMutationVariables>;
export const ChatSetDispositionDocument = new TypedDocumentString(`
    mutation ChatSetDisposition($id: ID!, $disposition: String!) {
  chatSetDisposition(id: $id, disposition: $disposition) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChatSetDispositionMutation, ChatSetDispositionMutationVariables>;
export const ChatAttachUserDataDocument = new TypedDocumentString(`
    mutation ChatAttachUserData($id: ID!, $userData: JSON!) {
  chatAttachUserData(id: $id, userData: $userData) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChatAttachUserDataMutation, ChatAttachUserDataMutationVariables>;
export const ChatLeaveDocument = new TypedDocumentString(`
    mutation ChatLeave($id: ID!) {
  chatLeave(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChatLeaveMutation, ChatLeaveMutationVariables>;
export const ChatCompleteDocument = new TypedDocumentString(`
    mutation ChatComplete($id: ID!) {
  chatComplete(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ChatCompleteMutation, ChatCompleteMutationVariables>;
export const ContactsDocument = new TypedDocumentString(`
    query Contacts($matching: String, $channel: String, $type: ContactTypeInput, $limit: Int) {
  contacts(matching: $matching, channel: $channel, type: $type, limit: $limit) {
    id
    type
    typeRaw
    name
    userName
    firstName
    lastName
    emailAddress
    phoneNumbers
  }
}
    `) as unknown as TypedDocumentString<ContactsQuery, ContactsQueryVariables>;
export const ContactDocument = new TypedDocumentString(`
    query Contact($id: ID!) {
  contact(id: $id) {
    id
    type
    name
    userName
    firstName
    lastName
    emailAddress
    phoneNumbers
  }
}
    `) as unknown as TypedDocumentString<ContactQuery, ContactQueryVariables>;
export const CustomerDocument = new TypedDocumentString(`
    query Customer($emailAddress: String, $phoneNumber: String, $lastName: String) {
  ucsContactId(
    emailAddress: $emailAddress
    phoneNumber: $phoneNumber
    lastName: $lastName
  )
}
    `) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const ContactEventsDocument = new TypedDocumentString(`
    subscription ContactEvents($contactId: ID, $after: Cursor) {
  contactEvents(contactId: $contactId, after: $after) {
    __typename
    ...EventPlace
    ...ContactIdentified
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment ContactIdentified on IdentifyUCSContact {
  contactId
  errorMessage
  errorCode
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}`) as unknown as TypedDocumentString<ContactEventsSubscription, ContactEventsSubscriptionVariables>;
export const ContactIdentifyDocument = new TypedDocumentString(`
    mutation ContactIdentify($emailAddress: String, $phoneNumber: String, $lastName: String, $createContactEnabled: Boolean) {
  contactIdentify(
    emailAddress: $emailAddress
    phoneNumber: $phoneNumber
    lastName: $lastName
    createContactEnabled: $createContactEnabled
  ) {
    ...Outcome
    ... on OperationSucceeded {
      event {
        ... on IdentifyUCSContact {
          contactId
        }
      }
    }
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ContactIdentifyMutation, ContactIdentifyMutationVariables>;
export const DesktopDocument = new TypedDocumentString(`
    subscription Desktop($topics: [DesktopTopic!], $after: Cursor) {
  desktop(topics: $topics, after: $after) {
    __typename
    ...EventPlace
    ...DeskRead
    ...CallChanged
    ...ChannelChanged
    ...ChatChanged
    ...ChatWritten
    ...ContactIdentified
    ...ContentFound
    ...DeviceChanged
    ...EmailChanged
    ...FacebookChanged
    ...FacebooksessionChanged
    ...FacebooksessionWritten
    ...HistoryFound
    ...ImSessionChanged
    ...ImWritten
    ...MultimediaSubscribed
    ...OpenmediaChanged
    ...OutboundRecordChanged
    ...PasswordChanged
    ...ServiceChanged
    ...SmssessionChanged
    ...SmssessionWritten
    ...TweetAnswered
    ...TweetChanged
    ...WorkbinChanged
    ...WorkbinSubscribed
    ...WorkitemChanged
    ...Failure
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment CallRow on Call {
  id
  state
  stateRaw
  callType
  ani
  dnis
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  duration
  recordingState
  mute
  deviceId
  userDataEntries {
    key
    value
  }
}
fragment CallChanged on CallStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  call {
    ...CallRow
  }
}
fragment ChannelRow on Channel {
  channel
  doNotDisturb
  userState {
    ...UserStateRow
  }
}
fragment ChannelChanged on ChannelStateChange {
  errorMessage
  errorCode
  channels {
    ...ChannelRow
  }
}
fragment ChatRow on Chat {
  id
  state
  stateRaw
  chatType
  capabilities
  capabilitiesRaw
  receivedDate
  subject
  userData
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}
fragment ChatChanged on ChatStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  chat {
    ...ChatRow
  }
}
fragment ChatWritten on MessageLogUpdate {
  notificationType
  chatId
  messages {
    ...ChatLine
  }
}
fragment ContactIdentified on IdentifyUCSContact {
  contactId
  errorMessage
  errorCode
}
fragment SmssessionRow on SMSSession {
  ...InteractionRow
  smssessionType
  participants {
    nickname
    type
  }
  messages {
    ...ChatLine
  }
}
fragment SmssessionChanged on SMSsessionStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  smssession {
    ...SmssessionRow
  }
}
fragment SmssessionWritten on MessageLogUpdate {
  smssessionId
}
fragment MultimediaSubscribed on MultimediaEventSubscriptionStateChange {
  topics
  stateResource
  stateResourceRaw
  errorMessage
  errorCode
}
fragment DeskRead on DesktopSnapshot {
  ...SnapshotPlace
  desk {
    calls {
      ...CallRow
    }
    channels {
      ...ChannelRow
    }
    chats {
      ...ChatRow
      messages {
        ...ChatLine
      }
    }
    devices {
      ...DeviceRow
    }
    emails {
      ...EmailDetails
    }
    facebooks {
      ...FacebookDetails
    }
    facebooksessions {
      ...FacebooksessionDetails
      messages {
        ...ChatLine
      }
    }
    imSessions {
      ...IMSessionRow
    }
    outboundRecords {
      ...OutboundRow
    }
    smssessions {
      ...SmssessionRow
    }
    tweets {
      ...TweetDetails
    }
    workbins {
      ...WorkbinRow
    }
    workitems {
      ...WorkitemDetails
    }
  }
}
fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}
fragment DeviceRow on Device {
  id
  deviceState
  phoneNumber
  userState {
    ...UserStateRow
  }
  doNotDisturb
  forwardTo
  capabilities
  supervisorMonitoringState {
    state
    mode
    scope
    targetDeviceId
  }
}
fragment DeviceChanged on DeviceStateChange {
  errorMessage
  errorCode
  devices {
    ...DeviceRow
  }
}
fragment EmailDetails on EmailInteraction {
  ...InteractionRow
  emailType
  from
  to
  cc
  bcc
  mime
  body
  bodyAsPlainText
  parentId
  attachments {
    id
    name
    size
    mime
  }
}
fragment EmailChanged on EmailStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  email {
    ...EmailDetails
  }
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment Failure on ErrorMessage {
  errorMessage
  errorCode
}
fragment FacebookDetails on FacebookInteraction {
  ...InteractionRow
  facebookType
  from
  message
  parentId
  fqlObject
}
fragment FacebookChanged on FacebookStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  facebook {
    ...FacebookDetails
  }
}
fragment FacebooksessionDetails on FacebookSessionInteraction {
  ...InteractionRow
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
fragment FacebooksessionChanged on FacebooksessionStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  facebooksession {
    ...FacebooksessionDetails
  }
}
fragment FacebooksessionWritten on MessageLogUpdate {
  notificationType
  facebooksessionId
  messages {
    ...ChatLine
  }
}
fragment HistoryRow on HistoryInteraction {
  id
  medium
  mediumRaw
  typeId
  state
  stateRaw
  startDate
  startDateRaw
  endDate
  endDateRaw
  subject
  contactId
  parentId
  comment
  ownerInformation {
    id
    userName
    firstName
    lastName
  }
  phoneNumber
  callDuration
  customAttributes
}
fragment HistoryFound on GetInteractionsHistory {
  errorMessage
  errorCode
  interactions {
    ...HistoryRow
  }
}
fragment ContentFound on GetInteractionContent {
  errorMessage
  errorCode
  historyInteraction {
    ...HistoryRow
  }
  messages {
    ...ChatLine
  }
}
fragment IMSessionRow on IMSession {
  id
  state
  stateRaw
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  userDataEntries {
    key
    value
  }
}
fragment ImSessionChanged on IMSessionStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  imSession {
    ...IMSessionRow
  }
}
fragment ImWritten on IMLogUpdate {
  imSessionId
  text
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment PasswordChanged on PasswordChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
}
fragment OpenmediaDetails on OpenMediaInteraction {
  ...InteractionRow
  mediaType
  openmediaType
  parentId
}
fragment OpenmediaChanged on OpenmediaStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  openmedia {
    ...OpenmediaDetails
  }
}
fragment OutboundRow on OutboundRecord {
  id
  state
  stateRaw
  phoneNumber
  customFields
}
fragment OutboundRecordChanged on OutboundRecordStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  record {
    ...OutboundRow
  }
}
fragment ServiceChanged on ServiceStateChange {
  service {
    id
    name
    type
    typeRaw
    state
    stateRaw
  }
}
fragment TweetDetails on TweetInteraction {
  ...InteractionRow
  tweetType
  from
  message
  parentId
  twitterMsgId
  twitterIsFavorited
}
fragment TweetChanged on TweetStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  tweet {
    ...TweetDetails
  }
}
fragment TweetAnswered on TweetOperationResponse {
  success
  errorMessage
  errorCode
}
fragment InteractionDetails on Interaction {
  __typename
  ...InteractionRow
  ... on ChatInteraction {
    chatType
    participants {
      nickname
      type
    }
  }
  ... on EmailInteraction {
    emailType
    from
    to
    cc
    attachments {
      id
      name
      size
      mime
    }
  }
  ... on FacebookInteraction {
    facebookType
    from
    message
  }
  ... on TweetInteraction {
    tweetType
    from
    message
    twitterMsgId
  }
  ... on FacebookSessionInteraction {
    participants {
      nickname
      type
    }
  }
  ... on WorkitemInteraction {
    workitemType
  }
  ... on OpenMediaInteraction {
    mediaType
    openmediaType
  }
}
fragment WorkbinRow on Workbin {
  id
  workbinName
  displayName
  type
  typeRaw
  owner {
    userId
    agentGroup
    placeGroup
  }
}
fragment WorkbinChanged on WorkbinStateChange {
  workbinId
  workbinUserId
  workbinAgentId
  agentGroup
  placeGroup
  action
  actionRaw
  medium
  mediumRaw
  interaction {
    ...InteractionDetails
  }
}
fragment WorkbinSubscribed on WorkbinSubscriptionStateChange {
  workbinId
  workbinUserId
  agentGroup
  placeGroup
  stateResource
  stateResourceRaw
}
fragment WorkitemDetails on WorkitemInteraction {
  ...InteractionRow
  workitemType
}
fragment WorkitemChanged on WorkitemStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  workitem {
    ...WorkitemDetails
  }
}`) as unknown as TypedDocumentString<DesktopSubscription, DesktopSubscriptionVariables>;
export const DevicesDocument = new TypedDocumentString(`
    query Devices {
  devices {
    ...DeviceRow
  }
}
    fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}
fragment DeviceRow on Device {
  id
  deviceState
  phoneNumber
  userState {
    ...UserStateRow
  }
  doNotDisturb
  forwardTo
  capabilities
  supervisorMonitoringState {
    state
    mode
    scope
    targetDeviceId
  }
}`) as unknown as TypedDocumentString<DevicesQuery, DevicesQueryVariables>;
export const DeviceDocument = new TypedDocumentString(`
    query Device($id: ID!) {
  device(id: $id) {
    ...DeviceRow
  }
}
    fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}
fragment DeviceRow on Device {
  id
  deviceState
  phoneNumber
  userState {
    ...UserStateRow
  }
  doNotDisturb
  forwardTo
  capabilities
  supervisorMonitoringState {
    state
    mode
    scope
    targetDeviceId
  }
}`) as unknown as TypedDocumentString<DeviceQuery, DeviceQueryVariables>;
export const DeviceEventsDocument = new TypedDocumentString(`
    subscription DeviceEvents($deviceId: ID, $after: Cursor) {
  deviceEvents(deviceId: $deviceId, after: $after) {
    __typename
    ...EventPlace
    ...DeviceChanged
    ...Failure
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}
fragment DeviceRow on Device {
  id
  deviceState
  phoneNumber
  userState {
    ...UserStateRow
  }
  doNotDisturb
  forwardTo
  capabilities
  supervisorMonitoringState {
    state
    mode
    scope
    targetDeviceId
  }
}
fragment DeviceChanged on DeviceStateChange {
  errorMessage
  errorCode
  devices {
    ...DeviceRow
  }
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment Failure on ErrorMessage {
  errorMessage
  errorCode
}`) as unknown as TypedDocumentString<DeviceEventsSubscription, DeviceEventsSubscriptionVariables>;
export const FollowDeviceDocument = new TypedDocumentString(`
    subscription FollowDevice($id: ID!, $after: Cursor) {
  device(id: $id, after: $after) {
    __typename
    ...EventPlace
    ... on DeviceSnapshot {
      ...SnapshotPlace
      device {
        ...DeviceRow
      }
    }
    ...DeviceChanged
    ...Failure
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}
fragment DeviceRow on Device {
  id
  deviceState
  phoneNumber
  userState {
    ...UserStateRow
  }
  doNotDisturb
  forwardTo
  capabilities
  supervisorMonitoringState {
    state
    mode
    scope
    targetDeviceId
  }
}
fragment DeviceChanged on DeviceStateChange {
  errorMessage
  errorCode
  devices {
    ...DeviceRow
  }
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment Failure on ErrorMessage {
  errorMessage
  errorCode
}`) as unknown as TypedDocumentString<FollowDeviceSubscription, FollowDeviceSubscriptionVariables>;
export const DeviceDoNotDisturbOnDocument = new TypedDocumentString(`
    mutation DeviceDoNotDisturbOn($id: ID!) {
  deviceDoNotDisturbOn(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<DeviceDoNotDisturbOnMutation, DeviceDoNotDisturbOnMutationVariables>;
export const DeviceDoNotDisturbOffDocument = new TypedDocumentString(`
    mutation DeviceDoNotDisturbOff($id: ID!) {
  deviceDoNotDisturbOff(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<DeviceDoNotDisturbOffMutation, DeviceDoNotDisturbOffMutationVariables>;
export const DeviceForwardCallsOnDocument = new TypedDocumentString(`
    mutation DeviceForwardCallsOn($id: ID!, $destination: String!) {
  deviceForwardCallsOn(id: $id, destination: $destination) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<DeviceForwardCallsOnMutation, DeviceForwardCallsOnMutationVariables>;
export const DeviceForwardCallsOffDocument = new TypedDocumentString(`
    mutation DeviceForwardCallsOff($id: ID!) {
  deviceForwardCallsOff(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<DeviceForwardCallsOffMutation, DeviceForwardCallsOffMutationVariables>;
export const DeviceListenInDocument = new TypedDocumentString(`
    mutation DeviceListenIn($id: ID!, $targetDeviceId: ID!, $supervisorMonitoringMode: MonitoringModeInput, $supervisorMonitoringScope: MonitoringScopeInput) {
  deviceListenIn(
    id: $id
    targetDeviceId: $targetDeviceId
    supervisorMonitoringMode: $supervisorMonitoringMode
    supervisorMonitoringScope: $supervisorMonitoringScope
  ) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<DeviceListenInMutation, DeviceListenInMutationVariables>;
export const DeviceCancelSupervisorMonitoringDocument = new TypedDocumentString(`
    mutation DeviceCancelSupervisorMonitoring($id: ID!) {
  deviceCancelSupervisorMonitoring(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<DeviceCancelSupervisorMonitoringMutation, DeviceCancelSupervisorMonitoringMutationVariables>;
export const EmailsDocument = new TypedDocumentString(`
    query Emails {
  emails {
    ...EmailDetails
  }
}
    fragment EmailDetails on EmailInteraction {
  ...InteractionRow
  emailType
  from
  to
  cc
  bcc
  mime
  body
  bodyAsPlainText
  parentId
  attachments {
    id
    name
    size
    mime
  }
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<EmailsQuery, EmailsQueryVariables>;
export const EmailDocument = new TypedDocumentString(`
    query Email($id: ID!) {
  email(id: $id) {
    ...EmailDetails
  }
}
    fragment EmailDetails on EmailInteraction {
  ...InteractionRow
  emailType
  from
  to
  cc
  bcc
  mime
  body
  bodyAsPlainText
  parentId
  attachments {
    id
    name
    size
    mime
  }
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<EmailQuery, EmailQueryVariables>;
export const EmailEventsDocument = new TypedDocumentString(`
    subscription EmailEvents($emailId: ID, $after: Cursor) {
  emailEvents(emailId: $emailId, after: $after) {
    __typename
    ...EventPlace
    ...EmailChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EmailDetails on EmailInteraction {
  ...InteractionRow
  emailType
  from
  to
  cc
  bcc
  mime
  body
  bodyAsPlainText
  parentId
  attachments {
    id
    name
    size
    mime
  }
}
fragment EmailChanged on EmailStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  email {
    ...EmailDetails
  }
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<EmailEventsSubscription, EmailEventsSubscriptionVariables>;
export const FollowEmailDocument = new TypedDocumentString(`
    subscription FollowEmail($id: ID!, $after: Cursor) {
  email(id: $id, after: $after) {
    __typename
    ...EventPlace
    ... on EmailSnapshot {
      ...SnapshotPlace
      email {
        ...EmailDetails
      }
    }
    ...EmailChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EmailDetails on EmailInteraction {
  ...InteractionRow
  emailType
  from
  to
  cc
  bcc
  mime
  body
  bodyAsPlainText
  parentId
  attachments {
    id
    name
    size
    mime
  }
}
fragment EmailChanged on EmailStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  email {
    ...EmailDetails
  }
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<FollowEmailSubscription, FollowEmailSubscriptionVariables>;
export const EmailAcceptDocument = new TypedDocumentString(`
    mutation EmailAccept($id: ID!) {
  emailAccept(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<EmailAcceptMutation, EmailAcceptMutationVariables>;
export const EmailRejectDocument = new TypedDocumentString(`
    mutation EmailReject($id: ID!) {
  emailReject(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<EmailRejectMutation, EmailRejectMutationVariables>;
export const EmailReplyDocument = new TypedDocumentString(`
    mutation EmailReply($id: ID!, $queueId: ID!, $body: String, $quoteOriginal: Boolean) {
  emailReply(
    id: $id
    queueId: $queueId
    body: $body
    quoteOriginal: $quoteOriginal
  ) {
    ...Outcome
    ... on OperationSucceeded {
      event {
        ... on EmailStateChange {
          email {
            ...EmailDetails
          }
        }
      }
    }
  }
}
    fragment EmailDetails on EmailInteraction {
  ...InteractionRow
  emailType
  from
  to
  cc
  bcc
  mime
  body
  bodyAsPlainText
  parentId
  attachments {
    id
    name
    size
    mime
  }
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<EmailReplyMutation, EmailReplyMutationVariables>;
export const EmailSaveDocument = new TypedDocumentString(`
    mutation EmailSave($id: ID!, $email: EmailInput!) {
  emailSave(id: $id, email: $email) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<EmailSaveMutation, EmailSaveMutationVariables>;
export const EmailSendDocument = new TypedDocumentString(`
    mutation EmailSend($id: ID!, $email: EmailInput!, $queueName: String!) {
  emailSend(id: $id, email: $email, queueName: $queueName) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<EmailSendMutation, EmailSendMutationVariables>;
export const EmailCancelDocument = new TypedDocumentString(`
    mutation EmailCancel($id: ID!) {
  emailCancel(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<EmailCancelMutation, EmailCancelMutationVariables>;
export const EmailTransferDocument = new TypedDocumentString(`
    mutation EmailTransfer($id: ID!, $target: TransferTargetInput!) {
  emailTransfer(id: $id, target: $target) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<EmailTransferMutation, EmailTransferMutationVariables>;
export const EmailSetDispositionDocument = new TypedDocumentString(`
    mutation EmailSetDisposition($id: ID!, $disposition: String!) {
  emailSetDisposition(id: $id, disposition: $disposition) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<EmailSetDispositionMutation, EmailSetDispositionMutationVariables>;
export const EmailAttachUserDataDocument = new TypedDocumentString(`
    mutation EmailAttachUserData($id: ID!, $userData: JSON!) {
  emailAttachUserData(id: $id, userData: $userData) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<EmailAttachUserDataMutation, EmailAttachUserDataMutationVariables>;
export const EmailCompleteDocument = new TypedDocumentString(`
    mutation EmailComplete($id: ID!) {
  emailComplete(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<EmailCompleteMutation, EmailCompleteMutationVariables>;
export const FacebooksDocument = new TypedDocumentString(`
    query Facebooks {
  facebooks {
    ...FacebookDetails
  }
}
    fragment FacebookDetails on FacebookInteraction {
  ...InteractionRow
  facebookType
  from
  message
  parentId
  fqlObject
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<FacebooksQuery, FacebooksQueryVariables>;
export const FacebookDocument = new TypedDocumentString(`
    query Facebook($id: ID!) {
  facebook(id: $id) {
    ...FacebookDetails
  }
}
    fragment FacebookDetails on FacebookInteraction {
  ...InteractionRow
  facebookType
  from
  message
  parentId
  fqlObject
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<FacebookQuery, FacebookQueryVariables>;
export const FacebookEventsDocument = new TypedDocumentString(`
    subscription FacebookEvents($facebookId: ID, $after: Cursor) {
  facebookEvents(facebookId: $facebookId, after: $after) {
    __typename
    ...EventPlace
    ...FacebookChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment FacebookDetails on FacebookInteraction {
  ...InteractionRow
  facebookType
  from
  message
  parentId
  fqlObject
}
fragment FacebookChanged on FacebookStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  facebook {
    ...FacebookDetails
  }
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<FacebookEventsSubscription, FacebookEventsSubscriptionVariables>;
export const FollowFacebookDocument = new TypedDocumentString(`
    subscription FollowFacebook($id: ID!, $after: Cursor) {
  facebook(id: $id, after: $after) {
    __typename
    ...EventPlace
    ... on FacebookSnapshot {
      ...SnapshotPlace
      facebook {
        ...FacebookDetails
      }
    }
    ...FacebookChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment FacebookDetails on FacebookInteraction {
  ...InteractionRow
  facebookType
  from
  message
  parentId
  fqlObject
}
fragment FacebookChanged on FacebookStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  facebook {
    ...FacebookDetails
  }
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<FollowFacebookSubscription, FollowFacebookSubscriptionVariables>;
export const FacebookAcceptDocument = new TypedDocumentString(`
    mutation FacebookAccept($id: ID!) {
  facebookAccept(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebookAcceptMutation, FacebookAcceptMutationVariables>;
export const FacebookRejectDocument = new TypedDocumentString(`
    mutation FacebookReject($id: ID!) {
  facebookReject(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebookRejectMutation, FacebookRejectMutationVariables>;
export const FacebookReplyDocument = new TypedDocumentString(`
    mutation FacebookReply($id: ID!, $queueId: ID!, $commentId: ID) {
  facebookReply(id: $id, queueId: $queueId, commentId: $commentId) {
    ...Outcome
    ... on OperationSucceeded {
      event {
        ... on FacebookStateChange {
          facebook {
            ...FacebookDetails
          }
        }
      }
    }
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment FacebookDetails on FacebookInteraction {
  ...InteractionRow
  facebookType
  from
  message
  parentId
  fqlObject
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebookReplyMutation, FacebookReplyMutationVariables>;
export const FacebookSaveDocument = new TypedDocumentString(`
    mutation FacebookSave($id: ID!, $facebook: FacebookInput!) {
  facebookSave(id: $id, facebook: $facebook) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebookSaveMutation, FacebookSaveMutationVariables>;
export const FacebookSendDocument = new TypedDocumentString(`
    mutation FacebookSend($id: ID!, $facebook: FacebookInput!, $queueId: ID!) {
  facebookSend(id: $id, facebook: $facebook, queueId: $queueId) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebookSendMutation, FacebookSendMutationVariables>;
export const FacebookCancelDocument = new TypedDocumentString(`
    mutation FacebookCancel($id: ID!) {
  facebookCancel(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebookCancelMutation, FacebookCancelMutationVariables>;
export const FacebookTransferDocument = new TypedDocumentString(`
    mutation FacebookTransfer($id: ID!, $target: TransferTargetInput!) {
  facebookTransfer(id: $id, target: $target) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebookTransferMutation, FacebookTransferMutationVariables>;
export const FacebookCompleteDocument = new TypedDocumentString(`
    mutation FacebookComplete($id: ID!) {
  facebookComplete(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebookCompleteMutation, FacebookCompleteMutationVariables>;
export const FacebooksessionsDocument = new TypedDocumentString(`
    query Facebooksessions {
  facebooksessions {
    ...FacebooksessionDetails
  }
}
    fragment FacebooksessionDetails on FacebookSessionInteraction {
  ...InteractionRow
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<FacebooksessionsQuery, FacebooksessionsQueryVariables>;
export const FacebooksessionDocument = new TypedDocumentString(`
    query Facebooksession($id: ID!) {
  facebooksession(id: $id) {
    ...FacebooksessionDetails
    messages {
      ...ChatLine
    }
  }
}
    fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}
fragment FacebooksessionDetails on FacebookSessionInteraction {
  ...InteractionRow
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<FacebooksessionQuery, FacebooksessionQueryVariables>;
export const FacebooksessionEventsDocument = new TypedDocumentString(`
    subscription FacebooksessionEvents($facebooksessionId: ID, $after: Cursor) {
  facebooksessionEvents(facebooksessionId: $facebooksessionId, after: $after) {
    __typename
    ...EventPlace
    ...FacebooksessionChanged
    ...FacebooksessionWritten
    ...ContentFound
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment FacebooksessionDetails on FacebookSessionInteraction {
  ...InteractionRow
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
fragment FacebooksessionChanged on FacebooksessionStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  facebooksession {
    ...FacebooksessionDetails
  }
}
fragment FacebooksessionWritten on MessageLogUpdate {
  notificationType
  facebooksessionId
  messages {
    ...ChatLine
  }
}
fragment HistoryRow on HistoryInteraction {
  id
  medium
  mediumRaw
  typeId
  state
  stateRaw
  startDate
  startDateRaw
  endDate
  endDateRaw
  subject
  contactId
  parentId
  comment
  ownerInformation {
    id
    userName
    firstName
    lastName
  }
  phoneNumber
  callDuration
  customAttributes
}
fragment ContentFound on GetInteractionContent {
  errorMessage
  errorCode
  historyInteraction {
    ...HistoryRow
  }
  messages {
    ...ChatLine
  }
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<FacebooksessionEventsSubscription, FacebooksessionEventsSubscriptionVariables>;
export const FollowFacebooksessionDocument = new TypedDocumentString(`
    subscription FollowFacebooksession($id: ID!, $after: Cursor) {
  facebooksession(id: $id, after: $after) {
    __typename
    ...EventPlace
    ... on FacebooksessionSnapshot {
      ...SnapshotPlace
      facebooksession {
        ...FacebooksessionDetails
        messages {
          ...ChatLine
        }
      }
    }
    ...FacebooksessionChanged
    ...FacebooksessionWritten
    ...ContentFound
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment FacebooksessionDetails on FacebookSessionInteraction {
  ...InteractionRow
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
fragment FacebooksessionChanged on FacebooksessionStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  facebooksession {
    ...FacebooksessionDetails
  }
}
fragment FacebooksessionWritten on MessageLogUpdate {
  notificationType
  facebooksessionId
  messages {
    ...ChatLine
  }
}
fragment HistoryRow on HistoryInteraction {
  id
  medium
  mediumRaw
  typeId
  state
  stateRaw
  startDate
  startDateRaw
  endDate
  endDateRaw
  subject
  contactId
  parentId
  comment
  ownerInformation {
    id
    userName
    firstName
    lastName
  }
  phoneNumber
  callDuration
  customAttributes
}
fragment ContentFound on GetInteractionContent {
  errorMessage
  errorCode
  historyInteraction {
    ...HistoryRow
  }
  messages {
    ...ChatLine
  }
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<FollowFacebooksessionSubscription, FollowFacebooksessionSubscriptionVariables>;
export const FacebooksessionAcceptDocument = new TypedDocumentString(`
    mutation FacebooksessionAccept($id: ID!, $nickname: String) {
  facebooksessionAccept(id: $id, nickname: $nickname) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebooksessionAcceptMutation, FacebooksessionAcceptMutationVariables>;
export const FacebooksessionRejectDocument = new TypedDocumentString(`
    mutation FacebooksessionReject($id: ID!) {
  facebooksessionReject(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebooksessionRejectMutation, FacebooksessionRejectMutationVariables>;
export const FacebooksessionSendMessageDocument = new TypedDocumentString(`
    mutation FacebooksessionSendMessage($id: ID!, $text: String!) {
  facebooksessionSendMessage(id: $id, text: $text) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebooksessionSendMessageMutation, FacebooksessionSendMessageMutationVariables>;
export const FacebooksessionTransferDocument = new TypedDocumentString(`
    mutation FacebooksessionTransfer($id: ID!, $target: TransferTargetInput!) {
  facebooksessionTransfer(id: $id, target: $target) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebooksessionTransferMutation, FacebooksessionTransferMutationVariables>;
export const FacebooksessionLeaveDocument = new TypedDocumentString(`
    mutation FacebooksessionLeave($id: ID!) {
  facebooksessionLeave(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebooksessionLeaveMutation, FacebooksessionLeaveMutationVariables>;
export const FacebooksessionCompleteDocument = new TypedDocumentString(`
    mutation FacebooksessionComplete($id: ID!) {
  facebooksessionComplete(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<FacebooksessionCompleteMutation, FacebooksessionCompleteMutationVariables>;
export const ContactHistoryDocument = new TypedDocumentString(`
    query ContactHistory($contactId: ID!, $filter: HistoryFilterInput) {
  contactHistory(contactId: $contactId, filter: $filter) {
    ...HistoryRow
  }
}
    fragment HistoryRow on HistoryInteraction {
  id
  medium
  mediumRaw
  typeId
  state
  stateRaw
  startDate
  startDateRaw
  endDate
  endDateRaw
  subject
  contactId
  parentId
  comment
  ownerInformation {
    id
    userName
    firstName
    lastName
  }
  phoneNumber
  callDuration
  customAttributes
}`) as unknown as TypedDocumentString<ContactHistoryQuery, ContactHistoryQueryVariables>;
export const AgentHistoryDocument = new TypedDocumentString(`
    query AgentHistory($userId: ID, $filter: HistoryFilterInput, $maxSize: Int) {
  agentHistory(userId: $userId, filter: $filter, maxSize: $maxSize) {
    ...HistoryRow
  }
}
    fragment HistoryRow on HistoryInteraction {
  id
  medium
  mediumRaw
  typeId
  state
  stateRaw
  startDate
  startDateRaw
  endDate
  endDateRaw
  subject
  contactId
  parentId
  comment
  ownerInformation {
    id
    userName
    firstName
    lastName
  }
  phoneNumber
  callDuration
  customAttributes
}`) as unknown as TypedDocumentString<AgentHistoryQuery, AgentHistoryQueryVariables>;
export const InteractionContentDocument = new TypedDocumentString(`
    query InteractionContent($id: ID!, $source: HistorySource) {
  interactionContent(id: $id, source: $source) {
    interaction {
      ...HistoryRow
    }
    messages {
      ...ChatLine
    }
  }
}
    fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}
fragment HistoryRow on HistoryInteraction {
  id
  medium
  mediumRaw
  typeId
  state
  stateRaw
  startDate
  startDateRaw
  endDate
  endDateRaw
  subject
  contactId
  parentId
  comment
  ownerInformation {
    id
    userName
    firstName
    lastName
  }
  phoneNumber
  callDuration
  customAttributes
}`) as unknown as TypedDocumentString<InteractionContentQuery, InteractionContentQueryVariables>;
export const HistoryEventsDocument = new TypedDocumentString(`
    subscription HistoryEvents($interactionId: ID, $after: Cursor) {
  historyEvents(interactionId: $interactionId, after: $after) {
    __typename
    ...EventPlace
    ...HistoryFound
    ...ContentFound
    ...ContactIdentified
    ...Failure
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment ChatLine on ChatMessage {
  id
  index
  type
  typeRaw
  from {
    participantId
    nickname
    type
  }
  text
  noticeText
  url
  messageType
  visibility
  timestamp
  timestampRaw
}
fragment ContactIdentified on IdentifyUCSContact {
  contactId
  errorMessage
  errorCode
}
fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment Failure on ErrorMessage {
  errorMessage
  errorCode
}
fragment HistoryRow on HistoryInteraction {
  id
  medium
  mediumRaw
  typeId
  state
  stateRaw
  startDate
  startDateRaw
  endDate
  endDateRaw
  subject
  contactId
  parentId
  comment
  ownerInformation {
    id
    userName
    firstName
    lastName
  }
  phoneNumber
  callDuration
  customAttributes
}
fragment HistoryFound on GetInteractionsHistory {
  errorMessage
  errorCode
  interactions {
    ...HistoryRow
  }
}
fragment ContentFound on GetInteractionContent {
  errorMessage
  errorCode
  historyInteraction {
    ...HistoryRow
  }
  messages {
    ...ChatLine
  }
}`) as unknown as TypedDocumentString<HistoryEventsSubscription, HistoryEventsSubscriptionVariables>;
export const ImSessionsDocument = new TypedDocumentString(`
    query ImSessions {
  imSessions {
    ...IMSessionRow
  }
}
    fragment IMSessionRow on IMSession {
  id
  state
  stateRaw
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<ImSessionsQuery, ImSessionsQueryVariables>;
export const ImSessionDocument = new TypedDocumentString(`
    query ImSession($id: ID!) {
  imSession(id: $id) {
    ...IMSessionRow
  }
}
    fragment IMSessionRow on IMSession {
  id
  state
  stateRaw
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  userDataEntries {
    key
    value
  }
}`) as unknown as TypedDocumentString<ImSessionQuery, ImSessionQueryVariables>;
export const ImSessionEventsDocument = new TypedDocumentString(`
    subscription ImSessionEvents($imSessionId: ID, $after: Cursor) {
  imSessionEvents(imSessionId: $imSessionId, after: $after) {
    __typename
    ...EventPlace
    ...ImSessionChanged
    ...ImWritten
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment IMSessionRow on IMSession {
  id
  state
  stateRaw
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  userDataEntries {
    key
    value
  }
}
fragment ImSessionChanged on IMSessionStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  imSession {
    ...IMSessionRow
  }
}
fragment ImWritten on IMLogUpdate {
  imSessionId
  text
}`) as unknown as TypedDocumentString<ImSessionEventsSubscription, ImSessionEventsSubscriptionVariables>;
export const FollowImSessionDocument = new TypedDocumentString(`
    subscription FollowImSession($id: ID!, $after: Cursor) {
  imSession(id: $id, after: $after) {
    __typename
    ...EventPlace
    ... on IMSessionSnapshot {
      ...SnapshotPlace
      imSession {
        ...IMSessionRow
      }
    }
    ...ImSessionChanged
    ...ImWritten
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment IMSessionRow on IMSession {
  id
  state
  stateRaw
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  userDataEntries {
    key
    value
  }
}
fragment ImSessionChanged on IMSessionStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  imSession {
    ...IMSessionRow
  }
}
fragment ImWritten on IMLogUpdate {
  imSessionId
  text
}`) as unknown as TypedDocumentString<FollowImSessionSubscription, FollowImSessionSubscriptionVariables>;
export const ImSessionInitiateDocument = new TypedDocumentString(`
    mutation ImSessionInitiate($destination: String!, $userData: JSON) {
  imSessionInitiate(destination: $destination, userData: $userData) {
    ...Outcome
    ... on OperationSucceeded {
      event {
        ... on IMSessionStateChange {
          imSession {
            ...IMSessionRow
          }
        }
      }
    }
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment IMSessionRow on IMSession {
  id
  state
  stateRaw
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  userDataEntries {
    key
    value
  }
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ImSessionInitiateMutation, ImSessionInitiateMutationVariables>;
export const ImSessionSendMessageDocument = new TypedDocumentString(`
    mutation ImSessionSendMessage($id: ID!, $text: String!, $destination: String!, $deviceId: ID!) {
  imSessionSendMessage(
    id: $id
    text: $text
    destination: $destination
    deviceId: $deviceId
  ) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ImSessionSendMessageMutation, ImSessionSendMessageMutationVariables>;
export const ImSessionAttachUserDataDocument = new TypedDocumentString(`
    mutation ImSessionAttachUserData($id: ID!, $userData: JSON!) {
  imSessionAttachUserData(id: $id, userData: $userData) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ImSessionAttachUserDataMutation, ImSessionAttachUserDataMutationVariables>;
export const ImSessionCompleteDocument = new TypedDocumentString(`
    mutation ImSessionComplete($id: ID!) {
  imSessionComplete(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<ImSessionCompleteMutation, ImSessionCompleteMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    userName
    firstName
    lastName
    emailAddress
    roles
    enabled
    contactCenterId
    skills {
      id
      name
      level
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues {
  users {
    id
    userName
    firstName
    lastName
  }
  dispositions {
    name
    displayName
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const ColleagueDocument = new TypedDocumentString(`
    query Colleague($id: ID!) {
  user(id: $id) {
    id
    userName
    skills {
      name
      level
    }
  }
}
    `) as unknown as TypedDocumentString<ColleagueQuery, ColleagueQueryVariables>;
export const MyDeskDocument = new TypedDocumentString(`
    query MyDesk {
  me {
    id
    changePasswordOnFirstLogin
    features {
      id
    }
    settings
    devices {
      ...DeviceRow
    }
    channels {
      channel
      userState {
        ...UserStateRow
      }
    }
    calls {
      ...CallRow
    }
    chats {
      ...ChatRow
    }
  }
}
    fragment CallRow on Call {
  id
  state
  stateRaw
  callType
  ani
  dnis
  participants {
    digits
    formattedPhoneNumber
  }
  capabilities
  duration
  recordingState
  mute
  deviceId
  userDataEntries {
    key
    value
  }
}
fragment ChatRow on Chat {
  id
  state
  stateRaw
  chatType
  capabilities
  capabilitiesRaw
  receivedDate
  subject
  userData
  participants {
    participantId
    nickname
    type
    visibility
    userId
  }
}
fragment UserStateRow on UserState {
  id
  displayName
  state
  stateRaw
  workMode
  reason
}
fragment DeviceRow on Device {
  id
  deviceState
  phoneNumber
  userState {
    ...UserStateRow
  }
  doNotDisturb
  forwardTo
  capabilities
  supervisorMonitoringState {
    state
    mode
    scope
    targetDeviceId
  }
}`) as unknown as TypedDocumentString<MyDeskQuery, MyDeskQueryVariables>;
export const MeEventsDocument = new TypedDocumentString(`
    subscription MeEvents($after: Cursor) {
  meEvents(after: $after) {
    __typename
    ...EventPlace
    ...PasswordChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment PasswordChanged on PasswordChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
}`) as unknown as TypedDocumentString<MeEventsSubscription, MeEventsSubscriptionVariables>;
export const MeStartContactCenterSessionDocument = new TypedDocumentString(`
    mutation MeStartContactCenterSession($channels: [String!]!, $place: String) {
  meStartContactCenterSession(channels: $channels, place: $place) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<MeStartContactCenterSessionMutation, MeStartContactCenterSessionMutationVariables>;
export const MeEndContactCenterSessionDocument = new TypedDocumentString(`
    mutation MeEndContactCenterSession {
  meEndContactCenterSession {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<MeEndContactCenterSessionMutation, MeEndContactCenterSessionMutationVariables>;
export const MeReadyDocument = new TypedDocumentString(`
    mutation MeReady {
  meReady {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<MeReadyMutation, MeReadyMutationVariables>;
export const MeNotReadyDocument = new TypedDocumentString(`
    mutation MeNotReady {
  meNotReady {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<MeNotReadyMutation, MeNotReadyMutationVariables>;
export const MeSetStateDocument = new TypedDocumentString(`
    mutation MeSetState($operationName: String!) {
  meSetState(operationName: $operationName) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<MeSetStateMutation, MeSetStateMutationVariables>;
export const MeChangePasswordDocument = new TypedDocumentString(`
    mutation MeChangePassword($oldPassword: String, $newPassword: String!) {
  meChangePassword(oldPassword: $oldPassword, newPassword: $newPassword) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<MeChangePasswordMutation, MeChangePasswordMutationVariables>;
export const OpenmediasDocument = new TypedDocumentString(`
    query Openmedias($mediaType: String!) {
  openmedias(mediaType: $mediaType) {
    ...OpenmediaDetails
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment OpenmediaDetails on OpenMediaInteraction {
  ...InteractionRow
  mediaType
  openmediaType
  parentId
}`) as unknown as TypedDocumentString<OpenmediasQuery, OpenmediasQueryVariables>;
export const OpenmediaDocument = new TypedDocumentString(`
    query Openmedia($mediaType: String!, $id: ID!) {
  openmedia(mediaType: $mediaType, id: $id) {
    ...OpenmediaDetails
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment OpenmediaDetails on OpenMediaInteraction {
  ...InteractionRow
  mediaType
  openmediaType
  parentId
}`) as unknown as TypedDocumentString<OpenmediaQuery, OpenmediaQueryVariables>;
export const OpenmediaEventsDocument = new TypedDocumentString(`
    subscription OpenmediaEvents($openmediaId: ID, $after: Cursor) {
  openmediaEvents(openmediaId: $openmediaId, after: $after) {
    __typename
    ...EventPlace
    ...OpenmediaChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment OpenmediaDetails on OpenMediaInteraction {
  ...InteractionRow
  mediaType
  openmediaType
  parentId
}
fragment OpenmediaChanged on OpenmediaStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  openmedia {
    ...OpenmediaDetails
  }
}`) as unknown as TypedDocumentString<OpenmediaEventsSubscription, OpenmediaEventsSubscriptionVariables>;
export const FollowOpenmediaDocument = new TypedDocumentString(`
    subscription FollowOpenmedia($mediaType: String!, $id: ID!, $after: Cursor) {
  openmedia(mediaType: $mediaType, id: $id, after: $after) {
    __typename
    ...EventPlace
    ... on OpenmediaSnapshot {
      ...SnapshotPlace
      openmedia {
        ...OpenmediaDetails
      }
    }
    ...OpenmediaChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment OpenmediaDetails on OpenMediaInteraction {
  ...InteractionRow
  mediaType
  openmediaType
  parentId
}
fragment OpenmediaChanged on OpenmediaStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  openmedia {
    ...OpenmediaDetails
  }
}`) as unknown as TypedDocumentString<FollowOpenmediaSubscription, FollowOpenmediaSubscriptionVariables>;
export const OpenmediaAcceptDocument = new TypedDocumentString(`
    mutation OpenmediaAccept($mediaType: String!, $id: ID!) {
  openmediaAccept(mediaType: $mediaType, id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<OpenmediaAcceptMutation, OpenmediaAcceptMutationVariables>;
export const OpenmediaRejectDocument = new TypedDocumentString(`
    mutation OpenmediaReject($mediaType: String!, $id: ID!) {
  openmediaReject(mediaType: $mediaType, id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<OpenmediaRejectMutation, OpenmediaRejectMutationVariables>;
export const OpenmediaTransferDocument = new TypedDocumentString(`
    mutation OpenmediaTransfer($mediaType: String!, $id: ID!, $target: TransferTargetInput!) {
  openmediaTransfer(mediaType: $mediaType, id: $id, target: $target) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<OpenmediaTransferMutation, OpenmediaTransferMutationVariables>;
export const OpenmediaAttachUserDataDocument = new TypedDocumentString(`
    mutation OpenmediaAttachUserData($mediaType: String!, $id: ID!, $userData: JSON!) {
  openmediaAttachUserData(mediaType: $mediaType, id: $id, userData: $userData) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<OpenmediaAttachUserDataMutation, OpenmediaAttachUserDataMutationVariables>;
export const OpenmediaCompleteDocument = new TypedDocumentString(`
    mutation OpenmediaComplete($mediaType: String!, $id: ID!) {
  openmediaComplete(mediaType: $mediaType, id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<OpenmediaCompleteMutation, OpenmediaCompleteMutationVariables>;
export const OutboundRecordsDocument = new TypedDocumentString(`
    query OutboundRecords {
  outboundRecords {
    ...OutboundRow
  }
}
    fragment OutboundRow on OutboundRecord {
  id
  state
  stateRaw
  phoneNumber
  customFields
}`) as unknown as TypedDocumentString<OutboundRecordsQuery, OutboundRecordsQueryVariables>;
export const OutboundRecordDocument = new TypedDocumentString(`
    query OutboundRecord($id: ID!) {
  outboundRecord(id: $id) {
    ...OutboundRow
  }
}
    fragment OutboundRow on OutboundRecord {
  id
  state
  stateRaw
  phoneNumber
  customFields
}`) as unknown as TypedDocumentString<OutboundRecordQuery, OutboundRecordQueryVariables>;
export const OutboundEventsDocument = new TypedDocumentString(`
    subscription OutboundEvents($outboundRecordId: ID, $after: Cursor) {
  outboundEvents(outboundRecordId: $outboundRecordId, after: $after) {
    __typename
    ...EventPlace
    ...OutboundRecordChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment OutboundRow on OutboundRecord {
  id
  state
  stateRaw
  phoneNumber
  customFields
}
fragment OutboundRecordChanged on OutboundRecordStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  record {
    ...OutboundRow
  }
}`) as unknown as TypedDocumentString<OutboundEventsSubscription, OutboundEventsSubscriptionVariables>;
export const FollowOutboundRecordDocument = new TypedDocumentString(`
    subscription FollowOutboundRecord($id: ID!, $after: Cursor) {
  outboundRecord(id: $id, after: $after) {
    __typename
    ...EventPlace
    ... on OutboundRecordSnapshot {
      ...SnapshotPlace
      outboundRecord {
        ...OutboundRow
      }
    }
    ...OutboundRecordChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment OutboundRow on OutboundRecord {
  id
  state
  stateRaw
  phoneNumber
  customFields
}
fragment OutboundRecordChanged on OutboundRecordStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  record {
    ...OutboundRow
  }
}`) as unknown as TypedDocumentString<FollowOutboundRecordSubscription, FollowOutboundRecordSubscriptionVariables>;
export const ServicesDocument = new TypedDocumentString(`
    query Services {
  services {
    id
    name
    type
    typeRaw
    state
    stateRaw
  }
}
    `) as unknown as TypedDocumentString<ServicesQuery, ServicesQueryVariables>;
export const ServiceEventsDocument = new TypedDocumentString(`
    subscription ServiceEvents($serviceId: ID, $after: Cursor) {
  serviceEvents(serviceId: $serviceId, after: $after) {
    __typename
    ...EventPlace
    ...ServiceChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment ServiceChanged on ServiceStateChange {
  service {
    id
    name
    type
    typeRaw
    state
    stateRaw
  }
}`) as unknown as TypedDocumentString<ServiceEventsSubscription, ServiceEventsSubscriptionVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($userName: String, $password: String) {
  signIn(userName: $userName, password: $password) {
    ...Token
  }
}
    fragment Token on SignedIn {
  token
  expiresAt
  agent {
    id
    userName
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RefreshSessionDocument = new TypedDocumentString(`
    mutation RefreshSession($token: String) {
  refreshSession(token: $token) {
    ...Token
  }
}
    fragment Token on SignedIn {
  token
  expiresAt
  agent {
    id
    userName
  }
}`) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SessionStatusNowDocument = new TypedDocumentString(`
    query SessionStatusNow {
  sessionStatus {
    state
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<SessionStatusNowQuery, SessionStatusNowQueryVariables>;
export const SessionStatusDocument = new TypedDocumentString(`
    subscription SessionStatus {
  sessionStatus {
    state
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<SessionStatusSubscription, SessionStatusSubscriptionVariables>;
export const TweetsDocument = new TypedDocumentString(`
    query Tweets {
  tweets {
    ...TweetDetails
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment TweetDetails on TweetInteraction {
  ...InteractionRow
  tweetType
  from
  message
  parentId
  twitterMsgId
  twitterIsFavorited
}`) as unknown as TypedDocumentString<TweetsQuery, TweetsQueryVariables>;
export const TweetDocument = new TypedDocumentString(`
    query Tweet($id: ID!) {
  tweet(id: $id) {
    ...TweetDetails
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment TweetDetails on TweetInteraction {
  ...InteractionRow
  tweetType
  from
  message
  parentId
  twitterMsgId
  twitterIsFavorited
}`) as unknown as TypedDocumentString<TweetQuery, TweetQueryVariables>;
export const TweetEventsDocument = new TypedDocumentString(`
    subscription TweetEvents($tweetId: ID, $after: Cursor) {
  tweetEvents(tweetId: $tweetId, after: $after) {
    __typename
    ...EventPlace
    ...TweetChanged
    ...TweetAnswered
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment TweetDetails on TweetInteraction {
  ...InteractionRow
  tweetType
  from
  message
  parentId
  twitterMsgId
  twitterIsFavorited
}
fragment TweetChanged on TweetStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  tweet {
    ...TweetDetails
  }
}
fragment TweetAnswered on TweetOperationResponse {
  success
  errorMessage
  errorCode
}`) as unknown as TypedDocumentString<TweetEventsSubscription, TweetEventsSubscriptionVariables>;
export const FollowTweetDocument = new TypedDocumentString(`
    subscription FollowTweet($id: ID!, $after: Cursor) {
  tweet(id: $id, after: $after) {
    __typename
    ...EventPlace
    ... on TweetSnapshot {
      ...SnapshotPlace
      tweet {
        ...TweetDetails
      }
    }
    ...TweetChanged
    ...TweetAnswered
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment TweetDetails on TweetInteraction {
  ...InteractionRow
  tweetType
  from
  message
  parentId
  twitterMsgId
  twitterIsFavorited
}
fragment TweetChanged on TweetStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  tweet {
    ...TweetDetails
  }
}
fragment TweetAnswered on TweetOperationResponse {
  success
  errorMessage
  errorCode
}`) as unknown as TypedDocumentString<FollowTweetSubscription, FollowTweetSubscriptionVariables>;
export const TweetAcceptDocument = new TypedDocumentString(`
    mutation TweetAccept($id: ID!) {
  tweetAccept(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<TweetAcceptMutation, TweetAcceptMutationVariables>;
export const TweetRejectDocument = new TypedDocumentString(`
    mutation TweetReject($id: ID!) {
  tweetReject(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<TweetRejectMutation, TweetRejectMutationVariables>;
export const TweetReplyDocument = new TypedDocumentString(`
    mutation TweetReply($id: ID!, $queueId: ID!) {
  tweetReply(id: $id, queueId: $queueId) {
    ...Outcome
    ... on OperationSucceeded {
      event {
        ... on TweetStateChange {
          tweet {
            ...TweetDetails
          }
        }
      }
    }
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}
fragment TweetDetails on TweetInteraction {
  ...InteractionRow
  tweetType
  from
  message
  parentId
  twitterMsgId
  twitterIsFavorited
}`) as unknown as TypedDocumentString<TweetReplyMutation, TweetReplyMutationVariables>;
export const TweetSaveDocument = new TypedDocumentString(`
    mutation TweetSave($id: ID!, $tweet: TweetInput!) {
  tweetSave(id: $id, tweet: $tweet) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<TweetSaveMutation, TweetSaveMutationVariables>;
export const TweetSendDocument = new TypedDocumentString(`
    mutation TweetSend($id: ID!, $tweet: TweetInput!, $queueId: ID!) {
  tweetSend(id: $id, tweet: $tweet, queueId: $queueId) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<TweetSendMutation, TweetSendMutationVariables>;
export const TweetCancelDocument = new TypedDocumentString(`
    mutation TweetCancel($id: ID!) {
  tweetCancel(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<TweetCancelMutation, TweetCancelMutationVariables>;
export const TweetMarkFavoriteDocument = new TypedDocumentString(`
    mutation TweetMarkFavorite($id: ID!) {
  tweetMarkFavorite(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<TweetMarkFavoriteMutation, TweetMarkFavoriteMutationVariables>;
export const TweetFollowDocument = new TypedDocumentString(`
    mutation TweetFollow($twitterUserId: ID!, $from: String!) {
  tweetFollow(twitterUserId: $twitterUserId, from: $from) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<TweetFollowMutation, TweetFollowMutationVariables>;
export const TweetTransferDocument = new TypedDocumentString(`
    mutation TweetTransfer($id: ID!, $target: TransferTargetInput!) {
  tweetTransfer(id: $id, target: $target) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<TweetTransferMutation, TweetTransferMutationVariables>;
export const TweetCompleteDocument = new TypedDocumentString(`
    mutation TweetComplete($id: ID!) {
  tweetComplete(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<TweetCompleteMutation, TweetCompleteMutationVariables>;
export const WorkbinsDocument = new TypedDocumentString(`
    query Workbins($owner: WorkbinOwnerInput) {
  workbins(owner: $owner) {
    ...WorkbinRow
  }
}
    fragment WorkbinRow on Workbin {
  id
  workbinName
  displayName
  type
  typeRaw
  owner {
    userId
    agentGroup
    placeGroup
  }
}`) as unknown as TypedDocumentString<WorkbinsQuery, WorkbinsQueryVariables>;
export const WorkbinContentsDocument = new TypedDocumentString(`
    query WorkbinContents($id: ID!, $owner: WorkbinOwnerInput) {
  workbin(id: $id, owner: $owner) {
    ...WorkbinRow
    contents {
      ...InteractionDetails
    }
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment InteractionDetails on Interaction {
  __typename
  ...InteractionRow
  ... on ChatInteraction {
    chatType
    participants {
      nickname
      type
    }
  }
  ... on EmailInteraction {
    emailType
    from
    to
    cc
    attachments {
      id
      name
      size
      mime
    }
  }
  ... on FacebookInteraction {
    facebookType
    from
    message
  }
  ... on TweetInteraction {
    tweetType
    from
    message
    twitterMsgId
  }
  ... on FacebookSessionInteraction {
    participants {
      nickname
      type
    }
  }
  ... on WorkitemInteraction {
    workitemType
  }
  ... on OpenMediaInteraction {
    mediaType
    openmediaType
  }
}
fragment WorkbinRow on Workbin {
  id
  workbinName
  displayName
  type
  typeRaw
  owner {
    userId
    agentGroup
    placeGroup
  }
}`) as unknown as TypedDocumentString<WorkbinContentsQuery, WorkbinContentsQueryVariables>;
export const WorkbinEventsDocument = new TypedDocumentString(`
    subscription WorkbinEvents($workbinId: ID, $owner: WorkbinOwnerInput, $after: Cursor) {
  workbinEvents(workbinId: $workbinId, owner: $owner, after: $after) {
    __typename
    ...EventPlace
    ...WorkbinChanged
    ...WorkbinSubscribed
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment InteractionDetails on Interaction {
  __typename
  ...InteractionRow
  ... on ChatInteraction {
    chatType
    participants {
      nickname
      type
    }
  }
  ... on EmailInteraction {
    emailType
    from
    to
    cc
    attachments {
      id
      name
      size
      mime
    }
  }
  ... on FacebookInteraction {
    facebookType
    from
    message
  }
  ... on TweetInteraction {
    tweetType
    from
    message
    twitterMsgId
  }
  ... on FacebookSessionInteraction {
    participants {
      nickname
      type
    }
  }
  ... on WorkitemInteraction {
    workitemType
  }
  ... on OpenMediaInteraction {
    mediaType
    openmediaType
  }
}
fragment WorkbinChanged on WorkbinStateChange {
  workbinId
  workbinUserId
  workbinAgentId
  agentGroup
  placeGroup
  action
  actionRaw
  medium
  mediumRaw
  interaction {
    ...InteractionDetails
  }
}
fragment WorkbinSubscribed on WorkbinSubscriptionStateChange {
  workbinId
  workbinUserId
  agentGroup
  placeGroup
  stateResource
  stateResourceRaw
}`) as unknown as TypedDocumentString<WorkbinEventsSubscription, WorkbinEventsSubscriptionVariables>;
export const FollowWorkbinDocument = new TypedDocumentString(`
    subscription FollowWorkbin($id: ID!, $owner: WorkbinOwnerInput, $after: Cursor) {
  workbin(id: $id, owner: $owner, after: $after) {
    __typename
    ...EventPlace
    ... on WorkbinSnapshot {
      ...SnapshotPlace
      workbin {
        ...WorkbinRow
        contents {
          ...InteractionDetails
        }
      }
    }
    ...WorkbinChanged
    ...WorkbinSubscribed
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment InteractionDetails on Interaction {
  __typename
  ...InteractionRow
  ... on ChatInteraction {
    chatType
    participants {
      nickname
      type
    }
  }
  ... on EmailInteraction {
    emailType
    from
    to
    cc
    attachments {
      id
      name
      size
      mime
    }
  }
  ... on FacebookInteraction {
    facebookType
    from
    message
  }
  ... on TweetInteraction {
    tweetType
    from
    message
    twitterMsgId
  }
  ... on FacebookSessionInteraction {
    participants {
      nickname
      type
    }
  }
  ... on WorkitemInteraction {
    workitemType
  }
  ... on OpenMediaInteraction {
    mediaType
    openmediaType
  }
}
fragment WorkbinRow on Workbin {
  id
  workbinName
  displayName
  type
  typeRaw
  owner {
    userId
    agentGroup
    placeGroup
  }
}
fragment WorkbinChanged on WorkbinStateChange {
  workbinId
  workbinUserId
  workbinAgentId
  agentGroup
  placeGroup
  action
  actionRaw
  medium
  mediumRaw
  interaction {
    ...InteractionDetails
  }
}
fragment WorkbinSubscribed on WorkbinSubscriptionStateChange {
  workbinId
  workbinUserId
  agentGroup
  placeGroup
  stateResource
  stateResourceRaw
}`) as unknown as TypedDocumentString<FollowWorkbinSubscription, FollowWorkbinSubscriptionVariables>;
export const WorkbinAddInteractionDocument = new TypedDocumentString(`
    mutation WorkbinAddInteraction($workbinId: ID!, $owner: WorkbinOwnerInput, $medium: WorkbinMedium!, $id: ID!) {
  workbinAddInteraction(
    workbinId: $workbinId
    owner: $owner
    medium: $medium
    id: $id
  ) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<WorkbinAddInteractionMutation, WorkbinAddInteractionMutationVariables>;
export const WorkbinPullInteractionDocument = new TypedDocumentString(`
    mutation WorkbinPullInteraction($workbinId: ID!, $owner: WorkbinOwnerInput, $medium: WorkbinMedium!, $id: ID!, $nickname: String) {
  workbinPullInteraction(
    workbinId: $workbinId
    owner: $owner
    medium: $medium
    id: $id
    nickname: $nickname
  ) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<WorkbinPullInteractionMutation, WorkbinPullInteractionMutationVariables>;
export const WorkitemsDocument = new TypedDocumentString(`
    query Workitems {
  workitems {
    ...WorkitemDetails
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment WorkitemDetails on WorkitemInteraction {
  ...InteractionRow
  workitemType
}`) as unknown as TypedDocumentString<WorkitemsQuery, WorkitemsQueryVariables>;
export const WorkitemDocument = new TypedDocumentString(`
    query Workitem($id: ID!) {
  workitem(id: $id) {
    ...WorkitemDetails
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment WorkitemDetails on WorkitemInteraction {
  ...InteractionRow
  workitemType
}`) as unknown as TypedDocumentString<WorkitemQuery, WorkitemQueryVariables>;
export const WorkitemEventsDocument = new TypedDocumentString(`
    subscription WorkitemEvents($workitemId: ID, $after: Cursor) {
  workitemEvents(workitemId: $workitemId, after: $after) {
    __typename
    ...EventPlace
    ...WorkitemChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment WorkitemDetails on WorkitemInteraction {
  ...InteractionRow
  workitemType
}
fragment WorkitemChanged on WorkitemStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  workitem {
    ...WorkitemDetails
  }
}`) as unknown as TypedDocumentString<WorkitemEventsSubscription, WorkitemEventsSubscriptionVariables>;
export const FollowWorkitemDocument = new TypedDocumentString(`
    subscription FollowWorkitem($id: ID!, $after: Cursor) {
  workitem(id: $id, after: $after) {
    __typename
    ...EventPlace
    ... on WorkitemSnapshot {
      ...SnapshotPlace
      workitem {
        ...WorkitemDetails
      }
    }
    ...WorkitemChanged
    ...Unknown
    ...Opened
    ...Missed
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment SnapshotPlace on Snapshot {
  cursor
  readAt
}
fragment Opened on StreamOpened {
  cursor
  replayed
  live
}
fragment Missed on Gap {
  cursor
  reason
  since
  missed
}
fragment Unknown on UnknownEvent {
  messageType
  raw
}
fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
  stateRaw
  capabilities
  receivedDate
  receivedDateRaw
  subject
  contactId
  userDataEntries {
    key
    value
  }
}
fragment WorkitemDetails on WorkitemInteraction {
  ...InteractionRow
  workitemType
}
fragment WorkitemChanged on WorkitemStateChange {
  notificationType
  notificationTypeRaw
  errorMessage
  errorCode
  workitem {
    ...WorkitemDetails
  }
}`) as unknown as TypedDocumentString<FollowWorkitemSubscription, FollowWorkitemSubscriptionVariables>;
export const WorkitemAcceptDocument = new TypedDocumentString(`
    mutation WorkitemAccept($id: ID!) {
  workitemAccept(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<WorkitemAcceptMutation, WorkitemAcceptMutationVariables>;
export const WorkitemRejectDocument = new TypedDocumentString(`
    mutation WorkitemReject($id: ID!) {
  workitemReject(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<WorkitemRejectMutation, WorkitemRejectMutationVariables>;
export const WorkitemTransferDocument = new TypedDocumentString(`
    mutation WorkitemTransfer($id: ID!, $target: TransferTargetInput!) {
  workitemTransfer(id: $id, target: $target) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<WorkitemTransferMutation, WorkitemTransferMutationVariables>;
export const WorkitemAttachUserDataDocument = new TypedDocumentString(`
    mutation WorkitemAttachUserData($id: ID!, $userData: JSON!) {
  workitemAttachUserData(id: $id, userData: $userData) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<WorkitemAttachUserDataMutation, WorkitemAttachUserDataMutationVariables>;
export const WorkitemCompleteDocument = new TypedDocumentString(`
    mutation WorkitemComplete($id: ID!) {
  workitemComplete(id: $id) {
    ...Outcome
  }
}
    fragment EventPlace on Event {
  cursor
  receivedAt
  topic
  referenceId
}
fragment Outcome on OperationOutcome {
  __typename
  ... on OperationSucceeded {
    referenceId
    correlatedBy
    warnings {
      ...Warning
    }
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationAccepted {
    referenceId
    warnings {
      ...Warning
    }
  }
  ... on OperationRejected {
    statusCode
    code
    message
    listed
  }
  ... on OperationFailed {
    referenceId
    correlatedBy
    message
    errorCode
    event {
      __typename
      ...EventPlace
    }
  }
  ... on OperationTimedOut {
    referenceId
    waitedMs
  }
}
fragment Warning on OperationWarning {
  part
  statusCode
  message
}`) as unknown as TypedDocumentString<WorkitemCompleteMutation, WorkitemCompleteMutationVariables>;