import type { Leg, PhoneCall } from './call.js';

const DATA = ['AttachUserData', 'UpdateUserData', 'DeleteUserData', 'DeleteUserDataPair'];
const RECORDING = {
  Stopped: ['StartCallRecording'],
  Started: ['StopCallRecording', 'PauseCallRecording'],
  Paused: ['StopCallRecording', 'ResumeCallRecording'],
} as const;

/** What may be done now with an agent's end of a call. */
export function capabilitiesOf(call: PhoneCall, leg: Leg): readonly string[] {
  if (leg.watching) return leg.state === 'Established' ? ['Hangup'] : [];
  switch (leg.state) {
    case 'Ringing':
      return ['Answer'];
    case 'Dialing':
      return ['SendDtmf', ...DATA, 'Hangup'];
    case 'Established':
      return [
        'SendDtmf',
        ...DATA,
        'Hangup',
        'Hold',
        ...(completion(leg).length === 0 ? ['InitiateTransfer', 'InitiateConference'] : []),
        'SingleStepTransfer',
        'SingleStepConference',
        ...RECORDING[call.recordingState],
        ...(counterpart(call, leg) ? ['SwapCalls'] : []),
        ...completion(leg),
      ];
    case 'Held':
      return [
        'SendDtmf',
        ...DATA,
        'Hangup',
        'Retrieve',
        ...(counterpart(call, leg) ? ['SwapCalls'] : []),
        ...completion(leg),
      ];
    case 'Released':
      return [];
  }
}

/** The agent's end of the call that belongs to this one, by consultation, if the two can change places. */
export function counterpart(call: PhoneCall, leg: Leg): { call: PhoneCall; leg: Leg } | undefined {
  const other = leg.consultation?.call ?? call.original;
  const there = other?.liveLeg(leg.agent);
  const ready = there?.state === (leg.state === 'Held' ? 'Established' : 'Held');
  return other && there && ready ? { call: other, leg: there } : undefined;
}

/** A consultation that has not ended can be brought to its purpose, answered or not. */
function completion({ agent, consultation }: Leg): string[] {
  return consultation?.call.liveLeg(agent) ? [`Complete${consultation.purpose}`] : [];
}
