/** Which part of the past is asked for: what clients say, and what GWS is sent. */
import { builder } from '../../builder.js';
import { isObject } from '../../lib/decode.js';
import { badArgument, checkId } from '../base/parameter.js';

/** GWS's word for each. */
export const media = {
  CALL: 'call',
  CHAT: 'chat',
  EMAIL: 'email',
  FACEBOOK: 'facebook',
  FACEBOOKSESSION: 'facebooksession',
  OPENMEDIA: 'openmedia',
  TWEET: 'twitter',
  WORKITEM: 'workitem',
} as const;

/** Of which medium. */
export const HistoryMedium = builder.enumType('HistoryMedium', {
  description: 'Of which medium interactions of the past are wanted.',
  values: Object.fromEntries(
    Object.entries(media).map(([value, word]) => [value, { description: `GWS: \`${word}\`.` }]),
  ) as Record<keyof typeof media, { description: string }>,
});

/** Which part of the history. */
export const HistorySource = builder.enumType('HistorySource', {
  description: 'Which part of the history is asked.',
  values: {
    MAIN: { description: 'What is recent. GWS: `main`.' },
    ARCHIVE: { description: 'What was archived. GWS: `archive`.' },
  },
});

const HistorySort = builder.enumType('HistorySort', {
  description: 'In which order the history is told.',
  values: {
    ASC: { description: 'The oldest first. GWS: `asc`.' },
    DESC: { description: 'The newest first. GWS: `desc`.' },
  },
});

/** Which interactions are wanted. */
export const HistoryFilterInput = builder.inputType('HistoryFilterInput', {
  description: 'Which interactions of the past are wanted; all of the last month if left out.',
  fields: (t) => ({
    fromDate: t.string({
      description:
        'From this day on, e.g. `2024-05-14`; newer versions of GWS take a full time stamp as well. The last month if left out.',
    }),
    toDate: t.string({ description: 'Up to this day, written like `fromDate`.' }),
    medium: t.field({ type: HistoryMedium, description: 'Of this medium only. GWS: `mediaType`.' }),
    sort: t.field({ type: HistorySort, description: 'In which order; DESC if left out.' }),
    source: t.field({ type: HistorySource, description: 'From which part; MAIN if left out.' }),
    customAttributes: t.stringList({ description: 'Which custom attributes to tell; all if left out.' }),
    searchCustomAttributes: t.field({
      type: 'JSON',
      description: 'Only those whose custom attributes have these values, an object of keys and values.',
    }),
  }),
});
type Filter = typeof HistoryFilterInput.$inferInput;

/** What GWS is asked for, in its words. */
export function filtered(filter: Filter | null | undefined): Record<string, unknown> {
  const { fromDate, toDate, medium, sort, source, customAttributes, searchCustomAttributes } = filter ?? {};
  for (const [name, day] of Object.entries({ fromDate, toDate })) {
    if (day != null && !/^\d{4}-\d\d-\d\d([T ].{1,32})?$/.test(day))
      throw badArgument(`filter.${name}`, 'must be a day such as 2024-05-14, or a time stamp');
  }
  if (searchCustomAttributes != null && !isObject(searchCustomAttributes))
    throw badArgument('filter.searchCustomAttributes', 'must be an object of keys and values');
  return {
    ...(fromDate != null && { fromDate }),
    ...(toDate != null && { toDate }),
    ...(medium != null && { mediaType: media[medium] }),
    ...(sort != null && { sort: sort.toLowerCase() }),
    ...(source != null && { source: source.toLowerCase() }),
    ...(customAttributes != null && { customAttributes }),
    ...(searchCustomAttributes != null && { searchCustomAttributes }),
  };
}

/** How many are wanted at most, in GWS's words. */
export function counted(maxSize: number | null | undefined): Record<string, unknown> {
  if (maxSize == null) return {};
  if (maxSize < 1 || maxSize > 10_000) throw badArgument('maxSize', 'must be from 1 to 10000');
  return { maxSize };
}

/** Whose are wanted, in GWS's words. */
export function ofUser(userId: string | null | undefined): Record<string, unknown> {
  if (userId == null) return {};
  checkId(userId, 'userId');
  return { userId };
}
