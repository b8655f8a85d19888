import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startEmulator } from '../../src/emulator/index.js';
import { basic } from './desk.js';

const CHATS = '/v2/me/chats';

function open(url: string, user: string | undefined, path = '/api/v2/notifications'): WebSocket {
  const headers = user === undefined ? {} : { authorization: basic(user, 'demo') };
  return new WebSocket(`${url.replace('http', 'ws')}${path}`, { headers });
}

/** The status of an upgrade that is refused. */
async function refusal(socket: WebSocket): Promise<number | undefined> {
  socket.on('error', () => {});
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, IncomingMessage];
  socket.terminate();
  return response.statusCode;
}

describe('CometD over WebSocket', () => {
  it('is refused unless asked for', async () => {
    await using emulator = await startEmulator();
    expect(await refusal(open(emulator.url, 'a1'))).toBe(400);
  });

  it('is for agents, at its own address', async () => {
    await using emulator = await startEmulator({ websocket: true });
    expect(await refusal(open(emulator.url, undefined))).toBe(401);
    expect(await refusal(open(emulator.url, 'nobody'))).toBe(401);
    expect(await refusal(open(emulator.url, 'a1', '/api/v2/me'))).toBe(200);
    expect(await refusal(open(emulator.url, 'a1', '/api/v2/notifications/connect'))).toBe(400);
  });

  it('sends each message in a frame of its own, the answer to the poll last', async () => {
    await using emulator = await startEmulator({ websocket: true });
    const socket = open(emulator.url, 'a1');
    const frames: { channel: string; [member: string]: unknown }[][] = [];
    socket.on('message', (data) => frames.push(JSON.parse(String(data))));
    await once(socket, 'open');
    const ask = async (message: object, answers = 1) => {
      const enough = frames.length + answers;
      socket.send(JSON.stringify([message]));
      await expect.poll(() => frames.length, { interval: 5 }).toBe(enough);
    };
    await ask({
      channel: '/meta/handshake',
      version: '1.0',
      supportedConnectionTypes: ['websocket'],
      id: '1',
    });
    expect(frames).toMatchObject([
      [{ successful: true, supportedConnectionTypes: ['websocket', 'long-polling'] }],
    ]);
    const clientId = frames[0]?.[0]?.['clientId'];
    await ask({ channel: '/meta/subscribe', subscription: CHATS, clientId, id: '2' });
    emulator.publish('a1', CHATS, { n: 1 });
    await ask({ channel: '/meta/connect', connectionType: 'websocket', clientId, id: '3' }, 2);
    expect(frames.slice(-2)).toMatchObject([
      [{ channel: CHATS, data: { n: 1 } }],
      [{ channel: '/meta/connect', id: '3', successful: true }],
    ]);
    const closed = once(socket, 'close');
    await emulator.close();
    await closed;
  });
});
