import type { ServerResponse } from 'node:http';
import { execute, GraphQLError, type GraphQLSchema, NoSchemaIntrospectionCustomRule } from 'graphql';
import { createYoga, type Plugin, type YogaInitialContext, type YogaServerInstance } from 'graphql-yoga';
import { type Context, freshContext } from '../context.js';
import type { ErrorCode } from '../errors.js';
import type { Logger } from '../lib/log.js';
import type { ClientAccess } from './access.js';
import type { ClientSocket } from './client-socket.js';
import type { credentialsReader } from './credentials.js';
import { endingWith } from './ending-with.js';
import { subscribeWithFreshContext } from './fresh-context.js';
import { errorMask } from './mask-errors.js';
import { useQueriesByGet } from './queries-by-get.js';
import type { SignIns } from './sign-ins.js';
import type { Streams } from './streams.js';

/** What the transport of an operation knows of it. */
export interface TransportContext {
  /** The WebSocket that it came by; undefined for HTTP. */
  readonly client?: ClientSocket;
  /** That of a WebSocket, shared by all its operations. */
  readonly access?: ClientAccess;
}

export interface PipelineOptions {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly credentials: ReturnType<typeof credentialsReader>;
  readonly signIns: Pick<SignIns, 'access'>;
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  /** Where the subscriptions of all transports are followed to their end. */
  readonly streams: Streams;
}

export type Pipeline = YogaServerInstance<TransportContext, Context>;

/**
 * The one way of an operation: authentication, parsing, validation, execution, masking. HTTP and server-sent
 * events reach it through yoga's request handling, graphql-ws through `getEnveloped`; a rule that stands here
 * holds on all three.
 */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { schema, log, credentials, signIns, introspection } = options;

  return createYoga<TransportContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    context: ({ access, request }) =>
      freshContext(access ?? signIns.access(credentials.fromHeaders(request.headers))),
    plugins: [
      useQueriesByGet(),
      useNoStore(),
      useExecution(options.streams),
      !introspection && useNoIntrospection(),
    ],
    maskedErrors: { maskError: errorMask(log) },
    // Yoga would log errors as they are; the mask has logged what may be logged.
    logging: false,
    // What these would answer is answered, or refused, at the door (door.ts).
    cors: false,
    maxRequestBodySize: false,
    graphiql: false,
    // No address ends so.
    healthCheckEndpoint: '\0',
    multipart: false,
    batching: false,
    landingPage: false,
  });
}

/** graphql-js as it is, in place of the executor that yoga brings, and a fresh context for every event. */
function useExecution(streams: Streams): Plugin<Context> {
  return {
    onParse() {
      return ({ result }) => {
        // Yoga does so for HTTP alone.
        if (result instanceof GraphQLError)
          result.extensions['code'] ??= 'GRAPHQL_PARSE_FAILED' satisfies ErrorCode;
      };
    },
    onExecute({ setExecuteFn }) {
      setExecuteFn(execute);
    },
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args) => {
        const { access, client, request, res } = args.contextValue as Transported;
        const refusal = client ? undefined : streams.refusal;
        if (refusal) return { errors: [refusal] };
        const events = await subscribeWithFreshContext<Context>(args, (context) => ({
          ...context,
          ...freshContext(context.access),
        }));
        if (!(Symbol.asyncIterator in events)) {
          streams.failed(events.errors);
          return events;
        }
        const stream = streams.follow(endingWith(access, events), client ?? res);
        if (request) endWith(request.signal, stream);
        return stream;
      });
    },
    onResultProcess({ result, resultProcessor }) {
      // A subscription asked for as plain JSON is answered 406, and nobody would read its events.
      if (!resultProcessor && Symbol.asyncIterator in result) void result[Symbol.asyncIterator]().return?.();
    },
  };
}

/** What an operation's context holds of its transport. */
interface Transported extends Partial<YogaInitialContext> {
  readonly client?: ClientSocket;
  readonly access: ClientAccess;
  /** Node's own response, over HTTP. */
  readonly res?: ServerResponse;
}

/** Ends a stream with the request that asked for it: who left while it was still opening never begins to read it. */
function endWith(signal: AbortSignal, events: AsyncGenerator<unknown, void, void>): void {
  const leave = () => void events.return();
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave, { once: true });
}

/** Yoga says `no-cache` of event streams, which still lets them be kept. */
function useNoStore(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set('cache-control', 'no-store');
    },
  };
}

function useNoIntrospection(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
    },
  };
}
