import { describe, expect, it, vi } from 'vitest';
import { type Emulator, type RecordedRequest, startEmulator } from '../src/emulator/index.js';
import { eventually } from './support/eventually.js';
import { basic, startGateway } from './support/gateway.js';
import { eventFields, watch } from './support/watch.js';

/** Fifty agents at once keep a machine busy: it must not be taken for a GWS that does not answer. */
const patient = {
  openTimeoutMs: 30_000,
  cometd: { backoffIncrementMs: 50, maxBackoffMs: 200, maxNetworkDelayMs: 30_000 },
};
const CHATS = '/v2/me/chats';
const chats = `subscription { chatEvents { ${eventFields} } }`;
const drafts = `subscription ($id: ID) { workbinEvents(workbinId: $id) { ${eventFields} } }`;
const questions = `query ($id: ID!) {
  me { id userName }
  workbins { id }
  workbin(id: $id) { owner { userId } contents { ... on InteractionState { id } } }
}`;

/** What the process has, and had before anything of ours was loaded: this runs ahead of the imports. */
const { before, snapshot } = vi.hoisted(() => {
  const snapshot = () => {
    const methods = console as unknown as Record<string, unknown>;
    return {
      console: new Map(Object.keys(console).map((name) => [name, methods[name]])),
      // Asked for, since many of Node's are made with the first use and look different until then. Without symbols:
      // those are the test runner's, and the dispatcher of Node's own `fetch`.
      globals: new Map(
        Object.getOwnPropertyNames(globalThis).map((name) => [name, Reflect.get(globalThis, name)]),
      ),
    };
  };
  return { before: snapshot(), snapshot };
});

/** What libraries leave behind when they are loaded (tslib's helpers, zod's registry) is not the upstream's doing. */
const loaded = snapshot();

/** Every value on a request that belongs to one agent alone, as `kind=value`. */
function belongings({ headers, body }: RecordedRequest): string[] {
  const cookies = (headers.cookie ?? '').split('; ').filter((pair) => pair !== '');
  const csrf = headers['x-csrf-token'];
  const clients = (Array.isArray(body) ? body : []).flatMap(
    ({ clientId }: { clientId?: string }) => clientId ?? [],
  );
  return [
    ...cookies,
    ...(csrf === undefined ? [] : [`csrf=${csrf}`]),
    ...clients.map((clientId) => `clientId=${clientId}`),
  ];
}

/**
 * Goes through all requests: whatever belongs to one agent came with that agent's credentials, and with no other's.
 *
 * @returns how many values of each kind there were, by agent
 */
function audit(requests: readonly RecordedRequest[]): Map<string, Record<string, number>> {
  const owners = new Map<string, string>();
  const counts = new Map<string, Record<string, number>>();
  for (const request of requests) {
    const { authorization } = request.headers;
    if (authorization === undefined) {
      // Only the readiness probe comes without; it has nothing else either.
      expect(belongings(request)).toEqual([]);
      continue;
    }
    const [agent = '', password] = Buffer.from(authorization.slice('Basic '.length), 'base64')
      .toString()
      .split(':');
    expect(password).toBe('demo');
    expect(request.user).toBe(agent);
    const names = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split('=')[0]);
    expect(new Set(names).size, 'one cookie of each name').toBe(names.length);
    for (const value of belongings(request)) {
      expect(
        owners.get(value) ?? agent,
        `${value.split('=')[0]} of ${owners.get(value)} sent by ${agent}`,
      ).toBe(agent);
      if (owners.has(value)) continue;
      owners.set(value, agent);
      const kind = value.split('=')[0] ?? '';
      const count = counts.get(agent) ?? {};
      count[kind] = (count[kind] ?? 0) + 1;
      counts.set(agent, count);
    }
  }
  return counts;
}

describe('fifty agents on one gateway and one GWS', { timeout: 90_000 }, () => {
  it('share nothing, each hears and sees only what is their own, and the process is left as it was', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    process.on('uncaughtException', note);
    try {
      await using gws = await startEmulator({ agents: 50, record: true, pollTimeoutMs: 1_000 });
      await using gateway = await startGateway(gws.url, patient);
      // Every other answer to a poll arrives byte by byte, so that every character of more than one is torn.
      gws.fault({ kind: 'split-utf8', match: { meta: 'connect' }, probability: 0.5 });
      const id = gws.workbins[0]?.id;
      const desks = gws.agents.map(({ userName, id: userId }) => {
        const client = gateway.client(basic(userName));
        return {
          userName,
          userId,
          talk: watch(gateway.subscribe(chats, { client })),
          work: watch(gateway.subscribe(drafts, { client, variables: { id } })),
        };
      });
      const canary = (userName: string, time: string) =>
        `${time} nur für ${userName}: Zoë, 佐藤花子, 👩‍👩‍👧‍👦, Ωμέγα`;
      const hears = (items: readonly any[]) => JSON.stringify(items.map(({ raw }) => raw ?? null));

      /** A canary for everybody, on a topic and in a workbin, and questions meanwhile. */
      async function day(time: string): Promise<void> {
        for (const { userName } of desks) {
          gws.publish(userName, CHATS, { messageType: 'Canary', text: canary(userName, time) });
          const userData = { Canary: canary(userName, time) };
          gws.addToWorkbin(id ?? '', { medium: 'email', owner: { user: userName }, item: { userData } });
        }
        await Promise.all(
          desks.map(async ({ userName, userId, talk, work }) => {
            const { data, errors } = await gateway.query(questions, { as: userName, variables: { id } });
            expect(errors).toBeUndefined();
            expect(data).toMatchObject({
              me: { id: userId, userName },
              workbin: { owner: { userId } },
            });
            for (const each of [talk, work]) {
              await each.find(`the canary of ${userName}`, (item) =>
                hears([item]).includes(canary(userName, time)),
              );
            }
          }),
        );
      }

      await Promise.all(desks.flatMap(({ talk, work }) => [talk.opened(), work.opened()]));
      await day('morgens');
      const sessions = new Set(gws.sessions().map(({ clientId }) => clientId));
      expect(sessions.size).toBe(50);
      await gws.restart({ downMs: 50 });
      await Promise.all(
        desks.flatMap(({ talk, work }) =>
          [talk, work].map((each) => each.find('the gap', ({ __typename }) => __typename === 'Gap')),
        ),
      );
      await day('abends');
      // A handshake that took too long on a busy machine leaves an orphan behind, of the same agent.
      expect(new Set(gws.sessions().map(({ userName }) => userName)).size).toBe(50);

      for (const { userName, talk, work } of desks) {
        for (const { items, gaps, errors } of [talk, work]) {
          expect(gaps).toEqual(['UPSTREAM_SESSION_LOST']);
          expect(errors).toBeUndefined();
          const canaries = hears(items).match(/nur für a\d+/g) ?? [];
          expect(canaries).toEqual([`nur für ${userName}`, `nur für ${userName}`]);
        }
        expect(talk.items.flatMap(({ raw }) => raw?.text ?? [])).toEqual([
          canary(userName, 'morgens'),
          canary(userName, 'abends'),
        ]);
      }

      const counts = audit(gws.requests);
      // Two lives: every agent had everything, and had it anew after the restart.
      expect(counts.size).toBe(50);
      for (const [agent, count] of counts) {
        const two = expect.toSatisfy((n: number) => n >= 2, `${agent} had one before and one after`);
        expect(count).toMatchObject({ JSESSIONID: two, csrf: two, clientId: two });
        expect(count).toMatchObject({ AWSELB: expect.any(Number), BAYEUX_BROWSER: expect.any(Number) });
      }
      expectKept(gws);
    } finally {
      process.off('unhandledRejection', note);
      process.off('uncaughtException', note);
    }
    expect(unhandled).toEqual([]);

    const after = snapshot();
    expect([...after.console]).toEqual([...before.console]);
    const changed = [...before.globals].filter(([name, value]) => !Object.is(after.globals.get(name), value));
    expect(changed.map(([name]) => name)).toEqual([]);
    // The CometD client needs a `window`; nothing else may have come.
    const came = [...after.globals.keys()].filter((name) => !loaded.globals.has(name));
    expect(came).toEqual(['window']);
  });

  it('of which one is refused and one comes and goes disturb nobody', async () => {
    await using gws = await startEmulator({ agents: 50, record: true, pollTimeoutMs: 1_000 });
    await using gateway = await startGateway(gws.url, patient);
    const watches = await Promise.all(
      gws.agents.map(async ({ userName }) => {
        const each = watch(gateway.subscribe(chats, { as: userName }));
        await each.opened();
        return { userName, each };
      }),
    );
    gws.changePassword('a7', 'neu');
    const refused = watches.find(({ userName }) => userName === 'a7')?.each;
    await eventually('a7 is thrown out', () => refused?.ended);
    const visitor = gateway.sse(chats, { as: 'a8' });
    await visitor.event();
    visitor.stop();
    const others = watches.filter(({ userName }) => userName !== 'a7');
    for (const { userName } of watches)
      gws.publish(userName, CHATS, { messageType: 'Canary', text: userName });
    for (const { userName, each } of others) {
      await each.find(`the canary of ${userName}`, ({ raw }) => raw?.text === userName);
      expect(each.items.map(({ __typename }) => __typename)).toEqual(['StreamOpened', 'UnknownEvent']);
    }
    audit(gws.requests);
  });
});

/** Whether cookies went along where they had to: an audit of requests without any would find nothing. */
function expectKept(gws: Emulator): void {
  const polls = gws.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('/meta/connect'));
  const reads = gws.requests.filter(({ method, path }) => method === 'GET' && path !== '/api/v2/me');
  expect(polls.length).toBeGreaterThan(100);
  expect(reads.length).toBeGreaterThan(100);
  for (const { headers } of polls) {
    expect(headers.cookie).toMatch(/JSESSIONID=/);
    expect(headers.cookie).toMatch(/AWSELB=/);
    expect(headers.cookie).toMatch(/BAYEUX_BROWSER=/);
    expect(headers['x-csrf-token']).toBeDefined();
  }
  for (const { headers } of reads) expect(headers.cookie).toMatch(/JSESSIONID=/);
}
