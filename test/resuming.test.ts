import { createClient } from 'graphql-ws';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { eventually } from './support/eventually.js';
import { startForeignPair } from './support/foreign-pair.js';
import { basic } from './support/gateway.js';

describe('a client as docs/continuity.md has it', () => {
  it('loses nothing and gets nothing twice when its socket breaks, again and again', async () => {
    await using pair = await startForeignPair({ lingerMs: 10_000 });
    const { gws, gateway } = pair;
    const sockets: WebSocket[] = [];
    class Breakable extends WebSocket {
      constructor(...args: ConstructorParameters<typeof WebSocket>) {
        super(...args);
        sockets.push(this);
      }
    }
    const client = createClient({
      url: `${gateway.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: Breakable,
      connectionParams: { authorization: basic('a1') },
      retryAttempts: Number.POSITIVE_INFINITY,
      retryWait: async () => {},
      shouldRetry: () => true,
    });
    const variables: { after?: string } = {};
    const items: any[] = [];
    const query = `subscription ($after: Cursor) { chatEvents(after: $after) {
      __typename
      ... on StreamOpened { cursor }
      ... on Gap { cursor reason }
      ... on Event { cursor raw }
    } }`;
    client.subscribe<any>(
      { query, variables },
      {
        next: ({ data }) => {
          variables.after = data.chatEvents.cursor;
          items.push(data.chatEvents);
        },
        error() {},
        complete() {},
      },
    );
    await eventually('the stream opens', () => items.length > 0);
    for (let n = 1; n <= 60; n++) {
      gws.publish('/v2/me/chats', { messageType: 'Numbered', n });
      if (n % 20 === 0) {
        await eventually('something came since', () => items.some(({ raw }) => raw?.n > n - 20));
        sockets.at(-1)?.terminate();
      }
    }
    await eventually('everything came', () => items.some(({ raw }) => raw?.n === 60));
    await client.dispose();
    expect(items.flatMap(({ raw }) => raw?.n ?? [])).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    expect(items.filter(({ __typename }) => __typename === 'Gap')).toEqual([]);
    expect(sockets.length).toBeGreaterThanOrEqual(3);
  });
});
