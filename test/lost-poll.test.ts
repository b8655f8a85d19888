import { describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../src/emulator/index.js';
import { eventually } from './support/eventually.js';
import { startForeignPair } from './support/foreign-pair.js';
import { startGateway, type TestGateway } from './support/gateway.js';
import { watch } from './support/watch.js';

const desk = `subscription { desktop(topics: [CHATS, EMAILS]) {
  __typename ... on Gap { reason } ... on DesktopSnapshot { desk { chats { id } emails { id } } }
  ... on ChatStateChange { chat { id } }
} }`;
const one = (id: string) => `subscription { chat(id: "${id}") {
  __typename ... on Gap { reason } ... on ChatSnapshot { chat { id state } } ... on ChatStateChange { chat { state } }
} }`;
const words = (items: readonly any[]) =>
  items.map(({ __typename, reason }) => (reason ? `${__typename} ${reason}` : __typename));

/** Follows the desk and one chat, offers another chat in an answer that is cut, and then a third. */
async function losePoll(gws: Emulator, gateway: TestGateway) {
  const known = gws.offerChat('a1');
  const all = watch(gateway.subscribe(desk));
  const chat = watch(gateway.subscribe(one(known)));
  for (const each of [all, chat])
    await each.find('a snapshot', ({ __typename }) => __typename.endsWith('Snapshot'));
  const cut = gws.fault({ kind: 'cut', match: { meta: 'connect', user: 'a1' }, times: 1 });
  const lost = gws.offerChat('a1');
  await eventually('the answer is cut', () => cut.hits === 1);
  return { all, chat, lost };
}

describe('A poll that fails', () => {
  it('costs nothing where GWS keeps what was not acknowledged', async () => {
    await using gws = await startEmulator({ ack: true });
    await using gateway = await startGateway(gws.url);
    const { all, chat, lost } = await losePoll(gws, gateway);
    await all.find('the chat of the lost answer', (item) => item.chat?.id === lost);
    expect(words(all.items)).toEqual(['StreamOpened', 'DesktopSnapshot', 'ChatStateChange']);
    expect(words(chat.items)).toEqual(['StreamOpened', 'ChatSnapshot']);
  });

  it('is told where it does not, and everything that is followed is read again', async () => {
    await using gws = await startEmulator({ ack: false });
    await using gateway = await startGateway(gws.url);
    const { all, chat, lost } = await losePoll(gws, gateway);
    const again = await all.find('a snapshot with the chat that was lost', ({ desk }) =>
      desk?.chats.some(({ id }: { id: string }) => id === lost),
    );
    expect(again.__typename).toBe('DesktopSnapshot');
    await eventually('the chat is read again', () => chat.items.length === 4);
    const gap = 'Gap UPSTREAM_UNCONFIRMED';
    expect(words(all.items)).toEqual(['StreamOpened', 'DesktopSnapshot', gap, 'DesktopSnapshot']);
    expect(words(chat.items)).toEqual(['StreamOpened', 'ChatSnapshot', gap, 'ChatSnapshot']);
  });

  it('of a foreign GWS, which knows no acks, leaves every follower with what a fresh read answers', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const path = 'GET /me/chats/c1';
    gws.answer(path, { statusCode: 0, chat: { id: 'c1', state: 'Invited' } });
    const chat = watch(gateway.subscribe(one('c1')));
    await chat.find('a snapshot', ({ __typename }) => __typename === 'ChatSnapshot');
    gws.answer(path, { statusCode: 0, chat: { id: 'c1', state: 'Chatting' } });
    gws.cut();
    gws.publish('/v2/me/chats', {
      messageType: 'ChatStateChangeMessage',
      chat: { id: 'c1', state: 'Chatting' },
    });
    await eventually('the chat is read again', () => chat.items.length === 4);
    expect(words(chat.items).slice(2)).toEqual(['Gap UPSTREAM_UNCONFIRMED', 'ChatSnapshot']);
    expect(chat.items.at(-1).chat.state).toBe('CHATTING');
  });
});

describe('A message that is nested too deeply to be written', () => {
  it('is told without its depths, and harms nobody', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const fields = '__typename ... on Event { raw }';
    const chats = watch(gateway.subscribe(`subscription { chatEvents { ${fields} } }`));
    const other = watch(gateway.subscribe(`subscription { serviceEvents { ${fields} } }`));
    await chats.opened();
    await other.opened();
    const abyss = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    gws.publishText(`{"channel":"/v2/me/chats","data":{"messageType":"Abyss","n":1,"in":${abyss}}}`);
    gws.publishText(`{"channel":"/v2/me/chats","data":{"messageType":"Abyss","n":1,"in":${abyss}}}`);
    gws.publish('/notifications/services', { messageType: 'Other', n: 2 });
    gws.publish('/v2/me/chats', { messageType: 'Other', n: 3 });
    await chats.find('what follows it', ({ raw }) => raw?.n === 3);
    await other.find('what follows it', ({ raw }) => raw?.n === 2);
    expect(chats.numbers).toEqual([1, 1, 3]);
    expect([...chats.gaps, ...other.gaps]).toEqual([]);
  });
});
