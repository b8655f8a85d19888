/**
 * Thrown where an event is for graphql-js to execute: a field travels, an error, a value that is not what its type
 * says. One for all, since noting down a stack costs as much as an event.
 */
export const unusual = new Error('graphql-js has to execute this.');

/** Whether graphql-js would wait for it. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

/** Nobody waits for a promise that the writer met, as graphql-js asks anew: should it fail, the process must not. */
export function abandon(value: unknown): void {
  if (isThenable(value)) value.then(undefined, () => {});
}
