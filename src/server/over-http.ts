import type { ServerResponse } from 'node:http';
import { type ExecutionResult, GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { credentialsReader } from './credentials.js';
import { coded, type OperationParams } from './documents.js';
import type { Caller, Pipeline } from './pipeline.js';
import type { SignIns } from './sign-ins.js';
import type { Events } from './streams.js';
import { hashIn } from './trusted-documents.js';

export interface OverHttpOptions {
  readonly pipeline: Pipeline;
  readonly credentials: ReturnType<typeof credentialsReader>;
  readonly signIns: Pick<SignIns, 'access'>;
}

/** What yoga is given with each request. */
interface NodeContext {
  readonly res?: ServerResponse;
}

/**
 * GraphQL over HTTP, and server-sent events: yoga reads requests and writes answers, the pipeline does what lies between.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/
 */
export function overHttp(options: OverHttpOptions): YogaServerInstance<NodeContext, object> {
  return createYoga<NodeContext>({
    graphqlEndpoint: '/graphql',
    plugins: [useNoStore(), usePipeline(options)],
    extraParamNames: ['documentId'],
    maskedErrors: { maskError: options.pipeline.mask },
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

function usePipeline({ pipeline, credentials, signIns }: OverHttpOptions): Plugin<NodeContext> {
  async function answer(
    params: OperationParams,
    caller: Caller,
  ): Promise<ExecutionResult | AsyncIterable<ExecutionResult>> {
    const admitted = pipeline.admit(params, caller);
    if ('length' in admitted) return { errors: admitted };
    if (admitted.operation.operation !== 'subscription') return pipeline.run(admitted);
    const events = await pipeline.subscribe(admitted);
    return 'next' in events ? endingAsResult(events) : events;
  }

  return {
    onRequestParse({ request, url, requestParser, setRequestParser }) {
      if (request.method !== 'GET' || !requestParser) return;
      setRequestParser(async (each) => {
        try {
          const params = await requestParser(each);
          // Yoga knows it in bodies only.
          const documentId = url.searchParams.get('documentId');
          return documentId === null ? params : { ...params, documentId };
        } catch {
          // Yoga would take it for a mistake of ours.
          const http = { status: 400 };
          throw coded('BAD_REQUEST', '`variables` and `extensions` have to be JSON.', { http });
        }
      });
    },
    onParams({ params, setParams, setParamsHandler }) {
      // Who names a trusted document by its hash sends no text; yoga would not let that pass.
      if (params.query == null && hashIn(params)) setParams({ ...params, query: '' });
      setParamsHandler(async ({ params, request, context }) => {
        const caller: Caller = {
          access: signIns.access(credentials.fromHeaders(request.headers)),
          response: (context as NodeContext).res,
          signal: request.signal,
          queriesOnly: request.method === 'GET',
        };
        const result = await answer(params, caller);
        return 'errors' in result ? withStatus(result) : result;
      });
    },
    onResultProcess({ result, resultProcessor }) {
      // A subscription asked for as plain JSON is answered 406, and nobody would read its events.
      if (!resultProcessor && Symbol.asyncIterator in result) void result[Symbol.asyncIterator]().return?.();
    },
  };
}

/** Server-sent events have no message for the error that ends a stream: it is the last result. */
function endingAsResult(events: Events): AsyncIterableIterator<ExecutionResult> {
  return {
    next: () => events.next().catch((error) => ({ done: false, value: { errors: [error as GraphQLError] } })),
    return: () => events.return(),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/**
 * Says with which HTTP status a request is refused that was not executed. Where `application/json` was asked for, a request
 * that is merely wrong is answered 200, as clients of old expect.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
 */
function withStatus(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    if (error.path) return error;
    // A copy: what is wrong with a document is kept, and told over WebSocket too.
    const extensions = { http: statusOf(error.extensions), ...error.extensions };
    const { message, nodes = null, source = null, positions = null } = error;
    return new GraphQLError(message, { nodes, source, positions, extensions });
  });
  return { ...result, errors };
}

function statusOf({ code, retryAfterMs }: GraphQLErrorExtensions): object {
  if (code === 'INTERNAL_ERROR') return { status: 500 };
  if (code === 'GATEWAY_CLOSING') return { status: 503 };
  if (code !== 'RATE_LIMITED') return { status: 400, spec: true };
  return {
    status: 429,
    headers: { 'retry-after': String(Math.ceil(Number(retryAfterMs ?? 1_000) / 1_000)) },
  };
}

/** What agents are told of their customers is nobody else's to keep. */
function useNoStore(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set('cache-control', 'no-store');
    },
  };
}
