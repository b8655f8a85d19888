/** GWS vocabularies that several media share. */
import { openEnum } from './open-enum.js';

/** The states of an interaction, of whatever medium. */
export const InteractionStatus = openEnum(
  'InteractionStatus',
  'Where an interaction stands for this agent. Which of these a medium knows is said at its type.',
  {
    Invited: 'Offered to the agent, not accepted yet.',
    Accepted: 'Accepted; on the way to being handled.',
    Processing: 'The agent handles it.',
    Composing: 'A draft that the agent writes.',
    Chatting: 'Accepted and joined: the agent talks with the customer.',
    LeftChat:
      'The agent left the conversation but still owns the interaction, and can transfer or complete it.',
    InWorkbin: 'Lies in a workbin.',
    Sent: 'The draft was sent.',
    Canceled: 'The draft was thrown away.',
    Completed: 'Done for this agent; also after a rejection.',
    Revoked: 'Taken away by GWS, for example because nobody answered.',
    JoinFailed: 'The conversation could not be joined.',
  },
);

/** Where an interaction came from. */
export const InteractionDirection = openEnum('InteractionDirection', 'Who began an interaction.', {
  Inbound: 'The customer.',
  Outbound: 'The contact centre.',
  Internal: 'A colleague.',
  Consult: 'A colleague, about another interaction.',
  Unknown: 'GWS does not know.',
});

/** What an agent may do with an interaction now. */
export const Capability = openEnum(
  'Capability',
  'Something the agent may do with an interaction at this moment, named as the operation that does it. The list can be out of date; GWS decides when the operation is sent.',
  {
    Accept: 'Take the offered interaction.',
    Reject: 'Decline the offered interaction.',
    Transfer: 'Hand it to another agent or queue.',
    Leave: 'Leave the conversation.',
    Invite: 'Bring another agent into the conversation.',
    Consult: 'Ask another agent, unseen by the customer.',
    SetInFocus: { description: 'Mark it as the one being worked on.', aliases: ['InFocus'] },
    SetDisposition: 'Record how it ended.',
    AttachUserData: 'Add user data.',
    UpdateUserData: 'Change user data.',
    DeleteUserData: 'Remove user data.',
    Complete: 'Finish it.',
    SendMessage: 'Write to everybody in the conversation.',
    SendUrl: 'Send an address to open.',
    SendStartTypingNotification: 'Tell that the agent types.',
    SendStopTypingNotification: 'Tell that the agent stopped typing.',
    SendToAgents: 'Write to the other agents only.',
    SendStartTypingToAgentsNotification: 'Tell the other agents that the agent types.',
    SendStopTypingToAgentsNotification: 'Tell the other agents that the agent stopped typing.',
    SwitchToMonitor: 'Supervisor: only listen.',
    SwitchToCoach: 'Supervisor: talk to the agent only.',
    SwitchToBargeIn: { description: 'Supervisor: talk to everybody.', aliases: ['SwitchBargeIn'] },
    Reply: 'Answer it.',
    ReplyAll: 'Answer everybody.',
    Retweet: 'Repeat the tweet.',
    Save: 'Keep the draft.',
    Send: 'Send the draft.',
    Cancel: 'Throw the draft away.',
    AddComment: 'Write a note for colleagues.',
    MarkFavorite: 'Mark the tweet as a favourite.',
    RemoveFavorite: 'Unmark the tweet as a favourite.',
    Answer: 'Answer the ringing call.',
    Hangup: 'Leave the call.',
    Hold: 'Put the call on hold.',
    Retrieve: 'Take the call off hold.',
    SwapCalls: 'Put this call on hold and take up the held one.',
    SendDtmf: 'Send tones.',
    DeleteUserDataPair: 'Remove one pair of user data.',
    InitiateTransfer: 'Ask somebody before the call is handed over.',
    CompleteTransfer: 'Hand the call to whoever was asked.',
    SingleStepTransfer: 'Hand the call over without asking.',
    InitiateConference: 'Ask somebody before they join the call.',
    CompleteConference: 'Let whoever was asked join the call.',
    SingleStepConference: 'Let somebody join the call without asking.',
    StartCallRecording: 'Begin to record.',
    StopCallRecording: 'End the recording.',
    PauseCallRecording: 'Pause the recording.',
    ResumeCallRecording: 'Go on recording.',
    DoNotDisturbOn: 'Let nothing ring.',
    DoNotDisturbOff: 'Let it ring again.',
    ForwardCallsOn: 'Send calls to another number.',
    ForwardCallsOff: 'Send calls to another number no longer.',
    ListenIn: 'Supervisor: listen to an agent.',
    Coach: 'Supervisor: talk to an agent only.',
    BargeIn: "Supervisor: talk to everybody in an agent's calls.",
    CancelSupervisorMonitoring: 'Supervisor: stop listening.',
    MuteMonitoredUser: 'Supervisor: mute the agent.',
    UnmuteMonitoredUser: 'Supervisor: let the agent be heard again.',
  },
);

/** Who takes part. */
export const ParticipantType = openEnum('ParticipantType', 'Who a participant is.', {
  Agent: 'An agent.',
  Customer: 'The customer.',
  Supervisor: 'A supervisor.',
  External: 'A system or a person outside the contact centre.',
});

/** Who sees something. */
export const Visibility = openEnum('Visibility', 'Who sees a participant or a message.', {
  All: 'Everybody.',
  Agents: 'Agents only.',
  Supervisors: 'Supervisors only.',
});

/** What changed: one vocabulary for all media, so that the members of a union can be asked for it alike. */
export const NotificationType = openEnum('NotificationType', 'What a notification tells of.', {
  StatusChange: { description: 'The state changed.', aliases: ['StatusChanged'] },
  ParticipantsUpdated: 'Somebody came or went.',
  PropertiesUpdated:
    'User data or the disposition changed. The interaction is told whole: replace, do not merge.',
  NewMessages: { description: 'Messages were added.', aliases: ['NewMessage'] },
  EmailSaved: 'The draft of an email was saved.',
  AttachmentAdded: 'A file was attached to an email.',
  AttachmentRemoved: 'A file was removed from an email.',
  FacebookSaved: 'The draft of a Facebook post was saved.',
  TweetSaved: 'The draft of a tweet was saved.',
  Error: 'Nothing changed: an operation failed.',
  AttachedDataChanged: 'User data changed. Documented for calls and instant messages.',
  DtmfSent: 'Tones were sent. Documented for calls.',
  CallRecordingStateChange: 'A recording began or ended. Documented for calls.',
  MonitoredUserMutedStateChange: 'A monitored agent was muted or unmuted. Documented for calls.',
  PasswordChangeSuccessful: 'The password was changed.',
  PasswordChangeError: 'The password was not changed.',
});

/** What came of a `Subscribe`. */
export const SubscriptionState = openEnum(
  'SubscriptionState',
  'What came of a request to be told of something, a workbin for example.',
  {
    Subscribed: 'GWS tells of it from now on.',
    Unsubscribed: 'GWS tells of it no longer.',
    RequestFailed:
      'GWS refuses: there is no such thing, or no right to it. A subscription to a workbin ends with an error.',
  },
);
