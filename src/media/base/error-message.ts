/** What GWS tells of failures that it attributes to no resource. */
import type { FieldMap } from '@pothos/core';
import { z } from 'zod';
import type { Types } from '../../builder.js';
import type { AgentEvent } from '../../genesys/event.js';
import type { MessageType } from '../../genesys/topic.js';
import { integer, text } from '../../lib/decode.js';
import { eventType } from './event.js';

/** The members of a message that tell of a failure; each may be missing. */
export const failureMembers = { errorMessage: text, errorCode: integer };
interface FailureMembers {
  readonly errorMessage?: string | undefined;
  readonly errorCode?: number | undefined;
}

/** The fields of an event that may tell of a failure. */
export function failureFields<M extends FailureMembers>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, AgentEvent<M>>,
): FieldMap {
  return {
    errorMessage: t.string({
      nullable: true,
      description: 'Why the operation failed, in the words of GWS.',
      resolve: ({ message: { errorMessage } }) => errorMessage ?? null,
    }),
    errorCode: t.int({
      nullable: true,
      description: "GWS's number for the failure.",
      resolve: ({ message: { errorCode } }) => errorCode ?? null,
    }),
  };
}

const errorMessage = z.object(failureMembers);

/** A failure of no particular resource. */
export const ErrorMessage = eventType<z.output<typeof errorMessage>>(
  'ErrorMessage',
  'Something that was asked for failed; GWS says neither what nor for which call or device. GWS: `ErrorMessage`.',
  (t) => failureFields(t),
);

/** How topics declare it. To be declared last: any message may have an `errorMessage`. */
export const errorMessageType: MessageType<z.output<typeof errorMessage>> = {
  event: 'ErrorMessage',
  messageTypes: ['ErrorMessage'],
  keys: ['errorMessage'],
  schema: errorMessage,
};
