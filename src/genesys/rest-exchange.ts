import { errors } from 'undici';
import { GatewayError } from '../errors.js';
import type { AgentContext } from './agent-context.js';
import type { Answer } from './rest-answer.js';
import { queryString, type RestPath, type RestQuery } from './rest-path.js';
import { send } from './rest-wire.js';
import { distrust } from './trust.js';
import type { Upstream } from './upstream.js';

export interface Ask {
  readonly method: 'GET' | 'POST';
  readonly path: RestPath;
  readonly query?: RestQuery | undefined;
  readonly body?: unknown;
  /** @default 'application/json' */
  readonly accept?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * One REST request and its answer, whatever that says; redirects are answers too. Cookies and CSRF are taken from it.
 *
 * A GET whose connection is reset is sent once more: GWS may close an idle connection at the very moment we write to
 * it. A POST never is, because it may have happened.
 *
 * @throws {GatewayError} `UPSTREAM_UNAVAILABLE`, `UPSTREAM_TIMEOUT`, or `UPSTREAM_ERROR` if the answer is too large.
 *   The reason of `signal`, if that ended it.
 */
export async function exchange(upstream: Upstream, context: AgentContext, ask: Ask): Promise<Answer> {
  const asked = nameOf(ask);
  const target = upstream.apiBase + ask.path.encoded + queryString(ask.query);
  const url = new URL(upstream.origin + target);
  const body = ask.body === undefined ? undefined : JSON.stringify(ask.body);
  const { timeoutMs, maxResponseBytes } = upstream;
  const late = (options?: ErrorOptions) =>
    new GatewayError('UPSTREAM_TIMEOUT', `GWS did not answer ${asked} within ${timeoutMs} ms.`, {}, options);
  const tooLarge = () =>
    new GatewayError(
      'UPSTREAM_ERROR',
      `GWS sent an answer larger than ${maxResponseBytes} bytes to ${asked}.`,
    );
  const until = performance.now() + timeoutMs;
  for (let attempt = 1; ; attempt += 1) {
    const { epoch } = context;
    const request = {
      path: target,
      method: ask.method,
      headers: {
        accept: ask.accept ?? 'application/json',
        // Left out it would mean that any will do. What is not packed cannot unpack to more than we read.
        'accept-encoding': 'identity',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...context.requestHeaders(url, ask.method),
      },
      body: body ?? null,
    };
    try {
      const { status, headers, bytes } = await send(upstream.pool, request, {
        ms: until - performance.now(),
        bytes: maxResponseBytes,
        signal: ask.signal,
        late,
        tooLarge,
        headers: (headers) => context.absorb(url, headers, epoch),
      });
      return {
        asked,
        httpStatus: status,
        contentType: single(headers['content-type']),
        encoding: single(headers['content-encoding'])?.trim().toLowerCase(),
        text: bytes.toString('utf8'),
        bytes,
      };
    } catch (error) {
      ask.signal?.throwIfAborted();
      if (ask.method !== 'GET' || attempt > 1 || !isReset(error)) throw asGatewayError(error, asked, late);
    }
  }
}

/** What was asked, for people: the template, not the ids; of an operation its name. */
function nameOf({ method, path, body }: Ask): string {
  const name = (body as { operationName?: unknown } | undefined)?.operationName;
  const suffix = typeof name === 'string' && /^\w{1,64}$/.test(name) ? ` ${name}` : '';
  return `${method} ${path.template}${suffix}`;
}

function single(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'object' ? value[0] : value;
}

const timeouts = [errors.HeadersTimeoutError, errors.BodyTimeoutError, errors.ConnectTimeoutError];

function isReset(error: unknown): boolean {
  return ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

function asGatewayError(
  error: unknown,
  asked: string,
  late: (options: ErrorOptions) => GatewayError,
): GatewayError {
  if (error instanceof GatewayError) return error;
  const options = { cause: error };
  if (timeouts.some((kind) => error instanceof kind) || codeOf(error) === 'ETIMEDOUT') return late(options);
  if (error instanceof errors.HTTPParserError || error instanceof errors.HeadersOverflowError) {
    // The parser's error is no cause to keep: it holds what came.
    return new GatewayError('UPSTREAM_ERROR', `GWS is not understood: expected an HTTP answer to ${asked}.`);
  }
  const sentence = distrust(error) ?? `GWS cannot be reached for ${asked}.`;
  return new GatewayError('UPSTREAM_UNAVAILABLE', sentence, {}, options);
}
