/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Why events may be missing. */
export type GapReason =
  /** The place asked for is older than what the gateway keeps. */
  | 'CURSOR_EXPIRED'
  /** The place asked for belongs to a log that no longer exists. */
  | 'HISTORY_RESET'
  /** A message could not be read and was skipped. */
  | 'MESSAGE_UNREADABLE'
  /** Events were joined because they were not read in time. */
  | 'SUBSCRIBER_TOO_SLOW'
  /** GWS dropped the CometD session, with whatever it held; a new one has taken its place and everything is subscribed again. */
  | 'UPSTREAM_SESSION_LOST'
  /** A poll failed and GWS does not keep messages until they are acknowledged: one may be lost. */
  | 'UPSTREAM_UNCONFIRMED';

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

/** What happened to the content of a workbin. */
export type WorkbinAction =
  /** An interaction was put into it. GWS: `ItemAdded`. */
  | 'ITEM_ADDED'
  /** An interaction was taken out of it. GWS: `ItemRemoved`. */
  | 'ITEM_REMOVED'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED';

/** Whose workbins are meant; exactly one. Left out: the agent's own. Another user's need the rights of a supervisor. */
export type WorkbinOwnerInput =
  {   /** The workbins of this group of agents. GWS: `?agentGroup=`. */
  agentGroup: string; placeGroup?: never; userId?: never; }
  |  { agentGroup?: never;   /** The workbins of this group of places. GWS: `?placeGroup=`. */
  placeGroup: string; userId?: never; }
  |  { agentGroup?: never; placeGroup?: never;   /** The workbins of this user. GWS: `/users/{id}/workbins`. */
  userId: string | number; };

/** What came of the gateway's request to be told of a workbin. */
export type WorkbinSubscriptionState =
  /** GWS refuses: workbin, group or agent unknown. The subscription ends with an error. GWS: `RequestFailed`. */
  | 'REQUEST_FAILED'
  /** GWS tells of it from now on. GWS: `Subscribed`. */
  | 'SUBSCRIBED'
  /** A word this gateway does not know; it stands in the field of the same name with `Raw`. */
  | 'UNRECOGNIZED'
  /** GWS tells of it no longer. GWS: `Unsubscribed`. */
  | 'UNSUBSCRIBED';

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

export type ChatRowFragment = { id: string, state: InteractionStatus | null, stateRaw: string | null, chatType: InteractionDirection | null, capabilities: Array<Capability>, capabilitiesRaw: Array<string>, receivedDate: string | null, subject: string | null, userData: unknown, participants: Array<{ participantId: string | null, nickname: string | null, type: ParticipantType | null, visibility: Visibility | null, userId: string | null }> };

export type ChatLineFragment = { id: string, index: number | null, type: ChatMessageType | null, typeRaw: string | null, text: string | null, noticeText: string | null, url: string | null, messageType: string | null, visibility: Visibility | null, timestamp: string | null, timestampRaw: string | null, from: { participantId: string | null, nickname: string | null, type: ParticipantType | null } | null };

export type ChatsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChatsQuery = { chats: Array<{ id: string, state: InteractionStatus | null, stateRaw: string | null, chatType: InteractionDirection | null, capabilities: Array<Capability>, capabilitiesRaw: Array<string>, receivedDate: string | null, subject: string | null, userData: unknown, participants: Array<{ participantId: string | null, nickname: string | null, type: ParticipantType | null, visibility: Visibility | null, userId: string | null }> }> | null };

export type ChatQueryVariables = Exact<{
  id: string | number;
}>;


export type ChatQuery = { chat: { id: string, state: InteractionStatus | null, stateRaw: string | null, chatType: InteractionDirection | null, capabilities: Array<Capability>, capabilitiesRaw: Array<string>, receivedDate: string | null, subject: string | null, userData: unknown, messages: Array<{ id: string, index: number | null, type: ChatMessageType | null, typeRaw: string | null, text: string | null, noticeText: string | null, url: string | null, messageType: string | null, visibility: Visibility | null, timestamp: string | null, timestampRaw: string | null, from: { participantId: string | null, nickname: string | null, type: ParticipantType | null } | null }>, participants: Array<{ participantId: string | null, nickname: string | null, type: ParticipantType | null, visibility: Visibility | null, userId: string | null }> } | null };

export type ChatEventsSubscriptionVariables = Exact<{
  chatId?: string | number | null | undefined;
}>;


export type ChatEventsSubscription = { chatEvents:
    | { __typename: 'ChatStateChange', cursor: string, receivedAt: string, topic: string, referenceId: number | null, notificationType: NotificationType | null, notificationTypeRaw: string | null, errorMessage: string | null, errorCode: number | null, chat: { id: string, state: InteractionStatus | null, stateRaw: string | null, chatType: InteractionDirection | null, capabilities: Array<Capability>, capabilitiesRaw: Array<string>, receivedDate: string | null, subject: string | null, userData: unknown, participants: Array<{ participantId: string | null, nickname: string | null, type: ParticipantType | null, visibility: Visibility | null, userId: string | null }> } | null }
    | { __typename: 'Gap', cursor: string, reason: GapReason, since: string | null, missed: number | null }
    | { __typename: 'MessageLogUpdate', cursor: string, receivedAt: string, topic: string, referenceId: number | null, notificationType: NotificationType | null, chatId: string | null, messages: Array<{ id: string, index: number | null, type: ChatMessageType | null, typeRaw: string | null, text: string | null, noticeText: string | null, url: string | null, messageType: string | null, visibility: Visibility | null, timestamp: string | null, timestampRaw: string | null, from: { participantId: string | null, nickname: string | null, type: ParticipantType | null } | null }> }
    | { __typename: 'StreamOpened', cursor: string, replayed: number, live: boolean }
    | { __typename: 'UnknownEvent', cursor: string, receivedAt: string, topic: string, referenceId: number | null, messageType: string | null, raw: unknown }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, userName: string | null, firstName: string | null, lastName: string | null, emailAddress: string | null, roles: Array<string>, enabled: boolean | null, contactCenterId: string | null, skills: Array<{ id: string | null, name: string | null, level: string | null }> | null } | null };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { users: Array<{ id: string, userName: string | null, firstName: string | null, lastName: string | null }> | null, dispositions: Array<{ name: string, displayName: string | null }> | null };

export type ColleagueQueryVariables = Exact<{
  id: string | number;
}>;


export type ColleagueQuery = { user: { id: string, userName: string | null, skills: Array<{ name: string | null, level: string | null }> | null } | null };

export type ServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServicesQuery = { services: Array<{ id: string, name: string | null, type: ServiceType | null, typeRaw: string | null, state: ServiceAvailability | null, stateRaw: string | null }> | null };

export type ServiceEventsSubscriptionVariables = Exact<{
  serviceId?: string | number | null | undefined;
}>;


export type ServiceEventsSubscription = { serviceEvents:
    | { __typename: 'Gap', cursor: string, reason: GapReason, since: string | null, missed: number | null }
    | { __typename: 'ServiceStateChange', cursor: string, receivedAt: string, topic: string, service: { id: string, name: string | null, type: ServiceType | null, typeRaw: string | null, state: ServiceAvailability | null, stateRaw: string | null } }
    | { __typename: 'StreamOpened', cursor: string, replayed: number, live: boolean }
    | { __typename: 'UnknownEvent', cursor: string, receivedAt: string, topic: string, messageType: string | null, raw: unknown }
   };

type InteractionRow_Chat_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_ChatInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_EmailInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_FacebookInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_FacebooksessionInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_OpenmediaInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_TweetInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionRow_WorkitemInteraction_Fragment = { id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

export type InteractionRowFragment =
  | InteractionRow_Chat_Fragment
  | InteractionRow_ChatInteraction_Fragment
  | InteractionRow_EmailInteraction_Fragment
  | InteractionRow_FacebookInteraction_Fragment
  | InteractionRow_FacebooksessionInteraction_Fragment
  | InteractionRow_OpenmediaInteraction_Fragment
  | InteractionRow_TweetInteraction_Fragment
  | InteractionRow_WorkitemInteraction_Fragment
;

type InteractionDetails_ChatInteraction_Fragment = { __typename: 'ChatInteraction', chatType: InteractionDirection | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, participants: Array<{ nickname: string | null, type: ParticipantType | null }>, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionDetails_EmailInteraction_Fragment = { __typename: 'EmailInteraction', emailType: InteractionDirection | null, from: string | null, to: Array<string>, cc: Array<string>, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, attachments: Array<{ id: string | null, name: string | null, size: number | null, mime: string | null }>, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionDetails_FacebookInteraction_Fragment = { __typename: 'FacebookInteraction', facebookType: InteractionDirection | null, from: string | null, message: string | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionDetails_FacebooksessionInteraction_Fragment = { __typename: 'FacebooksessionInteraction', id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, participants: Array<{ nickname: string | null, type: ParticipantType | null }>, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionDetails_OpenmediaInteraction_Fragment = { __typename: 'OpenmediaInteraction', mediaType: string | null, openmediaType: InteractionDirection | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionDetails_TweetInteraction_Fragment = { __typename: 'TweetInteraction', tweetType: InteractionDirection | null, from: string | null, message: string | null, twitterMsgId: string | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

type InteractionDetails_WorkitemInteraction_Fragment = { __typename: 'WorkitemInteraction', workitemType: InteractionDirection | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> };

export type InteractionDetailsFragment =
  | InteractionDetails_ChatInteraction_Fragment
  | InteractionDetails_EmailInteraction_Fragment
  | InteractionDetails_FacebookInteraction_Fragment
  | InteractionDetails_FacebooksessionInteraction_Fragment
  | InteractionDetails_OpenmediaInteraction_Fragment
  | InteractionDetails_TweetInteraction_Fragment
  | InteractionDetails_WorkitemInteraction_Fragment
;

export type WorkbinsQueryVariables = Exact<{
  owner?: WorkbinOwnerInput | null | undefined;
}>;


export type WorkbinsQuery = { workbins: Array<{ id: string, workbinName: string | null, displayName: string | null, type: WorkbinType | null, typeRaw: string | null, owner: { userId: string | null, agentGroup: string | null, placeGroup: string | null } }> | null };

export type WorkbinContentsQueryVariables = Exact<{
  id: string | number;
  owner?: WorkbinOwnerInput | null | undefined;
}>;


export type WorkbinContentsQuery = { workbin: { id: string, displayName: string | null, type: WorkbinType | null, contents: Array<
      | { __typename: 'ChatInteraction', chatType: InteractionDirection | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, participants: Array<{ nickname: string | null, type: ParticipantType | null }>, userDataEntries: Array<{ key: string, value: unknown }> }
      | { __typename: 'EmailInteraction', emailType: InteractionDirection | null, from: string | null, to: Array<string>, cc: Array<string>, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, attachments: Array<{ id: string | null, name: string | null, size: number | null, mime: string | null }>, userDataEntries: Array<{ key: string, value: unknown }> }
      | { __typename: 'FacebookInteraction', facebookType: InteractionDirection | null, from: string | null, message: string | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> }
      | { __typename: 'FacebooksessionInteraction', id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, participants: Array<{ nickname: string | null, type: ParticipantType | null }>, userDataEntries: Array<{ key: string, value: unknown }> }
      | { __typename: 'OpenmediaInteraction', mediaType: string | null, openmediaType: InteractionDirection | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> }
      | { __typename: 'TweetInteraction', tweetType: InteractionDirection | null, from: string | null, message: string | null, twitterMsgId: string | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> }
      | { __typename: 'WorkitemInteraction', workitemType: InteractionDirection | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> }
    > | null } | null };

export type WorkbinEventsSubscriptionVariables = Exact<{
  workbinId?: string | number | null | undefined;
  owner?: WorkbinOwnerInput | null | undefined;
}>;


export type WorkbinEventsSubscription = { workbinEvents:
    | { __typename: 'Gap', cursor: string, reason: GapReason, since: string | null, missed: number | null }
    | { __typename: 'StreamOpened', cursor: string, replayed: number, live: boolean }
    | { __typename: 'UnknownEvent', cursor: string, receivedAt: string, topic: string, referenceId: number | null, messageType: string | null, raw: unknown }
    | { __typename: 'WorkbinStateChange', cursor: string, receivedAt: string, topic: string, referenceId: number | null, workbinId: string, workbinUserId: string | null, workbinAgentId: string | null, agentGroup: string | null, placeGroup: string | null, action: WorkbinAction | null, actionRaw: string | null, medium: Medium | null, mediumRaw: string | null, interaction:
        | { __typename: 'ChatInteraction', chatType: InteractionDirection | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, participants: Array<{ nickname: string | null, type: ParticipantType | null }>, userDataEntries: Array<{ key: string, value: unknown }> }
        | { __typename: 'EmailInteraction', emailType: InteractionDirection | null, from: string | null, to: Array<string>, cc: Array<string>, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, attachments: Array<{ id: string | null, name: string | null, size: number | null, mime: string | null }>, userDataEntries: Array<{ key: string, value: unknown }> }
        | { __typename: 'FacebookInteraction', facebookType: InteractionDirection | null, from: string | null, message: string | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> }
        | { __typename: 'FacebooksessionInteraction', id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, participants: Array<{ nickname: string | null, type: ParticipantType | null }>, userDataEntries: Array<{ key: string, value: unknown }> }
        | { __typename: 'OpenmediaInteraction', mediaType: string | null, openmediaType: InteractionDirection | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> }
        | { __typename: 'TweetInteraction', tweetType: InteractionDirection | null, from: string | null, message: string | null, twitterMsgId: string | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> }
        | { __typename: 'WorkitemInteraction', workitemType: InteractionDirection | null, id: string, medium: Medium | null, mediumRaw: string | null, state: InteractionStatus | null, capabilities: Array<Capability>, receivedDate: string | null, receivedDateRaw: string | null, subject: string | null, contactId: string | null, userDataEntries: Array<{ key: string, value: unknown }> }
       | null }
    | { __typename: 'WorkbinSubscriptionStateChange', cursor: string, receivedAt: string, topic: string, referenceId: number | null, workbinId: string, workbinUserId: string | null, agentGroup: string | null, placeGroup: string | null, stateResource: WorkbinSubscriptionState | null, stateResourceRaw: string | null }
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
export const InteractionRowFragmentDoc = new TypedDocumentString(`
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
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
  ... on FacebooksessionInteraction {
    participants {
      nickname
      type
    }
  }
  ... on WorkitemInteraction {
    workitemType
  }
  ... on OpenmediaInteraction {
    mediaType
    openmediaType
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
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
    subscription ChatEvents($chatId: ID) {
  chatEvents(chatId: $chatId) {
    __typename
    ... on Event {
      cursor
      receivedAt
      topic
      referenceId
    }
    ... on ChatStateChange {
      notificationType
      notificationTypeRaw
      errorMessage
      errorCode
      chat {
        ...ChatRow
      }
    }
    ... on MessageLogUpdate {
      notificationType
      chatId
      messages {
        ...ChatLine
      }
    }
    ... on UnknownEvent {
      messageType
      raw
    }
    ... on StreamOpened {
      cursor
      replayed
      live
    }
    ... on Gap {
      cursor
      reason
      since
      missed
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
}`) as unknown as TypedDocumentString<ChatEventsSubscription, ChatEventsSubscriptionVariables>;
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
    subscription ServiceEvents($serviceId: ID) {
  serviceEvents(serviceId: $serviceId) {
    __typename
    ... on Event {
      cursor
      receivedAt
      topic
    }
    ... on ServiceStateChange {
      service {
        id
        name
        type
        typeRaw
        state
        stateRaw
      }
    }
    ... on UnknownEvent {
      messageType
      raw
    }
    ... on StreamOpened {
      cursor
      replayed
      live
    }
    ... on Gap {
      cursor
      reason
      since
      missed
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceEventsSubscription, ServiceEventsSubscriptionVariables>;
export const WorkbinsDocument = new TypedDocumentString(`
    query Workbins($owner: WorkbinOwnerInput) {
  workbins(owner: $owner) {
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
}
    `) as unknown as TypedDocumentString<WorkbinsQuery, WorkbinsQueryVariables>;
export const WorkbinContentsDocument = new TypedDocumentString(`
    query WorkbinContents($id: ID!, $owner: WorkbinOwnerInput) {
  workbin(id: $id, owner: $owner) {
    id
    displayName
    type
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
  ... on FacebooksessionInteraction {
    participants {
      nickname
      type
    }
  }
  ... on WorkitemInteraction {
    workitemType
  }
  ... on OpenmediaInteraction {
    mediaType
    openmediaType
  }
}`) as unknown as TypedDocumentString<WorkbinContentsQuery, WorkbinContentsQueryVariables>;
export const WorkbinEventsDocument = new TypedDocumentString(`
    subscription WorkbinEvents($workbinId: ID, $owner: WorkbinOwnerInput) {
  workbinEvents(workbinId: $workbinId, owner: $owner) {
    __typename
    ... on Event {
      cursor
      receivedAt
      topic
      referenceId
    }
    ... on WorkbinStateChange {
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
    ... on WorkbinSubscriptionStateChange {
      workbinId
      workbinUserId
      agentGroup
      placeGroup
      stateResource
      stateResourceRaw
    }
    ... on UnknownEvent {
      messageType
      raw
    }
    ... on StreamOpened {
      cursor
      replayed
      live
    }
    ... on Gap {
      cursor
      reason
      since
      missed
    }
  }
}
    fragment InteractionRow on InteractionState {
  id
  medium
  mediumRaw
  state
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
  ... on FacebooksessionInteraction {
    participants {
      nickname
      type
    }
  }
  ... on WorkitemInteraction {
    workitemType
  }
  ... on OpenmediaInteraction {
    mediaType
    openmediaType
  }
}`) as unknown as TypedDocumentString<WorkbinEventsSubscription, WorkbinEventsSubscriptionVariables>;