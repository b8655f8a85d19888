/** Requests as they are asked for: no library adds, follows or forgives anything. */
import { type IncomingHttpHeaders, type IncomingMessage, type RequestOptions, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { Unmet, within } from './audit.js';
import type { Target } from './target.js';

export interface Ask {
  /** @default 'POST' */
  readonly method?: string;
  /** @default the endpoint's, to which `query` is added */
  readonly path?: string;
  /** Parameters of a GET. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Whether the credentials are sent; a page of a foreign origin has only cookies. @default true */
  readonly credentials?: boolean;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends one request and reads its answer to the end. */
export async function send(target: Target, ask: Ask): Promise<Reply> {
  await using answer = await begin(target, ask);
  const { response } = answer;
  let text = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const status = response.statusCode ?? 0;
  const end = new Promise<void>((resolve) => response.once('close', resolve));
  await within(target.patienceMs, 'the end of the answer', end);
  if (status === 429 || text.includes('RATE_LIMITED')) target.limited = true;
  return { status, headers: response.headers, text };
}

/** An answer that has begun; disposing of it cuts the connection. */
export interface Begun extends AsyncDisposable {
  readonly response: IncomingMessage;
}

/** Sends one request and resolves with the head of its answer. */
export async function begin(target: Target, ask: Ask): Promise<Begun> {
  const { method = 'POST', query, headers, body, credentials = true } = ask;
  const url = new URL(target.url);
  const search = query ? `?${new URLSearchParams(query)}` : '';
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const options: RequestOptions = {
    method,
    path: (ask.path ?? url.pathname) + search,
    agent: false,
    headers: {
      ...(credentials ? target.headers : ambient(target)),
      ...(text !== undefined && { 'content-length': String(Buffer.byteLength(text)) }),
      ...headers,
    },
  };
  const outgoing = (url.protocol === 'https:' ? secureRequest : request)(url, options);
  const response = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve);
    outgoing.once('upgrade', () => reject(new Unmet('the server upgraded an ordinary request')));
    outgoing.on('error', (error) => reject(new Unmet(`the connection failed: ${error.message}`)));
  });
  outgoing.end(text);
  try {
    const begun = await within(target.patienceMs, `an answer to ${method}`, response);
    begun.on('error', () => {});
    return {
      response: begun,
      async [Symbol.asyncDispose]() {
        outgoing.destroy();
      },
    };
  } catch (error) {
    outgoing.destroy();
    throw error;
  }
}

/** What a browser sends along, whoever wrote the page. */
export function ambient({ headers }: Target): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() === 'cookie'));
}

/** The JSON in an answer; undefined if it is none. */
export function jsonOf({ text }: Reply): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
