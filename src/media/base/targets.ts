/** Whom an interaction goes to. GWS has five spellings for it; clients have one input for each kind of choice. */
import { builder } from '../../builder.js';
import { path } from '../../genesys/rest.js';
import { checkId, checkText, type Parameter } from './parameter.js';

interface Target {
  readonly userId?: string | null;
  readonly queueName?: string | null;
  readonly queueId?: string | null;
}

const TransferTargetInput = builder.inputType('TransferTargetInput', {
  description: 'Who takes an interaction over; exactly one.',
  isOneOf: true,
  fields: (t) => ({
    userId: t.id({ description: 'This user. GWS: the address of the user.' }),
    queueName: t.string({ description: 'The queue of this name. GWS: `queueName`.' }),
  }),
});

const ConsultTargetInput = builder.inputType('ConsultTargetInput', {
  description: 'Who is asked or invited; exactly one.',
  isOneOf: true,
  fields: (t) => ({
    userId: t.id({ description: 'This user. GWS: the address of the user.' }),
    queueId: t.id({ description: 'Whoever the queue of this id finds. GWS: the address of the queue.' }),
  }),
});

/** A user or a queue by name. @param wire GWS's name for a user's address: `targetUri`, `userUri`, … */
export function transferTarget(description: string, wire: string): Parameter {
  return {
    type: TransferTargetInput,
    required: true,
    description,
    check,
    send: (value, uriOf) => sent(value as Target, wire, uriOf),
  };
}

/** A user or a queue by id. @param wire GWS's name for the address */
export function consultTarget(description: string, wire: string): Parameter {
  return {
    type: ConsultTargetInput,
    required: true,
    description,
    check,
    send: (value, uriOf) => sent(value as Target, wire, uriOf),
  };
}

function check(value: unknown, name: string): void {
  const { userId, queueId, queueName } = value as Target;
  if (userId != null) checkId(userId, `${name}.userId`);
  if (queueId != null) checkId(queueId, `${name}.queueId`);
  if (queueName != null) checkText(queueName, `${name}.queueName`, 256);
}

function sent({ userId, queueId, queueName }: Target, wire: string, uriOf: (path: string) => string) {
  if (queueName != null) return { queueName };
  if (queueId != null) return { [wire]: uriOf(String(path`/queues/${queueId}`)) };
  return { [wire]: uriOf(String(path`/users/${userId ?? ''}`)) };
}
