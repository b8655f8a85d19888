import { describe, expect, it } from 'vitest';
import { cursorsFor } from '../../src/genesys/cursor.js';
import { MemoryLog } from '../../src/genesys/memory-log.js';
import { Notifications } from '../../src/genesys/notifications.js';
import { topic } from '../../src/genesys/topic.js';
import type { Transport } from '../../src/genesys/transport.js';
import { memoryLog } from '../support/memory-log.js';

const letters = topic('/letters', []);

/** An agent's topics over a way to GWS that confirms nothing by itself. */
function start() {
  let confirm = () => {};
  const confirmed = new Promise<void>((resolve) => {
    confirm = resolve;
  });
  const transport = {
    start() {},
    subscribe: () => confirmed,
    unsubscribe() {},
    async close() {},
    closed: new Promise(() => {}),
  } as unknown as Transport;
  const cursors = cursorsFor('secret', 'ann');
  const notifications = new Notifications({
    agent: 'ann',
    connect: () => transport,
    failed() {},
    log: memoryLog(),
    meter: { event() {}, unreadable() {}, gap() {} },
    lingerMs: 1_000,
    mailbox: { events: 10, bytes: 1_000_000 },
    events: new MemoryLog({ events: 10, bytes: 1_000_000, ageMs: 600_000 }, cursors),
    cursors,
    openTimeoutMs: 1_000,
    now: () => new Date(0),
  });
  return { notifications, confirm };
}

describe('once the session has ended', () => {
  it('nothing more is opened for an operation, since nobody would close it', async () => {
    const { notifications, confirm } = start();
    let opened = 0;
    const interest = {
      key: 'w1',
      async open() {
        opened++;
      },
      close() {},
    };
    const use = notifications.use(letters, [interest]);
    confirm();
    const closing = notifications.close(undefined);
    await expect(use).rejects.toMatchObject({ code: 'GATEWAY_CLOSING' });
    await closing;
    expect(opened).toBe(0);
  });

  it('nobody waits for what cannot come any more', async () => {
    const { notifications } = start();
    await notifications.close(undefined);
    expect(await notifications.expect(letters, () => true).message).toBeUndefined();
    expect(await notifications.expectEvent(letters, () => true).message).toBeUndefined();
  });
});
