/** Operations of agents, through the gateway, on the embedded contact centre: tables of what is done and what becomes of it. */
import { describe, expect, it } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/index.js';
import { schema } from '../../src/schema.js';
import { act } from './acting.js';
import { startGateway, type TestGateway } from './gateway.js';

/** Agents at their desks. */
export interface Desktop extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly gateway: TestGateway;
  /** What operations may name, by name: the ids of the agents, and what scenes have added. */
  readonly names: Map<string, string>;
  /**
   * Does what a field of `Mutation` says, and answers what became of it. `$name` stands for what has that name.
   *
   * @param as who does it; `a1` if left out
   */
  act(field: string, as?: string): Promise<any>;
}

export async function openDesktop(options: EmulatorOptions = {}): Promise<Desktop> {
  const emulator = await startEmulator(options);
  const gateway = await startGateway(emulator.url);
  const names = new Map(emulator.agents.map(({ userName, id }) => [userName, id]));
  return {
    emulator,
    gateway,
    names,
    act: (field, as) =>
      act(
        gateway,
        field.replace(/\$(\w+)/g, (_, name: string) => JSON.stringify(names.get(name))),
        as,
      ),
    async [Symbol.asyncDispose]() {
      await gateway.close();
      await emulator.close();
    },
  };
}

/** What has to happen before the operation can. */
export type Scene = (desktop: Desktop) => void | Promise<void>;

/** One scene after the other. */
export const scenes =
  (...each: readonly Scene[]): Scene =>
  async (desktop) => {
    for (const scene of each) await scene(desktop);
  };

/** The next operation of this medium, as the emulator calls it, is accepted and fails later. */
export const failing =
  (medium: string, as = 'a1'): Scene =>
  ({ emulator }) =>
    emulator.asyncFailure(as, { medium, errorMessage: 'No line', errorCode: 7 });

/** The next operation of this medium is accepted, and nothing is heard of it. */
export const silent =
  (medium: string): Scene =>
  ({ emulator }) =>
    emulator.asyncFailure('a1', { medium, silent: true });

// What becomes of an operation

/** Where GWS puts its number for an operation: in its answer and the notification, in the notification, nowhere. */
export type Numbered = 'both' | 'notification' | 'nowhere';

function numbers(numbered: Numbered) {
  return {
    referenceId: numbered === 'both' ? expect.any(Number) : null,
    correlatedBy: numbered === 'both' ? 'REFERENCE_ID' : 'RESOURCE',
  };
}

/** Added to what became of an operation: its failure names neither it nor a resource. */
export const ofTheOnlyOne = { correlatedBy: 'ONLY_ONE_WAITING' };

const eventOf = (event: object, numbered: Numbered) => ({
  ...event,
  referenceId: numbered === 'nowhere' ? null : expect.any(Number),
});

/** It is done, and this event tells so. */
export const done = (event: object, numbered: Numbered = 'nowhere', warnings: readonly object[] = []) => ({
  __typename: 'OperationSucceeded',
  ...numbers(numbered),
  warnings,
  event: eventOf(event, numbered),
});

/** GWS tells nothing of it but that it was accepted. */
export const accepted = (numbered: Numbered = 'nowhere') => ({
  __typename: 'OperationAccepted',
  referenceId: numbered === 'both' ? expect.any(Number) : null,
});

/** What {@link failing} makes of it. An `ErrorMessage` names nobody. */
export const failed = (event: object, numbered: Numbered = 'nowhere', why = 'No line') => ({
  __typename: 'OperationFailed',
  ...numbers(numbered),
  ...('__typename' in event && event.__typename === 'ErrorMessage' && ofTheOnlyOne),
  message: why,
  event: eventOf(event, numbered),
});

export const refused = (code: string, more: object = {}) => ({
  __typename: 'OperationRejected',
  code,
  ...more,
});

export const timedOut = { __typename: 'OperationTimedOut' };

/** One operation: before it, what is done, what becomes of it, and who does it. */
export type Doing = readonly [scene: Scene, does: string, becomes: object, as?: string];

/** Does each on a contact centre of its own; together they do everything that the schema has under this prefix. */
export function describeDoings(
  prefix: RegExp,
  doings: readonly Doing[],
  options: EmulatorOptions = {},
): void {
  describe(`operations ${prefix.source}`, () => {
    it.each(
      doings.map((each) => {
        const [, does, { __typename }] = each as readonly [Scene, string, { __typename: string }];
        return [does.replace(/\s+/g, ' ').slice(0, 100), __typename, each] as const;
      }),
    )('%s becomes %s', async (_does, _becomes, [scene, does, becomes, as]) => {
      await using desktop = await openDesktop(options);
      await scene(desktop);
      const outcome = await desktop.act(does, as);
      expect(outcome).toMatchObject(becomes);
      const { referenceId, event } = outcome;
      if (referenceId != null && event) expect(event.referenceId).toBe(referenceId);
    });

    it('are all done here, and come to their end', () => {
      const fields = Object.keys(schema.getMutationType()?.getFields() ?? {});
      const ends = doings.filter(([, , becomes]) => Object.values(becomes).some(isEnd));
      const names = new Set(ends.map(([, does]) => does.replace(/\W.*/s, '')));
      expect([...names].sort()).toEqual(fields.filter((name) => prefix.test(name)).sort());
    });
  });
}

const isEnd = (typename: unknown) => typename === 'OperationSucceeded' || typename === 'OperationAccepted';
