import type { GatewayError } from '../errors.js';
import type { ClientAccess } from './access.js';

/** The same stream, which ends with an error, at once, when the access ends that it was asked for with. */
export function endingWith<T>(
  access: ClientAccess,
  events: AsyncGenerator<T, void, void>,
): AsyncGenerator<T, void, void> {
  let failure: GatewayError | undefined;
  const stop = access.listen((_status, error) => {
    if (!error) return;
    failure = error;
    void events.return();
  });
  const stream: AsyncGenerator<T, void, void> = {
    async next() {
      try {
        const result = await events.next();
        if (!result.done || !failure) {
          if (result.done) stop();
          return result;
        }
      } catch (error) {
        stop();
        throw error;
      }
      const error = failure;
      failure = undefined;
      throw error;
    },
    return() {
      stop();
      return events.return();
    },
    throw(error) {
      stop();
      return events.throw(error);
    },
    [Symbol.asyncIterator]: () => stream,
    async [Symbol.asyncDispose]() {
      await stream.return();
    },
  };
  return stream;
}
