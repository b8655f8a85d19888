/** How long a socket may take to have its operations answered before it is closed all the same. */
const patienceMs = 1_000;

/**
 * Closes a socket once every operation on it has been answered: what ends them is told first, the code of the socket
 * after.
 */
export class Farewell {
  #operations = 0;
  #close: (() => void) | undefined;

  begun(): void {
    this.#operations += 1;
  }

  done(): void {
    this.#operations -= 1;
    this.#look();
  }

  /** @param close is called once or twice */
  say(close: () => void): void {
    this.#close = close;
    setTimeout(close, patienceMs).unref();
    this.#look();
  }

  #look(): void {
    const close = this.#close;
    // The last answer is sent in this very turn of the event loop.
    if (close) setImmediate(() => this.#operations === 0 && close());
  }
}
