import type { Cursors } from './cursor.js';
import { type AgentEvent, type Gap, isGap, type LogEntry } from './event.js';
import { placed } from './memory-log.js';

/**
 * Shortens what a slow reader has not read: of the events that tell the whole state of a resource, the newest stays.
 * A gap stands where the first was left out; whoever begins again at its cursor gets them all, while the log keeps them.
 *
 * @returns the same list when nothing can be left out
 */
export function conflate<T extends { readonly type: string }>(
  items: readonly (T | LogEntry)[],
  cursors: Pick<Cursors, 'seal'>,
): readonly (T | LogEntry)[] {
  const newest = new Set<string>();
  const kept: (T | LogEntry)[] = [];
  let first: AgentEvent | Gap | undefined;
  let missed = 0;
  for (const item of [...items].reverse()) {
    const resource = resourceOf(item);
    if (resource === undefined ? !isOwnGap(item) : !newest.has(resource)) {
      kept.push(item);
      if (resource !== undefined) newest.add(resource);
    } else {
      first = item as AgentEvent | Gap;
      missed += isOwnGap(item) ? (item.missed ?? 0) : 1;
    }
  }
  if (first === undefined) return items;
  const { epoch } = first;
  const seq = isOwnGap(first) ? first.seq : first.seq - 1;
  const since = isOwnGap(first) ? first.since : (first as AgentEvent).receivedAt;
  const gap: Gap = placed(
    { type: 'Gap', epoch, seq, reason: 'SUBSCRIBER_TOO_SLOW', since, missed } as const,
    cursors,
  );
  const inOrder = kept.reverse();
  const index = inOrder.findIndex((item) => 'seq' in item && item.seq > seq);
  return [...inOrder.slice(0, index), gap, ...inOrder.slice(index)];
}

function resourceOf(item: { readonly type: string }): string | undefined {
  return 'resource' in item ? (item as AgentEvent).resource : undefined;
}

/** A gap that an earlier shortening put there: it is widened rather than followed by another. */
function isOwnGap(item: { readonly type: string }): item is Gap {
  return isGap(item) && item.reason === 'SUBSCRIBER_TOO_SLOW';
}
