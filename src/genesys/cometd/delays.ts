/** How long to wait before the next try. Nothing waits a round time: thousands of agents must not come back in step. */
export interface Delays {
  /** Before the `n`-th repetition of something that failed: `incrementMs` longer each time. */
  repeat(n: number): number;
  /**
   * Before the `n`-th handshake in a row that led to no held poll. The first comes soon, up to the third it is patient;
   * then something must be broken for good (a jar, a load balancer), so it doubles each time, up to ten seconds.
   */
  rehandshake(n: number): number;
  /** Somewhat less than so long, for what is not repeated but would come in step all the same. */
  about(ms: number): number;
}

const LONGEST_REHANDSHAKE = 10_000;

export function createDelays(incrementMs: number, maxMs: number, random: () => number): Delays {
  return {
    repeat: (n) => Math.min(maxMs, incrementMs * n) * share(n),
    rehandshake(n) {
      if (n <= 3) return Math.min(maxMs, incrementMs) * share(n);
      return Math.min(LONGEST_REHANDSHAKE, maxMs, incrementMs * 2 ** (n - 2)) * (0.75 + random() / 4);
    },
    about: (ms) => ms * (0.75 + random() / 4),
  };

  /** Of the first delay any part, of later ones at least half. */
  function share(n: number): number {
    return n <= 1 ? random() : 0.5 + random() / 2;
  }
}
