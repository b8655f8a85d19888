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
  /** The GraphiQL page; not served if left out. */
  graphiql?(): Promise<string>;
  /** Origins that may call from a browser, besides the gateway's own. */
  readonly allowedOrigins: readonly string[];
  /** Whether clients may ask for the schema. */
  readonly introspection: boolean;
  /** The largest HTTP body, in bytes. */
  readonly maxBodyBytes: number;
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
  const { schema, log, credentials, signIns, graphiql, allowedOrigins, introspection, maxBodyBytes } =
    options;

  return createYoga<TransportContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    context: ({ access, request }) =>
      freshContext(access ?? signIns.access(credentials.fromHeaders(request.headers))),
    plugins: [useJsonOnly(), useExecution(options.streams), !introspection && useNoIntrospection()],
    maskedErrors: { maskError: errorMask(log) },
    // Yoga would log errors as they are; the mask has logged what may be logged.
    logging: false,
    cors: (request) => {
      const origin = request.headers.get('origin');
      if (origin === null || !allowedOrigins.includes(origin)) return false;
      return { origin, credentials: true, methods: ['GET', 'POST', 'OPTIONS'] };
    },
    maxRequestBodySize: maxBodyBytes,
    multipart: false,
    batching: false,
    landingPage: false,
    graphiql: graphiql !== undefined,
    ...(graphiql && { renderGraphiQL: graphiql as never }),
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

/** Forms and plain text are what a page of any origin may send without being asked whether it may. */
function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request, endResponse, fetchAPI }) {
      const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
      if (request.method !== 'POST' || type === 'application/json') return;
      endResponse(new fetchAPI.Response(null, { status: 415, statusText: 'Unsupported Media Type' }));
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
