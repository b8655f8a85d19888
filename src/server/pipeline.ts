import type { ServerResponse } from 'node:http';
import { execute, GraphQLError, type GraphQLSchema, NoSchemaIntrospectionCustomRule } from 'graphql';
import { createYoga, type Plugin, type YogaInitialContext, type YogaServerInstance } from 'graphql-yoga';
import { type Context, freshContext } from '../context.js';
import { type ErrorCode, GatewayError } from '../errors.js';
import type { AgentSession, Purpose } from '../genesys/session.js';
import type { Logger } from '../lib/log.js';
import type { credentialsReader, PresentedCredentials } from './credentials.js';
import type { Ending } from './endings.js';
import { subscribeWithFreshContext } from './fresh-context.js';
import { errorMask } from './mask-errors.js';
import type { Streams } from './streams.js';

/** What the transport of an operation knows of it. */
export interface TransportContext {
  /** A WebSocket's connection, shared by all its operations. */
  readonly connection?: Connection;
}

/** One WebSocket, signed in once for all its operations. */
export interface Connection {
  readonly credentials: PresentedCredentials;
  agent(purpose?: Purpose): Promise<AgentSession>;
  /** Why it has ended; undefined while it lives. */
  ending(): Ending | undefined;
}

export interface PipelineOptions {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly credentials: ReturnType<typeof credentialsReader>;
  /** Signs an agent in, or finds the session. */
  open(credentials: NonNullable<PresentedCredentials>, purpose?: Purpose): Promise<AgentSession>;
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
  const { schema, log, credentials, open, graphiql, allowedOrigins, introspection, maxBodyBytes } = options;

  return createYoga<TransportContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    context: (initial) => {
      const { connection } = initial;
      if (connection) return freshContext(connection.agent);
      return freshContext(signIn(credentials.fromHeaders(initial.request.headers), open));
    },
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

/** @returns opens the agent's session with the first call, and remembers it for the operation */
export function signIn(presented: PresentedCredentials, open: PipelineOptions['open']): Context['agent'] {
  let session: Promise<AgentSession> | undefined;
  return (purpose) => {
    if (presented && purpose) return open(presented, purpose);
    session ??= presented ? open(presented) : Promise.reject(notSignedIn());
    return session;
  };
}

export function notSignedIn(): GatewayError {
  return new GatewayError(
    'UNAUTHENTICATED',
    'Sign in: send `authorization` as an HTTP header, or in `connectionParams` over WebSocket.',
  );
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
        const { connection, request, res } = args.contextValue as Transported;
        const refusal = connection ? undefined : streams.refusal;
        if (refusal) return { errors: [refusal] };
        const events = await subscribeWithFreshContext<Context>(args, (context) => ({
          ...context,
          ...freshContext(context.agent),
        }));
        if (!(Symbol.asyncIterator in events)) {
          streams.failed(events.errors);
          return events;
        }
        const stream = streams.follow(events, connection ?? res);
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
interface Transported extends TransportContext, Partial<YogaInitialContext> {
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
