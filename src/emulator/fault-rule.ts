import { z } from 'zod';
import { InputError, readInput } from './input.js';

/** A rule as people write it, in a program or in a request to `/control/faults`. */
const faultRule = z.strictObject({
  match: z
    .strictObject({
      /** With a leading `/`: the beginning of path and query. Otherwise: a regular expression for them. */
      path: z.string().optional(),
      method: z.string().optional(),
      user: z.string().optional(),
      meta: z.enum(['handshake', 'connect', 'subscribe', 'disconnect']).optional(),
    })
    .readonly()
    .optional(),
  kind: z.enum([
    'status',
    'html',
    'empty',
    'text',
    'stall',
    'cut',
    'reset',
    'slow',
    'split-utf8',
    'duplicate',
    'reorder',
    'redirect',
    'bayeux',
    'malformed',
  ]),
  /** HTTP status of `status`, `html` and `text`. */
  status: z.int().min(100).max(599).optional(),
  /** The GWS envelope of `status`. */
  statusCode: z.int().optional(),
  statusMessage: z.string().optional(),
  /** The exact answer of `text`, `html` and `bayeux`. */
  body: z.string().optional(),
  /** How much `slow` waits. */
  delayMs: z.number().min(0).optional(),
  /** How many requests suffer; without it, all until the rule is cleared. */
  times: z.int().min(1).optional(),
  /** How likely each matching request suffers, by the emulator's seed. */
  probability: z.number().min(0).max(1).optional(),
});

type Loose = z.infer<typeof faultRule>;

/** Checks a rule from outside. Throws one sentence that names what is wrong. */
export function readRule(rule: unknown): FaultRule {
  const read = readInput(faultRule, rule);
  const path = read.match?.path;
  if (path !== undefined && !path.startsWith('/')) {
    try {
      new RegExp(path);
    } catch {
      throw new InputError(`match.path: '${path}' is neither a path nor a regular expression.`);
    }
  }
  return read;
}

/**
 * One way to go wrong, and for whom.
 *
 * | kind | what the client meets |
 * |---|---|
 * | `status` | an HTTP status with a GWS envelope; 402 on a Bayeux request is the Bayeux "unknown client" |
 * | `html`, `text`, `empty`, `redirect` | a page, `body`, nothing, a 302 to `/login` |
 * | `bayeux`, `malformed` | `body` as JSON; JSON that stops in the middle |
 * | `stall`, `reset` | silence; a closed socket |
 * | `slow` | the real answer, `delayMs` late; what the request caused happens on time |
 * | `cut`, `split-utf8` | half the real answer; the real answer byte by byte |
 * | `duplicate`, `reorder` | the published messages of the real answer twice; in reverse |
 *
 * The last three rows spoil a real answer and are decided when it leaves, so they also catch a poll that is
 * already held. All others take the place of the answer and are decided when the request arrives.
 */
export interface FaultRule extends Readonly<Partial<Loose>> {
  readonly kind: Loose['kind'];
}
