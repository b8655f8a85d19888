import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';

/**
 * graphql-js's `subscribe`, except that each event executes with a context of its own. With one context for
 * the whole subscription, its loaders would answer the second event with what they read for the first.
 *
 * The iterator passes `return` straight on to the source, so that leaving a silent topic is immediate.
 *
 * @param renew makes an event's context from the operation's
 */
export function subscribeWithFreshContext<Context>(
  args: ExecutionArgs,
  renew: (context: Context) => Context,
): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
  return Promise.resolve(createSourceEventStream(args)).then((source) => {
    if (!(Symbol.asyncIterator in source)) return source;
    const events = source[Symbol.asyncIterator]();
    const mapped: AsyncGenerator<ExecutionResult, void, void> = {
      async next() {
        const { done, value } = await events.next();
        if (done) return { done: true, value: undefined };
        const contextValue = renew(args.contextValue as Context);
        return { done: false, value: await execute({ ...args, rootValue: value, contextValue }) };
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
  });
}
