import { describe, expect, it } from 'vitest';
import { startForeignPair } from '../support/foreign-pair.js';
import { basic } from '../support/gateway.js';
import { openSocket, type RawSocket } from '../support/raw-socket.js';

const chats = '/v2/me/chats';
const asA1 = { authorization: basic('a1') };

/** A chat as GWS tells of it, with a user who has to be asked for. */
const message = (id: string, userData: object = {}) => ({
  messageType: 'ChatStateChangeMessage',
  notificationType: 'StatusChange',
  chat: {
    id,
    state: 'Chat',
    capabilities: ['SendMessage'],
    participants: [{ nickname: 'Zoë', type: 'Agent', uri: 'http://gws/api/v2/users/u7' }],
    userData,
  },
});

const quick = `subscription { chatEvents { __typename ... on ChatStateChange { chat { id userData } } } }`;
const travelling = `subscription { chatEvents { __typename ... on ChatStateChange { chat { id messages { text } } } } }`;

const idOf = async (socket: RawSocket, id: string) => (await socket.event(id, 'ChatStateChange')).chat.id;

describe('A subscription over WebSocket', () => {
  it('is answered under its own id, whatever that is, also where many ask the same', async () => {
    await using pair = await startForeignPair();
    await using socket = await openSocket(pair.gateway.url);
    await socket.init(asA1);
    const ids = ['1', 'ünïcode "quoted" \\ \u2028', '💬'.repeat(20), '__proto__'];

    for (const id of ids) socket.subscribe(id, quick);
    for (const id of ids) await socket.event(id, 'StreamOpened');
    pair.gws.publish(chats, message('c1', { name: 'Zoë “—” \ud83d\ude00' }));

    const told = await Promise.all(ids.map((id) => socket.event(id, 'ChatStateChange')));
    for (const each of told)
      expect(each.chat).toEqual({ id: 'c1', userData: { name: 'Zoë “—” \ud83d\ude00' } });
  });

  it.each([0, 90, 125, 126, 60_000, 65_535, 65_536, 200_000])(
    'gets frames of every length: %i more bytes',
    async (length) => {
      await using pair = await startForeignPair();
      await using socket = await openSocket(pair.gateway.url);
      await socket.init(asA1);
      socket.subscribe('1', quick);
      await socket.event('1', 'StreamOpened');
      const text = 'é'.repeat(length);

      pair.gws.publish(chats, message('c1', { text }));
      pair.gws.publish(chats, message('c2'));

      expect((await socket.event('1', 'ChatStateChange')).chat.userData).toEqual({ text });
      expect(await idOf(socket, '1')).toBe('c2');
    },
  );

  it('tells in order what is written at once and what has to be waited for', async () => {
    await using pair = await startForeignPair();
    await using socket = await openSocket(pair.gateway.url);
    await socket.init(asA1);
    socket.subscribe('quick', quick);
    socket.subscribe('slow', travelling);
    for (const id of ['quick', 'slow']) await socket.event(id, 'StreamOpened');
    const ids = Array.from({ length: 30 }, (_, index) => `c${index}`);

    for (const id of ids) pair.gws.publish(chats, message(id));

    for (const each of ['quick', 'slow']) {
      const told: string[] = [];
      for (const _ of ids) told.push(await idOf(socket, each));
      expect(told).toEqual(ids);
    }
  });

  it('is sent nothing more once the client has completed it, and the same id may be used again', async () => {
    await using pair = await startForeignPair();
    await using socket = await openSocket(pair.gateway.url);
    await socket.init(asA1);
    for (const id of ['1', 'neighbour']) socket.subscribe(id, quick);
    for (const id of ['1', 'neighbour']) await socket.event(id, 'StreamOpened');

    socket.send({ id: '1', type: 'complete' });
    socket.subscribe('1', quick);
    await socket.event('1', 'StreamOpened');
    pair.gws.publish(chats, message('c1'));

    expect(await idOf(socket, 'neighbour')).toBe('c1');
    expect(await idOf(socket, '1')).toBe('c1');
    pair.gws.publish(chats, message('c2'));
    for (const id of ['neighbour', '1']) expect(await idOf(socket, id)).toBe('c2');
  });
});
