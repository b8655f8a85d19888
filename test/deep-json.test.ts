/** JSON nested deeper than anything can print, wherever it comes from: it stays with whoever sent it. */
import { describe, expect, it } from 'vitest';
import { startForeignPair } from './support/foreign-pair.js';
import { basic } from './support/gateway.js';
import { memoryLog } from './support/memory-log.js';
import { transports } from './support/transports.js';

const levels = 10_000;
const deep = `${'{"a":['.repeat(levels / 2)}${']}'.repeat(levels / 2)}`;

describe.each(transports)('Over $name', (over) => {
  it('variables nested too deeply are refused, and nothing is sent', async () => {
    const log = memoryLog();
    await using pair = await startForeignPair({ log });
    const query =
      'mutation ($userData: JSON!) { chatAttachUserData(id: "c1", userData: $userData) { __typename } }';
    const [result] = await over.ask(
      pair.gateway.url,
      { query, variables: { userData: JSON.parse(`{"deep":${nested(400)}}`) } },
      { authorization: basic('a1') },
    );
    expect(result?.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    expect(pair.gws.asked(/^POST/)).toEqual([]);
    expect(log.entries.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('what GWS answers is told down to a depth that can be told', async () => {
    await using pair = await startForeignPair();
    const chat = `{"id":"c1","userData":{"kept":"yes","deep":${deep}}}`;
    const text = `{"statusCode":0,"chats":[${chat},{"id":"c2","userData":{"kept":"too"}}]}`;
    pair.gws.answer('GET /me/chats', { status: 200, text, type: 'application/json' });
    const [result] = await over.ask(
      pair.gateway.url,
      { query: '{ chats { id userData } }' },
      { authorization: basic('a1') },
    );
    expect(result).toMatchObject({
      data: {
        chats: [
          { id: 'c1', userData: { kept: 'yes' } },
          { id: 'c2', userData: { kept: 'too' } },
        ],
      },
    });
    expect(result?.errors).toBeUndefined();
  });
});

describe('A document', () => {
  it.each(transports)('nested too deeply for $name is refused', async (over) => {
    const log = memoryLog();
    await using pair = await startForeignPair({ log });
    const query = `{ me { userName } x: chat(id: ${'['.repeat(levels)}${']'.repeat(levels)}) { id } }`;
    const [result] = await over.ask(pair.gateway.url, { query }, { authorization: basic('a1') });
    expect(result?.errors?.length).toBeGreaterThan(0);
    expect(result?.data ?? null).toBeNull();
  });
});

describe('A notification', () => {
  it('nested too deeply is an UnknownEvent down to a depth that can be told, and the next one comes', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const events = gateway.subscribe('subscription { serviceEvents { __typename ... on Event { raw } } }');
    await events.event();
    const data = `{"messageType":"ServiceStateChangeMessage","deep":${deep}}`;
    gws.publishText(`{"channel":"/notifications/services","data":${data}}`);
    gws.publishText(`{"channel":"/notifications/services","data":${deep}}`);
    gws.publish('/notifications/services', { messageType: 'Next' });
    expect(await events.event()).toMatchObject({
      __typename: 'UnknownEvent',
      raw: { messageType: 'ServiceStateChangeMessage', deep: { a: [{}] } },
    });
    expect(await events.event()).toMatchObject({ __typename: 'UnknownEvent', raw: { a: [{}] } });
    expect(await events.event()).toMatchObject({ raw: { messageType: 'Next' } });
  });
});

function nested(many: number): string {
  return `${'{"a":['.repeat(many / 2)}${']}'.repeat(many / 2)}`;
}
