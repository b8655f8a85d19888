/**
 * Makes an async generator that can be left while it waits: alone, its `return()` would wait for what it awaits.
 *
 * @param leave ends what the generator waits for, so that it comes to its end; called once, also if it never began
 */
export function interruptible<T>(
  source: AsyncGenerator<T, void, void>,
  leave: () => void,
): AsyncGenerator<T, undefined, undefined> {
  const done = { done: true, value: undefined } as const;
  const waiting = new Set<(result: IteratorResult<T, undefined>) => void>();
  let left = false;
  const iterator: AsyncGenerator<T, undefined, undefined> = {
    next() {
      if (left) return Promise.resolve(done);
      return new Promise((resolve, reject) => {
        waiting.add(resolve);
        source.next().then(
          (result) => {
            waiting.delete(resolve);
            resolve(result.done ? done : result);
          },
          (error) => {
            waiting.delete(resolve);
            reject(error);
          },
        );
      });
    },
    return() {
      if (!left) {
        left = true;
        leave();
        for (const resolve of waiting) resolve(done);
        // What it fails with on its way out is nobody's concern any more.
        source.return().catch(() => {});
      }
      return Promise.resolve(done);
    },
    throw(error) {
      void iterator.return(undefined);
      return Promise.reject(error);
    },
    [Symbol.asyncIterator]: () => iterator,
    async [Symbol.asyncDispose]() {
      await iterator.return(undefined);
    },
  };
  return iterator;
}
