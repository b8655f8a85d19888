import { GatewayError } from '../../errors.js';
import type { AgentContext } from '../agent-context.js';
import type { Upstream } from '../upstream.js';
import type { Deliveries } from './deliveries.js';

/** Whose requests they are, and who hears what became of them: the same for both transports. */
export interface RequestOptions {
  readonly upstream: Upstream;
  readonly context: AgentContext;
  /** Fetches a fresh CSRF token. */
  refreshCsrf(): Promise<void>;
  /** GWS does not accept who we are: 401, 403 or a redirect to a login page. */
  refused(httpStatus: number): void;
  /** An answer was longer than is read, so its messages are lost. */
  tooLarge(): void;
  /** What of an answer has not come before. */
  readonly deliveries: Pick<Deliveries, 'fresh'>;
}

/** By these GWS says that it does not accept who asks. */
export const refusals: ReadonlySet<number> = new Set([401, 403, 302, 303, 307]);

/** Whether an answer says that the CSRF token is not the right one. */
export function refusesCsrf(status: number, text: string): boolean {
  return status === 403 && /csrf/i.test(text);
}

/** Sees to it that there is another CSRF token than that of `rotation`. Answers whether there is. */
export async function renewCsrf(options: RequestOptions, rotation: number): Promise<boolean> {
  try {
    // Another request may have brought a newer token while this one was under way.
    if (rotation === options.context.rotation) await options.refreshCsrf();
    return true;
  } catch (error) {
    if (error instanceof GatewayError && error.code === 'UNAUTHENTICATED') options.refused(401);
    return false;
  }
}
