import { channel } from 'node:diagnostics_channel';
import type { Result } from './gateway.js';

/** The diagnostics channel on which it is told what clients of tests are answered. */
export const answered = 'gws-graphql:answered';

export interface Answered {
  readonly query: string;
  readonly data: Result['data'];
}

/** Tells whoever listens that a client was answered; it is `npm run coverage:gws` that does. */
export function tellAnswer(query: string, { data }: Result): void {
  channel(answered).publish({ query, data } satisfies Answered);
}
