import { describe, expect, it } from 'vitest';
import { startForeignPair } from './support/foreign-pair.js';
import { basic } from './support/gateway.js';
import { transports } from './support/transports.js';
import { watch } from './support/watch.js';

/** What a loader remembers is one event's, or one query's. */

const read = 'chat { state } again: chat { stateRaw } chatId';
const fields = `__typename
  ... on StreamOpened { cursor }
  ... on MessageLogUpdate { ${read} }`;

const subscriptions = {
  'a subscription to events': `subscription { chatEvents { ${fields} } }`,
  'a following subscription': `subscription { chat(id: "r1") { ${fields} ... on ChatSnapshot { chat { state } } } }`,
  'the desktop': `subscription { desktop(topics: [CHATS]) { ${fields} ... on DesktopSnapshot { desk { chats { state } } } } }`,
};

const states = ['Invited', 'Chatting', 'Completed'] as const;

describe.each(Object.entries(subscriptions))('%s', (_name, document) => {
  it.each(['subscribe', 'sse'] as const)(
    'reads for each event by %s what is true then, and once',
    async (transport) => {
      await using pair = await startForeignPair();
      const { gws, gateway } = pair;
      const isNow = (state: string) => {
        gws.answer('GET /me/chats/r1', { statusCode: 0, chat: { id: 'r1', state } });
        gws.answer('GET /me/chats?fields=*', { statusCode: 0, chats: [{ id: 'r1', state }] });
      };
      isNow('Queued');
      const stream = watch(gateway[transport](document));
      await stream.opened();
      if (document.includes('Snapshot'))
        await stream.find('the snapshot', ({ __typename }) => __typename.endsWith('Snapshot'));
      const before = gws.asked(/^GET \/me\/chats/).length;
      for (const [index, state] of states.entries()) {
        isNow(state);
        gws.publish('/v2/me/chats', {
          ...{ messageType: 'MessageLogUpdated', chatPath: '/chats/r1' },
          messages: [{ index, type: 'Text', text: state, timestampSeconds: 1_700_000_000_000 + index }],
        });
        const told = () => stream.items.filter(({ __typename }) => __typename === 'MessageLogUpdate');
        await stream.find(`what follows ${state}`, (item) => told().indexOf(item) === index);
        expect(told()[index]).toMatchObject({
          chat: { state: state.toUpperCase() },
          again: { stateRaw: state },
        });
      }
      expect(gws.asked(/^GET \/me\/chats/)).toHaveLength(before + states.length);
    },
  );
});

describe.each(transports)('queries by $name', ({ ask }) => {
  it('read each what is true then, and once', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const query = '{ one: chat(id: "r1") { state } other: chat(id: "r1") { state } }';
    for (const [index, state] of states.entries()) {
      gws.answer('GET /me/chats/r1', { statusCode: 0, chat: { id: 'r1', state } });
      const [answer] = await ask(gateway.url, { query }, { authorization: basic('a1') });
      const seen = { state: state.toUpperCase() };
      expect(answer?.data).toEqual({ one: seen, other: seen });
      expect(gws.asked('GET /me/chats/r1')).toHaveLength(index + 1);
    }
  });
});
