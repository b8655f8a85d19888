import { errors } from 'undici';
import { GatewayError } from '../errors.js';
import type { AgentContext } from './agent-context.js';
import type { Answer } from './rest-answer.js';
import { queryString, type RestPath, type RestQuery } from './rest-path.js';
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
  const deadline = limit(upstream.timeoutMs, ask.signal);
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { epoch } = context;
        const response = await upstream.pool.request({
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
          signal: deadline.signal,
        });
        context.absorb(url, response.headers, epoch);
        const { 'content-type': type, 'content-encoding': encoding } = response.headers;
        const bytes = await readBounded(response.body, upstream.maxResponseBytes, asked);
        return {
          asked,
          httpStatus: response.statusCode,
          contentType: single(type),
          encoding: single(encoding)?.trim().toLowerCase(),
          text: bytes.toString('utf8'),
          bytes,
        };
      } catch (error) {
        const again = ask.method === 'GET' && attempt === 1 && isReset(error) && !deadline.signal.aborted;
        if (!again) throw error;
      }
    }
  } catch (error) {
    ask.signal?.throwIfAborted();
    throw asGatewayError(error, asked, deadline.signal.aborted, upstream.timeoutMs);
  } finally {
    deadline.clear();
  }
}

/** What was asked, for people: the template, not the ids; of an operation its name. */
function nameOf({ method, path, body }: Ask): string {
  const name = (body as { operationName?: unknown } | undefined)?.operationName;
  const suffix = typeof name === 'string' && /^\w{1,64}$/.test(name) ? ` ${name}` : '';
  return `${method} ${path.template}${suffix}`;
}

/** A signal that fires after `ms` or with `outer`. Made by hand: `AbortSignal.any` keeps its parts alive on Node 20. */
function limit(ms: number, outer: AbortSignal | undefined): { signal: AbortSignal; clear(): void } {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, ms);
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
}

async function readBounded(body: AsyncIterable<Buffer>, most: number, asked: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Leaving the loop destroys the body, and its connection with it.
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > most) {
      throw new GatewayError('UPSTREAM_ERROR', `GWS sent an answer larger than ${most} bytes to ${asked}.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function single(value: string | string[] | undefined): string | undefined {
  return typeof value === 'object' ? value[0] : value;
}

function isReset(error: unknown): boolean {
  return ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

function asGatewayError(error: unknown, asked: string, timedOut: boolean, ms: number): GatewayError {
  if (error instanceof GatewayError) return error;
  const options = { cause: error };
  const late = [errors.HeadersTimeoutError, errors.BodyTimeoutError, errors.ConnectTimeoutError];
  if (timedOut || late.some((kind) => error instanceof kind) || codeOf(error) === 'ETIMEDOUT') {
    return new GatewayError('UPSTREAM_TIMEOUT', `GWS did not answer ${asked} within ${ms} ms.`, {}, options);
  }
  if (error instanceof errors.HTTPParserError || error instanceof errors.HeadersOverflowError) {
    // The parser's error is no cause to keep: it holds what came.
    return new GatewayError('UPSTREAM_ERROR', `GWS is not understood: expected an HTTP answer to ${asked}.`);
  }
  const sentence = distrust(error) ?? `GWS cannot be reached for ${asked}.`;
  return new GatewayError('UPSTREAM_UNAVAILABLE', sentence, {}, options);
}
