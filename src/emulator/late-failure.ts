import type { FailureText } from './async-failures.js';

/** The back end finds out that it cannot do what GWS has accepted already. The agent hears of it by CometD. */
export class LateFailure extends Error {
  override readonly name = 'LateFailure';

  get text(): FailureText {
    return { errorMessage: this.message };
  }
}
