/** Whom an interaction goes to. GWS has five spellings for it; clients have one input for each kind of choice. */
import { builder } from '../../builder.js';
import { path } from '../../genesys/rest.js';
import { badArgument, checkId, checkText, type Parameter } from './parameter.js';

interface Target {
  readonly userId?: string | null;
  readonly queueName?: string | null;
  readonly queueId?: string | null;
  readonly contactId?: string | null;
}

const TransferTargetInput = builder.inputType('TransferTargetInput', {
  description:
    'Who takes an interaction over; exactly one. A queue is named by its name for chats and emails, and by its id for all other media: that is what GWS takes.',
  isOneOf: true,
  fields: (t) => ({
    userId: t.id({ description: 'This user. GWS: the address of the user.' }),
    queueName: t.string({ description: 'For chats and emails: the queue of this name. GWS: `queueName`.' }),
    queueId: t.id({
      description: 'For other media: whoever the queue of this id finds. GWS: the address of the queue.',
    }),
    contactId: t.id({
      description:
        'For other media: this entry of the internal directory. GWS: the address of the contact, `/contacts/{id}`.',
    }),
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
    check(value, name) {
      check(value, name);
      const { queueId, contactId } = value as Target;
      if (queueId != null || contactId != null)
        throw badArgument(name, 'must have a `userId` or a `queueName`');
    },
    send: (value, uriOf) => sent(value as Target, wire, uriOf),
  };
}

/** A user, or a queue or contact by id. @param wire GWS's name for the address: absolute, or relative as `targetPath` */
export function addressTarget(description: string, wire: 'targetUri' | 'targetPath'): Parameter {
  return {
    type: TransferTargetInput,
    required: true,
    description,
    check(value, name) {
      if ((value as Target).queueName != null)
        throw badArgument(name, 'must have a `userId`, a `queueId` or a `contactId`');
    },
    send: (value, uriOf) => sent(value as Target, wire, wire === 'targetPath' ? (target) => target : uriOf),
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
  const { userId, queueId, queueName, contactId } = value as Target;
  if (userId != null) checkId(userId, `${name}.userId`);
  if (queueId != null) checkId(queueId, `${name}.queueId`);
  if (contactId != null) checkId(contactId, `${name}.contactId`);
  if (queueName != null) checkText(queueName, `${name}.queueName`, 256);
}

function sent(target: Target, wire: string, uriOf: (path: string) => string) {
  const { userId, queueId, queueName, contactId } = target;
  if (queueName != null) return { queueName };
  if (contactId != null) return { [wire]: uriOf(String(path`/contacts/${contactId}`)) };
  if (queueId != null) return { [wire]: uriOf(String(path`/queues/${queueId}`)) };
  return { [wire]: uriOf(String(path`/users/${userId ?? ''}`)) };
}
