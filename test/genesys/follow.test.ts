import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { GatewayError } from '../../src/errors.js';
import { type AgentEvent, isGap, type StreamItem } from '../../src/genesys/event.js';
import { follow, type Model, type Snapshot } from '../../src/genesys/follow.js';
import { type Envelope, path } from '../../src/genesys/rest.js';
import { topic } from '../../src/genesys/topic.js';
import { createRig, type Rig, settled } from './fake-transport.js';

type Things = ReadonlyMap<string, number>;

/** `{ messageType: 'Changed', id, version }`; a version of -1 tells that it is gone. */
const things = topic('/things', [
  {
    event: 'Changed',
    messageTypes: ['Changed'],
    keys: [],
    schema: z.object({ id: z.string(), version: z.number() }),
    resource: (message: { id: string }) => message.id,
  },
]);

const model: Model<Things> = {
  async read(reader) {
    const { things: all } = await reader.get(path`/things`);
    return new Map(all as [string, number][]);
  },
  apply: (state, event) => (event.type === 'Changed' ? changed(state, event) : undefined),
};

function changed(state: Things, { message }: AgentEvent): Things {
  const { id, version } = message as { id: string; version: number };
  const after = new Map(state);
  if (version < 0) after.delete(id);
  else after.set(id, version);
  return after;
}

/** GWS: things that change, notifications under way, and reads that wait for their answer. */
class World {
  readonly #rig: Rig;
  #things = new Map<string, number>();
  #version = 0;
  #underWay: unknown[] = [];
  #reads: { readonly asked: Things; resolve(envelope: Envelope): void; reject(error: Error): void }[] = [];

  constructor(rig: Rig) {
    this.#rig = rig;
    rig.rest.answer = () =>
      new Promise((resolve, reject) => this.#reads.push({ asked: new Map(this.#things), resolve, reject }));
  }

  get things(): Things {
    return this.#things;
  }

  get reads(): number {
    return this.#reads.length;
  }

  change(id: string): void {
    this.#version += 1;
    this.#things = new Map(this.#things).set(id, this.#version);
    this.#underWay.push({ messageType: 'Changed', id, version: this.#version });
  }

  remove(id: string): void {
    this.#things = new Map(this.#things);
    if (this.#things.delete(id)) this.#underWay.push({ messageType: 'Changed', id, version: -1 });
  }

  /** One answer of GWS brings so many notifications, as they are or spoilt. */
  deliver(count: number, how: 'plain' | 'reversed' | 'doubled'): void {
    const batch = this.#underWay.splice(0, count);
    if (how === 'reversed') batch.reverse();
    for (const each of how === 'doubled' ? batch.flatMap((one) => [one, one]) : batch)
      this.#rig.transport.publish('/things', each);
  }

  /** Answers the oldest read, with what was when it was asked or with what is now. */
  answer(when: 'asked' | 'now'): void {
    const read = this.#reads.shift();
    read?.resolve({ statusCode: 0, things: [...(when === 'asked' ? read.asked : this.#things)] });
  }

  failRead(): void {
    this.#reads.shift()?.reject(new GatewayError('UPSTREAM_UNAVAILABLE', 'GWS is away.'));
  }

  /** The CometD session is lost, with what was under way; another takes its place. */
  lose(): void {
    this.#rig.transport.lose();
    this.#underWay = [];
    this.#rig.transport.connect();
  }
}

/** What a client makes of the stream. */
class Client {
  readonly items: (StreamItem | Snapshot<Things>)[] = [];
  state: Things | undefined;
  error: unknown;

  get words(): string[] {
    return this.items.map((item) => {
      if ('state' in item) return `snapshot ${[...item.state.values()].join()}`;
      if (isGap(item)) return item.reason;
      return item.type === 'Changed'
        ? String(((item as AgentEvent).message as { version: number }).version)
        : item.type;
    });
  }

  take(item: StreamItem | Snapshot<Things>): void {
    this.items.push(item);
    if ('state' in item) this.state = item.state;
    else if (item.type === 'Changed') this.state = changed(this.state ?? new Map(), item as AgentEvent);
  }
}

function start(rig: Rig, after?: string) {
  const client = new Client();
  const stream = follow(rig.session, { topics: [things], model, snapshot: 'ThingsSnapshot', after });
  const done = (async () => {
    try {
      for await (const item of await stream) client.take(item);
    } catch (error) {
      client.error = error;
    }
  })();
  return { client, stream, done };
}

describe('a following stream', () => {
  it('sends a snapshot, then every change', async () => {
    await using rig = createRig();
    const world = new World(rig);
    world.change('a');
    const { client } = start(rig);
    await settled();
    expect(client.words).toEqual(['StreamOpened']);
    world.answer('now');
    await settled();
    world.change('b');
    world.deliver(1, 'plain');
    await settled();
    // What was told before anybody listened is no change.
    expect(client.words).toEqual(['StreamOpened', 'snapshot 1', '1']);
    world.deliver(1, 'plain');
    await settled();
    expect(client.words).toEqual(['StreamOpened', 'snapshot 1', '1', '2']);
    expect(client.state).toEqual(world.things);
  });

  it('does not send again what the snapshot holds, but sends what it does not', async () => {
    await using rig = createRig();
    const world = new World(rig);
    const { client } = start(rig);
    await settled();
    world.change('a');
    world.change('b');
    // The reads see both changes, the notifications overtake the answers.
    for (let reads = 0; reads < 2; reads++) {
      world.deliver(1, 'plain');
      await settled();
      world.answer('now');
      await settled();
    }
    world.answer('now');
    await settled();
    expect(client.words).toEqual(['StreamOpened', 'snapshot 1,2']);
    world.change('a');
    world.deliver(1, 'plain');
    await settled();
    expect(client.words.slice(2)).toEqual(['3']);
  });

  it('sends a fresh snapshot after a gap', async () => {
    await using rig = createRig();
    const world = new World(rig);
    const { client } = start(rig);
    await settled();
    world.answer('now');
    await settled();
    world.change('a');
    world.lose();
    await settled();
    world.answer('now');
    await settled();
    expect(client.words).toEqual(['StreamOpened', 'snapshot ', 'UPSTREAM_SESSION_LOST', 'snapshot 1']);
  });

  it('begun at a cursor sends the changes since, and a snapshot only where something is missing', async () => {
    await using rig = createRig();
    const world = new World(rig);
    const { client } = start(rig);
    await settled();
    world.answer('now');
    await settled();
    world.change('a');
    world.deliver(1, 'plain');
    await settled();
    const cursor = client.items.at(-1)?.cursor;
    for (const id of ['b', 'c']) {
      world.change(id);
      world.deliver(1, 'plain');
      await settled();
    }
    const again = start(rig, cursor);
    await settled();
    expect(again.client.words).toEqual(['StreamOpened', '2', '3']);
    expect(world.reads).toBe(0);
    world.lose();
    await settled();
    expect(world.reads).toBe(2);
  });

  it('bears with a GWS that is away for a moment', async () => {
    await using rig = createRig();
    const world = new World(rig);
    const { client } = start(rig);
    await settled();
    world.failRead();
    await expect.poll(() => world.reads).toBe(1);
    world.answer('now');
    await settled();
    expect(client.words).toEqual(['StreamOpened', 'snapshot ']);
  });

  it('passes on an event that its model stumbles over, and reads again', async () => {
    await using rig = createRig();
    const world = new World(rig);
    const stumble = vi.spyOn(model, 'apply').mockImplementationOnce(() => {
      throw new TypeError('a poisoned message');
    });
    const { client } = start(rig);
    await settled();
    world.answer('now');
    await settled();
    world.change('a');
    world.deliver(1, 'plain');
    await settled();
    world.change('a');
    world.deliver(1, 'plain');
    world.answer('now');
    await settled();
    expect(client.words).toEqual(['StreamOpened', 'snapshot ', '1', 'snapshot 2']);
    expect(client.error).toBeUndefined();
    expect(client.state).toEqual(world.things);
    expect(rig.counted.unreadable).toEqual(['/things']);
    stumble.mockRestore();
  });

  it('ends with what a read is refused with', async () => {
    await using rig = createRig();
    rig.rest.answer = () => Promise.reject(new GatewayError('FORBIDDEN', 'No.'));
    const { client, done } = start(rig);
    await done;
    expect(client.words).toEqual(['StreamOpened']);
    expect(client.error).toMatchObject({ code: 'FORBIDDEN' });
    // Nothing listens any more: the topic is let go with the linger.
    await expect.poll(() => [...rig.transport.wanted]).toEqual([]);
  });

  it('is left at once, also while it reads', async () => {
    await using rig = createRig();
    const world = new World(rig);
    const { client, stream, done } = start(rig);
    await settled();
    await (await stream).return(undefined);
    await done;
    world.answer('now');
    await settled();
    expect(client.words).toEqual(['StreamOpened']);
    expect(client.error).toBeUndefined();
  });

  it('brings a client to what a fresh read answers, whatever happens in whichever order', async () => {
    const id = fc.constantFrom('a', 'b');
    const act = fc.oneof(
      { weight: 4, arbitrary: fc.tuple(fc.constant('change' as const), id) },
      { weight: 1, arbitrary: fc.tuple(fc.constant('remove' as const), id) },
      {
        weight: 3,
        arbitrary: fc.tuple(
          fc.constant('deliver' as const),
          fc.integer({ min: 1, max: 3 }),
          fc.constantFrom('plain' as const, 'reversed' as const, 'doubled' as const),
        ),
      },
      {
        weight: 4,
        arbitrary: fc.tuple(
          fc.constant('answer' as const),
          fc.constantFrom('asked' as const, 'now' as const),
        ),
      },
      { weight: 1, arbitrary: fc.tuple(fc.constant('lose' as const)) },
      { weight: 1, arbitrary: fc.tuple(fc.constant('return' as const)) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
        await using rig = createRig();
        const world = new World(rig);
        let { client, stream } = start(rig);
        await settled();
        for (const each of acts) {
          if (each[0] === 'change') world.change(each[1]);
          else if (each[0] === 'remove') world.remove(each[1]);
          else if (each[0] === 'deliver') world.deliver(each[1], each[2]);
          else if (each[0] === 'answer') world.answer(each[1]);
          else if (each[0] === 'lose') world.lose();
          else if (client.state) {
            // The socket breaks; the client comes back with what it has and its last cursor.
            await (await stream).return(undefined);
            const { state, items } = client;
            ({ client, stream } = start(rig, items.at(-1)?.cursor));
            client.state = state;
          }
          await settled();
        }
        // Everything comes to rest.
        world.deliver(1_000, 'plain');
        for (let turns = 0; turns < 20 && (turns === 0 || world.reads > 0); turns++) {
          world.answer('now');
          await settled();
        }
        expect(client.error).toBeUndefined();
        expect(client.state).toEqual(world.things);
      }),
      { numRuns: 1_000 },
    );
  });
});
