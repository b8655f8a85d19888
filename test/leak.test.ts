import { createClient } from 'graphql-ws';
import { expect, it } from 'vitest';
import WebSocket from 'ws';
import { type Emulator, startEmulator } from '../src/emulator/index.js';
import { type GatewayProcess, startGatewayProcess } from './chaos/gateway-process.js';
import { eventually } from './support/eventually.js';
import { basic } from './support/gateway.js';
import { readEvents } from './support/transports.js';

/** A day of a busy agent: about a hundred events an hour. `LEAK_HOURS=240` makes it ten days. */
const hours = Number(process.env['LEAK_HOURS'] ?? 24);
const eventsAnHour = 100;
/** After so many hours everything that is made once has been made. */
const warmUp = 4;
/** Sockets to GWS that wait for their next use, and their timers: there may be some more or fewer at any moment. */
const spare = 12;
/** What may lie about in a heap that was just swept: caches that fill, code that was compiled meanwhile. */
const marginBytes = 3 * 1024 * 1024;

const fields = '__typename ... on StreamOpened { cursor } ... on Event { cursor raw }';
const documents = [
  `chatEvents(after: $after) { ${fields} }`,
  `workbinEvents(after: $after) { ${fields} }`,
  `desktop(topics: [CHATS, EMAILS, WORKBINS], after: $after) { ${fields} ... on DesktopSnapshot { cursor } }`,
].map((field) => `subscription ($after: Cursor) { item: ${field} }`);

/** A subscription that counts what comes. */
class Ear {
  heard = 0;
  opened = 0;
  cursor: string | undefined;
  stop: () => void = () => {};

  hear(item: any): void {
    if (item.__typename === 'StreamOpened') this.opened += 1;
    if (item.__typename === 'UnknownEvent') this.heard += 1;
    if (item.cursor) this.cursor = item.cursor;
  }
}

/** An hour of an agent: signs in, listens in every way, is cut off, comes back, loses the upstream session, leaves. */
async function workAnHour(emulator: Emulator, { url }: GatewayProcess, userName: string): Promise<void> {
  const authorization = basic(userName);
  const tab = () =>
    createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization },
    });
  const ears = documents.map(() => new Ear());
  const listen = (client: ReturnType<typeof tab>) => {
    for (const [index, ear] of ears.entries()) {
      const query = documents[index] ?? '';
      ear.stop = client.subscribe<{ item: any }>(
        { query, variables: { after: ear.cursor } },
        { next: ({ data }) => ear.hear(data?.item), error: () => {}, complete: () => {} },
      );
    }
  };
  const publish = (count: number) => {
    for (let n = 0; n < count; n++)
      emulator.publish(userName, '/v2/me/chats', { messageType: 'Numbered', n, text: 'x'.repeat(200) });
  };
  const first = tab();
  listen(first);
  await eventually('all is open', () => ears.every(({ opened }) => opened === 1));
  const sse = new AbortController();
  const events = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
    body: JSON.stringify({ query: documents[0] }),
    signal: sse.signal,
  });
  const reader = readEvents(events);
  await reader.next();

  const half = eventsAnHour / 2;
  publish(half);
  await eventually('half is heard', () => ears[0]?.heard === half && ears[2]?.heard === half);
  // Abortion is how server-sent events are left.
  sse.abort();
  await reader.return(undefined).catch(() => {});
  first.terminate();
  const second = tab();
  listen(second);
  await eventually('all is open again', () => ears.every(({ opened }) => opened === 2));
  publish(half);
  await eventually('all is heard', () => ears[0]?.heard === eventsAnHour && ears[2]?.heard === eventsAnHour);
  emulator.expireCometSession(userName);
  await eventually(
    'the topics are open again',
    () => emulator.sessions().find((each) => each.userName === userName)?.channels.length === 3,
  );
  for (const ear of ears) ear.stop();
  await first.dispose();
  await second.dispose();
}

async function agentSessions({ adminUrl }: GatewayProcess): Promise<number> {
  const text = await (await fetch(`${adminUrl}/metrics`)).text();
  return [...text.matchAll(/^gws_agent_sessions\{.*\} (\d+)$/gm)].reduce((sum, [, n]) => sum + Number(n), 0);
}

it('holds after a day what it held before: memory, timers, listeners, file descriptors', async () => {
  await using emulator = await startEmulator({ agents: 3, pollTimeoutMs: 5_000 });
  await using gateway = await startGatewayProcess({
    ...{ upstream: { url: emulator.url }, adminPort: 0, countTimers: true },
    ...{ lingerMs: 20, cometd: { backoffIncrementMs: 20, maxBackoffMs: 50 } },
  });
  const work = async (count: number) => {
    for (let hour = 0; hour < count; hour++) {
      await Promise.all(emulator.agents.map(({ userName }) => workAnHour(emulator, gateway, userName)));
      await eventually('every session has ended', async () => (await agentSessions(gateway)) === 0);
    }
    return gateway.census();
  };
  const before = await work(warmUp);
  let after = await work(hours);
  const held = ({ timers, files, resources }: typeof after) =>
    timers <= before.timers + spare &&
    files <= before.files + spare &&
    (resources['Timeout'] ?? 0) <= (before.resources['Timeout'] ?? 0) + spare;
  // What ends in a moment is no leak: a socket that is being closed, a timer about to fire.
  await eventually('no more timers and files are open than before', async () => {
    after = await gateway.census();
    return held(after);
  });
  expect(after.listeners).toBe(before.listeners);
  expect(after.told['MaxListenersExceededWarning']).toBeUndefined();
  expect(after.told['The CometD session was lost and is replaced.']).toBeGreaterThanOrEqual(hours);
  expect(after.heapBytes - before.heapBytes).toBeLessThan(marginBytes);
}, 600_000);
