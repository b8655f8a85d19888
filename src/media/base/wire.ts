/** What GWS sends alike in many media: state resources, participants. Types follow from the readers. */
import { z } from 'zod';
import { anything, id, isObject, list, text, words } from '../../lib/decode.js';

/** One who takes part in a chat-like interaction. Everything may be missing. */
export const participant = z.object({
  participantId: text,
  nickname: text,
  type: text,
  visibility: text,
  id: text,
  uri: text,
  path: text,
});
export type Participant = z.output<typeof participant>;

/** What every interaction has, lying in a workbin or live with an agent. Only the id is certain. */
export const stateResource = z.object({
  id,
  state: text,
  uri: text,
  path: text,
  capabilities: words,
  userData: anything,
  receivedDate: text,
  contactId: text,
  subject: text,
  suggestedQueueUris: words,
  revelantResponseTemplateGroups: anything,
  assignedTo: text,
  comment: text,
  parentId: text,
});
export type StateResource = z.output<typeof stateResource>;

/** What a chat-like interaction has besides. */
export const sessionResource = stateResource.extend({ participants: list(participant) });

/**
 * A `userData` map whatever GWS made of it: a map; an empty list for none; a list of pairs.
 * The map is passed by reference, so that odd keys (`__proto__`) stay the data they are.
 */
export function readUserData(value: unknown): Record<string, unknown> {
  if (isObject(value)) return value;
  if (!Array.isArray(value)) return {};
  const pairs = value.flatMap((item): [string, unknown][] => {
    if (Array.isArray(item) && item.length === 2) return [[String(item[0]), item[1]]];
    if (isObject(item) && typeof item['key'] === 'string') return [[item['key'], item['value'] ?? null]];
    return [];
  });
  return Object.fromEntries(pairs);
}
