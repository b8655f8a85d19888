import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { tellAnswer } from './answered.js';
import type { Result } from './gateway.js';

export interface Operation {
  /** Left out by who names a trusted document by its hash. */
  readonly query?: string;
  readonly documentId?: string;
  readonly extensions?: Record<string, unknown>;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** One of the three ways of an operation into the gateway. */
export interface TransportUnderTest {
  readonly name: string;
  /**
   * Asks, and answers the results in order, until the stream completes or `enough` of them came. Credentials
   * are headers, or over WebSocket members of `connectionParams`.
   */
  ask(
    gatewayUrl: string,
    operation: Operation,
    credentials?: Readonly<Record<string, string>>,
    enough?: number,
  ): Promise<Result[]>;
}

/** The same transport, which tells what it was answered. */
function telling(transport: TransportUnderTest): TransportUnderTest {
  return {
    ...transport,
    async ask(gatewayUrl, operation, ...rest) {
      const results = await transport.ask(gatewayUrl, operation, ...rest);
      for (const result of results) tellAnswer(operation.query ?? '', result);
      return results;
    },
  };
}

/** The WebSocket was closed instead of an answer. */
export class SocketClosed extends Error {
  override readonly name = 'SocketClosed';

  constructor(
    readonly code: number,
    reason: string,
  ) {
    super(`The socket was closed: ${code} ${reason}`);
  }
}

export const httpPost = telling({
  name: 'HTTP POST',
  async ask(gatewayUrl, operation, credentials = {}) {
    const response = await fetch(`${gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...credentials },
      body: JSON.stringify(operation),
    });
    return [(await response.json()) as Result];
  },
});

export const serverSentEvents = telling({
  name: 'server-sent events',
  async ask(gatewayUrl, operation, credentials = {}, enough = Number.POSITIVE_INFINITY) {
    const abort = new AbortController();
    const response = await fetch(`${gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...credentials },
      body: JSON.stringify(operation),
      signal: abort.signal,
    });
    const results: Result[] = [];
    for await (const { event, data } of readEvents(response)) {
      if (event === 'complete') break;
      results.push(JSON.parse(data) as Result);
      if (results.length >= enough) break;
    }
    abort.abort();
    return results;
  },
});

export const graphqlWs = telling({
  name: 'graphql-ws',
  async ask(gatewayUrl, operation, credentials = {}, enough = Number.POSITIVE_INFINITY) {
    const client = createClient({
      url: `${gatewayUrl.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { ...credentials },
    });
    const results: Result[] = [];
    try {
      // The client refuses to send an operation without a text.
      for await (const result of client.iterate({ query: '', ...operation })) {
        results.push(result as Result);
        if (results.length >= enough) break;
      }
    } catch (error) {
      // What ends an operation with `error` is a list of GraphQL errors; anything else ended the socket.
      if (Array.isArray(error)) results.push({ errors: error as never });
      else throw new SocketClosed((error as CloseEvent).code, (error as CloseEvent).reason);
    } finally {
      await client.dispose();
    }
    return results;
  },
});

interface CloseEvent {
  readonly code: number;
  readonly reason: string;
}

export const transports = [httpPost, serverSentEvents, graphqlWs] as const;
export const streamingTransports = [serverSentEvents, graphqlWs] as const;

/** The events of a `text/event-stream`, comments left out. */
export async function* readEvents(response: Response): AsyncGenerator<{ event: string; data: string }> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = /^event: ?(.*)$/m.exec(block)?.[1];
      if (event !== undefined) yield { event, data: /^data: ?(.*)$/m.exec(block)?.[1] ?? '' };
    }
  }
}
