/** Time as a parameter: tests turn it by hand. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Calls `what` once, after so many milliseconds at the latest: who has to know looks at {@link now}.
   *
   * @returns forgets it
   */
  after(ms: number, what: () => void): () => void;
}

/** The longest that a timer of Node's takes; a longer one fires at once. */
const longestMs = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: Date.now,
  after(ms, what) {
    const timer = setTimeout(what, Math.min(ms, longestMs));
    return () => clearTimeout(timer);
  },
};
