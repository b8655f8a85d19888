import { type ExecutionArgs, type ExecutionResult, execute } from 'graphql';

/**
 * The results of a source's events, as graphql-js's `subscribe` has them, except that each event executes with a context of its
 * own. With one context for the whole subscription, its loaders would answer the second event with what they read for
 * the first.
 *
 * The iterator passes `return` straight on to the source, so that leaving a silent topic is immediate.
 *
 * @param renew makes an event's context
 */
export function withFreshContexts(
  source: AsyncIterable<unknown>,
  args: ExecutionArgs,
  renew: () => unknown,
): AsyncGenerator<ExecutionResult, void, void> {
  const events = source[Symbol.asyncIterator]();
  const mapped: AsyncGenerator<ExecutionResult, void, void> = {
    async next() {
      const { done, value } = await events.next();
      if (done) return { done: true, value: undefined };
      return { done: false, value: await execute({ ...args, rootValue: value, contextValue: renew() }) };
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    async throw(error) {
      await events.return?.();
      throw error;
    },
    [Symbol.asyncIterator]: () => mapped,
    async [Symbol.asyncDispose]() {
      await events.return?.();
    },
  };
  return mapped;
}
