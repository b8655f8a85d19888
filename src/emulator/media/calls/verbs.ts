import { z } from 'zod';
import { Refusal, unknown } from '../../answers.js';
import { dialled } from '../devices/phone-book.js';
import { type Deed, idIn, map, none, userDataVerbs, type Verb, type Verbs, verb } from '../operations.js';
import type { Leg, PhoneCall, Purpose } from './call.js';
import { add, completeConference, completeTransfer, consult, sendOn } from './joining.js';
import type { Switchboard } from './switchboard.js';

export interface CallDeed extends Deed {
  readonly switchboard: Switchboard;
  readonly call: PhoneCall;
  readonly leg: Leg;
}

/** A number in an object of its own: what Dial and the likes of it want. */
export const destination = z.looseObject({
  destination: z.looseObject({ phoneNumber: z.string() }),
  location: z.string().optional(),
  userData: map.optional(),
});

/** The number of a destination. What cannot be dialled is out of range; what leads nowhere, the switch says. */
export function numberOf({ destination: { phoneNumber } }: z.infer<typeof destination>): string {
  const number = dialled(phoneNumber);
  if (number === undefined) throw new Refusal(10, "Parameter 'destination' is not valid");
  return number;
}

/** All operations on a call, by `operationName`. */
export const CALL_VERBS: Verbs<CallDeed> = {
  Answer: verb(none, ({ switchboard, call, leg }) => switchboard.answer(call, leg)),
  Hangup: verb(none, ({ switchboard, call, leg }) => switchboard.hangUp(call, leg)),
  Hold: verb(none, ({ switchboard, call, leg }) => switchboard.hold(call, leg)),
  Retrieve: verb(none, ({ switchboard, call, leg }) => switchboard.retrieve(call, leg)),
  SwapCalls: verb(none, ({ switchboard, call, leg }) => switchboard.swap(call, leg)),
  InitiateTransfer: initiate('Transfer'),
  InitiateConference: initiate('Conference'),
  CompleteTransfer: complete((deed, asking) =>
    completeTransfer(deed.switchboard, deed.call, deed.leg, asking),
  ),
  CompleteConference: complete((deed, asking) =>
    completeConference(deed.switchboard, deed.call, deed.leg, asking),
  ),
  SingleStepTransfer: verb(destination.transform(withNumber), ({ switchboard, call, leg }, p) =>
    sendOn(switchboard, call, leg, p.number, p.userData),
  ),
  SingleStepConference: verb(destination.transform(withNumber), ({ switchboard, call, leg }, p) =>
    add(switchboard, call, leg, p.number, p.userData),
  ),
  SendDtmf: verb(z.looseObject({ digits: z.string().regex(/^[0-9A-D*#]+$/i) }), ({ call, leg }) =>
    call.tell(leg, 'DtmfSent'),
  ),
  StartCallRecording: record('Started'),
  PauseCallRecording: record('Paused'),
  ResumeCallRecording: record('Started'),
  StopCallRecording: record('Stopped'),
  ...userDataVerbs<CallDeed>(({ call }, edit) => {
    edit(call.userData);
    call.tellAll('AttachedDataChanged');
  }),
  DeleteUserDataPair: verb(z.looseObject({ key: z.string() }), ({ call }, { key }) => {
    call.userData.delete(key);
    call.tellAll('AttachedDataChanged');
  }),
};

function withNumber(wishes: z.infer<typeof destination>) {
  return { number: numberOf(wishes), userData: wishes.userData ?? {} };
}

function initiate(purpose: Purpose): Verb<CallDeed> {
  return verb(destination.transform(withNumber), ({ switchboard, call, leg }, p) =>
    consult(switchboard, call, leg, purpose, p.number, p.userData),
  );
}

function complete(run: (deed: CallDeed, asking: PhoneCall) => void): Verb<CallDeed> {
  return verb(z.looseObject({ consultCallUri: z.string().optional() }), (deed, { consultCallUri }) => {
    const asking = deed.leg.consultation?.call;
    const named = consultCallUri === undefined || idIn(consultCallUri) === asking?.id;
    if (!asking || !named) throw unknown('Call', consultCallUri ?? '');
    run(deed, asking);
  });
}

function record(recordingState: PhoneCall['recordingState']): Verb<CallDeed> {
  return verb(none, ({ call }) => {
    call.recordingState = recordingState;
    call.tellAll('CallRecordingStateChange');
  });
}
