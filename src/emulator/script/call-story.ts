import type { Agent } from '../agents.js';
import { Refusal } from '../answers.js';
import type { Calls } from '../media/calls/calls.js';
import type { UcsContact } from '../media/ucs/customers.js';
import type { Random } from '../random.js';
import type { Story } from './timeline.js';

/** Seconds that a call rings before somebody is found to answer it. */
const RINGING = 6;
/** Seconds that a person who took the call is given before the customer has had enough. */
const PATIENCE = 60;

/** What the substitute does in the course of a call. */
const DEEDS = [
  { operationName: 'AttachUserData', userData: { Anliegen: 'Rückruf', Dringlichkeit: 2 } },
  { operationName: 'StartCallRecording' },
  { operationName: 'SendDtmf', digits: '4711#' },
  { operationName: 'Hold' },
  { operationName: 'Retrieve' },
  { operationName: 'SingleStepConference', destination: { phoneNumber: '4101' } },
  { operationName: 'StopCallRecording' },
];

/**
 * One caller after the other for one agent. A call that the agent does not answer is answered for them, so that a
 * mere onlooker sees a whole call.
 */
export function* callers(
  calls: Calls,
  customers: readonly UcsContact[],
  agent: Agent,
  random: Random,
): Story {
  yield 3;
  for (;;) {
    if (calls.loadOf(agent) === 0) yield* oneCall(calls, random.pick(customers.slice(0, 8)), agent, random);
    yield random.between(8, 14);
  }
}

function* oneCall(calls: Calls, customer: UcsContact, agent: Agent, random: Random): Story {
  const from = customer.phoneNumber ?? '+14155550123';
  const id = calls.ring(agent, { from, userData: { ContactId: customer.id } }, random);
  const state = () => calls.stateOf(agent, id);
  for (let waited = 0; state() === 'Ringing' && waited < RINGING; waited += 0.5) yield 0.5;
  if (state() === 'Ringing') {
    perform(calls, agent, id, { operationName: 'Answer' });
    for (const deed of DEEDS) {
      yield 1.5;
      perform(calls, agent, id, deed);
    }
  } else {
    for (let waited = 0; state() !== 'Released' && waited < PATIENCE; waited += 5) yield 5;
  }
  yield 1;
  // One after the other, whoever else is on the line included.
  while (state() !== undefined && state() !== 'Released') {
    try {
      calls.otherLeaves(id);
    } catch {
      // Only agents are left; they end it when they like.
      return;
    }
    yield 1;
  }
}

/** Does it if it still can be done: a person may have been faster, or may have done something else. */
function perform(calls: Calls, agent: Agent, id: string, body: object): void {
  try {
    calls.perform(agent, id, body);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
