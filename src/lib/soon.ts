/** What is there, or will be. Where it mostly is, nobody has to wait a turn for it. */
export type Soon<T> = T | Promise<T>;

/** Goes on with a value: at once if it is there, and when it comes otherwise. What is thrown at once is thrown. */
export function soon<T, U>(value: Soon<T>, goOn: (value: T) => Soon<U>): Soon<U> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}
