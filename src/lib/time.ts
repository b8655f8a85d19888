/** Moments: as GWS writes them, and as GraphQL does. Every event has several, so both are done by hand where they are usual. */

/** A time stamp as GWS nearly always writes it. */
const usual =
  /^(?!0\d{3})\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{3}[+-](?:[01]\d|2[0-3])[0-5]\d$/;

/**
 * Reads a time stamp in any of the forms GWS is known to send: `2024-05-14 09:41:07.000+0200`, the same with
 * the blank lost or moved, ISO 8601, epoch milliseconds.
 *
 * @returns null when it cannot be read; keep the raw text beside it.
 */
export function readTime(raw: string | number | undefined): Date | null {
  if (raw === undefined) return null;
  if (typeof raw === 'string' && usual.test(raw)) return new Date(usualTime(raw));
  const digits = typeof raw === 'number' || /^\d{12,}$/.test(raw) ? Number(raw) : undefined;
  if (digits !== undefined) return valid(new Date(digits));
  let stamp = String(raw).replace(/\s+/g, '');
  if (stamp.length > 10 && stamp[10] !== 'T' && stamp[10] !== 't')
    stamp = `${stamp.slice(0, 10)}T${stamp.slice(10)}`;
  stamp = stamp.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return /^\d{4}-\d\d-\d\d/.test(stamp) ? valid(new Date(stamp)) : null;
}

function valid(date: Date): Date | null {
  return Number.isNaN(date.getTime()) ? null : date;
}

/** What `Date` would read in it, a third as long. */
function usualTime(raw: string): number {
  const local = Date.UTC(
    100 * twoDigits(raw, 0) + twoDigits(raw, 2),
    twoDigits(raw, 5) - 1,
    twoDigits(raw, 8),
    twoDigits(raw, 11),
    twoDigits(raw, 14),
    twoDigits(raw, 17),
    10 * twoDigits(raw, 20) + digit(raw, 22),
  );
  const minutes = 60 * twoDigits(raw, 24) + twoDigits(raw, 26);
  return raw[23] === '-' ? local + 60_000 * minutes : local - 60_000 * minutes;
}

const digit = (text: string, at: number) => text.charCodeAt(at) - 48;
const twoDigits = (text: string, at: number) => 10 * digit(text, at) + digit(text, at + 1);

/** How the minutes begin that were asked for lately, e.g. `2024-05-14T07:41:`. */
const minutes = new Map<number, string>();

/** As `Date.prototype.toISOString`, which prints every part of it anew. */
export function isoOf(date: Date): string {
  const time = date.getTime();
  const minute = Math.floor(time / 60_000);
  let begin = minutes.get(minute);
  if (begin === undefined) {
    begin = date.toISOString().slice(0, -7);
    if (minutes.size >= 1_000) minutes.clear();
    minutes.set(minute, begin);
  }
  // Of 100,000 more, the digits after the first.
  const rest = String(100_000 + time - 60_000 * minute);
  return `${begin}${rest.slice(1, 3)}.${rest.slice(3)}Z`;
}
