import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql';
import { freshContext } from '../context.js';
import { Plans } from '../engine/plans.js';
import type { Writer } from '../engine/writer.js';
import { GatewayError } from '../errors.js';
import { isDeeper, lengthOf, mostLevels } from '../lib/depth.js';
import type { Logger } from '../lib/log.js';
import { type Soon, soon } from '../lib/soon.js';
import type { ClientSocket } from './client-socket.js';
import { DirectStream, type Results } from './direct-stream.js';
import { coded, type Documents, type OperationParams } from './documents.js';
import { withFreshContexts } from './fresh-context.js';
import { errorMask } from './mask-errors.js';
import { type Payload, Payloads } from './payloads.js';
import type { Rates } from './rates.js';
import type { Events, Place, Streams, Subscriber } from './streams.js';

export interface PipelineOptions {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  /** What may be asked. */
  readonly documents: Documents;
  /** How often. */
  readonly rates: Rates;
  /** Where subscriptions are followed to their end. */
  readonly streams: Streams;
  /** The largest result of a query or a mutation, in bytes of JSON, about. */
  readonly maxResultBytes: number;
}

/** Who sends an operation, and by what way. */
export interface Caller extends Subscriber {
  /** The HTTP request's, which ends the operation when its client has left. */
  readonly signal?: AbortSignal;
  /** Whether it came by a way on which nothing may be changed: GET. */
  readonly queriesOnly?: boolean;
}

/** What is executed. */
interface Asked {
  readonly caller: Caller;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variableValues: Readonly<Record<string, unknown>> | undefined;
}

/** An operation that may be executed. */
export interface Admitted extends Asked {
  readonly operation: OperationDefinitionNode;
  /** What a subscription takes up from now on. */
  readonly place: Place | undefined;
  /** What became of it, once it is taken from graphql-ws, which still deals with the message that asked for it. */
  taken: DirectStream | undefined;
}

export type Pipeline = ReturnType<typeof createPipeline>;

/**
 * The one way of an operation, whatever the transport: rates, trusted documents, limits, validation, authentication,
 * execution, masking. The transports only carry: a rule that stands here holds on all of them.
 */
export function createPipeline(options: PipelineOptions) {
  const { schema, log, documents, rates, streams, maxResultBytes } = options;
  const mask = errorMask(log);
  const plans = new Plans({ schema });
  const payloads = new WeakMap<Writer, Payloads>();

  function masked<T extends ExecutionResult>(result: T): T {
    return result.errors ? { ...result, errors: result.errors.map(mask) } : result;
  }

  /** Whether an operation may be executed: it, or what to tell of it. */
  function admit(params: OperationParams, caller: Caller): Admitted | readonly GraphQLError[] {
    // Counted together are the operations of an agent, and so of each socket; those of a stranger by their socket.
    const wait = rates.count(caller.access.countedAs ?? caller.client?.id);
    if (wait !== undefined) {
      return [coded('RATE_LIMITED', 'Too many operations: wait for a moment.', { retryAfterMs: wait })];
    }
    // Which JSON is too deep as an argument, its scalar says: this is for what cannot even be written.
    if (isDeeper(params.variables, 2 * mostLevels) || isDeeper(params.extensions, 2 * mostLevels)) {
      return [coded('BAD_REQUEST', 'The variables are nested too deeply.')];
    }
    const { document, errors } = documents.check(params);
    if (errors) return errors;
    const operationName = params.operationName ?? undefined;
    if (operationName !== undefined && typeof operationName !== 'string') {
      const expected = `Expected operationName to be a string, got ${typeof operationName}.`;
      return [coded('BAD_REQUEST', expected, { http: { status: 400 } })];
    }
    const operation = getOperationAST(document, operationName);
    if (!operation) {
      return [coded('OPERATION_RESOLUTION_FAILURE', 'The document does not say which operation is meant.')];
    }
    if (caller.queriesOnly && operation.operation !== 'query') {
      return [
        coded('BAD_REQUEST', `A ${operation.operation} has to come by POST.`, {
          http: { status: 405, headers: { allow: 'POST' } },
        }),
      ];
    }
    const variableValues = (params.variables ?? undefined) as Admitted['variableValues'];
    const place = operation.operation === 'subscription' ? streams.place(caller) : undefined;
    if (place instanceof GatewayError) return [mask(place)];
    return { caller, document, operation, operationName, variableValues, place, taken: undefined };
  }

  /** Executes a query or a mutation. */
  async function run(admitted: Admitted): Promise<ExecutionResult> {
    const result = await execute(argumentsOf(admitted));
    if (lengthOf(result.data, Number.POSITIVE_INFINITY) > maxResultBytes) {
      return {
        errors: [
          coded(
            'LIMIT_EXCEEDED',
            `The result is larger than there may be: ask for less (MAX_RESULT_BYTES).`,
            {
              limit: 'MAX_RESULT_BYTES',
              most: maxResultBytes,
            },
          ),
        ],
      };
    }
    return masked(result);
  }

  /**
   * Begins a subscription.
   *
   * @returns its results, which throw a masked error if that is how it ends; or why there are none
   */
  function subscribe(admitted: Admitted): Soon<Events | DirectStream | ExecutionResult> {
    const { caller, document, operationName, variableValues } = admitted;
    const open = plans.sourceOf(document, operationName);
    return soon(open(freshContext(caller.access), variableValues), (source) => followed(source, admitted));
  }

  function followed(
    source: AsyncIterable<unknown> | ExecutionResult,
    admitted: Admitted,
  ): Events | DirectStream | ExecutionResult {
    const { caller, place } = admitted;
    if (!(Symbol.asyncIterator in source)) {
      place?.leave();
      streams.failed(source.errors?.[0]);
      return masked(source);
    }
    // By now it is known whose it is.
    const refusal = place?.claim();
    if (refusal) {
      void source[Symbol.asyncIterator]().return?.();
      return { errors: [mask(refusal)] };
    }
    if (caller.client) return direct(source, admitted, caller.client);
    const events = withFreshContexts(source, argumentsOf(admitted), () => freshContext(caller.access));
    const stream = streams.follow(events, caller, mask, place);
    if (caller.signal) endWith(caller.signal, stream);
    return stream;
  }

  /** Over WebSocket, past graphql-ws: see {@link DirectStream}. */
  function direct(
    source: AsyncIterable<unknown>,
    admitted: Admitted,
    { outbox }: ClientSocket,
  ): DirectStream {
    const { caller, place, document, operationName, variableValues } = admitted;
    const writer = plans.writerOf({ document, operationName, variableValues });
    const results = new SocketResults(admitted, writer && payloadsOf(writer));
    const stream = new DirectStream({
      source,
      outbox,
      results,
      subscriber: caller,
      place,
      follower: streams,
    });
    caller.access.listen(stream);
    return stream;
  }

  /** Small: there is one for each subscription. */
  class SocketResults implements Results {
    readonly caller: Caller;
    readonly document: DocumentNode;
    readonly operationName: string | undefined;
    readonly variableValues: Admitted['variableValues'];
    readonly #payloads: Payloads | undefined;

    constructor(asked: Asked, payloads: Payloads | undefined) {
      this.caller = asked.caller;
      this.document = asked.document;
      this.operationName = asked.operationName;
      this.variableValues = asked.variableValues;
      this.#payloads = payloads;
    }

    write(event: unknown): Payload | undefined {
      return this.#payloads?.of(event, this.caller.access);
    }

    async execute(rootValue: unknown): Promise<ExecutionResult> {
      return masked(await execute({ ...argumentsOf(this), rootValue }));
    }

    mask(error: unknown): GraphQLError {
      return mask(error);
    }
  }

  function payloadsOf(writer: Writer): Payloads {
    let known = payloads.get(writer);
    if (!known) {
      known = new Payloads(writer);
      payloads.set(writer, known);
    }
    return known;
  }

  function argumentsOf({ caller, document, operationName, variableValues }: Asked) {
    const contextValue = freshContext(caller.access);
    return { schema, document, operationName, variableValues, contextValue };
  }

  return { admit, run, subscribe, mask };
}

/** Ends a stream with the request that asked for it: who left while it was still opening never begins to read it. */
function endWith(signal: AbortSignal, events: Events): void {
  const leave = () => void events.return();
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave, { once: true });
}
