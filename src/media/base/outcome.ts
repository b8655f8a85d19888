/** What became of an operation, as clients see it. */
import { builder } from '../../builder.js';
import type { OperationWarning, Outcome } from '../../genesys/operation.js';
import { Event } from './event.js';

type Kind<K extends Outcome['kind']> = Extract<Outcome, { readonly kind: K }>;

const CorrelatedBy = builder.enumType('CorrelatedBy', {
  description: 'How the gateway knows that an event is the outcome of an operation.',
  values: {
    REFERENCE_ID: { description: 'The event carries the number that GWS gave the operation: certain.' },
    ONLY_ONE_WAITING: {
      description:
        "The event tells of a failure and names neither a number nor a resource, and no other operation of the agent's waited where it was told when it came. It may have another cause. While several wait, such a failure is nobody's: they go on waiting, and it is told on its topic only.",
    },
    RESOURCE: {
      description:
        'GWS gave no number, or the event does not repeat it; it is the first that tells of the expected change of the same resource. It may have another cause.',
    },
  },
});

const Warning = builder.objectRef<OperationWarning>('OperationWarning').implement({
  description: 'A part of an operation that GWS could not do, while it did the rest (statusCode 7).',
  fields: (t) => ({
    part: t.exposeString('part', {
      nullable: true,
      description: 'Which part, e.g. a channel. Null when GWS does not say.',
    }),
    statusCode: t.exposeInt('statusCode', { nullable: true, description: "GWS's `statusCode` for it." }),
    message: t.exposeString('message', { nullable: true, description: "GWS's `statusMessage` for it." }),
  }),
});

const referenceIdDescription = 'The number GWS gave the operation. Null when it gave none.';

const Succeeded = builder.objectRef<Kind<'OperationSucceeded'>>('OperationSucceeded').implement({
  description: 'GWS did it, and told so.',
  fields: (t) => ({
    referenceId: t.exposeInt('referenceId', { nullable: true, description: referenceIdDescription }),
    event: t.field({
      type: Event,
      description:
        'The event that tells of it, the same that subscriptions to its topic deliver. An operation that makes a new interaction tells its id here.',
      resolve: ({ event }) => event,
    }),
    correlatedBy: t.expose('correlatedBy', {
      type: CorrelatedBy,
      description: 'How the gateway knows that the event belongs to the operation.',
    }),
    warnings: t.field({
      type: [Warning],
      description: 'What GWS could not do of it. Empty when it did all.',
      resolve: ({ warnings }) => [...warnings],
    }),
  }),
});

const Accepted = builder.objectRef<Kind<'OperationAccepted'>>('OperationAccepted').implement({
  description:
    'GWS has understood the operation and passed it on. What comes of it is told on its topic; this is the answer to `wait: ACCEPTED`, and to operations of which GWS tells no outcome.',
  fields: (t) => ({
    referenceId: t.exposeInt('referenceId', { nullable: true, description: referenceIdDescription }),
    warnings: t.field({
      type: [Warning],
      description: 'What GWS could not do of it. Empty when it takes all.',
      resolve: ({ warnings }) => [...warnings],
    }),
  }),
});

const Rejected = builder.objectRef<Kind<'OperationRejected'>>('OperationRejected').implement({
  description:
    'GWS said no, or could not be asked. With a `statusCode` nothing was changed; without one GWS may have done it all the same, when `code` begins with `UPSTREAM_`.',
  fields: (t) => ({
    statusCode: t.int({
      nullable: true,
      description: "GWS's `statusCode`. Null when it gave none.",
      resolve: ({ error }) => error.details.statusCode ?? null,
    }),
    code: t.string({
      description: 'The same as `extensions.code` of an error: `INVALID_STATE`, `FORBIDDEN`, `NOT_FOUND`, …',
      resolve: ({ error }) => error.code,
    }),
    message: t.string({
      description: 'Why, in a sentence.',
      resolve: ({ error, listed }) =>
        listed === false
          ? `${error.message.replace(/[.\s]*$/, '')}. It is not among the capabilities.`
          : error.message,
    }),
    listed: t.exposeBoolean('listed', {
      nullable: true,
      description:
        'Whether the resource lists the operation among its `capabilities`, read after the refusal. Null when that is not known, not the reason, or the operation is one that GWS never lists.',
    }),
  }),
});

const Failed = builder.objectRef<Kind<'OperationFailed'>>('OperationFailed').implement({
  description: 'GWS accepted the operation, tried, and told of a failure.',
  fields: (t) => ({
    referenceId: t.exposeInt('referenceId', { nullable: true, description: referenceIdDescription }),
    event: t.field({
      type: Event,
      description: 'The event that tells of the failure.',
      resolve: ({ event }) => event,
    }),
    correlatedBy: t.expose('correlatedBy', {
      type: CorrelatedBy,
      description: 'How the gateway knows that the event belongs to the operation.',
    }),
    message: t.string({
      description: 'Why, in the words of GWS.',
      resolve: ({ failure }) => failure.message ?? 'GWS does not say why.',
    }),
    errorCode: t.int({
      nullable: true,
      description: "GWS's number for the failure. Null when it gave none.",
      resolve: ({ failure }) => failure.code ?? null,
    }),
  }),
});

const TimedOut = builder.objectRef<Kind<'OperationTimedOut'>>('OperationTimedOut').implement({
  description:
    "GWS accepted the operation and told nothing of it in time, or before the agent's session ended. That is no failure: it may still happen, and is told on its topic when it does.",
  fields: (t) => ({
    referenceId: t.exposeInt('referenceId', { nullable: true, description: referenceIdDescription }),
    waitedMs: t.exposeInt('waitedMs', {
      description: 'How long the gateway waited for it, in milliseconds.',
    }),
  }),
});

/** What became of an operation. */
export const OperationOutcome = builder.unionType('OperationOutcome', {
  description:
    'What became of an operation. GWS answers "accepted" long before anything has happened; by default the gateway waits for the notification that tells the outcome.',
  types: [Succeeded, Accepted, Rejected, Failed, TimedOut],
  resolveType: ({ kind }) => kind,
});
