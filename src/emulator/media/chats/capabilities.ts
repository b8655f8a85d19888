/** States of a chat as one agent sees it ("ChatStateChangeMessage"). */
export type ChatState = 'Invited' | 'Chatting' | 'LeftChat' | 'InWorkbin' | 'Completed' | 'Revoked';

/** What an agent is in a chat: one of those who serve the customer, somebody asked for advice, or a supervisor. */
export type Role = 'Member' | 'Consultant' | 'Monitor' | 'Coach' | 'BargeIn';

export type Visibility = 'All' | 'Agents' | 'Supervisors';

/** Who notices somebody in this role. */
export const VISIBILITY: Readonly<Record<Role, Visibility>> = {
  Member: 'All',
  Consultant: 'Agents',
  Monitor: 'Supervisors',
  Coach: 'Agents',
  BargeIn: 'All',
};

const TALK = ['SendMessage', 'SendUrl', 'SendStartTypingNotification', 'SendStopTypingNotification'];
const WHISPER = ['SendToAgents', 'SendStartTypingToAgentsNotification', 'SendStopTypingToAgentsNotification'];
const SERVE = [
  'Transfer',
  'Leave',
  'Invite',
  'Consult',
  'SetInFocus',
  'SetDisposition',
  'AttachUserData',
  'DeleteUserData',
  'UpdateUserData',
  'Complete',
];

/**
 * The shorter list of the first notification after Accept. The samples have it so, `InFocus` included; the
 * full one follows with the participants.
 */
export const JUST_ACCEPTED: readonly string[] = [
  'Transfer',
  'Complete',
  'Leave',
  'InFocus',
  'SendMessage',
  'SendStartTypingNotification',
  'SendStopTypingNotification',
];

/** What may be done now. `colleagues` says whether another agent is there to be spoken to in private. */
export function capabilitiesOf(state: ChatState, role: Role, colleagues: boolean): readonly string[] {
  if (state === 'Invited') return ['Accept', 'Reject'];
  if (state === 'LeftChat') return ['Transfer', 'Complete', 'Leave', 'InFocus'];
  if (state !== 'Chatting') return [];
  switch (role) {
    case 'Member':
      return [...SERVE, ...TALK, ...(colleagues ? WHISPER : [])];
    case 'Consultant':
      return ['Leave', 'SetInFocus', ...WHISPER];
    case 'Monitor':
      return ['Leave', 'SetInFocus', 'SwitchToCoach', 'SwitchToBargeIn'];
    case 'Coach':
      return ['Leave', 'SetInFocus', ...WHISPER, 'SwitchToMonitor', 'SwitchToBargeIn'];
    case 'BargeIn':
      return ['Leave', 'SetInFocus', ...TALK, ...WHISPER, 'SwitchToMonitor', 'SwitchToCoach'];
  }
}

/** Documented operations that no capability list ever shows. */
const NEVER_LISTED: ReadonlySet<string> = new Set([
  'SendCustomNotice',
  'SendCustomNoticeToAgents',
  'SendNicknameUpdatedNotice',
  'RemoveParticipantFromConference',
]);

/** Whether an operation is valid for the state. `SetInFocus` is listed as `InFocus` in some states. */
export function allows(capabilities: readonly string[], state: ChatState, verb: string): boolean {
  if (NEVER_LISTED.has(verb)) return state === 'Chatting';
  return capabilities.includes(verb) || (verb === 'SetInFocus' && capabilities.includes('InFocus'));
}
