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
}`, {"hash":"sha256:6666cc6e121eed0bb5a97fa5b08b20aec6ba5018ed9622022eb49b2ac1cb538d"}) as unknown as TypedDocumentString<CallsQuery, CallsQueryVariables>;
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
}`, {"hash":"sha256:8184c31f4099b4204e3882b1e5848478b520c8247b028b77cb9889c28f704718"}) as unknown as TypedDocumentString<CallQuery, CallQueryVariables>;
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
}`, {"hash":"sha256:ee89176d7a88fbef0dfacc6c47ac4d9f307e75579f6b5a9f88c51232a837fa73"}) as unknown as TypedDocumentString<CallEventsSubscription, CallEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:d5a2409211b456fc560430e2334e29688f8ff3eba3064b1e568f9b7f7de51644"}) as unknown as TypedDocumentString<FollowCallSubscription, FollowCallSubscriptionVariables>;
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
}`, {"hash":"sha256:9493e695505cb191fe1c9ccea46bd9dd38d5b6adafb351603143e97f57095fad"}) as unknown as TypedDocumentString<CallDialMutation, CallDialMutationVariables>;
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
}`, {"hash":"sha256:6cef8096c1ab4d03af9cfca1aca0db9c1f69a3c3221be56b5294c42b52e7d705"}) as unknown as TypedDocumentString<CallAnswerMutation, CallAnswerMutationVariables>;
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
}`, {"hash":"sha256:807ed93865d5db035ea76371ea96351169a434111f64e37a8f5a6cf118d12ade"}) as unknown as TypedDocumentString<CallHangupMutation, CallHangupMutationVariables>;
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
}`, {"hash":"sha256:27b640d86ae58b33c55d62ccefd3404c005f745f91838a3284c0c1d09e17f59c"}) as unknown as TypedDocumentString<CallHoldMutation, CallHoldMutationVariables>;
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
}`, {"hash":"sha256:d9319a429dcf18efc3b2f5b7c204dae1374ff67a084ec32e5859109c34ddbfc7"}) as unknown as TypedDocumentString<CallRetrieveMutation, CallRetrieveMutationVariables>;
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
}`, {"hash":"sha256:358ce430c5e4a53d611af49b54af38b5b82603f852197742df035742e7f842a3"}) as unknown as TypedDocumentString<CallInitiateTransferMutation, CallInitiateTransferMutationVariables>;
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
}`, {"hash":"sha256:ea7b391fe6b957b96f522ceef8b80b5fa98eb171f1d9a23f25c9c8465b866304"}) as unknown as TypedDocumentString<CallCompleteTransferMutation, CallCompleteTransferMutationVariables>;
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
}`, {"hash":"sha256:b9b2baf41e75ac18db01ecf5bae45514fcf5058fac3df3b463a6c8d4d3d30478"}) as unknown as TypedDocumentString<CallInitiateConferenceMutation, CallInitiateConferenceMutationVariables>;
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
}`, {"hash":"sha256:fc1f745fdb6255ef10c96dcf242bb0dc3f2cd505e7a9804e7403de598e28235c"}) as unknown as TypedDocumentString<CallCompleteConferenceMutation, CallCompleteConferenceMutationVariables>;
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
}`, {"hash":"sha256:33f9d8222c498a2c959e85e7108abbeed3849630c893133abfe982212aa5f7e8"}) as unknown as TypedDocumentString<CallSwapCallsMutation, CallSwapCallsMutationVariables>;
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
}`, {"hash":"sha256:59b3f7443f5eca89846382c172c2e8ef076ab50298a2a925cdd333ed9d854189"}) as unknown as TypedDocumentString<CallSingleStepTransferMutation, CallSingleStepTransferMutationVariables>;
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
}`, {"hash":"sha256:cef80498b55a7fc4cbdca79fc7faecc355db503207aa080231841d92adad127b"}) as unknown as TypedDocumentString<CallSendDtmfMutation, CallSendDtmfMutationVariables>;
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
}`, {"hash":"sha256:92856b336bf3a7928d9ebd6023be89cea6f83b30bd2ce73319dd4e686578ef7b"}) as unknown as TypedDocumentString<CallStartCallRecordingMutation, CallStartCallRecordingMutationVariables>;
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
}`, {"hash":"sha256:97139891f74805c7560d925c5c08db90323ee18f046d27013e083372907b1ecd"}) as unknown as TypedDocumentString<CallStopCallRecordingMutation, CallStopCallRecordingMutationVariables>;
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
}`, {"hash":"sha256:e7902f241229de14b7dd0ece851cfd8ae4bea240584c20413689ad0e0bea66f3"}) as unknown as TypedDocumentString<CallAttachUserDataMutation, CallAttachUserDataMutationVariables>;
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
}`, {"hash":"sha256:3b4a609ff7137ef897e3db8e3b89d2d03f53af8ba26a6d8876d699c3524dc6df"}) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
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
    `, {"hash":"sha256:cfc5c43285cd6a151d9351f844421a58a5e01934d44e99ee0052011bad480ed5"}) as unknown as TypedDocumentString<AgentStatesQuery, AgentStatesQueryVariables>;
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
}`, {"hash":"sha256:2768854893f06f383dc7c7d6a3e3afdf523d03fefa579ec6cea77b254fb3a3e4"}) as unknown as TypedDocumentString<ChannelEventsSubscription, ChannelEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:877c018dd6199dd7eb45c0b318f25d18039a76870c03e1c042e68c278313bcd3"}) as unknown as TypedDocumentString<FollowChannelSubscription, FollowChannelSubscriptionVariables>;
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
}`, {"hash":"sha256:6c5903fa1ffe684d8673f7ae700158831ab9edb3f6d8be7b8af3287ba6e4e111"}) as unknown as TypedDocumentString<ChannelReadyMutation, ChannelReadyMutationVariables>;
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
}`, {"hash":"sha256:2aa0605d4470a2c49b632e22485f186b5fc8d1f0548741d6dae48209bc7995d1"}) as unknown as TypedDocumentString<ChannelNotReadyMutation, ChannelNotReadyMutationVariables>;
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
}`, {"hash":"sha256:422ecda58478f74cc7d45aebf111c67a96ae14be9059e446a414ba3ed7168c54"}) as unknown as TypedDocumentString<ChannelAfterCallWorkMutation, ChannelAfterCallWorkMutationVariables>;
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
}`, {"hash":"sha256:7eacbee5a55242537a8cfde690b52e9802b169f5fe1e7c4f47c375b1bf8bab16"}) as unknown as TypedDocumentString<ChannelSetStateMutation, ChannelSetStateMutationVariables>;
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
}`, {"hash":"sha256:18cc2feb025ee5f8403590b166457343253508264a17140e23722707fe7e799f"}) as unknown as TypedDocumentString<ChatsQuery, ChatsQueryVariables>;
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
}`, {"hash":"sha256:e100a362d27d2cbf5325f2d27b70aee7d5b68d869e13890b3c0db4ec3dd637f8"}) as unknown as TypedDocumentString<ChatQuery, ChatQueryVariables>;
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
}`, {"hash":"sha256:f1cb6379598cb5720ba4d52ffdefb20953a5bb19cdb735959b9c264aa802b24b"}) as unknown as TypedDocumentString<ChatEventsSubscription, ChatEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:3ba2ac2d3af4ace08070d8188d485d801eb6995ca246159e597e8057c58aec6c"}) as unknown as TypedDocumentString<FollowChatSubscription, FollowChatSubscriptionVariables>;
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
}`, {"hash":"sha256:7d3b192579fd5d7caab3d7344a0f5f8d57f83741d5ec556cf6cd42c0e52c5e7c"}) as unknown as TypedDocumentString<ChatAcceptMutation, ChatAcceptMutationVariables>;
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
}`, {"hash":"sha256:a3353ef25b8e5c454341d477312b7e81247c40a619fae88dc772fe84ed9e4f1c"}) as unknown as TypedDocumentString<ChatRejectMutation, ChatRejectMutationVariables>;
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
}`, {"hash":"sha256:39e33635380f33ce189741b6afe24045aa69b849347b8cfbe5208fe018d31e80"}) as unknown as TypedDocumentString<ChatSendMessageMutation, ChatSendMessageMutationVariables>;
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
}`, {"hash":"sha256:48dee09311eb4f7443d13eadd0acb2e626c3f8bab75d2d1b27237e28f83b113c"}) as unknown as TypedDocumentString<ChatSendStartTypingNotificationMutation, ChatSendStartTypingNotificationMutationVariables>;
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
}`, {"hash":"sha256:c90e9441d205d9d6e03db4fcd3bf967d1e70697b97421b27b0221c8ba68d63e1"}) as unknown as TypedDocumentString<ChatSendStopTypingNotificationMutation, ChatSendStopTypingNotificationMutationVariables>;
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
}`, {"hash":"sha256:a822fe80c2d067857e242fb83ed267aa6f7f14b0ccc5a79a61520cf356f879c1"}) as unknown as TypedDocumentString<ChatInviteMutation, ChatInviteMutationVariables>;
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
}`, {"hash":"sha256:4fafae9abebe4bcd99fc1a21bd39041bae42c192a1bf3ca015c922739eda9c2e"}) as unknown as TypedDocumentString<ChatTransferMutation, ChatTransferMutationVariables>;
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
}`, {"hash":"sha256:0ca7b56117bcf05ce986339d2d9571aa689955f187c74c8b0c75837729131db8"}) as unknown as TypedDocumentString<ChatSetDispositionMutation, ChatSetDispositionMutationVariables>;
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
}`, {"hash":"sha256:713885bbe2a8ddd45cabe62d7f569f0ef5fdf636aa594c4b6a94334ea32e14fb"}) as unknown as TypedDocumentString<ChatAttachUserDataMutation, ChatAttachUserDataMutationVariables>;
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
}`, {"hash":"sha256:0b268f21950a93e7d5ee64edf66eedfece95b258a642b97719032990cda4288e"}) as unknown as TypedDocumentString<ChatLeaveMutation, ChatLeaveMutationVariables>;
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
}`, {"hash":"sha256:0fc41db570b5102c29aa13bc375978708c0ddc4a300d46b05db78818330b49a9"}) as unknown as TypedDocumentString<ChatCompleteMutation, ChatCompleteMutationVariables>;
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
    `, {"hash":"sha256:d044e7c85ac9dbb7f06893cdbfb813c1ecc0e115761d9692856256141af83791"}) as unknown as TypedDocumentString<ContactsQuery, ContactsQueryVariables>;
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
    `, {"hash":"sha256:28bcd297e951084929ab9b0c72ea66f4bce22583a4c670aea77ea433538a5897"}) as unknown as TypedDocumentString<ContactQuery, ContactQueryVariables>;
export const CustomerDocument = new TypedDocumentString(`
    query Customer($emailAddress: String, $phoneNumber: String, $lastName: String) {
  ucsContactId(
    emailAddress: $emailAddress
    phoneNumber: $phoneNumber
    lastName: $lastName
  )
}
    `, {"hash":"sha256:aeecc6c94f91459beadec8607bdfe9aaeca3c00a3260bbd721452a0f96dfe0af"}) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
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
}`, {"hash":"sha256:eec68f6bb0c68f73bab5f6065a65b9401d524b38133d06e94d6d2c005ab57552"}) as unknown as TypedDocumentString<ContactEventsSubscription, ContactEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:9fe73b81d8143784e2848ff141219fc164a7c0a7ba0faa8a185fd140a6516699"}) as unknown as TypedDocumentString<ContactIdentifyMutation, ContactIdentifyMutationVariables>;
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
}`, {"hash":"sha256:8e059d6b700317524af39a825f58e1ba2c33d6b10145057cb2bc13f579bf42f5"}) as unknown as TypedDocumentString<DesktopSubscription, DesktopSubscriptionVariables>;
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
}`, {"hash":"sha256:756e6c98bb361c5cb70545e3721bd6a55d5d1a69840ddb3552f69e2a3134c41c"}) as unknown as TypedDocumentString<DevicesQuery, DevicesQueryVariables>;
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
}`, {"hash":"sha256:3a5f589ae0cdba6587567c738b48b19ab0ca45b7c005113c183cc5779703fa14"}) as unknown as TypedDocumentString<DeviceQuery, DeviceQueryVariables>;
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
}`, {"hash":"sha256:b5f083eecc0a6b1b6a82b93d25da813286e2c6122931aba840efbb71b56cef98"}) as unknown as TypedDocumentString<DeviceEventsSubscription, DeviceEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:dbe77696fbede7791d105c517093b9f6b90534472a487249a7de0e23a54f01c9"}) as unknown as TypedDocumentString<FollowDeviceSubscription, FollowDeviceSubscriptionVariables>;
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
}`, {"hash":"sha256:46a9d634a881c88e92cd607fb9468e58b68e48aed008435efb7a309de3f3e693"}) as unknown as TypedDocumentString<DeviceDoNotDisturbOnMutation, DeviceDoNotDisturbOnMutationVariables>;
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
}`, {"hash":"sha256:112f542949922326f8618a32074dc0a3050b36505f3e2b894bc157d494b83265"}) as unknown as TypedDocumentString<DeviceDoNotDisturbOffMutation, DeviceDoNotDisturbOffMutationVariables>;
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
}`, {"hash":"sha256:5a08b3f546d97fa1a09d31b70f3745d6df4fc5f6f882236c5d802e2593a85c91"}) as unknown as TypedDocumentString<DeviceForwardCallsOnMutation, DeviceForwardCallsOnMutationVariables>;
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
}`, {"hash":"sha256:8c9d46a03cd12643d07a095ac9de2838aa7459d6ef7419afec0ba7ac1b74553e"}) as unknown as TypedDocumentString<DeviceForwardCallsOffMutation, DeviceForwardCallsOffMutationVariables>;
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
}`, {"hash":"sha256:67d4345a26bec7841f5f6660d7c560a8f2cf6b8d31ec968264c698c6d11abd45"}) as unknown as TypedDocumentString<DeviceListenInMutation, DeviceListenInMutationVariables>;
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
}`, {"hash":"sha256:4b3684580dcd6548400644da09d360dee3ca3ea5b3a17910661ca68cea8b337b"}) as unknown as TypedDocumentString<DeviceCancelSupervisorMonitoringMutation, DeviceCancelSupervisorMonitoringMutationVariables>;
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
}`, {"hash":"sha256:ef8ee4a6ea87aecc9eb81b93a93700a51b62953dce5d87d2c499a7b16c11128a"}) as unknown as TypedDocumentString<EmailsQuery, EmailsQueryVariables>;
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
}`, {"hash":"sha256:2aa26868a6d3863ee1e9f91ba18bc0ea13bcc84218e6be7450100c6948a6e755"}) as unknown as TypedDocumentString<EmailQuery, EmailQueryVariables>;
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
}`, {"hash":"sha256:cda4f0449c09638a342b6226e9e66efcf122c67f65060c67da575c81030e8a80"}) as unknown as TypedDocumentString<EmailEventsSubscription, EmailEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:607c4efdc414163c1d0585b4342d0695d2533eb9488eb6ae7ef9f3c0bcb185ec"}) as unknown as TypedDocumentString<FollowEmailSubscription, FollowEmailSubscriptionVariables>;
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
}`, {"hash":"sha256:2da6fdcd9398bbaa6cdc9d80ff99c1f80464e69f9477f7f4f6866ebc45fe1d38"}) as unknown as TypedDocumentString<EmailAcceptMutation, EmailAcceptMutationVariables>;
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
}`, {"hash":"sha256:8946e90bcde816479bce76eee83e3c760222d62a4050579090186a8b49b8341a"}) as unknown as TypedDocumentString<EmailRejectMutation, EmailRejectMutationVariables>;
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
}`, {"hash":"sha256:3fb1eb919fa462b5b650b604aeaf63d4926a6febddcb53e5f243a9e7843d8b44"}) as unknown as TypedDocumentString<EmailReplyMutation, EmailReplyMutationVariables>;
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
}`, {"hash":"sha256:7b03692e52cf32d780da9773f5326f3b328046210639a15d1ee1f414d1054d51"}) as unknown as TypedDocumentString<EmailSaveMutation, EmailSaveMutationVariables>;
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
}`, {"hash":"sha256:abc606c9a3b695a695e2076638fb51f363b82d9b0cbf4439f26c8b3be294bee9"}) as unknown as TypedDocumentString<EmailSendMutation, EmailSendMutationVariables>;
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
}`, {"hash":"sha256:1c0f87375cca7aac644095caca040612ad9eac6131ab448a8f2e71b9ab71995e"}) as unknown as TypedDocumentString<EmailCancelMutation, EmailCancelMutationVariables>;
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
}`, {"hash":"sha256:e71c1854592be5b2f6f4d622044572370d7cfdd438c306048c455d36cc79ce40"}) as unknown as TypedDocumentString<EmailTransferMutation, EmailTransferMutationVariables>;
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
}`, {"hash":"sha256:361693063a61f552d307f83860907e741e6cf2f727900eb3611f6b2402fad8df"}) as unknown as TypedDocumentString<EmailSetDispositionMutation, EmailSetDispositionMutationVariables>;
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
}`, {"hash":"sha256:9960745760ad2600900253c95743aac5fa7f3a6c471f5fb5c9fbd1de46826a09"}) as unknown as TypedDocumentString<EmailAttachUserDataMutation, EmailAttachUserDataMutationVariables>;
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
}`, {"hash":"sha256:3999af751902446a7caa8da7290b6c6d73d758c00f9a1b36790ced4552c5663b"}) as unknown as TypedDocumentString<EmailCompleteMutation, EmailCompleteMutationVariables>;
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
}`, {"hash":"sha256:d3238d57b657069f21ec94d0d667aab43701489e78fff08c1c3a074f528852da"}) as unknown as TypedDocumentString<FacebooksQuery, FacebooksQueryVariables>;
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
}`, {"hash":"sha256:eb7174b544727c9bb7b928570b8fd37ee3f61cece0406abddf47cb4186a2eba7"}) as unknown as TypedDocumentString<FacebookQuery, FacebookQueryVariables>;
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
}`, {"hash":"sha256:fb6494bd6a15b6be268e3e5acd78be7ef76e4952db5ce69987f7f2ebf35f4584"}) as unknown as TypedDocumentString<FacebookEventsSubscription, FacebookEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:9d353bfaef66152e83ab589d859652e6f586845fd2fadc12680a24d7615319c6"}) as unknown as TypedDocumentString<FollowFacebookSubscription, FollowFacebookSubscriptionVariables>;
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
}`, {"hash":"sha256:b588c276112ac15b492c566419f4b9f276931292c53479c9df0a1aa55b144cff"}) as unknown as TypedDocumentString<FacebookAcceptMutation, FacebookAcceptMutationVariables>;
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
}`, {"hash":"sha256:0ca5602cf60c9afae11af7b4c8933b53cbd8916d56505a3a289b4c9d1df8416c"}) as unknown as TypedDocumentString<FacebookRejectMutation, FacebookRejectMutationVariables>;
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
}`, {"hash":"sha256:64b6f4e3ce7957187604e87df6c37e0b030ce7e65cbec499540985792d5e0e57"}) as unknown as TypedDocumentString<FacebookReplyMutation, FacebookReplyMutationVariables>;
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
}`, {"hash":"sha256:b303192d3f45c8d7af188c6a71969bd4178fbea26b23a21ad40c93b368b54a48"}) as unknown as TypedDocumentString<FacebookSaveMutation, FacebookSaveMutationVariables>;
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
}`, {"hash":"sha256:4ba1b49f85ca24e9556010ccc7f7425aa719289fcb1c86f397928e0e273f4a07"}) as unknown as TypedDocumentString<FacebookSendMutation, FacebookSendMutationVariables>;
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
}`, {"hash":"sha256:5a4123d07ca0dd361fb1b3e93138c1921d3d14cb2f332b1beedaf4d81bdf3598"}) as unknown as TypedDocumentString<FacebookCancelMutation, FacebookCancelMutationVariables>;
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
}`, {"hash":"sha256:1c7c779c3575cb71006e58f29648a7163e09d8e1f6bcea0232b27874b40e40f6"}) as unknown as TypedDocumentString<FacebookTransferMutation, FacebookTransferMutationVariables>;
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
}`, {"hash":"sha256:3c5636c6bb68109e9d77acec57219f659f3cd96f88a625c06545a53e7dc52920"}) as unknown as TypedDocumentString<FacebookCompleteMutation, FacebookCompleteMutationVariables>;
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
}`, {"hash":"sha256:5cf75d7b685b29a2f6d5bcbe1f4a9deffff09840961407ff6c4474b3f74ba6a2"}) as unknown as TypedDocumentString<FacebooksessionsQuery, FacebooksessionsQueryVariables>;
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
}`, {"hash":"sha256:a5cbc43fc2b22fa3090d5b37dee0a6f076dbb1d645c5fbc4ea79a95e14c77434"}) as unknown as TypedDocumentString<FacebooksessionQuery, FacebooksessionQueryVariables>;
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
}`, {"hash":"sha256:a42b9b8d46dcb7f2b6bd45a6d9b4eec63c9aeed9463eeaae8b65c43fcb7fc34d"}) as unknown as TypedDocumentString<FacebooksessionEventsSubscription, FacebooksessionEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:c46b5ee7fd502ab32ff2404f0a9c4da9343791c46c7b2d01149e03c06172ac10"}) as unknown as TypedDocumentString<FollowFacebooksessionSubscription, FollowFacebooksessionSubscriptionVariables>;
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
}`, {"hash":"sha256:d9e1abcd769948139e6a1f9d49750d1311409cb574a594de12c053a0725d07f5"}) as unknown as TypedDocumentString<FacebooksessionAcceptMutation, FacebooksessionAcceptMutationVariables>;
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
}`, {"hash":"sha256:913f78156fb684e585a161b9ae3ff243c0991613cd3ca4df1789856dc21d17f3"}) as unknown as TypedDocumentString<FacebooksessionRejectMutation, FacebooksessionRejectMutationVariables>;
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
}`, {"hash":"sha256:95e54cfc8c7302ea3fae18d3640afce9ed431c94b2de82949b595a30c552f714"}) as unknown as TypedDocumentString<FacebooksessionSendMessageMutation, FacebooksessionSendMessageMutationVariables>;
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
}`, {"hash":"sha256:3a14c2ef59950eced1188eb0b262f199ea8d3f49b5e390cc40c29bbfc00d78f4"}) as unknown as TypedDocumentString<FacebooksessionTransferMutation, FacebooksessionTransferMutationVariables>;
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
}`, {"hash":"sha256:a8ca6bc7aca35227e7de38ccc20b57511a44eae8661b924f1d0298e5eed574a3"}) as unknown as TypedDocumentString<FacebooksessionLeaveMutation, FacebooksessionLeaveMutationVariables>;
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
}`, {"hash":"sha256:e0ab36d05fbc8cffa83c38d62b9d277667782f7d35b41bcee7b368d41650761e"}) as unknown as TypedDocumentString<FacebooksessionCompleteMutation, FacebooksessionCompleteMutationVariables>;
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
}`, {"hash":"sha256:b816ec1adcbd9f47729775ad0612b90420411d106d2219773ccc8252d8dce8ef"}) as unknown as TypedDocumentString<ContactHistoryQuery, ContactHistoryQueryVariables>;
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
}`, {"hash":"sha256:af1bf115db8ca2841c68bacb6f47eabc727f951a452da1e54d7ff3b43e4413bb"}) as unknown as TypedDocumentString<AgentHistoryQuery, AgentHistoryQueryVariables>;
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
}`, {"hash":"sha256:408d330c910b587fd1028a9c4ff3f805b0beef43364369d4a42cfc617bf06007"}) as unknown as TypedDocumentString<InteractionContentQuery, InteractionContentQueryVariables>;
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
}`, {"hash":"sha256:d64d5f864cf2c357b9b4fcf467534a79351dccab193299edbd4c8473e9f99109"}) as unknown as TypedDocumentString<HistoryEventsSubscription, HistoryEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:6df957da8e4c957fedea191d58223b6cafb6e3782cc4d07519bdb7d20ee2f96c"}) as unknown as TypedDocumentString<ImSessionsQuery, ImSessionsQueryVariables>;
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
}`, {"hash":"sha256:53ed9fce9be5f57f888544f7a099b5fcd8adcbcefaec0977c75dffe9b9066eb1"}) as unknown as TypedDocumentString<ImSessionQuery, ImSessionQueryVariables>;
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
}`, {"hash":"sha256:bc9a72c1d99d5f5fd9608a054beaba8ef7ba66f1abed2058c016cb48ec2dcc75"}) as unknown as TypedDocumentString<ImSessionEventsSubscription, ImSessionEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:4e7886d58c3b4d3dfdd5ae890a7747664a877a9562d84459cc10617eddf6eba9"}) as unknown as TypedDocumentString<FollowImSessionSubscription, FollowImSessionSubscriptionVariables>;
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
}`, {"hash":"sha256:9a4f3ef20220837e2bbe69b6d078f9f07c5b3d8f9fa120f2a08fa0f89a5266a1"}) as unknown as TypedDocumentString<ImSessionInitiateMutation, ImSessionInitiateMutationVariables>;
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
}`, {"hash":"sha256:94011f01e0f0dad1c29e997fa5eb864f18cccb1cbe6840b61439a094d066612c"}) as unknown as TypedDocumentString<ImSessionSendMessageMutation, ImSessionSendMessageMutationVariables>;
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
}`, {"hash":"sha256:82b921d90169ec147512a8630de82f1ef20839325c796bfde24b4aa2f4360709"}) as unknown as TypedDocumentString<ImSessionAttachUserDataMutation, ImSessionAttachUserDataMutationVariables>;
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
}`, {"hash":"sha256:22ded4964e0941225cf30c7ca12aa5267ff2a1726273782269ad1e0e2e3daf85"}) as unknown as TypedDocumentString<ImSessionCompleteMutation, ImSessionCompleteMutationVariables>;
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
    `, {"hash":"sha256:f302833d549013bfbfc5cbbd95d7764da0938ae9e936308749f13bf4226ec9a2"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
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
    `, {"hash":"sha256:7c27f4673cb034f204d24bae51bbef1509e0bdca53b3a491222c6254d8344961"}) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
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
    `, {"hash":"sha256:63fee1dd3e4281f911359b13b22287b17e8c24e8768d3eb6b7a64b570c623496"}) as unknown as TypedDocumentString<ColleagueQuery, ColleagueQueryVariables>;
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
}`, {"hash":"sha256:74108c0bb125f7679d4bf956659ee142cab04ac68077f6e2d9ef7453904d539c"}) as unknown as TypedDocumentString<MyDeskQuery, MyDeskQueryVariables>;
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
}`, {"hash":"sha256:313dc14e69eb7edd2605d46a313e8e96ba1e523cf90cf17fd856b5eac7ed712f"}) as unknown as TypedDocumentString<MeEventsSubscription, MeEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:94c49bb23fee346e46f2d2613ff9d96c4a6eb62d8384d9a1a8b501473d1344f1"}) as unknown as TypedDocumentString<MeStartContactCenterSessionMutation, MeStartContactCenterSessionMutationVariables>;
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
}`, {"hash":"sha256:eafeae2420a399bf6c2373cbe8d24d39b8f74fcc8b5e22ca6529938227609c29"}) as unknown as TypedDocumentString<MeEndContactCenterSessionMutation, MeEndContactCenterSessionMutationVariables>;
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
}`, {"hash":"sha256:f9d1835133d61cda59cf013c1a68f91113cfdfba79535fb63664dd6607f89518"}) as unknown as TypedDocumentString<MeReadyMutation, MeReadyMutationVariables>;
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
}`, {"hash":"sha256:4c3c8919fc6ba43b46b3fa7bb5019d25a55d49903700754d63707812d34afc1b"}) as unknown as TypedDocumentString<MeNotReadyMutation, MeNotReadyMutationVariables>;
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
}`, {"hash":"sha256:c08ee13c15def4037d29bb7e77f3ed954a40c1b2ff9b3c6d3c47376d9323423c"}) as unknown as TypedDocumentString<MeSetStateMutation, MeSetStateMutationVariables>;
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
}`, {"hash":"sha256:c54c0ab1c953e913a35ce6f78b4cd3468c760e2a81fa35e4ba2ea979321782f1"}) as unknown as TypedDocumentString<MeChangePasswordMutation, MeChangePasswordMutationVariables>;
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
}`, {"hash":"sha256:a46722489d3a008e2f314fa3429ade05ade85b465afb12b2fa6ff37ae99406a1"}) as unknown as TypedDocumentString<OpenmediasQuery, OpenmediasQueryVariables>;
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
}`, {"hash":"sha256:6b8d1b00f15a5949b22d1d31001a54ad6a882dac0598365fb29329531985ca7f"}) as unknown as TypedDocumentString<OpenmediaQuery, OpenmediaQueryVariables>;
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
}`, {"hash":"sha256:cf25b3833cccf0a3c08493f082ca1fcdbed14a9d5ac4399da8c003ee38df2082"}) as unknown as TypedDocumentString<OpenmediaEventsSubscription, OpenmediaEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:7ffdc919381ca5cb062f79cfd8c195e4baa74364a0fa02ade23f90ed38bdfa2d"}) as unknown as TypedDocumentString<FollowOpenmediaSubscription, FollowOpenmediaSubscriptionVariables>;
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
}`, {"hash":"sha256:ee59735b2697fb9afb8f1bd1e82cc642daf6a2b3eab45c62888fa2a33d21268f"}) as unknown as TypedDocumentString<OpenmediaAcceptMutation, OpenmediaAcceptMutationVariables>;
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
}`, {"hash":"sha256:8f4f13aa70a82dee2cbd9da22e0a255d131577b9d580136b7dc7c59af5e16b2c"}) as unknown as TypedDocumentString<OpenmediaRejectMutation, OpenmediaRejectMutationVariables>;
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
}`, {"hash":"sha256:ae9c46364e41280760a7289ba1137702e9a8262f349f70dad3bfdd245584a963"}) as unknown as TypedDocumentString<OpenmediaTransferMutation, OpenmediaTransferMutationVariables>;
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
}`, {"hash":"sha256:a224294d1bdf83ad5002e3742c6c8764aa13dd13be28ba1428b944c88dea6925"}) as unknown as TypedDocumentString<OpenmediaAttachUserDataMutation, OpenmediaAttachUserDataMutationVariables>;
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
}`, {"hash":"sha256:12d12abfbc11216087f454d13bfdfe478fe47cbbdc00023c9ca67c9ae13510d0"}) as unknown as TypedDocumentString<OpenmediaCompleteMutation, OpenmediaCompleteMutationVariables>;
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
}`, {"hash":"sha256:1afa92b5baccbbd51196b794efd27813e0099b8bded66e1b6083b01cc33b2451"}) as unknown as TypedDocumentString<OutboundRecordsQuery, OutboundRecordsQueryVariables>;
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
}`, {"hash":"sha256:9cb9f01c3db43e312704a790177942e2aa9509ca48b8f8b8078bba8427d4f992"}) as unknown as TypedDocumentString<OutboundRecordQuery, OutboundRecordQueryVariables>;
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
}`, {"hash":"sha256:ef54c3115c983e52f614a8612474625224e72f68db9874a1b09feeeeadcb2bc5"}) as unknown as TypedDocumentString<OutboundEventsSubscription, OutboundEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:0c2620282d4805a67fcc488b76267f42b84c85bccc28dc3c5d862181e3d5b7d1"}) as unknown as TypedDocumentString<FollowOutboundRecordSubscription, FollowOutboundRecordSubscriptionVariables>;
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
    `, {"hash":"sha256:cf0c1512099039471a18b406f86c86f956d114766c36d9e6b9c2d60d9f43bc8a"}) as unknown as TypedDocumentString<ServicesQuery, ServicesQueryVariables>;
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
}`, {"hash":"sha256:e9a491e2ab53f24791442f56ecc6bd4ec8ee47d1c82d0d6a7af16fb0f50440d1"}) as unknown as TypedDocumentString<ServiceEventsSubscription, ServiceEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:81ee130d267368575c7e99fd1fad8a3c76a60606f506e44f25944bf85e4864a7"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
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
}`, {"hash":"sha256:c19f38755a95b7315a527be74d5b67a76ea31398f9182be6049b05d84d8babee"}) as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SessionStatusNowDocument = new TypedDocumentString(`
    query SessionStatusNow {
  sessionStatus {
    state
    expiresAt
  }
}
    `, {"hash":"sha256:68cb53edbf7ebbbcae29bf2e3edcea773643da9fcb343ac2eac310503d3b360e"}) as unknown as TypedDocumentString<SessionStatusNowQuery, SessionStatusNowQueryVariables>;
export const SessionStatusDocument = new TypedDocumentString(`
    subscription SessionStatus {
  sessionStatus {
    state
    expiresAt
  }
}
    `, {"hash":"sha256:df94859f04c77c796ae1f1d7f1407484a6d13d0fb1ce447100aa2e357b2227f1"}) as unknown as TypedDocumentString<SessionStatusSubscription, SessionStatusSubscriptionVariables>;
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
}`, {"hash":"sha256:df2747205d95ae7fce78e8455db3e4196e85a228bd314383792de5bc7d2ae2a3"}) as unknown as TypedDocumentString<TweetsQuery, TweetsQueryVariables>;
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
}`, {"hash":"sha256:79f6b29ff228af94755395a8f2227fae38b4305e531d568e2e989c63804c8c3e"}) as unknown as TypedDocumentString<TweetQuery, TweetQueryVariables>;
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
}`, {"hash":"sha256:76c28b055b755db7ec1908f7742da1a8593c53828f1355e30dfaacbe8b0ea139"}) as unknown as TypedDocumentString<TweetEventsSubscription, TweetEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:018e9484bc1de5f453fa042c5e6c0bdbfebeac07aba1ae2f85c0ddbad1fc75d2"}) as unknown as TypedDocumentString<FollowTweetSubscription, FollowTweetSubscriptionVariables>;
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
}`, {"hash":"sha256:504b03cfac962d3982f07bcfa9a657a6b416bcc8715ab59c3d931740655938c7"}) as unknown as TypedDocumentString<TweetAcceptMutation, TweetAcceptMutationVariables>;
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
}`, {"hash":"sha256:e4ce018e2784c8efc386d6f4c18efad080483a1fefeb00d7551815dae57107b9"}) as unknown as TypedDocumentString<TweetRejectMutation, TweetRejectMutationVariables>;
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
}`, {"hash":"sha256:e3ca9c5a0ac723a8df297aac5ffb2a53a91e0da8ec798b3373433b7cf47894ba"}) as unknown as TypedDocumentString<TweetReplyMutation, TweetReplyMutationVariables>;
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
}`, {"hash":"sha256:c17d4359eb8d9b8af0d9685a6aa0b1130c885b5bdc00158bbc6de47cfc73e3e0"}) as unknown as TypedDocumentString<TweetSaveMutation, TweetSaveMutationVariables>;
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
}`, {"hash":"sha256:570bc11ba9385f1d43fe4756cb179cef7776416924dcf48e536c8e1419b09495"}) as unknown as TypedDocumentString<TweetSendMutation, TweetSendMutationVariables>;
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
}`, {"hash":"sha256:5c93b0a4fbec1133dea179a9167c73369c49277c4d7947adddba933598830e4d"}) as unknown as TypedDocumentString<TweetCancelMutation, TweetCancelMutationVariables>;
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
}`, {"hash":"sha256:1020663d1cc0f52b1382542bf28e6d8ddaa881db1a28b039c23b5ec79b421738"}) as unknown as TypedDocumentString<TweetMarkFavoriteMutation, TweetMarkFavoriteMutationVariables>;
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
}`, {"hash":"sha256:28bb591b1565cc87253c87a980697d2e6cc8b8e130a31fbd8d0f515fb162e946"}) as unknown as TypedDocumentString<TweetFollowMutation, TweetFollowMutationVariables>;
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
}`, {"hash":"sha256:5a658eb2342af0abcc43e38f92673fb10c88e42189336e588cb69ad02261cf0c"}) as unknown as TypedDocumentString<TweetTransferMutation, TweetTransferMutationVariables>;
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
}`, {"hash":"sha256:c750ca5ad66e9b2f94bec3b306eaa44f5f3adbe79dd71920694726d72746fde3"}) as unknown as TypedDocumentString<TweetCompleteMutation, TweetCompleteMutationVariables>;
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
}`, {"hash":"sha256:55b7689db6908e10805200239e44fbac23c63f7892a8bd86a524ce3b8a218249"}) as unknown as TypedDocumentString<WorkbinsQuery, WorkbinsQueryVariables>;
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
}`, {"hash":"sha256:40f37a797af9f4a9d45be66331efe3d771c237cbfdc5ebf82560b469c1c86ae6"}) as unknown as TypedDocumentString<WorkbinContentsQuery, WorkbinContentsQueryVariables>;
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
}`, {"hash":"sha256:b3eb227543fff42515d9751c42d1245333768d4b8a0d55192ebf4fe5bd6e6dd6"}) as unknown as TypedDocumentString<WorkbinEventsSubscription, WorkbinEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:0ec20d84a03a2a72d67cf3028a297fde50f3213c4facecd0bb904f1c5d3b87a2"}) as unknown as TypedDocumentString<FollowWorkbinSubscription, FollowWorkbinSubscriptionVariables>;
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
}`, {"hash":"sha256:1ed3833b9719604348eb2bb75f126c51479c580c24253c9ea0ed2e679e8ca9e8"}) as unknown as TypedDocumentString<WorkbinAddInteractionMutation, WorkbinAddInteractionMutationVariables>;
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
}`, {"hash":"sha256:38322df14baebc90e5c2642897e76961aa969bb3f87e5475946e45930ebfe6f8"}) as unknown as TypedDocumentString<WorkbinPullInteractionMutation, WorkbinPullInteractionMutationVariables>;
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
}`, {"hash":"sha256:f0333bab45c9f84888a5f93fe5e4718047e316dee09da988675623ecd0d62f5e"}) as unknown as TypedDocumentString<WorkitemsQuery, WorkitemsQueryVariables>;
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
}`, {"hash":"sha256:75448f223ffc9fb6df046903069b4b1ce6780d2b1f1488ba6caeb47084bad49a"}) as unknown as TypedDocumentString<WorkitemQuery, WorkitemQueryVariables>;
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
}`, {"hash":"sha256:071bccaa7edb8b29f3e46d489325242c89eb55c6788372eaa601bb871ac6428a"}) as unknown as TypedDocumentString<WorkitemEventsSubscription, WorkitemEventsSubscriptionVariables>;
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
}`, {"hash":"sha256:ffdff626170a19efa4fc6d825efd11273cf396fc77a929184556fea707a163b0"}) as unknown as TypedDocumentString<FollowWorkitemSubscription, FollowWorkitemSubscriptionVariables>;
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
}`, {"hash":"sha256:805761c3410b503f7bc9f605969cefeaf2022606395f71bad62b138615a60088"}) as unknown as TypedDocumentString<WorkitemAcceptMutation, WorkitemAcceptMutationVariables>;
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
}`, {"hash":"sha256:1088b3e0f7730cd380cedadee141a71055cbfc6767e91c03b7cd2a1ae53509ac"}) as unknown as TypedDocumentString<WorkitemRejectMutation, WorkitemRejectMutationVariables>;
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
}`, {"hash":"sha256:a663d7f268b1715ef87398e02180f881397019ee3bc3fb22ef68dde61d390cf3"}) as unknown as TypedDocumentString<WorkitemTransferMutation, WorkitemTransferMutationVariables>;
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
}`, {"hash":"sha256:6f074c7b060aa0c3bc4f7d06d90672e5a060f002ff78191574c9de3fb3f98913"}) as unknown as TypedDocumentString<WorkitemAttachUserDataMutation, WorkitemAttachUserDataMutationVariables>;
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
}`, {"hash":"sha256:66f3fcdbbaf8d168e4183b6f1a0e741efcd8229c4172d2a21f935961f14c2352"}) as unknown as TypedDocumentString<WorkitemCompleteMutation, WorkitemCompleteMutationVariables>;