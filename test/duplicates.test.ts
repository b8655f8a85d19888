import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/emulator/index.js';
import { FakeGws, isPoll } from './genesys/fake-gws.js';
import { eventually } from './support/eventually.js';
import { startForeignPair } from './support/foreign-pair.js';
import { basic, startGateway } from './support/gateway.js';
import { metric } from './support/metrics.js';
import { eventFields, numbered, type Watch, watch } from './support/watch.js';

const CHATS = '/v2/me/chats';
const chats = `subscription { chatEvents { ${eventFields} } }`;
const arrives = (watched: Watch, n: number) => watched.find(`number ${n}`, ({ raw }) => raw?.n === n);

/** Answers the poll after the next that brings something with the same once more. */
function repeatOnePoll(gws: FakeGws, renumbered: boolean): void {
  let kept: string | undefined;
  gws.fault = (seen, response) => {
    if (!isPoll(seen)) return false;
    if (kept !== undefined) {
      gws.fault = undefined;
      const messages = JSON.parse(kept) as { channel: string; id?: unknown }[];
      if (renumbered)
        for (const each of messages) if (each.channel === '/meta/connect') each.id = seen.messages[0]?.id;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(messages));
      return true;
    }
    const end = response.end.bind(response) as (body?: string) => never;
    response.end = ((body?: string) => {
      if (body?.includes('"data"')) kept = body;
      return end(body);
    }) as never;
    return false;
  };
}

describe('An answer of GWS that arrives once more', () => {
  it.each([
    { what: 'is known by the request it answers', ack: true, renumbered: false, gaps: [] },
    { what: 'is known by its batch', ack: true, renumbered: true, gaps: [] },
    // Here the true answer may be lost, which nobody can know.
    { what: 'is known without acks too', ack: false, renumbered: false, gaps: ['UPSTREAM_UNCONFIRMED'] },
  ])('$what, and told once', async ({ ack, renumbered, gaps }) => {
    await using gws = await FakeGws.start({ ack });
    await using gateway = await startGateway(gws.url.href);
    const watched = watch(gateway.subscribe(chats, { client: gateway.client(basic('ann', 'ann')) }));
    await watched.opened();
    await eventually('a poll is held', () => gws.seen.filter(isPoll).length > 1);
    repeatOnePoll(gws, renumbered);
    // The poll that is held already knows nothing of it.
    gws.publish('ann', CHATS, numbered(1));
    await arrives(watched, 1);
    gws.publish('ann', CHATS, numbered(2));
    await eventually('the same has come twice', () => gws.fault === undefined);
    gws.publish('ann', CHATS, numbered(3));
    await arrives(watched, 3);
    expect(watched.numbers).toEqual([1, 2, 3]);
    expect(watched.gaps).toEqual(gaps);
    expect(await metric(gateway, 'gws_duplicates_total')).toBe(1);
  });
});

describe('A message that GWS publishes twice', () => {
  it('in a row is told once, and one that is told again later twice', async () => {
    await using gws = await startEmulator();
    await using gateway = await startGateway(gws.url);
    gws.fault({ kind: 'duplicate', match: { meta: 'connect' } });
    const watched = watch(gateway.subscribe(chats));
    await watched.opened();
    for (const n of [1, 2, 2, 3]) {
      const before = watched.numbers.length;
      gws.publish('a1', CHATS, numbered(n));
      await eventually('it arrives', () => watched.numbers.length > before);
    }
    expect(watched.numbers).toEqual([1, 2, 2, 3]);
    expect(watched.gaps).toEqual([]);
    expect(await metric(gateway, 'gws_duplicates_total')).toBe(4);
  });

  it('because two operations failed alike is told twice', async () => {
    await using pair = await startForeignPair();
    const { gws, gateway } = pair;
    const watched = watch(gateway.subscribe(`subscription { deviceEvents { ${eventFields} } }`));
    await watched.opened();
    const failure = { messageType: 'ErrorMessage', errorMessage: 'Not possible', errorCode: 7 };
    for (const each of [failure, failure, numbered(1), numbered(1), numbered(2)])
      gws.publish('/v2/me/devices', each);
    await arrives(watched, 2);
    const told = watched.items.flatMap(({ raw }) => (raw ? [raw.errorMessage ?? raw.n] : []));
    expect(told).toEqual(['Not possible', 'Not possible', 1, 2]);
  });
});
