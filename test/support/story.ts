/** Stories that keep what `schema/operations` promises: an agent at work, with nothing but those operations. */
import { expect } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/index.js';
import { basic, startGateway, type TestGateway } from './gateway.js';
import { dataOf, type TypedDocument, type TypedStream, watch } from './typed.js';

type Value<Data> = Data[keyof Data];
type Succeeded<Data> = Extract<Value<Data>, { __typename: 'OperationSucceeded' }>;

/** Where a story is told. Every operation is done as `a1` unless it says as whom. */
export interface Stage {
  readonly emulator: Emulator;
  readonly gateway: TestGateway;
  /** Asks a query, which must not meet any error. */
  ask<Data, Variables extends Record<string, unknown>>(
    document: TypedDocument<Data, Variables>,
    variables?: Variables,
    as?: string,
  ): Promise<Data>;
  /** Does a mutation, which must be done, and told so. */
  act<Data, Variables extends Record<string, unknown>>(
    document: TypedDocument<Data, Variables>,
    variables?: Variables,
    as?: string,
  ): Promise<Succeeded<Data>>;
  /** From now on `a1` comes with this password. */
  signIn(password: string): void;
  /** Subscribes, and waits until it is open. */
  watch<Data, Variables extends Record<string, unknown>>(
    document: TypedDocument<Data, Variables>,
    variables?: Variables,
  ): Promise<TypedStream<Value<Data>>>;
}

export interface Story {
  /** The documents that it uses, by the names that codegen gives them. */
  readonly keeps: Readonly<Record<string, unknown>>;
  tell(stage: Stage): Promise<void>;
}

/** Tells a story; it must use what it says it keeps, and nothing else. */
export async function tell({ keeps, tell: play }: Story): Promise<void> {
  await using emulator = await startEmulator();
  await using gateway = await startGateway(emulator.url);
  const used = new Set<unknown>();
  let a1 = basic('a1');
  const stage: Stage = {
    emulator,
    gateway,
    ask(document, variables, as) {
      used.add(document);
      const who = as === undefined ? { headers: { authorization: a1 } } : { as };
      return dataOf(gateway, document, { ...(variables && { variables }), ...who });
    },
    signIn(password) {
      a1 = basic('a1', password);
    },
    async act(document, variables, as) {
      const data = await stage.ask(document, variables, as);
      const [outcome] = Object.values(data as object);
      expect(outcome).toMatchObject({ __typename: 'OperationSucceeded' });
      return outcome;
    },
    watch(document, variables) {
      used.add(document);
      return watch(gateway, document, { ...(variables && { variables }) });
    },
  };
  await play(stage);
  const names = Object.keys(keeps).filter((name) => used.has(keeps[name]));
  expect(names).toEqual(Object.keys(keeps));
  expect(used.size).toBe(names.length);
}
