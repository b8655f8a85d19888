import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Suspect } from './faults.js';
import type { Caller } from './http-sessions.js';

/** What is said in reply. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Somebody between client and GWS said it: it carries no session and is not rewritten. */
  readonly foreign?: boolean;
}

/** One request that has arrived completely, and the response it is waiting for. */
export interface Exchange extends Suspect {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly caller: Caller;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The body as it came, and as JSON if it is that. */
  readonly text: string;
  readonly json: unknown;
  /** The JSON is not to be had: the text is something else. */
  readonly unreadable: boolean;
  answer(answer: Answer): void;
}

export function jsonAnswer(status: number, body: unknown): Answer {
  return { status, body: JSON.stringify(body), type: 'application/json;charset=UTF-8' };
}

const MAX_BODY = 16 * 1024 * 1024;

/** Reads a whole body as bytes and decodes once, so that no character is split between two chunks. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('The request body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Parses a body; an empty one is nothing rather than a mistake. */
export function parseBody(text: string): { json: unknown; unreadable: boolean } {
  if (text === '') return { json: undefined, unreadable: false };
  try {
    return { json: JSON.parse(text), unreadable: false };
  } catch {
    return { json: undefined, unreadable: true };
  }
}

/** The `/meta/` channels that a Bayeux body speaks of, without the prefix. */
export function metasIn(json: unknown): string[] {
  const messages: unknown[] = Array.isArray(json) ? json : [json];
  return messages.flatMap((message) => {
    const channel = (message as { channel?: unknown } | null | undefined)?.channel;
    return typeof channel === 'string' && channel.startsWith('/meta/') ? [channel.slice(6)] : [];
  });
}
